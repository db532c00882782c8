"""Each number of a paragraph with the words on its left and right that may say what it counts."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import zip_longest

from parsers.reports.language.clauses import Clause, assigned, between, clauses_of, explaining
from parsers.reports.language.numbers import COUNTABLE, Kind, Number

#: how far around a number its words are looked for
REACH = 160
#: 7天107人次: how long it took, and no figure of its own
_WITHIN = frozenset("里内来间")  #: 险情两天里出了7处
_DAYS = frozenset(("天", "周", "个月", "年"))
#: 参与防控21/23, 三分之二: a figure, though none that is counted here
_SHARE = re.compile(r"\d/\d|[一二三四五六七八九十]分之")


@dataclass(slots=True)
class Site:
    """A number in its clause. `left` runs from the number before it, `right` to the number after it.

    `before` are the clause's own words up to the number; `earlier` and `later` the clauses without numbers around it in
    the same sentence; `parent` is the number that the bracket around this one explains; `previous` the one before it.
    """

    number: Number
    clause: Clause
    opening: str  #: the first words of the sentence
    before: str
    left: str
    right: str
    after: str
    earlier: str = ""
    later: str = ""
    previous: Site | None = None
    next: Site | None = field(default=None, repr=False)  #: the number after it in its clause
    follows: Site | None = field(default=None, repr=False)  #: the number after it in its sentence
    parent: Site | None = None
    listed: bool = False  #: the next item of a list: 、 parts it from the number before
    lists: bool = False  #: 、 parts it from the number after it
    fields: list[int] = field(default_factory=list)
    names: list[int] = field(default_factory=list)
    strength: float = 0.0


def sites(text: str, numbers: tuple[Number, ...], start: int, end: int) -> list[Site]:
    """The countable numbers of text[start:end] in order, each with its surroundings. Linear in the text."""
    first = bisect_left(numbers, start, key=lambda number: number.start)
    last = bisect_left(numbers, end, key=lambda number: number.start)
    inside = [number for number in numbers[first:last] if number.end <= end]
    if not inside:
        return []
    brackets = explaining(text, start, end, inside)
    clauses = clauses_of(text, start, end, brackets, inside)
    by_clause = assigned(clauses, inside)
    found: list[list[Site]] = [[] for _ in clauses]
    outer: list[Site] = []
    for place, clause in enumerate(clauses):
        if not clause.inner:
            found[place] = list(
                _in_clause(text, clause, by_clause[place], between(brackets, clause.start, clause.end), None)
            )
            outer += found[place]
    for place, clause in enumerate(clauses):
        if clause.inner and by_clause[place]:
            found[place] = list(_in_clause(text, clause, by_clause[place], [], _parent(outer, clause)))
    _surround(text, clauses, found)
    return sorted((site for made in found for site in made), key=lambda site: site.number.start)


def _parent(outer: list[Site], clause: Clause) -> Site | None:
    """The number that a bracket explains: the last one before it, in the clause around it."""
    at = bisect_left(outer, clause.start, key=lambda site: site.number.start)
    site = outer[at - 1] if at else None
    return site if site is not None and site.clause.end >= clause.start else None


def _in_clause(
    text: str, clause: Clause, own: list[Number], held: list[tuple[int, int]], parent: Site | None
) -> Iterator[Site]:
    """The numbers of one clause with their words; `held`: the brackets in it that have clauses of their own."""
    own = _figures(text, own)
    previous: Site | None = None
    edge = clause.start
    for place, number in enumerate(own):
        follows = place + 1 < len(own)
        stop = own[place + 1].start if follows else clause.end
        left = _without(text, max(edge, number.start - REACH), number.start, held).removesuffix("(")
        right = _without(text, number.end, min(stop, number.end + REACH), held).removeprefix(")")
        if follows and right[:1] == " " and _attached(text, number) and _attached(text, own[place + 1]):
            right = ""  # 隐患93处 整改71处
        edge = number.end
        site = Site(
            number,
            clause,
            opening=text[clause.head : min(clause.head + 12, number.start)],
            before=_without(text, max(clause.start, number.start - REACH), number.start, held),
            left=_list_left(left, bool(previous)),
            right=_list_right(right, follows),
            after=_without(text, number.end, min(clause.end, number.end + REACH), held),
            previous=previous,
            listed=previous is not None and "、" in left,
            lists=follows and "、" in right,
            parent=parent,
        )
        if previous is not None:
            previous.next = previous.follows = site
        previous = site
        yield site


def _figures(text: str, own: list[Number]) -> list[Number]:
    """The numbers that tell a figure, or none for certain: no dates and names, nor how long it took (7天107人次)."""
    told = [number for number in own if number.kind in COUNTABLE or number.kind in (Kind.VAGUE, Kind.RANGE, Kind.BAD)]
    return [
        one
        for one, after in zip_longest(told, told[1:])
        if not (after and one.measure in _DAYS and (one.end == after.start or text[one.end] in _WITHIN))
    ]


def _attached(text: str, number: Number) -> bool:
    """Whether a number stands right behind its words: 隐患93处."""
    return number.start > 0 and "\u4e00" <= text[number.start - 1] <= "\u9fff"


def _without(text: str, start: int, end: int, brackets: list[tuple[int, int]]) -> str:
    if not brackets:
        return text[start:end]
    pieces, at = [], start
    for left, right in between(brackets, start, end):
        if at <= left and right <= end:
            pieces.append(text[at:left])
            at = right
    return "".join([*pieces, text[at:end]])


def _list_left(left: str, follows: bool) -> str:
    """After another number of a list (突击队2支、先锋岗5个) only this item's own words are left."""
    if not follows or "、" not in left:
        return left
    if left.lstrip()[:1] == "、":
        return left.lstrip()[1:]
    return left.rpartition("、")[2]


def _list_right(right: str, leads: bool) -> str:
    """The words on the right end where the next item of a list begins."""
    if right.lstrip()[:1] == "、":
        return ""
    return right.partition("、")[0] if leads and "、" in right else right


def _surround(text: str, clauses: list[Clause], found: list[list[Site]]) -> None:
    """Gives the sites of a clause the clauses without numbers around it, and their predecessor in the sentence."""
    outer = [(clause, made) for clause, made in zip(clauses, found, strict=True) if not clause.inner]
    last: Site | None = None
    for place, (clause, made) in enumerate(outer):
        if last is not None and last.clause.sentence != clause.sentence:
            last = None
        if not made:
            continue
        made[0].earlier = _silent(text, [outer[at] for at in (place - 2, place - 1) if at >= 0], clause, backwards=True)
        made[-1].later = _silent(text, outer[place + 1 : place + 3], clause)
        made[0].previous = last
        if last is not None:
            last.follows = made[0]
        last = made[-1]


def _silent(text: str, around: list[tuple[Clause, list[Site]]], clause: Clause, *, backwards: bool = False) -> str:
    """The words of up to two neighbouring clauses of the same sentence, as far as they hold no numbers."""
    words: list[str] = []
    for other, made in reversed(around) if backwards else around:
        if made or other.sentence != clause.sentence or _SHARE.search(text, other.start, other.end):
            break
        words.append(
            text[max(other.start, other.end - REACH) : other.end]
            if backwards
            else text[other.start : other.start + REACH][: other.end - other.start]
        )
    return "，".join(reversed(words) if backwards else words)
