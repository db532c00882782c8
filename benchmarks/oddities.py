"""Files made by hand, each odd in its own way, of which every paragraph and cell is known: what no converter writes.

One a kind; the kind is the end of the file's name, so that a false ending is part of the oddity.
"""

from __future__ import annotations

import io
from collections.abc import Callable

import openpyxl
import pikepdf

from benchmarks.papers import Paper, Rows
from tests.unit.parsers.documents import biffs, ofds, pages, pdfs, test_odf, test_rtf, test_slides, words97
from tests.unit.parsers.documents.samples import docx, p
from tests.unit.parsers.documents.test_word95 import word95
from tests.unit.parsers.documents.xlsbs import xlsb

TITLE, PROSE = "人事处党支部情况", "本周党员35名，其中方䶮、𠮷田和等21名参加值守，志愿服务97人次。"
ROWS: Rows = [["支部", "党员", "备注"], ["临床一", "35", ""], ["药学", "8", "方䶮、朱镕然"]]
MERGED: Rows = [["单位", "8月", "8月"], ["单位", "场次", "人次"], ["药学", "2", "80"], ["合计", "2", "80"]]
_COLUMNS, _LINES = [72.0, 172.0, 272.0, 422.0], [550.0, 574.0, 598.0, 622.0]


def _merged_docx() -> Paper:
    begun, goes_on, wide = '<w:vMerge w:val="restart"/>', "<w:vMerge/>", '<w:gridSpan w:val="2"/>'
    marks = {(0, 0): begun, (1, 0): goes_on, (0, 1): wide}
    lines = ""
    for down, row in enumerate(MERGED):
        told = row[:2] if down == 0 else row
        cells = [_cell("" if (down, n) == (1, 0) else text, marks.get((down, n), "")) for n, text in enumerate(told)]
        lines += f"<w:tr>{''.join(cells)}</w:tr>"
    return Paper(docx(f"{p(TITLE)}<w:tbl>{lines}</w:tbl>"), (TITLE,), (MERGED,))


def _cell(text: str, mark: str = "") -> str:
    return f"<w:tc><w:tcPr>{mark}</w:tcPr>{text if text.startswith('<') else p(text)}</w:tc>"


def _nested_docx() -> Paper:
    """A form whose frame is a table of one cell: the table that people see is the inner one."""
    inner = "".join(f"<w:tr>{''.join(map(_cell, row))}</w:tr>" for row in ROWS)
    frame = f"<w:tbl><w:tr>{_cell(f'<w:tbl>{inner}</w:tbl>{p(str())}')}</w:tr></w:tbl>"
    return Paper(docx(p(TITLE) + frame), (TITLE,), (ROWS,))


def _boxed_docx() -> Paper:
    box = f"<w:pict><v:shape><v:textbox><w:txbxContent>{p(PROSE)}</w:txbxContent></v:textbox></v:shape></w:pict>"
    return Paper(docx(f"{p(TITLE)}<w:p><w:r>{box}</w:r></w:p>"), (TITLE, PROSE), ())


def _changed_docx() -> Paper:
    """Deleted words stand in the file and are not said."""
    gone = "<w:del w:id='1' w:author='x'><w:r><w:delText>99</w:delText></w:r></w:del>"
    new = "<w:ins w:id='2' w:author='x'><w:r><w:t>35</w:t></w:r></w:ins>"
    line = f"<w:p><w:r><w:t>党员</w:t></w:r>{gone}{new}<w:r><w:t>名。</w:t></w:r></w:p>"
    return Paper(docx(p(TITLE) + line), (TITLE, "党员35名。"), ())


def _two_heads_xlsx() -> Paper:
    book = openpyxl.Workbook()
    for row in (["单位", "8月", None], [None, "场次", "人次"], *([row[0], *map(int, row[1:])] for row in MERGED[2:])):
        book.active.append(row)
    for place in ("A1:A2", "B1:C1"):
        book.active.merge_cells(place)
    return Paper(_saved(book.save), (), (MERGED,))


def _hidden_sheet_xls() -> Paper:
    sheets = [biffs.Sheet("本期", ROWS), biffs.Sheet("旧", MERGED[2:], hidden=True)]
    return Paper(biffs.xls(sheets), (), (ROWS, MERGED[2:]))


