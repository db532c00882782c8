"""A paragraph cut into clauses, and each number with the words on its left and right that may say what it counts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from parsers.reports.numbers import COUNTABLE, Kind, Number

_SENTENCE_END = "。!?;\n"
_BRACKET = re.compile(r"\([^()]{0,200}\)")


@dataclass(frozen=True, slots=True)
class Clause:
    """[start, end) of the text between two commas. `sentence` numbers the sentence, `inner` marks a bracket's content."""

    start: int
    end: int
    sentence: int
    inner: bool = False


@dataclass(slots=True)
class Site:
    """A number in its clause. `left` runs from the number before it, `right` to the number after it.

    `before` are the clause's own words up to the number; `earlier` and `later` the clauses without numbers around it in
    the same sentence; `parent` is the number that the bracket around this one explains; `previous` the one before it.
    """

    number: Number
    clause: Clause
    before: str
    left: str
    right: str
    after: str
    earlier: str = ""
    later: str = ""
    previous: Site | None = None
    parent: Site | None = None
    listed: bool = False  #: the next item of a list: 、 parts it from the number before
    lists: bool = False  #: 、 parts it from the number after it
    fields: list[int] = field(default_factory=list)
    names: list[int] = field(default_factory=list)
    strength: float = 0.0


def sites(text: str, numbers: tuple[Number, ...], start: int, end: int) -> list[Site]:
    """The countable numbers of text[start:end] in order, each with its surroundings."""
    inside = [number for number in numbers if start <= number.start and number.end <= end]
    brackets = [match.span() for match in _BRACKET.finditer(text, start, end)]
    brackets = [span for span in brackets if _explains(text, span, inside)]
    clauses = _clauses(text, start, end, brackets, inside)
    found: list[Site] = []
    for clause in clauses:
        found.extend(_in_clause(text, clause, inside, brackets, found))
    _surround(text, clauses, found)
    return found


def _explains(text: str, span: tuple[int, int], numbers: list[Number]) -> bool:
    """Whether a bracket holds words of its own about numbers. "(32名)" alone is the number written in brackets."""
    within = [number for number in numbers if span[0] < number.start and number.end < span[1]]
    if len(within) == 1 and within[0].kind in COUNTABLE:
        alone = text[span[0] + 1 : within[0].start] + text[within[0].end : span[1] - 1]
        before = next((number for number in reversed(numbers) if number.end <= span[0]), None)
        if len(alone.strip(" 共约计")) == 0 and not (before and before.end == span[0] and before.measure):
            return False
    return bool(within)


def _clauses(
    text: str, start: int, end: int, brackets: list[tuple[int, int]], numbers: list[Number]
) -> list[Clause]:
    """Clauses in order of their start; a bracket that explains is a clause of its own (split at its commas)."""
    inside_number = {place for number in numbers for place in range(number.start, number.end)}
    out: list[Clause] = []
    sentence, begin, place = 0, start, start
    spans = iter([*brackets, (end + 1, end + 1)])
    bracket = next(spans)
    while place < end:
        if place == bracket[0]:
            inner = place + 1
            for at in range(place + 1, bracket[1]):
                if text[at] in ",，;。)" and at not in inside_number:
                    out.append(Clause(inner, at, sentence, inner=True))
                    inner = at + 1
            place = bracket[1]
            bracket = next(spans)
            continue
        if text[place] in ",，" + _SENTENCE_END and place not in inside_number:
            out.append(Clause(begin, place, sentence))
            begin = place + 1
            sentence += text[place] in _SENTENCE_END
        place += 1
    out.append(Clause(begin, end, sentence))
    return sorted(out, key=lambda clause: clause.start)


def _in_clause(
    text: str, clause: Clause, numbers: list[Number], brackets: list[tuple[int, int]], earlier: list[Site]
) -> Iterator[Site]:
    held = [span for span in brackets if clause.start <= span[0] < clause.end] if not clause.inner else []
    own = [
        number
        for number in numbers
        if clause.start <= number.start < clause.end and not any(a < number.start < b for a, b in held)
    ]
    previous: Site | None = None
    edge = clause.start
    for place, number in enumerate(own):
        stop = own[place + 1].start if place + 1 < len(own) else clause.end
        left = _without(text, edge, number.start, held).removesuffix("(")
        right = _without(text, number.end, stop, held).removeprefix(")")
        edge = number.end
        if number.kind not in COUNTABLE and number.kind not in (Kind.VAGUE, Kind.RANGE, Kind.BAD):
            edge = number.end if number.kind is Kind.DATE or number.kind is Kind.ORDINAL else edge
            continue
        site = Site(
            number,
            clause,
            before=_without(text, clause.start, number.start, held),
            left=_list_left(left, bool(previous)),
            right=_list_right(right, place + 1 < len(own)),
            after=_without(text, number.end, clause.end, held),
            previous=previous,
            listed=previous is not None and "、" in left,
            lists=place + 1 < len(own) and "、" in right,
            parent=_parent(clause, earlier),
        )
        previous = site
        yield site


def _without(text: str, start: int, end: int, brackets: list[tuple[int, int]]) -> str:
    pieces, at = [], start
    for left, right in brackets:
        if start <= left and right <= end:
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


def _parent(clause: Clause, earlier: list[Site]) -> Site | None:
    if not clause.inner:
        return None
    return next((site for site in reversed(earlier) if not site.clause.inner and site.clause.end >= clause.start), None)


def _surround(text: str, clauses: list[Clause], found: list[Site]) -> None:
    """Gives each site the clauses without numbers around it, and sites in a row their predecessor in the sentence."""
    holding = {site.clause for site in found}
    outer = [clause for clause in clauses if not clause.inner]
    last: dict[int, Site] = {}
    for place, clause in enumerate(outer):
        own = [site for site in found if site.clause is clause]
        if not own:
            continue
        before, at = [], place - 1
        while at >= 0 and place - at <= 2 and outer[at].sentence == clause.sentence and outer[at] not in holding:
            before.append(text[outer[at].start : outer[at].end])
            at -= 1
        after, at = [], place + 1
        while at < len(outer) and at - place <= 2 and outer[at].sentence == clause.sentence and outer[at] not in holding:
            after.append(text[outer[at].start : outer[at].end])
            at += 1
        own[0].earlier = "，".join(reversed(before))
        own[-1].later = "，".join(after)
        if own[0].previous is None:
            own[0].previous = last.get(clause.sentence)
        last[clause.sentence] = own[-1]
