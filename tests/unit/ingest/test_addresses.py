"""One plain address, or nobody. The hostile spellings are in tests/torture."""

from __future__ import annotations

import email.utils

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.mail import Address
from ingest import addresses
from tests.bounded import within


@pytest.mark.parametrize(("raw", "address"), [
    ("li@unit.example", Address("li@unit.example")),
    ("Li <LI@Unit.Example>", Address("li@unit.example", "Li")),
    ('"Li, San" <li@unit.example>', Address("li@unit.example", "Li, San")),
    ("=?gb2312?B?zMC/ydDA?= <tang@mu.example>", Address("tang@mu.example", "汤可欣")),
    ('"=?gb2312?B?zMC/ydDA?=" <tang@mu.example>', Address("tang@mu.example", "汤可欣")),
    ("李 (组织部) <li@unit.example>".encode().decode("latin-1"), Address("li@unit.example", "李 (组织部)")),
    ("<li@unit.example>", Address("li@unit.example")),
])  # fmt: skip
def test_plain_senders(raw: str, address: Address) -> None:
    assert addresses.only_address((raw,)) == address


@given(st.text(alphabet=st.sampled_from("ab@<>\"'(),:;.[]\\ =?-é\t"), max_size=30))
def test_whatever_is_found_stands_literally_in_the_field(raw: str) -> None:
    found = addresses.only_address((raw.encode().decode("latin-1"),))
    if found:
        assert found.address in raw.lower()
        assert email.utils.parseaddr(f"<{found.address}>")[1] == found.address


def test_nested_comments_end_at_once() -> None:
    with within(0.5):
        assert addresses.only_address(("a@b.example " + "(" * 1900,)) is None
        assert addresses.only_address(('"\\' * 900 + "<a@b.example>",)) is None
