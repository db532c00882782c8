"""Tables that tell several periods, plans or parts side by side, their heads merged or not. All figures are invented."""

from __future__ import annotations

import pytest

from domain.campaign import Field, FieldType
from tests.unit.parsers.reports.campaigns import rows, values
from tests.unit.parsers.reports.offices import GAS

C, M, N, P = FieldType.COUNT, FieldType.MONEY, FieldType.NUMBER, FieldType.PERCENT
JOBS = (
    Field("jobs", "城镇新增就业人数", C, "人", ("新增就业",)),
    Field("trained", "技能培训人次", C, "人次", ("技能培训",)),
    Field("fairs", "招聘会场次", C, "场", ("招聘会",)),
    Field("loans", "创业贷款金额", M, "元", ("创业贷款",)),
)
NURSE = (
    Field("rounds", "护理查房次数", C, "次", ("查房",)),
    Field("falls", "跌倒例数", C, "例", ("跌倒",)),
    Field("sores", "压疮例数", C, "例", ("压疮",)),
    Field("trained", "培训护士人次", C, "人次", ("护士培训", "培训")),
    Field("rate", "基础护理合格率", P, "%"),
)
LIB = (
    Field("readers", "在册读者数", C, "人", ("读者总数", "持证读者"), stock=True),
    Field("loans", "借阅册次", C, "册次", ("图书借阅", "借书")),
    Field("visits", "到馆人次", C, "人次", ("到馆",)),
    Field("talks", "讲座场次", C, "场", ("讲座",)),
)
RIVER = (
    Field("patrols", "巡河次数", C, "次", ("巡河",)),
    Field("waste", "清理垃圾吨数", N, "吨", ("清理垃圾", "清运垃圾")),
    Field("cases", "处理举报件数", C, "件", ("处理举报",)),
    Field("length", "管护河道长度", N, "公里", ("河道长度",), stock=True),
)
PLANT = (
    Field("output", "工业产值", M, "元", ("产值",)),
    Field("staff", "职工人数", C, "人", ("从业人员", "期末职工"), stock=True),
    Field("faults", "整改隐患数", C, "处", ("隐患整改",)),
    Field("power", "用电量", N, "度", ("电量",)),
)
FOOD = (
    Field("checks", "食堂检查次数", C, "次", ("食堂检查",)),
    Field("problems", "发现问题数", C, "个", ("发现问题",)),
    Field("fixed", "整改完成数", C, "个", ("已整改",)),
    Field("kept", "留样合格率", P, "%", ("留样合格率",)),
)
FLOOD = (
    Field("homes", "转移户数", C, "户", ("转移安置户数",)),
    Field("people", "转移人数", C, "人", ("转移安置",)),
    Field("dyke", "巡堤里程", N, "公里", ("巡堤",)),
    Field("found", "发现险情", C, "处", ("险情",)),
    Field("fixed", "处置险情", C, "处", ("已处置",)),
)
CASES = {
    "measures and verbs under groups": (FLOOD, ["镇|转移安置||巡堤（公里）|险情（处）||备注\n|户|人||发现|处置|\n本镇|23|71|6.5|2|1|"], {"homes": 23, "people": 71, "dyke": 6.5, "found": 2, "fixed": 1}, ""),
    "words under a group are no heads over words": (FLOOD, ["转移安置|险情|意见||\n71|2|抓紧|补料|好"], {"people": 71, "found": 2}, ""),
    "fields over periods blank": (JOBS, ["单位|新增就业||技能培训||招聘会|\n|上季|本季|上季|本季|上季|本季\n本部|30|42|100|120|3|5"], {"jobs": 42, "trained": 120, "fairs": 5}, ""),
    "fields over periods this first": (JOBS, ["单位|新增就业||技能培训|\n|本季|上季|本季|上季\n本部|42|30|120|100"], {"jobs": 42, "trained": 120}, ""),
    "fields over 3 periods": (JOBS, ["|新增就业|||技能培训||\n|上季|本季|累计|上季|本季|累计\n合计|30|42|72|100|120|220"], {"jobs": 42, "trained": 120}, ""),
    "fields over periods no first": (JOBS, ["新增就业||技能培训|\n上季|本季|上季|本季\n30|42|100|120"], {"jobs": 42, "trained": 120}, ""),
    "periods over fields blank": (JOBS, ["上季度|||本季度||\n新增就业|技能培训|招聘会|新增就业|技能培训|招聘会\n30|100|3|42|120|5"], {"jobs": 42, "trained": 120, "fairs": 5}, ""),
    "periods over fields blank w title": (JOBS, ["乡镇|上季度||本季度|\n|新增就业|技能培训|新增就业|技能培训\n本部|30|100|42|120"], {"jobs": 42, "trained": 120}, ""),
    "periods over fields: this first": (JOBS, ["乡镇|本季度||上季度|\n|新增就业|技能培训|新增就业|技能培训\n本部|42|120|30|100"], {"jobs": 42, "trained": 120}, ""),
    "periods over fields: last year": (JOBS, ["本期||去年同期||增减|\n新增就业|技能培训|新增就业|技能培训|新增就业|技能培训\n42|120|30|100|12|20"], {"jobs": 42, "trained": 120}, ""),
    "periods over measures rows labels": (JOBS, ["指标|上季度||本季度|\n|人数|占比|人数|占比\n新增就业|30|20%|42|25%\n技能培训|100|30%|120|35%"], {"jobs": 42, "trained": 120}, ""),
    "periods over plan/done": (JOBS, ["指标|本季||累计|\n|计划|完成|计划|完成\n新增就业|50|42|200|130\n招聘会|6|5|20|14"], {"jobs": 42, "fairs": 5}, ""),
    "plan done over fields": (JOBS, ["新增就业（人）||技能培训（人次）||招聘会（场）|\n计划|完成|计划|完成|计划|完成\n50|42|150|120|6|5"], {"jobs": 42, "trained": 120, "fairs": 5}, ""),
    "kinds over fields": (JOBS, ["计划数|||完成数||\n新增就业|技能培训|招聘会|新增就业|技能培训|招聘会\n50|150|6|42|120|5"], {"jobs": 42, "trained": 120, "fairs": 5}, ""),
    "Q1 Q2": (JOBS, ["指标|Q1|Q2\n新增就业|30|42\n招聘会|3|5"], {"jobs": 42, "fairs": 5}, "第二季度报表 Q2 4月1日至6月30日"),
    "一季度 二季度": (JOBS, ["指标|一季度|二季度|环比\n新增就业|30|42|40%\n招聘会|3|5|67%"], {"jobs": 42, "fairs": 5}, ""),
    "二季度 一季度": (JOBS, ["指标|二季度|一季度\n新增就业|42|30\n招聘会|5|3"], {"jobs": 42, "fairs": 5}, ""),
    "abbrev 上季 本季 同比": (NURSE, ["项目|上季|本季|同比\n查房|20|26|+6\n跌倒|2|1|-1\n培训|80|95|+15"], {"rounds": 26, "falls": 1, "trained": 95}, ""),
    "去年同期 本期 增减%": (NURSE, ["项目|去年同期|本期|增减%\n查房|20|26|30\n跌倒|2|1|-50"], {"rounds": 26, "falls": 1}, ""),
    "本期 上期 同期": (NURSE, ["项目|本期|上期|同期\n查房|26|20|18\n跌倒|1|2|0"], {"rounds": 26, "falls": 1}, ""),
    "年初 期末": (PLANT, ["项目|年初|期末\n职工人数|210|205\n"], {"staff": 205}, ""),
    "期初 增 减 期末": (PLANT, ["项目|期初|增加|减少|期末\n职工人数|210|3|8|205"], {"staff": 205}, ""),
    "期初数 期末数 heads over": (LIB, ["在册读者||图书借阅|到馆\n期初数|期末数|本期|本期\n900|960|300|700"], {"readers": 960, "loans": 300, "visits": 700}, ""),
    "rates 本月 上月 in rows": (NURSE, ["月份|查房|跌倒|基础护理合格率\n上月|20|2|96%\n本月|26|1|97.5%"], {"rounds": 26, "falls": 1, "rate": 97.5}, ""),
    "rows of quarters": (LIB, ["季度|图书借阅|到馆|讲座\n一季度|100|200|3\n二季度|120|260|4\n合计|220|460|7"], {"loans": 220, "visits": 460, "talks": 7}, ""),
    "sex under head": (JOBS, ["新增就业||技能培训|\n男|女|男|女\n20|22|70|50"], {"jobs": 42, "trained": 120}, ""),
    "sex merged rows": (JOBS, ["单位|新增就业||招聘会\n|男|女|\n本部|20|22|5"], {"jobs": 42, "fairs": 5}, ""),
    "sex under w 合计": (JOBS, ["新增就业|||技能培训||\n合计|男|女|合计|男|女\n42|20|22|120|70|50"], {"jobs": 42, "trained": 120}, ""),
    "sex 小计 last": (JOBS, ["新增就业|||招聘会\n男|女|小计|\n20|22|42|5"], {"jobs": 42, "fairs": 5}, ""),
    "sex rows": (JOBS, ["项目|男|女\n新增就业|20|22\n技能培训|70|50"], {"jobs": 42, "trained": 120}, ""),
    "sex rows total first": (JOBS, ["项目|合计|男|女\n新增就业|42|20|22\n技能培训|120|70|50"], {"jobs": 42, "trained": 120}, ""),
    "sex alone under one head": (JOBS, ["新增就业人数|\n男|女\n20|22"], {"jobs": 42}, ""),
    "total first row": (RIVER, ["河段|巡河次数|清理垃圾（吨）\n合计|30|4.5\n上段|12|2\n中段|10|1.5\n下段|8|1"], {"patrols": 30, "waste": 4.5}, ""),
    "total middle": (RIVER, ["河段|巡河次数|清理垃圾（吨）\n上段|12|2\n合计|30|4.5\n中段|10|1.5\n下段|8|1"], {"patrols": 30, "waste": 4.5}, ""),
    "全河 total": (RIVER, ["河段|巡河次数|清理垃圾（吨）\n上段|12|2\n中段|10|1.5\n全段总计|22|3.5"], {"patrols": 22, "waste": 3.5}, ""),
    "table each field": (RIVER, ["巡河次数\n30", "清理垃圾吨数\n4.5", "处理举报件数\n6"], {"patrols": 30, "waste": 4.5, "cases": 6}, ""),
    "table each field cols": (RIVER, ["时间|巡河次数\n上月|28\n本月|30", "时间|清理垃圾（吨）\n上月|5\n本月|4.5"], {"patrols": 30, "waste": 4.5}, ""),
    "note in cells": (RIVER, ["项目|本月\n巡河次数|30（含夜间6次）\n清理垃圾|4.5吨（上月5吨）\n处理举报|6件，其中上月遗留1件"], {"patrols": 30, "waste": 4.5, "cases": 6}, ""),
    "note col": (RIVER, ["项目|本月|备注\n巡河次数|30|比上月多2次\n清理垃圾（吨）|4.5|上月5吨\n处理举报|6|累计35件"], {"patrols": 30, "waste": 4.5, "cases": 6}, ""),
    "units row after heads, periods rows": (RIVER, ["时间|巡河|清理垃圾|处理举报\n|次|吨|件\n上月|28|5|4\n本月|30|4.5|6\n增减|2|-0.5|2"], {"patrols": 30, "waste": 4.5, "cases": 6}, ""),
    "transposed w periods in first row blank": (RIVER, ["|本月|上月|本年累计\n巡河次数|30|28|160\n垃圾清理|4.5|5|29"], {"patrols": 30, "waste": 4.5}, ""),
    "measure col second w periods": (PLANT, ["指标名称|计量单位|本月|1-本月|去年同月\n工业产值|万元|320|1800|300\n用电量|度|5000|28000|5100\n整改隐患数|处|7|41|9"], {"output": 3200000, "power": 5000, "faults": 7}, ""),
    "本月止累计": (PLANT, ["指标名称|计量单位|本月止累计|本月|上年同期\n工业产值|万元|1800|320|300\n用电量|度|28000|5000|5100"], {"output": 3200000, "power": 5000}, ""),
    "自年初累计": (PLANT, ["指标名称|单位|自年初累计|本月\n工业产值|万元|1800|320\n用电量|度|28000|5000"], {"output": 3200000, "power": 5000}, ""),
    "本期 本年累计 上年同期累计": (PLANT, ["指标|本期数|本年累计数|上年同期累计数\n工业产值（万元）|320|1800|1700\n用电量（度）|5000|28000|27000"], {"output": 3200000, "power": 5000}, ""),
    "heads: 本月产值 上月产值": (PLANT, ["本月产值（万元）|上月产值（万元）|本月用电量|上月用电量\n320|300|5000|5100"], {"output": 3200000, "power": 5000}, ""),
    "heads: 产值(上月) 产值(本月)": (PLANT, ["产值（上月）|产值（本月）|用电量（上月）|用电量（本月）\n300|320|5100|5000"], {"output": 320, "power": 5000}, ""),
    "4月 5月 6月 合计": (FOOD, ["项目|4月|5月|6月|合计\n食堂检查|4|5|6|15\n发现问题|3|2|1|6\n已整改|3|2|1|6"], {"checks": 15, "problems": 6, "fixed": 6}, ""),
    "4 5 6 season no total": (FOOD, ["项目|4月|5月|6月\n食堂检查|4|5|6\n发现问题|3|2|1"], {"checks": 15, "problems": 6}, "2023年4月1日至6月30日食堂检查情况报告"),
    "problems over found/fixed": (FOOD, ["学校|食堂检查|问题||留样合格率\n|次数|发现|整改完成|\n本部|6|3|2|98%"], {"checks": 6, "problems": 3, "fixed": 2, "kept": 98}, ""),
    "continuation page": (FOOD, ["学校食堂|食堂检查次数|发现问题数\n一食堂|4|1\n二食堂|5|2", "续表|食堂检查次数|发现问题数\n三食堂|3|0\n合计|12|3"], {"checks": 12, "problems": 3}, ""),
    "continuation same row total sub": (FOOD, ["学校食堂|食堂检查次数|发现问题数\n一食堂|4|1\n二食堂|5|2\n本页小计|9|3", "学校食堂|食堂检查次数|发现问题数\n三食堂|3|0\n本页小计|3|0\n总计|12|3"], {"checks": 12, "problems": 3}, ""),
    "上报数 核定数": (FOOD, ["项目|目标|实绩|完成率\n食堂检查|8|6|75%\n发现问题|/|3|/"], {"checks": 6, "problems": 3}, ""),
    "period left, kinds rows": (LIB, ["时段|类别|数量\n上季|图书借阅|100\n上季|到馆|200\n本季|图书借阅|120\n本季|到馆|260"], {"loans": 120, "visits": 260}, ""),
    "period left blank below": (LIB, ["时段|类别|数量\n上季|图书借阅|100\n|到馆|200\n本季|图书借阅|120\n|到馆|260"], {"loans": 120, "visits": 260}, ""),
    "kind left of periods repeated": (LIB, ["类别|时段|数量\n图书借阅|上季|100\n图书借阅|本季|120\n到馆|上季|200\n到馆|本季|260"], {"loans": 120, "visits": 260}, ""),
    "今年 去年": (LIB, ["项目|今年|去年\n图书借阅|120|100\n到馆|260|200"], {"loans": 120, "visits": 260}, ""),
    "2022 2023": (LIB, ["项目|2022年|2023年\n图书借阅|100|120\n到馆|200|260"], {"loans": 120, "visits": 260}, ""),
    "同比 before": (LIB, ["项目|同比|环比|本月\n图书借阅|5%|3%|120\n到馆|-1%|2%|260"], {"loans": 120, "visits": 260}, ""),
    "较上月": (LIB, ["图书借阅|较上月|到馆|较上月\n120|+20|260|+60"], {"loans": 120, "visits": 260}, ""),
    "同比 subcolumns": (LIB, ["图书借阅||到馆||讲座|\n数量|同比|数量|同比|数量|同比\n120|20%|260|30%|4|33%"], {"loans": 120, "visits": 260, "talks": 4}, ""),
    "上旬中旬下旬": (RIVER, ["项目|上旬|中旬|下旬|全月\n巡河次数|10|10|10|30\n清理垃圾（吨）|1|1.5|2|4.5"], {"patrols": 30, "waste": 4.5}, ""),
    "wk cols": (RIVER, ["项目|第1周|第2周|第3周|第4周|月计\n巡河次数|7|8|7|8|30"], {"patrols": 30}, ""),
    "plan 完成 剩余": (RIVER, ["项目|年度任务|本月完成|累计完成|剩余\n巡河次数|360|30|160|200\n清理垃圾（吨）|60|4.5|29|31"], {"patrols": 30, "waste": 4.5}, ""),
    "three head rows": (JOBS, ["指标|2023年||||\n|一季度||二季度||\n|计划|完成|计划|完成|\n新增就业|35|30|45|42|\n招聘会|4|3|6|5|"], {"jobs": 42, "fairs": 5}, ""),
    "rows of the month before": (PLANT, ["上月产值|300万元\n本月产值|320万元\n上月用电量|5100\n本月用电量|5000"], {"output": 3200000, "power": 5000}, ""),
    "rows of what was planned": (JOBS, ["计划新增就业|50\n新增就业|42\n招聘会|5"], {"jobs": 42, "fairs": 5}, ""),
    "bands of quarters": (LIB, ["一、上季度||\n图书借阅|100|册次\n到馆|200|人次\n二、本季度||\n图书借阅|120|册次\n到馆|260|人次"], {"loans": 120, "visits": 260}, ""),
    "parts of a month without a total": (RIVER, ["项目|上旬|中旬|下旬\n巡河次数|10|10|10\n清理垃圾（吨）|1|1.5|2"], {"patrols": 30, "waste": 4.5}, ""),
}  # fmt: skip


