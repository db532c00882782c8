"""Which units a text names. The index is made from the roster alone: names, aliases, former names, and what follows from them.

Numbers in any script are one token (第一 / 第1 / 一 / ①), so that 第一 is never found inside 第十一. A name without its
parent's part (教工一支部) stands for several units until the context tells which.
"""

from __future__ import annotations

import re
from array import array
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property

from domain.campaign import Field, Roster
from domain.text.normalise import fold
from parsers.reports.units.finder import Finder, Mention
from parsers.reports.units.keys import Tokens, key, number_of, numberless
from parsers.reports.units.known_as import UnitNames

__all__ = ["Mention", "UnitIndex", "index_of"]

_NUMBERED = re.compile(r"^[（(]\s?([0-9]{1,3}|[一二三四五六七八九十]{1,3})\s?[）)](?=[一-鿿])")  # a cell: （1）班
MOST_SHORT = 12  #: characters of an abbreviated name
#: what begins what is told, besides the words that are asked for
_TOLD = r"[0-9：:，。；,;]|[本上这]个?[周月旬期季]|[今昨]天|一?共|现有|已|完成|开展|组织|举[办行]|情况"
BARE_NUMBER = 2  #: characters of a number and what it numbers (一所), as keys have them
MOST_BARE = 8  #: characters of a name that is one only by itself
_OFFICE = re.compile(r"(?:[科室处办组局班队]|(?<!支)部|(?<!委)会|中心)$")  #: called after what they do
LONGEST = 40  #: characters of a name
_REMEMBERED = 2000  # texts; together no more than some mails' lines
#: rosters are large: told apart by identity, never by comparing them
_RECENT: list[tuple[Roster, tuple[Field, ...], UnitIndex]] = []


def index_of(roster: Roster, fields: tuple[Field, ...] = ()) -> UnitIndex:
    """The index of a roster whose units are asked for these fields, made once for each two."""
    for known, asked, index in _RECENT:
        if known is roster and asked is fields:
            return index
    index = UnitIndex(roster, asked_words(fields))
    _RECENT[:] = [*_RECENT[-3:], (roster, fields, index)]
    return index


def asked_words(fields: tuple[Field, ...]) -> str:
    """The names of fields and choices as keys, a line each: what they say means no unit by itself (抢修 is no 抢修班)."""
    names = (name for field in fields for name in field.names)
    choices = (word for field in fields for choice, words in field.choices for word in (choice, *words))
    return "\n".join(key(word) for word in (*names, *choices))


