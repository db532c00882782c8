"""Columns that show one figure twice, at an earlier and a later time: 整改前 | 整改后, 原有 | 现有, 10月 | 11月, Q1 | Q2."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from domain.campaign import DateRange

_TURNED = {"前": "后", "原有": "现有", "年初": "年末", "期初": "期末", "月初": "月末", "学期初": "学期末"}
_EARLY = re.compile("原有|(?:学期|年|期|月)初|前")
_MARKS = re.compile(r"[()\s]")
DECEMBER = 12
HALF = 6
MID_MONTH = 15
_NUMERALS = {"一": 1, "二": 2, "三": 3, "四": 4}
_SPELL = re.compile(
    r"(?:(\d{4})年?)?(?:(1[0-2]|[1-9])月(?:份)?|(?:第?([1-4一二三四])季度?|[Qq]([1-4]))|([上下])半年)|(\d{4})年度?"
)
#: how sure a spell's figure is that is the report's only because it is the later of two
LATER = 0.9


def states(texts: Iterable[str]) -> dict[str, str]:
    """Of heads that differ in nothing but 前 and 后 and the like, which are "earlier" and which "now"."""
    told = {_MARKS.sub("", text): text for text in texts if text}
    kinds: dict[str, str] = {}
    for bare, text in told.items():
        later = next((other for one in _EARLY.finditer(bare) if (other := told.get(_turned(bare, one)))), None)
        if later is not None:
            kinds |= {text: "earlier", later: "now"}
    return kinds


def _turned(text: str, word: re.Match[str]) -> str:
    return text[: word.start()] + _TURNED[word[0]] + text[word.end() :]


class Spell(NamedTuple):
    """A month, quarter, half or year that a head names: `year` is 0 where none is written."""

    year: int
    first: int  #: its first month
    months: int

    @property
    def last(self) -> int:
        return self.first + self.months - 1

    def is_told(self, told: DateRange) -> bool:
        """Whether the report is on this very spell, or on a part of this month."""
        return self.year in (0, told.end.year) and (self.first, self.last) == (told.start.month, told.end.month)


def spell_of(text: str, begins: bool = False) -> Spell | None:
    """The spell that a head is: 9月, 2023年二季度, Q2, 上半年, 2023年. `begins`: the one that it begins with."""
    found = _SPELL.match(text) if begins else _SPELL.fullmatch(text)
    if found is None:
        return None
    year, month, quarter, short, half, alone = found.groups()
    if alone:
        return Spell(int(alone), 1, DECEMBER)
    at = int(year or 0)
    if month:
        return Spell(at, int(month), 1)
    if half:
        return Spell(at, 1 if half == "上" else HALF + 1, HALF)
    number = _NUMERALS.get(quarter) or int(quarter or short)
    return Spell(at, 3 * number - 2, 3)


def later(spells: Iterable[Spell]) -> Spell | None:
    """The later of two spells of one length; where no years are written, the first of a year comes after the last of one."""
    told = sorted(set(spells))
    if len(told) != 2 or told[0].months != told[1].months:
        return None
    turns = not told[1].year and told[0].first == 1 and told[1].last == DECEMBER and told[0].months < HALF
    return told[0] if turns else told[1]


def covers(told: DateRange | None, spells: Iterable[Spell]) -> bool:
    """Whether the period that is told holds several of these spells, whose figures then are its parts."""
    if told is None:
        return False
    return len({spell for spell in spells if _holds(told, spell.first) and _holds(told, spell.last)}) > 1


def _holds(told: DateRange, month: int) -> bool:
    first = told.start.year * DECEMBER + told.start.month
    last = told.end.year * DECEMBER + told.end.month
    return any((number - 1) % DECEMBER + 1 == month for number in range(first, min(last, first + DECEMBER) + 1))


def in_two_halves(texts: Iterable[str], told: DateRange | None) -> bool:
    """Whether 上半月 stands beside 下半月 in a report on more than a half: both are its own."""
    halves = {"上半月", "下半月"} <= {_MARKS.sub("", text)[:3] for text in texts}
    return halves and (told is None or told.start.day <= MID_MONTH < told.end.day)


#: 6月22日, 22日, 6.22: a day that a head names
_DAY = re.compile(r"(?:\d{4}[年./-])?(?:(1[0-2]|0?[1-9])[月./-])?(3[01]|[12]\d|0?[1-9])([日号]?)")


def days(texts: Iterable[str], told: DateRange | None, compared: bool = False) -> dict[str, str]:
    """Of heads that name days, beside that of a report on a single day: which is its own ("now") and which are "earlier".
    `compared`: a column tells by how much they differ (增减): where no period is told, the last day is the report's."""
    if (told is None and not compared) or (told is not None and told.start != told.end):
        return {}
    named = {text: day for text in texts if (day := _DAY.fullmatch(text)) and (day[1] or day[3])}
    if told is not None:
        own = {text for text, day in named.items() if _is_day(day, told)}
    else:
        own = set(sorted(named, key=_order)[-1:])
    return {text: "now" if text in own else "earlier" for text in named} if own and own != named.keys() else {}


def _is_day(day: re.Match[str], told: DateRange) -> bool:
    return int(day[2]) == told.end.day and int(day[1] or told.end.month) == told.end.month


def is_day(text: str) -> bool:
    """Whether a head names a day and nothing else."""
    day = _DAY.fullmatch(text)
    return day is not None and bool(day[1] or day[3])


def own_days(heads: Mapping[int, str], told: DateRange | None) -> set[int]:
    """Of columns headed by days those of the single day that a report is on."""
    kinds = days(heads.values(), told)
    return {column for column, text in heads.items() if kinds.get(text) == "now"}


def last_day(heads: Mapping[int, str]) -> int:
    """Of columns headed by days that of the latest."""
    return max(heads, key=lambda column: (*_order(heads[column]), column))


def _order(text: str) -> tuple[int, int]:
    """Month and day of a head that names a day; a month that it does not name comes before all."""
    day = _DAY.fullmatch(text)
    return (int(day[1] or 0), int(day[2])) if day else (0, 0)
