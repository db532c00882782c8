"""docs/rules.md: status, flags, 补正, either and children, the six rates."""

from __future__ import annotations

from datetime import date

import pytest

from domain.campaign import Every, Owes, Unit
from domain.obligations import periods
from domain.rates import Rate, Rates, rates, rates_by_parent, standings
from domain.report import ReadingState, ReportKind, Source
from domain.standing import Flag, Standing, Status, Version
from domain.totals import totals
from tests.unit.domain.kit import CALENDAR, FULL, at, campaign, report, said

CAMPAIGN = campaign()
LATER = "2021-08-12 09:00"
DUE = "2021-08-09 00:00"


def stand(*versions: Version, now: str = LATER, unit: Unit | None = None, **changes: object) -> Standing:
    """The first week's standing of the one unit."""
    of = campaign(unit or Unit("甲"), **changes)
    (found,) = standings(of, periods(of)[0], versions, at(now), CALENDAR)
    return found


#: (versions, now, status, on_time)
STATUS: list[tuple[tuple[Version, ...], str, Status, bool | None]] = [
    ((), "2021-08-08 12:00", Status.NOT_DUE, None),
    ((), DUE, Status.NOT_DUE, None),
    ((), "2021-08-09 00:01", Status.MISSING, None),
    ((report(1, "2021-08-08 23:59", *FULL),), LATER, Status.ON_TIME, True),
    ((report(1, DUE, *FULL),), LATER, Status.ON_TIME, True),
    ((report(1, "2021-08-09 00:01", *FULL),), LATER, Status.LATE, False),
    ((report(1, "2021-08-08 10:00", FULL[0]),), LATER, Status.INCOMPLETE, True),
    ((report(1, "2021-08-09 10:00", FULL[0]),), LATER, Status.INCOMPLETE, False),
    ((report(1, "2021-08-08 10:00", usable=False),), "2021-08-08 12:00", Status.UNREADABLE, None),
    ((report(1, "2021-08-08 10:00", usable=False),), LATER, Status.UNREADABLE, None),
    ((report(1, "2021-08-08 10:00", kind=ReportKind.NIL),), LATER, Status.ON_TIME, True),
    ((report(1, "2021-08-10 10:00", kind=ReportKind.NIL),), LATER, Status.LATE, False),
    # a correction changes values, never the on-time mark
    (
        (report(1, "2021-08-08 10:00", *FULL), report(2, "2021-08-10 10:00", FULL[0], kind=ReportKind.CORRECTION)),
        LATER,
        Status.ON_TIME,
        True,
    ),
    # what was missing came later: complete now, and the first report was in time
    (
        (report(1, "2021-08-08 10:00", FULL[0]), report(2, "2021-08-10 10:00", FULL[1], kind=ReportKind.SUPPLEMENT)),
        LATER,
        Status.ON_TIME,
        True,
    ),
    # not known yet at that time
    ((report(1, "2021-08-08 10:00", *FULL),), "2021-08-08 09:00", Status.NOT_DUE, None),
    # another week's report
    ((report(1, "2021-08-08 10:00", *FULL, meets=(date(2021, 8, 9),)),), LATER, Status.MISSING, None),
    # one report for several weeks
    ((report(1, "2021-08-08 10:00", *FULL, meets=(date(2021, 8, 9), date(2021, 8, 2))),), LATER, Status.ON_TIME, True),
]


@pytest.mark.parametrize(("versions", "now", "status", "on_time"), STATUS)
def test_where_an_obligation_stands(
    versions: tuple[Version, ...], now: str, status: Status, on_time: bool | None
) -> None:
    found = stand(*versions, now=now)
    assert (found.status, found.on_time) == (status, on_time)


def test_an_exempt_unit_is_exempt_whatever_it_sends() -> None:
    exempt = Unit("甲", exempt="筹建中")
    assert stand(unit=exempt).status is Status.EXEMPT
    found = stand(report(1, "2021-08-08 10:00", *FULL), unit=exempt)
    assert found.status is Status.EXEMPT
    assert found.values["members"].value == 86


def test_grace_counts_as_in_time() -> None:
    assert stand(report(1, "2021-08-09 00:30", *FULL), grace_minutes=30).status is Status.ON_TIME
    assert stand(report(1, "2021-08-09 00:31", *FULL), grace_minutes=30).status is Status.LATE


def test_without_due_nothing_is_late_and_missing_only_when_the_campaign_is_over() -> None:
    once = {"every": Every.ONCE, "due": ""}
    assert stand(report(1, "2021-09-20 10:00", *FULL), now="2021-09-30 10:00", **once).status is Status.ON_TIME
    assert stand(now="2021-08-29 23:00", **once).status is Status.NOT_DUE
    assert stand(now="2021-08-30 00:01", **once).status is Status.MISSING
    assert stand(now="2029-01-01 00:00", ends=None, **once).status is Status.NOT_DUE


