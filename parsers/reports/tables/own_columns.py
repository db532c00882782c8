"""Of several columns of one field those of the report's own period."""

from __future__ import annotations

import re

from domain.campaign import DateRange
from parsers.reports.asked.labels import LabelMatch
from parsers.reports.tables.heads import SEXES
from parsers.reports.tables.states import LATER, Spell, covers, later, spell_of, states
from parsers.reports.tables.view import Seen

#: by their numbers, columns that hold a field's figures, each with its label and the cell that heads it
Columns = dict[int, tuple[LabelMatch, Seen]]
#: several months or days: 1月至3月, 4月5日
_SEVERAL = re.compile(r"月份?[-—–~～至到\d]")
_BOTH_SEXES = ({"男", "女"}, {"男性", "女性"})


def own_columns(columns: Columns, spells: dict[int, Spell], summed: set[int], told: DateRange | None) -> Columns:
    """The columns to read. `spells`: the months, quarters or years that they are of; `summed`: those of cumulative figures."""
    own = _own_state(_own_spell(told, columns, spells))
    return _of_sexes(_one_each(_own_periods(own, summed)))


def _own_spell(told: DateRange | None, columns: Columns, spells: dict[int, Spell]) -> Columns:
    """Of 9月检查企业数 and 10月检查企业数 the one of the month in which the period ends, else the later, less sure."""
    if told and not covers(told, spells.values()):
        own = next((spell for spell in spells.values() if spell.is_told(told)), None) or _ending(told, spells)
        if own is not None:
            return _of_spell(columns, spells, own)
    late = later(spells.values())
    if late is None or covers(told, spells.values()):
        return columns
    of_late = _of_spell(columns, spells, late)
    return of_late | {
        column: (of_late[column][0]._replace(strength=of_late[column][0].strength * LATER), of_late[column][1])
        for column in spells.keys() & of_late.keys()
    }


def _ending(told: DateRange | None, spells: dict[int, Spell]) -> Spell | None:
    """The month in which the period ends."""
    end = told.end if told else None
    return next(
        (
            one
            for one in spells.values()
            if end and one.months == 1 and one.first == end.month and one.year in (0, end.year)
        ),
        None,
    )


def spell_over(heads: list[Seen]) -> Spell | None:
    """The month, quarter or year that a column is of, as its lowest head tells that begins with one."""
    found = (spell_of(seen.text, begins=True) for seen in reversed(heads) if not _SEVERAL.search(seen.text))
    return next((spell for spell in found if spell), None)


def _of_spell(columns: Columns, spells: dict[int, Spell], own: Spell) -> Columns:
    """Without the other spells of the fields that have a column of this one."""
    fields = {columns[column][0].field for column, spell in spells.items() if spell == own}
    return {
        column: (label, seen)
        for column, (label, seen) in columns.items()
        if label.field not in fields or spells.get(column, own) == own
    }


def _own_state(columns: Columns) -> Columns:
    """Of 整改前隐患数 and 整改后隐患数 of one field the later state."""
    of: dict[int, list[str]] = {}
    for label, seen in columns.values():
        of.setdefault(label.field, []).append(seen.text)
    earlier = {
        (field, text) for field, texts in of.items() for text, kind in states(texts).items() if kind == "earlier"
    }
    return {
        column: (label, seen) for column, (label, seen) in columns.items() if (label.field, seen.text) not in earlier
    }


def _own_periods(columns: Columns, summed: set[int]) -> Columns:
    """Of 累计 (`summed`) and 本周 of one field only this period's own."""
    own = {label.field for column, (label, _) in columns.items() if column not in summed}
    return {
        column: (label, seen)
        for column, (label, seen) in columns.items()
        if label.field not in own or column not in summed
    }


def _one_each(columns: Columns) -> Columns:
    """Of several columns for one field the best stays, unless they are its alternatives (先锋岗, 责任区)."""
    best: dict[int, float] = {}
    for label, _ in columns.values():
        best[label.field] = max(best.get(label.field, 0.0), label.strength)
    return {
        column: (label, seen) for column, (label, seen) in columns.items() if label.strength >= best[label.field] - 0.02
    }


def _of_sexes(columns: Columns) -> Columns:
    """男 and 女 of one field only where both are told and no total of them."""
    of: dict[int, list[str]] = {}
    for label, seen in columns.values():
        of.setdefault(label.field, []).append(seen.text)
    return {
        column: (label, seen)
        for column, (label, seen) in columns.items()
        if seen.text not in SEXES or set(of[label.field]) in _BOTH_SEXES
    }
