"""Deeds, troubles and wishes as a hospital, a border post and a school tell them: names without surnames, numbered posts, wishes
told in passing."""

from __future__ import annotations

from datetime import date

import pytest

from domain.campaign import Campaign, Field, FieldType, Roster, Unit
from tests.unit.parsers.reports.mailing import body, only, paper, read, values
from tests.unit.parsers.reports.other_campaigns import FLOODS

C, E, LIST = FieldType.COUNT, FieldType.ENTRIES, FieldType.ITEMS


def _campaign(title: str, unit: Unit, *fields: Field) -> Campaign:
    return Campaign(title, title, date(2024, 3, 1), fields, Roster((unit,)))


NURSES = _campaign(
    "优质护理", Unit("内科二病区", aliases=("内二科",)), Field("rounds", "护理查房次数", C, "次", ("护理查房",)),
    Field("deeds", "护理之星", E, aliases=("优秀护士",)), Field("troubles", "存在困难", LIST, aliases=("困难",)),
)  # fmt: skip
BORDER = _campaign(
    "戍边先锋", Unit("乌兰边境派出所"), Field("patrols", "巡逻次数", C, "次", ("巡逻",)),
    Field("deeds", "好人好事", E, aliases=("典型事迹",)), Field("troubles", "困难和建议", LIST),
)  # fmt: skip
SCHOOL = _campaign(
    "课后服务", Unit("枫林小学"), Field("courses", "开设课程门数", C, "门", ("开设课程",)),
    Field("deeds", "感人故事", E), Field("troubles", "存在困难", LIST), Field("wishes", "意见建议", LIST, aliases=("建议",)),
)  # fmt: skip
START = {
    NURSES.id: "内科二病区优质护理情况\n护理查房12次。\n",
    BORDER.id: "乌兰边境派出所情况\n巡逻18次。\n",
    SCHOOL.id: "枫林小学课后服务情况\n开设课程14门。\n",
    FLOODS.id: "河西镇防汛救灾情况\n受灾人口1200人，转移安置群众86人，倒塌房屋4间。\n",
}


def _told(campaign, text, key):
    papers = paper("a.docx", START[campaign.id] + text)
    return values(only(read(body("见附件"), papers, campaign=campaign))).get(key)


@pytest.mark.parametrize(
    ("campaign", "text", "names"),
    [
        (BORDER, "典型事迹：\n1.辅警热依汗每天骑马送药，跑了三个月。\n2.牧民巴图把自家的毡房让给巡逻队过夜。", ["热依汗", "巴图"]),
        (BORDER, "三、好人好事\n萨仁花：连续三年义务给执勤点送奶茶。", ["萨仁花"]),
        (BORDER, "三、好人好事\n护边员叶尔肯在暴雪里找回走失的羊群，他走了十一个小时。", ["叶尔肯"]),
        (BORDER, "三、好人好事\n村民索朗多吉带着马队送来干粮。", ["索朗多吉"]),
        (NURSES, "护理之星：\n热依汗，护士，她一个人守了两个夜班。", ["热依汗"]),
        (NURSES, "护理之星：内二科护士长谌静带头加班，连续十天没有休息。", ["谌静"]),
        (SCHOOL, "感人故事：\n四年级的朵朵每天帮同学朗读，从不间断。", ["朵朵"]),
        (SCHOOL, "三、感人故事\n外教艾米丽自费买来绘本，带孩子们排了一出短剧。", ["艾米丽"]),
        (BORDER, "好人好事：天天有人给执勤点送水。", []),
        (BORDER, "好人好事：3号哨所六名战士轮流铲雪，48小时没合眼。", ["3号哨所"]),
        (BORDER, "好人好事：二班全体战士冒雪为牧民清理羊圈。", ["二班"]),
        (BORDER, "好人好事：\n“乡亲们先走，我断后！”民警鲁大可站在齐腰深的水里，背出了最后一名老人。", ["鲁大可"]),
        (BORDER, "三、好人好事\n鲁大可：冒雪转移群众。\n柏舟：守堤三夜。\n鲁大可还把大衣让给了老乡。", ["鲁大可", "柏舟"]),
        (BORDER, "5月3日傍晚，民警仲北川巡逻途中遇到陷车的牧民，用绳子把车拖出泥坑，又把老人送回家。", ["仲北川"]),
        (BORDER, "附件：好人好事\n民警仲北川连续三天守在卡点，把大衣让给了老乡。", ["仲北川"]),
        (BORDER, "附件：好人好事.docx\n民警仲北川", []),
    ],
)  # fmt: skip
def test_whoever_did_it_is_named(campaign, text, names):
    assert [deed.name for deed in _told(campaign, text, "deeds") or ()] == names


def test_what_is_told_of_somebody_in_two_places_is_one_deed():
    text = "三、好人好事\n鲁大可：冒雪转移群众。\n柏舟：守堤三夜。\n鲁大可还把大衣让给了老乡。"
    assert _told(BORDER, text, "deeds")[0].summary == "鲁大可：冒雪转移群众。\n鲁大可还把大衣让给了老乡。"


@pytest.mark.parametrize(
    ("campaign", "key", "text", "items"),
    [
        (SCHOOL, "wishes", "家长反应很好。建议区里统一采购体育器材。", ("建议区里统一采购体育器材",)),
        (SCHOOL, "wishes", "总体平稳。另外，建议统一采购器材；建议增加课时费。", ("建议统一采购器材", "建议增加课时费")),
        (SCHOOL, "wishes", "有个事跟你念叨念叨，希望区里给操场换个大点的灯。", ("希望区里给操场换个大点的灯",)),
        (SCHOOL, "wishes", "都好。另外希望教育局派老师来指导一次。", ("希望教育局派老师来指导一次",)),
        (SCHOOL, "wishes", "有个事报告一下，昨天停电两小时。", None),
        (SCHOOL, "wishes", "孩子们很高兴。希望同学们再接再厉。", None),
        (SCHOOL, "troubles", "困难：师资不足。希望区里统一派老师。", ("师资不足", "希望区里统一派老师")),
        (SCHOOL, "troubles", "三、存在困难\n1.器材老化。建议更换。\n2.场地小。", ("器材老化。建议更换", "场地小")),
        (BORDER, "troubles", "巡逻正常。希望上级给我们配发防寒鞋。", ("希望上级给我们配发防寒鞋",)),
        (NURSES, "troubles", "困难：无，人手够用。", None),
        (NURSES, "troubles", "困难：没有，就是夜班排不开。", ("夜班排不开",)),
        (FLOODS, "problems", "三、存在困难\n（一）物资方面\n一是沙袋不够；二是救生衣老旧。\n（二）人员方面\n一是年轻人少。", ("沙袋不够", "救生衣老旧", "年轻人少")),
    ],
)  # fmt: skip
def test_troubles_and_wishes_are_listed(campaign, key, text, items):
    assert _told(campaign, text, key) == items
