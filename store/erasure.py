"""Forgetting: one mail, its records, a person's data. What is erased stays erased.

The order is: the transaction commits (tombstone, state, changed texts), then the file is unlinked. A crash between
the two leaves a file whose tombstone is known; `left_behind` names it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Text, delete, or_, select, type_coerce, update

from domain.states import LetterState, MailState
from store.archive import Archive
from store.columns import clean_json
from store.identity import tombstone
from store.schema import (
    documents,
    held_receipts,
    learned_addresses,
    mails,
    outbox,
    problems,
    readings,
    receipt_tokens,
    report_history,
    reports,
    tombstones,
)
from store.session import Tx

_ERASABLE = (MailState.READ, MailState.SHELVED, MailState.ARCHIVED)


def erase_mail(tx: Tx, mail_id: int, why: str, now: datetime, keep_records: bool = True) -> str:
    """Forget the raw mail and its head; the caller unlinks the returned hash after the commit.

    `keep_records`: the reports stay (retention of raw mails); else they go too, with their history. WrongState
    while the mail is being read, or if it is erased already.
    """
    row = tx.execute(select(mails).where(mails.c.id == mail_id)).one()
    mark = tombstone(tx.secret, row.sha256)
    for digest in {mark, tombstone(tx.secret, row.content_hash)}:
        tx.insert_new(tombstones, {"digest": digest, "why": why, "at": now})
    tx.move_one(
        update(mails)
        .where(mails.c.id == mail_id, mails.c.state.in_(_ERASABLE))
        .values(
            state=MailState.ERASED,
            sha256=mark,
            content_hash=mark,
            sender=None,
            subject="",
            reason="",
            message_id=None,
            in_reply_to=None,
            refers_to=None,
        ),
        f"mail {mail_id} cannot be erased now",
    )
    tx.execute(update(documents).where(documents.c.mail_id == mail_id).values(name="", sha256=""))
    _forget_letters(tx, mail_id, now)
    if not keep_records:
        forget_records(tx, mail_id)
    return str(row.sha256)


def _forget_letters(tx: Tx, mail_id: int, now: datetime) -> None:
    """Letters about the mail quote it: those not sent stay unsent, the bytes of all are dropped."""
    combined = select(held_receipts.c.letter_key).where(held_receipts.c.mail_id == mail_id)
    mine = or_(outbox.c.mail_id == mail_id, outbox.c.dedup_key.in_(combined))
    gave_up = {"state": LetterState.GAVE_UP, "settled_at": now, "content": None}
    tx.execute(update(outbox).where(mine, outbox.c.state == LetterState.WAITING).values(**gave_up))
    tx.execute(update(outbox).where(mine, outbox.c.state != LetterState.SENDING).values(content=None))


def forget_records(tx: Tx, mail_id: int) -> None:
    """The mail's reports with their history and evidence, its documents and problems, and what was learned from it."""
    for table in (reports, report_history, documents, receipt_tokens, held_receipts, learned_addresses):
        tx.execute(delete(table).where(table.c.mail_id == mail_id))
    tx.execute(delete(problems).where(problems.c.mail_id == mail_id, problems.c.letter_id.is_(None)))


def left_behind(tx: Tx, archive: Archive) -> list[str]:
    """The hashes of files whose mail is erased: not unlinked yet, or brought back with a backup."""
    marks = set(tx.execute(select(tombstones.c.digest)).scalars())
    return [sha for sha, _ in archive.entries() if tombstone(tx.secret, sha) in marks] if marks else []


def mails_with(tx: Tx, words: Sequence[str]) -> list[int]:
    """The mails in whose records any of these words (a name, a number) stand. The raw mails are not searched here."""
    found: set[int] = set()
    of_reports = select(reports.c.mail_id)
    for word in words:
        for column in (reports.c.unit_evidence, reports.c.values_json):
            found.update(tx.execute(of_reports.where(_has(column, word))).scalars())
        for column in (readings.c.evidence, readings.c.value, readings.c.passed_over):
            found.update(tx.execute(of_reports.join(readings).where(_has(column, word))).scalars())
        for table, columns in (
            (report_history, (report_history.c.body,)),
            (documents, (documents.c.name, documents.c.problems)),
            (problems, (problems.c.sentence, problems.c.closed_why)),
            (learned_addresses, (learned_addresses.c.address,)),
        ):
            hits = select(table.c.mail_id).where(or_(*(_has(column, word) for column in columns)))
            found.update(mail_id for mail_id in tx.execute(hits).scalars() if mail_id is not None)
        head = or_(*(_has(column, word) for column in (mails.c.subject, mails.c.sender, mails.c.reason)))
        found.update(tx.execute(select(mails.c.id).where(head)).scalars())
    return sorted(found)


def _has(column: ColumnElement[Any], word: str) -> ColumnElement[bool]:
    return type_coerce(column, Text).contains(word, autoescape=True)


def redact_mail(tx: Tx, mail_id: int, change: Callable[[str], str]) -> None:
    """Pass every free text kept of a mail through `change` (which masks a name, a number): values, evidence, history."""
    for report in tx.execute(select(reports).where(reports.c.mail_id == mail_id)).all():
        wide = {key: [*kept[:2], _each(kept[2], change), *kept[3:]] for key, kept in report.values_json.items()}
        changed = {"unit_evidence": _each(report.unit_evidence, change), "values_json": wide}
        tx.execute(update(reports).where(reports.c.id == report.id).values(**changed))
        _redact_readings(tx, report.id, change)
    for past in tx.execute(select(report_history).where(report_history.c.mail_id == mail_id)).all():
        body = [_redacted(item, change) for item in past.body]
        tx.execute(update(report_history).where(report_history.c.id == past.id).values(body=body))
    _redact_columns(tx, documents, documents.c.mail_id == mail_id, ("name", "problems"), change)
    _redact_columns(tx, problems, problems.c.mail_id == mail_id, ("sentence", "closed_why"), change)
    _redact_columns(tx, mails, mails.c.id == mail_id, ("subject", "reason"), change)


def _redact_readings(tx: Tx, report_id: int, change: Callable[[str], str]) -> None:
    for row in tx.execute(select(readings).where(readings.c.report_id == report_id)).all():
        mine = (readings.c.report_id == report_id) & (readings.c.field == row.field)
        changed = {name: _each(getattr(row, name), change) for name in ("value", "evidence", "passed_over")}
        tx.execute(update(readings).where(mine).values(**changed))


def _redact_columns(
    tx: Tx, table: Any, mine: ColumnElement[bool], names: Iterable[str], change: Callable[[str], str]
) -> None:
    key = list(table.primary_key.columns)
    for row in tx.execute(select(table).where(mine)).all():
        this = [column == getattr(row, column.name) for column in key]
        changed = {name: _each(getattr(row, name), change) for name in names}
        tx.execute(update(table).where(*this).values(**changed))


def _redacted(item: dict[str, Any], change: Callable[[str], str]) -> dict[str, Any]:
    """A history item; its readings are [field, state, value, confidence, evidence, rule, source, passed over]."""
    told = [
        [*kept[:2], _each(kept[2], change), kept[3], _each(kept[4], change), *kept[5:7], _each(kept[7], change)]
        for kept in item["readings"]
    ]
    return item | {"unit_evidence": _each(item["unit_evidence"], change), "readings": told}


def _each(kept: Any, change: Callable[[str], str]) -> Any:
    """Every string of a JSON value, changed; the keys of typed values ({"decimal": …}) stay."""
    if isinstance(kept, str):
        return change(kept)
    if isinstance(kept, list):
        return [_each(item, change) for item in kept]
    return clean_json(kept)
