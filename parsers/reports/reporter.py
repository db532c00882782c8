"""Who reports: the unit of a document, by the strength of the place that names it.

declared (填报单位：…) > title and signature > opening words > the mail that carries it > file name and subject > sender's
address. Two different units in places of one strength are a conflict and never a choice.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from domain.campaign import Roster
from domain.document import Table
from domain.mail import Head
from domain.report import Evidence
from parsers.reports.phrases import enumerator
from parsers.reports.segment import Placed
from parsers.reports.sources import Line, Source, cell_beside, cells_below, folded, is_salutation, lone_cells
from parsers.reports.unit_keys import key
from parsers.reports.units import Mention, UnitIndex

_BODY_WORDS = (
    r"(?:单位|部门|组织|总支|支部|党委|学院|院系|机构|科室|处室|班级|公司|分会|社区|中心|实验室|集体|企业|学校|院校|系部|乡镇|镇乡|镇街|街道|村居|村|"
    r"工作站|站点|门店|网点|医院|车间|班组|分厂|工厂|工会|团支部|局办|办公室)"
)
_DECLARED = re.compile(
    rf"(?:^|[\s　，。；])[^\s，。：:]{{0,6}}{_BODY_WORDS}(?:名称|全称)?\s?(?:[（(][^)）]{{0,8}}[)）])?\s?[：:]\s?"
)
_LABEL = re.compile(rf"^[^，。：:]{{0,6}}{_BODY_WORDS}(?:名称|全称)?\s?(?:[（(][^)）]{{0,8}}[)）])?[：:]?$")
#: after a name, these make the text about the units below it: 机关党委所属党支部, 药学院各党支部, 护理学院三个支部
_COLLECTIVE = re.compile(r"^(?:所属|下属|所辖|辖内|各|全部|基层|[0-9一二两三四五六七八九十]{1,3}个)")
_COLLECTION = re.compile(r"汇编|汇总|合集|合订|转报|转呈|来稿")
#: the writer speaks of itself
_SELF = re.compile(
    r"(?:我们?是?|我们?单位是?|本|现将|兹将|现就|现把|这是|关于|附件[是为]|报上|报送|上报|以下是|[，,。！!：:\s　]|^)[^，。]{0,2}$"
)
#: the name is somebody else's: 报送给, 转, 请 … 审阅
_OTHERS = re.compile(
    r"(?:支援|协助|配合|帮助|送到|送至|来自|联系|前往|到|去|在|赴|与|和|向|给|请|由|经|被|让|对|感谢|参加|其余|其他|收到|接到|根据|按照?|据|鉴于|除|听|借(?:用|了|的)?|委托|含|包括)$"
)
#: another body that did something for the writer: 第一小学借给我校, 某站派人来
_FOR_US = re.compile(r"^(?:的?(?:[一-鿿]{1,4})?)?(?:借|派|帮|送|赠|捐|请|支援|提供|转来|发来)[^，。]{0,3}[我给来]")
#: 后勤保卫三支部 may be three of them, and none that the roster lacks
_SEVERAL = re.compile(r"(?<!第)[两二三四五六七八九2-9]\s?党?(?:支部|总支)$")
#: 第二小学（含滨河校区）: a part that the title counts in
_INCLUDED = re.compile(r"[（(](?:不?含|包括|除)[^）)]{0,20}$")
#: a sentence that ended: what follows it may be of others
_AFTER_SENTENCE = re.compile(
    r"[0-9名人个支次户件场处家台项元]。|(?:我|本)(?:校|院|站|厂|镇|乡|村|行|园|所|处|部|局|公司|中心)[^。]{4,}。"
)
#: copies and addressees are no signature
_ADDRESSED = re.compile(r"^[（(]?(?:抄[送报]|报送|主[送报]|呈[送报]?|分?送|发)\s?[：:]")
OPENING = 60
OPENING_LINES = 8
LABELLED = 60  #: characters of a cell that holds a label and a unit


@dataclass(frozen=True, slots=True)
class Told:
    """A unit told by one place. `collective`: the words mean the units below it."""

    unit: str | None
    evidence: Evidence
    collective: bool = False


@dataclass(frozen=True, slots=True)
class Reporter:
    """The unit of a document. `rivals` when places of one strength name several; `strength` 0 (nothing) to 6 (declared)."""

    unit: str | None
    evidence: tuple[Evidence, ...] = ()
    strength: int = 0
    rivals: tuple[str, ...] = ()
    collective: bool = False


@dataclass(frozen=True)
class Circumstances:
    """What stands around a document: the covering mail's new text and its head (the inner one of a forwarded mail)."""

    index: UnitIndex
    head: Head
    cover: Source | None = None
    sender_counts: bool = True  #: False for what a parent forwards: its address says nothing about whose it is
    contexts: tuple[frozenset[str], ...] = field(default_factory=tuple)

    @property
    def roster(self) -> Roster:
        return self.index.roster


