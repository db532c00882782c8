"""Figures as people read them."""

from __future__ import annotations

from decimal import Decimal

import pytest

from domain.text.figures import figure


@pytest.mark.parametrize(
    ("value", "money", "words"),
    [
        (36, False, "36"),
        (60520, False, "60,520"),
        (-1200, False, "-1,200"),
        (Decimal("0.50"), False, "0.5"),
        (Decimal("1234.125"), False, "1,234.125"),
        (Decimal("26500.00"), True, "26,500"),
        (Decimal("53180.5"), True, "53,180.50"),
        (Decimal("1E+6"), True, "1,000,000"),
        (0, True, "0"),
    ],
)
def test_a_figure_is_written_in_one_way(value: int | Decimal, money: bool, words: str) -> None:
    assert figure(value, money=money) == words
