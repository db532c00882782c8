"""Reads values from sentences and labelled lines: a number, what it counts, whose it is and how it is meant."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from decimal import Decimal

from domain.campaign import FieldType
from domain.report import Evidence
from parsers.reports import measures, words
from parsers.reports.attribution import attribute, belongs_to_next, names_period
from parsers.reports.cells import read_cell
from parsers.reports.circumstances import OTHERS, Setting, why_not
from parsers.reports.clauses import Site, sites
from parsers.reports.fields import FieldBook
from parsers.reports.found import Found, Source
from parsers.reports.matching import Match, value_for
from parsers.reports.numbers import scan
from parsers.reports.sections import Stretch, Topic, group_named
from parsers.reports.wordings import read_words

_COUNTED = re.compile(r"(?!100\s?[%％])(?<!\d)\d|[一二三四五六七八九十百]\s?(?:人次|[人名位个户家场次件支项台])")
_PLAIN = Setting()
_WHOLE_DENIED = re.compile(r"未|没|不|要求|确保|教育|号召|动员|引导")


def read_stretches(
    stretches: Iterable[Stretch], book: FieldBook, year: int | None = None, *, setting: Setting = _PLAIN
) -> Iterator[Found]:
    """All values that sentences tell, refused ones too (with the reason).

    `year` completes dates that name none; `setting` is what is known of the report as a whole.
    """
    label: Stretch | None = None
    wordy = {index for index, item in enumerate(book.fields) if item.type in (FieldType.TEXT, FieldType.DATE)}
    for stretch in stretches:
        if label is not None and stretch.placed.document == label.placed.document:
            yield from _stacked(label, stretch, book)
        label = stretch if 2 <= len(stretch.text.strip()) <= 30 else None
        yield from _numbers(stretch, book, setting)
        if wordy and stretch.topic is Topic.FIGURES:
            yield from read_words(stretch, book, wordy, year)


_FIGURE = re.compile(r"\s*(?:约|近|共|¥|人民币)?\s?[\d一二三四五六七八九十百千两壹贰叁肆伍陆柒捌玖][^,，。;:]{0,15}\s*")


def _stacked(label: Stretch, figure: Stretch, book: FieldBook) -> Iterator[Found]:
    """A table whose cells became lines: 党员总数, and in the next line 52."""
    if not _FIGURE.fullmatch(figure.text) or figure.topic is not Topic.FIGURES:
        return
    match = book.match_label(label.text.strip())
    if match is None or match.strength < 0.85:
        return
    said = read_cell(figure.text, book, match.field, match.scale)
    if said is not None and said.value is not None:
        words_ = (
            f"{label.folded.origin(0, len(label.text)).strip()} {figure.folded.origin(0, len(figure.text)).strip()}"
        )
        evidence = figure.placed.evidence(words_)
        order = figure.number * 10_000
        yield Found(
            match.field,
            said.value,
            evidence,
            match.strength,
            Source.LABEL,
            "stacked",
            order,
            order,
            match.name,
            why_not=said.why_not,
        )


def _numbers(stretch: Stretch, book: FieldBook, setting: Setting) -> Iterator[Found]:
    numbers = scan(stretch.text, book.extra)
    found = [site for site in sites(stretch.text, numbers, stretch.start, stretch.end) if site.number.value is not None]
    whole: dict[int, Decimal] = {}
    others: set[tuple[int, int]] = set()
    for place, site in enumerate(found):
        follower = found[place + 1] if place + 1 < len(found) and found[place + 1].clause is site.clause else None
        for match in attribute(site, book):
            if belongs_to_next(follower, site, book, match):
                continue
            site.fields.append(match.field)
            site.names.append(match.name)
            site.strength = max(site.strength, match.strength)
            item = _with_parts(_found(stretch, site, book, match, setting), stretch, site, whole)
            if item.why_not == OTHERS:
                others.add((item.place, item.field))
            elif match.rule == "again" and (item.place, item.field) in others:
                item = item.refused(OTHERS)
            yield item


def _found(stretch: Stretch, site: Site, book: FieldBook, match: Match, setting: Setting) -> Found:
    return Found(
        match.field,
        value_for(site.number, match.scale),
        _evidence(stretch, site),
        match.strength,
        Source.LABEL if match.rule == "label" else Source.PROSE,
        match.rule,
        order=stretch.number * 10_000 + site.number.start,
        place=stretch.number * 1000 + site.clause.sentence,
        kind=match.name,
        cumulative=_is_cumulative(site),
        part=_is_part(site, match.field),
        own=names_period(site),
        total=bool(words.TOTAL.search(site.before) or words.WHOLE_UNIT.search(site.left)),
        approx=site.number.approx,
        group=stretch.group or group_named(site.opening),
        measure=site.number.measure,
        sure=stretch.sure,
        why_not=why_not(site, stretch.topic, book, match.field, setting),
    )


def _with_parts(item: Found, stretch: Stretch, site: Site, whole: dict[int, Decimal]) -> Found:
    """Marks a number that 其中 makes a part of a greater one told before it in the paragraph."""
    if item.why_not or item.part or not isinstance(item.value, Decimal):
        return item
    if not item.own and _among(stretch, site) and whole.get(item.field, Decimal(-1)) >= item.value:
        return replace(item, part=True)
    whole[item.field] = max(whole.get(item.field, item.value), item.value)
    return item


def _among(stretch: Stretch, site: Site) -> bool:
    near = stretch.text[max(stretch.start, site.number.start - 200) : site.number.start]
    return "其中" in re.split(r"[。!?;\n]", near)[-1]


def _is_cumulative(site: Site) -> bool:
    near = site.left if words.NOW.search(site.before) else site.before
    return bool(words.CUMULATIVE.search(near))


def _is_part(site: Site, index: int) -> bool:
    if site.clause.inner and site.parent is not None and index in site.parent.fields:
        return not names_period(site)
    before = site.previous
    if names_period(site):
        return False
    return before is not None and index in before.fields and bool(words.PART.search(site.before))


def _evidence(stretch: Stretch, site: Site) -> Evidence:
    """The clause in its original words, cut to the number's surroundings when it is long."""
    start, end = site.clause.start, max(site.clause.end, site.number.end)
    if end - start > 120:
        start, end = max(start, site.number.start - 60), min(end, site.number.end + 40)
    return stretch.placed.evidence(stretch.folded.origin(start, end).strip())


