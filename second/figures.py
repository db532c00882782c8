"""The figures that stand in a line, read strictly: what is not plainly a figure of the wanted kind is none.

The rules of `parsers` read generously and weigh; here a figure only has to bear out a value that somebody else named,
so every doubt is a no.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from domain.campaign import Field, FieldType

_SAME_LENGTH = str.maketrans("０１２３４５６７８９．％萬億兩貳參陸", "0123456789.%万亿两贰叁陆")
_DIGITS = dict(
    zip("零〇一二两三四五六七八九壹贰叁肆伍陆柒捌玖", (0, 0, 1, 2, 2, *range(3, 10), *range(1, 10)), strict=True)
)
_SMALL = {"十": 10, "百": 100, "千": 1000, "拾": 10, "佰": 100, "仟": 1000}
_LARGE = {"万": 10**4, "亿": 10**8}
_HAN = "".join([*_DIGITS, *_SMALL, *_LARGE])
_RUN = re.compile(f"[0-9.,{_HAN}]+")
_ARABIC = re.compile(r"(\d{1,3}(?:,\d{3})+(?:\.\d{1,8})?|\d{1,15}(?:\.\d{1,8})?)([百千]?[万亿]?)")
_BEHIND = re.compile(r"[余多来]?(?P<scale>[万亿]?)[余多]?\s?")
#: what follows a figure tells what it counts; words of different rows never stand for each other (人 is not 人次)
_MEASURES = (
    ("人次",),
    ("人", "名", "位"),
    ("户", "家"),
    ("元", "块钱"),
    ("%", "‰"),
    ("场次", "场", "次", "期"),
    ("年", "月", "日", "号", "天", "周", "岁", "级", "届", "楼", "层", "室", "时", "点", "分钟", "小时"),
    ("个", "支", "处", "项", "件", "条", "篇", "份", "块", "辆", "台", "套", "只", "箱", "组", "岗", "队"),
)
_GROUP = {word: row for row, words in enumerate(_MEASURES) for word in words}
_WORD = re.compile("|".join(sorted(map(re.escape, _GROUP), key=len, reverse=True)))
_MONEY, _PERCENT, _TIME = _GROUP["元"], _GROUP["%"], _GROUP["年"]
_NOT_BEFORE = re.compile(r"(?:第\s?|[A-Za-z_/*-]|−|\d\s?[~～—–至到:：]\s?|分之\s?|[~～])$")
_NOT_BEHIND = re.compile(r" ?(?:[-~～—–至到] ?\d|[A-Za-z_/*]|[几分]|[:：]\d)")
_LISTED = re.compile(r"[、.．)）]")
_LINE_START = re.compile(r"(?:^|[\n\t])[ \u3000]*[(（]?$")
_ALONE_BEFORE = re.compile(r"(?:^|[\t:：为是达共计有（(]\s?)$")
_ALONE_BEHIND = re.compile(r"\s?(?:$|[\t,，。;；、）)])")


@dataclass(frozen=True, slots=True)
class Figure:
    """A value at [start, end) of the text it was found in, and the row of its measure (None: no measure follows)."""

    value: Decimal
    start: int
    end: int
    group: int | None

    @property
    def is_time(self) -> bool:
        return self.group == _TIME


def figures(text: str) -> Iterator[Figure]:
    """The plain figures of a text, in order; ordinals, ranges, fractions, names and vague numbers are left out."""
    text = text.translate(_SAME_LENGTH)
    for run in _RUN.finditer(text):
        figure = _figure(text, run)
        if figure is not None:
            yield figure


def suits(item: Field, figure: Figure) -> bool:
    """Could a figure with that measure be a value of the field?"""
    wanted = _wanted(item)
    if figure.group is None or wanted == figure.group:
        return True
    if figure.group in (_MONEY, _PERCENT, _TIME):
        return False
    return wanted is None


def _wanted(item: Field) -> int | None:
    if item.type is FieldType.MONEY:
        return _MONEY
    if item.type is FieldType.PERCENT:
        return _PERCENT
    return _GROUP.get(item.measure)


def _figure(text: str, run: re.Match[str]) -> Figure | None:
    words = run[0].strip(".,")
    if not words:
        return None
    start = run.start() + run[0].index(words)
    end = start + len(words)
    if _LISTED.match(text, end) and _LINE_START.search(text, max(0, start - 4), start):
        return None
    percent = text.endswith("百分之", 0, start)
    if not percent and _NOT_BEFORE.search(text, max(0, start - 4), start):
        return None
    if _NOT_BEHIND.match(text, end):
        return None
    value = value_of(words)
    behind = _BEHIND.match(text, end)
    assert behind is not None
    word = _WORD.match(text, behind.end())
    if value is None or (words[0] in _HAN and not percent and word is None and not _alone(text, start, end)):
        return None
    value *= _LARGE.get(behind["scale"], 1)
    return Figure(value, start, end, _PERCENT if percent else _GROUP[word[0]] if word else None)


def _alone(text: str, start: int, end: int) -> bool:
    return bool(_ALONE_BEFORE.search(text, max(0, start - 2), start) and _ALONE_BEHIND.match(text, end))


def value_of(words: str) -> Decimal | None:
    """1,234 · 1.2万 · 三十五 · 叁拾伍 · 一千二 · 二〇二一; None for everything that is not one well-formed numeral."""
    arabic = _ARABIC.fullmatch(words)
    if arabic:
        value = Decimal(arabic[1].replace(",", ""))
        for unit in arabic[2]:
            value *= (_SMALL | _LARGE)[unit]
        return value
    if not words or any(char not in _HAN for char in words) or len(words) > 20:
        return None
    if len(words) > 2 and all(char in _DIGITS for char in words):
        return Decimal("".join(str(_DIGITS[char]) for char in words))
    return _composed(words)


def _composed(words: str) -> Decimal | None:
    total = section = last = 0
    digit: int | None = None
    for char in words:
        if char in _DIGITS:
            if digit:
                return None
            digit = _DIGITS[char]
            last = last if digit else 0
        elif char in _SMALL:
            section += (1 if digit is None else digit) * _SMALL[char]
            digit, last = None, _SMALL[char]
        else:
            section += digit or 0
            if not total and not section:
                return None
            total = (total + section) * _LARGE[char] if char == "亿" else total + section * _LARGE[char]
            section, digit, last = 0, None, _LARGE[char]
    short = last // 10 if digit and last >= 100 else 1  # 一千二 is 1200, 一百零二 is 102
    return Decimal(total + section + (digit or 0) * short)
