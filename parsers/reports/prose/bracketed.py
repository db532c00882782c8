"""A part in the bracket behind a figure names a field better than the figure's own words: 巡查30次（白天22次，夜间8次）of 夜间巡查."""

from __future__ import annotations

import re
from collections.abc import Iterator

from parsers.reports.asked.fields import FieldBook
from parsers.reports.asked.matching import Match, fits
from parsers.reports.language.sites import Site

_PART = re.compile(r"(?:其中|含|包括)?([\u4e00-\u9fff]{2,4})")
#: how much of its name the part and the words before the bracket must hold together
_ENOUGH = 0.7
ELSEWHERE = "括号中另有该项数字"


def told_in_brackets(found: list[Site], book: FieldBook) -> Iterator[tuple[Site, Site, Match]]:
    """Figures that brackets explain, each with the part in the bracket that is a field's whose every name has its word."""
    for site in found:
        whole = site.parent
        part = _PART.fullmatch(site.left.strip("、,， ")) if site.clause.inner and whole is not None else None
        if whole is None or part is None or part[1] in whole.before or site.number.measure != whole.number.measure:
            continue
        named = book.mentions(part[1] + whole.left)
        for index, strength in named.items():
            apart = all(part[1] in core for core in book.names_of(index))
            if apart and strength >= _ENOUGH and fits(book, index, site.number):
                yield whole, site, Match(index, strength * 0.95, "bracketed")