# ---- 全体: the whole of a stated number


def read_wholes(stretches: Iterable[Stretch], book: FieldBook) -> Iterator[tuple[int, int, float, Evidence]]:
    """(field, head field, strength, evidence) where a clause says that all of the counted did it: 全体党员均已接种."""
    for stretch in stretches:
        if stretch.topic is not Topic.FIGURES:
            continue
        for clause in re.finditer(r"[^,，。;!?\n]{2,80}", stretch.text[stretch.start : stretch.end]):
            if (
                not words.WHOLE.search(clause[0])
                or _COUNTED.search(clause[0])
                or words.PLANNED.search(clause[0])
                or _WHOLE_DENIED.search(clause[0])
            ):
                continue
            start = stretch.start + clause.start()
            evidence = stretch.placed.evidence(stretch.folded.origin(start, start + len(clause[0])).strip())
            for index, head, strength in _wholes_of(clause[0], book):
                yield index, head, strength, evidence


def _wholes_of(clause: str, book: FieldBook) -> Iterator[tuple[int, int, float]]:
    head = next((index for index, is_head in enumerate(book.heads) if is_head), None)
    if head is None:
        return
    for index, strength in book.mentions(clause).items():
        if index == head or strength < 0.8 or not measures.alike(book.measures[index], book.measures[head]):
            continue
        same = book.subjects[index] == book.subjects[head]
        if same and (book.head_nouns[head] in clause or ":" in clause or "率" in clause):
            yield index, head, strength
