"""A table with a row, or several, for each unit: which column names them, which rows are whose."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

from domain.document import Cell, Table
from parsers.reports.language.phrases import enumerator
from parsers.reports.speech.sources import folded
from parsers.reports.units.index import UnitIndex
from parsers.reports.whose.mentioned import ITSELF, OTHER_BODIES, OTHER_LABEL

TOTAL = re.compile(
    r"合\s*计|总\s*计|小\s*计|共\s*计|^(?:累\s*计|汇\s*总|总\s*数|合\s*并)|^全(?:[省市县区镇乡街村校院局行厂矿所司]|公司|集团)(?:总数|合计)?$"
)
#: what may follow a unit's name in its cell: a note in brackets, a mark, somebody's name
_CELL_REST = re.compile(r"[\s*＊★]{0,9}(?:[（(【].{0,20}[）)】]|\s[一-鿿]{2,4})?[\s*＊★]{0,9}$")
_MERE_FIGURE = re.compile(r"[0-9][0-9.,]{0,15}%?")  #: most cells beside the names, and no name of a unit
_YEARS = re.compile(r"[年月季]")
_CALLED_BY = ("级", "别", "号")
_NUMBERS = re.compile(r"序|行次|编[号码]|代码|No")  #: what is counted under these heads are rows
_UNIT_COLUMNS = 6
_LABEL = 8  #: characters of a label
_BODIES = ("单位", "部门", "科室", "学校", "公司", "机构")
NAME_LENGTH = 40
_LOOK = 200  #: rows without any unit after which a column is none of units


@dataclass(frozen=True, slots=True)
class _Column:
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
class UnitRows:
    """The rows of one unit (None: a name that is nobody's on the roster), with the table's head, and the cell that names it."""

    unit: str | None
    rows: tuple[int, ...]
    cell: Cell


def unit_rows(table: Table, index: UnitIndex, contexts: tuple[frozenset[str], ...]) -> Iterator[UnitRows]:
    """Whose rows are whose, in a table that names at least two units; totals are nobody's."""
    column = _unit_column(table.grid(), table.width, index, contexts)
    if not OTHER_BODIES.search(_head_of(table.grid(), column.number, column.first, table.width)):
        yield from _rows_of(table, column, index)


def unit_columns(table: Table, index: UnitIndex, contexts: tuple[frozenset[str], ...]) -> Iterator[UnitRows]:
    """Whose columns are whose (`rows` are columns here), in a table that names at least two units in one row. A column
    under words of another kind (备注, 同期) is nobody's."""
    grid = table.grid()
    if not any(_names_several(cells, table.width, index, contexts) for cells in grid[:_UNIT_COLUMNS]):
        return
    turned = Table(tuple(Cell(one.column, one.row, one.text, one.columns, one.rows) for one in table.cells))
    column = _unit_column(turned.grid(), turned.width, index, contexts)
    if len(index.lowest(column.units)) + len(column.strange) + len(column.own) < 2:  # 东站 | 所属 | 一公司
        return
    for own in _rows_of(turned, column, index):
        if own.unit or own.rows[-1] in column.strange:
            yield replace(own, cell=grid[own.cell.column][own.cell.row] or own.cell)


def _names_several(
    cells: list[Cell | None], width: int, index: UnitIndex, contexts: tuple[frozenset[str], ...]
) -> bool:
    named = (index.resolve(words, contexts) for cell in cells if (words := cell_name(cell, width)))
    return len({unit for unit in named if unit}) > 1


def _rows_of(table: Table, column: _Column, index: UnitIndex) -> Iterator[UnitRows]:
    grid = table.grid()
    if not column.named or len(column.units) + len(column.strange) < 2 or not _tells_of(column, grid):
        return
    itself = {column.named[row] for row in column.own}
    above = {unit for unit in column.units - itself if _sums_up(unit, column, grid, index)}
    head = [row for row in range(column.first) if row not in column.totals]
    for rows, cell in _groups(grid, column, table.width):
        unit = column.named.get(rows[0])
        if unit not in above and (unit is not None or _has_figures(grid, rows, cell)):
            yield UnitRows(unit, (*head, *rows), cell)


def _tells_of(column: _Column, grid: list[list[Cell | None]]) -> bool:
    """Whether something is told behind the names: the last cells of rows are no subjects."""
    behind = (cell for row in column.named for cell in grid[row][column.number + 1 :])
    return any(cell is not None and cell is not grid[cell.row][column.number] and cell.text.strip() for cell in behind)


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
    if mention is None or mention.start > begin or not (_CELL_REST.match(rest) or ITSELF.fullmatch(rest.strip())):
        return None
    return index.meant(mention, words[: mention.end], contexts)


def cell_name(cell: Cell | None, width: int) -> str:
    """The text of a cell that may be a unit's name."""
    if cell is None or (cell.columns == width and width > 1) or len(cell.text) > NAME_LENGTH:
        return ""
    return folded(cell.text).text.strip()


def _sums_up(unit: str, column: _Column, grid: list[list[Cell | None]], index: UnitIndex) -> bool:
    """Whether the row of a body is the sum of those below it: a check-sum, and not what its own office did. It is none where
    a total counts it with them."""
    below = [row for row, other in column.named.items() if index.is_above(unit, other)]
    own = next(row for row, other in column.named.items() if other == unit)
    if not below:
        return False
    sums = {at: sum(_figure(grid[row][at]) or 0 for row in below) for at in range(len(grid[own]))}
    compared = [(figure, total, at) for at, total in sums.items() if (figure := _figure(grid[own][at])) is not None]
    many = len(below) > 1
    counted = sum(
        any(_figure(grid[row][at]) == figure + total != figure for row in column.totals)
        for figure, total, at in compared
    )
    same = sum(figure == total or (many and figure > total > 0) for figure, total, _ in compared)
    return 2 * same >= len(compared) and not counted


_FIGURE = re.compile(r"\s{0,9}([0-9][0-9,]{0,12}(?:\.[0-9]{1,4})?)\s{0,9}[^0-9]{0,3}")


def _figure(cell: Cell | None) -> float | None:
    match = _FIGURE.fullmatch(cell.text) if cell else None
    return float(match[1].replace(",", "")) if match else None


def _head_of(grid: list[list[Cell | None]], column: int, first: int, width: int) -> str:
    """The words above the first name in a column."""
    return next((words for row in reversed(range(first)) if (words := cell_name(grid[row][column], width))), "")


def _groups(grid: list[list[Cell | None]], names: _Column, width: int) -> Iterator[tuple[list[int], Cell]]:
    """The rows of each name in the column of units: its own, those that repeat it, and those under it that name nobody.
    Totals are no one's."""
    column, units = names.number, names.named
    rows: list[int] = []
    named: Cell | None = None
    for row in range(names.first, len(grid)):
        cell = grid[row][column]
        words = cell_name(cell, width)
        if any(TOTAL.search(cell_name(other, width)) for other in grid[row][: column + 2]) or (
            cell is not None and cell.columns == width > 1
        ):
            continue
        again = named is not None and words == cell_name(named, width) and units.get(row) == units.get(rows[0])
        if words and cell is not named and not again:
            if named is not None:
                yield rows, named
            rows, named = [row], cell
        elif named is not None:
            rows.append(row)
    if named is not None:
        yield rows, named


def _has_figures(grid: list[list[Cell | None]], rows: list[int], name: Cell) -> bool:
    return any(re.search(r"[0-9]", cell.text) for row in rows for cell in grid[row] if cell and cell is not name)


def _unit_column(
    grid: list[list[Cell | None]], width: int, index: UnitIndex, contexts: tuple[frozenset[str], ...]
) -> _Column:
    """The column that names most units. Bodies at the left of a row tell whose a short name is: 白沙镇 | 上坪."""
    best = _Column()
    above: dict[int, str] = {}
    for number in range(min(width, _UNIT_COLUMNS)):
        column = _units_of(grid, number, width, index, contexts, above)
        if len(column.units) > len(best.units):
            best = column
            above = _filled_down(column, len(grid))
    return best


def _filled_down(column: _Column, height: int) -> dict[int, str]:
    """Of each row the unit that the column names there, or last above it."""
    found: dict[int, str] = {}
    for row in range(column.first, height):
        unit = column.named.get(row, found.get(row - 1))
        if unit and row not in column.totals:
            found[row] = unit
    return found


def _units_of(
    grid: list[list[Cell | None]],
    column: int,
    width: int,
    index: UnitIndex,
    contexts: tuple[frozenset[str], ...],
    above: Mapping[int, str],
) -> _Column:
    """The units that a column names. A name that may mean several is one of the family that the others are of."""
    named: dict[int, str] = {}
    unclear: dict[int, str] = {}
    totals: list[int] = []
    head = ""
    kinds: tuple[frozenset[str], ...] = ()
    for row, cells in enumerate(grid):
        if row >= _LOOK and not named:
            break
        words = "" if column and _labels_others(cells[column - 1]) else cell_name(cells[column], width)
        if TOTAL.search(words):
            totals.append(row)
        if not words or row in totals[-1:]:
            continue
        words = _whole_name(words, head, index)
        over = (frozenset((above[row],)),) if row in above else ()
        unit = _called(words, index, (*over, *contexts, *kinds))
        kinds = kinds or _of_kind(words, index)
        if unit:
            named[row] = unit
        else:
            unclear[row] = words
            head = "" if words.isdigit() else words
    body = _body_above(frozenset(named.values()), index)
    family = frozenset(child.name for child in index.roster.children(body)) if body else frozenset()
    own = {row: body for row, words in unclear.items() if body and _is_itself(grid[row], words, body, index)}
    clear = {
        row: unit for row, words in unclear.items() if (unit := _called(words, index, (family,))) in family and unit
    }
    named = dict(sorted((named | clear | own).items()))
    lost = {row: words for row, words in unclear.items() if named and row not in named}
    strange = {row for row, words in lost.items() if _is_strange(words, index)}
    told = {row for row, words in lost.items() if _only_figures(grid[row], column) and not _NUMBERS.match(words)}
    first = min((*named, *strange, *told), default=0)
    return _Column(column, named, frozenset(own), frozenset(strange), first, tuple(totals))


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
    by_kind = words == index.roster.by_name[body].kind and any(_figure(cell) is not None for cell in cells)
    return by_kind or bool(ITSELF.fullmatch(words))


def _only_figures(cells: list[Cell | None], column: int) -> bool:
    """Whether a row says nothing but figures beside its name: it is no head."""
    filled = [cell for place, cell in enumerate(cells) if place > column and cell is not None and cell.text.strip()]
    return bool(filled) and all(_figure(cell) is not None and not _YEARS.search(cell.text) for cell in filled)


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
