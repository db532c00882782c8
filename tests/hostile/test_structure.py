"""B029 to B050 (and 2-19, 2-23, 2-52): MIME that contradicts itself or goes on without end, transfer
encodings, texts without measure, hostile HTML."""

from __future__ import annotations

import base64
import binascii
import socket
import threading

import pytest

from domain.limits import DEFAULT_LIMITS, Limits
from reading import read_mail
from tests.hostile.kit import (
    HEAD,
    OTHER,
    REPORT,
    SUBJECT,
    TEXT,
    UNIT,
    Case,
    check,
    file_part,
    ids,
    multi,
    plain,
    problems,
    setup,
    text_part,
    with_file,
)
from tests.torture.archives import tnef
from tests.torture.build import b64, nested, part
from tests.unit.parsers.documents.samples import docx, p

SECOND = f"{OTHER}8月2日至8月8日情况：现有党员12名，参与防控9人，志愿服务40人次。"
RFC822 = b"Content-Type: message/rfc822"
INSIDE = plain()
LONG = "一切正常。" * 3_400_000  #: 51 MB in UTF-8
UU = (
    b"begin 644 report.txt\n"
    + b"".join(binascii.b2a_uu(REPORT.encode()[at : at + 45]) for at in range(0, len(REPORT.encode()), 45))
    + b"`\nend\n"
)


def deep(levels: int) -> bytes:
    """A good report, and beside it a multipart in a multipart in a multipart …"""
    opening = b"".join(b"Content-Type: multipart/mixed; boundary=n%d\r\n\r\n--n%d\r\n" % (i, i) for i in range(levels))
    return multi(text_part(), opening + b"Content-Type: text/plain\r\n\r\nbottom\r\n", boundary=b"outer")


def forwarded(levels: int) -> bytes:
    mail = INSIDE
    for level in range(levels):
        mail = multi(text_part("转发"), part(mail, RFC822 + b"; name=f.eml"), boundary=b"f%d" % level)
    return multi(text_part(), part(mail, RFC822 + b"; name=f.eml"), boundary=b"outermost")


def alternative(text: str, html: str) -> bytes:
    return multi(text_part(text), text_part(html, "text/html; charset=utf-8"), kind=b"alternative")


def boundaries(value: bytes) -> bytes:
    return multi(text_part(), file_part("说明.txt", "另附说明。".encode())).replace(b'boundary="b1"', value)


def two_boundaries() -> bytes:
    """Behind one boundary a report of one unit, behind the other that of another."""
    other = multi(file_part("二.txt", SECOND.encode()), boundary=b"b9", head=b"").partition(b"\r\n\r\n")[2]
    return (
        multi(file_part("一.txt", REPORT.encode())).replace(b'boundary="b1"', b'boundary="b1"; boundary="b9"') + other
    )


def two_types() -> bytes:
    return HEAD + SUBJECT + b"Content-Type: text/plain\r\n" + multi(file_part("一.txt", REPORT.encode()), head=b"")


def base64_body(data: bytes) -> bytes:
    return plain(data, encoding="base64")


