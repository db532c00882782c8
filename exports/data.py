"""What the exports are made of: one campaign in one period (or all of it), judged as of a moment."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from domain.campaign import Campaign, Period, Unit
from domain.obligations import FAR
from domain.rates import Rates, rates, rates_by_parent
from domain.standing import Standing


@dataclass(frozen=True, slots=True)
class ProblemLine:
    """A problem that waits for a person. `unit` is empty where nothing tells it; `mail` says which one, `received_at` when it
    came. `number` is what `settle` takes; None for what follows from several reports and ends with its cause."""

    sentence: str
    unit: str = ""
    mail: str = ""
    received_at: datetime | None = None
    code: str = ""
    periods: tuple[Period, ...] = ()
    number: int | None = None


@dataclass(frozen=True)
class Consolidated:
    """All that 汇总表 and 汇总材料 show. `period` is None over the whole campaign; standings are in roster order.

    `evidence`: the readings carry the words they stand on, not only pointers to where these are kept.
    """

    campaign: Campaign
    as_of: datetime
    standings: tuple[Standing, ...]
    rates: Rates
    by_parent: Mapping[str, Rates]
    problems: tuple[ProblemLine, ...] = ()
    period: Period | None = None
    evidence: bool = False

    def unit(self, standing: Standing) -> Unit:
        """The roster's unit of a standing; a unit that has left the roster since keeps its name alone."""
        name = standing.obligation.unit
        return self.campaign.roster.by_name.get(name) or Unit(name)

    @property
    def period_words(self) -> str:
        """“2021年8月2日至8月8日”; “全部报送期” over the whole campaign."""
        return period_words(self.period) if self.period else "全部报送期"


def consolidate(
    campaign: Campaign,
    standings: Sequence[Standing],
    as_of: datetime,
    period: Period | None = None,
    problems: Iterable[ProblemLine] = (),
    *,
    evidence: bool = False,
) -> Consolidated:
    """The export's data from judged obligations. `as_of` (aware) is when they were judged."""
    return Consolidated(
        campaign=campaign,
        as_of=as_of,
        standings=tuple(standings),
        rates=rates(campaign, standings, as_of),
        by_parent=rates_by_parent(campaign, standings, as_of),
        problems=tuple(problems),
        period=period,
        evidence=evidence,
    )


def period_words(period: Period) -> str:
    """A period as people write it; a single day once; without an end “自2021年8月9日起”."""
    start, end = period.range.start, period.range.end
    first = f"{start.year}年{start.month}月{start.day}日"
    if end == start:
        return first
    if end == FAR:
        return f"自{first}起"
    year = f"{end.year}年" if end.year != start.year else ""
    return f"{first}至{year}{end.month}月{end.day}日"
