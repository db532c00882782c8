"""Names that are none elsewhere: without the word for what a unit is, alone in a clause, a cell, a bracket or a cover."""

from __future__ import annotations

from dataclasses import replace

import pytest

from domain.campaign import Field, FieldType, Roster, Unit
from tests.unit.parsers.reports.branches import (
    BRANCHES,
    BUSES,
    CLINIC,
    FIELDS,
    MILLS,
    OFFICES,
    RIVERSIDE,
    SCHOOLS,
    WATERWORKS,
    forwarded,
    told_by,
    values_of,
)
from tests.unit.parsers.reports.mailing import paper


@pytest.mark.parametrize(
    ("campaign", "mail", "more", "told"),
    [
        (RIVERSIDE, "芦花湾出动船5艘次，打捞7吨", {}, {"芦花湾村": (5, 7)}),
        (RIVERSIDE, "新三汊河村出动船5艘次，打捞7吨", {}, {"新三汊河村": (5, 7)}),
        (RIVERSIDE, "石塘出动船5艘次，打捞7吨", {}, {"石塘居委会": (5, 7)}),
        (RIVERSIDE, "我站出动船5艘次，打捞7吨，其中北港3吨、南港4吨。", {"sender": "sl@river.example"}, {"镇水利站": (5, 7)}),
        (RIVERSIDE, "北港村5艘次、7吨。具体：出动船5艘次，打捞7吨。南港那边的水草漂过来不少。", {}, {"北港村": (5, 7)}),
        (OFFICES, "HR：节电5度，宣贯会7场", {}, {"人力资源部": (5, 7)}),
        (OFFICES, "节电5度，宣贯会7场。\n人资部", {}, {"人力资源部": (5, 7)}),
        (OFFICES, "财务节电5度，宣贯会7场", {"subject": "财务"}, {"财务部": (5, 7)}),
        (OFFICES, "节电5度，宣贯会7场。抄送：财务部、人力资源部", {"sender": "zh@co.example"}, {"综合管理部": (5, 7)}),
        (OFFICES, "综合部节电5度，宣贯会7场，请生技部核对表底数。", {}, {"综合管理部": (5, 7)}),
        (OFFICES, "市场部：节电5度；宣贯会7场。数据由综合部抄表员提供。", {}, {"市场营销部": (5, 7)}),
        (WATERWORKS, "管网总支参加党员8人，志愿服务9次，其中抢修支部5人、检漏支部3人。", {"sender": "gw@water.example"}, {"管网党总支": (8, 9)}),
        (WATERWORKS, "管网党总支抢修党支部 参加党员5人，志愿服务7次", {"sender": "gw@water.example"}, {"管网党总支抢修党支部": (5, 7)}),
        (WATERWORKS, "机关支部参加党员5人，志愿服务7次，与老干支部结对。", {}, {"机关党支部": (5, 7)}),
        (WATERWORKS, "老干部支部参加党员5人，志愿服务7次", {}, {"离退休党支部": (5, 7)}),
        (SCHOOLS, "区教育局：\n    第三中学本周安全课5节，家访7户。特此报告。\n第三中学办公室\n2024年3月8日", {}, {"第三中学": (5, 7)}),
        (SCHOOLS, "尊敬的领导：\n您好！我是第十三中学的燕归来，现将我校情况汇报：安全课5节，家访7户。", {}, {"第十三中学": (5, 7)}),
        (CLINIC, "评估5例，讲座7场\n--\n门诊办公室 门静\n电话 0466-0000123", {}, {"门诊部": (5, 7)}),
        (CLINIC, "评估5例，讲座7场\n发自我的iPhone", {"subject": "消化科VTE月报"}, {"消化内科": (5, 7)}),
        (CLINIC, "RICU评估5例，讲座7场。", {}, {"呼吸与危重症医学科": (5, 7)}),
        (FIELDS, "林场这边巡查5次，火点7处，都是林场职工制止的。", {}, {"清溪镇南山林场": (5, 7)}),
        (FIELDS, "巡查5次，制止火点7处。\n清溪镇大湾村民委员会\n甘泉", {}, {"清溪镇大湾村": (5, 7)}),
        (FIELDS, "清溪镇政府：\n巡查5次，制止火点7处。\n大湾村", {}, {"清溪镇大湾村": (5, 7)}),
        (FIELDS, "巡查5次，制止火点7处。\n大湾甘泉", {}, {"清溪镇大湾村": (5, 7)}),
        (BUSES, "夜间专线（原夜班车）：抽查5趟，表扬7人次", {}, {"夜间专线": (5, 7)}),
        (BUSES, "西站抽查5趟，表扬7人次。乘客反映1路、11路在东站换乘不便，已转东站。", {}, {"西站场": (5, 7)}),
        (BRANCHES, "合规部组织宣传5场，覆盖7人，文庙、河街、东关一所各派2人参加。", {"sender": "hg@bank2.example"}, {"合规部": (5, 7)}),
        (BRANCHES, "宣传5场，覆盖7人。走访了东关支行和城南支行。\n零售部", {}, {"零售金融部": (5, 7)}),
    ],
)  # fmt: skip
def test_one_that_is_spoken_of_shortly(campaign, mail, more, told):
    reports = told_by(campaign, mail, more)
    assert len(reports) == len(told)
    assert values_of(campaign, reports) == told


