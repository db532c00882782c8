"""A paragraph cut into clauses, and each number with the words on its left and right that may say what it counts."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import zip_longest
from typing import NamedTuple

from parsers.reports.language.numbers import COUNTABLE, Kind, Number

#: how far around a number its words are looked for
REACH = 160
_SENTENCE_END = "。!?;\n"
_MARK = re.compile(r"[,，;。!?\n)/|]")
#: 一工区60处；二工区82处；合计142处: what sums up a sentence is of it
_TOTALS = re.compile(r"\s{0,4}(?:合计|共计|总计|一共|共)(?:约|为|是|:)?\s?\d")
#: 7天107人次: how long it took, and no figure of its own
_DAYS = frozenset(("天", "周", "个月", "年"))
#: 参与防控21/23, 三分之二: a figure, though none that is counted here
_SHARE = re.compile(r"\d/\d|[一二三四五六七八九十]分之")
_BRACKET = re.compile(r"\([^()]{0,200}\)")


class Clause(NamedTuple):
    """[start, end) of the text between two commas. `sentence` numbers the sentence, `inner` marks a bracket's content."""

    start: int
    end: int
    sentence: int
    inner: bool = False
    head: int = 0  #: where its sentence begins
    passage: int = 0  #: numbers the sentences up to their full stops


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
    brackets = [span for span in _brackets(text, start, end) if _explains(text, span, inside)]
    clauses = _clauses(text, start, end, brackets, inside)
    by_clause = _assign(clauses, inside)
    found: list[list[Site]] = [[] for _ in clauses]
    outer: list[Site] = []
    for place, clause in enumerate(clauses):
        if not clause.inner:
            found[place] = list(
                _in_clause(text, clause, by_clause[place], _between(brackets, clause.start, clause.end), None)
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


def _brackets(text: str, start: int, end: int) -> list[tuple[int, int]]:
    return [match.span() for match in _BRACKET.finditer(text, start, end)]


def _between(spans: list[tuple[int, int]], start: int, end: int) -> list[tuple[int, int]]:
    return spans[bisect_left(spans, (start, 0)) : bisect_left(spans, (end, 0))]


def _explains(text: str, span: tuple[int, int], numbers: list[Number]) -> bool:
    """Whether a bracket holds words of its own about numbers. "(32名)" alone is the number written in brackets."""
    first = bisect_left(numbers, span[0], key=lambda number: number.start)
    last = bisect_left(numbers, span[1], key=lambda number: number.start)
    within = numbers[first:last]
    if len(within) == 1 and within[0].kind in COUNTABLE:
        alone = text[span[0] + 1 : within[0].start] + text[within[0].end : span[1] - 1]
        follows = first > 0 and numbers[first - 1].end == span[0] and bool(numbers[first - 1].measure)
        if len(alone.strip(" 共约计")) == 0 and not follows:
            return False
    return bool(within)


def _clauses(text: str, start: int, end: int, brackets: list[tuple[int, int]], numbers: list[Number]) -> list[Clause]:
    """Clauses in order of their end; a bracket that explains holds clauses of its own (split at its commas)."""
    inside_number = {place for number in numbers for place in range(number.start, number.end)}
    out: list[Clause] = []
    sentence, passage, begin, head = 0, 0, start, start
    spans = iter([*brackets, (end + 1, end + 1)])
    bracket = next(spans)
    for mark in _MARK.finditer(text, start, end):
        place = mark.start()
        while place >= bracket[1]:
            bracket = next(spans)
        if place in inside_number:
            continue
        if bracket[0] < place < bracket[1]:
            out.append(
                Clause(max(begin, _inner_start(out, bracket)), place, sentence, inner=True, head=head, passage=passage)
            )
        elif text[place] not in "()":
            out.append(Clause(begin, place, sentence, head=head, passage=passage))
            begin = place + 1
            if text[place] in _SENTENCE_END and not (text[place] == ";" and _TOTALS.match(text, begin)):
                sentence, head = sentence + 1, begin
                passage += text[place] != ";"
    out.append(Clause(begin, end, sentence, head=head, passage=passage))
    return out


def _inner_start(out: list[Clause], bracket: tuple[int, int]) -> int:
    last = out[-1] if out and out[-1].inner else None
    return last.end + 1 if last is not None and last.start > bracket[0] else bracket[0] + 1


def _assign(clauses: list[Clause], numbers: list[Number]) -> list[list[Number]]:
    """The numbers of each clause: those of a bracket belong to its inner clauses, not to the clause around it."""
    taken: set[int] = set()
    out: list[list[Number]] = []
    for clause in clauses:
        first = bisect_left(numbers, clause.start, key=lambda number: number.start)
        last = bisect_left(numbers, clause.end, key=lambda number: number.start)
        out.append([numbers[at] for at in range(first, last) if at not in taken])
        if clause.inner:
            taken.update(range(first, last))
    return out


def _in_clause(
    text: str, clause: Clause, own: list[Number], held: list[tuple[int, int]], parent: Site | None
) -> Iterator[Site]:
    own = [number for number in own if number.kind in COUNTABLE or number.kind in (Kind.VAGUE, Kind.RANGE, Kind.BAD)]
    own = [
        one
        for one, after in zip_longest(own, own[1:])
        if not (after and one.measure in _DAYS and one.end == after.start)
    ]
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


def _attached(text: str, number: Number) -> bool:
    """Whether a number stands right behind its words: 隐患93处."""
    return number.start > 0 and "\u4e00" <= text[number.start - 1] <= "\u9fff"


def _without(text: str, start: int, end: int, brackets: list[tuple[int, int]]) -> str:
    if not brackets:
        return text[start:end]
    pieces, at = [], start
    for left, right in _between(brackets, start, end):
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
