"""Removal of what was kept as long as [privacy] allows: raw mails, their records, letters. Why so: docs/decisions/retention.md.

A run goes on until nothing is left to remove, one batch a transaction; it may die anywhere, and the next run finds
the rest. The day counts as done only at the end.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from typing import NamedTuple

from domain.campaign import Campaign
from domain.obligations import zone
from office.desk import Desk
from store import audit, meta, retention
from store.erasure import left_behind
from store.session import Tx

_DONE = "retained_on"  # the local day of the last complete run
_TRACES = "traces"  # set while the database's files may still hold what was removed


class Horizon(NamedTuple):
    """Mails received before these moments, and letters settled before them, have been kept long enough."""

    raw: datetime
    records: datetime
    contents: datetime


@dataclass(frozen=True, slots=True)
class Removed:
    """What a run removed, by name: mails, records, decisions, letters (their bytes), old letters, files."""

    counts: dict[str, int] = field(default_factory=dict)

    def __bool__(self) -> bool:
        return any(self.counts.values())


def horizon(desk: Desk) -> Horizon:
    """A campaign with an end keeps its mails until it is over; else, and before it began, each goes by its own age."""
    now, keys = desk.now(), desk.settings.privacy
    begin, end = _midnight(desk.campaign, desk.campaign.starts), _end(desk.campaign)

    def before(kept: timedelta) -> datetime:
        return now - kept if end <= now - kept else min(begin, now - kept)

    return Horizon(before(keys.keep_raw), before(keys.keep_records), now - keys.keep_letters)


def _end(campaign: Campaign) -> datetime:
    """When the campaign's last day is over; a campaign without one never holds a mail back."""
    if campaign.ends is None:
        return datetime.min.replace(tzinfo=UTC)
    return _midnight(campaign, campaign.ends + timedelta(days=1))


def _midnight(campaign: Campaign, day: date) -> datetime:
    """When that day begins where the office is."""
    return datetime.combine(day, time.min, zone(campaign))


def retain(desk: Desk) -> Removed:
    """Once a day remove what is past its time, for good; what was removed."""
    today = str(desk.now().astimezone(desk.zone).date())
    with desk.store.reading() as tx:
        if meta.get(tx, _DONE) == today:
            return Removed()
    removed = {name: _all(desk, name, batch) for name, batch in _batches(desk)}
    removed["files"] = _unlink(desk)
    if not desk.stopping():
        _finish(desk, today)
    return Removed(removed)


def _finish(desk: Desk, today: str) -> None:
    with desk.store.reading() as tx:
        traces = meta.get(tx, _TRACES)
    if traces:
        desk.store.scrub()
    with desk.store.transaction("retained") as tx:
        meta.put(tx, _TRACES, "")
        meta.put(tx, _DONE, today)


def _batches(desk: Desk) -> list[tuple[str, Callable[[Tx], int]]]:
    """What is removed, in this order: a raw mail goes before its records."""
    old, campaign = horizon(desk), desk.campaign
    over = campaign.ends is not None and _end(campaign) <= old.records
    return [
        ("mails", lambda tx: retention.retire_raw(tx, old.raw, desk.now())),
        ("records", lambda tx: retention.retire_records(tx, old.records)),
        ("decisions", lambda tx: retention.retire_decisions(tx, old.records, "" if over else campaign.id)),
        ("letters", lambda tx: retention.retire_contents(tx, old.contents)),
        ("old letters", lambda tx: retention.retire_letters(tx, old.records)),
    ]


def _all(desk: Desk, name: str, batch: Callable[[Tx], int]) -> int:
    """Batch after batch until one finds nothing; each tells the audit trail what it removed."""
    total = 0
    while not desk.stopping():
        with desk.store.transaction(f"{name} removed") as tx:
            count = batch(tx)
            if count:
                meta.put(tx, _TRACES, "yes")
                audit.append(tx, desk.now(), "baosong", "retention", f"{count} {name}", source="retain")
        if not count:
            break
        total += count
    return total


def _unlink(desk: Desk) -> int:
    """The files of erased mails, also those that a crash or a restored backup left."""
    with desk.store.reading() as tx:
        left = left_behind(tx, desk.store.archive)
    return sum(desk.store.archive.remove(sha) for sha in left)
