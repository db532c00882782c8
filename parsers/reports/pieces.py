"""One document, several units: a row each, a column each, a sheet each, or a section each."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from domain.document import Cell, Table
from domain.report import Evidence
from parsers.reports.clauses_of_units import share_out
from parsers.reports.phrases import enumerator
from parsers.reports.reporter import Reporter, labelled, titled
from parsers.reports.segment import Placed
from parsers.reports.sources import Source, cut_columns, cut_rows, folded
from parsers.reports.unit_sections import unit_sections
from parsers.reports.units import UnitIndex

_TOTAL = re.compile(r"合\s*计|总\s*计|小\s*计|共\s*计|^(?:累\s*计|汇\s*总|总\s*数|合\s*并)")
#: heads of columns that name other bodies than who reports: 主要来粮地, 支援单位, 走访单位
_OTHER_BODIES = re.compile(r"来|去|对接|支援|走访|受援|捐|检查|联系|帮扶|服务|结对|协助|对象|所在|流[向出入]")
#: what may follow a unit's name in its cell: a note in brackets, a mark, somebody's name
_CELL_REST = re.compile(r"[\s*＊★]{0,9}(?:[（(【].{0,20}[）)】]|\s[一-鿿]{2,4})?[\s*＊★]{0,9}$")
_UNIT_COLUMNS = 6
_NAME_LENGTH = 40
NAME_QUOTE = 40  #: characters quoted as evidence of a unit named inside a sentence
_LOOK = 200  #: rows without any unit after which a column is none of units


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a document that is one unit's; `unit` None where the name given is nobody's on the roster."""

    source: Source
    unit: str | None
    evidence: Evidence


def pieces_of(source: Source, whole: Reporter, index: UnitIndex, contexts: tuple[frozenset[str], ...]) -> list[Piece]:
    """The units' parts of a document, or nothing when it is one report."""
    for split in (_by_sheet, _by_row, _by_column, _by_table, _by_section):
        pieces = list(split(source, index, contexts))
        units = tuple(dict.fromkeys(piece.unit for piece in pieces if piece.unit))
        if len(units) >= 2:
            return [*pieces, *_beside(source, units, whole, index, contexts)]
    return list(_by_clause(source, whole, index, contexts)) if whole.strength < 5 or whole.rivals else []


def _beside(
    source: Source, units: tuple[str, ...], whole: Reporter, index: UnitIndex, contexts: tuple[frozenset[str], ...]
) -> Iterator[Piece]:
    """What the text of a joint report says of each unit beside the table that it shares."""
    if set(whole.rivals) == set(units):
        for unit, blocks in share_out(source, index, contexts, units).items():
            yield Piece(source.part(blocks), unit, blocks[0].evidence(blocks[0].text[:NAME_QUOTE]))


def _by_clause(
    source: Source, whole: Reporter, index: UnitIndex, contexts: tuple[frozenset[str], ...]
) -> Iterator[Piece]:
    for unit, blocks in share_out(source, index, contexts, whole.rivals).items():
        yield Piece(source.part(blocks), unit, blocks[0].evidence(blocks[0].text[:NAME_QUOTE]))


def _tables(source: Source) -> Iterator[tuple[Placed, Table]]:
    for placed in source.blocks:
        if isinstance(placed.block, Table):
            yield placed, placed.block


def _by_sheet(source: Source, index: UnitIndex, contexts: tuple[frozenset[str], ...]) -> Iterator[Piece]:
    for placed, table in _tables(source):
        if not table.name:
            continue
        unit = _named(folded(table.name).text, index, contexts)
        if unit:
            yield Piece(source.part((placed,)), unit, Evidence(source.document.name, placed.where, table.name))


def _named(name: str, index: UnitIndex, contexts: tuple[frozenset[str], ...]) -> str | None:
    """The unit that a sheet is called after: 城北厂, 2.城北厂, 城北厂10月."""
    unit = index.resolve(name, contexts)
    if unit:
        return unit
    named = {index.narrow(mention.units, contexts) for mention in index.find(name)}
    return named.pop() if len(named) == 1 else None


def _called(words: str, index: UnitIndex, contexts: tuple[frozenset[str], ...]) -> str | None:
    """The unit that a cell begins with: 城北厂, 1.城北厂, 城北厂（含食堂）, 城南厂 某某."""
    unit = index.resolve(words, contexts)
    if unit:
        return unit
    begin = enumerator(words)[1]
    mention = next(iter(index.find(words)), None)
    if mention is None or mention.start > begin or not _CELL_REST.match(words[mention.end :]):
        return None
    return index.narrow(mention.units, contexts)


def _by_table(source: Source, index: UnitIndex, contexts: tuple[frozenset[str], ...]) -> Iterator[Piece]:
    """A form for each unit, one below the other, that each name their unit themselves (填报单位：…)."""
    for placed, _ in _tables(source):
        told = {
            one.unit: one for one in (*labelled(placed, index, contexts), *titled(placed, index, contexts)) if one.unit
        }
        if len(told) == 1:
            ((unit, one),) = told.items()
            yield Piece(source.part((placed,)), unit, one.evidence)


def _name(cell: Cell | None, width: int) -> str:
    """The text of a cell that may be a unit's name."""
    if cell is None or (cell.columns == width and width > 1) or len(cell.text) > _NAME_LENGTH:
        return ""
    return folded(cell.text).text.strip()


