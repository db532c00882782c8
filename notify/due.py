"""Which reminders and digests are due at `now`. Stateless: the keys already taken by the outbox are the memory.

Of all steps of a unit that have come, only the latest counts: after an outage each unit gets one reminder, not the
whole row of them, and a step that was missed is never made up for later.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from domain.campaign import Campaign, Period, Unit
from domain.standing import Standing, Status
from notify.data import Attachment, MissingUnit, ReminderData
from notify.shown import period_label

IsWorkday = Callable[[date], bool]
_STEP = re.compile(r"([0-9]{1,4})([mhd])")
_MORNING = time(8, 0)  # when letters may go on the first allowed day, where no quiet hours say it
_STALE = timedelta(days=7)  # a step that came longer ago than this is history, not a catch-up
_LONGEST_HOLIDAY = 30  # days looked ahead for a working day


@dataclass(frozen=True, slots=True)
class ReminderRules:
    """[reminders]: steps before and after the due time ("30m", "24h" on the clock; "2d" in working days).

    `quiet` is "21:00-07:30" or "". From the step after the `escalate_after`-th one past due on, the superior is told
    too; 0: never.
    """

    before: tuple[str, ...] = ("24h",)
    after: tuple[str, ...] = ("2h", "1d", "2d")
    quiet: str = "21:00-07:30"
    escalate_after: int = 2


@dataclass(frozen=True, slots=True)
class Hours:
    """When letters may go: on working days outside the quiet hours, in the campaign's zone."""

    zone: ZoneInfo
    is_workday: IsWorkday
    quiet: tuple[time, time] | None = None

    @classmethod
    def of(cls, campaign: Campaign, is_workday: IsWorkday, quiet: str) -> Hours:
        begin, _, end = quiet.partition("-")
        hours = (time.fromisoformat(begin.strip()), time.fromisoformat(end.strip())) if quiet else None
        return cls(ZoneInfo(campaign.timezone), is_workday, hours)

    def open(self, moment: datetime) -> bool:
        local = moment.astimezone(self.zone)
        return self.is_workday(local.date()) and not self._is_quiet(local.time())

    def next_open(self, moment: datetime) -> datetime:
        """`moment` itself, or the first moment after it when letters may go."""
        local = moment.astimezone(self.zone)
        if self.open(local):
            return local
        morning = self.quiet[1] if self.quiet else _MORNING
        today = datetime.combine(local.date(), morning, self.zone)
        starts = (today + timedelta(days=day) for day in range(_LONGEST_HOLIDAY))
        return next((start for start in starts if start >= local and self.open(start)), local)

    def workdays_later(self, moment: datetime, days: int) -> datetime:
        """The same time of day, `days` working days later (earlier where negative)."""
        local = moment.astimezone(self.zone)
        step = timedelta(days=1 if days > 0 else -1)
        left = abs(days)
        for _ in range(_LONGEST_HOLIDAY * (left + 1)):
            if not left:
                break
            local += step
            left -= self.is_workday(local.date())
        return local

    def workdays_between(self, start: datetime, end: datetime) -> int:
        """Working days that have begun after the day of `start`, up to and with that of `end`."""
        first, last = (moment.astimezone(self.zone).date() for moment in (start, end))
        return sum(self.is_workday(first + timedelta(days=n)) for n in range(1, (last - first).days + 1))

    def _is_quiet(self, clock: time) -> bool:
        if self.quiet is None:
            return False
        begin, end = self.quiet
        return begin <= clock < end if begin <= end else clock >= begin or clock < end


@dataclass(frozen=True, slots=True)
class Step:
    """One reminder of a period: its name in the dedup key, when it goes, and until when that makes sense."""

    name: str
    at: datetime
    escalated: bool = False
    past_due: bool = False


@dataclass(frozen=True, slots=True)
class _Candidate:
    unit: Unit
    period: Period
    step: Step


def steps_of(period: Period, rules: ReminderRules, hours: Hours) -> tuple[Step, ...]:
    """The period's steps in time order. Without a due time only the steps in days count, from the period's start."""
    if period.due is None:
        start = datetime.combine(period.range.start, _MORNING, hours.zone)
        days = (text for text in rules.after if text.endswith("d"))
        found = [Step(f"after-{text}", hours.next_open(_moved(start, text, 1, hours))) for text in days]
    else:
        found = [*_before(period.due, rules, hours), *_after(period.due, rules, hours)]
    return tuple(sorted(found, key=lambda step: step.at))


def reminders_due(
    standings: Iterable[Standing],
    campaign: Campaign,
    rules: ReminderRules,
    now: datetime,
    is_workday: IsWorkday,
    taken: Collection[str],
    held: Collection[str] = (),
    form: Attachment | None = None,
) -> tuple[ReminderData, ...]:
    """The reminders to compose now, for units with nothing in.

    `taken` are dedup keys the outbox already has. `held` are units from which something unreadable came: they are
    asked for a readable copy, not reminded. Nothing in quiet hours or on days off.
    """
    hours = Hours.of(campaign, is_workday, rules.quiet)
    if not hours.open(now):
        return ()
    latest = _latest(standings, campaign, rules, hours, now, frozenset(held))
    composed = (*_to_units(latest, campaign, rules, hours, now, form), *_to_superiors(latest, campaign, rules, hours, now))
    return tuple(data for data in composed if data.dedup_key not in taken)


