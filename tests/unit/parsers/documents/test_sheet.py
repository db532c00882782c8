"""Spreadsheets show what people see in them."""

from __future__ import annotations

import datetime
import io
import zipfile
from decimal import Decimal

import openpyxl
import pytest
from openpyxl.styles import Font, numbers
from openpyxl.worksheet.worksheet import Worksheet

from domain.document import Document, Paragraph, Role
from domain.limits import Limits
from parsers.documents.route import ReaderSettings, read_document
from parsers.documents.sheet_formats import NumberFormat, parse_format, plain
from tests.bounded import within
from tests.unit.parsers.documents.samples import PAPER, package, part, rows


def book(*fillings) -> bytes:  # type: ignore[no-untyped-def]
    """A workbook with one sheet for each function that fills one."""
    made = openpyxl.Workbook()
    made.remove(made.active)
    for place, fill in enumerate(fillings, 1):
        fill(made.create_sheet(f"表{place}"))
    stream = io.BytesIO()
    made.save(stream)
    return stream.getvalue()


def read(data: bytes, name: str = "表.xlsx", limits: Limits | None = None) -> Document:
    return read_document(part(data, name), limits or Limits())


def one_cell(value: object, number_format: str = numbers.FORMAT_GENERAL) -> str:
    def fill(sheet: Worksheet) -> None:
        sheet["A1"] = "值"
        sheet["B1"] = value
        sheet["B1"].number_format = number_format

    return rows(read(book(fill)).tables[0])[0][1]


@pytest.mark.parametrize(
    ("value", "number_format", "shown"),
    [
        (118, "General", "118"),
        (118.0, "General", "118"),
        (0, "General", "0"),
        (0.1 + 0.2, "General", "0.3"),
        (1234567, "#,##0", "1234567"),
        (27, '0"人"', "27人"),
        (27, "0人", "27人"),
        (3050, '"约"#,##0"人次"', "约3050人次"),
        (0.95, "0%", "95%"),
        (0.956, "0.0%", "95.6%"),
        (15320.5, "0.00", "15320.50"),
        (2180.6, '"¥"#,##0.00', "¥2180.60"),
        (35.6, "0", "36"),
        (7, '0"人";[Red]-0"人"', "7人"),
        (0, '0;-0;"无"', "无"),
        (3, "0;-0;;@", "3"),
        (0, '#,##0;-#,##0;0"人"', "0人"),
        (0, '_ ¥* #,##0.00_ ;_ ¥* -#,##0.00_ ;_ ¥* "-"??_ ;_ @_ ', "¥0.00"),
        (35, '[>100]0"人以上";0"人"', "35人"),
        (135, '[Red][>100]0"人以上";0"人"', "135人以上"),
        (0, '[=0]"无";[>=100]0"人以上";0"人"', "无"),
        (7, '[=0]"无";[>=100]0"人以上";0"人"', "7人"),
        (36, 'General"人"', "36人"),
        (1.5, 'G/通用格式"吨"', "1.5吨"),
        (7, '[>0;system("touch /tmp/p")]0', "7"),
        (44417, "General", "44417"),
        (datetime.date(2021, 8, 9), "yyyy-mm-dd", "2021-08-09"),
        (datetime.date(2021, 8, 9), 'yyyy"年"m"月"d"日"', "2021-08-09"),
        (datetime.datetime(2021, 8, 9, 17, 30), "yyyy-mm-dd hh:mm", "2021-08-09 17:30"),
        (True, "General", "TRUE"),
        ("  35名 ", "General", "35名"),
        ("＝1+1", "General", "＝1+1"),
    ],
)
def test_a_cell_shows(value: object, number_format: str, shown: str) -> None:
    assert one_cell(value, number_format) == shown


def test_a_formula_without_a_stored_result_is_blank_and_never_zero() -> None:
    def fill(sheet: Worksheet) -> None:
        sheet.append(["合计", "=SUM(B2:B3)", "人"])

    assert rows(read(book(fill)).tables[0]) == [["合计", "", "人"]]


def test_an_error_shows_as_its_name() -> None:
    sheet = '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1" t="e"><v>#REF!</v></c></row></sheetData></worksheet>'
    assert rows(read(minimal(sheet)).tables[0]) == [["#REF!"]]


def test_an_error_stays_in_its_place_when_the_sheet_begins_further_in() -> None:
    cells = '<c r="C2"><v>7</v></c><c r="D2" t="e"><f>A1/0</f><v>#DIV/0!</v></c><c r="E2"><v>8</v></c>'
    sheet = f'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="2">{cells}</row></sheetData></worksheet>'
    assert rows(read(minimal(sheet)).tables[0]) == [["7", "#DIV/0!", "8"]]


OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def minimal(sheet: str) -> bytes:
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    office = OFFICE
    rels = "http://schemas.openxmlformats.org/package/2006/relationships"
    return package(
        {
            "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
            "_rels/.rels": f'<Relationships xmlns="{rels}"><Relationship Id="r1" Type="{office}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
            "xl/workbook.xml": f'<workbook xmlns="{main}" xmlns:r="{office}"><sheets><sheet name="表" sheetId="1" r:id="r1"/></sheets></workbook>',
            "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{rels}"><Relationship Id="r1" Type="{office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
            "xl/worksheets/sheet1.xml": sheet,
        }
    )


def test_merged_cells_keep_their_place_when_the_sheet_begins_further_in() -> None:
    def fill(sheet: Worksheet) -> None:
        sheet["C4"] = "标题"
        sheet.merge_cells("C4:D4")
        sheet["C5"], sheet["D5"] = "党员", 35
        sheet["D5"].number_format = '0"名"'

    assert rows(read(book(fill)).tables[0]) == [["标题", "标题"], ["党员", "35名"]]


def test_hidden_sheets_are_marked_and_named() -> None:
    def fill(sheet: Worksheet) -> None:
        sheet["A1"] = "旧数"
        sheet.sheet_state = "hidden"

    shown, hidden = read(book(lambda sheet: sheet.append(["新数"]), fill)).tables
    assert [(table.name, table.hidden) for table in (shown, hidden)] == [("表1", False), ("表2", True)]


DRAWN = """<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"
xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><xdr:twoCellAnchor><xdr:sp><xdr:txBody><a:p><a:r><a:t>党员总数</a:t></a:r>
<a:r><a:t>280人</a:t></a:r></a:p><a:p/></xdr:txBody></xdr:sp></xdr:twoCellAnchor></xdr:wsDr>"""
RELATION = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="{}" Target="{}"/></Relationships>'
KINDS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"


def with_drawing(data: bytes, sheet: int, picture: bytes = b"") -> bytes:
    """The workbook with a text box, or a picture, laid over one of its sheets."""
    parts: dict[str, bytes | str] = {}
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    parts[f"xl/worksheets/_rels/sheet{sheet}.xml.rels"] = RELATION.format(KINDS + "drawing", "../drawings/drawing1.xml")
    parts["xl/drawings/drawing1.xml"] = DRAWN.replace("xdr:sp>", "xdr:pic>").replace("280", "") if picture else DRAWN
    if picture:
        parts["xl/drawings/_rels/drawing1.xml.rels"] = RELATION.format(KINDS + "image", "../media/image1.png")
        parts["xl/media/image1.png"] = picture
    return package(parts)


def test_a_text_box_over_the_cells_is_read_and_one_on_a_hidden_sheet_is_not() -> None:
    def hidden(sheet: Worksheet) -> None:
        sheet["A1"], sheet.sheet_state = "旧", "hidden"

    data = book(lambda sheet: sheet.append(["甲", 1]), hidden)
    shown = read(with_drawing(data, 1))
    assert [(block.text, block.role) for block in shown.blocks if isinstance(block, Paragraph)] == [
        ("党员总数280人", Role.TEXTBOX)
    ]
    assert not [block for block in read(with_drawing(data, 2)).blocks if isinstance(block, Paragraph)]


def test_a_picture_of_a_table_in_a_workbook_is_told() -> None:
    data = book(lambda sheet: sheet.append(["见图", "下"]))
    told = read_document(part(with_drawing(data, 1, PAPER), "表.xlsx"), settings=ReaderSettings(ocr=False))
    assert [defect.code for defect in told.defects] == ["pictures_unread"]


def test_blank_edges_are_trimmed_and_blank_sheets_left_out() -> None:
    def fill(sheet: Worksheet) -> None:
        sheet["B3"], sheet["D5"] = "甲", "乙"
        sheet["Z60"].number_format = "0%"

    document = read(book(fill, lambda sheet: None))
    assert [rows(table) for table in document.tables] == [[["甲", "", ""], ["", "", ""], ["", "", "乙"]]]


def test_too_many_sheets_or_cells_are_cut_and_told() -> None:
    def fill(sheet: Worksheet) -> None:
        for number in range(20):
            sheet.append([number] * 5)

    cut = read(book(fill), limits=Limits(sheet_cells=50))
    assert len(rows(cut.tables[0])) == 10
    assert [defect.code for defect in cut.defects] == ["sheet_too_large"]
    few = read(book(*[lambda sheet: sheet.append(["甲"])] * 4), limits=Limits(sheets=2))
    assert (len(few.tables), [defect.code for defect in few.defects]) == (2, ["sheet_too_large"])


