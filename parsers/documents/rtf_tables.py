"""Tables of an RTF file: rows are described by their edges, then come the cells, then the row ends."""

from __future__ import annotations

from domain.document import Table
from parsers.documents.word97_table import Row, table_of

_ACROSS = {b"clmgf": 1, b"clmrg": 2}
_DOWN = {b"clvmgf": 3, b"clvmrg": 1}
_MAX_CELLS = 100  #: in a row; Word's own limit is 63
_MAX_EDGE = 32_000  #: twentieths of a point


class Rows:
    """The table that is open. `inside`: the paragraph that ends next belongs to a cell."""

    def __init__(self, most: int) -> None:
        self.inside = False
        self.cut = False
        self._left = most
        self._rows: list[Row] = []
        self._texts: list[str] = []
        self._lines: list[str] = []
        self._start_row()

    def _start_row(self) -> None:
        self._edges: list[int] = []
        self._first = 0
        self._across: list[int] = []
        self._down: list[int] = []
        self._merges = (0, 0)

    def describe(self, word: bytes, value: int) -> None:
        """One word of a row's description; all others are left alone."""
        if word == b"trowd":
            self._start_row()
        elif word == b"trleft":
            self._first = value
        elif word in _ACROSS:
            self._merges = (_ACROSS[word], self._merges[1])
        elif word in _DOWN:
            self._merges = (self._merges[0], _DOWN[word])
        elif word == b"cellx" and len(self._edges) < _MAX_CELLS:
            self._edges.append(max(-_MAX_EDGE, min(value, _MAX_EDGE)))
            self._across.append(self._merges[0])
            self._down.append(self._merges[1])
            self._merges = (0, 0)

    def add(self, line: str) -> None:
        """A paragraph of the open cell."""
        if line:
            self._lines.append(line)

    def end_cell(self) -> None:
        self._left -= 1
        self.cut |= self._left < 0
        if not self.cut and len(self._texts) < _MAX_CELLS:
            self._texts.append("\n".join(self._lines))
        self._lines = []

    def end_row(self) -> None:
        edges = (min(self._first, *self._edges), *self._edges) if self._edges else ()
        fits = len(self._edges) == len(self._texts) and list(edges) == sorted(edges)
        if self._texts:
            told = (edges, tuple(self._across), tuple(self._down)) if fits else ((), (), ())
            self._rows.append(Row(tuple(self._texts), *told))
        self._texts, self._lines = [], []

    def finish(self) -> Table | None:
        """The table, if rows came; an unfinished row counts as one."""
        if self._lines:
            self.end_cell()
        self.end_row()
        rows, self._rows = self._rows, []
        return table_of(rows) if rows else None
