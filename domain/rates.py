"""Where each obligation stands, and the six rates over many of them. docs/rules.md."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from decimal import ROUND_HALF_UP, Decimal

from domain.campaign import Campaign, Owes, Period
from domain.current import Current, current, has_value
from domain.duetime import moment
from domain.obligations import obligations, open_in, zone
from domain.report import ReadingState
from domain.standing import Flag, Obligation, Standing, Status, Version
from domain.worktime import WorkCalendar

RECEIVED = frozenset({Status.ON_TIME, Status.LATE, Status.INCOMPLETE})

REPAIR_HOURS = 8  #: working hours for a readable version after we asked for one (补正)


def standings(
    campaign: Campaign, period: Period, versions: Iterable[Version], now: datetime, calendar: WorkCalendar
) -> tuple[Standing, ...]:
    """Every obligation of the period, in roster order, as of `now`. `versions` may be of any units and periods."""
    by_unit: dict[str, list[Version]] = {}
    for version in versions:
        if version.received_at <= now and _answers(version, period):
            by_unit.setdefault(version.unit, []).append(version)
    own = {
        owed.unit: standing(owed, by_unit.get(owed.unit, ()), now, campaign, calendar)
        for owed in obligations(campaign, period)
    }
    either = _Branches(campaign, period, own)
    return tuple(either.judged(found) for found in own.values())


def _answers(version: Version, period: Period) -> bool:
    """By containment, not equality: a campaign whose start is moved keeps its first period's reports."""
    return any(period.range.start <= day <= period.range.end for day in version.meets)


def standing(
    obligation: Obligation, versions: Sequence[Version], now: datetime, campaign: Campaign, calendar: WorkCalendar
) -> Standing:
    """One obligation by its unit's own versions; `standings` adds what branches discharge."""
    known = [version for version in versions if version.received_at <= now]
    usable = sorted((version for version in known if version.usable), key=lambda version: version.received_at)
    reports = tuple(version.report_id for version in sorted(known, key=lambda version: version.received_at))
    if not usable:
        status = _status_without(obligation, known, now, campaign)
        return Standing(obligation, status, flags=_flags_without(known), reports=reports)
    held = current(campaign, usable)
    on_time = _is_on_time(obligation, known, usable[0].received_at, calendar)
    missing = () if held.nil else _missing(campaign, held)
    return Standing(
        obligation,
        _status_with(obligation, on_time, missing),
        on_time=on_time,
        flags=_flags(usable, held),
        first_received=usable[0].received_at,
        values=held.values,
        missing_fields=missing,
        reports=reports,
        problems=held.problems,
    )


def _status_without(obligation: Obligation, known: Sequence[Version], now: datetime, campaign: Campaign) -> Status:
    if obligation.exempt:
        return Status.EXEMPT
    if known:
        return Status.UNREADABLE
    closing = obligation.period.due or _campaign_end(campaign)
    return Status.MISSING if closing is not None and now > closing else Status.NOT_DUE


def _campaign_end(campaign: Campaign) -> datetime | None:
    """When nothing is due at any time, what never came is missing once the campaign is over."""
    return moment(campaign.ends, 24 * 60, zone(campaign)) if campaign.ends else None


def _status_with(obligation: Obligation, on_time: bool, missing: tuple[str, ...]) -> Status:
    if obligation.exempt:
        return Status.EXEMPT
    if missing:
        return Status.INCOMPLETE
    return Status.ON_TIME if on_time else Status.LATE


def _is_on_time(obligation: Obligation, known: Sequence[Version], first: datetime, calendar: WorkCalendar) -> bool:
    """By the first accepted report, by a repair in time, or because staff said so."""
    due = obligation.period.due
    if due is None or first <= due or any(version.on_time_by_staff for version in known):
        return True
    asked = [
        version.asked_again_at
        for version in known
        if not version.usable and version.received_at <= due and version.asked_again_at is not None
    ]
    return any(first <= calendar.add_working_hours(moment, REPAIR_HOURS) for moment in asked)


