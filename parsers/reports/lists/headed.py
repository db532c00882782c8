"""Which words stand under which heading: the passages of a report that belong to a list field.

A passage begins under a heading of its own (四、存在的问题和困难), after a lead in the line (下一步：…, 存在困难。…) or in the cell
beside or below a label; it ends at the next heading of its rank, the next lead, a table, or the signature.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace

from domain.campaign import FieldType
from domain.document import Paragraph, Role, Table
from parsers.reports.language.doers import who
from parsers.reports.language.names import person
from parsers.reports.language.phrases import BULLET, DEEDS, enumerator
from parsers.reports.lists.headed_cells import passages_in_tables
from parsers.reports.lists.headings import HEADING_LENGTH, Headings
from parsers.reports.lists.leads import leads_of, wishes
from parsers.reports.lists.passage import ORDER, Passage
from parsers.reports.lists.stories import stories
from parsers.reports.speech.segment import Placed
from parsers.reports.speech.signing import CLOSING, closes, signature_of
from parsers.reports.speech.sources import Line, folded
from parsers.reports.speech.substance import bare
from parsers.reports.units.index import UnitIndex

NEAR_START = 10  #: characters before the name of whom a deed tells
_BULLET_LEVEL = 1.5  #: of a heading with a bullet: below 一、, beside other bullets
_BULLETED = 9  #: deeper than every enumerator
_STOP = re.compile(r"[。；;！!？?]")
_OWNER = re.compile(r"[\s　]{0,9}([^，。；：:\s]{2,14})[：:]\s?(?=[^\s])")
_NOTE = re.compile(r"^[\s　]*(?:注\s?[：:0-9]|备注|说明\s?[：:])")
#: 附件1：先进典型事迹 - the title of what follows, where it is no file's name
_ATTACHED = re.compile(
    r"\s{0,4}附(?:件|表)?\s?[0-9一二三四五]{0,2}\s?[：:]\s?(?![^\n]{0,60}(?:\.[a-zA-Z]|[0-9一二三四五两]\s?[份页张]))"
)


@dataclass(slots=True)
class _Section:
    """A headed section while it is collected."""

    key: str | None
    level: float
    heading: str
    via: str
    passages: list[Passage] = field(default_factory=list)
    numbered: bool = False


def passages(blocks: Iterable[Placed], headings: Headings, index: UnitIndex) -> dict[str, list[Passage]]:
    """The passages of each list field, in order."""
    found: dict[str, list[Passage]] = {}
    placed = tuple(blocks)
    unheaded: list[Passage] = []
    for document in dict.fromkeys(one.document for one in placed):
        own = [one for one in placed if one.document == document]
        signature = signature_of(own, index)
        sections = _sections(own, headings, signature, index)
        _by_content(sections, headings)
        _by_order(sections, headings)
        if not any(section.key for section in sections):
            sections = _whole_paper(own, headings, signature)
        for section in sections:
            if section.key:
                found.setdefault(section.key, []).extend(_past_unit(one, index) for one in section.passages)
        for key, passage in passages_in_tables(own, headings):
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


def _whole_paper(own: list[Placed], headings: Headings, signature: set[int]) -> list[_Section]:
    """A paper without headings whose file is called after one field (典型事迹.docx) is all of it that field's."""
    name = re.sub(r"\.[A-Za-z0-9]{1,5}$", "", own[0].document.rpartition("/")[2])
    key = headings.match(folded(name).text[-HEADING_LENGTH:]) if not own[0].is_body else None
    if not key or headings.types[key] is FieldType.TAGS or not headings.names_itself(key, name):
        return []
    section = _Section(key, 0.5, name, "heading")
    for placed in own:
        if isinstance(placed.block, Paragraph) and id(placed) not in signature:
            line = Line(placed, folded(placed.text))
            if line.text.strip() and not CLOSING.match(line.text):
                section.passages.append(Passage(line, 0, len(line.text), "heading", heading=name))
    return [section]


def _sections(own: list[Placed], headings: Headings, signature: set[int], index: UnitIndex) -> list[_Section]:
    sections: list[_Section] = []
    current: _Section | None = None
    for place, placed in enumerate(own):
        if isinstance(placed.block, Table):
            current = None
            continue
        line = Line(placed, folded(placed.text))
        head = _annex(line, headings)
        if head is None and (id(placed) in signature or closes(line.text, index)):
            current = None
            continue
        if _NOTE.match(line.text):
            current = None
        head = head or _heading(line, headings, current, place)
        if head is not None:
            if head.level:
                current = head if head.key != "" else None
                sections.append(head)
            continue
        leads = sorted(
            {lead.start: lead for lead in leads_of(line, headings) if lead.key}.values(), key=lambda lead: lead.at
        )
        if not leads and (current is None or not current.key):
            leads = wishes(line, headings)
        if current is not None:
            _extend(current, line, leads[0].at if leads else len(line.text), headings)
        for number, lead in enumerate(leads):
            end = lead.stop or (leads[number + 1].at if number + 1 < len(leads) else len(line.text))
            current = _Section(lead.key, 9, line.text[lead.at : lead.start], "lead")
            if line.text[lead.start : end].strip():
                current.passages.append(Passage(line, lead.start, end, "lead", heading=current.heading))
            sections.append(current)
    return sections


