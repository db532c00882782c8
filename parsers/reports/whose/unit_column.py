"""The column of a table that names units: which one it is, and which row is whose by it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from domain.document import Cell
from parsers.reports.language.phrases import enumerator
from parsers.reports.speech.sources import folded
from parsers.reports.units.index import UnitIndex
from parsers.reports.whose.mentioned import OTHER_LABEL

#: what a body calls its own office beside its branches
_ITSELF = re.compile(r"[校院局厂行司镇乡村所区县]?(?:本部|机关|本级|总部)|本[校院局厂行司镇乡村所]")
TOTAL = re.compile(
    r"合\s*计|总\s*计|小\s*计|共\s*计|^(?:累\s*计|汇\s*总|总\s*数|合\s*并)|^全(?:[省市县区镇乡街村校院局行厂矿所司]|公司|集团)(?:总数|合计)?$"
)
#: what may follow a unit's name in its cell: a note in brackets, a mark, somebody's name
_CELL_REST = re.compile(r"[\s*＊★]{0,9}(?:[（(【].{0,20}[）)】]|\s[一-鿿]{2,4})?[\s*＊★]{0,9}$")
_MERE_FIGURE = re.compile(r"[0-9][0-9.,]{0,15}%?")  #: most cells beside the names, and no name of a unit
_YEARS = re.compile(r"[年月季]")
_CALLED_BY = ("级", "别", "号")
_NUMBERS = re.compile(r"序|行次|编[号码]|代码|No")  #: what is counted under these heads are rows
UNIT_COLUMNS = 6  #: that many columns at most are looked at
_LABEL = 8  #: characters of a label
_BODIES = ("单位", "部门", "科室", "学校", "公司", "机构")
NAME_LENGTH = 40
_LOOK = 200  #: rows without any unit after which a column is none of units


@dataclass(frozen=True, slots=True)
class UnitColumn:
    """A column of units: the unit of each row that it names (`own`: the rows of the body above the others), the rows with
    names that the roster lacks, the first row that is no head, and those that sum up all."""

    number: int = 0
    named: dict[int, str] = field(default_factory=dict)
    own: frozenset[int] = frozenset()
    strange: frozenset[int] = frozenset()
    first: int = 0
    totals: tuple[int, ...] = ()

    @property
    def units(self) -> frozenset[str]:
        return frozenset(self.named.values())


@dataclass(frozen=True, slots=True)
class _Looked:
    """The table that is looked at, and by what names are known."""

    grid: list[list[Cell | None]]
    width: int
    index: UnitIndex
    contexts: tuple[frozenset[str], ...]


@dataclass(frozen=True, slots=True)
class _Seen:
    """What the cells of a column say: units, words that name none for certain, and the rows that sum up."""

    named: dict[int, str] = field(default_factory=dict)
    unclear: dict[int, str] = field(default_factory=dict)
    totals: list[int] = field(default_factory=list)

    def keep(self, row: int, words: str, unit: str | None) -> None:
        if unit:
            self.named[row] = unit
        else:
            self.unclear[row] = words


def unit_column(
    grid: list[list[Cell | None]], width: int, index: UnitIndex, contexts: tuple[frozenset[str], ...]
) -> UnitColumn:
    """The column that names most units. Bodies at the left of a row tell whose a short name is: 白沙镇 | 上坪."""
    looked = _Looked(grid, width, index, contexts)
    best = UnitColumn()
    above: dict[int, str] = {}
    for number in range(min(width, UNIT_COLUMNS)):
        column = _units_of(looked, number, above)
        if len(column.units) > len(best.units):
            best = column
            above = _filled_down(column, len(grid))
    return best


def _filled_down(column: UnitColumn, height: int) -> dict[int, str]:
    """Of each row the unit that the column names there, or last above it."""
    found: dict[int, str] = {}
    for row in range(column.first, height):
        unit = column.named.get(row, found.get(row - 1))
        if unit and row not in column.totals:
            found[row] = unit
    return found


def _units_of(looked: _Looked, column: int, above: Mapping[int, str]) -> UnitColumn:
    """The units that a column names. A name that may mean several is one of the family that the others are of."""
    grid, index = looked.grid, looked.index
    seen = _seen_in(looked, column, above)
    body = _body_above(frozenset(seen.named.values()), index)
    family = frozenset(child.name for child in index.roster.children(body)) if body else frozenset()
    unclear = seen.unclear.items()
    own = {row: body for row, words in unclear if body and _is_itself(grid[row], words, body, index)}
    clear = {row: unit for row, words in unclear if (unit := _called(words, index, (family,))) in family and unit}
    named = dict(sorted((seen.named | clear | own).items()))
    lost = {row: words for row, words in unclear if named and row not in named}
    strange = {row for row, words in lost.items() if _is_strange(words, index)}
    told = {row for row, words in lost.items() if _only_figures(grid[row], column) and not _NUMBERS.match(words)}
    first = min((*named, *strange, *told), default=0)
    return UnitColumn(column, named, frozenset(own), frozenset(strange), first, tuple(seen.totals))


def _seen_in(looked: _Looked, column: int, above: Mapping[int, str]) -> _Seen:
    """What the cells of a column say by themselves, and under its head; `above`: of each row the body at its left."""
    seen = _Seen()
    head = ""
    kinds: tuple[frozenset[str], ...] = ()
    for row, cells in enumerate(looked.grid):
        if row >= _LOOK and not seen.named:
            break
        words = "" if column and _labels_others(cells[column - 1]) else cell_name(cells[column], looked.width)
        if TOTAL.search(words):
            seen.totals.append(row)
        elif words:
            words = _whole_name(words, head, looked.index)
            over = (frozenset((above[row],)),) if row in above else ()
            unit = _called(words, looked.index, (*over, *looked.contexts, *kinds))
            kinds = kinds or _of_kind(words, looked.index)
            head = head if unit else "" if words.isdigit() else words
            seen.keep(row, words, unit)
    return seen


def _called(words: str, index: UnitIndex, contexts: tuple[frozenset[str], ...]) -> str | None:
    """The unit that a cell begins with: 城北厂, 1.城北厂, 城北厂（含食堂）, 城南厂 某某."""
    if _MERE_FIGURE.fullmatch(words):
        return None
    unit = index.resolve(words, contexts)
    if unit:
        return unit
    begin = enumerator(words)[1]
    mention = next(iter(index.find(words)), None)
    rest = words[mention.end :] if mention else ""
    if mention is None or mention.start > begin or not (_CELL_REST.match(rest) or _ITSELF.fullmatch(rest.strip())):
        return None
    return index.meant(mention, words[: mention.end], contexts)


def cell_name(cell: Cell | None, width: int) -> str:
    """The text of a cell that may be a unit's name."""
    if cell is None or (cell.columns == width and width > 1) or len(cell.text) > NAME_LENGTH:
        return ""
    return folded(cell.text).text.strip()


