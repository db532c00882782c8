"""`baosong run` with a reader that never answers: python -m tests.flow.slow_service CONFIG"""

import sys
from pathlib import Path

import office.lanes
from config import load
from scheduler import run_service

_CHILD = """
import time
from parsers.sandbox import ChildChannel
channel = ChildChannel()
channel.receive()
channel.send({"layers": []})
channel.receive()
time.sleep(600)
"""

if __name__ == "__main__":
    office.lanes._ENTRY = ("-c", _CHILD)  # type: ignore[assignment]  # as many words as it takes
    run_service(load(Path(sys.argv[1])))