def _extend(section: _Section, line: Line, end: int, headings: Headings) -> None:
    """A further line of a section. After a lead with words behind it, only a list goes on."""
    depth, begin = enumerator(line.text)
    if section.via == "lead" and section.passages and not _lists_on(section, line):
        if not (section.key and _goes_on(section, line, headings)):
            section.key = section.key if section.passages else None
            section.via = "closed"
        else:
            section.passages.append(Passage(line, 0, end, "lead"))
        return
    if section.via != "closed" and line.text[:end].strip():
        section.passages.append(Passage(line, 0, end, section.via, depth > 0 and begin > 0, section.heading))


def _lists_on(section: _Section, line: Line) -> bool:
    """Whether the line is the next of the lead's list, or the first of one that the lead announced (…两件事：)."""
    mark, last = _mark(line.text), section.passages[-1].text
    return mark > 0 and (mark == _mark(last) or last.rstrip().endswith(("：", ":")))


def _mark(text: str) -> int:
    """The depth of the enumerator or bullet that a line begins with; 0 for none."""
    depth, begin = enumerator(text)
    return depth or (_BULLETED if BULLET.match(text, begin) else 0)


def _goes_on(section: _Section, line: Line, headings: Headings) -> bool:
    """A deed told after a lead may be followed by the next one, in the same form: 姓名，…"""
    if section.via != "lead" or headings.types.get(section.key or "") is not FieldType.ENTRIES:
        return False
    named = re.match(r"^[\s　]*[^，。：:\s]{2,16}，", line.text) and any(
        word in section.heading for word in DEEDS.words
    )
    name = who(line.text)
    return bool(named or (name and line.text.find(name) <= NEAR_START))


def _heading(line: Line, headings: Headings, current: _Section | None, place: int) -> _Section | None:
    """The section that a heading line opens (key None: of no field of ours; level 0: a sub-heading, to be passed over)."""
    text = line.text.strip()
    block = line.placed.block
    role = block.role if isinstance(block, Paragraph) else Role.BODY
    depth, begin = enumerator(line.text)
    words = line.text[begin:].strip()
    bullet = BULLET.match(words)
    if bullet and not depth:
        words = words[bullet.end() :].strip("】] ")
    bulleted = bullet is not None and not depth
    if len(text) > HEADING_LENGTH or _STOP.search(text.rstrip("：:。")) or re.search(r"[：:].", words):
        return None
    closed = text.endswith(("：", ":"))
    strict = headings.match(words, strict=True)
    if strict is not None:
        level = depth or (_BULLET_LEVEL if bulleted else 1)
        return _Section(strict, level, words, "heading", numbered=depth > 0)
    if text.endswith("。"):
        return None
    if role in (Role.TITLE, Role.TEXTBOX) or (place < 3 and not depth and current is None):
        return _title(words, headings) if not depth else None
    if not (depth in (1, 2) or role is Role.HEADING or bulleted):
        return None
    below = bulleted or (current is not None and current.numbered)
    level = depth or (_BULLET_LEVEL if below else 1)
    key = headings.match(words)
    if bulleted and key is None and current is not None and current.passages and _lists_on(current, line):
        return None
    if current is not None and level > current.level and (current.key or key is None):
        return None
    if closed and not depth and role is not Role.HEADING:
        return None
    return _Section(key, level, words, "heading", numbered=depth > 0)


def _annex(line: Line, headings: Headings) -> _Section | None:
    """附件1：先进典型事迹, where the deeds themselves follow."""
    attached = _ATTACHED.match(line.text)
    return _title(line.text[attached.end() :].strip(), headings) if attached else None


def _title(words: str, headings: Headings) -> _Section | None:
    """XX支部典型事迹（补报）: a title that makes all of the paper a field of entries."""
    key = headings.match(words)
    if not key or headings.types[key] is not FieldType.ENTRIES or not headings.names_itself(key, words):
        return None
    tail = max((bare(words).rpartition(name)[2] for name in headings.own(key) if name in bare(words)), key=len)
    return _Section(key, 0.5, words, "heading") if len(tail) <= 3 else None


def _by_content(sections: list[_Section], headings: Headings) -> None:
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


def _by_order(sections: list[_Section], headings: Headings) -> None:
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
