"""Dates and texts (完成日期, 负责人) in labelled lines and in sentences."""

from __future__ import annotations

import re
from collections.abc import Iterator

from domain.campaign import FieldType
from parsers.reports import words
from parsers.reports.cells import Said, read_cell, read_date
from parsers.reports.fields import FieldBook
from parsers.reports.found import Found, Source
from parsers.reports.numbers import Kind, scan
from parsers.reports.sections import Stretch

_LINE = re.compile(r"(?:^|(?<=[\n;。]))\s{0,4}([^:\n;。,，]{2,40}):\s{0,4}([^\n;]{1,200})")
_AMID = re.compile(r"(?<=[,，])\s{0,4}([^:\n;。,，]{2,20}):\s{0,4}([^\n;,，。]{1,40})")
_CLAUSE = re.compile(r"[^,，。;!?\n]{4,80}")
#: dates of other things: when figures were counted, what is still to come
_OTHER_DATE = re.compile(r"截至|截止|至今|以来|上(?:周|月|次)")
_STILL_TO_COME = re.compile(r"^\s*(?:之?前|以前|前后|截止)")
_NAME = r"(?P<name>[\u4e00-\u9fff·]{2,6}?)"
_BORNE_BY = r"(?:为|是|系|:|由)?"
#: a clause that is nothing but a label and a name: 组长边某
_CLAUSE_OF_NAME = re.compile(r"(?:^|(?<=[,，;。\n/]))\s{0,4}([\u4e00-\u9fff·]{4,12})(?=[,，;。\n/\s]|$)")
_NO_NAME = re.compile(
    r"签|盖|单位|电话|姓名|审|同志|负责|意见|签字|职务|部门|联系|组成|会议|带队|分工|到位|落实|责任|制度"
)
_DOES = r"(?:担任|负责|兼任|牵头|同志|老师|主任|主管|具体负责|组织|带队|完成|填报)"


def read_words(stretch: Stretch, book: FieldBook, wordy: set[int], year: int | None) -> Iterator[Found]:
    """The dates and texts of a stretch for the fields `wordy`. `year` completes dates that name none."""
    told = set()
    for pattern in (_LINE, _AMID):
        for line in pattern.finditer(stretch.text, stretch.start, stretch.end):
            match = book.match_label(line[1])
            if match is None or match.field not in wordy or match.strength < 0.7:
                continue
            value = stretch.folded.origin(*line.span(2)).strip().rstrip("。；;")
            said = read_cell(value, book, match.field, year=year)
            if said is not None and said.value is not None:
                told.add(match.field)
                yield _found(stretch, match.field, said, line.span(), match.strength, "label")
    for index in wordy - told:
        reader = _dates if book.fields[index].type is FieldType.DATE else _texts
        yield from reader(stretch, book, index, year)


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


def _dates(stretch: Stretch, book: FieldBook, index: int, year: int | None) -> Iterator[Found]:
    """我们是11月7号启动的: the one date of a clause that names the field."""
    for clause in _CLAUSE.finditer(stretch.text, stretch.start, stretch.end):
        strength = book.mentions(clause[0]).get(index, 0.0)
        if strength < 0.8 or _OTHER_DATE.search(clause[0]) or words.PLANNED.search(clause[0]):
            continue
        dates = [number for number in scan(clause[0]) if number.kind is Kind.DATE]
        told = [(number.end, read_date(clause[0][number.start : number.end], year)) for number in dates]
        values = [(end, said) for end, said in told if said is not None and said.value is not None]
        if len(values) == 1 and not _STILL_TO_COME.match(clause[0][values[0][0] :]):
            yield _found(stretch, index, values[0][1], clause.span(), min(strength, 0.9), "clause")


def _texts(stretch: Stretch, book: FieldBook, index: int, year: int | None) -> Iterator[Found]:
    """资产管理员由某某担任, 由资产管理员某某负责: a name that stands with the field's name."""
    for clause in _CLAUSE_OF_NAME.finditer(stretch.text, stretch.start, stretch.end):
        core = next((core for core in book.names_of(index) if clause[1].startswith(core)), "")
        name = clause[1].removeprefix(core)
        if core and 2 <= len(name) <= 3 and not _NO_NAME.search(name):
            start = clause.start(1) + len(core)
            yield _found(
                stretch, index, Said(stretch.folded.origin(start, clause.end(1))), clause.span(1), 0.75, "clause"
            )
            return
    for core in book.names_of(index):
        at = stretch.text.find(core, stretch.start, stretch.end)
        if at < 0 or len(core) < 3:
            continue
        behind = re.compile(_BORNE_BY + _NAME + rf"(?:{_DOES}|(?=[,，。;(、\n]|$))").match(
            stretch.text, at + len(core), stretch.end
        )
        if behind is None or not (behind[0].startswith(tuple("为是系:由")) or stretch.text[at - 1 : at] == "由"):
            continue
        if words.DENIED_LEFT.search(stretch.text[max(at - 8, 0) : at]):
            continue
        said = Said(stretch.folded.origin(*behind.span("name")))
        yield _found(stretch, index, said, (max(stretch.start, at - 1), behind.end()), 0.85, "clause")
        return
