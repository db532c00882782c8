"""Small facts about the store itself: when it first started, when a mailbox was last read, counters."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import select, update

from store.schema import meta
from store.session import Tx


def get(tx: Tx, key: str) -> str | None:
    found: str | None = tx.execute(select(meta.c.value).where(meta.c.key == key)).scalar()
    return found


def put(tx: Tx, key: str, value: str) -> None:
    if not tx.insert_new(meta, {"key": key, "value": value}):
        tx.execute(update(meta).where(meta.c.key == key).values(value=value))


def count(tx: Tx, key: str) -> int:
    """Add one to a counter; the new number."""
    tx.insert_new(meta, {"key": key, "value": "0"})
    number = int(tx.execute(select(meta.c.value).where(meta.c.key == key).with_for_update()).scalar_one()) + 1
    put(tx, key, str(number))
    return number


def first_start(tx: Tx) -> datetime:
    """When this store was made: mails older than that are read silently."""
    return datetime.fromisoformat(get(tx, "first_start") or "")


def seen_mailbox(tx: Tx, account: str, mailbox: str, now: datetime) -> None:
    """The mailbox was read to its end."""
    put(tx, f"mailbox:{account}:{mailbox}", now.isoformat())


def mailbox_seen_at(tx: Tx, account: str, mailbox: str) -> datetime | None:
    found = get(tx, f"mailbox:{account}:{mailbox}")
    return datetime.fromisoformat(found) if found else None
