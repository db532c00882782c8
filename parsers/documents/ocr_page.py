"""A picture of a page made flat, upright and level, and what is written on it where."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

import numpy as np

from parsers.documents.columns import display_width
from parsers.documents.ocr import Pixels, Points, Words, cut_out, find_boxes, in_parallel, is_upside_down, read_box
from parsers.documents.ocr_grid import cut_at_walls, forgotten, tables_of
from parsers.documents.pdf_grid import RuledTable

PAGE_WIDTH = 595.0  #: points; every page counts as A4, for which the rules of layout are made

_LONGEST, _SHORTEST = 2400, 1000  #: pixels of the longer side; A4 at 200 dpi has 2339
_PAPER = (0.3, 0.97)  #: share of the picture that a sheet of paper must cover to be cut out of its surroundings
_LEVEL = 0.2  #: degrees; below this nothing is turned
_RED = 0.0005  #: share of red pixels from which a seal or a red head is looked for
_STROKES = frozenset("1lI|!丨")
_HEAD = 1 / 3  #: share of the height within which print may itself be red (the head of an official paper)


@dataclass(frozen=True, slots=True)
class Piece:
    """Words at a place, in pixels from the top left corner of the page."""

    words: Words
    left: float
    top: float
    right: float
    bottom: float


@dataclass(frozen=True, slots=True)
class Page:
    """An upright page, its words in no order, and its ruled tables (in points, the page being A4 wide)."""

    pixels: Pixels
    pieces: tuple[Piece, ...] = ()
    tables: tuple[RuledTable, ...] = ()


def read_page(picture: Pixels) -> Page:
    """Everything written on a picture. Works through the steps below; each takes and gives a picture."""
    page = _flattened(_resized(picture))
    plain = without_red(page)
    page, plain, boxes = _upright(page, plain)
    if not len(boxes):
        return Page(plain)
    page, plain, boxes = _levelled(page, plain, boxes)
    scale = PAGE_WIDTH / page.shape[1]
    tables = tables_of(plain, boxes, scale)
    boxes = cut_at_walls(boxes, tables, scale, page.shape[0] * scale)
    pieces = in_parallel(partial(_piece, page, plain), (*boxes, *forgotten(plain, boxes, tables, scale)))
    if plain is not page:
        pieces += _red_head(page, boxes)
    return Page(plain, tuple(piece for piece in pieces if piece.words.text), tuple(tables))


def _resized(picture: Pixels) -> Pixels:
    import cv2

    longer = max(picture.shape[:2])
    scale = _LONGEST / longer if longer > _LONGEST else min(2.0, _SHORTEST / longer) if longer < _SHORTEST else 1.0
    if scale == 1.0:
        return picture
    how = cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC
    return np.asarray(cv2.resize(picture, None, fx=scale, fy=scale, interpolation=how), np.uint8)


def _flattened(picture: Pixels) -> Pixels:
    """A photographed sheet of paper cut out of its surroundings and its perspective taken away."""
    import cv2

    small_scale = 500 / max(picture.shape[:2])
    grey = cv2.cvtColor(
        cv2.resize(picture, None, fx=small_scale, fy=small_scale, interpolation=cv2.INTER_AREA), cv2.COLOR_RGB2GRAY
    )
    _, light = cv2.threshold(cv2.GaussianBlur(grey, (7, 7), 0), 0, 255, cv2.THRESH_BINARY + cv2.THRESH_OTSU)
    light = cv2.morphologyEx(light, cv2.MORPH_CLOSE, np.ones((15, 15), np.uint8))
    shapes, _ = cv2.findContours(light, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
    if not shapes:
        return picture
    sheet = max(shapes, key=cv2.contourArea)
    corners = cv2.approxPolyDP(sheet, 0.02 * cv2.arcLength(sheet, True), True).reshape(-1, 2)
    share = cv2.contourArea(sheet) / grey.size
    if len(corners) != 4 or not _PAPER[0] < share < _PAPER[1] or not cv2.isContourConvex(corners):
        return picture
    return _warped(picture, _ordered(corners.astype(np.float32) / small_scale))


def _ordered(corners: Points) -> Points:
    """Top left, top right, bottom right, bottom left."""
    sums, differences = corners.sum(axis=1), corners[:, 0] - corners[:, 1]
    return np.asarray([corners[sums.argmin()], corners[differences.argmax()], corners[sums.argmax()], corners[differences.argmin()]],
                      np.float32)  # fmt: skip


def _warped(picture: Pixels, corners: Points) -> Pixels:
    sides = [np.linalg.norm(corners[(place + 1) % 4] - corners[place]) for place in range(4)]
    return cut_out(picture, corners) if min(sides) > 200 else picture


def without_red(page: Pixels) -> Pixels:
    """The page in grey without its red ink (seals, red heads, red rules); the page itself where there is hardly any."""
    import cv2

    channels = page.astype(np.int16)
    red = (channels[:, :, 0] - np.maximum(channels[:, :, 1], channels[:, :, 2])) > 40
    if red.mean() < _RED or red.mean() > 0.3:  # a red background is none
        return page
    # red ink on white is bright in the red channel, black ink is dark in all; the halo of ink under ink is lifted a little
    bright = page[:, :, 0]
    near = cv2.dilate(red.astype(np.uint8), np.ones((3, 3), np.uint8)) > 0
    paper = int(np.percentile(bright, 60))
    lifted = np.where(near & (bright > 110), np.maximum(bright, paper), bright).astype(np.uint8)
    return np.repeat(lifted[:, :, None], 3, axis=2)


def _upright(page: Pixels, plain: Pixels) -> tuple[Pixels, Pixels, Points]:
    """The page turned so that its lines run from left to right, and its boxes."""
    boxes = find_boxes(plain)
    if len(boxes) and _mostly_tall(boxes):
        page, plain = _turned(page, plain, 1)
        boxes = find_boxes(plain)
    if len(boxes) and is_upside_down(plain, boxes):
        page, plain = _turned(page, plain, 2)
        corner = np.asarray([page.shape[1], page.shape[0]], np.float32)
        boxes = (corner - boxes)[:, [2, 3, 0, 1]]
    return page, plain, boxes


def _turned(page: Pixels, plain: Pixels, quarters: int) -> tuple[Pixels, Pixels]:
    turned = np.ascontiguousarray(np.rot90(page, quarters))
    return turned, turned if plain is page else np.ascontiguousarray(np.rot90(plain, quarters))


def _sides(boxes: Points) -> tuple[np.ndarray, np.ndarray]:
    return np.linalg.norm(boxes[:, 1] - boxes[:, 0], axis=1), np.linalg.norm(boxes[:, 3] - boxes[:, 0], axis=1)


def _mostly_tall(boxes: Points) -> bool:
    """Whether the ink of most boxes runs downwards: a page lying on its side."""
    widths, heights = _sides(boxes)
    tall, wide = heights > 1.5 * widths, widths > 1.5 * heights
    return bool((heights * tall).sum() > (widths * wide).sum())


def _levelled(page: Pixels, plain: Pixels, boxes: Points) -> tuple[Pixels, Pixels, Points]:
    """The page turned by the usual slope of its longer lines."""
    import cv2

    widths, heights = _sides(boxes)
    long = boxes[widths > 4 * heights]
    if not len(long):
        return page, plain, boxes
    steps = long[:, 1] - long[:, 0] + long[:, 2] - long[:, 3]
    degrees = float(np.median(np.degrees(np.arctan2(steps[:, 1], steps[:, 0]))))
    if not _LEVEL < abs(degrees) < 30:
        return page, plain, boxes
    height, width = page.shape[:2]
    matrix = cv2.getRotationMatrix2D((width / 2, height / 2), degrees, 1.0)

    def turn(pixels: Pixels) -> Pixels:
        return np.asarray(cv2.warpAffine(pixels, matrix, (width, height), borderMode=cv2.BORDER_REPLICATE), np.uint8)

    turned = turn(page)
    return turned, turned if plain is page else turn(plain), cv2.transform(boxes, matrix).astype(np.float32)


def _piece(page: Pixels, plain: Pixels, corners: Points) -> Piece:
    """One box read, from the page without red; where that reads badly, from the page as it is too."""
    words = read_box(plain, corners)
    if words.score < 0.9 and plain is not page:
        words = max(words, read_box(page, corners), key=lambda one: one.score)
    if words.score < 0.9:
        words = max(words, read_box(plain, _wider(corners)), key=lambda one: one.score)
    if words.text in _STROKES and _leans(cut_out(plain, _wider(corners))):
        words = Words("/", max(words.score, 0.9))
    return placed(words, corners)


def _leans(crop: Pixels) -> bool:
    """Whether the ink is one slanting stroke: a lone / (“nothing” in a form) is easily taken for a 1."""
    import cv2

    dark = (crop.min(axis=2) < 0.6 * np.percentile(crop, 90)).astype(np.uint8)
    _, labels, stats, _ = cv2.connectedComponentsWithStats(dark)
    height, width = dark.shape
    whole = [place for place, (x, y, w, h, _) in enumerate(stats.tolist())
             if place and x > 0 and y > 0 and x + w < width and y + h < height]  # fmt: skip
    if not whole:
        return False
    ys, xs = np.nonzero(labels == max(whole, key=lambda place: stats[place][4]))
    if len(ys) < 20 or np.ptp(ys) < 8 or np.ptp(xs) < 3:
        return False
    slope = float(np.polyfit(ys, xs, 1)[0])
    return 0.15 < -slope < 1.5 and float(np.corrcoef(ys, xs)[0, 1]) < -0.85


def _wider(corners: Points) -> Points:
    """The box with a little more around it: a lone digit in a tight one is hard to tell."""
    middle = corners.mean(axis=0)
    return np.asarray(middle + (corners - middle) * np.asarray([1.1, 1.25], np.float32), np.float32)


def placed(words: Words, corners: Points) -> Piece:
    """The piece with the height of its print: that of the box depends on how long the line is and how it slants."""
    (left, top), (right, bottom) = corners.min(axis=0), corners.max(axis=0)
    height = float(np.linalg.norm(corners[3] - corners[0]) + np.linalg.norm(corners[2] - corners[1])) / 2
    columns = display_width(words.text)
    if columns >= 4:
        height = min(height, 2.2 * float(right - left) / columns)
    middle = float(top + bottom) / 2
    return Piece(words, float(left), middle - height / 2, float(right), middle + height / 2)


def _red_head(page: Pixels, known: Points) -> list[Piece]:
    """Lines printed in red at the head of an official paper, where the page without red shows nothing."""
    head = np.ascontiguousarray(page[: int(page.shape[0] * _HEAD)])
    found = []
    taken = [(box.min(axis=0), box.max(axis=0)) for box in known]
    for corners in find_boxes(head):
        low, high = corners.min(axis=0), corners.max(axis=0)
        wide = (high - low)[0] > 4 * (high - low)[1]
        if wide and not any((low < other_high).all() and (other_low < high).all() for other_low, other_high in taken):
            words = read_box(page, corners)
            if words.score > 0.9:
                found.append(placed(words, corners))
    return found
