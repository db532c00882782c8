"""A table with a band of rows for each unit, each under the unit's name over the whole width."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from domain.document import Cell, Table
from parsers.reports.language.phrases import enumerator
from parsers.reports.speech.sources import folded
from parsers.reports.units.index import UnitIndex
from parsers.reports.whose.unit_rows import NAME_LENGTH, TOTAL, UnitRows


def unit_bands(table: Table, index: UnitIndex, contexts: tuple[frozenset[str], ...]) -> Iterator[UnitRows]:
    """The rows of each band, with the head over all of them; what stands under a total's name or another title is nobody's."""
    grid = table.grid()
    titles = {row: cell for row, cells in enumerate(grid) if (cell := _alone(cells, table.width)) and cell.row == row}
    bands = {
        row: (unit, rows)
        for row, cell in titles.items()
        if (unit := _unit_of(cell, index, contexts)) and (rows := _rows_of(grid, row, titles))
    }
    if len({unit for unit, _ in bands.values()}) > 1:
        for row, (unit, rows) in bands.items():
            yield UnitRows(unit, (*range(min(bands)), *rows), titles[row])


def _rows_of(grid: list[list[Cell | None]], title: int, titles: Iterable[int]) -> list[int]:
    """The rows under a title, without the total of all bands behind the last; none where no figure is told in them."""
    stop = min((row for row in titles if row > title), default=len(grid))
    rows = [row for row in range(title + 1, stop) if stop < len(grid) or not _sums_up(grid[row])]
    told = any(cell is not None and re.search(r"[0-9]", cell.text) for row in rows for cell in grid[row])
    return rows if told else []


def _alone(cells: list[Cell | None], width: int) -> Cell | None:
    """The cell that a row is, merged over the whole width."""
    first = cells[0] if cells else None
    return first if first is not None and first.columns == width > 1 and first.text.strip() else None


def _unit_of(cell: Cell, index: UnitIndex, contexts: tuple[frozenset[str], ...]) -> str | None:
    """The unit that a band is called after: 城北厂, 一、城北厂, 填报单位：城北厂."""
    text = folded(cell.text).text.strip()
    if len(text) > NAME_LENGTH or TOTAL.search(text):
        return None
    name = text[enumerator(text)[1] :].rpartition("：")[2].rpartition(":")[2].strip()
    return index.resolve(name, contexts)


def _sums_up(cells: list[Cell | None]) -> bool:
    first = next((cell for cell in cells if cell is not None and cell.text.strip()), None)
    return first is not None and bool(TOTAL.search(folded(first.text).text.strip()))