def _formats_xlsb() -> Paper:
    cells = [["人数", (12, 1)], ["比例", (0.956, 2)], ["日期", (44417, 3)], ["金额", (3860.5, 4)], ["错", "#REF!"]]
    shown = [["人数", "12人"], ["比例", "95.6%"], ["日期", "2021-08-09"], ["金额", "3860.50元"], ["错", "#REF!"]]
    codes = ['0"人"', "0.0%", "yyyy-mm-dd", '0.00"元"']
    return Paper(xlsb([biffs.Sheet("表", cells)], styles=codes), (), (shown,))


def _excel_95() -> Paper:
    rows = [["支部", "党员"], ["临床一", "35"]]
    return Paper(biffs.xls([biffs.Sheet("表", rows)], biff=5), (), (rows,))


def _page_as_xls() -> Paper:
    lines = "".join(f"<tr>{''.join(f'<td>{text}' for text in row)}</tr>" for row in ROWS)
    page = f"<html><meta charset=gb2312><body><table border=1>{lines}</table></body></html>"
    return Paper(page.encode("gb18030"), (), (ROWS,))


def _rtf_as_doc() -> Paper:
    def told(text: str) -> str:
        pairs = text.encode("utf-16-le")
        codes = [int.from_bytes(pairs[at : at + 2], "little", signed=True) for at in range(0, len(pairs), 2)]
        return "".join(f"\\u{code}?" for code in codes)

    row = "\\trowd\\cellx2000\\cellx4000\\cellx6000\\pard\\intbl {}\\cell {}\\cell {}\\cell\\row "
    table = "".join(row.format(*map(told, each)) for each in ROWS)
    body = f"{told(TITLE)}\\par {told(PROSE)}\\par {table}\\pard "
    return Paper(test_rtf.rtf(body, "\\ansi\\ansicpg936"), (TITLE, PROSE), (ROWS,))


def _gbk_csv() -> Paper:
    rows = [["支部", "党员", "备注"], ["临床一", "35", "含预备,2名"], ["药学", "8", "两\n行"]]
    lines = (",".join(f'"{text}"' if set(text) & set(",\n") else text for text in row) for row in rows)
    return Paper("\r\n".join(lines).encode("gbk"), (), (rows,))


def _word_95() -> Paper:
    return Paper(word95(f"{TITLE}\r党员35名，参加值守21名。\r"), (TITLE, "党员35名，参加值守21名。"), ())


def _word_97_in_wps() -> Paper:
    return Paper(words97.ole(words97.word(f"{TITLE}\r{PROSE}\r")), (TITLE, PROSE), ())


def _columns_pdf() -> Paper:
    """A title over both columns; each is read down to its end."""
    left, right = "左栏的话" * 47, "右栏的话" * 47 + "毕。"
    page = pdfs.text(100, 780, "一行贯通两栏的标题在这里一行贯通两栏的标题", 14)
    page += pdfs.prose(left, 740, 60, 288, indent=0) + pdfs.prose(right, 740, 312, 540, indent=0)
    return Paper(_pdf(page), ("一行贯通两栏的标题在这里一行贯通两栏的标题", left + right), ())


def _unruled_pdf() -> Paper:
    cells = [["支部", "党员", "人次"], ["临床一", "32", "118"], ["护理一", "47", "205"], ["药学", "53", "138"]]
    return Paper(_pdf(pdfs.prose(PROSE) + _words(cells, 600)), (PROSE,), (cells,))


def _words(rows: Rows, top: float, step: float = 20, columns: tuple[float, ...] = (80, 220, 360)) -> str:
    return "".join(
        pdfs.text(x, top - step * down, text)
        for down, row in enumerate(rows)
        for x, text in zip(columns, row, strict=True)
        if text
    )


def _ruled(rows: Rows) -> str:
    return pdfs.grid(_COLUMNS, _LINES) + _words(rows, 606, 24, (80, 180, 280))


def _turned_pdf() -> Paper:
    made = pdfs.make(_ruled(ROWS))
    page = made.pages[0]
    page.Contents = made.make_stream(b"0 1 -1 0 842 0 cm\n" + page.Contents.read_bytes())
    page.MediaBox, page.Rotate = [0, 0, 842, 595], 90
    return Paper(pdfs.data(made), (), (ROWS,))


