"""What stands on a PDF page and where: characters, ruled lines, pictures. Points, origin at the lower left, page upright."""

from __future__ import annotations

import ctypes
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from math import pi
from typing import Any, NamedTuple

import pypdfium2.raw as pdfium

_MAX_CHARACTERS = 60_000  #: of one page; a dense page of a report has 2,000
_MAX_OBJECTS = 30_000
_MAX_PICTURES = 100
_MAX_FORM_DEPTH = 6
_THIN = 3.5  #: points; borders are drawn as lines or as filled strips about this thin
_SHORTEST = 6.0  #: points; shorter strokes belong to characters and ticks
_SLANT = 0.1  #: share of a quarter turn; text that leans further is a watermark or runs around a seal
_SIDEWAYS = 0.8  #: share of the characters that must run another way than the page is marked to be shown
_SEGMENT_LINE, _SEGMENT_MOVE = 0, 2  # FPDF_SEGMENT_LINETO, FPDF_SEGMENT_MOVETO


class Char(NamedTuple):
    """One character with its box; `bottom` is the font's descent, so that it is the same along a line."""

    text: str
    left: float
    bottom: float
    right: float
    top: float


class Rule(NamedTuple):
    """A straight stroke: at `at` (its y if level, its x if upright), from `start` to `end`."""

    at: float
    start: float
    end: float


Box = tuple[float, float, float, float]  #: left, bottom, right, top


@dataclass(slots=True)
class PageContent:
    """Everything of one page that the text can be told from."""

    width: float
    height: float
    chars: list[Char] = field(default_factory=list)
    levels: list[Rule] = field(default_factory=list)
    uprights: list[Rule] = field(default_factory=list)
    turn: int = 0  #: quarters by which the page is turned, clockwise
    sideways: bool = False  #: turned as the text runs, which is not how a viewer shows the page
    pictures: float = 0.0  #: share of the page that pictures cover; those that overlap count each
    boxes: list[Box] = field(default_factory=list)  #: of the pictures, on the page as it is stored
    unmapped: int = 0  #: characters whose font does not tell which they are
    cut: bool = False  #: a limit stopped us

    def turned(self, x0: float, y0: float, x1: float, y1: float) -> Box:
        """A box of the page as it is stored, where it stands on the page as it is turned."""
        if self.turn == 1:
            x0, y0, x1, y1 = y0, self.height - x0, y1, self.height - x1
        elif self.turn == 2:
            x0, y0, x1, y1 = self.width - x0, self.height - y0, self.width - x1, self.height - y1
        elif self.turn == 3:
            x0, y0, x1, y1 = self.width - y0, x0, self.width - y1, x1
        return min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1)


def read_page(page: Any, text_page: Any) -> PageContent:
    """All of a page, turned so that its text is upright, whatever the page is marked to be."""
    rotation = pdfium.FPDFPage_GetRotation(page)
    width, height = pdfium.FPDF_GetPageWidthF(page), pdfium.FPDF_GetPageHeightF(page)
    found = PageContent(height, width) if rotation % 2 else PageContent(width, height)  # as the page is stored
    directions = _characters(text_page, found)
    _objects(page, found)
    found.turn = _upright(found, directions, rotation)
    found.sideways = found.turn != rotation
    if found.turn:
        _turn(found)
    return found


def _upright(found: PageContent, directions: list[float], rotation: int) -> int:
    """The quarters by which to turn the page; text that leans is dropped on the way, unless it is most of the page."""
    nearest = [round(direction) for direction in directions]
    leaning = [abs(direction - quarter) > _SLANT for direction, quarter in zip(directions, nearest, strict=True)]
    if 0 < sum(leaning) * 2 < len(leaning):
        found.chars = [char for char, leans in zip(found.chars, leaning, strict=True) if not leans]
        nearest = [quarter for quarter, leans in zip(nearest, leaning, strict=True) if not leans]
    for quarter, count in Counter(-quarter % 4 for quarter in nearest).most_common(1):
        return quarter if count > _SIDEWAYS * len(nearest) else rotation
    return rotation


