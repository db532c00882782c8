"""What each paragraph of a report is about: figures, a deed, troubles or plans. Only the first is read for counts."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

from domain.document import Paragraph, Role
from domain.text.normalise import Folded
from parsers.reports.asked.labels import readable
from parsers.reports.language import words
from parsers.reports.speech.segment import Placed
from parsers.reports.speech.sources import folded
from parsers.reports.speech.topics import Topic, announces, is_figure, topic_of, topic_of_title
from parsers.reports.speech.torn import mend


class Stretch(NamedTuple):
    """A paragraph, or the part of one, that is about one topic. Positions are those of the folded paragraph.

    `heading` are the words of the heading it stands under; `group` the part of the unit that heading names (第一党小组).
    """

    placed: Placed
    folded: Folded
    text: str
    start: int
    end: int
    topic: Topic
    heading: str = ""
    group: str = ""
    number: int = 0

    @property
    def sure(self) -> float:
        """How sure the words are: OCR's confidence, else 1."""
        return self.placed.block.confidence


_LEVELS = (
    (re.compile(r"\s{0,9}第?[一二三四五六七八九十]{1,3}(?:[、.．]|部分|是(?!一))"), 1),
    (re.compile(r"\s{0,9}[◆■●★▲◇□▶►☆]\s{0,9}"), 1),
    (re.compile(r"\s{0,9}\([一二三四五六七八九十]{1,3}\)"), 2),
    (re.compile(r"\s{0,9}\d{1,2}\s?[、.．](?!\d)"), 3),
    (re.compile(r"\s{0,9}(?:\(\d{1,2}\)|[①-⑳]|\d{1,2}\)|[◎○▪•·—-])"), 4),
)
_LEAD = re.compile(
    r"(?:^|(?<=[。;!\n]))\s{0,4}(?:\(?[一二三四五六七八九十\d]{1,2}[、.)．]{0,2})?\s{0,2}(?P<lead>[^,，。;:\n]{2,14}?)(?P<mark>[:，,。])"
)
_GROUP = re.compile(
    r"第?[^,，。;:、\s]{1,12}?(?:党小组|小组|支部|分队|片区|校区|教研室|课题组|班组|党总支|[一二三四五六七八九十\d]组|[一二三四五六七八九十\d]队|[一二三四五六七八九十\d]班)(?=$|[(\s:、])"
)


#: 困难 北门摄像头坏了三个: a blank for a colon
_BLANK_LEAD = re.compile(
    r"\s{0,4}((?:存在)?(?:困难|问题|不足)|下周|下一?步|打算|计划|典型)\s{1,8}(?=[^\s\d][^\s]{5,}\s*$)"
)


#: 注：检查企业数每月不少于8家，每月5日前报送: what a form asks, and nobody told
_GUIDES = re.compile(
    r"\s{0,9}(?:注|说明|备注|填[表报]说明|要求)\s?[:1一][^\n]{0,80}?(?:不得?少于|不低于|[日号]前[报填交送]|请[如填按]|须[填报按不]|如实填|保留[一两二]位)"
)


_NONE = 9  #: the level under no heading


@dataclass(slots=True)
class _Under:
    """What the paragraphs of a document stand under: its last heading, and what that is about."""

    document: str = ""
    whole: Topic = Topic.FIGURES  #: what all of the document is about
    topic: Topic = Topic.FIGURES
    level: int = _NONE
    heading: str = ""
    group: str = ""

    def enter(self, text: str) -> None:
        """A heading: it begins a topic, or only goes on with the figures."""
        own, told = _level(text), topic_of(text)
        if own <= self.level or self.level == _NONE or told is not Topic.FIGURES:
            self.topic, self.level = (self.whole if told is Topic.FIGURES else told), own
            self.heading, self.group = text, _group(text)
        elif self.topic is Topic.FIGURES:
            self.heading, self.group = text, _group(text)

    def leave(self, text: str) -> None:
        """A paragraph numbered as the heading is, or above it, is no more about what that is."""
        own = _level(text)
        if own <= self.level != _NONE and own < 3 and self.topic is not Topic.FIGURES and not _lead_topic(text):
            self.topic, self.level = self.whole, own


