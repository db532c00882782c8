"""Bodies whose bytes and labels disagree."""

from __future__ import annotations

import binascii

from tests.torture.build import HEAD, REPORT, SUBJECT, Case, b64, codes, plain

GBK = REPORT.encode("gbk")
FOUR = "方䶮、㑇主任𠮷田"  # GB 18030 needs four bytes for the last two


def _qp(data: bytes) -> bytes:
    return binascii.b2a_qp(data, istext=False)


def _labelled(label: str, data: bytes = GBK, body: str = REPORT) -> Case:
    return Case(f"GBK body labelled {label[:20]!r}", plain(data, f"text/plain; charset={label}"), body=body)


CASES = [
    *(_labelled(label) for label in (
        "gb2312", "GBK", "x-gbk", "gb_2312-80", "cp936", "euc-cn", "gb_x", "utf-8", "iso-8859-1", "us-ascii", "big5",
        "windows-1252", "idna", "punycode", "unicode_escape", "undefined", "zlib", "rot13", "utf-8\\0", "a" * 5000,
    )),
    Case("GBK body without a label", plain(GBK, "text/plain"), body=REPORT),
    Case("GBK body, base64, labelled gb2312", plain(b64(GBK), "text/plain; charset=gb2312", "base64"), body=REPORT),
    Case("GBK body, quoted-printable, labelled gb2312", plain(_qp(GBK), "text/plain; charset=gb2312", "quoted-printable"), body=REPORT),
    Case("UTF-8 body labelled gb2312", plain(REPORT.encode(), "text/plain; charset=gb2312"), body=REPORT),
    Case("GB 18030 four-byte characters labelled gbk", plain(FOUR.encode("gb18030"), "text/plain; charset=gbk"), body=FOUR),
    Case("Big5 body labelled big5", plain("臨床醫學院黨支部報告".encode("big5"), "text/plain; charset=big5"), body="臨床醫學院黨支部報告"),
    Case("Big5 body without a label", plain("臨床醫學院黨支部報告".encode("big5"), "text/plain"), body="臨床醫學院黨支部報告"),
    Case("four GBK characters without a label", plain("赵喆王堃".encode("gbk"), "text/plain"), body="赵喆王堃"),
    Case("HZ body", plain("报告35名".encode("hz"), "text/plain; charset=hz-gb-2312", "7bit"), body="报告35名"),
    Case("ISO-2022-CN body", plain(b"\x1b$)A\x0e1(8f\x0f35", "text/plain; charset=iso-2022-cn", "7bit"), body="报告35"),
    Case("UTF-16 body with a byte order mark", plain(b64(REPORT.encode("utf-16")), "text/plain; charset=utf-16", "base64"), body=REPORT),
    Case("UTF-16LE body without a mark", plain(b64(REPORT.encode("utf-16-le")), "text/plain; charset=utf-16le", "base64"), body=REPORT),
    Case("UTF-8 byte order mark under a gb2312 label", plain(b"\xef\xbb\xbf" + REPORT.encode(), "text/plain; charset=gb2312"), body=REPORT),
    Case("UTF-7 where it is declared", plain("报告".encode("utf-7"), "text/plain; charset=utf-7", "7bit"), body="报告"),
    Case("UTF-7 is not guessed", plain(b"+ADw-script+AD4-", "text/plain"), body="+ADw-script+AD4-"),
    Case("one bad byte in GBK", plain(GBK[:20] + b"\xff" + GBK[20:], "text/plain; charset=gbk"), body=REPORT[10:]),
    Case("one bad byte in UTF-8", plain(REPORT.encode()[:30] + b"\xff" + REPORT.encode()[30:], "text/plain; charset=utf-8"), body=REPORT[10:]),
    Case("NUL bytes in the body", plain("党员\0三十五名".encode(), "text/plain; charset=utf-8"), body="党员三十五名"),
    Case("8-bit bytes in a part declared 7bit", plain(GBK, "text/plain; charset=gb2312", "7bit"), body=REPORT),
    Case("HTML whose charset only the page tells", plain(b"<meta charset=gbk><p>" + GBK, "text/html"), body=REPORT),
    Case("no MIME fields at all, GBK bytes", HEAD + SUBJECT + b"\r\n" + GBK, body=REPORT),
    Case("no head, GBK text", GBK + b"\r\n" + GBK, sender=None, body=REPORT, defects=codes("no_headers")),
]  # fmt: skip
