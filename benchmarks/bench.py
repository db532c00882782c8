"""make bench: the whole way, mailbox to letters, on the demonstration's mix; mails a second and peak memory.

    python -m benchmarks.bench [--mails N]

A real Dovecot and a real SMTP sink on loopback share the machine with it. The table goes into docs/benchmarks.md
between its markers. Ratios of one run can be compared, absolute times only on one machine.
"""

from __future__ import annotations

import argparse
import os
import resource
import tempfile
import time
from pathlib import Path

from benchmarks.page import keep, where
from demo.mails import sample_mails
from pipeline import Office, open_office
from tests.servers.dovecot import Dovecot
from tests.servers.sink import Sink
from tests.world import WEEK, World


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--mails", type=int, default=990)
    wanted = parser.parse_args().mails
    with tempfile.TemporaryDirectory() as folder, Dovecot() as dovecot, Sink() as sink:
        user = dovecot.new_user()
        size = deliver(dovecot, user, wanted)
        world = World(Path(folder) / "world", dovecot, user, sink)
        with open_office(world.settings, leader=True, now=lambda: world.now) as office:
            rows = measure(office, wanted)
        rows.append(("letters sent", f"{len(sink.taken)}", ""))
    table = as_table(rows, wanted, size)
    print(table)
    keep("bench", table)


def deliver(dovecot: Dovecot, user: str, wanted: int) -> int:
    """That many mails of the mix, each with a Message-ID of its own; their bytes in all."""
    mix = sample_mails(WEEK)
    mails = []
    for number in range(wanted):
        mail = mix[number % len(mix)]
        mails.append(mail.content.replace(b"Message-ID: <", b"Message-ID: <%d." % number, 1))
    dovecot.deliver_all(user, mails)
    return sum(map(len, mails))


def measure(office: Office, wanted: int) -> list[tuple[str, str, str]]:
    """Each stage by itself: (stage, seconds, mails a second)."""
    office.lanes.warm()
    rows, total = [], 0.0
    for name, work in (
        ("fetch to durable archive and rows", office.fetch),
        ("read and record", office.read_quick),
        ("send receipts", office.send),
    ):
        began = time.perf_counter()
        work()
        seconds = time.perf_counter() - began
        total += seconds
        rows.append((name, f"{seconds:.1f} s", f"{wanted / seconds:.0f} mails/s"))
    rows.append(("**end to end, without scans**", f"{total:.1f} s", f"**{wanted / total:.0f} mails/s**"))
    began = time.perf_counter()
    scans = office.read_waiting()
    seconds = time.perf_counter() - began
    rows.append(
        (f"recognise {scans} scans, in a lane of their own", f"{seconds:.1f} s", f"{scans / seconds:.1f} scans/s")
    )
    began = time.perf_counter()
    office.fetch()
    rows.append(("a pass over the unchanged mailbox", f"{time.perf_counter() - began:.2f} s", ""))
    rows.append(("peak memory, main process", f"{peak(os.getpid())} MB", ""))
    for name, lane in (("reading", office.lanes._main), ("recognising", office.lanes._ocr)):
        if lane._child is not None:  # a child that has read enough mails is gone
            rows.append((f"peak memory, {name} child", f"{peak(lane._child.process.pid)} MB", ""))
    return rows


def peak(pid: int) -> int:
    """Peak resident memory in MB."""
    for line in Path(f"/proc/{pid}/status").read_text().splitlines():
        if line.startswith("VmHWM:"):
            return int(line.split()[1]) // 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024


def as_table(rows: list[tuple[str, str, str]], wanted: int, size: int) -> str:
    """Markdown, with what it was measured on."""
    head = (
        f"{where()}, SQLite with synchronous=FULL, one worker; {wanted} mails of the demonstration's mix, "
        f"{size / 2**20:.1f} MB."
    )
    lines = ["| stage | time | rate |", "|---|---|---|", *(f"| {' | '.join(row)} |" for row in rows)]
    return f"{head}\n\n" + "\n".join(lines)


if __name__ == "__main__":
    main()
