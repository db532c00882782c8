"""B091 to B100: Word files that reach outside, swell, hide, run, or are locked, old or torn.

Known failures: 2-44 (B091), 2-45 (B092), 2-46 (B093), 2-47 (B098).
"""

from __future__ import annotations

import os
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from reading import Setup, read_mail
from tests.hostile.kit import (
    UNIT,
    Case,
    Reader,
    check,
    file_part,
    ids,
    in_the_child,
    multi,
    problems,
    text_part,
    with_file,
)
from tests.torture import ole as compound
from tests.unit.parsers.documents.biffs import Sheet, xls
from tests.unit.parsers.documents.samples import W, docx, p, package
from tests.unit.parsers.documents.test_word95 import word95
from tests.unit.parsers.documents.words97 import ole, word
from tests.unit.parsers.reports.mailing import VIRUS

COVER = "见附件。"
CANARY = "CANARY-7381"
TITLE, PERIOD, FIGURES = f"{UNIT}情况报告", "报告时段：8月2日至8月8日", "现有党员35名，参与防控30人，志愿服务120人次。"
TEXT = p(TITLE) + p(PERIOD) + p(FIGURES)
GOOD = docx(TEXT)
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def alone(data: bytes, name: str = "报告.docx") -> bytes:
    """The file holds the report itself."""
    return with_file(name, data, COVER)


def beside(data: bytes, name: str = "怪.docx") -> bytes:
    """The report stands in a file next to it."""
    return multi(text_part(COVER), file_part("同附.docx", GOOD), file_part(name, data))


def with_prolog(prolog: str, encoding: str = "utf-8", body: str = "&a;") -> bytes:
    """A .docx whose main part begins so and uses the entity `a`."""
    main = f"{prolog}<w:document xmlns:w='{W}'><w:body>{TEXT}{p(body)}</w:body></w:document>"
    return docx("", {"word/document.xml": main.encode(encoding)})


def relation(number: int, kind: str, target: str) -> str:
    return f'<Relationship Id="r{number}" Type="{OFFICE}/{kind}" Target="{target}" TargetMode="External"/>'


def reaching_out(target: str) -> bytes:
    """A picture, a template, a foreign piece of text, a linked object and a link, all elsewhere."""
    kinds = ("image", "attachedTemplate", "aFChunk", "oleObject", "hyperlink", "frame", "subDocument")
    relations = "".join(relation(number, kind, target) for number, kind in enumerate(kinds))
    rels = f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{relations}</Relationships>'
    spaces = f'xmlns:r="{OFFICE}" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:o="urn:schemas-microsoft-com:office:office"'
    uses = f'<w:p {spaces}><w:r><w:drawing><a:blip r:link="r0"/></w:drawing><w:object><o:OLEObject Type="Link" r:id="r3"/></w:object></w:r></w:p>'
    settings = f'<w:settings xmlns:w="{W}" xmlns:r="{OFFICE}"><w:attachedTemplate r:id="r1"/></w:settings>'
    inner = uses + f'<w:altChunk xmlns:r="{OFFICE}" r:id="r2"/>' + TEXT + f'<w:subDoc xmlns:r="{OFFICE}" r:id="r6"/>'
    return docx(
        inner,
        {"word/_rels/document.xml.rels": rels, "word/settings.xml": settings, "word/_rels/settings.xml.rels": rels},
    )


def field(code: str, result: str) -> str:
    marks = [f"<w:r><w:fldChar w:fldCharType='{mark}'/></w:r>" for mark in ("begin", "separate", "end")]
    return f"<w:p>{marks[0]}<w:r><w:instrText>{code}</w:instrText></w:r>{marks[1]}<w:r><w:t>{result}</w:t></w:r>{marks[2]}</w:p>"


def box(text: str) -> str:
    return f"<w:p><w:r><w:pict><v:shape><v:textbox><w:txbxContent>{p(text)}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>"


def row(*cells: str) -> str:
    return "<w:tr>" + "".join(f"<w:tc>{cell if cell.startswith('<') else p(cell)}</w:tc>" for cell in cells) + "</w:tr>"


def merged(text: str, down: str) -> str:
    return f"<w:tcPr><w:vMerge w:val='{down}'/></w:tcPr>{p(text)}"


