"""Die at every step of taking in, reading, answering and sending; start again; the end must be the same.

One whole run counts its steps. Then, for each step, a fresh run dies there and is resumed. A letter may reach the
server twice only where the process died between its 250 and our commit, and then byte for byte.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest
from sqlalchemy import select

from domain.mail import MailKey, RawMail
from domain.states import LetterState, MailState
from store import mails, outbox, queries, reports
from store.checks import check_store
from store.schema import Lane, documents, problems, readings, report_obligations
from store.schema import mails as mails_table
from store.schema import outbox as outbox_table
from store.schema import reports as reports_table
from store.session import Store, no_step, open_store
from tests.counting import letter_counts, mail_counts
from tests.unit.store.given import ACCOUNT, CAMPAIGN, NOW, WEEK, letter, outcome, raw, report

ON_SERVER = [
    raw(1, "甲"),
    raw(2, "乙"),
    raw(3, "丙"),
    replace(raw(2, "乙", head="Received: again\r\n"), key=MailKey("INBOX", 7, 4)),
]


class Died(BaseException):
    """The process is gone: nothing may catch it."""


@dataclass
class World:
    """A mailbox that keeps its mails, a server that takes letters, and Baosong between them."""

    folder: Path
    delivered: list[tuple[str, bytes]] = field(default_factory=list)
    deliver: Callable[[str, bytes], None] | None = None

    def run(self, step: Callable[[str], None] = no_step) -> None:
        """One pass of the service, from the mailbox to the last letter."""
        url = f"sqlite:///{self.folder}/store.db"
        with open_store(url, self.folder / "archive", step=step, clock=lambda: NOW) as store:
            store.lead()
            with store.transaction("recover") as tx:
                mails.recover(tx, NOW, everyone=True)
                outbox.recover(tx, NOW, everyone=True)
                reports.know_campaign(tx, CAMPAIGN, "疫情防控", NOW)
            take_in(store, step)
            while answer_one(store):
                pass
            while self.send_one(store, step):
                pass

    def send_one(self, store: Store, step: Callable[[str], None]) -> bool:
        with store.transaction("begin sending") as tx:
            claim = outbox.claim(tx, NOW)
        if claim is None:
            return False
        step("before the dialogue")
        (self.deliver or self._keep)(claim.letter.message_id, claim.letter.content)
        step("after the server's 250")
        with store.transaction("sent") as tx:
            outbox.sent(tx, claim, NOW, "250 queued")
        return True

    def _keep(self, message_id: str, content: bytes) -> None:
        self.delivered.append((message_id, content))

    def rows(self) -> dict[str, list[object]]:
        """The whole state, without what counts tries and numbers that follow the order of work."""
        with open_store(f"sqlite:///{self.folder}/store.db", self.folder / "archive") as store, store.reading() as tx:
            assert check_store(tx, store.archive, NOW) == []
            names = {row.id: (row.mail_id, row.ordinal) for row in tx.execute(select(reports_table))}
            kept: dict[str, list[object]] = {"archive": [sha for sha, _ in store.archive.entries()]}
            for table in (mails_table, documents, reports_table, readings, report_obligations, problems, outbox_table):
                rows = [dict(row) for row in tx.execute(select(table)).mappings()]
                kept[table.name] = sorted(repr(meaning(row, names)) for row in rows)
            return kept


def meaning(row: dict[str, object], names: dict[object, tuple[int, int]]) -> dict[str, object]:
    told = {key: value for key, value in row.items() if key not in ("id", "attempts")}
    return told | {"report_id": names[row["report_id"]]} if row.get("report_id") else told


def take_in(store: Store, step: Callable[[str], None]) -> None:
    """Fetch what the mailbox has and we have not, two mails at a time."""
    with store.reading() as tx:
        known = mails.known_uids(tx, ACCOUNT, "INBOX", 7)
    missing = [mail for mail in ON_SERVER if mail.key.uid not in known]
    for start in range(0, len(missing), 2):
        batch: list[RawMail] = missing[start : start + 2]
        step("fetched")
        store.archive.save_batch([mail.content for mail in batch], [mail.internal_date for mail in batch])
        with store.transaction("take in") as tx:
            mails.record_batch(tx, ACCOUNT, batch, False, NOW)


def answer_one(store: Store) -> bool:
    """Claim, read (in no time), record and answer in one transaction."""
    with store.transaction("claim") as tx:
        claim = mails.claim_next(tx, NOW, Lane.MAIN, "reader")
    if claim is None:
        return False
    store.archive.load(claim.sha256)
    result = outcome(report(f"支部 {claim.mail_id}"), report("联合支部"), number=claim.mail_id)
    with store.transaction("record") as tx:
        mails.finish(tx, claim, result, NOW, True)
        reports.save(tx, claim.mail_id, CAMPAIGN, result, [[WEEK], [WEEK]], claim.internal_date, True, NOW)
        outbox.enqueue(tx, letter(tx, f"receipt:{claim.mail_id}"), claim.mail_id)
    return True


class Steps:
    """Counts steps, and dies at one of them."""

    def __init__(self, die_at: int = 0, die: Callable[[], None] | None = None) -> None:
        self.names: list[str] = []
        self._die_at = die_at
        self._die = die

    def __call__(self, name: str) -> None:
        self.names.append(name)
        if len(self.names) == self._die_at:
            if self._die is not None:
                self._die()
            raise Died(name)


#: steps of a full run; `test_the_number_of_steps_is_right` holds it to the truth
STEPS = 50


def new_world(folder: Path, made: Path) -> World:
    folder.mkdir(exist_ok=True)
    shutil.copy(made, folder / "store.db")
    return World(folder)


@dataclass(frozen=True)
class Unbroken:
    """A run that nobody disturbed, and its state, asked once."""

    steps: list[str]
    world: World
    rows: dict[str, list[object]]


@pytest.fixture(scope="module")
def unbroken(made_once: Path, tmp_path_factory: pytest.TempPathFactory) -> Unbroken:
    world = new_world(tmp_path_factory.mktemp("unbroken"), made_once)
    steps = Steps()
    world.run(steps)
    return Unbroken(steps.names, world, world.rows())


def test_the_number_of_steps_is_right(unbroken: Unbroken) -> None:
    assert len(unbroken.steps) == STEPS
    assert {"archive: before rename", "record: before commit", "after the server's 250"} <= set(unbroken.steps)


def test_the_unbroken_run_does_its_job(unbroken: Unbroken) -> None:
    world = unbroken.world
    with open_store(f"sqlite:///{world.folder}/store.db", world.folder / "archive") as store, store.reading() as tx:
        assert mail_counts(tx)[MailState.READ] == 4  # the fourth is another delivery of the second
        assert letter_counts(tx)[LetterState.SENT] == len(world.delivered) == 3
        assert len(queries.versions(tx, CAMPAIGN)) == 6


@pytest.mark.parametrize("step", range(1, STEPS + 1))
def test_resumes_after_dying_at(step: int, unbroken: Unbroken, made_once: Path, tmp_path: Path) -> None:
    delivered = unbroken.world.delivered
    world = new_world(tmp_path, made_once)
    with pytest.raises(Died) as died:
        world.run(Steps(die_at=step))
    world.run()
    assert world.rows() == unbroken.rows
    assert set(world.delivered) == set(delivered)
    copies = len(world.delivered) - len(delivered)
    assert copies == (1 if str(died.value) in ("after the server's 250", "sent: before commit") else 0)
    world.run()  # and once more: nothing is left to do
    assert world.rows() == unbroken.rows
    assert len(world.delivered) == len(delivered) + copies


PROGRAM = """
import os, sys
from pathlib import Path
from tests.unit.store.test_crash_steps import Steps, World

