"""Days and times of spreadsheets as people write them."""

from __future__ import annotations

from datetime import datetime, time, timedelta

#: day 0 of the two calendars; Excel's first one counts a 29 February 1900 that never was, so that days before it are one off
_DAY_ZERO, _DAY_ZERO_1904 = datetime(1899, 12, 30), datetime(1904, 1, 1)  # noqa: DTZ001 - days of a calendar, no moments
_FEIGNED_DAY, _LAST_DAY = 60, 2_958_466


def shown_serial(value: float, from_1904: bool) -> str:
    """A stored number whose format shows a date or a time."""
    if not 0 <= value < _LAST_DAY:
        return ""  # Excel shows a row of ##### for these
    if value < 1:
        minutes = round(value * 1440)
        return f"{minutes // 60:02d}:{minutes % 60:02d}"
    days = value + (value < _FEIGNED_DAY and not from_1904)
    moment = (_DAY_ZERO_1904 if from_1904 else _DAY_ZERO) + timedelta(seconds=round(days * 86400))
    return shown_moment(moment)


def shown_elapsed(value: float) -> str:
    """A stored number whose format counts hours beyond a day: [h]:mm."""
    return shown_duration(timedelta(seconds=round(value * 86400))) if 0 <= value < _LAST_DAY else ""


def shown_moment(value: datetime) -> str:
    """A day, with its time where there is one."""
    return value.strftime("%Y-%m-%d") if value.time() == time() else value.strftime("%Y-%m-%d %H:%M")


def shown_duration(value: timedelta) -> str:
    minutes = int(value.total_seconds()) // 60
    return f"{minutes // 60}:{minutes % 60:02d}"
