"""A scanned page whose text nobody sees: scanners lay what they recognised below the picture, and anybody may lay anything.

The picture is what the sender looked at. So the layer is believed where its figures are those of the picture (B112).
"""

from __future__ import annotations

import ctypes
import re
from collections.abc import Iterable
from typing import Any

import pypdfium2.raw as pdfium

from domain.document import Block, Paragraph
from domain.text.normalise import fold

_COVERS = 0.7  #: share of the page; a picture that covers less leaves text to be seen beside it
_MOST = 20_000  #: objects and characters of a page that are looked at
_FIGURE = re.compile(r"[0-9]{1,30}(?:\.[0-9]{1,30})?|[零〇一二三四五六七八九十百千万亿两]{2,30}")


def is_unseen(page: Any, text_page: Any) -> bool:
    """Whether most characters of the page are drawn invisibly, or below a picture that covers them."""
    below = _below_a_picture(page)
    total = unseen = 0
    for place in range(min(pdfium.FPDFText_CountChars(text_page), _MOST)):
        text = pdfium.FPDFText_GetTextObject(text_page, place)
        if not text:  # spaces and line ends of pdfium's own
            continue
        total += 1
        mode = pdfium.FPDFTextObj_GetTextRenderMode(text)
        unseen += mode == pdfium.FPDF_TEXTRENDERMODE_INVISIBLE or _address(text) in below
    return unseen * 2 > total


def _below_a_picture(page: Any) -> set[int | None]:
    """The text objects drawn before a picture without holes that covers the page."""
    area = pdfium.FPDF_GetPageWidthF(page) * pdfium.FPDF_GetPageHeightF(page)
    waiting: list[int | None] = []
    below: set[int | None] = set()
    for place in range(min(pdfium.FPDFPage_CountObjects(page), _MOST)):
        element = pdfium.FPDFPage_GetObject(page, place)
        kind = pdfium.FPDFPageObj_GetType(element)
        if kind == pdfium.FPDF_PAGEOBJ_TEXT:
            waiting.append(_address(element))
        elif kind == pdfium.FPDF_PAGEOBJ_IMAGE and _area(element) > _COVERS * area and not _is_transparent(element):
            below.update(waiting)
    return below


def _is_transparent(element: Any) -> bool:
    return bool(pdfium.FPDFPageObj_HasTransparency(element))


def _area(element: Any) -> float:
    left, bottom, right, top = (ctypes.c_float() for _ in range(4))
    if not pdfium.FPDFPageObj_GetBounds(element, left, bottom, right, top):
        return 0.0
    return float((right.value - left.value) * (top.value - bottom.value))


def _address(element: Any) -> int | None:
    return ctypes.cast(element, ctypes.c_void_p).value


def same_figures(layer: Iterable[str], seen: tuple[Block, ...]) -> bool:
    """Whether the lines of the layer and what was recognised on the picture tell the same figures."""
    shown = [
        block.text if isinstance(block, Paragraph) else "\n".join(cell.text for cell in block.cells) for block in seen
    ]
    return _figures(layer) == _figures(shown)


def _figures(texts: Iterable[str]) -> set[str]:
    return set(_FIGURE.findall(fold("\n".join(texts)).replace(",", "")))
