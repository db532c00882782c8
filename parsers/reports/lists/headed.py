"""Which words stand under which heading: the passages of a report that belong to a list field.

A passage begins under a heading of its own (四、存在的问题和困难), after a lead in the line (下一步：…, 存在困难。…) or in the cell
beside or below a label; it ends at the next heading of its rank, the next lead, a table, or the signature.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from domain.campaign import DateRange, FieldType
from domain.document import Paragraph
from parsers.reports.language.names import person
from parsers.reports.language.phrases import BULLET, enumerator
from parsers.reports.lists.headed_cells import passages_in_tables
from parsers.reports.lists.headed_sections import Section, sections_of
from parsers.reports.lists.headings import HEADING_LENGTH, Headings
from parsers.reports.lists.passage import ORDER, Passage
from parsers.reports.lists.stories import stories
from parsers.reports.speech.segment import Placed
from parsers.reports.speech.signing import CLOSING, signature_of
from parsers.reports.speech.sources import Line, folded
from parsers.reports.units.index import UnitIndex

_OWNER = re.compile(r"[\s　]{0,9}([^，。；：:\s]{2,14})[：:]\s?(?=[^\s])")


def passages(
    blocks: Iterable[Placed], headings: Headings, index: UnitIndex, told: DateRange | None = None
) -> dict[str, list[Passage]]:
    """The passages of each list field, in order. `told`: the period reported on."""
    found: dict[str, list[Passage]] = {}
    placed = tuple(blocks)
    unheaded: list[Passage] = []
    for document in dict.fromkeys(one.document for one in placed):
        own = [one for one in placed if one.document == document]
        signature = signature_of(own, index)
        sections = sections_of(own, headings, signature, index)
        _by_content(sections, headings)
        _by_order(sections, headings)
        if not any(section.key for section in sections):
            sections = _whole_paper(own, headings, signature)
        for section in sections:
            if section.key:
                found.setdefault(section.key, []).extend(_past_unit(one, index) for one in section.passages)
        for key, passage in passages_in_tables(own, headings, told):
            found.setdefault(key, []).append(passage)
        unheaded += stories(_free(own, found, signature))
    entries = [item.key for item in headings.fields if item.type is FieldType.ENTRIES]
    if unheaded and len(entries) == 1:
        found.setdefault(entries[0], unheaded)
    return found


def _past_unit(passage: Passage, index: UnitIndex) -> Passage:
    """大湾镇：机耕路泡软了 - without the unit of which a joint report says it."""
    owner = _OWNER.match(passage.text)
    if owner is None or index.resolve(owner[1]) is None:
        return passage
    return replace(passage, start=passage.start + owner.end())


def _free(own: list[Placed], found: dict[str, list[Passage]], signature: set[int]) -> Iterator[tuple[Line, int, int]]:
    """The paragraphs that no list field has, and of those with a lead in them what stands before it."""
    taken: dict[int, int] = {}
    for passage in (passage for passages in found.values() for passage in passages):
        at = id(passage.line.placed)
        start = passage.start if passage.via == "lead" else 0
        taken[at] = min(taken.get(at, start), start)
    for placed in own:
        if isinstance(placed.block, Paragraph) and id(placed) not in signature and not CLOSING.match(placed.text):
            line = Line(placed, folded(placed.text))
            end = taken.get(id(placed), len(line.text))
            if end > 0:
                yield line, 0, end


def _whole_paper(own: list[Placed], headings: Headings, signature: set[int]) -> list[Section]:
    """A paper without headings whose file is called after one field (典型事迹.docx) is all of it that field's."""
    name = re.sub(r"\.[A-Za-z0-9]{1,5}$", "", own[0].document.rpartition("/")[2])
    key = headings.match(folded(name).text[-HEADING_LENGTH:]) if not own[0].is_body else None
    if not key or headings.types[key] is FieldType.TAGS or not headings.names_itself(key, name):
        return []
    section = Section(key, 0.5, name, "heading")
    for placed in own:
        if isinstance(placed.block, Paragraph) and id(placed) not in signature:
            line = Line(placed, folded(placed.text))
            if line.text.strip() and not CLOSING.match(line.text):
                section.passages.append(Passage(line, 0, len(line.text), "heading", heading=name))
    return [section]


def _by_content(sections: list[Section], headings: Headings) -> None:
    """A section of people, each paragraph beginning with a name, is one of deeds where its heading allows it or no other is."""
    told = {section.key for section in sections}
    entries = [item.key for item in headings.fields if item.type is FieldType.ENTRIES]
    if len(entries) != 1 or entries[0] in told:
        return
    for section in sections:
        if section.key is not None or section.via != "heading":
            continue
        starts = [passage for passage in section.passages if len(passage.text.strip()) > HEADING_LENGTH]
        named = sum(bool(_begins_with_a_person(passage.text)) for passage in starts)
        if starts and (named == len(starts) or (named and headings.hints(section.heading) == entries[0])):
            section.key = entries[0]


def _begins_with_a_person(text: str) -> str:
    _, begin = enumerator(text)
    bullet = BULLET.match(text, begin)
    first = re.split(r"[，,：:]", text[bullet.end() if bullet else begin :].strip(), maxsplit=1)[0]
    return person(first) if len(first) <= 20 else ""


def _by_order(sections: list[Section], headings: Headings) -> None:
    """A section whose heading says nothing, alone between two that do, is what the form asks for between them."""
    keys = [item.key for item in headings.fields if item.type is not FieldType.TAGS]
    told = {section.key for section in sections if section.key and section.passages}
    for number, key in enumerate(keys):
        if key in told or not 0 < number < len(keys) - 1:
            continue
        before = [i for i, section in enumerate(sections) if section.key == keys[number - 1]]
        after = [i for i, section in enumerate(sections) if section.key == keys[number + 1]]
        if not before or not after:
            continue
        between = [section for section in sections[before[-1] + 1 : after[0]] if section.via == "heading"]
        if len(between) == 1 and between[0].key is None and between[0].passages:
            between[0].key = key
            between[0].passages = [
                Passage(p.line, p.start, p.end, ORDER, p.marked, p.heading) for p in between[0].passages
            ]
