"""Columns on a screen of fixed width."""

from __future__ import annotations

import unicodedata


def display_width(text: str) -> int:
    """Columns on a screen of fixed width: full-width characters count twice."""
    if text.isascii():
        return len(text)
    return sum(2 if unicodedata.east_asian_width(character) in "WF" else 1 for character in text)
