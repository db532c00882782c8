"""Tables about one field alone, with a row for each figure, or in halves of a year. All figures are invented."""

from __future__ import annotations

from typing import Any

import pytest

from domain.campaign import Campaign, Field
from domain.document import Block
from tests.corpus.build_tools import attach, book
from tests.unit.parsers.reports.campaigns import FUND, rows, values
from tests.unit.parsers.reports.everyday import LIBRARY, WATER
from tests.unit.parsers.reports.lean import POLICE
from tests.unit.parsers.reports.other_campaigns import GRAIN, READING, SAFETY
from tests.unit.parsers.reports.posted import posted, told_by
from tests.unit.parsers.reports.worlds import BANK

Said = dict[str, object]
# fmt: off
ONE_FIELD: dict[str, tuple[tuple[Field, ...], tuple[Block | str, ...], Said]] = {
    "its name in the corner over quarters": (SAFETY, (rows("排查隐患数|一季度|二季度\n数量|12|17"),), {"hazards": 17}),
    "over halves of the year": (SAFETY, (rows("检查企业数|上半年|下半年\n合计|30|42"),), {"firms": 42}),
    "over years, in 万元": (READING, (rows("购书经费（万元）|2023年|2024年\n全馆|3.2|4.5"),), {"spend": 45000}),
    "over last month and this, with a total": (SAFETY, (rows("检查企业数（家）|上月|本月\n化工|6|8\n建材|10|12\n合计|16|20"),), {"firms": 20}),
    "the same without a total": (SAFETY, (rows("检查企业数（家）|上月|本月\n化工|6|8\n建材|10|12"),), {"firms": 20}),
    "over this month and all": (SAFETY, (rows("检查企业数|本月|累计\n|20|96"),), {"firms": 20}),
    "over the plan and what was done": (SAFETY, (rows("检查企业数|计划|实际|完成率\n|40|36|90%"),), {"firms": 36}),
    "over parts and their total": (SAFETY, (rows("检查企业数|城区|乡镇|合计\n数量|10|26|36"),), {"firms": 36}),
    "over weeks, with a subtotal": (POLICE, (rows("走访群众户数|上周|本周|累计\n一组|30|42|300\n二组|25|31|280\n小计|55|73|580"),), {"visited": 73}),
    "its name is the sheet's": (FUND, (rows("姓名|金额\n计学军|100\n晏秋生|200", "捐款金额"),), {"money": 300}),
    "the sheet's, in 万元": (SAFETY, (rows("企业|金额（万元）\n东厂|0.5\n西厂|1.2\n合计|1.7", "罚款金额"),), {"fines": 17000}),
    "the sheet's, on several days": (SAFETY, (rows("日期|内容|人数\n6月1日|消防|20\n6月8日|急救|25", "安全培训职工"),), {"trained": 45}),
    "the line's above": (SAFETY, ("检查企业情况", rows("类型|数量\n化工|6\n建材|10\n合计|16")), {"firms": 16}),
    "but the figures count something else": (SAFETY, (rows("企业名称|检查时间|发现问题（个）\n东厂|6.1|3\n西厂|6.2|2", "检查企业"),), {}),
    "but the figures count people": (SAFETY, (rows("日期|地点|参加人数\n6月1日|东厂|20", "应急演练"),), {}),
    "but there are no figures": (SAFETY, (rows("隐患地点|隐患描述|整改期限\n东厂|阀门锈蚀|6月30日", "排查隐患"),), {}),
    "but the heads name fields themselves": (SAFETY, ("排查隐患统计表", rows("类别|排查隐患|整改隐患\n消防|5|4\n用电|7|7")), {"hazards": 12, "fixed": 11}),
    "but what stands beside it is another field": (SAFETY, (rows("检查企业数|排查隐患数|整改率\n36|17|94%"),), {"firms": 36, "hazards": 17, "rate": 94}),
}


@pytest.mark.parametrize("name", ONE_FIELD)
def test_a_table_of_one_field(name: str) -> None:
    fields, blocks, said = ONE_FIELD[name]
    assert values(fields, *blocks) == said


STRANGER = "w2046@post.example"
BOOKS: dict[str, tuple[Campaign, str, dict[str, list[list[Any]]], dict[str, Said]]] = {
    "of several units": (WATER, STRANGER, {
        "修复漏点": [["单位", "9月"], ["城关营业所", 18], ["临江营业所", 9]], "受理报修": [["单位", "9月"], ["城关营业所", 74], ["临江营业所", 41]]},
        {"城关营业所": {"leaks": 18, "calls": 74}, "临江营业所": {"leaks": 9, "calls": 41}}),
    "of several units in two months": (LIBRARY, STRANGER, {
        "到馆读者": [["分馆", "8月", "9月"], ["城东分馆", 2900, 3120], ["少儿馆", 1800, 1980]],
        "借出图书": [["分馆", "8月", "9月"], ["城东分馆", 1200, 1460], ["少儿馆", 2000, 2210]]},
        {"城东分馆": {"readers": 3120, "loans": 1460}, "少儿馆": {"readers": 1980, "loans": 2210}}),
    "of one unit on several days": (BANK, "lj@bank.example", {
        "走访客户": [["日期", "户数"], ["3月1日", 12], ["3月8日", 15], ["合计", 27]], "宣传活动": [["日期", "场次"], ["3月2日", 1], ["3月9日", 1], ["合计", 2]]},
        {"临江支行": {"visits": 27, "events": 2}}),
    "of one figure each": (WATER, "cg@water.example", {"修复漏点": [["数量"], [18]], "更换管道": [["数量"], [260]]}, {"城关营业所": {"leaks": 18, "pipes": 260}}),
    "that lists each case": (WATER, "cg@water.example", {
        "修复漏点明细": [["序号", "地点", "处数"], [1, "东街", 1], [2, "西街", 2], ["合计", "", 3]], "受理报修": [["日期", "件数"], ["9月3日", 40], ["9月18日", 34], ["合计", 74]]},
        {"城关营业所": {"leaks": 3, "calls": 74}}),
    "that is called after another field": (BANK, "lj@bank.example", {"走访客户": [["项目", "数量"], ["宣传活动", 3]]}, {"临江支行": {"events": 3}}),
    "with its name in the corner, units below": (GRAIN, STRANGER, {"Sheet1": [["收购数量（吨）", "8月", "9月"], ["青石粮站", 120, 150], ["白马粮库", 200, 230]]},
        {"青石粮站": {"bought": 150}, "白马粮库": {"bought": 230}}),
}
# fmt: on


def told(campaign: Campaign, sender: str, *parts: Any, when: str = "2024-09-30 18:00", **how: Any) -> dict[Any, Said]:
    """Of each unit the values that a letter with these parts tells."""
    found = told_by(posted(*parts, sender=sender, to="sum@centre.example", when=when, **how), campaign)
    return {unit: said for unit, (_, _, said) in found.items()}


@pytest.mark.parametrize("name", BOOKS)
def test_a_sheet_for_each_field(name: str) -> None:
    campaign, sender, sheets, said = BOOKS[name]
    assert told(campaign, sender, attach("报表.xlsx", book(sheets))) == said
