"""Tables of every layout that branches send. All figures are invented."""

from __future__ import annotations

import datetime
from dataclasses import replace

import pytest

from domain.campaign import Field
from domain.document import Cell, Table
from domain.report import ReadingState
from tests.unit.parsers.reports.campaigns import EPIDEMIC, EQUIPMENT, FUND, RECRUITMENT, readings, rows, values

FORM = """
党员总数|41|参与疫情防控党员数|39
下沉一线党员领导干部数|2|已接种疫苗党员数|40
党员先锋岗数|/|党员志愿服务队数|3
志愿服务人次|156|协助核酸检测人次|—
捐款金额（元）|无||
"""
PERIODS = """
指标|单位|上周|本周|累计
党员总数|人|40|41|41
志愿服务人次|人次|60|85|145
捐款金额|万元|0|0.5|0.5
"""
REMARKS = """
项目|数量|说明
党员总数（人）|135|含预备党员22人
入党积极分子（人）|96|
志愿服务（人次）|566|积极分子参与210人次未计入
"""
GROUPS = """
党小组|党员数|参与防控党员数|志愿服务人次
第一小组|18|17|45
第二小组|21|20|52
"""
EXAMPLE = """
党支部|党员总数|参与防控|志愿服务人次
例：XX党支部|30|25|60
后勤党支部|44|40|118
"""
NUMERALS = """
序号|项目|数据
1|党员总数|三十五名
2|志愿服务|约168人次
3|捐款|人民币叁仟伍佰元整
"""
STOCKTAKE = """
设备类别|设备总数（台）|完好|待修|报废|原值（万元）
计算机|120|110|6|4|86.5
显微镜|45|45|0|0|210
合计|165|155|6|4|296.5
"""
TARGETS = """
指标|目标值|完成值
走访中学数|20所|15所
举办宣讲会场次|10|12
"""
DEPARTMENTS = """
序号|部门|教职工数|捐款人数|捐款金额（元）
1|机械系|60|58|12,300.00
2|电子系|52|50|10,100.50
|合计|112|108|22,400.50
"""
CASES = {
    "label and value in four columns": (EPIDEMIC, FORM, {"members": 41, "engaged": 39, "cadres": 2, "vaccinated": 40, "teams": 3, "shifts": 156}),
    "one row under its heads": (EPIDEMIC, "党员总数|参与防控|志愿服务人次|捐款（万元）\n41|39|156|1.2", {"members": 41, "engaged": 39, "shifts": 156, "donation": 12000}),
    "last week, this week and the sum": (EPIDEMIC, PERIODS, {"members": 41, "shifts": 85, "donation": 5000}),
    "remarks beside the figures": (EPIDEMIC, REMARKS, {"members": 135, "shifts": 566}),
    "rows of groups with a total": (EPIDEMIC, GROUPS + "合计|39|37|98", {"members": 39, "engaged": 37, "shifts": 98}),
    "rows of groups without a total": (EPIDEMIC, GROUPS, {"members": 39, "engaged": 37, "shifts": 97}),
    "an example row": (EPIDEMIC, EXAMPLE, {"members": 44, "engaged": 40, "shifts": 118}),
    "days with a total": (EPIDEMIC, "日期|志愿服务人次|协助核酸检测人次\n8月2日|10|100\n8月3日|12|150\n合计|22|250", {"shifts": 22, "tests": 250}),
    "numerals in words": (EPIDEMIC, NUMERALS, {"members": 35, "shifts": 168, "donation": 3500}),
    "one column": (EPIDEMIC, "党员总数\n32\n参与疫情防控党员数\n30", {"members": 32, "engaged": 30}),
    "columns of other people": (EPIDEMIC, "类别|党员|学生|职工\n总数|30|200|80\n参与防控人数|28|100|60", {"members": 30, "engaged": 28}),
    "measures and notes in the cells": (EPIDEMIC, "参与疫情防控党员|34人（2人援外未归）\n志愿服务队|1支，名称：红烛队\n志愿服务|97人次，累计服务时长388小时", {"engaged": 34, "teams": 1, "shifts": 97}),
    "parts in a cell": (EPIDEMIC, "党员先锋岗、责任区|先锋岗9个、责任区5个\n志愿服务人次|教工20人次，学生15人次，共35人次", {"posts": 14, "shifts": 35}),
    "alternatives in rows of their own": (EPIDEMIC, "党员先锋岗数|9\n党员责任区数|5", {"posts": 14}),
    "an inventory by class": (EQUIPMENT, STOCKTAKE, {"total": 165, "good": 155, "repair": 6, "scrap": 4, "worth": 2965000}),
    "words, dates and percentages": (
        EQUIPMENT,
        "项目|填报内容\n设备总数|165台\n账实相符率|98.8%\n清查完成日期|2023年6月9日\n清查负责人|陈某某",
        {"total": 165, "match": 98.8, "done": datetime.date(2023, 6, 9), "head": "陈某某"},
    ),
    "an empty form": (EQUIPMENT, "项目|填报内容\n设备总数|\n完好设备数|/\n账实相符率|—\n清查完成日期|\n清查负责人|", {}),
    "targets beside results": (RECRUITMENT, TARGETS, {"schools": 15, "talks": 12}),
    "departments with a total": (FUND, DEPARTMENTS, {"staff": 112, "givers": 108, "money": 22400.5}),
    "an amount in 万元": (FUND, "捐款金额|22,400.50元|物资折合金额|0.8万元", {"money": 22400.5, "value": 8000}),
    "zero is a value": (EPIDEMIC, "党员总数|0\n志愿服务人次|0人次", {"members": 0, "shifts": 0}),
    "floats of a spreadsheet": (EPIDEMIC, "党员总数|118.0\n志愿服务人次|44.00", {"members": 118, "shifts": 44}),
}  # fmt: skip


