"""One full pass in a process of its own, to be killed: python -m tests.crash.one_pass FOLDER NOW"""

import sys
from datetime import datetime
from pathlib import Path

from config import load
from pipeline import open_office

moment = datetime.fromisoformat(sys.argv[2])
with open_office(load(Path(sys.argv[1]) / "config.toml"), leader=True, now=lambda: moment) as office:
    office.once()
