"""Mails of a body about its branches, in sentences and small tables: each branch has its own, and so has the body's office."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from domain.campaign import Campaign, Field, FieldType, Owes, Roster
from domain.report import Report
from tests.unit.parsers.reports.mailing import body, only, paper, read, values
from tests.unit.parsers.reports.other_campaigns import GRAIN
from tests.unit.parsers.reports.worlds import BANK, CLASSES, INSTITUTES, PLANT, STREETS, VILLAGES


def _told(campaign: Campaign, reports: tuple[Report, ...]) -> dict[str | None, tuple[Any, ...]]:
    """Of each unit the values of the campaign's two fields."""
    return {one.unit: tuple(values(one).get(field.key) for field in campaign.fields) for one in reports}


@pytest.mark.parametrize(
    ("campaign", "text", "sender", "told"),
    [
        (BANK, "现将3月情况报上：本部走访客户40户，宣传活动4场；东门分理处走访客户32户，宣传活动2场；南桥分理处走访客户18户，宣传活动1场。", "lj@bank.example",
         {"临江支行": (40, 4), "临江支行东门分理处": (32, 2), "临江支行南桥分理处": (18, 1)}),
        (BANK, "两个分理处合计走访客户50户，宣传活动3场，其中东门分理处32户、2场，南桥分理处18户、1场。", "lj@bank.example",
         {"临江支行东门分理处": (32, 2), "临江支行南桥分理处": (18, 1)}),
        (PLANT, "两个车间共检修设备11台，其中一车间6台，二车间5台；另有外协单位检修设备3台。一车间排除故障9个，二车间排除故障4个。", "jy@plant.example",
         {"江源机械厂第一车间": (6, 9), "江源机械厂第二车间": (5, 4)}),
        (INSTITUTES, "大气所、海洋所两所接待公众300人次、120人次，科普报告各2场。", "x@mail.example",
         {"大气物理研究所": (300, 2), "海洋技术研究所": (120, 2)}),
        (PLANT, "一、三车间共检修设备11台，排除故障12个；一车间检修设备6台，排除故障9个；三车间检修设备5台，排除故障3个。", "jy@plant.example",
         {"江源机械厂第一车间": (6, 9), "江源机械厂第三车间": (5, 3)}),
        (STREETS, "花园社区宣传群众120人次，展板6块；东花园社区宣传群众90人次，展板4块；桥头社区零报告。", "qt@street.example",
         {"桥头街道花园社区居民委员会": (120, 6), "桥头街道东花园社区居民委员会": (90, 4), "桥头街道桥头社区居民委员会": (None, None)}),
    ],
)  # fmt: skip
def test_sentences_are_shared_out(campaign, text, sender, told):
    assert _told(campaign, read(body(text), campaign=campaign, sender=sender).reports) == told


@pytest.mark.parametrize(
    ("names", "told"),
    [
        (("本部", "东门", "南桥"), {"临江支行": (4, 3), "临江支行东门分理处": (5, 2), "临江支行南桥分理处": (6, 1)}),
        (("东门", "机关", "南桥"), {"临江支行东门分理处": (4, 3), "临江支行": (5, 2), "临江支行南桥分理处": (6, 1)}),
        (("二楼大厅", "东门", "南桥"), {"临江支行东门分理处": (5, 2), "临江支行南桥分理处": (6, 1)}),
    ],
)
def test_no_row_is_taken_for_another_units(names, told):
    rows = [
        ["网点", "走访客户数", "宣传活动场次"],
        *([name, str(4 + at), str(3 - at)] for at, name in enumerate(names)),
    ]
    document = paper("表.xlsx", "临江支行反诈宣传统计表", rows)
    found = _told(BANK, read(body("见附件"), document, campaign=BANK).reports)
    assert {unit: one for unit, one in found.items() if unit} == told


#: what the body tells in its own words
DEEDS = (
    ("把操场边的菜地翻了一遍", "又把教学楼后面堆了一个冬天的落叶和枯枝都装车运走，没有留下任何死角"),
    ("还到食堂择菜、洗碗", "向炊事员学着蒸了馒头，送给门卫和保洁的师傅，大家都说孩子们懂事了许多"),
    ("回家后也没有闲着", "每天替父母做一件家务，并写在日记里，由家长签上名字，第二天带给班主任看"),
)


