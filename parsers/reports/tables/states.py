"""Columns that show one figure twice, at an earlier and a later time: 整改前 | 整改后, 原有 | 现有, 10月 | 11月."""

from __future__ import annotations

import re
from collections.abc import Iterable

from domain.campaign import DateRange

_TURNED = {"前": "后", "原有": "现有", "年初": "年末", "期初": "期末", "月初": "月末", "学期初": "学期末"}
_EARLY = re.compile("原有|(?:学期|年|期|月)初|前")
_MARKS = re.compile(r"[()\s]")
JANUARY = 1
DECEMBER = 12
#: how sure a month's figure is that is the report's only because it is the later of two
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


def later(months: Iterable[tuple[int, int]]) -> tuple[int, int] | None:
    """The later of two months, each a year (0 where none is written) and a month; January comes after a December."""
    told = sorted(set(months))
    if len(told) != 2:
        return None
    return told[0] if told == [(0, JANUARY), (0, DECEMBER)] else told[1]


def covers(told: DateRange | None, months: Iterable[int]) -> bool:
    """Whether the period that is told holds several of these months, whose figures then are its parts."""
    if told is None:
        return False
    return len({month for month in months if _holds(told, month)}) > 1


def _holds(told: DateRange, month: int) -> bool:
    first = told.start.year * DECEMBER + told.start.month
    last = told.end.year * DECEMBER + told.end.month
    return any((number - 1) % DECEMBER + 1 == month for number in range(first, min(last, first + DECEMBER) + 1))
