"""Table rows that stand line by line in the cells of one."""

from __future__ import annotations

import re
from dataclasses import replace

from domain.document import Cell, Table
from parsers.reports.speech.segment import Placed

#: 26000元, 3: a line of a cell that tells a figure
_FIGURE_LINE = re.compile(r"\s{0,4}[\d０-９][\d０-９.,，]{0,14}\s?[^\d\s，。；]{0,3}\s{0,4}")
_SHORT_LINE = 30


def unstacked(placed: Placed) -> Placed:
    """The table with each row whose cells hold as many lines, figures beside what they count, made that many rows."""
    table = placed.block
    if not isinstance(table, Table) or not any("\n" in cell.text for cell in table.cells):
        return placed
    if any(cell.rows > 1 for cell in table.cells):
        return placed
    rows: dict[int, list[Cell]] = {}
    for cell in table.cells:
        rows.setdefault(cell.row, []).append(cell)
    cells: list[Cell] = []
    origin: list[int] = []
    for row in sorted(rows):
        lines = _lines_alike(rows[row])
        for number in range(lines):
            told = (
                cell.text.split("\n")[number] if lines > 1 and cell.text.strip() else cell.text for cell in rows[row]
            )
            cells += [replace(cell, row=len(origin), text=text) for cell, text in zip(rows[row], told, strict=True)]
            origin.append(row)
    if len(origin) == len(rows):
        return placed
    return placed._replace(block=replace(table, cells=tuple(cells)), rows=tuple(origin))


def _lines_alike(cells: list[Cell]) -> int:
    """How many rows lie in the cells of one: as many as the lines of each, where those of one are figures; else one."""
    told = [cell.text.split("\n") for cell in cells if cell.text.strip()]
    if len(told) < 2 or len({len(lines) for lines in told}) > 1:
        return 1
    short = all(0 < len(line.strip()) <= _SHORT_LINE for lines in told for line in lines)
    figures = [all(map(_FIGURE_LINE.fullmatch, lines)) for lines in told]
    return len(told[0]) if short and any(figures) and not all(figures) else 1
