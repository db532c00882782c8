"""docs/rules.md, *Current value*."""

from __future__ import annotations

from decimal import Decimal

import pytest

from domain.current import current
from domain.report import Entry, Reading, ReadingState, ReportKind, Source, Value
from domain.standing import Version
from tests.unit.domain.kit import FULL, campaign, report, said

CAMPAIGN = campaign()
CORRECTION, SUPPLEMENT, NIL = ReportKind.CORRECTION, ReportKind.SUPPLEMENT, ReportKind.NIL
STAFF = Source.STAFF
FIRST = report(1, "2021-08-07 10:00", *FULL, said("duties", ("宣传",)))


def values(*versions: Version) -> dict[str, Value | None]:
    return {key: reading.value for key, reading in current(CAMPAIGN, versions).values.items()}


def codes(*versions: Version) -> list[str]:
    return [problem.code for problem in current(CAMPAIGN, versions).problems]


def test_a_correction_overrides_the_fields_it_states_and_no_other() -> None:
    second = report(
        2, "2021-08-08 10:00", said("members", 68), said("shifts", None, ReadingState.NOT_SAID), kind=CORRECTION
    )
    assert values(FIRST, second) == {"members": 68, "shifts": 120, "duties": ("宣传",)}
    assert current(CAMPAIGN, (FIRST, second)).corrected


def test_an_unreadable_number_in_a_correction_changes_nothing() -> None:
    second = report(2, "2021-08-08 10:00", said("members", None, ReadingState.UNREADABLE), kind=CORRECTION)
    assert values(FIRST, second)["members"] == 86


def test_a_correction_overrides_lists_too() -> None:
    second = report(2, "2021-08-08 10:00", said("duties", ("排查",)), kind=CORRECTION)
    assert values(FIRST, second)["duties"] == ("排查",)


def test_a_supplement_fills_what_was_not_said() -> None:
    first = report(1, "2021-08-07 10:00", said("members", 86), said("shifts", None, ReadingState.NOT_SAID))
    second = report(2, "2021-08-08 10:00", said("shifts", 12), said("remark", "补"), kind=SUPPLEMENT)
    assert values(first, second) == {"members": 86, "shifts": 12, "remark": "补"}
    assert codes(first, second) == []


def test_a_supplement_appends_to_lists_each_thing_once() -> None:
    second = report(2, "2021-08-08 10:00", said("duties", ("宣传", "排查")), kind=SUPPLEMENT)
    found = current(CAMPAIGN, (FIRST, second)).values["duties"]
    assert found.value == ("宣传", "排查")
    assert len(found.evidence) == 2


def test_a_supplement_appends_entries() -> None:
    first = report(1, "2021-08-07 10:00", said("steps", (Entry("甲", "值守"),)))
    second = report(2, "2021-08-08 10:00", said("steps", (Entry("乙", "消杀"),)), kind=SUPPLEMENT)
    assert values(first, second)["steps"] == (Entry("甲", "值守"), Entry("乙", "消杀"))


@pytest.mark.parametrize(("old", "new", "total"), [(120, 15, 135), (Decimal("1.5"), 2, Decimal("3.5")), (0, 3, 3)])
def test_a_supplement_adds_a_number_where_its_words_say_so(old: Value, new: Value, total: Value) -> None:
    first = report(1, "2021-08-07 10:00", said("shifts", old))
    second = report(2, "2021-08-08 10:00", said("shifts", new), kind=SUPPLEMENT, adds=True)
    found = current(CAMPAIGN, (first, second)).values["shifts"]
    assert found.value == total
    assert len(found.evidence) == 2


def test_otherwise_a_differing_number_is_a_conflict_for_a_person() -> None:
    second = report(2, "2021-08-08 10:00", said("shifts", 15), kind=SUPPLEMENT)
    held = current(CAMPAIGN, (FIRST, second))
    assert (held.values["shifts"].value, held.values["shifts"].state) == (120, ReadingState.CONFLICTING)
    assert [problem.code for problem in held.problems] == ["supplement_conflict"]
    assert "志愿服务人次" in held.problems[0].sentence


def test_the_same_number_again_is_no_conflict() -> None:
    second = report(2, "2021-08-08 10:00", said("shifts", 120), kind=SUPPLEMENT)
    assert codes(FIRST, second) == []


