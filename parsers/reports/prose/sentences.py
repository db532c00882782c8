"""Reads values from sentences and labelled lines: a number, what it counts, whose it is and how it is meant."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date
from decimal import Decimal

from domain.campaign import FieldType
from domain.report import Evidence
from parsers.reports.asked.fields import FieldBook
from parsers.reports.asked.found import FITS_NONE, NO_FIELD, Found, Source
from parsers.reports.asked.matching import Match, value_for
from parsers.reports.language import words
from parsers.reports.language.numbers import scan
from parsers.reports.language.sites import Site, sites
from parsers.reports.prose.attribution import attribute, belongs_to_next
from parsers.reports.prose.bracketed import ELSEWHERE, told_in_brackets
from parsers.reports.prose.carrying import Carried
from parsers.reports.prose.circumstances import OTHERS, Setting, why_not
from parsers.reports.prose.giving_way import in_turn
from parsers.reports.prose.inheriting import names_period
from parsers.reports.prose.marks import (
    is_base,
    is_corrected,
    is_cumulative,
    is_in_all,
    is_on_a_day,
    is_part,
    is_past,
    is_total,
    once_more,
)
from parsers.reports.prose.mended import MENDED, put_right
from parsers.reports.prose.parts import of_next_part, one_of_list
from parsers.reports.prose.respectively import told_for_two_times, told_in_rows
from parsers.reports.prose.stacked import stacked
from parsers.reports.prose.wholes import wholes_before
from parsers.reports.prose.wordings import read_words
from parsers.reports.speech.sections import Stretch
from parsers.reports.speech.topics import Topic

_PLAIN = Setting()


def read_stretches(
    stretches: Iterable[Stretch], book: FieldBook, near: date | None = None, *, setting: Setting = _PLAIN
) -> Iterator[Found]:
    """All values that sentences tell, refused ones too (with the reason).

    `near` completes dates that name no year; `setting` is what is known of the report as a whole.
    """
    label: Stretch | None = None
    wordy = {index for index, item in enumerate(book.fields) if item.type in (FieldType.TEXT, FieldType.DATE)}
    for stretch in stretches:
        if label is not None and stretch.placed.document == label.placed.document:
            yield from stacked(label, stretch, book)
        label = stretch if 2 <= len(stretch.text.strip()) <= 30 else None
        told = list(in_turn(_numbers(stretch, book, setting), book))
        yield from told
        yield from wholes_before(stretch, book, told)
        if wordy:
            yield from read_words(stretch, book, wordy, near)


def _numbers(stretch: Stretch, book: FieldBook, setting: Setting) -> Iterator[Found]:
    numbers = scan(stretch.text, book.extra)
    found = [site for site in sites(stretch.text, numbers, stretch.start, stretch.end) if site.number.value is not None]
    whole: dict[int, Decimal] = {}
    others: set[tuple[int, int]] = set()
    unfitted = 0
    foreign = -1  #: the sentence whose last number was other people's
    rows = told_in_rows(found, book)
    two_times = told_for_two_times(found)
    bracketed = list(told_in_brackets(found, book))
    rows |= {part.number.start: match for _, part, match in bracketed}
    left_out = {(whole.number.start, match.field) for whole, _, match in bracketed}
    carried = Carried()
    for place, site in enumerate(found):
        carried.enter(site)
        row = rows.get(site.number.start)
        follower = found[place + 1] if place + 1 < len(found) and found[place + 1].clause is site.clause else None
        matches = [row] if row else attribute(site, book)
        if not matches and _worth_telling(site, stretch) and unfitted < MOST_UNFITTED:
            unfitted += 1
            yield _unfitted(stretch, site)
        for match in matches:
            if belongs_to_next(follower, site, book, match):
                continue
            site.fields.append(match.field)
            site.names.append(match.name)
            site.strength = max(site.strength, match.strength)
            item = _with_parts(_found(stretch, site, book, match, setting, carried), stretch, site, whole)
            carried.leave(site, item.why_not)
            told_again = match.rule == "again" and (item.place, item.field) in others
            if told_again or (foreign == item.place and _WORTH.match(site.before)):
                item = item.refused(OTHERS)
            if (site.number.start, item.field) in left_out:
                item = item.refused(ELSEWHERE)
            item = _by_time(item, own=two_times.get(site.number.start))
            if item.why_not == OTHERS:
                others.add((item.place, item.field))
            foreign = item.place if item.why_not == OTHERS else -1
            yield item


_OF_OTHER_TIMES = ("上期或原报的数字", "计划中的数字")


def _by_time(item: Found, own: bool | None) -> Found:
    """上周、本周分别为310户、420户: of two times the figure of the own one is told, whichever time stands nearer to it."""
    if own:
        return item.refused("") if item.why_not in _OF_OTHER_TIMES else item
    return item if own is None else item.refused(_OF_OTHER_TIMES[0])


#: of one stretch so many figures that fit no field are kept
MOST_UNFITTED = 20


def _worth_telling(site: Site, stretch: Stretch) -> bool:
    """A figure that an admin could have meant: measured, or behind a label, where figures are told."""
    return stretch.topic is Topic.FIGURES and (not site.number.bare or site.left.rstrip().endswith(":"))


def _unfitted(stretch: Stretch, site: Site) -> Found:
    assert site.number.value is not None
    order = stretch.number * 10_000 + site.number.start
    evidence = _evidence(stretch, site)
    return Found(NO_FIELD, site.number.value, evidence, 0.0, Source.PROSE, "unfitted", order, why_not=FITS_NONE)


#: what somebody's things are worth: 企业捐赠物资120件，折合3万元
_WORTH = re.compile(r"\s{0,9}(?:约|总)?(?:折合|折款|折价|价值|约合|合计|共计|总计)")


def _found(stretch: Stretch, site: Site, book: FieldBook, match: Match, setting: Setting, carried: Carried) -> Found:
    listed = one_of_list(site, match, book) or of_next_part(site, match, book)
    again = once_more(site, match)
    return Found(
        match.field,
        value_for(book, match.field, site.number, match.scale),
        _evidence(stretch, site),
        _strength(site, match, listed or again),
        Source.LABEL if match.rule == "label" else Source.PROSE,
        "listed" if listed else MENDED if put_right(site) else match.rule,
        order=stretch.number * 10_000 + site.number.start,
        place=stretch.number * 1000 + site.clause.sentence,
        passage=stretch.number * 1000 + site.clause.passage,
        kind=0 if book.people[match.field] else match.name,  # the names of a count of people are all one
        cumulative=is_cumulative(site),
        part=is_part(site, match.field),
        own=names_period(site),
        total=is_total(site, book, match.field),
        base=is_base(site, book, match.field),
        corrected=is_corrected(site),
        new=bool(words.CAME_NEWLY.search(site.left)),
        in_all=is_in_all(site),
        past=is_past(site.before),
        now=bool(words.THIS_TIME.search(site.before)),
        dated=(again or is_on_a_day(site)) and not book.fields[match.field].stock,
        approx=site.number.approx,
        group=_group(stretch.group or carried.group, book, match.field),
        measure=site.previous.number.measure if listed and site.previous else site.number.measure,
        sure=stretch.sure,
        why_not=why_not(site, stretch.topic, book, match.field, setting) or carried.why,
    )


def _group(group: str, book: FieldBook, index: int) -> str:
    """The part of the unit that a figure is of; none where the field is called after it (老年人体检)."""
    return "" if group and any(name.startswith(group) for name in book.names_of(index)) else group


#: 就业率不足80%: the figure as told, which it is not
_LESS = re.compile(r"不[足到]\s?$")


def _strength(site: Site, match: Match, listed: bool) -> float:
    told = max(match.strength, site.previous.strength * 0.95) if listed and site.previous else match.strength
    return told * 0.9 if _LESS.search(site.left) else told


def _with_parts(item: Found, stretch: Stretch, site: Site, whole: dict[int, Decimal]) -> Found:
    """Marks a number that 其中 makes a part of a greater one told before it in the paragraph."""
    if item.why_not or item.part or not isinstance(item.value, Decimal):
        return item
    if not _among(stretch, site):
        whole[item.field] = max(whole.get(item.field, item.value), item.value)
    elif not item.own and whole.get(item.field, Decimal(-1)) >= item.value:
        return item._replace(part=True)
    return item


def _among(stretch: Stretch, site: Site) -> bool:
    near = stretch.text[max(stretch.start, site.number.start - 200) : site.number.start]
    return "其中" in near and "其中" in re.split(r"[。!?;\n]", near)[-1]


def _evidence(stretch: Stretch, site: Site) -> Evidence:
    """The clause in its original words, cut to the number's surroundings when it is long."""
    start, end = site.clause.start, max(site.clause.end, site.number.end)
    if end - start > 120:
        start, end = max(start, site.number.start - 60), min(end, site.number.end + 40)
    return stretch.placed.evidence(stretch.folded.origin(start, end).strip())
