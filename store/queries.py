"""The read side: versions for the rules, problems, what is new, counts."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Select, or_, select

from domain.campaign import DateRange
from domain.report import Disposition, Evidence, NotReport, Reading, ReportKind
from domain.standing import Version
from domain.states import MailState
from store import codec
from store.reports import StoredProblem, stored_problem
from store.schema import (
    campaigns,
    documents,
    mails,
    outbox,
    problems,
    readings,
    receipt_tokens,
    report_obligations,
    reports,
)
from store.session import Tx
from store.staff import on_time_marks

_HISTORY = timedelta(days=7)
_TOKEN = re.compile(r"[0-9A-F]{12}")  #: a receipt number, which a reply without References still has in its subject


@dataclass(frozen=True, slots=True)
class MailLine:
    """One mail as a list shows it."""

    id: int
    state: MailState
    internal_date: datetime
    recorded_at: datetime
    sender: str | None
    sender_confirmed: bool | None
    subject: str
    disposition: Disposition | None
    not_report: NotReport | None
    reason: str
    attempts: int
    duplicate_of: int | None
    sha256: str


def versions(
    tx: Tx, campaign_id: str, periods: Collection[date] | None = None, evidence: bool = False
) -> list[Version]:
    """The stored reports of these periods (by start date), or of all, in the order of receipt.

    Without `evidence` a value stands on a single pointer to its report (`on_file`): the words themselves are read
    only when asked for. Reports of no known unit are left out.
    """
    rows = tx.execute(_wanted(campaign_id, periods)).all()
    meets = _meets(tx, campaign_id, periods)
    marks = on_time_marks(tx, campaign_id, periods)
    words = _readings(tx, campaign_id, periods) if evidence else None
    return [_version(row, meets.get(row.id, ()), marks, words) for row in rows]


def versions_since(tx: Tx, campaign_id: str, since: datetime) -> list[Version]:
    """The reports that were recorded since then, for whatever period, in the order of receipt; values only.

    What was received more than a week before belongs to a back-fill and is no news.
    """
    return _with_starts(tx, campaign_id, (reports.c.created >= since) & (reports.c.received_at >= since - _HISTORY))


def versions_of(tx: Tx, campaign_id: str, units: Collection[str]) -> list[Version]:
    """The stored reports of these units that answer for some period, in the order of receipt; values only."""
    link = report_obligations.c
    mine = select(link.report_id).where(link.campaign_id == campaign_id, link.unit.in_(list(units)))
    return _with_starts(tx, campaign_id, reports.c.id.in_(mine))


def _with_starts(tx: Tx, campaign_id: str, which: ColumnElement[bool]) -> list[Version]:
    rows = tx.execute(_wanted(campaign_id, None).where(which)).all()
    starts = _starts_of(tx, which)
    return [_version(row, starts.get(row.id, ()), {}, None) for row in rows]


def _starts_of(tx: Tx, which: ColumnElement[bool]) -> dict[int, tuple[date, ...]]:
    link = report_obligations.c
    met = select(link.report_id, link.period_start).where(link.report_id.in_(select(reports.c.id).where(which)))
    starts: dict[int, tuple[date, ...]] = {}
    for row in tx.execute(met.order_by(link.report_id, link.period_start)):
        starts[row.report_id] = (*starts.get(row.report_id, ()), row.period_start)
    return starts


@dataclass(frozen=True, slots=True)
class Subject:
    """Whom and which periods (by start date) a report of that mail is about."""

    mail_id: int
    unit: str
    starts: tuple[date, ...]


def subjects_of(tx: Tx, mail_ids: Collection[int]) -> dict[int, Subject]:
    """Report id -> what it is about, for the reports of these mails; "" where no unit is known."""
    mine = reports.c.mail_id.in_(list(mail_ids))
    starts = _starts_of(tx, mine)
    rows = tx.execute(select(reports.c.id, reports.c.mail_id, reports.c.unit).where(mine).order_by(reports.c.id))
    return {row.id: Subject(row.mail_id, row.unit or "", starts.get(row.id, ())) for row in rows}


def on_file(report_id: int) -> tuple[Evidence, ...]:
    """The pointer that stands for a reading's evidence where only values are asked for."""
    return (Evidence(f"report {report_id}", "store", ""),)


