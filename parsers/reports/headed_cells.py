"""List fields in tables: the cell that answers a label."""

from __future__ import annotations

import re
from collections.abc import Iterator

from domain.document import Cell, Table
from parsers.reports.headings import Headings
from parsers.reports.passage import Passage
from parsers.reports.segment import Placed
from parsers.reports.sources import Line, cells_below, folded
from parsers.reports.substance import bare

#: 61, 3户: the answer to a question for a number, whatever words ask it
_FIGURE_ONLY = re.compile(r"^\s*[0-9０-９][0-9０-９.,，%％]{0,12}\s?[一-鿿]{0,2}\s*$")


def passages_in_tables(own: list[Placed], headings: Headings) -> Iterator[tuple[str, Passage]]:
    """The list fields that these tables label, each with the cell that answers it."""
    for placed in own:
        table = placed.block
        if not isinstance(table, Table):
            continue
        grid = table.grid()
        for cell in table.cells:
            text = folded(cell.text).text
            if not 1 < len(bare(text)) <= 20 or re.search(r"[。；;，]", text):
                continue
            key = headings.label(text)
            if not key:
                continue
            value = _value_of(cell, grid, headings, headings.choices(key))
            if value is not None and value.text.strip() and not _FIGURE_ONLY.match(value.text):
                line = Line(placed, folded(value.text), value)
                yield key, Passage(line, 0, len(line.text), "cell", heading=cell.text)


def _value_of(cell: Cell, grid: list[list[Cell | None]], headings: Headings, choices: tuple[str, ...]) -> Cell | None:
    """The cell that answers a label: below it where it stands in a head row, else at its right, else below."""
    right = _filled_beside(grid, cell, headings)
    below = next(iter(cells_below(grid, cell)), None)
    for one in (right, below):
        if one is not None and any(choice in folded(one.text).text for choice in choices):
            return one
    if right is None or below is None:
        return right or below
    return below if _in_head(cell, grid, headings) else right


def _filled_beside(grid: list[list[Cell | None]], cell: Cell, headings: Headings) -> Cell | None:
    """The cell at the right, or past blank ones (a column of measures, another unit's column) the next, unless it is a
    label again."""
    row = grid[cell.row][cell.column + cell.columns :]
    beside = row[0] if row else None
    after = next((one for one in row if one is not None and one.text.strip()), None)
    return after if after is not None and (after is beside or not headings.is_label(after.text)) else beside


def _in_head(cell: Cell, grid: list[list[Cell | None]], headings: Headings) -> bool:
    """Whether the cell's row is a table's head: several short names, no figures, and labels of ours among them."""
    row = {id(one): one for one in grid[cell.row + cell.rows - 1] if one and one.text.strip()}.values()
    if len(row) < 3 or any(
        re.search(r"^[\s/—-]*$|^[0-9.,，]{1,12}|[。；]", one.text) or len(one.text) > 24 for one in row
    ):
        return False
    return sum(headings.is_label(one.text) or headings.match(one.text) is not None for one in row) >= 2
