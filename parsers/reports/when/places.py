"""Where a paper may tell its period: behind a label, in its title, in a table's first rows, in its opening words, at its end."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date

from domain.campaign import DateRange
from domain.document import Cell, Table
from domain.report import Evidence
from parsers.reports.language import words
from parsers.reports.language.date_parts import ToldRange
from parsers.reports.speech.cuts import cell_beside, cells_below
from parsers.reports.speech.sources import Line, Source, folded, is_salutation

_LABEL = re.compile(
    r"(?:统计|报告|报送|填报|上报|汇报|数据|所属|活动|工作|起止|考核|核算|会计|盘点|清查)\s?(?:的)?(?:时段|时间|期间|区间|周期|日期|期)(?:范围)?|时段|时间段|期间|(?<![0-9一二三四五六七八九十])(?:月份|年月|季度)"
)
_LABEL_BEFORE = re.compile(rf"(?:{_LABEL.pattern})(?:为|是)?\s?[（(]?[：:\s]\s?(?:自|从)?$")
_LABEL_FIRST = re.compile(rf"\s{{0,4}}[^：:]{{0,6}}(?:{_LABEL.pattern})\s?[：:]")
_STATES = re.compile(
    r"如下|以下|下面|报(?![社纸名废销警修道])|现将|兹将|现就|现把|情况|本周|本期|本月|一周|期间|小结|总结|数据|材料"
)
#: 9月情况如下; not 10月合同还没签完，签好再报
_STATED = re.compile(rf"[^，,。；;]{{0,11}}(?:{_STATES.pattern})")
#: not reached by these: the day it was filled in, the day it is due
_NOT_LABEL = re.compile(r"填报(?:日期|时间)|报送(?:日期|时间)|报告日期|上报(?:日期|时间)|截止")

#: cells over the first and the last day: 起 | 止, 开始日期 | 结束日期, 起始时间 | 截止时间
_FROM, _UNTIL = (
    re.compile(rf"(?:统计|填报|报告|本期)?(?:{verbs})(?:日期?|时间|时点)?[：:]?")
    for verbs in ("自|从|起|起始|开始|起算", "至|到|止|截止|截至|结束|终止")
)
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
Finder = Callable[[str, date | None], list[ToldRange]]
Told = tuple[tuple[ToldRange, Evidence], ...]
#: looks with it in certain places of a source
Find = Callable[[Source, date | None, Finder], Iterator[tuple[ToldRange, Evidence]]]


def in_line(line: Line, reference: date | None, finder: Finder) -> Iterator[tuple[ToldRange, Evidence]]:
    """The ranges of a line, each with its evidence."""
    for told in finder(line.text, reference):
        yield told, line.evidence(told.start, told.end)


def labelled(source: Source, reference: date | None, finder: Finder) -> Iterator[tuple[ToldRange, Evidence]]:
    """Ranges behind a label (统计时段：…), beside it or below it in a table."""
    for line in source.lines:
        if len(line.text) > 200:
            continue
        for told, evidence in in_line(line, reference, finder):
            before = line.text[max(0, told.start - 16) : told.start]
            if _LABEL_BEFORE.search(before) and not _NOT_LABEL.search(before):
                yield told, evidence
        yield from _days_of_month(source, line, reference, finder)
    yield from _labelled_cells(source, reference, finder)
    yield from _first_and_last(source, reference, finder)


def _days_of_month(
    source: Source, line: Line, reference: date | None, finder: Finder
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


def _labelled_cells(source: Source, reference: date | None, finder: Finder) -> Iterator[tuple[ToldRange, Evidence]]:
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
                yield from in_line(Line(line.placed, folded(other.text), other), reference, finder)


def _below(grid: list[list[Cell | None]], label: Cell, reference: date | None, finder: Finder) -> Cell | None:
    """The cell under a label; none where it heads the periods of several rows."""
    under = cells_below(grid, label)
    told = {one.range for cell in under for one in finder(folded(cell.text).text, reference)}
    return under[0] if under and len(told) < 2 else None


def _first_and_last(source: Source, reference: date | None, finder: Finder) -> Iterator[tuple[ToldRange, Evidence]]:
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


def heads(source: Source, reference: date | None, finder: Finder) -> Iterator[tuple[ToldRange, Evidence]]:
    """Ranges in the title and the short lines under it."""
    for line in source.head_lines:
        if not _NOT_LABEL.search(line.text):
            found = in_line(line, reference, finder)
            yield from (pair for pair in found if not _THE_FIGURE.match(line.text, pair[0].end))


def top_cells(source: Source, reference: date | None, finder: Finder) -> Iterator[tuple[ToldRange, Evidence]]:
    """A range in a cell of a table's first rows, where these hold only one (a row of weeks tells none)."""
    for placed in source.blocks:
        if isinstance(placed.block, Table):
            lines = [
                Line(placed, folded(cell.text), cell)
                for cell in placed.block.cells
                if cell.row < TOP_ROWS and len(cell.text) <= 40
            ]
            found = [
                pair for line in lines if not _NOT_LABEL.search(line.text) for pair in in_line(line, reference, finder)
            ]
            if len({told.range for told, _ in found}) == 1:
                yield from (pair for pair in found if pair[0].exact)


