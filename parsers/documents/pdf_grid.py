"""Ruled tables: level and upright lines that cross become a grid, missing walls become merged cells."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from parsers.documents.pdf_page import Char, Rule

_SAME = 3.0  #: points; lines closer than this are one
_REACH = 4.0  #: points by which a line may miss the one it should touch
_MAX_CROSSINGS = 1_000_000

Box = tuple[int, int, int, int]  # row, column, rows, columns


@dataclass
class RuledTable:
    """A grid: `xs` from left to right, `ys` from top to bottom, and the cells between them, merged where walls are missing."""

    xs: list[float]
    ys: list[float]
    cells: list[Box]

    @cached_property
    def _depths(self) -> list[float]:
        return [-at for at in self.ys]

    @property
    def top(self) -> float:
        return self.ys[0]

    @property
    def bottom(self) -> float:
        return self.ys[-1]

    def cell_at(self, x: float, y: float) -> tuple[int, int] | None:
        """Row and column of the elementary cell that holds a point."""
        if not (self.xs[0] - 1 <= x <= self.xs[-1] + 1 and self.bottom - 1 <= y <= self.top + 1):
            return None
        column = min(max(bisect_right(self.xs, x) - 1, 0), len(self.xs) - 2)
        row = min(max(bisect_right(self._depths, -y) - 1, 0), len(self.ys) - 2)
        return row, column

    def owners(self) -> dict[tuple[int, int], int]:
        """Elementary cell -> index in `cells` of the (merged) cell that covers it."""
        return {
            (r, c): place
            for place, (row, column, rows, columns) in enumerate(self.cells)
            for r in range(row, row + rows)
            for c in range(column, column + columns)
        }


def ruled_tables(levels: list[Rule], uprights: list[Rule]) -> tuple[list[RuledTable], bool]:
    """The grids of a page from top to bottom, and whether lines were there of which no grid could be made."""
    levels, uprights = _merged(levels), _merged(uprights)
    if len(levels) < 2 or len(uprights) < 1:
        return [], False
    if len(levels) * len(uprights) > _MAX_CROSSINGS:
        return [], True
    found, unsure = [], False
    for rows, columns in _groups(levels, uprights):
        table = _table(rows, columns)
        if table is not None:
            found.append(table)
        else:
            unsure |= len(rows) > 2 and len(columns) > 2
    return sorted(found, key=lambda table: -table.top), unsure


def _merged(rules: list[Rule]) -> list[Rule]:
    """Pieces of one line joined: borders come a cell at a time, and twice where cells touch."""
    joined: list[Rule] = []
    by_place: list[list[Rule]] = []
    for rule in sorted(rules):
        if by_place and rule.at - by_place[-1][0].at <= _SAME:
            by_place[-1].append(rule)
        else:
            by_place.append([rule])
    for group in by_place:
        at = sum(rule.at for rule in group) / len(group)
        start, end = group[0].start, group[0].end
        for rule in sorted(group, key=lambda one: one.start):
            if rule.start <= end + _REACH:
                start, end = min(start, rule.start), max(end, rule.end)
            else:
                joined.append(Rule(at, start, end))
                start, end = rule.start, rule.end
        joined.append(Rule(at, start, end))
    return joined


def _groups(levels: list[Rule], uprights: list[Rule]) -> list[tuple[list[Rule], list[Rule]]]:
    """Lines that hang together by crossing one another."""
    parent = list(range(len(levels) + len(uprights)))

    def root(place: int) -> int:
        while parent[place] != place:
            parent[place] = parent[parent[place]]
            place = parent[place]
        return place

    for i, level in enumerate(levels):
        for j, upright in enumerate(uprights, len(levels)):
            if (
                level.start - _REACH <= upright.at <= level.end + _REACH
                and upright.start - _REACH <= level.at <= upright.end + _REACH
            ):
                parent[root(i)] = root(j)
    groups: dict[int, tuple[list[Rule], list[Rule]]] = {}
    for place in range(len(parent)):
        group = groups.setdefault(root(place), ([], []))
        if place < len(levels):
            group[0].append(levels[place])
        else:
            group[1].append(uprights[place - len(levels)])
    return list(groups.values())


def _table(levels: list[Rule], uprights: list[Rule]) -> RuledTable | None:
    if len(levels) < 2 or not uprights:
        return None
    xs = _places([rule.at for rule in uprights] + [min(r.start for r in levels), max(r.end for r in levels)])
    ys = _places([rule.at for rule in levels] + [min(r.start for r in uprights), max(r.end for r in uprights)])[::-1]
    if len(xs) < 2 or len(ys) < 2 or (len(xs) - 1) * (len(ys) - 1) < 2:
        return None
    walls = _walls(uprights, xs, ys)
    floors = _floors(levels, xs, ys)
    return RuledTable(xs, ys, _cells(len(ys) - 1, len(xs) - 1, walls, floors))


def _places(values: list[float]) -> list[float]:
    """Sorted positions, those within a line's width counted once."""
    found: list[float] = []
    for value in sorted(values):
        if not found or value - found[-1] > _SAME + 1:
            found.append(value)
    return found


def _nearest(places: list[float], value: float) -> int:
    return min(range(len(places)), key=lambda place: abs(places[place] - value))


def _walls(uprights: list[Rule], xs: list[float], ys: list[float]) -> set[tuple[int, int]]:
    """(row, column): there is a wall on the left of that cell."""
    middles = [(upper + lower) / 2 for upper, lower in pairwise(ys)]
    columns = [(rule, _nearest(xs, rule.at)) for rule in uprights]
    return {(row, column) for rule, column in columns for row, y in enumerate(middles) if rule.start <= y <= rule.end}


def _floors(levels: list[Rule], xs: list[float], ys: list[float]) -> set[tuple[int, int]]:
    """(row, column): there is a line above that cell."""
    middles = [(left + right) / 2 for left, right in pairwise(xs)]
    rows = [(rule, _nearest(ys, rule.at)) for rule in levels]
    return {(row, column) for rule, row in rows for column, x in enumerate(middles) if rule.start <= x <= rule.end}


def _cells(height: int, width: int, walls: set[tuple[int, int]], floors: set[tuple[int, int]]) -> list[Box]:
    taken: set[tuple[int, int]] = set()
    cells: list[Box] = []
    for row in range(height):
        for column in range(width):
            if (row, column) in taken:
                continue
            right = column + 1
            while right < width and (row, right) not in walls and (row, right) not in taken:
                right += 1
            below = row + 1
            while below < height and _is_open(below, column, right, walls, floors):
                below += 1
            taken.update((r, c) for r in range(row, below) for c in range(column, right))
            cells.append((row, column, below - row, right - column))
    return cells


def _is_open(row: int, column: int, right: int, walls: set[tuple[int, int]], floors: set[tuple[int, int]]) -> bool:
    """Whether the strip of a row goes on the cell above it: no line between them, and none inside the strip."""
    if any((row, place) in floors for place in range(column, right)):
        return False
    return not any((row, place) in walls for place in range(column + 1, right))


def chars_by_cell(table: RuledTable, chars: list[Char]) -> tuple[dict[int, list[Char]], list[Char]]:
    """The characters of each cell (index in `table.cells`), and those outside the table."""
    owners = table.owners()
    inside: dict[int, list[Char]] = {}
    outside: list[Char] = []
    for char in chars:
        place = table.cell_at((char.left + char.right) / 2, (char.bottom + char.top) / 2)
        if place is None:
            outside.append(char)
        else:
            inside.setdefault(owners[place], []).append(char)
    return inside, outside
