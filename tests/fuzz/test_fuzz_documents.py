"""Random and mutated documents: reading never raises, ends in time, and its readers fail only in ways they know.

Files are broken at two depths: the bytes as sent, and the members of a container, packed again so that they are reached.
"""

from __future__ import annotations

import io
import random
import time
import tracemalloc
import zipfile
from collections.abc import Iterator

import openpyxl
import pytest
from PIL import Image

from domain.document import Document, Paragraph
from domain.limits import Limits
from domain.mail import Head, Part
from domain.problems import CATALOGUE
from parsers.documents import picture as picture_reader
from parsers.documents.route import ReaderSettings, read_document
from tests.unit.parsers.documents import pdfs
from tests.unit.parsers.documents.biffs import Formula, Sheet, xls
from tests.unit.parsers.documents.biffs import stream as records
from tests.unit.parsers.documents.ofds import line, ofd, page, text
from tests.unit.parsers.documents.samples import docx, p
from tests.unit.parsers.documents.test_odf import odf
from tests.unit.parsers.documents.test_odf import p as odf_p
from tests.unit.parsers.documents.test_sheet_ods import cell as ods_cell
from tests.unit.parsers.documents.test_sheet_ods import ods, table
from tests.unit.parsers.documents.test_slides import pptx, shape
from tests.unit.parsers.documents.test_word95 import word95
from tests.unit.parsers.documents.words97 import ole, sprm, word
from tests.unit.parsers.documents.xlsbs import xlsb

_SLOW = 20.0  #: seconds for one small file: ten times what the slowest takes on a loaded machine
_LIMITS = Limits(text_chars=200_000, sheet_cells=20_000, pdf_pages=20)
_WORDS = [
    b"\xff" * 4, b"\0" * 8, b"\x7f\xff\xff\xff", b"<", b"</", b"&", b'"', b"<!DOCTYPE x>", b"<w:p>", b"<w:tbl><w:tr><w:tc>", b"]]>",
    b"{", b"}", b"\\u-1?", b"\\'", b"\\cell", b"\\row", b"\\trowd\\cellx1", b"\\bin9", b"\\par", b"\x07", b"\r\0", b"\x13\0", b"\x15\0",
    b"999999999", b"-1", b"g 9 9", b"../", b"obj", b"endobj", b"stream", b"BT (x) Tj ET", b"/Length 99", b"PK\x05\x06", b"\xd0\xcf\x11\xe0",
]  # fmt: skip


def xlsx() -> bytes:
    book = openpyxl.Workbook()
    sheet = book.active
    for row in (["单位", "党员总数", "比例"], ["图书馆", 35, 0.5], ["", None, "2021-08-09"]):
        sheet.append(row)
    sheet.merge_cells("A2:A3")
    packed = io.BytesIO()
    book.save(packed)
    return packed.getvalue()


def picture(kind: str) -> bytes:
    packed = io.BytesIO()
    Image.new("RGB", (60, 60), "white").save(packed, kind)
    return packed.getvalue()


