"""Retention with a moved clock: what goes when, that it goes whole, and that it may be interrupted anywhere."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from hashlib import sha256
from pathlib import Path

import pytest
from sqlalchemy import func, select

from config import load
from domain.errors import TryLater
from domain.problems import problem
from domain.states import LetterState, MailState
from office.desk import Desk
from office.retain import retain
from store import audit, mails, meta, outbox, queries, retention, staff
from store.checks import check_store
from store.mails import News
from store.schema import (
    Lane,
    documents,
    exemptions,
    held_receipts,
    learned_addresses,
    metadata,
    problems,
    readings,
    receipt_tokens,
    report_history,
    reports,
    staff_values,
)
from store.schema import mails as mails_table
from store.schema import outbox as outbox_table
from store.session import Store, no_step, open_store
from tests.counting import letter_counts
from tests.unit.config.kit import write
from tests.unit.store.given import CAMPAIGN, NOW, WEEK, letter, outcome, raw, read_one, report, sending, take_in
from tests.unit.store.test_erasure import CANARY, about_canary

ENDS = date(2021, 9, 5)
OVER = datetime(2021, 9, 5, 16, 0, tzinfo=UTC)  # midnight after that day in Asia/Shanghai
RAW, RECORDS = timedelta(days=180), timedelta(days=3 * 365)
A_DAY, A_MINUTE = timedelta(days=1), timedelta(minutes=1)


class Clock:
    """Moved by the tests."""

    def __init__(self, now: datetime) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now


def a_desk(folder: Path, store: Store, ends: date | None = ENDS) -> tuple[Desk, Clock]:
    settings = load(write(folder))
    campaign = replace(settings.campaign, id=CAMPAIGN, ends=ends)
    clock = Clock(NOW)
    return Desk(replace(settings, campaign=campaign), store, clock), clock


def fill(store: Store) -> int:
    """A mail about somebody, read twice, answered, with staff's word on it; and another mail."""
    take_in(store, raw(1, f"{CANARY}值守"), raw(2, "other"))
    found, _ = read_one(store, about_canary())  # type: ignore[arg-type]
    read_one(store, outcome(report("乙支部")))
    with store.transaction() as tx:
        mails.reread(tx, [found])
    read_one(store, about_canary())  # type: ignore[arg-type]
    with store.transaction() as tx:
        outbox.enqueue(tx, replace(letter(tx), content=f"Message-ID: x\r\n\r\n{CANARY}".encode()), found)
        claim = outbox.claim(tx, NOW)
        assert claim is not None
        outbox.refused(tx, claim, NOW, "550")
        outbox.token_of(tx, found, NOW)
        staff.learn_address(tx, CAMPAIGN, "canary@home.example", "甲支部", "王老师", NOW, found)
        staff.set_value(tx, CAMPAIGN, "甲支部", WEEK, "members_total", 87, "王老师", f"{CANARY}来电", NOW)
        staff.exempt(tx, CAMPAIGN, "丙支部", None, "王老师", "长期外出", NOW)
    return found


def rows(store: Store, *tables: object) -> list[int]:
    with store.reading() as tx:
        return [tx.execute(select(func.count()).select_from(table)).scalar_one() for table in tables]  # type: ignore[arg-type]


def states(store: Store) -> set[str]:
    with store.reading() as tx:
        return set(tx.execute(select(mails_table.c.state)).scalars())


def dump(store: Store) -> str:
    with store.reading() as tx:
        return repr([tx.execute(select(table)).all() for table in metadata.sorted_tables])


def test_raw_mails_go_when_their_time_is_over_and_the_counts_stay(store: Store, tmp_path: Path) -> None:
    found, (desk, clock) = fill(store), a_desk(tmp_path, store)
    clock.now = OVER + RAW - A_MINUTE
    assert retain(desk).counts["mails"] == 0
    assert len(list(store.archive.entries())) == 2
    clock.now = OVER + RAW + A_DAY
    assert retain(desk).counts == {"mails": 2, "records": 0, "decisions": 0, "letters": 0, "old letters": 0, "files": 2}
    assert list(store.archive.entries()) == []
    with store.reading() as tx:
        assert [version.unit for version in queries.versions(tx, CAMPAIGN)] == ["甲支部", "乙支部"]
        line = queries.mail(tx, found)
        assert check_store(tx, store.archive, clock.now) == []
    assert line is not None
    assert (line.state, line.sender, line.subject, line.reason) == (MailState.ERASED, None, "", "")
    assert line.internal_date == NOW


def test_the_last_day_ends_where_the_office_is(store: Store, tmp_path: Path) -> None:
    fill(store)
    desk, clock = a_desk(tmp_path, store)
    clock.now = OVER + RAW
    assert retain(desk).counts["mails"] == 2


