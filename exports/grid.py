"""What the workbook's sheets have in common: filled row by row from the top, columns as wide as they need, made for A4."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date, datetime
from typing import Any

from exports.columns import Cell
from exports.data import Consolidated
from exports.words import clean, looks_like_formula, time_words, width_of

WIDEST = 40  #: columns; longer text wraps
A4 = 9  #: the paper's number in the format
TITLE = 16  #: points of a sheet's title
MONEY = "#,##0.00"  #: a number's form
_NARROWEST = 6
_ONE_LINE = 6  # characters of a head
_LINE = 15  # points
_HIGHEST = 400  # the format ends at 409


def _broken(words: str) -> str:
    """A head with its measure in a line of its own."""
    label, bracket, measure = words.rpartition("（")
    return f"{label}\n（{measure}" if bracket and measure.endswith("）") and len(words) > _ONE_LINE else words


def _lines(text: str, wide: int) -> int:
    """How many lines it takes in a column; our fonts are a little narrower than the column's own measure."""
    return max(1, -(-width_of(text) * 9 // (10 * wide)))


class Pen:
    """Formats by their properties, each made once."""

    def __init__(self, book: Any) -> None:
        self._book = book
        self._made: dict[tuple[tuple[str, object], ...], Any] = {}

    def __call__(self, **properties: object) -> Any:
        key = tuple(sorted(properties.items()))
        if key not in self._made:
            base = {"font_name": "宋体", "font_size": 11, "valign": "vcenter"}
            self._made[key] = self._book.add_format({**base, **properties})
        return self._made[key]


class Sheet:
    """A sheet filled from the top, row by row; keeps the widths that its columns want."""

    def __init__(self, book: Any, pen: Pen, name: str, widest: int = WIDEST) -> None:
        self.book = book
        self.paper = book.add_worksheet(name)
        self.pen = pen
        self.name = name
        self.row = 0
        self._widest = widest
        self._widths: dict[int, int] = {}
        self._fixed: dict[int, int] = {}
        self.moment_form = "yyyy-mm-dd hh:mm"
        self.paper.set_paper(A4)
        self.paper.set_landscape()
        self.paper.fit_to_pages(1, 0)
        self.paper.set_margins(left=0.4, right=0.4, top=0.6, bottom=0.6)
        self.paper.set_footer("&C第 &P 页，共 &N 页")

    def fix(self, column: int, width: int) -> None:
        """That wide, whatever stands in it; before any row is written."""
        self._fixed[column] = width

    def title(self, data: Consolidated, words: str) -> None:
        """The sheet's title and what it is as of; two rows."""
        self.line(f"{data.campaign.title}{words}", bold=True, font_size=TITLE)
        self.line(
            f"报送期：{data.period_words}　　统计时间：{time_words(data.as_of, data.campaign)}", font_color="#595959"
        )

    def line(self, words: str, **properties: object) -> None:
        """Words that run across the columns."""
        self.paper.write_string(self.row, 0, clean(words), self.pen(**properties))
        if properties.get("font_size") == TITLE:
            self.paper.set_row(self.row, 26)
        self.row += 1

    def head(self, headings: Iterable[str], freeze_columns: int = 1) -> None:
        """The header row; it stays in view and is printed on every page. Long heads take up to three lines."""
        style = {"bold": True, "border": 1, "bg_color": "#D9E1F2", "align": "center", "text_wrap": True}
        lines = 1
        for column, words in enumerate(headings):
            shown = _broken(words)
            self.cell(column, shown, **style)
            width = width_of(words) if shown == words else 2 * width_of(shown)
            self._widths[column] = max(_NARROWEST, min(self._widest, max(-(-width // 3), min(-(-width // 2), 8)) + 2))
            lines = max(lines, -(-width // (self._widths[column] - 1)))
        self.paper.set_row(self.row, 8 + _LINE * lines)
        self.paper.repeat_rows(self.row)
        self.row += 1
        self.paper.freeze_panes(self.row, freeze_columns)

    def cells(self, values: Iterable[Cell], style: Callable[[int], dict[str, object]] | None = None) -> None:
        """One row with borders, as high as its texts need."""
        lines = 1
        for column, value in enumerate(values):
            self.cell(column, value, **{"border": 1, **(style(column) if style else {})})
            if isinstance(value, str):
                wide = self._fixed.get(column, self._widest)
                lines = max(lines, sum(_lines(line, wide) for line in value.split("\n")))
        self.paper.set_row(self.row, min(_HIGHEST, 4 + _LINE * lines))
        self.row += 1

    def cell(self, column: int, value: Cell, **properties: object) -> None:
        if value is None or value == "":
            self.paper.write_blank(self.row, column, None, self.pen(**properties))
        elif isinstance(value, str):
            self._text(column, value, properties)
        elif isinstance(value, date):
            form = self.moment_form if isinstance(value, datetime) else "yyyy-mm-dd"
            style = {"align": "center", **properties, "num_format": form}
            self.paper.write_datetime(self.row, column, value, self.pen(**style))
            self._wants(column, len(form))
        else:
            self.paper.write_number(
                self.row,
                column,
                value,
                self.pen(**(properties if "align" in properties else {"align": "right", "indent": 1, **properties})),
            )
            self._wants(column, len(f"{value:,.2f}" if properties.get("num_format") == MONEY else f"{value:,}") + 3)

    def _text(self, column: int, value: str, properties: dict[str, object]) -> None:
        quoted = {"quote_prefix": True} if looks_like_formula(value) else {}
        self.paper.write_string(self.row, column, value, self.pen(**{"text_wrap": True, **properties, **quoted}))
        self._wants(column, width_of(value))

    def _wants(self, column: int, width: int) -> None:
        self._widths[column] = max(self._widths.get(column, _NARROWEST), min(width, self._widest))

    def finish(self, filter_from: int | None = None) -> None:
        """Sets the widths, and a filter over the table whose header stands in row `filter_from`."""
        for column, width in self._widths.items():
            self.paper.set_column(column, column, self._fixed.get(column, width + 1))
        if filter_from is not None and self._widths and self.row > filter_from + 1:
            self.paper.autofilter(filter_from, 0, self.row - 1, max(self._widths))
