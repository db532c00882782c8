"""Where a mail tells the unit it comes from: a label, a title, a signature, the names of mail and file, the address."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from domain.campaign import Roster
from domain.document import Table
from domain.mail import Head
from domain.report import Evidence
from parsers.reports.speech.cuts import cell_beside, cells_below
from parsers.reports.speech.segment import Placed
from parsers.reports.speech.sources import Line, Source, folded, is_salutation, lone_cells
from parsers.reports.units.index import Mention, UnitIndex
from parsers.reports.whose.mentioned import LISTED, OTHER_LABEL, is_others

_BODY_WORDS = (
    r"(?:单位|部门|组织|总支|支部|党委|学院|院系|机构|科室|处室|班级|公司|分会|社区|中心|实验室|集体|企业|学校|院校|系部|乡镇|镇乡|镇街|街道|村居|村|"
    r"工作站|车站|站点|门店|网点|医院|车间|班组|分厂|工厂|工会|团支部|局办|办公室|队伍?|团队|小组|协会|社团)"
)
_DECLARED = re.compile(
    rf"(?:^|[\s　，。；])[^\s，。：:]{{0,6}}{_BODY_WORDS}(?:名称|全称)?\s?(?:[（(][^)）]{{0,8}}[)）])?\s?[：:]\s?"
)
_LABEL = re.compile(rf"^[^，。：:]{{0,6}}{_BODY_WORDS}(?:名称|全称|名)?\s?(?:[（(][^)）]{{0,8}}[)）])?[：:]?$")
#: after a name, these make the text about the units below it: 机关党委所属党支部, 药学院各党支部, 护理学院三个支部
_COLLECTIVE = re.compile(r"^(?:所属|下属|所辖|辖内|各|全部|基层|[0-9一二两三四五六七八九十]{1,3}个)")
_COLLECTION = re.compile(r"汇编|汇总|合集|合订|转报|转呈|来稿")
#: 后勤保卫三支部 may be three of them, and none that the roster lacks
_SEVERAL = re.compile(r"(?<!第)[两二三四五六七八九2-9]\s?党?(?:支部|总支)$")
#: 第二小学（含滨河校区）: a part that the title counts in
_INCLUDED = re.compile(r"[（(](?:不?含|包括|除)[^）)]{0,20}$")
#: copies and addressees are no signature
ADDRESSED = re.compile(r"^[（(]?(?:抄[送报]|报送|主[送报]|呈[送报]?|分?送|发)\s?[：:]")
_COLONS = frozenset("：:")
LABELLED = 60  #: characters of a cell that holds a label and a unit


class Told(NamedTuple):
    """A unit told by one place. `collective`: the words mean the units below it. `begins`: they begin all that a short mail
    says, so that nobody else can be its subject."""

    unit: str | None
    evidence: Evidence
    collective: bool = False
    begins: bool = False


@dataclass(frozen=True)
class Circumstances:
    """What stands around a document: the covering mail's new text and its head (the inner one of a forwarded mail, which
    another `passes_on`)."""

    index: UnitIndex
    head: Head
    cover: Source | None = None
    sender_counts: bool = True  #: False for what a parent forwards: its address says nothing about whose it is
    contexts: tuple[frozenset[str], ...] = field(default_factory=tuple)
    passes_on: Source | None = None

    @property
    def roster(self) -> Roster:
        return self.index.roster


def told(line: Line, mention: Mention, index: UnitIndex, contexts: tuple[frozenset[str], ...]) -> Told | None:
    """The unit that a mention means, with its evidence; None where it may mean several."""
    evidence = line.evidence(mention.start, mention.end)
    if not mention.units:
        return Told(None, evidence)
    unit = index.meant(mention, line.text[mention.start : mention.end], contexts)
    if unit is None and index.narrow(mention.units, contexts):
        return Told(None, evidence)
    rest = line.text[mention.end : mention.end + 6].lstrip()
    return Told(unit, evidence, bool(_COLLECTIVE.match(rest))) if unit else None


def declared(source: Source, index: UnitIndex, contexts: tuple[frozenset[str], ...]) -> Iterator[Told]:
    """The units behind labels: 报送单位：…, in lines and in cells."""
    for line in (*source.head_lines, *source.body_lines[:4], *source.tail_lines):
        yield from _declared_in(line, index, contexts)
    for placed in source.blocks:
        if isinstance(placed.block, Table):
            yield from labelled(placed, index, contexts)


def _declared_in(line: Line, index: UnitIndex, contexts: tuple[frozenset[str], ...]) -> Iterator[Told]:
    """填报单位：后勤处党支部 within a line or a cell."""
    for match in _DECLARED.finditer(line.text):
        words = re.split(r"\s{2,}|[（(，,。；]", line.text[match.end() :], maxsplit=1)[0].strip()
        unit = index.resolve(words, contexts) if 2 <= len(words) <= 40 else None
        if unit or index.is_strange(words):
            start = line.text.find(words, match.end())
            yield Told(unit, line.evidence(match.start(), start + len(words)))


def labelled(placed: Placed, index: UnitIndex, contexts: tuple[frozenset[str], ...]) -> Iterator[Told]:
    """The units that a table names itself: 党组织名称 | 后勤处党支部, a label with the unit in the cell at its right, or below
    it in a one-row table; or label and unit in one cell."""
    table = placed.block
    assert isinstance(table, Table)
    grid = table.grid()
    for cell in table.cells:
        if not 0 < len(cell.text) <= LABELLED:
            continue
        text = folded(cell.text).text
        if not _LABEL.match(text.strip()) or OTHER_LABEL.match(text):
            if not _COLONS.isdisjoint(text):
                yield from _declared_in(Line(placed, folded(cell.text), cell), index, contexts)
            continue
        if index.resolve(text, contexts):  # a name is no label of what stands beside or below it
            continue
        below = cells_below(grid, cell)
        for other in (cell_beside(grid, cell), *(below if len(below) == 1 else ())):
            words = folded(other.text).text if other is not None else ""
            unit = index.resolve(words, contexts)
            if other is not None and (unit or index.is_strange(words)):
                yield Told(unit, placed.evidence(other.text.strip(), other))
                break


def titled(placed: Placed, index: UnitIndex, contexts: tuple[frozenset[str], ...]) -> Iterator[Told]:
    """The units that the lone cells above a table's head name."""
    for line in lone_cells(placed):
        for mention in index.find(line.text)[:1]:
            one = told(line, mention, index, contexts)
            if one and not one.collective:
                yield one


