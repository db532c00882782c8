"""2-12 to 2-26 and 2-50 to 2-52: what went wrong in other mail programs, as far as no case of the catalogue tries it already."""

from __future__ import annotations

import re
import time
from collections.abc import Callable

import pytest

from domain.text import mask, normalise
from ingest import addresses, headers
from parsers.reports.language.dates import ranges
from parsers.reports.language.days import days
from parsers.reports.language.numbers import scan
from reading import read_mail
from tests.hostile.kit import HEAD, REPORT, SENDER, TEXT, Case, check, ids, plain, setup
from tests.hostile.test_heads import from_
from tests.torture.build import word

BAD = [
    "a@mal.example@good.example", "=?utf-8?q?=41=42collab=40psres.example=3e=20?=@good.example", "<a@b.example>, <c@d.example>",
    "a@b.example <a@b.example>@c.example", "a@b.example\n", "a@b.example\0", '"a@b.example', "a@b.example>", "staff:a@b.example;",
]  # fmt: skip
STRICT = re.compile(r"[a-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,20}")
CASES = [
    Case("2-14", "an address in an address", from_(b"a@mal.example@school.example"), sender=None, answered=False),
    Case("2-15", "an address in encoded words before another's @", from_(b"=?utf-8?q?wx1=40school.example=3e=20?=@evil.example"), sender=None, answered=False),
    Case("2-16", "a name that shows an address, and a NUL", from_(word(f"{SENDER}\0", "utf-8") + b" <x@evil.example>"), sender="x@evil.example"),
    Case("2-18", "500,000 header fields", lambda: b"X-A: b\r\n" * 500_000 + plain(), "unreadable", codes=("header_too_large",), sender=None, seconds=5),
    Case("2-20", "20,000 parameters", plain(kind=TEXT + "".join(f"; p{n}=x" for n in range(20_000)))),
    Case("2-21", "200,000 encoded words", lambda: plain(head=HEAD + b"Subject: " + word("a", "utf-8") * 200_000 + b"\r\n"), seconds=5),
]  # fmt: skip
LONG = 128 * 1024
FLOODS = [
    "<iTop_" * (LONG // 6),
    " " * 100_000,
    "1" * 100_000,
    "1," * 50_000,
    "(" * LONG,
    "=?utf-8?B?" * (LONG // 10),
    "第一" * 50_000,
    "8月" * 50_000,
]
EXTRACTORS: list[Callable[[str], object]] = [
    headers.message_ids, headers.parse_date, headers.parse_parameters, headers.decode_words, lambda text: addresses.only_address((text,)),
    mask.mask, normalise.fold, scan, lambda text: ranges(text, None), lambda text: days(text, None),
]  # fmt: skip


@pytest.mark.parametrize("case", CASES, ids=ids(CASES))
def test_known_failure(case: Case) -> None:
    check(case)


@pytest.mark.parametrize("raw", BAD)
def test_a_doubtful_address_is_none_or_one_that_the_strictest_reader_takes(raw: str) -> None:
    """2-13"""
    found = addresses.only_address((raw,))
    assert found is None or (STRICT.fullmatch(found.address) and found.address in raw)


@pytest.mark.parametrize("extract", EXTRACTORS, ids=lambda one: getattr(one, "__name__", "only_address"))
def test_no_extractor_is_kept_busy(extract: Callable[[str], object]) -> None:
    """2-26: 128 KiB of what backtracks elsewhere."""
    for text in FLOODS:
        latin = text.encode("utf-8").decode("latin-1")
        started = time.monotonic()
        extract(latin if extract in EXTRACTORS[:5] else text)
        assert time.monotonic() - started < 8.0, text[:20]  # a search that backtracks takes hours


@pytest.mark.parametrize("flood", FLOODS, ids=[flood[:8].strip() or "blanks" for flood in FLOODS])
def test_no_mail_is_kept_busy_by_its_words(flood: str) -> None:
    """2-26: the same floods as a subject, as references and in the text, through everything that looks at them."""
    told = f"Subject: {flood}\r\nReferences: {flood}\r\nIn-Reply-To: {flood}\r\n".encode()
    raw = plain(f"{REPORT}\n{flood}", head=HEAD + told)
    started = time.monotonic()
    outcome = read_mail(raw, setup(CASES[0]))
    assert time.monotonic() - started < 40
    assert outcome.reason
