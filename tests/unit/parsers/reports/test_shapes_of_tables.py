"""Tables about one field alone, with a row for each figure, or in halves of a year. All figures are invented."""

from __future__ import annotations

from typing import Any

import pytest

from domain.campaign import Campaign, Field
from domain.document import Block
from tests.corpus.build_tools import attach, book
from tests.unit.parsers.reports import offices
from tests.unit.parsers.reports.campaigns import EPIDEMIC, FUND, rows, values
from tests.unit.parsers.reports.everyday import LIBRARY, WATER
from tests.unit.parsers.reports.lean import POLICE
from tests.unit.parsers.reports.other_campaigns import GRAIN, INSPECTION, READING, SAFETY
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


# fmt: off
LONG: dict[str, tuple[tuple[Field, ...], Block, Said]] = {
    "this month first": (SAFETY, rows("指标|时段|数量\n检查企业|本月|36\n检查企业|上月|30\n排查隐患|本月|17\n排查隐患|上月|12"), {"firms": 36, "hazards": 17}),
    "the time before the name": (SAFETY, rows("时段|指标|数量\n本月|检查企业|36\n本月|排查隐患|17\n上月|检查企业|30\n上月|排查隐患|12"), {"firms": 36, "hazards": 17}),
    "this month and all, with measures": (SAFETY, rows("指标|时段|数量|单位\n检查企业|本月|36|家\n检查企业|累计|120|家\n安全培训职工数|本月|45|人\n安全培训职工数|累计|300|人"), {"firms": 36, "trained": 45}),
    "done, planned and the share": (SAFETY, rows("指标|类型|数值\n检查企业|实际|36\n检查企业|计划|40\n检查企业|完成率|90%\n应急演练|实际|4\n应急演练|计划|5\n应急演练|完成率|80%"), {"firms": 36, "drills": 4}),
    "two months, the later first": (SAFETY, rows("指标|月份|数值\n检查企业|6月|36\n检查企业|5月|30\n排查隐患|6月|17\n排查隐患|5月|12"), {"firms": 36, "hazards": 17}),
    "weeks": (SAFETY, rows("指标|时段|数量\n检查企业|第一周|10\n检查企业|第二周|12\n检查企业|第三周|14"), {"firms": 36}),
    "three quarters": (SAFETY, rows("指标|时段|数量\n检查企业|第1季度|30\n检查企业|第2季度|36\n检查企业|第3季度|20"), {"firms": 86}),
    "parts of a month": (POLICE, rows("项目|时间|数量|备注\n走访群众|6月上旬|40|\n走访群众|6月中旬|35|雨天\n走访群众|6月下旬|50|\n反诈宣讲|6月上旬|1|\n反诈宣讲|6月下旬|2|"), {"visited": 125, "talks": 3}),
    "the whole year before its halves": (SAFETY, rows("指标|时段|数量\n检查企业|全年|66\n检查企业|上半年|30\n检查企业|下半年|36"), {"firms": 66}),
    "places": (SAFETY, rows("类别|项目|数量\n城区|检查企业|10\n城区|排查隐患|5\n乡镇|检查企业|26\n乡镇|排查隐患|12"), {"firms": 36, "hazards": 17}),
    "whom it counts": (EPIDEMIC, rows("项目|人员|数量\n参与防控|党员|39\n参与防控|群众|20\n接种疫苗|党员|40\n接种疫苗|群众|55"), {"engaged": 39, "vaccinated": 40}),
    "columns for plan and done": (SAFETY, rows("指标|时段|计划|完成\n检查企业|本月|40|36\n检查企业|累计|200|130"), {"firms": 36}),
    "both words name a field together": (SAFETY, rows("项目|情况|数量\n隐患|排查|12\n隐患|整改|10"), {"hazards": 12, "fixed": 10}),
    "the second word names one": (EPIDEMIC, rows("对象|项目|人数\n党员|总数|41\n党员|参与防控|39\n党员|接种疫苗|40"), {"members": 41, "engaged": 39, "vaccinated": 40}),
}
HALVES: dict[str, tuple[Block, Said]] = {
    "the second not yet filled in": (rows("项目|上半年|下半年\n检查企业数|30|\n安全培训职工数|120|"), {"firms": 30, "trained": 120}),
    "done in the first, planned for the second": (rows("项目|上半年完成|下半年计划\n检查企业数|30|42\n应急演练场次|3|4"), {"firms": 30, "drills": 3}),
    "beside last year's": (rows("项目|上半年|去年上半年|增减\n检查企业数|30|24|6\n应急演练场次|3|2|1"), {"firms": 30, "drills": 3}),
    "beside the task of the year": (rows("项目|上半年实际|全年任务\n检查企业数|30|72\n应急演练场次|3|8"), {"firms": 30, "drills": 3}),
    "as the sum of quarters": (rows("项目|第一季度|第二季度|上半年合计\n检查企业数|12|18|30\n应急演练场次|1|2|3"), {"firms": 30, "drills": 3}),
    "over all heads": (rows("上半年||\n检查企业数|应急演练场次|排查隐患数\n30|3|12"), {"firms": 30, "drills": 3, "hazards": 12}),
    "in the labels": (rows("上半年检查企业数|30\n上半年应急演练场次|3"), {"firms": 30, "drills": 3}),
    "both in the labels": (rows("上半年检查企业数|30\n下半年检查企业数|42"), {"firms": 42}),
    "in labels, beside last year's": (rows("去年上半年检查企业数|24\n上半年检查企业数|30"), {"firms": 30}),
    "months below fields": (rows("单位|检查企业||排查隐患|\n|5月|6月|5月|6月\n本部|30|36|12|17"), {"firms": 36, "hazards": 17}),
    "months below fields, the second not yet filled in": (rows("单位|检查企业||排查隐患|\n|5月|6月|5月|6月\n本部|30||12|"), {"firms": 30, "hazards": 12}),
}
# fmt: on


