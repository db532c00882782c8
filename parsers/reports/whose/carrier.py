"""What carries the papers of a mail: the campaign, what the mail says, its date, and what completes short names."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from zoneinfo import ZoneInfo

from domain.campaign import Campaign
from parsers.reports.speech.forwards import Speech
from parsers.reports.speech.sources import Source, folded
from parsers.reports.units.index import UnitIndex, index_of
from parsers.reports.whose.reporter import contexts_of

MANY = re.compile(
    r"(?:[二两三四五六七八九十2-9]|[1-9][0-9])\s?个[^，。]{0,6}(?:支部|单位|部门|学院|处室|科室)|各[^，。]{0,4}(?:支部|单位|部门|学院|处室|科室)|分别|打包|汇编"
)


@dataclass(frozen=True, slots=True)
class Carrier:
    """What carries the papers: campaign, the mail's speech and date, and what completes short names."""

    campaign: Campaign
    index: UnitIndex
    speech: Speech
    mail_date: date | None
    contexts: tuple[frozenset[str], ...]

    def cover_of(self, source: Source) -> Source | None:
        """The new text of the mail that holds this source (None for that text itself)."""
        own = [
            cover
            for cover in self.speech.covers
            if cover.head == source.head and cover is not source and cover.text.strip()
        ]
        return own[0] if own else None

    def passing_on(self, source: Source) -> Source | None:
        """The new text of the mail that forwards the one that this source is."""
        forwarded = source.inner and self.speech.forwards
        return next((cover for cover in self.speech.covers if forwarded and cover.head == self.speech.head), None)


def carrier_of(speech: Speech, campaign: Campaign) -> Carrier:
    """What carries the papers of a mail: its words, its day, and the units that they speak of."""
    index = index_of(campaign.roster, campaign.fields)
    texts = [source.text[:400] for source in speech.covers]
    heads = [speech.head.subject, *(paper.document.name for paper in speech.papers if "/" in paper.document.name)]
    contexts = contexts_of(index, [folded(text).text for text in (*texts, *heads)], speech.head)
    when = speech.head.date
    return Carrier(
        campaign, index, speech, when.astimezone(ZoneInfo(campaign.timezone)).date() if when else None, contexts
    )
