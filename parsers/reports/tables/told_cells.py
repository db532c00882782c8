"""Cells that tell in sentences (工作开展情况: 本周29名党员参与…): read as prose, under the topic of their label."""

from __future__ import annotations

import re
from collections.abc import Iterator

from domain.campaign import FieldType
from domain.document import Cell, Paragraph, Table
from domain.text.normalise import Folded
from parsers.reports.asked.fields import FieldBook
from parsers.reports.asked.labels import readable, tidy
from parsers.reports.language import words
from parsers.reports.speech.sections import Stretch
from parsers.reports.speech.segment import Placed
from parsers.reports.speech.topics import topic_of

#: shorter cells are labels or values
SENTENCE = 14
#: a figure, a comma and another one; households and the people in them: 6户19人, 6户/19人
_SEVERAL = re.compile(r"\d[^\d,，;；]{0,12}[,，;；][^\d]{0,16}\d|\d\s?户\s?[/／、共]?\s?\d{1,6}\s?[人口]")
#: what a label says of measures alone: 疏散群众（户/人）
_MEASURES = re.compile(r"[(（]\s?[\u4e00-\u9fff]{1,2}(?:\s?[/／、,，]\s?[\u4e00-\u9fff]{1,2}){1,2}\s?[)）]\s{0,4}$")
_LINE = 60  #: characters; longer cells tell a story
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
        if name and len(name) <= 30 and book.match_label(name) is None:
            yield _stretch(placed, cell, cell.text, table, name, number)


def beside_figures(placed: Placed, book: FieldBook, number: int) -> Iterator[tuple[int, Stretch]]:
    """Cells that tell more than their label asks (培训 | 3场，120人次): the field of the label, and both as a line."""
    table = placed.block
    if not isinstance(table, Table) or table.hidden or words.INSTRUCTION.search(table.name):
        return
    ends = {(cell.row, cell.column + cell.columns): cell for cell in table.cells}
    tops = _heads(table)
    for cell in table.cells:
        if len(cell.text) > _LINE or not _SEVERAL.search(cell.text):
            continue
        for label in (ends.get((cell.row, cell.column)), tops[cell.column]):
            match = book.match_label(tidy("".join(label.text.split()))) if label is not None else None
            if label is None or match is None:
                continue
            if book.fields[match.field].type not in (FieldType.DATE, FieldType.TEXT):
                name = _MEASURES.sub("", label.text.strip())
                yield match.field, _stretch(placed, cell, f"{name}：{cell.text}", table, "", number)
            break


def _stretch(placed: Placed, cell: Cell, text: str, table: Table, name: str, number: int) -> Stretch:
    folded = Folded(text)
    paragraph = Paragraph(text, confidence=table.confidence)
    told = Placed(placed.document, placed.cell_where(cell), paragraph, is_body=placed.is_body)
    return Stretch(told, folded, readable(folded), 0, len(folded.text), topic_of(name), name, "", number)


def _tells(text: str) -> bool:
    """A sentence with a number in it, or a label with its value in one cell (党员总数：41)."""
    return bool(_TELLS.search(text)) if len(text) >= SENTENCE else bool(_LABELLED.match(text))


def _heads(table: Table) -> dict[int, Cell]:
    """The topmost cell of each column."""
    tops: dict[int, Cell] = {}
    for cell in sorted(table.cells, key=lambda cell: cell.row, reverse=True):
        tops[cell.column] = cell
    return tops
