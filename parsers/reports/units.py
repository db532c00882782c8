"""Which units a text names. The index is made from the roster alone: names, aliases, former names, and what follows from them.

Numbers in any script are one token (第一 / 第1 / 一 / ①), so that 第一 is never found inside 第十一. A name without its
parent's part (教工一支部) stands for several units until the context tells which.
"""

from __future__ import annotations

import re
from array import array
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from domain.campaign import Roster, Unit
from parsers.reports.nearly import Nearly
from parsers.reports.numbered import numbered
from parsers.reports.siblings import ANY_NUMBER, Kin, Siblings, numberless
from parsers.reports.unit_forms import (
    Endings,
    as_one_number,
    endings_of,
    kinds_of,
    learned_stems,
    split_ending,
    stems_of,
    variants,
    within_place,
    without_kind,
)
from parsers.reports.unit_keys import MARKS, PARTY_MARKS, key, tokenise

#: A short name counts only after these (or no Chinese character at all): 药学院 is not 中药学院.
SAFE_LEFT = frozenset(
    "在为由是我校到把被与和及从向对给将请转属的了报年月日于以经就有让自各院学级位称名即叫号受替代帮比随托来"
)
#: 支部 followed by these is another word: 一支部分, 一支部署, 一支部门.
CUT_RIGHT = frozenset("分署门件落")
_NUMBERED = re.compile(r"^[（(]\s?([0-9]{1,3}|[一二三四五六七八九十]{1,3})\s?[）)](?=[一-鿿])")  # a cell: （1）班
SHORT = 4
LONGEST = 40  #: characters of a name
_REMEMBERED = 2000  # texts; together no more than some mails' lines


@dataclass(frozen=True, slots=True)
class Mention:
    """Words that name a unit: `units` are all that they may mean; `full` when they need no context.

    No units at all: a unit below or beside the roster's that it does not have (临床医学院第十一党支部, 第五水厂).
    """

    units: tuple[str, ...]
    start: int
    end: int
    full: bool


_RECENT: list[tuple[Roster, UnitIndex]] = []  #: rosters are large: told apart by identity, never by comparing them


def index_of(roster: Roster) -> UnitIndex:
    """The roster's index, made once for each roster object."""
    for known, index in _RECENT:
        if known is roster:
            return index
    index = UnitIndex(roster)
    _RECENT[:] = [*_RECENT[-3:], (roster, index)]
    return index