def laughs() -> str:
    levels = "".join(f"<!ENTITY l{level} '{f'&l{level - 1};' * 10}'>" for level in range(1, 10))
    return f"<!DOCTYPE x [<!ENTITY l0 'ha'>{levels}]>"


def changed(kind: str, text: str) -> str:
    word = "delText" if kind == "del" else "t"
    return f"<w:{kind} w:id='1' w:author='x'><w:r><w:{word}>{text}</w:{word}></w:r></w:{kind}>"


EXTERNAL = "<!DOCTYPE x [<!ENTITY a SYSTEM '{}'>]>"
PARAMETER = "<!DOCTYPE x [<!ENTITY % p SYSTEM 'http://127.0.0.1:9/x.dtd'> %p; <!ENTITY a 'x'>]>"
TRACKED = f"<w:p><w:r><w:t>现有党员</w:t></w:r>{changed('del', '99')}{changed('ins', '35')}<w:r><w:t>名，参与防控30人。</w:t></w:r></w:p>"
HIDDEN = "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>现有党员99名。</w:t></w:r></w:p>"
TABLE = "<w:tbl>" + row("项目", "数量") + row("党员总数", "35") + row("参与防控党员数", "30") + "</w:tbl>"
TALL = f"<w:tbl>{row('项目', '内容', '数量')}{row(merged('党员', 'restart'), '党员总数', '35')}{row(merged('', 'continue'), '参与防控党员数', '30')}</w:tbl>"
MACROS = {"word/vbaProject.bin": b"\xd0\xcf\x11\xe0AutoOpen"}
LOCKED = compound.ole({"EncryptionInfo": bytes(200), "EncryptedPackage": bytes(5000)})
RTF_TEXT = "".join(
    f"\\u{ord(mark)}?" if ord(mark) > 127 else mark for mark in "\n".join((TITLE, PERIOD, FIGURES))
).replace("\n", "\\par ")
EXPLOIT = "{\\object\\objocx{\\*\\objdata " + "0105000002000000" + "41" * 4000 + "}{\\result x}}"