def _characters(text_page: Any, found: PageContent) -> list[float]:
    """Take in the characters; the direction of each, in quarter turns clockwise from left to right."""
    directions: list[float] = []
    total = pdfium.FPDFText_CountChars(text_page)
    found.cut |= total > _MAX_CHARACTERS
    box = pdfium.FS_RECTF()
    where = ctypes.byref(box)
    unicode_of, box_of, is_bad = (
        pdfium.FPDFText_GetUnicode,
        pdfium.FPDFText_GetLooseCharBox,
        pdfium.FPDFText_HasUnicodeMapError,
    )
    is_made_up, angle_of = pdfium.FPDFText_IsGenerated, pdfium.FPDFText_GetCharAngle
    half = 0  # the first half of a pair: characters beyond the first plane come as two
    for place in range(min(total, _MAX_CHARACTERS)):
        code = unicode_of(text_page, place)
        if code in (10, 13) or (code == 32 and is_made_up(text_page, place)):
            continue  # pdfium's own guess at spaces and line ends; ours come from the gaps
        if half and 0xDC00 <= code <= 0xDFFF:
            code = 0x10000 + ((half - 0xD800) << 10) + code - 0xDC00
        half = code if 0xD800 <= code <= 0xDBFF else 0
        box_of(text_page, place, where)
        if is_bad(text_page, place) or code in (0, 0xFFFD, 0xFFFE, 0xFFFF) or 0xE000 <= code <= 0xF8FF:
            found.unmapped += 1
        if code > 0x10FFFF or 0xD800 <= code <= 0xDFFF or code < 9:
            continue
        found.chars.append(Char(chr(code), box.left, box.bottom, box.right, box.top))
        directions.append(angle_of(text_page, place) / (pi / 2))
    return directions


def _objects(page: Any, found: PageContent) -> None:
    area = found.width * found.height or 1.0
    for count, (element, kind, matrix) in enumerate(_walk(page)):
        if count >= _MAX_OBJECTS:
            found.cut = True
            return
        if kind == pdfium.FPDF_PAGEOBJ_PATH:
            _path(element, matrix, found)
        else:
            left, bottom, right, top = box = _bounds(element, matrix)
            if len(found.boxes) < _MAX_PICTURES:
                found.boxes.append(box)
            found.pictures += (
                max(0.0, min(right, found.width) - max(left, 0))
                * max(0.0, min(top, found.height) - max(bottom, 0))
                / area
            )


Matrix = tuple[float, float, float, float, float, float]


def _walk(page: Any) -> Iterator[tuple[Any, int, Matrix | None]]:
    """Paths and pictures, also those inside form objects, with the matrix from their space to the page's."""
    waiting: list[tuple[Any, bool, int, Matrix | None]] = [(page, False, 0, None)]
    while waiting:
        holder, is_form, depth, matrix = waiting.pop()
        count = (pdfium.FPDFFormObj_CountObjects if is_form else pdfium.FPDFPage_CountObjects)(holder)
        get = pdfium.FPDFFormObj_GetObject if is_form else pdfium.FPDFPage_GetObject
        for place in range(count):
            element = get(holder, place)
            kind = pdfium.FPDFPageObj_GetType(element)
            if kind in (pdfium.FPDF_PAGEOBJ_PATH, pdfium.FPDF_PAGEOBJ_IMAGE):
                yield element, kind, matrix
            elif kind == pdfium.FPDF_PAGEOBJ_FORM and depth < _MAX_FORM_DEPTH:
                waiting.append((element, True, depth + 1, _product(_matrix(element), matrix)))


def _matrix(element: Any) -> Matrix:
    raw = pdfium.FS_MATRIX()
    if not pdfium.FPDFPageObj_GetMatrix(element, ctypes.byref(raw)):
        return (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)
    return (raw.a, raw.b, raw.c, raw.d, raw.e, raw.f)


def _product(first: Matrix, then: Matrix | None) -> Matrix:
    if then is None:
        return first
    a, b, c, d, e, f = first
    g, h, i, j, k, m = then
    return (a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k, e * h + f * j + m)


def _moved(x: float, y: float, matrix: Matrix | None) -> tuple[float, float]:
    if matrix is None:
        return x, y
    a, b, c, d, e, f = matrix
    return a * x + c * y + e, b * x + d * y + f


def _bounds(element: Any, matrix: Matrix | None) -> Box:
    left, bottom, right, top = (ctypes.c_float() for _ in range(4))
    if not pdfium.FPDFPageObj_GetBounds(element, left, bottom, right, top):
        return 0.0, 0.0, 0.0, 0.0
    x0, y0 = _moved(left.value, bottom.value, matrix)
    x1, y1 = _moved(right.value, top.value, matrix)
    return min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1)


