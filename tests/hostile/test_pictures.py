"""B114 to B117 (and 2-51): pictures that unfold without measure, odd or broken ones, and pages on which
nothing can be read."""

from __future__ import annotations

import gzip
import io
import struct
import zlib

import pytest
from PIL import Image, ImageDraw, ImageFilter

from tests.hostile.kit import UNIT, Case, check, ids, with_file
from tests.unit.parsers.documents.pages import bytes_of, needs_recogniser, paper
from tests.unit.parsers.documents.test_picture import chunk, huge_png

LINES = [f"{UNIT}情况报告", "报告时段：2021年8月2日至8月8日", "现有党员35名，其中30人参与防控。"]
COVER = "见附件。"
PAGE = paper(LINES, size=32, width=1200, height=700)


def mailed(data: bytes, name: str = "扫描.png", cover: str = COVER) -> bytes:
    return with_file(name, data, cover)


def beside(data: bytes, name: str) -> bytes:
    """A picture that gives nothing, beside a report in the body."""
    return with_file(name, data)


def tiff_pages(count: int) -> bytes:
    """As many pages of one pixel as the format can number: each names the next (TIFF 6.0 section 2)."""
    out = bytearray(b"II*\0" + struct.pack("<I", 8))
    for place in range(count):
        tags = ((256, 1), (257, 1), (258, 8), (259, 1), (262, 1), (273, 0), (277, 1), (278, 1), (279, 1))
        after = len(out) + 2 + 12 * len(tags) + 4
        out += struct.pack("<H", len(tags)) + b"".join(struct.pack("<HHII", tag, 4, 1, value) for tag, value in tags)
        out += struct.pack("<I", after if place + 1 < count else 0)
    return bytes(out)


def gif_frames(count: int) -> bytes:
    frame = b"!\xf9\x04\0\0\0\0\0" + b"," + struct.pack("<HHHHB", 0, 0, 1, 1, 0) + b"\x02\x02\x44\x01\0"
    return b"GIF89a" + struct.pack("<HHBBB", 60, 60, 0x80, 0, 0) + b"\0\0\0\xff\xff\xff" + frame * count + b";"


def with_chunk(kind: bytes, data: bytes) -> bytes:
    packed = bytes_of(PAGE)
    return packed[:33] + chunk(kind, data) + packed[33:]


def turned() -> bytes:
    exif = Image.Exif()
    exif[0x0112] = 6
    return bytes_of(PAGE.rotate(90, expand=True), "JPEG", quality=92, exif=exif)


def sixteen_bits() -> bytes:
    grey = PAGE.convert("L")
    wide = Image.frombytes("I;16", grey.size, b"".join(struct.pack("<H", value * 257) for value in grey.tobytes()))
    return bytes_of(wide)


HEIC = b"\0\0\0\x18ftypheic\0\0\0\0mif1heic" + bytes(30_000)
FITS = gzip.compress((b"SIMPLE  =                    T".ljust(80) + b"END".ljust(80)).ljust(2880) + bytes(50_000_000), compresslevel=1)
PSD = b"8BPS\0\x01" + bytes(6) + struct.pack(">HIIHH", 3, 100, 100, 8, 3) + bytes(200)
SVG = b'<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY e SYSTEM "file:///etc/passwd">]><svg xmlns="http://www.w3.org/2000/svg"><text>&e;</text></svg>'
EPS = b"%!PS-Adobe-3.0 EPSF-3.0\n(/etc/passwd) (r) file\n" + b"x" * 200

