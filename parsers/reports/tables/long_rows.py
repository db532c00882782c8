"""Tables with a row for each figure: one column names what is counted, one beside it of which time, kind or part (检查企业 |
本月 | 36)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from domain.campaign import FieldType
from parsers.reports.asked.found import Found
from parsers.reports.asked.labels import LabelMatch
from parsers.reports.tables.cells import is_blank
from parsers.reports.tables.heads import is_measure
from parsers.reports.tables.kinds import AMOUNT, CHANGE, INDEX, Row, found_in, head_kind, row_kind, spell_kind
from parsers.reports.tables.states import LATER, covers, later, spell_of
from parsers.reports.tables.view import Seen, View, is_people

_SURE = 0.85  #: how well words must name another field
_COLUMNS = 4  #: among which the names stand
_LONGEST = 12  #: characters; what is longer tells no time and no part
#: parts of a month or a year, where others of them are told too
_IN_TURN = re.compile(r"[上中下]旬|[上下]半[年月]")
_WORDY = (FieldType.DATE, FieldType.TEXT)


class _Line(NamedTuple):
    """A row: what it counts, of which time or part, and how many."""

    place: int
    label: Seen
    told: Seen
    value: Seen


def long_rows(view: View, used: set[int]) -> dict[str, list[_Line]]:
    """The rows of such a table, by the names of what they count; nothing where the table is none."""
    width = len(view.grid[0]) if view.grid else 0
    for column in range(min(_COLUMNS, width)):
        named = [row for row, line in enumerate(view.grid) if row not in used and _is_name(view, line[column])]
        for beside in (column + 1, column - 1):
            groups: dict[str, list[_Line]] = {}
            for line in _lines(view, named, column, beside) if len(named) > 1 and 0 <= beside < width else ():
                groups.setdefault(line.label.text, []).append(line)
            if any(len({line.told.text for line in group}) > 1 for group in groups.values()):
                return groups
    return {}


def _is_name(view: View, seen: Seen | None) -> bool:
    return seen is not None and seen.label is not None and view.book.fields[seen.label.field].type not in _WORDY


def _lines(view: View, rows: list[int], column: int, beside: int) -> Iterator[_Line]:
    told = [view.grid[row][beside] for row in rows]
    amounts = _amounts(view, rows, max(column, beside) + 1)
    if amounts is None or not all(seen is not None and _tells_apart(seen) for seen in told):
        return
    for row in rows:
        label, of, value = view.grid[row][column], view.grid[row][beside], view.grid[row][amounts]
        if label is not None and of is not None and value is not None:
            yield _Line(row, label, of, value)


def _tells_apart(seen: Seen) -> bool:
    """Whether a cell may say of which time or part its row tells."""
    text = seen.text
    plain = bool(text) and not seen.figure and len(text) <= _LONGEST
    return plain and not (is_measure(text) or INDEX.match(text) or AMOUNT.match(text))


def _amounts(view: View, rows: list[int], first: int) -> int | None:
    """The first column behind the words that holds figures of this period."""
    for column in range(first, len(view.grid[0])):
        seen = [one for row in rows if (one := view.grid[row][column]) is not None and not is_blank(one.text)]
        head = view.grid[rows[0] - 1][column] if rows[0] else None
        kind = head_kind(head.text) if head is not None else ""
        if seen and all(one.figure for one in seen) and kind in ("", "now", "total"):
            return column
    return None


def read_long(view: View, groups: dict[str, list[_Line]]) -> Iterator[Found]:
    """The values of these rows, each as what stands beside its name says."""
    for lines in groups.values():
        others = {line.place: other for line in lines if (other := _another(view, line))}
        own = [line for line in lines if line.place not in others]
        kinds = _kinds(view, [line.told.text for line in own])
        parts = sum(kinds[line.told.text].kind == "part" for line in own)
        now = any(row.kind == "now" for row in kinds.values())
        for line in lines:
            label = others.get(line.place, line.label.label)
            row = Row(line.place, "", "single") if line.place in others else kinds[line.told.text]
            if label is not None:
                yield from found_in(view, label, line.label, line.value, row._replace(place=line.place), now, parts)


def _another(view: View, line: _Line) -> LabelMatch | None:
    """隐患 | 整改 | 10: the other field that both words name together, or the second by itself."""
    if is_people(view.book, line.told.text):
        return None
    for label in (line.told.label, view.book.match_label(line.label.text + line.told.text)):
        if label and line.label.label and label.field != line.label.label.field and label.strength >= _SURE:
            return label
    return None


def _kinds(view: View, told: Iterable[str]) -> dict[str, Row]:
    """What each of the words beside one name says of its figure."""
    texts = list(dict.fromkeys(told))
    kinds = {text: Row(0, text, _kind(view, text, len(texts) > 1)) for text in texts}
    spells = {text: spell for text in texts if (spell := spell_of(text))}
    if len(spells) < 2 or any(row.kind == "total" for row in kinds.values()):
        return kinds
    late = None if covers(view.told, spells.values()) else later(spells.values())
    for text, spell in spells.items():
        own = spell_kind(text, view.told)
        if own or late:
            kinds[text] = Row(0, text, own or ("now" if spell == late else "earlier"), 1.0 if own else LATER)
    return kinds


def _kind(view: View, text: str, several: bool) -> str:
    if CHANGE.search(text):
        return "change"
    kind = row_kind(view.book, [_IN_TURN.sub("", text) or "—"])
    if kind == "part" and not several:
        return "single"
    return "now" if kind == "part" and text == view.book.subject else kind
