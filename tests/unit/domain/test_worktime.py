"""Working days with 调休, working hours, quiet hours."""

from __future__ import annotations

import dataclasses
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from domain.campaign import DateRange
from domain.worktime import WorkCalendar
from tests.unit.domain.kit import CALENDAR, SHANGHAI, at

EVERYDAY = WorkCalendar(SHANGHAI, everyday=True)
OWN = WorkCalendar(
    SHANGHAI,
    holidays=(DateRange(date(2021, 8, 4), date(2021, 8, 4)),),
    workdays=(DateRange(date(2021, 8, 7), date(2021, 8, 8)),),
    vacations=(DateRange(date(2021, 8, 7), date(2021, 8, 20)),),
)


@pytest.mark.parametrize(
    ("day", "works"),
    [
        ("2021-08-06", True),
        ("2021-08-07", False),
        ("2021-09-18", True),
        ("2021-09-20", False),
        ("2021-10-09", True),
        ("2026-02-14", True),
        ("2026-02-17", False),
        ("2030-01-05", False),
        ("2030-01-07", True),
    ],
)
def test_holidays_and_make_up_days_are_known_and_other_years_fall_back(day: str, works: bool) -> None:
    assert CALENDAR.is_working_day(date.fromisoformat(day)) is works


def test_years_that_are_not_published_are_told() -> None:
    assert CALENDAR.unknown_years(date(2026, 6, 1), date(2028, 1, 1)) == (2027, 2028)
    assert EVERYDAY.unknown_years(date(2026, 6, 1), date(2028, 1, 1)) == ()
    listed = dataclasses.replace(CALENDAR, holidays=(DateRange(date(2027, 1, 1), date(2027, 1, 3)),))
    assert listed.unknown_years(date(2026, 6, 1), date(2028, 1, 1)) == (2028,)


@pytest.mark.parametrize(
    ("day", "works"), [("2021-08-04", False), ("2021-08-07", True), ("2021-08-09", False), ("2021-08-23", True)]
)
def test_the_config_overrides_the_published_calendar(day: str, works: bool) -> None:
    assert OWN.is_working_day(date.fromisoformat(day)) is works


def test_in_an_emergency_every_day_is_a_working_day() -> None:
    assert EVERYDAY.is_working_day(date(2021, 10, 1))


@pytest.mark.parametrize(
    ("start", "hours", "end"),
    [
        ("2021-08-03 09:00", 2, "2021-08-03 11:00"),
        ("2021-08-03 11:00", 2, "2021-08-03 15:00"),
        ("2021-08-03 12:30", 1, "2021-08-03 15:00"),
        ("2021-08-03 09:00", 8, "2021-08-04 09:00"),
        ("2021-08-03 08:00", 8, "2021-08-03 18:00"),
        ("2021-08-06 17:00", 8, "2021-08-09 17:00"),
        ("2021-08-07 03:00", 8, "2021-08-09 18:00"),
        ("2021-09-30 17:30", 8, "2021-10-08 17:30"),
    ],
)
def test_working_hours_pass_only_at_work(start: str, hours: int, end: str) -> None:
    assert CALENDAR.add_working_hours(at(start), hours) == at(end)


@pytest.mark.parametrize(
    ("start", "days", "end"),
    [
        ("2021-08-06 17:00", 1, "2021-08-09 17:00"),
        ("2021-08-07 17:00", 1, "2021-08-09 17:00"),
        ("2021-08-07 17:00", 0, "2021-08-09 17:00"),
        ("2021-08-06 17:00", 0, "2021-08-06 17:00"),
        ("2021-09-30 10:00", 2, "2021-10-09 10:00"),
    ],
)
def test_whole_days_are_working_days(start: str, days: int, end: str) -> None:
    assert CALENDAR.add_working_days(at(start), days) == at(end)
    if days:
        assert CALENDAR.add(at(start), timedelta(days=days)) == at(end)


def test_hours_are_hours_of_the_clock() -> None:
    assert CALENDAR.add(at("2021-08-06 17:00"), timedelta(hours=26)) == at("2021-08-07 19:00")


@pytest.mark.parametrize(
    ("moment", "quiet"),
    [
        ("20:59", False),
        ("21:00", True),
        ("23:59", True),
        ("00:00", True),
        ("07:29", True),
        ("07:30", False),
        ("12:00", False),
    ],
)
def test_quiet_hours_pass_midnight(moment: str, quiet: bool) -> None:
    assert CALENDAR.is_quiet(at(f"2021-08-03 {moment}")) is quiet
    assert not dataclasses.replace(CALENDAR, quiet=None).is_quiet(at(f"2021-08-03 {moment}"))


def test_quiet_hours_within_a_day() -> None:
    noon = dataclasses.replace(CALENDAR, quiet=(time(12), time(14)))
    assert noon.is_quiet(at("2021-08-03 13:00"))
    assert noon.next_sendable(at("2021-08-03 13:00")) == at("2021-08-03 14:00")


@pytest.mark.parametrize(
    ("moment", "sendable"),
    [
        ("2021-08-03 10:00", "2021-08-03 10:00"),
        ("2021-08-03 22:00", "2021-08-04 07:30"),
        ("2021-08-03 03:00", "2021-08-03 07:30"),
        ("2021-08-06 21:00", "2021-08-09 07:30"),
        ("2021-08-07 10:00", "2021-08-09 07:30"),
        ("2021-09-30 23:00", "2021-10-08 07:30"),
    ],
)
def test_letters_wait_for_a_working_day_outside_the_quiet_hours(moment: str, sendable: str) -> None:
    assert CALENDAR.next_sendable(at(moment)) == at(sendable)


def test_the_calendar_is_that_of_the_campaigns_zone() -> None:
    friday_evening_utc = datetime(2021, 8, 6, 17, 0, tzinfo=UTC)  # Saturday 01:00 in Shanghai
    assert CALENDAR.next_sendable(friday_evening_utc) == at("2021-08-09 07:30")


def test_working_time_is_real_time_when_the_clocks_change() -> None:
    berlin = WorkCalendar(ZoneInfo("Europe/Berlin"), everyday=True, hours=((time(0), time(6)),))
    start = datetime(2021, 3, 28, 0, 0, tzinfo=ZoneInfo("Europe/Berlin"))
    assert berlin.add_working_hours(start, 4) == datetime(2021, 3, 28, 5, 0, tzinfo=ZoneInfo("Europe/Berlin"))


def test_a_calendar_without_working_days_is_an_error_not_an_endless_search() -> None:
    never = dataclasses.replace(CALENDAR, holidays=(DateRange(date(2021, 1, 1), date(2031, 1, 1)),))
    for search in (
        never.next_sendable,
        lambda moment: never.add_working_hours(moment, 1),
        lambda m: never.add_working_days(m, 1),
    ):
        with pytest.raises(ValueError, match="to be found"):
            search(at("2021-08-03 10:00"))


def test_working_days_between() -> None:
    assert CALENDAR.working_days_between(date(2021, 8, 6), date(2021, 8, 10)) == 2
