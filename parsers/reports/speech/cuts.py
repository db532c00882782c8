"""Tables cut to some of their rows or columns, with the way back to the original places; and the neighbours of a cell."""

from __future__ import annotations

from dataclasses import replace

from domain.document import Cell, Table
from parsers.reports.speech.segment import Placed

BELOW = 60  #: rows under a label that may hold its value


def cells_below(grid: list[list[Cell | None]], cell: Cell) -> list[Cell]:
    """The filled cells in the column of a cell, under it, as far down as a value may lie."""
    first = cell.row + cell.rows
    under = (row[cell.column] for row in grid[first : first + BELOW])
    return list({id(one): one for one in under if one is not None and one.text.strip()}.values())


def cell_beside(grid: list[list[Cell | None]], cell: Cell) -> Cell | None:
    """The cell at the right of a cell, past columns that were cut out of the table."""
    return next((one for one in grid[cell.row][cell.column + cell.columns :] if one is not None), None)


def cut_rows(placed: Placed, rows: list[int]) -> Placed:
    """The table with only these rows (in order), and the way back to the original ones."""
    table = placed.block
    if not isinstance(table, Table):
        return placed
    new_row = {old: new for new, old in enumerate(rows)}
    cells = []
    for cell in table.cells_in(rows):
        kept = [new_row[row] for row in range(cell.row, cell.row + cell.rows) if row in new_row]
        cells.append(replace(cell, row=kept[0], rows=len(kept)))
    origin = tuple(placed.rows[row] if placed.rows else row for row in rows)
    wheres = tuple(placed.wheres[row] for row in rows) if placed.wheres else ()
    return placed._replace(block=replace(table, cells=tuple(cells)), rows=origin, wheres=wheres)


def cut_columns(placed: Placed, columns: list[int]) -> Placed:
    """The table with only these columns left filled; the others stay, empty, so that every place stays true."""
    table = placed.block
    if not isinstance(table, Table):
        return placed
    kept = set(columns)
    cells = tuple(
        cell for cell in table.cells if any(column in kept for column in range(cell.column, cell.column + cell.columns))
    )
    return placed._replace(block=replace(table, cells=cells))