REACHING = [
    Case("B091", "an entity of a file", beside(with_prolog(EXTERNAL.format("file:///etc/passwd"))), codes=("xml_dtd",), words="怪.docx"),
    Case("B091", "an entity of the network", beside(with_prolog(EXTERNAL.format("http://127.0.0.1:9/"))), codes=("xml_dtd",), words="怪.docx"),
    Case("B091", "a parameter entity", beside(with_prolog(PARAMETER)), codes=("xml_dtd",), words="怪.docx"),
    Case("B091", "the same in UTF-16", beside(with_prolog("<?xml version='1.0' encoding='utf-16'?>" + EXTERNAL.format("file:///etc/passwd"), "utf-16")), codes=("xml_dtd",), words="怪.docx"),
    Case("B091", "the same in UTF-7", beside(with_prolog("<?xml version='1.0' encoding='utf-7'?>" + EXTERNAL.format("file:///etc/passwd").replace("<!", "+ADwAIQ-"), "utf-8")), words="怪.docx"),
    Case("B091", "in the sheet of an .xlsx", beside(package({"xl/workbook.xml": laughs() + "<workbook/>"}), "怪.xlsx"), codes=("xml_dtd",), words="怪.xlsx"),
    Case("B091", "in an .ods", beside(package({"mimetype": "application/vnd.oasis.opendocument.spreadsheet", "content.xml": laughs() + "<x>&l9;</x>"}), "怪.ods"), codes=("xml_dtd",), words="怪.ods"),
    Case("B091", "in Excel's XML of 2003", beside((EXTERNAL.format("file:///etc/passwd") + "<Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet'>&a;</Workbook>").encode(), "怪.xml"), codes=("xml_dtd",), words="怪.xml"),
    Case("B093", "everything elsewhere, by http", alone(reaching_out("http://127.0.0.1:9/x"))),
    Case("B093", "everything elsewhere, by file", alone(reaching_out("file:///proc/self/environ"))),
    Case("B093", "everything elsewhere, by a share", alone(reaching_out("file://\\\\127.0.0.1\\x"))),
]  # fmt: skip
SWELLING = [
    Case("B092", "a thousand million laughs", beside(with_prolog(laughs(), body="&l9;")), codes=("xml_dtd",), words="怪.docx", seconds=3),
    Case("B092", "an attribute of 64 MiB", lambda: beside(docx(f"<w:p w:rsidR='{'a' * 2**26}'/>")), codes=("archive_bomb",), words="怪.docx", seconds=20),
    Case("B092", "an attribute of 20 MiB", lambda: beside(docx(f"<w:p w:rsidR='{'a' * 20 * 2**20}'/>" + p("无关"))), words="怪.docx", seconds=20),
    Case("B092", "a million elements within each other", lambda: beside(docx("<w:p>" * 10**6 + "</w:p>" * 10**6)), codes=("damaged",), words="怪.docx", seconds=20),
    Case("B092", "200 tables within each other", lambda: alone(docx(TEXT + "<w:tbl><w:tr><w:tc>" * 75 + p("底") + "</w:tc></w:tr></w:tbl>" * 75))),
    Case("B096", "10,000 pages", lambda: alone(docx(TEXT + p("本周开展值守、消杀和宣讲工作，情况平稳有序。" * 3) * 120_000)), seconds=60),
    Case("B096", "a table of 100,000 rows", lambda: alone(docx(TEXT + "<w:tbl>" + row("甲", "乙", "丙") * 100_000 + "</w:tbl>")), codes=("text_too_large",), words="报告.docx", seconds=120),
]  # fmt: skip
SAYING = [
    Case("B094", "deleted and inserted figures", alone(docx(p(TITLE) + p(PERIOD) + TRACKED)), codes=("tracked_changes",), words="修订"),
    Case("B095", "a hidden figure", alone(docx(p(TITLE) + p(PERIOD) + HIDDEN + p(FIGURES)))),
    Case("B095", "figures in a text box", alone(docx(p(TITLE) + p(PERIOD) + box(FIGURES)))),
    Case("B095", "figures in a table in a table", alone(docx(p(TITLE) + p(PERIOD) + f"<w:tbl>{row('附表', TABLE + p(''))}</w:tbl>"))),
    Case("B095", "cells merged downwards", alone(docx(p(TITLE) + p(PERIOD) + TALL))),
    Case("B097", "no list of types", alone(package({"_rels/.rels": "<x/>", "word/document.xml": f"<w:document xmlns:w='{W}'><w:body>{TEXT}</w:body></w:document>"}))),
    Case("B097", "the main part missing", beside(package({"[Content_Types].xml": "<x/>", "word/styles.xml": "<x/>"})), codes=("damaged",), words="怪.docx"),
    Case("B097", "the strict dialect", alone(docx(TEXT, namespace="http://purl.oclc.org/ooxml/wordprocessingml/main"))),
    Case("B097", "WPS's own additions", alone(docx(TEXT.replace("<w:p>", "<w:p><wps:mark xmlns:wps='http://www.wps.cn/officeDocument/2013/wpsCustomData'/>")), "报告.wps")),
    Case("B098", "macros in a .docm", alone(docx(TEXT, MACROS), "报告.docm"), codes=("macros",), words="含有宏"),
    Case("B098", "macros under the name .docx", alone(docx(TEXT, MACROS)), codes=("macros",), words="报告.docx"),
    Case("B098", "a field that would start a program", alone(docx(p(TITLE) + p(PERIOD) + field('DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe "/k calc"', FIGURES)))),
    Case("B099", "a .docx with a password", beside(LOCKED, "密.docx"), codes=("encrypted",), words="附件“密.docx”有密码，请去掉密码"),
    Case("B099", "an .xlsx with a password", beside(LOCKED, "密.xlsx"), codes=("encrypted",), words="附件“密.xlsx”有密码，请去掉密码"),
    Case("B099", "an .xls with Excel's own password", alone(xls([Sheet("表", [[TITLE], ["党员总数", 35], ["参与防控党员数", 30]])], password="VelvetSweatshop"), "表.xls")),
    Case("B099", "an .xls with another password", beside(xls([Sheet("表", [["党员总数", 35]])], password="secret"), "密.xls"), codes=("encrypted",), words="密.xls"),
    Case("B100", "Word 97", alone(ole(word("\r".join((TITLE, PERIOD, FIGURES, "")))), "报告.doc")),
    Case("B100", "Word 97 under the name of WPS", alone(ole(word("\r".join((TITLE, PERIOD, FIGURES, "")))), "报告.wps")),
    Case("B100", "Word 95 in GBK", alone(word95("\r".join((TITLE, PERIOD, FIGURES, ""))), "报告.doc")),
    Case("B100", "Word 95, fast-saved", beside(word95("x\r", flags=4), "旧.doc"), codes=("old_format",), words="附件“旧.doc”是很早的 Word"),
    Case("B100", "Word 2", beside(b"\xdb\xa5\x2d\x00" + bytes(3000), "旧.doc"), codes=("old_format",), words="另存为 .docx"),
    Case("B100", "a Word file with a password", beside(ole(word("x\r", flags=0x100)), "密.doc"), codes=("encrypted",), words="密.doc"),
    Case("B100", "RTF with an exploit in an object", alone(f"{{\\rtf1\\ansi {EXPLOIT}{RTF_TEXT}\\par}}".encode(), "报告.doc")),
]  # fmt: skip
CASES = [*REACHING, *SWELLING, *SAYING]


