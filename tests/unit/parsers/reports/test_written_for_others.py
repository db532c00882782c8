"""Whose report it is where somebody else writes, a slip is taken back, or a name stands where no label says so."""

from __future__ import annotations

import pytest

from tests.unit.parsers.reports.branches import BRANCHES, BUSES, FIELDS, GARDENS, MILLS, SCHOOLS, told_by, values_of
from tests.unit.parsers.reports.mailing import paper


@pytest.mark.parametrize(
    ("campaign", "mail", "more", "told"),
    [
        (BUSES, "帮东站发一下他们的：抽查5趟，表扬7人次。\n一公司 小段", {"sender": "y1@bus.example"}, {"东站场": (5, 7)}),
        (BUSES, "应夜线要求，由我厂代为填报：抽查5趟，表扬7人次。\n修理厂", {}, {"夜间专线": (5, 7)}),
        (BUSES, "我是修理厂的老贾，这几天在西站帮忙，西站抽查5趟，表扬7人次，让我发给你们。", {}, {"西站场": (5, 7)}),
        (FIELDS, "马头村的会计不会发邮件，口述如下：巡查5次，制止火点7处。\n小湾村代报", {}, {"清溪镇马头村": (5, 7)}),
        (BUSES, "你好，我是一公司的小柴，东站的同事出差，她那边的数由我代发：抽查5趟，表扬7人次。", {"sender": "y1@bus.example"}, {"东站场": (5, 7)}),
        (BUSES, "接一公司通知，请我们报3月数据：抽查5趟，表扬7人次。", {"sender": "xl@bus.example"}, {"修理厂": (5, 7)}),
        (BUSES, "我们帮西站做了1次保养，本厂抽查5趟，表扬7人次。", {"sender": "xl@bus.example"}, {"修理厂": (5, 7)}),
        (FIELDS, "巡查5次，制止火点7处。\n\n马头村村委会\n（牛角村暂由我村代管）", {}, {"清溪镇马头村": (5, 7)}),
        (BRANCHES, "东关支行转来文庙分理处3月数据：宣传5场，覆盖7人。", {}, {"城南支行文庙分理处": (5, 7)}),
        (SCHOOLS, "参观了第三中学以后我们也学着做：安全课5节，家访7户", {"sender": "sx@edu.example"}, {"实验小学": (5, 7)}),
    ],
)  # fmt: skip
def test_the_report_is_the_unit_s_that_is_written_for(campaign, mail, more, told):
    assert values_of(campaign, told_by(campaign, mail, more)) == told


@pytest.mark.parametrize(
    ("campaign", "mail", "more", "told"),
    [
        (BUSES, "西站（打错了，是东站）3月抽查5趟，表扬7人次。", {}, {"东站场": (5, 7)}),
        (FIELDS, "更正单位：上次落款“大湾村”系笔误，应为“小湾村”。巡查5次，制止火点7处。", {}, {"清溪镇小湾村": (5, 7)}),
        (FIELDS, "大湾村3月：巡查5次，制止火点7处。\n补一句：上面村名写错了，我们是小湾村，不是大湾村。", {}, {"清溪镇小湾村": (5, 7)}),
    ],
)  # fmt: skip
def test_a_slip_that_is_taken_back_names_nobody(campaign, mail, more, told):
    assert values_of(campaign, told_by(campaign, mail, more)) == told


@pytest.mark.parametrize(
    ("mail", "more", "told"),
    [
        ("我们两个所：一所补植5株，清运7车；二所补植3株，清运2车。", {"sender": "lh@park.example"}, {"绿化一所": (5, 7), "绿化二所": (3, 2)}),
        ("绿化一所、绿化二所合在一起报：3月一所补植5株，清运7车；二所补植3株，清运2车。", {"sender": "lh@park.example"}, {"绿化一所": (5, 7), "绿化二所": (3, 2)}),
        ("二所的：补植5株，清运7车", {"sender": "lh@park.example"}, {"绿化二所": (5, 7)}),
        ("两个游园3月补植：上街游园5株，清运7车；西岭游园3株，清运2车。", {}, {"平桥镇上街游园": (5, 7), "石堰乡西岭游园": (3, 2)}),
    ],
)  # fmt: skip
def test_a_name_is_what_people_of_the_place_say(mail, more, told):
    assert values_of(GARDENS, told_by(GARDENS, mail, more)) == told


@pytest.mark.parametrize(
    ("campaign", "mail", "more", "told"),
    [
        (BUSES, [paper("a.docx", "", [["K3路", "3月"], ["抽查趟次", "5"], ["表扬人次", "7"]])], {}, {"K3快线": (5, 7)}),
        (FIELDS, [paper("a.docx", "本月巡查5次，制止火点7处。\n2024年4月1日（小湾村章）")], {}, {"清溪镇小湾村": (5, 7)}),
    ],
)  # fmt: skip
def test_the_corner_of_a_table_and_a_stamp_behind_the_date_name_the_unit(campaign, mail, more, told):
    assert values_of(campaign, told_by(campaign, mail, more)) == told


@pytest.mark.parametrize(
    ("campaign", "mail", "more", "told"),
    [
        (MILLS, "前纺、后纺联合报：\n前纺检查5次，消除隐患7处；\n后纺检查3次，消除隐患2处；\n动力科提供了工具。", {}, {"前纺车间": (5, 7), "后纺车间": (3, 2)}),
        (BUSES, "1路、11路、111路3月分别抽查5趟、3趟、4趟，表扬7人次、2人次、6人次。修理厂也出了力。", {}, {"1路车队": (5, 7), "11路车队": (3, 2), "111路车队": (4, 6)}),
        (SCHOOLS, "城关小学安全课9节，家访40户（不含东校区）。东校区：安全课5节，家访7户。", {"sender": "cx@edu.example"}, {"城关小学": (9, 40), "城关小学东校区": (5, 7)}),
        (GARDENS, [paper("小结.docx", "滨江公园北区、南区3月小结\n北区补植5株，清运7车。\n南区补植3株，清运2车。\n与苗圃联合比武1场。\n滨江公园北区\n滨江公园南区")], {}, {"滨江公园北区": (5, 7), "滨江公园南区": (3, 2)}),
    ],
)  # fmt: skip
def test_those_who_report_together_have_their_own_and_helpers_have_none(campaign, mail, more, told):
    assert values_of(campaign, told_by(campaign, mail, more)) == told


def test_a_mere_number_in_another_unit_s_table_is_a_part_of_it():
    rows = [["班组", "补植苗木", "清运垃圾车数"], ["一所", "5", "7"], ["二所", "3", "2"], ["合计", "8", "9"]]
    reports = told_by(GARDENS, [paper("苗圃3月.xlsx", rows=rows)], {})
    assert values_of(GARDENS, reports) == {"苗圃": (8, 9)}
