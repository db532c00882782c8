"""The fill-in form as a workbook: one row a field, checked as it is typed; explanations in a second sheet."""

from __future__ import annotations

import io
from datetime import date
from typing import Any

from domain.campaign import Campaign, Field, FieldType, Period
from exports.form import PERIOD, UNIT, choices_of, hint_of, label_of, made, notes_of, period_of, title_of
from exports.words import clean, width_of

_WIDTHS = (36, 50)  # label, answer
_NOTES = 90  # width of the explanations
_LINE = 24  # points: height of a row of one line
_LINES = {FieldType.ENTRIES: 5, FieldType.ITEMS: 4, FieldType.TEXT: 2}
_A4 = 9  # the paper's number in the format
_MOST = 10**15  # more digits a spreadsheet does not keep
_FONT: dict[str, object] = {"font_name": "宋体", "font_size": 12, "valign": "vcenter", "text_wrap": True, "border": 1}
_DAYS = (date(1900, 1, 1), date(9999, 12, 31))


def sheet_form(campaign: Campaign, period: Period | None = None) -> bytes:
    """An XLSX with two sheets: 填报表 and 填报说明. `period`: whose dates are filled in already."""
    import xlsxwriter

    file = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    with xlsxwriter.Workbook(file, options) as book:
        book.set_properties({"title": clean(title_of(campaign)), "author": "", "created": made(campaign)})
        form = _Form(book)
        form.title(clean(title_of(campaign)))
        form.answer(UNIT, "")
        form.answer(PERIOD, period_of(period).strip("　"))
        for field in campaign.fields:
            form.field(field)
        _notes(book, campaign)
    return file.getvalue()


class _Form:
    """The first sheet, filled from the top."""

    def __init__(self, book: Any) -> None:
        self._label = book.add_format({**_FONT, "align": "center", "bg_color": "#F2F2F2"})
        self._blank = book.add_format(_FONT)
        self._day = book.add_format({**_FONT, "num_format": "yyyy-mm-dd", "align": "left"})
        self._head = book.add_format({**_FONT, "border": 0, "bold": True, "font_size": 16, "align": "center"})
        self._paper = book.add_worksheet("填报表")
        self._row = 0
        for column, width in enumerate(_WIDTHS):
            self._paper.set_column(column, column, width)
        self._paper.center_horizontally()
        _for_a4(self._paper)

    def title(self, words: str) -> None:
        self._paper.merge_range(0, 0, 0, 1, words, self._head)
        self._paper.set_row(0, 36)
        self._row = 1

    def answer(self, label: str, words: str, height: float = _LINE, blank: Any = None) -> None:
        self._paper.write_string(self._row, 0, clean(label), self._label)
        self._paper.write(self._row, 1, clean(words) or None, blank or self._blank)
        self._paper.set_row(self._row, height)
        self._row += 1

    def field(self, field: Field) -> None:
        if rule := _rule(field):
            self._paper.data_validation(self._row, 1, self._row, 1, rule)
        boxes = choices_of(field)
        lines = max(_LINES.get(field.type, 1), 1 + width_of(boxes) // _WIDTHS[1])
        self.answer(label_of(field), boxes, _LINE * lines, self._day if field.type is FieldType.DATE else None)


def _rule(field: Field) -> dict[str, object] | None:
    """What may be typed into the field's cell; None for words."""
    told = _input(field, hint_of(field))
    if field.type is FieldType.DATE:
        first, last = _DAYS
        return {"validate": "date", "criteria": "between", "minimum": first, "maximum": last,
                "error_title": "日期", "error_message": "请填日期，例如 2026-11-09。", **told}  # fmt: skip
    if field.type in (FieldType.TEXT, FieldType.TAGS, FieldType.ENTRIES, FieldType.ITEMS):
        return {"validate": "any", **told} if told else None
    whole = field.type is FieldType.COUNT
    most = 100 if field.type is FieldType.PERCENT else _MOST
    low = float(field.min) if field.min is not None else 0
    high = float(field.max) if field.max is not None else most
    return {"validate": "integer" if whole else "decimal", "criteria": "between", "minimum": low, "maximum": high,
            "error_title": "数字", "error_message": "请只填整数，不带单位。" if whole else "请只填数字，不带单位。", **told}  # fmt: skip


def _input(field: Field, words: str) -> dict[str, object]:
    """What is shown beside the cell once it is chosen; the format takes 32 and 255 characters."""
    return {"input_title": clean(field.label)[:32], "input_message": clean(words)[:255]} if words else {}


def _notes(book: Any, campaign: Campaign) -> None:
    paper = book.add_worksheet("填报说明")
    paper.set_column(0, 0, _NOTES)
    _for_a4(paper)
    style = book.add_format({**_FONT, "border": 0})
    for row, words in enumerate(("填报说明", *notes_of(campaign))):
        paper.write_string(row, 0, clean(words), style)
        paper.set_row(row, _LINE * (1 + width_of(words) // _NOTES))  # not every program makes a row as high as its text


def _for_a4(paper: Any) -> None:
    paper.set_paper(_A4)
    paper.fit_to_pages(1, 0)
    paper.set_margins(left=0.6, right=0.6, top=0.8, bottom=0.8)
