"""Deeds: who did it, and the whole paragraph that tells it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from domain.report import Entry, Evidence
from parsers.reports.language.doers import somebody, someone, who
from parsers.reports.language.groups import whole_group
from parsers.reports.language.names import is_name, person
from parsers.reports.language.phrases import BULLET, enumerator
from parsers.reports.lists.deed_parts import parts_of
from parsers.reports.lists.headings import HEADING_LENGTH
from parsers.reports.lists.passage import STORY, Passage
from parsers.reports.speech.sources import folded

_CLAUSE_END = re.compile(r"[，,：:。]")
#: 上期报送的柏舟同志事迹被县报转载: no deed of this time
_TOLD_BEFORE = re.compile(r"[\s　]{0,4}(?:上[期次周月]|前[期次])(?:报送|推荐|上报|表扬)(?:过的?|的)")
_OF_THEM = re.compile(r"[\s　]{0,4}[他她](?:们|的)")
TOLD = 4  #: characters behind the name that say what was done
_LEAD_IN = re.compile(r"[：:]$|^(?:[^，。]{0,20})?涌现出|^如下|^主要有")
PRACTICE = 24  #: characters, of what a way of working is called
#: 姓名：柳如烟 above 职务：… and 事迹：…: a form filled in line by line
_FORM_NAME = re.compile(r"[\s　]{0,4}(?:姓\s?名|(?:典型|先进)?人物|集体名称|名称)[：:]\s?([^\s，,；;：:]{2,16})")
_FORM_OTHER = re.compile(
    r"[\s　]{0,4}(?:性别|年龄|职[务称]|岗位|工种|身份|单位|部门|所在[^，。：:]{1,4}|班组|政治面貌|电话)[：:]"
)
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


class _Telling:
    """Deeds as they are told, one after the other. `titles`: sub-headings may be the names of deeds."""

    def __init__(self, titles: bool) -> None:
        self.found: list[_Growing] = []
        self._titles = titles
        self._title = _Title()
        self._goes_on = False

    def head(self, title: _Title) -> None:
        """A sub-heading: what is told next is the deed of whom it names."""
        self._title, self._goes_on = title, False

    def begin(self, name: str, words: str, evidence: Evidence) -> None:
        self.found.append(_Growing(name, [words], evidence))

    def tell(self, passage: Passage, start: int, end: int, text: str) -> None:
        """A paragraph: a deed of its own, or more of the one before it."""
        back = self._goes_on and not self._title.sure and _OF_THEM.match(text)  # 他的徒弟小许也没闲着
        name = "" if back else passage.doer or self._name(passage, text)
        words = passage.line.fold.origin(passage.start + start, passage.start + end).strip(_END)
        known = next((one for one in self.found if one.name == name), None)
        if name and known is None and not _speaks(text, self.found):
            self.begin(name, words, passage.line.evidence(passage.start + start, passage.start + end))
        elif self.found and (self._goes_on or name):
            (known or self.found[-1]).parts.append(words)
        self._title, self._goes_on = _Title(), self._goes_on or bool(name)

    def _name(self, passage: Passage, text: str) -> str:
        alone = not self._goes_on or (self._titles and passage.marked)
        return self._title.name(text, alone, self._titles, passage.marked)


def deeds_of(passages: list[Passage], titles: bool = False) -> list[Deed]:
    """The deeds of these passages. A paragraph without a name of its own goes on with the deed before it; under a
    sub-heading that names nobody it must name somebody, or it is passed over unless `titles` are names of deeds."""
    telling, heading = _Telling(titles), ""
    parts = list(parts_of(passages))
    headings = [_is_subheading(passage, end, text) for passage, _, end, text in parts]
    bare = len(parts) > 1 and all(headings)  # nothing but names
    for place, (passage, start, end, text) in enumerate(parts):
        if passage.via == STORY and passage.heading != heading:
            heading = passage.heading
            telling.head(_title(heading))
        if form := _FORM_NAME.match(text):
            telling.head(_Title(form[1]))
        elif _FORM_OTHER.match(text):
            continue
        elif bare and (name := who(text) or _title(text).sure):
            evidence = passage.line.evidence(passage.start + start, passage.start + end)
            telling.begin(name, text.strip(_END), evidence)
        elif headings[place] and (headings[place + 1 : place + 2] == [False] or not _tells(text)):
            telling.head(_title(text))
        elif not (_LEAD_IN.search(text.strip()) and len(text) < 40) and not _TOLD_BEFORE.match(text):
            telling.tell(passage, start, end, text)
    return [
        Deed(Entry(_original(one.parts[0], one.name), "\n".join(one.parts)), one.evidence) for one in telling.found
    ]


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


def _speaks(text: str, found: list[_Growing]) -> bool:
    """“…”方堃说: a quotation goes on with the deed."""
    return bool(found) and text.lstrip()[:1] in '“"「' and bool(re.search(r"[”\"」][^。]{0,12}[说道讲]", text))


def _original(words: str, name: str) -> str:
    """The name in the source's own characters (譚卓謙 for the folded 谭卓谦)."""
    fold = folded(words)
    at = fold.text.find(name)
    return fold.origin(at, at + len(name)) if at >= 0 else name


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
