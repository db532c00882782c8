"""Finds the numbers in a text: one pass, left to right. What they mean is for others; what they are is told here.

A number that is no count (a date, a room, a telephone, a model name, 5-8人) is found too, so that no piece of it is
ever taken for one. Texts are folded (half-width, simplified); positions are those of the folded text.
"""

from __future__ import annotations

import enum
import re
from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from parsers.reports.language import measures
from parsers.reports.language.measured import in_hours, value_behind, with_fraction
from parsers.reports.language.number_shapes import BEGINS, PART, SHAPE, behind_numeral
from parsers.reports.language.numerals import is_numeral, percent_of, value_of


class Kind(enum.StrEnum):
    COUNT = "count"
    MONEY = "money"  #: value in yuan
    PERCENT = "percent"
    TIME = "time"  #: a duration, an age, a time of day
    DATE = "date"
    ORDINAL = "ordinal"  #: 第5, 5号楼, 2019级, a list number
    RANGE = "range"  #: 5-8人: no single value
    FRACTION = "fraction"
    VAGUE = "vague"  #: 几十, 数百: no value told
    RATE = "rate"  #: 12元/个
    ID = "id"  #: telephones, documents, model names, addresses
    BAD = "bad"  #: written like a number and none: 1,2345


COUNTABLE = frozenset({Kind.COUNT, Kind.MONEY, Kind.PERCENT, Kind.TIME})


class Number(NamedTuple):
    """A number at [start, end) of the folded text, measure and approximation words included.

    `numeral_end` is where the numeral ends and its measure begins. `approx` marks 约, 余, 左右: the value is as told.
    """

    value: Decimal | None
    start: int
    end: int
    numeral_end: int
    kind: Kind
    measure: str = ""
    approx: bool = False
    scaled: bool = False  #: written with 万 or 亿

    @property
    def bare(self) -> bool:
        return not self.measure


_CURRENCY = re.compile(r"(?:人民币|RMB|CNY|[¥￥])\s?$")
_APPROX_BEFORE = re.compile(r"(?:大概|约|近|超过|超|逾|不到|不足|不少于|至少|上)\s?$")
#: right behind these no word before a number is its own
_PARTS_NUMBERS = frozenset(",，、;；。:：\n")
#: 俩 is 两个, but for 他们俩, 夫妻俩; what one may do with 俩事儿 one does with two 件
_TWO_OR_THREE = frozenset("俩仨")
_PERSONS_BEFORE = frozenset("们咱你我他她妻妇子女母父兄弟姐妹哥爷")
#: 问卷410 课时72: what looks like a measure is the label of the next figure
_LABEL_NEXT = re.compile(r"\s{1,3}[\u4e00-\u9fff]{1,3}\d")


def scan(text: str, extra: tuple[str, ...] = ()) -> tuple[Number, ...]:
    """The numbers of a folded text in order, none overlapping. `extra` are measures that only this campaign knows."""
    return tuple(_sharing(text, list(_scan(text, extra))))


#: between numbers that share the measure behind the last: 51、64、17人次
_SHARES = frozenset({"、", "和", "及"})


def _two_or_so(text: str, one: Number, other: Number) -> bool:
    """8、9家 are eight or nine; not the items of a list of numbers."""
    if not (one.bare and one.kind is Kind.COUNT is other.kind and one.value and other.value and not other.bare):
        return False
    alone = text[one.start - 1 : one.start] not in ("、", "第") and text[one.end : other.start] == "、"
    return alone and one.value + 1 == other.value < 10


def _sharing(text: str, numbers: list[Number]) -> list[Number]:
    """Gives the bare numbers of a row the measure that stands behind its last; 3、4人 (three or four) is no row."""
    for place in range(len(numbers) - 2, -1, -1):
        one, other = numbers[place], numbers[place + 1]
        if _two_or_so(text, one, other):
            numbers[place : place + 2] = [said._replace(kind=Kind.VAGUE, value=None) for said in (one, other)]
            continue
        shared = one.bare and one.kind is Kind.COUNT is other.kind and not other.bare and one.value is not None
        if shared and text[one.end : other.start].strip() in _SHARES and one.value != (other.value or 0) - 1:
            numbers[place] = one._replace(measure=other.measure)
    return numbers


def _scan(text: str, extra: tuple[str, ...]) -> Iterator[Number]:
    at, after = 0, behind_numeral(extra)
    while (begin := BEGINS.search(text, at)) is not None:
        match = SHAPE.match(text, begin.start())
        if match is None:
            at = begin.end()
            continue
        number = _number(text, match, after)
        at = max(match.end(), match.start() + 1)
        if number is not None:
            at = max(at, number.end)
            yield number


_KINDS = {
    "id": Kind.ID, "bad": Kind.BAD, "date": Kind.DATE, "clock": Kind.TIME, "fraction": Kind.FRACTION,
    "ordinal": Kind.ORDINAL, "range": Kind.RANGE, "latin": Kind.ID, "vague": Kind.VAGUE,
}  # fmt: skip