def test_a_lying_dimension_is_not_believed() -> None:
    cells = "".join(f'<row r="{r}"><c r="A{r}" t="inlineStr"><is><t>行{r}</t></is></c></row>' for r in (1, 2, 3))
    sheet = f'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><dimension ref="A1:XFD1048576"/><sheetData>{cells}</sheetData></worksheet>'
    with within(5):
        assert rows(read(minimal(sheet)).tables[0]) == [["行1"], ["行2"], ["行3"]]


def test_cells_at_the_far_corners_do_not_take_the_memory() -> None:
    def fill(sheet: Worksheet) -> None:
        sheet["A1"], sheet["XFD1048576"] = "甲", "乙"

    document = read(book(fill))
    assert (document.readable, [defect.code for defect in document.defects]) == (False, ["sheet_too_large"])


def test_a_merge_over_the_whole_sheet_is_harmless() -> None:
    sheet = '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>甲</t></is></c></row></sheetData><mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells></worksheet>'
    assert rows(read(minimal(sheet)).tables[0]) == [["甲"]]


def test_a_shared_string_that_does_not_exist_does_not_take_the_rest() -> None:
    sheet = '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1" t="s"><v>99</v></c><c r="B1"><v>7</v></c></row></sheetData></worksheet>'
    document = read(minimal(sheet))
    assert document.readable or document.defects


def test_a_dtd_in_a_sheet_is_refused() -> None:
    document = read(minimal('<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><worksheet/>'))
    assert [defect.code for defect in document.defects] == ["xml_dtd"]


@pytest.mark.parametrize("share", [0.4, 0.95])
def test_a_cut_off_book_is_damaged(share: float) -> None:
    data = book(lambda sheet: sheet.append(["甲", 1]))
    document = read(data[: int(len(data) * share)], "断.xlsx")
    assert [(defect.code, defect.detail) for defect in document.defects] == [("damaged", "断.xlsx")]


# tables that are text


@pytest.mark.parametrize("charset", ["utf-8", "utf-8-sig", "gb18030", "utf-16"])
@pytest.mark.parametrize("mark", [",", "\t", ";"])
def test_csv_of_any_charset_and_delimiter(charset: str, mark: str) -> None:
    text = f'党支部{mark}党员总数{mark}备注\r\n临床一支部{mark}32{mark}"含{mark}预备"\r\n护理一支部{mark}47{mark}\r\n'
    document = read_document(part(text.encode(charset), "汇总.csv"))
    assert document.kind == "csv"
    assert rows(document.tables[0])[1:] == [["临床一支部", "32", f"含{mark}预备"], ["护理一支部", "47", ""]]


def test_a_first_line_that_names_the_delimiter_is_obeyed() -> None:
    document = read_document(part("sep=;\n甲;1,5\n乙;2,5\n".encode(), "表.csv"))
    assert rows(document.tables[0]) == [["甲", "1,5"], ["乙", "2,5"]]


def test_overlapping_merges_do_not_pile_up() -> None:
    def fill(sheet: Worksheet) -> None:
        for number in range(4):
            sheet.append([number, 9])
        for place in ("A1:A2", "A2:A3", "A1:B4"):
            sheet.merged_cells.add(place)

    (table,) = read(book(fill)).tables
    assert sum(cell.rows * cell.columns for cell in table.cells) == 8


def test_a_web_page_saved_as_xls_is_a_table() -> None:
    page = "<html><meta charset=gb2312><table border=1><tr><td>党员<td>35</tr><tr><td>户数<td>12</tr></table></html>"
    document = read_document(part(page.encode("gb18030"), "表.xls"))
    assert rows(document.tables[0]) == [["党员", "35"], ["户数", "12"]]


def test_a_book_of_2003_saved_as_xml() -> None:
    space = "urn:schemas-microsoft-com:office:spreadsheet"
    cells = '<Row><Cell ss:MergeAcross="1"><Data ss:Type="String">标题</Data></Cell></Row><Row ss:Index="3"><Cell><Data ss:Type="String">党员</Data></Cell><Cell><Data ss:Type="Number">35</Data></Cell></Row>'
    xml = f'<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="{space}" xmlns:ss="{space}"><Worksheet ss:Name="八月"><Table>{cells}</Table></Worksheet></Workbook>'
    (table,) = read_document(part(xml.encode(), "表.xls")).tables
    assert table.name == "八月"
    assert rows(table) == [["标题", "标题"], ["", ""], ["党员", "35"]]


