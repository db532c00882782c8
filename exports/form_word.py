"""The fill-in form as a Word table: labels and blanks side by side, explanations in the footer."""

from __future__ import annotations

from typing import Any

from domain.campaign import Campaign, Field, FieldType, Period
from exports.form import PERIOD, UNIT, choices_of, label_of, made, notes_of, period_of, rows_of, title_of
from exports.paper import bytes_of, official_paper
from exports.words import clean

_WIDTHS = (4.9, 3.1, 4.9, 3.1)  # cm: label, answer, label, answer
_LINE, _TEXT, _LIST = 0.95, 1.5, 3.0  # cm: least heights of rows
_HEIGHTS = {FieldType.TAGS: _TEXT, FieldType.TEXT: _TEXT, FieldType.ENTRIES: _LIST, FieldType.ITEMS: _LIST}


def word_form(campaign: Campaign, period: Period | None = None) -> bytes:
    """A DOCX. `period`: whose dates are filled in already."""
    paper = official_paper(title_points=18)
    paper.core_properties.title = clean(title_of(campaign))
    section = paper.sections[0]
    section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = _cm(2.5)
    _title(paper, clean(title_of(campaign)))
    table = paper.add_table(rows=0, cols=len(_WIDTHS), style="Table Grid")
    table.autofit = False
    for column, width in zip(table.columns, _WIDTHS, strict=True):
        column.width = _cm(width)
    _row(table, UNIT, "")
    _row(table, PERIOD, period_of(period))
    for fields in rows_of(campaign):
        _fields(table, fields)
    _footer(paper, campaign)
    return bytes_of(paper, made(campaign))


def _title(paper: Any, words: str) -> None:
    from docx.enum.text import WD_ALIGN_PARAGRAPH

    title = paper.add_heading(words, level=0)
    title.alignment = WD_ALIGN_PARAGRAPH.CENTER
    title.paragraph_format.space_after = _points(12)
    for run in title.runs:
        run.bold = True


def _fields(table: Any, fields: tuple[Field, ...]) -> None:
    if len(fields) == 2:
        cells = _cells(table, _LINE)
        for number, field in enumerate(fields):
            _label(cells[2 * number], label_of(field))
        return
    (field,) = fields
    _row(table, label_of(field), choices_of(field), _HEIGHTS.get(field.type, _LINE))


def _row(table: Any, label: str, answer: str, height: float = _LINE) -> None:
    """A label, and an answer over the other columns."""
    cells = _cells(table, height)
    _label(cells[0], label)
    merged = cells[1].merge(cells[-1])
    for paragraph in merged.paragraphs[1:]:  # each of the merged cells had one
        paragraph._p.getparent().remove(paragraph._p)
    _write(merged, answer)


def _cells(table: Any, height: float) -> Any:
    from docx.enum.table import WD_CELL_VERTICAL_ALIGNMENT, WD_ROW_HEIGHT_RULE

    row = table.add_row()
    row.height, row.height_rule = _cm(height), WD_ROW_HEIGHT_RULE.AT_LEAST
    for cell, width in zip(row.cells, _WIDTHS, strict=True):
        cell.width = _cm(width)
        cell.vertical_alignment = WD_CELL_VERTICAL_ALIGNMENT.CENTER
        _write(cell, "")
    return row.cells


def _label(cell: Any, words: str) -> None:
    from docx.enum.text import WD_ALIGN_PARAGRAPH

    _write(cell, words, 11)
    cell.paragraphs[0].alignment = WD_ALIGN_PARAGRAPH.CENTER


def _write(cell: Any, words: str, size: float = 12) -> None:
    paragraph = cell.paragraphs[0]
    paragraph.paragraph_format.space_after = _points(0)
    for run in paragraph.runs:
        run.text = ""
    paragraph.add_run(clean(words)).font.size = _points(size)


def _footer(paper: Any, campaign: Campaign) -> None:
    """The explanations, small, at the foot of every page: nobody reads values there."""
    footer = paper.sections[0].footer
    first, *rest = notes_of(campaign)
    lines = [f"填表说明：{first}", *rest]
    for number, words in enumerate(lines):
        paragraph = footer.paragraphs[0] if number == 0 else footer.add_paragraph()
        paragraph.paragraph_format.space_after = _points(0)
        paragraph.add_run(clean(words)).font.size = _points(9)


def _cm(length: float) -> Any:
    from docx.shared import Cm

    return Cm(length)


def _points(size: float) -> Any:
    from docx.shared import Pt

    return Pt(size)
