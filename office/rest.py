"""EDGE. After a refused login the servers are left alone for a while, so that no account gets locked."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

from domain.errors import NeedsAPerson

#: pauses after the first, second … refusal; the last one repeats
PAUSES = tuple(timedelta(minutes=minutes) for minutes in (1, 5, 15, 60))


@dataclass(slots=True)
class Rest:
    """One server's door. While it rests, its last trouble is raised again without knocking.

    A change of what stands behind the login (config file, password file, environment) ends the rest at once.
    """

    trouble: NeedsAPerson | None = None
    until: datetime | None = None
    refusals: int = 0
    seen: object = field(default=None, repr=False)

    def check(self, now: datetime, behind: object) -> None:
        """Raises the trouble that lasts; returns when the door may be tried."""
        if self.trouble is None or self.until is None:
            return
        if behind == self.seen and now < self.until:
            raise self.trouble
        if behind != self.seen:
            self.refusals = 0

    @contextmanager
    def knocking(self, now: datetime, behind: object) -> Iterator[None]:
        """Around the login. NeedsAPerson begins a rest, success ends it."""
        try:
            yield
        except NeedsAPerson as trouble:
            pause = PAUSES[min(self.refusals, len(PAUSES) - 1)]
            self.trouble, self.until, self.seen = trouble, now + pause, behind
            self.refusals += 1
            raise
        self.trouble, self.until, self.refusals = None, None, 0


def behind(config: Path, password: str, base: Path) -> object:
    """What a login depends on, to notice that somebody mended it. Commands are not run for that."""
    kind, _, rest = password.partition(":")
    told: object = password
    if kind == "env":
        told = os.environ.get(rest.strip())
    elif kind == "file":
        told = stamp(base / Path(rest.strip()).expanduser())
    return told, stamp(config)


def stamp(path: Path) -> object:
    """What tells one state of a file from another; why it cannot be seen, if so."""
    try:
        status = path.stat()
    except OSError as error:
        return type(error).__name__
    return status.st_mtime_ns, status.st_size, status.st_ino
