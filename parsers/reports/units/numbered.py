"""Several units by one name and a row of numbers: 一、二、三车间; 高一1、2班."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from parsers.reports.units.keys import number_of

_MARKS = frozenset("、，,和与及")
LONGEST = 12  #: characters of a name before its number, or behind it
MOST = 20  #: numbers in a row


@dataclass(frozen=True, slots=True)
class Numbered:
    """One of the row: tokens from `start` to `stop`, and the units that it may mean (none: not on the roster)."""

    units: tuple[str, ...]
    start: int
    stop: int


def numbered(
    tokens: str, place: int, units_of: Callable[[str], Sequence[str]], lengths: Mapping[str, Sequence[int]]
) -> tuple[Numbered, ...]:
    """The units of the row of numbers that begins at `place`; none where it is no such row. What stands before the first
    number may be part of all names: 研发一、二部. `lengths` tells of the first two tokens how long such names are."""
    if tokens[place + 1 : place + 2] not in _MARKS:
        return ()
    places = _row(tokens, place)
    if len(places) < 2:
        return ()
    after = places[-1] + 1
    for begin in range(max(0, place - LONGEST), place + 1):
        before = tokens[begin:place] + tokens[places[-1]]
        for whole in lengths.get((before + tokens[after : after + 1])[:2], ()):
            length = whole - len(before)
            if not 0 < length <= min(LONGEST, len(tokens) - after):
                continue
            rest = tokens[after : after + length]
            if units_of(before + rest):
                found = [tuple(units_of(before[:-1] + tokens[at] + rest)) for at in places]
                starts = [begin, *places[1:]]
                stops = [*(at + 1 for at in places[:-1]), after + length]
                return tuple(Numbered(units, at, stop) for units, at, stop in zip(found, starts, stops, strict=True))
    return ()


def _row(tokens: str, place: int) -> list[int]:
    """The places of numbers with nothing but list marks between them."""
    places = [place]
    while (
        len(places) < MOST
        and tokens[places[-1] + 1 : places[-1] + 2] in _MARKS
        and tokens[places[-1] + 2 : places[-1] + 3]
        and number_of(tokens[places[-1] + 2]) is not None
    ):
        places.append(places[-1] + 2)
    return places
