"""Which of the ranges in a document is the period that it reports on."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from domain.campaign import DateRange
from domain.document import Cell, Table
from domain.report import Evidence
from parsers.reports.language import words
from parsers.reports.language.dates import ToldRange, last_full_date, ranges
from parsers.reports.language.days import days
from parsers.reports.speech.sources import Line, Source, cell_beside, cells_below, folded

_LABEL = re.compile(
    r"(?:统计|报告|报送|填报|上报|汇报|数据|所属|活动|工作|起止|考核|核算|会计|盘点|清查)\s?(?:的)?(?:时段|时间|期间|区间|周期|日期|期)(?:范围)?|时段|时间段|起止(?:日期|时间)|报告期|期间|(?<![0-9一二三四五六七八九十])(?:月份|年月|季度)"
)
_LABEL_BEFORE = re.compile(rf"(?:{_LABEL.pattern})(?:为|是)?\s?[（(]?[：:\s]\s?(?:自|从)?$")
_LABEL_FIRST = re.compile(rf"\s{{0,4}}[^：:]{{0,6}}(?:{_LABEL.pattern})\s?[：:]")
_STATES = re.compile(
    r"如下|以下|下面|报(?![社纸名废销警修道])|现将|兹将|现就|现把|报告|汇报|情况|本周|本期|本月|一周|期间|小结|总结|简报|数据|材料"
)
#: not reached by these: the day it was filled in, the day it is due
_NOT_LABEL = re.compile(r"填报(?:日期|时间)|报送(?:日期|截止|时间)|报告日期|上报(?:日期|时间)|截止")

#: cells over the first and the last day: 起 | 止, 开始日期 | 结束日期, 起始时间 | 截止时间
_FROM, _UNTIL = (
    re.compile(rf"(?:统计|填报|报告|本期)?(?:{verbs})(?:日期?|时间|时点)?[：:]?")
    for verbs in ("自|从|起|起始|开始|起算", "至|到|止|截止|截至|结束|终止")
)


@dataclass(frozen=True, slots=True)
class ToldPeriod:
    """The told period with its evidence, or None; `rivals` when places of one strength tell several."""

    range: DateRange | None = None
    evidence: Evidence | None = None
    rivals: tuple[DateRange, ...] = ()


def reference_of(source: Source | None, mail_date: date | None) -> date | None:
    """The day from which years that are not written are told: the signature's, else the mail's."""
    told = last_full_date("\n".join(line.text for line in source.tail_lines)) if source else None
    return told or mail_date


TOP_ROWS = 3
#: （3月16日—20日的48人次已含在内）: the time of one figure
_OF_A_FIGURE = re.compile(r"\s?的?\s?[0-9]")
_THE_FIGURE = re.compile(r"\s?的\s?[0-9]")
#: 10月上旬集中开展了…: the time of what the report is on
_DONE_THEN = re.compile(r"[^，。；0-9]{0,6}(?:开展|组织|进行|举行|实施)")
#: 报送时段：6号到12号, the month being that of the title
_DAYS_ALONE = re.compile(r"\s?([0-9]{1,2})\s?[日号]?\s?(?:至|到|[-—~～])\s?([0-9]{1,2})\s?[日号]")

#: behind a month that opens a text
_OPENS = re.compile(r"\s?(?:[，,]|我[厂院校部所处局们单支公科街社村园站队中])")

#: behind a month these make it no time of a report: 3月中旬, 3月的
_OF_A_MONTH = frozenset("的中上下初底末前后以起 、和与及至到-—~")

#: 石桥乡3月：…: a month for a label
_LABELS_IT = re.compile(r"\s?(?:情况|数据?)?\s?[：:]")

#: finds what a text tells of periods
_Finder = Callable[[str, date | None], list[ToldRange]]
_Told = tuple[tuple[ToldRange, Evidence], ...]
#: looks with it in certain places of a source
_Find = Callable[[Source, date | None, _Finder], Iterator[tuple[ToldRange, Evidence]]]


def told_period(
    parts: Iterable[Source],
    cover: Source | None,
    names: Iterable[tuple[str, str]],
    mail_date: date | None,
    daily: bool = False,
) -> ToldPeriod:
    """The period that these parts of a mail tell. Labels win over titles, titles over opening words, these over the mail
    and its subject (`names`: where and what). In a `daily` campaign a single day is a period too, where no range is told."""
    sources, named = tuple(parts), tuple(names)
    for finder in (ranges, days) if daily else (ranges,):
        told = _told(sources, cover, named, mail_date, finder)
        if told.range:
            return told
    return ToldPeriod()


def _told(
    sources: tuple[Source, ...],
    cover: Source | None,
    names: tuple[tuple[str, str], ...],
    mail_date: date | None,
    finder: _Finder,
) -> ToldPeriod:
    for find in (_labelled, _heads, _top_cells, _openings):
        for source in sources:
            told = _pick(_found_by(find, source, reference_of(source, mail_date), finder))
            if told.range:
                return told
    found: list[tuple[ToldRange, Evidence]] = []
    for where, text in names:
        fold = folded(text)
        found.extend(
            (one, Evidence(where, "name", fold.origin(one.start, one.end))) for one in finder(fold.text, mail_date)
        )
    if cover:
        found.extend(_found_by(_heads, cover, reference_of(cover, mail_date), finder))
        found.extend(_found_by(_openings, cover, reference_of(cover, mail_date), finder))
    return _pick(found)


def _found_by(find: _Find, source: Source, reference: date | None, finder: _Finder) -> _Told:
    """What one way of looking finds in a source; it is looked for once."""
    asked = (find, reference, finder)
    if asked not in source.told:
        source.told[asked] = tuple(find(source, reference, finder))
    return source.told[asked]


def _pick(found: Iterable[tuple[ToldRange, Evidence]]) -> ToldPeriod:
    """The exact range rather than a month's name; of several the one that holds the others, else the first."""
    told = list(found)
    exact = [pair for pair in told if pair[0].exact] or told
    if not exact:
        return ToldPeriod()
    widest = max(exact, key=lambda pair: pair[0].range.end - pair[0].range.start)
    holds_all = all(
        widest[0].range.start <= one.range.start and one.range.end <= widest[0].range.end for one, _ in exact
    )
    chosen = widest if holds_all else exact[0]
    rivals = () if holds_all else tuple(dict.fromkeys(one.range for one, _ in exact if one.range != chosen[0].range))
    return ToldPeriod(chosen[0].range, chosen[1], rivals)


