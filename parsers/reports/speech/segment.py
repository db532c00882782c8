"""What one mail says about one unit: the blocks that are its report, before any value is read from them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from domain.campaign import DateRange
from domain.document import Block, Cell, Document, Paragraph, Table, cell_place
from domain.report import Evidence, Problem, ReportKind
from parsers.reports.speech.spans import spanned


class Placed(NamedTuple):
    """A block and where it stands: `document` by name, `where` as `Document.places` words it.

    `rows` belongs to a table cut down to one unit's rows: the original row (0-based) of each row that is left; `wheres`
    to one that is joined from several: where each row's own table stands.
    """

    document: str
    where: str
    block: Block
    rows: tuple[int, ...] = ()
    is_body: bool = False
    wheres: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """The paragraph's words; empty for a table."""
        return self.block.text if isinstance(self.block, Paragraph) else ""

    def cell_where(self, cell: Cell) -> str:
        """The place of a cell of this table in the document as it came: "table 1 row 3 column 2"."""
        row = self.rows[cell.row] if self.rows else cell.row
        where = self.wheres[cell.row] if self.wheres else self.where
        return cell_place(where, Cell(row, cell.column, cell.text))

    def evidence(self, text: str, cell: Cell | None = None) -> Evidence:
        """These exact words as evidence from this block (or this cell of it)."""
        return Evidence(self.document, self.cell_where(cell) if cell else self.where, text)


@dataclass(frozen=True, slots=True)
class Segment:
    """One unit's report as it lies in the mail. The richest document comes first; a repeat of it follows.

    `unit` is a canonical roster name or None. `told` is the period named with both ends. `adds` marks a supplement
    whose words say that its numbers come on top. `mail_date` is the sender's date (for years that are not written).
    A table with a row per unit is cut down to its head rows and the unit's own.
    """

    unit: str | None
    blocks: tuple[Placed, ...]
    unit_evidence: tuple[Evidence, ...] = ()
    kind: ReportKind = ReportKind.INITIAL
    told: DateRange | None = None
    adds: bool = False
    mail_date: date | None = None
    problems: tuple[Problem, ...] = ()

    @property
    def paragraphs(self) -> Iterator[Placed]:
        return (placed for placed in self.blocks if isinstance(placed.block, Paragraph))

    @property
    def tables(self) -> Iterator[Placed]:
        return (placed for placed in self.blocks if isinstance(placed.block, Table))


def place(document: Document) -> tuple[Placed, ...]:
    """The blocks of a document with their places, heads over blanks merged with them."""
    return tuple(
        Placed(document.name, where, spanned(block) if isinstance(block, Table) else block, is_body=document.is_body)
        for where, block in document.places()
    )