def contexts_of(index: UnitIndex, texts: Iterable[str], head: Head | None) -> tuple[frozenset[str], ...]:
    """What may complete a short name, strongest first: the units that each text names, then the sender's."""
    found = []
    for text in texts:
        named = frozenset(
            unit for mention in index.find(text) if mention.full and len(mention.units) == 1 for unit in mention.units
        )
        if named:
            found.append(named | frozenset(above for unit in named for above in index.line(unit)))
    if head and head.sender:
        owners = [unit.name for unit in index.roster.by_address(head.sender.address)]
        found.append(frozenset(above for unit in owners for above in index.line(unit)))
    return tuple(found)


def reporter(source: Source, around: Circumstances) -> Reporter:
    """The unit that this document is the report of."""
    index = around.index
    own = contexts_of(index, ["\n".join(line.text for line in source.head_lines), source.document.name], None)
    contexts = (*own, *around.contexts)
    levels = (
        (6, list(_declared(source, index, contexts))),
        (5, [*_titles(source, index, contexts), *_signatures(source, index, contexts)]),
        (4, list(_openings(source, index, contexts))),
        (3, list(_cover(source, around, contexts))),
        (2, list(_names(source, around, contexts))),
        (1, list(_sender(around))),
        (0, list(_spoken_of(source, index, contexts))),
    )
    return _weigh(levels, index)


def _weigh(levels: Iterable[tuple[int, list[Told]]], index: UnitIndex) -> Reporter:
    """The strongest level decides; a weaker one may name the branch where the stronger named only what stands above it."""
    found: Reporter | None = None
    collective = False
    for strength, told in levels:
        if found is None and any(one.unit is None for one in told):
            return Reporter(None, tuple(one.evidence for one in told if one.unit is None), strength)
        collective = collective or any(one.collective for one in told)
        names = index.lowest(one.unit for one in told if one.unit and not one.collective)
        if not names:
            names = index.lowest(one.unit for one in told if one.unit) if found is None and strength >= 4 else ()
        if found is None and names:
            evidence = tuple(one.evidence for one in told if one.unit in names)
            found = Reporter(names[0] if len(names) == 1 else None, evidence, strength, names if len(names) > 1 else ())
        elif found is not None:
            found = _refine(found, names, strength, told, index)
    result = found or Reporter(None)
    return Reporter(result.unit, result.evidence, result.strength, result.rivals, collective)


def _refine(found: Reporter, names: tuple[str, ...], strength: int, told: list[Told], index: UnitIndex) -> Reporter:
    evidence = tuple(one.evidence for one in told if one.unit in names)
    if found.rivals:
        agreed = [name for name in names if name in found.rivals]
        return (
            Reporter(agreed[0], (*found.evidence, *evidence), found.strength)
            if len(agreed) == 1 and found.strength < 5
            else found
        )
    below = [name for name in names if found.unit and index.is_above(found.unit, name)]
    may = (found.strength == 6 and strength == 5) or (found.strength <= 4 and strength >= 2)
    may = may or (found.strength == 1 and len(names) == 1)
    if len(below) == 1 and may:
        return Reporter(below[0], (*evidence, *found.evidence), found.strength)
    if found.unit in names:
        return Reporter(found.unit, (*found.evidence, *evidence), found.strength)
    return found


