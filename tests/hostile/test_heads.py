"""B001 to B028: empty and headless mails, senders that are not what they seem, subjects, dates and ids without measure."""

from __future__ import annotations

import hashlib

import pytest

from domain.report import Outcome
from ingest import addresses
from tests.bounded import within
from tests.hostile.kit import HEAD, REPORT, SENDER, SUBJECT, Case, check, ids, plain
from tests.torture.build import word

TO = b"To: dzzbs@school.example\r\nDate: Mon, 16 Aug 2021 09:00:00 +0800\r\n"
NOISE = b"".join(hashlib.sha256(bytes([i % 256, i // 256])).digest() for i in range(2048))
FLOOD = b"".join(b" " + word("报告", "utf-8") + b"\r\n" for _ in range(120_000))


def from_(value: bytes, *more: bytes) -> bytes:
    """A good report whose From field (or fields) stands as given."""
    return plain(head=b"".join(b"From: " + one + b"\r\n" for one in (value, *more)) + TO + SUBJECT)


def dated(value: bytes | None, hop: bytes = b"Mon, 16 Aug 2021 09:00:03 +0800") -> bytes:
    head = HEAD.rpartition(b"Date:")[0] + SUBJECT + (b"" if value is None else b"Date: " + value + b"\r\n")
    return plain(head=b"Received: from a.example by mx.school.example;\r\n\t" + hop + b"\r\n" + head)


def subject(value: bytes) -> bytes:
    return plain(head=HEAD + b"Subject: " + value + b"\r\n")


def labelled(charset: str) -> bytes:
    return plain(REPORT.encode("gbk"), f"text/plain; charset={charset}")


def identified(*values: bytes) -> bytes:
    return plain(head=HEAD + SUBJECT + b"".join(b"Message-ID: " + value + b"\r\n" for value in values))


MAILS = [
    Case("B001", "no byte at all", b"", "unreadable", codes=("empty_message",), sender=None),
    Case("B002", "a head and nothing below it", HEAD + SUBJECT.rstrip(), "not_report", kind="other"),
    Case("B003", "a text and no head above it", f"{REPORT}\r\n".encode() * 2, codes=("no_headers",), sender=None),
    Case("B004", "64 KiB of noise", NOISE, "unreadable", codes=("not_a_mail",), sender=None),
    Case("B005", "an mbox line before the head", b"From wx1 Mon Aug 16 09:00:00 2021\r\n" + plain()),
    *(
        Case("B006", f"line ends {name}", plain().replace(b"\r\n", end))
        for name, end in (("LF", b"\n"), ("CR", b"\r"), ("CR CR LF", b"\r\r\n"))
    ),
    Case("B006", "mixed line ends", plain().replace(b"\r\n", b"\n", 3)),
    Case(
        "B007", "NUL bytes in head and body", plain(REPORT.replace("党员", "党\0员"), head=HEAD + b"Subject: a\0b\r\n")
    ),
]

SENDERS = [
    Case("B008", "no From field", plain(head=TO + SUBJECT), sender=None, answered=False),
    Case("B009", "two From fields", from_(SENDER.encode(), b"x@evil.example"), sender=None, answered=False, codes=("ambiguous_sender",)),
    Case("B010", "two mailboxes in one From field", from_(SENDER.encode() + b", x@evil.example"), sender=None, answered=False, codes=("ambiguous_sender",)),
    *(
        Case("B011", f"a second address behind {bytes([sign])!r}", from_(SENDER.encode() + bytes([sign]) + b"<bob@evil.example>"), sender=None, answered=False)
        for sign in b"()<>@,;:.\"[]"
    ),
    Case("B012", "a roster address as the name of another", from_(f'"{SENDER}" <x@evil.example>'.encode()), sender="x@evil.example"),
    Case("B012", "a roster address as the name, no unit in the text",
         plain("本周现有党员35名，其中30人参与防控。", head=f'From: "文学院教工第一党支部 {SENDER}" <x@evil.example>\r\n'.encode() + TO + SUBJECT),
         sender="x@evil.example", unit=None, codes=("unit_unclear",)),
    Case("B013", "a Cyrillic letter in a roster address", from_("wx1@sсhool.example".encode()), sender=None, answered=False, codes=("lookalike_sender",)),
    Case("B013", "a full-width @", from_(SENDER.replace("@", "＠").encode()), sender=None, answered=False, codes=("lookalike_sender",)),
    Case("B013", "the punycode of a domain that looks like ours", from_(b"wx1@xn--shool-1ye.example"), sender="wx1@xn--shool-1ye.example", codes=("lookalike_sender",)),
    Case("B014", "a local part of 300 characters", from_(b"a" * 300 + b"@b.example"), sender=None, answered=False),
    Case("B014", "a domain of 300 characters", from_(b"a@" + b"b" * 300 + b".example"), sender=None, answered=False),
    Case("B015", "500 comments inside one another", from_(SENDER.encode() + b" " + b"(" * 500), sender=None, answered=False, seconds=2),
    Case("B016", "100,000 From fields", b"From: a@b.example\r\n" * 100_000 + plain(), "unreadable", codes=("header_too_large",), sender=None, seconds=5),
    Case("B017", "50,000 addresses in To", plain(head=HEAD + SUBJECT + b"To: " + b"a@b.example, " * 50_000 + b"\r\n"), seconds=5),
]  # fmt: skip

SUBJECTS = [
    Case("B018", "4 MB of encoded words", subject(b"report" + FLOOD.rstrip()), seconds=5),
    Case("B019", "a line break inside a word", subject(b"=?utf-8?q?a=0d=0aBcc:_v=40x.example?=")),
    Case("B020", "raw GBK bytes", subject("护理学院报告".encode("gbk"))),
    Case(
        "B021",
        "a word labelled gb2312 with characters that it has not",
        subject(word("㈱䶮的报告", "gb18030", "gb2312")),
    ),
    Case("B022", "words cut inside a character", subject(b"=?gbk?B?u/q52A==?= =?gbk?B?tQ==?=\r\n =?gbk?B?2rb+?=")),
    Case("B023", "a word labelled utf-8 that is GBK", subject(word("护理学院报告", "gbk", "utf-8"))),
]
SHOWN = {
    "B019": "a Bcc: v@x.example", "B020": "护理学院报告", "B021": "㈱䶮的报告", "B022": "机关第二", "B023": "护理学院报告",
}  # fmt: skip

CHARSETS = [
    *(
        Case("B024", f"a body labelled {label[:14]!r}", labelled(label))
        for label in ("idna", "punycode", "unicode_escape", "undefined", "zlib", "utf-8\\0", "a" * 5000, "rot13", "")
    ),
    Case("B025", "what would be a script in UTF-7", plain(REPORT + "+ADw-script+AD4-alert(1)")),
]

DATES = [
    *(
        Case("B026", f"the date {value!r}", dated(value), codes=("date_unclear",))
        for value in (None, b"Mon, 31 Feb 2021 09:00:00 +0800", b"Mon, 09 Aug 0000 09:00:00 +0800", b"Mon, 09 Aug 99999 09:00:00 +0800",
                      b"Mon, 09 Aug 2021 09:00:00 +9999", "2021年8月1日".encode())
    ),
    Case("B027", "a date ten years ahead", dated(b"Sat, 16 Aug 2031 09:00:00 +0800"), codes=("date_unclear",)),
]  # fmt: skip

IDENTITIES = [
    Case("B028", "no Message-ID", plain()),
    Case("B028", "a Message-ID that is one bracket", identified(b"<")),
    Case("B028", "a Message-ID of 100 kB", identified(b"<" + b"a" * 100_000 + b"@b.example>")),
    Case("B028", "a Message-ID twice", identified(b"<a@b.example>", b"<c@d.example>")),
]
CASES = [*MAILS, *SENDERS, *SUBJECTS, *CHARSETS, *DATES, *IDENTITIES]


@pytest.mark.parametrize("case", CASES, ids=ids(CASES))
def test_head(case: Case) -> None:
    check(case)


def told(outcome: Outcome) -> str:
    report = outcome.reports[0]
    assert report.told is not None
    return f"{report.told.start} {report.told.end}"


@pytest.mark.parametrize("case", DATES, ids=ids(DATES))
def test_a_false_date_moves_no_period(case: Case) -> None:
    assert told(check(case)) == "2021-08-02 2021-08-08"


@pytest.mark.parametrize("case", SUBJECTS[1:], ids=ids(SUBJECTS[1:]))
def test_a_subject_is_shown_whole_and_on_one_line(case: Case) -> None:
    head = check(case).head
    assert head is not None
    assert head.subject == SHOWN[case.id]


def test_a_subject_without_end_is_cut() -> None:
    head = check(SUBJECTS[0]).head
    assert head is not None
    assert 0 < len(head.subject) <= 1000


def test_nested_comments_cost_the_sender_rule_no_time() -> None:
    """B015: the rule by itself, for which the standard library's parsers recurse."""
    with within(0.05):
        assert addresses.only_address((SENDER + " " + "(" * 500,)) is None
