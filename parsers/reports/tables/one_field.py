"""Tables that are all about one field: it is named in their corner, by their sheet or over them, and their heads tell only
periods and amounts (检查企业数 | 上月 | 本月; a sheet 检查企业 with 日期 | 家数)."""

from __future__ import annotations

import re
from collections.abc import Iterable

from domain.campaign import FieldType
from domain.text.normalise import fold
from parsers.reports.asked.fields import FieldBook
from parsers.reports.asked.labels import LabelMatch, split_label, tidy
from parsers.reports.language import measures
from parsers.reports.tables.cells import is_blank
from parsers.reports.tables.heads import is_measure, is_under
from parsers.reports.tables.kinds import AMOUNT, TOTAL, head_kind
from parsers.reports.tables.states import is_day
from parsers.reports.tables.view import Seen, distinct

Grid = list[list[Seen | None]]
_HEAD_ROWS = 4
_TITLE = 30  #: characters; what is longer is no title
#: how well a title must name the field
_SURE = 0.85
#: what a title says besides the field's name
_OF_TITLE = re.compile(
    r"^(?:\d{4}年)?\d{0,2}[月.、]?|(?:统计|登记|明细|汇总|台账|情况|清单|一览|记录)*[表单]?(?:\d{0,2})$"
)
_WORDS = (FieldType.DATE, FieldType.TEXT)
_DAYS = "日号"  #: a mere 6.1 may as well stand in a column of dates


def with_its_field(grid: Grid, book: FieldBook, titles: Iterable[str]) -> Grid:
    """The grid with the one field's label on the heads of its figures; as it was where it is no such table."""
    labels = [seen for row in grid if len(cells := _told(row)) > 1 for seen in cells if _names_a_field(grid, seen)]
    for number, row in enumerate(grid[:_HEAD_ROWS]):
        cells = distinct(row)
        corner = next((seen for seen in cells if seen.text), None)
        if corner is None or any(seen is not corner for seen in labels) or (labels and _over_figures(grid, corner)):
            continue
        in_corner = corner in labels
        label = corner.label if in_corner else _titled(grid, book, titles)
        if label is None or book.fields[label.field].type in _WORDS:
            continue
        heads = cells[cells.index(corner) + 1 :] if in_corner else cells
        own = [seen for seen in heads if _over_figures(grid, seen) and _tells_amounts(seen, label, book)]
        totals = any(TOTAL.match(seen.text) for seen in own)
        if own and (totals or not in_corner or all(seen in own or not seen.text for seen in heads)):
            return [*grid[:number], _named(row, {id(seen) for seen in own}, label, corner), *grid[number + 1 :]]
    return grid


def _told(row: list[Seen | None]) -> list[Seen]:
    """The cells of a row that say something."""
    return [seen for seen in distinct(row) if seen.text]


def _names_a_field(grid: Grid, seen: Seen) -> bool:
    """Whether a cell surely names a field: 企业 over names of firms is none."""
    if seen.label is None or head_kind(seen.text) == "change":
        return False
    return seen.label.strength >= _SURE or _over_figures(grid, seen)


def _named(row: list[Seen | None], own: set[int], label: LabelMatch, corner: Seen) -> list[Seen | None]:
    """The row with the label on its own heads, and on no corner."""
    made = {id(seen): seen._replace(label=label) for seen in row if seen is not None and id(seen) in own}
    made.setdefault(id(corner), corner._replace(label=None))
    return [made.get(id(seen), seen) for seen in row]


def _titled(grid: Grid, book: FieldBook, titles: Iterable[str]) -> LabelMatch | None:
    """The field that the sheet's name, the line above the table or the cell over its width names."""
    lone = (cells[0].cell.text for row in grid[:_HEAD_ROWS] if len(cells := _told(row)) == 1)
    for title in (*titles, *lone):
        text = tidy(fold(title)).strip(" :。")
        if 2 <= len(text) <= _TITLE:
            label = book.match_label(_OF_TITLE.sub("", text))
            if label is not None and label.strength >= _SURE:
                return label
    return None


def _tells_amounts(seen: Seen, label: LabelMatch, book: FieldBook) -> bool:
    """Whether a head says how much, in the field's own measure, or of which period: 数量, 本月, 9月, 户数."""
    text = seen.text.partition("(")[0]
    kind = head_kind(text)
    counted = text.removesuffix("数")
    if kind != "change" and (quantity := split_label(text).quantity or (counted if is_measure(counted) else "")):
        money = book.fields[label.field].type is FieldType.MONEY
        return measures.alike(quantity, "元" if money else book.measures[label.field])
    return kind not in ("unit", "note") and bool(
        kind or AMOUNT.match(text) or is_under(text) or (is_day(text) and text[-1] in _DAYS)
    )


def _over_figures(grid: Grid, head: Seen) -> bool:
    rows = grid[head.cell.row + head.cell.rows :]
    under = [seen for row in rows if (seen := row[head.cell.column]) is not None and not is_blank(seen.text)]
    return bool(under) and all(seen.figure for seen in under)
