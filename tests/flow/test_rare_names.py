"""Rare names come through every format to the store, the receipt, the tables and the terminal without losing a character."""

from __future__ import annotations

import io
from datetime import timedelta
from email import message_from_bytes, policy

import openpyxl
import pikepdf
import pytest

from demo import envelopes as e
from demo import papers
from store import queries
from terminal.look import console
from terminal.reports import Around, print_report
from tests.torture import ole as compound
from tests.unit.parsers.documents import biffs, ofds, pdfs, words97
from tests.unit.parsers.documents import test_sheet_ods as odfs
from tests.unit.parsers.documents.words97 import ole
from tests.unit.parsers.documents.xlsbs import xlsb
from tests.world import DUE, WEEK, World

pytestmark = pytest.mark.usefixtures("no_reminders")

NAMES = "朱镕、赵喆、王堃、方䶮、李㛃、𠮷田"
SENTENCE = f"{NAMES}六位同志连续值守"
RAW = f"人事处党支部{WEEK.told}：党员36名，34名参与疫情防控，志愿服务97人次。\n存在困难：{SENTENCE}，轮换紧张。"
ROWS: papers.Rows = [
    ["党组织名称", "人事处党支部"],
    ["统计时段", WEEK.told_with_year],
    ["党员总数", 36],
    ["存在问题和困难", f"{SENTENCE}，轮换紧张。"],
]

FORMS = {
    "plain-gb18030": lambda: mail(RAW, e.FOXMAIL_RAW),
    "plain-utf8-phone": lambda: mail(RAW, e.PHONE),
    "plain-qq": lambda: mail(RAW, e.QQ),
    "html": lambda: mail("<div>" + RAW.replace("\n", "</div><div>") + "</div>", e.FOXMAIL, html=True),
    "docx": lambda: mail("见附件", e.QQ, "情况.docx", papers.word_prose("人事处党支部情况", RAW.split("\n"))),
    "xlsx": lambda: mail("见附件", e.COREMAIL, "情况.xlsx", papers.workbook("人事处党支部情况表", ROWS)),
    "xls": lambda: mail("见附件", e.COREMAIL, "情况.xls", biffs.xls(sheets())),
    "xlsb": lambda: mail("见附件", e.COREMAIL, "情况.xlsb", xlsb(sheets())),
    "ods": lambda: mail("见附件", e.COREMAIL, "情况.ods", ods(ROWS)),
    "msg": lambda: mail("转发，见附件", e.QQ, "方䶮.msg", outlook(RAW)),
    "txt-gb18030": lambda: mail("见附件", e.FOXMAIL, "情况.txt", RAW.encode("gb18030")),
    "csv-gb18030": lambda: mail("见附件", e.FOXMAIL, "情况.csv", csv(ROWS).encode("gb18030")),
    "doc": lambda: mail("见附件", e.QQ, "情况.doc", word97(RAW)),
    "wps": lambda: mail("见附件", e.QQ, "情况.wps", word97(RAW)),
    "rtf": lambda: mail("见附件", e.QQ, "情况.rtf", rtf(RAW)),
    "pdf": lambda: mail("见附件", e.COREMAIL, "情况.pdf", pdf(RAW)),
    "ofd": lambda: mail("见附件", e.COREMAIL, "情况.ofd", printed(RAW)),
    "page": lambda: mail(
        "见附件", e.QQ, "情况.html", f"<meta charset=gb18030><p>{RAW}".replace("\n", "<p>").encode("gb18030")
    ),
    "forwarded": lambda: mail("转发，见附件", e.QQ, "方䶮.eml", mail(RAW, e.FOXMAIL_RAW)),
    "zip": lambda: mail("见附件", e.QQ, "方䶮.zip", papers.gbk_zip({"王堃.txt": RAW.encode("gb18030")})),
}


def mail(body: str, style: e.Style, name: str = "", data: bytes = b"", *, html: bool = False) -> bytes:
    attachments = [e.Attachment(name, "application/octet-stream", data)] if name else []
    sender = ("方䶮", "zb33@hm.example")
    return e.letter(
        sender, "人事支部方䶮报送", body, DUE - timedelta(hours=5), style, html=html, attachments=attachments
    )


