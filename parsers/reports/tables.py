"""Reads counts from tables of any layout: label and value side by side, heads above columns, rows of parts with a total."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from domain.document import Table
from parsers.reports import measures, words
from parsers.reports.cells import is_blank, read_cell
from parsers.reports.fields import FieldBook
from parsers.reports.found import Found, Source
from parsers.reports.labels import LabelMatch, split_label
from parsers.reports.segment import Placed
from parsers.reports.table_view import (
    UNDER,
    Seen,
    View,
    distinct,
    figures_below,
    first_above,
    head_rows,
    is_people,
    other_people,
    see,
)

_EARLIER = re.compile(r"上(?:一)?(?:周|月|期|年|次|季度|学期)|去年|前期|原报|同期")
_NOW = re.compile(r"本(?:周|月|期|次|年|季度|学期|年度)|当(?:期|月|周)|实际|完成(?:数|情况|值)?$")
_CUMULATIVE = re.compile(r"累计|至今|以来")
_PLAN = re.compile(r"计划|目标|任务(?:数|指标)?$|拟|预计|指标值")
_TOTAL = re.compile(r"^(?:合计|总计|共计|总数|总和|小计|全部|汇总|全[院校系]|合)")
_UNIT = re.compile(r"^(?:计量)?单位$")
_NOTE = re.compile(r"说明|备注|注$|^注|原因|佐证|附件|依据|名称|负责人|联系")
_AMOUNT = re.compile(r"^(?:数量|数值|数据|数|填报(?:数|内容|值|数据)?|内容|值|情况|数字|指标数据)$")
_INDEX = re.compile(r"^(?:序号|编号|序|No\.?)$", re.IGNORECASE)
_DATED = re.compile(r"\d{1,2}\s?月\s?\d{1,2}|\d{1,2}[./-]\d{1,2}|第[一二三四五六\d]+周|周[一二三四五六日]|星期")


_NO_MEMBERS = re.compile(r"积极分子|发展对象|群众|申请人|非党|志愿者|居民")
_MERE_COUNT = re.compile(r"^(?:总)?(?:人数|数量|总数|数|人次|台数|件数|数目)$")


def read_table(placed: Placed, book: FieldBook, order: int, year: int | None = None) -> Iterator[Found]:
    """All values of one table, refused ones too. Hidden sheets and sheets of instructions hold none."""
    table = placed.block
    if not isinstance(table, Table) or table.hidden or words.INSTRUCTION.search(table.name):
        return
    view = View(placed, see(table, book), book, order, year)
    if _instructs(view):
        return
    heads = head_rows(view)
    used: set[int] = set()
    for place, row in enumerate(heads):
        stop = heads[place + 1] if place + 1 < len(heads) else len(view.grid)
        yield from _below(view, row, first_above(heads, place, row), stop)
        used.update(range(row, stop))
    yield from _beside(view, used)


def _instructs(view: View) -> bool:
    first = [seen.text for row in view.grid[:1] for seen in row if seen is not None]
    return bool(first) and bool(re.match(r"^(?:填表说明|填写说明|填报说明|填表须知|填报要求|指标解释)$", first[0]))


# ---- heads above columns


@dataclass(frozen=True, slots=True)
class Row:
    """A data row under a head: its place, its title (words outside the field columns) and what kind of row it is."""

    place: int
    title: str
    kind: str


def _below(view: View, head: int, top: int, stop: int) -> Iterator[Found]:
    columns = _columns(view, head, top)
    rows = _told_apart(_rows(view, head, stop, set(columns)), view.book)
    yield from _mere_counts(view, head, rows, set(columns))
    now = any(row.kind == "now" for row in rows)
    parts = [row for row in rows if row.kind == "part"]
    for column, (label, seen) in columns.items():
        done: set[int] = set()
        for row in rows:
            value = view.grid[row.place][column]
            if value is None or id(value) in done or value.cell.row <= head:
                continue
            done.add(id(value))
            yield from _found(view, label, seen, value, row, now, len(parts))


def _told_apart(rows: list[Row], book: FieldBook) -> list[Row]:
    """Where rows tell the counted people from others (党员, 群众, 合计), the counted ones' row is the value, not the total."""
    if not book.subject or not any(row.kind == "others" for row in rows):
        return rows
    own = [row for row in rows if row.kind == "part" and book.subject in row.title]
    if not own and book.subject in words.MEMBERS:  # groups of members (研究生, 教工), unless they can be none
        return [
            replace(row, kind="part") if row.kind == "others" and not _NO_MEMBERS.search(row.title) else row
            for row in rows
        ]
    if not own:
        return rows
    return [replace(row, kind="now" if row in own else "others" if row.kind == "total" else row.kind) for row in rows]


