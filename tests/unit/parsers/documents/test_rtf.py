"""RTF: Chinese in all its encodings, tables, what is not text, and hostile files in linear time."""

from __future__ import annotations

import pytest

from domain.document import Document, Role
from domain.limits import Limits
from parsers.documents.route import read_document
from tests.bounded import within
from tests.unit.parsers.documents.samples import paragraphs, part, rows


def escaped(text: str, codec: str = "gbk") -> str:
    return "".join(f"\\'{byte:02x}" if byte > 127 else chr(byte) for byte in text.encode(codec))


def rtf(body: str, head: str = "\\ansi\\ansicpg936") -> bytes:
    return f"{{\\rtf1{head} {body}}}".encode("latin-1")


def read(data: bytes, limits: Limits | None = None) -> Document:
    return read_document(part(data, "报告.doc"), limits or Limits())


def codes(found: Document) -> list[str]:
    return [defect.code for defect in found.defects]


FONTS = (
    "{\\fonttbl{\\f0\\fcharset0 Times New Roman;}{\\f1\\fcharset134 \\'cb\\'ce\\'cc\\'e5;}{\\f2\\fcharset2 Wingdings;}}"
)


@pytest.mark.parametrize(
    "data",
    [
        rtf(escaped("党员３５名")),
        rtf(FONTS + "\\f1 " + escaped("党员３５名"), "\\ansi\\ansicpg1252"),
        rtf(FONTS + "\\f1 " + escaped("党员３５名"), "\\ansi"),
        rtf(escaped("党员３５名"), "\\ansi"),
        rtf("\\uc1\\u20826?\\u21592?\\u-237?\\u-235?\\u21517?", "\\ansi\\ansicpg1252"),
        rtf("\\uc2 " + "".join(f"\\u{ord(one)}{escaped(one)}" for one in "党员３５名")),
        rtf("\\uc0 " + "".join(f"\\u{ord(one)} " for one in "党员３５名")),
    ],
    ids=["936", "font of GB", "font of GB, no page", "no page", "unicode", "unicode and GBK", "unicode alone"],
)
def test_chinese_is_read_however_it_is_written(data: bytes) -> None:
    assert paragraphs(read(data)) == ["党员３５名"]


def test_characters_outside_the_first_plane_are_put_together() -> None:
    assert paragraphs(read(rtf("\\u-10173?\\u-8766?"))) == ["\U00020dc2"]


def test_a_character_whose_second_byte_looks_like_a_letter_stays_whole() -> None:
    assert "喆".encode("gbk") == b"\x86\xb4"
    assert paragraphs(read(rtf("\\'88P" + escaped("，党员"))))[0][1:] == "，党员"


def test_spaces_and_hyphens_that_do_not_break_stand_in_their_place() -> None:
    text = escaped("截至") + "2021\\_08\\_20\\~" + escaped("党员３５名")
    assert paragraphs(read(rtf(text))) == ["截至2021-08-20\u00a0党员３５名"]


def test_cells_become_tables() -> None:
    row = "\\trowd\\trleft0\\cellx2000\\cellx4000\\pard\\intbl {}\\cell {}\\cell\\row "
    body = "".join(
        row.format(escaped(a), escaped(b)) for a, b in [("项目", "数量"), ("党员总数", "35"), ("先锋岗", "")]
    )
    found = read(rtf(escaped("统计表") + "\\par " + body + "\\pard " + escaped("落款") + "\\par"))
    (table,) = found.tables
    assert rows(table) == [["项目", "数量"], ["党员总数", "35"], ["先锋岗", ""]]
    assert [block.text for block in (found.blocks[0], found.blocks[-1])] == ["统计表", "落款"]  # type: ignore[union-attr]


def test_merged_cells_span_the_grid() -> None:
    body = (
        "\\trowd\\cellx2000\\cellx6000\\pard\\intbl A\\cell B\\cell\\row"
        "\\trowd\\cellx2000\\clvmgf\\cellx4000\\cellx6000\\pard\\intbl C\\cell D\\cell E\\cell\\row"
        "\\trowd\\cellx2000\\clvmrg\\cellx4000\\cellx6000\\pard\\intbl F\\cell \\cell G\\cell\\row\\pard"
    )
    (table,) = read(rtf(body)).tables
    assert rows(table) == [["A", "B", "B"], ["C", "D", "E"], ["F", "D", "G"]]