def _path(element: Any, matrix: Matrix | None, found: PageContent) -> None:
    left, bottom, right, top = _bounds(element, matrix)
    width, height = right - left, top - bottom
    if height <= _THIN and width >= _SHORTEST:
        found.levels.append(Rule((bottom + top) / 2, left, right))
    elif width <= _THIN and height >= _SHORTEST:
        found.uprights.append(Rule((left + right) / 2, bottom, top))
    elif width >= _SHORTEST and height >= _SHORTEST:
        _outline(element, matrix, found)


def _outline(element: Any, matrix: Matrix | None, found: PageContent) -> None:
    """The level and upright strokes of a larger path: a frame, or a whole grid drawn in one go."""
    filled, stroked = ctypes.c_int(), ctypes.c_int()
    if not pdfium.FPDFPath_GetDrawMode(element, filled, stroked) or not stroked.value:
        return _strips(element, matrix, found)
    for x0, y0, x1, y1 in _strokes(element, _product(_matrix(element), matrix)):
        _add_stroke(x0, y0, x1, y1, found)
    return None


def _strokes(element: Any, matrix: Matrix) -> Iterator[tuple[float, float, float, float]]:
    x, y = ctypes.c_float(), ctypes.c_float()
    start = last = (0.0, 0.0)
    for place in range(min(pdfium.FPDFPath_CountSegments(element), 5000)):
        segment = pdfium.FPDFPath_GetPathSegment(element, place)
        kind = pdfium.FPDFPathSegment_GetType(segment)
        if not pdfium.FPDFPathSegment_GetPoint(segment, x, y):
            continue
        point = _moved(x.value, y.value, matrix)
        if kind == _SEGMENT_MOVE:
            start = point
        elif kind == _SEGMENT_LINE:
            yield (*last, *point)
        last = point
        if pdfium.FPDFPathSegment_GetClose(segment):
            yield (*last, *start)
            last = start


def _strips(element: Any, matrix: Matrix | None, found: PageContent) -> None:
    """Borders drawn as several thin filled strips in one path (Word does so): each subpath's own box is looked at."""
    corners: list[tuple[float, float]] = []
    strokes = list(_strokes(element, _product(_matrix(element), matrix)))
    if len(strokes) < 8:
        return
    for x0, y0, x1, y1 in strokes:
        if corners and (x0, y0) != corners[-1]:
            _add_box(corners, found)
            corners = []
        corners += [(x0, y0), (x1, y1)]
    _add_box(corners, found)


def _add_box(corners: list[tuple[float, float]], found: PageContent) -> None:
    xs, ys = [x for x, _ in corners], [y for _, y in corners]
    if max(ys) - min(ys) <= _THIN and max(xs) - min(xs) >= _SHORTEST:
        found.levels.append(Rule((min(ys) + max(ys)) / 2, min(xs), max(xs)))
    elif max(xs) - min(xs) <= _THIN and max(ys) - min(ys) >= _SHORTEST:
        found.uprights.append(Rule((min(xs) + max(xs)) / 2, min(ys), max(ys)))


def _add_stroke(x0: float, y0: float, x1: float, y1: float, found: PageContent) -> None:
    if abs(y1 - y0) <= 1 and abs(x1 - x0) >= _SHORTEST:
        found.levels.append(Rule((y0 + y1) / 2, min(x0, x1), max(x0, x1)))
    elif abs(x1 - x0) <= 1 and abs(y1 - y0) >= _SHORTEST:
        found.uprights.append(Rule((x0 + x1) / 2, min(y0, y1), max(y0, y1)))


def _turn(found: PageContent) -> None:
    """Turn everything clockwise by the page's quarters, as a viewer does for /Rotate."""
    if found.turn % 2:
        found.width, found.height = found.height, found.width
    found.chars = [Char(char.text, *found.turned(*char[1:])) for char in found.chars]
    strokes = [(rule.start, rule.at, rule.end, rule.at) for rule in found.levels]
    strokes += [(rule.at, rule.start, rule.at, rule.end) for rule in found.uprights]
    found.levels, found.uprights = [], []
    for stroke in strokes:
        _add_stroke(*found.turned(*stroke), found)
