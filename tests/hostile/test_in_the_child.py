"""The dearest cases once more where they are read in service: in the child, with its memory, its time and no network.

B018, B033, B035, B046, B048, B108, B114, B120, 2-18.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from domain.limits import DEFAULT_LIMITS
from office.lanes import Lanes
from tests.hostile import test_heads, test_known_failures, test_ofd, test_pdf, test_pictures, test_structure
from tests.hostile.kit import VIRUS, Case, ids

DEAREST = {"B018", "B033", "B035", "B046", "B048", "B108", "B114", "B120", "2-18"}
CASES = [
    case
    for case in (
        *test_heads.CASES,
        *test_structure.CASES,
        *test_pdf.CASES,
        *test_pictures.HUGE,
        *test_ofd.CASES,
        *test_known_failures.CASES,
    )
    if case.id in DEAREST
]


@pytest.fixture(scope="module")
def lanes() -> Iterator[Lanes]:
    """One warm child for all: a case that hurt it would hurt the next."""
    with Lanes(VIRUS, DEFAULT_LIMITS, wants_ocr=False) as warm:
        yield warm


def test_every_dear_line_is_among_them() -> None:
    assert {case.id for case in CASES} == DEAREST


@pytest.mark.parametrize("case", CASES, ids=ids(CASES))
def test_read_within_the_limits_of_the_child(case: Case, lanes: Lanes) -> None:
    """ReadingFailed would be raised for a crash, for memory and for time."""
    raw = case.bytes()
    answer = lanes.read("hostile.eml", raw[: DEFAULT_LIMITS.mail_bytes])
    assert answer is not None
    assert answer["disposition"] == case.disposition
