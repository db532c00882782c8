"""Deeds: who did it, and the whole paragraph that tells it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from domain.report import Entry, Evidence
from parsers.reports.language.doers import somebody, someone, who
from parsers.reports.language.groups import whole_group
from parsers.reports.language.names import is_name, person
from parsers.reports.language.phrases import BULLET, enumerator, is_nothing
from parsers.reports.lists.headings import HEADING_LENGTH
from parsers.reports.lists.passage import STORY, Passage
from parsers.reports.speech.sources import folded

_SPLIT = re.compile(
    r"[①-⑳]\s?|(?<=[，,；;。：:])(?:另|还有)?一[件个名位]是|(?:(?<=[。；;！!”\s])|^)(?:[（(]\s?(?:[0-9]{1,2}|[一二三四五六七八九十]{1,2})\s?[)）]\s?[、.．]?|[0-9]{1,2}\s?(?:[、．]|\.(?![0-9]))\s?|[一二三四五六七八九十]{1,2}(?:、|是))"
)
#: …连续工作10天；辛若兰，护士长，… : the next person after a semicolon
_NEXT = re.compile(r"[；;]\s?([一-鿿]{2,4})(?=[，,（(])")
_SENTENCES = re.compile(r"(?<=[。；;])\s?(?=.)")
_CLAUSE_END = re.compile(r"[，,：:。]")
#: 霍去疾：…: a sentence that begins with a name and a colon
#: 柏舟（民兵，…）、水清浅（护士，…）: the next person behind a bracket about the one before
_BRACKET = re.compile(r"[）)][、，；]\s?([一-鿿]{2,10})(?=[（(])")
_COLON = re.compile(r"(?<=[。；;])\s?([一-鿿]{2,4})(?=[：:])")
_NAMED = (_NEXT, _COLON, _BRACKET)
_LAST = re.compile(r"(?<=[。！!])(?=.)")
#: what another says, does for or is to the one told of before
_LEADS_BACK = re.compile(
    r"[他她]|[说道讲称夸赞]|表示|介绍|感慨|告诉|评价|^(?:妻子|丈夫|父亲|母亲|儿子|女儿|爱人|老伴|徒弟|师父|同事|战友|邻居|搭档|队友)"
)
#: 上期报送的柏舟同志事迹被县报转载: no deed of this time
_TOLD_BEFORE = re.compile(r"[\s　]{0,4}(?:上[期次周月]|前[期次])(?:报送|推荐|上报|表扬)(?:过的?|的)")
_OF_THEM = re.compile(r"[\s　]{0,4}[他她](?:们|的)")
_CLAUSE = re.compile(r"[；;]\s?")
NEAR_START = 10  #: characters before the name of whom a deed tells
TOLD = 4  #: characters behind the name that say what was done
_LEAD_IN = re.compile(r"[：:]$|^(?:[^，。]{0,20})?涌现出|^如下|^主要有")
PRACTICE = 24  #: characters, of what a way of working is called
#: 姓名：柳如烟 above 职务：… and 事迹：…: a form filled in line by line
_FORM_NAME = re.compile(r"[\s　]{0,4}(?:姓\s?名|人物|集体名称|名称)[：:]\s?([^\s，,；;：:]{2,16})")
_FORM_OTHER = re.compile(
    r"[\s　]{0,4}(?:性别|年龄|职[务称]|岗位|工种|身份|单位|部门|所在[^，。：:]{1,4}|班组|政治面貌|电话)[：:]"
)
#: 工作中涌现出厉海、蔺小芳等一批先进。: the sentence that names whom the others tell of
_NAMES_ALL = re.compile(r"[^。：:]{0,24}(?:涌现出?|表现突出|以)[^。：:]{3,48}[。：:]")
_QUOTED = re.compile(r"[“\"「][^“”\"」]{2,16}[”\"」]")
#: 主动走出去。学院领导班子分四路…: what the rest enlarges upon
_SHORT = re.compile(r"([一-鿿、“”]{3,16})[。：:](?=.{8})")
_SEVERAL = re.compile(r"[、和与]")
_END = "\n\t 　"


@dataclass(frozen=True, slots=True)
class Deed:
    entry: Entry
    evidence: Evidence


@dataclass(slots=True)
class _Growing:
    name: str
    parts: list[str]
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class _Title:
    """What a sub-heading says of the deed below it: the doer surely, the doer perhaps, or what the deed is called."""

    sure: str = ""
    likely: str = ""
    practice: str = ""

    def name(self, text: str, alone: bool, titles: bool, marked: bool = False) -> str:
        """Who did it. `alone`: nothing before it is told that the text could go on with; `titles` may be names too."""
        if titles and not self.sure and _QUOTED.search(self.practice):
            return self.practice
        told = self._doer(text, marked) or self.likely or ((someone(text) or somebody(text)) if alone else "")
        return told or ((self.practice or (_practice(text) if alone else "")) if titles else "")

    def _doer(self, text: str, marked: bool) -> str:
        """Under the name of a group somebody may be named at once (放射科 above 上官云，技师，… or 1.技师上官云…): then he or
        she did it."""
        first = _CLAUSE_END.split(text, maxsplit=1)[0]
        if self.sure and not is_name(self.sure) and (marked or is_name(first)):
            return who(text) or self.sure
        return self.sure or who(text)


def deeds_of(passages: list[Passage], titles: bool = False) -> list[Deed]:
    """The deeds of these passages. A paragraph without a name of its own goes on with the deed before it; under a
    sub-heading that names nobody it must name somebody, or it is passed over unless `titles` are names of deeds."""
    found: list[_Growing] = []
    title, goes_on, heading = _Title(), False, ""
    parts = [(passage, start, end, passage.text[start:end]) for passage, start, end in _parts(passages)]
    headings = [_is_subheading(passage, end, text) for passage, _, end, text in parts]
    bare = len(parts) > 1 and all(headings)  # nothing but names
    for place, (passage, start, end, text) in enumerate(parts):
        if passage.via == STORY and passage.heading != heading:
            title, goes_on, heading = _title(passage.heading), False, passage.heading
        form = _FORM_NAME.match(text)
        if form:
            title, goes_on = _Title(form[1]), False
            continue
        if _FORM_OTHER.match(text):
            continue
        if bare and (name := who(text) or _title(text).sure):
            evidence = passage.line.evidence(passage.start + start, passage.start + end)
            found.append(_Growing(name, [text.strip(_END)], evidence))
            continue
        if headings[place] and (headings[place + 1 : place + 2] == [False] or not _tells(text)):
            title, goes_on = _title(text), False
            continue
        if (_LEAD_IN.search(text.strip()) and len(text) < 40) or _TOLD_BEFORE.match(text):
            continue
        alone = not goes_on or (titles and passage.marked)
        back = goes_on and not title.sure and _OF_THEM.match(text)  # 他的徒弟小许也没闲着
        name = "" if back else passage.doer or title.name(text, alone, titles, passage.marked)
        words = passage.line.fold.origin(passage.start + start, passage.start + end).strip(_END)
        known = next((one for one in found if one.name == name), None)
        if name and known is None and not _speaks(text, found):
            evidence = passage.line.evidence(passage.start + start, passage.start + end)
            found.append(_Growing(name, [words], evidence))
        elif found and (goes_on or name):
            (known or found[-1]).parts.append(words)
        title, goes_on = _Title(), goes_on or bool(name)
    return [Deed(Entry(_original(one.parts[0], one.name), "\n".join(one.parts)), one.evidence) for one in found]


def _practice(text: str) -> str:
    """What a way of working is called: the words in quotes near its beginning, or a short sentence before the others."""
    quoted = _QUOTED.search(text[:PRACTICE])
    first = _SHORT.match(text)
    return quoted[0] if quoted else first[1] if first else ""


def _title(words: str) -> _Title:
    _, begin = enumerator(words)
    bare = words[begin:].strip()
    one = who(bare) if _SEVERAL.search(bare) else person(bare)
    return _Title(one or _named_at_end(bare) or whole_group(bare), who(bare), bare.rstrip("：:"))


def _parts(passages: list[Passage]) -> Iterator[tuple[Passage, int, int]]:
    for passage in passages:
        if not is_nothing(passage.text):
            for start, end in _paragraphs(passage):
                yield passage, start, end


def _speaks(text: str, found: list[_Growing]) -> bool:
    """“…”方堃说: a quotation goes on with the deed."""
    return bool(found) and text.lstrip()[:1] in '“"「' and bool(re.search(r"[”\"」][^。]{0,12}[说道讲]", text))


def _original(words: str, name: str) -> str:
    """The name in the source's own characters (譚卓謙 for the folded 谭卓谦)."""
    fold = folded(words)
    at = fold.text.find(name)
    return fold.origin(at, at + len(name)) if at >= 0 else name


