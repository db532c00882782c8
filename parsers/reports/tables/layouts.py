"""Reads counts from tables of any layout: label and value side by side, heads above columns, rows of parts with a total."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from domain.campaign import DateRange
from domain.document import Table
from parsers.reports.asked.fields import FieldBook
from parsers.reports.asked.found import Found
from parsers.reports.asked.labels import scale_of_all
from parsers.reports.language import words
from parsers.reports.speech.segment import Placed
from parsers.reports.tables.day_columns import of_days
from parsers.reports.tables.head_labels import heads_of, label_of, scaled
from parsers.reports.tables.heads import MERE_COUNT, SEXES, first_above, head_rows
from parsers.reports.tables.kinds import Row, found_in, head_kind, row_kind
from parsers.reports.tables.long_rows import long_rows, read_long
from parsers.reports.tables.one_field import with_its_field
from parsers.reports.tables.own_columns import Columns, own_columns, spell_over
from parsers.reports.tables.pairs import read_pairs
from parsers.reports.tables.states import Spell, days, in_two_halves
from parsers.reports.tables.view import Seen, View, distinct, filled_below, see

#: memberships: students and staff can be members too
_MEMBERS = frozenset({"党员", "团员", "会员"})
_NO_MEMBERS = re.compile(r"积极分子|发展对象|群众|申请人|非党|志愿者|居民")


def read_table(
    placed: Placed,
    book: FieldBook,
    order: int,
    near: date | None = None,
    told: DateRange | None = None,
    above: str = "",
) -> Iterator[Found]:
    """All values of one table, refused ones too. Hidden sheets and sheets of instructions hold none. `above`: the line before it."""
    table = placed.block
    if not isinstance(table, Table) or table.hidden or words.INSTRUCTION.search(table.name):
        return
    grid = with_its_field(see(table, book), book, (table.name, above))
    view = View(placed, grid, book, order, near, told, _money(grid, above))
    if _instructs(view):
        return
    heads = head_rows(view)
    used: set[int] = set()
    for place, row in enumerate(heads):
        stop = heads[place + 1] if place + 1 < len(heads) else len(view.grid)
        yield from _below(view, row, first_above(heads, place, row), stop)
        used.update(range(row, stop))
    long = long_rows(view, used)
    yield from read_long(view, long)
    yield from read_pairs(view, used.union(line.place for lines in long.values() for line in lines))


def _money(grid: list[list[Seen | None]], above: str) -> int:
    """What amounts of money are in, by a note in the line before a table or over its columns."""
    notes = (seen.cell.text for row in grid[:3] for seen in distinct(row) if not seen.label)
    scales = (scale_of_all(text) for text in (above, *notes))
    return next((scale for scale in scales if scale != 1), 1)


def _instructs(view: View) -> bool:
    first = [seen.text for row in view.grid[:1] for seen in row if seen is not None]
    return bool(first) and bool(re.match(r"^(?:填表说明|填写说明|填报说明|填表须知|填报要求|指标解释)$", first[0]))


# ---- heads above columns


def _below(view: View, head: int, top: int, stop: int) -> Iterator[Found]:
    columns, lots = of_days(view, _columns(view, head, top))
    rows = _of_day(_told_apart(_rows(view, head, stop, set(columns)), view.book), view.told)
    yield from _mere_counts(view, head, rows, set(columns))
    now = any(row.kind == "now" for row in rows)
    parts = [row for row in rows if row.kind == "part"]
    for column, (label, seen) in columns.items():
        done: set[int] = set()
        for row in _half_rows(rows, seen.text) if seen.text in SEXES else rows:
            value = view.grid[row.place][column]
            if value is None or id(value) in done or value.cell.row <= head:
                continue
            done.add(id(value))
            if column in lots and len(rows) == 1:
                row = row._replace(kind="part", title=seen.text)
            several = len(lots) if column in lots else 2 if seen.text in SEXES else len(parts)
            yield from found_in(view, label, seen, value, row, now, several)


def _of_day(rows: list[Row], told: DateRange | None) -> list[Row]:
    """Of rows that are a day each, those of a report on a single one; 上半月 and 下半月 are parts of a month."""
    if in_two_halves((row.title for row in rows), told):
        rows = [row._replace(kind="part") if row.title.startswith("上半月") else row for row in rows]
    kinds = days((row.title for row in rows if row.kind == "part"), told)
    return [row._replace(kind=kinds.get(row.title, row.kind)) if row.kind == "part" else row for row in rows]


def _half_rows(rows: list[Row], sex: str) -> list[Row]:
    """The rows that tell of one sex, as parts: the total's alone, or this period's, where there is one."""
    whole = [row for row in rows if row.kind in ("total", "now")][-1:]
    return [
        row._replace(kind="part", title=f"{row.title}{sex}")
        for row in whole or rows
        if row.kind in ("part", "total", "now")
    ]


def _told_apart(rows: list[Row], book: FieldBook) -> list[Row]:
    """Where rows tell the counted people from others (党员, 群众, 合计), the counted ones' row is the value, not the total."""
    if not book.subject or not any(row.kind == "others" for row in rows):
        return rows
    own = [row for row in rows if row.kind == "part" and book.subject in row.title]
    if not own and book.subject in _MEMBERS:  # groups of members (研究生, 教工), unless they can be none
        return [
            row._replace(kind="part") if row.kind == "others" and not _NO_MEMBERS.search(row.title) else row
            for row in rows
        ]
    if not own:
        return rows
    return [row._replace(kind="now" if row in own else "others" if row.kind == "total" else row.kind) for row in rows]