#: (the unreadable mail, when we asked again, the readable one, on time?)
REPAIRS = [
    ("2021-08-08 22:00", "2021-08-09 09:00", "2021-08-10 09:00", True),
    ("2021-08-08 22:00", "2021-08-09 09:00", "2021-08-10 09:01", False),
    ("2021-08-08 22:00", "2021-08-08 22:01", "2021-08-09 18:00", True),
    ("2021-08-09 00:01", "2021-08-09 09:00", "2021-08-09 10:00", False),
    ("2021-08-08 22:00", None, "2021-08-09 10:00", False),
]


@pytest.mark.parametrize(("unreadable", "asked", "readable", "on_time"), REPAIRS)
def test_a_repair_within_eight_working_hours_is_on_time(
    unreadable: str, asked: str | None, readable: str, on_time: bool
) -> None:
    scan = report(1, unreadable, usable=False, asked_again_at=at(asked) if asked else None)
    assert stand(scan, report(2, readable, *FULL)).on_time is on_time


def test_staff_may_set_on_time() -> None:
    late = report(1, "2021-08-10 10:00", *FULL, on_time_by_staff="停电，顾老师 8月10日")
    assert stand(late).status is Status.ON_TIME


#: (versions, flags)
FLAGS: list[tuple[tuple[Version, ...], set[Flag]]] = [
    ((report(1, "2021-08-08 10:00", *FULL),), set()),
    ((report(1, "2021-08-08 10:00", kind=ReportKind.NIL),), {Flag.NIL}),
    ((report(1, "2021-08-08 10:00", *FULL, confirmed=False),), {Flag.UNCONFIRMED}),
    ((report(1, "2021-08-08 10:00", *FULL, needs_review=True),), {Flag.NEEDS_REVIEW}),
    ((report(1, "2021-08-08 10:00", FULL[0], said("shifts", 1, ReadingState.CONFLICTING)),), {Flag.NEEDS_REVIEW}),
    ((report(1, "2021-08-08 10:00", *FULL), report(2, "2021-08-08 11:00", *FULL)), {Flag.NEEDS_REVIEW}),
    (
        (report(1, "2021-08-08 10:00", *FULL), report(2, "2021-08-08 11:00", FULL[0], kind=ReportKind.CORRECTION)),
        {Flag.CORRECTED},
    ),
    ((report(1, "2021-08-08 10:00", usable=False, confirmed=False),), {Flag.NEEDS_REVIEW, Flag.UNCONFIRMED}),
]


@pytest.mark.parametrize(("versions", "flags"), FLAGS)
def test_flags_stand_beside_the_status(versions: tuple[Version, ...], flags: set[Flag]) -> None:
    assert stand(*versions).flags == flags


def test_a_required_field_set_by_staff_is_not_missing() -> None:
    staff = report(2, "2021-08-08 11:00", said("shifts", 5, source=Source.STAFF), kind=ReportKind.CORRECTION)
    assert stand(report(1, "2021-08-08 10:00", FULL[0]), staff).missing_fields == ()


# either and children

FAMILY = (
    Unit("院", owes=Owes.EITHER),
    Unit("一", parent="院"),
    Unit("系", parent="院", owes=Owes.CHILDREN),
    Unit("二", parent="系"),
    Unit("歇", parent="院", exempt="筹建"),
)


def family(*versions: Version, now: str = LATER) -> dict[str, Standing]:
    of = campaign(*FAMILY)
    return {each.obligation.unit: each for each in standings(of, periods(of)[0], versions, at(now), CALENDAR)}


def sent(
    unit: str, received: str = "2021-08-08 10:00", number: int = 1, kind: ReportKind = ReportKind.INITIAL
) -> Version:
    return report(number, received, *(() if kind is ReportKind.NIL else FULL), unit=unit, kind=kind)


def test_all_branches_together_discharge_an_either_unit() -> None:
    found = family(sent("一"), sent("二", "2021-08-08 12:00", 2))
    assert (found["院"].status, found["院"].by_branches) == (Status.ON_TIME, True)
    assert found["院"].first_received == at("2021-08-08 12:00")
    assert "系" not in found


def test_one_branch_short_discharges_nothing() -> None:
    assert family(sent("一"))["院"].status is Status.MISSING
    assert family(sent("一"), report(2, "2021-08-08 10:00", unit="二", usable=False))["院"].status is Status.MISSING


def test_its_own_report_discharges_it_and_not_its_branches() -> None:
    found = family(sent("院"))
    assert (found["院"].status, found["院"].by_branches, found["一"].status) == (Status.ON_TIME, False, Status.MISSING)


def test_a_late_branch_makes_the_discharge_late() -> None:
    assert family(sent("一"), sent("二", "2021-08-10 10:00", 2))["院"].status is Status.LATE


def test_a_late_report_of_its_own_does_not_undo_the_branches_in_time() -> None:
    found = family(sent("一"), sent("二", number=2), sent("院", "2021-08-10 10:00", 3))["院"]
    assert (found.status, found.on_time, found.by_branches) == (Status.ON_TIME, True, False)
    assert found.values["members"].value == 86


