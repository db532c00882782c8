"""Header fields: dates, ids, parameters, and time on hostile input."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta, timezone

import pytest

from domain.limits import Limits
from ingest import headers
from tests.bounded import within

CHINA = timezone(timedelta(hours=8))


@pytest.mark.parametrize(("raw", "told"), [
    ("Mon, 09 Aug 2021 10:00:00 +0800", datetime(2021, 8, 9, 10, 0, tzinfo=CHINA)),
    ("9 Aug 2021 10:00:00 +0800 (CST)", datetime(2021, 8, 9, 10, 0, tzinfo=CHINA)),
    ("Mon, 9 Aug 2021 02:00 GMT", datetime(2021, 8, 9, 10, 0, tzinfo=CHINA)),
    ("Mon,  9 Aug 2021 10:00:00 CST", datetime(2021, 8, 9, 10, 0, tzinfo=CHINA)),
    ("Mon, 09-Aug-2021 10:00:60", datetime(2021, 8, 9, 10, 0, 59, tzinfo=CHINA)),
])  # fmt: skip
def test_dates_as_mail_programs_write_them(raw: str, told: datetime) -> None:
    assert headers.parse_date(raw) == told


@pytest.mark.parametrize("raw", [
    "", "2021年8月1日", "Mon, 31 Feb 2021 10:00:00 +0800", "Mon, 09 Aug 0000 10:00:00 +0800", "Mon, 09 Aug 99999 10:00:00 +0800",
    "Mon, 09 Aug 2021 10:00:00 +9999", "Mon, 09 Aug 2021 25:00:00 +0800", "Mon, 09 Foo 2021 10:00:00 +0800", "=?utf-8?q?x=0d=0aBcc:_v?=",
    "Mon, 09 Aug 9999 23:59:59 -1200", "x" * 100_000,
])  # fmt: skip
def test_a_date_that_is_none_tells_nothing(raw: str) -> None:
    assert headers.parse_date(raw) is None


def test_message_ids_keep_their_brackets() -> None:
    assert headers.message_ids("<a@b.example>\r\n <c@d.example>") == ("<a@b.example>", "<c@d.example>")
    assert headers.message_ids("a@b.example") == ("<a@b.example>",)
    assert headers.message_ids("<") == ()
    assert headers.message_ids("<" + "a" * 100_000 + ">") == ()
    assert len(headers.message_ids("<a@b>" * 500)) == 50


def test_parameters_split_outside_quotes_only() -> None:
    told = headers.parse_parameters('Multipart/Mixed; Boundary="a;b\\"c" ; charset = UTF-8;flag')
    assert told.value == "multipart/mixed"
    assert told.parameters == (("boundary", 'a;b"c'), ("charset", "UTF-8"))


def test_fields_end_where_the_body_begins() -> None:
    data = b"A: 1\r\nB: 2\r\n  folded\r\n\r\nbody"
    fields = headers.split_fields(data, 0, len(data))
    assert [(field.name, field.raw) for field in fields.fields] == [("a", "1"), ("b", "2  folded")]
    assert data[fields.body :] == b"body"


def test_fields_are_cut_and_counted() -> None:
    data = b"A: " + b"x" * 100 + b"\r\n" + b"B: y\r\n" * 50 + b"\r\nbody"
    cut = headers.split_fields(data, 0, len(data), Limits(field_bytes=10, header_fields=20))
    assert cut.too_large
    assert len(cut.fields) == 20
    assert cut.fields[0].raw == "x" * 7


HOSTILE: list[tuple[Callable[[str], object], str]] = [
    (headers.decode_words, "=?utf-8?q?" * 3_200),
    (headers.decode_words, "=?utf-8?B?5oql?= " * 1_900),
    (headers.decode_words, "=?" * 16_000),
    (headers.decode_words, "=?a?b?" + "?" * 32_000),
    (headers.message_ids, "<iTop_" * 5_000),
    (headers.parse_date, "Mon, " + "1" * 32_000),
    (headers.parse_date, "1 " * 16_000),
    (headers.parse_parameters, '"' * 32_000),
    (headers.parse_parameters, "a=b;" * 8_000),
    (headers.parse_parameters, "\\" * 32_000),
]


@pytest.mark.parametrize(
    ("read", "raw"), HOSTILE, ids=lambda value: getattr(value, "__name__", None) or str(value)[:12]
)
def test_hostile_fields_take_linear_time(read: Callable[[str], object], raw: str) -> None:
    with within(1.0):
        read(raw)
