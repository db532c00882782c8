"""One figure, or one person, of each of several units behind the words for all: 险情上坝3处、下坝1处; 带队：东门王一，南桥李二."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

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
#: what begins a unit's own, what that is, and the words for all before a row of it
_ROWS = (("[0-9]", _FIGURE, r"[一-鿿“”]{2,12}?[：:]?"), ("[一-鿿·]", _PERSON, r"[一-鿿]{2,8}[：:]"))
_JOINS = r"\s?[、，,；;和及]\s?"
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
    """What the units of a letter are called by, and the rows in which they may stand: of figures, of persons."""

    units: dict[str, str]
    rows: tuple[tuple[re.Pattern[str], re.Pattern[str]], ...] = ()


def called(roster: Roster) -> Called:
    """Of the few units of one letter, made once for all of its lines."""
    known = _called(roster) if 1 < len(roster.units) <= MOST else {}
    if len(set(known.values())) < 2:
        return Called({})
    names = "|".join(re.escape(name) for name in sorted(known, key=len, reverse=True))
    rows = (
        (
            re.compile(
                rf"(?:^|(?<=[，。；;\n]))\s?(?P<lead>{lead})\s?(?P<each>(?:{names})\s?{own}(?:{_JOINS}(?:{names})\s?{own})+)"
            ),
            re.compile(rf"({names})\s?({own})"),
        )
        for own, lead in ((_FIGURE, r"[一-鿿“”]{2,12}?[：:]?"), (_PERSON, r"[一-鿿]{2,8}[：:]"))
    )
    return Called(known, tuple(rows))


def led(line: Line, local: UnitIndex, known: Called) -> Iterator[tuple[str, Placed]]:
    """Each unit of `local` with the words before the first of them and its own figure; nothing where clauses begin with them."""
    for row, one in known.rows:
        for told in row.finditer(line.text):
            yield from _shared_out(line, told, one, known.units, local)


def _shared_out(
    line: Line, told: re.Match[str], one: re.Pattern[str], known: dict[str, str], local: UnitIndex
) -> Iterator[tuple[str, Placed]]:
    if any(told.start("each") <= mention.start < told.end() for mention in openers_of(line, local)):
        return  # stretches of their own
    each = list(one.finditer(line.text, *told.span("each")))
    if len({known[found[1]] for found in each}) < len(each):
        return
    lead, after = told["lead"], _FOR_ALL.match(line.text, told.end())
    if _AMONG.fullmatch(lead):
        total = _TOTAL.search(line.text[: told.start()])
        lead = _TOGETHER.sub("", total[1], count=1) if total else ""
    for found in each if lead else ():
        words = f"{lead}{found[2]}{after[0] if after else ''}"
        yield known[found[1]], sentence_of(line, words + "。")


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
