"""Receipts over the caps: the mails that wait for one, until a combined letter answers them all (docs/rules.md, promise 4)."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import select, update

from store.schema import held_receipts
from store.session import Tx

_WAITING = held_receipts.c.letter_key.is_(None)


def hold(tx: Tx, mail_id: int, recipient: str, now: datetime) -> bool:
    """The mail's receipt waits to be combined with others. False if it waits, or was answered so, already."""
    return tx.insert_new(held_receipts, {"mail_id": mail_id, "recipient": recipient, "held_at": now})


def is_held(tx: Tx, mail_id: int) -> bool:
    """Whether the mail waits for, or has had, a combined receipt."""
    mine = select(held_receipts.c.mail_id).where(held_receipts.c.mail_id == mail_id)
    return tx.execute(mine).scalar() is not None


def has_waiting(tx: Tx, recipient: str) -> bool:
    """Whether a mail of that address waits."""
    theirs = select(held_receipts.c.mail_id).where(held_receipts.c.recipient == recipient, _WAITING)
    return tx.execute(theirs.limit(1)).scalar() is not None


def waiting(tx: Tx) -> dict[str, list[int]]:
    """Recipient -> the mails that wait, in order of arrival; who waits longest comes first."""
    found: dict[str, list[int]] = {}
    rows = select(held_receipts).where(_WAITING).order_by(held_receipts.c.held_at, held_receipts.c.mail_id)
    for row in tx.execute(rows):
        found.setdefault(row.recipient, []).append(row.mail_id)
    return found


def combined(tx: Tx, mail_ids: Collection[int], letter_key: str) -> None:
    """These mails are answered by the letter of that dedup key; commit with its enqueueing."""
    mine = held_receipts.c.mail_id.in_(list(mail_ids)) & _WAITING
    tx.execute(update(held_receipts).where(mine).values(letter_key=letter_key))


def mails_of(tx: Tx, letter_key: str) -> list[int]:
    """The mails that a combined receipt answers."""
    mine = select(held_receipts.c.mail_id).where(held_receipts.c.letter_key == letter_key)
    return list(tx.execute(mine.order_by(held_receipts.c.mail_id)).scalars())
