"""MIME structure, transfer encodings and line ends, broken in the ways they come."""

from __future__ import annotations

import hashlib

from tests.torture.build import (
    HEAD,
    PDF,
    REPORT,
    SUBJECT,
    Case,
    b64,
    codes,
    file_part,
    letter_with,
    mixed,
    nested,
    part,
    plain,
    text_part,
    word,
)

INNER = mixed(
    text_part("内层正文"),
    file_part(b'="in.pdf"'),
    boundary=b"in",
    head=b"From: wang@branch.example\r\nSubject: inner\r\n",
)
BODY_B64 = b64(REPORT.encode())
TEXT = b"Content-Type: text/plain; charset=utf-8"
HTML = b"Content-Type: text/html; charset=utf-8"
TABLE = "<table><tr><td>党员</td><td>35</td></tr><tr><td>人次</td><td>120</td></tr></table>"
TINY, SCAN = b"GIF89a" + b"\0" * 100, b"\xff\xd8\xff\xe0" + b"\x11" * 20_000
UU = b"begin 644 a.txt\n" + b"%:&5L;&\\*\n".replace(b"%:&5L;&\\*", b"%:&5L;&\\") + b"`\nend\n"


def _image(data: bytes) -> bytes:
    return part(
        b64(data), b"Content-Type: image/gif; name=a.gif", b"Content-Transfer-Encoding: base64", b"Content-ID: <pic1>"
    )


def _alternative(text: str, html: str) -> bytes:
    return mixed(part(text.encode(), TEXT), part(html.encode(), HTML), kind=b"alternative")


def _deep(levels: int) -> bytes:
    opening = b"".join(b"Content-Type: multipart/mixed; boundary=n%d\r\n\r\n--n%d\r\n" % (i, i) for i in range(levels))
    return HEAD + SUBJECT + opening + b"Content-Type: text/plain\r\n\r\nbottom\r\n"


_TEXT_ONLY = letter_with("a.pdf", PDF)

LINES = [
    Case("LF line ends", _TEXT_ONLY.replace(b"\r\n", b"\n"), body="正文", files=(("a.pdf", PDF),)),
    Case("CR line ends", _TEXT_ONLY.replace(b"\r\n", b"\r"), body="正文", files=(("a.pdf", PDF),)),
    Case("mixed line ends", _TEXT_ONLY.replace(b"\r\n", b"\n", 9), body="正文", files=(("a.pdf", PDF),)),
    Case("doubled carriage returns", _TEXT_ONLY.replace(b"\r\n", b"\r\r\n"), body="正文", files=(("a.pdf", PDF),)),
    Case("a blank line before the head", b"\r\n\r\n" + _TEXT_ONLY, body="正文", files=(("a.pdf", PDF),)),
    Case(
        "an mbox line before the head",
        b"From li@unit.example Mon Aug  9 10:00:00 2021\r\n" + _TEXT_ONLY,
        body="正文",
        files=(("a.pdf", PDF),),
    ),
    Case("a byte order mark before the head", b"\xef\xbb\xbf" + _TEXT_ONLY, body="正文", files=(("a.pdf", PDF),)),
    Case("a line of 10 MB", plain(b"x" * 10_000_000, encoding="7bit"), body="xxxx"),
    Case("head only", HEAD + SUBJECT.rstrip(), subject="report"),
    Case("nothing at all", b"", sender=None, defects=codes("empty_message")),
    Case(
        "random bytes",
        b"".join(hashlib.sha256(bytes([i])).digest() for i in range(250)),
        sender=None,
        defects=codes("not_a_mail"),
    ),
    Case("NUL in the head", b"From: li@unit.example\r\nSubject: a\0b\r\n\r\nx", subject="a b", body="x"),
]

