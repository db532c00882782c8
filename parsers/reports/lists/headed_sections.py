"""The sections of a paper: each with the field that its heading, lead or title gives it, and the lines that it holds."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from domain.campaign import FieldType
from domain.document import Paragraph, Role, Table
from parsers.reports.language.date_parts import number
from parsers.reports.language.doers import who
from parsers.reports.language.phrases import BULLET, DEEDS, enumerator
from parsers.reports.lists.headings import HEADING_LENGTH, Headings
from parsers.reports.lists.leads import leads_of, wishes
from parsers.reports.lists.passage import Passage
from parsers.reports.speech.segment import Placed
from parsers.reports.speech.signing import closes
from parsers.reports.speech.sources import Line, folded
from parsers.reports.speech.substance import bare
from parsers.reports.units.index import UnitIndex

NEAR_START = 10  #: characters before the name of whom a deed tells
_BULLET_LEVEL = 1.5  #: of a heading with a bullet: below 一、, beside other bullets
_BULLETED = 9  #: deeper than every enumerator
_STOP = re.compile(r"[。；;！!？?]")
_NOTE = re.compile(r"^[\s　]*(?:注\s?[：:0-9]|备注|说明\s?[：:])")
#: 附件1：先进典型事迹 - the title of what follows, where it is no file's name
_ATTACHED = re.compile(
    r"\s{0,4}附(?:件|表)?\s?[0-9一二三四五]{0,2}\s?[：:]\s?(?![^\n]{0,60}(?:\.[a-zA-Z]|[0-9一二三四五两]\s?[份页张]))"
)
_BARE_ANNEX = re.compile(r"[\s　]{0,4}附[件表]\s?[0-9一二三四五]{0,2}\s?[：:]?[\s　]{0,4}")


@dataclass(slots=True)
class Section:
    """A headed section while it is collected."""

    key: str | None
    level: float
    heading: str
    via: str
    passages: list[Passage] = field(default_factory=list)
    number: int = 0  #: the one that its heading begins with
    inner: int = 0  #: the last one of a list in it that is numbered as the headings are
    stopped: bool = False  #: the lines of that list end with a mark

    @property
    def numbered(self) -> bool:
        return self.number > 0

    def takes(self, line: Line, strict: bool) -> bool:
        """Whether a line goes on with a list that is numbered like the headings and begins right below one: 一、 below
        三、存在问题. `strict`: it could be the next heading."""
        number, stopped = _number(line.text), line.text.rstrip()[-1:] in "。；;"
        begins = number == 1 and not self.passages and self.number > 0
        if not self.key or not (begins or (self.inner and number == self.inner + 1)):
            return False
        if number == self.number + 1 and (strict or stopped != self.stopped):
            return False
        self.inner, self.stopped = number, stopped
        return True


#: 打防火隔离带；: an item after which another follows
_OPEN = re.compile(r"[；;]\s*$")
_LABELLED = re.compile(r"[^，。；;]{1,12}[：:]")
#: a label with its value
_LABELS = re.compile(r"[：:].")


def sections_of(own: list[Placed], headings: Headings, signature: set[int], index: UnitIndex) -> list[Section]:
    """The sections of one document in order, those of no field of ours among them. `signature`: ids of blocks that are one."""
    sections: list[Section] = []
    current: Section | None = None
    for place, placed in enumerate(own):
        if isinstance(placed.block, Table):
            current = None
            continue
        line = Line(placed, folded(placed.text))
        head = _annex(line, headings, own[place - 1].text if place else "")
        if head is None and (id(placed) in signature or closes(line.text, index)):
            current = None
            continue
        if _NOTE.match(line.text):
            current = None
        head = head or _heading(line, headings, current, place)
        if head is None:
            led = list(_by_leads(line, headings, current))
            sections += led
            current = led[-1] if led else current
        elif head.level:
            current = head if head.key != "" else None
            sections.append(head)
    return sections


def _by_leads(line: Line, headings: Headings, current: Section | None) -> Iterator[Section]:
    """The sections that leads inside a line open; the words before the first go on with the section above."""
    told = {lead.start: lead for lead in leads_of(line, headings) if lead.key}
    leads = sorted(told.values(), key=lambda lead: lead.at)
    if not leads and (current is None or not current.key):
        leads = wishes(line, headings)
    if current is not None:
        _extend(current, line, leads[0].at if leads else len(line.text), headings)
    for following, lead in enumerate(leads, 1):
        end = lead.stop or (leads[following].at if following < len(leads) else len(line.text))
        section = Section(lead.key, 9, line.text[lead.at : lead.start], "lead")
        if line.text[lead.start : end].strip():
            section.passages.append(Passage(line, lead.start, end, "lead", heading=section.heading))
        yield section


def _extend(section: Section, line: Line, end: int, headings: Headings) -> None:
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


def _lists_on(section: Section, line: Line) -> bool:
    """Whether the line is the next of the lead's list, the first of one that the lead announced (…两件事：), or what follows
    a semicolon at the end of the line above."""
    mark, last = _mark(line.text), section.passages[-1].text
    if not mark and _OPEN.search(last):
        return not _LABELLED.match(line.text)
    return mark > 0 and (mark == _mark(last) or last.rstrip().endswith(("：", ":")))


def _mark(text: str) -> int:
    """The depth of the enumerator or bullet that a line begins with; 0 for none."""
    depth, begin = enumerator(text)
    return depth or (_BULLETED if BULLET.match(text, begin) else 0)


def _goes_on(section: Section, line: Line, headings: Headings) -> bool:
    """A deed told after a lead may be followed by the next one, in the same form: 姓名，…"""
    if section.via != "lead" or headings.types.get(section.key or "") is not FieldType.ENTRIES:
        return False
    named = re.match(r"^[\s　]*[^，。：:\s]{2,16}，", line.text) and any(
        word in section.heading for word in DEEDS.words
    )
    name = who(line.text)
    return bool(named or (name and line.text.find(name) <= NEAR_START))


def _heading(line: Line, headings: Headings, current: Section | None, place: int) -> Section | None:
    """The section that a heading line opens (key None: of no field of ours; level 0: a sub-heading, to be passed over)."""
    text = line.text.strip()
    depth, words, bulleted = _words_of(line.text)
    if len(text) > HEADING_LENGTH or _STOP.search(text.rstrip("：:。")) or _LABELS.search(words):
        return None
    strict = headings.match(words, strict=True)
    if depth == 1 and current is not None and current.level == 1 and current.takes(line, strict is not None):
        return None
    if strict is not None:
        level = depth or (_BULLET_LEVEL if bulleted else 1)
        return Section(strict, level, words, "heading", number=_number(line.text))
    if text.endswith("。"):
        return None
    block = line.placed.block
    role = block.role if isinstance(block, Paragraph) else Role.BODY
    if role in (Role.TITLE, Role.TEXTBOX) or (place < 3 and not depth and current is None):
        return _title(words, headings) if not depth else None
    if (depth in (1, 2) or bulleted) or role is Role.HEADING:
        colon = text.endswith(("：", ":")) and not depth and role is not Role.HEADING
        return _loose_heading(line, headings, current, colon)
    return None


def _loose_heading(line: Line, headings: Headings, current: Section | None, colon: bool) -> Section | None:
    """The section of a heading that other words stand in too; none where it is an item of the section above. `colon`: only a
    bullet and a colon make it one."""
    depth, words, bulleted = _words_of(line.text)
    key = headings.match(words)
    if bulleted and key is None and current is not None and current.passages and _lists_on(current, line):
        return None
    below = bulleted or (current is not None and current.numbered)
    level = depth or (_BULLET_LEVEL if below else 1)
    if colon or (current is not None and level > current.level and (current.key or key is None)):
        return None
    return Section(key, level, words, "heading", number=_number(line.text))


def _words_of(text: str) -> tuple[int, str, bool]:
    """The depth of a line's enumerator (0 for none), its words behind that, and whether a bullet stands instead of one."""
    depth, begin = enumerator(text)
    words = text[begin:].strip()
    bullet = BULLET.match(words)
    if bullet is None or depth:
        return depth, words, False
    return depth, words[bullet.end() :].strip("】] "), True


