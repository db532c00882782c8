"""Which units are a sender's own family: itself, what is above it and what is below. Of others it has nothing to report."""

from __future__ import annotations

from parsers.reports.disposition.case import Case
from parsers.reports.speech.sources import Source, folded
from parsers.reports.units.index import index_of


def tells_of_strangers(case: Case) -> bool:
    """Whether all that a unit of the roster sends is told of units that are none of its own."""
    told = {report.unit for report in case.reports}
    # a letter passed on may be of nobody that the roster knows
    passed = case.speech.forwards or case.heading.startswith("转发") or any(cover.inner for cover in case.speech.covers)
    return case.known and bool(told) and all(not _is_own(case, unit) if unit else passed for unit in told)


def names_strangers(case: Case, text: str) -> bool:
    """Whether a text of a unit of the roster speaks of units that are none of its own."""
    index = index_of(case.campaign.roster, case.campaign.fields)
    named = {unit for mention in index.find(folded(text).text) for unit in mention.units if len(mention.units) == 1}
    return case.known and any(not _is_own(case, unit) for unit in named)


def is_titled_by_stranger(case: Case, paper: Source) -> bool:
    """Whether the head of a paper names a unit that the roster lacks."""
    index = index_of(case.campaign.roster, case.campaign.fields)
    return any(not mention.units for line in paper.head_lines for mention in index.find(folded(line.text).text))


def _is_own(case: Case, unit: str) -> bool:
    index = index_of(case.campaign.roster, case.campaign.fields)
    return any(own in index.line(unit) or unit in index.line(own) for own in case.own_units)