def _mere_counts(view: View, head: int, rows: list[Row], columns: set[int]) -> Iterator[Found]:
    """人数 in the row 党员 is the number of members: a bare head completed by the row's title."""
    for column, seen in enumerate(view.grid[head]):
        if seen is None or column in columns or seen.cell.column != column or not _MERE_COUNT.match(seen.text):
            continue
        for row in rows:
            value = view.grid[row.place][column]
            label = view.book.match_label(row.title + seen.text) if row.kind in ("part", "now") and row.title else None
            if label is not None and value is not None and label.strength > 0.9:
                yield from _found(view, label, seen, value, replace(row, kind="single"), False, 1)


def _columns(view: View, head: int, top: int) -> dict[int, tuple[LabelMatch, Seen]]:
    columns: dict[int, tuple[LabelMatch, Seen]] = {}
    for column, seen in enumerate(view.grid[head]):
        if seen is None:
            continue
        above = [view.grid[row][column] for row in range(top, head)]
        groups = list(
            dict.fromkeys(
                item.text for item in above if item is not None and item is not seen and 0 < len(item.text) <= 20
            )
        )
        if not seen.text and groups:  # the head of this column stands above
            seen = next(item for item in reversed(above) if item is not None and item.text)
            groups = [group for group in groups if group != seen.text]
        label = _with_group(view, groups, seen) if UNDER.match(seen.text) else seen.label
        label = label or seen.label or _with_group(view, groups, seen)
        if label is None:
            continue
        if _EARLIER.search(seen.text) or any(_EARLIER.search(group) for group in groups[-1:]):
            continue
        columns[column] = (_scaled(label, groups), seen)
    return _one_each(columns)


def _with_group(view: View, groups: list[str], seen: Seen) -> LabelMatch | None:
    """A short column head (人数, 场次) means something only under its group (志愿服务)."""
    if seen.figure or not groups or not 1 <= len(seen.text) <= 12 or _NOTE.search(seen.text):
        return None
    match = view.book.match_label(groups[-1] + seen.text)
    return match if match is not None and match.strength > 0.6 else None


def _scaled(label: LabelMatch, groups: list[str]) -> LabelMatch:
    if label.scale == 1:
        for group in groups:
            scale = split_label(group).scale
            if scale != 1:
                return LabelMatch(label.field, label.strength, scale, label.name)
    return label


def _one_each(columns: dict[int, tuple[LabelMatch, Seen]]) -> dict[int, tuple[LabelMatch, Seen]]:
    """Of several columns for one field the best stays, unless they are its alternatives (先锋岗, 责任区)."""
    best: dict[int, float] = {}
    for label, _ in columns.values():
        best[label.field] = max(best.get(label.field, 0.0), label.strength)
    return {
        column: (label, seen) for column, (label, seen) in columns.items() if label.strength >= best[label.field] - 0.02
    }


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
        rows.append(Row(place, title, _row_kind(view.book, titles)))
    return rows


def _row_kind(book: FieldBook, titles: list[str]) -> str:
    first = next((title for title in titles if not _INDEX.match(title)), "")
    joined = " ".join(titles[:3])
    if words.EXAMPLE_ROW.search(joined):
        return "example"
    if _TOTAL.match(first) or any(_TOTAL.match(title) and len(title) <= 6 for title in titles[:2]):
        return "total"
    for pattern, kind in ((_EARLIER, "earlier"), (_PLAN, "plan"), (_NOW, "now"), (_CUMULATIVE, "cumulative")):
        if len(first) <= 10 and pattern.search(first):
            return kind
    if other_people(book, first):
        return "others"
    return "part"


_ROW_WHY = {"example": "示例行", "earlier": "上期数字", "plan": "计划数", "others": "他人的数字"}


def _found(view: View, label: LabelMatch, head: Seen, value: Seen, row: Row, now: bool, parts: int) -> Iterator[Found]:
    said = read_cell(value.cell.text, view.book, label.field, label.scale, view.year)
    if said is None:
        return
    why = said.why_not or _ROW_WHY.get(row.kind, "")
    dated = bool(_DATED.search(row.title)) and view.book.fields[label.field].stock is True
    yield Found(
        label.field,
        said.value if said.value is not None else value.text,
        view.placed.evidence(_quote(head, value), value.cell),
        label.strength,
        Source.TABLE,
        "column",
        order=view.order * 10_000 + (9_999 - row.place if dated else row.place),
        place=view.order * 1000 + (0 if row.kind == "single" else row.place),
        kind=label.name,
        cumulative=row.kind == "cumulative" or said.cumulative or _CUMULATIVE.search(head.text) is not None,
        part=row.kind == "part" and parts > 1 and not dated,
        total=row.kind == "total" or (row.kind == "now" and now),
        approx=said.approx,
        group=row.title if parts > 1 else "",
        sure=view.placed.block.confidence,
        why_not=why,
    )


def _quote(label: Seen, value: Seen) -> str:
    return " ".join(f"{label.cell.text} {value.cell.text}".split())[:160]


# ---- label and value side by side