def test_records_go_later_also_those_of_mails_erased_before(store: Store, tmp_path: Path) -> None:
    fill(store)
    desk, clock = a_desk(tmp_path, store)
    clock.now = OVER + RAW
    retain(desk)
    clock.now = OVER + RECORDS - A_MINUTE
    assert retain(desk).counts["records"] == 0
    clock.now = OVER + RECORDS + A_DAY
    removed = retain(desk).counts
    assert (removed["mails"], removed["records"], removed["old letters"]) == (0, 2, 1)
    gone = (reports, readings, report_history, documents, problems, receipt_tokens, held_receipts, learned_addresses)
    assert rows(store, *gone, staff_values, exemptions, outbox_table) == [0] * 11
    assert states(store) == {MailState.ERASED}
    left = dump(store)
    assert CANARY not in left
    assert "canary@" not in left
    assert CANARY.encode().hex() not in left.replace("\\x", "")


def test_a_service_that_slept_for_years_catches_up_in_one_run(store: Store, tmp_path: Path) -> None:
    fill(store)
    desk, clock = a_desk(tmp_path, store)
    clock.now = OVER + 2 * RECORDS
    removed = retain(desk).counts
    assert (removed["mails"], removed["records"], removed["files"]) == (2, 2, 2)


def test_without_an_end_each_mail_goes_by_its_own_age(store: Store, tmp_path: Path) -> None:
    take_in(store, replace(raw(1, "early"), internal_date=NOW - A_DAY), raw(2, "late"))
    for _ in range(2):
        read_one(store, outcome(report("乙支部")))
    with store.transaction() as tx:
        staff.exempt(tx, CAMPAIGN, "丙支部", None, "王老师", "长期外出", NOW)
    desk, clock = a_desk(tmp_path, store, ends=None)
    clock.now = NOW + RAW
    assert retain(desk).counts["mails"] == 1
    clock.now = NOW + RECORDS
    removed = retain(desk).counts
    assert (removed["mails"], removed["records"]) == (1, 1)
    clock.now += A_DAY
    assert retain(desk).counts["records"] == 1
    assert rows(store, reports, exemptions) == [0, 1]  # what exempts a unit for good holds while the campaign runs


def test_mails_of_an_earlier_campaign_do_not_wait_for_the_end_of_this_one(store: Store, tmp_path: Path) -> None:
    take_in(store, replace(raw(1, "before"), internal_date=datetime(2021, 7, 1, tzinfo=UTC)), raw(2, "now"))
    for _ in range(2):
        read_one(store, outcome(report("乙支部")))
    desk, clock = a_desk(tmp_path, store, ends=date(2030, 1, 1))
    clock.now = NOW + 2 * RAW
    assert retain(desk).counts["mails"] == 1


def test_a_date_in_the_future_does_not_keep_a_mail(store: Store, tmp_path: Path) -> None:
    take_in(store, replace(raw(1), internal_date=datetime(2099, 1, 1, tzinfo=UTC)))
    read_one(store)
    desk, clock = a_desk(tmp_path, store)
    clock.now = OVER + RAW
    assert retain(desk).counts["mails"] == 1


def test_what_is_not_read_yet_waits_and_what_was_set_aside_goes(store: Store, tmp_path: Path) -> None:
    take_in(store, raw(1, "shelved"), raw(2, "unread"))
    with store.transaction() as tx:
        claim = mails.claim_next(tx, NOW, Lane.MAIN, "reader")
        assert claim is not None
        mails.shelve(tx, claim, NOW, problem("reader_crashed"))
    desk, clock = a_desk(tmp_path, store)
    clock.now = OVER + RAW
    assert retain(desk).counts["mails"] == 1
    assert states(store) == {MailState.ERASED, MailState.ARCHIVED}


