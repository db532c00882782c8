"""What a row of heads says of the columns of values below it: which are this period's, planned, others', in what measure."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from domain.campaign import FieldType
from parsers.reports.asked.fields import FieldBook
from parsers.reports.asked.labels import split_label
from parsers.reports.language.date_parts import number
from parsers.reports.language.persons import is_person
from parsers.reports.tables.kinds import DATED, head_kind, spell_kind
from parsers.reports.tables.states import LATER, covers, days, in_two_halves, later, spell_of, states
from parsers.reports.tables.view import Seen, View, distinct, figures_below, filled_below, is_people, other_people

#: kinds of columns that heads of other kinds above or below them leave as they are
_FOREMOST = ("unit", "note", "change", "plan", "earlier", "others", "cumulative")


_OF_DAY = re.compile("[上下中]午|晚上|夜间|白天")


@dataclass
class ColumnHeads:
    """What heads above said of the columns: their kinds, and the scale of one that says 金额（万元）."""

    kinds: dict[int, str] = field(default_factory=dict)
    heads: dict[int, str] = field(default_factory=dict)  #: the words of each
    scales: dict[int, int] = field(default_factory=dict)
    sure: float = 1.0

    def kind(self, seen: Seen) -> str:
        """Of a cell over several columns none (上周 | 本周 | 累计)."""
        over = {self.kinds.get(column, "") for column in range(seen.cell.column, seen.cell.column + seen.cell.columns)}
        return over.pop() if len(over) == 1 else ""

    def under(self, above: ColumnHeads) -> ColumnHeads:
        """These heads below others: 完成 under 上季度 is of that quarter."""
        kinds = {
            column: next(
                (kind for kind in _FOREMOST if kind in (above.kinds.get(column), self.kinds.get(column))),
                self.kinds.get(column) or above.kinds[column],
            )
            for column in above.kinds.keys() | self.kinds.keys()
        }
        return ColumnHeads(kinds, above.heads | self.heads, above.scales | self.scales, min(above.sure, self.sure))


def told_by_heads(view: View, cells: list[Seen]) -> ColumnHeads | None:
    """What a row of heads says of the columns below it; None if the row is none."""
    cells = _with_mere_corner(view.book, cells)
    numbered = _in_turn(cells)
    if any((seen.label and not is_people(view.book, seen.text)) or (not numbered and _is_figure(seen)) for seen in cells):
        return None
    kinds = _kinds(view, cells)
    kinds |= _states(view, cells)
    months = {} if {"total", "cumulative", "now"} & set(kinds.values()) else _compared(view, cells)
    sure = LATER if months and "change" not in kinds.values() else 1.0
    kinds = months | kinds
    rest = [seen for seen in cells[1:] if seen.text]
    others = {seen.cell.column for seen in rest if _is_other(view.book, seen.text, rest)}
    figures = figures_below(view, rest)
    told = len(kinds) >= 2 or (kinds and len(cells) <= 3) or (others and figures)
    if not told and not (len(rest) >= 2 and figures >= max(2, len(rest) - 1) and _labels_below(view, cells) == 1):
        return None
    for seen in rest:
        kinds[seen.cell.column] = _people_kind(view.book, seen, kinds.get(seen.cell.column, "part"), others)
    return _over_columns(cells, kinds, sure)


def _over_columns(cells: list[Seen], kinds: dict[int, str], sure: float) -> ColumnHeads:
    """The heads spread over the columns that they stand over. `kinds`: what each says, by its first column."""
    columns = ColumnHeads(sure=sure)
    for seen in cells:
        for column in range(seen.cell.column, seen.cell.column + seen.cell.columns):
            if seen.cell.column in kinds:
                columns.kinds[column] = kinds[seen.cell.column]
                columns.heads[column] = seen.text
            if kinds.get(seen.cell.column) != "unit" and (scale := split_label(seen.text).scale) != 1:
                columns.scales[column] = scale
    return columns


def _with_mere_corner(book: FieldBook, cells: list[Seen]) -> list[Seen]:
    """带队领导 | 上午 | 下午: who bears an office is in no cell of heads, so that the corner asks for nobody."""
    first, rest = cells[0], [seen for seen in cells[1:] if seen.text]
    if first.label is None or not rest or book.fields[first.label.field].type is not FieldType.TEXT:
        return cells
    if not is_person(book.names_of(first.label.field)):
        return cells
    heads = all(_OF_DAY.fullmatch(seen.text) or head_kind(seen.text) for seen in rest)
    return [first._replace(label=None), *cells[1:]] if heads else cells


_PART = re.compile(r"(\d{1,2}|[一二三四五六七八九十]{1,2})([\u4e00-\u9fff]{1,3})")


def _in_turn(cells: list[Seen]) -> bool:
    """一所 | 二所 | 三所 | 合计: parts by number with their total, and no figures."""
    parts = [part for seen in cells[1:] if (part := _PART.fullmatch(seen.text))]
    numbers = [number(part[1]) for part in parts]
    totals = any(head_kind(seen.text) == "total" for seen in cells)
    same = len({part[2] for part in parts}) == 1
    return totals and same and len(parts) > 1 and numbers == list(range(1, len(parts) + 1))


def _is_figure(seen: Seen) -> bool:
    return seen.figure and bool(seen.text) and not DATED.search(seen.text)


def _kinds(view: View, cells: list[Seen]) -> dict[int, str]:
    """What each head says of its column; one spell alone (报告期 | 2023年二季度) tells nothing apart."""
    kinds = {seen.cell.column: kind for seen in cells if (kind := head_kind(seen.text))}
    parts = in_two_halves((seen.text for seen in cells), view.told)
    if parts or any(seen.text.startswith("中旬") for seen in cells):  # 上旬 | 中旬 | 下旬 are parts of one month
        kinds = {column: kind for column, kind in kinds.items() if kind != "earlier"}
    spells = {seen.cell.column: kind for seen in cells if (kind := spell_kind(seen.text, view.told))}
    return kinds | spells if len(spells) > 1 or set(kinds.values()) - {"unit"} else kinds


def _states(view: View, cells: list[Seen]) -> dict[int, str]:
    """整改前 | 整改后: the later state is the report's own; 21日 | 22日: the day that it is on."""
    compared = any(head_kind(seen.text) == "change" for seen in cells)
    kinds = states(seen.text for seen in cells) | days((seen.text for seen in cells), view.told, compared)
    return {seen.cell.column: kinds[seen.text] for seen in cells if seen.text in kinds}


def _compared(view: View, cells: list[Seen]) -> dict[int, str]:
    """10月 | 9月: of two spells the later is the report's own, unless its period holds both."""
    told = (seen for seen in cells if filled_below(view, seen.cell.row, seen.cell.column))
    spells = {seen.cell.column: spell for seen in told if (spell := spell_of(seen.text))}
    own = later(spells.values())
    if own is None or covers(view.told, spells.values()):
        return {}
    return {column: "now" if spell == own else "earlier" for column, spell in spells.items()}


def _is_other(book: FieldBook, text: str, rest: list[Seen]) -> bool:
    """群众, or beside a column of the counted ones any other people (行政人员)."""
    if other_people(book, text):
        return True
    return text.endswith("人员") and book.subject not in text and any(book.subject in seen.text for seen in rest)


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
