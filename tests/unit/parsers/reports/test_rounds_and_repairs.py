"""Rounds made, faults found and put right, what was used, and when it was last practised: as those in charge of kitchens,
sites and stations tell of it. All invented."""

from __future__ import annotations

import pytest

from domain.campaign import Field, FieldType
from domain.report import ReportKind
from tests.unit.parsers.reports.campaigns import values

C, N, D = FieldType.COUNT, FieldType.NUMBER, FieldType.DATE

#: 食堂
KITCHEN = (
    Field("eaters", "就餐人数", C, "人", ("吃饭人数",), stock=True),
    Field("checks", "检查次数", C, "次", ("自查次数", "检查家次")),
    Field("faults", "发现问题", C, "个", ("查出问题",)),
    Field("mended", "整改问题", C, "个", ("已整改",)),
    Field("samples", "抽检批次", C, "批次", ("快检", "送检")),
    Field("trained", "培训人员", C, "人", ("参加培训",)),
    Field("waste", "浪费量", N, "公斤", ("剩饭剩菜", "倒掉")),
    Field("drill", "最近一次演练日期", D, "", ("演练时间", "应急演练")),
)
#: 消防检查
FIRE = (
    Field("checked", "检查场所数", C, "家", ("检查场所", "检查单位")),
    Field("found", "发现火灾隐患数", C, "处", ("发现隐患", "查出隐患")),
    Field("fixed", "督促整改隐患数", C, "处", ("督促整改", "整改隐患")),
)
#: 病区
WARDS = (
    Field("rounds", "护理查房次数", C, "次", ("查房",)),
    Field("samples", "送检标本份数", C, "份", ("送检标本",)),
)
#: 节能
POWER = (Field("power", "用电量", N, "千瓦时", ("耗电量",)), Field("water", "用水量", N, "吨", ("耗水量",)))
#: 一个日子，不是最近一次
DAY = (Field("day", "演练日期", D, "", ("演练时间",)), Field("times", "演练场次", C, "场"))


@pytest.mark.parametrize(
    ("fields", "text", "told"),
    [
        (KITCHEN, "查出毛病7处，当场改掉5处。", {"faults": 7, "mended": 5}),
        (FIRE, "检查场所14家，查出隐患22处，当场改正15处。", {"checked": 14, "found": 22, "fixed": 15}),
        (KITCHEN, "发现问题63个，立行立改58个，其余5个列入寒假维修计划。", {"faults": 63, "mended": 58}),
        (FIRE, "查出隐患22处、改15处。", {"found": 22, "fixed": 15}),
        (FIRE, "发现隐患9处，改造线路2处。", {"found": 9}),
        (FIRE, "发现隐患9处，正好3处在一楼。", {"found": 9}),
        (FIRE, "发现隐患9处，还有4处没改掉。", {"found": 9}),
    ],
)
def test_a_fault_put_right_is_told_by_its_verb(fields, text, told):
    assert values(fields, text) == told


@pytest.mark.parametrize(
    ("fields", "text", "told"),
    [
        (KITCHEN, "班组长巡查18次。", {"checks": 18}),
        (KITCHEN, "内部巡查29次，市局抽查1次没有算在内。", {"checks": 29}),
        (KITCHEN, "监理督查3次，我部自查9次。", {"checks": 9}),
        (WARDS, "护士长巡查病房12次。", {}),
        (KITCHEN, "检查学校食堂9家次、企事业单位食堂14家次，合计23家次。", {"checks": 23}),
        (FIRE, "本周检查单位23家次，查出隐患30处。", {"checked": 23, "found": 30}),
    ],
)
def test_rounds_have_many_names(fields, text, told):
    assert values(fields, text) == told


@pytest.mark.parametrize(
    ("fields", "text", "told"),
    [
        (KITCHEN, "剩饭剩菜从上期的1.2吨降到860公斤。", {"waste": 860}),
        (POWER, "用水量从上月的1.5吨降到800公斤。", {"water": 0.8}),
        (POWER, "用电量从上期的2100度压到1860度。", {"power": 1860}),
        (POWER, "下月用水量力争控制到300吨以内。", {}),
    ],
)
def test_what_it_fell_to_is_the_figure(fields, text, told):
    assert values(fields, text) == told


@pytest.mark.parametrize(
    ("fields", "text", "told"),
    [
        (KITCHEN, "应急演练安排在6月27日，到时再报；上一次是3月14日。", "2023-03-14"),
        (KITCHEN, "演练定在6月20日，上次演练是3月8日。", "2023-03-08"),
        (KITCHEN, "演练是6/11搞的。", "2023-06-11"),
        (DAY, "演练是5月19号上午搞的，下午总结。", "2023-05-19"),
        (DAY, "演练安排在6月20日，上一次是3月8日。", None),
        (DAY, "演练方案是5月19日做的。", None),
        (KITCHEN, "上一次会议是3月8日。", None),
    ],
)
def test_the_day_of_a_drill_is_one_on_which_it_was_held(fields, text, told):
    found = values(fields, text)
    assert str(found.get("drill") or found.get("day")) == str(told)


