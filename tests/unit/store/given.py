"""Small invented mails, outcomes and letters to put into a store."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

from domain.campaign import DateRange
from domain.letter import Letter, LetterKind
from domain.mail import Address, Head, MailKey, RawMail
from domain.report import (
    Candidate,
    Disposition,
    DocumentNote,
    Entry,
    Evidence,
    Outcome,
    Problem,
    Reading,
    ReadingState,
    Report,
    ReportKind,
)
from store import mails, outbox, reports
from store.schema import Lane
from store.session import Store, Tx

NOW = datetime(2021, 8, 9, 8, 0, tzinfo=UTC)
HOUR = timedelta(hours=1)
WEEK = date(2021, 8, 2)
ACCOUNT = "office@mu.example"
CAMPAIGN = "covid"
SAID = Evidence("附件1.docx", "table 1 row 3 column 2", "党员总数 86")


def raw(
    number: int, words: str = "本周党员 86 人。", uidvalidity: int = 7, head: str = "", mailbox: str = "INBOX"
) -> RawMail:
    content = f"{head}From: lin@b1.example\r\nMessage-ID: <{number}@b1.example>\r\n\r\n{words}\r\n".encode()
    return RawMail(MailKey(mailbox, uidvalidity, number), content, NOW)


def take_in(store: Store, *batch: RawMail, silent: bool = False) -> list[mails.Recorded]:
    store.archive.save_batch([mail.content for mail in batch], [mail.internal_date for mail in batch])
    with store.transaction() as tx:
        reports.know_campaign(tx, CAMPAIGN, "疫情防控", NOW)
        return mails.record_batch(tx, ACCOUNT, batch, silent, NOW)


def claimed(store: Store, now: datetime = NOW, lane: Lane = Lane.MAIN) -> mails.Claim:
    with store.transaction() as tx:
        claim = mails.claim_next(tx, now, lane, "reader 1")
    assert claim is not None
    return claim


def reading(field: str = "members_total", value: object = 86, state: ReadingState = ReadingState.SAID) -> Reading:
    return Reading(field, state, value, 0.97, (SAID,), "table", (Candidate(85, SAID, "prose", "上周的数"),))  # type: ignore[arg-type]


EVERY_TYPE = (
    reading("count", 86),
    reading("huge", 10**30),
    reading("money", Decimal("1200.50")),
    reading("day", date(2021, 8, 6)),
    reading("text", "有“引号”与\\斜线"),
    reading("tags", ("宣传", "排查")),
    reading("nothing", ()),
    reading("entries", (Entry("林某", "值守卡口"), Entry("", "捐款"))),
    Reading("blank", ReadingState.NOT_SAID),
    Reading("blurred", ReadingState.UNREADABLE, evidence=(SAID,)),
)


def report(
    unit: str | None = "第一党支部",
    *readings: Reading,
    kind: ReportKind = ReportKind.INITIAL,
    problems: Sequence[Problem] = (),
) -> Report:
    told = DateRange(WEEK, WEEK + timedelta(days=6))
    return Report(unit, kind, told, readings or (reading(),), (SAID,), tuple(problems))


def outcome(
    *of: Report, disposition: Disposition = Disposition.REPORT, problems: Sequence[Problem] = (), number: int = 1
) -> Outcome:
    head = Head(
        Address("lin@b1.example"), "周报", NOW, f"<{number}@b1.example>", "<0@b1.example>", ("<00@b1.example>",)
    )
    notes = (DocumentNote("附件1.docx", "docx", 5120, "ab" * 32, 400, 1, (Problem("macros", "含有宏。"),)),)
    return Outcome(disposition, head=head, reports=of, documents=notes, problems=tuple(problems))


def finished(
    tx: Tx, claim: mails.Claim, result: Outcome, meets: Sequence[date] = (WEEK,), now: datetime = NOW
) -> list[int]:
    mails.finish(tx, claim, result, now, True, "config 1")
    periods = [meets] * len(result.reports)
    return reports.save(tx, claim.mail_id, CAMPAIGN, result, periods, claim.internal_date, True, now, "config 1")


def read_one(store: Store, result: Outcome | None = None, now: datetime = NOW) -> tuple[int, list[int]]:
    """(mail id, report ids) of the next mail, read with this result."""
    claim = claimed(store, now)
    with store.transaction() as tx:
        return claim.mail_id, finished(tx, claim, result or outcome(report()), now=now)


def letter(
    tx: Tx,
    key: str = "receipt:1",
    kind: LetterKind = LetterKind.RECEIPT,
    to: str = "lin@b1.example",
    created: datetime = NOW,
    expires: datetime | None = None,
) -> Letter:
    message_id = outbox.message_id(tx, kind, key, "mu.example")
    content = f"Message-ID: {message_id}\r\nSubject: x\r\n\r\nbody\r\n".encode()
    return Letter(kind, key, message_id, to, content, created, expires)


def sending(
    store: Store, key: str = "receipt:1", mail_id: int | None = None, expires: datetime | None = None
) -> outbox.Sending:
    """A letter that is enqueued and claimed."""
    with store.transaction() as tx:
        assert outbox.enqueue(tx, letter(tx, key, expires=expires), mail_id)
        found = outbox.claim(tx, NOW)
    assert found is not None
    return found
