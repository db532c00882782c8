"""What is kept of a mail over the size limit tells so itself."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from domain.mail import MailKey, RawMail, full_size

HEAD = b"From: lin@b1.example\r\n\r\n"


def raw(size: int = 0) -> RawMail:
    return RawMail(MailKey("INBOX", 7, 1), HEAD, datetime(2021, 8, 9, tzinfo=UTC), size)


def test_a_whole_mail_is_kept_as_it_came() -> None:
    assert raw().to_keep() == raw()
    assert full_size(HEAD) == 0


def test_a_head_is_kept_with_the_size_of_its_mail() -> None:
    kept = raw(73_400_321).to_keep()
    assert kept.content.endswith(HEAD)
    assert full_size(kept.content) == kept.size == 73_400_321


@pytest.mark.parametrize(
    "content",
    [
        HEAD.replace(b"\r\n\r\n", b"\r\nX-Baosong-Full-Size: 70000000\r\n\r\n"),
        b"X-Baosong-Full-Size: 7e9\r\n" + HEAD,
        b"X-Baosong-Full-Size: " + b"9" * 5000 + b"\r\n" + HEAD,
        b"",
    ],
)
def test_what_a_sender_writes_there_says_nothing(content: bytes) -> None:
    assert full_size(content) == 0
