"""Characters of a page put into lines by where they stand, and spaces told from the gaps between them."""

from __future__ import annotations

from dataclasses import dataclass

from parsers.documents.pdf_page import Char

_WIDE_GAP = 1.4  #: sizes; wider gaps part what stands in different columns


@dataclass(slots=True)
class Run:
    """Characters that stand close together on one line."""

    text: str
    left: float
    right: float
    bottom: float
    top: float

    @property
    def size(self) -> float:
        return self.top - self.bottom


@dataclass(slots=True)
class Line:
    """One line of print: its runs from left to right."""

    runs: list[Run]

    @property
    def left(self) -> float:
        return self.runs[0].left

    @property
    def right(self) -> float:
        return self.runs[-1].right

    @property
    def bottom(self) -> float:
        return min(run.bottom for run in self.runs)

    @property
    def top(self) -> float:
        return max(run.top for run in self.runs)

    @property
    def size(self) -> float:
        """The height of the line's largest characters."""
        return max(run.size for run in self.runs)

    @property
    def text(self) -> str:
        return "  ".join(run.text for run in self.runs)


def lines_of(chars: list[Char]) -> list[Line]:
    """The lines from top to bottom. A character joins the line whose middle it covers (raised ones included)."""
    rows: list[list[Char]] = []
    for char in sorted(chars, key=lambda one: (-one.bottom, one.left)):
        row = _row_of(char, rows)
        if row is None:
            rows.append([char])
        else:
            row.append(char)
    found = [
        Line(_runs(sorted(row, key=lambda one: one.left))) for row in rows if any(not c.text.isspace() for c in row)
    ]
    return sorted((line for line in found if line.runs), key=lambda line: -line.bottom)


def _row_of(char: Char, rows: list[list[Char]]) -> list[Char] | None:
    """Among the last few rows, the one this character stands on; nearly always the last, at the same height."""
    if rows and abs(rows[-1][0].bottom - char.bottom) < 0.1 * (char.top - char.bottom):
        return rows[-1]
    for row in reversed(rows[-3:]):
        first = row[0]
        height = max(min(first.top - first.bottom, char.top - char.bottom), 1.0)
        if min(first.top, char.top) - max(first.bottom, char.bottom) > 0.55 * height:
            return row
    return None


def _runs(row: list[Char]) -> list[Run]:
    runs: list[Run] = []
    pieces: list[str] = []
    last: Char | None = None
    blank = False  # a real space character stood there
    for char in row:
        if char.text.isspace() and char.text != "　":
            blank = True
            continue
        gap = char.left - last.right if last else 0.0
        size = max(char.top - char.bottom, 1.0) * 0.85
        if last is None or gap > _WIDE_GAP * size:
            _close(runs, pieces)
            runs.append(Run("", char.left, char.right, char.bottom, char.top))
            pieces = []
        elif _is_space(last, char, gap, size, blank):
            pieces.append(" ")
        pieces.append(char.text)
        run = runs[-1]
        run.right = max(run.right, char.right)
        run.bottom, run.top = min(run.bottom, char.bottom), max(run.top, char.top)
        last, blank = char, False
    _close(runs, pieces)
    return [run for run in runs if run.text.strip()]


def _close(runs: list[Run], pieces: list[str]) -> None:
    if runs:
        runs[-1].text = "".join(pieces).strip(" ")


def _is_space(last: Char, char: Char, gap: float, size: float, blank: bool) -> bool:
    """Word processors leave a quarter of a character between Chinese and Latin; that is no space."""
    if last.text.isascii() and char.text.isascii():
        return gap > 0.15 * size or (blank and gap > -0.1 * size)
    return gap > (0.3 if blank else 0.45) * size
