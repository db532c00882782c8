"""When are two mails the same?"""

from __future__ import annotations

from store.identity import content_hash, message_id, tombstone

MAIL = b"From: lin@b1.example\r\nDate: Mon, 9 Aug 2021 08:00:00 +0800\r\nSubject: x\r\n\r\nbody\r\n"


def test_what_servers_add_on_the_way_does_not_matter() -> None:
    added = b"Return-Path: <lin@b1.example>\r\nReceived: from a\r\n\tby b; c\r\nX-QQ-mid: 5\r\nX-Spam: no\r\n" + MAIL
    assert content_hash(added) == content_hash(MAIL)


def test_line_ends_folding_and_order_of_the_header_do_not_matter() -> None:
    assert content_hash(MAIL.replace(b"\r\n", b"\n")) == content_hash(MAIL)
    folded = MAIL.replace(b"Mon, 9 Aug", b"Mon,\r\n\t9 Aug")
    assert content_hash(folded) == content_hash(MAIL)
    turned = b"Subject: x\r\nDate: Mon, 9 Aug 2021 08:00:00 +0800\r\nFrom: lin@b1.example\r\n\r\nbody\r\n"
    assert content_hash(turned) == content_hash(MAIL)


def test_what_the_sender_wrote_does_matter() -> None:
    for before, after in ((b"body", b"bodY"), (b"Subject: x", b"Subject: y"), (b"08:00:00", b"08:00:01")):
        assert content_hash(MAIL.replace(before, after)) != content_hash(MAIL)


def test_without_date_and_message_id_only_equal_bytes_are_equal() -> None:
    plain = b"From: lin@b1.example\r\n\r\nnothing new\r\n"
    assert content_hash(b"Received: x\r\n" + plain) != content_hash(plain)
    assert content_hash(plain) == content_hash(plain)


def test_strange_bytes_have_a_hash_too() -> None:
    for strange in (b"", b"\x00\xff", b"\r\n\r\n", b": :\r\n", b"From" * 100_000, b"Date: x\r\n" * 50_000 + b"\r\nx"):
        assert len(content_hash(strange)) == 64


def test_a_message_id_is_stable_and_needs_the_secret() -> None:
    one = message_id(b"s", "receipt", "receipt:1", "mu.example")
    assert one == message_id(b"s", "receipt", "receipt:1", "mu.example")
    assert one.startswith("<receipt.")
    assert one.endswith("@mu.example>")
    others = {
        message_id(b"t", "receipt", "receipt:1", "mu.example"),
        message_id(b"s", "receipt", "receipt:2", "mu.example"),
    }
    assert one not in others


def test_a_tombstone_needs_the_secret() -> None:
    assert tombstone(b"s", "ab") != tombstone(b"t", "ab")
    assert "ab" * 32 not in tombstone(b"s", "ab" * 32)
