"""The names by which a roster's units are known: as written, as their endings and parents let one say them, and bare."""

from __future__ import annotations

from domain.campaign import Roster, Unit
from parsers.reports.units.forms import (
    Endings,
    as_one_number,
    endings_of,
    from_number,
    kinds_of,
    learned_stems,
    own_number,
    split_ending,
    stems_of,
    variants,
    with_short_kind,
    within_place,
    without_kind,
    without_place_mark,
)
from parsers.reports.units.keys import PARTY_MARKS, key

BODY = 3  #: characters of a body's name without its ending


class UnitNames:
    """Forms (keys) with their units: `full` ones need no context, `short` ones no beginning of another word before them;
    `bare` ones are names only by themselves, in a cell or in a list, and not in the words that are `asked` for. `kinds` are
    the words for what units are."""

    def __init__(self, roster: Roster, asked: str = "") -> None:
        self.full: dict[str, list[str]] = {}
        self.short: dict[str, list[str]] = {}
        self.bare: dict[str, list[str]] = {}
        self.kinds = kinds_of(roster)
        self._kind_ends = tuple(self.kinds)
        endings = endings_of(roster)
        stems = {unit.name: stems_of(unit, endings, self.kinds) for unit in roster.units}
        for unit in roster.units:
            if unit.parent in stems:
                stems[unit.parent] |= learned_stems(unit, stems[unit.parent], endings)
        for unit in roster.units:
            self._add_unit(unit, stems.get(unit.parent, set()), endings)
            if key(unit.name)[-1:] in PARTY_MARKS and roster.children(unit.name):
                self._add_body(unit, endings)
        self._own_names(roster)
        self.bare = {form: units for form, units in self.bare.items() if form not in asked}

    def of(self, form: str) -> list[str]:
        """The units that a form within a text may mean."""
        return self.full.get(form) or self.short.get(form) or []

    def _add_unit(self, unit: Unit, stems: set[str], endings: Endings) -> None:
        for name in unit.all_names:
            form = key(name)
            _add(self.full, as_one_number(form), unit.name)
            body, ending = split_ending(form, endings)
            rest = min((body[len(stem) :] for stem in stems if body.startswith(stem)), key=len, default="") or body
            for variant in variants(ending, endings):
                _add(self.full, body + variant, unit.name)
                if rest != body and (ending or rest.endswith(self._kind_ends)):
                    _add(self.short, rest + variant, unit.name)
                for stem in stems:
                    _add(self.full, stem + rest + variant, unit.name)
            local = tuple(map(key, within_place(name)))
            unmarked = {short for whole in (rest, *local) for short in without_place_mark(whole)}
            for short in (
                *with_short_kind(rest, self.kinds),
                *from_number(rest, self.kinds),
                *local,
                *sorted(unmarked),
            ):
                _add(self.short, short, unit.name)
            shorter = (without_kind(whole, self.kinds) for whole in (form, rest, *unmarked))
            for bare in (body, rest, *own_number(form, self.kinds), *(word for words in shorter for word in words)):
                _add(self.bare, bare, unit.name)

    def _add_body(self, unit: Unit, endings: Endings) -> None:
        """材料学院 of 材料学院党委: a body that has others below it is called after what it leads."""
        for name in unit.names:
            body, _ = split_ending(key(name), endings)
            if len(body) >= BODY:
                _add(self.full, body, unit.name)

    def _own_names(self, roster: Roster) -> None:
        """What the roster itself writes wins over what was derived from another unit's names; canonical names over all."""
        written: dict[str, list[str]] = {}
        for unit in roster.units:
            for name in (*unit.aliases, *unit.former_names):
                _add(written, key(name), unit.name)
        self.full.update(written)
        for unit in roster.units:
            self.full[key(unit.name)] = [unit.name]


def _add(table: dict[str, list[str]], form: str, unit: str) -> None:
    """Units come one after another, so a repeat can only be the last."""
    if len(form) < 2:
        return
    units = table.setdefault(form, [])
    if not units or units[-1] != unit:
        units.append(unit)