class UnitIndex:
    """Finds the roster's units in folded text."""

    def __init__(self, roster: Roster) -> None:
        self.roster = roster
        self._seen: dict[str, list[Mention]] = {}  #: every line of a mail is searched by several who ask
        self._full: dict[str, list[str]] = {}
        self._short: dict[str, list[str]] = {}
        self._bare: dict[str, list[str]] = {}
        endings, kinds = endings_of(roster), kinds_of(roster)
        stems = {unit.name: stems_of(unit, endings, kinds) for unit in roster.units}
        for unit in roster.units:
            if unit.parent in stems:
                stems[unit.parent] |= learned_stems(unit, stems[unit.parent], endings)
        for unit in roster.units:
            self._add_unit(unit, stems.get(unit.parent, set()), endings, kinds)
            if key(unit.name)[-1:] in PARTY_MARKS and roster.children(unit.name):
                self._add_body(unit, endings)
        self._own_names(roster)
        self._lengths = _lengths((self._full, self._short))
        self._siblings = Siblings((*self._full, *self._short))
        self._begins = _any_of({start[0] for start in self._lengths} | self._siblings.starts)
        written = ((key(name), unit.name) for unit in roster.units for name in (unit.name, *unit.aliases))
        self._nearly = Nearly(written, kinds)
        families = ([key(child.name) for child in roster.children(unit.name)] for unit in roster.units)
        self._kin = Kin(families, kinds)
        ends = "".join({key(unit.name)[-1:] for unit in roster.units} & PARTY_MARKS)
        self._tail = (
            re.compile(rf"[^，。、；：:,.;()（）各所属等个两下全及和与的{chr(10)}{ends}]{{1,12}}[{ends}]")
            if ends
            else None
        )

    def _add_unit(self, unit: Unit, stems: set[str], endings: Endings, kinds: tuple[str, ...]) -> None:
        for name in (unit.name, *unit.aliases, *unit.former_names):
            form = key(name)
            _add(self._full, as_one_number(form), unit.name)
            body, ending = split_ending(form, endings)
            rest = min((body[len(stem) :] for stem in stems if body.startswith(stem)), key=len, default="") or body
            for variant in variants(ending, endings):
                _add(self._full, body + variant, unit.name)
                if rest != body and (ending or rest.endswith(kinds)):
                    _add(self._short, rest + variant, unit.name)
                for stem in stems:
                    _add(self._full, stem + rest + variant, unit.name)
            for bare in (body, rest, *without_kind(form, kinds), *without_kind(rest, kinds)):
                _add(self._bare, bare, unit.name)
            for short in within_place(name):
                _add(self._short, key(short), unit.name)

    def _add_body(self, unit: Unit, endings: Endings) -> None:
        """材料学院 of 材料学院党委: a body that has others below it is called after what it leads."""
        for name in (unit.name, *unit.aliases):
            body, _ = split_ending(key(name), endings)
            if len(body) >= SHORT - 1:
                _add(self._full, body, unit.name)

    def _own_names(self, roster: Roster) -> None:
        """What the roster itself writes wins over what was derived from another unit's names; canonical names over all."""
        written: dict[str, list[str]] = {}
        for unit in roster.units:
            for name in (*unit.aliases, *unit.former_names):
                _add(written, key(name), unit.name)
        self._full.update(written)
        for unit in roster.units:
            self._full[key(unit.name)] = [unit.name]

    def find(self, text: str) -> list[Mention]:
        """Every name in a folded text, leftmost and longest first; positions are those of `text`."""
        if text not in self._seen:
            if len(self._seen) >= _REMEMBERED:
                self._seen.clear()
            self._seen[text] = self._find(text)
        return list(self._seen[text])

    def _find(self, text: str) -> list[Mention]:
        tokens, at = tokenise(text)
        shape = numberless(tokens)
        found: list[Mention] = []
        place, end = 0, len(tokens) - 1
        place, near = self._nearly_first(tokens, shape, text, at)
        if place:
            found.append(Mention(near, at[0], _stop(text, at, place), full=True))
        while start := self._begins.search(tokens, place, end):
            place = start.start()
            several = numbered(tokens, place, self._units_of) if shape[place] == ANY_NUMBER else ()
            if several:
                found += [Mention(one.units, at[one.start], _stop(text, at, one.stop), full=True) for one in several]
                place = several[-1].stop
                continue
            form = self._longest(tokens, place)
            sibling = self._siblings.at(shape, tokens, place, text, at)
            if sibling > len(form or "") and _clear_left(tokens, place):
                found.append(Mention((), at[place], _stop(text, at, place + sibling), full=True))
                place += sibling
                continue
            if form is None:
                place += 1
                continue
            units = self._full.get(form)
            stop = place + len(form)
            stranger = self._stranger(form, tokens, stop)
            if stranger:
                stop += stranger
                found.append(Mention((), at[place], _stop(text, at, stop), full=True))
            else:
                found.append(
                    Mention(tuple(units or self._short[form]), at[place], _stop(text, at, stop), units is not None)
                )
            place = stop
        return found

    def _nearly_first(self, tokens: str, shape: str, text: str, at: list[int]) -> tuple[int, tuple[str, ...]]:
        """The length and the units of the name that a line begins with, nearly as the roster has it or beside those that it
        has; 0 where a name as it has it begins there, or none."""
        known = self._longest(tokens, 0)
        if known or self._siblings.at(shape, tokens, 0, text, at):
            return self._kin.at(tokens, len(known)) if known else 0, ()
        near = self._nearly.at(tokens)
        if near and not _is_cut(tokens[: near[0]], tokens[near[0] : near[0] + 2]):
            return near[0], (near[1],)
        return self._kin.at(tokens), ()

    def _stranger(self, form: str, tokens: str, stop: int) -> int:
        """How far the name of a unit goes on that stands below `form` and is not on the roster; 0 when it does not."""
        if not self._tail or form[-1] in MARKS:
            return 0
        match = self._tail.match(tokens, stop)
        return match.end() - stop if match else 0

    def _units_of(self, form: str) -> Sequence[str]:
        return self._full.get(form) or self._short.get(form) or ()

    def _longest(self, tokens: str, place: int) -> str | None:
        for length in self._lengths.get(tokens[place : place + 2], ()):
            form = tokens[place : place + length]
            if len(form) < length:
                continue
            full = form in self._full
            if not full and form not in self._short:
                continue
            if _is_cut(form, tokens[place + length : place + length + 2]):
                continue
            if (not full or _weight(form) < SHORT) and not _clear_left(tokens, place):
                continue
            return form
        return None

    def resolve(self, words: str, contexts: Sequence[frozenset[str]] = ()) -> str | None:
        """The one unit that these words, all of them a name (a table cell, a heading), mean; None when it is not one."""
        form = key(_NUMBERED.sub(r"\1", words)).strip('：:()【】[]《》“”"、,，.。-—_ ')
        if not form:
            return None
        for table in (self._full, self._short, self._bare):
            units = table.get(form)
            if units:
                unit = self.narrow(units, contexts)
                return None if table is self._short and self._is_elsewhere(form, unit, contexts) else unit
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

    def is_strange(self, words: str) -> bool:
        """Whether these words are the name of a unit below or beside the roster's that it does not have."""
        mentions = self.find(words) if len(words) <= LONGEST else []
        return len(mentions) == 1 and not mentions[0].units and mentions[0].start == 0

    def _like(self, form: str) -> tuple[str, ...]:
        """Units whose name holds these characters in this order: an abbreviation the roster does not list."""
        if not 3 <= len(form) <= 20:
            return ()
        rarest = min((self._holding.get(character, ()) for character in form), key=len)
        units = (self.roster.units[number].name for number in rarest)
        return tuple(name for name in units if _within(form, tokenise(name)[0]))

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
            for character in set(key(unit.name)):
                found[character].append(number)
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
        return upper != lower and upper in self.line(lower)

    def lowest(self, names: Iterable[str]) -> tuple[str, ...]:
        """These units without those that stand above another of them, in order."""
        kept = tuple(dict.fromkeys(names))
        return tuple(name for name in kept if not any(self.is_above(name, other) for other in kept))


