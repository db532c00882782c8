"""When reminders and digests are due: steps, working days, quiet hours, one catch-up, once per key."""

from __future__ import annotations

import dataclasses
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from domain.campaign import Campaign, DateRange, Period, Roster, Unit
from domain.standing import Obligation, Standing, Status
from domain.worktime import WorkCalendar
from notify.data import ReminderData
from notify.due import ReminderRules, digests_due, reminders_due, steps_of

ZONE = ZoneInfo("Asia/Shanghai")
RULES = ReminderRules()


def at(day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2021, 8, day, hour, minute, tzinfo=ZONE)


CALENDAR = WorkCalendar(ZONE)  # the August of 2021 has no holidays

DUE = at(6, 17)  # a Friday
PERIOD = Period(DateRange(date(2021, 8, 2), date(2021, 8, 8)), DUE)
UNITS = (
    Unit("护理学院党总支", addresses=("hl@hm.example",)),
    Unit(
        "护理教工支部",
        parent="护理学院党总支",
        addresses=("a@hm.example", "b@hm.example"),
        contact="纪云舒",
        phone="0579-0000102",
    ),
    Unit("护理学生支部", parent="护理学院党总支", addresses=("c@hm.example",)),
    Unit("图书馆支部", addresses=("d@hm.example",)),
)
CAMPAIGN = Campaign("epi", "情况", date(2021, 8, 2), (), Roster(UNITS))


def standing(unit: str, status: Status = Status.MISSING, period: Period = PERIOD, **more: object) -> Standing:
    return Standing(Obligation(unit, period), status, **more)  # type: ignore[arg-type]


def due(now: datetime, *standings: Standing, taken: tuple[str, ...] = (), **more: object) -> tuple[ReminderData, ...]:
    rules = more.pop("rules", RULES)
    return reminders_due(standings, CAMPAIGN, rules, now, CALENDAR, taken, **more)  # type: ignore[arg-type]


LIBRARY = standing("图书馆支部")


@pytest.mark.parametrize(
    ("now", "step"),
    [
        (at(5, 16, 59), None),
        (at(5, 17), "before-24h"),
        (at(6, 16, 59), "before-24h"),
        (at(6, 18, 59), "before-24h"),
        (at(6, 19), "after-2h"),
        (at(9, 16, 59), "after-2h"),  # the weekend is no working day
        (at(9, 17), "after-1d"),
        (at(10, 17), "after-2d"),
        (at(16, 17), "after-2d"),
        (at(18, 17, 1), None),  # long past: history
    ],
)
def test_the_latest_step_that_has_come_is_due(now: datetime, step: str | None) -> None:
    found = due(now, LIBRARY)
    assert [item.dedup_key for item in found] == ([f"reminder:epi:图书馆支部:2021-08-02:{step}"] if step else [])


@pytest.mark.parametrize(
    ("since", "now", "step"),
    [
        (at(9, 18), at(9, 18), None),  # all steps but the last came before the first start
        (at(9, 18), at(10, 17), "after-2d"),
        (at(11, 8), at(11, 9), None),
        (at(9, 16), at(9, 18), "after-1d"),
    ],
)
def test_steps_from_before_the_first_start_are_passed_over(since: datetime, now: datetime, step: str | None) -> None:
    assert [item.dedup_key.rpartition(":")[2] for item in due(now, LIBRARY, since=since)] == ([step] if step else [])


@pytest.mark.parametrize("status", [s for s in Status if s not in (Status.MISSING, Status.NOT_DUE)])
def test_who_has_sent_anything_or_owes_nothing_is_not_reminded(status: Status) -> None:
    assert due(at(9, 17), standing("图书馆支部", status)) == ()


def test_who_has_sent_before_the_due_time_is_not_reminded() -> None:
    assert due(at(5, 17), standing("图书馆支部", Status.NOT_DUE))
    assert not due(at(5, 17), standing("图书馆支部", Status.NOT_DUE, reports=(7,)))
    assert not due(at(5, 17), standing("图书馆支部", Status.NOT_DUE, first_received=at(4, 9)))


def test_a_unit_whose_mail_could_not_be_read_is_held_back() -> None:
    assert due(at(9, 17), LIBRARY, held={"图书馆支部"}) == ()


def test_each_key_goes_once() -> None:
    (first,) = due(at(9, 17), LIBRARY)
    assert due(at(9, 18), LIBRARY, taken=(first.dedup_key,)) == ()


@pytest.mark.parametrize("now", [at(7, 10), at(8, 10), at(6, 21), at(6, 23), at(9, 7, 29)])
def test_nothing_goes_on_days_off_or_in_quiet_hours(now: datetime) -> None:
    assert due(now, LIBRARY) == ()


def test_a_night_step_waits_for_the_morning_of_the_next_working_day() -> None:
    late = Period(PERIOD.range, at(6, 20))
    names = {step.name: step.at for step in steps_of(late, RULES, CALENDAR)}
    assert names["after-2h"] == at(9, 7, 30)
    assert names["after-1d"] == at(9, 20)
    assert names["before-24h"] == at(5, 20)


def test_a_step_before_the_due_time_that_would_come_after_it_goes_a_working_day_earlier() -> None:
    rules = ReminderRules(before=("1h",), after=())
    early = Period(PERIOD.range, at(6, 7))  # an hour before is night; the next open moment comes after the due time
    assert [step.at for step in steps_of(early, rules, CALENDAR)] == [at(5, 7, 30)]


def test_a_period_due_on_a_weekend_is_reminded_of_on_the_last_working_day_before() -> None:
    sunday = Period(PERIOD.range, at(9, 0))  # "SUN 24:00"
    for before in ("24h", "1d"):
        rules = ReminderRules(before=(before,), after=())
        assert [step.at for step in steps_of(sunday, rules, CALENDAR)] == [at(6, 7, 30)]


