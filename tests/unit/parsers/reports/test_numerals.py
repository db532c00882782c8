"""The value of numerals however they are written (docs/hostile-input.md, B105)."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parsers.reports.language.numerals import value_of

CASES = {
    "35": 35,
    "3,860.50": "3860.5",
    "1.2万": 12000,
    "2万3千": 23000,
    "1万2": 12000,
    "3.5亿": 350_000_000,
    "1.5千": 1500,
    "三十五": 35,
    "十": 10,
    "十二": 12,
    "两": 2,
    "廿五": 25,
    "卅": 30,
    "一百零二": 102,
    "一百二": 120,
    "一千二": 1200,
    "一万零五十": 10050,
    "两千零五": 2005,
    "九千一百": 9100,
    "四百二十余": 420,
    "二十余万": 200_000,
    "百余": 100,
    "千余": 1000,
    "三十来": 30,
    "叁拾伍": 35,
    "叁万伍仟": 35000,
    "壹拾贰万叁仟肆佰伍拾陆": 123456,
    "一亿零三百万": 103_000_000,
    "二〇二一": 2021,
    "10000000": 10_000_000,
}


@pytest.mark.parametrize(("numeral", "value"), CASES.items(), ids=CASES)
def test_a_numeral_has_its_value(numeral: str, value: int | str) -> None:
    assert value_of(numeral) == Decimal(value)


@pytest.mark.parametrize("numeral", ["1,2345", "三五", "9" * 5000, "1,23", ""])
def test_what_is_no_single_number_has_no_value(numeral: str) -> None:
    assert value_of(numeral) in (None, Decimal(0)) if numeral == "" else value_of(numeral) is None


_DIGITS, _PLACES = "零一二三四五六七八九", ["", "十", "百", "千"]


def in_chinese(number: int) -> str:
    """A number below ten thousand the way one writes it out."""
    text = ""
    for place, digit in enumerate(reversed(str(number))):
        text = (_DIGITS[int(digit)] + _PLACES[place] if digit != "0" else "零") + text
    while "零零" in text:
        text = text.replace("零零", "零")
    return text.rstrip("零") or "零"


@given(st.integers(1, 9999), st.integers(0, 9999))
def test_written_out_numbers_come_back(high: int, low: int) -> None:
    between = "零" if 0 < low < 1000 else ""
    written = f"{in_chinese(high)}万{between}{in_chinese(low) if low else ''}"
    assert value_of(written) == high * 10_000 + low
    assert value_of(in_chinese(high)) == high
