"""Pictures as files: formats, sizes and frames, judged before anything is decoded."""

from __future__ import annotations

import io
import struct
import zlib

import pytest
from PIL import Image

from domain.document import Document
from domain.limits import Limits
from parsers.documents import picture
from parsers.documents.route import ReaderSettings, picture_reader, read_document
from tests.bounded import within
from tests.unit.parsers.documents.pages import bytes_of
from tests.unit.parsers.documents.samples import part


def read(data: bytes, name: str = "照片.jpg", limits: Limits | None = None, *, ocr: bool = True) -> Document:
    return read_document(part(data, name), limits or Limits(), ReaderSettings(ocr=ocr))


def codes(found: Document) -> list[str]:
    return [defect.code for defect in found.defects]


@pytest.fixture
def frames(monkeypatch: pytest.MonkeyPatch) -> list[Image.Image]:
    """What would be recognised, without recognising it."""
    seen: list[Image.Image] = []

    def note(frame: Image.Image, page: int | None):  # type: ignore[no-untyped-def]
        seen.append(frame)
        return (), ()

    monkeypatch.setattr(picture, "read_frame", note)
    return seen


def chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def huge_png(side: int = 30_000) -> bytes:
    head = chunk(b"IHDR", struct.pack(">IIBBBBB", side, side, 1, 0, 0, 0, 0))
    rows = zlib.compress(bytes((side // 8 + 1) * 1000))
    return b"\x89PNG\r\n\x1a\n" + head + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


SMALL = Image.new("RGB", (200, 100), "white")


def test_without_recognition_a_picture_says_what_is_missing() -> None:
    found = read(bytes_of(SMALL), ocr=False)
    assert codes(found) == ["ocr_off"]
    assert not found.readable
    assert picture_reader(Limits(), ReaderSettings(ocr=False)) is None


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "TIFF", "BMP", "GIF", "WEBP"])
def test_the_usual_formats_are_opened(kind: str, frames: list[Image.Image]) -> None:
    assert codes(read(bytes_of(SMALL, kind))) == ["no_text"]
    assert [(frame.size, frame.mode) for frame in frames] == [((200, 100), "RGB")]


@pytest.mark.parametrize("mode", ["L", "1", "P", "CMYK", "I;16", "RGBA", "LA"])
def test_every_kind_of_pixel_becomes_black_on_white(mode: str, frames: list[Image.Image]) -> None:
    kind = "TIFF" if mode == "CMYK" else "PNG"
    if mode == "I;16":
        white = Image.frombytes("I;16", (200, 100), b"\xff\xff" * 20_000)
    elif mode in ("RGBA", "LA"):
        white = Image.new(mode, (200, 100), (0,) * len(mode))  # type: ignore[arg-type]  # nothing but transparency
    else:
        white = SMALL.convert(mode)
    read(bytes_of(white, kind), "x.png")
    assert frames[0].mode == "RGB"
    assert min(frames[0].getpixel((50, 50))) > 250  # type: ignore[type-var]


def test_a_photo_is_turned_as_the_camera_was_held(frames: list[Image.Image]) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    read(bytes_of(SMALL, "JPEG", exif=exif))
    assert frames[0].size == (100, 200)


def test_a_large_photo_is_made_smaller_and_still_turned(frames: list[Image.Image]) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    read(bytes_of(Image.new("RGB", (8000, 5000), "white"), "JPEG", exif=exif))
    width, height = frames[0].size
    assert width < height < 5000
    read(bytes_of(Image.new("P", (8000, 5000)), "PNG"))
    assert max(frames[1].size) < 5000


@pytest.mark.parametrize("data", [huge_png(), huge_png(100_000)], ids=["30000", "100000"])
@pytest.mark.parametrize("ocr", [True, False])
def test_a_small_file_that_is_a_huge_picture_is_refused_at_once(data: bytes, ocr: bool) -> None:
    with within(20):
        assert codes(read(data, ocr=ocr)) == ["image_too_large"]


def test_frames_over_the_limit_are_told(frames: list[Image.Image]) -> None:
    pages = [Image.new("L", (60, 60), shade) for shade in range(0, 250, 10)]
    data = bytes_of(pages[0], "TIFF", save_all=True, append_images=pages[1:])
    assert codes(read(data, limits=Limits(image_frames=3)))[0] == "image_too_large"
    assert len(frames) == 3


def test_pages_over_the_limit_of_recognition_are_told(frames: list[Image.Image]) -> None:
    pages = [Image.new("L", (60, 60), shade) for shade in range(0, 250, 10)]
    data = bytes_of(pages[0], "GIF", save_all=True, append_images=pages[1:])
    assert codes(read(data, limits=Limits(ocr_pages=2)))[0] == "image_too_large"
    assert len(frames) == 2


def test_a_broken_frame_is_told_and_the_ones_before_it_are_read(frames: list[Image.Image]) -> None:
    pages = [Image.effect_noise((60, 60), 50 + place) for place in range(3)]
    data = bytes_of(pages[0], "TIFF", save_all=True, append_images=pages[1:])
    assert codes(read(data[:-2000])) == ["damaged"], "why nothing is read is told once"
    assert len(frames) in (2, 3)


def test_ten_thousand_frames_end_soon(frames: list[Image.Image]) -> None:
    one = Image.new("1", (50, 50))
    data = bytes_of(
        one, "GIF", save_all=True, append_images=[Image.new("1", (50, 50), place % 2) for place in range(2000)]
    )
    with within(20):
        read(data * 5)


def test_half_a_photo_is_still_looked_at(frames: list[Image.Image]) -> None:
    data = bytes_of(Image.effect_noise((800, 800), 80).convert("RGB"), "JPEG")
    assert codes(read(data[: len(data) // 2])) == ["damaged"]
    assert frames[0].size == (800, 800)
    assert codes(read(data)) == ["no_text"]


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"\x00\x00\x00\x18ftypheic\x00\x00\x00\x00mif1heic" + bytes(200), "image_format"),
        (b"\x00\x00\x00\x18ftypavif\x00\x00\x00\x00avifmif1" + bytes(200), "image_format"),
        (b"\x89PNG\r\n\x1a\n" + bytes(100), "damaged"),
        (b"\xff\xd8\xff" + bytes(100), "damaged"),
        (b"II*\x00" + bytes(100), "damaged"),
        (b"\x00\x00\x01\x00\x01\x00" + bytes(100), "image_format"),
        (b"%!PS-Adobe-3.0 EPSF-3.0\n" + b"x" * 100, "type_mismatch"),
        (b"SIMPLE  =                    T" + b" " * 2000, "type_mismatch"),
    ],
    ids=["heic", "avif", "png", "jpeg", "tiff", "ico", "eps", "fits"],
)
@pytest.mark.parametrize("ocr", [True, False])
def test_other_formats_and_damage_end_in_a_sentence(data: bytes, code: str, ocr: bool) -> None:
    found = read(data, "扫描.png", ocr=ocr)
    assert codes(found) == [code]
    assert not found.readable


def test_a_compressed_text_chunk_does_not_blow_up(frames: list[Image.Image]) -> None:
    packed = io.BytesIO(bytes_of(SMALL)).getvalue()
    bomb = chunk(b"zTXt", b"a\0\0" + zlib.compress(bytes(200_000_000), 9))
    with within(20):
        found = read(packed[:33] + bomb + packed[33:])
    assert codes(found) in (["damaged"], ["no_text"])


def test_an_icon_is_no_page() -> None:
    assert codes(read(bytes_of(Image.new("RGB", (32, 32), "red")))) == ["no_text"]
