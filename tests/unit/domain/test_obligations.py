"""docs/rules.md: periods and their due moments, who owes, which obligation a report meets."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from domain.campaign import DateRange, Every, Owes, Period, Unit
from domain.duetime import parse_due
from domain.obligations import FAR, first_period, meets, obligations, period_of, periods, periods_begun
from domain.report import ReportKind
from tests.unit.domain.kit import at, campaign

AUG = [date(2021, 8, day) for day in range(1, 32)]
INITIAL, CORRECTION, SUPPLEMENT = ReportKind.INITIAL, ReportKind.CORRECTION, ReportKind.SUPPLEMENT


def told(first: str, last: str) -> DateRange:
    return DateRange(date.fromisoformat(first), date.fromisoformat(last))


#: (every, due, week_starts, starts, the first period's first and last day, its due)
FIRST = [
    ("day", "17:00", 0, "2021-08-02", "2021-08-02", "2021-08-02", "2021-08-02 17:00"),
    ("day", "24:00", 0, "2021-08-02", "2021-08-02", "2021-08-02", "2021-08-03 00:00"),
    ("day", "+09:00", 0, "2021-08-02", "2021-08-02", "2021-08-02", "2021-08-03 09:00"),
    ("week", "FRI 17:00", 0, "2021-08-02", "2021-08-02", "2021-08-08", "2021-08-06 17:00"),
    ("week", "SUN 24:00", 0, "2021-08-02", "2021-08-02", "2021-08-08", "2021-08-09 00:00"),
    ("week", "+MON 12:00", 0, "2021-08-02", "2021-08-02", "2021-08-08", "2021-08-09 12:00"),
    ("week", "FRI 17:00", 6, "2021-08-01", "2021-08-01", "2021-08-07", "2021-08-06 17:00"),
    ("week", "SUN 17:00", 6, "2021-08-01", "2021-08-01", "2021-08-07", "2021-08-01 17:00"),
    ("week", "+SUN 17:00", 6, "2021-08-01", "2021-08-01", "2021-08-07", "2021-08-08 17:00"),
    ("week", "fri 9:05", 0, "2021-08-04", "2021-08-04", "2021-08-08", "2021-08-06 09:05"),
    ("month", "25 17:00", 0, "2021-08-01", "2021-08-01", "2021-08-31", "2021-08-25 17:00"),
    ("month", "LAST 17:00", 0, "2021-08-09", "2021-08-09", "2021-08-31", "2021-08-31 17:00"),
    ("month", "31 17:00", 0, "2021-09-01", "2021-09-01", "2021-09-30", "2021-09-30 17:00"),
    ("month", "LAST 24:00", 0, "2024-02-01", "2024-02-01", "2024-02-29", "2024-03-01 00:00"),
    ("month", "+5 12:00", 0, "2021-12-01", "2021-12-01", "2021-12-31", "2022-01-05 12:00"),
    ("once", "2021-08-20 17:00", 0, "2021-08-09", "2021-08-09", "2021-08-20", "2021-08-20 17:00"),
    ("once", "2021-08-20T24:00", 0, "2021-08-09", "2021-08-09", "2021-08-20", "2021-08-21 00:00"),
]


@pytest.mark.parametrize(("every", "due", "week_starts", "starts", "first", "last", "at_latest"), FIRST)
def test_the_first_period_and_when_it_is_due(
    every: str, due: str, week_starts: int, starts: str, first: str, last: str, at_latest: str
) -> None:
    of = campaign(every=Every(every), due=due, week_starts=week_starts, starts=date.fromisoformat(starts), ends=None)
    found = first_period(of)[0]
    assert found == Period(told(first, last), at(at_latest))


def test_a_campaign_has_a_period_for_every_week_until_its_end() -> None:
    assert [period.range.start.day for period in periods(campaign())] == [2, 9, 16, 23]


def test_the_last_period_ends_with_the_campaign() -> None:
    found = periods(campaign(ends=date(2021, 8, 11)))
    assert [period.range for period in found] == [told("2021-08-02", "2021-08-08"), told("2021-08-09", "2021-08-11")]
    assert found[-1].due == at("2021-08-16 00:00")


def test_a_period_due_before_the_campaign_begins_is_left_out() -> None:
    found = periods(campaign(starts=date(2021, 8, 7), due="FRI 17:00"))
    assert found[0].range.start == date(2021, 8, 9)


def test_grace_moves_the_due_moment() -> None:
    assert periods(campaign(grace_minutes=90))[0].due == at("2021-08-09 01:30")


def test_a_campaign_without_end_needs_to_be_told_how_far() -> None:
    endless = campaign(ends=None)
    assert len(periods(endless, date(2021, 12, 31))) == 22
    with pytest.raises(ValueError, match="until"):
        periods(endless)


def test_once_without_due_is_never_late_and_has_no_end() -> None:
    (found,) = periods(campaign(every=Every.ONCE, due="", ends=None))
    assert found == Period(DateRange(date(2021, 8, 2), FAR), None)


def test_a_due_in_the_hour_that_the_clocks_skip_is_a_real_moment() -> None:
    of = campaign(
        timezone="Europe/Berlin", every=Every.DAY, due="02:30", starts=date(2021, 3, 28), ends=date(2021, 3, 28)
    )
    (found,) = periods(of)
    assert found.due == datetime(2021, 3, 28, 3, 30, tzinfo=ZoneInfo("Europe/Berlin"))
    assert found.due.astimezone(UTC) == datetime(2021, 3, 28, 1, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("day", "start"),
    [("2021-08-01", None), ("2021-08-02", 2), ("2021-08-08", 2), ("2021-08-09", 9), ("2021-08-30", None)],
)
def test_a_day_lies_in_its_period(day: str, start: int | None) -> None:
    found = period_of(campaign(), date.fromisoformat(day))
    assert (found.range.start.day if found else None) == start


def test_periods_begun_are_those_of_the_campaigns_own_calendar() -> None:
    monday_in_shanghai = datetime(2021, 8, 8, 16, 0, tzinfo=UTC)
    assert len(periods_begun(campaign(), monday_in_shanghai)) == 2
    assert len(periods_begun(campaign(timezone="UTC"), monday_in_shanghai)) == 1


@pytest.mark.parametrize(
    ("every", "text"),
    [
        ("week", "17:00"),
        ("week", "FRI 24:01"),
        ("week", "FRI 7:60"),
        ("day", "FRI 17:00"),
        ("month", "0 17:00"),
        ("month", "32 17:00"),
        ("once", "17:00"),
        ("once", "2021-13-01 17:00"),
        ("week", "＋MON 12:00"),
        ("week", "周五 17:00"),
    ],
)
def test_due_words_that_make_no_sense_are_refused(every: str, text: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - the text is the whole of the message
        parse_due(Every(every), text)


# who owes

PARENT = Unit("院党委", owes=Owes.EITHER)
UNITS = (
    PARENT,
    Unit("一支部", parent="院党委"),
    Unit("机关党委", owes=Owes.CHILDREN),
    Unit("机关一支部", parent="机关党委"),
    Unit("工会", owes=Owes.NONE),
    Unit("筹建支部", exempt="筹建中"),
    Unit("新支部", opens=date(2021, 8, 9)),
    Unit("周日成立", opens=date(2021, 8, 8)),
    Unit("撤销支部", closes=date(2021, 8, 1)),
    Unit("周一撤销", closes=date(2021, 8, 2)),
)


def test_who_owes_in_a_period() -> None:
    of = campaign(*UNITS)
    owed = obligations(of, periods(of)[0])
    assert [each.unit for each in owed] == ["院党委", "一支部", "机关一支部", "筹建支部", "周日成立", "周一撤销"]
    assert [each.exempt for each in owed if each.exempt] == ["筹建中"]


# which obligation a report meets

#: (told period, kind, received, starts of periods met, what the referred mail meets, -> days of August)
MEETS: list[tuple[Any, ReportKind, str, list[int], list[int], list[int]]] = [
    (told("2021-08-02", "2021-08-08"), INITIAL, "2021-08-20 10:00", [], [], [2]),
    (told("2021-08-06", "2021-08-10"), INITIAL, "2021-08-10 10:00", [], [], [2]),
    (told("2021-08-07", "2021-08-11"), INITIAL, "2021-08-11 10:00", [], [], [9]),
    (told("2021-08-08", "2021-08-09"), INITIAL, "2021-08-11 10:00", [], [], [2]),  # the earlier of two equals
    (told("2021-08-02", "2021-08-15"), INITIAL, "2021-08-15 10:00", [], [], [2, 9]),
    (told("2021-08-01", "2021-08-31"), INITIAL, "2021-08-31 10:00", [], [], [2, 9, 16, 23]),
    (told("2021-08-02", "2021-08-11"), INITIAL, "2021-08-11 10:00", [], [], [2]),  # one whole and a part
    (told("2021-08-02", "2021-08-08"), INITIAL, "2021-08-10 10:00", [2], [], [2]),  # met already: a second initial
    (told("2021-07-01", "2021-07-31"), INITIAL, "2021-08-10 10:00", [], [], []),
    (told("2021-09-01", "2021-09-30"), INITIAL, "2021-08-10 10:00", [], [], []),
    (told("2021-07-26", "2021-08-02"), INITIAL, "2021-08-03 10:00", [], [], [2]),
    (told("2021-08-09", "2021-08-15"), CORRECTION, "2021-08-16 10:00", [2], [2], [2]),  # follows the mail it refers to
    (None, CORRECTION, "2021-08-16 10:00", [2], [2], [2]),
    (None, SUPPLEMENT, "2021-08-16 10:00", [2, 9], [2, 9], [2, 9]),
    (told("2021-08-09", "2021-08-15"), SUPPLEMENT, "2021-08-16 10:00", [2], [], [9]),
    (None, INITIAL, "2021-08-04 10:00", [], [], [2]),
    (None, INITIAL, "2021-08-11 10:00", [], [], [2]),  # the earliest open unmet one
    (None, INITIAL, "2021-08-11 10:00", [2], [], [9]),
    (None, INITIAL, "2021-08-11 10:00", [2, 9], [], [9]),  # all met: a second report for the latest
    (None, INITIAL, "2021-07-30 10:00", [], [], [2]),  # before the campaign begins
    (None, INITIAL, "2021-09-30 10:00", [2, 9, 16, 23], [], [23]),
    (None, INITIAL, "2021-08-16 10:00", [2], [2], [2]),  # an answer to our receipt
]


@pytest.mark.parametrize(("period", "kind", "received", "met", "referred", "days"), MEETS)
def test_which_obligations_a_report_meets(
    period: DateRange | None, kind: ReportKind, received: str, met: list[int], referred: list[int], days: list[int]
) -> None:
    found = meets(
        campaign(), period, kind, at(received), [AUG[day - 1] for day in met], [AUG[day - 1] for day in referred]
    )
    assert [start.day for start in found] == days


def test_told_periods_of_hostile_length_cost_nothing() -> None:
    endless = campaign(every=Every.DAY, due="17:00", ends=None)
    assert meets(endless, DateRange(date(1, 1, 1), date(9999, 12, 31)), INITIAL, at("2021-08-04 10:00")) == ()
    assert meets(endless, DateRange(date(9999, 12, 30), date(9999, 12, 31)), INITIAL, at("2021-08-04 10:00")) == ()
    found = meets(endless, DateRange(date(2021, 8, 2), date(9999, 12, 31)), INITIAL, at("2021-08-04 10:00"))
    assert len(found) == 3 * 366 + 1
    assert meets(endless, DateRange(date(2021, 8, 9), date(2021, 8, 2)), INITIAL, at("2021-08-04 10:00")) == ()


def test_a_once_campaign_takes_any_told_period_that_touches_it() -> None:
    once = campaign(every=Every.ONCE, due="", ends=None)
    assert meets(once, told("2021-08-20", "2021-09-20"), INITIAL, at("2021-09-20 10:00")) == (date(2021, 8, 2),)
