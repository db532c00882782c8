"""The bytes tell what a file is; whatever it is, a document comes back."""

from __future__ import annotations

import subprocess
import sys

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from domain.limits import Limits
from domain.mail import Defect, Head, Part
from domain.problems import problem_of
from parsers.documents.kinds import sniff
from parsers.documents.route import read_document
from tests.unit.parsers.documents import pdfs
from tests.unit.parsers.documents.samples import body, docx, p, package, paragraphs, part

PDF = pdfs.data(pdfs.make(pdfs.text(72, 700, "党员35名")))
DOCX = docx(p("党员35名"))
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"", "empty"),
        (DOCX, "docx"),
        (package({"xl/workbook.xml": "<x/>"}), "xlsx"),
        (package({"OFD.xml": "<x/>"}), "ofd"),
        (package({"ppt/presentation.xml": "<x/>"}), "pptx"),
        (package({"mimetype": "application/vnd.oasis.opendocument.spreadsheet"}), "ods"),
        (package({"a.txt": "x"}), "zip"),
        (DOCX[:200], "broken_zip"),
        (OLE + b"\x00" * 100, "broken_ole"),
        (PDF, "pdf"),
        (b"\r\n\r\n" + PDF, "pdf"),
        (b"{\\rtf1\\ansi}", "rtf"),
        (b"\x89PNG\r\n\x1a\n", "image"),
        (b"\xff\xd8\xff\xe0", "image"),
        (b"MZ\x90\x00\x03", "program"),
        (b"\x7fELF\x02", "program"),
        (b"Rar!\x1a\x07\x00", "archive"),
        (b"RIFF....AVI ", "media"),
        (b"\x00\x01\x02\x03" * 40, "binary"),
        ("党员35名".encode(), "text"),
        ("党员35名".encode("gb18030"), "text"),
        ("党员35名".encode("utf-16"), "text"),
        (b"BMW is a car", "text"),
        (b"a\x07b", "text"),
        (b"MZ is no program", "text"),
        (b"<!DOCTYPE html><html>", "html"),
        (b"\xef\xbb\xbf\n<!-- x --><table>", "html"),
        (b"MIME-Version: 1.0\r\nContent-Type: multipart/related", "mhtml"),
        (b"Content-Type: multipart/related;\r\n\tboundary=x\r\nMIME-Version: 1.0\r\n", "mhtml"),
        (package({"mimetype": "application/vnd.oasis.opendocument.presentation", "content.xml": "<x/>"}), "odt"),
        (b"<?xml version='1.0'?>\n<office:document office:mimetype='application/vnd.oasis.opendocument.text'>", "odt"),
    ],
)
def test_the_kind_is_told_from_the_bytes(data: bytes, kind: str) -> None:
    assert sniff(data) == kind


@pytest.mark.parametrize(
    "name", ["报告.doc", "报告.pdf", "报告", "photo.jpg", "a" * 5000, "../../etc/cron.d/x", "$(id).docx"]
)
@pytest.mark.parametrize("data", [PDF, DOCX], ids=["pdf", "docx"])
def test_the_name_does_not_matter(data: bytes, name: str) -> None:
    document = read_document(part(data, name, "image/jpeg"))
    assert (document.name, document.text(), document.size) == (name, "党员35名", len(data))


@pytest.mark.parametrize(
    ("data", "name", "code"),
    [
        (b"", "空.docx", "damaged"),
        (b"PK\x03\x04......", "短.docx", "damaged"),
        (OLE + b"\x00" * 2000, "断.doc", "damaged"),
        (b"MZ\x90\x00\x03", "报告.docx", "type_not_allowed"),
        (b"WScript.Echo 1", "报告.vbs", "type_not_allowed"),
        (b"<script>x</script>", "报告.docx.hta ", "type_not_allowed"),
        (package({"a.bin": "x"}), "不知.dat", "unsupported_type"),
        (b"RIFF....AVI ", "会议.avi", "unsupported_type"),
        (b"\x00\x01\x02\x03" * 40, "乱.dat", "unsupported_type"),
        (docx(""), "空白.docx", "no_text"),
        (b"  \r\n ", "空白.txt", "no_text"),
        (package({"word/document.xml": "<w:document"}), "坏.docx", "damaged"),
    ],
)
def test_what_cannot_be_read_is_told_by_name(data: bytes, name: str, code: str) -> None:
    document = read_document(part(data, name))
    assert (document.readable, [(d.code, d.detail) for d in document.defects]) == (False, [(code, name)])


