"""Which reminders and digests are due at `now`. Stateless: the keys already taken by the outbox are the memory.

Of all steps of a unit that have come, only the latest counts: after an outage each unit gets one reminder, not the
whole row of them, and a step that was missed is never made up for later. Steps of the time before reminders began
(the first start, mode "off") are none of ours.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from domain.campaign import Campaign, Period, Unit
from domain.standing import Standing, Status
from domain.worktime import WorkCalendar
from notify.data import MissingUnit, ReminderData
from notify.shown import period_label

_STEP = re.compile(r"([0-9]{1,4})([mhd])")
_MORNING = time(8, 0)  # when a period without a due time begins to count
_STALE = timedelta(days=7)  # a step that came longer ago than this is history, not a catch-up
_LONGEST_HOLIDAY = 30  # days looked back for a working day


@dataclass(frozen=True, slots=True)
class ReminderRules:
    """[reminders]: steps before and after the due time ("30m", "24h" on the clock; "2d" in working days).

    From the step after the `escalate_after`-th one past due on, the superior is told too; 0: never.
    """

    before: tuple[str, ...] = ("24h",)
    after: tuple[str, ...] = ("2h", "1d", "2d")
    escalate_after: int = 2


@dataclass(frozen=True, slots=True)
class Step:
    """One reminder of a period: its name in the dedup key and when it goes."""

    name: str
    at: datetime
    escalated: bool = False
    past_due: bool = False


@dataclass(frozen=True, slots=True)
class _Occasion:
    """The latest step of a period that has come, and what its letters say alike."""

    period: Period
    step: Step
    overdue: str
    expires: datetime


@dataclass(frozen=True, slots=True)
class _Candidate:
    unit: Unit
    occasion: _Occasion


def steps_of(period: Period, rules: ReminderRules, calendar: WorkCalendar) -> tuple[Step, ...]:
    """The period's steps in time order. Without a due time only the steps in days count, from the period's start."""
    if period.due is None:
        start = datetime.combine(period.range.start, _MORNING, calendar.zone)
        days = (text for text in rules.after if text.endswith("d"))
        found = [Step(f"after-{text}", calendar.next_sendable(_later(start, text, calendar))) for text in days]
    else:
        found = [*_before(period.due, rules, calendar), *_after(period.due, rules, calendar)]
    return tuple(sorted(found, key=lambda step: step.at))


def reminders_due(
    standings: Iterable[Standing],
    campaign: Campaign,
    rules: ReminderRules,
    now: datetime,
    calendar: WorkCalendar,
    taken: Collection[str],
    held: Collection[str] = (),
    since: datetime | None = None,
) -> tuple[ReminderData, ...]:
    """The reminders to compose now, for units with nothing in.

    `taken` are dedup keys the outbox already has. `held` are units from which something unreadable came: they are
    asked for a readable copy, not reminded. Steps before `since` are passed over. Nothing in quiet hours or on days off.
    """
    if calendar.is_quiet(now) or not calendar.is_working_day(now.astimezone(calendar.zone).date()):
        return ()
    owing = [item for item in standings if _nothing_in(item) and item.obligation.unit not in held]
    periods = {item.obligation.period for item in owing}
    first = max(now - _STALE, since) if since else now - _STALE
    occasions = {period: _occasion(period, campaign, rules, first, now, calendar) for period in periods}
    latest = _latest(owing, campaign, occasions)
    composed = (*_to_units(latest, campaign), *_to_superiors(latest, campaign))
    return tuple(data for data in composed if data.dedup_key not in taken)


def digests_due(
    campaign: Campaign,
    at: str,
    recipients: Iterable[str],
    now: datetime,
    is_workday: Callable[[date], bool],
    taken: Collection[str],
) -> tuple[tuple[date, str], ...]:
    """(day, address) of each digest to send now. Only today's: a day that was slept through is not made up for."""
    local = now.astimezone(ZoneInfo(campaign.timezone))
    today = local.date()
    if local.time() < time.fromisoformat(at) or not is_workday(today):
        return ()
    return tuple((today, address) for address in recipients if digest_key(campaign.id, today, address) not in taken)


def digest_key(campaign: str, day: date, address: str) -> str:
    """One digest a campaign, day and address."""
    return f"digest:{campaign}:{day.isoformat()}:{address}"


def overdue_in_words(due: datetime | None, now: datetime, calendar: WorkCalendar, language: str) -> str:
    """2 小时, then 1 个工作日; "" before the due time."""
    if due is None or now < due:
        return ""
    days = calendar.working_days_between(due.astimezone(calendar.zone).date(), now.astimezone(calendar.zone).date())
    hours = int((now - due) / timedelta(hours=1))
    if language == "en":
        return f"{days} working day{'s' * (days > 1)}" if days else f"{hours} h" if hours else "less than an hour"
    return f"{days} 个工作日" if days else f"{hours} 小时" if hours else "不到 1 小时"


