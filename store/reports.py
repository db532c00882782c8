"""Reports with their evidence: saved in one go, replaced as a whole when a mail is read again, never forgotten."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import delete, insert, select, union, update

from domain.campaign import DateRange
from domain.report import Disposition, DocumentNote, Outcome, Problem, ReadingState, Report
from domain.report import ReportKind as Kind
from store import codec, held
from store.history import Past, past, periods_of, to_history
from store.schema import (
    campaigns,
    documents,
    mails,
    outbox,
    problems,
    readings,
    report_history,
    report_obligations,
    reports,
)
from store.session import Tx


@dataclass(frozen=True, slots=True)
class StoredProblem:
    """A problem as it waits, or waited, for a person."""

    id: int
    mail_id: int | None
    report_id: int | None
    problem: Problem
    opened_at: datetime
    closed_at: datetime | None
    closed_by: str
    closed_why: str


@dataclass(frozen=True, slots=True)
class StoredReport:
    """One report, with everything `baosong show` tells about it."""

    id: int
    campaign_id: str
    mail_id: int
    ordinal: int
    report: Report
    meets: tuple[date, ...]
    received_at: datetime
    confirmed: bool
    usable: bool
    needs_review: bool
    config_hash: str
    sender: str | None
    subject: str
    sha256: str
    documents: tuple[DocumentNote, ...]
    problems: tuple[StoredProblem, ...]
    past: tuple[Past, ...]


@dataclass(frozen=True, slots=True)
class Referred:
    """What the Message-IDs of an In-Reply-To and References lead to, nearest first.

    `report_ids` of the mails they name, or of the mails our receipts answered; `letter_keys` are the dedup keys of
    our letters among them (a reply to a reminder).
    """

    report_ids: tuple[int, ...]
    mail_ids: tuple[int, ...]
    letter_keys: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ToSave:
    """What `save` takes about one mail."""

    mail_id: int
    outcome: Outcome
    meets: Sequence[Sequence[date]]
    received_at: datetime
    confirmed: bool


@dataclass(frozen=True, slots=True)
class Before:
    """What earlier readings of some mails left: report ids by (mail, ordinal), closed problems."""

    ids: dict[tuple[int, int], int]
    closed: dict[tuple[int, str, str], Any]


#: tables that tell whether a mail was read before
_TRACES = (documents, reports, problems, report_history)


def know_campaign(tx: Tx, campaign_id: str, title: str, now: datetime) -> None:
    """The campaign's row; its title may change, its id may not."""
    if not tx.insert_new(campaigns, {"id": campaign_id, "title": title, "first_seen": now}):
        tx.execute(update(campaigns).where(campaigns.c.id == campaign_id).values(title=title))


def save(
    tx: Tx,
    mail_id: int,
    campaign_id: str,
    outcome: Outcome,
    meets: Sequence[Sequence[date]],
    received_at: datetime,
    confirmed: bool,
    now: datetime,
    config_hash: str = "",
) -> list[int]:
    """Store what one mail says; return the report ids, in the order of `outcome.reports`.

    `meets` gives, for each report, the start dates of the periods it answers for. Reading a mail again replaces all
    of it in this transaction; a report keeps its id by its ordinal, what it said before goes to the history, and a
    problem that a person closed stays closed.
    """
    item = ToSave(mail_id, outcome, meets, received_at, confirmed)
    return save_batch(tx, campaign_id, [item], now, config_hash)[0]


def save_batch(
    tx: Tx, campaign_id: str, items: Sequence[ToSave], now: datetime, config_hash: str = ""
) -> list[list[int]]:
    """`save` for several different mails at once: six times faster than one by one."""
    before = _put_aside(tx, campaign_id, [item.mail_id for item in items], now)
    tx.insert_all(
        documents,
        [codec.document_row(item.mail_id, n, note) for item in items for n, note in enumerate(item.outcome.documents)],
    )
    same = {"campaign_id": campaign_id, "config_hash": config_hash, "created": now}
    rows = [row | same for item in items for row in _report_rows(item, before)]
    ids = _insert_reports(tx, rows)
    said = [report for item in items for report in item.outcome.reports]
    pairs = list(zip(ids, said, strict=True))
    tx.insert_all(readings, [codec.reading_row(number, r) for number, report in pairs for r in report.readings])
    _save_obligations(tx, campaign_id, pairs, [starts for item in items for starts in item.meets])
    left = iter(ids)
    found = [[next(left) for _ in item.outcome.reports] for item in items]
    _save_problems(tx, list(zip(items, found, strict=True)), before, now)
    return found