def _in_line(line: Line, reference: date | None, finder: _Finder) -> Iterator[tuple[ToldRange, Evidence]]:
    for told in finder(line.text, reference):
        yield told, line.evidence(told.start, told.end)


def _labelled(source: Source, reference: date | None, finder: _Finder) -> Iterator[tuple[ToldRange, Evidence]]:
    for line in source.lines:
        if len(line.text) > 200:
            continue
        for told, evidence in _in_line(line, reference, finder):
            before = line.text[max(0, told.start - 16) : told.start]
            if _LABEL_BEFORE.search(before) and not _NOT_LABEL.search(before):
                yield told, evidence
        yield from _days_of_month(source, line, reference, finder)
    yield from _labelled_cells(source, reference, finder)
    yield from _first_and_last(source, reference, finder)


def _days_of_month(
    source: Source, line: Line, reference: date | None, finder: _Finder
) -> Iterator[tuple[ToldRange, Evidence]]:
    """Days behind a label without their month: it is the one that the title names."""
    label = _LABEL_FIRST.match(line.text)
    match = _DAYS_ALONE.match(line.text, label.end()) if label and not _NOT_LABEL.search(label[0]) else None
    if match is None:
        return
    months = {told.range for head in source.head_lines for told in finder(head.text, reference) if not told.exact}
    start, end = int(match[1]), int(match[2])
    if len(months) == 1 and 0 < start < end <= (month := months.pop()).end.day and month.start.day == 1:
        told = DateRange(month.start.replace(day=start), month.start.replace(day=end))
        yield ToldRange(told, match.start(), match.end()), line.evidence(match.start(), match.end())


def _labelled_cells(source: Source, reference: date | None, finder: _Finder) -> Iterator[tuple[ToldRange, Evidence]]:
    """统计时段 | 8.16-8.22, beside or below."""
    for line in source.lines:
        cell, table = line.cell, line.placed.block
        if cell is None or not isinstance(table, Table):
            continue
        label = line.text.strip()
        if len(label) > 12 or not _LABEL.search(label) or _NOT_LABEL.search(label):
            continue
        grid = table.grid()
        for other in (cell_beside(grid, cell), _below(grid, cell, reference, finder)):
            if other is not None and other.text.strip():
                yield from _in_line(Line(line.placed, folded(other.text), other), reference, finder)


