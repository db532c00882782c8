"""Pictures of printed pages, drawn with a system font; tests that need one are skipped where it or the recogniser is missing."""

from __future__ import annotations

import importlib.util
import io
from pathlib import Path

import pytest
from PIL import Image, ImageDraw, ImageFont

FONT = Path("/usr/share/fonts/opentype/noto/NotoSerifCJK-Regular.ttc")
needs_recogniser = pytest.mark.skipif(
    importlib.util.find_spec("rapidocr") is None or not FONT.exists(), reason="needs the extra ocr and Noto CJK"
)
_SIMPLIFIED = 2  # index in the collection


def font(size: int) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(FONT, size, index=_SIMPLIFIED)


def paper(lines: list[str], size: int = 36, width: int = 1240, height: int = 1000, indent: int = 120) -> Image.Image:
    """A white page with one line of print under the other."""
    page = Image.new("RGB", (width, height), "white")
    pen = ImageDraw.Draw(page)
    for place, line in enumerate(lines):
        pen.text((indent, 100 + place * size * 1.7), line, font=font(size), fill="black")
    return page


def form(rows: list[list[str]], widths: list[int], height: int = 80, size: int = 34) -> Image.Image:
    """A ruled table; a cell whose text is "<" goes on from the one on its left."""
    page = Image.new("RGB", (sum(widths) + 200, height * len(rows) + 400), "white")
    pen = ImageDraw.Draw(page)
    for place, row in enumerate(rows):
        top, left = 200 + place * height, 100
        column = 0
        while column < len(row):
            span = 1
            while column + span < len(row) and row[column + span] == "<":
                span += 1
            right = left + sum(widths[column : column + span])
            pen.rectangle((left, top, right, top + height), outline="black", width=2)
            text = row[column]
            pen.text(
                ((left + right - pen.textlength(text, font=font(size))) / 2, top + height * 0.2),
                text,
                font=font(size),
                fill="black",
            )
            left, column = right, column + span
    return page


def bytes_of(page: Image.Image, kind: str = "PNG", **more: object) -> bytes:
    packed = io.BytesIO()
    page.save(packed, kind, **more)  # type: ignore[arg-type]
    return packed.getvalue()