def _report_rows(item: ToSave, before: Before) -> list[dict[str, Any]]:
    mine = {"mail_id": item.mail_id, "received_at": item.received_at, "confirmed": item.confirmed}
    return [
        _report_row(report, item.outcome.disposition)
        | mine
        | {"ordinal": ordinal, "id": before.ids.get((item.mail_id, ordinal))}
        for ordinal, report in enumerate(item.outcome.reports)
    ]


def _insert_reports(tx: Tx, rows: list[dict[str, Any]]) -> list[int]:
    """Insert; the ids in order. A row that had an id before keeps it."""
    again = [row for row in rows if row["id"] is not None]
    fresh = [{key: value for key, value in row.items() if key != "id"} for row in rows if row["id"] is None]
    tx.insert_all(reports, again)
    new: Iterator[int] = iter(())
    if fresh:
        made = insert(reports).returning(reports.c.id, sort_by_parameter_order=True)
        new = iter(tx.execute(made, fresh).scalars().all())
    return [row["id"] if row["id"] is not None else next(new) for row in rows]


def _save_obligations(tx: Tx, campaign_id: str, pairs: list[tuple[int, Report]], meets: list[Sequence[date]]) -> None:
    links = [
        (number, report.unit, start)
        for (number, report), starts in zip(pairs, meets, strict=True)
        if report.unit is not None
        for start in sorted(set(starts))
    ]
    named = [{"report_id": number, "unit": unit, "period_start": start} for number, unit, start in links]
    tx.insert_all(report_obligations, [row | {"campaign_id": campaign_id} for row in named])


def _report_row(report: Report, disposition: Disposition) -> dict[str, Any]:
    unsure = any(reading.state in (ReadingState.CONFLICTING, ReadingState.UNREADABLE) for reading in report.readings)
    return {
        "unit": report.unit,
        "unit_evidence": codec.evidence_out(report.unit_evidence),
        "kind": report.kind,
        "adds": report.adds,
        "told_start": report.told.start if report.told else None,
        "told_end": report.told.end if report.told else None,
        "usable": disposition is Disposition.REPORT,
        "needs_review": unsure or report.unit is None or bool(report.problems),
        "values_json": codec.wide_of(report.readings),
    }


def _put_aside(tx: Tx, campaign_id: str, mail_ids: list[int], now: datetime) -> Before:
    """Clear away what earlier readings of these mails gave; reports go to the history. Mostly there is nothing."""
    before = Before({}, {})
    traces = [select(table.c.mail_id).where(table.c.mail_id.in_(mail_ids)) for table in _TRACES]
    for mail_id in tx.execute(union(*traces)).scalars().all():
        before.ids.update(to_history(tx, mail_id, campaign_id, now))
        before.closed.update(_take_problems(tx, mail_id))
        tx.execute(delete(documents).where(documents.c.mail_id == mail_id))
        tx.execute(delete(reports).where(reports.c.mail_id == mail_id, reports.c.campaign_id == campaign_id))
    return before


def _take_problems(tx: Tx, mail_id: int) -> dict[tuple[int, str, str], Any]:
    """The closed problems of the reading by (mail, code, sentence); all are deleted. Those of letters stay."""
    mine = (problems.c.mail_id == mail_id) & problems.c.letter_id.is_(None)
    closed = tx.execute(select(problems).where(mine, problems.c.closed_at.is_not(None)).order_by(problems.c.id)).all()
    tx.execute(delete(problems).where(mine))
    return {(mail_id, row.code, row.sentence): row for row in closed}


def _save_problems(tx: Tx, saved: list[tuple[ToSave, list[int]]], before: Before, now: datetime) -> None:
    rows = []
    for item, ids in saved:
        found: list[tuple[int | None, Problem]] = [(None, trouble) for trouble in item.outcome.problems]
        of_reports = zip(ids, item.outcome.reports, strict=True)
        found += [(number, trouble) for number, report in of_reports for trouble in report.problems]
        noted = [trouble for note in item.outcome.documents for trouble in note.problems if trouble.for_sender]
        found += [(None, trouble) for trouble in noted]
        rows += [_problem_row(item.mail_id, number, trouble, before, now) for number, trouble in dict.fromkeys(found)]
    tx.insert_all(problems, rows)


def _problem_row(
    mail_id: int, report_id: int | None, trouble: Problem, before: Before, now: datetime
) -> dict[str, Any]:
    was = before.closed.get((mail_id, trouble.code, trouble.sentence))
    return {
        "mail_id": mail_id,
        "report_id": report_id,
        "code": trouble.code,
        "sentence": trouble.sentence,
        "for_sender": trouble.for_sender,
        "opened_at": was.opened_at if was else now,
        "closed_at": was.closed_at if was else None,
        "closed_by": was.closed_by if was else "",
        "closed_why": was.closed_why if was else "",
    }


