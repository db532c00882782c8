"""A table with a row, or several, for each unit: which rows are whose."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from domain.document import Cell, Table
from parsers.reports.units.index import UnitIndex
from parsers.reports.whose.unit_column import TOTAL, UNIT_COLUMNS, UnitColumn, cell_name, figure_in, unit_column

#: labels and heads before other bodies than who reports: 主要来粮地, 支援单位, 结对学校, 责任部门
_OTHER_BODIES = re.compile(
    r"来|去|对接|支援|走访|受援|受检|捐|检查|联系|帮扶|服务|结对|协助|协办|合作|联合|配合|责任|主管|上级|对象|所在|流[向出入]"
)


@dataclass(frozen=True, slots=True)
class UnitRows:
    """The rows of one unit (None: a name that is nobody's on the roster), with the table's head, and the cell that names it."""

    unit: str | None
    rows: tuple[int, ...]
    cell: Cell


def unit_rows(table: Table, index: UnitIndex, contexts: tuple[frozenset[str], ...]) -> Iterator[UnitRows]:
    """Whose rows are whose, in a table that names at least two units; totals are nobody's."""
    column = unit_column(table.grid(), table.width, index, contexts)
    if not _OTHER_BODIES.search(_head_of(table.grid(), column.number, column.first, table.width)):
        yield from _rows_of(table, column, index)


def unit_columns(table: Table, index: UnitIndex, contexts: tuple[frozenset[str], ...]) -> Iterator[UnitRows]:
    """Whose columns are whose (`rows` are columns here), in a table that names at least two units in one row. A column
    under words of another kind (备注, 同期) is nobody's."""
    grid = table.grid()
    if not any(_names_several(cells, table.width, index, contexts) for cells in grid[:UNIT_COLUMNS]):
        return
    turned = Table(tuple(Cell(one.column, one.row, one.text, one.columns, one.rows) for one in table.cells))
    column = unit_column(turned.grid(), turned.width, index, contexts)
    if len(index.lowest(column.units)) + len(column.strange) + len(column.own) < 2:  # 东站 | 所属 | 一公司
        return
    for own in _rows_of(turned, column, index):
        if own.unit or own.rows[-1] in column.strange:
            yield replace(own, cell=grid[own.cell.column][own.cell.row] or own.cell)


def _names_several(
    cells: list[Cell | None], width: int, index: UnitIndex, contexts: tuple[frozenset[str], ...]
) -> bool:
    named = (index.resolve(words, contexts) for cell in cells if (words := cell_name(cell, width)))
    return len({unit for unit in named if unit}) > 1


def _rows_of(table: Table, column: UnitColumn, index: UnitIndex) -> Iterator[UnitRows]:
    grid = table.grid()
    if not column.named or len(column.units) + len(column.strange) < 2 or not _tells_of(column, grid):
        return
    itself = {column.named[row] for row in column.own}
    above = {unit for unit in column.units - itself if _sums_up(unit, column, grid, index)}
    head = [row for row in range(column.first) if row not in column.totals]
    for rows, cell in _groups(grid, column, table.width):
        unit = column.named.get(rows[0])
        if unit not in above and (unit is not None or _has_figures(grid, rows, cell)):
            yield UnitRows(unit, (*head, *rows), cell)


def _tells_of(column: UnitColumn, grid: list[list[Cell | None]]) -> bool:
    """Whether something is told behind the names: the last cells of rows are no subjects."""
    behind = (cell for row in column.named for cell in grid[row][column.number + 1 :])
    return any(cell is not None and cell is not grid[cell.row][column.number] and cell.text.strip() for cell in behind)


def _sums_up(unit: str, column: UnitColumn, grid: list[list[Cell | None]], index: UnitIndex) -> bool:
    """Whether the row of a body is the sum of those below it: a check-sum, and not what its own office did. It is none where
    a total counts it with them."""
    below = [row for row, other in column.named.items() if index.is_above(unit, other)]
    own = next(row for row, other in column.named.items() if other == unit)
    if not below:
        return False
    sums = {at: sum(figure_in(grid[row][at]) or 0 for row in below) for at in range(len(grid[own]))}
    compared = [(figure, total, at) for at, total in sums.items() if (figure := figure_in(grid[own][at])) is not None]
    many = len(below) > 1
    counted = sum(
        any(figure_in(grid[row][at]) == figure + total != figure for row in column.totals)
        for figure, total, at in compared
    )
    same = sum(figure == total or (many and figure > total > 0) for figure, total, _ in compared)
    return 2 * same >= len(compared) and not counted


def _head_of(grid: list[list[Cell | None]], column: int, first: int, width: int) -> str:
    """The words above the first name in a column."""
    return next((words for row in reversed(range(first)) if (words := cell_name(grid[row][column], width))), "")


def _groups(grid: list[list[Cell | None]], names: UnitColumn, width: int) -> Iterator[tuple[list[int], Cell]]:
    """The rows of each name in the column of units: its own, those that repeat it, and those under it that name nobody.
    Totals are no one's."""
    column, units = names.number, names.named
    rows: list[int] = []
    named: Cell | None = None
    for row in range(names.first, len(grid)):
        cell = grid[row][column]
        words = cell_name(cell, width)
        if any(TOTAL.search(cell_name(other, width)) for other in grid[row][: column + 2]) or (
            cell is not None and cell.columns == width > 1
        ):
            continue
        again = named is not None and words == cell_name(named, width) and units.get(row) == units.get(rows[0])
        if words and cell is not named and not again:
            if named is not None:
                yield rows, named
            rows, named = [row], cell
        elif named is not None:
            rows.append(row)
    if named is not None:
        yield rows, named


def _has_figures(grid: list[list[Cell | None]], rows: list[int], name: Cell) -> bool:
    return any(re.search(r"\d", cell.text) for row in rows for cell in grid[row] if cell and cell is not name)
