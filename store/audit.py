"""Who did what: rows chained by hash, so that a changed, missing or cut-off row shows."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import insert, select

from store import meta
from store.columns import clean
from store.schema import audit
from store.schema import meta as meta_table
from store.session import Tx

_HEAD = "audit_head"
_START = "0" * 64


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the trail. `object` is an id ("mail 12"), never content; `source`: the command or job."""

    number: int
    at: datetime
    actor: str
    event: str
    object: str
    success: bool
    source: str


def append(
    tx: Tx, at: datetime, actor: str, event: str, object: str = "", success: bool = True, source: str = ""
) -> None:
    """Write one line, in the transaction of what it tells."""
    meta_head = select(meta_table.c.value).where(meta_table.c.key == _HEAD).with_for_update()
    if tx.execute(meta_head).scalar() is None:
        tx.insert_new(meta_table, {"key": _HEAD, "value": f"0:{_START}"})
    number, previous = _head(str(tx.execute(meta_head).scalar_one()))
    entry = Entry(number + 1, at, clean(actor), clean(event), clean(object), success, clean(source))
    digest = _hash(entry, previous)
    row = {"id": entry.number, "at": at, "actor": entry.actor, "event": entry.event, "object": entry.object}
    tx.execute(insert(audit).values(**row, success=success, source=entry.source, previous=previous, hash=digest))
    meta.put(tx, _HEAD, f"{entry.number}:{digest}")


def head(tx: Tx) -> tuple[int, str]:
    """(number, hash) of the last line: told in the digest, so that not even the whole trail can be rewritten."""
    return _head(meta.get(tx, _HEAD) or f"0:{_START}")


def verify(tx: Tx) -> int | None:
    """None if the trail is whole, else the number of the first line that is not as it was written."""
    previous, number = _START, 0
    for row in tx.execute(select(audit).order_by(audit.c.id)):
        number += 1
        entry = _entry(row)
        if row.id != number or row.previous != previous or row.hash != _hash(entry, previous):
            return number
        previous = row.hash
    return None if head(tx) == (number, previous) else number + 1


def entries(tx: Tx, since: datetime | None = None) -> list[Entry]:
    """The trail, oldest first."""
    wanted = select(audit).order_by(audit.c.id)
    return [_entry(row) for row in tx.execute(wanted if since is None else wanted.where(audit.c.at >= since))]


def _entry(row: Any) -> Entry:
    return Entry(row.id, row.at, row.actor, row.event, row.object, row.success, row.source)


def _hash(entry: Entry, previous: str) -> str:
    at = entry.at.astimezone(UTC).isoformat()
    told = [previous, entry.number, at, entry.actor, entry.event, entry.object, entry.success, entry.source]
    return hashlib.sha256(json.dumps(told, ensure_ascii=False).encode()).hexdigest()


def _head(kept: str) -> tuple[int, str]:
    number, _, digest = kept.partition(":")
    return int(number), digest
