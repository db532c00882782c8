"""Which columns of a table are of another time than the report's: 上周 beside 本周, 22日 beside 23日, 计划 beside 完成, 增减."""

from __future__ import annotations

import re

from domain.campaign import DateRange
from domain.document import Cell
from domain.text.normalise import fold
from parsers.reports.tables.kinds import head_kind, spell_kind
from parsers.reports.tables.states import days, is_day, last_day, later, spell_of

HEAD_ROWS = 3
_OTHERS = frozenset({"earlier", "plan", "change", "cumulative"})


def of_other_times(grid: list[list[Cell | None]], told: DateRange | None) -> tuple[int, frozenset[int]]:
    """The row that heads columns of several times, and of these columns those that are not the report's; (-1, none) where no
    row does."""
    for number, row in enumerate(grid[:HEAD_ROWS]):
        heads = {at: "".join(fold(cell.text).split()) for at, cell in enumerate(row) if cell is not None}
        kinds = _kinds(heads, told)
        if "now" in kinds.values() and not _OTHERS.isdisjoint(kinds.values()):
            return number, frozenset(at for at, kind in kinds.items() if kind in _OTHERS)
    return -1, frozenset()


def _kinds(heads: dict[int, str], told: DateRange | None) -> dict[int, str]:
    """What each head says of its column; of days and months that nothing tells apart the last is the report's own."""
    by_day = days(heads.values(), told)
    kinds = {at: by_day.get(text) or spell_kind(text, told) or head_kind(text) for at, text in heads.items()}
    if "now" in kinds.values():
        return kinds
    dated = {at: text for at, text in heads.items() if is_day(text)}
    spells = {at: spell for at, text in heads.items() if (spell := spell_of(text))}
    last = later(spells.values())
    own = {last_day(dated)} if len(dated) > 1 else {at for at, spell in spells.items() if spell == last}
    timed = (dated if len(dated) > 1 else spells).keys() if own else ()
    return kinds | {at: "now" if at in own else "earlier" for at in timed}


_TIME = re.compile(r"(上|本|这)一?个?(?:周|月|期|旬|季度?|年)")


def rows_of_last_time(grid: list[list[Cell | None]]) -> frozenset[int]:
    """The rows headed by 上周 in a table that has one headed by 本周 too."""
    heads = ((at, row[0]) for at, row in enumerate(grid) if row and row[0] is not None)
    told = {at: time[1] for at, cell in heads if (time := _TIME.fullmatch("".join(fold(cell.text).split())))}
    return frozenset(at for at, which in told.items() if which == "上") if len(set(told.values())) > 1 else frozenset()
