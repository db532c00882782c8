"""Tables that show several periods side by side: only the figures of the report's own period are its own."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from itertools import pairwise

from domain.campaign import DateRange, Every
from domain.document import Cell, Table
from parsers.reports.language.dates import ranges
from parsers.reports.language.phrases import enumerator
from parsers.reports.speech.cuts import cut_columns, cut_rows
from parsers.reports.speech.segment import Placed
from parsers.reports.speech.sources import Source, folded

HEAD_ROWS = 4
FIRST_COLUMNS = 3
HEAD = 20  #: characters; longer words are no head of a column
_REST = re.compile(r"(?:份|度)?(?:数据?|情况|完成(?:数|情况)?|累计|合计|小计|总计)?")
_SUMS_UP = re.compile(r"累计|合计|总计|小计|至今|以来")
#: behind the dates that begin what is told of a period
_HEADS_TEXT = re.compile(r"[】\]]|\s?(?:[（(][^)）]{0,8}[)）])?(?:的?(?:情况|数据|数))?\s?(?:[：:]|$)")
#: 第3周, 4月: which of several alike a table is
_WEEK = re.compile(r"第\s?([0-9]{1,2})\s?[周期旬次]")
_MONTH = re.compile(r"(?<![0-9.])([0-9]{1,2})月(?:份)?(?![0-9])")
_FIGURE = re.compile(r"[^0-9]{0,2}[0-9]")
#: a column of a year: 2023年, 2023年度数据
_YEAR = re.compile(r"\s{0,4}((?:19|20)[0-9]{2})\s?(?:年度?|学年)(?:数据?|情况|实际|完成(?:数|情况)?)?\s{0,4}")
TITLE = 60


def of_period(source: Source, told: DateRange | None) -> Source:
    """The source without the columns and tables of other periods; as it is where nothing tells them apart."""
    blocks = tuple(
        _own_year(placed, told) if isinstance(placed.block, Table) else placed for placed in _latest(source.blocks)
    )
    if told is not None:
        blocks = tuple(
            _own_rows(_own_columns(placed, told), told) if isinstance(placed.block, Table) else placed
            for placed in blocks
        )
    same = len(blocks) == len(source.blocks) and all(map(lambda one, two: one is two, blocks, source.blocks))
    return source if same else source.part(blocks)


def by_period(source: Source, every: Every, reference: date | None) -> list[tuple[DateRange, Source]]:
    """The parts of a text that tells several whole periods one after the other, each line of them begun by its dates."""
    starts: list[tuple[int, DateRange]] = []
    for number, placed in enumerate(source.blocks):
        told = _begun_by(folded(placed.text).text, reference)
        if told and _is_whole(told, every):
            starts.append((number, told))
    spans = sorted(told for _, told in starts)
    if len(spans) < 2 or any(one.end >= next_one.start for one, next_one in pairwise(spans)):
        return []
    ends = [number for number, _ in starts[1:]] + [len(source.blocks)]
    return [(told, source.part(source.blocks[start:end])) for (start, told), end in zip(starts, ends, strict=True)]


def _begun_by(text: str, reference: date | None) -> DateRange | None:
    """The range that begins a line: 11月6日—12日：…, 一、8月2日至8日情况, 【四月】."""
    begin = enumerator(text)[1]
    head = text[begin : begin + HEAD + 10].lstrip(" 　【[")
    found = ranges(head, reference)
    if not found or found[0].start or not _HEADS_TEXT.match(head, found[0].end):
        return None
    return found[0].range


def _is_whole(told: DateRange, every: Every) -> bool:
    days = (told.end - told.start).days + 1
    return days == 7 if every is Every.WEEK else every is Every.MONTH and 28 <= days <= 31


def _own_columns(placed: Placed, told: DateRange) -> Placed:
    """Of 9月 | 10月 | 9—10月累计 what October reports, and all that heads no period."""
    assert isinstance(placed.block, Table)
    for cells in placed.block.grid()[:HEAD_ROWS]:
        heads = {column: _range_of(cell, told.end) for column, cell in enumerate(cells) if cell}
        periods = {one for one in heads.values() if one}
        if len(periods) < 2 or told not in periods:
            continue
        others = {
            column
            for column, cell in enumerate(cells)
            if cell and (heads[column] not in (None, told) or _sums_up(cell))
        }
        return cut_columns(placed, [column for column in range(len(cells)) if column not in others])
    return placed


def _own_rows(placed: Placed, told: DateRange) -> Placed:
    """Of rows that begin with 9月下半月, 10月上半月, 合计 what the second half's report tells, and all that is of no period."""
    assert isinstance(placed.block, Table)
    grid = placed.block.grid()
    for cells in list(zip(*grid, strict=True))[:FIRST_COLUMNS]:
        spans = {row: _range_of(cell, told.end) for row, cell in enumerate(cells) if cell}
        periods = {one for one in spans.values() if one}
        if len(periods) < 2 or told not in periods:
            continue
        others = {row for row, cell in enumerate(cells) if cell and (spans[row] not in (None, told) or _sums_up(cell))}
        return cut_rows(placed, [row for row in range(len(grid)) if row not in others])
    return placed


