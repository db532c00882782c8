"""Addresses that a person would take for one of the roster."""

from __future__ import annotations

import pytest

from ingest.lookalikes import resembles
from tests.bounded import within

ROSTER = frozenset({"wx1@school.example", "mail@hm.example"})


@pytest.mark.parametrize(
    "field",
    [
        "wx1@sсhool.example",  # a Cyrillic с
        "wxl@school.example",
        "wx1@scho0l.example",
        "wx1＠school.example",
        "文学院 <wx1@xn--shool-1ye.example>",
        '"wx1@school.example" <WX1@Sch00l.example>',
        "rnail@hm.example",
    ],
)
def test_twins(field: str) -> None:
    assert resembles((field,), ROSTER)


@pytest.mark.parametrize(
    "field",
    [
        "wx1@school.example",
        "文学院 <WX1@school.example>",
        "wx2@school.example",
        "wx1@schools.example",
        "",
        "<>",
        "a@xn--.example",
        "x@xn--\U00010fff.example",
    ],
)
def test_no_twins(field: str) -> None:
    assert not resembles((field,), ROSTER)


def test_a_field_without_end_takes_no_time() -> None:
    with within(0.5):
        assert not resembles(("a@b.example, " * 100_000,), ROSTER)
