"""Label and value side by side, with or without heads that tell the columns of values apart."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from domain.campaign import FieldType
from parsers.reports.asked.found import Found
from parsers.reports.asked.label_match import weighed
from parsers.reports.asked.labels import LabelMatch, split_label
from parsers.reports.tables.cells import is_blank
from parsers.reports.tables.column_heads import ColumnHeads, told_by_heads
from parsers.reports.tables.heads import MERE_COUNT, is_measure
from parsers.reports.tables.kinds import EARLIER, FIRST_HALF, PLAN, Row, found_in, head_kind
from parsers.reports.tables.states import spell_of
from parsers.reports.tables.view import Seen, View, distinct, seen_of

GROUP = 8  #: characters of a group's name at the left of several labels
BAND = 8  #: characters of a period's name alone in its row
SURE = 0.8
_WORDY = frozenset({FieldType.DATE, FieldType.TEXT})


def read_pairs(view: View, used: set[int]) -> Iterator[Found]:
    """All values behind labels, outside the rows that heads above columns have taken."""
    columns = ColumnHeads()
    done: set[int] = set()
    headed = -2
    past = _past_bands(view)
    for row, line in enumerate(view.grid):
        if row in used or row in past:
            continue
        cells = distinct(line)
        told = told_by_heads(view, cells)
        if told is not None:
            columns = told.under(columns) if row == headed + 1 else told
            headed = row
            continue
        yield from _in_row(view, row, cells, columns, done)


def _in_row(view: View, row: int, cells: list[Seen], columns: ColumnHeads, done: set[int]) -> Iterator[Found]:
    """The values behind the labels of a row; `done`: ids of the labels that were looked at, which may span rows."""
    for place, seen in enumerate(cells):
        fresh = id(seen.cell) not in done
        if fresh and "\n" in seen.cell.text and (pair := _one_above_other(view, seen)) is not None:
            done.add(id(seen.cell))
            yield from _pair(view, pair[0], [pair[1]], ColumnHeads())
            continue
        seen = _completed(view, seen, cells[place - 1] if place else None, columns)
        if seen.label is None or not fresh or seen.cell.row != row or _of_another_time(view, seen):
            continue
        done.add(id(seen.cell))
        rest = cells[place + 1 :]
        under = view.below(seen)
        if not rest and len(view.grid[row]) == 1 and under is not None and under.label is None:
            rest = [under]
        yield from _pair(view, seen, rest, columns)


def _past_bands(view: View) -> set[int]:
    """The rows under 上季度 alone in its row, where others stand under 本季度."""
    alone = {row: told[0].text for row, line in enumerate(view.grid) if len(told := _told(line)) == 1 and len(line) > 1}
    kinds = {row: kind for row, text in alone.items() if len(text) <= BAND and (kind := head_kind(text))}
    if "now" not in kinds.values():
        return set()
    stops = [*kinds, len(view.grid)]
    bands = zip(kinds.values(), stops, stops[1:], strict=False)
    return {row for kind, first, stop in bands if kind in ("earlier", "plan") for row in range(first, stop)}


def _told(line: list[Seen | None]) -> list[Seen]:
    return [seen for seen in distinct(line) if seen.text]


def _of_another_time(view: View, seen: Seen) -> bool:
    """上月产值, 计划产值: a label of another time than the report's, unless the field is called so."""
    if seen.label is None:
        return False
    half = FIRST_HALF.match(seen.text)
    if half and _tells_second_half(view, seen.label):
        return True
    text = seen.text[half.end() :] if half else seen.text
    told = EARLIER.match(text) or PLAN.match(text)
    if told is None:
        return False
    index = seen.label.field
    return not view.book.notes[index][0] and not any(told[0] in name for name in view.book.names_of(index))


def _tells_second_half(view: View, label: LabelMatch) -> bool:
    """Whether 下半年检查企业数 stands in the table too."""
    cells = (seen for line in view.grid for seen in line if seen and seen.text.startswith("下半年"))
    return any(seen.label is not None and seen.label.field == label.field for seen in cells)


def _one_above_other(view: View, seen: Seen) -> tuple[Seen, Seen] | None:
    """A label and below it in the same cell its figure: 检查企业数 / 36家."""
    head, _, rest = seen.cell.text.strip().partition("\n")
    told = seen_of(replace(seen.cell, text=head.strip(" ：:　")), view.book)
    value = seen_of(replace(seen.cell, text=rest.strip()), view.book)
    return (told, value) if told.label is not None and value.figure and value.text else None


def _completed(view: View, seen: Seen, left: Seen | None, columns: ColumnHeads) -> Seen:
    """人数 beside columns of people (党员, 群众) is the number of the counted ones; 排查数 in the group 隐患 is that of 隐患."""
    if seen.label is None and not seen.figure and left is not None and left.cell.rows > max(1, seen.cell.rows):
        label = view.book.match_label(left.text + seen.text) if len(left.text) <= GROUP else None
        return seen._replace(label=label if label is not None and label.strength > SURE else None)
    bare = seen.text.partition("(")[0]
    if seen.label is not None or "others" not in columns.kinds.values() or not MERE_COUNT.match(bare):
        return seen
    return seen._replace(label=view.book.match_label(view.book.subject + bare))