@pytest.mark.parametrize("name", LONG)
def test_a_row_for_each_figure(name: str) -> None:
    fields, table, said = LONG[name]
    assert values(fields, table) == said


@pytest.mark.parametrize("name", HALVES)
def test_halves_of_a_year(name: str) -> None:
    table, said = HALVES[name]
    assert values(SAFETY, table) == said


def test_rows_of_several_units_and_times() -> None:
    lines: list[list[Any]] = [["网点", "指标", "本周/累计", "数量"]]
    lines += [["临江支行营业部", "走访客户", "本周", 42], ["临江支行营业部", "走访客户", "累计", 300]]
    lines += [["城西支行营业部", "走访客户", "本周", 35], ["城西支行营业部", "走访客户", "累计", 280]]
    said = told(BANK, STRANGER, attach("报表.xlsx", book({"走访": lines})))
    assert said == {"临江支行营业部": {"visits": 42}, "城西支行营业部": {"visits": 35}}


def test_both_halves_of_the_year_reported_on_are_added() -> None:
    lines = [["项目", "上半年", "下半年"], ["检查企业数", 30, 42], ["应急演练场次", 3, 4]]
    text = "恒泰化工有限公司2024年1月1日至12月31日安全生产大检查情况"
    said = told(INSPECTION, "ht@firm.example", text, attach("表.xlsx", book({"表": lines})), when="2024-12-31 10:00")
    assert said == {"恒泰化工有限公司": {"firms": 72, "drills": 7}}


@pytest.mark.parametrize(
    ("fields", "table", "said"),
    [
        (offices.FIRE, "项目|一中队|二中队|三中队|合计\n出警（次）|20|22|16|58\n营救（人）|5|4|3|12\n消防演练|2|2|1|5", {"alarms": 58, "saved": 12, "drills": 5}),
        (offices.SHOP, "项目|一所|二所|三所|合计\n立案|2|3|4|9\n走访商户|100|120|192|412", {"cases": 9, "shops": 412}),
        (offices.MINE, "指标|一工区|二工区|合计\n隐患|40|53|93\n闭环|40|51|91", {"risks": 93, "closed": 91}),
        (offices.WATER, "项目|3支队|5支队|总计\n巡堤|30|30|60\n沙袋|200|260|460", {"patrol": 60, "bags": 460}),
        (offices.SCHOOL, "项目|一校区|二校区\n新增图书|300|300\n家访|90|96", {"books": 600, "visits": 186}),
        (offices.FIRE, "中队|出警|营救|演练\n一中队|20|5|2\n二中队|22|4|2\n合计|42|9|4\n上月合计|50|7|3", {"alarms": 42, "saved": 9, "drills": 4}),
        (offices.TAXI, "项目|7月|8月|9月\n车辆安检|520|540|560\n在册司机|280|284|286", {"checks": 1620, "drivers": 286}),
        (offices.FIRE, "项目|数量\n出警|58次\n营救|12人", {"alarms": 58, "saved": 12}),
    ],
)  # fmt: skip
def test_columns_of_numbered_parts_totals_of_before_and_states_by_months(fields, table, said) -> None:
    assert values(fields, rows(table)) == said


def test_what_should_have_been_handed_out_gives_way_to_what_was() -> None:
    assert values(offices.GAS, "宣传单应发300份，实发280份。") == {"leaflets": 280}