def _ids(campaign_id: str, periods: Collection[date]) -> Select[tuple[int]]:
    here = report_obligations.c.campaign_id == campaign_id
    return select(report_obligations.c.report_id).where(here, report_obligations.c.period_start.in_(list(periods)))


def _wanted(campaign_id: str, periods: Collection[date] | None) -> Select[Any]:
    columns = reports.c
    wanted = select(
        columns.id,
        columns.unit,
        columns.kind,
        columns.adds,
        columns.told_start,
        columns.told_end,
        columns.confirmed,
        columns.usable,
        columns.needs_review,
        columns.received_at,
        columns.asked_again_at,
        columns.values_json,
    ).where(columns.campaign_id == campaign_id, columns.unit.is_not(None))
    if periods is not None:
        wanted = wanted.where(columns.id.in_(_ids(campaign_id, periods)))
    return wanted.order_by(columns.received_at, columns.id)


def _meets(tx: Tx, campaign_id: str, periods: Collection[date] | None) -> dict[int, tuple[date, ...]]:
    """Every period each report answers for, also those not asked about."""
    link = report_obligations.c
    found = select(link.report_id, link.period_start).where(link.campaign_id == campaign_id)
    if periods is not None:
        found = found.where(link.report_id.in_(_ids(campaign_id, periods)))
    starts: dict[int, tuple[date, ...]] = {}
    for row in tx.execute(found.order_by(link.report_id, link.period_start)):
        starts[row.report_id] = (*starts.get(row.report_id, ()), row.period_start)
    return starts


def _readings(tx: Tx, campaign_id: str, periods: Collection[date] | None) -> dict[int, dict[str, Reading]]:
    found = select(readings).join(reports).where(reports.c.campaign_id == campaign_id)
    if periods is not None:
        found = found.where(reports.c.id.in_(_ids(campaign_id, periods)))
    words: dict[int, dict[str, Reading]] = {}
    for row in tx.execute(found.order_by(readings.c.report_id, readings.c.field)):
        words.setdefault(row.report_id, {})[row.field] = codec.reading_in(row)
    return words


def _version(
    row: Any,
    meets: tuple[date, ...],
    marks: Mapping[tuple[str, date], str],
    words: Mapping[int, Mapping[str, Reading]] | None,
) -> Version:
    return Version(
        report_id=row.id,
        unit=row.unit,
        kind=ReportKind(row.kind),
        received_at=row.received_at,
        meets=meets,
        readings=codec.wide_in(row.values_json, on_file(row.id)) if words is None else words.get(row.id, {}),
        told=DateRange(row.told_start, row.told_end) if row.told_start else None,
        confirmed=row.confirmed,
        usable=row.usable,
        needs_review=row.needs_review,
        adds=row.adds,
        asked_again_at=row.asked_again_at,
        on_time_by_staff=next((marks[row.unit, start] for start in meets if (row.unit, start) in marks), ""),
    )


def open_problems(tx: Tx, limit: int | None = None) -> list[StoredProblem]:
    """What waits for a person, oldest first."""
    waiting = select(problems).where(problems.c.closed_at.is_(None)).order_by(problems.c.opened_at, problems.c.id)
    return [stored_problem(row) for row in tx.execute(waiting.limit(limit))]


def shelf(tx: Tx) -> list[MailLine]:
    """The mails set aside."""
    return _lines(tx, select(mails).where(mails.c.state == MailState.SHELVED).order_by(mails.c.id))


def known_hashes(tx: Tx) -> set[str]:
    """The SHA-256 of every mail that has a row (of an erased one: its tombstone)."""
    return set(tx.execute(select(mails.c.sha256)).scalars())