def _restricted_pdf() -> Paper:
    """Nobody but its owner may change it; everybody may read it."""
    locked = pikepdf.Encryption(user="", owner="owner")
    return Paper(pdfs.data(pdfs.make(pdfs.prose(PROSE) + _ruled(ROWS)), encryption=locked), (PROSE,), (ROWS,))


def _form_pdf() -> Paper:
    made = pdfs.make(pdfs.text(72, 600, "党员总数："))
    field = made.make_indirect(pikepdf.Dictionary(
        Type=pikepdf.Name.Annot, Subtype=pikepdf.Name.Widget, FT=pikepdf.Name.Tx, T="n", V="35名", Rect=[133, 596, 260, 614],
    ))  # fmt: skip
    made.pages[0].Annots = made.make_indirect(pikepdf.Array([field]))
    made.Root.AcroForm = pikepdf.Dictionary(Fields=pikepdf.Array([field]), NeedAppearances=True)
    return Paper(pdfs.data(made), ("党员总数：35名",), ())


def _merged_ofd() -> Paper:
    rows = [["统计表", "统计表"], ["党员总数", "40"], ["户数", "12"]]
    strokes = [ofds.line(20, y, 120, y) for y in (20, 30, 40, 50)] + [ofds.line(x, 20, x, 50) for x in (20, 120)]
    texts = [ofds.text("统计表", 60, 23)]
    texts += [
        ofds.text(text, x, 23 + 10 * n)
        for n, row in enumerate(rows[1:], 1)
        for x, text in zip((24, 74), row, strict=True)
    ]
    return Paper(ofds.ofd(ofds.page("".join([*strokes, ofds.line(70, 30, 70, 50), *texts]))), (), (rows,))


def _slides() -> Paper:
    return Paper(
        test_slides.pptx(test_slides.shape(TITLE, kind="title") + test_slides.shape(PROSE)), (TITLE, PROSE), ()
    )


def _odt() -> Paper:
    rows = "".join(f"<table:table-row>{''.join(f'<table:table-cell>{test_odf.p(text)}</table:table-cell>' for text in row)}</table:table-row>" for row in ROWS)  # fmt: skip
    return Paper(test_odf.odf(f"{test_odf.p(PROSE)}<table:table>{rows}</table:table>"), (PROSE,), (ROWS,))


def _photographed_form() -> Paper:
    """Blank cells, a merged one and lone figures: what a recogniser easily loses or moves."""
    rows = [["党支部", "图书馆党支部", "<", "<"], ["党员总数", "35", "先锋岗", "/"], ["服务队", "", "核酸检测", "1240"], ["志愿服务", "7", "培训", "0"]]  # fmt: skip
    known = [["党支部", *["图书馆党支部"] * 3], *rows[1:]]
    return Paper(pages.bytes_of(pages.form(rows, [220, 260, 220, 260])), (), (known,))


def _pdf(page: str) -> bytes:
    return pdfs.data(pdfs.make(page))


def _saved(save: Callable[[io.BytesIO], None]) -> bytes:
    stream = io.BytesIO()
    save(stream)
    return stream.getvalue()


ODDITIES: dict[str, Callable[[], Paper]] = {
    "merged cells.docx": _merged_docx,
    "table in a table.docx": _nested_docx,
    "text box.docx": _boxed_docx,
    "tracked changes.docx": _changed_docx,
    "head of two rows.xlsx": _two_heads_xlsx,
    "hidden sheet.xls": _hidden_sheet_xls,
    "number formats.xlsb": _formats_xlsb,
    "Excel 95.xls": _excel_95,
    "web page under .xls": _page_as_xls,
    "RTF under .doc": _rtf_as_doc,
    "GBK, quotes.csv": _gbk_csv,
    "Word 95.doc": _word_95,
    "Word 97 under .wps": _word_97_in_wps,
    "two columns.pdf": _columns_pdf,
    "table without rules.pdf": _unruled_pdf,
    "turned page.pdf": _turned_pdf,
    "locked for changes.pdf": _restricted_pdf,
    "form fields.pdf": _form_pdf,
    "merged cells.ofd": _merged_ofd,
    "slides.pptx": _slides,
    "OpenDocument.odt": _odt,
    "photographed form.png": _photographed_form,
}
