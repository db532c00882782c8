"""Where a text names units: leftmost and longest names first, numbers in any script, and units that the roster lacks."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from typing import NamedTuple

from domain.campaign import Roster
from parsers.reports.units.keys import ANY_NUMBER, MARKS, PARTY_MARKS, Tokens, key
from parsers.reports.units.known_as import UnitNames
from parsers.reports.units.nearly import Nearly
from parsers.reports.units.numbered import numbered
from parsers.reports.units.siblings import Kin, Siblings

#: A short name counts only after these (or no Chinese character at all): 药学院 is not 中药学院.
SAFE_LEFT = frozenset(
    "在为由是我校到把被与和及从向对给将请转属的了报年月日于以经就有让自各院学级位称名即叫号受替代帮比随托来应"
)
#: 支部 followed by these is another word: 一支部分, 一支部署, 一支部门.
CUT_RIGHT = frozenset("分署门件落")
SHORT = 4
#: 县文化馆, with another place before it, is another's: 安陂县文化馆
_AREA = frozenset("省市县区乡镇")
_NO_PLACE = re.compile(
    r"(?:[感多]谢|联[系合]|协助|配合|参观|前往|通知|邀请|依托|会同|组织|拜访|走访|支援|代表|抄送|报送)$"
)


class Mention(NamedTuple):
    """Words that name a unit: `units` are all that they may mean; `full` when they need no context.

    No units at all: a unit below or beside the roster's that it does not have (临床医学院第十一党支部, 第五水厂).
    """

    units: tuple[str, ...]
    start: int
    end: int
    full: bool


class Finder:
    """Finds a roster's units in folded text by their names."""

    def __init__(self, roster: Roster, names: UnitNames) -> None:
        self._names = names
        self._lengths = _lengths((names.full, names.short))
        self._siblings = Siblings((*names.full, *names.short))
        firsts = re.escape("".join(sorted({start[0] for start in self._lengths}))) + self._siblings.firsts
        self._begins = re.compile(f"[{firsts}]" if firsts else "(?!)")  #: where any of them may
        written = ((key(name), unit.name) for unit in roster.units for name in unit.names)
        self._nearly = Nearly(written, names.kinds)
        families = ([key(child.name) for child in roster.children(unit.name)] for unit in roster.units)
        self._kin = Kin(families, names.kinds)
        ends = "".join({key(unit.name)[-1:] for unit in roster.units} & PARTY_MARKS)
        self._tail = (
            re.compile(rf"[^，。、；：:,.;()（）各所属等个两下全及和与的{chr(10)}{ends}]{{1,12}}[{ends}]")
            if ends
            else None
        )

    def find(self, text: str) -> list[Mention]:
        """Every name in the text; positions are those of the text."""
        line = Tokens(text)
        tokens = line.tokens
        found: list[Mention] = []
        end = len(tokens) - 1
        if end < 1:
            return found  # every name has two tokens at least: a lone figure is none
        place, near = self._nearly_first(line)
        if place:
            found.append(Mention(near, line.at[0], line.stop(place), full=True))
        while start := self._begins.search(tokens, place, end):
            mentions, place = self._at(line, start.start())
            found += mentions
        return found

    def _at(self, line: Tokens, place: int) -> tuple[list[Mention], int]:
        """What is named from this token on, and where to look for more."""
        if line.shape[place] == ANY_NUMBER:
            several = numbered(line.tokens, place, self._names.of, self._lengths)
            if several:
                mentions = [Mention(one.units, line.at[one.start], line.stop(one.stop), full=True) for one in several]
                return mentions, several[-1].stop
        elif not self._may_begin(line, place):
            return [], place + 1
        form = self._longest(line, place)
        sibling = self._siblings.at(line, place)
        if sibling > len(form or "") and _clear_left(line, place):
            return [Mention((), line.at[place], line.stop(place + sibling), full=True)], place + sibling
        return self._named(line, place, form) if form else ([], place + 1)

    def _named(self, line: Tokens, place: int, form: str) -> tuple[list[Mention], int]:
        """The units of a name in this form; nobody's where it goes on as a stranger's, or stands behind another place's."""
        stop = place + len(form)
        stranger = self._stranger(form, line.tokens, stop)
        if stranger or _is_of_another_place(line, place):
            stop += stranger
            return [Mention((), line.at[place], line.stop(stop), full=True)], stop
        full = self._names.full.get(form)
        return [
            Mention(tuple(full or self._names.short[form]), line.at[place], line.stop(stop), full is not None)
        ], stop

    def _may_begin(self, line: Tokens, place: int) -> bool:
        """Whether the next two tokens begin a name or one like it; what begins with the first alone is mostly another word."""
        return line.tokens[place : place + 2] in self._lengths or self._siblings.may_begin(
            line.shape[place : place + 2]
        )

    def _nearly_first(self, line: Tokens) -> tuple[int, tuple[str, ...]]:
        """The length and the units of the name that a line begins with, nearly as the roster has it or beside those that it
        has; 0 where a name as it has it begins there, or none."""
        tokens = line.tokens
        known = self._longest(line, 0)
        if known or self._siblings.at(line, 0):
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

    def _longest(self, line: Tokens, place: int) -> str | None:
        tokens = line.tokens
        for length in self._lengths.get(tokens[place : place + 2], ()):
            form = tokens[place : place + length]
            if len(form) < length:
                continue
            full = form in self._names.full
            if not full and form not in self._names.short:
                continue
            if _is_cut(form, tokens[place + length : place + length + 2]):
                continue
            if (not full or _weight(form) < SHORT) and not _clear_left(line, place):
                continue
            return form
        return None


def _weight(form: str) -> int:
    """The length of a form as written, roughly: an ending counts for three characters."""
    return len(form) + 2 * (form[-1] in MARKS)


def _is_cut(form: str, following: str) -> bool:
    """Whether a name goes on as another word: 一支部|分党员. 分别 is a word of its own."""
    return (form[-1] in PARTY_MARKS or form[-1] == "部") and following[:1] in CUT_RIGHT and following != "分别"


def _clear_left(line: Tokens, place: int) -> bool:
    if place == 0:
        return True
    left = line.tokens[place - 1]
    if line.tokens[max(0, place - 2) : place] == "其中":
        return True
    return not "一" <= left <= "鿿" or left in SAFE_LEFT or line.is_apart(place)


def _is_of_another_place(line: Tokens, place: int) -> bool:
    """Whether a name that begins with 县 and the like has the name of a place before it."""
    if line.tokens[place] not in _AREA or _clear_left(line, place):
        return False
    return _NO_PLACE.search(line.tokens, max(0, place - 2), place) is None


def _lengths(tables: Iterable[dict[str, list[str]]]) -> dict[str, tuple[int, ...]]:
    found: defaultdict[str, set[int]] = defaultdict(set)
    for table in tables:
        for form in table:
            found[form[:2]].add(len(form))
    return {start: tuple(sorted(lengths, reverse=True)) for start, lengths in found.items()}
