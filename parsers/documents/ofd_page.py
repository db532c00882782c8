"""The drawn objects of an OFD page: characters, straight strokes and pictures, each with its place.

Source: GB/T 33190-2016 sections 7.7 (pages), 8.5 (boundary and CTM), 9 (paths), 10 (pictures), 11 (text).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from typing import TYPE_CHECKING

from parsers.documents.pdf_page import Char, Rule
from parsers.documents.xml import local

if TYPE_CHECKING:
    from lxml.etree import _Element

MAX_CHARS = 200_000
_POINTS = 72 / 25.4  # OFD measures in millimetres
_DESCENT = 0.2  #: of the size: how far characters reach below their base line
_USUAL_SIZE = 4.0  #: millimetres, where a text does not tell its size
_MAX_RULES = 20_000
_THIN = 1.0  #: millimetres; boxes thinner than this are drawn lines
#: a decimal number; many writers print all 17 digits of a double, or an exponent
_DECIMAL = r"-?(?:\d{1,9}(?:\.\d{0,20})?|\.\d{1,20})(?:[Ee][+-]?\d{1,2})?"
_MOVE = re.compile(rf"([ML])\s+({_DECIMAL})\s+({_DECIMAL})|C")
_NUMBER = re.compile(rf"{_DECIMAL}|g")

Matrix = tuple[float, float, float, float, float, float]
Box = tuple[float, float, float, float]


@dataclass(slots=True)
class Page:
    """What stands on one page, in points from its lower left corner."""

    box: Box
    chars: list[Char] = field(default_factory=list)
    levels: list[Rule] = field(default_factory=list)
    uprights: list[Rule] = field(default_factory=list)
    pictures: list[tuple[str, float]] = field(default_factory=list)  # resource, share of the page

    @property
    def width(self) -> float:
        return max(self.box[2], 1.0) * _POINTS

    @property
    def height(self) -> float:
        return max(self.box[3], 1.0) * _POINTS

    def place(self, x: float, y: float) -> tuple[float, float]:
        """Millimetres from the upper left corner as points from the lower left one."""
        return (x - self.box[0]) * _POINTS, self.height - (y - self.box[1]) * _POINTS


def collect(root: _Element, page: Page) -> None:
    """Text, lines and pictures of a page or template, in the order in which they are drawn."""
    for one in root.iter():
        tag = local(one)
        if tag == "TextObject":
            _text_object(one, page)
        elif tag == "PathObject":
            _path_object(one, page)
        elif tag == "ImageObject":
            box = box_of(one.get("Boundary"))
            if box is not None:
                share = box[2] * box[3] / max(page.box[2] * page.box[3], 1.0)
                page.pictures.append((one.get("ResourceID") or "", share))


def _text_object(one: _Element, page: Page) -> None:
    box = box_of(one.get("Boundary")) or page.box  # a place nobody can read is no reason to lose the words
    size = next(iter(_numbers(one.get("Size"))), 0.0) or _USUAL_SIZE
    matrix = _matrix(one.get("CTM"))
    scale = abs(matrix[3]) or abs(matrix[1]) or 1.0
    for code in one:
        if local(code) != "TextCode":
            continue
        for text, x, y, width in _positions(code, size):
            left, base = _moved(matrix, box, x, y)
            wide = width * (abs(matrix[0]) or scale)
            start, bottom = page.place(left, base + _DESCENT * size * scale)
            if len(page.chars) < MAX_CHARS:
                page.chars.append(Char(text, start, bottom, start + wide * _POINTS, bottom + size * scale * _POINTS))


def _positions(code: _Element, size: float) -> Iterator[tuple[str, float, float, float]]:
    """Each character of a TextCode with its place in the object and its width (GB/T 33190 section 11.3)."""
    x, y = (next(iter(_numbers(code.get(name))), 0.0) for name in ("X", "Y"))
    text = code.text or ""
    across, down = _steps(code.get("DeltaX"), len(text)), _steps(code.get("DeltaY"), len(text))
    for place, one in enumerate(text):
        usual = size * (0.5 if one.isascii() else 1.0)
        step = across[place] if place < len(across) else 0.0 if down else usual
        # characters set a little apart still touch; a wider step is a gap
        yield one, x, y, step if usual < step <= 1.2 * size else usual
        x += step
        y += down[place] if place < len(down) else 0.0


def _steps(text: str | None, most: int) -> list[float]:
    """The steps between characters; “g 3 4.2” stands for three of 4.2."""
    words = _NUMBER.findall((text or "")[:200_000])
    steps: list[float] = []
    place = 0
    while place < len(words) and len(steps) < most:
        if words[place] == "g" and place + 2 < len(words) and "g" not in words[place + 1 : place + 3]:
            steps += [float(words[place + 2])] * min(max(int(float(words[place + 1])), 0), most)
            place += 3
        else:
            steps += [float(words[place])] if words[place] != "g" else []
            place += 1
    return steps


def _path_object(one: _Element, page: Page) -> None:
    """The straight level and upright strokes of a path; thin filled boxes are strokes too."""
    box = box_of(one.get("Boundary"))
    if box is None or len(page.levels) + len(page.uprights) > _MAX_RULES:
        return
    matrix = _matrix(one.get("CTM"))
    for data in texts(one, "AbbreviatedData"):
        corners: list[tuple[float, float]] = []
        for mark in _MOVE.finditer(data[:20_000]):
            if mark.group(1) is None:
                corners += corners[:1]
                continue
            if mark.group(1) == "M":
                _rules(corners, page)
                corners = []
            corners.append(_moved(matrix, box, float(mark.group(2)), float(mark.group(3))))
        _rules(corners, page)


def _rules(corners: list[tuple[float, float]], page: Page) -> None:
    if not corners:
        return
    xs, ys = [x for x, _ in corners], [y for _, y in corners]
    middle_x, middle_y = (min(xs) + max(xs)) / 2, (min(ys) + max(ys)) / 2
    if len(corners) > 2 and max(ys) - min(ys) < _THIN:
        corners = [(min(xs), middle_y), (max(xs), middle_y)]
    elif len(corners) > 2 and max(xs) - min(xs) < _THIN:
        corners = [(middle_x, min(ys)), (middle_x, max(ys))]
    for one, other in pairwise(page.place(x, y) for x, y in corners):
        if abs(one[1] - other[1]) < 1.0 < abs(one[0] - other[0]):
            page.levels.append(Rule((one[1] + other[1]) / 2, min(one[0], other[0]), max(one[0], other[0])))
        elif abs(one[0] - other[0]) < 1.0 < abs(one[1] - other[1]):
            page.uprights.append(Rule((one[0] + other[0]) / 2, min(one[1], other[1]), max(one[1], other[1])))


def _moved(matrix: Matrix, box: Box, x: float, y: float) -> tuple[float, float]:
    a, b, c, d, e, f = matrix
    return box[0] + a * x + c * y + e, box[1] + b * x + d * y + f


def _matrix(text: str | None) -> Matrix:
    numbers = _numbers(text)
    return (
        (numbers[0], numbers[1], numbers[2], numbers[3], numbers[4], numbers[5])
        if len(numbers) == 6
        else (1, 0, 0, 1, 0, 0)
    )


def box_of(text: str | None) -> Box | None:
    numbers = _numbers(text)
    return (numbers[0], numbers[1], numbers[2], numbers[3]) if len(numbers) == 4 else None


def _numbers(text: str | None) -> list[float]:
    return [float(word) for word in _NUMBER.findall((text or "")[:500]) if word != "g"]


def texts(root: _Element, tag: str) -> Iterator[str]:
    """The text of every element of that name."""
    for one in root.iter():
        if local(one) == tag and one.text and one.text.strip():
            yield one.text.strip()