def _missing(campaign: Campaign, held: Current) -> tuple[str, ...]:
    def said(key: str) -> bool:
        reading = held.values.get(key)
        return reading is not None and has_value(reading)

    return tuple(item.key for item in campaign.fields if item.required and not said(item.key))


def _flags_without(known: Sequence[Version]) -> frozenset[Flag]:
    found = {Flag.NEEDS_REVIEW} if known else set()
    if any(not version.confirmed for version in known):
        found.add(Flag.UNCONFIRMED)
    return frozenset(found)


def _flags(usable: Sequence[Version], held: Current) -> frozenset[Flag]:
    facts = {
        Flag.NIL: held.nil,
        Flag.CORRECTED: held.corrected,
        Flag.UNCONFIRMED: any(not version.confirmed for version in usable),
        Flag.NEEDS_REVIEW: bool(held.problems)
        or any(reading.state is ReadingState.CONFLICTING for reading in held.values.values())
        or any(version.needs_review for version in usable),
    }
    return frozenset(flag for flag, holds in facts.items() if holds)


class _Branches:
    """Judges `either` units by their branches, where they sent nothing usable themselves or sent it late."""

    def __init__(self, campaign: Campaign, period: Period, own: Mapping[str, Standing]) -> None:
        self.campaign = campaign
        self.period = period
        self.own = own
        self.done: dict[str, Standing] = {}

    def judged(self, found: Standing) -> Standing:
        unit = self.campaign.roster.by_name[found.obligation.unit]
        if unit.owes is not Owes.EITHER or found.status is Status.EXEMPT:
            return found
        if unit.name not in self.done:
            self.done[unit.name] = found  # what stands while the branches are looked at
            self.done[unit.name] = self._by_branches(found)
        return self.done[unit.name]

    def _by_branches(self, found: Standing) -> Standing:
        below = self._owing(found.obligation.unit, frozenset())
        if not below or any(branch.status not in RECEIVED for branch in below):
            return found
        on_time = all(bool(branch.on_time) for branch in below)
        if found.status in RECEIVED:
            return self._better(found, on_time)
        nil = all(Flag.NIL in branch.flags for branch in below)
        return Standing(
            found.obligation,
            Status.ON_TIME if on_time else Status.LATE,
            on_time=on_time,
            flags=found.flags | ({Flag.NIL} if nil else set()),
            first_received=max(branch.first_received for branch in below if branch.first_received),
            reports=found.reports,
            by_branches=True,
        )

    def _better(self, found: Standing, on_time: bool) -> Standing:
        """Its own report came late, but its branches' had discharged it in time."""
        if found.on_time or not on_time:
            return found
        status = Status.ON_TIME if found.status is Status.LATE else found.status
        return replace(found, status=status, on_time=True)

    def _owing(self, name: str, above: frozenset[str]) -> list[Standing]:
        """The standings that have to be received for `name`'s branches to count as complete."""
        found: list[Standing] = []
        for child in self.campaign.roster.children(name):
            if child.name in above or not open_in(child, self.period) or child.exempt:
                continue
            if child.name in self.own:
                found.append(self.judged(self.own[child.name]))
            else:  # it owes nothing itself; those below it do
                found += self._owing(child.name, above | {name})
        return found


@dataclass(frozen=True, slots=True)
class Rate:
    """A share with what it is a share of; published with both."""

    numerator: int
    denominator: int

    @property
    def percent(self) -> Decimal | None:
        """0 to 100 with one decimal; None when there is nothing to take a share of."""
        if not self.denominator:
            return None
        share = Decimal(100 * self.numerator) / self.denominator
        return share.quantize(Decimal("0.1"), ROUND_HALF_UP)

    def __str__(self) -> str:
        return "—" if self.percent is None else f"{self.percent}%（{self.numerator}/{self.denominator}）"


