"""A table with a band of rows for each unit, each under the unit's name alone in its row."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from domain.document import Cell, Table
from parsers.reports.language.phrases import enumerator
from parsers.reports.speech.sources import folded
from parsers.reports.units.index import UnitIndex
from parsers.reports.whose.unit_column import NAME_LENGTH, TOTAL
from parsers.reports.whose.unit_rows import UnitRows

_NUMBER = re.compile(r"[（(]?[0-9一二三四五六七八九十]{1,3}[)）、.．]{0,2}")


def unit_bands(table: Table, index: UnitIndex, contexts: tuple[frozenset[str], ...]) -> Iterator[UnitRows]:
    """The rows of each band, with the head over all of them; what stands under a total's name or another title is nobody's."""
    grid = table.grid()
    titles = {row: cell for row, cells in enumerate(grid) if (cell := _alone(cells, table.width)) and cell.row == row}
    units = {row: unit for row, cell in titles.items() if (unit := _unit_of(cell, index, contexts))}
    titles = {row: cell for row, cell in titles.items() if row in units or cell.columns == table.width}
    bands = {row: (unit, rows) for row, unit in units.items() if (rows := _rows_of(grid, row, titles))}
    if any(_names_another(grid, rows, titles[row], index, contexts) for row, (_, rows) in bands.items()):
        return
    if len({unit for unit, _ in bands.values()}) > 1:
        for row, (unit, rows) in bands.items():
            yield UnitRows(unit, (*range(min(bands)), *rows), titles[row])


def _names_another(
    grid: list[list[Cell | None]], rows: list[int], title: Cell, index: UnitIndex, contexts: tuple[frozenset[str], ...]
) -> bool:
    """Whether a name that is not merged stands over others: then each row is a unit's own, and its is empty."""
    if title.columns > 1:
        return False
    below = (cell for row in rows if (cell := grid[row][title.column]) is not None)
    return any(_unit_of(cell, index, contexts) for cell in below)


def _rows_of(grid: list[list[Cell | None]], title: int, titles: Iterable[int]) -> list[int]:
    """The rows under a title, without the total of all bands behind the last; none where no figure is told in them."""
    stop = min((row for row in titles if row > title), default=len(grid))
    rows = [row for row in range(title + 1, stop) if stop < len(grid) or not _sums_up(grid[row])]
    told = any(cell is not None and re.search(r"\d", cell.text) for row in rows for cell in grid[row])
    return rows if told else []


def _alone(cells: list[Cell | None], width: int) -> Cell | None:
    """The one cell of a row that says anything, over the whole width or before empty ones; its number is no word."""
    if width < 2 or len(filled := {id(cell): cell for cell in cells if cell is not None and cell.text.strip()}) > 2:
        return None
    told = list(filled.values())
    if len(told) == 2 and _NUMBER.fullmatch(told[0].text.strip()):
        told = told[1:]
    return told[0] if len(told) == 1 else None


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
