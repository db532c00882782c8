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
from parsers.reports.lists.passage import ORDER, Passage
from parsers.reports.lists.stories import stories
from parsers.reports.speech.segment import Placed
from parsers.reports.speech.signing import CLOSING, closes, signature_of
from parsers.reports.speech.sources import Line, folded
from parsers.reports.speech.substance import bare
from parsers.reports.units.index import UnitIndex

LEAD_LENGTH = 16
NEAR_START = 10  #: characters before the name of whom a deed tells
_BULLET_LEVEL = 1.5  #: of a heading with a bullet: below 一、, beside other bullets
_BULLETED = 9  #: deeper than every enumerator
_STOP = re.compile(r"[。；;！!？?]")
_SENTENCE_START = re.compile(r"[。；;！!？?\n]\s*")
_OWNER = re.compile(r"[\s　]{0,9}([^，。；：:\s]{2,14})[：:]\s?(?=[^\s])")
#: 目前还存在排涝泵老化的问题: told in passing
_TROUBLE = re.compile(
    r"(?:目前|当前|现在|眼下|但是?|不过|同时|总体?看)?[，,]?(?:还|仍然?|也|依然)?存在(?:着|一些)?(?!的)([^，。；;：:\n]{4,60}?)等?的?(?:问题|困难|不足|短板|现象)(?=[。；;]|$)"
)
#: 老同志们反映：进校门要等很久
_VOICED = re.compile(
    r"[^，。；：:\n]{0,12}(?:反映|抱怨)(?:最[多大集中强烈]{1,2}的)?(?:问题)?(?:就?是)?[：:]\s?([^。；;：:\n]{4,80})"
)
#: 家长反应很好。建议区里统一采购器材
_WISH = re.compile(
    r"(?:^|(?<=[。！!\n]))\s{0,4}(?:(?:另外|此外|同时|为此|因此)[，,]?)?((?:建议|希望上级|希望[^，。；;：:]{1,4}[里级门部局处镇县市区校院委府导](?:能|给|统|尽|加|再|出|协))(?![是为有：:、和书人者])[^。！!\n]{4,120})"
)
_NOTE = re.compile(r"^[\s　]*(?:注\s?[：:0-9]|备注|说明\s?[：:])")
#: 附件1：先进典型事迹 - the title of what follows, where it is no file's name
_ATTACHED = re.compile(
    r"\s{0,4}附(?:件|表)?\s?[0-9一二三四五]{0,2}\s?[：:]\s?(?![^\n]{0,60}(?:\.[a-zA-Z]|[0-9一二三四五两]\s?[份页张]))"
)
_ASKING = re.compile(r"请教|请问|咨询|想问|疑问|[0-9一二两三四五几]个问题")
#: what ends a lead: 困难：…, 三、困难 …, 困难是…
_LEAD_MARKS = (
    re.compile(r"[：:。，,]|——|】"),
    re.compile(r"\s"),
    re.compile(r"有[二两三四五六七八九0-9]{1,2}(?:条|个|点|件|项|样|方面)[^，。：:；]{0,4}[，,：:]"),
    re.compile(r"(?:(?:主要|就|便)是|(?<=[^还就不也都可只要])[是为有])(?=[^否没关])"),
    re.compile(r"(?<=[备算划步周月])(?=[（(]\s?[一1]\s?[)）]|①)"),  # 下周准备（一）…，（二）…
)
#: 困难嘛，…; 要说困难，就是…
_SPOKEN = re.compile(r"^(?:要说|说到)|[嘛呢]$")
#: 目前主要有两个困难，一个是…; 困难就一条，…
_HOW_MANY = re.compile(r"^(?!.*(?:解决|整改|化解|办理)).*(?:有|就)[一二两三四五六几0-9]{1,2}[个条点件项样]")
#: 困难 沙袋不够: a blank for a colon, and nothing that could be the next head of a row
_BLANK_FOR_COLON = re.compile(r"[^\s0-9][^\s]{5,}\s*$")
#: 值得表扬的是村医某某, 这里特别说说某某: what brings in a deed in the middle of a report, and is no part of it
_PRAISE = re.compile(
    r"(?:^|(?<=[。；;！!，,\n]))[\s　]{0,4}(?:(?:本[周月期季次]|这[次周里]|其中|此外|另外|在此)[，,]?)?(?:还|也|最|要|想|特别|尤其|尤其要|特别要){0,2}"
    r"(?:(?:值得|应该|应)[^，。：:]{0,2}(?:一提|表扬|点赞|称赞|学习|肯定)的(?:是|还有|有)|(?:让|令)[^，。：:]{1,4}感动的是|印象[最很]深的是|(?:表现|事迹)?(?:比较|特别|尤为|最)?(?:突出|感人)的(?:是|有|[有是]?[0-9一二两三四五几]{1,2}[名位个][^，。：:]{1,6}(?=[，,：:]))|"
    r"说说(?!我|[^，。]{0,6}(?:情况|工作|问题|打算))|(?:点名)?表扬(?=[：:])|(?:有|还有|说)一?[个件]小?(?:故事|事)(?:[^，。：:]{0,12}(?:感动|难忘|印象|说说|一提))?(?=[，,：:。]))[，,：:。]?\s?"
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
            {lead.start: lead for lead in _leads(line, headings) if lead.key}.values(), key=lambda lead: lead.at
        )
        if not leads and headings.wishes and (current is None or not current.key):
            leads = [
                _Lead(headings.wishes, wish.start(1), wish.start(1), wish.end(1)) for wish in _WISH.finditer(line.text)
            ]
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


