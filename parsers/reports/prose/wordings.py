"""Dates and texts (完成日期, 负责人) in labelled lines and in sentences."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from domain.campaign import FieldType
from parsers.reports.asked.fields import FieldBook
from parsers.reports.asked.found import Found, Source
from parsers.reports.asked.labels import LabelMatch
from parsers.reports.language.names import called_by_office, is_name
from parsers.reports.language.persons import borne_by, is_person, named_after, succeeded_by
from parsers.reports.prose.dated import LAST, said_dates
from parsers.reports.speech.sections import Stretch
from parsers.reports.speech.topics import Topic
from parsers.reports.tables.cells import Said, read_cell

_LINE = re.compile(r"(?:^|(?<=[\n;。]))\s{0,4}([^:\n;。,，]{2,40}):[^\S\n]{0,4}([^\n;]{1,200})")
_AMID = re.compile(r"(?<=[,，])\s{0,4}([^:\n;。,，]{2,20}):\s{0,4}([^\n;,，。]{1,40})")
#: all of a paragraph is one label and its value: a deed tells in sentences, below it stands who signs
_ONE_LINE = re.compile(r"\s{0,9}[^:\n;。,，]{2,12}:[^\n;。,，:]{1,24}")
#: where the next label of a line begins: 负责人:石敬川  联系电话:…
_NEXT_LABEL = re.compile(
    r"(?:\s{2,20}|[。;]\s?)(?=[^\s:。;,，]{2,12}:)|\s(?=[\u4e00-\u9fff]{2,6}:)|\s{2,20}(?=\d{4}\s?[年./-])|。\s{0,9}$"
)
#: a blank that the next label follows: 完成日期:    填报日期:2026年11月27日
_LEFT_BLANK = re.compile(r"\s{0,60}[^\s:。;,，\d]{2,12}:")
#: 韦长庚（后勤处副处长）
_OFFICE_BEHIND = re.compile(r"(?<=[\u4e00-\u9fff]{2})\s?[(（][^()（）]{1,20}[)）]$")
_CLAUSE = re.compile(r"[^,，。;!?\n]{3,80}")
#: 分管领导没变，仍为…: who it still is stands in the next clause
_BEARING = re.compile(rf"(?:[^,，。;!?\n]{{2,40}}(?:(?:没有?|[不未])变|没换人?)[,，])?{_CLAUSE.pattern}")
_SENTENCE = re.compile(r"[^。;!?\n]{4,160}")
#: 完成日期：6月10日前, 预计6月10日
_NOT_YET = re.compile(r"[日号底]\s?(?:之?前|以前)|预计|计划|拟|待|争取|力争")
#: 为石磊、钱小梅: two who bear the office
_ANOTHER = re.compile(r"[、和]([\u4e00-\u9fff]{2,3})(?=[,，。;；、)）\s和]|$)")
_PHRASE = r"(?:的)?(?:为|是|:)\s?(?:“([^”]{2,60})”|([^,，。;\n]{2,40}))"


def read_words(stretch: Stretch, book: FieldBook, wordy: set[int], near: date | None) -> Iterator[Found]:
    """The dates and texts of a stretch for the fields `wordy`. `near` completes dates that name no year."""
    if stretch.topic is Topic.DEEDS and not _ONE_LINE.fullmatch(stretch.text):
        return
    told = set()
    for pattern in (_LINE, _AMID):
        for line in pattern.finditer(stretch.text, stretch.start, stretch.end):
            match = book.match_label(line[1]) or _last_called(book, line[1], wordy)
            if match is None or match.field not in wordy or match.strength < 0.7 or _LEFT_BLANK.match(line[2]):
                continue
            stop = _NEXT_LABEL.search(stretch.text, line.start(2), line.end(2))
            value = stretch.folded.origin(line.start(2), stop.start() if stop else line.end(2)).strip().rstrip("。；;")
            if value.count("(") + value.count("（") < value.count(")") + value.count("）"):
                value = value.rstrip(")） ")
            if book.fields[match.field].type is FieldType.TEXT and is_person(book.names_of(match.field)):
                value = _one_person(value)
            if book.fields[match.field].type is FieldType.DATE and _NOT_YET.search(value):
                continue
            said = read_cell(value, book, match.field, near=near)
            if said is not None and said.value is not None:
                told.add(match.field)
                yield _found(stretch, match.field, said, line.span(), match.strength, "label")
    if stretch.topic is not Topic.FIGURES:
        return  # a signature stands under the last heading, whatever that is about; sentences there are not read
    for index in wordy - told:
        dated = book.fields[index].type is FieldType.DATE
        for said, span, strength in said_dates(stretch, book, index, near) if dated else _texts(stretch, book, index):
            yield _found(stretch, index, said, span, strength, "clause")


def _one_person(value: str) -> str:
    """The name among the words behind a label: without office and what else is said; 曲志刚 of 老曲，曲志刚."""
    called = re.split("[,，、(（]", value, maxsplit=1)[0].strip()
    if named := named_after(called, value[len(called) :]):
        return value[len(called) :][slice(*named)]
    value = _OFFICE_BEHIND.sub("", re.split("[,，]", value, maxsplit=1)[0])
    return called_by_office(value) or called_by_office("".join(value.split())) or value


def _found(stretch: Stretch, index: int, said: Said, span: tuple[int, int], strength: float, rule: str) -> Found:
    assert said.value is not None
    evidence = stretch.placed.evidence(stretch.folded.origin(*span).strip())
    source = Source.LABEL if rule == "label" else Source.PROSE
    return Found(
        index,
        said.value,
        evidence,
        strength,
        source,
        rule,
        stretch.number * 10_000 + span[0],
        sure=stretch.sure,
        why_not=said.why_not,
    )


def _last_called(book: FieldBook, label: str, wordy: set[int]) -> LabelMatch | None:
    """上一次演练: of a field that is called 最近一次演练日期."""
    if not LAST.match(label.strip()):
        return None
    for index in wordy:
        own = LAST.search(book.fields[index].label)
        if own and book.fields[index].type is FieldType.DATE:
            match = book.match_label(LAST.sub(own[0], label.strip(), count=1))
            if match is not None and match.field == index:
                return match
    return None


def _texts(stretch: Stretch, book: FieldBook, index: int) -> Iterator[tuple[Said, tuple[int, int], float]]:
    """The text of a field, where it stands, and how sure that is: 资产管理员由某某担任; 培训主题是“…”."""
    cores = tuple(core for core in book.names_of(index) if len(core) >= 2)
    if is_person(cores):
        yield from _bearers(stretch, cores)
        return
    for core in cores:
        match = re.compile(re.escape(core) + _PHRASE).search(stretch.text, stretch.start, stretch.end)
        if match is not None:
            said = stretch.folded.origin(*match.span(1 if match[1] else 2)).strip()
            yield Said(said), match.span(), 0.8
            return


def _bearers(stretch: Stretch, cores: tuple[str, ...]) -> Iterator[tuple[Said, tuple[int, int], float]]:
    """资产管理员由某某担任, 由副厂长某某带队: who bears the field's name anew, or the first who
    does, and who bears it with him."""
    for sentence in _SENTENCE.finditer(stretch.text, stretch.start, stretch.end):
        if new := succeeded_by(sentence[0], cores):
            said = stretch.folded.origin(sentence.start() + new[0], sentence.start() + new[1])
            yield Said(said), sentence.span(), 0.85
            return
    for clause in _BEARING.finditer(stretch.text, stretch.start, stretch.end):
        borne = borne_by(clause[0], cores)
        if borne is not None:
            start, end = clause.start() + borne[0], clause.start() + borne[1]
            if named := named_after(stretch.text[start:end], stretch.text[end:]):
                start, end = end + named[0], end + named[1]
            while (more := _ANOTHER.match(stretch.text, end)) and is_name(more[1]):
                end = more.end()
            yield Said(stretch.folded.origin(start, end)), clause.span(), 0.85
            return
