"""Working days with 调休, working hours, quiet hours. Years nobody has published yet are reported, not guessed in silence.

chinesecalendar ends with the last year the State Council has published; after that it raises.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo

from domain.campaign import DateRange

LONGEST_SEARCH = 800  #: days; a calendar without any working day in two years is a mistake in the config


@dataclass(frozen=True, slots=True)
class WorkCalendar:
    """When people work. `holidays` and `workdays` override the published calendar; `vacations` are free whatever it says.

    `everyday`: an emergency campaign; every day is a working day. `hours` are the working hours of a day, in order;
    `quiet` the hours in which no letter goes out (may pass midnight), None for none.
    """

    zone: tzinfo
    everyday: bool = False
    holidays: tuple[DateRange, ...] = ()
    workdays: tuple[DateRange, ...] = ()
    vacations: tuple[DateRange, ...] = ()
    hours: tuple[tuple[time, time], ...] = ((time(8), time(12)), (time(14), time(18)))
    quiet: tuple[time, time] | None = (time(21), time(7, 30))

    def is_working_day(self, day: date) -> bool:
        """Falls back to Monday to Friday in years that are not published; `unknown_years` says which."""
        if self.everyday:
            return True
        if _within(day, self.workdays):
            return True
        if _within(day, self.holidays) or _within(day, self.vacations):
            return False
        published = _published(day)
        return day.weekday() < 5 if published is None else published

    def unknown_years(self, first: date, last: date) -> tuple[int, ...]:
        """The years between the two days whose holidays and 调休 are not known; never any in everyday mode.

        A year counts as known when the config itself lists holidays in it.
        """
        if self.everyday:
            return ()
        listed = {year for days in self.holidays for year in (days.start.year, days.end.year)}
        years = range(first.year, last.year + 1)
        return tuple(year for year in years if _published(date(year, 1, 1)) is None and year not in listed)

    def add_working_days(self, moment: datetime, days: int) -> datetime:
        """The same time of day, `days` working days later; 0 gives the next working day if it is not one now."""
        local = moment.astimezone(self.zone)
        found = list(self._working_days(local.date(), days + 1))
        ahead = found[days] if found[0] == local.date() or days == 0 else found[days - 1]
        return _real(datetime.combine(ahead, local.timetz().replace(tzinfo=None), self.zone))

    def add(self, moment: datetime, length: timedelta) -> datetime:
        """`length` later: whole days count as working days, the rest as it is on the clock ("2h", "1d")."""
        if length.days == 0 or length % timedelta(days=1):
            return moment + length
        return self.add_working_days(moment, length.days)

    def add_working_hours(self, moment: datetime, hours: float) -> datetime:
        """The moment by which `hours` of working time have passed since `moment`."""
        left = timedelta(hours=hours)
        for start, end in self._working_spans(moment):
            begin = max(start, moment.astimezone(self.zone))
            if end <= begin:
                continue
            if _elapsed(begin, end) >= left:
                return _real(begin.astimezone(UTC) + left).astimezone(self.zone)
            left -= _elapsed(begin, end)
        raise ValueError("no working time to be found")

    def working_days_between(self, first: date, last: date) -> int:
        """Working days after `first`, up to and with `last`."""
        return sum(self.is_working_day(first + timedelta(days=n)) for n in range(1, (last - first).days + 1))

    def is_quiet(self, moment: datetime) -> bool:
        """Within the quiet hours? Their start belongs to them, their end does not."""
        if self.quiet is None:
            return False
        now, (start, end) = moment.astimezone(self.zone).time(), self.quiet
        return start <= now < end if start < end else now >= start or now < end

    def next_sendable(self, moment: datetime) -> datetime:
        """The first moment, `moment` or later, on a working day and outside the quiet hours."""
        local = moment.astimezone(self.zone)
        for _ in range(LONGEST_SEARCH):
            if not self.is_working_day(local.date()):
                local = self._at(local.date() + timedelta(days=1), time(0))
            elif self.is_quiet(local):
                local = self._quiet_end(local)
            else:
                return local
        raise ValueError("no working day to be found")

    def _quiet_end(self, local: datetime) -> datetime:
        assert self.quiet is not None
        end = self.quiet[1]
        return self._at(local.date() + timedelta(days=local.time() >= end), end)

    def _at(self, day: date, at: time) -> datetime:
        return _real(datetime.combine(day, at, self.zone))

    def _working_days(self, first: date, count: int) -> Iterator[date]:
        """The first `count` working days from `first` on."""
        found = 0
        for ahead in range(LONGEST_SEARCH + 2 * count):
            day = first + timedelta(days=ahead)
            if self.is_working_day(day):
                yield day
                found += 1
                if found == count:
                    return
        raise ValueError("no working day to be found")

    def _working_spans(self, moment: datetime) -> Iterator[tuple[datetime, datetime]]:
        first = moment.astimezone(self.zone).date()
        for day in self._working_days(first, LONGEST_SEARCH):
            for start, end in self.hours:
                yield self._at(day, start), self._at(day, end)


def _within(day: date, ranges: tuple[DateRange, ...]) -> bool:
    return any(days.start <= day <= days.end for days in ranges)


def _published(day: date) -> bool | None:
    """Is it a working day in the published calendar? None for a year that it does not know."""
    import chinese_calendar

    try:
        return bool(chinese_calendar.is_workday(day))
    except NotImplementedError:
        return None


def _elapsed(start: datetime, end: datetime) -> timedelta:
    """Real time between two moments of one zone (their plain difference ignores summer time)."""
    return end.astimezone(UTC) - start.astimezone(UTC)


def _real(moment: datetime) -> datetime:
    """A wall-clock time that the clocks skip becomes a real one."""
    return moment.astimezone(UTC).astimezone(moment.tzinfo)
