"""The scalar values of one unit's report: everything seen is weighed, one value is chosen, the rest is kept with reasons."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from domain.campaign import Field, FieldType
from domain.document import Table
from domain.report import Candidate, Problem, Reading, ReadingState, ReportKind, Value
from parsers.reports.asked.book import book_of
from parsers.reports.asked.fields import FieldBook
from parsers.reports.asked.found import NO_FIELD, Found, Source
from parsers.reports.language import measures
from parsers.reports.prose.circumstances import Setting
from parsers.reports.prose.mended import MENDED
from parsers.reports.prose.sentences import read_stretches
from parsers.reports.prose.wholes import read_shares, read_wholes
from parsers.reports.speech.last_time import last_named, last_told
from parsers.reports.speech.sections import Stretch, stretches
from parsers.reports.speech.segment import Segment
from parsers.reports.tables.cells import NO_VALUE
from parsers.reports.tables.layouts import read_table
from parsers.reports.tables.told_cells import beside_figures, told_cells
from parsers.reports.values.choosing import Choice, choose
from parsers.reports.values.conflicts import in_range, problems_of
from parsers.reports.values.who_signs import add_signers

#: how much of what was passed over is kept with a reading
KEPT = 8
#: and of the figures that fit no field
KEPT_UNFITTED = 40


@dataclass(frozen=True, slots=True)
class Values:
    """The scalar readings of a report, and what a person should look at in them."""

    readings: tuple[Reading, ...]
    problems: tuple[Problem, ...] = ()
    unfitted: tuple[Candidate, ...] = ()


def read_values(segment: Segment, fields: tuple[Field, ...]) -> tuple[Reading, ...]:
    """The readings of `weigh_values`, without the problems."""
    return weigh_values(segment, fields).readings


def weigh_values(segment: Segment, fields: tuple[Field, ...]) -> Values:
    """The readings of the scalar fields that the segment says, in the order of the fields. Fields not said are absent.

    A reading is `said`, `conflicting` (a table and the text differ: the table's value is given, the other passed over)
    or `unreadable` (something stands there that is no value). Every value carries its exact words.
    """
    book = book_of(fields)
    near = segment.told.end if segment.told else segment.mail_date
    pieces = tuple(stretches(segment.blocks))
    found: dict[int, list[Found]] = {}
    for item in _all_found(segment, book, pieces, near):
        found.setdefault(item.field, []).append(item)
    unfitted = found.pop(NO_FIELD, [])
    readings: dict[int, Reading] = {}
    differing: set[int] = set()
    for index in sorted(found):
        reading = _reading(book, index, found[index], differing)
        if reading is not None:
            readings[index] = reading
    _add_wholes(book, pieces, readings)
    _add_shares(book, pieces, readings)
    add_signers(segment, book, pieces, readings)
    ordered = {index: readings[index] for index in sorted(readings)}
    return Values(tuple(ordered.values()), tuple(problems_of(book, ordered, frozenset(differing))), _unfitted(unfitted))


def _unfitted(found: list[Found]) -> tuple[Candidate, ...]:
    """The figures that fit no field: where an alias is missing, they show it."""
    told = ((_as_type(FieldType.NUMBER, seen.value), seen) for seen in found[:KEPT_UNFITTED])
    return tuple(Candidate(value, seen.evidence, seen.rule, seen.why_not) for value, seen in told if value is not None)


def _setting(segment: Segment) -> Setting:
    return Setting(segment.kind, segment.unit or "", segment.told, _last(segment))


def _last(segment: Segment) -> re.Pattern[str] | None:
    texts = (placed.text for placed in segment.blocks)
    if segment.told:
        return last_named(texts, segment.told)
    added = segment.kind in (ReportKind.INITIAL, ReportKind.SUPPLEMENT)
    return last_told(texts, segment.mail_date) if added else None


def _all_found(segment: Segment, book: FieldBook, pieces: tuple[Stretch, ...], near: date | None) -> list[Found]:
    found: list[Found] = []
    told: list[Stretch] = []
    setting = _setting(segment)
    for number, placed in enumerate(segment.blocks):
        if isinstance(placed.block, Table):
            above = segment.blocks[number - 1].text if number else ""
            found.extend(read_table(placed, book, number, near, segment.told, above))
            told.extend(told_cells(placed, book, number))
            for field, line in beside_figures(placed, book, number):
                others = read_stretches((line,), book, near, setting=setting)
                found.extend(item for item in others if item.field not in (field, NO_FIELD))
    found.extend(read_stretches((*pieces, *told), book, near, setting=setting))
    return found


def _reading(book: FieldBook, index: int, found: list[Found], differing: set[int]) -> Reading | None:
    usable = [item for item in found if not item.why_not]
    if not usable:
        return _broken(book.fields[index], found)
    usable = _put_right(_in_own_measure(usable, book.measures[index]))
    tables = choose([item for item in usable if item.source is Source.TABLE])
    texts = choose([item for item in usable if item.source is not Source.TABLE])
    chosen = tables or texts
    assert chosen is not None
    item, value = book.fields[index], _as_type(book.fields[index].type, chosen.value)
    if value is None or not in_range(item, value):
        return Reading(item.key, ReadingState.UNREADABLE, None, 0.5, chosen.evidence, "out of range")
    if chosen.parts is not None and chosen.parts != chosen.value:
        differing.add(index)
    conflicting = tables is not None and texts is not None and texts.strong and texts.value != tables.value
    conflicting = conflicting or chosen.contradicted
    return Reading(
        item.key,
        ReadingState.CONFLICTING if conflicting else ReadingState.SAID,
        value,
        _confidence(chosen, conflicting),
        chosen.evidence,
        chosen.rule,
        _passed_over(book, found, chosen),
    )


def _in_own_measure(usable: list[Found], measure: str) -> list[Found]:
    """培训2次，参训92人次: beside a figure in the field's own measure none in another is its value; 家次 is 家 visited again."""
    own = measures.PEOPLE if measure in measures.PEOPLE else {measure, f"{measure}次"}
    told = [item for item in usable if item.source is not Source.TABLE]
    passages = {item.passage for item in told if item.measure in own}
    others = {id(item) for item in told if item.measure and item.measure not in own and item.passage in passages}
    return [item for item in usable if id(item) not in others]


def _put_right(usable: list[Found]) -> list[Found]:
    """演出2场 … 刚才演出说错了，是3场: what a text told before it put it right gives way, wherever that stands."""
    mended = max((item for item in usable if item.rule == MENDED), key=lambda item: item.order, default=None)
    if mended is None:
        return usable
    document = mended.evidence.document
    return [
        item
        for item in usable
        if item.order >= mended.order or item.source is Source.TABLE or item.evidence.document != document
    ]


def _broken(item: Field, found: list[Found]) -> Reading | None:
    """Something stands in the field's place that tells no value (5-8人, 1,2345)."""
    broken = next((seen for seen in found if seen.source is not Source.PROSE and seen.why_not in NO_VALUE), None)
    return Reading(item.key, ReadingState.UNREADABLE, None, 0.5, (broken.evidence,), broken.why_not) if broken else None


def _as_type(kind: FieldType, value: Value) -> Value | None:
    if kind is FieldType.COUNT:
        if not isinstance(value, Decimal | int) or value != int(value):
            return None
        return int(value)
    if kind in (FieldType.NUMBER, FieldType.MONEY, FieldType.PERCENT) and isinstance(value, Decimal | int):
        plain = Decimal(value).normalize()
        return plain.quantize(Decimal(1)) if plain == plain.to_integral() else plain
    return value


def _passed_over(book: FieldBook, found: list[Found], chosen: Choice) -> tuple[Candidate, ...]:
    passed: list[Candidate] = []
    taken = frozenset(chosen.evidence)
    own_period = any(seen.evidence in taken and not seen.cumulative for seen in found)
    for seen in found:
        value = _as_type(book.fields[seen.field].type, seen.value)
        if seen.value != chosen.value and seen.evidence not in taken and value is not None:
            beaten = "累计数字" if seen.cumulative and own_period else "另一处的数字更明确"
            passed.append(Candidate(value, seen.evidence, seen.rule, seen.why_not or beaten))
            if len(passed) == KEPT:
                break
    return tuple(passed)


#: rules whose values were measured to be right less often than the others' (tests/accuracy.py)
_LESS_SURE = {"sum of parts": 0.9, "sum of kinds": 0.97, "again": 0.97, "listed": 0.97}


def _confidence(chosen: Choice, conflicting: bool) -> float:
    base = {Source.TABLE: 0.99, Source.LABEL: 0.985, Source.PROSE: 0.97}[chosen.source]
    value = base * (0.75 + 0.25 * min(chosen.strength, 1.0)) * _LESS_SURE.get(chosen.rule, 1.0)
    return round(value * chosen.sure * (0.8 if conflicting else 1.0), 3)


def _add_wholes(book: FieldBook, pieces: Iterable[Stretch], readings: dict[int, Reading]) -> None:
    """全体党员均已接种: the stated number of members is the value of a field that has none of its own."""
    for index, head, strength, evidence in read_wholes(pieces, book):
        total = readings.get(head)
        if readings.get(index) is not None or total is None or total.value is None:
            continue
        readings[index] = replace(
            total,
            field=book.fields[index].key,
            state=ReadingState.SAID,
            evidence=(evidence, *total.evidence),
            rule="whole of the stated number",
            confidence=round(0.9 * strength, 3),
            passed_over=(),
        )


def _add_shares(book: FieldBook, pieces: Iterable[Stretch], readings: dict[int, Reading]) -> None:
    """疫苗47/48: so many of the stated number of members, for a field that has no value of its own."""
    for index, head, share, of, evidence in read_shares(pieces, book):
        total = readings.get(head)
        if readings.get(index) is None and total is not None and total.value == of >= share:
            key, why = book.fields[index].key, "share of the stated number"
            readings[index] = Reading(key, ReadingState.SAID, share, 0.85, (evidence, *total.evidence), why)
