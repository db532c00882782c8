"""Random and mutated mails: reading never raises, ends in time, and stays within the limits."""

from __future__ import annotations

import random
import time
import tracemalloc
from collections.abc import Callable, Iterator

import pytest

from domain.limits import DEFAULT_LIMITS
from domain.text import charset, mask, normalise, sanitise
from ingest import addresses, headers
from ingest.containers import expand, expand_file
from ingest.message import read_message
from ingest.signs import bounces, header_signs, is_bounce
from tests.torture.test_torture import CASES

SEEDS = [case.raw for case in CASES if 0 < len(case.raw) < 20_000]
ARCHIVES = [part.data for raw in SEEDS for part in read_message(raw).parts if part.data[:4] in (
    b"PK\x03\x04", b"7z\xbc\xaf", b"Rar!", b"\x78\x9f\x3e\x22", b"\xd0\xcf\x11\xe0") or part.name.endswith((".gz", ".bz2", ".xz", ".tar"))]  # fmt: skip
PIECES = [
    b"\r\n", b"\n", b"\r", b"\0", b"--b1\r\n", b"--b1--", b"=?utf-8?B?", b"=?gb2312?Q?=D5", b"?=", b"Content-Type: ", b"multipart/mixed; boundary=",
    b"message/rfc822\r\n\r\n", b"From: ", b"<", b">", b'"', b"(", b"filename*0*=", b"filename*=''%", b"charset=", b"base64", b"begin 644 x\n", b"\xff\xfe",
    b"\x81", b"PK\x03\x04", b"PK\x05\x06", b"Subject: ", b"\x1b$)A\x0e", b"~{", b"+ADw-", b"\xe6\x8a", b"%E4%B8", b";", b"x" * 300,
]  # fmt: skip


def mutated(rng: random.Random, seed: bytes) -> bytes:
    data = bytearray(seed)
    for _ in range(rng.randint(1, 12)):
        place = rng.randrange(len(data) + 1)
        action = rng.randrange(5)
        if action == 0 and data:
            data[min(place, len(data) - 1)] = rng.randrange(256)
        elif action == 1:
            data[place:place] = rng.choice(PIECES)
        elif action == 2:
            del data[place : place + rng.randint(1, 200)]
        elif action == 3:
            data[place:place] = data[place : place + rng.randint(1, 400)]
        else:
            data[place : place + 8] = rng.randbytes(8)
    return bytes(data)


def rounds(seconds: float, salt: int) -> Iterator[random.Random]:
    """A fresh generator each round until the time is over; the number of the round is its seed."""
    until = time.monotonic() + seconds
    number = salt
    while time.monotonic() < until:
        number += 1
        yield random.Random(number)  # noqa: S311 - no secret, must be repeatable


def check(read: Callable[[bytes], object], data: bytes) -> None:
    started = time.monotonic()
    try:
        read(data)
    except Exception as error:
        pytest.fail(f"{error!r} on {data!r}")
    assert time.monotonic() - started < 10, f"slow on {data[:2000]!r}"


def read_all(data: bytes) -> None:
    message = read_message(data)
    leaves = expand(message)
    assert len(leaves) <= DEFAULT_LIMITS.mime_parts + DEFAULT_LIMITS.archive_entries
    assert all(leaf.name for leaf in leaves)
    header_signs(message, frozenset(), authserv_id="mx.mu.example")
    for told in (is_bounce, bounces):
        told(message)
    for leaf in leaves:
        charset.decode(leaf.data[:5000], leaf.charset)


def read_words(data: bytes) -> None:
    raw = data[:3000].decode("latin-1")
    headers.decode_words(raw)
    headers.parse_parameters(raw).text("filename")
    headers.parse_date(raw)
    headers.message_ids(raw)
    found = addresses.only_address((raw,))
    assert found is None or found.address.isascii()
    text, _ = charset.decode(data[:3000], raw[:20])
    folded = normalise.Folded(text)
    assert folded.text == normalise.fold(text)
    assert folded.origin(0, len(folded.text)) in text
    mask.mask(text)
    for safe in (sanitise.for_header(text), sanitise.for_terminal(text)):
        assert not set(safe) & set("\r\n\0\x1b\u202e")
    assert "=?" not in sanitise.for_header(text)


def test_mutated_mails_are_read(fuzz_seconds: float) -> None:
    for rng in rounds(fuzz_seconds, 0):
        check(read_all, mutated(rng, rng.choice(SEEDS)))


def test_random_bytes_are_read(fuzz_seconds: float) -> None:
    for rng in rounds(fuzz_seconds / 2, 1_000_000):
        check(
            read_all,
            b"".join(rng.choice([*PIECES, rng.randbytes(rng.randint(0, 40))]) for _ in range(rng.randint(1, 60))),
        )


def test_mutated_archives_are_read(fuzz_seconds: float) -> None:
    for rng in rounds(fuzz_seconds, 2_000_000):
        data = mutated(rng, rng.choice(ARCHIVES))
        check(lambda content: expand_file("a.bin", content), data)


def test_mutated_words_are_read(fuzz_seconds: float) -> None:
    for rng in rounds(fuzz_seconds / 2, 3_000_000):
        check(read_words, mutated(rng, rng.choice(SEEDS)[:3000]))


def test_a_hostile_mail_stays_within_memory() -> None:
    """Three times the message, on a mail whose size is one attachment."""
    from tests.torture.build import file_part, mixed, text_part

    raw = mixed(text_part(), file_part(b'="a.bin"', bytes(range(256)) * 40_000))
    tracemalloc.start()
    try:
        read_message(raw)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak + len(raw) <= 3 * len(raw)
