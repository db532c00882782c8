"""`baosong run` with a watch over the mailbox that fails by a mistake of ours: python -m tests.flow.blind_service CONFIG"""

import sys
from pathlib import Path

import ingest.watch
from config import load
from scheduler import run_service


def _fails(*_: object) -> bool:
    raise RuntimeError("words of a mail")


if __name__ == "__main__":
    ingest.watch.wait = _fails
    run_service(load(Path(sys.argv[1])))