def test_a_row_that_nobody_on_the_roster_has_is_told():
    rows = [["村组", "清理垃圾堆数", "参与农户数"], ["一组", "4", "16"], ["五组", "9", "20"]]
    reports = read(body("见附件"), paper("表.xlsx", "石门村统计表", rows), campaign=VILLAGES).reports
    assert [(one.unit, [problem.code for problem in one.problems][:1]) for one in reports] == [
        ("石门村一组", ["period_unclear"]),
        (None, ["unit_unknown"]),
    ]


def test_a_body_that_sums_up_its_branches_in_its_own_report_reports_itself():
    rows = [["班级", "参加劳动学生数", "主题班会场次"], ["1班", "41", "1"], ["2班", "40", "2"], ["总计", "81", "3"]]
    text = "高一年级劳动周情况报告\n高一年级下设两个班，本周情况汇总如下："
    after = "年级组老师12人全程陪同。\n" + "\n".join(
        f"参加劳动的学生{what}，{how}，年级组为他们拍了照片贴在走廊里。" for what, how in DEEDS
    )
    document = paper("报告.docx", text, rows, after + "\n高一年级\n2024年3月8日")
    (report,) = read(body("见附件"), document, campaign=CLASSES).reports
    assert (report.unit, values(report)) == ("高一年级", {"pupils": 81, "talks": 3})


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("临江支行西山分理处走访客户32户", None),
        ("临江支行东门分理处走访客户32户", "临江支行东门分理处"),
        ("临江支行走访客户32户", "临江支行"),
        ("临江支行走进社区走访客户32户", "临江支行"),
    ],
)
def test_a_branch_beside_those_of_the_roster_is_not_its_body(text, unit):
    assert [one.unit for one in read(body(text), campaign=BANK, sender="x@mail.example").reports] == [unit]


@pytest.mark.parametrize(
    ("campaign", "sender", "text", "unit"),
    [
        (VILLAGES, "smx@town.example", "县办：新塘村3月清理垃圾12处，参与农户60户，村里没网，我代发。\n石门乡 李干事", "新塘村"),
        (BANK, "lj@bank.example", "保卫部：南桥分理处3月走访客户22户，宣传活动3场。\n临江支行 小何", "临江支行南桥分理处"),
        (STREETS, "qt@street.example", "禁毒办：花园社区本周宣传群众300人次，展板6块。\n桥头街道办事处", "桥头街道花园社区居民委员会"),
        (CLASSES, "g1@class.example", "团委老师：高一（2）班参加劳动41人，主题班会1场。\n高一年级 周老师", "高一（2）班"),
        (VILLAGES, "smx@town.example", "县办：石门乡3月清理垃圾112处，其中新塘村12处。\n石门乡 李干事", "石门乡"),
    ],
)  # fmt: skip
def test_a_short_letter_is_of_the_unit_that_it_begins_with_behind_the_address(campaign, sender, text, unit):
    assert only(read(body(text), sender=sender, campaign=campaign)).unit == unit


ABOUT_ONE = "县办：\n新塘村3月清理垃圾12处，参与农户60户。\n垃圾都拉走了。\n村里没网，我代发。\n有事打电话。\n明天去看现场。"


@pytest.mark.parametrize(
    ("owes", "text", "unit"),
    [
        (Owes.CHILDREN, f"{ABOUT_ONE}\n石门乡 李干事", "新塘村"),
        (Owes.CHILDREN, f"石门乡3月情况\n{ABOUT_ONE}\n石门乡 李干事", "石门乡"),
        (Owes.SELF, f"{ABOUT_ONE}\n石门乡 李干事", "石门乡"),
    ],
)
def test_what_a_body_signs_that_owes_no_report_is_of_the_one_below_it_that_is_named_first(owes, text, unit):
    units = (replace(one, owes=owes) if one.name == "石门乡" else one for one in VILLAGES.roster.units)
    campaign = replace(VILLAGES, roster=Roster(tuple(units)))
    assert only(read(body(text), sender="smx@town.example", campaign=campaign)).unit == unit


LEAD = Field("lead", "带队领导", FieldType.TEXT, "", ("带队",))


