"""Of which month or week a casual letter is."""

from __future__ import annotations

import dataclasses
from datetime import date, datetime

import pytest

from domain.campaign import Every
from tests.unit.parsers.reports.culture import CULTURE
from tests.unit.parsers.reports.mailing import ZONE, body, only, read

SEPTEMBER = (date(2024, 9, 1), date(2024, 9, 30))


def told(subject, text, day=8):
    sent = datetime(2024, 10, day, 9, tzinfo=ZONE)
    report = only(read(body(text), sender="yueqiao@town.example", subject=subject, campaign=CULTURE, when=sent))
    return (report.told.start, report.told.end) if report.told else None


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("月桥站", "宋老师，九月份活动3场，接待280人次。"),
        ("月桥站", "宋老师好：九月的数：活动3场，接待280人次。"),
        ("报数", "活动3场，接待280人次，9月的就这些。"),
        ("报数", "活动3场，接待280人次。\n月桥站9月"),
        ("补报", "漏报一项，九月还有1场演出，请加上。"),
        ("报数", "这个月（9月）活动3场，接待280人次。"),
        ("更正", "刚才9月那份里接待280写错了，应该是260人次。"),
        ("月桥站", "国庆前后忙，报晚了。9月活动3场，接待280人次。"),
        ("月桥站", "9月活动3场，接待280人次，10月准备搞5场。"),
        ("月桥站", "9月活动3场，接待280人次。十月合同还没签完，签好再报计划。"),
        ("月报（2024.9）", "活动3场，接待280人次。"),
        ("月报2024-09", "活动3场，接待280人次。"),
        ("202409月报", "活动3场，接待280人次。"),
    ],
)
def test_the_one_month_named_is_the_one_reported_on(subject, text):
    assert told(subject, text) == SEPTEMBER


@pytest.mark.parametrize(
    "text",
    [
        "活动3场，接待280人次，比8月多。",
        "8月活动2场，9月活动3场。",  # two of them
        "9月底又添一场，活动共3场。",
        "活动3场，接待280人次，3月修的舞台又坏了。",  # long ago
        "活动3场，接待280人次，10月的戏台已订好。",  # has only begun
    ],
)
def test_a_month_named_otherwise_is_none(text):
    assert told("月桥站", text) is None


def test_a_month_is_reported_on_before_it_is_over():
    october = (date(2024, 10, 1), date(2024, 10, 31))
    assert told("月桥站", "宋老师，我站10月文化活动3场，接待280人次。", day=29) == october


def test_the_last_month_is_reported_on_until_the_middle_of_this_one():
    sent = datetime(2024, 10, 12, 9, tzinfo=ZONE)
    outcome = read(body("上个月活动3场，接待280人次。"), sender="yueqiao@town.example", campaign=CULTURE, when=sent)
    assert len(only(outcome).readings) == 2


def test_four_figures_beside_a_price_are_no_month():
    assert told("月桥站", "活动3场，接待280人次，材料费2024.95元。") is None


WEEKLY = dataclasses.replace(CULTURE, every=Every.WEEK)
WEEK = (date(2024, 11, 4), date(2024, 11, 10))


def week_told(text):
    sent = datetime(2024, 11, 11, 9, tzinfo=ZONE)
    report = only(read(body(text), sender="yueqiao@town.example", campaign=WEEKLY, when=sent))
    return (report.told.start, report.told.end) if report.told else None


@pytest.mark.parametrize(
    "text",
    [
        "4号到10号活动3场，接待280人次。",
        "活动3场，接待280人次，是4日至10日的。",
        "上周（11月4日-10日）活动3场，接待280人次。",
    ],
)
def test_the_one_week_named_is_the_one_reported_on(text):
    assert week_told(text) == WEEK


@pytest.mark.parametrize(
    "text",
    [
        "10月1号到7号活动3场，接待280人次。",  # long over
        "活动3场，接待280人次，12号到18号停电。",  # to come
        "4号到6号活动1场，7号到10号活动2场，接待280人次。",  # two of them
    ],
)
def test_days_named_otherwise_are_no_week(text):
    assert week_told(text) != WEEK


def test_the_last_week_told_beside_this_one_keeps_its_figures():
    text = "本周（11月4日-10日）活动3场；上周（10月28日-11月3日）活动5场。"
    sent = datetime(2024, 11, 11, 9, tzinfo=ZONE)
    report = only(read(body(text), sender="yueqiao@town.example", campaign=WEEKLY, when=sent))
    assert {one.field: one.value for one in report.readings} == {"events": 3}