def _paragraphs(passage: Passage) -> list[tuple[int, int]]:
    """The parts of a passage that may be deeds of their own: lines, and numbered parts of a line."""
    found: list[tuple[int, int]] = []
    begin = 0
    for line in passage.text.split("\n"):
        found.extend(_numbered(line, begin))
        begin += len(line) + 1
    return [(start, end) for start, end in found if passage.text[start:end].strip()]


def _numbered(line: str, begin: int) -> list[tuple[int, int]]:
    _, offset = enumerator(line)
    bullet = BULLET.match(line, offset)
    offset = bullet.end() if bullet else offset
    every = _NAMES_ALL.match(line, offset)
    if every and _is_of(line, every.end(), every[0]):
        offset = every.end()
        marks = [match for match in _SENTENCES.finditer(line, offset) if _is_of(line, match.end(), every[0])]
    else:
        marks = [match for match in _SPLIT.finditer(line, offset) if who(line[match.end() :])]
    if not marks:
        marks = [match for match in _CLAUSE.finditer(line, offset) if _begins_with_another(line, offset, match)]
    if not marks:
        marks = [match for match in _SENTENCES.finditer(line, offset) if _turns_to_another(line, offset, match)]
    named = (match for mark in _NAMED for match in mark.finditer(line, offset) if is_name(match[1]) or (mark is _BRACKET and person(match[1])))
    marks = sorted([*marks, *named], key=lambda match: match.start())
    starts = [offset, *(match.start(1) if match.re in _NAMED else match.end() for match in marks)]
    ends = [*(match.start() for match in marks), len(line)]
    return [(begin + start, begin + end) for start, end in zip(starts, ends, strict=True)]


