"""Print that is struck out: characters through whose middle a level line runs. Underlines run below, walls of tables between."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from parsers.documents.pdf_page import Char, Rule

_LOW, _HIGH = 0.36, 0.62  #: of a character's height (from its descent), between which a line goes through it
_MOST_LINES = 20  #: level lines looked at for one character; no print has more at one height


def without_struck(chars: list[Char], levels: Sequence[Rule]) -> list[Char]:
    """The characters that no line runs through; blanks go with the rest of the line."""
    rules = sorted(levels)
    heights = [rule.at for rule in rules]
    return [char for char in chars if not _is_struck(char, rules, heights)] if rules else chars


def _is_struck(char: Char, rules: list[Rule], heights: list[float]) -> bool:
    height, middle = char.top - char.bottom, (char.left + char.right) / 2
    first = bisect_left(heights, char.bottom + _LOW * height)
    for rule in rules[first : first + _MOST_LINES]:
        if rule.at > char.bottom + _HIGH * height:
            return False
        if rule.start <= middle <= rule.end:
            return True
    return False
