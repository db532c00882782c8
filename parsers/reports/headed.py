"""Which words stand under which heading: the passages of a report that belong to a list field.

A passage begins under a heading of its own (四、存在的问题和困难), after a lead in the line (下一步：…, 存在困难。…) or in the cell
beside or below a label; it ends at the next heading of its rank, the next lead, a table, or the signature.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from domain.campaign import SCALAR_TYPES, Field, FieldType
from domain.document import Cell, Paragraph, Role, Table
from domain.text.normalise import fold
from parsers.reports.phrases import BULLET, GROUPS, PLANS, enumerator
from parsers.reports.segment import Placed
from parsers.reports.sources import Line, folded
from parsers.reports.substance import bare, spoken
from parsers.reports.units import UnitIndex

HEADING_LENGTH = 32
LEAD_LENGTH = 16
_FILLER = re.compile(
    r"存在|主要|遇到|面临|目前|当前|工作|情况|方面|我们|支部|党员|本单位|单位|部门|以及|的|和|与|及|、|[“”\"（(）)]|几点|一些|需要|解决|协调|有关|相关|突出|所"
)
_STOP = re.compile(r"[。；;！!？?]")
_SENTENCE_START = re.compile(r"[。；;！!？?\n]\s*")
_DATE_ONLY = re.compile(
    r"^[\s　]*(?:[^，。；：:]{0,14}[\s　]+)?(?:[0-9〇零○一二三四五六七八九]{4}\s?[年./-]\s?[0-9一二三四五六七八九十]{1,3}\s?[月./-]\s?[0-9一二三四五六七八九十]{1,3}\s?日?|[0-9]{1,2}月[0-9]{1,2}日)(?:印发)?[\s　]*$"
)
_CLOSING = re.compile(
    r"^[\s　]*(?:特此|此致|敬礼|以上(?:报告|情况|汇报)|附[件表图]?\s?[0-9]?[：:]|附[表件]|[（(]?\s?联系(?:人|电话)|填[报表]人|审核|审批|签发|抄[送报]|发自|书记\s?[：:]|负责人\s?[：:]|盖章|[（(]盖章|[（(]公章)"
)
_NOTE = re.compile(r"^[\s　]*(?:注\s?[：:0-9]|备注|说明\s?[：:])")
_ASKING = re.compile(r"请教|请问|咨询|想问|疑问|[0-9一二两三四五几]个问题")
ORDER = "order"


@dataclass(frozen=True, slots=True)
class Passage:
    """A slice of a line that is a field's. `via`: heading, lead, cell, or order (told by the place among other sections).

    `marked` when the line itself began with an enumerator that is not part of the slice.
    """

    line: Line
    start: int
    end: int
    via: str
    marked: bool = False
    heading: str = ""

    @property
    def text(self) -> str:
        return self.line.text[self.start : self.end]


@dataclass(slots=True)
class _Section:
    """A headed section while it is collected."""

    key: str | None
    level: float
    heading: str
    via: str
    passages: list[Passage] = field(default_factory=list)


class Headings:
    """The list fields of a campaign, and what headings and labels mean them."""

    def __init__(self, fields: tuple[Field, ...]) -> None:
        self.fields = tuple(item for item in fields if item.type in (FieldType.TAGS, FieldType.ENTRIES, FieldType.ITEMS))
        self.types = {item.key: item.type for item in self.fields}
        self._names = [(name, item.key) for item in self.fields for name in spoken(item)]
        self._names.sort(key=lambda pair: -len(pair[0]))
        self.cores = _cores(self.fields)
        self._groups = _groups(self.fields)
        self._labels = {name for item in fields for name in spoken(item)}
        self._scalars = [name for item in fields if item.type in SCALAR_TYPES for name in spoken(item) if len(name) >= 3]

    def match(self, words: str, strict: bool = False) -> str | None:
        """The field that a heading means; "" when it means several; None when none.

        `strict`: nothing but the name and filler words may stand in it.
        """
        packed = bare(words)
        if not packed or len(packed) > HEADING_LENGTH:
            return None
        found: dict[str, str] = {}
        for name, key in (*self._names, *self.cores, *self._groups):
            if key not in found and name in packed and not self._is_scalars(name, packed):
                found[key] = name
        if not found:
            return None
        names = sorted(found.items(), key=lambda pair: -len(pair[1]))
        if strict and _rest(packed, [name for name, _ in (*self._names, *self.cores, *self._groups)]):
            return None
        if len(names) > 1 and not any(other in names[0][1] for _, other in names[1:]):
            return ""
        return names[0][0]

    def _is_scalars(self, name: str, packed: str) -> bool:
        """Whether a scalar field's longer name holds this word here (解决师生困难问题 holds 困难)."""
        return any(name in scalar and scalar != name and scalar in packed for scalar in self._scalars)

    def names_itself(self, key: str, words: str) -> bool:
        """Whether the words hold one of the field's own names, not only a word of its kind."""
        packed = bare(words)
        return any(name in packed for name, owner in self._names if owner == key)

    def is_label(self, text: str) -> bool:
        return bare(text) in self._labels

    def choices(self, key: str) -> tuple[str, ...]:
        """The choices of a tags field, folded; nothing for the others."""
        return tuple(fold(choice) for item in self.fields if item.key == key for choice, _ in item.choices)

    def plan_words(self, key: str) -> tuple[str, ...]:
        """The words that begin a plan without any mark after them (下一步…), for a field of plans."""
        names = {name for name, owner in (*self._names, *self._groups) if owner == key}
        return tuple(sorted(names & set(PLANS), key=len, reverse=True))


