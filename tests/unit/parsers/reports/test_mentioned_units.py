"""Units that are only spoken of report nothing: parts, neighbours, guests, those still to come; beside those that do."""

from __future__ import annotations

import pytest

from tests.unit.parsers.reports.branches import (
    BRANCHES,
    BUSES,
    CLINIC,
    FIELDS,
    MILLS,
    SCHOOLS,
    book,
    told_by,
    values_of,
)
from tests.unit.parsers.reports.mailing import paper


@pytest.mark.parametrize(
    ("campaign", "mail", "more", "told"),
    [
        (MILLS, "宏达纺织厂安全检查9次，消除隐患12处。其中前纺3处，后纺4处，织一5处。", {"sender": "hd@mill.example"}, {"宏达纺织厂": (9, 12)}),
        (MILLS, "全厂安全检查9次，消除隐患12处。前纺、后纺较好，染整较差。", {"sender": "hd@mill.example"}, {"宏达纺织厂": (9, 12)}),
        (MILLS, "前纺车间：\n检查5次\n消除隐患7处\n后纺车间的隐患由他们自己报。", {}, {"前纺车间": (5, 7)}),
        (MILLS, "前纺检查5次，消除隐患7处，比后纺多3处。", {}, {"前纺车间": (5, 7)}),
        (MILLS, "前纺检查5次，消除隐患7处；后纺未报。", {}, {"前纺车间": (5, 7)}),
        (MILLS, "前纺检查5次，消除隐患7处（上月6处），动力科协助更换阀门3个。", {}, {"前纺车间": (5, 7)}),
        (MILLS, "仓库检查5次，消除隐患7处。隐患分布：原料库3处，成品库4处。", {}, {"物流仓储部": (5, 7)}),
        (MILLS, "染整分厂\n一、检查5次；\n二、消除隐患7处。\n三、前纺车间来学习1次。", {}, {"染整分厂": (5, 7)}),
        (FIELDS, "大湾村一组巡查2次，二组巡查3次，全村共巡查5次，制止火点7处。", {}, {"清溪镇大湾村": (5, 7)}),
        (FIELDS, "清溪镇本周巡查50次，制止火点70处，沿河片区任务较重。", {"sender": "qx@town.example"}, {"清溪镇": (50, 70)}),
        (FIELDS, "全镇巡查50次，制止火点70处。大湾村做得好，马头村差一点。", {"sender": "qx@town.example"}, {"清溪镇": (50, 70)}),
        (FIELDS, "巡查5次，制止火点7处。\n大湾村  3月8日\n（小湾村的明天另发）", {}, {"清溪镇大湾村": (5, 7)}),
        (FIELDS, "大湾村巡查5次，制止火点7处。和马头村交界处有1处，由马头村处理，未计入。", {}, {"清溪镇大湾村": (5, 7)}),
        (CLINIC, "骨科评估8例，讲座9场，一病区、二病区均已开展。", {"sender": "gk@hosp.example"}, {"骨科": (8, 9)}),
        (CLINIC, "骨一评估5例，讲座7场。骨二的数据请直接问他们。", {}, {"骨科一病区": (5, 7)}),
        (CLINIC, "骨科二病区评估5例，讲座7场，比一病区多。", {"sender": "g@hosp.example"}, {"骨科二病区": (5, 7)}),
        (CLINIC, "妇产科产房评估5例，讲座7场。转入母婴病区后由病房继续评估。", {}, {"妇产科产房": (5, 7)}),
        (CLINIC, "普外评估5例，讲座7场，其中到骨科、消化内科各讲1场。", {}, {"普外科": (5, 7)}),
        (BRANCHES, "城南支行宣传8场，覆盖9人，文庙、河街两个分理处都参加了。", {"sender": "cn@bank2.example"}, {"城南支行": (8, 9)}),
        (BRANCHES, "文庙宣传5场，覆盖7人，其中在河街摆摊2场。", {}, {"城南支行文庙分理处": (5, 7)}),
        (BRANCHES, "文庙分理处宣传5场，覆盖7人。", {"subject": "转发：城南支行：文庙3月"}, {"城南支行文庙分理处": (5, 7)}),
        (BRANCHES, "城南支行机关宣传5场，覆盖7人", {"sender": "cn@bank2.example"}, {"城南支行": (5, 7)}),
        (BRANCHES, "东关宣传5场，覆盖7人。", {"subject": "城南的同事请转安保"}, {"东关支行": (5, 7)}),
        (BUSES, "一公司抽查50趟，表扬70人次，1路、11路各占一半。", {"sender": "y1@bus.example"}, {"第一营运公司": (50, 70)}),
        (BUSES, "东站抽查5趟，表扬7人次，涉及1路2趟、11路3趟。", {}, {"东站场": (5, 7)}),
        (BUSES, "11路：抽查5趟（含夜线1趟），表扬7人次", {}, {"11路车队": (5, 7)}),
        (SCHOOLS, "全镇学校共上安全课50节，家访70户，含教学点。\n大营镇中心学校", {"sender": "dy@edu.example"}, {"大营镇中心学校": (50, 70)}),
        (SCHOOLS, "实小安全课5节，家访7户，附上三中学生写给我们的信。", {}, {"实验小学": (5, 7)}),
        (SCHOOLS, "三中：安全课5节。\n家访7户。\n注：十三中与我校同日开展。", {}, {"第三中学": (5, 7)}),
        (SCHOOLS, "第三中学报：安全课5节，家访7户。请问十三中报了没有？", {}, {"第三中学": (5, 7)}),
    ],
)  # fmt: skip
def test_others_that_a_letter_names_report_nothing(campaign, mail, more, told):
    reports = told_by(campaign, mail, more)
    assert len(reports) == len(told)
    assert values_of(campaign, reports) == told