B64 = base64.b64encode(REPORT.encode())
QP = binascii.b2a_qp(REPORT.encode(), istext=False)
MULTIPARTS = [
    Case("B029", "a multipart without its boundary", boundaries(b"x=y"), codes=("bad_mime",)),
    Case("B029", "a multipart that is one plain text", plain(kind="multipart/mixed"), codes=("bad_mime",)),
    Case("B030", "a boundary that is never closed", multi(text_part(), file_part("a.txt", b"x"), end=False), codes=("unclosed_mime",)),
    Case("B030", "a boundary that stands nowhere", boundaries(b'boundary="zz"'), codes=("bad_mime",)),
    Case("B031", "a boundary of 150 characters", multi(text_part(), boundary=b"B" * 150)),
    Case("B031", "a boundary of blanks and regex signs", multi(text_part(), boundary=b"(.*)+ [a-z]? x")),
    Case("B031", "a boundary that begins like another", multi(nested(text_part(), boundary=b"b12", kind=b"mixed"))),
    Case("B032", "two boundaries", two_boundaries(), codes=("ambiguous_mime",), members=None),
    Case("B032", "two Content-Type fields", two_types(), codes=("ambiguous_mime",)),
    Case("B033", "a thousand multiparts inside one another", deep(1000), codes=("mime_too_deep",)),
    Case("B034", "forwarded 25 times", forwarded(25), codes=("mime_too_deep",), members=None),
    Case("B035", "100,000 parts", lambda: multi(text_part(), *[b"\r\nx"] * 100_000), codes=("too_many_parts",), seconds=20),
    Case("B036", "one third of a message", plain("x", "message/partial; id=a; number=1; total=3"), "unreadable", codes=("unsupported_mime",)),
    Case("B036", "a body that is elsewhere", multi(text_part(), part(b"x", b'Content-Type: message/external-body; access-type=URL; URL="http://127.0.0.1:9/"')), codes=("unsupported_mime",)),
    Case("B037", "other numbers in the text than in the page", alternative(REPORT, f"<p>{REPORT.replace('35', '53')}</p>"), codes=("alternative_differs",)),
    Case("B038", "an encrypted mail (PGP/MIME)", multi(part(b"Version: 1", b"Content-Type: application/pgp-encrypted"), file_part("e.asc", b"x"), kind=b"encrypted"), "unreadable", codes=("encrypted",)),
    Case("B038", "an encrypted mail (S/MIME)", plain(b64(b"\x30\x80" + bytes(300)), "application/pkcs7-mime; name=smime.p7m", "base64"), "unreadable", codes=("encrypted",)),
    Case("B039", "a signed mail", multi(text_part(), file_part("smime.p7s", b"\x30\x80", b"application/pkcs7-signature"), kind=b"signed"), without=("encrypted", "unsupported_type")),
    Case("B040", "winmail.dat with a report in it", with_file("winmail.dat", tnef(b"", {b"A.TXT": REPORT.encode()}), "见附件。")),
    Case("B040", "winmail.dat broken off", with_file("winmail.dat", tnef()[:10]), codes=("tnef",), words="winmail.dat"),
]  # fmt: skip

ENCODINGS = [
    Case("B041", "base64 with foreign characters", base64_body(b"!".join(B64[i : i + 10] for i in range(0, len(B64), 10)))),
    Case("B041", "base64 without its padding", base64_body(base64.b64encode(REPORT.encode() + b"1").rstrip(b"="))),
    Case("B041", "base64 one character short", base64_body(base64.b64encode(REPORT.encode() + b"123")[:-3]), codes=("damaged",)),
    Case("B041", "base64 with a blank after every character", base64_body(b" ".join(bytes([one]) for one in B64))),
    Case("B042", "quoted-printable with =ZZ and a soft break at the end", plain(QP + b"=ZZ=", encoding="quoted-printable")),
    Case("B043", "uuencode", plain(UU, encoding="x-uuencode")),
    Case("B043", "a transfer encoding that nobody knows", plain(encoding="x-rot26"), codes=("encoding",)),
    Case("B044", "yEnc", plain(b"=ybegin line=128 size=3 name=a\r\nabc"), "unreadable", codes=("encoding",)),
    Case("B044", "BinHex", plain(b"(This file must be converted with BinHex 4.0)\r\n:abc:"), "unreadable", codes=("encoding",)),
    Case("B045", "8-bit text declared as 7bit", plain(REPORT.encode("gbk"), "text/plain; charset=gb2312", "7bit")),
]  # fmt: skip

