"""FETCH answers taken apart, and FETCH commands put together. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, datetime
from typing import Any

from imapclient.datetime_util import parse_to_datetime
from imapclient.exceptions import ProtocolError

COMMAND_OCTETS = 7000  #: keeps a command line under 8000 octets (RFC 2683 section 3.2.1.5)
UIDS_A_COMMAND = 2000
FROM_BYTES = 4096  #: what is looked at of a From field

Answer = dict[bytes, Any]


def by_uid(answers: tuple[Any, ...]) -> dict[int, Answer]:
    """FETCH answers (number, items, number, items …) merged by the UID among their items; those without are dropped.

    Never by order or number: mails may vanish between the command and its answer, and servers speak unasked.
    """
    found: dict[int, Answer] = {}
    for items in answers[1::2]:
        if not isinstance(items, tuple) or len(items) % 2:
            raise ProtocolError("uneven FETCH answer")
        told = {bytes(key).upper(): value for key, value in zip(items[::2], items[1::2], strict=True)}
        if isinstance(uid := told.get(b"UID"), int):
            found.setdefault(uid, {}).update(told)
    return found


def body(answer: Mapping[bytes, Any], name: bytes) -> bytes | None:
    """The section's bytes, None if it is not there. Its name comes back with an offset (`BODY[]<0>`); NIL is empty."""
    for key, value in answer.items():
        if key.startswith(name):
            return value if isinstance(value, bytes) else b"" if value is None else str(value).encode()
    return None


def internal_date(answer: Mapping[bytes, Any]) -> datetime:
    """When the server received the mail, in UTC. ProtocolError where it does not say."""
    value = answer.get(b"INTERNALDATE")
    if not isinstance(value, bytes):
        raise ProtocolError("no INTERNALDATE")
    try:
        date: datetime = parse_to_datetime(value, normalise=False)
        if date.tzinfo is None:
            raise ProtocolError("INTERNALDATE without a zone")
        return date.astimezone(UTC)
    except (ValueError, OverflowError) as error:
        raise ProtocolError("INTERNALDATE is no date") from error


def uid_sets(uids: Iterable[int]) -> Iterator[tuple[str, list[int]]]:
    """The UIDs, ascending, in runs that fit one command: ("1:500,502", [1, …, 502])."""
    words: list[str] = []
    run: list[int] = []
    for first, last in _ranges(uids):
        word = str(first) if first == last else f"{first}:{last}"
        too_long = sum(map(len, words)) + len(words) + len(word) > COMMAND_OCTETS
        if run and (too_long or len(run) + last - first >= UIDS_A_COMMAND):
            yield ",".join(words), run
            words, run = [], []
        words.append(word)
        run.extend(range(first, last + 1))
    if run:
        yield ",".join(words), run


def _ranges(uids: Iterable[int]) -> Iterator[tuple[int, int]]:
    """Unbroken ranges, none longer than a command may ask for."""
    first = last = 0
    for uid in sorted({int(uid) for uid in uids}):
        if first and uid == last + 1 and uid - first < UIDS_A_COMMAND:
            last = uid
            continue
        if first:
            yield first, last
        first = last = uid
    if first:
        yield first, last


def batches(sizes: Mapping[int, int], most_bytes: int, most_mails: int) -> Iterator[dict[int, int]]:
    """The mails (UID → size) in runs that stay within both bounds; a mail larger than that alone is a run of its own."""
    run: dict[int, int] = {}
    held = 0
    for uid, size in sizes.items():
        if run and (len(run) == most_mails or held + size > most_bytes):
            yield run
            run, held = {}, 0
        run[uid] = size
        held += size
    if run:
        yield run


def addresses_in(from_field: bytes) -> frozenset[str]:
    """Everything in a From field that looks like an address. Wide on purpose: the real rule reads the whole mail."""
    text = from_field[:FROM_BYTES].decode("utf-8", "replace").lower()
    return frozenset(word for word in re.split(r"[\s<>,;:\"()\[\]]+", text) if word.count("@") == 1)