def _beside(view: View, used: set[int]) -> Iterator[Found]:
    classes: dict[int, str] = {}
    done: set[int] = set()
    for row, line in enumerate(view.grid):
        if row in used:
            continue
        cells = distinct(line)
        told = _column_kinds(view, cells)
        if told:
            classes = {column + offset: kind for column, kind in told.items() for offset in range(_width(line, column))}
            continue
        for place, seen in enumerate(cells):
            seen = _completed(view, seen, classes)
            if seen.label is None or id(seen.cell) in done or seen.cell.row != row:
                continue
            done.add(id(seen.cell))
            rest = cells[place + 1 :]
            under = view.below(seen)
            if not rest and len(line) == 1 and under is not None and under.label is None:
                rest = [under]
            yield from _pair(view, seen, rest, classes)


def _completed(view: View, seen: Seen, classes: dict[int, str]) -> Seen:
    """人数 beside columns of people (党员, 群众) is the number of the counted ones."""
    bare = seen.text.partition("(")[0]
    if seen.label is not None or "others" not in classes.values() or not _MERE_COUNT.match(bare):
        return seen
    return replace(seen, label=view.book.match_label(view.book.subject + bare))


def _column_kinds(view: View, cells: list[Seen]) -> dict[int, str]:
    """What a row of heads says of the columns below it; empty if the row is none."""
    if any((seen.label and not is_people(view.book, seen.text)) or (seen.figure and seen.text) for seen in cells):
        return {}
    kinds = {seen.cell.column: kind for seen in cells if (kind := _column_kind(seen))}
    rest = [seen for seen in cells[1:] if seen.text]
    others = {seen.cell.column for seen in rest if other_people(view.book, seen.text)}
    figures = figures_below(view, rest)
    told = len(kinds) >= 2 or (kinds and len(cells) <= 3) or (others and figures)
    if not told and not (len(rest) >= 2 and figures >= 2 and _labels_below(view, cells) == 1):
        return {}
    for seen in rest:
        kinds[seen.cell.column] = _people_kind(view.book, seen, kinds.get(seen.cell.column, "part"), others)
    return kinds


def _labels_below(view: View, cells: list[Seen]) -> int:
    row = cells[0].cell.row + 1
    return sum(seen.label is not None for seen in distinct(view.grid[row])) if row < len(view.grid) else 0


def _people_kind(book: FieldBook, seen: Seen, kind: str, others: set[int]) -> str:
    """Where columns tell the counted people from others, theirs is the value; a total of all is not."""
    if seen.cell.column in others:
        return "others"
    if others and book.subject in seen.text:
        return "now"
    return "others" if others and kind == "total" else kind


def _width(line: list[Seen | None], column: int) -> int:
    seen = line[column]
    return seen.cell.columns if seen is not None else 1


def _column_kind(seen: Seen) -> str:
    text = split_label(seen.text).core or seen.text
    if len(text) > 12:
        return ""
    table = (
        (_UNIT, "unit"), (_EARLIER, "earlier"), (_PLAN, "plan"), (_CUMULATIVE, "cumulative"), (_TOTAL, "total"), (_NOW, "now"),
        (_NOTE, "note"), (_AMOUNT, "now"),
    )  # fmt: skip
    return next((kind for pattern, kind in table if pattern.search(seen.text)), "")


def _pair(view: View, label: Seen, rest: list[Seen], classes: dict[int, str]) -> Iterator[Found]:
    """The value of a label: the next cell, or by the column heads the one of the report's own period."""
    match = label.label
    assert match is not None
    values: list[Seen] = []
    scale = match.scale
    for seen in rest:
        if seen.label is not None:
            break
        kind = _class_of(seen, classes)
        if kind == "unit" or (not values and not classes and _is_measure(seen.text)):
            scale = 10**4 if "万" in seen.text else scale
            continue
        values.append(seen)
        if not classes:
            break
    match = LabelMatch(match.field, match.strength, scale, match.name)
    kinds = [_class_of(seen, classes) for seen in values]
    told = any(kind in ("now", "total", "cumulative", "earlier") for kind in kinds)
    kinds = ["" if kind == "part" else kind for kind in kinds]
    unnamed = [
        seen for seen, kind in zip(values, kinds, strict=True) if kind == "" and seen.figure and not is_blank(seen.text)
    ]
    for seen, kind in zip(values, kinds, strict=True):
        if kind == "note" or (kind == "" and told and "now" in kinds):
            continue
        part = kind == "" and len(unnamed) > 1
        row = Row(
            seen.cell.row, str(seen.cell.column) if part else "", {"": "part" if part else "single"}.get(kind, kind)
        )
        yield from _found(view, match, label, seen, row, "now" in kinds, len(unnamed) if part else 1)


def _class_of(seen: Seen, classes: dict[int, str]) -> str:
    """What the head above a cell says of it; a cell over several columns belongs to none of them (上周 | 本周 | 累计)."""
    over = {classes.get(column, "") for column in range(seen.cell.column, seen.cell.column + seen.cell.columns)}
    return over.pop() if len(over) == 1 else ""


def _is_measure(text: str) -> bool:
    return text in measures.WORDS or text in ("元", "万元", "人/次", "%", "个/支")