LAYOUTS = {
    "people in the columns, kinds of figures in the rows": (
        "项目|群众|党员|合计\n人数（人）|26|11|37\n参与防控（人）|21|10|31\n捐款（元）|1300|900|2200",
        {"members": 11, "engaged": 10, "donation": 900},
    ),
    "words as values beside figures": (
        "党支部名称|某某一支部|统计时间|11月14日—11月20日\n党员总数|６２|参与防控党员|５８（其中预备党员2）\n领导干部下沉|/|党员先锋岗（责任区）数|先锋岗3个，责任区6个\n党员突击队（服务队）数|2支（共31人）|志愿服务人次|143",
        {"members": 62, "engaged": 58, "posts": 9, "teams": 2, "shifts": 143},
    ),
    "groups in columns with a total": ("指标|第一小组|第二小组|合计\n党员总数|18|21|39\n志愿服务人次|45|52|97", {"members": 39, "shifts": 97}),
    "groups in columns without a total": ("指标|第一小组|第二小组\n党员总数|18|21\n志愿服务人次|45|52", {"members": 39, "shifts": 97}),
    "a measure column": ("序号|指标|单位|数值\n1|党员总数|人|41\n2|志愿服务人次|人次|156\n3|捐款金额|万元|1.2", {"members": 41, "shifts": 156, "donation": 12000}),
    "a measure between label and value": ("党员总数|人|41\n志愿服务人次|人次|156", {"members": 41, "shifts": 156}),
    "two heads one below the other": ("党员总数|参与防控|先锋岗\n41|39|3\n志愿服务人次|联系户数|捐款（元）\n156|20|500", {"members": 41, "engaged": 39, "posts": 3, "shifts": 156, "households": 20, "donation": 500}),
    "a part between the columns": ("党员总数|其中：预备党员|参与防控\n41|3|39", {"members": 41, "engaged": 39}),
    "one unit and a total that repeats it": ("序号|支部名称|党员总数|参与防控|志愿服务人次\n1|后勤党支部|41|39|156\n|合计|41|39|156", {"members": 41, "engaged": 39, "shifts": 156}),
    "new and cumulative columns": ("指标|本周新增|累计\n志愿服务人次|60|405\n解决困难问题|5|30", {"shifts": 60, "solved": 5}),
    "this period and all periods": ("项目|本期数|累计数\n志愿服务人次|60|405", {"shifts": 60}),
    "classes before the labels": ("类别|项目|数量|单位\n队伍建设|党员先锋岗|3|个\n队伍建设|志愿服务队|2|支\n服务情况|志愿服务|60|人次", {"posts": 3, "teams": 2, "shifts": 60}),
    "cells that tell in sentences": ("党支部名称|后勤党支部\n工作开展情况|本周29名党员参与疫情防控，开展志愿服务118人次，设立党员先锋岗3个。\n典型事迹|李某带领5名党员志愿服务30人次，捐款2000元，事迹感人。", {"engaged": 29, "shifts": 118, "posts": 3}),
    "measures in every cell": ("党员总数（人）|参与防控（人）|捐款（元）\n41人|39人|500元", {"members": 41, "engaged": 39, "donation": 500}),
    "sentences as values": ("项目|完成情况\n党员参与防控情况|全支部41名党员中39名参与疫情防控\n志愿服务情况|累计开展志愿服务156人次", {"engaged": 39, "shifts": 156}),
    "numbered labels": ("填报项目|上报数据\n1.党员总数|41\n2.参与疫情防控党员数|39", {"members": 41, "engaged": 39}),
    "label and value in one cell": ("党员总数：41|参与防控：39\n志愿服务：156人次|捐款：500元", {"members": 41, "engaged": 39, "shifts": 156, "donation": 500}),
    "an example unit": ("党支部|党员总数|参与防控\n示例支部|30|25\n后勤党支部|41|39", {"members": 41, "engaged": 39}),
    "subtotals": ("党小组|党员总数|志愿服务人次\n一组|18|45\n二组|21|52\n小计|39|97\n三组|5|3\n小计|5|3\n合计|44|100", {"members": 44, "shifts": 100}),
    "cumulative figures of two weeks": ("指标|上周累计|本周|本周累计\n志愿服务人次|345|60|405", {"shifts": 60}),
    "days in columns": ("指标|8月2日|8月3日|8月4日|合计\n志愿服务人次|10|12|8|30", {"shifts": 30}),
    "weeks in columns without a name": ("|上周|本周\n党员总数|40|41\n志愿服务人次|52|60", {"members": 41, "shifts": 60}),
    "weeks in rows": ("周次|党员总数|志愿服务人次\n上周|40|52\n本周|41|60", {"members": 41, "shifts": 60}),
    "three pairs a row": ("党员总数|41|参与疫情防控党员数|39|党员先锋岗数|3\n志愿服务人次|156|联系户数|20|捐款金额（元）|500", {"members": 41, "engaged": 39, "posts": 3, "shifts": 156, "households": 20, "donation": 500}),
    "a label told twice": ("党员总数|党员总数|41\n志愿服务|人次|156", {"members": 41, "shifts": 156}),
    "other people in the columns": ("党员人数|入党积极分子人数|群众人数\n41|5|60", {"members": 41}),
    "other people in the rows": ("人员类别|人数|参与防控人数|接种疫苗人数\n党员|41|39|40\n入党积极分子|5|5|5\n群众|60|50|55\n合计|106|94|100", {"members": 41, "engaged": 39, "vaccinated": 40}),
}  # fmt: skip