def _told(line: Line, mention: Mention, index: UnitIndex, contexts: tuple[frozenset[str], ...]) -> Told | None:
    evidence = line.evidence(mention.start, mention.end)
    if not mention.units:
        return Told(None, evidence)
    unit = index.narrow(mention.units, contexts)
    rest = line.text[mention.end : mention.end + 6].lstrip()
    return Told(unit, evidence, bool(_COLLECTIVE.match(rest))) if unit else None


def _declared(source: Source, index: UnitIndex, contexts: tuple[frozenset[str], ...]) -> Iterator[Told]:
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
        line = Line(placed, folded(cell.text), cell)
        if not _LABEL.match(line.text.strip()):
            yield from _declared_in(line, index, contexts)
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
            told = _told(line, mention, index, contexts)
            if told and not told.collective:
                yield told


def _titles(source: Source, index: UnitIndex, contexts: tuple[frozenset[str], ...]) -> Iterator[Told]:
    lines = [line for line in source.head_lines if not is_salutation(line.text.strip())]
    title = "".join(line.text for line in lines[:3])
    for line in lines:
        for mention in index.find(line.text)[:4]:
            if _INCLUDED.search(line.text[: mention.start]):
                continue
            told = _told(line, mention, index, contexts)
            if told:
                gathers = told.unit and index.roster.children(told.unit) and _COLLECTION.search(title)
                yield Told(told.unit, told.evidence, told.collective or bool(gathers))


def _signatures(source: Source, index: UnitIndex, contexts: tuple[frozenset[str], ...]) -> Iterator[Told]:
    heads = {id(line.placed) for line in source.head_lines} if len(source.paragraphs) > 3 else set()
    for line in source.tail_lines:
        text = line.text.strip()
        if id(line.placed) in heads or is_salutation(text) or len(text) > 40:
            continue
        if re.search(r"[，,]|[:：].{12,}", text) and not re.match(r"^[（(]?联系", text):
            continue
        if enumerator(text)[0] or text.endswith(("。", "；", ";")) or _ADDRESSED.match(text):
            continue
        mentions = index.find(line.text)
        if not mentions or len(line.text[mentions[-1].end :].strip()) > 16:
            continue
        begins = mentions[0].start <= len(line.text) - len(line.text.lstrip()) + 8
        if begins and not _OTHERS.search(line.text[: mentions[0].start]):
            for mention in mentions if _only_names(line.text, mentions) else mentions[:1]:
                told = _told(line, mention, index, contexts)
                if told:
                    yield told


def _only_names(text: str, mentions: list[Mention]) -> bool:
    """Whether a line holds nothing but names: several units sign together."""
    for mention in reversed(mentions):
        text = text[: mention.start] + text[mention.end :]
    return not text.strip(" 　、，和:：")


def _openings(source: Source, index: UnitIndex, contexts: tuple[frozenset[str], ...]) -> Iterator[Told]:
    """The first words of a report: 现将X本周…, X现有党员…, 我是X的…"""
    for line in source.body_lines[:3]:
        if _ADDRESSED.match(line.text.strip()):
            continue
        mentions = index.find(line.text)
        for mention in mentions:
            before = line.text[: mention.start]
            if mention.start > OPENING or _AFTER_SENTENCE.search(before):
                break
            rest = line.text[mention.end :]
            if _FOR_US.match(rest) or _PENDING.match(rest) or _is_addressed(line.text, mention, mentions):
                continue
            if (_SELF.search(before) or (re.search(r"[日号周]$|期间$", before.rstrip()))) and not _OTHERS.search(
                before
            ):
                told = _told(line, mention, index, contexts)
                if told:
                    yield told
                    break


