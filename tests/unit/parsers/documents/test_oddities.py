"""The hand-made files that `make documents` measures are read to the last character and cell."""

from __future__ import annotations

import pytest

from benchmarks.documents import as_read, ours, right_of
from benchmarks.oddities import ODDITIES
from tests.unit.parsers.documents.pages import needs_recogniser


@pytest.mark.parametrize(
    "kind", [pytest.param(kind, marks=needs_recogniser) if kind.endswith(".png") else kind for kind in ODDITIES]
)
def test_an_odd_file_is_read_to_the_last_character_and_cell(kind: str) -> None:
    paper = ODDITIES[kind]()
    assert right_of(paper, as_read(ours(paper.data, f"报告.{kind}"))) == (1, 1, 1)