def _by_row(source: Source, index: UnitIndex, contexts: tuple[frozenset[str], ...]) -> Iterator[Piece]:
    for placed, table in _tables(source):
        grid = table.grid()
        column, named = _unit_column(grid, table.width, index, contexts)
        if len(set(named.values())) < 2 or _OTHER_BODIES.search(_head_of(grid, column, min(named), table.width)):
            continue
        above = {unit for unit in named.values() if _sums_up(unit, named, grid, index)}
        head = list(range(min(named)))
        for rows, cell in _groups(grid, column, min(named), table.width):
            unit = named.get(rows[0])
            if unit in above or (unit is None and not _has_figures(grid, rows, cell)):
                continue
            yield Piece(
                source.part((cut_rows(placed, [*head, *rows]),)), unit, placed.evidence(cell.text.strip(), cell)
            )


def _sums_up(unit: str, named: dict[int, str], grid: list[list[Cell | None]], index: UnitIndex) -> bool:
    """Whether the row of a body is the sum of those below it: a check-sum, and not what its own office did."""
    below = [row for row, other in named.items() if index.is_above(unit, other)]
    own = next(row for row, other in named.items() if other == unit)
    if not below:
        return False
    compared = [
        (figure, sum(_figure(grid[row][column]) or 0 for row in below))
        for column in range(len(grid[own]))
        if (figure := _figure(grid[own][column])) is not None
    ]
    many = len(below) > 1
    return 2 * sum(figure == total or (many and figure > total > 0) for figure, total in compared) >= len(compared)


def _figure(cell: Cell | None) -> float | None:
    match = re.fullmatch(r"\s*([0-9][0-9,]{0,12}(?:\.[0-9]{1,4})?)\s*[^0-9]{0,3}", cell.text) if cell else None
    return float(match[1].replace(",", "")) if match else None


def _head_of(grid: list[list[Cell | None]], column: int, first: int, width: int) -> str:
    """The words above the first name in a column."""
    return next((words for row in reversed(range(first)) if (words := _name(grid[row][column], width))), "")


def _groups(grid: list[list[Cell | None]], column: int, first: int, width: int) -> Iterator[tuple[list[int], Cell]]:
    """The rows of each name in the column of units: its own, and those under it that name nobody. Totals are no one's."""
    rows: list[int] = []
    named: Cell | None = None
    for row in range(first, len(grid)):
        cell = grid[row][column]
        words = _name(cell, width)
        if any(_TOTAL.search(_name(other, width)) for other in grid[row][: column + 2]) or (
            cell is not None and cell.columns == width > 1
        ):
            continue
        if words and cell is not named:
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
) -> tuple[int, dict[int, str]]:
    """The column that names most units, and the unit of each row that it names."""
    best: tuple[int, dict[int, str]] = (0, {})
    for column in range(min(width, _UNIT_COLUMNS)):
        named: dict[int, str] = {}
        kinds: tuple[frozenset[str], ...] = ()
        for row, cells in enumerate(grid):
            if row >= _LOOK and not named:
                break
            words = _name(cells[column], width)
            unit = _called(words, index, (*contexts, *kinds)) if words and not _TOTAL.search(words) else None
            kinds = kinds or _of_kind(words, index)
            if unit:
                named[row] = unit
        if len(set(named.values())) > len(set(best[1].values())):
            best = (column, named)
    return best


def _of_kind(head: str, index: UnitIndex) -> tuple[frozenset[str], ...]:
    """Under the head 乡镇 stand the units of that kind."""
    units = frozenset(unit.name for unit in index.roster.units if unit.kind and unit.kind == head.removesuffix("名称"))
    return (units,) if units else ()


def _by_column(source: Source, index: UnitIndex, contexts: tuple[frozenset[str], ...]) -> Iterator[Piece]:
    for placed, table in _tables(source):
        grid = table.grid()
        for cells in grid[:5]:
            named: dict[str, list[int]] = {}
            evidence: dict[str, Cell] = {}
            for column, cell in enumerate(cells):
                unit = index.resolve(_name(cell, table.width), contexts) if cell else None
                if unit and cell:
                    named.setdefault(unit, []).append(column)
                    evidence.setdefault(unit, cell)
            if len(named) >= 2 and not any(index.is_above(one, other) for one in named for other in named):
                labels = list(range(min(min(columns) for columns in named.values())))
                for unit, columns in named.items():
                    part = cut_columns(placed, labels + columns)
                    yield Piece(
                        source.part((part,)), unit, placed.evidence(evidence[unit].text.strip(), evidence[unit])
                    )
                return


def _by_section(source: Source, index: UnitIndex, contexts: tuple[frozenset[str], ...]) -> Iterator[Piece]:
    for section in unit_sections(source, index, contexts):
        yield Piece(source.part(section.blocks), section.unit, section.evidence)


_MONTH = re.compile(r"(?:[0-9]{4}年)?([0-9]{1,2})月(?:份|数)?")
_COMPARES = re.compile(r"累计|计划|同期|增减|增长|增幅|环比|同比|较上|比上|变化")


def by_month(source: Source) -> list[tuple[int, Source]]:
    """A table with a column for each of several months, and none that sums them up or compares them: what was reported late
    comes together."""
    tables = [(placed, table) for placed, table in _tables(source) if any(cell.text.strip() for cell in table.cells)]
    if len(tables) != 1:
        return []
    placed, table = tables[0]
    for cells in table.grid()[:3]:
        heads = [folded(cell.text).text.strip() if cell else "" for cell in cells]
        months = {column: int(found[1]) for column, head in enumerate(heads) if (found := _MONTH.fullmatch(head))}
        if len(months) > 1 and len(set(months.values())) == len(months):
            rest = [column for column in range(len(heads)) if column not in months]
            if any(_TOTAL.search(heads[column]) or _COMPARES.search(heads[column]) for column in rest):
                return []
            return [(month, source.part((cut_columns(placed, [*rest, column]),))) for column, month in months.items()]
    return []