def test_an_either_unit_without_branches_owes_its_own_report() -> None:
    assert stand(unit=Unit("甲", owes=Owes.EITHER)).status is Status.MISSING


def test_parents_in_a_circle_do_not_hang() -> None:
    of = campaign(Unit("甲", owes=Owes.EITHER, parent="乙"), Unit("乙", owes=Owes.EITHER, parent="甲"))
    found = standings(of, periods(of)[0], (), at(LATER), CALENDAR)
    assert [each.status for each in found] == [Status.MISSING] * 2


# rates


def week(of_week: int, *versions: Version, now: str = LATER, units: tuple[Unit, ...] = FAMILY) -> tuple[Standing, ...]:
    of = campaign(*units)
    return standings(of, periods(of)[of_week], versions, at(now), CALENDAR)


def of_family(found: tuple[Standing, ...]) -> Rates:
    return rates(campaign(*FAMILY), found, at(LATER))


def test_the_six_rates_with_their_denominators() -> None:
    units = (*tuple(Unit(name) for name in "甲乙丙丁戊己"), Unit("免", exempt="筹建"))
    versions = (
        sent("甲"),
        sent("乙", "2021-08-10 10:00", 2),
        report(3, "2021-08-08 10:00", FULL[0], unit="丙"),
        sent("丁", kind=ReportKind.NIL, number=4),
        report(5, "2021-08-08 10:00", unit="戊", usable=False),
    )
    found = rates(campaign(*units), week(0, *versions, units=units), at(LATER))
    assert found.received == Rate(4, 6)  # 甲乙丙丁; unreadable is neither received nor missing
    assert found.on_time == Rate(3, 6)  # incomplete keeps its on-time mark
    assert found.nil == Rate(1, 4)
    assert found.complete == Rate(5, 6)  # three non-nil reports by two required fields
    assert found.substantial == Rate(3, 4)
    assert found.steady == Rate(4, 6)
    assert str(found.received.percent) == "66.7"


def test_nothing_expected_is_no_rate_rather_than_a_full_one() -> None:
    found = rates(CAMPAIGN, (), at(LATER))
    assert found.received.percent is None
    assert str(found.received) == "—"


def test_units_are_steady_when_every_obligation_so_far_is_received() -> None:
    units = (Unit("甲"), Unit("乙"))
    second = report(3, "2021-08-10 10:00", *FULL, unit="甲", meets=(date(2021, 8, 9),))
    both = (*week(0, sent("甲"), sent("乙", number=2), units=units), *week(1, second, units=units))
    assert rates(campaign(*units), both, at(LATER)).steady == Rate(2, 2)  # the second week is not due yet
    over = (*both[:2], *week(1, second, units=units, now="2021-08-20 09:00"))
    assert rates(campaign(*units), over, at(LATER)).steady == Rate(1, 2)


def test_a_report_through_branches_counts_as_received_but_has_no_fields_to_fill() -> None:
    found = of_family(week(0, sent("一"), sent("二", number=2)))
    assert found.received == Rate(3, 3)
    assert found.complete == Rate(4, 4)
    assert found.substantial == Rate(3, 3)


def test_branches_that_all_report_nil_make_a_nil_parent() -> None:
    nil = ReportKind.NIL
    found = of_family(week(0, sent("一", kind=nil), sent("二", number=2, kind=nil)))
    assert (found.nil, found.substantial, found.complete) == (Rate(3, 3), Rate(0, 3), Rate(0, 0))


def test_a_parents_rates_are_over_itself_and_all_below() -> None:
    found = rates_by_parent(campaign(*FAMILY), week(0, sent("一"), sent("二", number=2)), at(LATER))
    assert {name: each.received for name, each in found.items()} == {"院": Rate(3, 3), "系": Rate(1, 1)}


def test_halves_are_rounded_up() -> None:
    assert str(Rate(1, 16).percent) == "6.3"
    assert str(Rate(1, 1)) == "100.0%（1/1）"


# totals


def test_a_parent_that_reported_for_its_branches_is_not_added_to_them() -> None:
    found = totals(campaign(*FAMILY), week(0, sent("院"), sent("一", number=2)))
    assert (found["members"].value, found["members"].units, found["members"].left_out) == (86, 1, ("一",))
    apart = totals(campaign(*FAMILY), week(0, sent("一"), sent("二", number=2)))
    assert (apart["members"].value, apart["members"].left_out) == (172, ())


def test_over_several_periods_only_what_flows_is_added() -> None:
    units = (Unit("甲"),)
    second = report(2, "2021-08-12 08:00", *FULL, meets=(date(2021, 8, 9),))
    found = totals(campaign(*units), (*week(0, sent("甲"), units=units), *week(1, second, units=units)))
    assert set(found) == {"shifts"}
    assert found["shifts"].value == 240


def test_percentages_have_no_total() -> None:
    assert "share" not in totals(CAMPAIGN, (stand(report(1, "2021-08-08 10:00", said("share", 50))),))