@dataclass(frozen=True, slots=True)
class _Lead:
    key: str
    at: int
    start: int
    stop: int | None = None


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
        trouble = (
            (_TROUBLE.match(text, begin) or _VOICED.match(text, begin)) if headings.troubles and not lead else None
        )
        if trouble and headings.troubles:
            yield _Lead(headings.troubles, at, trouble.start(1), trouble.end(1))
    for match in _PRAISE.finditer(text) if headings.entries else ():
        yield _Lead(headings.entries, match.start(), match.end())
    for match in headings.changed.finditer(text) if headings.changed else ():
        stop = _STOP.search(text, match.end())
        yield _Lead(headings.match(match[1]) or "", match.start(), match.end(), stop.start() if stop else None)


def _lead_at(text: str, at: int, begin: int, headings: Headings, first: bool) -> _Lead | None:
    window = text[begin : begin + LEAD_LENGTH]
    for pattern in _LEAD_MARKS:
        mark = pattern.search(window)
        if mark is None or (mark[0] == "。" and not first):
            continue
        if mark[0].isspace() and not (first and (begin > at or _BLANK_FOR_COLON.match(text, begin + mark.end()))):
            continue
        words = window[: mark.start()]
        if _ASKING.search(words):
            continue
        loose = mark[0] in ("：", ":", "】", "——") or len(mark[0]) > 3
        key = headings.match(words, strict=True)
        key = headings.first(words) if key == "" else key or (headings.match(words) if loose else None)
        if key and (mark[0] not in ("，", ",") or _may_pause(words, headings.plan_words(key))):
            end = begin + mark.end()
            told = _JUST_IS.match(text, end)
            end = told.end() if told and mark[0] in ("，", ",") else end
            return _Lead(key, at, end + (text[end : end + 1] in ("：", ":")))
    return _bare_plan(text, at, begin, headings)


#: 要说困难，就是堤上没有电
_JUST_IS = re.compile(r"[就便]是")


def _may_pause(words: str, plans: tuple[str, ...]) -> bool:
    """Whether a lead of these words may end with a comma: 下一步，… 困难嘛，…"""
    bare = words.strip()
    return bare.endswith((*plans, "方面")) or any(one.search(bare) for one in (_SPOKEN, _HOW_MANY))


def _bare_plan(text: str, at: int, begin: int, headings: Headings) -> _Lead | None:
    """下一步加强培训: a plan begins without any mark."""
    for key, pattern in headings.bare_plans:
        found = pattern.match(text, begin)
        if found:
            return _Lead(key, at, found.end())
    return None


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