@pytest.mark.parametrize(
    ("campaign", "mail", "more", "told"),
    [
        (SCHOOLS, "1.城关小学：安全课5节，家访7户；\n2.实验小学：安全课3节，家访2户。", {}, {"城关小学": (5, 7), "实验小学": (3, 2)}),
        (SCHOOLS, "城关小学安全课5节，家访7户\n实验小学安全课3节，家访2户", {}, {"城关小学": (5, 7), "实验小学": (3, 2)}),
        (MILLS, "前纺：检查5次，消除隐患7处。后纺：检查3次，消除隐患2处。动力科：零报告。", {"sender": "hd@mill.example"}, {"前纺车间": (5, 7), "后纺车间": (3, 2), "动力科": (None, None)}),
        (BUSES, "【1路】抽查5趟，表扬7人次；【11路】抽查3趟，表扬2人次。", {"sender": "y1@bus.example"}, {"1路车队": (5, 7), "11路车队": (3, 2)}),
        (BRANCHES, "文庙（宣传5场，覆盖7人）、河街（宣传3场，覆盖2人）已完成。", {"sender": "cn@bank2.example"}, {"城南支行文庙分理处": (5, 7), "城南支行河街分理处": (3, 2)}),
        (BRANCHES, "东关一所、二所合报\n一所：宣传5场，覆盖7人\n二所：宣传3场，覆盖2人\n共计：宣传8场，覆盖9人", {"sender": "dgs@bank2.example"}, {"东关支行第一储蓄所": (5, 7), "东关支行第二储蓄所": (3, 2)}),
        (FIELDS, "各位领导：\n沿河片区所属三个村3月情况如下：\n大湾村巡查5次，制止火点7处。\n小湾村巡查3次，制止火点2处。\n马头村没有开展。\n沿河片区", {}, {"清溪镇大湾村": (5, 7), "清溪镇小湾村": (3, 2)}),
        (FIELDS, "大湾村\n巡查次数：5\n制止火点数：7\n小湾村\n巡查次数：3\n制止火点数：2", {"sender": "yh@town.example"}, {"清溪镇大湾村": (5, 7), "清溪镇小湾村": (3, 2)}),
    ],
)  # fmt: skip
def test_several_report_in_a_few_words(campaign, mail, more, told):
    reports = told_by(campaign, mail, more)
    assert len(reports) == len(told)
    assert values_of(campaign, reports) == told


