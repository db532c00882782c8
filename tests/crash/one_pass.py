"""One full pass in a process of its own, which says each step, to be killed: python -m tests.crash.one_pass FOLDER NOW"""

import sys
from datetime import datetime
from pathlib import Path

from config import load
from pipeline import open_office


def say(step: str) -> None:
    print(step, flush=True)


moment = datetime.fromisoformat(sys.argv[2])
settings = load(Path(sys.argv[1]) / "config.toml")
with open_office(settings, leader=True, now=lambda: moment, step=say) as office:
    office.once()