def _rest(packed: str, names: list[str]) -> str:
    for name in sorted(set(names), key=len, reverse=True):
        packed = packed.replace(name, "")
    return _FILLER.sub("", packed)


def _cores(fields: tuple[Field, ...]) -> list[tuple[str, str]]:
    """What all names of a field share (岗位 of 承担岗位, 岗位类型), where no other list field's names hold it."""
    found = []
    for item in fields:
        names = spoken(item)
        shared = _longest_shared(names)
        others = [name for other in fields if other is not item for name in spoken(other)]
        if len(names) > 1 and len(shared) >= 2 and not any(shared in name for name in others):
            found.append((shared, item.key))
    return found


def _longest_shared(names: tuple[str, ...]) -> str:
    first = min(names, key=len, default="")
    pieces = (first[i:j] for i in range(len(first)) for j in range(len(first), i + 1, -1))
    return max((piece for piece in pieces if all(piece in name for name in names)), key=len, default="")


def _groups(fields: tuple[Field, ...]) -> list[tuple[str, str]]:
    """The group words that only one of these fields may claim."""
    found: list[tuple[str, str]] = []
    for group in GROUPS:
        owners = [item.key for item in fields if item.type is not FieldType.TAGS and any(word in name for word in group for name in spoken(item))]
        if len(owners) == 1:
            found.extend((word, owners[0]) for word in group)
    return sorted(found, key=lambda pair: -len(pair[0]))


def passages(blocks: Iterable[Placed], headings: Headings, index: UnitIndex) -> dict[str, list[Passage]]:
    """The passages of each list field, in order."""
    found: dict[str, list[Passage]] = {}
    placed = tuple(blocks)
    for document in dict.fromkeys(one.document for one in placed):
        own = [one for one in placed if one.document == document]
        signature = _signature(own, index)
        sections = _sections(own, headings, signature)
        _by_order(sections, headings)
        if not any(section.key for section in sections):
            sections = _whole_paper(own, headings, signature)
        for section in sections:
            if section.key:
                found.setdefault(section.key, []).extend(section.passages)
        for key, passage in _cells(own, headings):
            found.setdefault(key, []).append(passage)
    return found


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
            if line.text.strip() and not _CLOSING.match(line.text):
                section.passages.append(Passage(line, 0, len(line.text), "heading", heading=name))
    return [section]


