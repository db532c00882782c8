"""A whole small world for flow tests: a real mailbox, a real SMTP sink, a store, and a clock that stands still.

The mails are the demonstration's; the campaign is its own, with times fixed in November 2026.
"""

from __future__ import annotations

import dataclasses
import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path
from typing import Any, ClassVar

from sqlalchemy import Table

from config import load
from demo import envelopes
from demo.mails import sample_mails
from demo.week import SampleMail, Week
from office.digest import body_of
from office.lanes import Lanes
from pipeline import Office, PassResult, open_office
from settings.keys import Settings
from store.schema import mails, outbox, problems, readings, reports
from tests.servers.dovecot import PASSWORD, Dovecot
from tests.servers.sink import Sink, Taken

DEMO = Path(__file__).parents[1] / "demo"
CHINA = timezone(timedelta(hours=8))
START = datetime(2026, 11, 9, tzinfo=CHINA)  # a Monday
DUE = START + timedelta(days=7, hours=17)
NOW = DUE + timedelta(hours=20)  # noon of the day after: reminders of the second hour, the digest of the day
WEEK = Week(START, DUE)
DATABASE = "sqlite:///data/baosong.db"


class Died(BaseException):
    """The process is gone: nothing below may catch this."""


def put_mails(dovecot: Dovecot, user: str, names: Iterable[str] = ()) -> list[SampleMail]:
    """Deliver the sample mails whose names begin with one of `names` (all, if none), with their arrival times."""
    wanted = tuple(names)
    chosen = [mail for mail in sample_mails(WEEK) if not wanted or mail.name.startswith(wanted)]
    for mail in chosen:
        dovecot.deliver(user, mail.content, internal_date=mail.arrived.astimezone(UTC).replace(tzinfo=UTC))
    return chosen


@dataclass(frozen=True)
class Letter:
    """A letter as its recipient sees it."""

    to: str
    message_id: str
    subject: str
    text: str
    head: EmailMessage

    @classmethod
    def of(cls, taken: Taken) -> Letter:
        head = message_from_bytes(taken.content, policy=policy.default)
        assert isinstance(head, EmailMessage)
        text = body_of(taken.content, "plain")
        return cls(taken.recipients[0], taken.message_id, str(head["Subject"]), text, head)


def a_mail(
    sender: str, text: str, subject: str = "本周情况", *, at: datetime | None = None, extra: Sequence[str] = ()
) -> bytes:
    """A plain mail from an address of the roster; `extra` are header lines."""
    return envelopes.letter(("支部", sender), subject, text, at or NOW - timedelta(hours=2), extra=extra)


def a_report(unit: str, members: int = 30, engaged: int = 25, shifts: int = 60) -> str:
    """The text of a whole report for the world's week."""
    return f"{unit}{WEEK.told}：党员{members}名，{engaged}名参与疫情防控，志愿服务{shifts}人次。"


class World:
    """`run` is one full pass of a fresh process; `die_at` ends it at that step as a power cut would."""

    _started: ClassVar[bytes] = b""  #: a store after its first start, copied from world to world

    def __init__(
        self, folder: Path, dovecot: Dovecot, user: str, sink: Sink, lanes: Lanes | None = None, url: str = ""
    ) -> None:
        self.folder = folder
        self.dovecot = dovecot
        self.user = user
        self.sink = sink
        self.lanes = lanes
        self.now = NOW
        self.steps: list[str] = []  #: names of what the last pass did that lasts
        folder.mkdir(parents=True, exist_ok=True)
        os.environ["BAOSONG_TEST_PASSWORD"] = PASSWORD
        self._write_config(dovecot, user)
        if url:
            self.edit_config(DATABASE, url)
        self.settings = self._load()
        self._start_early(sqlite=not url)

    def change(self, **changes: Any) -> None:
        """Replace settings by section: change(mailbox={"after": "keyword"})."""
        replaced = {key: dataclasses.replace(getattr(self.settings, key), **value) for key, value in changes.items()}
        self.settings = dataclasses.replace(self.settings, **replaced)

    def edit_config(self, old: str, new: str) -> None:
        """As the admin does, with an editor; the next `office` or `run` does not read it anew, a service does."""
        path = self.folder / "config.toml"
        text = path.read_text(encoding="utf-8")
        assert old in text, old
        path.write_text(text.replace(old, new), encoding="utf-8")

    def deliver(self, mail: bytes, at: datetime | None = None, folder: str = "INBOX") -> int:
        """A mail comes in, by default an hour ago; its UID."""
        moment = (at or self.now - timedelta(hours=1)).astimezone(UTC)
        return self.dovecot.deliver(self.user, mail, folder, moment)

    @contextmanager
    def office(self, *, leader: bool = False) -> Iterator[Office]:
        """To ask things, or as a leader to do them."""
        with open_office(self.settings, leader=leader, now=lambda: self.now, lanes=self.lanes) as office:
            yield office

    def letters(self, kind: str = "") -> list[Letter]:
        """What the sink took, in order; kind: receipt, reminder, digest or alert."""
        found = [Letter.of(taken) for taken in self.sink.taken]
        return [letter for letter in found if letter.message_id.startswith(f"<{kind}")]

    def column(self, table: Table, name: str) -> list[Any]:
        """One column of a table, in order of the rows' making."""
        with self.office() as office, office.store.reading() as tx:
            rows = tx.execute(table.select().order_by(*table.primary_key.columns))
            return [getattr(row, name) for row in rows]

    def reload(self) -> None:
        """Take over what `edit_config` wrote."""
        self.settings = self._load()

    def run(self, die_at: int | str | None = None) -> PassResult:
        """One full pass; `die_at` is the number of a step, or its name."""
        self.steps = []
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

    def _start_early(self, sqlite: bool) -> None:
        """The first start was before the campaign began. Making a store takes longer than copying one."""
        file = self.folder / "data" / "baosong.db"
        if sqlite and World._started and not file.exists():
            file.parent.mkdir(mode=0o700)
            file.touch(mode=0o600)
            file.write_bytes(World._started)
            return
        with open_office(self.settings, leader=True, now=lambda: START - timedelta(days=1)):
            pass
        if sqlite:
            World._started = World._started or file.read_bytes()

    def _step(self, die_at: int | str | None) -> Callable[[str], None]:
        def step(name: str) -> None:
            self.steps.append(name)
            if die_at in (len(self.steps), name):
                raise Died(name)

        return step

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