def _mere_counts(view: View, head: int, rows: list[Row], columns: set[int]) -> Iterator[Found]:
    """人数 in the row 党员 is the number of members: a bare head completed by the row's title."""
    for column, seen in enumerate(view.grid[head]):
        if seen is None or column in columns or seen.cell.column != column or not MERE_COUNT.match(seen.text):
            continue
        for row in rows:
            value = view.grid[row.place][column]
            label = view.book.match_label(row.title + seen.text) if row.kind in ("part", "now") and row.title else None
            if label is not None and value is not None and label.strength > 0.9:
                yield from found_in(view, label, seen, value, row._replace(kind="single"), False, 1)


def _of_another_time(book: FieldBook, index: int, heads: list[Seen]) -> bool:
    """Whether heads say that a column is of another time or planned, and the field is not called so (年初数, 应检)."""
    others = [seen.text for seen in heads if head_kind(seen.text) in ("earlier", "plan", "change")]
    called = any(text in core for text in others for core in book.names_of(index))
    return bool(others) and not called and not book.notes[index][0]


def _columns(view: View, head: int, top: int) -> Columns:
    """The columns that hold a field's figures of the own period, each with its label and the cell that heads it."""
    columns: Columns = {}
    spells: dict[int, Spell] = {}
    summed: set[int] = set()
    for column in range(len(view.grid[head])):
        heads = heads_of(view, column, head, top)
        if not heads:
            continue
        label, seen = label_of(view, heads)
        if label is None or _of_another_time(view.book, label.field, heads[-2:]):
            continue
        columns[column] = (scaled(view.book, label, [one.text for one in heads]), seen)
        if (spell := spell_over(heads)) and filled_below(view, head, column):
            spells[column] = spell
        if any(head_kind(one.text) == "cumulative" for one in heads[-2:]):
            summed.add(column)
    return own_columns(columns, spells, summed, view.told)


def _rows(view: View, head: int, stop: int, columns: set[int]) -> list[Row]:
    rows = []
    for place in range(head + 1, stop):
        line = view.grid[place]
        titles = [
            seen.text
            for column, seen in enumerate(line)
            if seen is not None
            and column not in columns
            and seen.cell.row > head
            and seen.text
            and not seen.text.replace(".", "").isdigit()
        ]
        title = " ".join(dict.fromkeys(titles[:4]))
        if len(distinct(line)) == 1 and len(line) > 2:  # a note over the whole width
            continue
        rows.append(Row(place, title, row_kind(view.book, titles)))
    return rows
