"""One figure, or one person, of each of several units behind the words for all: 险情上坝3处、下坝1处; 带队：东门王一，南桥李二."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from domain.campaign import Roster, Unit
from domain.text.normalise import fold
from parsers.reports.language import measures
from parsers.reports.speech.segment import Placed
from parsers.reports.speech.sources import Line
from parsers.reports.units.index import UnitIndex
from parsers.reports.units.siblings import shared_begin
from parsers.reports.whose.stretches import openers_of, sentence_of

_FIGURE = rf"[0-9][0-9,.]{{0,11}}\s?万?(?:{measures.PATTERN}|元|%)"
_PERSON = r"[一-鿿·]{2,4}(?=[、，,；;。\s]|$)"
#: what each may have of its own, and the words for all before a row of such: made once, the names change with the letter
_ROWS = (
    (re.compile(rf"\s?({_FIGURE})"), re.compile(r"\s?([一-鿿“”]{2,12}?[：:]?)\s?")),
    (re.compile(rf"\s?({_PERSON})"), re.compile(r"\s?([一-鿿]{2,8}[：:])\s?")),
)
_JOIN = re.compile(r"\s?[、，,；;和及]\s?")
_CLAUSE = re.compile(r"[，。；;\n]")
#: what goes for all of them: 险情上坝3处、下坝1处，当天全部处置完毕。
_FOR_ALL = re.compile(r"[，,]\s?(?=[^，。；;0-9]{0,4}(?:全部|均|都|已))[^。；;0-9]{2,20}(?=[。；;]|\s*$)")
#: 两村参与农户90户，其中新塘60户: the words of the total
_TOTAL = re.compile(rf"([一-鿿“”]{{2,16}}?){_FIGURE}[，,：:]?\s?$")
_AMONG = re.compile(r"其中|包括|分别(?:为|是)")
_TOGETHER = re.compile(
    r"(?:[两二三四五六七八九]个?[^共合总]{1,6}(?:共|合计|总计|总共)|[两二三四五六七八九][一-鿿]|一?共|合计|总计)"
)
MOST = 40  #: units that write one letter together
SHORTEST = 2  #: characters of what is left of a name


@dataclass(frozen=True, slots=True)
class Called:
    """What the units of a letter are called by."""

    units: dict[str, str]
    any: re.Pattern[str] | None = None


class _Row(NamedTuple):
    """Units side by side, each with its own: 上坝3处、下坝1处. `lead`: the words for all before them."""

    lead: str
    each: tuple[tuple[str, str], ...]
    begins: int  #: of the first name
    start: int
    stop: int


def called(roster: Roster) -> Called:
    """Of the few units of one letter, made once for all of its lines."""
    known = _called(roster) if 1 < len(roster.units) <= MOST else {}
    if len(set(known.values())) < 2:
        return Called({})
    return Called(known, re.compile("|".join(re.escape(name) for name in sorted(known, key=len, reverse=True))))


def led(line: Line, local: UnitIndex, known: Called) -> Iterator[tuple[str, Placed]]:
    """Each unit of `local` with the words before the first of them and its own figure; nothing where clauses begin with them."""
    if known.any is None or known.any.search(line.text) is None:
        return
    for own, lead in _ROWS:
        for row in _rows(line.text, known.any, own, lead):
            yield from _shared_out(line, row, known.units, local)


def _rows(text: str, names: re.Pattern[str], own: re.Pattern[str], lead: re.Pattern[str]) -> Iterator[_Row]:
    at = 0
    while first := names.search(text, at):
        at = first.end()
        start = max((found.end() for found in _CLAUSE.finditer(text, 0, first.start())), default=0)
        words = lead.fullmatch(text, start, first.start())
        each, stop = _side_by_side(text, first.start(), names, own) if words else ((), 0)
        if words and len(each) > 1:
            yield _Row(words[1], each, first.start(), start, stop)
            at = stop


def _side_by_side(
    text: str, at: int, names: re.Pattern[str], own: re.Pattern[str]
) -> tuple[tuple[tuple[str, str], ...], int]:
    """The names that follow each other from here, each with its own; and where the last of them ends."""
    each: list[tuple[str, str]] = []
    stop = at
    while (name := names.match(text, at)) and (told := own.match(text, name.end())):
        each.append((name[0], told[1]))
        stop = told.end()
        join = _JOIN.match(text, stop)
        if join is None:
            break
        at = join.end()
    return tuple(each), stop


def _shared_out(line: Line, row: _Row, known: dict[str, str], local: UnitIndex) -> Iterator[tuple[str, Placed]]:
    if any(row.begins <= mention.start < row.stop for mention in openers_of(line, local)):
        return  # stretches of their own
    if len({known[name] for name, _ in row.each}) < len(row.each):
        return
    lead, after = row.lead, _FOR_ALL.match(line.text, row.stop)
    if _AMONG.fullmatch(lead):
        total = _TOTAL.search(line.text[: row.start])
        lead = _TOGETHER.sub("", total[1], count=1) if total else ""
    for name, own in row.each if lead else ():
        words = f"{lead}{own}{after[0] if after else ''}"
        yield known[name], sentence_of(line, words + "。")


@lru_cache(maxsize=4)
def _called(roster: Roster) -> dict[str, str]:
    """The units by their names and what is left of these without what several have in common at the end; none that two share."""
    begin = len(shared_begin([unit.name for unit in roster.units]))
    own = {unit.name: _names(unit, begin) for unit in roster.units}
    ends = Counter(end for names in own.values() for end in {name[-n:] for name in names for n in range(1, len(name))})
    forms = {unit: names | {stem for name in names for stem in _stems(name, ends)} for unit, names in own.items()}
    shared = Counter(form for each in forms.values() for form in each)
    return {form: unit for unit, each in forms.items() for form in each if shared[form] == 1}


def _names(unit: Unit, begin: int) -> set[str]:
    """Its names, also without the beginning that all have in common and 第."""
    told = (fold(name) for name in (unit.name, unit.name[begin:], *unit.aliases) if name.isprintable())
    return {bare for name in told if len(bare := name.removeprefix("第")) >= SHORTEST}


def _stems(name: str, ends: Counter[str]) -> Iterator[str]:
    for length in range(1, len(name) - SHORTEST + 1):
        if ends[name[-length:]] > 1:
            yield name[:-length]
