"""Checks between units: names that collide, parents that are missing or go in a circle."""

from __future__ import annotations

import dataclasses
import unicodedata
from collections.abc import Iterator, Sequence
from datetime import date

from domain.campaign import Owes, Unit
from settings.values import did_you_mean

Numbered = Sequence[tuple[int, Unit]]  #: (row in the file, unit)

MOST_GUESSES = 5  #: each guess looks through the whole roster


def folded(name: str) -> str:
    """A name as a person compares it: width, case and spaces do not matter."""
    return "".join(unicodedata.normalize("NFKC", name).split()).casefold()


def parents_named(units: Numbered) -> list[tuple[int, Unit]]:
    """Parents written by an alias are replaced by the unit's own name, where the alias is one unit's alone."""
    names = {unit.name for _, unit in units}
    owners: dict[str, set[str]] = {}
    for _, unit in units:
        for word in unit.all_names:
            owners.setdefault(folded(word), set()).add(unit.name)

    def named(unit: Unit) -> Unit:
        if not unit.parent or unit.parent in names:
            return unit
        owner = owners.get(folded(unit.parent), set())
        return dataclasses.replace(unit, parent=next(iter(owner))) if len(owner) == 1 else unit

    return [(number, named(unit)) for number, unit in units]


def complaints_between(units: Numbered) -> Iterator[str]:
    """Each begins with its row."""
    yield from _same_names(units)
    yield from _missing_parents(units)
    yield from _circles(units)


def _same_names(units: Numbered) -> Iterator[str]:
    taken: dict[str, list[tuple[int, Unit]]] = {}
    for number, unit in units:
        for column, words in (("名称", (unit.name,)), ("别名", unit.aliases)):
            for word in words:
                others = taken.setdefault(folded(word), [])
                for first, other in others:
                    if other is not unit and _open_together(other, unit):
                        yield f"第 {number} 行“{column}”：“{word}”已是第 {first} 行“{other.name}”的名称或别名，分不清是谁。请改掉一处。"
                        break
                others.append((number, unit))


def _open_together(one: Unit, other: Unit) -> bool:
    """A closed unit and its successor may bear the same name."""
    first, second = sorted((one, other), key=lambda unit: unit.opens or date.min)
    return not (first.closes and second.opens and first.closes < second.opens)


def _missing_parents(units: Numbered) -> Iterator[str]:
    names = {unit.name for _, unit in units}
    guesses = 0
    for number, unit in units:
        if unit.parent and unit.parent not in names:
            guess = did_you_mean(unit.parent, names) if guesses < MOST_GUESSES else ""
            guesses += 1
            yield f"第 {number} 行“上级”：名册里没有“{unit.parent}”。{guess or '请补上这个单位，或留空。'}"


def _circles(units: Numbered) -> Iterator[str]:
    rows = {unit.name: (number, unit) for number, unit in units}
    settled: set[str] = set()
    for number, unit in units:
        path: list[str] = []
        name = unit.name
        while name in rows and name not in settled:
            if name in path:
                circle = " → ".join([*path[path.index(name) :], name])
                yield f"第 {number} 行“上级”：上下级成了一个圈（{circle}）。请改正其中一处。"
                break
            path.append(name)
            name = rows[name][1].parent
        settled.update(path)


def warnings_between(units: Numbered) -> Iterator[str]:
    """Parents whose branches should report but which have none; names that were another unit's."""
    parents = {unit.parent for _, unit in units}
    current = {folded(word): unit.name for _, unit in units for word in unit.names}
    for number, unit in units:
        if unit.owes is Owes.CHILDREN and unit.name not in parents:
            yield f"第 {number} 行“应报”：“{unit.name}”由下级报，但名册里没有它的下级，没有人会报。"
        for former in unit.former_names:
            now = current.get(folded(former), unit.name)
            if now != unit.name:
                yield f"第 {number} 行“曾用名”：“{former}”现在是“{now}”的名称或别名，来件写这个名字时按后者登记。"
