"""The scalar values of one unit's report: everything seen is weighed, one value is chosen, the rest is kept with reasons."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from decimal import Decimal

from domain.campaign import Field, FieldType
from domain.document import Table
from domain.report import Candidate, Evidence, Reading, ReadingState, Value
from parsers.reports import prose
from parsers.reports.fields import FieldBook, book_of
from parsers.reports.found import Found, Source
from parsers.reports.segment import Segment
from parsers.reports.sections import Stretch, stretches
from parsers.reports.tables import read_table

#: how much of what was passed over is kept with a reading
KEPT = 8


@dataclass(frozen=True, slots=True)
class ValueContext:
    """What surrounds a segment. `year` completes dates that name none."""

    year: int | None = None


def read_values(segment: Segment, fields: tuple[Field, ...], context: ValueContext | None = None) -> tuple[Reading, ...]:
    """The readings of the scalar fields that the segment says, in the order of the fields. Fields not said are absent.

    A reading is `said`, `conflicting` (a table and the text differ: the table's value is given, the other passed over)
    or `unreadable` (something stands there that is no value). Every value carries its exact words.
    """
    book = book_of(fields)
    year = (context.year if context else None) or (segment.mail_date.year if segment.mail_date else None)
    pieces = tuple(stretches(segment.blocks))
    found = _all_found(segment, book, pieces, year)
    readings = {index: _reading(book, index, [item for item in found if item.field == index]) for index in range(len(book.fields))}
    _add_wholes(book, pieces, readings)
    return tuple(reading for index in range(len(book.fields)) if (reading := readings[index]) is not None)


def _all_found(segment: Segment, book: FieldBook, pieces: tuple[Stretch, ...], year: int | None) -> list[Found]:
    found: list[Found] = []
    for number, placed in enumerate(segment.blocks):
        if isinstance(placed.block, Table):
            found.extend(read_table(placed, book, number, year))
    found.extend(prose.read_stretches(pieces, book, year))
    return found


def _reading(book: FieldBook, index: int, found: list[Found]) -> Reading | None:
    usable = [item for item in found if not item.why_not]
    item = book.fields[index]
    if not usable:
        broken = next((seen for seen in found if seen.source is Source.TABLE and "不是" in seen.why_not), None)
        if broken is None:
            return None
        return Reading(item.key, ReadingState.UNREADABLE, None, 0.5, (broken.evidence,), broken.rule)
    tables = _choose([seen for seen in usable if seen.source is Source.TABLE])
    texts = _choose([seen for seen in usable if seen.source is not Source.TABLE])
    chosen = tables or texts
    assert chosen is not None  # noqa: S101 - usable is not empty
    conflicting = tables is not None and texts is not None and texts.strong and texts.value != tables.value
    value = _as_type(item.type, chosen.value)
    if value is None:
        return None
    passed = [_passed(book, seen) for seen in found if seen.value != chosen.value and isinstance(_plain(seen.value), Value)]
    return Reading(
        item.key,
        ReadingState.CONFLICTING if conflicting else ReadingState.SAID,
        value,
        _confidence(chosen, conflicting),
        chosen.evidence,
        chosen.rule,
        tuple(passed[:KEPT]),
    )


@dataclass(frozen=True, slots=True)
class Choice:
    """What was chosen among values of one source."""

    value: Value
    evidence: tuple[Evidence, ...]
    rule: str
    strength: float
    source: Source

    @property
    def strong(self) -> bool:
        return self.strength >= 0.75


def _choose(found: list[Found]) -> Choice | None:
    """One value of many: own period before cumulative, a total before its parts, then the strongest, then the first."""
    if not found:
        return None
    document = _first_document(found)
    found = [item for item in found if item.evidence.document == document]
    own = [item for item in found if item.own] or [item for item in found if not item.cumulative] or found
    whole = [item for item in own if not item.part and not (item.group and item.source is not Source.TABLE)]
    totals = [item for item in whole if item.total]
    if not whole or (not totals and _only_groups(own, whole)):
        return _sum(_one_per_group(own), "sum of parts")
    best = max(totals or whole, key=lambda item: (item.strength > 0.75 and item.total, round(item.strength, 1), -item.order))
    if best.source is Source.TABLE and totals:
        best = totals[-1]
    kinds = _kinds(whole, best)
    if len(kinds) > 1:
        return _sum(kinds, "sum of kinds")
    return Choice(best.value, (best.evidence,), best.rule, best.strength, best.source)


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
    if best.total or best.rule == "again":
        return [best]
    near = [item for item in whole if item.place == best.place and not item.total and item.rule != "again"]
    seen: dict[int, Found] = {}
    for item in near:
        if item.strength >= best.strength - 0.25 and (item.kind not in seen or item.rule == "listed"):
            seen[item.kind if item.rule != "listed" else -item.order] = item
    return list(seen.values())


def _sum(items: list[Found], rule: str) -> Choice:
    value = sum((item.value for item in items if isinstance(item.value, Decimal | int)), Decimal(0))
    strength = min(item.strength for item in items) * (0.97 if len(items) > 1 else 1.0)
    return Choice(value, tuple(item.evidence for item in items), rule if len(items) > 1 else items[0].rule, strength, items[0].source)


def _as_type(kind: FieldType, value: Value) -> Value | None:
    if kind is FieldType.COUNT:
        if not isinstance(value, Decimal | int) or value != int(value):
            return None
        return int(value)
    if kind in (FieldType.NUMBER, FieldType.MONEY, FieldType.PERCENT) and isinstance(value, Decimal | int):
        plain = Decimal(value).normalize()
        return plain.quantize(Decimal(1)) if plain == plain.to_integral() else plain
    return value


def _plain(value: object) -> object:
    return value


def _passed(book: FieldBook, seen: Found) -> Candidate:
    value = _as_type(book.fields[seen.field].type, seen.value)
    return Candidate(value if value is not None else str(seen.value), seen.evidence, seen.rule, seen.why_not or "另一处数字更明确")


def _confidence(chosen: Choice, conflicting: bool) -> float:
    base = {Source.TABLE: 0.99, Source.LABEL: 0.985, Source.PROSE: 0.97}[chosen.source]
    value = base * (0.75 + 0.25 * min(chosen.strength, 1.0))
    return round(value * (0.8 if conflicting else 1.0), 3)


def _add_wholes(book: FieldBook, pieces: Iterable[Stretch], readings: dict[int, Reading | None]) -> None:
    """全体党员均已接种: the stated number of members is the value of a field that has none of its own."""
    for index, head, strength, evidence in prose.read_wholes(pieces, book):
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
