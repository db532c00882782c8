"""Fields that count either of two things (头只), means of longer times, days without their month, who still bears an office,
figures that a line broke off, and what people complain of."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from domain.campaign import Campaign, Field, FieldType, Roster, Unit
from parsers.reports.language import measures
from tests.unit.parsers.reports.mailing import ZONE, body, only, read, values

C = FieldType.COUNT
STOCK = Campaign(
    "stock", "冬春保畜", date(2024, 1, 1),
    (
        Field("born", "接羔数", C, "只", ("接羔",), stock=False),
        Field("treated", "免疫数", C, "头只", ("免疫",), stock=False),
        Field("expecting", "待产母畜", C, "头只", ("待产母羊",), stock=True),
        Field("burned", "过火面积", FieldType.NUMBER, "亩", ("过火",)),
        Field("rate", "羔羊成活率", FieldType.PERCENT, aliases=("成活率",)),
        Field("checked", "防火检查日期", FieldType.DATE, aliases=("防火检查",)),
        Field("leader", "分管领导", FieldType.TEXT, aliases=("分管负责人",)),
        Field("problems", "存在困难", FieldType.ITEMS, aliases=("困难",)),
    ),
    Roster((Unit("北坡牧场", addresses=("bp@farm.example",)),)),
)  # fmt: skip


def _told(text, key):
    lines = f"北坡牧场1月中旬情况\n2024年1月11日至20日，接羔120只。{text}"
    sent = datetime(2024, 1, 21, 9, tzinfo=ZONE)
    return values(only(read(body(lines), sender="bp@farm.example", campaign=STOCK, when=sent))).get(key)


@pytest.mark.parametrize(
    ("text", "key", "value"),
    [
        ("待产母羊450只。", "expecting", 450),
        ("待产母羊450只、牛23头。", "expecting", 473),
        ("本旬免疫羊21200只、牛2400头。", "treated", 23600),
        ("本旬免疫羊21200只、牛2400头，合计23600头只。", "treated", 23600),
        ("待产母羊450只、母牛23头，合起来473头只。", "expecting", 473),
        ("免疫羊5000只，治疗病牛3头。", "treated", 5000),
    ],
)
def test_of_a_field_that_counts_either_both_are_counted(text, key, value):
    assert _told(text, key) == value


def test_a_measure_of_two_counts_either_but_none_is_of_times_or_shares():
    assert all(measures.alike(*pair) for pair in [("只", "头只"), ("头只", "头"), ("篇部", "部")])
    assert not any(measures.alike(*pair) for pair in [("人", "人次"), ("", "头只"), ("份", "人份")])


@pytest.mark.parametrize(
    ("text", "rate"),
    [
        ("本旬成活率96.8%，入冬平均97.4%。", "96.8"),
        ("成活率96.8%，去年全年平均97.4%。", "96.8"),
        ("成活率平均95.5%。", "95.5"),
        ("平均成活率95.5%。", "95.5"),
    ],
)
def test_the_mean_of_a_longer_time_is_not_the_periods(text, rate):
    assert str(_told(text, "rate")) == rate


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("十八日场长领着各队队长，把草库逐处看过，算是例行的防火检查。", 18),
        ("16号组织了一次防火检查。", 16),
        ("廿日由场长带队做了防火检查。", 20),
    ],
)
def test_a_day_may_be_told_without_its_month(text, day):
    assert _told(text, "checked") == date(2024, 1, day)


@pytest.mark.parametrize("text", ["16号楼对面的草库做了防火检查。", "计划25号组织防火检查。"])
def test_a_number_of_a_house_and_a_day_to_come_are_none(text):
    assert _told(text, "checked") is None


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("\n又及：分管领导仍是苏德副场长。", "苏德"),
        ("分管领导没变，仍为石敬川。", "石敬川"),
        ("分管领导不变，还是石敬川。", "石敬川"),
        ("分管领导照旧是石敬川。", "石敬川"),
        ("分管领导是新来的，还不熟悉。", None),
    ],
)
def test_who_still_bears_an_office_is_told(text, name):
    assert _told(text, "leader") == name


def test_a_figure_that_a_line_broke_off_belongs_to_the_words_before_it():
    text = "\n17日下午发生火情1起，系过路车扔烟头引起，过火面积\n1.1万亩，烧毁网围栏8公里。"
    assert _told(text, "burned") == 11000


@pytest.mark.parametrize(
    ("text", "trouble"),
    [
        ("\n牧民反映的就一个事，水，机井老是停电。", ("牧民反映的就一个事，水，机井老是停电",)),
        ("\n大家反映最多的就是草不够。", ("大家反映最多的就是草不够",)),
        ("\n老乡们反映的问题还是路，一下雨就断。", ("老乡们反映的问题还是路，一下雨就断",)),
        ("\n牧民反映：草料价格涨得太快。", ("草料价格涨得太快",)),
        ("\n群众反映的三个问题都已解决。", None),
        ("\n向旗里反映了两次情况，已有答复。", None),
    ],
)
def test_what_people_complain_of_is_a_trouble(text, trouble):
    assert _told(text, "problems") == trouble
