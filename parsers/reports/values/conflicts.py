"""What a person should look at in the values of a report: figures out of range, parts above their total, differing figures."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal

from domain.campaign import Field, FieldType
from domain.problems import problem
from domain.report import Problem, Reading, ReadingState
from domain.text.figures import said
from parsers.reports.asked.fields import FieldBook
from parsers.reports.language import measures

#: no branch counts more (docs/hostile-input.md, B105); money and plain numbers may be larger
MOST = {FieldType.COUNT: Decimal(10**7), FieldType.PERCENT: Decimal(100)}
MOST_OF_ALL = Decimal(10**12)


def in_range(item: Field, value: object) -> bool:
    """Whether a number is one that the field can have: its own min and max, else 0 to what is plausible at all."""
    if not isinstance(value, Decimal | int):
        return True
    least = item.min if item.min is not None else Decimal(0)
    most = item.max if item.max is not None else MOST.get(item.type, MOST_OF_ALL)
    return least <= Decimal(value) <= most


def problems_of(book: FieldBook, readings: Mapping[int, Reading], differing_sums: frozenset[int]) -> Iterator[Problem]:
    """The problems of one report's values. `readings` by field index; `differing_sums` are fields whose parts add up otherwise."""
    for index, reading in readings.items():
        label = book.fields[index].label
        if reading.rule == "out of range":
            yield problem("value_out_of_range", label, reading.evidence[0].text[:40])
        if reading.state is ReadingState.CONFLICTING:
            yield problem("value_conflict", label, "、".join(_figures(book.fields[index], reading)))
        if index in differing_sums:
            yield problem("sum_differs", label)
    yield from _above_total(book, readings)


def _figures(item: Field, reading: Reading) -> list[str]:
    """The value and what was passed over without another reason, each once."""
    others = (
        candidate.value
        for candidate in reading.passed_over
        if candidate.rule and not candidate.why_not.startswith("上期")
    )
    money = item.type is FieldType.MONEY
    return list(dict.fromkeys(said(value, money=money) for value in (reading.value, *others)))[:4]


def _above_total(book: FieldBook, readings: Mapping[int, Reading]) -> Iterator[Problem]:
    for head, total in readings.items():
        if not book.heads[head] or not isinstance(total.value, int):
            continue
        for index, reading in readings.items():
            if index == head or not isinstance(reading.value, int) or not _is_part_of(book, index, head):
                continue
            if reading.value > total.value:
                yield problem("part_exceeds_total", book.fields[index].label, book.fields[head].label)


def _is_part_of(book: FieldBook, index: int, head: int) -> bool:
    noun = book.head_nouns[head]
    if not measures.alike(book.measures[index], book.measures[head]):
        return False
    return noun in book.subjects[index] or noun in book.fields[index].label
