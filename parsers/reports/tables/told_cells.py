"""Cells that tell in sentences (工作开展情况: 本周29名党员参与…): read as prose, under the topic of their label."""

from __future__ import annotations

import re
from collections.abc import Iterator

from domain.document import Cell, Paragraph, Table
from domain.text.normalise import Folded
from parsers.reports.asked.fields import FieldBook
from parsers.reports.asked.labels import readable, tidy
from parsers.reports.language import words
from parsers.reports.speech.sections import Stretch, topic_of
from parsers.reports.speech.segment import Placed

#: shorter cells are labels or values
SENTENCE = 14
_LABELLED = re.compile(r"\s{0,9}[^\d：:]{2,24}[：:]\s{0,9}[\d¥一二三四五六七八九十]")
_TELLS = re.compile(r"[\d一二三四五六七八九十百千万]\s?\S{0,3}[^\d\s]")


def told_cells(placed: Placed, book: FieldBook, number: int) -> Iterator[Stretch]:
    """The cells of a table that hold sentences and are no field's own value."""
    table = placed.block
    if not isinstance(table, Table) or table.hidden or words.INSTRUCTION.search(table.name):
        return
    ends = {
        (row, cell.column + cell.columns): cell for cell in table.cells for row in range(cell.row, cell.row + cell.rows)
    }
    tops = _heads(table)
    for cell in table.cells:
        if not _tells(cell.text) or words.EXAMPLE_ROW.search(cell.text[:20]):
            continue
        label = ends.get((cell.row, cell.column)) or tops.get(cell.column)
        name = tidy("".join(label.text.split())) if label is not None and label is not cell else ""
        if _LABELLED.match(cell.text):
            name = "-"
        if not name or len(name) > 30 or book.match_label(name) is not None:
            continue
        folded = Folded(cell.text)
        told = Placed(
            placed.document,
            placed.cell_where(cell),
            Paragraph(cell.text, confidence=table.confidence),
            is_body=placed.is_body,
        )
        yield Stretch(told, folded, readable(folded), 0, len(folded.text), topic_of(name), name, "", number)


def _tells(text: str) -> bool:
    """A sentence with a number in it, or a label with its value in one cell (党员总数：41)."""
    return bool(_TELLS.search(text)) if len(text) >= SENTENCE else bool(_LABELLED.match(text))


def _heads(table: Table) -> dict[int, Cell]:
    """The topmost cell of each column."""
    tops: dict[int, Cell] = {}
    for cell in sorted(table.cells, key=lambda cell: cell.row, reverse=True):
        tops[cell.column] = cell
    return tops
