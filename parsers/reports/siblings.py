"""Units that the roster does not have beside those that it has: 第五水厂, where it ends with 第三水厂."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable

from parsers.reports.unit_keys import MARKS, NUMBER_TOKENS, NUMBERS

ANY_NUMBER = "#"  #: stands for any number in a form
_MARKS_AND_NUMBERS = ANY_NUMBER + "".join(MARKS)  #: 第三党支部 may be anybody's
LONGEST = 2  #: digits of a number that needs no 第; a longer one is a year or a figure
#: 三车间共有党员…: that many of them together
_TOGETHER = re.compile(r"[共均都合总各全]")


class Siblings:
    """The forms that several of the roster's names share but for their numbers."""

    def __init__(self, forms: Iterable[str]) -> None:
        alike: defaultdict[str, set[str]] = defaultdict(set)
        for form in forms:
            pattern = numberless(form)
            if ANY_NUMBER in pattern and pattern.strip(_MARKS_AND_NUMBERS):
                alike[pattern].add(form)
        self._patterns = frozenset(pattern for pattern, names in alike.items() if len(names) > 1)
        lengths: defaultdict[str, set[int]] = defaultdict(set)
        for pattern in self._patterns:
            lengths[pattern[:2]].add(len(pattern))
        firsts = {start[0] for start in lengths}
        numbers = map(chr, NUMBER_TOKENS) if ANY_NUMBER in firsts else ()
        self.starts = frozenset((*(firsts - {ANY_NUMBER}), *numbers))  #: the tokens that any of them begins with
        self._lengths = {start: tuple(sorted(found, reverse=True)) for start, found in lengths.items()}

    def at(self, shape: str, tokens: str, place: int, text: str, where: list[int]) -> int:
        """The length of the name at `place` that has such a form, 0 where none has. `shape` is numberless(tokens), `where`
        the places of the tokens in `text`."""
        for length in self._lengths.get(shape[place : place + 2], ()):
            stop = place + length
            if shape[place:stop] not in self._patterns or stop > len(tokens) or _TOGETHER.match(tokens, stop):
                continue
            numbers = [at for at in range(place, stop) if shape[at] == ANY_NUMBER]
            if all(_numbers_a_unit(tokens[at + 1 : stop], text[where[at] : where[at + 1]]) for at in numbers):
                return length
        return 0


def numberless(form: str) -> str:
    """A form with one sign for every number."""
    return NUMBERS.sub(ANY_NUMBER, form)


def _numbers_a_unit(rest: str, words: str) -> bool:
    """Whether a number in a name is one: 第五水厂, 五车间, 水厂第5; 三支部 may be three of them."""
    words = words.strip("（(）) ")
    if words.startswith("第") or words.endswith("号"):
        return True
    return not (rest and rest[0] in MARKS) and len(words) <= LONGEST