SMALL = Limits(mail_bytes=len(with_file("a.bin", bytes(100_000))))
SIZES = [
    Case("B046", "a line of 10 MB", lambda: plain(REPORT.encode() + b"x" * 10_000_000), codes=("text_too_large",), seconds=60),
    Case("B047", "a mail of just the limit", with_file("a.txt", b"0" * 100_000), limits=SMALL),
    Case("B047", "a mail one byte above it", with_file("a.txt", b"0" * 100_000) + b"\n", "unreadable", codes=("too_large",), limits=SMALL),
    Case("B048", "a text of 50 MB", lambda: plain(REPORT + "\n" + LONG)[: DEFAULT_LIMITS.mail_bytes], codes=("text_too_large",), seconds=60),
]  # fmt: skip

HIDDEN = f"""<html><head><style>@import url(http://127.0.0.1:PORT/a.css); td {{color: red}}</style>
<meta http-equiv=refresh content="0;url=http://127.0.0.1:PORT/r"></head><body background="http://127.0.0.1:PORT/b.png">
<p>{UNIT}8月2日至8月8日情况</p><p style="display:none">现有党员99名</p><div hidden>现有党员98名</div>
<table border=1><tr><td>党员总数</td><td>3\u200b5</td></tr><tr><td>志愿服务人次</td><td>120</td></tr></table>
<img src="http://127.0.0.1:PORT/i.png"><iframe src="http://127.0.0.1:PORT/f"></iframe><script>fetch('http://127.0.0.1:PORT/x')</script></body></html>"""
PAGES = [
    Case(
        "B049",
        "hidden numbers, and one with a character of no width in it",
        plain(HIDDEN.replace("PORT", "9"), "text/html; charset=utf-8"),
    )
]
CASES = [*MULTIPARTS, *ENCODINGS, *SIZES, *PAGES]


@pytest.mark.parametrize("case", CASES, ids=ids(CASES))
def test_structure(case: Case) -> None:
    check(case)


def test_both_readings_of_two_boundaries_are_reports() -> None:
    """B032: whichever a mail program shows, its report is among ours."""
    (case,) = [case for case in CASES if case.name == "two boundaries"]
    assert {report.unit for report in check(case).reports} == {UNIT, OTHER}


def test_a_body_that_is_elsewhere_and_a_page_load_nothing() -> None:
    """B036, B050: nobody connects to the addresses a mail names."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        listener.settimeout(0.2)
        port = str(listener.getsockname()[1])
        seen: list[object] = []
        watching = threading.Thread(target=lambda: seen.append(_call(listener)))
        watching.start()
        page = plain(HIDDEN.replace("PORT", port), "text/html; charset=utf-8")
        elsewhere = multi(
            text_part(),
            part(b"", f'Content-Type: message/external-body; access-type=URL; URL="http://127.0.0.1:{port}/"'.encode()),
        )
        linked = with_file("链接.html", HIDDEN.replace("PORT", port).encode())
        for raw in (page, elsewhere, linked):
            assert read_mail(raw, setup(PAGES[0])).reports
        watching.join()
    assert seen == [None]


def _call(listener: socket.socket) -> object:
    try:
        return listener.accept()[1]
    except TimeoutError:
        return None


def test_a_file_beside_what_is_broken_is_read_all_the_same() -> None:
    """Siblings: the report stands in a document behind the broken part."""
    told = docx(p(f"{UNIT}情况报告") + p("报告时段：8月2日至8月8日") + p("现有党员35名，参与防控30人。"))
    raw = multi(text_part("见附件。"), part(b"x", b"Content-Type: message/partial; id=a"), file_part("报告.docx", told))
    outcome = check(Case("B036", "one third of a message beside a report", raw, codes=("unsupported_mime",)))
    assert any("完整地重新发送" in problem.sentence for problem in problems(outcome))


def test_text_stands_as_it_is_declared() -> None:
    """The kit's own mail is read: no case above passes because nothing is."""
    assert TEXT in plain().decode()
    check(Case("", "a good report", plain(), answered=True))