def _stop(text: str, at: list[int], stop: int) -> int:
    """The end in the text of the token before `stop` (a number token is several characters, spaces after it are not its)."""
    end = at[stop]
    while end > at[stop - 1] + 1 and text[end - 1].isspace():
        end -= 1
    return end


def _weight(form: str) -> int:
    """The length of a form as written, roughly: an ending counts for three characters."""
    return len(form) + 2 * (form[-1] in MARKS)


def _is_cut(form: str, following: str) -> bool:
    """Whether a name goes on as another word: 一支部|分党员. 分别 is a word of its own."""
    return (form[-1] in PARTY_MARKS or form[-1] == "部") and following[:1] in CUT_RIGHT and following != "分别"


def _clear_left(tokens: str, place: int) -> bool:
    if place == 0:
        return True
    left = tokens[place - 1]
    return not "一" <= left <= "鿿" or left in SAFE_LEFT


def _within(short: str, long: str) -> bool:
    rest: Iterator[str] = iter(long)
    return all(character in rest for character in short)


def _add(table: dict[str, list[str]], form: str, unit: str) -> None:
    """Units come one after another, so a repeat can only be the last."""
    if len(form) < 2:
        return
    units = table.setdefault(form, [])
    if not units or units[-1] != unit:
        units.append(unit)


def _any_of(characters: Iterable[str]) -> re.Pattern[str]:
    return re.compile("[" + "".join(map(re.escape, sorted(characters))) + "]" if characters else "(?!)")


def _lengths(tables: Iterable[dict[str, list[str]]]) -> dict[str, tuple[int, ...]]:
    found: defaultdict[str, set[int]] = defaultdict(set)
    for table in tables:
        for form in table:
            found[form[:2]].add(len(form))
    return {start: tuple(sorted(lengths, reverse=True)) for start, lengths in found.items()}