TABLE = "甲\x07乙\x07\x07丙\x07\x07\x07后文\r"
WORD = word(
    "报告\x13 PAGE \x141\x15\r" + TABLE,
    paragraphs=[
        (12, b"\0\0"),
        (16, b"\0\0" + sprm(0x2416, 1)),
        (17, b"\0\0" + sprm(0x2416, 1) + sprm(0x2417, 1)),
        (30, b"\0\0"),
    ],
    characters=[(3, sprm(0x4A43, 44)), (5, sprm(0x0800, 1)), (30, sprm(0x6A09, 0, 0, 0x52, 0xF0))],
)
RTF = (
    rb"{\rtf1\ansi\ansicpg936{\fonttbl{\f0\fcharset134 SimSun;}}{\header head\par}\pard\qc\fs44 \'b5\'b3\'d4\'b1\par"
    rb"\trowd\cellx2000\clvmgf\cellx4000\pard\intbl a\cell\u20826?b\cell\row{\field{\*\fldinst x}{\fldrslt y}}{\*\objdata 00}\par}"
)
OFD = ofd(
    page(
        text("本周共有党员三十五名", 20, 20)
        + line(20, 30, 90, 30)
        + line(20, 40, 90, 40)
        + line(20, 30, 20, 40)
        + text("35", 30, 32)
    )
)
BOOK = [
    Sheet("表", [["单位", "党员"], ["图书馆", (35, 1)], ["合计", Formula(35.5)], ["错", "#REF!", Formula("好"), True, (44417.5, 2)]], merged=[(0, 0, 0, 1)]),
    Sheet("旧", [["旧", 9]], hidden=True),
]
STYLES = ('0"人"', "yyyy-mm-dd")
SEEDS = {
    "表.xls": xls(BOOK, styles=STYLES), "旧表.xls": xls(BOOK, styles=STYLES, biff=5), "锁.xls": xls(BOOK, styles=STYLES, password="VelvetSweatshop"), "表.xlsb": xlsb(BOOK, styles=STYLES),
    "旧.doc": word95("报告\r党员35名\x13 PAGE \x141\x15\r"), "表.ods": ods(table(ods_cell("单位", about='table:number-columns-spanned="2"'), ods_cell("35人", "float"))),
    "报告.odt": odf(odf_p("党员35名") + "<table:table><table:table-row><table:table-cell>" + odf_p("格") + "</table:table-cell></table:table-row></table:table>"),
    "汇报.pptx": pptx(shape("情况", kind="title") + shape("党员35名")),
    "报告.doc": ole(WORD), "报告.rtf": RTF, "报告.ofd": OFD, "报告.docx": docx(p("党员35名") + "<w:tbl><w:tr><w:tc>" + p("格") + "</w:tc></w:tr></w:tbl>"),
    "表.xlsx": xlsx(), "报告.pdf": pdfs.data(pdfs.make(pdfs.text(72, 700, "党员总数") + pdfs.grid([72, 150, 300], [600, 630, 660]))),
    "页.html": "<html><body><p>党员35名<table><tr><td>甲<td>乙</table>".encode(), "表.csv": "单位,党员\n图书馆,35\n".encode("gb18030"),
    "扫描.png": picture("PNG"), "扫描.jpg": picture("JPEG"), "扫描.tif": picture("TIFF"), "扫描.gif": picture("GIF"), "注.txt": "党员35名\r\n".encode(),
}  # fmt: skip


def mutated(rng: random.Random, seed: bytes) -> bytes:
    data = bytearray(seed)
    for _ in range(rng.randint(1, 10)):
        place = rng.randrange(len(data) + 1)
        action = rng.randrange(6)
        if action == 0 and data:
            data[min(place, len(data) - 1)] ^= 1 << rng.randrange(8)
        elif action == 1:
            data[place:place] = rng.choice(_WORDS)
        elif action == 2:
            data[place : place + 4] = rng.choice(_WORDS)[:4]
        elif action == 3:
            del data[place : place + rng.randint(1, 100)]
        elif action == 4:
            data[place:place] = data[place : place + rng.randint(1, 300)]
        else:
            data[place : place + 4] = rng.randbytes(4)
    return bytes(data)


def repacked(rng: random.Random, seed: bytes) -> bytes:
    """A zip with one or two of its members mutated."""
    packed = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(seed)) as before, zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as after:
        names = before.namelist()
        chosen = set(rng.sample(names, min(len(names), 2)))
        for name in names:
            after.writestr(name, mutated(rng, before.read(name)) if name in chosen else before.read(name))
    return packed.getvalue()


def rounds(seconds: float, salt: int) -> Iterator[random.Random]:
    """A fresh generator each round until the time is over; the number of the round is its seed."""
    until = time.monotonic() + seconds
    number = salt
    while time.monotonic() < until:
        number += 1
        yield random.Random(number)  # noqa: S311 - no secret, must be repeatable


def check(caplog: pytest.LogCaptureFixture, name: str, data: bytes, *, ocr: bool = False) -> Document:
    """Read it: a document comes back whatever happens, and no reader fell over something it did not expect."""
    caplog.clear()
    started = time.monotonic()
    found = read_document(Part(name, "application/octet-stream", data, Head()), _LIMITS, ReaderSettings(ocr=ocr))
    fell = [record.getMessage() for record in caplog.records if record.name == "parsers.documents.route"]
    assert not fell, f"{name}: {fell}\n{data[:300]!r}"
    assert time.monotonic() - started < _SLOW, data[:300]
    assert all(defect.code in CATALOGUE for defect in found.defects)
    assert found.readable or found.defects
    assert found.characters <= 2 * _LIMITS.text_chars
    for block in found.blocks:
        assert not isinstance(block, Paragraph) or "\x00" not in block.text
    found.text().encode()
    return found