@pytest.mark.parametrize(
    ("campaign", "mail", "more", "told"),
    [
        (BRANCHES, [paper("城南支行文庙.docx", "宣传5场，覆盖7人。")], {"sender": "cn@bank2.example"}, {"城南支行文庙分理处": (5, 7)}),
        (SCHOOLS, [paper("大营镇中心学校小结.docx", "大营镇中心学校防溺水教育小结\n全镇共上安全课50节，家访70户。\n红旗教学点位置偏，靠河近，教师每天护送学生过桥，家长放心。\n前进教学点请民警来讲课。")], {"sender": "dy@edu.example"}, {"大营镇中心学校": (50, 70)}),
        (FIELDS, [paper("两村.docx", "", [["大湾村", "巡查次数", "5"], ["", "制止火点数", "7"], ["小湾村", "巡查次数", "3"], ["", "制止火点数", "2"]])], {"sender": "yh@town.example"}, {"清溪镇大湾村": (5, 7), "清溪镇小湾村": (3, 2)}),
        (FIELDS, [paper("t.xlsx", "", [["大湾村", "", "小湾村", ""], ["巡查次数", "5", "巡查次数", "3"], ["制止火点数", "7", "制止火点数", "2"]])], {"sender": "yh@town.example"}, {"清溪镇大湾村": (5, 7), "清溪镇小湾村": (3, 2)}),
        (FIELDS, [book("t.xlsx", {"大湾": [["大湾村情况", ""], ["巡查次数", "5"], ["制止火点数", "7"]], "Sheet2": [["小湾村情况", ""], ["巡查次数", "3"], ["制止火点数", "2"]]})], {"sender": "yh@town.example"}, {"清溪镇大湾村": (5, 7), "清溪镇小湾村": (3, 2)}),
        (MILLS, [paper("t.xlsx", "", [["填报部门（盖章）：前纺", "", "填报日期：3月8日"], ["项目", "数量", "备注"], ["安全检查次数", "5", ""], ["消除隐患数", "7", "后纺协助1处"]])], {}, {"前纺车间": (5, 7)}),
        (MILLS, [paper("前纺.xlsx", "", [["项目", "数量", "责任部门"], ["安全检查次数", "5", "安环科"], ["消除隐患数", "7", "动力科"]])], {}, {"前纺车间": (5, 7)}),
        (CLINIC, [paper("t.xlsx", "", [["科室", "消化内科"], ["评估病例数", "5"], ["科普讲座场次", "7"], ["合作科室", "普外科"]])], {}, {"消化内科": (5, 7)}),
        (SCHOOLS, [paper("t.docx", "第三中学防溺水教育情况表", [["安全课节数", "5", "家访户数", "7"], ["结对学校", "第十三中学", "联系人", "燕归来"]])], {}, {"第三中学": (5, 7)}),
    ],
)  # fmt: skip
def test_others_that_a_paper_names_report_nothing(campaign, mail, more, told):
    reports = told_by(campaign, mail, more)
    assert len(reports) == len(told)
    assert values_of(campaign, reports) == told


TURNS = [["日期", "值班单位", "电话"], ["4月1日", "东站", "0466-000111"], ["4月2日", "西站", "0466-000112"]]
HANDED_OVER = [["序号", "移交单位", "件数"], ["1", "修理厂", "1"], ["2", "西站", "1"]]
FOUND = [["日期", "地点", "发现单位", "处理单位"], ["3月3日", "A口", "东站", "修理厂"], ["3月9日", "B口", "西站", "1路"]]
SUMS = [["项目", "数量"], ["抽查趟次", "5"], ["表扬人次", "7"]]


@pytest.mark.parametrize(
    ("campaign", "mail", "more", "told"),
    [
        (BUSES, [paper("东站.docx", "东站3月文明驾驶情况\n抽查5趟，表扬7人次。\n附：值班安排", TURNS)], {}, {"东站场": (5, 7)}),
        (BUSES, [paper("东站.docx", "东站3月情况\n抽查5趟，表扬7人次，移交情况如下：", HANDED_OVER)], {}, {"东站场": (5, 7)}),
        (BUSES, [book("东站3月.xlsx", {"汇总": SUMS, "明细": FOUND})], {}, {"东站场": (5, 7)}),
        (BUSES, [paper("3月.docx", "修理厂3月情况\n抽查5趟，表扬7人次。\n存在问题：\n1.东站：站台灯不亮2处。\n2.西站：扶梯异响1处。")], {}, {"修理厂": (5, 7)}),
        (BUSES, "抽查5趟，表扬7人次。以上是我们东站的。西站老樊的手机号是0466-000222，有事找他。", {}, {"东站场": (5, 7)}),
        (FIELDS, "大湾村（支书兼管小湾村）：巡查5次，制止火点7处", {}, {"清溪镇大湾村": (5, 7)}),
        (BUSES, [paper("月报.docx", "3月月报\n单位\t东站\n抽查趟次\t5\n表扬人次\t7\n备注\t修理厂协助1次")], {}, {"东站场": (5, 7)}),
        (BUSES, "修理厂3月抽查5趟：东站3趟，西站2趟；表扬7人次：东站4人次，西站3人次。", {}, {"修理厂": (5, 7)}),
        (BUSES, "修理厂3月抽查5趟，表扬7人次。\n安排：4月1日1路车队，4月2日东站，4月3日西站。", {}, {"修理厂": (5, 7)}),
        (BUSES, "东站、西站合并考核，第一营运公司统一报：抽查5趟，表扬7人次。", {}, {"第一营运公司": (5, 7)}),
        (BUSES, "东站（第一营运公司）\n抽查5趟 表扬7人次\n修理厂签收：老卜", {}, {"东站场": (5, 7)}),
        (BUSES, [paper("t.docx", "", [["车站", "东站", "所属", "一公司"], ["抽查趟次", "5", "表扬人次", "7"], ["维保单位", "修理厂", "检测单位", "西站"]])], {}, {"东站场": (5, 7)}),
    ],
)  # fmt: skip
def test_a_unit_s_own_paper_is_its_own_whoever_its_tables_and_lists_name(campaign, mail, more, told):
    reports = told_by(campaign, mail, more)
    assert len(reports) == len(told)
    assert values_of(campaign, reports) == told
