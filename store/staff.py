"""What staff decided: values, 按时 marks, exemptions, addresses. Kept with who, why and when; withdrawn, never overwritten."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Select, Table, insert, or_, select, update

from domain.report import Reading, ReadingState, Source, Value
from store import codec
from store.schema import exemptions, learned_addresses, staff_marks, staff_values
from store.session import Tx


@dataclass(frozen=True, slots=True)
class StaffValue:
    """One value that staff set; it stands until staff change it. `value` None: staff say it was not said."""

    unit: str
    period_start: date
    reading: Reading
    who: str
    why: str
    at: datetime


def set_value(
    tx: Tx,
    campaign_id: str,
    unit: str,
    period_start: date,
    field: str,
    value: Value | None,
    who: str,
    why: str,
    now: datetime,
) -> None:
    """Set one field of a unit in a period, in place of an earlier staff value."""
    withdraw_value(tx, campaign_id, unit, period_start, field, now)
    _decide(tx, staff_values, campaign_id, unit, period_start, who, why, now, field=field, value=codec.value_out(value))


def withdraw_value(tx: Tx, campaign_id: str, unit: str, period_start: date, field: str, now: datetime) -> bool:
    """The mails' own value stands again. False if none was set."""
    return _withdraw(tx, staff_values, campaign_id, unit, period_start, now, staff_values.c.field == field)


def values(tx: Tx, campaign_id: str, periods: Collection[date] | None = None) -> list[StaffValue]:
    """The staff values that stand, oldest first."""
    return [
        StaffValue(row.unit, row.period_start, _reading(row), row.who, row.why, row.at)
        for row in tx.execute(_standing(staff_values, campaign_id, periods))
    ]


def _reading(row: Any) -> Reading:
    value = codec.value_in(row.value)
    state = ReadingState.NOT_SAID if value is None else ReadingState.SAID
    return Reading(row.field, state, value, 1.0, rule="staff", source=Source.STAFF)


def mark_on_time(tx: Tx, campaign_id: str, unit: str, period_start: date, who: str, why: str, now: datetime) -> None:
    """Staff say 按时, with the reason."""
    _withdraw(tx, staff_marks, campaign_id, unit, period_start, now)
    _decide(tx, staff_marks, campaign_id, unit, period_start, who, why, now)


def unmark_on_time(tx: Tx, campaign_id: str, unit: str, period_start: date, now: datetime) -> bool:
    return _withdraw(tx, staff_marks, campaign_id, unit, period_start, now)


def on_time_marks(tx: Tx, campaign_id: str, periods: Collection[date] | None = None) -> dict[tuple[str, date], str]:
    """{(unit, period start): reason}."""
    found = tx.execute(_standing(staff_marks, campaign_id, periods))
    return {(row.unit, row.period_start): row.why for row in found}


def exempt(tx: Tx, campaign_id: str, unit: str, period_start: date | None, who: str, why: str, now: datetime) -> None:
    """The unit owes nothing in that period; None: in no period."""
    _withdraw(tx, exemptions, campaign_id, unit, period_start, now)
    _decide(tx, exemptions, campaign_id, unit, period_start, who, why, now)


def end_exemption(tx: Tx, campaign_id: str, unit: str, period_start: date | None, now: datetime) -> bool:
    return _withdraw(tx, exemptions, campaign_id, unit, period_start, now)


def exempted(tx: Tx, campaign_id: str, periods: Collection[date] | None = None) -> dict[tuple[str, date | None], str]:
    """{(unit, period start or None for every period): reason, with who and when}."""
    found = tx.execute(_standing(exemptions, campaign_id, periods))
    return {(row.unit, row.period_start): f"{row.why}（{row.who}，{row.at:%Y-%m-%d}）" for row in found}


def learn_address(
    tx: Tx, campaign_id: str, address: str, unit: str, who: str, now: datetime, mail_id: int | None = None
) -> bool:
    """An address that is not on the roster belongs to the unit after all (a person said so). False if known."""
    row = {"campaign_id": campaign_id, "address": address.lower(), "unit": unit, "who": who, "at": now}
    return tx.insert_new(learned_addresses, row | {"mail_id": mail_id})


def forget_address(tx: Tx, campaign_id: str, address: str, unit: str) -> bool:
    mine = learned_addresses.c.campaign_id == campaign_id
    gone = learned_addresses.delete().where(
        mine, learned_addresses.c.address == address.lower(), learned_addresses.c.unit == unit
    )
    return tx.execute(gone).rowcount == 1


def learned(tx: Tx, campaign_id: str) -> dict[str, tuple[str, ...]]:
    """{address: its units}."""
    mine = select(learned_addresses).where(learned_addresses.c.campaign_id == campaign_id)
    found: dict[str, tuple[str, ...]] = {}
    for row in tx.execute(mine.order_by(learned_addresses.c.address, learned_addresses.c.unit)):
        found[row.address] = (*found.get(row.address, ()), row.unit)
    return found


def _decide(
    tx: Tx,
    table: Table,
    campaign_id: str,
    unit: str,
    period_start: date | None,
    who: str,
    why: str,
    now: datetime,
    **more: Any,
) -> None:
    row = {"campaign_id": campaign_id, "unit": unit, "period_start": period_start}
    tx.execute(insert(table).values(**row, who=who, why=why, at=now, **more))


def _withdraw(
    tx: Tx, table: Table, campaign_id: str, unit: str, period_start: date | None, now: datetime, *more: Any
) -> bool:
    period = table.c.period_start.is_(None) if period_start is None else table.c.period_start == period_start
    standing = [table.c.campaign_id == campaign_id, table.c.unit == unit, period, table.c.withdrawn_at.is_(None)]
    return tx.execute(update(table).where(*standing, *more).values(withdrawn_at=now)).rowcount > 0


def _standing(table: Table, campaign_id: str, periods: Collection[date] | None) -> Select[Any]:
    found = select(table).where(table.c.campaign_id == campaign_id, table.c.withdrawn_at.is_(None))
    if periods is not None:
        found = found.where(or_(table.c.period_start.is_(None), table.c.period_start.in_(list(periods))))
    return found.order_by(table.c.id)
