"""Files of Word 6 and 95: paragraphs are read, everything harder asks for a .docx."""

from __future__ import annotations

import struct

import pytest

from domain.problems import problem_of
from parsers.documents.route import read_document
from tests.unit.parsers.documents.samples import paragraphs, part
from tests.unit.parsers.documents.words97 import ole

AT = 0x300


def word95(
    text: str, *, signature: int = 0xA5DC, flags: int = 0, language: int = 0x0804, charset: str = "gb18030"
) -> bytes:
    """A file that was saved whole: its head, then the text in the code page of its language."""
    body = text.encode(charset)
    head = bytearray(AT)
    struct.pack_into("<H4xH2xH", head, 0, signature, language, flags)
    struct.pack_into("<II", head, 0x18, AT, AT + len(body))
    struct.pack_into("<I", head, 0x34, len(body))
    return ole({"WordDocument": bytes(head) + body + bytes(600)})


@pytest.mark.parametrize("signature", [0xA5DC, 0xA697, 0xA699])
@pytest.mark.parametrize(("language", "charset"), [(0x0804, "gb18030"), (0x0404, "big5"), (0x0409, "gb18030")])
def test_paragraphs_are_read(signature: int, language: int, charset: str) -> None:
    text = (
        "報告\r本周共有黨員35名，\x13 PAGE \x141\x15參加值守。\x0c完\r"
        if charset == "big5"
        else "报告\r本周党员35名。\r"
    )
    found = read_document(part(word95(text, signature=signature, language=language, charset=charset), "报告.doc"))
    assert "35" in paragraphs(found)[1]
    assert "PAGE" not in found.text()
    assert not found.defects


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (word95("单位\x07人数\x07\x07图书馆\x0735\x07\x07"), "old_format"),
        (word95("党员35名\r", flags=4), "old_format"),
        (word95("党员35名\r", flags=0x100), "encrypted"),
        (word95("\r\r"), "old_format"),
        (b"\xdb\xa5\x2d\x00" + bytes(900), "old_format"),
        (b"\x09\x04\x06\x00\x00\x00\x10\x00" + bytes(99), "old_format"),
    ],
    ids=["a table", "fast-saved", "password", "no text", "Word 2", "Excel 4"],
)
def test_what_is_harder_says_what_to_do(data: bytes, code: str) -> None:
    (defect,) = read_document(part(data, "旧报告.doc")).defects
    assert defect.code == code
    assert "旧报告.doc" in problem_of(defect).sentence
    assert "重新发送" in problem_of(defect).sentence