def digests_due(
    campaign: Campaign,
    at: str,
    recipients: Iterable[str],
    now: datetime,
    is_workday: IsWorkday,
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


def _moved(moment: datetime, text: str, sign: int, hours: Hours) -> datetime:
    match = _STEP.fullmatch(text)
    if match is None:
        raise ValueError(f"not a reminder step: {text!r}")
    count = int(match[1]) * sign
    if match[2] == "d":
        return hours.workdays_later(moment, count)
    return moment + (timedelta(hours=count) if match[2] == "h" else timedelta(minutes=count))


def _before(due: datetime, rules: ReminderRules, hours: Hours) -> Iterator[Step]:
    """A step on a day off or in the quiet hours waits for the next open moment, if that still lies before `due`."""
    for text in rules.before:
        at = hours.next_open(_moved(due, text, -1, hours))
        if at < due:
            yield Step(f"before-{text}", at)


def _after(due: datetime, rules: ReminderRules, hours: Hours) -> Iterator[Step]:
    for number, text in enumerate(rules.after):
        escalated = bool(rules.escalate_after) and number >= rules.escalate_after
        yield Step(f"after-{text}", hours.next_open(_moved(due, text, 1, hours)), escalated, past_due=True)


def _latest(
    standings: Iterable[Standing],
    campaign: Campaign,
    rules: ReminderRules,
    hours: Hours,
    now: datetime,
    held: frozenset[str],
) -> tuple[_Candidate, ...]:
    """For each unit with nothing in, the latest step that has come; past-due steps win where two come together."""
    steps: dict[Period, Step | None] = {}
    found: dict[str, _Candidate] = {}
    for standing in standings:
        obligation = standing.obligation
        unit = campaign.roster.by_name.get(obligation.unit)
        if unit is None or not _nothing_in(standing) or unit.name in held:
            continue
        if obligation.period not in steps:
            steps[obligation.period] = _come(steps_of(obligation.period, rules, hours), now)
        step = steps[obligation.period]
        if step is None:
            continue
        rival = found.get(unit.name)
        if rival is None or (step.at, step.past_due) > (rival.step.at, rival.step.past_due):
            found[unit.name] = _Candidate(unit, obligation.period, step)
    return tuple(found.values())


def _nothing_in(standing: Standing) -> bool:
    waiting = standing.status in (Status.MISSING, Status.NOT_DUE)
    return waiting and standing.first_received is None and not standing.reports


def _come(steps: tuple[Step, ...], now: datetime) -> Step | None:
    come = [step for step in steps if step.at <= now]
    return come[-1] if come and now - come[-1].at <= _STALE else None


def _to_units(
    candidates: Iterable[_Candidate],
    campaign: Campaign,
    rules: ReminderRules,
    hours: Hours,
    now: datetime,
    form: Attachment | None,
) -> Iterator[ReminderData]:
    """One letter to each of a unit's addresses, the first under the plain key."""
    for item in candidates:
        key = _key(campaign, item.unit.name, item)
        for number, address in enumerate(item.unit.addresses):
            yield ReminderData(
                dedup_key=f"{key}:{address}" if number else key,
                recipient=address,
                unit=item.unit.name,
                period=period_label(item.period.range, campaign.language),
                due=item.period.due,
                overdue=_overdue(item, hours, now, campaign.language),
                form=form,
                expires=_expires(item, rules, hours, now),
            )


def _to_superiors(
    candidates: Iterable[_Candidate], campaign: Campaign, rules: ReminderRules, hours: Hours, now: datetime
) -> Iterator[ReminderData]:
    """One letter to a superior for all of its branches that are at the same step of the same period."""
    groups: dict[str, list[_Candidate]] = {}
    for item in candidates:
        superior = campaign.roster.by_name.get(item.unit.parent)
        if item.step.escalated and superior is not None and superior.addresses:
            groups.setdefault(f"{_key(campaign, superior.name, item)}:branches", []).append(item)
    for key, items in groups.items():
        first, superior = items[0], campaign.roster.by_name[items[0].unit.parent]
        yield ReminderData(
            dedup_key=key,
            recipient=superior.addresses[0],
            unit=first.unit.name,
            period=period_label(first.period.range, campaign.language),
            due=first.period.due,
            overdue=_overdue(first, hours, now, campaign.language),
            escalated=True,
            superior=superior.name,
            units=tuple(MissingUnit(item.unit.name, item.unit.contact, item.unit.phone) for item in items),
            expires=_expires(first, rules, hours, now),
        )


def _key(campaign: Campaign, unit: str, item: _Candidate) -> str:
    return f"reminder:{campaign.id}:{unit}:{item.period.range.start.isoformat()}:{item.step.name}"


def _expires(item: _Candidate, rules: ReminderRules, hours: Hours, now: datetime) -> datetime:
    """A reminder makes sense until the next step, or until the due time it warns of, or for a day."""
    moments = [step.at for step in steps_of(item.period, rules, hours)]
    if item.period.due is not None:
        moments.append(item.period.due)
    return min((moment for moment in moments if moment > now), default=now + timedelta(days=1))


def _overdue(item: _Candidate, hours: Hours, now: datetime, language: str) -> str:
    due = item.period.due
    if due is None or now < due:
        return ""
    days = hours.workdays_between(due, now)
    passed = int((now - due) / timedelta(hours=1))
    if language == "en":
        return f"{days} working day{'s' * (days > 1)}" if days else f"{passed} h" if passed else "less than an hour"
    return f"{days} 个工作日" if days else f"{passed} 小时" if passed else "不到 1 小时"