def cornered(placed: Placed, index: UnitIndex, contexts: tuple[frozenset[str], ...]) -> Iterator[Told]:
    """The unit in a table's first cell, where neither its row nor its column names another: 大学城站 | 3月 above the figures."""
    table = placed.block
    assert isinstance(table, Table)
    grid = table.grid()
    corner = grid[0][0] if len(grid) > 1 and grid[0] else None
    unit = index.resolve(folded(corner.text).text, contexts) if corner is not None else None
    if corner is None or unit is None:
        return
    others = (*grid[0], *(row[0] for row in grid))
    if not any(index.find(folded(cell.text).text) for cell in others if cell is not None and cell is not corner):
        yield Told(unit, placed.evidence(corner.text.strip(), corner))


def titles(source: Source, index: UnitIndex, contexts: tuple[frozenset[str], ...]) -> Iterator[Told]:
    """The units that the lines of the head name, as those who report."""
    lines = [line for line in source.head_lines if not is_salutation(line.text.strip())]
    title = "".join(line.text for line in lines[:3] if not line.text.strip().endswith(("：", ":")))  # not 汇总如下：
    for line in lines:
        mentions = index.find(line.text)[:4]
        for place, mention in enumerate(mentions):
            listed = place and LISTED.fullmatch(line.text, mentions[place - 1].end, mention.start)
            if _INCLUDED.search(line.text[: mention.start]) or (not listed and is_others(line.text, mention, mentions)):
                continue
            one = told(line, mention, index, contexts)
            if one:
                gathers = one.unit and index.roster.children(one.unit) and _COLLECTION.search(title)
                yield Told(one.unit, one.evidence, one.collective or bool(gathers))
    for placed in source.blocks:
        if isinstance(placed.block, Table):
            yield from cornered(placed, index, contexts)


