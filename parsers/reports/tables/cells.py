"""What one table cell (or the words behind a colon) says for a field."""

from __future__ import annotations

import re
from datetime import date, timedelta
from decimal import Decimal
from itertools import pairwise
from typing import NamedTuple

from domain.campaign import FieldType
from domain.text.normalise import Folded
from parsers.reports.asked.fields import FieldBook
from parsers.reports.asked.labels import readable
from parsers.reports.asked.matching import fits, value_for
from parsers.reports.language import words
from parsers.reports.language.date_parts import number, year_of
from parsers.reports.language.numbers import Kind, Number, scan
from parsers.reports.tables.ticks import OPEN, TICKED

#: cells that say nothing
_BLANK = re.compile(
    r"(?:[/\\\-—–_－―─*×xX?？.…。、\s·]{0,12}|无|暂无|没有|空|未填|未统计|略|另报|待报|待定|待统计|不涉及|无此项|不适用|[Nn]/?[Aa]|无数据|暂缺|同上|见附件|详见附件"
    r"|#(?:[A-Za-z]{3,5}(?:/0)?[!?]|[Nn]/[Aa])|#{2,30})"  # what a failed formula or a narrow column shows
)


NOT_ONE, NOT_A_NUMBER, NOT_A_DATE, NEGATIVE = "不是单一数字", "不是有效数字", "不是有效的日期", "负数"
#: reasons why something written in a field's place is no value of it
NO_VALUE = frozenset({NOT_ONE, NOT_A_NUMBER, NOT_A_DATE, NEGATIVE})
_N = r"(\d{1,2}|[一二三四五六七八九十廿]{1,3})"
_DATE = re.compile(
    rf"(\d{{4}})\s?[-/.]\s?(\d{{1,2}})\s?[-/.]\s?(\d{{1,2}})|(?:(\d{{4}}|[〇零一二三四五六七八九]{{4}})\s?年\s?)?(?<!\d){_N}\s?月\s?{_N}\s?[日号]"
)
_DAY_ALONE = re.compile(rf"{_N}\s?[日号]")
#: a date that a spreadsheet keeps as the days since 1899-12-30: 1954 to 2064
_SERIAL = re.compile(r"[2-5]\d{4}")
_EPOCH = date(1899, 12, 30)
#: 10.24 in the place of a date, without its year
_SHORT_DATE = re.compile(r"(1[0-2]|0?[1-9])\s?[-/.]\s?(3[01]|[12]\d|0?[1-9])[日号]?")
#: 5+2, 3＋2: parts that are to be added
_ADDED = re.compile(r"\d{1,6}(?:\s?\+\s?\d{1,6}){1,5}")
#: 1,2 00: figures with nothing between them but marks
_TORN = re.compile(r"\d[\d,.]{0,20}(?:\s{1,9}[\d,.]{0,20}\d){1,9}")
#: before what there is now, beside what came or went: 新增1个，现有13个
_STANDS = re.compile(r"(?:现有|现共有?|现为|达到?|目前有?|共有)[^\d，,、；;]{0,4}$")
_BOXES = re.compile(f"[{TICKED}{OPEN}]")
_RECEIVED = re.compile(r"(收到|受理|接到|征集|收集|登记|反映)[^\d，,、；;]{0,4}$")
#: between parts: 教工20人、学生15人; 男5女7
_PARTS = re.compile(r"\s{0,9}(?:\)|[、,，;+和])|\s?[\u4e00-\u9fff]{1,4}$")
_MARKS = re.compile(r"[,，;。、]")
_BRACKET = re.compile(r"\([^()]{0,200}\)")


TOLD_APART = 0.3  #: one number of a cell is meant, and not their sum, when its words name the field so much better


class Said(NamedTuple):
    """`value` None: a figure that tells no single value (`why_not` says why)."""

    value: Decimal | date | str | None
    why_not: str = ""
    approx: bool = False
    cumulative: bool = False
    summed: bool = False


def is_blank(text: str) -> bool:
    """A cell that says nothing: empty, "/", "—", 无, 暂无 … "0" says zero."""
    return _BLANK.fullmatch(text.strip()) is not None


def read_cell(
    text: str, book: FieldBook, index: int, scale: int | Decimal = 1, near: date | None = None
) -> Said | None:
    """What this cell says for the field; None if it says nothing. The text is as written."""
    folded = readable(Folded(text)).strip()
    if is_blank(folded):
        return None
    kind = book.fields[index].type
    if kind is FieldType.TEXT:
        return Said(" ".join(text.split()))
    if kind is FieldType.DATE:
        return None if words.PLANNED.search(folded) else read_date(folded, near)
    return _number(_ticked(folded), book, index, scale)


def _ticked(text: str) -> str:
    """Of several boxes to choose from (□0 ☑12 □20) what stands behind the ticked one; nothing where none is."""
    boxes = list(_BOXES.finditer(text))
    if len(boxes) < 2:
        return text
    ends = [box.start() for box in boxes[1:]] + [len(text)]
    chosen = [text[box.end() : end].strip() for box, end in zip(boxes, ends, strict=True) if box[0] in TICKED]
    return chosen[0] if len(chosen) == 1 else ""


