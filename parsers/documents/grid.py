"""Cells laid out in rows with spans, for formats that list a row's cells from left to right."""

from __future__ import annotations

from domain.document import Cell


class Grid:
    """Places cells row by row, skipping positions that spans from above already cover. `limit` bounds the covered area."""

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._covered: set[tuple[int, int]] = set()
        self._cells: list[Cell] = []
        self._next: dict[int, int] = {}
        self.cut = False  #: the limit kept something out

    def place(self, row: int, text: str, rows: int = 1, columns: int = 1) -> None:
        """Put a cell at the first free position of `row`."""
        column = self._next.get(row, 0)
        while (row, column) in self._covered:
            column += 1
        if len(self._covered) + rows * columns > self._limit:
            self.cut = True
            rows = columns = 1
            if len(self._covered) >= self._limit:
                return
        self._covered.update((r, c) for r in range(row, row + rows) for c in range(column, column + columns))
        self._cells.append(Cell(row, column, text, rows, columns))
        self._next[row] = column + columns

    def cells(self) -> tuple[Cell, ...]:
        return tuple(self._cells)
