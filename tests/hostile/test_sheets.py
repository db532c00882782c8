"""B101 to B106: sheets without end, cells that say nothing, formulas, foreign formats, impossible numbers.

Known failures: 2-48 (B104), 2-49 (B101).
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Sequence
from pathlib import Path

import openpyxl
import pytest

from tests.hostile.kit import UNIT, Case, check, file_part, ids, multi, problems, text_part, value_of, with_file
from tests.unit.parsers.documents.biffs import Formula, Sheet, stream, xls
from tests.unit.parsers.documents.samples import docx, p, package
from tests.unit.parsers.documents.test_sheet import minimal
from tests.unit.parsers.documents.test_sheet_ods import cell as ods_cell
from tests.unit.parsers.documents.test_sheet_ods import ods
from tests.unit.parsers.documents.test_sheet_ods import table as ods_table
from tests.unit.parsers.documents.words97 import ole, word

COVER = "见附件。"
TITLE, PERIOD = f"{UNIT}情况报告", "报告时段：8月2日至8月8日"
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
MANY = '<xf numFmtId="200"/>' * 10**6
ROWS: list[list[object]] = [[TITLE], [PERIOD], ["党员总数", 35], ["参与防控党员数", 30]]
GOOD = docx(p(TITLE) + p(PERIOD) + p("现有党员35名，参与防控30人。"))


def alone(data: bytes, name: str = "表.xlsx") -> bytes:
    return with_file(name, data, COVER)


def beside(data: bytes, name: str = "怪.xlsx") -> bytes:
    return multi(text_part(COVER), file_part("同附.docx", GOOD), file_part(name, data))


def text(place: str, words: str) -> str:
    return f'<c r="{place}" t="inlineStr"><is><t>{words}</t></is></c>'


def sheet(figure: str, before: str = "", after: str = "", more: str = "") -> bytes:
    """A sheet in which the number of members stands as the cell `figure` (at B3) tells it."""
    rows = f'<row r="1">{text("A1", TITLE)}</row><row r="2">{text("A2", PERIOD)}</row>'
    rows += f'<row r="3">{text("A3", "党员总数")}{figure}</row><row r="4">{text("A4", "参与防控党员数")}<c r="B4"><v>30</v></c></row>'
    return minimal(f'<worksheet xmlns="{MAIN}">{before}<sheetData>{rows}{more}</sheetData>{after}</worksheet>')


def members(value: str) -> str:
    return f'<c r="B3"><v>{value}</v></c>'


def of_rows(rows: Sequence[Sequence[object]], number_format: str = "General") -> bytes:
    made = openpyxl.Workbook()
    for row in rows:
        made.active.append(row)
    made.active["B3"].number_format = number_format
    stream = io.BytesIO()
    made.save(stream)
    return stream.getvalue()


def many_merged() -> str:
    return (
        "<mergeCells>"
        + "".join(f'<mergeCell ref="A{row}:XFD{row + 999}"/>' for row in range(10, 1_000_000, 50))
        + "</mergeCells>"
    )


def sheet_2003() -> bytes:
    space = "urn:schemas-microsoft-com:office:spreadsheet"
    lines = "".join(
        "<Row>"
        + "".join(
            f'<Cell><Data ss:Type="{"String" if isinstance(v, str) else "Number"}">{v}</Data></Cell>' for v in row
        )
        + "</Row>"
        for row in ROWS
    )
    return f'<?xml version="1.0"?><Workbook xmlns="{space}" xmlns:ss="{space}"><Worksheet ss:Name="表"><Table>{lines}</Table></Worksheet></Workbook>'.encode()


def page() -> bytes:
    lines = "".join("<tr>" + "".join(f"<td>{value}</td>" for value in row) + "</tr>" for row in ROWS)
    return f"<html><meta charset=gb2312><table>{lines}</table></html>".encode("gb18030")


def rtf(text: str) -> str:
    return "".join(f"\\u{ord(mark)}?" if ord(mark) > 127 else mark for mark in text)


def million_styles() -> bytes:
    """A million cell styles, the last of which the cell wears."""
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles"
    styles = f'<styleSheet xmlns="{MAIN}"><numFmts><numFmt numFmtId="200" formatCode="0&quot;人&quot;"/></numFmts><cellXfs>{MANY}</cellXfs></styleSheet>'
    packed = io.BytesIO(sheet('<c r="B3" s="999999"><v>35</v></c>'))
    with zipfile.ZipFile(packed) as before:
        parts: dict[str, bytes | str] = {name: before.read(name) for name in before.namelist()}
    relation = f'<Relationship Id="r2" Type="{kind}" Target="styles.xml"/></Relationships>'.encode()
    parts["xl/_rels/workbook.xml.rels"] = bytes(parts["xl/_rels/workbook.xml.rels"]).replace(
        b"</Relationships>", relation
    )  # type: ignore[arg-type]  # read as bytes above
    return package({**parts, "xl/styles.xml": styles})


HOSTILE_FORMAT = '[>0;system("touch /tmp/pwned-by-format")]0'
BOOK = [Sheet("表", [[TITLE], [PERIOD], ["党员总数", (35, 1)], ["参与防控党员数", 30]])]
FAR = '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'
ENDLESS = [
    Case("B101", "all cells merged", alone(sheet(members("35"), after='<mergeCells count="1"><mergeCell ref="C1:XFD1048576"/></mergeCells>')), seconds=5),
    Case("B101", "a dimension of the whole sheet", alone(sheet(members("35"), before='<dimension ref="A1:XFD1048576"/>')), seconds=5),
    Case("B101", "one cell in the far corner", beside(sheet(members("35"), more=FAR)), codes=("sheet_too_large",), words="怪.xlsx", seconds=5),
    Case("B101", "the same in an .xls", beside(xls([Sheet("表", [["甲", 1], *([[]] * 65_534), [*[None] * 255, 1]])]), "怪.xls"), codes=("sheet_too_large",), words="怪.xls", seconds=10),
    Case("B101", "an .ods that repeats a row a million times", beside(ods(ods_table(f'<table:table-row table:number-rows-repeated="1048576">{ods_cell("x") * 40}</table:table-row>')), "怪.ods"), codes=("sheet_too_large",), words="怪.ods", seconds=20),
    Case("B101", "twenty thousand merged ranges one over another", lambda: alone(sheet(members("35"), after=many_merged())), seconds=10),
    Case("B101", "a million styles", lambda: alone(million_styles()), seconds=30),
]  # fmt: skip
BROKEN = [
    Case("B102", "a shared string that is not there", beside(sheet('<c r="B3" t="s"><v>99</v></c>')), codes=("damaged",), words="附件“怪.xlsx”已损坏"),
]  # fmt: skip
FORMATS = [
    Case("B104", "Excel 97 with a hostile number format", alone(xls(BOOK, styles=(HOSTILE_FORMAT,)), "表.xls")),
    Case("B104", "Excel 95 with a hostile number format", alone(xls(BOOK, styles=(HOSTILE_FORMAT,), biff=5), "表.xls")),
    Case("B104", "a bare stream of Excel 95", alone(stream(BOOK, styles=('0"人"',), biff=5), "表.xls")),
    Case("B104", "an .xlsx with a hostile number format", alone(of_rows(ROWS, HOSTILE_FORMAT))),
    Case("B104", "text with commas named .xls", alone("\n".join(",".join(map(str, row)) for row in ROWS).encode("gb18030"), "表.csv")),
    Case("B104", "text with tabs named .xls", alone("\n".join("\t".join(map(str, [*row, ""][:2])) for row in ROWS).encode("gb18030"), "表.xls")),
    Case("B104", "a web page named .xls", alone(page(), "表.xls")),
    Case("B104", "Excel's XML of 2003", alone(sheet_2003(), "表.xls")),
    Case("B104", "an .ods named .xls", alone(ods(ods_table(*(" " + "".join(ods_cell(str(value)) for value in row) for row in ROWS))), "表.xls")),
    Case("B104", "an .xlsx named .xls", alone(of_rows(ROWS), "表.xls")),
    Case("B104", "Excel 4", beside(b"\x09\x04\x06\x00\x00\x00\x10\x00" + bytes(900), "旧.xls"), codes=("old_format",), words="附件“旧.xls”是很早的 Word 或 Excel"),
]  # fmt: skip
HALVES = "现有党员35名，\ud842\ude00\udc00参与防控30人。"
UNFIT = [
    Case("B106", "half a character in a Word file", alone(ole(word("\r".join((TITLE, PERIOD, HALVES, "")))), "报告.doc")),
    Case("B106", "half a character in RTF", alone(f"{{\\rtf1 {rtf(TITLE)}\\par \\u-10000?\\u55362?{rtf('现有党员35名')}\\par}}".encode(), "报告.rtf")),
    Case("B106", "controls in a sheet", alone(xls([Sheet("表", [[TITLE + "\x00\x01"], ["党员总数\x0b", 35]])]), "表.xls")),
]  # fmt: skip
CASES = [*ENDLESS, *BROKEN, *FORMATS, *UNFIT]


@pytest.mark.parametrize("case", CASES, ids=ids(CASES))
def test_sheet(case: Case) -> None:
    check(case)


NOTHING = {
    "a reference that is gone": sheet('<c r="B3" t="e"><v>#REF!</v></c>'),
    "a formula that never ran": sheet('<c r="B3"><f>SUM(C3:D3)</f></c>'),
    "a formula that failed": sheet('<c r="B3" t="e"><f>1/0</f><v>#DIV/0!</v></c>'),
    "an error in an .xls": xls([Sheet("表", [[TITLE], [PERIOD], ["党员总数", "#REF!"], ["参与防控党员数", 30]])]),
    "a formula that never ran in an .xls": xls([Sheet("表", [[TITLE], [PERIOD], ["党员总数", Formula(None)], ["参与防控党员数", 30]])]),
    "an error in an .ods": ods(ods_table(ods_cell(TITLE), ods_cell("党员总数") + ods_cell("Err:502", "string", 'calcext:value-type="error"'), ods_cell("参与防控党员数") + ods_cell("30"))),
}  # fmt: skip


@pytest.mark.parametrize("name", NOTHING)
def test_a_cell_without_a_number_is_never_zero(name: str) -> None:
    """B102: the field is not said, the other one is."""
    ending = "xls" if "xls" in name else "xlsx"
    (report,) = check(Case("B102", name, alone(NOTHING[name], f"表.{ending}"), members=None)).reports
    assert (value_of(report), value_of(report, "engaged")) == (None, 30)


def test_an_error_is_told_with_what_to_do() -> None:
    """B102: the sender is asked for the number that the sheet does not show."""
    outcome = check(
        Case("B102", "an error", alone(NOTHING["a reference that is gone"]), codes=("formula_errors",), members=None)
    )
    (told,) = [problem for problem in problems(outcome) if problem.code == "formula_errors"]
    assert told.for_sender
    assert "表.xlsx" in told.sentence


@pytest.mark.parametrize(
    ("figure", "value"),
    [
        ('<c r="B3" t="str"><v>35</v></c>', 35),
        ('<c r="B3" t="inlineStr"><is><t>35人</t></is></c>', 35),
        ('<c r="B3"><f>30+5</f><v>35</v></c>', 35),
        ('<c r="B3" t="inlineStr"><is><t>=cmd|\'/c calc\'!A0</t></is></c>', None),
        ('<c r="B3" t="inlineStr"><is><t>＝1+1</t></is></c>', None),
        ('<c r="B3" t="inlineStr"><is><t>３５</t></is></c>', 35),
        ('<c r="B3" t="inlineStr"><is><t>三十五</t></is></c>', 35),
    ],
)
def test_a_cell_is_what_it_shows(figure: str, value: int | None) -> None:
    """B102, B103: a number as text is one; a formula as text is none and is kept as text."""
    (report,) = check(Case("B103", figure, alone(sheet(figure)), members=None)).reports
    assert value_of(report) == value


@pytest.mark.parametrize(
    ("told", "value"),
    [
        ("35名", 35), ("３５", 35), ("三十五", 35), ("①", None), ("1.2万", 12_000), ("-5", None), ("1e400", None), ("NaN", None), ("inf", None),
        ("9" * 5000, None), (str(2**63 + 1), None), ("1,2345", None), ("99999999", None), ("0", 0),
    ],
)  # fmt: skip
@pytest.mark.parametrize("where", ["table", "prose"])
def test_a_number_is_a_number_a_unit_can_have(told: str, value: int | None, where: str) -> None:
    """B105: an integer from 0 to ten million, or none."""
    inner = f"<w:tbl><w:tr><w:tc>{p('党员总数')}</w:tc><w:tc>{p(told)}</w:tc></w:tr><w:tr><w:tc>{p('参与防控党员数')}</w:tc><w:tc>{p('0')}</w:tc></w:tr></w:tbl>"
    data = docx(p(TITLE) + p(PERIOD) + (inner if where == "table" else p(f"党员总数：{told}。参与防控0人。")))
    (report,) = check(Case("B105", told[:20], alone(data, "报告.docx"), members=None)).reports
    found = value_of(report)
    assert found is None or (isinstance(found, int) and 0 <= found <= 10_000_000)
    assert found == value or (value is None and where == "prose" and told in ("①", "1,2345", "-5"))


def test_formats_run_nothing() -> None:
    """2-48: a number format is a table of tokens, and the number is read all the same."""
    for case in FORMATS:
        if "hostile" in case.name:
            check(case)
    assert not Path("/tmp/pwned-by-format").exists()


def test_the_chapters_lines_are_all_here() -> None:
    """Every line from B101 to B106 has a case; B102, B103 and B105 stand in tests of their own."""
    assert {case.id for case in CASES} | {"B102", "B103", "B105"} == {f"B{number}" for number in range(101, 107)}
