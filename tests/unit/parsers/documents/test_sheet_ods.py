"""OpenDocument spreadsheets show what people see in them."""

from __future__ import annotations

import pytest

from domain.document import Document, Paragraph, Role
from domain.limits import Limits
from parsers.documents.route import read_document
from tests.unit.parsers.documents.samples import package, part, rows

_OASIS = "urn:oasis:names:tc:opendocument:xmlns"
_SPACES = " ".join(f'xmlns:{name}="{_OASIS}:{name}:1.0"' for name in ("office", "table", "text", "style")) + (
    ' xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"'
)


def ods(*tables: str, styles: str = "", more: dict[str, bytes | str] | None = None) -> bytes:
    body = f"<office:body><office:spreadsheet>{''.join(tables)}</office:spreadsheet></office:body>"
    content = f"<office:document-content {_SPACES}><office:automatic-styles>{styles}</office:automatic-styles>{body}</office:document-content>"
    return package(
        {"mimetype": "application/vnd.oasis.opendocument.spreadsheet", "content.xml": content} | (more or {})
    )


def table(*lines: str, about: str = "") -> str:
    inner = "".join(line if line.startswith("<") else f"<table:table-row>{line}</table:table-row>" for line in lines)
    return f'<table:table table:name="八月" {about}>{inner}</table:table>'


def cell(text: str, kind: str = "string", about: str = "") -> str:
    """A cell as a program writes it, behind a blank so that a line of cells is told from a whole row."""
    return f' <table:table-cell office:value-type="{kind}" {about}><text:p>{text}</text:p></table:table-cell>'


def read(data: bytes, limits: Limits | None = None) -> Document:
    return read_document(part(data, "汇总.ods"), limits or Limits())


@pytest.mark.parametrize(
    ("told", "shown"),
    [
        (cell("12人", "float", 'office:value="12"'), "12人"),
        (cell("3,050人次", "float", 'office:value="3050"'), "3050人次"),
        (cell("95.6%", "percentage", 'office:value="0.956"'), "95.6%"),
        (cell("8月9日", "date", 'office:date-value="2021-08-09"'), "2021-08-09"),
        (cell("x", "date", 'office:date-value="2021-08-09T17:30:00"'), "2021-08-09 17:30"),
        (cell("x", "date", 'office:date-value="2021-08-09T00:00:00"'), "2021-08-09"),
        (cell("5:30 下午", "time", 'office:time-value="PT17H30M00S"'), "17:30"),
        (cell("真", "boolean", 'office:boolean-value="true"'), "TRUE"),
        (cell("#DIV/0!", "string", 'calcext:value-type="error"'), "#DIV/0!"),
        (cell("Err:502", "string", 'calcext:value-type="error"'), "#VALUE!"),
        (cell("<text:span>三十<text:s/>五</text:span>名"), "三十 五名"),
        (cell("甲</text:p><text:p>乙"), "甲\n乙"),
        (cell("1,2,3"), "1,2,3"),
        (' <table:table-cell table:formula="of:=[.A1]"/>', ""),
        (' <table:table-cell office:value-type="string"><office:annotation><text:p>批注99</text:p></office:annotation><text:p>正</text:p></table:table-cell>', "正"),
    ],
)  # fmt: skip
def test_a_cell_shows(told: str, shown: str) -> None:
    (found,) = read(ods(table(cell("值") + told + cell("完")))).tables
    assert rows(found) == [["值", shown, "完"]]


def test_a_book_in_one_piece_is_read() -> None:
    sheet = f"<office:body><office:spreadsheet>{table(cell('党员') + cell('35'))}</office:spreadsheet></office:body>"
    kind = "application/vnd.oasis.opendocument.spreadsheet"
    found = read(
        f"<?xml version='1.0'?><office:document {_SPACES} office:mimetype='{kind}'>{sheet}</office:document>".encode()
    )
    assert (found.kind, rows(found.tables[0])) == ("ods", [["党员", "35"]])


def test_merged_ranges_stand_at_every_place_they_cover() -> None:
    head = cell("报送汇总", about='table:number-columns-spanned="2"') + "<table:covered-table-cell/>"
    side = cell("党员", about='table:number-rows-spanned="2"') + cell("35")
    (found,) = read(ods(table(head, side, " <table:covered-table-cell/>" + cell("36")))).tables
    assert rows(found) == [["报送汇总", "报送汇总"], ["党员", "35"], ["党员", "36"]]


def test_hidden_sheets_are_marked() -> None:
    style = '<style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>'
    shown, hidden = read(ods(table(cell("新")), table(cell("旧"), about='table:style-name="ta2"'), styles=style)).tables
    assert [(shown.name, shown.hidden), hidden.hidden] == [("八月", False), True]


def test_text_boxes_over_the_cells_are_read() -> None:
    box = "<draw:custom-shape xmlns:draw='urn:oasis:names:tc:opendocument:xmlns:drawing:1.0'><text:p>党员<text:span>280</text:span>人</text:p></draw:custom-shape>"
    style = '<style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>'
    hidden = table(cell(f"旧</text:p>{box}<text:p>"), about='table:style-name="ta2"')
    found = read(ods(table(cell(f"新</text:p>{box}<text:p>")), hidden, styles=style))
    assert [block for block in found.blocks if isinstance(block, Paragraph)] == [Paragraph("党员280人", Role.TEXTBOX)]


def test_repetitions_cost_nothing_where_nothing_is() -> None:
    blank = '<table:table-row table:number-rows-repeated="1000000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>'
    far = '<table:table-cell table:number-columns-repeated="99999999"/>'
    document = read(ods(table(cell("党员") + cell("35") + far, blank)))
    assert (rows(document.tables[0]), document.defects) == ([["党员", "35"]], ())


def test_a_text_repeated_a_million_times_is_cut() -> None:
    many = f'<table:table-row table:number-rows-repeated="1000000">{cell("x", about="""table:number-columns-repeated="16000" """)}</table:table-row>'
    document = read(ods(table(cell("党员") + cell("35"), many)))
    assert [defect.code for defect in document.defects] == ["sheet_too_large"]
    assert rows(document.tables[0])[0][:2] == ["党员", "35"]


def test_a_password_is_told() -> None:
    manifest = "<manifest:manifest xmlns:manifest='m'><manifest:encryption-data/></manifest:manifest>"
    document = read(ods(table(cell("x")), more={"META-INF/manifest.xml": manifest}))
    assert [defect.code for defect in document.defects] == ["encrypted"]


def test_rows_in_groups_and_heads_are_rows() -> None:
    group = f"<table:table-header-rows><table:table-row>{cell('支部')}</table:table-row></table:table-header-rows>"
    assert rows(read(ods(table(group, cell("图书馆")))).tables[0]) == [["支部"], ["图书馆"]]


def test_a_type_that_cannot_be_unpacked_is_damage_and_no_bug(caplog: pytest.LogCaptureFixture) -> None:
    data = bytearray(ods(table(cell("x"))))
    data[data.index(b"mimetype") + 8] = 0xFF  # no block of deflate begins so
    assert [defect.code for defect in read(bytes(data)).defects] == ["damaged"]
    assert not caplog.records


def test_a_type_under_a_name_in_capitals_is_damage_and_no_bug(caplog: pytest.LogCaptureFixture) -> None:
    data = ods(table(cell("x"))).replace(b"mimetype", b"MimetypE")
    assert [defect.code for defect in read(data).defects] == ["damaged"]
    assert not caplog.records