@pytest.mark.parametrize("name", SEEDS)
def test_the_seeds_themselves_are_read(caplog: pytest.LogCaptureFixture, name: str) -> None:
    found = check(caplog, name, SEEDS[name])
    assert found.readable or [defect.code for defect in found.defects] == ["ocr_off"]


@pytest.mark.parametrize("name", SEEDS)
def test_mutated_files_are_read(caplog: pytest.LogCaptureFixture, fuzz_seconds: float, name: str) -> None:
    for rng in rounds(fuzz_seconds / 4, 0):
        check(caplog, name, mutated(rng, SEEDS[name]))


@pytest.mark.parametrize("name", ["报告.ofd", "报告.docx", "表.xlsx", "表.ods", "报告.odt", "汇报.pptx", "表.xlsb"])
def test_packages_with_mutated_members_are_read(
    caplog: pytest.LogCaptureFixture, fuzz_seconds: float, name: str
) -> None:
    for rng in rounds(fuzz_seconds / 2, 1_000_000):
        check(caplog, name, repacked(rng, SEEDS[name]))


def test_word_files_with_mutated_streams_are_read(caplog: pytest.LogCaptureFixture, fuzz_seconds: float) -> None:
    for rng in rounds(fuzz_seconds, 2_000_000):
        streams = dict(WORD)
        for stream in rng.sample(sorted(streams), rng.randint(1, 2)):
            streams[stream] = mutated(rng, streams[stream])
        check(caplog, "报告.doc", ole(streams))


@pytest.mark.parametrize("biff", [5, 8])
def test_workbooks_with_mutated_records_are_read(caplog: pytest.LogCaptureFixture, fuzz_seconds: float, biff: int) -> None:
    whole = records(BOOK, styles=STYLES, biff=biff)
    for rng in rounds(fuzz_seconds, 6_000_000):
        check(caplog, "表.xls", ole({"Workbook": mutated(rng, whole)}))


def test_the_heads_of_word_files_are_not_trusted(caplog: pytest.LogCaptureFixture, fuzz_seconds: float) -> None:
    """Places and sizes in the head are where a reader goes astray."""
    for rng in rounds(fuzz_seconds, 3_000_000):
        stream = bytearray(WORD["WordDocument"])
        for _ in range(rng.randint(1, 4)):
            place = 154 + 4 * rng.randrange(186)
            stream[place : place + 4] = rng.choice(
                [rng.randrange(400).to_bytes(4, "little"), rng.randbytes(4), b"\xff" * 4]
            )
        check(caplog, "报告.doc", ole({**WORD, "WordDocument": bytes(stream)}))


@pytest.mark.parametrize("name", [name for name in SEEDS if name.startswith("扫描")])
def test_mutated_pictures_are_decoded(
    caplog: pytest.LogCaptureFixture, fuzz_seconds: float, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setattr(picture_reader, "read_frame", lambda frame, number: ((Paragraph(frame.mode),), ()))
    for rng in rounds(fuzz_seconds / 4, 5_000_000):
        check(caplog, name, mutated(rng, SEEDS[name]), ocr=True)


def test_random_bytes_behind_any_signature_are_read(caplog: pytest.LogCaptureFixture, fuzz_seconds: float) -> None:
    for rng in rounds(fuzz_seconds, 4_000_000):
        name = rng.choice(sorted(SEEDS))
        tail = b"".join(rng.choice([*_WORDS, rng.randbytes(rng.randint(0, 60))]) for _ in range(rng.randint(1, 60)))
        check(caplog, name, SEEDS[name][: rng.choice([4, 8, 16, 512])] + tail)


def test_a_hostile_word_file_stays_within_memory() -> None:
    """Pieces that name the same bytes a hundred thousand times over."""
    count = 100_000
    positions = b"".join((place * 1000).to_bytes(4, "little") for place in range(count + 1))
    pieces = positions + (b"\0\0" + (1024).to_bytes(4, "little") + b"\0\0") * count
    data = ole(word("党" * 1000, pieces=pieces, stories=(2**31 - 1,)))
    tracemalloc.start()
    try:
        read_document(Part("x.doc", "", data, Head()), Limits())
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < 300 * 2**20