def _later(moment: datetime, text: str, calendar: WorkCalendar, sign: int = 1) -> datetime:
    match = _STEP.fullmatch(text)
    if match is None:
        raise ValueError(f"not a reminder step: {text!r}")
    count = int(match[1])
    if match[2] == "d":
        return calendar.add_working_days(moment, count) if sign > 0 else _workdays_before(moment, count, calendar)
    return moment + sign * (timedelta(hours=count) if match[2] == "h" else timedelta(minutes=count))


def _workdays_before(moment: datetime, days: int, calendar: WorkCalendar) -> datetime:
    """The same time of day, `days` working days earlier."""
    local = moment.astimezone(calendar.zone)
    for _ in range(_LONGEST_HOLIDAY * (days + 1)):
        if days <= 0:
            break
        local -= timedelta(days=1)
        days -= calendar.is_working_day(local.date())
    return local


def _before(due: datetime, rules: ReminderRules, calendar: WorkCalendar) -> Iterator[Step]:
    """A step in closed hours waits for the next open moment; where that is too late, it goes a working day earlier."""
    for text in rules.before:
        wanted = _later(due, text, calendar, -1)
        at = calendar.next_sendable(wanted)
        if at >= due:
            at = calendar.next_sendable(_workdays_before(wanted, 1, calendar))
        if at < due:
            yield Step(f"before-{text}", at)


def _after(due: datetime, rules: ReminderRules, calendar: WorkCalendar) -> Iterator[Step]:
    for number, text in enumerate(rules.after):
        escalated = bool(rules.escalate_after) and number >= rules.escalate_after
        yield Step(f"after-{text}", calendar.next_sendable(_later(due, text, calendar)), escalated, past_due=True)


def _nothing_in(standing: Standing) -> bool:
    waiting = standing.status in (Status.MISSING, Status.NOT_DUE)
    return waiting and standing.first_received is None and not standing.reports


def _occasion(
    period: Period, campaign: Campaign, rules: ReminderRules, first: datetime, now: datetime, calendar: WorkCalendar
) -> _Occasion | None:
    """None: no step has come from `first` on. It lasts until the next step, the due time, or a day."""
    steps = steps_of(period, rules, calendar)
    come = [step for step in steps if first <= step.at <= now]
    if not come:
        return None
    ends = [*(step.at for step in steps), *([period.due] if period.due else [])]
    expires = min((moment for moment in ends if moment > now), default=now + timedelta(days=1))
    return _Occasion(period, come[-1], overdue_in_words(period.due, now, calendar, campaign.language), expires)


def _latest(
    owing: Iterable[Standing], campaign: Campaign, occasions: dict[Period, _Occasion | None]
) -> tuple[_Candidate, ...]:
    """For each unit the latest step that has come; past-due steps win where two come together."""
    found: dict[str, _Candidate] = {}
    for standing in owing:
        unit = campaign.roster.by_name.get(standing.obligation.unit)
        occasion = occasions[standing.obligation.period]
        if unit is None or occasion is None:
            continue
        rival = found.get(unit.name)
        if rival is None or _rank(occasion) > _rank(rival.occasion):
            found[unit.name] = _Candidate(unit, occasion)
    return tuple(found.values())


def _rank(occasion: _Occasion) -> tuple[datetime, bool]:
    return occasion.step.at, occasion.step.past_due


def _to_units(candidates: Iterable[_Candidate], campaign: Campaign) -> Iterator[ReminderData]:
    """One letter to each of a unit's addresses, the first under the plain key."""
    for item in candidates:
        occasion, key = item.occasion, _key(campaign, item.unit.name, item.occasion)
        for number, address in enumerate(item.unit.addresses):
            yield ReminderData(
                dedup_key=f"{key}:{address}" if number else key,
                recipient=address,
                unit=item.unit.name,
                period=period_label(occasion.period.range, campaign.language),
                due=occasion.period.due,
                overdue=occasion.overdue,
                expires=occasion.expires,
            )


def _to_superiors(candidates: Iterable[_Candidate], campaign: Campaign) -> Iterator[ReminderData]:
    """One letter to a superior for all of its branches that are at the same step of the same period."""
    groups: dict[tuple[str, _Occasion], list[Unit]] = {}
    for item in candidates:
        superior = campaign.roster.by_name.get(item.unit.parent)
        if item.occasion.step.escalated and superior is not None and superior.addresses:
            groups.setdefault((superior.name, item.occasion), []).append(item.unit)
    for (name, occasion), units in groups.items():
        yield ReminderData(
            dedup_key=f"{_key(campaign, name, occasion)}:branches",
            recipient=campaign.roster.by_name[name].addresses[0],
            unit=units[0].name,
            period=period_label(occasion.period.range, campaign.language),
            due=occasion.period.due,
            overdue=occasion.overdue,
            escalated=True,
            superior=name,
            units=tuple(MissingUnit(unit.name, unit.contact, unit.phone) for unit in units),
            expires=occasion.expires,
        )


def _key(campaign: Campaign, unit: str, occasion: _Occasion) -> str:
    return f"reminder:{campaign.id}:{unit}:{occasion.period.range.start.isoformat()}:{occasion.step.name}"