_FIGURE = re.compile(r"\s{0,9}([0-9][0-9,]{0,12}(?:\.[0-9]{1,4})?)\s{0,9}[^0-9]{0,3}")


def figure_in(cell: Cell | None) -> float | None:
    """The figure that a cell is; None where it is none."""
    match = _FIGURE.fullmatch(cell.text) if cell else None
    return float(match[1].replace(",", "")) if match else None


def _labels_others(cell: Cell | None) -> bool:
    """Whether a cell is the label of another body than who reports: 维保单位 | 修理厂."""
    words = folded(cell.text).text.strip() if cell is not None and len(cell.text) <= _LABEL else ""
    return words.endswith(_BODIES) and OTHER_LABEL.match(words) is not None


def _whole_name(words: str, head: str, index: UnitIndex) -> str:
    """1 under the head 线路 or 班级 is 1路, 1班."""
    if not (words.isdigit() and head):
        return words
    ends = (head, head[-1], *(head[0] for mark in _CALLED_BY if head.endswith(mark)))
    return next((words + end for end in ends if index.find(words + end)), words)


def _is_itself(cells: list[Cell | None], words: str, body: str, index: UnitIndex) -> bool:
    """Whether a row of figures is called after the body above the others: 本部, or by what it is (片区)."""
    by_kind = words == index.roster.by_name[body].kind and any(figure_in(cell) is not None for cell in cells)
    return by_kind or bool(_ITSELF.fullmatch(words))


def _only_figures(cells: list[Cell | None], column: int) -> bool:
    """Whether a row says nothing but figures beside its name: it is no head."""
    filled = [cell for place, cell in enumerate(cells) if place > column and cell is not None and cell.text.strip()]
    return bool(filled) and all(figure_in(cell) is not None and not _YEARS.search(cell.text) for cell in filled)


def _is_strange(words: str, index: UnitIndex) -> bool:
    """Whether a cell names a unit that the roster lacks, or a body's branch that it has only elsewhere."""
    mention = next(iter(index.find(words)), None)
    elsewhere = mention is not None and mention.end == len(words) and len(mention.units) == 1 and not mention.full
    return index.is_strange(words) or (elsewhere and mention is not None and mention.start == enumerator(words)[1])


def _body_above(units: frozenset[str], index: UnitIndex) -> str:
    """The one body that all these units are below, "" where there is none."""
    parents = {index.roster.by_name[unit].parent for unit in units}
    body = parents.pop() if len(parents) == 1 else ""
    return body if body in index.roster.by_name else ""


def _of_kind(head: str, index: UnitIndex) -> tuple[frozenset[str], ...]:
    """Under the head 乡镇 stand the units of that kind."""
    units = index.of_kind.get(head.removesuffix("名称"))
    return (units,) if units else ()
