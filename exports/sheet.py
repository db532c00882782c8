"""汇总表: a workbook of four sheets. Text goes in as text, whatever it looks like (CWE-1236)."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterable
from datetime import date, datetime
from functools import partial
from typing import Any

from domain.campaign import FieldType
from domain.rates import RATE_NAMES, RECEIVED, Rate, Rates
from domain.report import Entry
from domain.standing import STATUS_WORDS, Standing, Status
from domain.totals import Total, totals
from exports.columns import Cell, Column, columns, list_fields
from exports.data import Consolidated
from exports.words import (
    clean,
    is_conflicting,
    looks_like_formula,
    number_of,
    reading_of,
    time_words,
    width_of,
)

MANY_ROWS = 20_000  #: from here on rows are written as they come, to keep memory flat
MOST_IN_CHART = 40  #: more bars cannot be read
WIDEST = 40  #: columns; longer text wraps
A4 = 9  #: the paper's number in the format

_STATUS_COLOURS = {
    Status.EXEMPT: "#EDEDED",
    Status.NOT_DUE: "#F7F7F7",
    Status.ON_TIME: "#E2F0D9",
    Status.LATE: "#FFF2CC",
    Status.INCOMPLETE: "#FCE4D6",
    Status.UNREADABLE: "#F8CBAD",
    Status.MISSING: "#FFC7CE",
}
_MISSING = "#FFC7CE"
_CONFLICTING = "#FFE699"


def workbook(data: Consolidated) -> bytes:
    """The consolidated table as XLSX: 汇总表, 报送率 with a chart, 材料, 疑点."""
    import xlsxwriter

    file = io.BytesIO()
    options = {
        "strings_to_formulas": False,
        "strings_to_urls": False,
        "strings_to_numbers": False,
        "constant_memory": len(data.standings) > MANY_ROWS,
        "in_memory": len(data.standings) <= MANY_ROWS,
    }
    with xlsxwriter.Workbook(file, options) as book:
        book.set_properties(
            {"title": clean(data.campaign.title), "author": "", "created": data.as_of.replace(tzinfo=None)}
        )
        pen = _Pen(book)
        _table_sheet(_Sheet(book, pen, "汇总表"), data)
        _rates_sheet(_Sheet(book, pen, "报送率"), data)
        _material_sheet(_Sheet(book, pen, "材料"), data)
        _problems_sheet(_Sheet(book, pen, "疑点"), data)
    return file.getvalue()


class _Pen:
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


class _Sheet:
    """A sheet filled from the top, row by row; keeps the widths that its columns want."""

    def __init__(self, book: Any, pen: _Pen, name: str) -> None:
        self.book = book
        self.paper = book.add_worksheet(name)
        self.pen = pen
        self.name = name
        self.row = 0
        self._widths: dict[int, int] = {}
        self.paper.set_paper(A4)
        self.paper.set_landscape()
        self.paper.fit_to_pages(1, 0)
        self.paper.set_margins(left=0.4, right=0.4, top=0.6, bottom=0.6)
        self.paper.set_footer("&C第 &P 页，共 &N 页")

    def title(self, data: Consolidated, words: str) -> None:
        """The sheet's title and what it is as of; two rows."""
        self.line(f"{data.campaign.title}{words}", bold=True, font_size=16)
        self.line(
            f"报送期：{data.period_words}　　统计时间：{time_words(data.as_of, data.campaign)}", font_color="#595959"
        )

    def line(self, words: str, **properties: object) -> None:
        """Words that run across the columns."""
        self.paper.write_string(self.row, 0, clean(words), self.pen(**properties))
        self.row += 1

    def head(self, headings: Iterable[str], freeze_columns: int = 1) -> None:
        """The header row; it stays in view and is printed on every page."""
        style = {"bold": True, "border": 1, "bg_color": "#D9E1F2", "align": "center", "text_wrap": True}
        for column, words in enumerate(headings):
            self.cell(column, words, **style)
            self._widths[column] = max(8, min(24, width_of(words)))
        self.paper.set_row(self.row, 32)
        self.paper.repeat_rows(self.row)
        self.row += 1
        self.paper.freeze_panes(self.row, freeze_columns)

    def cells(self, values: Iterable[Cell], style: Callable[[int], dict[str, object]] | None = None) -> None:
        """One row with borders."""
        for column, value in enumerate(values):
            self.cell(column, value, **{"border": 1, **(style(column) if style else {})})
        self.row += 1

    def cell(self, column: int, value: Cell, **properties: object) -> None:
        if value is None or value == "":
            self.paper.write_blank(self.row, column, None, self.pen(**properties))
        elif isinstance(value, str):
            self._text(column, value, properties)
        elif isinstance(value, date):
            form = "yyyy-mm-dd hh:mm" if isinstance(value, datetime) else "yyyy-mm-dd"
            style = {"align": "center", **properties, "num_format": form}
            self.paper.write_datetime(self.row, column, value, self.pen(**style))
            self._wants(column, len(form))
        else:
            self.paper.write_number(self.row, column, value, self.pen(**{"align": "right", **properties}))
            self._wants(column, len(f"{value:,}"))

    def _text(self, column: int, value: str, properties: dict[str, object]) -> None:
        quoted = {"quote_prefix": True} if looks_like_formula(value) else {}
        self.paper.write_string(self.row, column, value, self.pen(**{"text_wrap": True, **properties, **quoted}))
        self._wants(column, width_of(value))

    def _wants(self, column: int, width: int) -> None:
        self._widths[column] = max(self._widths.get(column, 8), min(width, WIDEST))

    def finish(self, filter_from: int | None = None) -> None:
        """Sets the widths, and a filter over the table whose header stands in row `filter_from`."""
        for column, width in self._widths.items():
            self.paper.set_column(column, column, width + 2)
        if filter_from is not None and self._widths and self.row > filter_from + 1:
            self.paper.autofilter(filter_from, 0, self.row - 1, max(self._widths))