def _number(text: str, match: re.Match[str], after: re.Pattern[str]) -> Number | None:
    group = match.lastgroup or ""
    if group == "percent":
        return Number(percent_of(match[0]), match.start(), match.end(), match.end(), Kind.PERCENT, "%")
    if group == "range":
        return _range(text, match, after)
    if group == "vague":
        more = after.match(text, match.end())
        return Number(None, match.start(), more.end() if more else match.end(), match.end(), Kind.VAGUE)
    if group == "sum":
        return _sum(text, match, after)
    if group != "number":
        return Number(None, match.start(), match.end(), match.end(), _KINDS[group])
    return _plain(text, match, after)


def _range(text: str, match: re.Match[str], after: re.Pattern[str]) -> Number:
    behind = after.match(text, match.end())
    measure = measures.plain(behind["measure"] or "") if behind else ""
    return Number(None, match.start(), behind.end() if behind else match.end(), match.end(), Kind.RANGE, measure)


def _sum(text: str, match: re.Match[str], after: re.Pattern[str]) -> Number:
    """30+6, 30人+6人, 30+6=36: the parts of one figure, in a place where they are no name of something (5+2课后服务)."""
    parts, equals, whole = match[0].partition("=")
    value = sum(Decimal(part) for part in re.findall(rf"{PART}(?![\d月])", parts))
    behind = after.match(text, match.end())
    assert behind is not None
    if equals and Decimal(whole.strip()) != value:
        return Number(None, match.start(), match.end(), match.end(), Kind.BAD)
    kind, measure = _kind(behind)
    end = behind.end() if behind.group().strip() else match.end()
    return Number(Decimal(value), match.start(), end, match.end(), kind, measure)


def _plain(text: str, match: re.Match[str], after: re.Pattern[str]) -> Number | None:
    numeral, (start, end) = match[0], match.span()
    behind = after.match(text, end)
    assert behind is not None
    measured = bool(behind["money"] or behind["time"] or behind["measure"])
    if behind.end() == end or (measured and _LABEL_NEXT.match(text, end)):
        return _alone(text, match)
    if not is_numeral(text, start, end, measured):
        return None
    kind, measure = _kind(behind)
    value, measure = in_hours(value_behind(numeral, behind), measure)
    value, more = with_fraction(value, measure, text, behind.end())
    start, in_money, approx = _led_in(text, start)
    kind, measure = (Kind.MONEY, "元") if in_money else (kind, measure)
    kind, value = _told_as(kind, value, numeral, behind)
    stop = behind.end() if measured or behind[0].strip() else end  # blanks after a bare number are not its own
    approx = approx or bool(behind["more"] or behind["more2"] or behind["about"]) or numeral[-1] in "余多来"
    return Number(value, start, stop + more, end, kind, measure, approx, bool(behind["scale"]) or _scaled(numeral))


def _told_as(kind: Kind, value: Decimal | None, numeral: str, behind: re.Match[str]) -> tuple[Kind, Decimal | None]:
    """What a number is by what stands behind it: 12元/个 is a rate, 20几人 vague; its value where one is told."""
    if value is None:
        return (Kind.BAD if numeral[0].isdigit() else Kind.VAGUE), None
    if behind["more"] == "几":
        return Kind.VAGUE, None
    if behind["rate"] or behind["rate2"]:
        return Kind.RATE, value
    return (Kind.RANGE, None) if behind["about"] == "不等" else (kind, value)


def _alone(text: str, match: re.Match[str]) -> Number | None:
    """A numeral with nothing behind it that would be its own."""
    numeral, (start, end) = match[0], match.span()
    if numeral in _TWO_OR_THREE and text[start - 1 : start] not in _PERSONS_BEFORE:
        return Number(value_of(numeral), start, end, end, Kind.COUNT, "件" if text[end : end + 1] == "事" else "个")
    if not is_numeral(text, start, end, measured=False):
        return None
    start, in_money, approx = _led_in(text, start)
    value = value_of(numeral)
    kind, measure = (Kind.MONEY, "元") if in_money else (Kind.COUNT, "")
    if value is None:
        kind = Kind.BAD if numeral[0].isdigit() else Kind.VAGUE
    return Number(value, start, end, end, kind, measure, approx or numeral[-1] in "余多来", scaled=_scaled(numeral))


def _scaled(numeral: str) -> bool:
    """1.2万, 1万5"""
    return "万" in numeral or "亿" in numeral


def _led_in(text: str, start: int) -> tuple[int, bool, bool]:
    """Where a number begins with the sign of its currency, whether it has one, and whether 约 or the like stands before."""
    if not start or text[start - 1] in _PARTS_NUMBERS:
        return start, False, False
    currency = _CURRENCY.search(text, max(0, start - 6), start)
    start = currency.start() if currency else start
    return start, currency is not None, _APPROX_BEFORE.search(text, max(0, start - 5), start) is not None


def _kind(behind: re.Match[str]) -> tuple[Kind, str]:
    if behind["money"]:
        return Kind.MONEY, "元"
    if behind["time"]:
        return Kind.TIME, behind["time"]
    return Kind.COUNT, measures.plain(behind["measure"] or "")