@pytest.mark.parametrize(
    ("campaign", "text", "told"),
    [
        (BANK, "东门分理处、南桥分理处合写一份。\n东门分理处走访客户22户；南桥分理处走访客户18户。\n宣传活动东门3场、南桥2场。\n东门分理处 南桥分理处",
         {"临江支行东门分理处": {"visits": 22, "events": 3}, "临江支行南桥分理处": {"visits": 18, "events": 2}}),
        (PLANT, "第一车间、第二车间合报：\n一车间检修设备6台，二车间检修设备5台。\n排除故障一车间9个、二车间4个。",
         {"江源机械厂第一车间": {"machines": 6, "faults": 9}, "江源机械厂第二车间": {"machines": 5, "faults": 4}}),
        (VILLAGES, "新塘村、大塘村合写一份。\n新塘村清理垃圾12处，大塘村清理垃圾5处。\n参与农户新塘60户、大塘30户。\n带队领导：新塘苗得水，大塘权有田。\n新塘村 大塘村",
         {"新塘村": {"heaps": 12, "homes": 60, "lead": "苗得水"}, "大塘村": {"heaps": 5, "homes": 30, "lead": "权有田"}}),
        (STREETS, "花园社区、东花园社区合写：\n花园社区宣传群众120人次，东花园社区宣传群众90人次。\n展板花园6块、东花园4块，都是自己做的。",
         {"桥头街道花园社区居民委员会": {"people": 120, "boards": 6}, "桥头街道东花园社区居民委员会": {"people": 90, "boards": 4}}),
        (VILLAGES, "新塘村、大塘村合写一份。\n新塘村清理垃圾12处，大塘村清理垃圾5处。\n两村参与农户90户，其中新塘60户、大塘30户。\n新塘村 大塘村",
         {"新塘村": {"heaps": 12, "homes": 60}, "大塘村": {"heaps": 5, "homes": 30}}),
    ],
)  # fmt: skip
def test_units_that_write_together_have_each_a_figure_behind_the_words_for_all(campaign, text, told):
    asked = replace(campaign, fields=(*campaign.fields, LEAD))
    assert {one.unit: values(one) for one in read(body(text), campaign=asked).reports} == told


@pytest.mark.parametrize(
    ("campaign", "sender", "text", "told"),
    [
        (VILLAGES, "smc@town.example", "一组清理垃圾3处，二组清理垃圾5处，十二组没动。", {"石门村一组": {"heaps": 3}, "石门村二组": {"heaps": 5}}),
        (CLASSES, "g1@class.example", "1班参加劳动42人，2班41人，11班39人，12班40人。主题班会每班1场。",
         {"高一（1）班": {"pupils": 42}, "高一（2）班": {"pupils": 41}, "高一（11）班": {"pupils": 39}, "高一（12）班": {"pupils": 40}}),
        (PLANT, "jy@plant.example", "一车间检修设备6台，二车间5台，三车间4台。", {"江源机械厂第一车间": {"machines": 6}, "江源机械厂第二车间": {"machines": 5}, "江源机械厂第三车间": {"machines": 4}}),
        (BANK, "x@mail.example", "保卫部：附上东门储蓄所的：走访客户22户，宣传活动2场。", {"临江支行东门分理处": {"visits": 22, "events": 2}}),
        (VILLAGES, "x@mail.example", "上石门村那边的不清楚，我们石门村清理垃圾9处，参与农户40户。", {"石门村": {"heaps": 9, "homes": 40}}),
        (GRAIN, "x@mail.example", "青石粮站、双桥收购点合报：青石收购320吨，双桥收购180吨。售粮农户两家共86户。", {"青石粮站": {"bought": 320}, "双桥收购点": {"bought": 180}}),
        (INSTITUTES, "x@mail.example", "仪器中心、大气物理研究所一起报。\n仪器接待公众120人次，大气接待公众80人次。", {"仪器中心": {"guests": 120}, "大气物理研究所": {"guests": 80}}),
        (BANK, "bw@bank.example", "保卫部：走访客户5户，宣传活动1场。", {"保卫部": {"visits": 5, "events": 1}}),
    ],
)  # fmt: skip
def test_who_is_told_of_and_what_is_left_unsaid_of_the_others(campaign, sender, text, told):
    assert {one.unit: values(one) for one in read(body(text), sender=sender, campaign=campaign).reports} == told