def _own_year(placed: Placed, told: DateRange | None) -> Placed:
    """Of columns of several years only the report's, else the last one's, filled in or not: others are for comparison."""
    assert isinstance(placed.block, Table)
    for cells in placed.block.grid()[:HEAD_ROWS]:
        years = {column: int(match[1]) for column, cell in enumerate(cells) if (match := _year_of(cell))}
        if len(set(years.values())) > 1:
            own = told.end.year if told and told.end.year in years.values() else max(years.values())
            return cut_columns(placed, [column for column in range(len(cells)) if years.get(column, own) == own])
    return placed


def _year_of(cell: Cell | None) -> re.Match[str] | None:
    return _YEAR.fullmatch(folded(cell.text).text) if cell and len(cell.text) <= HEAD else None


def _range_of(cell: Cell, reference: date) -> DateRange | None:
    """The period that a head means, all of it."""
    text = folded(cell.text).text.strip() if len(cell.text) <= HEAD else ""
    found = ranges(text, reference) if text else []
    if len(found) != 1 or found[0].start or not _REST.fullmatch(text[found[0].end :].strip()):
        return None
    return found[0].range


def _sums_up(cell: Cell) -> bool:
    return len(cell.text) <= HEAD and bool(_SUMS_UP.search(cell.text))


def _latest(blocks: tuple[Placed, ...]) -> tuple[Placed, ...]:
    """Of tables that are called alike but for the week or month only the latest that is filled in: the earlier ones were
    reported then, later ones are still to come."""
    called: dict[str, dict[int, Placed]] = {}
    for placed, title in _titled(blocks):
        match = _WEEK.search(title) or _MONTH.search(title)
        if match and _is_filled(placed):
            called.setdefault(title[: match.start()] + title[match.end() :], {})[int(match[1])] = placed
    earlier = {id(placed) for alike in called.values() for number, placed in alike.items() if number < max(alike)}
    return tuple(placed for placed in blocks if id(placed) not in earlier) if earlier else blocks


def _is_filled(placed: Placed) -> bool:
    return isinstance(placed.block, Table) and sum(bool(_FIGURE.match(cell.text)) for cell in placed.block.cells) > 1


def _titled(blocks: tuple[Placed, ...]) -> Iterator[tuple[Placed, str]]:
    """The tables with their titles: the cell over the whole width, else the sheet's name."""
    for placed in blocks:
        table = placed.block
        if isinstance(table, Table) and table.cells:
            first = table.cells[0]
            title = first.text if first.columns == table.width > 1 and len(first.text) <= TITLE else table.name
            yield placed, folded(title).text.strip()