def test_after_an_outage_each_unit_gets_one_reminder_not_all_it_missed() -> None:
    assert [item.dedup_key[-8:] for item in due(at(11, 9), LIBRARY)] == ["after-2d"]
    assert due(at(11, 9), LIBRARY, taken=("reminder:epi:图书馆支部:2021-08-02:after-2d",)) == ()


def test_of_two_periods_only_the_one_whose_step_came_last_is_reminded_of() -> None:
    week_after = Period(DateRange(date(2021, 8, 9), date(2021, 8, 15)), at(13, 17))
    found = due(at(12, 17), LIBRARY, standing("图书馆支部", Status.NOT_DUE, week_after))
    assert [item.dedup_key for item in found] == ["reminder:epi:图书馆支部:2021-08-09:before-24h"]


@pytest.mark.parametrize("order", [1, -1])
def test_where_two_steps_come_together_the_overdue_one_is_told(order: int) -> None:
    next_week = Period(DateRange(date(2021, 8, 9), date(2021, 8, 15)), at(10, 17))  # its 24h step: the 9th, 17:00
    both = (LIBRARY, standing("图书馆支部", Status.NOT_DUE, next_week))[::order]
    assert [item.dedup_key for item in due(at(9, 17), *both)] == ["reminder:epi:图书馆支部:2021-08-02:after-1d"]


def test_every_address_of_a_unit_gets_its_own_letter() -> None:
    found = due(at(9, 17), standing("护理教工支部"))
    key = "reminder:epi:护理教工支部:2021-08-02:after-1d"
    assert [(item.recipient, item.dedup_key) for item in found] == [
        ("a@hm.example", key),
        ("b@hm.example", f"{key}:b@hm.example"),
    ]


def test_after_two_reminders_the_superior_is_told_of_all_its_branches_at_once() -> None:
    both = (standing("护理教工支部"), standing("护理学生支部"))
    assert not [item for item in due(at(9, 17), *both) if item.escalated]
    (told,) = [item for item in due(at(10, 17), *both) if item.escalated]
    assert told.recipient == "hl@hm.example"
    assert told.superior == "护理学院党总支"
    assert told.dedup_key == "reminder:epi:护理学院党总支:2021-08-02:after-2d:branches"
    assert [(unit.unit, unit.contact) for unit in told.units] == [("护理教工支部", "纪云舒"), ("护理学生支部", "")]


def test_no_superior_is_told_where_that_is_switched_off() -> None:
    rules = dataclasses.replace(RULES, escalate_after=0)
    assert not [item for item in due(at(10, 17), standing("护理教工支部"), rules=rules) if item.escalated]


@pytest.mark.parametrize(
    ("now", "words"), [(at(5, 17), ""), (at(6, 19), "2 小时"), (at(9, 7, 30), "1 个工作日"), (at(10, 17), "2 个工作日")]
)
def test_overdue_is_told_in_hours_then_in_working_days(now: datetime, words: str) -> None:
    (found,) = due(now, LIBRARY)
    assert found.overdue == words


def test_a_reminder_expires_at_the_next_step_or_the_due_time() -> None:
    assert due(at(5, 17), LIBRARY)[0].expires == DUE
    assert due(at(6, 19), LIBRARY)[0].expires == at(9, 17)
    assert due(at(12, 9), LIBRARY)[0].expires == at(13, 9)


def test_a_campaign_without_due_time_reminds_in_working_days_from_its_start() -> None:
    open_end = Period(PERIOD.range)
    found = due(at(4, 9), standing("图书馆支部", Status.NOT_DUE, open_end))
    assert [(item.dedup_key[-8:], item.overdue) for item in found] == [("after-2d", "")]


def test_an_emergency_campaign_runs_every_day_and_night() -> None:
    every_day = WorkCalendar(ZONE, everyday=True, quiet=None)
    found = reminders_due([LIBRARY], CAMPAIGN, RULES, at(7, 17), every_day, ())
    assert [item.dedup_key[-8:] for item in found] == ["after-1d"]


def test_a_step_nobody_understands_is_refused() -> None:
    rules = dataclasses.replace(RULES, after=("soon",))
    with pytest.raises(ValueError, match="not a reminder step"):
        due(at(9, 17), LIBRARY, rules=rules)


def test_the_digest_of_today_is_due_from_its_hour_on_and_once_for_each_recipient() -> None:
    to = ("zzb@mu.example", "ding@mu.example")

    def found(now: datetime, *taken: str) -> tuple[tuple[date, str], ...]:
        return digests_due(CAMPAIGN, "08:00", to, now, CALENDAR.is_working_day, taken)

    assert found(at(9, 7, 59)) == ()
    assert found(at(9, 8)) == ((date(2021, 8, 9), to[0]), (date(2021, 8, 9), to[1]))
    assert found(at(9, 15), "digest:epi:2021-08-09:zzb@mu.example") == ((date(2021, 8, 9), to[1]),)
    assert found(at(8, 9)) == ()
    assert found(at(10, 8), "digest:epi:2021-08-09:zzb@mu.example")[0] == (date(2021, 8, 10), to[0])


def test_thousands_of_units_take_a_moment() -> None:
    units = tuple(Unit(f"第{n}支部", parent="总支", addresses=(f"u{n}@hm.example",)) for n in range(5000))
    campaign = dataclasses.replace(CAMPAIGN, roster=Roster((Unit("总支", addresses=("z@hm.example",)), *units)))
    began = datetime.now()
    found = reminders_due([standing(unit.name) for unit in units], campaign, RULES, at(10, 17), CALENDAR, set())
    assert datetime.now() - began < timedelta(seconds=5)
    assert len(found) == 5001
