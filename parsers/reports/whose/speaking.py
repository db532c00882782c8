"""The unit told in running words: the first words of a report, the mail around it, and any that a short text names."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from domain.report import Evidence
from parsers.reports.speech.sources import Line, Source, folded, is_salutation
from parsers.reports.units.index import Mention, UnitIndex
from parsers.reports.units.keys import key
from parsers.reports.whose.mentioned import LISTED, PENDING, follows_itself, is_addressed, is_others, only_helps
from parsers.reports.whose.told_units import ADDRESSED, Circumstances, Told, told

#: the writer speaks of itself
_SELF = re.compile(
    r"(?:我们?是?|我们?单位是?|本|现将|兹将|现就|现把|这是|关于|附件[是为]|报上|报送|上报|以下是|[，,。！!：:\s　]|^)[^，。]{0,2}$"
)
_DATED = re.compile(r"(?:[日号周]|期间)\s?$")
_BELOW = re.compile(r"(?:所属|下属|所辖|辖下)的?$")
_ENCLOSED = re.compile(r"附件\s?([0-9一二三四五六七八九十]{1,2})")
_BARE = re.compile(
    r"\s{0,4}(?:[^，。！!：:]{1,12}[，。！!：:]\s?)?(?P<name>[一-鿿]{2,8}?)(?=这?[本上][周月旬期季]|这[周月]|[0-9一二三四五六七八九十]{1,2}月|[：:])"
)
_PASSES = re.compile(r"(?:转(?:发|上|呈|报|交|送|给你们)?|代|替|这是|下面是|以下是|附上?)\s?$")
_PASSED = re.compile(
    r"(?:自己|刚|昨天|今天)?[发报传送寄转]来|的?(?:材料|报告|数据|情况|周报|月报|来信|邮件)|的(?=[，。,：:]|$)"
)
_BARE_PASSED = re.compile(
    r"(?:转(?:发|上|呈|报|交|送)?|这是|下面是|以下是|附上?)\s?[：:]?\s?([一-鿿]{2,8}?)(?=(?:[发报传送寄转]来)?的|[发报传送寄转]来|材料|报告|数据|情况|[周月季]报)"
)
_GREETED = re.compile(r"\s{0,4}(?:[^，。！!：:]{0,8}(?:好|老师|领导|主任)[，。！!：:]\s?)?")
_TO_WHOM = re.compile(r"\s{0,4}(?:[^，。！!：:0-9]{1,10}[：:]\s?)?")
OPENING = 60
OPENING_LINES = 8
FEW_LINES = 4  #: of a mail, with its signature


def openings(source: Source, index: UnitIndex, contexts: tuple[frozenset[str], ...]) -> Iterator[Told]:
    """The first words of a report: 现将X本周…, X现有党员…, 我是X的…"""
    for number, line in enumerate(source.body_lines[:3]):
        if ADDRESSED.match(line.text.strip()):
            continue
        mentions = index.find(line.text)
        for mention in mentions:
            before = line.text[: mention.start]
            if mention.start > OPENING or follows_itself(before):
                break
            if is_others(line.text, mention, mentions) or is_addressed(line.text, mention, mentions):
                continue
            if number and only_helps(line.text, mention):
                continue
            first = _SELF.search(before) or _DATED.search(before) or _BELOW.search(before)
            one = told(line, mention, index, contexts) if first else None
            if one and not _names_below(line.text, mention, mentions):
                yield one._replace(begins=_begins(source, line, before))
                yield from _listed_with(line, mention, mentions, index, contexts)
                break


def _listed_with(
    line: Line, first: Mention, mentions: list[Mention], index: UnitIndex, contexts: tuple[frozenset[str], ...]
) -> Iterator[Told]:
    """Those that stand in one list with the first: 综合部、市场部一起报."""
    end = first.end
    for mention in mentions:
        if mention.start >= end and LISTED.fullmatch(line.text, end, mention.start):
            one = told(line, mention, index, contexts)
            end = mention.end
            if one:
                yield one


def begins_bare(source: Source, index: UnitIndex, contexts: tuple[frozenset[str], ...]) -> Iterator[Told]:
    """What is a name only by itself, before words of time or a colon at the beginning of a text: 马坳本周…, 老师好，马坳3月…"""
    for line in _first(source):
        words = None if index.find(line.text[:OPENING]) else _BARE.match(line.text)
        unit = index.resolve(words["name"], contexts) if words else None
        if words and unit:
            yield Told(unit, line.evidence(*words.span("name")))


def _names_below(text: str, mention: Mention, mentions: list[Mention]) -> bool:
    """Whether a body's name only leads to its branch's: 城西分公司所属五车队."""
    following = next((other for other in mentions if other.start >= mention.end), None)
    return following is not None and _BELOW.fullmatch(text, mention.end, following.start) is not None


def _begins(source: Source, line: Line, before: str) -> bool:
    """Whether a name is the first word of a letter of a few lines, but for whom it is to (保卫部：)."""
    short = source.document.is_body and len(source.body_lines) <= FEW_LINES
    first = next((one for one in source.body_lines if not is_salutation(one.text.strip())), None)
    return short and line is first and _TO_WHOM.fullmatch(before) is not None


def cover(source: Source, around: Circumstances, contexts: tuple[frozenset[str], ...]) -> Iterator[Told]:
    """The units that the mail around a paper speaks of as its own: 附件2是X的."""
    if around.cover is None:
        return
    own = _ENCLOSED.search(folded(source.document.name).text)
    for line in (*around.cover.paragraphs[:6], *around.cover.tail_lines):
        if is_salutation(line.text.strip()):
            continue
        mentions = around.index.find(line.text)
        for mention in mentions:
            enclosed = _ENCLOSED.findall(re.split(r"[。；;]", line.text[: mention.start])[-1])
            other = own and enclosed and key(enclosed[-1]) != key(own[1])
            one = (
                None
                if other or is_others(line.text, mention, mentions)
                else told(line, mention, around.index, contexts)
            )
            if one and one.unit:
                yield one


def first_word(source: Source, index: UnitIndex, contexts: tuple[frozenset[str], ...]) -> Iterator[Told]:
    """What is a name only by itself as the first word of a letter that names nobody: 马坳巡查5次。"""
    for line in _first(source) if source.document.is_body else ():
        start = len(line.text) - len(line.text.lstrip())
        begun = None if _is_named_at(start, line.text, index) else index.begun(line.text.strip(), contexts)
        if begun:
            yield Told(begun[0], line.evidence(start, start + begun[1]))


def abbreviated(source: Source, index: UnitIndex, contexts: tuple[frozenset[str], ...]) -> Iterator[Told]:
    """A name that a letter begins with, shortened as the roster does not have it: 市三院献血5人."""
    for line in _first(source) if source.document.is_body else ():
        greeted = _GREETED.match(line.text)
        start = greeted.end() if greeted else 0
        short = None if _is_named_at(start, line.text, index) else index.shortened(line.text[start:], contexts)
        if short:
            yield Told(short[0], line.evidence(start, start + short[1]))


def _is_named_at(start: int, text: str, index: UnitIndex) -> bool:
    """Whether a name as the roster has it begins there: what it is short for is no question."""
    return any(mention.start == start for mention in index.find(text))


def _first(source: Source) -> Iterator[Line]:
    return islice((line for line in source.paragraphs[:2] if not is_salutation(line.text.strip())), 1)


def passed_on(around: Circumstances, contexts: tuple[frozenset[str], ...]) -> Iterator[Told]:
    """The unit whose letter the mail around a forwarded one says it is: 转河街的, 这是马坳发来的."""
    for line in around.passes_on.paragraphs[:OPENING_LINES] if around.passes_on else ():
        for mention in around.index.find(line.text):
            before, rest = line.text[: mention.start], line.text[mention.end :]
            if _PASSES.search(before) or _PASSED.match(rest):
                one = told(line, mention, around.index, contexts)
                if one and one.unit and not PENDING.match(rest):
                    yield one
        yield from _passed_bare(line, around, contexts)
    if around.passes_on:
        subject = around.passes_on.head.subject
        for words, unit in _bare_in(folded(subject).text, around, contexts):
            yield Told(unit, Evidence("subject", "subject", words[1]))


def _passed_bare(line: Line, around: Circumstances, contexts: tuple[frozenset[str], ...]) -> Iterator[Told]:
    for words, unit in _bare_in(line.text, around, contexts):
        yield Told(unit, line.evidence(*words.span(1)))


def _bare_in(
    text: str, around: Circumstances, contexts: tuple[frozenset[str], ...]
) -> Iterator[tuple[re.Match[str], str]]:
    """What is a name only by itself, behind 转 and before what came: 转南桥的, 转发：南桥周报."""
    for words in _BARE_PASSED.finditer(text):
        unit = None if around.index.find(words[0]) else around.index.resolve(words[1], contexts)
        if unit:
            yield words, unit


def spoken_of(source: Source, index: UnitIndex, contexts: tuple[frozenset[str], ...]) -> Iterator[Told]:
    """Any unit that a short text names: it may be the branch of a body that writes for it."""
    for line in source.paragraphs[:OPENING_LINES] if source.document.is_body else ():
        mentions = index.find(line.text)
        for mention in mentions:
            if is_others(line.text, mention, mentions) or follows_itself(line.text[: mention.start]):
                continue
            one = told(line, mention, index, contexts)
            if one and one.unit:
                yield one