#: 城北厂的还在催, 其余支部另报: whose papers are not here
_PENDING = re.compile(
    r"^[^，。；;]{0,8}?(?:还在|还没|尚未|未报|没报|没交|另报|另行|单独|自己报|自行|已报|已经报|报过|晚[些点几]|明天|随后|稍后|正在|由他们)"
)
#: 热力公司安环部：城南厂…: the first is addressed, the second speaks
_ADDRESSEE = re.compile(r"^[^，。：:]{0,8}[：:]\s?")
_ENCLOSED = re.compile(r"附件\s?([0-9一二三四五六七八九十]{1,2})")


def _cover(source: Source, around: Circumstances, contexts: tuple[frozenset[str], ...]) -> Iterator[Told]:
    if around.cover is None:
        return
    own = _ENCLOSED.search(folded(source.document.name).text)
    for source_lines in (around.cover.paragraphs[:6], around.cover.tail_lines):
        for line in source_lines:
            if is_salutation(line.text.strip()):
                continue
            for mention in around.index.find(line.text):
                before = line.text[: mention.start]
                enclosed = _ENCLOSED.findall(re.split(r"[。；;]", before)[-1])
                if (
                    _PENDING.match(line.text[mention.end :])
                    or _OTHERS.search(before)
                    or (own and enclosed and key(enclosed[-1]) != key(own[1]))
                ):
                    continue
                told = _told(line, mention, around.index, contexts)
                if told and told.unit:
                    yield told


def _is_addressed(text: str, mention: Mention, mentions: list[Mention]) -> bool:
    """Whether a name with a colon behind it is followed by another: the writer's own."""
    colon = _ADDRESSEE.match(text[mention.end :])
    return colon is not None and any(other.start == mention.end + colon.end() for other in mentions)


def _spoken_of(source: Source, index: UnitIndex, contexts: tuple[frozenset[str], ...]) -> Iterator[Told]:
    """Any unit that a short text names: it may be the branch of a body that writes for it."""
    for line in source.paragraphs[:OPENING_LINES] if source.document.is_body else ():
        for mention in index.find(line.text):
            if not _OTHERS.search(line.text[: mention.start]) and not _PENDING.match(line.text[mention.end :]):
                told = _told(line, mention, index, contexts)
                if told and told.unit:
                    yield told


def _names(source: Source, around: Circumstances, contexts: tuple[frozenset[str], ...]) -> Iterator[Told]:
    words = [("subject", around.head.subject)]
    if not source.document.is_body:
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
            unit = around.index.resolve(_stem(fold.text), contexts)
            if unit:
                yield Told(unit, Evidence(document, where, text))


def _called(name: str, index: UnitIndex, contexts: tuple[frozenset[str], ...]) -> str:
    """The part of a path that names a unit, the innermost first: the file, else its folders."""
    parts = name.split("/")[::-1]
    texts = ((part, folded(part).text) for part in parts)
    return next((part for part, text in texts if index.find(text) or index.resolve(_stem(text), contexts)), parts[0])


#: what a file's name says beside the unit: its number and its ending, and the days, the week or the month
_NUMBER_OR_ENDING = re.compile(r"^[0-9]{1,2}[.、\-_ ]\s?|\.[A-Za-z][A-Za-z0-9]{0,4}$")
_DAYS = re.compile(
    r"[\s_\-（(]{0,2}(?:第?[一二三四五六七八九十]{1,3}[周期月]份?|第?(?=[0-9]{1,2}[.\-—~至到年月周期]|[0-9]{4})[0-9.\-—~至到年月日周号份期]{1,30})[)）]?$"
)


def _stem(name: str) -> str:
    """The name of a file without what cannot be a unit's: 3.校医院8.16-8.22.xlsx is 校医院."""
    return _DAYS.sub("", _NUMBER_OR_ENDING.sub("", name)) or name


def _sender(around: Circumstances) -> Iterator[Told]:
    if not around.sender_counts or around.head.sender is None:
        return
    owners = around.roster.by_address(around.head.sender.address)
    if len(owners) == 1:
        yield Told(owners[0].name, Evidence("mail", "sender", around.head.sender.address))