def load(tx: Tx, report_id: int) -> StoredReport | None:
    """The report with evidence, documents, problems and what it said before."""
    row = tx.execute(select(reports).where(reports.c.id == report_id)).one_or_none()
    if row is None:
        return None
    mail = tx.execute(select(mails).where(mails.c.id == row.mail_id)).one()
    kept = tx.execute(select(readings).where(readings.c.report_id == report_id).order_by(readings.c.field)).all()
    notes = tx.execute(select(documents).where(documents.c.mail_id == row.mail_id).order_by(documents.c.ordinal))
    troubles = problems_of(tx, row.mail_id)
    report = Report(
        row.unit,
        Kind(row.kind),
        DateRange(row.told_start, row.told_end) if row.told_start else None,
        tuple(codec.reading_in(item) for item in kept),
        codec.evidence_in(row.unit_evidence),
        tuple(item.problem for item in troubles if item.report_id == report_id),
        row.adds,
    )
    return StoredReport(
        id=report_id,
        campaign_id=row.campaign_id,
        mail_id=row.mail_id,
        ordinal=row.ordinal,
        report=report,
        meets=periods_of(tx, report_id),
        received_at=row.received_at,
        confirmed=row.confirmed,
        usable=row.usable,
        needs_review=row.needs_review,
        config_hash=row.config_hash,
        sender=mail.sender,
        subject=mail.subject,
        sha256=mail.sha256,
        documents=tuple(codec.document_in(note) for note in notes),
        problems=tuple(troubles),
        past=past(tx, row),
    )


def problems_of(tx: Tx, mail_id: int) -> list[StoredProblem]:
    """All problems of a mail and its reports, oldest first."""
    found = tx.execute(select(problems).where(problems.c.mail_id == mail_id).order_by(problems.c.id))
    return [stored_problem(row) for row in found]


def stored_problem(row: Any) -> StoredProblem:
    return StoredProblem(
        row.id,
        row.mail_id,
        row.report_id,
        Problem(row.code, row.sentence, row.for_sender),
        row.opened_at,
        row.closed_at,
        row.closed_by,
        row.closed_why,
    )


def close_problem(tx: Tx, problem_id: int, who: str, why: str, now: datetime) -> None:
    """A person dealt with it; the report needs no review once its last problem is closed."""
    open_one = (problems.c.id == problem_id) & problems.c.closed_at.is_(None)
    report_id = tx.execute(select(problems.c.report_id).where(problems.c.id == problem_id)).scalar()
    tx.move_one(
        update(problems).where(open_one).values(closed_at=now, closed_by=who, closed_why=why),
        f"problem {problem_id} is not open",
    )
    left = select(problems.c.id).where(problems.c.report_id == report_id, problems.c.closed_at.is_(None)).limit(1)
    if report_id is not None and tx.execute(left).scalar() is None:
        tx.execute(update(reports).where(reports.c.id == report_id).values(needs_review=False))


def referred(tx: Tx, account: str, message_ids: Sequence[str]) -> Referred:
    """What a mail's In-Reply-To and References (nearest first) name among the senders' mails and our own letters."""
    wanted = [item for item in dict.fromkeys(message_ids) if item][:100]
    if not wanted:
        return Referred((), (), ())
    ours = tx.execute(select(outbox).where(outbox.c.message_id.in_(wanted))).all()
    theirs = tx.execute(
        select(mails.c.id, mails.c.message_id, mails.c.duplicate_of)
        .where(mails.c.account == account, mails.c.message_id.in_(wanted))
        .order_by(mails.c.id)
    ).all()
    nearest: list[int] = []
    for message_id in wanted:
        for row in ours:
            if row.message_id == message_id:
                nearest += [row.mail_id] if row.mail_id else held.mails_of(tx, row.dedup_key)
        nearest += [row.duplicate_of or row.id for row in theirs if row.message_id == message_id]
    mail_ids = tuple(dict.fromkeys(nearest))
    found = tx.execute(
        select(reports.c.id, reports.c.mail_id).where(reports.c.mail_id.in_(mail_ids)).order_by(reports.c.ordinal)
    ).all()
    report_ids = tuple(row.id for mail_id in mail_ids for row in found if row.mail_id == mail_id)
    keys = tuple(row.dedup_key for message_id in wanted for row in ours if row.message_id == message_id)
    return Referred(report_ids, mail_ids, keys)
