"""Binary workbooks (.xls, .et) show what people see in them, from Excel 5 on."""

from __future__ import annotations

import struct

import pytest

from domain.document import Document, Paragraph, Role
from domain.limits import Limits
from parsers.documents.route import read_document
from parsers.documents.xls_password import rc4
from parsers.documents.xls_strings import strings
from tests.torture.ole import ole as compound
from tests.unit.parsers.documents.biffs import Formula, Sheet, record, stream, xls
from tests.unit.parsers.documents.samples import part, rows
from tests.unit.parsers.documents.words97 import ole

STYLES = ('0"人"', "0.0%", 'yyyy"年"m"月"d"日"', "hh:mm", '[>0;system("touch /tmp/p")]0', "[h]:mm")
SHEET = Sheet(
    "八月", [["报送汇总"], ["党员", (12, 1), (0.956, 2)], ["日期", (44417, 3), (44417.75, 3)]], merged=[(0, 0, 0, 2)]
)
SHOWN = [["报送汇总"] * 3, ["党员", "12人", "95.6%"], ["日期", "2021-08-09", "2021-08-09 18:00"]]


def read(data: bytes, limits: Limits | None = None) -> Document:
    return read_document(part(data, "汇总.xls"), limits or Limits())


def one_cell(value: object, style: int = 0, **how: object) -> str:
    (table,) = read(xls([Sheet("表", [["值", (value, style)]])], styles=STYLES, **how)).tables
    return rows(table)[0][1] if table.width > 1 else ""


def test_numbers_show_in_their_formats() -> None:
    (table,) = read(xls([SHEET], styles=STYLES)).tables
    assert (table.name, rows(table)) == ("八月", SHOWN)


def test_excel_95_keeps_chinese_in_its_code_page() -> None:
    (table,) = read(xls([SHEET], styles=STYLES, biff=5)).tables
    assert (table.name, [row[0] for row in rows(table)]) == ("八月", ["报送汇总", "党员", "日期"])
    assert rows(table)[1:] == SHOWN[1:]


def test_the_stream_without_its_container_is_read() -> None:
    assert rows(read(stream([SHEET], styles=STYLES, biff=5)).tables[0])[1] == SHOWN[1]


@pytest.mark.parametrize(
    ("value", "style", "shown"),
    [
        ("#REF!", 0, "#REF!"),
        (Formula("#DIV/0!"), 1, "#DIV/0!"),
        (Formula(None), 1, ""),
        (Formula("好"), 0, "好"),
        (Formula(27.0), 1, "27人"),
        (True, 0, "TRUE"),
        (0.75, 4, "18:00"),
        (44417.75, 0, "44417.75"),
        (-1.0, 3, ""),
        (5.1875, 6, "124:30"),
        (7, 5, "7"),
        (7, 99, "7"),
        (1e300, 3, ""),
        ("  35名 ", 0, "35名"),
    ],
)
@pytest.mark.parametrize("biff", [5, 8])
def test_a_cell_shows(value: object, style: int, shown: str, biff: int) -> None:
    assert one_cell(value, style, biff=biff) == shown


def test_days_may_count_from_1904() -> None:
    assert one_cell(44417 - 1462, 3, epoch_1904=True) == "2021-08-09"


def test_days_before_the_feigned_leap_day() -> None:
    assert [one_cell(day, 3) for day in (1, 59, 61)] == ["1900-01-01", "1900-02-28", "1900-03-01"]


def test_packed_numbers() -> None:
    """MULRK: an integer in hundredths, and the upper half of a double."""
    packed = struct.pack("<HHHiHIH", 0, 0, 0, 1234 << 2 | 3, 0, struct.unpack(">I", struct.pack(">d", 2.5)[:4])[0], 1)
    data = stream([Sheet("表", [])])
    place = data.index(record(0x200)[:2], 40)
    assert rows(read(data[:place] + record(0xBD, packed) + data[place:]).tables[0]) == [["12.34", "2.5"]]


@pytest.mark.parametrize(
    ("kind", "hidden", "boxes"), [(0x06, False, ["本表由组织部填报", "党员280人"]), (0x19, False, []), (0x06, True, [])]
)
def test_text_boxes_over_the_cells_are_read_and_comments_are_not(kind: int, hidden: bool, boxes: list[str]) -> None:
    first, second = (
        text.encode("utf-16-le") for text in ("本表由组织部填报\r\n党员", "280人")
    )  # as Excel splits long ones
    drawn = record(0x5D, struct.pack("<HHHH", 0x15, 0x12, kind, 1)) + record(0x1B6, struct.pack("<10xH6x", 16))
    drawn += record(0x3C, b"\1" + first) + record(0x3C, b"\1" + second)
    data = stream([SHEET, Sheet("表", [["党员"]], hidden=hidden)], styles=STYLES)
    found = read(data[:-4] + drawn + data[-4:])
    assert [(block.text, block.role) for block in found.blocks if isinstance(block, Paragraph)] == [
        (text, Role.TEXTBOX) for text in boxes
    ]