MULTIPARTS = [
    Case("no boundary parameter", mixed(text_part(), file_part(b'="a.pdf"')).replace(b'; boundary="b1"', b""), body="正文", files=(("a.pdf", PDF),), defects=codes("bad_mime")),
    Case("a boundary that never appears", mixed(text_part(), file_part(b'="a.pdf"')).replace(b'boundary="b1"', b'boundary="zz"'), body="正文", files=(("a.pdf", PDF),), defects=codes("bad_mime")),
    Case("multipart without any part", HEAD + SUBJECT + b"Content-Type: multipart/mixed; boundary=q\r\n\r\n" + REPORT.encode(), body=REPORT, defects=codes("bad_mime")),
    Case("no end boundary", mixed(text_part(), file_part(b'="a.pdf"'), end=False), body="正文", files=(("a.pdf", PDF),), defects=codes("unclosed_mime")),
    Case("a boundary that begins like another", mixed(nested(text_part(), boundary=b"b12", kind=b"mixed"), file_part(b'="a.pdf"')), body="正文", files=(("a.pdf", PDF),)),
    Case("a boundary in the middle of a line", mixed(text_part("正文 --b1\r\n还是正文"), file_part(b'="a.pdf"')), body="正文 --b1\r\n还是正文", files=(("a.pdf", PDF),)),
    Case("a boundary of regex signs and blanks", mixed(text_part(), file_part(b'="a.pdf"'), boundary=b"(.*)+ [a-z]? x"), body="正文", files=(("a.pdf", PDF),)),
    Case("a boundary of 150 characters", mixed(text_part(), file_part(b'="a.pdf"'), boundary=b"B" * 150), body="正文", files=(("a.pdf", PDF),)),
    Case("text before and after the parts", mixed(text_part()).replace(b"\r\n\r\n--b1", b"\r\n\r\nThis is MIME.\r\n--b1", 1) + b"epilogue", body="正文", files=()),
    Case("two boundaries, a file behind each", mixed(file_part(b'="a.pdf"')).replace(b'boundary="b1"', b'boundary="b1"; boundary="b9"') + mixed(file_part(b'="b.pdf"', b"B" * 900), boundary=b"b9", head=b""),
         files=(("a.pdf", PDF), ("b.pdf", b"B" * 900)), defects=codes("ambiguous_mime", "unclosed_mime") - codes("unclosed_mime")),
    Case("two Content-Type fields", HEAD + SUBJECT + b"Content-Type: text/plain\r\n" + mixed(file_part(b'="a.pdf"'), head=b""), files=(("a.pdf", PDF),), defects=codes("ambiguous_mime")),
    Case("a base64 multipart", HEAD + SUBJECT + b"Content-Type: multipart/mixed; boundary=b1\r\nContent-Transfer-Encoding: base64\r\n\r\n" + b64(mixed(text_part(), head=b"").partition(b"\r\n\r\n")[2]), body="正文"),
    Case("1,000 nested multiparts", _deep(1000), defects=codes("mime_too_deep", "unclosed_mime")),
    Case("100,000 parts", mixed(*[b"\r\nx"] * 100_000), defects=codes("too_many_parts")),
    Case("60 attachments", mixed(text_part(), *(file_part(b'="%d.pdf"' % i) for i in range(60))), files=tuple((f"{i}.pdf", PDF) for i in range(50)), defects=codes("too_many_attachments")),
    Case("signed mail", mixed(text_part(), file_part(b'="smime.p7s"', kind=b"application/pkcs7-signature"), kind=b"signed"), body="正文", files=()),
    Case("encrypted mail (PGP)", mixed(part(b"Version: 1", b"Content-Type: application/pgp-encrypted"), file_part(b'="e.asc"'), kind=b"encrypted"), defects=codes("encrypted")),
    Case("encrypted mail (S/MIME)", plain(b64(PDF), "application/pkcs7-mime; name=smime.p7m", "base64"), defects=codes("encrypted")),
    Case("inline PGP", plain(b"-----BEGIN PGP MESSAGE-----\r\n\r\nhQEM"), defects=codes("encrypted")),
    Case("message/partial", plain(b"x", "message/partial; id=a; number=1; total=3"), defects=codes("unsupported_mime")),
    Case("message/external-body", plain(b"x", "message/external-body; access-type=URL; URL=\"http://127.0.0.1/\""), defects=codes("unsupported_mime")),
    Case("delivery report", mixed(text_part(), part(b"Action: failed", b"Content-Type: message/delivery-status"), kind=b"report"), body="正文", files=(("delivery-status", b"Action: failed"),)),
]  # fmt: skip

