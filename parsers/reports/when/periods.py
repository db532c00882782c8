"""Which of the ranges in a document is the period that it reports on."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from domain.campaign import DateRange, Every
from domain.report import Evidence
from parsers.reports.language.date_parts import ToldRange
from parsers.reports.language.dates import last_full_date, ranges
from parsers.reports.language.days import days
from parsers.reports.speech.sources import Source, folded
from parsers.reports.when.mentioned import the_month, the_week
from parsers.reports.when.places import (
    Find,
    Finder,
    Told,
    closing,
    heads,
    labelled,
    openings,
    top_cells,
)


@dataclass(frozen=True, slots=True)
class ToldPeriod:
    """The told period with its evidence, or None; `rivals` when places of one strength tell several."""

    range: DateRange | None = None
    evidence: Evidence | None = None
    rivals: tuple[DateRange, ...] = ()


def reference_of(source: Source | None, mail_date: date | None) -> date | None:
    """The day from which years that are not written are told: the signature's, else the mail's."""
    told = last_full_date("\n".join(line.text for line in source.tail_lines)) if source else None
    return told or mail_date


#: what a letter may name anywhere, where it tells no period otherwise
_MENTIONED = {Every.MONTH: the_month, Every.WEEK: the_week}


def told_period(
    parts: Iterable[Source],
    cover: Source | None,
    names: Iterable[tuple[str, str]],
    mail_date: date | None,
    every: Every = Every.ONCE,
) -> ToldPeriod:
    """The period that these parts of a mail tell. Labels win over titles, titles over opening words, these over the mail
    and its subject (`names`: where and what). In a daily campaign a single day is a period too, where no range is told; in a
    monthly or weekly one the only month or week that is named."""
    sources, named = tuple(parts), tuple(names)
    for finder in (ranges, days) if every is Every.DAY else (ranges,):
        told = _told(sources, cover, named, mail_date, finder)
        if told.range:
            return told
    letters = (*sources, *((cover,) if cover else ())) if every in _MENTIONED else ()
    found = (_pick(_found_by(_MENTIONED[every], one, reference_of(one, mail_date), ranges)) for one in letters)
    return next((told for told in found if told.range), ToldPeriod())


def _told(
    sources: tuple[Source, ...],
    cover: Source | None,
    names: tuple[tuple[str, str], ...],
    mail_date: date | None,
    finder: Finder,
) -> ToldPeriod:
    for find in (labelled, heads, top_cells, openings, closing):
        for source in sources:
            told = _pick(_found_by(find, source, reference_of(source, mail_date), finder))
            if told.range:
                return told
    found: list[tuple[ToldRange, Evidence]] = []
    for where, text in names:
        fold = folded(text)
        found.extend(
            (one, Evidence(where, "name", fold.origin(one.start, one.end))) for one in finder(fold.text, mail_date)
        )
    if cover:
        found.extend(_found_by(heads, cover, reference_of(cover, mail_date), finder))
        found.extend(_found_by(openings, cover, reference_of(cover, mail_date), finder))
    return _pick(found)


def _found_by(find: Find, source: Source, reference: date | None, finder: Finder) -> Told:
    """What one way of looking finds in a source; it is looked for once."""
    asked = (find, reference, finder)
    if asked not in source.told:
        source.told[asked] = tuple(find(source, reference, finder))
    return source.told[asked]


def _pick(found: Iterable[tuple[ToldRange, Evidence]]) -> ToldPeriod:
    """The exact range rather than a month's name; of several the one that holds the others, else the first."""
    told = list(found)
    exact = [pair for pair in told if pair[0].exact] or told
    if not exact:
        return ToldPeriod()
    widest = max(exact, key=lambda pair: pair[0].range.end - pair[0].range.start)
    holds_all = all(
        widest[0].range.start <= one.range.start and one.range.end <= widest[0].range.end for one, _ in exact
    )
    chosen = widest if holds_all else exact[0]
    rivals = () if holds_all else tuple(dict.fromkeys(one.range for one, _ in exact if one.range != chosen[0].range))
    return ToldPeriod(chosen[0].range, chosen[1], rivals)