@pytest.mark.parametrize("key", ["share", "remark"])
def test_percentages_and_words_are_never_added(key: str) -> None:
    old, new = (Decimal(90), Decimal(5)) if key == "share" else ("甲", "乙")
    first = report(1, "2021-08-07 10:00", said(key, old))
    second = report(2, "2021-08-08 10:00", said(key, new), kind=SUPPLEMENT, adds=True)
    assert values(first, second)[key] == old
    assert codes(first, second) == ["supplement_conflict"]


def test_a_correction_settles_the_conflict() -> None:
    second = report(2, "2021-08-08 10:00", said("shifts", 15), kind=SUPPLEMENT)
    third = report(3, "2021-08-08 11:00", said("shifts", 135), kind=CORRECTION)
    held = current(CAMPAIGN, (FIRST, second, third))
    assert (held.values["shifts"].value, held.values["shifts"].state) == (135, ReadingState.SAID)
    assert held.problems == ()


def test_a_second_initial_report_replaces_the_first_and_is_flagged() -> None:
    second = report(2, "2021-08-08 10:00", said("members", 90))
    held = current(CAMPAIGN, (FIRST, second))
    assert {key: reading.value for key, reading in held.values.items()} == {"members": 90}
    assert held.replaced == (1,)
    assert [problem.code for problem in held.problems] == ["second_initial"]


def test_what_staff_set_stays_until_staff_change_it() -> None:
    staff = report(2, "2021-08-08 09:00", said("members", 88, source=STAFF), kind=CORRECTION)
    again = report(3, "2021-08-08 10:00", said("members", 90), said("shifts", 5))
    wrong = report(4, "2021-08-08 11:00", said("members", 91), kind=CORRECTION)
    more = report(5, "2021-08-08 12:00", said("members", 2), kind=SUPPLEMENT, adds=True)
    assert values(FIRST, staff, again, wrong, more) == {"members": 88, "shifts": 5}
    changed = report(6, "2021-08-08 13:00", said("members", 92, source=STAFF), kind=CORRECTION)
    assert values(FIRST, staff, again, changed)["members"] == 92


def test_staff_may_take_a_value_away() -> None:
    cleared = Reading("members", ReadingState.NOT_SAID, source=STAFF)
    staff = report(2, "2021-08-08 09:00", cleared, kind=CORRECTION)
    wrong = report(3, "2021-08-08 11:00", said("members", 91), kind=CORRECTION)
    assert values(FIRST, staff, wrong)["members"] is None


def test_all_versions_stay() -> None:
    second = report(2, "2021-08-08 10:00", said("members", 68), kind=CORRECTION)
    history = current(CAMPAIGN, (FIRST, second)).history["members"]
    assert [(number, reading.value) for number, reading in history] == [(1, 86), (2, 68)]


def test_versions_count_in_the_order_received_not_in_the_order_given() -> None:
    second = report(2, "2021-08-08 10:00", said("members", 68), kind=CORRECTION)
    assert values(second, FIRST)["members"] == 68


def test_unusable_versions_say_nothing() -> None:
    scan = report(2, "2021-08-08 10:00", usable=False)
    assert values(FIRST, scan)["members"] == 86


def test_a_correction_without_a_report_stands_for_one() -> None:
    lone = report(1, "2021-08-08 10:00", said("members", 68), kind=CORRECTION)
    held = current(CAMPAIGN, (lone,))
    assert (held.base, held.corrected) == (lone, False)
    assert held.values["members"].value == 68


def test_a_nil_report_holds_until_something_is_stated() -> None:
    nil = report(1, "2021-08-07 10:00", kind=NIL)
    more = report(2, "2021-08-08 10:00", said("shifts", 3), kind=SUPPLEMENT)
    assert current(CAMPAIGN, (nil,)).nil
    assert not current(CAMPAIGN, (nil, more)).nil
    assert current(CAMPAIGN, (FIRST, report(2, "2021-08-08 10:00", kind=NIL))).nil


def test_a_nil_report_may_say_how_many_members_there_are() -> None:
    """图书馆党支部零报告，党员24名均身体健康: still nothing to report, whatever stock it names."""
    nil = report(1, "2021-08-07 10:00", said("members", 24), kind=NIL)
    assert current(CAMPAIGN, (nil,)).nil
    assert not current(CAMPAIGN, (nil, report(2, "2021-08-08 10:00", said("members", 25), kind=CORRECTION))).nil