@pytest.mark.parametrize(
    ("campaign", "mail", "more", "told"),
    [
        (MILLS, "前纺检查5次，后纺检查3次。", {"sender": "hd@mill.example"}, {"前纺车间": (5, None), "后纺车间": (3, None)}),
        (FIELDS, "大湾：巡查5次\n小湾：巡查3次", {"sender": "yh@town.example"}, {"清溪镇大湾村": (5, None), "清溪镇小湾村": (3, None)}),
        (SCHOOLS, "城关小学安全课8节，家访20户；附属幼儿园安全课4节，家访9户", {"sender": "cx@edu.example"}, {"城关小学": (8, 20), "城关小学附属幼儿园": (4, 9)}),
        (SCHOOLS, "两个点的老师口头报的，我们代录：红旗5节安全课，家访7户。前进3节安全课，家访2户。\n大营中心校 牛得草", {"sender": "dy@edu.example"}, {"大营镇红旗教学点": (5, 7), "大营镇前进教学点": (3, 2)}),
        (RIVERSIDE, "北港出动船5艘次，打捞7吨；南港出动船3艘次，打捞2吨。", {"sender": "sl@river.example"}, {"北港村": (5, 7), "南港村": (3, 2)}),
        (RIVERSIDE, "北港：出动船5艘次，打捞7吨\n南港：出动船3艘次，打捞2吨", {"sender": "sl@river.example"}, {"北港村": (5, 7), "南港村": (3, 2)}),
        (RIVERSIDE, "三汊河村出动船5艘次，打捞7吨，新三汊河村出动船3艘次，打捞2吨", {}, {"三汊河村": (5, 7), "新三汊河村": (3, 2)}),
        (OFFICES, "1号线节电5度，宣贯会7场；2号线节电3度，宣贯会2场", {"sender": "d@co.example"}, {"东厂区一号线": (5, 7), "东厂区二号线": (3, 2)}),
        (OFFICES, "综合部、市场部同楼层，一起报：综合部节电5度、宣贯会7场，市场部节电3度、宣贯会2场。", {}, {"综合管理部": (5, 7), "市场营销部": (3, 2)}),
        (WATERWORKS, "一水厂支部参加党员5人，志愿服务7次；二水厂支部参加党员3人，志愿服务2次。两个支部参加党员共8人。", {"sender": "gs@water.example"}, {"第一水厂党支部": (5, 7), "第二水厂党支部": (3, 2)}),
        (WATERWORKS, "管网总支两个支部情况：抢修支部参加党员5人，志愿服务7次；检漏支部参加党员3人，志愿服务2次", {"sender": "gw@water.example"}, {"管网党总支抢修党支部": (5, 7), "管网党总支检漏党支部": (3, 2)}),
    ],
)  # fmt: skip
def test_several_that_are_spoken_of_shortly(campaign, mail, more, told):
    reports = told_by(campaign, mail, more)
    assert len(reports) == len(told)
    assert values_of(campaign, reports) == told