def names(source: Source, around: Circumstances, contexts: tuple[frozenset[str], ...]) -> Iterator[Told]:
    """The units in the subject and in the names of files and sheets."""
    words = [("subject", around.head.subject)]
    if not source.document.is_body or source.inner:
        words.append((source.document.name, _called(source.document.name, around.index, contexts)))
    for block in source.document.blocks:
        if isinstance(block, Table) and block.name and not block.hidden:
            words.append((source.document.name, block.name))
    for document, text in words:
        fold = folded(text)
        mentions = around.index.find(fold.text)
        where = "subject" if document == "subject" else "name"
        for mention in mentions:
            told_unit = around.index.narrow(mention.units, contexts)
            strange = not mention.units and not _SEVERAL.search(fold.text[: mention.end])
            if told_unit or strange:
                collective = bool(_COLLECTIVE.match(fold.text[mention.end : mention.end + 6]))
                yield Told(told_unit, Evidence(document, where, fold.origin(mention.start, mention.end)), collective)
        if not mentions:
            told_bare = (
                around.index.resolve(words, contexts) for words in (_stem(fold.text), *_ENCLOSED.findall(fold.text))
            )
            yield from (Told(unit, Evidence(document, where, text)) for unit in told_bare if unit)


def _called(name: str, index: UnitIndex, contexts: tuple[frozenset[str], ...]) -> str:
    """The part of a path that names a unit, the innermost first: the file, else its folders."""
    parts = name.split("/")[::-1]
    texts = ((part, folded(part).text) for part in parts)
    return next((part for part, text in texts if index.find(text) or index.resolve(_stem(text), contexts)), parts[0])


#: what a file's name says beside the unit: its number and its ending, and the days, the week or the month
_ENCLOSED = re.compile(r"[（(【\[]([^）)】\]]{2,12})[）)】\]]")
_NUMBER_OR_ENDING = re.compile(r"^[0-9]{1,2}[.、\-_ ]\s?|\.[A-Za-z][A-Za-z0-9]{0,4}$")
_DAYS = re.compile(
    r"[\s_\-（(]{0,2}(?:第?[一二三四五六七八九十]{1,3}[周期月]份?|第?(?=[0-9]{1,2}[.\-—~至到年月周期]|[0-9]{4})[0-9.\-—~至到年月日周号份期]{1,30})[)）]?$"
)


def _stem(name: str) -> str:
    """The name of a file without what cannot be a unit's: 3.校医院8.16-8.22.xlsx is 校医院."""
    return _DAYS.sub("", _NUMBER_OR_ENDING.sub("", name)) or name


def sender(around: Circumstances) -> Iterator[Told]:
    """The one unit whose address the sender has."""
    if not around.sender_counts or around.head.sender is None:
        return
    owners = around.roster.by_address(around.head.sender.address)
    if len(owners) == 1:
        yield Told(owners[0].name, Evidence("mail", "sender", around.head.sender.address))


_PERSON = re.compile(r"(?:联系|填报|填表|报送|上报|经办|制表|报告|统计)(?:人员?|员)|(?:信息|联络|通讯)员")
_PERSON_TOLD = re.compile(rf"(?:{_PERSON.pattern})\s?[：:]\s?([一-鿿]{{2,4}})(?![一-鿿])")


def contacts(source: Source, around: Circumstances) -> Iterator[Told]:
    """The units whose one contact on the roster is named as such (联系人：…): what a mail tells that names no unit at all."""
    lines = (*source.lines, *(around.cover.lines if around.cover else ()))
    for line in lines:
        for person in _PERSON_TOLD.finditer(line.text):
            yield from _of_contact(person[1], line.evidence(*person.span()), around)
    for placed in source.blocks:
        if isinstance(placed.block, Table):
            yield from _beside_person(placed, placed.block, around)


def _beside_person(placed: Placed, table: Table, around: Circumstances) -> Iterator[Told]:
    for cell in table.cells:
        other = cell_beside(table.grid(), cell) if _PERSON.fullmatch(cell.text.strip().rstrip("：:")) else None
        if other is not None:
            yield from _of_contact(folded(other.text).text.strip(), placed.evidence(other.text.strip(), other), around)


def _of_contact(person: str, evidence: Evidence, around: Circumstances) -> Iterator[Told]:
    units = around.index.contacts.get(person, ())
    if len(units) == 1:
        yield Told(units[0], evidence)
