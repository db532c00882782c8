"""A whole small world for flow tests: a real mailbox, a real SMTP sink, a store, and a clock that stands still.

The mails are the demonstration's; the campaign is its own, with times fixed in November 2026.
"""

from __future__ import annotations

import dataclasses
import os
from collections.abc import Callable, Iterable
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

from config import load
from demo.mails import SampleMail, Week, sample_mails
from office.lanes import Lanes
from pipeline import PassResult, open_office
from settings import Settings
from store import meta
from store.archive import no_step
from store.schema import mails, outbox, problems, readings, reports
from tests.servers.dovecot import PASSWORD, Dovecot
from tests.servers.sink import Sink

DEMO = Path(__file__).parents[1] / "demo"
CHINA = timezone(timedelta(hours=8))
START = datetime(2026, 11, 9, tzinfo=CHINA)  # a Monday
DUE = START + timedelta(days=7, hours=17)
NOW = DUE + timedelta(hours=20)  # noon of the day after: reminders of the second hour, the digest of the day
WEEK = Week(START, DUE)


class Died(BaseException):
    """The process is gone: nothing below may catch this."""


def put_mails(dovecot: Dovecot, user: str, names: Iterable[str] = ()) -> list[SampleMail]:
    """Deliver the sample mails whose names begin with one of `names` (all, if none), with their arrival times."""
    wanted = tuple(names)
    chosen = [mail for mail in sample_mails(WEEK) if not wanted or mail.name.startswith(wanted)]
    for mail in chosen:
        dovecot.deliver(user, mail.content, internal_date=mail.arrived.astimezone(UTC).replace(tzinfo=UTC))
    return chosen


class World:
    """`run` is one full pass of a fresh process; `die_at` ends it at that step as a power cut would."""

    def __init__(self, folder: Path, dovecot: Dovecot, user: str, sink: Sink, lanes: Lanes | None = None) -> None:
        self.folder = folder
        self.sink = sink
        self.lanes = lanes
        self.now = NOW
        self.steps = 0
        folder.mkdir(parents=True, exist_ok=True)
        os.environ["BAOSONG_TEST_PASSWORD"] = PASSWORD
        self._write_config(dovecot, user)
        self.settings = self._load()
        with open_office(self.settings, now=lambda: self.now) as office, office.store.transaction("start") as tx:
            meta.put(tx, "first_start", (START - timedelta(days=1)).isoformat())

    def change(self, **changes: Any) -> None:
        """Replace settings by section: change(mailbox={"after": "keyword"})."""
        replaced = {key: dataclasses.replace(getattr(self.settings, key), **value) for key, value in changes.items()}
        self.settings = dataclasses.replace(self.settings, **replaced)

    def run(self, die_at: int | None = None) -> PassResult:
        self.steps = 0
        with open_office(
            self.settings, leader=True, now=lambda: self.now, step=self._step(die_at), lanes=self.lanes
        ) as office:
            return office.once()

    def rows(self) -> dict[str, list[Any]]:
        """Everything that must come out the same, without ids that only count and times that only tell when."""
        wanted = {
            "mails": (mails, ["sha256", "state", "disposition", "not_report", "sender", "silent"]),
            "reports": (reports, ["unit", "kind", "told_start", "told_end", "values_json", "received_at"]),
            "readings": (readings, ["field", "state", "value", "evidence"]),
            "problems": (problems, ["code", "sentence"]),
            "letters": (outbox, ["dedup_key", "recipient", "state"]),
        }
        with open_office(self.settings, now=lambda: self.now) as office, office.store.reading() as tx:
            return {
                name: sorted(
                    repr(tuple(getattr(row, column) for column in columns)) for row in tx.execute(table.select())
                )
                for name, (table, columns) in wanted.items()
            }

    def audit(self) -> list[str]:
        with open_office(self.settings, now=lambda: self.now) as office:
            return office.audit()

    def _step(self, die_at: int | None) -> Callable[[str], None]:
        if die_at is None:
            return self._count

        def step(name: str) -> None:
            self.steps += 1
            if self.steps == die_at:
                raise Died(name)

        return step

    def _count(self, name: str) -> None:
        no_step(name)
        self.steps += 1

    def _load(self) -> Settings:
        return load(self.folder / "config.toml")

    def _write_config(self, dovecot: Dovecot, user: str) -> None:
        text = (DEMO / "campaign.toml").read_text(encoding="utf-8")
        values = {
            "{starts}": START.date().isoformat(),
            "{week_starts}": "MON",
            "{due_day}": "MON",
            "{imap_port}": str(dovecot.port),
            "{smtp_port}": str(self.sink.port),
            'user = "dzzbs@mu.example"': f'user = "{user}"',
            "env:BAOSONG_DEMO_PASSWORD": "env:BAOSONG_TEST_PASSWORD",
        }
        for name, value in values.items():
            assert name in text, name
            text = text.replace(name, value)
        (self.folder / "config.toml").write_text(text, encoding="utf-8")
        (self.folder / "roster.csv").write_text((DEMO / "roster.csv").read_text(encoding="utf-8"), encoding="utf-8")