@dataclass(frozen=True, slots=True)
class Rates:
    """The six rates over the same obligations, as of a moment. RATE_NAMES has their Chinese names."""

    as_of: datetime
    received: Rate
    on_time: Rate
    nil: Rate
    complete: Rate
    substantial: Rate
    steady: Rate


RATE_NAMES: Mapping[str, str] = {
    "received": "报送率",
    "on_time": "按时率",
    "nil": "零报告率",
    "complete": "字段完整率",
    "substantial": "实质报告率",
    "steady": "持续报送率",
}


#: what each counts, for people; docs/rules.md, *Rates*
RATE_MEANINGS: Mapping[str, str] = {
    "received": "已报÷应报",
    "on_time": "按时收到的（含缺项的）÷应报",
    "nil": "零报告÷已报",
    "complete": "读到的必填项÷应填的必填项（零报告不计）",
    "substantial": "至少报了一个数字或一段内容的÷已报",
    "steady": "各期都已报的单位÷应报的单位",
}


def rates(campaign: Campaign, standings: Iterable[Standing], as_of: datetime) -> Rates:
    """The rates over these standings, of one period or several; exempt obligations are not expected."""
    expected = [each for each in standings if each.status is not Status.EXEMPT]
    received = [each for each in expected if each.status in RECEIVED]
    required = [item.key for item in campaign.fields if item.required]
    whole = [each for each in received if Flag.NIL not in each.flags and not each.by_branches]
    said = sum(key not in each.missing_fields for each in whole for key in required)
    return Rates(
        as_of,
        received=Rate(len(received), len(expected)),
        on_time=Rate(sum(each.on_time is True for each in received), len(expected)),
        nil=Rate(sum(Flag.NIL in each.flags for each in received), len(received)),
        complete=Rate(said, len(whole) * len(required)),
        substantial=_substantial(campaign, received),
        steady=_steady(expected),
    )


def _substantial(campaign: Campaign, received: Sequence[Standing]) -> Rate:
    """A report through branches has no values of its own; it has substance when one of theirs has."""
    known = {(each.obligation.unit, each.obligation.period): each for each in received}

    def has_substance(each: Standing, above: frozenset[str] = frozenset()) -> bool:
        return any(map(has_value, each.values.values())) or (each.by_branches and below(each.obligation, above))

    def below(owed: Obligation, above: frozenset[str]) -> bool:
        for child in campaign.roster.children(owed.unit):
            if child.name in above:
                continue
            branch = known.get((child.name, owed.period))
            if (
                has_substance(branch, above | {owed.unit})
                if branch
                else below(Obligation(child.name, owed.period), above | {owed.unit})
            ):
                return True
        return False

    return Rate(sum(map(has_substance, received)), len(received))


def _steady(expected: Sequence[Standing]) -> Rate:
    """Obligations that are not due yet break no chain."""
    kept: dict[str, bool] = {}
    for each in expected:
        if each.status is not Status.NOT_DUE:
            unit = each.obligation.unit
            kept[unit] = kept.get(unit, True) and each.status in RECEIVED
    return Rate(sum(kept.values()), len(kept))


def rates_by_parent(campaign: Campaign, standings: Sequence[Standing], as_of: datetime) -> dict[str, Rates]:
    """Parent's name -> rates over its own obligations and all below it, for every unit that has branches, in roster order."""
    groups: dict[str, list[Standing]] = {
        unit.name: [] for unit in campaign.roster.units if campaign.roster.children(unit.name)
    }
    for each in standings:
        for name in _line(campaign, each.obligation.unit):
            if name in groups:
                groups[name].append(each)
    return {name: rates(campaign, group, as_of) for name, group in groups.items()}


def _line(campaign: Campaign, name: str) -> list[str]:
    """The unit and all units above it."""
    line: list[str] = []
    while name and name not in line:
        line.append(name)
        unit = campaign.roster.by_name.get(name)
        name = unit.parent if unit else ""
    return line
