"""What has been kept long enough: raw mails, then their records, then letters. Each call is one batch in one transaction.

Nothing is remembered about how far a run came: what is still there and old enough is what is left to do.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, delete, exists, or_, select, update

from domain.states import LetterState, MailState
from store.erasure import erase_mail, forget_records
from store.schema import (
    documents,
    exemptions,
    held_receipts,
    learned_addresses,
    mails,
    outbox,
    problems,
    receipt_tokens,
    report_history,
    reports,
    staff_marks,
    staff_values,
)
from store.session import Tx

#: rows of one transaction: others wait for the database no longer than it takes to remove these
BATCH = 200
_BY_MAIL = (documents, reports, report_history, receipt_tokens, held_receipts, learned_addresses)
_OVER = tuple(state for state in LetterState if state not in (LetterState.WAITING, LetterState.SENDING))


def retire_raw(tx: Tx, before: datetime, now: datetime) -> int:
    """Mails received before that moment are erased but for their records; the caller unlinks the files."""
    wanted = _received(before) & mails.c.state.in_([MailState.READ, MailState.SHELVED])
    found = tx.execute(_batch(mails, wanted)).scalars().all()
    for mail_id in found:
        erase_mail(tx, mail_id, "保存期满", now)
    return len(found)


def retire_records(tx: Tx, before: datetime) -> int:
    """Of mails received before that moment only the row stays: when it came and what it was, and no word of it."""
    left = or_(*(exists().where(table.c.mail_id == mails.c.id) for table in _BY_MAIL), exists().where(_of_mail()))
    found = tx.execute(_batch(mails, _received(before) & (mails.c.state == MailState.ERASED) & left)).scalars().all()
    for mail_id in found:
        forget_records(tx, mail_id)
    return len(found)


def retire_decisions(tx: Tx, before: datetime, running: str) -> int:
    """What staff decided before that moment; what exempts a unit of the campaign `running` for good still holds."""
    gone = 0
    for table in (staff_values, staff_marks, exemptions):
        holds = (table.c.campaign_id == running) & table.c.period_start.is_(None) & table.c.withdrawn_at.is_(None)
        gone += tx.execute(delete(table).where(table.c.at < before, ~holds)).rowcount
    return gone


def retire_contents(tx: Tx, before: datetime) -> int:
    """The bytes of letters settled before that moment; that they went, to whom and when stays."""
    old = _batch(outbox, _settled(before) & outbox.c.content.is_not(None))
    return tx.execute(update(outbox).where(outbox.c.id.in_(old)).values(content=None)).rowcount


def retire_letters(tx: Tx, before: datetime) -> int:
    """Letters settled before that moment, with what is noted about them."""
    found = tx.execute(_batch(outbox, _settled(before))).scalars().all()
    tx.execute(delete(problems).where(problems.c.letter_id.in_(found)))
    return tx.execute(delete(outbox).where(outbox.c.id.in_(found))).rowcount


def _received(before: datetime) -> ColumnElement[bool]:
    """By the server's date; one that lies after our own fetch is wrong, and ours counts."""
    return or_(mails.c.internal_date < before, mails.c.recorded_at < before)


def _of_mail() -> ColumnElement[bool]:
    return (problems.c.mail_id == mails.c.id) & problems.c.letter_id.is_(None)


def _settled(before: datetime) -> ColumnElement[bool]:
    return outbox.c.state.in_(_OVER) & (outbox.c.settled_at < before)


def _batch(table: Any, wanted: ColumnElement[bool]) -> Any:
    return select(table.c.id).where(wanted).order_by(table.c.id).limit(BATCH)