def read_date(text: str, near: date | None) -> Said | None:
    """The date that a folded text tells: 2022-09-28, 9月28日, 十月二十六日, 12.6. `near` completes one without a year."""
    match = _DATE.search(text) or _SHORT_DATE.fullmatch(text.strip())
    if match is None:
        return Said(_EPOCH + timedelta(days=int(text))) if _SERIAL.fullmatch(text) else _day_alone(text, near)
    groups = match.groups()
    parts = groups if len(groups) == 2 else (groups[1] or groups[4], groups[2] or groups[5])
    month, day = (number(part) for part in parts)
    told = next((number(part) for part in (groups[0], groups[3]) if part), None) if len(groups) > 2 else None
    if month is None or day is None:
        return None
    year = told or year_of(month, day, near)
    if year is None:
        return None
    try:
        return Said(date(year, month, day))
    except ValueError:
        return Said(None, NOT_A_DATE)


def _day_alone(text: str, near: date | None) -> Said | None:
    """25日, 廿五日: the last day of that number up to the day the report is about."""
    match = _DAY_ALONE.fullmatch(text.strip())
    day = number(match[1]) if match else None
    if day is None or near is None or not 1 <= day <= 28 + 3:
        return None
    month = near if day <= near.day else near.replace(day=1) - timedelta(days=1)
    try:
        return Said(month.replace(day=day))
    except ValueError:
        return Said(None, NOT_A_DATE)


def _number(text: str, book: FieldBook, index: int, scale: int | Decimal) -> Said | None:
    if _ADDED.fullmatch(text):
        return Said(sum((Decimal(part) for part in text.split("+")), Decimal(0)) * scale, summed=True)
    if _TORN.fullmatch(text):
        return Said(None, NOT_A_NUMBER)
    numbers = scan(text, book.extra)
    if not numbers:
        return None
    if any(number.kind is Kind.BAD for number in numbers[:1]):
        return Said(None, NOT_A_NUMBER)
    own = [number for number in numbers if fits(book, index, number) and not _in_bracket(text, number)]
    own = [number for number in own if not _foreign(text, number)]
    own = [number for number in own if not _merely_received(text, number, book, index)] or own
    if not own:
        vague = numbers[0].kind in (Kind.RANGE, Kind.VAGUE)
        return Said(None, NOT_ONE) if vague and len(numbers) == 1 else None
    told = ((number, text[: number.start]) for number in own)
    total = next((number for number, before in told if words.TOTAL.search(before) or _STANDS.search(before)), None)
    if total is not None or len(own) == 1 or own[0].start == 0 or not _are_parts(text, own):
        number = total or (own[0] if own[0].start == 0 else _named(text, own, book, index))
        return _said(text, book, index, number, scale)
    strengths = _strengths(text, own, book, index)
    if max(strengths) - min(strengths) > TOLD_APART:  # 收到22件，办结20件
        return _said(text, book, index, own[strengths.index(max(strengths))], scale)
    values = [value_for(book, index, number, scale) for number in own]
    return Said(sum(values, Decimal(0)), approx=any(number.approx for number in own), summed=True)


def _named(text: str, own: list[Number], book: FieldBook, index: int) -> Number:
    """Of several numbers in a cell the one whose own words name the field best; the first of equals."""
    strengths = _strengths(text, own, book, index)
    return own[strengths.index(max(strengths))]


def _strengths(text: str, own: list[Number], book: FieldBook, index: int) -> list[float]:
    """How well the words around each number of a cell name the field."""
    edges = [0, *(number.end for number in own)]
    stops = [*(number.start for number in own[1:]), len(text)]
    return [
        max(
            book.mentions(text[edge : number.start]).get(index, 0.0),
            book.mentions(text[number.end : stop]).get(index, 0.0),
        )
        for edge, number, stop in zip(edges, own, stops, strict=False)
    ]


def _said(text: str, book: FieldBook, index: int, number: Number, scale: int | Decimal) -> Said:
    value = value_for(book, index, number, scale)
    if (
        book.fields[index].type is FieldType.PERCENT
        and number.kind is not Kind.PERCENT
        and 0 < value <= 1
        and value % 1
    ):
        value *= 100
    before = text[: number.start]
    return Said(value, _minus(text, number), number.approx, bool(words.CUMULATIVE.search(before)))


def _minus(text: str, number: Number) -> str:
    return NEGATIVE if text[: number.start].strip() == "-" else ""


def _in_bracket(text: str, number: Number) -> bool:
    if number.start and text[: number.start].strip(" (") == "":
        return False
    return any(match.start() < number.start < match.end() for match in _BRACKET.finditer(text))


def _merely_received(text: str, number: Number, book: FieldBook, index: int) -> bool:
    """收到22件，办结20件: what came in beside what was done."""
    came = _RECEIVED.search(text[: number.start])
    return came is not None and not any(came[1] in core for core in book.names_of(index))


def _foreign(text: str, number: Number) -> bool:
    """上周60, 计划100: figures of another time beside the own one."""
    before = _MARKS.split(text[: number.start])[-1]
    return bool(words.EARLIER.search(before) or words.PLANNED.search(before) or words.PER.search(before))


def _are_parts(text: str, own: list[Number]) -> bool:
    """教工20人、学生15人: several numbers, each with its own words before it, in a plain list."""
    measures = {number.measure for number in own}
    between = [text[left.end : right.start] for left, right in pairwise(own)]
    return len(measures) == 1 and all(_PARTS.match(gap) and len(gap) <= 16 for gap in between)
