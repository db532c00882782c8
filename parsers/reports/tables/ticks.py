"""Ticked boxes: before or after a choice, or in the cell beside or below it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from domain.campaign import Field
from domain.document import Cell, Table
from domain.text.normalise import fold
from parsers.reports.asked.choices import Choices, Hit, Tag, choices_of, hits_of
from parsers.reports.speech.cuts import cell_beside
from parsers.reports.speech.segment import Placed
from parsers.reports.speech.sources import Line

TICKED = "☑√✓✔■☒●◉✅▣"
#: [x] and [ ], drawn with the keyboard
_BRACKETS = re.compile(r"\[([ xX√])\]")
NEAR = 4  #: characters between a box and its word
OPEN = "□○◯☐▢〇"
_BOXES = frozenset(TICKED + OPEN)


def ticked_in_text(field: Field, slices: Iterable[tuple[Line, str, int]]) -> Iterator[tuple[Tag, bool]]:
    """Each choice with a box before or after it, and whether the box is ticked. A lone bullet is no box."""
    for line, words, begin in slices:
        text = _BRACKETS.sub(lambda box: " " + ("☑" if box[1].strip() else "☐") + " " * (len(box[0]) - 2), words)
        boxes = sum(map(_BOXES.__contains__, text))
        if not boxes:
            continue
        hits = [hit for hit in hits_of(field, text) if hit.exact or boxes > 1]
        after = _marks_follow(text, hits)
        for hit in hits:
            mark = (
                text[hit.end : hit.end + NEAR].lstrip(" （([")[:1]
                if after
                else text[max(0, hit.start - NEAR) : hit.start].rstrip(" ）)]")[-1:]
            )
            if mark and mark in TICKED + OPEN and (boxes > 1 or mark in "☑√✓✔✅"):
                yield (
                    Tag(
                        hit.choice,
                        line.evidence(begin + max(0, hit.start - 1), begin + min(len(text), hit.end + after)),
                    ),
                    mark in TICKED,
                )


def ticked_cells(field: Field, placed: Placed) -> Iterator[tuple[Tag, bool]]:
    """A choice alone in its cell, with a tick in the cell at its right or below (是 where a head asks 是否); nothing unless one
    is ticked. Several in one row may be shortened (宣传, 排查 under 岗位)."""
    table = placed.block
    if not isinstance(table, Table):
        return
    grid = table.grid()
    named = choices_of(field)
    called = [(cell, "".join(fold(cell.text).split())) for cell in table.cells]
    choices = {cell: choice for cell, words in called if (choice := named.names.get(words, ""))}
    short = {cell: choice for cell, words in called if (choice := _meant(named, words))}
    for row in {cell.row for cell in short}:
        beside = {cell: choice for cell, choice in short.items() if cell.row == row}
        if len(set(beside.values())) == len(beside) > 2:
            choices |= beside
    asked = any("是否" in cell.text for cell in table.cells)
    found = [
        (Tag(choice, placed.evidence(cell.text.strip(), cell)), any(_is_tick(one, asked) for one in _near(grid, cell)))
        for cell, choice in choices.items()
    ]
    if any(on for _, on in found):
        yield from found


def _meant(named: Choices, words: str) -> str:
    """The choice that a cell is, by its own name, or a short one by a word for it or a part that only one choice has."""
    if not 2 <= len(words) <= 8:
        return named.names.get(words, "")
    meant = {choice for word, choice in named.words if word == words}
    meant = meant or {choice for name, choice in named.names.items() if words in name}
    return next(iter(meant)) if len(meant) == 1 else ""


def _near(grid: list[list[Cell | None]], cell: Cell) -> Iterator[Cell]:
    below = grid[cell.row + cell.rows][cell.column] if cell.row + cell.rows < len(grid) else None
    for other in (cell_beside(grid, cell), below):
        if other is not None:
            yield other


def _is_tick(cell: Cell, asked: bool) -> bool:
    mark = fold(cell.text).strip()
    return bool(mark) and (mark in TICKED or (asked and mark == "是"))


def _marks_follow(text: str, hits: list[Hit]) -> bool:
    """政策宣传√ 疫情排查□ - the box behind the word."""
    if not hits:
        return False
    return not text[: hits[0].start].rstrip(" ）)]").endswith(tuple(TICKED + OPEN))