def openings(source: Source, reference: date | None, finder: Finder) -> Iterator[tuple[ToldRange, Evidence]]:
    """The first range in the first paragraphs, where they say what is reported or begin with it."""
    first = next((line for line in source.body_lines if not is_salutation(line.text.strip())), None)
    for line in source.body_lines[:3]:
        for told, evidence in in_line(line, reference, finder):
            begin = line.text.rfind("。", 0, told.start) + 1
            stop = line.text.find("。", told.end)
            sentence = line.text[begin : stop if stop >= 0 else None]
            if _OF_A_FIGURE.match(line.text, told.end) or words.PLANNED.search(line.text[begin : told.start]):
                continue
            if told.exact and ((begin == 0 and told.start <= 30) or _STATES.search(sentence)):
                yield told, evidence
                return
            if not told.exact and line is first and _opens(line.text, told):
                yield told, evidence
                return
            if not told.exact and _LABELS_IT.match(line.text, told.end) and begin + 16 >= told.start:
                yield told, evidence
                return
            stated = _DONE_THEN.match(line.text, told.end) and re.search(r"如下|现将|兹将", line.text[told.end :])
            if not told.exact and (stated or _STATED.match(line.text, told.end)):
                yield told, evidence
                return


def closing(source: Source, reference: date | None, finder: Finder) -> Iterator[tuple[ToldRange, Evidence]]:
    """The range that all ends with, behind who signs: …零报告。学生一支部 8.9-8.15"""
    for line in source.paragraphs[-1:]:
        for told, evidence in in_line(line, reference, finder):
            signs = _STOP.split(line.text[: told.start])[-1]
            ends = not line.text[told.end :].strip(" )）。")
            if told.exact and ends and not _TELLS.search(signs):
                yield told, evidence


_STOP = re.compile(r"[。！；\n]")
#: what a signature has none of
_TELLS = re.compile(r"[，,：:]|[0-9]|拟|将|定于|计划|下[周月期]")


def _opens(text: str, told: ToldRange) -> bool:
    """11月，我厂检查…; 11月份走访客户88户…: a month that begins the text is that of all that it tells, if it names no other."""
    if text[: told.start].strip():
        return _is_of_whom(text, told)
    return bool(_OPENS.match(text, told.end)) or (
        text[told.end : told.end + 1] not in _OF_A_MONTH and "月" not in text[told.end :]
    )


#: 老师好，新塘村: whoever reports, behind a greeting
_WHO = re.compile(
    r"\s{0,4}(?:[^，。！：:,!\s0-9]{1,10}[，。！：:,!\s]\s?){0,2}[一-鿿（）()0-9]{1,20}(?:[村镇乡站院所科处部队班组馆厂库行局区会室店系点校园]|中心|公司|支部|车间|街道|学院|年级|食堂)\s?"
)
#: 3月清理垃圾12处: its own clause tells a figure
_TELLS_FIGURE = re.compile(r"(?:份)?\s?[^，。；\n0-9]{0,16}[0-9]")


def _is_of_whom(text: str, told: ToldRange) -> bool:
    """新塘村3月清理垃圾12处: a month right behind who reports, if the text names no other."""
    if not _WHO.fullmatch(text[: told.start]) or "月" in text[told.end :]:
        return False
    return text[told.end : told.end + 1] not in _OF_A_MONTH - {" "} and bool(_TELLS_FIGURE.match(text, told.end))
