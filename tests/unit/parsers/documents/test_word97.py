"""Binary Word files: the corpus word for word, what LibreOffice writes against its .docx, and files made by hand."""

from __future__ import annotations

import shutil
import struct
import subprocess
from pathlib import Path

import docx as python_docx
import pytest

from domain.document import Document, Paragraph, Role, Table
from domain.limits import Limits
from parsers.documents import word97
from parsers.documents.route import ReaderSettings, read_document
from tests.unit.parsers.documents.samples import attachment, paragraphs, part, rows
from tests.unit.parsers.documents.words97 import doc, ole, sprm, word


def read(data: bytes, name: str = "报告.doc", limits: Limits | None = None) -> Document:
    return read_document(part(data, name), limits or Limits())


def codes(found: Document) -> list[str]:
    return [defect.code for defect in found.defects]


# --- the corpus ---


def test_a_word_97_report_comes_out_word_for_word() -> None:
    found = attachment("0009", ".doc")
    texts = paragraphs(found)
    assert found.defects == ()
    assert texts[:2] == ["流行病与卫生统计党支部工作动态", "（２０２１年８月２日至８月８日）"]
    assert texts[2].startswith("人员底数清。我支部共有党员２４名，均为流行病学、卫生统计学两个教研室教师。")
    assert texts[-2:] == ["公共卫生学院流行病与卫生统计党支部", "２０２１年８月９日"]
    assert [block.role for block in found.blocks[:3]] == [Role.TITLE, Role.TITLE, Role.BODY]  # type: ignore[union-attr]


def test_a_wps_file_is_a_word_file() -> None:
    texts = paragraphs(attachment("0013", ".wps"))
    assert "党员承担的岗位有：政策宣传、管控值勤、志愿服务、防汛救灾。" in texts
    assert texts[-1] == "二〇二一年八月九日"


@pytest.mark.parametrize(("mail", "ending", "tables"), [("0022", "2-劳卫环卫党支部简报.doc", 0), ("0022", ".wps", 0)])
def test_files_inside_archives_are_read(mail: str, ending: str, tables: int) -> None:
    from domain.limits import DEFAULT_LIMITS
    from ingest.containers import expand
    from ingest.message import read_message
    from tests.unit.parsers.documents.samples import MAILS

    parts = expand(read_message((MAILS / f"{mail}.eml").read_bytes()), DEFAULT_LIMITS)
    found = read_document(next(one for one in parts if one.name.endswith(ending)))
    assert found.kind == "doc"
    assert found.defects == ()
    assert len(found.tables) == tables
    assert found.characters > 150


# --- against LibreOffice ---

needs_office = pytest.mark.skipif(shutil.which("soffice") is None, reason="needs LibreOffice to write .doc files")


