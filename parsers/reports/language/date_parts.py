"""The parts of dates: days, months and years in Arabic or Chinese figures, and the year that is not written."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from domain.campaign import DateRange
from parsers.reports.language.numerals import DIGITS, below_hundred

YEAR = r"(?:(?:19|20)[0-9]{2}|[〇零○一二三四五六七八九]{4})"
NUMBER = r"(?:[0-9]{1,2}|[一二三四五六七八九十廿]{1,3})"
GAP = r"\s{0,4}"  # forms leave room: 2021年　8月　9日 至 　　…
DASH = rf"{GAP}(?:-{{1,3}}|[—－~～]{{1,3}}|至|到|起至){GAP}"
#: a period may be reported this many days before it ends
_AHEAD = timedelta(days=45)


@dataclass(frozen=True, slots=True)
class ToldRange:
    """A range and where it stands in the folded text; `exact` when days are written (not just a month's name)."""

    range: DateRange
    start: int
    end: int
    exact: bool = True


def number(words: str) -> int | None:
    """A day, month or year in Arabic or Chinese figures: 08, 十五, 廿二, 二〇二一."""
    words = words.strip()
    if words.isdigit() and words.isascii():
        return int(words)
    words = words.replace("○", "〇")
    if len(words) == 4 and all(c in DIGITS for c in words):
        return int("".join(str(DIGITS[c]) for c in words))
    return below_hundred(words.replace("廿", "二十").replace("二十十", "二十"))


def part(parts: dict[str, str | None], name: str) -> int | None:
    """One part of a date by its name in a pattern; None where it is not written."""
    words = parts.get(name)
    return number(words) if words else None


def year_of(month: int, day: int, reference: date | None) -> int | None:
    """The latest year in which this day is not far after the reference."""
    if reference is None:
        return None
    for year in (reference.year + 1, reference.year):
        told = day_of(year, month, min(day, 28))
        if told and told <= reference + _AHEAD:
            return year
    return reference.year - 1


def day_of(year: int, month: int, day: int) -> date | None:
    """The day; None where the calendar has none such."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def days_between(y1: int, m1: int, d1: int, y2: int, m2: int, d2: int) -> DateRange | None:
    """From one day to the other; None where either is none, or the first comes after the last."""
    start, end = day_of(y1, m1, d1), day_of(y2, m2, d2)
    return DateRange(start, end) if start and end and start <= end else None
