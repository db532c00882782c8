"""The words of `due` ("FRI 17:00", "LAST 17:00", "+MON 12:00" …) and the moment they name. docs/rules.md, *By when*."""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo

from domain.campaign import Every

_WEEKDAYS = ("MON", "TUE", "WED", "THU", "FRI", "SAT", "SUN")
_CLOCK = r"(?P<hour>\d{1,2}):(?P<minute>\d{2})"
_FORMS = {
    Every.DAY: re.compile(rf"(?P<next>\+)?\s*{_CLOCK}"),
    Every.WEEK: re.compile(rf"(?P<next>\+)?\s*(?P<weekday>{'|'.join(_WEEKDAYS)})\s+{_CLOCK}"),
    Every.MONTH: re.compile(rf"(?P<next>\+)?\s*(?P<day>LAST|\d{{1,2}})\s+{_CLOCK}"),
    Every.ONCE: re.compile(rf"(?P<date>\d{{4}}-\d{{2}}-\d{{2}})[ T]\s*{_CLOCK}(?::00)?"),
}
LAST = 31  #: a day of the month that a month does not have is its last day


@dataclass(frozen=True, slots=True)
class Due:
    """When a period's report is due. `minutes` since midnight of the named day, up to 1440 (24:00)."""

    minutes: int
    following: bool = False  #: in the following day, week or month (a leading +)
    weekday: int = 0  #: week: 0 Monday … 6 Sunday
    day: int = 0  #: month: 1 … 31
    date: date | None = None  #: once


def parse_due(every: Every, text: str) -> Due | None:
    """The due words of that kind of campaign; None for an empty text. Raises ValueError where they make no sense."""
    if not text.strip():
        return None
    form = _FORMS[every].fullmatch(text.strip().upper())
    if form is None:
        raise ValueError(text)
    found = form.groupdict()
    hour, minute = int(found["hour"]), int(found["minute"])
    if minute > 59 or hour * 60 + minute > 24 * 60:
        raise ValueError(text)
    day = LAST if found.get("day") == "LAST" else int(found.get("day") or 0)
    if every is Every.MONTH and not 1 <= day <= LAST:
        raise ValueError(text)
    return Due(
        hour * 60 + minute,
        following=bool(found.get("next")),
        weekday=_WEEKDAYS.index(found.get("weekday") or "MON"),
        day=day,
        date=date.fromisoformat(found["date"]) if found.get("date") else None,
    )


def due_day(due: Due, every: Every, start: date) -> date:
    """The day named by `due` for the whole (unclipped) period that begins on `start`."""
    if every is Every.ONCE:
        assert due.date is not None
        return due.date
    if every is Every.DAY:
        return start + timedelta(days=due.following)
    if every is Every.WEEK:
        first = start + timedelta(weeks=due.following)
        return first + timedelta(days=(due.weekday - first.weekday()) % 7)
    first = next_month(start) if due.following else start
    return first.replace(day=min(due.day, calendar.monthrange(first.year, first.month)[1]))


def next_month(start: date) -> date:
    """The first day of the month after `start`'s."""
    return (start.replace(day=1) + timedelta(days=32)).replace(day=1)


def moment(day: date, minutes: int, zone: tzinfo) -> datetime:
    """That wall-clock time as an aware moment; 1440 minutes is midnight at the day's end.

    A time that the clocks skip (summer time begins) becomes the same distance after the gap, as in RFC 5545 section 3.3.5.
    """
    wall = datetime.combine(day, time.min) + timedelta(minutes=minutes)
    return wall.replace(tzinfo=zone).astimezone(UTC).astimezone(zone)