def word97(words: str) -> bytes:
    return ole(words97.word("".join(f"{line}\r" for line in words.split("\n"))))


def rtf(words: str) -> bytes:
    """Characters beyond the first plane as the halves of their pairs, as Word writes them."""
    codes = [int.from_bytes(pair, "little", signed=True) for pair in _pairs(words.encode("utf-16-le"))]
    told = "".join("\\par " if code == 10 else f"\\u{code}?" for code in codes)
    return b"{\\rtf1\\ansi " + told.encode() + b"}"


def _pairs(data: bytes) -> list[bytes]:
    return [data[at : at + 2] for at in range(0, len(data), 2)]


def pdf(words: str) -> bytes:
    """Numbered glyphs and a table that tells their characters, as word processors write them."""
    glyphs = {character: place for place, character in enumerate(sorted(set(words)), 1)}
    lines = [words[at : at + 36] for line in words.split("\n") for words in [line] for at in range(0, len(line), 36)]
    content = "".join(
        f"BT /F1 12 Tf 72 {760 - 20 * row} Td <{''.join(f'{glyphs[one]:04x}' for one in line)}> Tj ET\n"
        for row, line in enumerate(lines)
    )
    made = pdfs.make(content)
    rows = "".join(f"<{number:04x}> <{one.encode('utf-16-be').hex()}>\n" for one, number in glyphs.items())
    table = f"begincmap 1 begincodespacerange <0000> <ffff> endcodespacerange {len(glyphs)} beginbfchar {rows} endbfchar endcmap"
    font = made.pages[0].Resources.Font.F1
    font.Encoding = pikepdf.Name("/Identity-H")
    font.ToUnicode = made.make_stream(table.encode())
    return pdfs.data(made)


def sheets() -> list[biffs.Sheet]:
    return [biffs.Sheet("方䶮", ROWS)]


def ods(rows: papers.Rows) -> bytes:
    return odfs.ods(odfs.table(*("".join(odfs.cell(str(value)) for value in row) for row in rows)))


def outlook(words: str) -> bytes:
    head = compound.text(0x0037, "方䶮的情况") | compound.text(0x5D01, "zb33@hm.example")
    return compound.ole(compound.numbers(32) | head | compound.text(0x1000, words))


def printed(words: str) -> bytes:
    """An OFD page; a line holds 30 characters."""
    lines = [line[at : at + 30] for line in words.split("\n") for at in range(0, len(line), 30)]
    return ofds.ofd(ofds.page("".join(ofds.text(line, 20, 20 + 10 * row) for row, line in enumerate(lines))))


def csv(rows: papers.Rows) -> str:
    return "\r\n".join(",".join(str(cell) for cell in row) for row in rows) + "\r\n"


@pytest.mark.parametrize("form", sorted(FORMS))
def test_rare_names_survive(form: str, world: World) -> None:
    world.deliver(FORMS[form](), DUE - timedelta(hours=5))
    world.run()
    receipt = text_of(world.sink.taken[0].content)
    with world.office() as office:
        with office.store.reading() as tx:
            (report_id,) = queries.reports_of_mail(tx, 1)
        report = office.report(report_id)
        assert report is not None
        said = report.report.reading("difficulties")
        assert said is not None
        assert said.value == (f"{SENTENCE}，轮换紧张",)
        book = openpyxl.load_workbook(io.BytesIO(office.export("xlsx")))
        with console.capture() as shown:
            print_report(report, office.settings.campaign, Around(office.desk.zone))
    cells = [str(cell.value) for sheet in book for row in sheet.iter_rows() for cell in row if cell.value]
    assert any(SENTENCE in cell for cell in cells)
    assert NAMES in "".join(shown.get().split())
    assert NAMES.replace("、", "") in receipt.replace("、", "").replace("\n", "")
    assert "方䶮报送" in receipt


def text_of(content: bytes) -> str:
    message = message_from_bytes(content, policy=policy.default)
    body = message.get_body(("plain",))
    assert body is not None
    return str(body.get_content())
