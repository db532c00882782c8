"""The periods of a campaign, who owes a report in each, and which of them a report answers for. docs/rules.md."""

from __future__ import annotations

import zoneinfo
from collections.abc import Collection, Iterator, Sequence
from datetime import UTC, date, datetime, timedelta, tzinfo

from domain.campaign import Campaign, DateRange, Every, Owes, Period, Unit
from domain.duetime import Due, due_day, moment, next_month, parse_due
from domain.report import ReportKind
from domain.standing import Obligation

FAR = date(
    9000, 12, 31
)  #: the end of a period that has none; far from the calendar's own end, so that days can be added
LONGEST_TOLD = timedelta(days=3 * 366)  #: nobody reports on more at once; a longer told period is cut


def zone(campaign: Campaign) -> tzinfo:
    """The campaign's time zone; config has made sure that it exists."""
    return UTC if campaign.timezone == "UTC" else zoneinfo.ZoneInfo(campaign.timezone)


def periods(campaign: Campaign, until: date | None = None) -> tuple[Period, ...]:
    """The periods that begin by `until` (at most the campaign's end), in order.

    A period is a whole day, week or month, cut to the campaign's own dates; one whose report would be due before the
    campaign begins is left out. Without `until`, a campaign without end is a ValueError: its periods have no end either.
    """
    last = min(campaign.ends or FAR, until or FAR)
    if last == FAR and campaign.every is not Every.ONCE:
        raise ValueError("a campaign without end needs `until`")
    if last < campaign.starts:
        return ()
    if campaign.every is Every.ONCE:
        due = parse_due(campaign.every, campaign.due)
        return (_period(campaign, due, campaign.starts, campaign.ends or _once_end(due)),)
    return tuple(_recurring(campaign, campaign.starts, last))


def _recurring(campaign: Campaign, first: date, last: date) -> Iterator[Period]:
    """The periods of a recurring campaign that touch the days from `first` to `last`."""
    due = parse_due(campaign.every, campaign.due)
    begins = moment(campaign.starts, 0, zone(campaign))
    for start, end in _intervals(campaign, max(first, campaign.starts), min(last, campaign.ends or FAR, FAR)):
        period = _period(campaign, due, start, end)
        if period.due is None or period.due > begins:
            yield period


def _once_end(due: Due | None) -> date:
    return due.date if due and due.date else FAR


def _intervals(campaign: Campaign, first: date, last: date) -> Iterator[tuple[date, date]]:
    """Whole days, weeks or months (first, last day) from the one that `first` lies in to the last that begins by `last`."""
    start = _interval_start(campaign, first)
    while start <= last:
        if campaign.every is Every.MONTH:
            after = next_month(start)
        else:
            after = start + timedelta(days=1 if campaign.every is Every.DAY else 7)
        yield start, after - timedelta(days=1)
        start = after


def _interval_start(campaign: Campaign, day: date) -> date:
    if campaign.every is Every.MONTH:
        return day.replace(day=1)
    if campaign.every is Every.WEEK:
        return day - timedelta(days=(day.weekday() - campaign.week_starts) % 7)
    return day


def _period(campaign: Campaign, due: Due | None, start: date, end: date) -> Period:
    cut = DateRange(max(start, campaign.starts), max(campaign.starts, min(end, campaign.ends or FAR)))
    if due is None:
        return Period(cut)
    at = moment(due_day(due, campaign.every, start), due.minutes, zone(campaign))
    return Period(cut, (at.astimezone(UTC) + timedelta(minutes=campaign.grace_minutes)).astimezone(at.tzinfo))


def periods_begun(campaign: Campaign, now: datetime) -> tuple[Period, ...]:
    """The periods that have begun by `now` (aware), in order."""
    today = now.astimezone(zone(campaign)).date()
    return tuple(period for period in periods(campaign, today) if period.range.start <= today)


def period_of(campaign: Campaign, day: date) -> Period | None:
    """The period that `day` lies in; None before the campaign, after it, and in a stretch without a due."""
    if not campaign.starts <= day <= (campaign.ends or FAR):
        return None
    near = _between(campaign, day, day)
    return next((period for period in near if period.range.start <= day <= period.range.end), None)


def _between(campaign: Campaign, first: date, last: date) -> tuple[Period, ...]:
    """The periods that touch those days."""
    if campaign.every is Every.ONCE:
        return periods(campaign, last)
    return tuple(_recurring(campaign, first, last))


def obligations(campaign: Campaign, period: Period) -> tuple[Obligation, ...]:
    """Who owes a report in the period, in roster order; a unit with a reason not to is there with `exempt`.

    `children` and `none` owe nothing themselves; `either` owes, and its branches may discharge it (rates.py).
    """
    return tuple(
        Obligation(unit.name, period, unit.exempt)
        for unit in campaign.roster.units
        if unit.owes in (Owes.SELF, Owes.EITHER) and open_in(unit, period)
    )


def open_in(unit: Unit, period: Period) -> bool:
    """Does the unit exist on some day of the period? `opens` and `closes` are its first and last day."""
    return (unit.opens or date.min) <= period.range.end and period.range.start <= (unit.closes or FAR)


def meets(
    campaign: Campaign,
    told: DateRange | None,
    kind: ReportKind,
    received_at: datetime,
    met: Collection[date] = (),
    referred: Sequence[date] = (),
) -> tuple[date, ...]:
    """The start dates of the periods that a report answers for; empty where its dates lie outside the campaign.

    `met`: starts of the unit's periods already answered. `referred`: what the report answers for that this one's mail
    refers to. A correction or supplement follows that; else the told period decides; else what is referred to; else the
    earliest period begun and not answered at receipt time, or the latest begun when all are.
    """
    if referred and (told is None or kind in (ReportKind.CORRECTION, ReportKind.SUPPLEMENT)):
        return tuple(referred)
    if told is not None:
        return _overlapped(campaign, told)
    begun = periods_begun(campaign, received_at) or first_period(campaign)
    unmet = [period.range.start for period in begun if period.range.start not in met]
    return tuple(unmet[:1]) or tuple(period.range.start for period in begun[-1:])


def first_period(campaign: Campaign) -> tuple[Period, ...]:
    """The first period as a tuple of one: what a report that comes before the campaign begins is for."""
    return periods(campaign, campaign.starts + timedelta(days=62))[:1]


def _overlapped(campaign: Campaign, told: DateRange) -> tuple[date, ...]:
    """The period overlapped most (the earlier of two equals), or all that are covered whole when several are."""
    if told.end < campaign.starts or told.end < told.start:
        return ()
    last = min(told.end, FAR, told.start + LONGEST_TOLD) if told.start < FAR else told.start
    near = [period for period in _between(campaign, told.start, last) if _overlap(period.range, told) > 0]
    whole = [period for period in near if told.start <= period.range.start and period.range.end <= told.end]
    if len(whole) > 1:
        return tuple(period.range.start for period in whole)
    most = max(near, key=lambda period: (_overlap(period.range, told), -period.range.start.toordinal()), default=None)
    return (most.range.start,) if most else ()


def _overlap(one: DateRange, other: DateRange) -> int:
    """Days that both have."""
    return (min(one.end, other.end) - max(one.start, other.start)).days + 1
