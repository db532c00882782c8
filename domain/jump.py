"""Values that are far from what the same unit said the period before: rarely true, often a slip of a digit."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal

from domain.campaign import Campaign, Field, FieldType
from domain.current import has_value
from domain.problems import problem
from domain.report import Problem, Reading, Source
from domain.text.figures import figure

_MEASURED = frozenset({FieldType.COUNT, FieldType.NUMBER, FieldType.MONEY})
TIMES = 5  #: so many times more, or less
LEAST = 20  #: smaller differences are everyday


def jumps(campaign: Campaign, before: Mapping[str, Reading], now: Mapping[str, Reading]) -> tuple[Problem, ...]:
    """A problem for each field whose value jumps, in the order of the fields. What staff set is not doubted."""
    return tuple(_jumps(campaign, before, now))


def _jumps(campaign: Campaign, before: Mapping[str, Reading], now: Mapping[str, Reading]) -> Iterator[Problem]:
    for item in campaign.fields:
        old, new = before.get(item.key), now.get(item.key)
        if item.type not in _MEASURED or old is None or new is None or new.source is Source.STAFF:
            continue
        was, is_now = _number(old), _number(new)
        if was is not None and is_now is not None and _is_jump(item, was, is_now):
            yield problem("jump", item.label, f"{_shown(item, was)} → {_shown(item, is_now)}")


def _is_jump(item: Field, was: Decimal, is_now: Decimal) -> bool:
    """A flow may begin from nothing and end; a stock that vanishes or appears is looked at."""
    if not (was and is_now) and item.stock is not True:
        return False
    small, large = sorted((was, is_now))
    return large - small >= LEAST and large >= TIMES * small


def _shown(item: Field, value: Decimal) -> str:
    return figure(value, money=item.type is FieldType.MONEY)


def _number(reading: Reading) -> Decimal | None:
    value = reading.value if has_value(reading) else None
    return Decimal(value) if isinstance(value, int | Decimal) else None