HUGE = [
    Case("B114", "30,000 by 30,000 pixels in 64 kB", beside(huge_png(), "a.png"), codes=("image_too_large",), words="a.png", seconds=5, ocr=True),
    Case("B114", "a TIFF of 65,535 pages", lambda: beside(tiff_pages(65_535), "a.tif"), codes=("image_too_large",), seconds=20, ocr=True),
    Case("B114", "a GIF of 100,000 frames", lambda: beside(gif_frames(100_000), "a.gif"), codes=("image_too_large",), seconds=20, ocr=True),
    Case("B114", "a text chunk of 200 MB", lambda: beside(with_chunk(b"zTXt", b"a\0\0" + zlib.compress(bytes(200_000_000), 1)), "a.png"), members=None, seconds=20, ocr=True),
    Case("B114", "10 MB of EXIF", lambda: beside(with_chunk(b"eXIf", b"Exif\0\0II*\0" + bytes(10_000_000)), "a.png"), members=None, seconds=20, ocr=True),
]  # fmt: skip
ODD = [
    Case("B115", "half a JPEG", mailed(bytes_of(PAGE, "JPEG")[:12_000], "a.jpg", LINES[0] + LINES[2]), codes=("damaged",), ocr=True, seconds=60),
    Case("B115", "a JPEG in four inks", mailed(bytes_of(PAGE.convert("CMYK"), "JPEG", quality=92), "a.jpg"), ocr=True, seconds=60),
    Case("B115", "a PNG of 16 bits", lambda: mailed(sixteen_bits()), ocr=True, seconds=60),
    Case("B115", "a camera held sideways", lambda: mailed(turned(), "a.jpg"), ocr=True, seconds=60),
    Case("B115", "WebP", mailed(bytes_of(PAGE, "WEBP", lossless=True), "a.webp"), ocr=True, seconds=60),
    Case("B115", "HEIC", mailed(HEIC, "IMG_1.heic"), "unreadable", codes=("image_format",), words="JPG 或 PNG"),
]  # fmt: skip
OTHER = [
    Case("B116", ".png that is EPS", beside(EPS, "a.png"), codes=("type_mismatch",), words="a.png"),
    Case("B116", ".png that is PSD", beside(PSD, "a.png"), codes=("type_mismatch",), words="a.png"),
    Case("B116", ".png that is FITS in gzip", lambda: beside(FITS, "a.png"), codes=("archive_bomb",)),
    Case("B116", ".png that is SVG with a DTD", beside(SVG, "a.png"), codes=("type_mismatch",), words="a.png"),
]  # fmt: skip


def scribbles() -> Image.Image:
    page = Image.new("RGB", (1000, 1400), "white")
    pen = ImageDraw.Draw(page)
    for row in range(12):
        points = [(80 + 24 * step, 100 + 90 * row + (step * 37 + row * 53) % 41) for step in range(34)]
        pen.line(points, fill="black", width=3, joint="curve")
    return page


def on_a_screen() -> Image.Image:
    """A page on a screen, far away and out of focus, with the screen's rows over it."""
    page = paper(LINES, size=20, width=700, height=400).filter(ImageFilter.GaussianBlur(4))
    pen = ImageDraw.Draw(page)
    for y in range(0, 400, 4):
        pen.line((0, y, 700, y), fill=(150, 160, 190), width=2)
    return page


def scanned(page: Image.Image) -> bytes:
    """With the grain of a scanner; a picture of a few kB is taken for a sign in a letter's foot."""
    grain = Image.effect_noise(page.size, 20).convert("RGB")
    return bytes_of(Image.blend(page, grain, 0.05), "JPEG", quality=92)


NOTHING = [
    Case("B117", "a blank page", mailed(scanned(Image.new("RGB", (1000, 1400), "white")), "扫描.jpg"), "unreadable", codes=("no_text",), ocr=True, seconds=60),
    Case("B117", "noise", mailed(bytes_of(Image.effect_noise((900, 900), 90).convert("RGB"))), "unreadable", ocr=True, seconds=60),
    Case("B117", "a hand nobody can read", mailed(scanned(scribbles()), "扫描.jpg"), "unreadable", ocr=True, seconds=60),
    Case("B117", "a photo of a screen, out of focus", mailed(scanned(on_a_screen()), "照片.jpg"), "unreadable", ocr=True, seconds=60),
]  # fmt: skip


@needs_recogniser
@pytest.mark.parametrize("case", HUGE, ids=ids(HUGE))
def test_huge(case: Case) -> None:
    check(case)


@needs_recogniser
@pytest.mark.parametrize("case", ODD, ids=ids(ODD))
def test_odd(case: Case) -> None:
    check(case)


@pytest.mark.parametrize("case", OTHER, ids=ids(OTHER))
def test_no_picture_we_take(case: Case) -> None:
    outcome = check(case)
    assert "root:" not in str(outcome)


@needs_recogniser
@pytest.mark.parametrize("case", NOTHING, ids=ids(NOTHING))
def test_nothing_is_made_up(case: Case) -> None:
    outcome = check(case)
    assert not any(report.readings for report in outcome.reports)


def test_the_formats_made_here_are_what_they_say() -> None:
    with Image.open(io.BytesIO(tiff_pages(3))) as picture:
        assert getattr(picture, "n_frames", 1) == 3
    with Image.open(io.BytesIO(gif_frames(5))) as picture:
        assert getattr(picture, "n_frames", 1) == 5