@pytest.mark.parametrize(("text", "said"), LAYOUTS.values(), ids=LAYOUTS)
def test_a_layout_says_just_this(text: str, said: dict[str, object]) -> None:
    assert values(EPIDEMIC, rows(text)) == said


@pytest.mark.parametrize(("fields", "text", "said"), CASES.values(), ids=CASES)
def test_a_table_says_just_this(fields: tuple[Field, ...], text: str, said: dict[str, object]) -> None:
    assert values(fields, rows(text)) == said


@pytest.mark.parametrize("blank", ["", "/", "—", "——", "-", "无", "暂无", "……", "没有", "另报", "N/A", "*"])
def test_a_blank_cell_says_nothing(blank: str) -> None:
    assert values(EPIDEMIC, rows(f"党员总数|32\n志愿服务人次|{blank}")) == {"members": 32}


@pytest.mark.parametrize("odd", ["1,2345", "1e400", "5-8", "几十", "9" * 5000, "-5", "99999999999"])
def test_a_cell_that_tells_no_value_is_unreadable_and_never_zero(odd: str) -> None:
    said = readings(EPIDEMIC, rows(f"党员总数|32\n志愿服务人次|{odd}"))
    assert said["shifts"].state is ReadingState.UNREADABLE
    assert said["shifts"].value is None