def _number(text: str) -> int:
    """The number that a line begins with, 0 for none."""
    depth, end = enumerator(text)
    return (number(re.sub(r"[第\s（(）)、.．]", "", text[:end])) or 0) if depth else 0


def _annex(line: Line, headings: Headings, above: str) -> Section | None:
    """附件1：先进典型事迹, where the deeds themselves follow; the title may stand in a line of its own below 附件1."""
    attached = _ATTACHED.match(line.text)
    if attached is None and not _BARE_ANNEX.fullmatch(above):
        return None
    words = line.text[attached.end() if attached else 0 :].strip()
    return _title(words, headings, (FieldType.ENTRIES, FieldType.ITEMS)) if len(words) <= HEADING_LENGTH else None


def _title(words: str, headings: Headings, types: tuple[FieldType, ...] = (FieldType.ENTRIES,)) -> Section | None:
    """XX支部典型事迹（补报）: a title that makes all of the paper a field of entries, or all of an annex one of items."""
    key = headings.match(words)
    if not key or headings.types[key] not in types or not headings.names_itself(key, words):
        return None
    tail = max((bare(words).rpartition(name)[2] for name in headings.own(key) if name in bare(words)), key=len)
    return Section(key, 0.5, words, "heading") if len(tail) <= 3 else None
