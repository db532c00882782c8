"""Figures as people read them, in letters, on paper and in sentences: the one way they are written."""

from __future__ import annotations

from decimal import Decimal


def figure(value: int | Decimal, *, money: bool = False) -> str:
    """60,520; 0.5; an amount of money with two decimals where it has a fraction: 53,180.50. Never an exponent."""
    number = Decimal(value)
    if number == number.to_integral_value():
        return f"{number.to_integral_value():,f}"
    return f"{number:,.2f}" if money else f"{number:,f}".rstrip("0")


def said(value: object, *, money: bool = False) -> str:
    """A figure so; a date or a word as it is."""
    return figure(value, money=money) if isinstance(value, int | Decimal) else str(value)