PARTS = [
    Case("a PDF without name and disposition", mixed(text_part(), part(b64(PDF), b"Content-Type: application/pdf", b"Content-Transfer-Encoding: base64")), body="正文", files=(("未命名附件1.pdf", PDF),)),
    Case("two attachments of one name", mixed(text_part(), file_part(b'="a.pdf"'), file_part(b'="a.pdf"', b"other")), files=(("a.pdf", PDF), ("a.pdf", b"other"))),
    Case("a GBK text file stays as it is", mixed(text_part(), file_part(b'="a.csv"', "姓名,石喆".encode("gbk"), b"text/csv")), files=(("a.csv", "姓名,石喆".encode("gbk")),)),
    Case("text after an attachment", mixed(text_part("前"), file_part(b'="a.pdf"'), text_part("后")), body="后", files=(("a.pdf", PDF),)),
    Case("an attached mail", mixed(text_part(), part(INNER, b'Content-Type: message/rfc822; name="in.eml"', b"Content-Disposition: attachment")), body="正文", files=(("in.eml", INNER),)),
    Case("an attached mail without disposition", mixed(text_part(), part(INNER, b"Content-Type: message/rfc822")), body="正文", files=(("inner.eml", INNER),)),
    Case("an attached mail in base64", mixed(text_part(), part(b64(INNER), b'Content-Type: message/rfc822; name="in.eml"', b"Content-Transfer-Encoding: base64")), body="正文", files=(("in.eml", INNER),)),
    Case("a mail in a digest", mixed(b"\r\n" + INNER, kind=b"digest"), files=(("inner.eml", INNER),)),
    Case("a uuencoded body", plain(b"hello\n" + UU, encoding="7bit"), body="hello", files=(("a.txt", b"hello"),)),
    Case("a uuencoded part", mixed(text_part(), part(UU, b"Content-Type: text/plain; name=a.txt", b"Content-Transfer-Encoding: x-uuencode", b"Content-Disposition: attachment")), files=(("a.txt", b"hello"),)),
    Case("an unknown transfer encoding", plain(b"x", encoding="x-rot26"), defects=codes("encoding")),
    Case("a yEnc body", plain(b"=ybegin line=128 size=3 name=a\r\nabc", encoding="8bit"), defects=codes("encoding")),
    Case("base64 with foreign characters", plain(b"!".join(BODY_B64[i : i + 10] for i in range(0, len(BODY_B64), 10)), "text/plain; charset=utf-8", "base64"), body=REPORT),
    Case("base64 without padding", plain(b64(REPORT.encode() + b"1").rstrip(b"=\r\n"), "text/plain; charset=utf-8", "base64"), body=REPORT),
    Case("base64 one character short", plain(BODY_B64.replace(b"\r\n", b"")[:101], "text/plain; charset=utf-8", "base64"), body=REPORT[:26], defects=codes("damaged")),
    Case("base64 joined after a padding", plain(b64(b"ab") + b64("党员35名".encode()), "text/plain; charset=utf-8", "base64"), body="党员35名"),
    Case("a footer below base64", plain(BODY_B64.rstrip() + b"=\r\n\r\n-- \r\nlist footer: a, b\r\n", "text/plain; charset=utf-8", "base64"), body=REPORT[:-1]),
    Case("a footer below a base64 file", mixed(text_part(), file_part(b'="a.pdf"').replace(b64(PDF), b64(PDF) + b"\r\n____\r\nlist footer: a, b\r\n")), files=(("a.pdf", PDF),)),
    Case("plain text that only claims base64", plain(REPORT.encode(), "text/plain; charset=utf-8", "base64"), body=REPORT),
    Case("base64 file without its encoding field", mixed(text_part(), part(b64(PDF), b"Content-Type: application/pdf; name=a.pdf")), files=(("a.pdf", PDF),)),
    Case("broken quoted-printable", plain(b"a=ZZb =E6=8A=A5=", "text/plain; charset=utf-8", "quoted-printable"), body="a=ZZb 报"),
    Case("transfer encoding with a comment", plain(BODY_B64, "text/plain; charset=utf-8", "base64 (by us)"), body=REPORT),
    Case("an empty text beside HTML", _alternative(" \r\n", "<p>党员35名</p>"), body="党员35名"),
    Case("HTML table flattened in the text", _alternative("党员\n35\n人次\n120", TABLE), body="<table>"),
    Case("a figure struck out in the page", _alternative("党员3536名", "<p>党员<s>35</s>36名</p>"), body="<s>35</s>"),
    Case("text and HTML alike", _alternative("党员35名", "<p>党员35名</p>"), body="党员35名", files=()),
    Case("text and HTML with different numbers", _alternative("党员35名", "<p>党员53名</p>"), body="党员35名", defects=codes("alternative_differs")),
    Case("list numbers only in the text", _alternative("1. 党员35名\n2. 团员40名", "<ol><li>党员35名<li>团员40名</ol>"), body="1. 党员35名"),
    Case("a logo in the page is dropped", mixed(part(b'<p>x</p><img src="cid:pic1">', HTML), _image(TINY), kind=b"related"), body="x", files=()),
    Case("a scan in the page is kept", mixed(part(b'<img src="cid:pic1">', HTML), _image(SCAN), kind=b"related"), files=(("a.gif", SCAN),)),
    Case("an invitation is an attachment", mixed(text_part(), part(b"BEGIN:VCALENDAR", b"Content-Type: text/calendar; method=REQUEST")), files=(("未命名附件1.ics", b"BEGIN:VCALENDAR"),)),
    Case("a nonsense Content-Type", plain(REPORT.encode(), "nonsense"), body=REPORT),
    Case("a word as file name of the only part", plain(b64(PDF), 'application/pdf; name="' + word("报告.pdf", "gbk").decode() + '"', "base64"), files=(("报告.pdf", PDF),)),
]  # fmt: skip

CASES = [*LINES, *MULTIPARTS, *PARTS]