@pytest.mark.parametrize(
    ("fields", "text", "told"),
    [
        (KITCHEN, "快检共计186批次，另送检验机构14批次，共200批次。", {"samples": 200}),
        (FIRE, "白天共检查单位15家，夜间检查单位9家，合计24家。", {"checked": 24}),
        (FIRE, "全街道共检查单位24家，其中社区共9家。", {"checked": 24}),
        (FIRE, "共检查单位15家，累计检查单位80家。", {"checked": 15}),
        (KITCHEN, "分两期组织培训，第一期121人，第二期109人，8人缺席。", {"trained": 230}),
        (KITCHEN, "参加培训56人，第一批30人，第二批26人。", {"trained": 56}),
        (FIRE, "检查单位56家，第一周30家，第二周26家。", {"checked": 56}),
        (FIRE, "第一周检查单位30家，第二周26家。", {"checked": 56}),
        (KITCHEN, "培训分三批，每批20人。", {}),
    ],
)
def test_the_last_total_is_that_of_all_and_lots_add_up(fields, text, told):
    assert values(fields, text) == told


@pytest.mark.parametrize(
    ("fields", "text", "told"),
    [
        (KITCHEN, "浪费量“约95公斤”漏了夜班桶，加上后是137公斤。", {"waste": 137}),
        (POWER, "用水量30吨没算食堂，加进去以后是34吨。", {"water": 34}),
        (FIRE, "检查单位15家里重复了两家，剔除后13家。", {"checked": 13}),
        (FIRE, "检查单位24家，扣除重复的后22家。", {"checked": 22}),
        (FIRE, "检查单位15家，补上后门9家。", {"checked": 15}),
        (FIRE, "发现隐患9处，补办手续后整改隐患6处。", {"found": 9, "fixed": 6}),
    ],
)
def test_a_figure_put_right_takes_the_place_of_the_wrong_one(fields, text, told):
    assert values(fields, text, kind=ReportKind.CORRECTION) == told


@pytest.mark.parametrize(
    ("fields", "text", "told"),
    [
        (KITCHEN, "发现毛病12个，一个没落全改了。", {"faults": 12, "mended": 12}),
        (FIRE, "查出隐患6处，一处不落都改了。", {"found": 6, "fixed": 6}),
        (FIRE, "查出隐患6处，一处也没改。", {"found": 6}),
        (FIRE, "查出隐患6处，一处没漏都拍了照。", {"found": 6}),
        (KITCHEN, "日均就餐人数1860人。", {"eaters": 1860}),
        (KITCHEN, "每顿平均两千一百来号人吃饭。", {"eaters": 2100}),
        (KITCHEN, "就餐人数1900人，高峰一天2100人，平均每天1860人。", {"eaters": 1900}),
        (KITCHEN, "剩饭剩菜平均每天12公斤。", {}),
    ],
)
def test_as_it_is_spoken(fields, text, told):
    assert values(fields, text) == told


@pytest.mark.parametrize(
    ("text", "officer"),
    [
        ("安全员还是老曲，曲志刚。", "曲志刚"),
        ("安全员：小卓（卓力）", "卓力"),
        ("安全员是王师傅，王建国。", "王建国"),
        ("安全员还是老曲，王志刚负责采购。", "老曲"),
        ("安全员是老周，周一检查了3次。", "老周"),
    ],
)
def test_who_is_called_by_the_surname_is_named_behind_it(text, officer):
    assert values((Field("officer", "安全员", FieldType.TEXT),), text) == {"officer": officer}


FINES = (Field("fines", "罚款金额", FieldType.MONEY, "元", ("处罚",)), Field("firms", "立案单位", C, "家", ("立案",)))


@pytest.mark.parametrize(
    ("fields", "text", "told"),
    [
        (FINES, "对食堂立案2家，共罚款6800元，没收调料18公斤。", {"firms": 2, "fines": 6800}),
        (FINES, "共罚没6800元。", {"fines": 6800}),
        (FINES, "没收后罚款300元。", {"fines": 300}),
        (FINES, "没有罚款6800元。", {}),
        (KITCHEN, "培训2次，分别有35人、38人参加。", {"trained": 73}),
        (KITCHEN, "参加培训73人，分别为35人、38人。", {"trained": 73}),
        (KITCHEN, "学生就餐1200人，教师就餐86人。", {"eaters": 1286}),
    ],
)
def test_fines_and_lots(fields, text, told):
    assert values(fields, text) == told


@pytest.mark.parametrize(
    ("text", "officers"),
    [("安全员为石磊、钱小梅。", "石磊、钱小梅"), ("安全员是石磊，副手是钱小梅。", "石磊")],
)
def test_two_may_bear_an_office(text, officers):
    assert values((Field("officer", "安全员", FieldType.TEXT),), text) == {"officer": officers}
