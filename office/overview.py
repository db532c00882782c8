"""Where one period stands, for status, digest, tables and reminders: read from the store, judged by the domain's rules."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields, replace
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from domain.campaign import Campaign, Period
from domain.current import current
from domain.errors import NeedsAPerson
from domain.jsonform import value_to_json
from domain.jump import jumps
from domain.obligations import first_period, periods, periods_begun, zone
from domain.rates import RATE_NAMES, Rate, Rates, rates, standings
from domain.report import Problem, Reading, Value
from domain.standing import Flag, Standing, Version
from domain.worktime import WorkCalendar
from notify.shown import period_label
from office.desk import Desk
from office.told import periods_in_words
from settings.keys import Settings
from store import queries, staff
from store.rates import PublishedRate
from store.session import Tx


@dataclass(frozen=True, slots=True)
class Overview:
    """One period judged at one moment. `versions` are the reports it was judged by."""

    campaign: Campaign
    period: Period
    as_of: datetime
    standings: tuple[Standing, ...]
    rates: Rates
    versions: tuple[Version, ...]

    @property
    def zone(self) -> ZoneInfo:
        return ZoneInfo(self.campaign.timezone)

    @property
    def period_label(self) -> str:
        return period_label(self.period.range, self.campaign.language)

    def label_of(self, starts: Sequence[date]) -> str:
        """The periods that begin on these dates, in words."""
        return periods_in_words(self.campaign, self.as_of)(starts)

    def doubts(self) -> list[tuple[str, Problem]]:
        """What several reports of a unit show together: (unit, problem), in roster order."""
        return [(item.obligation.unit, found) for item in self.standings for found in item.problems]

    def label(self, key: str) -> str:
        """A field's label."""
        return self.campaign.by_key[key].label if key in self.campaign.by_key else key

    def named_rates(self) -> dict[str, Rate]:
        """The rates by their keys, in the order they are told."""
        return {item.name: getattr(self.rates, item.name) for item in fields(self.rates) if item.name in RATE_NAMES}

    def shown_rates(self) -> list[tuple[str, str]]:
        """The rates in words: ("报送率", "96.9%（31/32）")."""
        return [(RATE_NAMES[name], str(rate)) for name, rate in self.named_rates().items()]

    def published(self) -> list[PublishedRate]:
        """The rates as they are kept once somebody was told."""
        return [
            PublishedRate(name, rate.numerator, rate.denominator, None, self.period.range.start)
            for name, rate in self.named_rates().items()
        ]

    def as_json(self) -> dict[str, Any]:
        """For programs: obligations with status, flags and values; rates with their denominators."""
        return {
            "campaign": self.campaign.id,
            "period": {"start": str(self.period.range.start), "end": str(self.period.range.end)},
            "due": _told(self.period.due, self.zone),
            "as_of": self.as_of.isoformat(),
            "units": [_unit_json(standing, self.zone) for standing in self.standings],
            "rates": {
                name: {"numerator": rate.numerator, "denominator": rate.denominator}
                for name, rate in self.named_rates().items()
            },
        }


def _told(moment: datetime | None, zone: ZoneInfo) -> str | None:
    return moment.astimezone(zone).isoformat() if moment else None


def _unit_json(standing: Standing, zone: ZoneInfo) -> dict[str, Any]:
    return {
        "unit": standing.obligation.unit,
        "status": standing.status,
        "on_time": standing.on_time,
        "flags": sorted(standing.flags),
        "received_at": _told(standing.first_received, zone),
        "missing_fields": list(standing.missing_fields),
        "reports": list(standing.reports),
        "problems": [{"code": item.code, "sentence": item.sentence} for item in standing.problems],
        "values": {
            key: value_to_json(reading.value) for key, reading in standing.values.items() if reading.value is not None
        },
    }


