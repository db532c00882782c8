"""What a number can be at all: the field's kind and measure; and numbers of people told in one row."""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

from domain.campaign import FieldType
from parsers.reports.asked.fields import FieldBook
from parsers.reports.language import measures, words
from parsers.reports.language.numbers import COUNTABLE, Kind, Number
from parsers.reports.language.sites import Site

PLACES = 6  #: behind the point of a figure told in another measure than the field's


class Match(NamedTuple):
    """A field that a number tells, how surely (0 to 1), by which rule and name; `scale` for a label that says 万元."""

    field: int
    strength: float
    rule: str
    name: int = 0
    scale: int | Decimal = 1


def fits(book: FieldBook, index: int, number: Number) -> bool:
    """Whether a number's kind and measure can be that field's."""
    if number.kind not in COUNTABLE or number.value is None:
        return False
    kind, measure = book.fields[index].type, book.measures[index]
    if kind is FieldType.MONEY:
        return number.kind is Kind.MONEY or number.bare or number.measure == "块"
    if kind is FieldType.PERCENT:
        return number.kind is Kind.PERCENT or number.bare
    if kind in (FieldType.DATE, FieldType.TEXT) or number.kind in (Kind.PERCENT, Kind.MONEY):
        return kind is FieldType.NUMBER and measure == "元" and number.kind is Kind.MONEY
    if _converts(book, index, number.measure):
        return True
    if number.kind is Kind.TIME:
        return measure in measures.TIME and number.measure.removeprefix("个") == measure
    if number.measure in measures.PERSONS and measure == "个" and not book.people[index]:
        return False
    told = (measure, *book.asked[index])
    return number.bare or not measure or any(measures.alike(number.measure, one) for one in told)


def _converts(book: FieldBook, index: int, told: str) -> bool:
    """Whether a field can be told in another measure than its own: 500公斤 of one in 吨, unless another is in 公斤 itself."""
    if book.fields[index].type is not FieldType.NUMBER or not measures.convertible(told, book.measures[index]):
        return False
    return not any(measures.alike(told, one) for one in book.measures)


def fitting(book: FieldBook, number: Number) -> tuple[int, ...]:
    """The fields that a number of this kind and measure can belong to."""
    key = (number.kind, number.measure, number.value is None)
    if key not in book.fitting:
        book.fitting[key] = tuple(index for index in range(len(book.fields)) if fits(book, index, number))
    return book.fitting[key]


def value_for(book: FieldBook, index: int, number: Number, scale: int | Decimal = 1) -> Decimal:
    """The number as the field's value: a bare figure under a head that says 万元 is scaled, 61.25万千瓦时 is 61.25 of a field in
    万千瓦时, and 500公斤 is 0.5 of one in 吨."""
    value = number.value if number.value is not None else Decimal(0)
    if number.bare and not number.scaled:
        return value * scale if isinstance(scale, int) else _short(value * scale)
    if book.fields[index].type is FieldType.NUMBER:
        value = _short(value * measures.worth(number.measure, book.measures[index]))
    return value / book.scales[index]


def _short(value: Decimal) -> Decimal:
    """A figure that a share of a measure was counted into, without what the division leaves behind: 1.5 hours."""
    return round(value, PLACES) if value != value.to_integral_value() else value


def last_of_list(site: Site) -> Site | None:
    """28名教师、60名学生参与: the last of a list of people told alike, whose predicate is that of all."""
    last, side = site.next, _noun_behind(site)
    if last is None or site.number.measure not in measures.PERSONS:
        return None
    while _told_alike(last, side) and last.lists and last.next is not None:
        last = last.next
    return last if _told_alike(last, side) else None


def _told_alike(site: Site, noun_behind: bool) -> bool:
    """28名党员、16名教师 or 党员28名、教师16名, but not one of each."""
    if site.number.measure not in measures.PERSONS or len(site.left.strip("、 共有和及累计还另")) > 4:
        return False
    return _noun_behind(site) == noun_behind


def _noun_behind(site: Site) -> bool:
    return site.right.lstrip().startswith(words.PERSON_NOUNS)