def _below(grid: list[list[Cell | None]], label: Cell, reference: date | None, finder: _Finder) -> Cell | None:
    """The cell under a label; none where it heads the periods of several rows."""
    under = cells_below(grid, label)
    told = {one.range for cell in under for one in finder(folded(cell.text).text, reference)}
    return under[0] if under and len(told) < 2 else None


def _first_and_last(source: Source, reference: date | None, finder: _Finder) -> Iterator[tuple[ToldRange, Evidence]]:
    """起 | 2021-08-16 and 止 | 2021-08-22, each day beside its label or below it."""
    labels = [line for line in source.lines if line.cell is not None and len(line.text) <= 8]
    first = next((line for line in labels if _FROM.fullmatch(line.text.strip())), None)
    last = next((line for line in labels if first and _UNTIL.fullmatch(line.text.strip())), None)
    if first is None or last is None or first.placed is not last.placed:
        return
    for begin, end in zip(_days_of(first), _days_of(last), strict=True):
        if begin is not None and end is not None:
            found = finder(f"{folded(begin.text).text.strip()}至{folded(end.text).text.strip()}", reference)
            yield from ((told, first.placed.evidence(begin.text.strip(), begin)) for told in found)


def _days_of(label: Line) -> tuple[Cell | None, Cell | None]:
    """The cells beside and below a label."""
    table = label.placed.block
    assert isinstance(table, Table)
    assert label.cell is not None
    grid = table.grid()
    return cell_beside(grid, label.cell), next(iter(cells_below(grid, label.cell)), None)


def _heads(source: Source, reference: date | None, finder: _Finder) -> Iterator[tuple[ToldRange, Evidence]]:
    for line in source.head_lines:
        if not _NOT_LABEL.search(line.text):
            found = _in_line(line, reference, finder)
            yield from (pair for pair in found if not _THE_FIGURE.match(line.text, pair[0].end))


def _top_cells(source: Source, reference: date | None, finder: _Finder) -> Iterator[tuple[ToldRange, Evidence]]:
    """A range in a cell of a table's first rows, where these hold only one (a row of weeks tells none)."""
    for placed in source.blocks:
        if isinstance(placed.block, Table):
            lines = [
                Line(placed, folded(cell.text), cell)
                for cell in placed.block.cells
                if cell.row < TOP_ROWS and len(cell.text) <= 40
            ]
            found = [
                pair for line in lines if not _NOT_LABEL.search(line.text) for pair in _in_line(line, reference, finder)
            ]
            if len({told.range for told, _ in found}) == 1:
                yield from (pair for pair in found if pair[0].exact)


def _openings(source: Source, reference: date | None, finder: _Finder) -> Iterator[tuple[ToldRange, Evidence]]:
    """The first range in the first paragraphs, where they say what is reported or begin with it."""
    for line in source.body_lines[:3]:
        for told, evidence in _in_line(line, reference, finder):
            begin = line.text.rfind("。", 0, told.start) + 1
            stop = line.text.find("。", told.end)
            sentence = line.text[begin : stop if stop >= 0 else None]
            if _OF_A_FIGURE.match(line.text, told.end) or words.PLANNED.search(line.text[begin : told.start]):
                continue
            if told.exact and ((begin == 0 and told.start <= 30) or _STATES.search(sentence)):
                yield told, evidence
                return
            if not told.exact and line is source.body_lines[0] and _opens(line.text, told):
                yield told, evidence
                return
            if not told.exact and _LABELS_IT.match(line.text, told.end) and begin + 16 >= told.start:
                yield told, evidence
                return
            stated = _DONE_THEN.match(line.text, told.end) and re.search(r"如下|现将|兹将", line.text[told.end :])
            if not told.exact and (stated or _STATES.search(line.text[told.end : told.end + 12])):
                yield told, evidence
                return


def _opens(text: str, told: ToldRange) -> bool:
    """11月，我厂检查…; 11月份走访客户88户…: a month that begins the text is that of all that it tells, if it names no other."""
    if text[: told.start].strip():
        return False
    return bool(_OPENS.match(text, told.end)) or (
        text[told.end : told.end + 1] not in _OF_A_MONTH and "月" not in text[told.end :]
    )