def test_hidden_sheets_are_marked() -> None:
    shown, hidden = read(xls([SHEET, Sheet("旧", [["旧数", 99]], hidden=True)], styles=STYLES)).tables
    assert [(shown.hidden, hidden.hidden), hidden.name] == [(False, True), "旧"]


@pytest.mark.parametrize("sha", [False, True], ids=["Excel 97", "Excel 2002"])
def test_the_password_that_excel_sets_by_itself_opens_the_book(sha: bool) -> None:
    long = Sheet("长", [[f"第{row}支部", row] for row in range(300)])
    first, second = read(xls([SHEET, long], styles=STYLES, password="VelvetSweatshop", sha=sha)).tables
    assert rows(first) == SHOWN
    assert rows(second)[-1] == ["第299支部", "299"]


@pytest.mark.parametrize("sha", [False, True])
def test_any_other_password_is_not_tried(sha: bool) -> None:
    document = read(xls([SHEET], styles=STYLES, password="secret", sha=sha))
    assert [defect.code for defect in document.defects] == ["encrypted"]


def test_the_cipher_itself() -> None:
    """RFC 6229, 40 bits."""
    assert rc4(bytes([1, 2, 3, 4, 5]), bytes(16)).hex() == "b2396305f03dc027ccc3524a0a1118a8"


def test_strings_run_over_into_the_next_record() -> None:
    """“党员abcd” begins in two bytes a character and goes on in one; a formatted string leaves its runs unread."""
    first = struct.pack("<HB", 6, 1) + "党员".encode("utf-16-le")
    second = (
        b"\0abcd"
        + struct.pack("<HBH", 2, 8, 1)
        + b"ok"
        + bytes(4)
        + struct.pack("<HB", 1, 1)
        + "完".encode("utf-16-le")
    )
    assert list(strings(first, (second,), 9)) == ["党员abcd", "ok", "完"]


def test_texts_are_read_whatever_count_is_told_and_one_that_is_not_there_is_marked() -> None:
    whole = stream([Sheet("表", [["甲", "乙"]])])
    fewer = whole.replace(struct.pack("<II", 2, 2), struct.pack("<II", 2, 1))
    place = struct.pack("<HHH", 0, 1, 0)  # of the second cell, before the number of its text
    lost = whole.replace(place + struct.pack("<I", 1), place + struct.pack("<I", 9))
    assert len({whole, fewer, lost}) == 3
    found = [read(ole({"Workbook": data.ljust(4096, b"\0")})) for data in (fewer, lost)]
    assert [rows(one.tables[0]) for one in found] == [[["甲", "乙"]], [["甲", "\ufffd"]]]
    assert [[defect.code for defect in one.defects] for one in found] == [[], ["damaged"]]


def test_one_far_cell_neither_fills_the_memory_nor_hides_the_table() -> None:
    book = xls([Sheet("表", [["党员", 35], *([[]] * 65_533), [*[None] * 255, "远"]])])
    document = read(book)
    assert rows(document.tables[0])[0][:2] == ["党员", "35"]
    assert [defect.code for defect in document.defects] == ["sheet_too_large"]


def test_a_sheet_listed_twice_is_read_once() -> None:
    data = bytearray(stream([Sheet("甲", [["党员", 35]]), Sheet("乙", [["党员", 35]])]))
    first = data.index(struct.pack("<H", 0x85), 8)
    second = data.index(struct.pack("<H", 0x85), first + 4)
    data[second + 4 : second + 8] = data[first + 4 : first + 8]
    assert len(read(bytes(data)).tables) == 1


@pytest.mark.parametrize("share", [0.2, 0.5, 0.9])
def test_a_cut_off_book_gives_what_is_left_or_says_so(share: float) -> None:
    data = xls([SHEET], styles=STYLES)
    document = read(data[: int(len(data) * share)])
    assert document.readable or document.defects


@pytest.mark.parametrize(
    ("head", "code"),
    [
        (b"\x09\x04\x06\0\0\0\x10\0\0\0", "old_format"),
        (b"\x09\x08\x08\0\x99\x99\x05\0", "damaged"),
        (bytes(9), "damaged"),
    ],
)
def test_what_is_no_book_of_excel_5_or_later(head: bytes, code: str) -> None:
    assert [defect.code for defect in read(ole({"Book": head.ljust(4096, b"\0")})).defects] == [code]


def test_macros_are_told_and_not_run() -> None:
    book = compound({"Workbook": stream([SHEET]).ljust(4096, b"\0"), "_VBA_PROJECT_CUR": {"VBA": {"dir": bytes(9)}}})
    document = read(book)
    assert rows(document.tables[0])[1][0] == "党员"
    assert [defect.code for defect in document.defects] == ["macros"]
