"""A body or attachment turned into blocks of text and tables, each with its place."""

from __future__ import annotations

import enum
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property

from domain.mail import Defect, Head


class Role(enum.StrEnum):
    """What a paragraph is on its page."""

    TITLE = "title"
    HEADING = "heading"
    BODY = "body"
    HEADER = "header"  #: running head of a page; never a source of values
    FOOTER = "footer"
    NOTE = "note"  #: footnote, endnote, speaker note
    TEXTBOX = "textbox"


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph. Automatic list numbers are part of `text`. `page` counts from 1; `confidence` is OCR's, 0 to 1."""

    text: str
    role: Role = Role.BODY
    page: int | None = None
    confidence: float = 1.0


@dataclass(frozen=True, slots=True)
class Cell:
    """A table cell at its top-left position (0-based), spanning `rows` by `columns`."""

    row: int
    column: int
    text: str
    rows: int = 1
    columns: int = 1


@dataclass(frozen=True)
class Table:
    """A table. `name` is the sheet's name; `hidden` marks a hidden sheet, whose cells are never values."""

    cells: tuple[Cell, ...]
    name: str = ""
    page: int | None = None
    hidden: bool = False
    confidence: float = 1.0

    @cached_property
    def height(self) -> int:
        return max((cell.row + cell.rows for cell in self.cells), default=0)

    @cached_property
    def width(self) -> int:
        return max((cell.column + cell.columns for cell in self.cells), default=0)

    def grid(self) -> list[list[Cell | None]]:
        """Rows of cells; a merged cell stands at every position it covers (the same object), None where nothing is.
        Made once for all who look at it: not to be changed."""
        return self._grid

    @cached_property
    def _grid(self) -> list[list[Cell | None]]:
        width = self.width
        grid: list[list[Cell | None]] = [[None] * width for _ in range(self.height)]
        for cell in self.cells:
            for row in range(cell.row, cell.row + cell.rows):
                for column in range(cell.column, cell.column + cell.columns):
                    grid[row][column] = cell
        return grid

    def cells_in(self, rows: Iterable[int]) -> list[Cell]:
        """The cells that cover any of these rows, in the table's own order."""
        places = {place for row in rows for place in self._by_row.get(row, ())}
        return [self.cells[place] for place in sorted(places)]

    @cached_property
    def _by_row(self) -> dict[int, list[int]]:
        found: dict[int, list[int]] = {}
        for place, cell in enumerate(self.cells):
            for row in range(cell.row, cell.row + cell.rows):
                found.setdefault(row, []).append(place)
        return found

    def rows(self) -> list[list[str]]:
        """The texts by rows; a merged cell's stands once, at its top left, and "" wherever nothing is."""
        found = [[""] * self.width for _ in range(self.height)]
        for cell in self.cells:
            found[cell.row][cell.column] = cell.text
        return found

    @classmethod
    def of_rows(cls, rows: list[list[str]], name: str = "", page: int | None = None) -> Table:
        """A plain table without merged cells."""
        cells = tuple(Cell(r, c, text) for r, row in enumerate(rows) for c, text in enumerate(row))
        return cls(cells, name=name, page=page)


Block = Paragraph | Table


@dataclass(frozen=True, slots=True)
class Document:
    """What one part says. `kind` names the format ("docx", "html", "pdf" …); `size` and `sha256` are of the part's bytes.

    `readable` is False when nothing usable came out; the reason is then among `defects`.
    """

    name: str
    kind: str
    blocks: tuple[Block, ...] = ()
    defects: tuple[Defect, ...] = ()
    size: int = 0
    sha256: str = ""
    is_body: bool = False
    depth: int = 0
    head: Head = field(default_factory=Head)
    readable: bool = True

    @property
    def characters(self) -> int:
        return len(self.text())

    @property
    def tables(self) -> tuple[Table, ...]:
        return tuple(block for block in self.blocks if isinstance(block, Table))

    def places(self) -> Iterator[tuple[str, Block]]:
        """Each block with its place in words: "page 1 paragraph 3", "table 1" (both count from 1 over the document)."""
        paragraphs = tables = 0
        for block in self.blocks:
            page = f"page {block.page} " if block.page else ""
            if isinstance(block, Table):
                tables += 1
                yield f"{page}table {tables}", block
            else:
                paragraphs += 1
                yield f"{page}paragraph {paragraphs}", block

    def layout(self) -> Iterator[tuple[str, str | list[list[str]]]]:
        """Each block with its place, to look at: the text of a paragraph, the rows of a table."""
        for place, block in self.places():
            yield place, block.text if isinstance(block, Paragraph) else block.rows()

    def text(self) -> str:
        """All text in order, a paragraph a line; tables as tab-separated lines (merged cells once)."""
        return "\n".join(_lines(block) for block in self.blocks)


def _lines(block: Block) -> str:
    if isinstance(block, Paragraph):
        return block.text
    rows: dict[int, list[str]] = {}
    for cell in block.cells:
        rows.setdefault(cell.row, []).append(" ".join(cell.text.split()))
    return "\n".join("\t".join(rows[row]) for row in sorted(rows))


def cell_place(table_place: str, cell: Cell) -> str:
    """The place of a cell in words, counting from 1: "table 1 row 3 column 2"."""
    return f"{table_place} row {cell.row + 1} column {cell.column + 1}"