@pytest.fixture(scope="module")
def child() -> Iterator[Reader]:
    with in_the_child() as read:
        yield read


@pytest.mark.parametrize("case", CASES, ids=ids(CASES))
def test_office(case: Case, child: Reader) -> None:
    check(case, child)


@pytest.mark.parametrize("cut", [0.0, 0.5, 0.99])
@pytest.mark.parametrize("name", ["断.docx", "断.doc", "断.xls"])
def test_a_torn_file_says_so(name: str, cut: float, child: Reader) -> None:
    whole = {
        "断.docx": GOOD,
        "断.doc": ole(word("党员\r" * 900)),
        "断.xls": xls([Sheet("表", [["甲", 1, 2.5]] * 900)]),
    }[name]
    outcome = check(Case("B097", "torn", beside(whole[: int(len(whole) * cut)], name)), child)
    told = [problem.sentence for problem in problems(outcome) if name in problem.sentence]
    assert cut == 0.99 or any("重新发送" in sentence for sentence in told)


@contextmanager
def listener() -> Iterator[tuple[int, list[object]]]:
    """A port, and who called there."""
    called: list[object] = []
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(0.3)

        def wait() -> None:
            try:
                called.append(server.accept()[1])
            except TimeoutError:
                return

        watching = threading.Thread(target=wait)
        watching.start()
        yield server.getsockname()[1], called
        watching.join()


def test_nobody_is_called_and_nothing_is_fetched(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """B091, B093, 2-44, 2-46: neither a file nor a secret of the environment nor the network is touched."""
    secret = tmp_path / "secret.txt"
    secret.write_text(CANARY, encoding="utf-8")
    monkeypatch.setenv("SECRET", CANARY)
    with listener() as (port, called):
        targets = (f"http://127.0.0.1:{port}/", secret.as_uri(), "file:///proc/self/environ")
        for target in targets:
            files = (with_prolog(EXTERNAL.format(target)), reaching_out(target))
            for data in files:
                outcome = read_mail(beside(data), Setup(VIRUS, with_text=True, wants_ocr=False))
                assert CANARY not in repr(outcome)
    assert called == []


def test_macros_and_fields_run_nothing(tmp_path: Path, child: Reader) -> None:
    """B098, 2-47: what a macro or a field would do is not done."""
    pwned = tmp_path / "pwned"
    code = f'DDEAUTO /bin/sh "-c touch {pwned}"'
    outcome = check(Case("B098", "a field", alone(docx(p(TITLE) + p(PERIOD) + field(code, FIGURES), MACROS))), child)
    assert not pwned.exists()
    assert all(os.fspath(pwned) not in (note.text or "") for note in outcome.documents)


def test_the_chapters_lines_are_all_here() -> None:
    """Every line from B091 to B100 has a case."""
    assert {case.id for case in CASES} == {f"B{number:03d}" for number in range(91, 101)}