def _signature(own: list[Placed], index: UnitIndex) -> set[int]:
    """The ids of the last paragraphs that sign: unit, date, contact."""
    signed: set[int] = set()
    pending: list[int] = []
    for placed in reversed(own):
        if isinstance(placed.block, Table):
            break
        text = folded(placed.text).text.strip()
        if _DATE_ONLY.match(text) or _CLOSING.match(text) or (len(text) <= 30 and index.resolve(text)):
            signed |= {id(placed), *pending}
            pending = []
        elif len(text) <= 20 and not re.search(r"[，。；：:,;]", text) and enumerator(text)[0] == 0:
            pending.append(id(placed))
        elif len(signed) + len(pending) > 0 or len(text) > 60:
            break
    return signed


def _sections(own: list[Placed], headings: Headings, signature: set[int]) -> list[_Section]:
    sections: list[_Section] = []
    current: _Section | None = None
    for place, placed in enumerate(own):
        if isinstance(placed.block, Table):
            current = None
            continue
        line = Line(placed, folded(placed.text))
        if id(placed) in signature or _CLOSING.match(line.text) or _DATE_ONLY.match(line.text):
            current = None
            continue
        if _NOTE.match(line.text):
            current = None
        head = _heading(line, headings, current, place)
        if head is not None:
            if head.level:
                current = head if head.key != "" else None
                sections.append(head)
            continue
        leads = list(_leads(line, headings))
        if current is not None:
            _extend(current, line, leads[0].at if leads else len(line.text))
        for number, lead in enumerate(leads):
            end = leads[number + 1].at if number + 1 < len(leads) else len(line.text)
            current = _Section(lead.key, 9, line.text[lead.at : lead.start], "lead")
            if line.text[lead.start : end].strip():
                current.passages.append(Passage(line, lead.start, end, "lead", heading=current.heading))
            sections.append(current)
    return sections


def _extend(section: _Section, line: Line, end: int) -> None:
    """A further line of a section. After a lead with words behind it, only a list goes on."""
    depth, begin = enumerator(line.text)
    if section.via == "lead" and section.passages and not (depth and enumerator(section.passages[0].text)[0] == depth):
        if not (section.key and _goes_on(section, line)):
            section.key = section.key if section.passages else None
            section.via = "closed"
        else:
            section.passages.append(Passage(line, 0, end, "lead"))
        return
    if section.via != "closed" and line.text[:end].strip():
        section.passages.append(Passage(line, 0, end, section.via, depth > 0 and begin > 0, section.heading))


def _goes_on(section: _Section, line: Line) -> bool:
    """A deed told after a lead may be followed by the next one, in the same form: 姓名，…"""
    return bool(section.heading and re.match(r"^[\s　]*[^，。：:\s]{2,16}，", line.text) and section.via == "lead" and _is_deed(section))


def _is_deed(section: _Section) -> bool:
    return any(word in section.heading for word in GROUPS[2])


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
    if len(text) > HEADING_LENGTH or _STOP.search(text.rstrip("：:")) or re.search(r"[：:].", words):
        return None
    closed = text.endswith(("：", ":"))
    strict = headings.match(words, strict=True)
    if strict is not None:
        return _Section(strict, depth or 1, words, "heading")
    if role in (Role.TITLE, Role.TEXTBOX) or (place < 3 and not depth and current is None):
        key = headings.match(words)
        return _Section(key, 0.5, words, "heading") if key and headings.names_itself(key, words) and depth == 0 else None
    if not (depth in (1, 2) or role is Role.HEADING or bulleted):
        return None
    level = depth or 1
    if current is not None and current.key and level > current.level:
        return None
    if closed and not depth and role is not Role.HEADING:
        return None
    return _Section(headings.match(words), level, words, "heading")