def mail(tx: Tx, mail_id: int) -> MailLine | None:
    found = _lines(tx, select(mails).where(mails.c.id == mail_id))
    return found[0] if found else None


def _lines(tx: Tx, wanted: Select[Any]) -> list[MailLine]:
    return [
        MailLine(
            row.id,
            MailState(row.state),
            row.internal_date,
            row.recorded_at,
            row.sender,
            row.sender_confirmed,
            row.subject,
            Disposition(row.disposition) if row.disposition else None,
            NotReport(row.not_report) if row.not_report else None,
            row.reason,
            row.attempts,
            row.duplicate_of,
            row.sha256,
        )
        for row in tx.execute(wanted)
    ]


def reports_of_mail(tx: Tx, mail_id: int) -> list[int]:
    """The report ids of a mail, in its own order."""
    mine = select(reports.c.id).where(reports.c.mail_id == mail_id)
    return list(tx.execute(mine.order_by(reports.c.campaign_id, reports.c.ordinal)).scalars())


def campaign_since(tx: Tx, campaign_id: str) -> datetime | None:
    """When work on the campaign began."""
    found: datetime | None = tx.execute(select(campaigns.c.first_seen).where(campaigns.c.id == campaign_id)).scalar()
    return found


def answers_to_us(tx: Tx, sender: str, since: datetime) -> int:
    """How many mails of that address since then answer letters of ours, told by References or a receipt number."""
    theirs = select(mails.c.refers_to, mails.c.subject).where(mails.c.sender == sender, mails.c.recorded_at >= since)
    rows = tx.execute(theirs).all()
    named = {item for row in rows for item in row.refers_to or ()}
    ours = set(tx.execute(select(outbox.c.message_id).where(outbox.c.message_id.in_(named))).scalars())
    told = {token for row in rows for token in _TOKEN.findall(row.subject)}
    tokens = set(tx.execute(select(receipt_tokens.c.token).where(receipt_tokens.c.token.in_(told))).scalars())
    return sum(
        bool(ours.intersection(row.refers_to or ()) or tokens.intersection(_TOKEN.findall(row.subject))) for row in rows
    )


def senders_of_unsettled(tx: Tx, since: datetime) -> set[str]:
    """Who has sent something since then that nobody could read, or that names no unit: they are not silent."""
    nameless = select(reports.c.mail_id).where(reports.c.unit.is_(None))
    open_ones = or_(mails.c.disposition == Disposition.UNREADABLE, mails.c.id.in_(nameless))
    found = select(mails.c.sender).where(mails.c.internal_date >= since, mails.c.sender.is_not(None), open_ones)
    return set(tx.execute(found.distinct()).scalars())


def units_with_document(tx: Tx, mail_id: int, hashes: Collection[str]) -> set[str]:
    """The units whose reports came, in other mails, with one of these very files."""
    others = select(documents.c.mail_id).where(documents.c.sha256.in_(list(hashes)), documents.c.mail_id != mail_id)
    found = select(reports.c.unit).where(reports.c.mail_id.in_(others), reports.c.unit.is_not(None))
    return set(tx.execute(found.distinct()).scalars())


def is_reused(tx: Tx, mail_id: int, message_id: str) -> bool:
    """Whether another mail, of other content, bears that Message-ID: a sender's claim, never an identity."""
    other = (mails.c.id != mail_id) & (mails.c.message_id == message_id) & mails.c.duplicate_of.is_(None)
    return tx.execute(select(mails.c.id).where(other).limit(1)).scalar() is not None


def fate_of(tx: Tx, mail_id: int) -> tuple[Disposition | None, NotReport | None, str | None, tuple[str, ...]]:
    """What is needed to answer a mail later: disposition, kind of no report, Message-ID, what it refers to."""
    row = tx.execute(select(mails).where(mails.c.id == mail_id)).one()
    kind = NotReport(row.not_report) if row.not_report else None
    said = Disposition(row.disposition) if row.disposition else None
    return said, kind, row.message_id, tuple(row.refers_to or ())
