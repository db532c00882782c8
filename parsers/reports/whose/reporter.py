"""Who reports: the unit of a document, by the strength of the place that names it.

a slip put right > declared (填报单位：…) or written for (代…报) > title and signature > opening words > the mail that
carries it > file name and subject > sender's address > the roster's contact. Two different units in places of one strength are a conflict and never a choice.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from domain.campaign import Owes
from domain.mail import Head
from domain.report import Evidence
from parsers.reports.speech.sources import Source
from parsers.reports.units.index import UnitIndex
from parsers.reports.whose.signatures import cards, signatures
from parsers.reports.whose.speaking import (
    abbreviated,
    begins_bare,
    cover,
    first_word,
    openings,
    passed_on,
    spoken_of,
)
from parsers.reports.whose.told_units import Circumstances, Told, contacts, declared, names, sender, titles
from parsers.reports.whose.written_for import asked_to, on_behalf, put_right

SIGNED = 5  #: strength of titles and signatures


@dataclass(frozen=True, slots=True)
class Reporter:
    """The unit of a document. `rivals` when places of one strength name several; `strength` 0 (nothing) to 7 (put right)."""

    unit: str | None
    evidence: tuple[Evidence, ...] = ()
    strength: int = 0
    rivals: tuple[str, ...] = ()
    collective: bool = False


def contexts_of(index: UnitIndex, texts: Iterable[str], head: Head | None) -> tuple[frozenset[str], ...]:
    """What may complete a short name, strongest first: the units that each text names, then the sender's."""
    found = []
    for text in texts:
        named = frozenset(
            unit for mention in index.find(text) if mention.full and len(mention.units) == 1 for unit in mention.units
        )
        if named:
            found.append(named | frozenset(above for unit in named for above in index.line(unit)))
    if head and head.sender:
        owners = [unit.name for unit in index.roster.by_address(head.sender.address)]
        found.append(frozenset(above for unit in owners for above in index.line(unit)))
    return tuple(found)


def reporter(source: Source, around: Circumstances) -> Reporter:
    """The unit that this document is the report of."""
    index = around.index
    own = contexts_of(index, ["\n".join(line.text for line in source.head_lines), source.document.name], None)
    contexts = (*own, *around.contexts)
    levels = (
        (7, list(put_right(source, around, contexts))),
        (6, [*declared(source, index, contexts), *on_behalf(source, around, contexts)]),
        (6, list(asked_to(source, around, contexts))),
        (SIGNED, [*titles(source, index, contexts), *signatures(source, index, contexts)]),
        (4, [*openings(source, index, contexts), *begins_bare(source, index, contexts)]),
        (3, [*cover(source, around, contexts), *passed_on(around, contexts)]),
        (2, list(names(source, around, contexts))),
        (1, list(abbreviated(source, index, contexts))),
        (1, list(cards(source, index, contexts))),
        (1, list(sender(around))),
        (0, [*spoken_of(source, index, contexts), *first_word(source, index, contexts)]),
    )
    found = _weigh(levels, index)
    return found if found.evidence else _weigh([(0, list(contacts(source, around)))], index)


def _weigh(levels: Iterable[tuple[int, list[Told]]], index: UnitIndex) -> Reporter:
    """The strongest level decides; a weaker one may name the branch where the stronger named only what stands above it."""
    found: Reporter | None = None
    collective = False
    for strength, told in levels:
        if found is None and any(one.unit is None for one in told):
            return Reporter(None, tuple(one.evidence for one in told if one.unit is None), strength)
        collective = collective or any(one.collective for one in told)
        names = index.lowest(one.unit for one in told if one.unit and not one.collective)
        if not names:
            names = index.lowest(one.unit for one in told if one.unit) if found is None and strength >= 4 else ()
        if found is None and names:
            evidence = tuple(one.evidence for one in told if one.unit in names)
            found = Reporter(names[0] if len(names) == 1 else None, evidence, strength, names if len(names) > 1 else ())
        elif found is not None:
            found = _refine(found, names, strength, told, index)
    result = found or Reporter(None)
    return Reporter(result.unit, result.evidence, result.strength, result.rivals, collective)


def _refine(found: Reporter, names: tuple[str, ...], strength: int, told: list[Told], index: UnitIndex) -> Reporter:
    evidence = tuple(one.evidence for one in told if one.unit in names)
    if found.rivals:
        agreed = [name for name in names if name in found.rivals]
        return (
            Reporter(agreed[0], (*found.evidence, *evidence), found.strength)
            if len(agreed) == 1 and found.strength < 5
            else found
        )
    below = [name for name in names if found.unit and index.is_above(found.unit, name)]
    begun = next((one.unit for one in told if one.begins and one.unit), None)
    if found.strength == 5 and found.unit and begun and begun not in index.line(found.unit):
        if len(below) > 1:
            return found
        if begun in below:
            return Reporter(begun, (*evidence, *found.evidence), 5)
        return Reporter(None, (*found.evidence, *evidence), 5, (found.unit, begun))  # signed by another: for a person
    may = (found.strength >= 6 and strength == 5) or (found.strength <= 4 and strength >= 2)
    may = may or (found.strength == 1 and len(names) == 1)
    if len(below) == 1 and may:
        return Reporter(below[0], (*evidence, *found.evidence), found.strength)
    if found.unit in names:
        return Reporter(found.unit, (*found.evidence, *evidence), found.strength)
    return found


def of_one_below(whole: Reporter, source: Source, around: Circumstances) -> Reporter:
    """Of whom a letter tells that a body signs which owes no report of its own: the one below it that the first words name."""
    index = around.index
    unit = index.roster.by_name.get(whole.unit or "")
    if unit is None or unit.owes is not Owes.CHILDREN or whole.strength != SIGNED:
        return whole
    opened = [*openings(source, index, around.contexts), *begins_bare(source, index, around.contexts)]
    named = index.lowest(one.unit for one in opened if one.unit and not one.collective)
    headed = any(one.unit == unit.name for one in titles(source, index, around.contexts))
    if headed or len(named) != 1 or not index.is_above(unit.name, named[0]):
        return whole
    evidence = tuple(one.evidence for one in opened if one.unit == named[0])
    return Reporter(named[0], (*evidence, *whole.evidence), whole.strength)
