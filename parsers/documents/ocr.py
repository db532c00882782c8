"""EDGE. Printed text in pictures: detection and recognition by RapidOCR (PP-OCR models from the installed wheel).

Engines are made once a process, when the first picture comes; nothing is downloaded (docs/decisions/legacy.md). The library
is asked for boxes once a page and for the words of each box by itself: that keeps memory below the lane's limit.
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import cache
from typing import Any, TypeVar

import numpy as np
import numpy.typing as npt

Pixels = npt.NDArray[np.uint8]  #: height × width × 3, RGB
Points = npt.NDArray[np.float32]  #: corners of boxes: n × 4 × 2, from top left clockwise
T = TypeVar("T")

_THREADS = 2  #: as many as the lane's limit of processor time allows for (reading.py)
_DETECTION_SIDE = 1280  #: pixels; A4 at 110 dpi, where 9 pt print is still found; words are read from the full picture
_ASKED = 9  #: boxes asked which way is up
_NARROWEST = (
    160  #: pixels of a line made 48 high; a shorter one (a figure in a cell) is padded to this, which takes time
)
_MIN_SIDE = 6  #: pixels; smaller boxes are specks
_ARENAS = -8  # mallopt(3) M_ARENA_MAX: each further arena takes 64 MB of the address space that RLIMIT_AS counts


@dataclass(frozen=True, slots=True)
class Words:
    """What one box says; `score` is the mean probability of its characters, 0 to 1."""

    text: str
    score: float


def find_boxes(page: Pixels) -> Points:
    """The corners of every piece of a line of print, in no order."""
    found = _engine(_THREADS)(page[:, :, ::-1], use_det=True, use_cls=False, use_rec=False)
    if found is None or found.boxes is None:
        return np.zeros((0, 4, 2), np.float32)
    return np.asarray(found.boxes, np.float32).reshape(-1, 4, 2)


def in_parallel(read: Callable[[Points], T], boxes: Iterable[Points]) -> list[T]:
    """What `read` gives for each box, in their order. Two lines at a time waste less than two threads at one line."""
    _engine(1)  # made here, or each thread would make its own
    with ThreadPoolExecutor(_THREADS) as threads:
        return list(threads.map(read, boxes))


def read_box(page: Pixels, corners: Points) -> Words:
    """The words inside four corners."""
    crop = cut_out(page, corners)
    if min(crop.shape[:2]) < _MIN_SIDE:
        return Words("", 0.0)
    found = _engine(1)(crop[:, :, ::-1], use_det=False, use_cls=False, use_rec=True)
    if found is None or not found.txts:
        return Words("", 0.0)
    return Words(str(found.txts[0]).strip(), float(found.scores[0]))


def is_upside_down(page: Pixels, boxes: Points) -> bool:
    """Whether most of the longest lines stand on their heads."""
    longest = sorted(boxes, key=lambda one: -float(np.linalg.norm(one[1] - one[0])))[:_ASKED]
    turned = 0
    for corners in longest:
        found = _engine(_THREADS)(cut_out(page, corners)[:, :, ::-1], use_det=False, use_cls=True, use_rec=False)
        label, score = found.cls_res[0]
        turned += "180" in label and score > 0.8
    return turned * 2 > len(longest)


def cut_out(page: Pixels, corners: Points) -> Pixels:
    """The part of a page inside four corners, straightened."""
    import cv2

    width = int(max(np.linalg.norm(corners[1] - corners[0]), np.linalg.norm(corners[2] - corners[3])))
    height = int(max(np.linalg.norm(corners[3] - corners[0]), np.linalg.norm(corners[2] - corners[1])))
    width, height = max(width, 1), max(height, 1)
    goal = np.asarray([[0, 0], [width, 0], [width, height], [0, height]], np.float32)
    matrix = cv2.getPerspectiveTransform(corners.astype(np.float32), goal)
    crop = cv2.warpPerspective(page, matrix, (width, height), flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE)
    return np.asarray(crop, np.uint8)


@cache
def _engine(threads: int) -> Any:
    """One that works with so many threads; that of one may be asked for words by several at a time."""
    libc = ctypes.CDLL(None)
    if hasattr(libc, "mallopt"):
        libc.mallopt(_ARENAS, 1)
    import cv2
    from rapidocr import RapidOCR

    cv2.setNumThreads(1)
    return RapidOCR(
        params={
            "Global.log_level": "critical",
            "Global.max_side_len": 4000,
            "EngineConfig.onnxruntime.intra_op_num_threads": threads,
            "EngineConfig.onnxruntime.inter_op_num_threads": 1,
            "Det.limit_type": "max",
            "Det.limit_side_len": _DETECTION_SIDE,
            "Rec.rec_img_shape": [3, 48, _NARROWEST],
        }
    )