def stretches(blocks: Iterable[Placed]) -> Iterator[Stretch]:
    """The paragraphs of a report in order, cut where a topic begins; running heads, footers and notes are left out."""
    under = _Under()
    for number, placed in enumerate(mend(blocks)):
        if not isinstance(placed.block, Paragraph):
            under.topic = Topic.FIGURES if under.level == _NONE else under.topic
            continue
        if placed.document != under.document:
            under = _Under(placed.document, topic_of_title(placed.block))
        original = folded(placed.block.text)
        text = readable(original)
        if placed.block.role in (Role.HEADER, Role.FOOTER, Role.NOTE) or _GUIDES.match(text):
            continue
        heads = _is_heading(placed.block, text)
        if heads:
            under.enter(text)
        else:
            under.leave(text)
        led = None if heads else _BLANK_LEAD.match(text)
        if heads or led:
            topic = topic_of(led[1]) if led else under.topic
            yield Stretch(placed, original, text, 0, len(text), topic, under.heading, under.group, number)
            continue
        lead = _GROUP_LEAD.match(text)
        yield from _cut(placed, original, text, under.topic, under.heading, lead[1] if lead else under.group, number)


def _level(text: str) -> int:
    return next((level for pattern, level in _LEVELS if pattern.match(text)), 5)


#: what a heading does not hold
_TELLS = re.compile(r":\s{0,40}\S|\d\s?(?:名|人|个|户|场|次|件|支|元|台|项)")


def _is_heading(paragraph: Paragraph, text: str) -> bool:
    bare = text.strip()
    if not bare or len(bare) > 40:
        return False
    if paragraph.role in (Role.HEADING, Role.TITLE):
        return True
    if bare[-1] in "。;,，!":
        return False
    if _TELLS.search(bare):
        return False
    return _level(text) < 4 or (
        len(bare) <= 14 and topic_of(bare) is not Topic.FIGURES and not re.search(r"[,，。]", bare)
    )


def _group(heading: str) -> str:
    match = _GROUP.search(re.sub(r"^[^\w]*", "", heading))
    return match[0] if match else ""


_NAMED_GROUP = re.compile(
    r"^\s*(第?[一二三四五六七八九十\d]{1,3}号?(?:党小组|小组|支部|党支部|组|队|分队|班|片区|网格|车间|工段|校区|食堂|分[店厂院]|门店|病区)|[甲乙丙丁](?:组|班|队))(?!长|员|次|倒|人)"
    # halves of what is counted: 成人借书4020册，少儿借书2100册
    r"|^\s*(线[上下]|网上|成人|老年人?|青少年|少儿|儿童|[男女]|城[区镇]|农村|乡镇|[总分新老]馆|[馆站校院厂室][内外]|[大中小]型)(?=[\u4e00-\u9fff]{2})"
)


#: A．驻院组。 the words that a paragraph on one part of the unit begins with
_GROUP_LEAD = re.compile(
    r"\s{0,9}(?:[A-Za-z]|[一二三四五六七八九十]{1,2}|\(?[一二三四五六七八九十\d]{1,2}\)?)[.．、)]?\s?([\u4e00-\u9fff“”]{1,6}(?:组|队|班|片区|校区|分部))[。:](?=.{10})"
)


def group_named(sentence: str) -> str:
    """The part of the unit that a sentence begins with (第一党小组参与防控15人)."""
    match = _NAMED_GROUP.match(sentence)
    return (match[1] or match[2]) if match else ""


def _lead_topic(text: str) -> Topic | None:
    match = _LEAD.match(text)
    if match is None or (match["mark"] == ":" and is_figure(text, match.end())):
        return None
    topic = topic_of(match["lead"])
    return topic if topic is not Topic.FIGURES else None


def _cut(
    placed: Placed, original: Folded, text: str, topic: Topic, heading: str, group: str, number: int
) -> Iterator[Stretch]:
    """Cuts a paragraph where the words that lead in a deed, a trouble or a plan begin (下一步，…)."""
    start, current = 0, topic
    for match in _LEAD.finditer(text):
        lead = topic_of(match["lead"])
        if match["mark"] == ":" and is_figure(text, match.end()):
            lead = Topic.FIGURES
        if lead is Topic.FIGURES and current is topic:
            continue
        if lead is Topic.FIGURES and not (match["mark"] == ":" and match.start() > start):
            continue
        if lead is not Topic.FIGURES and not announces(match["lead"], match["mark"], lead):
            continue
        if lead is Topic.PLANS and words.THIS_TIME.match(text, match.end()):  # 我下周休假，本周情况先报
            continue
        if match.start() > start:
            yield Stretch(placed, original, text, start, match.start(), current, heading, group, number)
        start, current = match.start(), (lead if lead is not Topic.FIGURES else topic)
    yield Stretch(placed, original, text, start, len(text), current, heading, group, number)
