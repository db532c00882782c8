"""What units are called by in a text about these alone: 本部, the ends of their names, words that are no name elsewhere."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from domain.campaign import Roster
from parsers.reports.speech.sources import Source
from parsers.reports.units.index import UnitIndex
from parsers.reports.units.keys import key, number_of
from parsers.reports.units.siblings import shared_begin

OFFICES = ("本部", "机关", "本级", "校本部", "院本部", "局机关", "行本部")
_CLAUSE_START = re.compile(r"(?:^|[，；。：])\s?(?:其中)?")
BARE_LINES = 12  #: of a text in which units are called by what else is no name


def called_bare(
    source: Source, index: UnitIndex, contexts: tuple[frozenset[str], ...], body: str, together: Sequence[str] = ()
) -> UnitIndex | None:
    """The units (`body` too) that clauses of a text begin with by what else is no name (红旗 for 红旗教学点), or of those that
    report `together` by the beginning of their names; known by that, and None where it is not several."""
    found: dict[str, dict[str, None]] = {}
    for line in source.paragraphs[:BARE_LINES]:
        for start in _CLAUSE_START.finditer(line.text):
            words = line.text[start.end() :]
            begun = _begun_name(words, together, index) or index.begun(words, contexts)
            if begun:
                found.setdefault(begun[0], {}).setdefault(words[: begun[1]])
    units = (index.roster.by_name[name] for name in found)
    known = tuple(replace(unit, aliases=(*unit.aliases, *found[unit.name])) for unit in units)
    above = (index.roster.by_name[body],) if body and body not in found else ()
    return UnitIndex(Roster((*above, *known))) if len(known) > 1 else None


BEGINNING = 2  #: characters of a name that tell it apart


def _begun_name(words: str, units: Sequence[str], index: UnitIndex) -> tuple[str, int] | None:
    """The unit of these whose name a text begins with in part, as no other's begins (双桥 of 双桥收购点), and how long that is."""
    for name in units:
        if not words.startswith(name[:BEGINNING]):
            continue
        others = [other for unit in index.roster.units if unit.name != name for other in (unit.name, *unit.aliases)]
        for length in range(BEGINNING, len(name)):
            begins = words.startswith(name[:length]) and not words.startswith(name)
            if begins and not any(other.startswith(name[:length]) for other in others):
                return name, length
    return None


def called_itself(body: str) -> tuple[str, ...]:
    """What a body calls its own office: 本部, and 本校, 我校 where it is a school."""
    return (*OFFICES, "本" + body[-1], "我" + body[-1])


def known_by_ends(index: UnitIndex, units: Sequence[str], body: str) -> UnitIndex:
    """These units only, with what tells them apart: the ends of their names (一支部), what stands behind the beginning that
    all share (北区 of 滨江公园北区) or before the end (保卫处 of 保卫处党支部). `body` is also called 本部."""
    end, begin = _shared_end(units), len(shared_begin(units))
    found = []
    for name in units:
        unit = index.roster.by_name[name]
        others = [form for other in units if other != name for form in _forms(index, other)]
        ends = {form[at:] for form in _forms(index, name) for at in range(1, len(form) - 1) if _tells(form[at:])}
        ends |= {key(name[begin:])} if begin else set()
        own = sorted(one for one in ends if len(one) > 1 and not any(form.endswith(one) for form in others))
        stem = name[: len(name) - end]
        if end > 1 and len(stem) > 1 and not any(key(stem) in form for form in others):
            own.append(stem)
        own += called_itself(body) if name == body else ()
        found.append(replace(unit, parent="", aliases=(*unit.aliases, *own)))
    return UnitIndex(Roster(tuple(found)))


def _tells(end: str) -> bool:
    """Whether the end of a name is enough of it: 一支部, 东村; not 究所."""
    return len(end) > 2 or any(number_of(character) is not None for character in end)


def _shared_end(names: Sequence[str]) -> int:
    """How many characters the ends of all names have in common."""
    shortest = min(map(len, names))
    return next((n for n in range(shortest) if len({name[-n - 1] for name in names}) > 1), shortest)


def _forms(index: UnitIndex, name: str) -> tuple[str, ...]:
    unit = index.roster.by_name[name]
    return tuple(key(word) for word in unit.names)
