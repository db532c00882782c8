"""Units that the roster does not have beside those that it has: 第五水厂, where it ends with 第三水厂."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence

from parsers.reports.units.forms import kind_at_end
from parsers.reports.units.keys import ANY_NUMBER, MARKS, NUMBERS, Tokens, numberless

_MARKS_AND_NUMBERS = ANY_NUMBER + "".join(MARKS)  #: 第三党支部 may be anybody's
LONGEST = 2  #: digits of a number that needs no 第; a longer one is a year or a figure
SHORT, OWN = 2, 4  #: characters of a branch's own name between what it shares with the others (市总工会 is above them)
_NO_NAME = re.compile(r"[^一-鿿]|[各全所属等个两下及和与的在到为]|走进|深入|组织|开展|指导|督促|检查|联合|召开")
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
        firsts = sorted({start[0] for start in lengths})
        #: what any of them begins with, to stand in a regular expression's brackets
        self.firsts = "".join(NUMBERS if first == ANY_NUMBER else re.escape(first) for first in firsts)
        self._lengths = {start: tuple(sorted(found, reverse=True)) for start, found in lengths.items()}

    def may_begin(self, shape: str) -> bool:
        """Whether these first two signs begin such a form."""
        return shape in self._lengths

    def at(self, line: Tokens, place: int) -> int:
        """The length of the name at this token that has such a form, 0 where none has."""
        tokens, shape = line.tokens, line.shape
        for length in self._lengths.get(shape[place : place + 2], ()):
            stop = place + length
            if shape[place:stop] not in self._patterns or stop > len(tokens) or _TOGETHER.match(tokens, stop):
                continue
            numbers = [at for at in range(place, stop) if shape[at] == ANY_NUMBER]
            if all(_numbers_a_unit(tokens[at + 1 : stop], line.words(at)) for at in numbers):
                return length
        return 0


def _numbers_a_unit(rest: str, words: str) -> bool:
    """Whether a number in a name is one: 第五水厂, 五车间, 水厂第5; 三支部 may be three of them."""
    words = words.strip("（(）) ")
    if words.startswith("第") or words.endswith("号"):
        return True
    return not (rest and rest[0] in MARKS) and len(words) <= LONGEST


class Kin:
    """Branches of one body with names alike at both ends: beside 柏树镇东岗教学点 and 柏树镇西岗教学点 there may be a third."""

    def __init__(self, families: Iterable[Iterable[str]], kinds: frozenset[str]) -> None:
        self._ends: defaultdict[str, set[str]] = defaultdict(set)
        for forms in families:
            alike: defaultdict[str, list[str]] = defaultdict(list)
            for form in forms:
                alike[kind_at_end(form, kinds)].append(form)
            for end, names in alike.items():
                begin = shared_begin(names)
                if end and len(names) > 1 and len(begin) > 1:
                    self._ends[begin].add(end)
        self._lengths = sorted({len(begin) for begin in self._ends}, reverse=True)

    def at(self, tokens: str, known: int = 0) -> int:
        """The length of the name of such a branch that the tokens begin with, 0 where they begin with none. Behind a body's
        name (`known`: its length) a word for places (街道走进社区) is no branch's."""
        for length in self._lengths:
            for end in self._ends.get(tokens[:length], ()) if known <= length else ():
                if known and MARKS.intersection(end):
                    continue
                for own in range(length + SHORT, length + OWN + 1):
                    if tokens.startswith(end, own) and not _NO_NAME.search(tokens, length, own):
                        return own + len(end)
        return 0


def shared_begin(names: Sequence[str]) -> str:
    """What all these names begin with."""
    first, last = min(names), max(names)
    same = (n for n, (one, other) in enumerate(zip(first, last, strict=False)) if one != other)
    return first[: next(same, len(first))]
