"""Totals over units, each number counted once: a parent that reported for its branches stands for them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from domain.campaign import Campaign, Field, FieldType, Owes
from domain.current import has_value
from domain.standing import Standing, Status

#: percentages, dates and words have no total
_SUMMED = frozenset({FieldType.COUNT, FieldType.NUMBER, FieldType.MONEY})


@dataclass(frozen=True, slots=True)
class Total:
    """`left_out`: units whose number is within their parent's own."""

    value: int | Decimal
    units: int
    left_out: tuple[str, ...] = ()


def totals(campaign: Campaign, standings: Sequence[Standing]) -> dict[str, Total]:
    """Field key -> total, for the fields that have one; of one period, or of flows only where there are several.

    An `either` unit's own report stands for all below it (docs/rules.md, *Who owes*), so theirs are not added again.
    """
    several = len({standing.obligation.period.range.start for standing in standings}) > 1
    summed = [item for item in campaign.fields if item.type in _SUMMED and not (several and item.stock is not False)]
    return {item.key: _total(campaign, standings, item) for item in summed}


def _total(campaign: Campaign, standings: Sequence[Standing], item: Field) -> Total:
    numbers = {
        (each.obligation.unit, each.obligation.period.range.start): number
        for each in standings
        if each.status is not Status.EXEMPT and (number := _number(each, item.key)) is not None
    }
    within = [place for place in numbers if _reported_above(campaign, place, numbers)]
    kept = [number for place, number in numbers.items() if place not in set(within)]
    return Total(sum(kept), len(kept), tuple(dict.fromkeys(name for name, _ in within)))


def _number(standing: Standing, key: str) -> int | Decimal | None:
    reading = standing.values.get(key)
    if reading is None or not has_value(reading) or not isinstance(reading.value, int | Decimal):
        return None
    return reading.value


def _reported_above(
    campaign: Campaign, place: tuple[str, date], numbers: Mapping[tuple[str, date], int | Decimal]
) -> bool:
    """Has a unit above, that may report for its branches, told this number in the same period?"""
    name, start = place
    seen = {name}
    unit = campaign.roster.by_name.get(name)
    while unit is not None and unit.parent and unit.parent not in seen:
        seen.add(unit.parent)
        unit = campaign.roster.by_name.get(unit.parent)
        if unit is not None and unit.owes is Owes.EITHER and (unit.name, start) in numbers:
            return True
    return False
