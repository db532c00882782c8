"""Layouts of tables that offices of any kind send, each with just what it says. "<" is merged with the left, "^" with above."""

from __future__ import annotations

from datetime import date

import pytest

from domain.campaign import Field, FieldType
from domain.document import Cell, Table
from domain.report import ReadingState
from tests.unit.parsers.reports.campaigns import readings, values
from tests.unit.parsers.reports.other_campaigns import LEAGUE, READING, RELIEF, SAFETY, VISITS, grid

Case = tuple[tuple[Field, ...], str, dict[str, object]]
TRAINING = (
    Field("checked", "质控检查次数", FieldType.COUNT, measure="次"),
    Field("sessions", "培训场次", FieldType.COUNT, measure="场", aliases=("培训",)),
    Field("trained", "培训人次", FieldType.COUNT, measure="人次"),
)
CASES: dict[str, Case] = {
# --- label/value
"2 columns": (SAFETY,"检查企业数|36\n排查隐患数|52\n已整改隐患数|49\n罚款金额（万元）|3.5\n隐患整改率|94.2%\n带队领导|鲁大可",{"firms":36,"hazards":52,"fixed":49,"fines":35000,"rate":94.2,"leader":"鲁大可"}),
"4 columns":(SAFETY,"检查企业数|36|排查隐患数|52\n已整改隐患数|49|应急演练场次|3\n出动检查人次|120人次|安全培训职工数|260",{"firms":36,"hazards":52,"fixed":49,"drills":3,"inspectors":120,"trained":260}),
"6 columns":(RELIEF,"受灾人口（人）|1200|转移安置群众人数（人）|86|倒塌房屋（间）|4\n农作物受灾面积（亩）|350.5|直接经济损失（万元）|128.6|受灾村（个）|7",{"affected":1200,"moved":86,"houses":4,"area":350.5,"loss":1286000,"villages":7}),
"numbered brackets":(RELIEF,"（一）受灾人口|1200人\n（二）转移安置群众|86人\n（三）直接经济损失（单位：万元）|12.8",{"affected":1200,"moved":86,"loss":128000}),
"numbered 1.":(VISITS,"1.参与家访教师数（人）|32\n2.走访学生户数（户）|410\n3.家访率（%）|98.5\n4.发放慰问金额（元）|6,400.00",{"teachers":32,"homes":410,"rate":98.5,"aid":6400}),
"label with star":(VISITS,"*参与家访教师数|32\n★走访学生户数|410",{"teachers":32,"homes":410}),
"value with colon label in same cell":(VISITS,"参与家访教师：32人|走访学生：410户\n家访率：98.5%|慰问金：6400元",{"teachers":32,"homes":410,"rate":98.5,"aid":6400}),
"title row":(RELIEF,"抗洪救灾情况统计表|<|<|<\n填报单位|河西镇|填报日期|7月8日\n受灾人口|1200|转移安置群众人数|86\n填表人|于某|联系电话|0466-0000700",{"affected":1200,"moved":86}),
# --- horizontal
"one row":(RELIEF,"受灾人口|转移安置群众人数|倒塌房屋间数|农作物受灾面积|直接经济损失（万元）\n1200|86|4|350.5|12.8",{"affected":1200,"moved":86,"houses":4,"area":350.5,"loss":128000}),
"one row with unit & notes":(RELIEF,"单位|受灾人口|转移安置群众人数|倒塌房屋间数|备注\n河西镇|1200|86|4|含外来务工人员12人\n|||| ",{"affected":1200,"moved":86,"houses":4}),
"two-level head":(RELIEF,"单位|人员情况（人）|<|房屋及损失|<|备注\n^|受灾人口|转移安置|倒塌房屋（间）|直接经济损失（万元）|^\n河西镇|1200|86|4|12.8|",{"affected":1200,"moved":86,"houses":4,"loss":128000}),
"group head 总数/参与数":(LEAGUE,"支部|团员|<|<|志愿服务|团费\n^|总数|参加团日数|完成学习数|时长（小时）|金额（元）\n一支部|45|40|38|126.5|90",{"members":45,"joined":40,"studied":38,"hours":126.5,"fees":90}),
"three-level head":(RELIEF,"防汛救灾情况统计表|<|<|<|<\n序号|单位|受灾情况|<|投入抢险\n^|^|受灾人口（人）|受灾村（个）|人次\n1|河西镇|1200|7|430",{"affected":1200,"villages":7,"rescuers":430}),
"column numbers row":(RELIEF,"单位|受灾人口|转移安置群众人数|倒塌房屋间数\n甲|1|2|3\n河西镇|1200|86|4",{"affected":1200,"moved":86,"houses":4}),
"measure row":(RELIEF,"受灾人口|转移安置群众人数|直接经济损失\n人|人|万元\n1200|86|12.8",{"affected":1200,"moved":86,"loss":128000}),
"measures of one merged head":(TRAINING,"病区|质控检查|培训|<\n|次|场|人次\n外一|8|4|66",{"checked":8,"sessions":4,"trained":66}),
"measure row with title":(RELIEF,"指标|受灾人口|转移安置群众人数|直接经济损失\n单位|人|人|万元\n数值|1200|86|12.8",{"affected":1200,"moved":86,"loss":128000}),
# --- fields as rows
"序号指标单位数值备注":(SAFETY,"序号|指标|单位|数值|备注\n1|检查企业数|家|36|\n2|排查隐患数|处|52|其中重大2处\n3|罚款金额|万元|3.5|2家企业\n4|隐患整改率|%|94.2|\n5|检查完成日期||2024年6月28日|",{"firms":36,"hazards":52,"fines":35000,"rate":94.2,"day":date(2024,6,28)}),
"value before unit":(SAFETY,"序号|项目|数量|单位|备注\n1|检查企业数|36|家|\n2|罚款金额|3.5|万元|\n3|应急演练|3|场|参加120人",{"firms":36,"fines":35000,"drills":3}),
"periods a":(SAFETY,"指标|上月|本月|累计\n检查企业数|30|36|66\n排查隐患数|41|52|93",{"firms":36,"hazards":52}),
"periods b":(SAFETY,"指标|本月|上月|同比\n检查企业数|36|30|20%\n排查隐患数|52|41|26.8%",{"firms":36,"hazards":52}),
"periods c":(SAFETY,"指标|单位|本月数|去年同期|同比增减（%）|本年累计\n检查企业数|家|36|30|20|66\n罚款金额|万元|3.5|2|75|5.5",{"firms":36,"fines":35000}),
"periods d":(SAFETY,"指标|计划数|实际完成数|完成率\n检查企业数|40|36|90%\n应急演练场次|3|3|100%",{"firms":36,"drills":3}),
"periods e two level":(RELIEF,"项目|受灾人口|<|转移安置群众|<\n^|本周|累计|本周|累计\n河西镇|200|1200|16|86",{"affected":200,"moved":16}),
"periods f":(READING,"项目|上周|本周|环比增长\n到馆读者人次|2300|2550|10.9%\n新增藏书册数|120|85|-29.2%",{"readers":2550,"books":85}),
"periods g cumulative first":(READING,"项目|累计|本期\n到馆读者人次|24300|2550\n购书经费（元）|120000|8500.5",{"readers":2550,"spend":8500.5}),
"period rows":(READING,"时间|到馆读者人次|阅读活动场次|新增藏书册数\n上周|2300|2|120\n本周|2550|3|85\n累计|24300|31|1200",{"readers":2550,"events":3,"books":85}),
"only cumulative":(READING,"项目|累计数\n到馆读者人次|24300\n阅读活动场次|31",{"readers":24300,"events":31}),
"increase col":(LEAGUE,"项目|期初数|本期增加|本期减少|期末数\n团员总数|43|3|1|45",{"members":45}),
# --- groups
"groups with total first":(LEAGUE,"班级|团员总数|参加团日|完成学习\n合计|80|75|70\n一班|41|39|36\n二班|39|36|34",{"members":80,"joined":75,"studied":70}),
"groups total last formula blank":(LEAGUE,"班级|团员总数|参加团日|完成学习\n一班|41|39|36\n二班|39|36|34\n合计|||",{"members":80,"joined":75,"studied":70}),
"groups notes under":(LEAGUE,"序号|班级|团员总数|参加团日\n1|一班|41|39\n2|二班|39|36\n|合计|80|75\n备注：休学2人未计入。|<|<|<",{"members":80,"joined":75}),
"groups with empty rows":(LEAGUE,"序号|班级|团员总数|参加团日\n1|一班|41|39\n2|二班|39|36\n3|||\n4|||\n合计|<|80|75",{"members":80,"joined":75}),
"class column merged":(RELIEF,"类别|指标|数值\n人员|受灾人口（人）|1200\n^|转移安置群众（人）|86\n财产|倒塌房屋（间）|4\n^|直接经济损失（万元）|12.8",{"affected":1200,"moved":86,"houses":4,"loss":128000}),
"two side by side":(SAFETY,"指标|数值||指标|数值\n检查企业数|36||应急演练场次|3\n排查隐患数|52||安全培训职工数|260",{"firms":36,"drills":3,"hazards":52,"trained":260}),
"two side by side with unit":(SAFETY,"指标|单位|数量|指标|单位|数量\n检查企业数|家|36|应急演练|场|3\n排查隐患数|处|52|罚款金额|万元|2.6",{"firms":36,"drills":3,"hazards":52,"fines":26000}),
"example row":(SAFETY,"单位|检查企业数|排查隐患数|整改隐患\n例：XX镇|10|20|20\n河西镇|36|52|49",{"firms":36,"hazards":52,"fixed":49}),
"example row 示例":(SAFETY,"单位|检查企业数|排查隐患数|整改隐患\n（示例）某某镇|10|20|20\n河西镇|36|52|49",{"firms":36,"hazards":52,"fixed":49}),
"example value":(SAFETY,"指标|填报内容|填写说明\n检查企业数|36|如：20家\n排查隐患数|52|填写数字，如12\n检查完成日期|6月28日|如：2024年1月1日",{"firms":36,"hazards":52,"day":date(2023,6,28)}),
"explanation column before":(SAFETY,"指标|指标解释|数值\n检查企业数|指本月检查的企业家数，同一企业检查2次计1家|36\n排查隐患数|指现场检查发现的隐患|52",{"firms":36,"hazards":52}),
# --- cell forms
"人次 in cell":(SAFETY,"出动检查人次|12人次\n安全培训职工数|约30\n检查企业数|36（其中危化企业5家）",{"inspectors":12,"trained":30,"firms":36}),
"男5女7":(VISITS,"参与家访教师数|男5女7\n走访学生户数|410",{"teachers":12,"homes":410}),
"5+2":(VISITS,"参与家访教师数|5+2\n走访学生户数|410",{"teachers":7,"homes":410}),
"sum text":(VISITS,"参与家访教师数|高一12人、高二10人、高三8人\n走访学生户数|410户（高一150、高二140、高三120）",{"teachers":30,"homes":410}),
"blank dash":(VISITS,"参与家访教师数|/\n走访学生户数|—\n家访率|无\n收集意见条数|0\n解决问题条数|",{"raised":0}),
"percent col":(VISITS,"年级|参与家访教师数|走访学生户数|家访率\n高一|12|150|100%\n高二|10|140|98%\n合计|22|290|99%",{"teachers":22,"homes":290,"rate":99}),
"head that begins with a numeral":((*SAFETY, Field("first", "一次合格率", FieldType.PERCENT)),"单位|车辆|<|隐患\n^|检查企业数|一次合格率|排查隐患数\n河西镇|36|98.5%|52",{"firms":36,"first":98.5,"hazards":52}),
"other measure in head":(RELIEF,"农作物受灾面积（公顷）|受灾人口\n24|1200",{"area":360,"affected":1200}),
"other measure in label":(LEAGUE,"志愿服务时长（分钟）|100\n团员总数|45",{"hours":1.666667,"members":45}),
"other measure in its column":(LEAGUE,"指标|单位|数量\n志愿服务时长|分钟|90\n团员总数|人|45",{"hours":1.5,"members":45}),
"other measure in cell":(LEAGUE,"志愿服务时长|90分钟\n团员总数|45",{"hours":1.5,"members":45}),
"measures of another field":((*LEAGUE, Field("minutes", "朗诵时长", FieldType.NUMBER, "分钟")),"志愿服务时长|其中朗诵90分钟\n团员总数|45",{"members":45}),
"measure behind the label without brackets":(SAFETY,"罚款金额 单位：万元|3.5\n检查企业数|36",{"fines":35000,"firms":36}),
"measure over the table":(SAFETY,"单位：家、万元|<|<\n指标|本月|上月\n检查企业数|36|30\n罚款金额|3.5|2",{"firms":36,"fines":35000}),
"measure over the table and in the label":(SAFETY,"安全检查情况（单位：万元）|<\n检查企业数|36\n罚款金额（元）|35000",{"firms":36,"fines":35000}),
"label above its value in one cell":(SAFETY,"检查企业数¶36|排查隐患数：¶52处",{"firms":36,"hazards":52}),
"group beside its labels":(SAFETY,"检查|企业数（家）|36\n^|出动人次|120\n隐患|排查数（处）|52\n^|整改数（处）|49",{"firms":36,"inspectors":120,"hazards":52,"fixed":49}),
"months of two years":(SAFETY,"指标|2023年6月|2022年6月|同比\n检查企业数|36|30|20%\n排查隐患数|52|41|26.8%",{"firms":36,"hazards":52}),
"month and the year so far":(SAFETY,"指标|6月|1-6月\n检查企业数|36|210\n排查隐患数|52|330",{"firms":36,"hazards":52}),
"months and their quarter":(SAFETY,"指标|4月|5月|6月|二季度合计\n检查企业数|30|36|40|106",{"firms":106}),
"people that are not counted":(LEAGUE,"类别|人数|参加团日\n团员|45|40\n青年（非团员）|12|3\n合计|57|43",{"members":45,"joined":40}),
"one row beside words":(RELIEF,"村|受灾人口|存在困难\n东村|300|饮水不足",{"affected":300}),
"parts by sex":(LEAGUE,"团员总数|男|20|女|25\n参加主题团日团员数|40|||",{"members":45,"joined":40}),
"measure beside its label":(SAFETY,"检查企业数|单位：家|36\n罚款金额|单位：万元|3.5",{"firms":36,"fines":35000}),
"boxes to choose from":(SAFETY,"检查企业数|□0　☑1-50　□50以上\n应急演练场次|□0 □1 ☑2\n排查隐患数|52",{"hazards":52,"drills":2}),
"means and greatest":(SAFETY,"组别|检查企业数|排查隐患数\n一组|16|22\n二组|20|30\n平均|18|26\n最多|20|30",{"firms":36,"hazards":52}),
"total and the year so far":(SAFETY,"组别|检查企业数\n一组|16\n二组|20\n本月合计|36\n全年累计|210",{"firms":36}),
"percent fraction":(VISITS,"家访率|0.985\n走访学生户数|410",{"rate":98.5,"homes":410}),
"date dots":(SAFETY,"检查完成日期|2024.6.28\n带队领导|鲁大可、于安（副）",{"day":date(2024,6,28),"leader":"鲁大可、于安（副）"}),
"date short":(SAFETY,"检查完成日期|6.28\n检查企业数|36",{"day":date(2023,6,28),"firms":36}),
"date serial":(SAFETY,"检查完成日期|45471\n检查企业数|36",{"day":date(2024,6,28),"firms":36}),
"date slash":(SAFETY,"检查完成日期|2024/6/28\n检查企业数|36",{"day":date(2024,6,28),"firms":36}),
"date iso time":(SAFETY,"检查完成日期|2024-06-28 00:00:00\n检查企业数|36",{"day":date(2024,6,28),"firms":36}),
"text not counts":(SAFETY,"检查企业数|36|负责人|鲁大可\n联系电话|0466-0000700|排查隐患数|52",{"firms":36,"hazards":52}),
"phone near":(SAFETY,"带队领导|鲁大可|联系电话|13800000000\n检查企业数|36|电话|66000123",{"leader":"鲁大可","firms":36}),
"transposed units as columns one":(RELIEF,"指标|河西镇\n受灾人口|1200\n转移安置群众人数|86",{"affected":1200,"moved":86}),
"部分 blank value then note":(RELIEF,"指标|数值|备注\n受灾人口||正在统计，预计1200人\n转移安置群众人数|86|",{"moved":86}),
"cell with own measure differing":(RELIEF,"直接经济损失|128.6万元\n农作物受灾面积|350.5亩\n投入抢险人次|民兵120人次、干部80人次",{"loss":1286000,"area":350.5,"rescuers":200}),
"money head only in title":(RELIEF,"指标|金额（万元）\n直接经济损失|12.8",{"loss":128000}),
"repeated header pages":(RELIEF,"村|受灾人口|转移安置群众人数\n东村|300|20\n西村|400|30\n村|受灾人口|转移安置群众人数\n南村|500|36\n合计|1200|86",{"affected":1200,"moved":86}),
"subtotals and total":(RELIEF,"村|受灾人口|转移安置群众人数\n东村|300|20\n西村|400|30\n小计|700|50\n南村|500|36\n小计|500|36\n总计|1200|86",{"affected":1200,"moved":86}),
"其中 row":(RELIEF,"项目|数量\n受灾人口|1200\n其中：转移安置|86\n其中：集中安置|60\n倒塌房屋|4",{"affected":1200,"moved":86,"houses":4}),
"其中 columns":(LEAGUE,"团员总数|其中：女|参加团日|其中：女\n45|20|40|18",{"members":45,"joined":40}),
"wide with period in head":(SAFETY,"单位|6月检查企业数|6月排查隐患数|1-6月累计检查企业数|1-6月累计排查隐患数\n河西镇|36|52|210|330",{"firms":36,"hazards":52}),
"wide with 本周 in head":(SAFETY,"单位|本周检查企业数|本周排查隐患数|累计检查企业数|累计排查隐患数\n河西镇|36|52|210|330",{"firms":36,"hazards":52}),
"label long form":(SAFETY,"本周检查企业总数（家）|36\n本周共排查各类隐患（处）|52\n目前已完成整改隐患（处）|49",{"firms":36,"hazards":52,"fixed":49}),
"label 是否":(SAFETY,"是否开展应急演练|是\n应急演练场次|3\n检查企业数|36",{"drills":3,"firms":36}),
"unit in cell is measure 家":(SAFETY,"检查企业数（家）|排查隐患数（处）|罚款金额（元）\n36家|52处|35000元",{"firms":36,"hazards":52,"fines":35000}),
"wan mixed":(SAFETY,"罚款金额（元）|3.5万元\n检查企业数|36",{"fines":35000,"firms":36}),
"total column":(SAFETY,"指标|一季度|二季度|合计\n检查企业数|36|40|76",{"firms":76}),
"towns columns total":(RELIEF,"指标|东村|西村|南村|合计\n受灾人口|300|400|500|1200\n转移安置群众人数|20|30|36|86",{"affected":1200,"moved":86}),
"name that sounds like a field":(LEAGUE,"支部名称|志愿服务二支部|填报周次|第2周\n团员总数|45|参加团日|38\n主题团日场次|2|收缴团费（元）|90",{"members":45,"joined":38,"sessions":2,"fees":90}),
"name over two cells":(RELIEF,"救援队名称|转移安置突击队|<\n受灾人口|1200|人\n倒塌房屋|4|间",{"affected":1200,"houses":4}),
"name that heads a column":(READING,"场馆名称|阅读活动场次|新增藏书册数\n阅读活动中心|3|85",{"events":3,"books":85}),
"people columns other":(VISITS,"项目|教师|行政人员|合计\n参与家访人数|32|5|37",{"teachers":32}),
}  # fmt: skip


@pytest.mark.parametrize(("fields", "text", "said"), CASES.values(), ids=CASES)
def test_a_layout_says_just_this(fields: tuple[Field, ...], text: str, said: dict[str, object]) -> None:
    assert values(fields, grid(text)) == said


def test_words_written_downwards_are_words() -> None:
    cells = (Cell(0, 0, "受\n灾\n人\n口"), Cell(0, 1, "1200"), Cell(1, 0, "转移\n安置\n群众"), Cell(1, 1, "86"))
    assert values(RELIEF, Table(cells)) == {"affected": 1200, "moved": 86}


def test_a_figure_torn_by_blanks_is_unreadable() -> None:
    said = readings(RELIEF, grid("受灾人口|1,2 00\n直接经济损失|1,286,000元"))
    assert said["affected"].state is ReadingState.UNREADABLE
    assert said["loss"].value == 1286000


def test_what_came_in_is_not_what_was_done() -> None:
    assert values(VISITS, grid("解决问题条数|收到22条，办结20条\n收集意见条数|收集30条")) == {
        "solved": 20,
        "raised": 30,
    }
