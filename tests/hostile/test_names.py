"""B062 to B076: file names that would lead astray, and files that are not what their names and labels say."""

from __future__ import annotations

import io

import pytest
from PIL import Image

from domain.text import sanitise
from tests.hostile.kit import HEAD, REPORT, SUBJECT, UNIT, Case, check, file_part, ids, multi, text_part, with_file
from tests.torture.archives import zipped
from tests.torture.build import b64, part, word
from tests.unit.parsers.documents import pdfs
from tests.unit.parsers.documents.samples import docx, p
from tests.unit.parsers.documents.words97 import ole
from tests.unit.parsers.documents.words97 import word as word97

LINES = [f"{UNIT}情况报告", "报告时段：2021年8月2日至8月8日", "现有党员35名，其中30人参与防控。"]
TXT = "\r\n".join(LINES).encode()
DOCX = docx("".join(map(p, LINES)))
PDF = pdfs.data(pdfs.make("".join(pdfs.text(72, 700 - 30 * place, line) for place, line in enumerate(LINES))))
HTML = ("<html><body>" + "".join(f"<p>{line}</p>" for line in LINES) + "</body></html>").encode()
RTF = (
    b"{\\rtf1\\ansi "
    + "".join(f"\\u{ord(char)}?" if char != "|" else "\\par " for char in "|".join(LINES)).encode()
    + b"}"
)
MHTML = (
    b"MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=m\r\n\r\n--m\r\nContent-Type: text/html; charset=utf-8\r\n\r\n"
    + HTML
    + b"\r\n--m--\r\n"
)
DOC = ole(word97("".join(f"{line}\r" for line in LINES)))
COVER = "见附件。"


def png() -> bytes:
    packed = io.BytesIO()
    Image.new("RGB", (300, 300), "white").save(packed, "PNG")
    return packed.getvalue()


def jar() -> bytes:
    return docx("".join(map(p, LINES)), {"META-INF/MANIFEST.MF": "Main-Class: X"})


def named(raw: bytes) -> bytes:
    """A report in a text file whose name parameter stands as given."""
    return with_file(raw, TXT, COVER)


def two_names(filename: bytes, name: bytes) -> bytes:
    fields = (b"Content-Type: application/octet-stream; name=" + name, b"Content-Transfer-Encoding: base64",
              b"Content-Disposition: attachment; filename=" + filename)  # fmt: skip
    return multi(text_part(COVER), part(b64(TXT), *fields))


