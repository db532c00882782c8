"""May it be answered automatically, and is it a bounce, a receipt or an auto-reply: by the head alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from domain.mail import Message
from ingest import signs
from ingest.message import read_message
from tests.torture.build import mixed, part, text_part

OWN = frozenset({"dzzbs@mu.example"})
CORPUS = Path(__file__).parents[2] / "corpus/dev/messages"
OUR_ID = b"<receipt." + b"0" * 32 + b"@mu.example>"


def mail(*fields: bytes, sender: bytes = b"li@unit.example", subject: bytes = b"report") -> Message:
    return read_message(
        b"From: " + sender + b"\r\nSubject: " + subject + b"\r\n" + b"".join(f + b"\r\n" for f in fields) + b"\r\nx"
    )


@pytest.mark.parametrize(("message", "expected"), [
    (mail(), ()),
    (mail(b"Auto-Submitted: no"), ()),
    (mail(sender=b"a@b.example, c@d.example"), ("R2",)),
    (mail(b"Sender: other@x.example"), ("R2",)),
    (mail(b"Sender: li@unit.example"), ()),
    (mail(b"Return-Path: <>"), ("R3",)),
    (mail(b"Return-Path: <li@unit.example>"), ()),
    (mail(b"Auto-Submitted: auto-replied (vacation)"), ("R4",)),
    (mail(b"Content-Type: multipart/report; boundary=x"), ("R5",)),
    (mail(b"Precedence: Bulk"), ("R6",)),
    (mail(b"List-Id: <l.example>"), ("R7",)),
    (mail(b"X-Auto-Response-Suppress: DR, AutoReply"), ("R8",)),
    (mail(b"X-Auto-Response-Suppress: None"), ()),
    (mail(b"X-Autoreply: yes"), ("R9",)),
    (mail(sender=b"no-reply@x.example"), ("R10",)),
    (mail(sender=b"noreply-12@x.example"), ("R10",)),
    (mail(sender=b"MAILER-DAEMON@x.example"), ("R10",)),
    (mail(sender=b"nora@x.example"), ()),
    (mail(sender=b"DZZBS@mu.example"), ("R10",)),
    (mail(sender=b"=?utf-8?B?57O757uf6YCA5L+h?= <x@y.example>"), ("R10",)),
    (mail(b"X-Baosong-Loop: 1"), ("R12",)),
    (mail(b"References: " + b" ".join(OUR_ID.replace(b"0@", b"%d@" % i) for i in range(3))), ("R12",)),
    (mail(b"References: " + OUR_ID), ()),
    (mail(subject="自动回复：报告".encode()), ("R17",)),
    (mail(subject=b"Re: Out of Office: x"), ("R17",)),
    (mail(subject="关于自动回复的说明".encode()), ()),
])  # fmt: skip
def test_rules_that_forbid_an_answer(message: Message, expected: tuple[str, ...]) -> None:
    assert signs.header_signs(message, OWN) == expected


def test_a_sender_field_of_the_roster_is_no_stranger() -> None:
    assert signs.header_signs(mail(b"Sender: boss@unit.example"), OWN, frozenset({"boss@unit.example"})) == ()


def _auth(*fields: bytes) -> str:
    return signs.authentication(mail(*fields), "mx.mu.example")


RECEIVED = b"Received: from a by mx.mu.example; Mon, 9 Aug 2021 10:00:00 +0800"


@pytest.mark.parametrize(("fields", "verdict"), [
    ((b"Authentication-Results: mx.mu.example; dmarc=pass; spf=fail", RECEIVED), "pass"),
    ((b"Authentication-Results: mx.mu.example; dmarc=fail (p=none) header.from=x", RECEIVED), "fail"),
    ((b"Authentication-Results: MX.MU.example 1; spf=fail; dkim=none",), "fail"),
    ((b"Authentication-Results: mx.mu.example; spf=fail; dkim=pass",), "pass"),
    ((b"Authentication-Results: mx.mu.example; none",), "none"),
    ((b"Authentication-Results: mx.evil.example; dmarc=pass",), "none"),
    ((b"Received: from x by relay.evil.example", b"Authentication-Results: mx.mu.example; dmarc=pass"), "none"),
    ((b"Authentication-Results: mx.mu.example; dmarc=fail", b"Authentication-Results: mx.mu.example; dmarc=pass"), "fail"),
    ((b"Authentication-Results: mx.mu.example; (dmarc=pass) dmarc=fail",), "fail"),
    ((), "none"),
])  # fmt: skip
def test_only_our_own_servers_verdict_counts(fields: tuple[bytes, ...], verdict: str) -> None:
    assert _auth(*fields) == verdict


def test_a_failed_verdict_forbids_an_answer() -> None:
    message = mail(b"Authentication-Results: mx.mu.example; dmarc=fail")
    assert signs.header_signs(message, OWN, authserv_id="mx.mu.example") == ("R11",)
    assert signs.header_signs(message, OWN) == ()


STATUS = (
    b"Reporting-MTA: dns; mx.example\r\n\r\nFinal-Recipient: rfc822; zhao@unit.example\r\nAction: failed\r\nStatus: 5.1.1\r\n"
    b"Diagnostic-Code: smtp; 550 5.1.1 no such\r\n user\r\n\r\nFinal-Recipient: rfc822; qian@unit.example\r\nAction: delayed\r\nStatus: 4.4.1\r\n"
)


def test_a_delivery_report_tells_each_recipient_and_the_letter() -> None:
    returned = part(b"Message-ID: " + OUR_ID + b"\r\nSubject: x\r\n\r\n", b"Content-Type: text/rfc822-headers")
    raw = mixed(
        text_part(),
        part(STATUS, b"Content-Type: message/delivery-status"),
        returned,
        kind=b"report; report-type=delivery-status",
    )
    message = read_message(raw)
    assert signs.is_bounce(message)
    first, second = signs.bounces(message)
    assert (first.recipient, first.action, first.status) == ("zhao@unit.example", "failed", "5.1.1")
    assert first.diagnostic == "550 5.1.1 no such user"
    assert first.message_id == OUR_ID.decode()
    assert (second.recipient, second.action, second.status) == ("qian@unit.example", "delayed", "4.4.1")


def test_a_free_form_bounce_is_matched_by_the_quoted_id() -> None:
    raw = (
        b"From: postmaster@qq.example\r\nSubject: "
        + "系统退信".encode()
        + b"\r\n\r\nMessage-ID: &lt;receipt."
        + b"1" * 32
        + b"@mu.example&gt;\r\n"
    )
    message = read_message(raw)
    assert signs.is_bounce(message)
    assert [bounce.message_id for bounce in signs.bounces(message)] == ["<receipt." + "1" * 32 + "@mu.example>"]


def test_a_report_about_bounces_is_no_bounce() -> None:
    assert not signs.is_bounce(mail(subject="退信情况说明".encode()))


def _corpus(number: int) -> Message:
    return read_message((CORPUS / f"{number:04d}.eml").read_bytes())


def test_the_corpus_is_told_apart() -> None:
    numbers = range(1, 49)
    assert [n for n in numbers if signs.is_bounce(_corpus(n))] == [3]


def test_the_corpus_bounce_names_its_letter() -> None:
    (bounce,) = signs.bounces(_corpus(3))
    assert bounce.action == "failed"
    assert bounce.message_id


def test_our_own_letter_is_known_by_its_field() -> None:
    assert signs.is_our_letter(mail(b"X-Baosong-Loop: abc"))
    assert not signs.is_our_letter(mail())