def test_codes_of_fields_objects_and_pictures_are_no_text() -> None:
    body = (
        '{\\field{\\*\\fldinst HYPERLINK "file:///etc/passwd"}{\\fldrslt shown}}\\par'
        "{\\object\\objemb{\\*\\objclass Package}{\\*\\objdata 0105000002000000}{\\result result}}\\par"
        "{\\pict\\pngblip 89504e47}{\\*\\unknown secret}{\\v hidden}{\\deleted gone} end"
    )
    found = read(rtf(body))
    assert paragraphs(found) == ["shown", "result", "end"]
    assert set(codes(found)) == {"embedded_object", "tracked_changes"}


def test_struck_out_text_is_left_out_and_told() -> None:
    found = read(rtf("{\\strike 35}{\\striked1 36}{\\strike\\plain 37}{\\strike0 38}"))
    assert paragraphs(found) == ["3738"]
    assert codes(found) == ["struck_text"]


def test_binary_bytes_are_skipped_by_their_count() -> None:
    data = b"{\\rtf1\\ansi a{\\pict\\bin5 }out}}b}"
    assert paragraphs(read(data)) == ["ab"]


def test_heads_feet_and_notes_have_their_roles() -> None:
    found = read(
        rtf("{\\header head\\par}{\\footer foot\\par}body{\\footnote note\\par}{\\*\\footnote note 2\\par}\\par")
    )
    assert [(block.role, block.text) for block in found.blocks] == [  # type: ignore[union-attr]
        (Role.HEADER, "head"), (Role.BODY, "body"), (Role.NOTE, "note"), (Role.NOTE, "note 2"),
        (Role.FOOTER, "foot"),
    ]  # fmt: skip


def test_a_large_centred_line_is_the_title() -> None:
    found = read(
        rtf("\\pard\\qc\\fs44 " + escaped("情况报告") + "\\par\\pard\\fs32 " + escaped("党员35名。") + "\\par")
    )
    assert [block.role for block in found.blocks] == [Role.TITLE, Role.BODY]  # type: ignore[union-attr]


def test_automatic_numbers_stand_before_the_text() -> None:
    found = read(
        rtf(
            "{\\listtext\\tab 1.\\tab}"
            + escaped("排水能力不足")
            + "\\par{\\pntext "
            + escaped("二、")
            + "\\tab}"
            + escaped("打算")
            + "\\par"
        )
    )
    assert paragraphs(found) == ["1. 排水能力不足", "二、打算"]


def test_ticks_of_symbol_fonts_are_ticks() -> None:
    assert paragraphs(read(rtf(FONTS + "{\\f2\\'fe}" + escaped("政策宣传") + "{\\f2\\'a8}" + escaped("疫情排查")))) == [
        "☑政策宣传□疫情排查"
    ]


@pytest.mark.parametrize(
    "data",
    [
        b"{\\rtf1 " + b"{" * 700_000,
        b"{\\rtf1 " + b"}" * 700_000,
        b"{\\rtf1 " + b"\\'" * 400_000,
        b"{\\rtf1 " + b"\\u1?" * 200_000,
        b"{\\rtf1 {\\*\\objdata " + b"0" * 2_000_000,
        b"{\\rtf1 " + b"\\cell" * 150_000,
        b"{\\rtf1 " + b"\\trowd" + b"\\cellx1" * 150_000 + b"\\cell\\row",
        b"{\\rtf1 \\bin2147483647 x" + b"\\par x" * 100_000,
    ],
    ids=["open", "close", "torn byte", "unicode", "object", "cells", "edges", "bin"],
)
def test_hostile_files_end_soon(data: bytes) -> None:
    with within(20):
        read(data, Limits(text_chars=500_000))


def test_text_over_the_limit_is_told() -> None:
    found = read(rtf("x\\par " * 100), Limits(text_chars=50))
    assert "text_too_large" in codes(found)
    assert found.readable


@pytest.mark.parametrize("data", [b"{\\rtf", b"{\\rtf1}", b"{\\rtf1\\ansi{\\fonttbl"])
def test_an_empty_file_says_that_there_is_no_text(data: bytes) -> None:
    assert codes(read(data)) == ["no_text"]
