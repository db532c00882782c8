"""Several units named in a row, and what each has: 一支部、三支部分别有党员58名、43名，各设先锋岗2个. Joint totals are nobody's."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from parsers.reports.units.index import Mention, UnitIndex

_BETWEEN = re.compile(r"\s?[、，,和与及]\s?")
_NEAR = 20  #: characters before a name in which the one listed before it stands
_LISTED = re.compile(r"(?<![一-鿿0-9])([一-鿿0-9]{2,12})[、和与及]$")
_SHARED = re.compile(r"(?<![一-鿿0-9])((?:[一-鿿]{1,6}、){1,8}[一-鿿]{1,6}?)[两二三四五六七八九2-9]个?(?=[一-鿿])")
_KINDS = (3, 2, 1)  #: characters of a word for what units are
_CLAUSE = re.compile(r"[^，,；;。]{1,80}")
_FIGURE = re.compile(r"[0-9][0-9,.]{0,11}(?![0-9年月日号])[^，。；、和及0-9]{1,4}")
_ALL = re.compile(r"([两二三四五六七八九])\s?个?[一-鿿]{1,4}?(?=分别|依次)")
_NUMERALS = "〇一二三四五六七八九"
_IN_TURN = re.compile(r"分别|依次")
_EACH = re.compile(r"各自?|均|都|每[^，。]{0,4}?(?=[0-9])")
_JOINT = re.compile(r"共|合计|总计|累计")


Span = tuple[int, int]
Clause = tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Row:
    """Names with nothing but list marks between them, and for each its own clauses: each one the stretches (start, end) of
    the line that make it."""

    mentions: tuple[Mention, ...]
    own: tuple[tuple[Clause, ...], ...]

    @property
    def named(self) -> bool:
        """Whether each has a name there, and not one word stands for all of them (两个支部分别…)."""
        return len({mention.start for mention in self.mentions}) > 1

    @property
    def start(self) -> int:
        return self.mentions[0].start

    @property
    def end(self) -> int:
        return self.mentions[-1].end


def rows_of_units(text: str, index: UnitIndex, titled: Sequence[str] = ()) -> Iterator[Row]:
    """The rows of names in a line whose figures are told in turn, of each, or of all together (then none has its own).
    `titled`: the units of a title, in its order, that the line may mean together."""
    for names in (*_names(text, index), *_all_of(text, titled)):
        own: list[list[Clause]] = [[] for _ in names]
        turned = joint = False
        for clause in _clauses(text, names[-1].end, index):
            joint = joint or _JOINT.search(text, *clause) is not None
            shares = _shares(text, clause, len(names), turned)
            turned = turned or _IN_TURN.search(text, *clause) is not None
            for clauses, share in zip(own, shares, strict=False):
                clauses.append(share)
        if all(own) or (joint and not any(own)):
            yield Row(tuple(names), tuple(map(tuple, own)))


def _all_of(text: str, titled: Sequence[str]) -> Iterator[list[Mention]]:
    """两个支部分别…: all that the title names, if they are as many."""
    found = _ALL.search(text) if titled else None
    if found and _NUMERALS.find(found[1].replace("两", "二")) == len(titled):
        yield [Mention((unit,), *found.span(), full=False) for unit in titled]


def _names(text: str, index: UnitIndex) -> Iterator[list[Mention]]:
    shared = _sharing(text, index) if "、" in text else []
    if shared:
        yield shared
    row: list[Mention] = []
    for mention in index.find(text):
        if row and not _BETWEEN.fullmatch(text, row[-1].end, mention.start):
            if len(row) > 1:
                yield row
            row = []
        if len(mention.units) == 1:
            row += [*_before(text, mention, index), mention] if not row else [mention]
    if len(row) > 1:
        yield row


def _sharing(text: str, index: UnitIndex) -> list[Mention]:
    """Names that share the word for what they are: 东街、西街两个社区, 普外、消化、呼吸三科."""
    found = _SHARED.search(text)
    for length in _KINDS if found else ():
        assert found is not None
        kind = text[found.end() : found.end() + length]
        places = [match.span() for match in re.finditer("[^、]+", found[1])]
        units = [index.resolve(found[1][slice(*place)] + kind) for place in places]
        if len({unit for unit in units if unit}) == len(places):
            stops = [*(found.start() + stop for _, stop in places[:-1]), found.end() + length]
            starts = (found.start() + start for start, _ in places)
            return [
                Mention((unit,), start, stop, full=True)
                for unit, start, stop in zip(units, starts, stops, strict=True)
                if unit
            ]
    return []


def _before(text: str, mention: Mention, index: UnitIndex) -> list[Mention]:
    """The name right before a list mark that is one only in a list: 浪花 in 浪花、小浪花两园."""
    chunk = _LISTED.search(text, max(0, mention.start - _NEAR), mention.start)
    unit = index.resolve(chunk[1]) if chunk else None
    return [Mention((unit,), *chunk.span(1), full=False)] if chunk and unit and unit not in mention.units else []


def _clauses(text: str, start: int, index: UnitIndex) -> Iterator[Span]:
    """The clauses from there to the end of the sentence, or to one that begins with another unit."""
    stop = text.find("。", start)
    for clause in _CLAUSE.finditer(text, start, len(text) if stop < 0 else stop):
        if clause.start() > start + 1 and any(one.start == 0 for one in index.find(clause[0].strip())):
            return
        yield clause.span()


def _shares(text: str, clause: Span, units: int, turned: bool) -> list[Clause]:
    """What a clause says of each of so many units: a figure in its turn, the same of each, or nothing."""
    figures = [figure.span() for figure in _FIGURE.finditer(text, *clause)]
    if "零报告" in text[slice(*clause)]:
        return [(clause,)] * units
    if not figures or _JOINT.search(text, *clause):
        return []
    lead = (clause[0], figures[0][0])
    if len(figures) == units and (turned or _IN_TURN.search(text, *lead) or _is_list(text, figures)):
        return [(lead, figure) for figure in figures]
    return [((clause[0], figures[0][1]),)] * units if len(figures) == 1 and _EACH.search(text, *lead) else []


def _is_list(text: str, figures: list[Span]) -> bool:
    """Whether figures of one measure stand in a list: 3处、2处."""
    between = (text[one[1] : other[0]] for one, other in pairwise(figures))
    measures = {text[slice(*figure)].lstrip("0123456789,.") for figure in figures}
    return len(measures) == 1 and all(words in ("、", "和") for words in between)