def test_one_run_removes_everything_however_many(store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(retention, "BATCH", 3)
    take_in(store, *(raw(number, f"mail {number}") for number in range(8)))
    for _ in range(8):
        read_one(store)
    desk, clock = a_desk(tmp_path, store)
    clock.now = OVER + RECORDS
    removed = retain(desk).counts
    assert (removed["mails"], removed["records"], removed["files"]) == (8, 8, 8)
    with store.reading() as tx:
        told = [(entry.event, entry.object) for entry in audit.entries(tx)]
        assert audit.verify(tx) is None
    assert told == [("retention", f"{n} {what}") for what in ("mails", "records") for n in (3, 3, 2)]


def test_a_request_to_stop_is_heard_between_two_batches(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(retention, "BATCH", 1)
    fill(store)
    desk, clock = a_desk(tmp_path, store)
    clock.now = OVER + RAW
    desk.stopping = lambda: MailState.ERASED in states(store)
    assert retain(desk).counts["mails"] == 1
    desk.stopping = lambda: False
    assert retain(desk).counts["mails"] == 1


def test_letters_lose_their_bytes_long_before_their_row(store: Store, tmp_path: Path) -> None:
    claim = sending(store)
    with store.transaction() as tx:
        outbox.sent(tx, claim, NOW, "250")
        outbox.enqueue(tx, letter(tx, "receipt:2"))  # waits still
    desk, clock = a_desk(tmp_path, store)
    clock.now = NOW + timedelta(days=30)
    assert retain(desk).counts["letters"] == 0
    clock.now += A_DAY
    assert retain(desk).counts["letters"] == 1
    clock.now = OVER + RECORDS
    assert retain(desk).counts["old letters"] == 1
    with store.reading() as tx:
        assert letter_counts(tx)[LetterState.WAITING] == 1
    assert rows(store, outbox_table) == [1]


def test_it_runs_once_a_day_and_again_after_a_failure(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(store)
    desk, clock = a_desk(tmp_path, store)
    clock.now = OVER + RAW

    def full(sha: str) -> bool:
        raise TryLater("存档文件夹无法写入。", "archive_refused")

    with monkeypatch.context() as broken:
        broken.setattr(store.archive, "remove", full)
        with pytest.raises(TryLater):
            retain(desk)
    assert retain(desk).counts["files"] == 2
    assert not retain(desk)
    assert retain(desk).counts == {}


def test_files_that_a_backup_brought_back_are_unlinked_the_next_day(store: Store, tmp_path: Path) -> None:
    fill(store)
    desk, clock = a_desk(tmp_path, store)
    kept = [store.archive.load(sha) for sha, _ in store.archive.entries()]
    clock.now = OVER + RAW
    retain(desk)
    store.archive.save_batch(kept)
    clock.now += A_DAY
    assert retain(desk).counts["files"] == 2
    assert list(store.archive.entries()) == []


def test_an_erased_mail_that_is_seen_again_stays_erased(store: Store, tmp_path: Path) -> None:
    fill(store)
    desk, clock = a_desk(tmp_path, store)
    clock.now = OVER + RECORDS
    retain(desk)
    [same, moved] = take_in(
        store, raw(1, f"{CANARY}值守"), raw(1, f"{CANARY}值守", uidvalidity=8, head="Received: x\r\n")
    )
    assert (same.news, moved.news) == (News.KNOWN, News.ERASED) or (same.news, moved.news) == (News.ERASED, News.ERASED)
    assert states(store) == {MailState.ERASED}


def test_no_word_is_left_in_the_files_of_sqlite(sqlite_url: str, tmp_path: Path) -> None:
    """Addresses in no order split pages: there `secure_delete` alone leaves copies of what was moved."""
    with open_store(sqlite_url, tmp_path / "archive") as store:
        found = fill(store)
        with store.transaction() as tx:
            for number in range(600):
                of_mail = found if number % 3 == 0 else None  # the others stay
                words = (CANARY if of_mail else "留下来") * (1 + number % 30)
                address = f"{sha256(bytes([number % 256, number // 256])).hexdigest()}@{words}.example"
                staff.learn_address(tx, CAMPAIGN, address, "甲支部", "王老师", NOW, of_mail)
        shutil.copy(tmp_path / "store.db-wal", tmp_path / "store.db.before-0001")  # as an upgrade leaves one
        assert len(traces(tmp_path)) == 3
        desk, clock = a_desk(tmp_path, store)
        clock.now = OVER + RECORDS
        retain(desk)
        assert traces(tmp_path) == []


def traces(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file() and CANARY.encode() in path.read_bytes()]


class Died(BaseException):
    """The process is gone."""


def test_it_may_die_at_every_step(made_once: Path, tmp_path: Path) -> None:
    """And the next run ends as if nothing had happened; no word is left in the files either."""
    shutil.copy(made_once, tmp_path / "store.db")
    with a_store(tmp_path) as store:
        fill(store)
    steps: list[str] = []
    whole = retained(tmp_path, tmp_path / "whole", steps.append)
    assert len(steps) > 10
    for number in range(1, len(steps) + 1):
        left = iter([False] * (number - 1) + [True])

        def die(name: str, left: Iterator[bool] = left) -> None:
            if next(left):
                raise Died(name)

        folder = tmp_path / f"step{number}"
        with pytest.raises(Died):
            retained(tmp_path, folder, die)
        with a_store(folder) as store:
            assert after_a_run(folder, store) == whole, steps[number - 1]
        assert traces(folder) == [], steps[number - 1]


def a_store(folder: Path, step: Callable[[str], None] = no_step) -> Store:
    return open_store(f"sqlite:///{folder}/store.db", folder / "archive", step=step)


def retained(filled: Path, folder: Path, step: Callable[[str], None]) -> list[object]:
    """A copy of a filled store, after a run of retention that calls `step`."""
    folder.mkdir()
    shutil.copy(filled / "store.db", folder)
    shutil.copytree(filled / "archive", folder / "archive")
    with a_store(folder, step) as store:
        return after_a_run(folder, store)


def after_a_run(folder: Path, store: Store) -> list[object]:
    desk, clock = a_desk(folder, store)
    clock.now = OVER + RECORDS
    retain(desk)
    return what_stays(store)


def what_stays(store: Store) -> list[object]:
    """Every row but the audit trail, whose lines tell of batches; and the archive."""
    with store.reading() as tx:
        assert check_store(tx, store.archive, OVER + RECORDS) == []
        mine = {"mails", "sightings", "outbox", "reports", "problems", "tombstones"}
        kept = [len(tx.execute(select(table)).all()) for table in metadata.sorted_tables if table.name in mine]
        return [kept, list(store.archive.entries()), meta.get(tx, "retained_on")]
