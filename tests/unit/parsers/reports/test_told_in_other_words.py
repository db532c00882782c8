"""Figures, dates and names in wordings of many campaigns: headings of work done, offices that stay, totals by other words."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from domain.campaign import Field, FieldType
from domain.report import Evidence
from parsers.reports.asked.found import Found, Source
from parsers.reports.values.choosing import choose
from tests.unit.parsers.reports.campaigns import EQUIPMENT, rows, values
from tests.unit.parsers.reports.other_campaigns import SAFETY


@pytest.mark.parametrize(
    ("heading", "told"),
    [
        ("二、隐患问题治理情况。", True),
        ("二、突出问题整治。", True),
        ("三、问题处置情况。", True),
        ("二、难点攻坚情况。", True),
        ("三、问题办理。", True),
        ("四、存在的问题。", False),
        ("四、问题及整改措施。", False),
        ("四、未整改问题。", False),
    ],
)
def test_a_heading_of_work_on_troubles_is_of_figures(heading, told):
    found = values(SAFETY, f"{heading}本月检查企业36家，出动检查人员120人次，罚款2万元。")
    assert found == ({"firms": 36, "inspectors": 120, "fines": 20000} if told else {})


@pytest.mark.parametrize(
    "text",
    [
        "带队领导仍为佟立夏。",
        "带队领导还是佟立夏，没有变动。",
        "带队领导依旧是副局长佟立夏。",
        "带队领导由副局长佟立夏担任。",
        "带队领导继续由佟立夏担任。",
        "检查企业36家，带队领导仍由佟立夏兼任。",
    ],
)
def test_who_holds_an_office_still(text):
    assert values(SAFETY, text)["leader"] == "佟立夏"


@pytest.mark.parametrize("name", ["楚怀远", "漆文澜", "兰青", "谌一鸣", "羊舌清", "相里小青", "涂玉", "芦大川"])
def test_rarer_surnames_are_surnames(name):
    assert values(SAFETY, f"带队领导由副局长{name}担任。") == {"leader": name}


C, N = FieldType.COUNT, FieldType.NUMBER
#: 送文化下乡
SHOWS = (
    Field("singers", "社员总数", C, "人", ("剧社社员", "社员"), stock=True),
    Field("shows", "开展活动", C, "场", ("演出", "巡演", "文艺演出"), stock=False),
    Field("guests", "参加人次", C, "人次", ("观看人次", "演出参加人次"), stock=False),
    Field("way", "巡演里程", N, "公里", ("行程",), stock=False),
    Field("lessons", "培训课时", N, "课时", ("戏曲培训", "授课课时"), stock=False),
    Field("stage", "舞台面积", N, "平方米", ("舞台",)),
)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("全镇在册演员86人，其中剧社社员52人。", {"singers": 52}),
        ("社员由年初的48人增至52人。", {"singers": 52}),
        ("社员总数从48人发展到52人，多了4人。", {"singers": 52}),
        ("演出一共6场，来了1100多人次。", {"shows": 6, "guests": 1100}),
        ("演出6场，1100人次。", {"shows": 6, "guests": 1100}),
        ("巡演12场，跑了三百来公里。", {"shows": 12, "way": 300}),
        ("请老师来教戏曲，24课时。", {"lessons": 24}),
        ("举办戏曲培训班3期，共24课时。", {"lessons": 24}),
        ("组织剧本研讨3场。", {}),
        ("开展消防检查2场。", {}),
        ("参加人次原报655，应为565（打字颠倒了）。", {"guests": 565}),
        ("参加人次写成了655，实际应为565。", {"guests": 565}),
        ("观看人次错填为655，更正为565。", {"guests": 565}),
        ("舞台面积：85m²", {"stage": 85}),
        ("搭了舞台，120㎡。", {"stage": 120}),
    ],
)
def test_a_show_and_who_came_to_it(text, told):
    assert values(SHOWS, text) == told


DATED = (
    Field("checked", "检查企业数", C, "家", ("检查企业",)),
    Field("gifts", "慰问老人数", C, "人", ("慰问老人",)),
    Field("spent", "投入资金", FieldType.MONEY, "元", ("经费",)),
    Field("counted_on", "清点日期", FieldType.DATE, "", ("清点时间",)),
    Field("given_on", "慰问完成日期", FieldType.DATE, "", ("慰问完成时间",)),
)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("6月11号所里清点的。", {"counted_on": date(2023, 6, 11)}),
        ("东西都在，6月11日由会计清点完的。", {"counted_on": date(2023, 6, 11)}),
        ("慰问老人14人，6月10日送完。", {"gifts": 14, "given_on": date(2023, 6, 10)}),
        ("慰问老人14人，米面油6月10日全部发放到位。", {"gifts": 14, "given_on": date(2023, 6, 10)}),
        ("慰问老人14人，检查企业3家，6月10日检查完。", {"gifts": 14, "checked": 3}),
        ("6月11日开会说了清点的事。", {}),
        ("慰问老人14人，计划6月30日送完。", {"gifts": 14}),
        ("钱花了12000", {"spent": 12000}),
        ("资金共用去3600。", {"spent": 3600}),
        ("花掉8000，都是买米面。", {"spent": 8000}),
        ("慰问老人14人吧 学生跟着去的那次不算。", {"gifts": 14}),
        ("慰问老人14人，学生来的那次不算。", {"gifts": 14}),
        ("慰问老人14人，均未计入总数。", {}),
        ("慰问老人14人，这个不算。", {}),
    ],
)
def test_when_it_was_done_and_what_it_cost(text, told):
    assert values(DATED, text) == told


@pytest.mark.parametrize(
    ("cells", "told"),
    [
        ("演出|6场，来了1100人次", {"shows": 6, "guests": 1100}),
        ("巡演|12场，全程约39公里", {"shows": 12, "way": 39}),
        ("戏曲培训|3期，共24课时|演出|6", {"lessons": 24, "shows": 6}),
        ("演出|6场，另有邻镇来的剧团2场", {"shows": 6}),
        ("演出|6场，计划再演4场", {"shows": 6}),
        ("演出|6场，观看1100人次\n参加人次|1100", {"shows": 6, "guests": 1100}),
    ],
)
def test_a_cell_that_tells_more_than_its_label_asks(cells, told):
    assert values(SHOWS, rows(cells)) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("隐患：发现9，整改8", {"hazards": 9, "fixed": 8}),
        ("隐患：查出9", {"hazards": 9}),
        ("带队领导：矿长楚长河。", {"leader": "楚长河"}),
        ("6月18日搞了一次安全检查。", {"day": date(2023, 6, 18)}),
        ("6月18日布置安全检查。", {}),
        ("罚款2万元，其中企业检查1.5万。", {"fines": 20000}),
    ],
)
def test_safety_in_few_words(text, told):
    fields = tuple(replace(item, aliases=("隐患",)) if item.key == "hazards" else item for item in SAFETY)
    fields = tuple(replace(item, label="检查日期") if item.key == "day" else item for item in fields)
    assert values(fields, text) == told


def test_what_is_at_hand_now_is_the_stock():
    assert values(EQUIPMENT, "待修设备原有12台，本月添了4台，修好1台，现在手上15台。") == {"repair": 15}


def test_a_name_is_no_sum_of_its_parts():
    evidence = Evidence("表.xlsx", "table 1 row 3 column 8", "值班领导 佟立夏")
    chosen = choose([Found(0, "佟立夏", evidence, 0.9, Source.TABLE, "column", part=True, group="一站")])
    assert chosen is not None
    assert chosen.value == "佟立夏"