@pytest.mark.parametrize(
    ("style", "kind", "stored", "shown"),
    [
        ("0&quot;人&quot;", "Number", "12", "12人"),
        ("Percent", "Number", "0.956", "95.60%"),
        ("General", "Number", "12", "12"),
        ("yyyy-mm-dd", "DateTime", "2021-08-09T00:00:00.000", "2021-08-09"),
        ("yyyy-mm-dd", "DateTime", "no day", "no day"),
        ("General", "Error", "#REF!", "#REF!"),
        ("General", "Boolean", "1", "TRUE"),
    ],
)
def test_a_cell_of_a_book_of_2003_shows(style: str, kind: str, stored: str, shown: str) -> None:
    space = "urn:schemas-microsoft-com:office:spreadsheet"
    styles = f'<Styles><Style ss:ID="s1"><NumberFormat ss:Format="{style}"/></Style></Styles>'
    cell = f'<Row><Cell ss:StyleID="s1"><Data ss:Type="{kind}">{stored}</Data></Cell></Row>'
    xml = f'<Workbook xmlns="{space}" xmlns:ss="{space}">{styles}<Worksheet ss:Name="表"><Table>{cell}</Table></Worksheet></Workbook>'
    assert rows(read_document(part(xml.encode(), "表.xls")).tables[0]) == [[shown]]


# number formats


def test_what_is_not_understood_is_shown_plainly() -> None:
    assert [parse_format(code).is_plain for code in ("General", "@", "", "# ?/?", "0.00E+00", "yyyy-mm-dd", "0,")] == [
        True
    ] * 7


def test_a_cell_that_is_struck_out_is_blank_and_told() -> None:
    def fill(sheet: Worksheet) -> None:
        sheet.append(["甲", 1, "注"])
        sheet.append(["乙", 2, "注"])
        sheet["A2"].font = sheet["B2"].font = Font(strike=True)
        sheet["C1"].font = Font(strike=False, bold=True)

    found = read(book(fill))
    assert rows(found.tables[0]) == [["甲", "1", "注"], ["", "", "注"]]
    assert [defect.code for defect in found.defects] == ["struck_text"]


def test_a_zero_that_the_format_hides_is_blank() -> None:
    assert [parse_format("0;-0;;@").show(value) for value in (0, 3, -3)] == ["", "3", "-3"]


def test_plain_numbers_never_show_an_exponent_below_a_thousand_million_million() -> None:
    assert [plain(value) for value in (1e14, 1e-7, 123456789.125, -5.0)] == [
        "100000000000000",
        "0.0000001",
        "123456789.125",
        "-5",
    ]
    assert plain(float("inf")) == "inf"
    assert NumberFormat(decimals=2).show(float("1e400")) == "inf"
    assert Decimal(NumberFormat(percent=True).show(0.5).rstrip("%")) == 50


@pytest.mark.parametrize("place", ["2", "99999999999", "-1", "x"])
@pytest.mark.parametrize("held", ['<sst xmlns="{}"><si><t>甲</t></si><si/></sst>', None], ids=["texts", "none"])
def test_a_cell_whose_text_is_not_there_is_marked_and_told_and_its_sheet_stays(place: str, held: str | None) -> None:
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    cells = f'<c r="A1" t="s"><v>0</v></c><c r="B1" s="0" t="s"><v>{place}</v></c><c r="C1"><v>35</v></c>'
    data = minimal(f'<worksheet xmlns="{main}"><sheetData><row r="1">{cells}</row></sheetData></worksheet>')
    with zipfile.ZipFile(io.BytesIO(data)) as parts:
        made: dict[str, bytes | str] = {name: parts.read(name) for name in parts.namelist()}
    if held:
        relations = str(made["xl/_rels/workbook.xml.rels"], "utf-8")  # type: ignore[arg-type]  # bytes, just read
        told = relations.replace(
            "</Rel", f'<Relationship Id="r2" Type="{OFFICE}/sharedStrings" Target="sharedStrings.xml"/></Rel'
        )
        made |= {"xl/sharedStrings.xml": held.format(main), "xl/_rels/workbook.xml.rels": told}
    found = read(package(made))
    assert rows(found.tables[0]) == [["甲" if held else "\ufffd", "\ufffd", "35"]]
    assert [defect.code for defect in found.defects] == ["damaged"]