@pytest.mark.parametrize(
    ("campaign", "mail", "more", "told"),
    [
        (BUSES, [paper("表.xlsx", "各线路统计", [["线路", "抽查趟次", "表扬人次"], ["1", "5", "7"], ["11", "3", "2"], ["111", "1", "0"]])], {}, {"1路车队": (5, 7), "11路车队": (3, 2), "111路车队": (1, 0)}),
        (RIVERSIDE, [paper("表.xlsx", "", [["村", "出动船只", "打捞水草"], ["北港", "5", "7"], ["南港", "3", "2"]])], {}, {"北港村": (5, 7), "南港村": (3, 2)}),
        (RIVERSIDE, [paper("芦花湾.xlsx", "", [["出动船只", "5"], ["打捞水草", "7"]])], {}, {"芦花湾村": (5, 7)}),
        (RIVERSIDE, [paper("表.xlsx", "", [["填报村：", "芦花湾"], ["出动船只", "5"], ["打捞水草", "7"]])], {}, {"芦花湾村": (5, 7)}),
        (RIVERSIDE, [paper("表.xlsx", "", [["村名", "芦花湾"], ["出动船只", "5"], ["打捞水草", "7"]])], {}, {"芦花湾村": (5, 7)}),
        (OFFICES, [paper("节能降耗（财务）.docx", "节电5度，宣贯会7场")], {}, {"财务部": (5, 7)}),
        (WATERWORKS, [paper("汇编.docx", "供水公司党委主题党日情况汇编\n第一水厂\n参加党员5人，志愿服务7次。支部书记讲了党课，大家很受教育。\n离退休\n参加党员3人，志愿服务2次。老党员们参观了纪念馆，大家很受鼓舞。")], {"sender": "gs@water.example"}, {"第一水厂党支部": (5, 7), "离退休党支部": (3, 2)}),
        (WATERWORKS, [paper("表.docx", "主题党日统计", [["支部", "参加党员人数", "志愿服务次数"], ["一水厂", "5", "7"], ["老干", "3", "2"]])], {"sender": "gs@water.example"}, {"第一水厂党支部": (5, 7), "离退休党支部": (3, 2)}),
        (BRANCHES, [paper("t.xlsx", "", [["机构", "宣传场次", "覆盖人数"], ["城南支行本部", "2", "1"], ["文庙分理处", "5", "7"], ["河街分理处", "3", "2"], ["城南小计", "10", "10"], ["东关支行", "4", "4"], ["总计", "14", "14"]])], {}, {"城南支行": (2, 1), "城南支行文庙分理处": (5, 7), "城南支行河街分理处": (3, 2), "东关支行": (4, 4)}),
        (BUSES, [paper("t.xlsx", "", [["公司", "线路", "抽查趟次", "表扬人次"], ["一公司", "1路", "5", "7"], ["", "11路", "3", "2"], ["二公司", "111路", "1", "0"]])], {}, {"1路车队": (5, 7), "11路车队": (3, 2), "111路车队": (1, 0)}),
        (BUSES, [paper("t.xlsx", "", [["第一营运公司文明驾驶统计表", "", "", ""], ["", "1路", "11路", "合计"], ["抽查趟次", "5", "3", "8"], ["表扬人次", "7", "2", "9"]])], {}, {"1路车队": (5, 7), "11路车队": (3, 2)}),
        (CLINIC, [paper("t.xlsx", "", [["科室", "评估病例数", "科普讲座场次", "护士长"], ["骨一", "5", "7", "骆青峰"], ["骨二", "3", "2", "卫兰"]])], {}, {"骨科一病区": (5, 7), "骨科二病区": (3, 2)}),
        (MILLS, [paper("t.xlsx", "", [["车间", "织一", "织二"], ["安全检查次数", "5", "3"], ["消除隐患数", "7", "2"]])], {}, {"织造一车间": (5, 7), "织造二车间": (3, 2)}),
        (MILLS, [paper("t.xlsx", "", [["月份", "车间", "安全检查次数", "消除隐患数"], ["3月", "织造一", "5", "7"], ["3月", "织造二", "3", "2"]])], {}, {"织造一车间": (5, 7), "织造二车间": (3, 2)}),
    ],
)  # fmt: skip
def test_papers_and_tables_that_name_them_shortly(campaign, mail, more, told):
    reports = told_by(campaign, mail, more)
    assert len(reports) == len(told)
    assert values_of(campaign, reports) == told


@pytest.mark.parametrize(
    ("campaign", "mail", "more", "told"),
    [
    (BRANCHES, forwarded("文庙的，转呈。", "宣传5场，覆盖7人。", "\"wm\" <wm@bank2.example>", ""), {"sender": "cn@bank2.example"}, {"城南支行文庙分理处": (5, 7)}),
    (BRANCHES, forwarded("转河街的，请收。", "主任好，宣传5场，覆盖7人。", "\"阿街\" <aj@qq.example>", "3月"), {"sender": "cn@bank2.example"}, {"城南支行河街分理处": (5, 7)}),
    (FIELDS, forwarded("转上", "马书记安排报一下：巡查5次，制止火点7处。马头村委", "\"风\" <f@qq.example>", "周报"), {"sender": "yh@town.example"}, {"清溪镇马头村": (5, 7)}),
    (SCHOOLS, forwarded("", "安全课5节，家访7户", "\"红旗飘飘\" <hq@qq.example>", "红旗教学点"), {"sender": "dy@edu.example", "subject": "转发：红旗教学点"}, {"大营镇红旗教学点": (5, 7)}),
    ],
)  # fmt: skip
def test_what_is_passed_on_is_of_whom_it_comes_from(campaign, mail, more, told):
    assert values_of(campaign, told_by(campaign, [mail], more)) == told


@pytest.mark.parametrize(
    ("campaign", "mail", "more", "told", "code"),
    [
        (OFFICES, "综合部、市场部同楼层，一起报：共节电8度、宣贯会9场。", {}, {None: (8, 9)}, "unit_conflict"),
    ],
)  # fmt: skip
def test_what_two_tell_together_is_for_a_person(campaign, mail, more, told, code):
    (report,) = told_by(campaign, mail, more)
    assert values_of(campaign, (report,)) == told
    assert next(one.code for one in report.problems) == code


def test_what_a_field_is_called_means_no_unit():
    repairs = Field("repairs", "抢修次数", FieldType.COUNT, "次", ("抢修",))
    roster = Roster((*BUSES.roster.units, Unit("配电抢修班", "班组", aliases=("抢修班",))))
    campaign = replace(BUSES, fields=(*BUSES.fields, repairs), roster=roster)
    rows = [["东站场", "", ""], ["抽查", "5", "趟"], ["表扬", "7", "人次"], ["抢修", "3", "次"]]
    (report,) = told_by(campaign, [paper("表.xlsx", "", rows)], {})
    assert (report.unit, values_of(campaign, (report,))) == ("东站场", {"东站场": (5, 7, 3)})