class UnitIndex:
    """Finds the roster's units in folded text."""

    def __init__(self, roster: Roster, asked: str = "") -> None:
        self.roster = roster
        self._seen: dict[str, list[Mention]] = {}  #: every line of a mail is searched by several who ask
        self._names = UnitNames(roster, asked)
        self._finder = Finder(roster, self._names)
        asks = sorted(set(asked.split("\n")) - {""}, key=len, reverse=True)
        self._told = re.compile("|".join((_TOLD, *map(re.escape, asks))))

    @cached_property
    def spelled(self) -> str:
        """All that units are and were called, folded, a name a line."""
        return "\n".join(fold(name) for unit in self.roster.units for name in unit.all_names)

    def find(self, text: str) -> list[Mention]:
        """Every name in a folded text, leftmost and longest first; positions are those of `text`."""
        if text not in self._seen:
            if len(self._seen) >= _REMEMBERED:
                self._seen.clear()
            self._seen[text] = self._finder.find(text)
        return list(self._seen[text])

    def resolve(self, words: str, contexts: Sequence[frozenset[str]] = ()) -> str | None:
        """The one unit that these words, all of them a name (a table cell, a heading), mean; None when it is not one."""
        form = key(_NUMBERED.sub(r"\1", words) if words[:1] in ("(", "（") else words).strip(
            '：:()【】[]《》“”"、,，.。-—_ '
        )
        if not form:
            return None
        for table in (self._names.full, self._names.short, self._names.bare):
            units = table.get(form)
            if units:
                unit = self.narrow(units, contexts)
                short = table is self._names.short and self._is_elsewhere(form, unit, contexts)
                return (
                    None if short or (table is self._names.bare and self._is_anybodys(form, unit, contexts)) else unit
                )
        return self.narrow(self._like(form), contexts)

    def meant(self, mention: Mention, words: str, contexts: Sequence[frozenset[str]]) -> str | None:
        """The one unit that a name found in a text means; None also for a short one (二组) of another body than the text's,
        which has its like but not this."""
        unit = self.narrow(mention.units, contexts)
        return None if not mention.full and self._is_elsewhere(key(words), unit, contexts) else unit

    def _is_elsewhere(self, form: str, unit: str | None, contexts: Iterable[frozenset[str]]) -> bool:
        bodies = self.lowest(next((context for context in contexts if context), ()))
        if unit is None or any(self.is_above(body, unit) or body == unit for body in bodies):
            return False
        shape = numberless(form)
        return shape != form and any(
            numberless(key(child.name)).endswith(shape) for body in bodies for child in self.roster.children(body)
        )

    def _is_anybodys(self, form: str, unit: str | None, contexts: Iterable[frozenset[str]]) -> bool:
        """Whether a mere number (一班) may be that of a part of another unit, the one that the mail speaks of."""
        spoken = next((context for context in contexts if context), frozenset())
        near = {unit, self.roster.by_name[unit].parent} if unit else set()
        return len(form) == BARE_NUMBER and number_of(form[0]) is not None and bool(spoken) and not spoken & near

    def is_strange(self, words: str) -> bool:
        """Whether these words are the name of a unit below or beside the roster's that it does not have."""
        mentions = self.find(words) if len(words) <= LONGEST else []
        return len(mentions) == 1 and not mentions[0].units and mentions[0].start == 0

    def _like(self, form: str) -> tuple[str, ...]:
        """Units whose name holds these characters in this order: an abbreviation the roster does not list."""
        if not 3 <= len(form) <= 20 or not self._holding.keys() >= set(form):
            return ()
        rarest = min((self._holding[character] for character in form), key=len)
        units = (self.roster.units[number].name for number in rarest)
        return tuple(name for name in units if _within(form, key(name)) or _within(form, name))

    def narrow(self, units: Sequence[str], contexts: Iterable[frozenset[str]] = ()) -> str | None:
        """The one unit of these that the first telling context leaves; None when none does."""
        if len(units) <= 1:
            return units[0] if units else None
        for context in contexts:
            for narrower in (frozenset(self.lowest(context)), context):
                inside = [unit for unit in units if narrower & self.line(unit)]
                if len(inside) == 1:
                    return inside[0]
        return None

    @cached_property
    def _holding(self) -> dict[str, Sequence[int]]:
        """For each character the units whose names hold it."""
        found: defaultdict[str, array[int]] = defaultdict(lambda: array("l"))
        for number, unit in enumerate(self.roster.units):
            for character in {*key(unit.name), *unit.name}:
                found[character].append(number)
        return dict(found)

    @cached_property
    def of_kind(self) -> dict[str, frozenset[str]]:
        """The names of the units of each kind."""
        found: defaultdict[str, set[str]] = defaultdict(set)
        for unit in self.roster.units:
            if unit.kind:
                found[unit.kind].add(unit.name)
        return {kind: frozenset(names) for kind, names in found.items()}

    def shortened(self, text: str, contexts: Sequence[frozenset[str]] = ()) -> tuple[str, int] | None:
        """The unit that all words of a text before the first that tell something abbreviate, and where they end: 市三院
        in 市三院献血5人. An office is not called after what it does (安全生产检查5次)."""
        told = self._told.search(text[:LONGEST])
        words = text[: told.start()].rstrip(" 　") if told else ""
        if not 2 < len(words) <= MOST_SHORT:
            return None
        unit = self.resolve(words, contexts)
        called = key(words) in self._names.bare and unit is not None and _OFFICE.search(unit)
        return (unit, len(words)) if unit and not called else None

    def begun(self, text: str, contexts: Sequence[frozenset[str]] = ()) -> tuple[str, int] | None:
        """The unit that a text begins with by what else is no name, and where it ends: 红旗 for 红旗教学点. Of offices it is
        none: 宣传 is no short name of 宣传科."""
        line = Tokens(text[:LONGEST])
        for length in range(min(MOST_BARE, len(line.tokens)), 1, -1):
            units = [unit for unit in self._names.bare.get(line.tokens[:length], ()) if not _OFFICE.search(unit)]
            unit = self.narrow(units, contexts)
            if unit and not self._is_anybodys(line.tokens[:length], unit, contexts):
                return unit, line.stop(length)
        return None

    @cached_property
    def contacts(self) -> dict[str, tuple[str, ...]]:
        """The units of each contact."""
        found: defaultdict[str, tuple[str, ...]] = defaultdict(tuple)
        for unit in self.roster.units:
            if unit.contact:
                found[unit.contact] += (unit.name,)
        return dict(found)

    def line(self, name: str) -> frozenset[str]:
        """The unit and all above it."""
        found: dict[str, None] = {}
        unit = self.roster.by_name.get(name)
        while unit is not None and unit.name not in found:
            found[unit.name] = None
            unit = self.roster.by_name.get(unit.parent)
        return frozenset(found)

    def is_above(self, upper: str, lower: str) -> bool:
        """Whether one unit is above another, however far."""
        return upper != lower and upper in self.line(lower)

    def lowest(self, names: Iterable[str]) -> tuple[str, ...]:
        """These units without those that stand above another of them, in order."""
        kept = tuple(dict.fromkeys(names))
        return tuple(name for name in kept if not any(self.is_above(name, other) for other in kept))


def _within(short: str, long: str) -> bool:
    rest: Iterator[str] = iter(long)
    return all(character in rest for character in short)
