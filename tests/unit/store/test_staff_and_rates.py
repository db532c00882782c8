"""What staff decide stands until they change it, and what was published is kept with its denominator."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

import pytest

from domain.report import Entry, ReadingState, Source, Value
from store import mails, queries, rates, staff
from store.rates import PublishedRate
from store.session import Store
from tests.unit.store.given import CAMPAIGN, HOUR, NOW, WEEK, outcome, raw, read_one, report, take_in

NEXT = WEEK + timedelta(days=7)
UNIT = "第一党支部"


@pytest.fixture(autouse=True)
def one_report(store: Store) -> int:
    take_in(store, raw(1))
    mail_id, _ = read_one(store)
    return mail_id


@pytest.mark.parametrize("value", [88, Decimal("1.50"), date(2021, 8, 6), "文字", ("宣传",), (Entry("林某", "值守"),)])
def test_a_staff_value_comes_back_as_it_was_set(store: Store, value: Value) -> None:
    with store.transaction() as tx:
        staff.set_value(tx, CAMPAIGN, UNIT, WEEK, "members_total", value, "王老师", "电话核实", NOW)
        [found] = staff.values(tx, CAMPAIGN)
    assert (found.reading.value, found.reading.state, found.reading.source) == (value, ReadingState.SAID, Source.STAFF)
    assert (found.unit, found.period_start, found.who, found.why, found.at) == (UNIT, WEEK, "王老师", "电话核实", NOW)


def test_the_last_staff_value_stands_until_withdrawn(store: Store) -> None:
    with store.transaction() as tx:
        for value in (88, 89):
            staff.set_value(tx, CAMPAIGN, UNIT, WEEK, "n", value, "王老师", "", NOW)
        staff.set_value(tx, CAMPAIGN, UNIT, NEXT, "n", 1, "王老师", "", NOW)
        assert [item.reading.value for item in staff.values(tx, CAMPAIGN, [WEEK])] == [89]
        assert staff.withdraw_value(tx, CAMPAIGN, UNIT, WEEK, "n", NOW)
        assert not staff.withdraw_value(tx, CAMPAIGN, UNIT, WEEK, "n", NOW)
        assert [item.period_start for item in staff.values(tx, CAMPAIGN)] == [NEXT]


def test_staff_may_say_that_nothing_was_said(store: Store) -> None:
    with store.transaction() as tx:
        staff.set_value(tx, CAMPAIGN, UNIT, WEEK, "n", None, "王老师", "误读", NOW)
        [found] = staff.values(tx, CAMPAIGN)
    assert found.reading.state is ReadingState.NOT_SAID


def test_a_staff_value_outlives_a_reread(store: Store, one_report: int) -> None:
    with store.transaction() as tx:
        staff.set_value(tx, CAMPAIGN, UNIT, WEEK, "n", 88, "王老师", "", NOW)
        mails.reread(tx, [one_report])
    read_one(store, outcome(report("乙")))
    with store.reading() as tx:
        assert [item.reading.value for item in staff.values(tx, CAMPAIGN)] == [88]


def test_an_on_time_mark_shows_on_the_version_it_is_about(store: Store) -> None:
    with store.transaction() as tx:
        staff.mark_on_time(tx, CAMPAIGN, UNIT, WEEK, "王老师", "邮件系统故障", NOW)
        assert [v.on_time_by_staff for v in queries.versions(tx, CAMPAIGN, [WEEK])] == ["邮件系统故障"]
        assert staff.unmark_on_time(tx, CAMPAIGN, UNIT, WEEK, NOW)
        assert [v.on_time_by_staff for v in queries.versions(tx, CAMPAIGN)] == [""]


def test_an_exemption_tells_who_when_and_why(store: Store) -> None:
    with store.transaction() as tx:
        staff.exempt(tx, CAMPAIGN, "甲", WEEK, "王老师", "停课", NOW)
        staff.exempt(tx, CAMPAIGN, "乙", None, "王老师", "已撤销", NOW)
        assert staff.exempted(tx, CAMPAIGN, [NEXT]) == {("乙", None): "已撤销（王老师，2021-08-09）"}
        assert set(staff.exempted(tx, CAMPAIGN)) == {("甲", WEEK), ("乙", None)}
        assert staff.end_exemption(tx, CAMPAIGN, "乙", None, NOW)
        assert set(staff.exempted(tx, CAMPAIGN)) == {("甲", WEEK)}


def test_an_address_is_learned_once_and_can_be_forgotten(store: Store) -> None:
    with store.transaction() as tx:
        assert staff.learn_address(tx, CAMPAIGN, "Lin@QQ.example", UNIT, "王老师", NOW)
        assert not staff.learn_address(tx, CAMPAIGN, "lin@qq.example", UNIT, "王老师", NOW)
        assert staff.learn_address(tx, CAMPAIGN, "lin@qq.example", "第二党支部", "王老师", NOW)
        assert staff.learned(tx, CAMPAIGN) == {"lin@qq.example": (UNIT, "第二党支部")}
        assert staff.forget_address(tx, CAMPAIGN, "lin@qq.example", UNIT)
        assert not staff.forget_address(tx, CAMPAIGN, "lin@qq.example", UNIT)
        assert staff.learned(tx, CAMPAIGN) == {"lin@qq.example": ("第二党支部",)}


def test_published_rates_keep_their_moment_and_denominator(store: Store) -> None:
    told = [PublishedRate("报送率", 38, 40, None, WEEK), PublishedRate("按时率", 30, 40, "机关党委", WEEK)]
    with store.transaction() as tx:
        rates.publish(tx, CAMPAIGN, told, NOW)
        rates.publish(tx, CAMPAIGN, [], NOW)
        assert rates.published(tx, CAMPAIGN) == [(NOW, rate) for rate in told]
        assert rates.published(tx, CAMPAIGN, NOW + HOUR) == []