@pytest.fixture(scope="session")
def converted(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with one .docx and the .doc that LibreOffice makes of it."""
    folder = tmp_path_factory.mktemp("word97")
    sample(folder / "sample.docx")
    command = ["soffice", f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless", "--convert-to", "doc",
               "--outdir", str(folder), str(folder / "sample.docx")]  # fmt: skip
    subprocess.run(command, check=True, capture_output=True, timeout=240)
    return folder


def sample(path: Path) -> None:
    document = python_docx.Document()
    document.sections[0].header.paragraphs[0].text = "校内材料"
    document.sections[0].footer.paragraphs[0].text = "第一页"
    document.add_heading("一、基本情况", 1)
    document.add_paragraph("支部有党员35名，均为“在职”教师——含㑇、𠮷、䶮。")
    document.add_paragraph("排水能力不足", style="List Number")
    document.add_paragraph("物流受阻", style="List Number")
    table = document.add_table(4, 4, style="Table Grid")
    for place, cell in enumerate(table._cells):
        cell.text = f"格{place}" if place % 5 != 3 else ""
    table.cell(0, 1).merge(table.cell(0, 3))
    table.cell(1, 0).merge(table.cell(3, 0))
    inner = table.cell(2, 2).add_table(2, 2)
    inner.cell(0, 0).text, inner.cell(1, 1).text = "内一", "内二"
    document.add_paragraph("下一步打算：开展培训。")
    hidden = document.add_paragraph("看得见").add_run("看不见")
    hidden.font.hidden = True
    document.save(str(path))


@needs_office
def test_what_libreoffice_writes_reads_like_its_docx(converted: Path) -> None:
    ours, theirs = (read((converted / name).read_bytes(), name) for name in ("sample.doc", "sample.docx"))
    assert ours.kind == "doc"
    assert [(block.role, block.text) for block in ours.blocks if isinstance(block, Paragraph)] == [
        (block.role, block.text) for block in theirs.blocks if isinstance(block, Paragraph)
    ]
    assert [cells(table) for table in ours.tables] == [cells(table) for table in theirs.tables]
    assert "看不见" not in ours.text()
    assert ours.defects == ()


def cells(table: Table) -> list[tuple[int, int, int, int, str]]:
    return sorted((cell.row, cell.column, cell.rows, cell.columns, cell.text) for cell in table.cells)


# --- made by hand ---


def test_eight_bit_text_is_western() -> None:
    assert paragraphs(read(doc("Party members: 35 \u2013 caf\u00e9\r", wide=False))) == [
        "Party members: 35 \u2013 café"
    ]


def test_characters_of_two_units_keep_all_others_in_place() -> None:
    text = "𠮷姓党员35名\r第二段\r"
    assert paragraphs(read(doc(text, paragraphs=[(len(text) + 1, b"\0\0")]))) == ["𠮷姓党员35名", "第二段"]


def test_codes_of_fields_are_dropped_and_results_kept() -> None:
    text = '甲\x13 HYPERLINK "http://x.example" \x14乙\x15丙\x13 PAGE \x13 QUOTE 1 \x14 2 \x15 \x14 丁\x15\r'
    assert paragraphs(read(doc(text))) == ["甲乙丙 丁"]


def test_an_unclosed_field_swallows_no_paragraph_ends() -> None:
    assert paragraphs(read(doc("甲\x13 code\r乙\r丙\x15丁\r"))) == ["甲", "丁"]


def test_deleted_and_hidden_text_is_left_out_and_changes_are_told() -> None:
    text = "党员3五5名看不见\r"
    runs = [(3, b""), (4, sprm(0x0800, 1)), (6, b""), (9, sprm(0x083C, 1)), (10, b"")]
    found = read(doc(text, characters=runs))
    assert paragraphs(found) == ["党员35名"]
    assert codes(found) == ["tracked_changes"]


@pytest.mark.parametrize("code", [0x0837, 0x2A53])
def test_struck_out_text_is_left_out_and_told_and_its_paragraph_stays_one(code: int) -> None:
    found = read(doc("甲\r35\r36\r", characters=[(2, b""), (5, sprm(code, 1)), (8, b"")]))
    assert paragraphs(found) == ["甲", "36"]
    assert codes(found) == ["struck_text"]


def test_a_deleted_end_of_paragraph_joins_two() -> None:
    found = read(doc("前半\r后半\r", characters=[(2, b""), (3, sprm(0x0800, 1)), (6, b"")]))
    assert paragraphs(found) == ["前半后半"]


def test_symbols_are_shown_as_what_they_look_like() -> None:
    found = read(doc("(政策宣传\r", characters=[(1, sprm(0x6A09, 0, 0, 0x52, 0xF0)), (6, b"")]))
    assert paragraphs(found) == ["•政策宣传"]  # the font table is missing, so that no font tells what it is


IN_TABLE, ROW_END = sprm(0x2416, 1), sprm(0x2417, 1)


def definition(*edges: int, flags: tuple[int, ...] = ()) -> bytes:
    """sprmTDefTable of a row with those edges; `flags` of each cell."""
    count = len(edges) - 1
    body = bytes((count,)) + struct.pack(f"<{count + 1}h", *edges)
    body += b"".join(struct.pack("<H18x", flag) for flag in flags or (0,) * count)
    return struct.pack("<HH", 0xD608, len(body) + 1) + body


def table_of(*lines: tuple[list[str], bytes]) -> Document:
    text, runs = "", []
    for texts, row in lines:
        text += "".join(f"{one}\x07" for one in texts)
        runs.append((len(text), b"\0\0" + IN_TABLE))
        text += "\x07"
        runs.append((len(text), b"\0\0" + IN_TABLE + ROW_END + row))
    text += "后文\r"
    runs.append((len(text), b"\0\0"))
    return read(doc(text, paragraphs=runs))


def test_empty_cells_and_rows_keep_their_places() -> None:
    row = definition(0, 2000, 4000, 6000)
    (table,) = table_of((["项目", "本周", "上周"], row), (["党员", "", "35"], row), (["", "", ""], row)).tables
    assert rows(table) == [["项目", "本周", "上周"], ["党员", "", "35"], ["", "", ""]]


def test_wide_cells_span_the_columns_below_them() -> None:
    found = table_of((["甲", "乙"], definition(0, 2000, 6000)), (["丙", "丁", "戊"], definition(0, 1990, 4000, 6010)))
    assert rows(found.tables[0]) == [["甲", "乙", "乙"], ["丙", "丁", "戊"]]
    assert found.blocks[-1] == Paragraph("后文")


@pytest.mark.parametrize("flags", [(1, 2, 0), (2, 1, 0), (3, 1, 0)], ids=["first 1", "first 2", "first 3"])
def test_cells_merged_by_flags_are_one(flags: tuple[int, int, int]) -> None:
    found = table_of(
        (["合", "", "乙"], definition(0, 2000, 4000, 6000, flags=flags)),
        (["丙", "丁", "戊"], definition(0, 2000, 4000, 6000)),
    )
    assert rows(found.tables[0]) == [["合", "合", "乙"], ["丙", "丁", "戊"]]


def test_cells_merged_downwards_are_one() -> None:
    first, then = definition(0, 2000, 4000, flags=(0x60, 0)), definition(0, 2000, 4000, flags=(0x20, 0))
    found = table_of((["甲", "1"], first), (["", "2"], then), (["", "3"], then))
    assert rows(found.tables[0]) == [["甲", "1"], ["甲", "2"], ["甲", "3"]]


def test_a_deleted_end_of_a_cell_or_row_joins_nothing() -> None:
    text, row = "甲\x07乙\x07\x07丙\x07丁\x07\x07", IN_TABLE + ROW_END
    ends = [(4, IN_TABLE), (5, row), (9, IN_TABLE), (10, row)]
    found = read(
        doc(
            text,
            paragraphs=[(end, b"\0\0" + told) for end, told in ends],
            characters=[(2, b""), (6, sprm(0x0800, 1)), (10, b"")],
        )
    )
    assert rows(found.tables[0]) == [["甲", ""], ["", "丁"]]


def test_a_row_without_description_still_has_its_cells() -> None:
    assert rows(table_of((["甲", "乙"], b""), (["丙", "丁"], b"")).tables[0]) == [["甲", "乙"], ["丙", "丁"]]


# --- what cannot be read ---


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (doc("党员\r", flags=0x100), "encrypted"),
        (doc("党员\r", signature=0xA5DB), "old_format"),
        (doc("党员\r", signature=0x1234), "damaged"),
        (ole({"WordDocument": b"", "1Table": b""}), "damaged"),
        (ole({"WordDocument": word("党员\r")["WordDocument"]}), "damaged"),
        (doc("党员\r", pieces=b"\0" * 4), "damaged"),
        (doc("党员\r", pieces=struct.pack("<IIHIH", 0, 3, 0, 0x3FFFFFFF, 0)), "damaged"),
        (doc("党员\r")[:1500], "damaged"),
        (doc("\r\r\r"), "no_text"),
    ],
    ids=["password", "Word 2", "signature", "empty", "no table", "no pieces", "outside", "torn", "no text"],
)
def test_what_cannot_be_read_says_why(data: bytes, code: str) -> None:
    found = read(data)
    assert codes(found) == [code]
    assert not found.readable


def test_a_scan_pasted_into_word_needs_the_recogniser() -> None:
    scan = b"\xff\xd8\xff\xe0" + bytes(20_000)
    data = ole({**word("\x01\r"), "Data": bytes(68) + scan})
    assert codes(read_document(part(data, "扫描.doc"), settings=ReaderSettings(ocr=False))) == ["ocr_off"]

    def recognise(picture: bytes, page: int | None):  # type: ignore[no-untyped-def]
        return (Paragraph(f"page {page}"),), ()

    content = word97.read(data, "扫描.doc", Limits(), recognise)
    assert content.blocks == (Paragraph("page 1"),)
    assert word97.read(ole({**word("党员35名，" * 20 + "\r"), "Data": scan}), "x.doc", Limits(), recognise).blocks[
        0
    ] != Paragraph("page 1")


def test_counts_that_lie_are_no_harm() -> None:
    found = read(doc("党员35名\r", stories=(2**31 - 1, 2**31 - 1, 2**31 - 1, 0, 0, 5, -7, 9)))
    assert paragraphs(found) == ["党员35名"]


def test_pieces_that_repeat_the_same_bytes_are_cut_at_the_limit() -> None:
    count = 3000
    positions = struct.pack(f"<{count + 1}I", *range(0, (count + 1) * 1000, 1000))
    pieces = positions + struct.pack("<HIH", 0, 1024, 0) * count
    found = read(doc("党" * 1000, pieces=pieces, stories=(3_000_000,)), limits=Limits(text_chars=20_000))
    assert found.characters <= 20_000
    assert codes(found) == ["text_too_large"]
