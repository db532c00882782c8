"""Figures are read strictly: a doubt is a no."""

from __future__ import annotations

from decimal import Decimal

import pytest

from domain.campaign import Field, FieldType
from second.figures import figures, suits, value_of

PEOPLE = Field("people", "党员", FieldType.COUNT, "人")


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("86", 86), ("1,234", 1234), ("1234.5", "1234.5"), ("1.2万", 12000), ("3百万", 3_000_000), ("35亿", 3_500_000_000),
        ("三十五", 35), ("十五", 15), ("叁拾伍", 35), ("一百零二", 102), ("一千二", 1200), ("一万二千", 12000), ("一万二", 12000),
        ("二〇二一", 2021), ("一亿二千万", 120_000_000), ("两百", 200), ("零", 0), ("一千零一十", 1010),
    ],
)  # fmt: skip
def test_a_numeral_has_its_value(words: str, value: object) -> None:
    assert value_of(words) == Decimal(str(value))


@pytest.mark.parametrize("words", ["1,2345", "12,34", "三五", "万", "86万3", "1.2.3", "1" * 16, "一" * 30, "", "86人"])
def test_what_is_no_well_formed_numeral_has_no_value(words: str) -> None:
    assert value_of(words) is None


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("共有党员86名，预备党员５名", [86, 5]),
        ("党员总数\t八十六", [86]),
        ("党员三十五人", [35]),
        ("百余人参加", [100]),
        ("二十余万元", [200000]),
        ("占百分之八十五", [85]),
        ("党员,86人", [86]),
    ],
)
def test_plain_figures_are_found(text: str, values: list[int]) -> None:
    assert [figure.value for figure in figures(text)] == values


@pytest.mark.parametrize(
    "text",
    [
        "第86支部",
        "5-8人",
        "5至8人",
        "十几人",
        "三分之一",
        "统一部署",
        "一线党员",
        "F86型",
        "86A座",
        "-5人",
        "8:30到岗",
        "1、加强",
        "（二）组织",
        "1.党员带头",
    ],
)
def test_what_only_looks_like_a_figure_is_none(text: str) -> None:
    assert list(figures(text)) == []


@pytest.mark.parametrize(
    ("text", "fits"),
    [("86人", True), ("86名", True), ("86", True), ("86人次", False), ("86元", False), ("86%", False), ("86户", False), ("8月", False), ("8天", False)],
)  # fmt: skip
def test_a_figure_counts_only_what_its_measure_says(text: str, fits: bool) -> None:
    [figure] = figures(text)
    assert suits(PEOPLE, figure) is fits


def test_hostile_runs_of_digits_cost_no_time_and_tell_nothing() -> None:
    assert list(figures("1" * 200_000 + "," * 200_000 + "万" * 100_000)) == []