def _table_sheet(sheet: _Sheet, data: Consolidated) -> None:
    shown = columns(data)
    sheet.title(data, "汇总表")
    sheet.line("红底：未报或缺必填项；黄底：前后不一致，待核对。", font_color="#595959", font_size=9)
    header = sheet.row
    sheet.head(["序号", *(column.heading for column in shown)], freeze_columns=2)
    for number, standing in enumerate(data.standings, 1):
        sheet.cells([number, *(column.cell(standing) for column in shown)], _colours(standing, shown))
    sheet.finish(header)
    _totals_row(sheet, data, shown)


def _colours(standing: Standing, shown: tuple[Column, ...]) -> Callable[[int], dict[str, object]]:
    def colour(index: int) -> dict[str, object]:
        column = shown[index - 1] if index else None
        if column is None:
            return {}
        if column.heading == "状态" and column.field is None:
            return {"bg_color": _STATUS_COLOURS[standing.status], "align": "center"}
        if column.field is None:
            return {}
        number: dict[str, object] = {"num_format": _number_form(column.field.type)}
        if is_conflicting(standing, column.field.key):
            return {"bg_color": _CONFLICTING, **number}
        wanted = standing.status in (Status.MISSING, Status.UNREADABLE) or column.field.key in standing.missing_fields
        if wanted and reading_of(standing, column.field.key) is None:
            return {"bg_color": _MISSING}
        return number

    return colour


def _number_form(kind: FieldType) -> str:
    forms = {
        FieldType.COUNT: "#,##0",
        FieldType.MONEY: "#,##0.00",
        FieldType.PERCENT: '0.##"%"',
        FieldType.NUMBER: "#,##0.##",
    }
    return forms.get(kind, "General")


def _totals_row(sheet: _Sheet, data: Consolidated, shown: tuple[Column, ...]) -> None:
    sums = totals(data.campaign, data.standings)
    received = sum(standing.status in RECEIVED for standing in data.standings)
    expected = sum(standing.status is not Status.EXEMPT for standing in data.standings)

    def cell(column: Column) -> Cell:
        if column.field is not None:
            total = sums.get(column.field.key)
            return number_of(total.value) if total and total.units else None
        return f"已报 {received}/{expected}" if column.heading == "状态" else None

    def style(index: int) -> dict[str, object]:
        field = shown[index - 1].field if index else None
        form: dict[str, object] = {"num_format": _number_form(field.type)} if field else {}
        return {"bold": True, "bg_color": "#F2F2F2", **form}

    sheet.cells(["合计", *(cell(column) for column in shown)], style)
    left_out = _left_out(sums.values())
    if left_out:
        sheet.line(f"合计中没有重复计入已由上级一并报送的单位：{left_out}。", font_color="#595959", font_size=9)


def _left_out(sums: Iterable[Total]) -> str:
    names = list(dict.fromkeys(name for total in sums for name in total.left_out))
    return "、".join(names[:10]) + (f"等 {len(names)} 个" if len(names) > 10 else "")