def test_a_locked_office_file_is_told() -> None:
    data = ole({"EncryptedPackage": b"\x00" * 64, "EncryptionInfo": b"\x04\x00\x04\x00"})
    assert [d.code for d in read_document(part(data, "密.xlsx")).defects] == ["encrypted"]


def ole(streams: dict[str, bytes]) -> bytes:
    """The least compound file that holds these streams' names (their content is not needed)."""
    names = ["Root Entry", *streams]
    entries = b""
    for place, name in enumerate(names):
        raw = name.encode("utf-16-le").ljust(64, b"\x00")
        kind, size = (5, 0) if place == 0 else (2, 0)
        right = place + 1 if 0 < place < len(names) - 1 else 0xFFFFFFFF
        child = 1 if place == 0 else 0xFFFFFFFF
        links = b"".join(link.to_bytes(4, "little") for link in (0xFFFFFFFF, right, child))
        entries += raw + (len(name) * 2 + 2).to_bytes(2, "little") + bytes([kind, 1]) + links + b"\x00" * 36
        entries += 0xFFFFFFFE.to_bytes(4, "little") + size.to_bytes(8, "little")
    directory = entries.ljust(512, b"\x00")
    fat = b"".join(n.to_bytes(4, "little") for n in (0xFFFFFFFD, 0xFFFFFFFE)).ljust(512, b"\xff")
    header = OLE + b"\x00" * 16 + bytes.fromhex("3e000300feff09000600") + b"\x00" * 10
    numbers = (1, 1, 0, 4096, 0xFFFFFFFE, 0, 0xFFFFFFFE, 0, 0)
    header += b"".join(n.to_bytes(4, "little") for n in numbers)
    return header.ljust(512, b"\xff") + fat + directory


def test_a_refused_member_keeps_its_own_reason() -> None:
    refused = Part("外.zip/里.docx", "", b"", Head(), defects=(Defect("archive_bomb", "外.zip"),))
    document = read_document(refused)
    assert (document.readable, document.defects) == (False, refused.defects)


def test_an_empty_body_is_nothing_wrong() -> None:
    document = read_document(body(""))
    assert (document.readable, document.blocks, document.defects) == (True, (), ())


def test_a_body_that_says_plain_is_plain_whatever_it_looks_like() -> None:
    assert paragraphs(read_document(body("<table> 是标签名"))) == ["<table> 是标签名"]


def test_halves_of_surrogate_pairs_and_controls_do_not_get_through() -> None:
    document = read_document(body("党员\x1b[31m35\x07名\x85".encode()))
    assert document.text() == "党员[31m35名"
    document = read_document(body("<p>党员&#xD83D;35名</p>", "text/html"))
    assert document.text().encode()


def test_text_over_the_limit_is_cut_and_told() -> None:
    document = read_document(part("党员35名。\n".encode() * 100, "长.txt"), Limits(text_chars=50))
    assert document.characters <= 60
    assert [(d.code, d.detail) for d in document.defects] == [("text_too_large", "长.txt")]


def test_every_defect_has_its_sentence() -> None:
    for code in ("embedded_object", "no_text", "linked_file", "sheet_too_large", "pdf_limits", "bad_mime", "ocr_off"):
        assert problem_of(Defect(code, "甲.docx")).sentence


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.sampled_from([PDF, DOCX]), st.data())
def test_no_damage_makes_the_reader_raise(whole: bytes, data: st.DataObject) -> None:
    broken = bytearray(whole)
    for _ in range(data.draw(st.integers(1, 6))):
        broken[data.draw(st.integers(0, len(broken) - 1))] = data.draw(st.integers(0, 255))
    document = read_document(part(bytes(broken[: data.draw(st.integers(0, len(broken)))])))
    assert document.readable or document.defects


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=400), st.sampled_from(["text/plain", "text/html", "application/pdf"]), st.booleans())
def test_no_bytes_make_the_reader_raise(data: bytes, media_type: str, is_body: bool) -> None:
    document = read_document(Part("甲", media_type, data, Head(), is_body=is_body))
    document.text().encode()
    assert document.readable or document.defects


def test_reading_a_plain_body_loads_no_heavy_library() -> None:
    code = (
        "import sys; from domain.mail import Part, Head; from parsers.documents.route import read_document;"
        "read_document(Part('body','text/plain','党员35名'.encode(),Head(),is_body=True));"
        "print([m for m in ('lxml','pypdfium2','pdfplumber','python_calamine','docx','openpyxl') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
