"""From the cells of a sheet to a table: only the area that holds text, merged ranges as spans."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from domain.document import Block, Cell, Table
from domain.limits import Limits
from domain.mail import Defect

#: what a failed formula shows, by its number in the file: [MS-XLS] 2.5.10
ERRORS = {0x00: "#NULL!", 0x07: "#DIV/0!", 0x0F: "#VALUE!", 0x17: "#REF!", 0x1D: "#NAME?", 0x24: "#NUM!", 0x2A: "#N/A"}
LOST = "\ufffd"  #: what a cell shows whose text the file refers to and does not hold
_FAILED = frozenset(ERRORS.values())
Span = tuple[int, int]
Range = tuple[Span, Span]  #: top-left and bottom-right cell, both included
_MAX_MERGED = 10_000  #: merged ranges of one sheet


class Lines(NamedTuple):
    """Rows of texts, the place of the first in its sheet, and whether some were left out."""

    rows: list[list[str]]
    first: Span = (0, 0)
    cut: bool = False


def laid_out(cells: dict[Span, str], most: int) -> Lines:
    """Scattered cells as rows; those further down than `most` places allow are left out."""
    filled = {where: text for where, text in cells.items() if text}
    if not filled:
        return Lines([])
    top, left = min(row for row, _ in filled), min(column for _, column in filled)
    wanted, width = max(row for row, _ in filled) - top + 1, max(column for _, column in filled) - left + 1
    height = min(wanted, most // width)
    rows = [[""] * width for _ in range(height)]
    for (row, column), text in filled.items():
        if row - top < height:
            rows[row - top][column - left] = text
    return Lines(rows, (top, left), height < wanted)


class Sheet(NamedTuple):
    """A sheet of a workbook; `laid` gives its rows within so many places, and its merged ranges."""

    name: str
    hidden: bool
    laid: Callable[[int], tuple[Lines, list[Range]]]


def tables_of(sheets: Sequence[Sheet], limits: Limits) -> tuple[list[Table], bool]:
    """The tables of a workbook, and whether something was left out: a book has no more sheets and cells than the limits."""
    tables: list[Table] = []
    left, cut = limits.sheet_cells, False
    for place, sheet in enumerate(sheets):
        if place >= limits.sheets or left <= 0:
            return tables, True
        lines, merged = sheet.laid(left)
        left -= sum(map(len, lines.rows))
        cut |= lines.cut
        if cells := table_cells(lines, merged):
            tables.append(Table(cells, name=sheet.name, hidden=sheet.hidden))
    return tables, cut


def table_cells(lines: Lines, merged: Sequence[Range]) -> tuple[Cell, ...]:
    """Cells over the area that holds text, blanks within it included, moved so that it begins at 0, 0."""
    rows = lines.rows
    filled = [row for row, line in enumerate(rows) if any(line)]
    if not filled:
        return ()
    top, bottom = filled[0], filled[-1]
    left = min(next(column for column, text in enumerate(rows[row]) if text) for row in filled)
    right = max(
        len(rows[row]) - next(back for back, text in enumerate(reversed(rows[row]), 1) if text) for row in filled
    )
    down, along = lines.first
    spans, covered = _spans(merged, (top + down, left + along), (bottom + down, right + along))
    cells: list[Cell] = []
    for row in range(bottom - top + 1):
        line = rows[top + row][left : right + 1]
        if not covered:
            cells += [Cell(row, column, text) for column, text in enumerate(line)]
            continue
        for column, text in enumerate(line):
            if (row, column) not in covered:
                cells.append(Cell(row, column, text, *spans.get((row, column), (1, 1))))
    return tuple(cells)


def failed_formulas(blocks: Iterable[Block], name: str) -> tuple[Defect, ...]:
    """The defect that says so, if a sheet that people see holds a formula without a result."""
    shown = (block for block in blocks if isinstance(block, Table) and not block.hidden)
    has_failed = any(cell.text in _FAILED for table in shown for cell in table.cells)
    return (Defect("formula_errors", name),) if has_failed else ()


def _spans(merged: Sequence[Range], start: Span, end: Span) -> tuple[dict[Span, Span], set[Span]]:
    """Merged ranges within start…end: place of the top-left cell -> (rows, columns), and the places the rest of each covers.

    Places count from `start`. A range that reaches into an earlier one is left out (Excel never writes such).
    """
    spans: dict[Span, Span] = {}
    covered: set[Span] = set()
    for (top, left), (bottom, right) in merged[:_MAX_MERGED]:
        top, left = max(top, start[0]) - start[0], max(left, start[1]) - start[1]
        rows, columns = min(bottom, end[0]) - start[0] - top + 1, min(right, end[1]) - start[1] - left + 1
        corners = ((top, left), (top + rows - 1, left + columns - 1), (top, left + columns - 1), (top + rows - 1, left))
        if rows < 1 or columns < 1 or any(corner in covered or corner in spans for corner in corners):
            continue
        spans[top, left] = (rows, columns)
        covered.update((r, c) for r in range(top, top + rows) for c in range(left, left + columns))
        covered.discard((top, left))
    return spans, covered