def _rates_sheet(sheet: _Sheet, data: Consolidated) -> None:
    sheet.title(data, "报送率")
    sheet.head(["指标", "分子", "分母", "比率"])
    first = sheet.row
    for key, name in RATE_NAMES.items():
        sheet.cells([name, *_rate_cells(getattr(data.rates, key))], _percent_in(3))
    _chart(sheet, "各项比率", 0, (3,), first, len(RATE_NAMES), first - 1, "G3")
    sheet.row += 1
    _status_counts(sheet, data)
    if data.by_parent:
        sheet.row += 1
        _parents_table(sheet, data)
    sheet.finish()


def _rate_cells(rate: Rate) -> list[Cell]:
    share = rate.numerator / rate.denominator if rate.denominator else None
    return [rate.numerator, rate.denominator, "—" if share is None else share]


def _percent_in(*columns: int) -> Callable[[int], dict[str, object]]:
    return lambda column: {"num_format": "0.0%"} if column in columns else {}


def _status_counts(sheet: _Sheet, data: Consolidated) -> None:
    sheet.cells(["状态", "单位数"], lambda _: {"bold": True, "bg_color": "#D9E1F2", "align": "center"})
    for status, words in STATUS_WORDS.items():
        count = sum(standing.status is status for standing in data.standings)
        sheet.cells([words, count], partial(_status_style, status))


def _status_style(status: Status, column: int) -> dict[str, object]:
    return {} if column else {"bg_color": _STATUS_COLOURS[status]}


def _parents_table(sheet: _Sheet, data: Consolidated) -> None:
    """A row per unit that has branches: over its own obligations and all below it."""
    header = sheet.row
    sheet.cells(
        ["上级单位", "应报", "已报", "报送率", "按时率"],
        lambda _: {"bold": True, "bg_color": "#D9E1F2", "align": "center"},
    )
    for name, each in data.by_parent.items():
        sheet.cells(_parent_cells(name, each), _percent_in(3, 4))
    shown = min(len(data.by_parent), MOST_IN_CHART)
    _chart(sheet, "各单位报送率", 0, (3, 4), header + 1, shown, header, "G20")


def _parent_cells(name: str, each: Rates) -> list[Cell]:
    received, expected, share = _rate_cells(each.received)
    return [clean(name), expected, received, share, _rate_cells(each.on_time)[2]]


def _chart(
    sheet: _Sheet, title: str, names: int, values: tuple[int, ...], first: int, count: int, header: int, place: str
) -> None:
    """A native bar chart of `count` rows from `first`."""
    last = first + count - 1
    chart = sheet.book.add_chart({"type": "bar" if len(values) > 1 else "column"})
    for column in values:
        chart.add_series(
            {
                "name": [sheet.name, header, column],
                "categories": [sheet.name, first, names, last, names],
                "values": [sheet.name, first, column, last, column],
                "data_labels": {"value": True, "num_format": "0%"},
            }
        )
    chart.set_title({"name": title, "name_font": {"size": 12}})
    value_axis = {
        "min": 0,
        "max": 1,
        "num_format": "0%",
        "major_gridlines": {"visible": True, "line": {"color": "#D9D9D9"}},
    }
    chart.set_y_axis({"reverse": True} if len(values) > 1 else value_axis)
    chart.set_x_axis(value_axis if len(values) > 1 else {})
    chart.set_legend({"position": "bottom"} if len(values) > 1 else {"none": True})
    chart.set_size({"width": 620, "height": 320 if len(values) == 1 else max(320, 60 + 36 * count)})
    sheet.paper.insert_chart(place, chart)


def _material_sheet(sheet: _Sheet, data: Consolidated) -> None:
    sheet.title(data, "材料")
    header = sheet.row
    sheet.head(["单位", "类别", "人物或名称", "内容"])
    for standing in data.standings:
        for field in list_fields(data):
            reading = reading_of(standing, field.key)
            for item in reading.value if reading and isinstance(reading.value, tuple) else ():
                name, words = (item.name, item.summary) if isinstance(item, Entry) else ("", item)
                sheet.cells([clean(standing.obligation.unit), field.label, clean(name), clean(words)])
    if sheet.row == header + 1:
        sheet.line("没有材料。")
    sheet.finish(header)
    sheet.paper.set_column(3, 3, 90)


def _problems_sheet(sheet: _Sheet, data: Consolidated) -> None:
    sheet.title(data, "疑点")
    header = sheet.row
    sheet.head(["单位", "疑点", "来件", "收到时间"])
    for problem in data.problems:
        cells: list[Cell] = [clean(problem.unit), clean(problem.sentence), clean(problem.mail)]
        sheet.cells([*cells, time_words(problem.received_at, data.campaign)])
    if not data.problems:
        sheet.line("没有待处理的疑点。")
    sheet.finish(header)
    sheet.paper.set_column(1, 1, 70)
