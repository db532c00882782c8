"""Every crafted mail, read as it must be. benchmarks/decoding.py scores other readers on the same mails."""

from __future__ import annotations

import pytest

from domain.mail import Message, Part
from domain.text import charset
from ingest.containers import expand
from ingest.message import read_message
from tests.bounded import within
from tests.torture import cases_charset, cases_containers, cases_headers, cases_structure
from tests.torture.build import Case

CASES: list[Case] = [*cases_charset.CASES, *cases_headers.CASES, *cases_structure.CASES, *cases_containers.CASES]


def test_the_set_is_large_and_its_names_differ() -> None:
    assert len(CASES) >= 80
    assert len({case.name for case in CASES}) == len(CASES)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name[:60])
def test_reads(case: Case) -> None:
    with within(20):
        message = read_message(case.raw)
        leaves = expand(message)
    sender = message.head.sender.address if message.head.sender else None
    assert sender == case.sender
    assert case.subject is None or message.head.subject == case.subject
    assert case.body is None or case.body in bodies(message)
    assert case.files is None or files(message.parts) == case.files
    assert case.leaves is None or files(leaves) == case.leaves
    assert codes(message, leaves) == case.defects


def bodies(message: Message) -> str:
    return "\n".join(charset.decode(part.data, part.charset)[0] for part in message.parts if part.is_body)


def files(parts: tuple[Part, ...]) -> tuple[tuple[str, bytes], ...]:
    return tuple((part.name, part.data) for part in parts if not part.is_body)


def codes(message: Message, leaves: tuple[Part, ...]) -> frozenset[str]:
    found = frozenset(defect.code for defect in (*message.defects, *(d for leaf in leaves for d in leaf.defects)))
    return found - {"date_unclear"}  # most of these mails have no Date, which is not what they are about