@dataclass(frozen=True, slots=True)
class _Lead:
    key: str
    at: int
    start: int


def _leads(line: Line, headings: Headings) -> Iterator[_Lead]:
    """The leads in a line: at its beginning, and at the beginning of each sentence."""
    text = line.text
    starts = [0, *(match.end() for match in _SENTENCE_START.finditer(text))]
    for number, at in enumerate(starts):
        _, offset = enumerator(text[at : at + 12])
        begin = at + offset
        bullet = BULLET.match(text, begin)
        begin = bullet.end() if bullet else begin
        lead = _lead_at(text, at, begin, headings, first=number == 0)
        if lead:
            yield lead


def _lead_at(text: str, at: int, begin: int, headings: Headings, first: bool) -> _Lead | None:
    window = text[begin : begin + LEAD_LENGTH]
    mark = re.search(r"[：:。，,]|——|】", window)
    if mark:
        words = window[: mark.start()]
        loose = mark[0] in ("：", ":", "】", "——")
        key = None if _ASKING.search(words) else headings.match(words, strict=not loose)
        if mark[0] == "。" and not first:
            key = None
        if key and (loose or mark[0] == "。" or words.strip() in headings.plan_words(key)):
            end = begin + mark.end()
            return _Lead(key, at, end + (text[end : end + 1] in ("：", ":")))
    for item in headings.fields:
        for word in headings.plan_words(item.key):
            if text.startswith(word, begin) and not re.match(r"[的是有与和及、]", text[begin + len(word) :]) and item.type is FieldType.ITEMS and len(word) >= 3:
                return _Lead(item.key, at, begin + len(word))
    return None


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
            between[0].passages = [Passage(p.line, p.start, p.end, ORDER, p.marked, p.heading) for p in between[0].passages]


def _cells(own: list[Placed], headings: Headings) -> Iterator[tuple[str, Passage]]:
    for placed in own:
        table = placed.block
        if not isinstance(table, Table):
            continue
        grid = table.grid()
        for cell in table.cells:
            text = folded(cell.text).text
            if not 1 < len(bare(text)) <= 20 or re.search(r"[。；;，]", text):
                continue
            key = headings.match(text, strict=True)
            if not key:
                loose = headings.match(text)
                key = loose if loose and headings.names_itself(loose, text) else None
            if not key:
                continue
            value = _value_of(cell, grid, table, headings, headings.choices(key))
            if value is not None and value.text.strip():
                line = Line(placed, folded(value.text), value)
                yield key, Passage(line, 0, len(line.text), "cell", heading=cell.text)


def _value_of(cell: Cell, grid: list[list[Cell | None]], table: Table, headings: Headings, choices: tuple[str, ...]) -> Cell | None:
    """The cell that answers a label: below it where it stands in a head row, else at its right, else below."""
    right = grid[cell.row][cell.column + cell.columns] if cell.column + cell.columns < table.width else None
    under = [row[cell.column] for row in grid[cell.row + cell.rows :]]
    below = next((one for one in under if one is not None and one.text.strip()), None)
    for one in (right, below):
        if one is not None and any(choice in folded(one.text).text for choice in choices):
            return one
    if right is None or below is None:
        return right or below
    return below if _in_head(cell, grid, headings) else right


def _in_head(cell: Cell, grid: list[list[Cell | None]], headings: Headings) -> bool:
    """Whether the cell's row is a table's head: several short names, no figures, and labels of ours among them."""
    row = {id(one): one for one in grid[cell.row + cell.rows - 1] if one and one.text.strip()}.values()
    if len(row) < 3 or any(re.search(r"^[\s/—-]*$|^[0-9.,，]{1,12}|[。；]", one.text) or len(one.text) > 24 for one in row):
        return False
    return sum(headings.is_label(one.text) or headings.match(one.text) is not None for one in row) >= 2
