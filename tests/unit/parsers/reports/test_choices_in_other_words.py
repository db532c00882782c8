"""Choices of a field of tags told turned round, apart or shortened, and lists that go on in the next line."""

from __future__ import annotations

from datetime import date

import pytest

from domain.campaign import Campaign, Field, FieldType, Roster, Unit
from tests.unit.parsers.reports.mailing import body, only, read, values

MEASURES = (
    ("防汛宣传", ("宣传单",)),
    ("饲草调运", ("调草",)),
    ("棚舍维修", ("修棚",)),
    ("棚舍消毒", ()),
    ("夜间值班", ("夜班",)),
    ("犬只驱虫", ()),
    ("物资捐赠", ()),
    ("打捞水草", ()),
    ("送温暖", ("写春联",)),
)
FARMS = Campaign(
    "farms", "越冬保畜", date(2024, 1, 1),
    (
        Field("born", "接羔数", FieldType.COUNT, "只", ("接羔",)),
        Field("goods", "捐赠物资件数", FieldType.COUNT, "件", ("捐赠物资",)),
        Field("measures", "采取措施", FieldType.TAGS, aliases=("措施",), choices=MEASURES),
        Field("problems", "存在困难", FieldType.ITEMS, aliases=("困难",)),
    ),
    Roster((Unit("北坡牧场", addresses=("bp@farm.example",)),)),
)  # fmt: skip


def _read(text, key="measures"):
    lines = f"北坡牧场1月上旬情况\n本旬接羔120只。\n{text}"
    told = values(only(read(body(lines), sender="bp@farm.example", campaign=FARMS))).get(key) or ()
    return set(told) if key == "measures" else told


@pytest.mark.parametrize(
    ("text", "choice"),
    [
        ("从邻县调运了一批饲草接济困难户。", "饲草调运"),
        ("组织人手维修破损棚舍26间。", "棚舍维修"),
        ("各点位夜间双人值班。", "夜间值班"),
        ("开着车到各队宣传山洪防汛知识。", "防汛宣传"),
        ("给牧户的犬只统一驱虫。", "犬只驱虫"),
        ("组织人手打捞了两船水草。", "打捞水草"),
        ("夜里也有人值班。", "夜间值班"),
        ("调了一批饲草过来。", "饲草调运"),
        ("写了两百副春联送到牧户。", "送温暖"),
    ],
)
def test_a_choice_may_be_told_the_other_way_round_or_with_words_between(text, choice):
    assert _read(text) == {choice}


@pytest.mark.parametrize(
    "text",
    [
        "计划下旬调运一批饲草。",
        "饲草还没有调运到位。",
        "维修了拖拉机两台，棚舍不缺。",
        "捐赠物资102件。",
        "水草丰美，没有打捞。",
        "春联还没写。",
        "夜间停了一次值班电话。",
    ],
)
def test_what_is_planned_denied_or_asked_for_by_another_field_is_none(text):
    assert _read(text) == set()


@pytest.mark.parametrize(
    ("text", "choices"),
    [
        ("措施：宣传、调运、值班", {"防汛宣传", "饲草调运", "夜间值班"}),
        ("采取措施：犬驱虫、宣传", {"犬只驱虫", "防汛宣传"}),
        ("措施：棚舍、宣传", {"防汛宣传"}),  # 棚舍 may be either
        ("措施：宣传贯彻文件", set()),
        ("措施：未宣传", set()),
    ],
)
def test_the_items_of_a_list_may_be_choices_shortened(text, choices):
    assert _read(text) == choices


def test_behind_a_semicolon_a_list_goes_on_in_the_next_line():
    text = "二、措施：开夜班守圈；\n从邻县调草30吨；\n给犬只驱虫。\n三、困难：缺草；\n缺人手。\n联系电话：0466-0000000"
    assert _read(text) == {"夜间值班", "饲草调运", "犬只驱虫"}
    assert [item.rstrip("；。") for item in _read(text, "problems")] == ["缺草", "缺人手"]


def test_behind_a_semicolon_a_line_with_a_label_begins_something_else():
    assert _read("措施：开夜班守圈；\n联系人：棚舍维修队") == {"夜间值班"}