def overview(tx: Tx, desk: Desk, start: date | None = None, *, evidence: bool = False) -> Overview:
    """The period that begins on `start`; None: the one people ask about now. `evidence`: with the words values stand on."""
    now, campaign = desk.now().astimezone(desk.zone), desk.campaign
    period = _chosen(campaign, now, start)
    known = versions_in(tx, campaign, period.range.start, evidence=evidence)
    judged = standings(campaign, period, known, now, calendar_of(desk.settings))
    judged = _with_jumps(tx, campaign, period, judged)
    return Overview(campaign, period, now, judged, rates(campaign, judged, now), tuple(known))


def versions_in(tx: Tx, campaign: Campaign, start: date, *, evidence: bool = False) -> list[Version]:
    """The reports for the period that begins on `start`, with what staff set since."""
    return with_staff_values(tx, campaign, start, queries.versions(tx, campaign.id, [start], evidence))


def values_before(
    tx: Tx, campaign: Campaign, unit: str, starts: Sequence[date], moment: datetime
) -> dict[str, Value | None]:
    """What stood for the unit in the (first) period before that moment, by field."""
    known = versions_in(tx, campaign, starts[0]) if starts else []
    earlier = [item for item in known if item.unit == unit and item.received_at < moment]
    return {key: reading.value for key, reading in current(campaign, earlier).values.items()}


def _with_jumps(tx: Tx, campaign: Campaign, period: Period, judged: tuple[Standing, ...]) -> tuple[Standing, ...]:
    """Values far from those of the period before are doubted beside what several reports show together."""
    earlier = [item for item in periods(campaign, period.range.start) if item.range.start < period.range.start]
    if not earlier:
        return judged
    before: dict[str, list[Version]] = {}
    for version in versions_in(tx, campaign, earlier[-1].range.start):
        before.setdefault(version.unit, []).append(version)
    return tuple(_with_jumps_of(campaign, item, before.get(item.obligation.unit, [])) for item in judged)


def _with_jumps_of(campaign: Campaign, judged: Standing, before: list[Version]) -> Standing:
    found = jumps(campaign, current(campaign, before).values, judged.values) if before and judged.values else ()
    if not found:
        return judged
    return replace(judged, problems=(*judged.problems, *found), flags=judged.flags | {Flag.NEEDS_REVIEW})


def _chosen(campaign: Campaign, now: datetime, start: date | None) -> Period:
    begun = periods_begun(campaign, now)
    if start is None:
        return current_period(campaign, now)
    for period in begun or first_period(campaign):
        if period.range.start <= start <= period.range.end:
            return period
    raise NeedsAPerson(f"报送任务没有包含 {start} 的报送期。", "no_period")


def current_period(campaign: Campaign, now: datetime) -> Period:
    """The latest period whose reports can be expected to come in: it is over, or the only one that has begun.

    A weekly report is written when its week is over; until the first period ends, that one is asked about.
    """
    begun = periods_begun(campaign, now) or first_period(campaign)
    today = now.astimezone(zone(campaign)).date()
    over = [period for period in begun if period.range.end < today or (period.due and period.due <= now)]
    return (over or list(begun))[-1]


def with_staff_values(tx: Tx, campaign: Campaign, start: date, found: list[Version]) -> list[Version]:
    """What staff set for the period, as the last word on each unit that has a report."""
    decided: dict[str, dict[str, Reading]] = {}
    for item in staff.values(tx, campaign.id, [start]):
        decided.setdefault(item.unit, {})[item.reading.field] = item.reading
    return [
        replace(version, readings={**version.readings, **decided[version.unit]}) if version.unit in decided else version
        for version in found
    ]


def calendar_of(settings: Settings) -> WorkCalendar:
    """The work calendar of the settings."""
    keys = settings.calendar
    return WorkCalendar(
        zone=zone(settings.campaign),
        everyday=keys.mode == "everyday",
        holidays=keys.holidays,
        workdays=keys.workdays,
        vacations=keys.vacations,
        hours=keys.hours,
        quiet=settings.reminders.quiet,
    )
