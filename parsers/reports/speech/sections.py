"""What each paragraph of a report is about: figures, a deed, troubles or plans. Only the first is read for counts."""

from __future__ import annotations

import enum
import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from domain.document import Paragraph, Role
from domain.text.normalise import Folded
from parsers.reports.asked.labels import readable, tidy
from parsers.reports.language import measures, words
from parsers.reports.language.phrases import TROUBLES
from parsers.reports.speech.segment import Placed
from parsers.reports.speech.sources import folded
from parsers.reports.speech.torn import mend

_SOLVING = re.compile(r"解决|化解|排忧|解难|办实事|帮|破解|为师生|为群众|服务")



class Topic(enum.StrEnum):
    FIGURES = "figures"
    DEEDS = "deeds"
    TROUBLES = "troubles"
    PLANS = "plans"


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


def stretches(blocks: Iterable[Placed]) -> Iterator[Stretch]:
    """The paragraphs of a report in order, cut where a topic begins; running heads, footers and notes are left out."""
    topic, level, heading, group, document = Topic.FIGURES, 9, "", "", ""
    whole = Topic.FIGURES
    for number, placed in enumerate(mend(blocks)):
        if not isinstance(placed.block, Paragraph):
            topic = Topic.FIGURES if level == 9 else topic
            continue
        if placed.document != document:
            topic, level, heading, group, document = Topic.FIGURES, 9, "", "", placed.document
            whole = _topic_of_title(placed.block)
        if placed.block.role in (Role.HEADER, Role.FOOTER, Role.NOTE):
            continue
        original = folded(placed.block.text)
        text = readable(original)
        if _GUIDES.match(text):
            continue
        own = _level(text)
        if _is_heading(placed.block, text):
            if own <= level or level == 9 or topic_of(text) is not Topic.FIGURES:
                topic, level, heading = topic_of(text), own, text
                topic = whole if topic is Topic.FIGURES else topic
                group = _group(text)
            elif topic is Topic.FIGURES:
                heading, group = text, _group(text)
            yield Stretch(placed, original, text, 0, len(text), topic, heading, group, number)
            continue
        if own <= level and level != 9 and own < 3 and topic is not Topic.FIGURES and not _lead_topic(text):
            topic, level = whole, own
        led = _BLANK_LEAD.match(text)
        if led is not None:
            yield Stretch(placed, original, text, 0, len(text), topic_of(led[1]), heading, group, number)
            continue
        lead = _GROUP_LEAD.match(text)
        yield from _cut(placed, original, text, topic, heading, lead[1] if lead else group, number)


def _topic_of_title(paragraph: Paragraph) -> Topic:
    """A paper called 典型事迹 is about deeds under all of its headings."""
    title = tidy(folded(paragraph.text[:80]).text).strip()
    if len(title) > 40 or re.search(r"情况|报告|汇报|总结|统计|小结|[,，。]", title):
        return Topic.FIGURES
    return Topic.DEEDS if words.DEEDS.search(title) else Topic.FIGURES


#: troubles that are still there, whatever is done about them: 存在问题及整改措施
_THERE = re.compile("存在|未|尚|(?:困难|问题|不足|短板|难点)[及和与]")


def topic_of(heading: str) -> Topic:
    """The topic that the words of a heading or a lead announce."""
    if _SOLVING.search(heading) and not re.search(r"存在|下一?步", heading):
        return (
            Topic.DEEDS
            if words.DEEDS.search(heading) and "问题" not in heading and "困难" not in heading
            else Topic.FIGURES
        )
    if words.PLANS.search(heading) and not re.search("完成|落实了", heading):
        return Topic.PLANS
    if words.TROUBLES.search(heading) and (_THERE.search(heading) or not TROUBLES.tells_of_work(heading)):
        return Topic.TROUBLES
    if words.DEEDS.search(heading):
        return Topic.DEEDS
    return Topic.FIGURES


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
)


#: A．驻院组。 the words that a paragraph on one part of the unit begins with
_GROUP_LEAD = re.compile(
    r"\s{0,9}(?:[A-Za-z]|[一二三四五六七八九十]{1,2}|\(?[一二三四五六七八九十\d]{1,2}\)?)[.．、)]?\s?([\u4e00-\u9fff“”]{1,6}(?:组|队|班|片区|校区|分部))[。:](?=.{10})"
)


def group_named(sentence: str) -> str:
    """The part of the unit that a sentence begins with (第一党小组参与防控15人)."""
    match = _NAMED_GROUP.match(sentence)
    return match[1] if match else ""


#: 发现问题：17处: a label with its figure, and no topic
_FIGURE = re.compile(
    rf"\s{{0,3}}(?:约|近|共)?\s?[\d一二三四五六七八九十百千两]{{1,12}}(?:[.,]\d{{1,8}})?[万亿]?余?\s?(?:{measures.PATTERN}|元)\s?(?:[,，。;；()\n]|$)"
    r"|\s{0,3}(?:\d{1,12}|零)\s?(?:[;；\n]|$)|\s{0,3}(?!1[,，])\d{1,12}[,，]"
)


def is_figure(text: str, at: int) -> bool:
    """Whether what stands there behind a label's colon is its figure, and no words of what the label is about."""
    return _FIGURE.match(text, at) is not None


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
        if lead is not Topic.FIGURES and not _announces(match["lead"], match["mark"], lead):
            continue
        if lead is Topic.PLANS and words.THIS_TIME.match(text, match.end()):  # 我下周休假，本周情况先报
            continue
        if match.start() > start:
            yield Stretch(placed, original, text, start, match.start(), current, heading, group, number)
        start, current = match.start(), (lead if lead is not Topic.FIGURES else topic)
    yield Stretch(placed, original, text, start, len(text), current, heading, group, number)


_COUNTED = re.compile(rf"\d|[一二三四五六七八九十百千两](?:{measures.PATTERN})")


def _announces(lead: str, mark: str, topic: Topic) -> bool:
    """A lead-in is short and ends with a colon; 下一步 may end with a comma too."""
    if mark == ":":
        return True
    if topic is Topic.PLANS:
        return not _COUNTED.search(lead) and bool(  # 下周还要清15亩 says all of it
            re.match(r"(?:\S{0,2})?(?:下一?步|接下来|下周|下月|下阶段|下一阶段|今后)", lead)
        )
    return mark == "。" and len(lead) <= 8 and not _COUNTED.search(lead)
