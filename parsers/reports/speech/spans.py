"""Heads that stand over blank cells instead of merged ones: 新增就业 | (blank) over 上季 | 本季."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

from domain.document import Cell, Table

_DEPTH = 6  #: rows in which a table's heads lie
_FIGURE = re.compile(r"\s{0,9}[-+¥约]{0,2}\d[\d,.]{0,15}\s?[^\d年月季旬周日号班组期]{0,3}\s{0,9}$")
_BLANK = re.compile(r"[\s/—-]{0,9}$")


def is_figure(text: str) -> bool:
    """Whether a cell is a number, with or without its measure, and no month or number of something."""
    return _FIGURE.match(text) is not None


def spanned(table: Table) -> Table:
    """The table with each head over the blanks at its right, where words stand below all of them and figures below those."""
    grid = [[cell.text if cell else "" for cell in row] for row in table.grid()[:_DEPTH]]
    depth = next((row for row, texts in enumerate(grid) if any(map(is_figure, texts))), 0)
    over: dict[tuple[int, int], int] = {}
    for row in reversed(range(depth - 1)):
        over |= {(row, first): last for first, last in _groups(grid, row, depth)}
        for (_, first), last in ((place, last) for place, last in over.items() if place[0] == row):
            grid[row][first : last + 1] = [grid[row][first]] * (last + 1 - first)
    return replace(table, cells=_widened(table.cells, over)) if over else table


def _groups(grid: list[list[str]], row: int, depth: int) -> list[tuple[int, int]]:
    """The first and the last column of each head of a row that goes on over blanks."""
    texts, below, figures = grid[row], grid[row + 1], grid[depth]
    told = [column for column, text in enumerate(texts) if text.strip()]
    found = []
    for first, stop in pairwise([*told, len(texts)]):
        last = first
        while last + 1 < stop and below[last + 1].strip():
            last += 1
        columns = range(first, last + 1)
        heads = last > first and below[first].strip() and not re.search("[:：]", texts[first])
        if heads and all(_BLANK.match(figures[column]) or is_figure(figures[column]) for column in columns):
            found.append((first, last))
    return found


def _widened(cells: tuple[Cell, ...], over: dict[tuple[int, int], int]) -> tuple[Cell, ...]:
    hidden = {(row, column) for (row, first), last in over.items() for column in range(first + 1, last + 1)}
    return tuple(
        replace(cell, columns=over[cell.row, cell.column] + 1 - cell.column)
        if (cell.row, cell.column) in over
        else cell
        for cell in cells
        if (cell.row, cell.column) not in hidden or cell.text.strip()
    )
