"""The ruled tables of a scanned page: long level and upright strokes, as the grid finder for PDF takes them."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import numpy.typing as npt

from parsers.documents.ocr import Pixels, Points
from parsers.documents.pdf_grid import RuledTable, ruled_tables
from parsers.documents.pdf_page import Rule

_STROKE = 1 / 40  #: of the page's width: shorter strokes belong to characters
_INSIDE = 0.4  #: of a line's height; a box may reach so far over a wall before it is cut there
_MAX_STROKES = 2000
_INK = 0.004  #: share of dark pixels from which a cell without words is looked at

_REACH = 5.0  #: points by which a stroke may miss the one it should touch
_EDGE = 0.01  #: of the page: strokes so near its edge are the shadow of the scanner's lid

Mask = npt.NDArray[np.uint8]


def tables_of(page: Pixels, boxes: Points, scale: float) -> list[RuledTable]:
    """The grids of an upright, level page, in points from the lower left corner (`scale`: points a pixel).

    `boxes` are where words are: strokes inside them belong to characters.
    """
    dark = dark_of(page)
    length = max(20, int(page.shape[1] * _STROKE))
    height = page.shape[0] * scale
    levels = [Rule(height - (y + h / 2) * scale, x * scale, (x + w) * scale)
              for x, y, w, h in _lines(dark, length, 1, boxes)]  # fmt: skip
    uprights = [Rule((x + w / 2) * scale, height - (y + h) * scale, height - y * scale)
                for x, y, w, h in _lines(dark, 1, length, boxes)]  # fmt: skip
    return ruled_tables(*_framing(levels, uprights))[0]


def _framing(levels: list[Rule], uprights: list[Rule]) -> tuple[list[Rule], list[Rule]]:
    """The strokes that meet at least two of the other direction, as those of a grid do; underlines and edges go."""
    for _ in range(2):
        levels = [one for one in levels if sum(_meet(one, other) for other in uprights) > 1]
        uprights = [one for one in uprights if sum(_meet(other, one) for other in levels) > 1]
    return levels, uprights


def _meet(level: Rule, upright: Rule) -> bool:
    return (level.start - _REACH <= upright.at <= level.end + _REACH
            and upright.start - _REACH <= level.at <= upright.end + _REACH)  # fmt: skip


def dark_of(page: Pixels) -> Mask:
    """Where the page is darker than its surroundings: shadows and grey paper do not count."""
    import cv2

    grey = cv2.cvtColor(page, cv2.COLOR_RGB2GRAY)
    dark = cv2.adaptiveThreshold(grey, 255, cv2.ADAPTIVE_THRESH_MEAN_C, cv2.THRESH_BINARY_INV, 31, 18)
    return np.asarray(dark, np.uint8)


def _lines(dark: Mask, width: int, height: int, boxes: Points) -> list[tuple[int, int, int, int]]:
    """(left, top, width, height) of connected strokes at least that wide or high; a slight slope parts no stroke."""
    import cv2

    kept = cv2.morphologyEx(dark, cv2.MORPH_OPEN, np.ones((height, width), np.uint8))
    kept = cv2.dilate(kept, np.ones((3, 3), np.uint8))
    _, _, found, _ = cv2.connectedComponentsWithStats(kept)
    lowest, highest = boxes.min(axis=1) - 2, boxes.max(axis=1) + 2
    lines = []
    for x, y, w, h, _ in found[1:_MAX_STROKES].tolist():
        inside = (lowest <= (x, y)).all(axis=1) & (highest >= (x + w, y + h)).all(axis=1)
        at_edge = (
            not _EDGE < (x + w / 2) / dark.shape[1] < 1 - _EDGE or not _EDGE < (y + h / 2) / dark.shape[0] < 1 - _EDGE
        )
        if max(w, h) > 8 * min(w, h) and not inside.any() and not at_edge:
            lines.append((x, y, w, h))
    return lines


def cut_at_walls(boxes: Points, tables: list[RuledTable], scale: float, height: float) -> Points:
    """Boxes that reach over the wall between two cells, cut there."""
    found = [piece for corners in boxes for piece in _cut(corners, tables, scale, height)]
    return np.asarray(found, np.float32).reshape(-1, 4, 2)


def _cut(corners: Points, tables: list[RuledTable], scale: float, height: float) -> list[Points]:
    (left, top), (right, bottom) = corners.min(axis=0) * scale, corners.max(axis=0) * scale
    y = height - (top + bottom) / 2
    slack = _INSIDE * (bottom - top)
    for table in tables:
        if table.cell_at((left + right) / 2, y) is None:
            continue
        owners = table.owners()
        owner_at = [owners.get(place) if (place := table.cell_at(x + 0.5, y)) else None for x in table.xs]
        walls = [x for x, before, after in zip(table.xs[1:], owner_at, owner_at[1:], strict=False)
                 if before != after and left + slack < x < right - slack]  # fmt: skip
        places = [0.0, *((x - left) / (right - left) for x in walls), 1.0]
        return [_between(corners, start, end) for start, end in pairwise(places)]
    return [corners]


def _between(corners: Points, start: float, end: float) -> Points:
    """The part of a box from one share of its length to another."""
    along_top, along_bottom = corners[1] - corners[0], corners[2] - corners[3]
    return np.asarray([corners[0] + start * along_top, corners[0] + end * along_top,
                       corners[3] + end * along_bottom, corners[3] + start * along_bottom], np.float32)  # fmt: skip


def forgotten(page: Pixels, boxes: Points, tables: list[RuledTable], scale: float) -> list[Points]:
    """Boxes around ink in cells in which none was found: a lone digit is easily overlooked."""
    dark = dark_of(page)
    height = page.shape[0] * scale
    centres = [(box[:, 0].mean() * scale, height - box[:, 1].mean() * scale) for box in boxes]
    found = []
    for table in tables:
        owners = table.owners()
        taken = {owners.get(place) for x, y in centres if (place := table.cell_at(x, y)) is not None}
        for index, (row, column, rows, columns) in enumerate(table.cells):
            if index in taken:
                continue
            left, right = table.xs[column] / scale, table.xs[column + columns] / scale
            top, bottom = (height - table.ys[row]) / scale, (height - table.ys[row + rows]) / scale
            box = _ink(dark, int(left), int(top), int(right), int(bottom))
            if box is not None:
                found.append(box)
    return found


def _ink(dark: Mask, left: int, top: int, right: int, bottom: int) -> Points | None:
    """A box around the ink well inside a cell; None where there is none worth reading."""
    margin = 8
    inner = dark[top + margin : bottom - margin, left + margin : right - margin]
    if inner.size == 0 or np.count_nonzero(inner) < max(30, _INK * inner.size):
        return None
    ys, xs = np.nonzero(inner)
    x0, x1 = left + margin + int(xs.min()) - 6, left + margin + int(xs.max()) + 6
    y0, y1 = top + margin + int(ys.min()) - 6, top + margin + int(ys.max()) + 6
    return np.asarray([[x0, y0], [x1, y0], [x1, y1], [x0, y1]], np.float32)
