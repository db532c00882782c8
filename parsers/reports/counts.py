"""The scalar values of one unit's report: everything seen is weighed, one value is chosen, the rest is kept with reasons."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from domain.campaign import Field, FieldType
from domain.document import Table
from domain.report import Candidate, Evidence, Problem, Reading, ReadingState, Value
from parsers.reports import prose
from parsers.reports.cells import NO_VALUE
from parsers.reports.circumstances import Setting
from parsers.reports.conflicts import in_range, problems_of
from parsers.reports.fields import FieldBook, book_of
from parsers.reports.found import Found, Source
from parsers.reports.sections import Stretch, stretches
from parsers.reports.segment import Segment
from parsers.reports.tables import read_table
from parsers.reports.told_cells import told_cells
from parsers.reports.wholes import read_wholes

#: how much of what was passed over is kept with a reading
KEPT = 8


@dataclass(frozen=True, slots=True)
class Values:
    """The scalar readings of a report, and what a person should look at in them."""

    readings: tuple[Reading, ...]
    problems: tuple[Problem, ...] = ()


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
    readings: dict[int, Reading] = {}
    differing: set[int] = set()
    for index in sorted(found):
        reading = _reading(book, index, found[index], differing)
        if reading is not None:
            readings[index] = reading
    _add_wholes(book, pieces, readings)
    ordered = {index: readings[index] for index in sorted(readings)}
    return Values(tuple(ordered.values()), tuple(problems_of(book, ordered, frozenset(differing))))


def _all_found(segment: Segment, book: FieldBook, pieces: tuple[Stretch, ...], near: date | None) -> list[Found]:
    found: list[Found] = []
    told: list[Stretch] = []
    for number, placed in enumerate(segment.blocks):
        if isinstance(placed.block, Table):
            found.extend(read_table(placed, book, number, near))
            told.extend(told_cells(placed, book, number))
    found.extend(
        prose.read_stretches(
            (*pieces, *told), book, near, setting=Setting(segment.kind, segment.unit or "", segment.told)
        )
    )
    return found


def _reading(book: FieldBook, index: int, found: list[Found], differing: set[int]) -> Reading | None:
    usable = [item for item in found if not item.why_not]
    if not usable:
        return _broken(book.fields[index], found)
    tables = _choose([item for item in usable if item.source is Source.TABLE])
    texts = _choose([item for item in usable if item.source is not Source.TABLE])
    chosen = tables or texts
    assert chosen is not None
    item, value = book.fields[index], _as_type(book.fields[index].type, chosen.value)
    if value is None or not in_range(item, value):
        return Reading(item.key, ReadingState.UNREADABLE, None, 0.5, chosen.evidence, "out of range")
    if chosen.parts is not None and chosen.parts != chosen.value:
        differing.add(index)
    conflicting = tables is not None and texts is not None and texts.strong and texts.value != tables.value
    return Reading(
        item.key,
        ReadingState.CONFLICTING if conflicting else ReadingState.SAID,
        value,
        _confidence(chosen, conflicting),
        chosen.evidence,
        chosen.rule,
        _passed_over(book, found, chosen),
    )


def _broken(item: Field, found: list[Found]) -> Reading | None:
    """Something stands in the field's place that tells no value (5-8人, 1,2345)."""
    broken = next((seen for seen in found if seen.source is not Source.PROSE and seen.why_not in NO_VALUE), None)
    return Reading(item.key, ReadingState.UNREADABLE, None, 0.5, (broken.evidence,), broken.why_not) if broken else None


@dataclass(frozen=True, slots=True)
class Choice:
    """What was chosen among values of one source."""

    value: Value
    evidence: tuple[Evidence, ...]
    rule: str
    strength: float
    source: Source
    sure: float = 1.0
    parts: Decimal | None = None  #: what the parts told beside a total add up to

    @property
    def strong(self) -> bool:
        return self.strength >= 0.75