def _is_of(line: str, at: int, names: str) -> bool:
    """Whether the sentence that begins here tells of one of those named before."""
    name = who(line[at:])
    return bool(name) and name in names and line.find(name, at) - at <= NEAR_START


def _begins_with_another(line: str, offset: int, mark: re.Match[str]) -> bool:
    """…让给了老乡；民兵鲁大可…: behind the semicolon begins another's deed as the first one began."""
    part = line[offset : mark.start()]
    first, other = who(part) or who(_LAST.split(part)[-1]), who(line[mark.end() :])
    before = line[mark.end() : line.find(other, mark.end())]
    return bool(first and other and first != other) and (len(before) <= NEAR_START or "的是" in before)


def _turns_to_another(line: str, offset: int, mark: re.Match[str]) -> bool:
    """安全员毛秋实…。班长邹大海…: a sentence begins with another's name as the first one did, and nothing leads back."""
    first, other = who(line[offset : mark.start()]), who(line[mark.end() :])
    begins = line.find(first, offset) - offset, line.find(other, mark.end()) - mark.end()
    if not is_name(first) or not is_name(other) or first == other or max(begins) > NEAR_START:
        return False
    sentence = _LAST.split(line[mark.end() :], maxsplit=1)[0]
    return first not in line[mark.end() :] and not _LEADS_BACK.search(sentence)


def _is_subheading(passage: Passage, end: int, text: str) -> bool:
    """Whether a part is a short line of its own, and no clause of a longer one."""
    stripped = text.strip()
    return (
        passage.text[end : end + 1] in ("", "\n")
        and passage.via in ("heading", "order", STORY)
        and len(stripped) <= HEADING_LENGTH
        and not re.search(r"[。；;！!，,]$|[，,].{6,}", stripped)
    )


def _tells(text: str) -> bool:
    """·支部书记纪晓山带头值守: a short line that says what somebody did, and not only who."""
    _, begin = enumerator(text)
    bullet = BULLET.match(text, begin)
    bare = text[bullet.end() if bullet else begin :].strip()
    name = who(bare)
    return bool(name) and len(bare) - bare.find(name) - len(name) >= TOLD and not _title(text).sure


def _named_at_end(text: str) -> str:
    """“电动车上的登记员”庞嘉懿"""
    tail = re.split(r"[”\"』」—\-：: 　]", text.strip())[-1]
    return tail if is_name(tail) else ""
