"""Tables of a binary Word file: rows as they end, cells by the edges that each row's definition names.

Source: [MS-DOC] sections 2.4.3 (boundaries of cells), 2.9.325 (TDefTableOperand), 2.9.316 (TC80).
"""

from __future__ import annotations

import struct
from bisect import bisect_right
from dataclasses import dataclass, field
from itertools import pairwise

from domain.document import Cell, Table

_DEFINITION, _VERTICAL_MERGE, _MERGE = 0xD608, 0xD62B, 0x5624
_SLACK = 50  #: twentieths of a point; edges nearer than this are one edge drawn twice
_MAX_COLUMNS = 100  #: Word's own limit is 63
_CONTINUES, _BEGINS = 1, 3  # vertMerge


@dataclass(frozen=True, slots=True)
class Row:
    """The cells of one row; `edges` are their left edges and the last right one, empty where the file does not tell."""

    texts: tuple[str, ...]
    edges: tuple[int, ...] = ()
    across: tuple[int, ...] = ()  # horzMerge of each cell
    down: tuple[int, ...] = ()  # vertMerge of each cell


def row(texts: list[str], modifiers: dict[int, bytes]) -> Row:
    """A row from its cells' texts and the modifiers of its end mark."""
    operand = modifiers.get(_DEFINITION, b"")
    count = operand[0] if operand else 0
    if count != len(texts) or len(operand) < 3 + 2 * count:
        return Row(tuple(texts))
    edges = struct.unpack_from(f"<{count + 1}h", operand, 1)
    if any(left > right for left, right in pairwise(edges)):
        return Row(tuple(texts))
    flags = [int.from_bytes(operand[at : at + 2], "little")
             for at in range(3 + 2 * count, 3 + 22 * count, 20)]  # fmt: skip
    across, down = [one & 3 for one in flags], [one >> 5 & 3 for one in flags]
    told = modifiers.get(_VERTICAL_MERGE, b"")
    if len(told) >= 2 and told[0] < count:
        down[told[0]] = told[1]
    span = modifiers.get(_MERGE, b"")
    if len(span) == 2 and span[0] < span[1] <= count:
        across[span[0] : span[1]] = [1, *[2] * (span[1] - span[0] - 1)]
    return Row(tuple(texts), edges, tuple(across), tuple(down))


@dataclass(slots=True)
class Builder:
    """One table while its rows come in."""

    rows: list[Row] = field(default_factory=list)
    texts: list[str] = field(default_factory=list)  # finished cells of the row that is open
    lines: list[str] = field(default_factory=list)  # paragraphs of the cell that is open

    def end_cell(self) -> None:
        self.texts.append("\n".join(self.lines))
        self.lines = []

    def end_row(self, modifiers: dict[int, bytes]) -> None:
        if self.texts:
            self.rows.append(row(self.texts, modifiers))
        self.texts, self.lines = [], []

    def finish(self) -> Table | None:
        """The table; an unfinished row counts as one."""
        if self.lines:
            self.end_cell()
        self.end_row({})
        return table_of(self.rows) if self.rows else None


def table_of(rows: list[Row]) -> Table:
    """Rows whose cells are as wide as the grid says; merged cells once."""
    lines = _grid_lines(rows)
    cells: list[Cell] = []
    open_at: dict[int, int] = {}  # column -> index in `cells` of the cell that a vertical merge may continue
    for place, one in enumerate(rows):
        for column, width, text, down in _placed(one, lines):
            index = open_at.get(column)
            if down == _CONTINUES and index is not None and not text.strip():
                cell = cells[index]
                cells[index] = Cell(cell.row, cell.column, cell.text, place - cell.row + 1, cell.columns)
                continue
            open_at.pop(column, None)
            if down in (_BEGINS, 2):
                open_at[column] = len(cells)
            cells.append(Cell(place, column, text, 1, width))
    return Table(tuple(cells))


def _grid_lines(rows: list[Row]) -> list[int]:
    """The distinct edges of all rows; empty where some row has none of its own."""
    if not all(one.edges for one in rows):
        return []
    lines: list[int] = []
    for edge in sorted({edge for one in rows for edge in one.edges}):
        if not lines or edge - lines[-1] > _SLACK:
            lines.append(edge)
    return lines if len(lines) <= _MAX_COLUMNS else []


def _placed(one: Row, lines: list[int]) -> list[tuple[int, int, str, int]]:
    """(column, width, text, vertical merge) of each cell of a row, horizontal merges joined."""
    found: list[tuple[int, int, str, int]] = []
    # the two descriptions of the format disagree which of 1 and 2 begins a merge: the first one in the row does
    begins = next((told for told in one.across if told), 0)
    for index, text in enumerate(one.texts):
        column, end = index, index + 1
        if lines:
            column = max(0, bisect_right(lines, one.edges[index]) - 1)
            end = max(column + 1, bisect_right(lines, one.edges[index + 1]) - 1)
        if one.across and one.across[index] not in (0, begins) and found:
            before = found[-1]
            found[-1] = (before[0], end - before[0], before[2] + text, before[3])
        else:
            found.append((column, end - column, text, one.down[index] if one.down else 0))
    return found
