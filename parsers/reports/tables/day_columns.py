"""A column for each of several days under one field's head: which are the report's own, and which add up."""

from __future__ import annotations

from parsers.reports.asked.fields import FieldBook
from parsers.reports.tables.kinds import head_kind
from parsers.reports.tables.own_columns import Columns
from parsers.reports.tables.states import is_day, last_day, own_days
from parsers.reports.tables.view import View


def of_days(view: View, columns: Columns) -> tuple[Columns, frozenset[int]]:
    """The columns without the days that are not the report's own, and those of the rest that are parts of one figure."""
    parts: set[int] = set()
    for index in {label.field for label, _ in columns.values()}:
        own = {column: seen.text for column, (label, seen) in columns.items() if label.field == index}
        told = {column: text for column, text in own.items() if is_day(text)}
        if len(told) > 1:
            day = own_days(told, view.told) or ({last_day(told)} if _compares(view, columns) else set())
            kept = set() if len(told) < len(own) else _kept(view.book, index, told, day)
            columns = {column: one for column, one in columns.items() if column not in told or column in kept}
            parts |= kept if len(kept) > 1 else set()
    return columns, frozenset(parts)


def _compares(view: View, columns: Columns) -> bool:
    """Whether a column beside them tells by how much the days differ: 22日 | 23日 | 增减."""
    heads = {seen.cell.row for _, seen in columns.values()}
    return any(seen and head_kind(seen.text) == "change" for row in heads for seen in view.grid[row])


def _kept(book: FieldBook, index: int, told: dict[int, str], own: set[int]) -> set[int]:
    """The day's own column; of a state the last; of all else every day's."""
    return own or ({max(told)} if book.fields[index].stock else set(told))