#: B062 to B067: what follows `filename`, and how the name is shown
NAMES: list[tuple[str, bytes, str]] = [
    ("B062", b'="../../etc/cron.d/x"', "x"),
    ("B062", b'="/abs/x.txt"', "x.txt"),
    ("B062", b'="C:\\x.txt"', "x.txt"),
    ("B062", b'="\\\\srv\\x.txt"', "x.txt"),
    ("B062", b'="a:b"', "a:b"),
    ("B062", b'="CON.txt"', "CON.txt"),
    ("B062", b'="."', "未命名附件1"),
    ("B062", b'=".."', "未命名附件1"),
    ("B062", b'=""', "未命名附件1"),
    ("B063", b'="' + b"a" * 5000 + b'.txt"', "a" * 189 + ".txt"),
    ("B063", b'="' + word("报" * 90 + ".txt", "utf-8") + b'"', "报" * 90 + ".txt"),
    ("B063", b'="a.txt.. "', "a.txt.."),
    ("B064", b"*=utf-8''a%0D%0Ab%00c%1B%5B31m.txt", "a bc [31m.txt"),
    ("B064", b'="' + word("cod.附件\u202etxt.exe"[:-4], "utf-8") + b'"', "cod.附件\u202etxt"),
    ("B065", b'="$(id).txt"', "$(id).txt"),
    ("B065", b'="-rf"', "-rf"),
    ("B065", b'="--output=/x"', "x"),
    ("B065", b'="\'; DROP TABLE reports --.txt"', "'; DROP TABLE reports --.txt"),
    ("B066", b"".join(b"*%d=a; filename" % i for i in range(20_000)) + b"*20000=b", "未命名附件1"),
    (
        "B066",
        b"*=iso-8859-1''" + "报告.txt".encode("gbk").hex("%").encode().replace(b"%", b"%").join([b"%", b""]),
        "报告.txt",
    ),
    ("B066", b"*=utf-8''a%ZZ%.txt", "a%ZZ%.txt"),
]
TYPES = [
    *(Case("B068", f".docx that is {kind}", with_file("报告.docx", data, COVER)) for kind, data in (("a PDF", PDF), ("a page", HTML), ("an old .doc", DOC))),
    Case("B068", ".docx that is a picture", with_file("报告.docx", png()), codes=("ocr_off",)),
    *(Case("B069", f".doc that is {kind}", with_file("报告.doc", data, COVER)) for kind, data in (("RTF", RTF), ("a saved page", MHTML), ("a page", HTML))),
    *(Case("B070", f"no ending, but {kind}", with_file("报告", data, COVER)) for kind, data in (("a .docx", DOCX), ("a PDF", PDF))),
    Case("B071", "a PDF with a zip behind it", with_file("报告.pdf", PDF + zipped({"x.txt": TXT}), COVER), codes=("polyglot",), words="报告.pdf"),
    Case("B071", "a picture with a zip behind it", with_file("照片.png", png() + zipped({"x.txt": b"1"})), codes=("polyglot",)),
    Case("B071", "a .docx with a program in it", with_file("报告.docx", jar(), COVER), codes=("polyglot",)),
    *(
        Case("B072", f"a program: {name}", with_file(name, data), codes=("type_not_allowed",), words=name)
        for name, data in (("a.exe", b"MZ\x90\0" + bytes(90)), ("a.js", b"alert(1)"), ("a.lnk", b"L\0\0\0\x01\x14\x02\0" + bytes(60)),
                           ("a.iso", bytes(40_000)), ("a.docx", b"MZ\x90\0" + bytes(90)))
    ),
    Case("B072", "a page, which is read as text and never run", with_file("报告.html", HTML + b"<script>alert(1)</script>", COVER), without=("type_not_allowed",)),
    *(
        Case("B073", f"a .docx {kind}", with_file("报告.docx", data), codes=("damaged",), words="请重新发送")
        for kind, data in (("of no byte", b""), ("of ten bytes", DOCX[:10]), ("of its first half", DOCX[: len(DOCX) // 2]), ("cut at its end", DOCX[: len(DOCX) * 99 // 100]))
    ),
    Case("B074", "300 attachments", multi(text_part(), *(file_part(f"{n}.txt", b"x" * 1000) for n in range(299))), codes=("too_many_attachments",), words="50"),
    Case("B075", "one file twice", multi(text_part(COVER), file_part("报告.txt", TXT), file_part("报告(1).txt", TXT))),
    Case("B076", "last week's report under this week's name", with_file("8月9日至8月15日报告.txt", TXT, COVER)),
]  # fmt: skip


@pytest.mark.parametrize(("line", "raw", "shown"), NAMES, ids=[f"{line} {raw[:24]!r}" for line, raw, _ in NAMES])
def test_name(line: str, raw: bytes, shown: str) -> None:
    """The report behind the name is read; the name is only ever shown, and harmlessly."""
    outcome = check(Case(line, "a name", named(raw)))
    name = outcome.documents[1].name
    assert name == shown
    for safe in (sanitise.for_terminal(name), sanitise.for_header(name)):
        assert not set(safe) & set("\r\n\0\x1b\u202e")


@pytest.mark.parametrize("case", TYPES, ids=ids(TYPES))
def test_type(case: Case) -> None:
    check(case)


def test_filename_goes_before_name() -> None:
    """B067: both spelt in encoded words, as webmail does."""
    raw = two_names(b'"' + word("甲.txt", "gb18030") + b'"', b'"' + word("乙.txt", "gb18030") + b'"')
    assert check(Case("B067", "two names", raw)).documents[1].name == "甲.txt"


def test_names_in_either_composition_are_two_documents() -> None:
    """B063: é in one character, and in two."""
    raw = multi(text_part(COVER), file_part("\u00e9.txt", TXT), file_part("e\u0301.txt", b"x"))
    assert len({note.name for note in check(Case("B063", "twins", raw)).documents}) == 3


def test_the_content_tells_the_period() -> None:
    """B076"""
    (report,) = check(TYPES[-1]).reports
    assert report.told is not None
    assert str(report.told.start) == "2021-08-02"
    assert HEAD + SUBJECT in TYPES[-1].bytes()
    assert REPORT not in LINES
