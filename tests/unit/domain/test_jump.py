"""Values far from the period before's."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from domain.campaign import Field, FieldType
from domain.jump import jumps
from domain.report import Evidence, Reading, ReadingState, Source
from tests.unit.domain.kit import campaign

SHIFTS = Field("shifts", "志愿服务人次", FieldType.COUNT, stock=False)
MEMBERS = Field("members", "党员总数", FieldType.COUNT, stock=True)
SHARE = Field("share", "参与率", FieldType.PERCENT)
MONEY = Field("money", "捐款金额", FieldType.MONEY)
FIELDS = (SHIFTS, MEMBERS, SHARE, MONEY)


def reading(key: str, value: int | Decimal) -> Reading:
    return Reading(key, ReadingState.SAID, value, 1.0, (Evidence("body", "", str(value)),))


def doubted(key: str, before: int | Decimal, now: int | Decimal) -> list[str]:
    found = jumps(replace(campaign(), fields=FIELDS), {key: reading(key, before)}, {key: reading(key, now)})
    return [item.sentence for item in found]


@pytest.mark.parametrize(
    ("key", "before", "now", "jumped"),
    [
        ("shifts", 60, 300, True),
        ("shifts", 60, 299, False),
        ("shifts", 300, 60, True),
        ("shifts", 4, 23, False),  # small numbers move
        ("shifts", 5, 25, True),
        ("shifts", 0, 500, False),  # a flow may begin
        ("shifts", 500, 0, False),
        ("members", 86, 0, True),
        ("members", 0, 86, True),
        ("members", 36, 360, True),
        ("share", Decimal(5), Decimal(95), False),
        ("money", Decimal("5600"), Decimal("560"), True),
    ],
)
def test_five_times_as_much_and_twenty_more_is_a_jump(key: str, before: int, now: int, jumped: bool) -> None:
    assert bool(doubted(key, before, now)) is jumped


def test_the_sentence_names_field_and_both_values() -> None:
    assert doubted("members", 36, 360) == ["“党员总数”与上次报告相差很大（36 → 360），请核实。"]


def test_what_staff_set_is_not_doubted() -> None:
    given = Reading("members", ReadingState.SAID, 360, 1.0, source=Source.STAFF)
    assert jumps(replace(campaign(), fields=FIELDS), {"members": reading("members", 36)}, {"members": given}) == ()


def test_a_field_not_said_before_does_not_jump() -> None:
    silent = Reading("members", ReadingState.NOT_SAID)
    given = {"members": reading("members", 360)}
    assert jumps(replace(campaign(), fields=FIELDS), {}, given) == ()
    assert jumps(replace(campaign(), fields=FIELDS), {"members": silent}, given) == ()
