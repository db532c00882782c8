"""汇总表: a workbook of five sheets. Text goes in as text, whatever it looks like (CWE-1236)."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterable
from functools import partial

from domain.campaign import FieldType
from domain.rates import RATE_MEANINGS, RATE_NAMES, RECEIVED, Rate, Rates
from domain.standing import STATUS_WORDS, Standing, Status
from domain.totals import Total, totals
from exports.columns import Cell, Column, columns
from exports.data import Consolidated
from exports.grid import MONEY, Pen, Sheet
from exports.lists import evidence_sheet, material_sheet, problems_sheet
from exports.words import (
    clean,
    is_conflicting,
    number_of,
    reading_of,
)

MANY_ROWS = 20_000  #: from here on rows are written as they come, to keep memory flat
MOST_IN_CHART = 40  #: more bars cannot be read
_WIDEST = 24  # columns: so that a campaign of a dozen fields can be read on A4

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
    """The consolidated table as XLSX: 汇总表, 报送率 with a chart, 材料, 依据 (where the data carry it), 疑点."""
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
        pen = Pen(book)
        _table_sheet(Sheet(book, pen, "汇总表", _WIDEST), data)
        _rates_sheet(Sheet(book, pen, "报送率"), data)
        material_sheet(Sheet(book, pen, "材料"), data)
        if data.evidence:
            evidence_sheet(Sheet(book, pen, "依据"), data)
        problems_sheet(Sheet(book, pen, "疑点"), data)
    return file.getvalue()


def _table_sheet(sheet: Sheet, data: Consolidated) -> None:
    shown = columns(data)
    if data.period is not None:
        sheet.moment_form = "mm-dd hh:mm"  # the title tells the year
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
        if not index:
            return {"align": "center"}
        column = shown[index - 1]
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
        FieldType.MONEY: MONEY,
        FieldType.PERCENT: '0.##"%"',
        FieldType.NUMBER: "#,##0.##",
    }
    return forms.get(kind, "General")


def _totals_row(sheet: Sheet, data: Consolidated, shown: tuple[Column, ...]) -> None:
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


def _rates_sheet(sheet: Sheet, data: Consolidated) -> None:
    sheet.title(data, "报送率")
    sheet.head(["指标", "分子", "分母", "比率", "算法"])
    first = sheet.row
    for key, name in RATE_NAMES.items():
        sheet.cells([name, *_rate_cells(getattr(data.rates, key)), RATE_MEANINGS[key]], _percent_in(3))
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


def _status_counts(sheet: Sheet, data: Consolidated) -> None:
    sheet.cells(["状态", "单位数"], lambda _: {"bold": True, "bg_color": "#D9E1F2", "align": "center"})
    for status, words in STATUS_WORDS.items():
        count = sum(standing.status is status for standing in data.standings)
        sheet.cells([words, count], partial(_status_style, status))


def _status_style(status: Status, column: int) -> dict[str, object]:
    return {} if column else {"bg_color": _STATUS_COLOURS[status]}


def _parents_table(sheet: Sheet, data: Consolidated) -> None:
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
    sheet: Sheet, title: str, names: int, values: tuple[int, ...], first: int, count: int, header: int, place: str
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