def _pair(view: View, label: Seen, rest: list[Seen], columns: ColumnHeads) -> Iterator[Found]:
    """The value of a label: the next cell, or by the column heads the one of the report's own period."""
    match = label.label
    assert match is not None
    values, measure = _values(rest, columns)
    sexes = _by_sex(rest) or _by_sex_below(view, label, rest)
    if sexes:
        for title, seen in sexes.items():
            yield from found_in(view, match, label, seen, Row(seen.cell.row, title, "part"), False, len(sexes))
        return
    if measure:
        told_in = split_label(f"({measure})")
        if told_in.noted:
            match = match._replace(scale=weighed(view.book, match.field, told_in.scale, told_in.quantity))
    if view.book.fields[match.field].type in _WORDY:
        yield from _worded(view, match, label, rest, columns)
        return
    yield from _figures(view, match, label, values, columns)


def _figures(view: View, match: LabelMatch, label: Seen, values: list[Seen], columns: ColumnHeads) -> Iterator[Found]:
    """The figures behind a label, by what the heads above them say: of the own period, a total, or parts of one."""
    if view.book.fields[match.field].stock:
        values = _latest(values, columns)
    kinds = [_kind(columns, seen) for seen in values]
    told = any(kind in ("now", "total", "cumulative", "earlier") for kind in kinds)
    unnamed = sum(
        kind == "" and bool(seen.figure) and not is_blank(seen.text) for seen, kind in zip(values, kinds, strict=True)
    )
    for seen, kind in zip(values, kinds, strict=True):
        if kind in ("note", "change") or (kind == "" and told and ("now" in kinds or "total" in kinds)):
            continue
        part = kind == "" and unnamed > 1
        row = Row(
            seen.cell.row,
            columns.heads.get(seen.cell.column, str(seen.cell.column)) if part else "",
            {"": "part" if part else "single"}.get(kind, kind),
            columns.sure,
        )
        over = columns.scales.get(seen.cell.column, 0)
        own = match._replace(scale=weighed(view.book, match.field, over)) if over else match
        yield from found_in(view, own, label, seen, row, "now" in kinds, unnamed if part else 1)


def _latest(values: list[Seen], columns: ColumnHeads) -> list[Seen]:
    """Of a state told for several months one after the other the last; all where the columns are no such months."""
    heads = [columns.heads.get(seen.cell.column, "") for seen in values]
    spells = [spell_of(head) for head in heads]
    timed = [spell for spell in spells if spell]
    if len(timed) < 2 or len(timed) < len(values) or timed != sorted(set(timed)):
        return values
    return values[-1:]


def _kind(columns: ColumnHeads, seen: Seen) -> str:
    """What the head above a cell says of it: "" where that only names a part; a total that is blank is none."""
    kind = columns.kind(seen)
    if kind == "total" and is_blank(seen.text):
        return "note"
    return "" if kind == "part" else kind


def _by_sex(rest: list[Seen]) -> dict[str, Seen]:
    """男 | 20 | 女 | 25: the two parts of what a label counts."""
    told = {rest[place].text: rest[place + 1] for place in (0, 2)} if len(rest) > 3 else {}
    return told if told.keys() == {"男", "女"} and all(seen.figure and seen.text for seen in told.values()) else {}


def _by_sex_below(view: View, label: Seen, rest: list[Seen]) -> dict[str, Seen]:
    """男 | 20 and below it 女 | 25, behind one label, or behind the same again or a blank."""
    row = label.cell.row + 1
    if len(rest) < 2 or rest[0].text not in ("男", "女") or row >= len(view.grid):
        return {}
    below = distinct(view.grid[row])
    place = next((place for place, seen in enumerate(below) if seen.cell.column == rest[0].cell.column), 0)
    left = below[place - 1] if place else label
    if left.text not in ("", label.text):
        return {}
    return _by_sex([*rest[:2], *below[place:]])


def _values(rest: list[Seen], columns: ColumnHeads) -> tuple[list[Seen], str]:
    """The cells up to the next label that may hold the value, and the measure that a cell of them tells ("" if none)."""
    values: list[Seen] = []
    measure = ""
    for seen in rest:
        if seen.label is not None:
            break
        if columns.kind(seen) == "unit" or (not values and not columns.kinds and is_measure(seen.text)):
            measure = seen.text
            continue
        values.append(seen)
        if not columns.kinds:
            break
    return values, measure


def _worded(view: View, match: LabelMatch, label: Seen, rest: list[Seen], columns: ColumnHeads) -> Iterator[Found]:
    """A date or a name: that of the own period, else the first that is filled in, whatever its column."""
    filled: list[Seen] = []
    for seen in rest:
        if seen.label is not None or (not columns.kinds and filled):
            break
        if not is_blank(seen.text) and not is_measure(seen.text) and columns.kind(seen) != "note":
            filled.append(seen)
        elif not columns.kinds and seen.text:
            break
    own = next((seen for seen in filled if columns.kind(seen) == "now"), filled[0] if filled else None)
    if own is not None:
        yield from found_in(view, match, label, own, Row(own.cell.row, "", "single"), False, 1)