@pytest.mark.parametrize(("fields", "tables", "said", "title"), CASES.values(), ids=CASES)
def test_tables_say_just_this_of_their_own_period(
    fields: tuple[Field, ...], tables: list[str], said: dict[str, object], title: str
) -> None:
    assert values(fields, *([title] if title else []), *map(rows, tables)) == said


@pytest.mark.parametrize(
    "text",
    [
        "项目 | 上半月 | 下半月\n在册读者数 | 800 | 812\n到馆人次 | 420 | 460\n讲座场次 | 2 | 3",
        "时段 | 在册读者数 | 到馆人次 | 讲座场次\n上半月 | 800 | 420 | 2\n下半月 | 812 | 460 | 3",
    ],
)
def test_two_halves_of_a_month_make_it_up(text):
    assert values(LIB, rows(text)) == {"readers": 812, "visits": 880, "talks": 5}


DUTY = (*LIB, Field("chief", "值班负责人", FieldType.TEXT))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("值班负责人 | 上午 | 下午\n到馆人次 | 120 | 80\n讲座场次 | 1 | 2", {"visits": 200, "talks": 3}),
        ("值班负责人 | 本周 | 累计\n到馆人次 | 120 | 900\n讲座场次 | 1 | 7", {"visits": 120, "talks": 1}),
        ("值班负责人 | 单位 | 数值\n到馆人次 | 人次 | 120\n讲座场次 | 场 | 1", {"visits": 120, "talks": 1}),
        ("值班负责人 | 石敬川 | 备注\n到馆人次 | 120 | 无", {"visits": 120, "chief": "石敬川"}),
    ],
)
def test_no_head_of_a_column_bears_an_office(text, told):
    assert values(DUTY, rows(text)) == told


def test_what_was_due_is_not_what_was_done_unless_it_is_asked_for():
    due, done = Field("due", "应检户数", C, "户"), Field("done", "实检户数", C, "户")
    table = "入户安检 |  | 隐患 | \n应检 | 实检 | 发现 | 整改\n450 | 420 | 15 | 11"
    assert values(GAS, rows(table)) == {"homes": 420, "hazards": 15, "fixed": 11}
    assert values((due, done), rows("应检 | 实检\n450 | 420")) == {"due": 450, "done": 420}
