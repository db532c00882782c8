"""Binary workbooks of Excel 2007 and later show what people see in them."""

from __future__ import annotations

import io
import struct
import tracemalloc
from zipfile import ZipFile

import pytest
from python_calamine import CalamineWorkbook

from domain.document import Document
from domain.limits import Limits
from parsers.documents.route import read_document
from tests.bounded import within
from tests.unit.parsers.documents.biffs import Formula, Sheet
from tests.unit.parsers.documents.samples import package, part, rows
from tests.unit.parsers.documents.xlsbs import LOST, cell, record, text, xlsb

STYLES = ['0"人"', "0%", "0.00", 'yyyy"年"m"月"d"日"', "h:mm"]


def read(data: bytes, limits: Limits | None = None) -> Document:
    return read_document(part(data, "表.xlsb"), limits or Limits())


@pytest.mark.parametrize(
    ("value", "style", "shown"),
    [
        (12, 1, "12人"), (0.95, 2, "95%"), (15320.5, 3, "15320.50"), (44417, 4, "2021-08-09"), (44417.75, 4, "2021-08-09 18:00"),
        (0.5, 5, "12:00"), (118.0, 0, "118"), (-7, 0, "-7"), (True, 0, "TRUE"), (" 35名 ", 0, "35名"), ("#REF!", 0, "#REF!"),
        (Formula(27.0), 1, "27人"), (Formula("共三场"), 0, "共三场"), (Formula("#DIV/0!"), 0, "#DIV/0!"), (12, 99, "12"),
    ],
)  # fmt: skip
def test_a_cell_shows(value: object, style: int, shown: str) -> None:
    found = read(xlsb([Sheet("表", [["项", (value, style)]])], styles=STYLES))
    assert rows(found.tables[0]) == [["项", shown]]


def test_an_independent_reader_finds_the_same_values() -> None:
    data = xlsb([Sheet("表", [["甲", 35], ["乙", 2.5]]), Sheet("旧", [["丙", True]], hidden=True)])
    theirs = [
        CalamineWorkbook.from_filelike(io.BytesIO(data)).get_sheet_by_index(place).to_python() for place in (0, 1)
    ]
    found = read(data)
    assert theirs == [[["甲", 35], ["乙", 2.5]], [["丙", True]]]
    assert [rows(table) for table in found.tables] == [[["甲", "35"], ["乙", "2.5"]], [["丙", "TRUE"]]]
    assert [(table.name, table.hidden) for table in found.tables] == [("表", False), ("旧", True)]


def test_days_may_count_from_1904_and_merged_cells_are_one() -> None:
    sheet = Sheet("表", [["标题", None], [(42955, 4), 1]], merged=[(3, 3, 0, 1)], first_row=3)
    assert rows(read(xlsb([sheet], styles=STYLES, epoch_1904=True)).tables[0]) == [
        ["标题", "标题"],
        ["2021-08-09", "1"],
    ]


def test_cells_without_a_column_follow_the_one_before() -> None:
    style = struct.pack("<I", 1)
    short = record(16, style + struct.pack("<d", 7)) + record(17, style + text("件")) + record(12, style) + record(13, style + struct.pack("<i", 9 << 2 | 2))  # fmt: skip
    row = record(0, bytes(25)) + cell(struct.pack("<II", 2, 0), 1, []) + short
    data = xlsb([Sheet("表", [])], styles=STYLES, more={"xl/worksheets/sheet0.bin": record(145) + row + record(146)})
    assert rows(read(data).tables[0]) == [["1", "7人", "件", "", "9人"]]


def test_a_text_that_is_not_there_is_marked_and_told() -> None:
    found = read(xlsb([Sheet("表", [["甲", LOST], ["乙", 5]])]))
    assert rows(found.tables[0]) == [["甲", "\ufffd"], ["乙", "5"]]
    assert [defect.code for defect in found.defects] == ["damaged"]


def test_one_far_cell_neither_fills_the_memory_nor_hides_the_table() -> None:
    row = record(0, struct.pack("<I", 1_048_575) + bytes(21)) + cell(struct.pack("<II", 16_383, 0), 1, [])
    near = record(0, bytes(25)) + cell(struct.pack("<II", 0, 0), 35, [])
    data = xlsb([Sheet("表", [])], more={"xl/worksheets/sheet0.bin": record(145) + near + row + record(146)})
    tracemalloc.start()
    with within(5):
        found = read(data)
    assert tracemalloc.get_traced_memory()[1] < 60 * 2**20
    tracemalloc.stop()
    assert rows(found.tables[0])[0][0] == "35"
    assert [defect.code for defect in found.defects] == ["sheet_too_large"]


def test_macros_and_failed_formulas_are_told() -> None:
    found = read(xlsb([Sheet("表", [["#N/A", 1]])], more={"xl/vbaProject.bin": b"\xd0\xcf\x11\xe0"}))
    assert [defect.code for defect in found.defects] == ["macros", "formula_errors"]


@pytest.mark.parametrize("share", [0.2, 0.5, 0.9])
def test_a_sheet_that_breaks_off_gives_what_is_left_and_says_so(share: float) -> None:
    data = xlsb([Sheet("表", [["项", number] for number in range(50)])])
    with ZipFile(io.BytesIO(data)) as parts:
        held = {name: parts.read(name) for name in parts.namelist()}
    sheet = held["xl/worksheets/sheet0.bin"]
    found = read(package(held | {"xl/worksheets/sheet0.bin": sheet[: int(len(sheet) * share)]}))
    assert 0 < len(rows(found.tables[0])) <= 50
    assert [defect.code for defect in found.defects] == ["damaged"]


def test_a_book_that_lists_no_sheet_is_damaged() -> None:
    found = read(xlsb([]))
    assert not found.readable
    assert [defect.code for defect in found.defects] == ["damaged"]