def _choose(found: list[Found]) -> Choice | None:
    """One value of many: own period before cumulative, a total before its parts, then the strongest, then the first."""
    if not found:
        return None
    document = _first_document(found)
    found = [item for item in found if item.evidence.document == document]
    own = [item for item in found if item.own] or _of_period(found)
    whole = [item for item in own if not item.part and not (item.group and item.source is not Source.TABLE)]
    totals = [item for item in whole if item.total]
    if not whole or (not totals and _only_groups(own, whole)):
        return _sum(_one_per_group(own), "sum of parts")
    best = max(
        totals or whole, key=lambda item: (item.strength > 0.75 and item.total, round(item.strength, 1), -item.order)
    )
    if best.source is Source.TABLE and totals:
        best = totals[-1]
    kinds = _kinds(whole, best)
    if len(kinds) > 1:
        return _sum(kinds, "sum of kinds")
    return Choice(best.value, (best.evidence,), best.rule, best.strength, best.source, best.sure, _parts_of(own, best))


def _parts_of(own: list[Found], best: Found) -> Decimal | None:
    """The sum of the parts that stand with a total: the rows above it, or the list before 共计 in its sentence."""
    if not best.total or best.source is Source.TABLE:
        parts = [item for item in own if item.part and item.group and item.source is best.source] if best.total else []
    else:
        parts = [item for item in own if item.place == best.place and item.order < best.order and not item.total]
    if len(parts) < 2:
        return None
    return sum((item.value for item in parts if isinstance(item.value, Decimal)), Decimal(0))


def _of_period(found: list[Found]) -> list[Found]:
    """What is told of the period itself; all, if only parts of it are and a cumulative figure is whole."""
    own = [item for item in found if not item.cumulative]
    return own if any(not item.part for item in own) or all(item.part for item in found) else found


def _first_document(found: list[Found]) -> str:
    strong = [item for item in found if item.strength >= 0.5] or found
    return strong[0].evidence.document


def _only_groups(own: list[Found], whole: list[Found]) -> bool:
    groups = {item.group for item in own if item.group}
    return len(groups) > 1 and not any(item.strength >= 0.6 for item in whole)


def _one_per_group(own: list[Found]) -> list[Found]:
    chosen: dict[object, Found] = {}
    for item in own:
        key: object = item.group or ("listed", item.order)
        if key not in chosen or item.strength > chosen[key].strength:
            chosen[key] = item
    return list(chosen.values())


def _kinds(whole: list[Found], best: Found) -> list[Found]:
    """The alternatives of one field told side by side (先锋岗5个、责任区2个), or a list without its total."""
    if (
        best.rule == "again"
        or (best.total and best.source is Source.TABLE)
        or not isinstance(best.value, Decimal | int)
    ):
        return [best]
    near = [
        item for item in whole if item.place == best.place and item.rule != "again" and item.measure == best.measure
    ]
    if best.total:
        near = [item for item in near if item.rule != "listed" and not item.dated]
    seen: dict[int, Found] = {_kind_of(best): best}
    for item in near:
        if item.strength >= best.strength - 0.25:
            seen.setdefault(_kind_of(item), item)
    return list(seen.values())


def _kind_of(item: Found) -> int:
    """What is told apart within a field: the items of a list, events on days of their own, the alternatives of its name."""
    return -item.order if item.rule == "listed" or item.dated else item.kind


def _sum(items: list[Found], rule: str) -> Choice:
    value = sum((item.value for item in items if isinstance(item.value, Decimal | int)), Decimal(0))
    strength = min(item.strength for item in items) * (0.97 if len(items) > 1 else 1.0)
    return Choice(
        value,
        tuple(item.evidence for item in items),
        rule if len(items) > 1 else items[0].rule,
        strength,
        items[0].source,
        min(item.sure for item in items),
    )


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
    passed = []
    for seen in found:
        value = _as_type(book.fields[seen.field].type, seen.value)
        if seen.value != chosen.value and seen.evidence not in chosen.evidence and value is not None:
            passed.append(Candidate(value, seen.evidence, seen.rule, seen.why_not or "另一处的数字更明确"))
    return tuple(passed[:KEPT])


def _confidence(chosen: Choice, conflicting: bool) -> float:
    base = {Source.TABLE: 0.99, Source.LABEL: 0.985, Source.PROSE: 0.97}[chosen.source]
    value = base * (0.75 + 0.25 * min(chosen.strength, 1.0))
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
