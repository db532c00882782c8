"""The list fields of a segment as readings: tags, items and entries, each with its exact words."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from domain.campaign import Field, FieldType
from domain.report import Evidence, Reading, ReadingState, ReportKind, Value
from parsers.reports.lists.deeds import deeds_of
from parsers.reports.lists.done import Prose
from parsers.reports.lists.headed import passages
from parsers.reports.lists.headings import Headings
from parsers.reports.lists.items import items_of
from parsers.reports.lists.passage import ORDER, STORY, Passage
from parsers.reports.lists.tags import tags_of
from parsers.reports.speech.segment import Segment
from parsers.reports.speech.sources import Line, folded
from parsers.reports.units.index import UnitIndex

#: how sure each way of telling is, by judgement: on the annotated mails all of them were right
CONFIDENCE = {
    "ticked": 0.98,
    "list": 0.97,
    "prose": 0.8,
    "cell": 0.97,
    "heading": 0.95,
    "lead": 0.95,
    ORDER: 0.75,
    STORY: 0.75,
}


@lru_cache(maxsize=16)
def headings_of(fields: tuple[Field, ...]) -> Headings:
    """The headings of these fields, prepared once."""
    return Headings(fields)


def read_lists(segment: Segment, fields: tuple[Field, ...], index: UnitIndex) -> tuple[Reading, ...]:
    """The readings of the tags, items and entries that the segment says; fields not said are absent."""
    headings = headings_of(fields)
    found = passages(segment.blocks, headings, index, segment.told)
    prose = list(_prose(segment, found, index))
    readings = (_read(item, segment, found.get(item.key, []), prose, headings) for item in headings.fields)
    return tuple(reading for reading in readings if reading)


def _read(item: Field, segment: Segment, own: list[Passage], prose: list[Prose], headings: Headings) -> Reading | None:
    if item.type is FieldType.TAGS:
        replaces = segment.kind is ReportKind.CORRECTION and not any(placed.is_body for placed in segment.blocks)
        infer = segment.kind is ReportKind.INITIAL or replaces
        told = tags_of(item, own, prose, headings, infer, segment.tables)
        if told is None or not told.tags:
            return None
        order = [choice for choice, _ in item.choices]
        tags = sorted(told.tags, key=lambda tag: order.index(tag.choice))
        return _reading(item, tuple(tag.choice for tag in tags), [tag.evidence for tag in tags], told.rule)
    if item.type is FieldType.ITEMS:
        items = items_of(own)
        return (
            _reading(item, tuple(one.text for one in items), [one.evidence for one in items], _rule(own))
            if items
            else None
        )
    deeds = deeds_of(own, titles=headings.asks_for_ways(item.key))
    return (
        _reading(item, tuple(one.entry for one in deeds), [one.evidence for one in deeds], _rule(own))
        if deeds
        else None
    )


def _rule(own: list[Passage]) -> str:
    return ORDER if any(passage.via == ORDER for passage in own) else own[0].via


def _reading(item: Field, value: Value, evidence: list[Evidence], rule: str) -> Reading:
    return Reading(item.key, ReadingState.SAID, value, CONFIDENCE.get(rule, 0.8), tuple(evidence), rule)


def _prose(segment: Segment, found: dict[str, list[Passage]], index: UnitIndex) -> Iterator[Prose]:
    """The paragraphs with everything blanked out that belongs to a list field or names a unit."""
    taken: dict[int, list[Passage]] = {}
    for own in found.values():
        for passage in own:
            taken.setdefault(id(passage.line.placed), []).append(passage)
    for placed in segment.paragraphs:
        line = Line(placed, folded(placed.text))
        text = line.text
        for passage in taken.get(id(placed), ()):
            text = text[: passage.start] + " " * (passage.end - passage.start) + text[passage.end :]
        for mention in index.find(text):
            text = text[: mention.start] + " " * (mention.end - mention.start) + text[mention.end :]
        if text.strip():
            yield line, text
