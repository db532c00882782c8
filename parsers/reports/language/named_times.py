"""Months, parts of a month, quarters, half years and years by name: 8月份, 8月上半月, 第三季度, 上半年, 2021年度."""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterator
from datetime import date

from domain.campaign import DateRange
from parsers.reports.language.date_parts import DASH, NUMBER, YEAR, ToldRange, days_between, part, year_of

_NAMED = re.compile(
    rf"(?:(?P<y1>{YEAR})\s?年\s?)?(?<![0-9.])(?P<m1>{NUMBER})\s?月(?:份)?(?P<part>上半月|下半月|上旬|中旬|下旬|份)?"
    rf"(?!\s?(?:[0-9]|[一二三四五六七八九十]{{1,3}}[日号]|底|初|末|第|以来|以前|之前|前|内))"
)
_MONTHS = re.compile(
    rf"(?:(?P<y1>{YEAR})\s?年\s?)?(?P<m1>{NUMBER})月?(?:份)?{DASH}(?P<m2>{NUMBER})\s?月(?:份)?(?!\s?(?:[0-9]|[一二三四五六七八九十]))"
)
#: 2、3月合报: a month and the next
_TWO_MONTHS = re.compile(
    rf"(?:(?P<y1>{YEAR})\s?年\s?)?(?<![0-9第、.])(?P<m1>{NUMBER})[、和及](?P<m2>{NUMBER})\s?月(?:份)?(?!\s?(?:[0-9]|[一二三四五六七八九十底初]))"
)
#: 2024-09, 2024.9 and, before what is reported, 202409月报
_FIGURES = re.compile(
    r"(?<![0-9])(?P<y1>20[0-9]{2})(?:\s?[.\-/]\s?(?P<m1>0?[1-9]|1[0-2])(?![0-9.\-/年月日至到~—])"
    r"|(?P<m2>0[1-9]|1[0-2])(?=[^0-9，。]{0,6}[报表月期]))"
)
_QUARTER = re.compile(rf"(?:(?P<y1>{YEAR})\s?年\s?(?:度)?)?第?(?P<q>[一二三四1-4])季度")
_HALF = re.compile(rf"(?:(?P<y1>{YEAR})\s?年\s?(?:度)?)?(?P<half>上半年|下半年)")
_YEAR = re.compile(rf"(?P<y1>{YEAR})\s?年度")


def named(text: str, reference: date | None) -> Iterator[ToldRange]:
    """Months, parts of a month, quarters, half years and years by name."""
    for word, pattern, months in (
        ("月", _MONTHS, _some_months),
        ("月", _TWO_MONTHS, _two_months),
        ("季度", _QUARTER, _quarter),
        ("半年", _HALF, _half),
        ("年度", _YEAR, _whole_year),
        ("月", _NAMED, _month),
        ("20", _FIGURES, _month_in_figures),
    ):
        for match in pattern.finditer(text) if word in text else ():
            told = months(match.groupdict(), reference)
            if told:
                yield ToldRange(told, match.start(), match.end(), exact=False)


def _of_months(first: int, last: int, year: int | None, reference: date | None) -> DateRange | None:
    if not (1 <= first <= 12 and 1 <= last <= 12):
        return None
    year = year or year_of(last, 1, reference)
    if year is None:
        return None
    return days_between(year - (first > last), first, 1, year, last, calendar.monthrange(year, last)[1])


def _some_months(parts: dict[str, str | None], reference: date | None) -> DateRange | None:
    first, last = part(parts, "m1"), part(parts, "m2")
    return _of_months(first, last, part(parts, "y1"), reference) if first and last else None


def _two_months(parts: dict[str, str | None], reference: date | None) -> DateRange | None:
    first, last = part(parts, "m1"), part(parts, "m2")
    follows = first is not None and last is not None and last == first % 12 + 1
    return _some_months(parts, reference) if follows else None


def _quarter(parts: dict[str, str | None], reference: date | None) -> DateRange | None:
    quarter = part(parts, "q") or 0
    return _of_months(quarter * 3 - 2, quarter * 3, part(parts, "y1"), reference)


def _half(parts: dict[str, str | None], reference: date | None) -> DateRange | None:
    first = 1 if parts["half"] == "上半年" else 7
    return _of_months(first, first + 5, part(parts, "y1"), reference)


def _whole_year(parts: dict[str, str | None], reference: date | None) -> DateRange | None:
    return _of_months(1, 12, part(parts, "y1"), reference)


def _month_in_figures(parts: dict[str, str | None], reference: date | None) -> DateRange | None:
    month = part(parts, "m1") or part(parts, "m2") or 0
    return _of_months(month, month, part(parts, "y1"), reference)


def _month(parts: dict[str, str | None], reference: date | None) -> DateRange | None:
    month = part(parts, "m1") or 0
    whole = _of_months(month, month, part(parts, "y1"), reference)
    days = {"上半月": (1, 15), "下半月": (16, 31), "上旬": (1, 10), "中旬": (11, 20), "下旬": (21, 31)}.get(
        parts["part"] or ""
    )
    if whole is None or days is None:
        return whole
    last = min(days[1], whole.end.day)
    return DateRange(whole.start.replace(day=days[0]), whole.start.replace(day=last))