@pytest.mark.parametrize(
    "label",
    ["预备党员数", "未接种党员数", "疫苗接种率", "志愿服务时长（小时）", "志愿服务队人数", "捐款人数", "入党积极分子"],
)
def test_a_label_of_something_else_is_not_taken(label: str) -> None:
    assert values(EPIDEMIC, rows(f"{label}|17\n联系户数|5")) == {"households": 5}


def test_heads_of_two_rows_belong_together() -> None:
    cells = (
        Cell(0, 0, "党支部", rows=2), Cell(0, 1, "党员情况（人）", columns=2), Cell(0, 3, "捐款（万元）", columns=2),
        Cell(1, 1, "党员总数"), Cell(1, 2, "参与防控"), Cell(1, 3, "捐款金额"), Cell(1, 4, "备注"),
        Cell(2, 0, "后勤党支部"), Cell(2, 1, "41"), Cell(2, 2, "39"), Cell(2, 3, "1.5"), Cell(2, 4, "已交"),
    )  # fmt: skip
    assert values(EPIDEMIC, Table(cells)) == {"members": 41, "engaged": 39, "donation": 15000}


def test_merely_人数_and_金额_below_a_head_belong_to_it() -> None:
    cells = (
        Cell(0, 0, "捐款", columns=2), Cell(0, 2, "捐赠物资"), Cell(0, 3, "参与率"),
        Cell(1, 0, "人数"), Cell(1, 1, "金额（元）"), Cell(1, 2, "件数"), Cell(1, 3, ""),
        Cell(2, 0, "254"), Cell(2, 1, "10668.80"), Cell(2, 2, "73"), Cell(2, 3, "87%"),
    )  # fmt: skip
    assert values(FUND, Table(cells)) == {"givers": 254, "money": 10668.8, "goods": 73, "rate": 87}


def test_merged_cells_are_read_once() -> None:
    cells = (
        Cell(0, 0, "志愿服务人次"),
        Cell(0, 1, "156", columns=3),
        Cell(1, 0, "党员总数", rows=2),
        Cell(1, 1, "41", rows=2, columns=3),
    )
    assert values(EPIDEMIC, Table(cells)) == {"shifts": 156, "members": 41}


def test_hidden_sheets_and_sheets_of_instructions_hold_no_values() -> None:
    cells = rows(FORM).cells
    assert values(EPIDEMIC, Table(cells, hidden=True), Table(cells, name="填表说明")) == {}


def test_the_evidence_of_a_cell_names_its_place() -> None:
    said = readings(EPIDEMIC, rows(FORM))
    (evidence,) = said["engaged"].evidence
    assert (evidence.where, evidence.text) == ("table 1 row 1 column 4", "参与疫情防控党员数 39")


@pytest.mark.parametrize("cell", ["新增1支，现有13支", "原有12支、新成立1支，共有13支", "解散2支后目前13支", "增加1支，达到13支"])
def test_what_there_is_now_stands_in_a_cell_beside_what_came(cell):
    assert values(EPIDEMIC, rows(f"党员总数|41|志愿服务人次|20\n党员志愿服务队数|{cell}|捐款|无"))["teams"] == 13


def test_a_head_completes_the_group_above_it():
    table = rows("""
    支部|党员（名）|党员（名）|服务（人次）|服务（人次）
    支部|在册|参与防控|累计|本周
    一支部|27|25|132|58
    """)
    fields = (replace(EPIDEMIC[0], aliases=("在册党员",)), *EPIDEMIC[1:])
    told = values(fields, table)
    assert (told["members"], told["engaged"]) == (27, 25)


@pytest.mark.parametrize("total", ["全院合计", "三部合计", "以上总计", "各部共计（人次）", "本页合计"])
def test_a_total_is_known_by_how_its_title_ends(total):
    table = rows(f"部门|党员总数|志愿服务人次\n一部|20|30\n二部|15|25\n三部|6|5\n{total}|41|60")
    assert values(EPIDEMIC, table) == {"members": 41, "shifts": 60}


def test_a_part_whose_name_begins_like_a_total_is_a_part():
    table = rows("站点|党员总数|志愿服务人次\n合江站|20|30\n汇源站|15|25")
    assert values(EPIDEMIC, table) == {"members": 35, "shifts": 55}