def keep(message_id, content):
    with Path(sys.argv[1], "delivered").open("a") as server:
        server.write(message_id + "\\n")

world = World(Path(sys.argv[1]), deliver=keep)
world.run(Steps(die_at=int(sys.argv[2]), die=lambda: os._exit(9)))
"""


@pytest.mark.parametrize("step", range(3, STEPS + 1, 12))
def test_resumes_after_the_process_was_killed_at(
    step: int, unbroken: Unbroken, made_once: Path, tmp_path: Path
) -> None:
    """The slower twin: `os._exit` runs no `finally`, closes nothing, unlocks nothing."""
    world = new_world(tmp_path, made_once)
    root = Path(__file__).parents[3]
    command = [sys.executable, "-c", PROGRAM, str(tmp_path), str(step)]
    ended = subprocess.run(command, cwd=root, env=os.environ | {"PYTHONPATH": str(root)}, check=False)
    assert ended.returncode == 9
    world.run()
    assert world.rows() == unbroken.rows
    server = tmp_path / "delivered"
    before = server.read_text().split() if server.exists() else []
    delivered = before + [message_id for message_id, _ in world.delivered]
    assert set(delivered) == {message_id for message_id, _ in unbroken.world.delivered}
    assert len(delivered) <= len(unbroken.world.delivered) + 1


def test_dying_three_times_on_one_mail_sets_it_aside_and_the_rest_goes_on(made_once: Path, tmp_path: Path) -> None:
    world = new_world(tmp_path, made_once)
    for _ in range(3):

        def poison(name: str) -> None:
            if name == "record: before commit":
                raise Died

        with pytest.raises(Died):
            world.run(poison)
    world.run()
    with open_store(f"sqlite:///{tmp_path}/store.db", tmp_path / "archive") as store, store.reading() as tx:
        counts = mail_counts(tx)
        assert counts[MailState.READ] + counts[MailState.SHELVED] == 4
        assert counts[MailState.READING] == counts[MailState.ARCHIVED] == 0
