"""FETCH commands and answers, without a server."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from imapclient.exceptions import ProtocolError

from ingest.answers import COMMAND_OCTETS, UIDS_A_COMMAND, addresses_in, batches, body, by_uid, internal_date, uid_sets
from tests.servers.scripted_imap import uids_in


@given(st.sets(st.integers(1, 2**32 - 1) | st.integers(1, 5000), max_size=3000))
def test_uid_sets_name_exactly_the_uids_in_commands_of_bounded_length(uids: set[int]) -> None:
    sets = list(uid_sets(uids))
    assert [uid for _, some in sets for uid in some] == sorted(uids)
    for names, some in sets:
        assert uids_in(names.encode()) == set(some)
        assert len(names) <= COMMAND_OCTETS
        assert len(some) <= UIDS_A_COMMAND


def test_a_long_unbroken_run_is_still_cut() -> None:
    assert [names for names, _ in uid_sets(range(1, 5001))] == ["1:2000", "2001:4000", "4001:5000"]


@given(
    st.dictionaries(st.integers(1, 10_000), st.integers(0, 500), max_size=100), st.integers(1, 9), st.integers(1, 900)
)
def test_batches_keep_order_and_both_bounds(sizes: dict[int, int], most_mails: int, most_bytes: int) -> None:
    runs = list(batches(sizes, most_bytes, most_mails))
    assert [uid for run in runs for uid in run] == list(sizes)
    assert all(len(run) <= most_mails for run in runs)
    assert all(sum(run.values()) <= most_bytes or len(run) == 1 for run in runs)


def test_answers_are_merged_by_uid_and_those_without_are_dropped() -> None:
    answers = (4, (b"FLAGS", ()), 2, (b"UID", 9, b"flags", ()), 1, (b"BODY[]", b"x", b"UID", 9), 3, (b"UID", b"9x"))
    assert by_uid(answers) == {9: {b"UID": 9, b"FLAGS": (), b"BODY[]": b"x"}}


@pytest.mark.parametrize("items", [b"UID", (b"UID",), 7])
def test_an_uneven_answer_is_a_protocol_error(items: object) -> None:
    with pytest.raises(ProtocolError):
        by_uid((1, items))


def test_a_body_is_found_under_its_offset_and_nil_is_empty() -> None:
    assert body({b"BODY[]<0>": b"x"}, b"BODY[]") == b"x"
    assert body({b"BODY[]": None}, b"BODY[]") == b""
    assert body({b"BODY[]": 86}, b"BODY[]") == b"86"  # a mail of digits, sent as an atom
    assert body({b"FLAGS": ()}, b"BODY[]") is None


def test_internal_date_is_told_in_utc() -> None:
    assert internal_date({b"INTERNALDATE": b" 9-Aug-2021 17:30:00 +0800"}) == datetime(2021, 8, 9, 9, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    "value", [None, 5, b"", b"yesterday", b"99-Foo-2021 00:00:00 +0000", b"31-Dec-9999 23:59:59 -2300"]
)
def test_a_bad_internal_date_is_a_protocol_error(value: object) -> None:
    with pytest.raises(ProtocolError):
        internal_date({b"INTERNALDATE": value})


def test_addresses_of_a_from_field_are_found_however_it_is_written() -> None:
    field = b'From: =?gb2312?B?1/nI9Q==?= <ZB1@Mu.Example>,\r\n "x@y" <zb2@mu.example> (c@d)\r\n\r\n'
    assert addresses_in(field) >= {"zb1@mu.example", "zb2@mu.example"}
    assert addresses_in(b"From: nobody\r\n\r\n") == frozenset()
    assert addresses_in(b"From: " + b"a@" * 1_000_000) == frozenset()
