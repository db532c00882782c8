"""Short mails as people write them: who reports is told once, somewhere, in few words. Offices of many kinds (worlds)."""

from __future__ import annotations

import pytest

from domain.campaign import Campaign
from domain.report import Report
from tests.unit.parsers.reports.mailing import body, paper, read, values
from tests.unit.parsers.reports.worlds import (
    BANK,
    BUREAUS,
    CLASSES,
    INSTITUTES,
    PLANT,
    STREETS,
    UNIONS,
    VILLAGES,
    WARDS,
)

STRANGER = "me@mail.example"


def _reports(campaign: Campaign, text: str, **more) -> tuple[Report, ...]:
    return read(body(text), campaign=campaign, **{"sender": STRANGER, **more}).reports


def _units(campaign: Campaign, text: str, **more) -> list[str | None]:
    return [report.unit for report in _reports(campaign, text, **more)]


def _codes(report: Report) -> list[str]:
    return [one.code for one in report.problems if one.code.startswith("unit")]


@pytest.mark.parametrize(
    ("campaign", "text", "unit"),
    [
        (CLASSES, "参加劳动的学生41人，开主题班会1场。\n高一2班", "高一（2）班"),
        (CLASSES, "本周参加劳动学生41人，主题班会1场。\n高一（十一）班班主任 白露", "高一（11）班"),
        (CLASSES, "参加劳动学生41人。\n报送人：高二①班 江小满", "高二（1）班"),
        (BANK, "走访客户32户，宣传活动2场。\n东门储蓄所\n3月8日", "临江支行东门分理处"),
        (BANK, "走访客户32户，宣传活动2场。\n\n城西营业部  罗文\n电话0466-0000711", "城西支行营业部"),
        (WARDS, "本周督查4次，培训医护人员12人。——心内二", "心血管内科二病区"),
        (WARDS, "督查4次，培训医护12人。\n总务科", "后勤保障部"),
        (WARDS, "督查4次，培训医护12人。 院感科 3月8日", "感染管理科"),
        (VILLAGES, "清理垃圾14处，发动农户60户。\n塘尾村村委会", "新塘村"),
        (VILLAGES, "清理垃圾14处，参与农户60户。\n石门村第12组", "石门村十二组"),
        (VILLAGES, "清理垃圾14处，参与农户60户。\n大塘 罗小满", "大塘村"),
        (PLANT, "检修设备6台，排除故障9个。\n此致\n敬礼\n三车间", "江源机械厂第三车间"),
        (PLANT, "检修设备6台，排除故障9个。（13车间 老郑）", "江源机械厂第十三车间"),
        (INSTITUTES, "接待公众300人次，科普报告2场。\n材料所", "材料研究所"),
        (INSTITUTES, "接待公众300人次，科普报告2场。\n光材所办公室", "光学材料研究所"),
        (STREETS, "宣传群众120人次，展板6块。\n东花园社区居委会", "桥头街道东花园社区居民委员会"),
        (STREETS, "宣传群众120人次，展板6块。\n桥头街办", "桥头街道办事处"),
        (UNIONS, "志愿者25人，服务新生310人次。\n外语学院研会", "外语学院研究生会"),
        (UNIONS, "志愿者25人，服务新生310人次。\n生科院学生会办公室", "生命科学学院学生会"),
        (BUREAUS, "走访企业17家，解决问题5件。\n县国土局\n二〇二四年三月八日", "县自然资源局"),
        (BUREAUS, "走访企业17家，解决问题5件。\n交通运输局办公室", "县交通运输局"),
    ],
)
def test_the_signature_alone_tells(campaign, text, unit):
    assert _units(campaign, text) == [unit]


@pytest.mark.parametrize(
    ("campaign", "subject", "unit"),
    [
        (CLASSES, "高一1班劳动周", "高一（1）班"),
        (CLASSES, "【高一十二班】劳动周数据", "高一（12）班"),
        (BANK, "反诈宣传-南桥分理处", "临江支行南桥分理处"),
        (WARDS, "ICU手卫生3月", "重症医学科"),
        (WARDS, "回复：关于报送手卫生督查的通知（神经外科）", "神经外科"),
        (VILLAGES, "上石门村上报", "上石门村"),
        (PLANT, "动力车间检修月报", "江源机械厂动力车间"),
        (INSTITUTES, "大气所+科普开放日", "大气物理研究所"),
        (STREETS, "花园社区禁毒宣传", "桥头街道花园社区居民委员会"),
        (UNIONS, "青协-迎新", "青年志愿者协会"),
        (BUREAUS, "县农业局走访情况", "县农业农村局"),
    ],
)
def test_the_subject_alone_tells(campaign, subject, unit):
    first, second = campaign.fields
    text = f"{first.label}12{first.measure}，{second.label}3{second.measure}。"
    assert _units(campaign, text, subject=subject) == [unit]
    assert _units(campaign, "见附件", subject=subject) in ([], [None], [unit])
    told = read(body("见附件"), paper(f"{subject}.docx", text), campaign=campaign, sender=STRANGER).reports
    assert [report.unit for report in told] == [unit]


@pytest.mark.parametrize(
    ("campaign", "text", "sender", "unit"),
    [
        (CLASSES, "我班参加劳动学生41人，主题班会1场。", "g102@class.example", "高一（2）班"),
        (CLASSES, "我年级参加劳动学生410人。", "g1@class.example", "高一年级"),
        (BANK, "我行走访客户32户，与城西支行联合宣传活动2场。", "lj@bank.example", "临江支行"),
        (BANK, "本网点走访客户32户，比东门分理处多5户。", "ljnq@bank.example", "临江支行南桥分理处"),
        (WARDS, "我科督查4次，由院感科协助，培训医护12人。", "icu@ward.example", "重症医学科"),
        (WARDS, "参照检验科做法，本科室督查4次，培训医护12人。", "sjn@ward.example", "神经内科"),
        (VILLAGES, "我村清理垃圾14处，参与农户60户，大塘村支援了两台车。", "xt@town.example", "新塘村"),
        (PLANT, "本车间检修设备6台，机修车间帮助排除故障2个。", "c1@plant.example", "江源机械厂第一车间"),
        (PLANT, "我厂检修设备66台，排除故障29个，其中动力车间任务最重。", "jy@plant.example", "江源机械厂"),
        (INSTITUTES, "我所接待公众300人次，其中仪器中心提供场地。", "dq@lab.example", "大气物理研究所"),
        (STREETS, "本社区宣传群众120人次，展板6块，经桥头街道办事处审核。", "hua@street.example", "桥头街道花园社区居民委员会"),
        (UNIONS, "志愿者25人，与青协一起服务新生310人次。", "wy@union.example", "外语学院学生会"),
        (BUREAUS, "我局走访企业17家，解决问题5件，县财政局拨付资金。", "ny@county.example", "县农业农村局"),
        (BUREAUS, "走访企业17家，会同县教育局、县财政局解决问题5件。", "zr@county.example", "县自然资源局"),
        (BUREAUS, "县财政局转来线索3条，走访企业17家，解决问题5件。", "sj@county.example", "县市场监督管理局"),
        (BUREAUS, "走访企业17家，较县教育局多4家，解决问题5件。", "gl@county.example", "县交通运输局公路所"),
    ],
)  # fmt: skip
def test_the_senders_address_tells_though_others_are_spoken_of(campaign, text, sender, unit):
    assert _units(campaign, text, sender=sender) == [unit]


@pytest.mark.parametrize(
    ("campaign", "text", "sender", "unit"),
    [
        (CLASSES, "高二（2）班参加劳动学生38人。", "g102@class.example", "高二（2）班"),
        (CLASSES, "老师您好，这是我们高一1班的：参加劳动学生41人，主题班会1场", STRANGER, "高一（1）班"),
        (BANK, "参加宣传的是东门分理处，走访客户32户，宣传活动2场。", "lj@bank.example", "临江支行东门分理处"),
        (BANK, "临江支行营业部3月走访客户32户，宣传2场。", "cxyy@bank.example", "临江支行营业部"),
        (WARDS, "神经外科：督查4次，培训医护12人", "sjn@ward.example", "神经外科"),
        (WARDS, "代检验科报：督查4次，培训医护12人", "gk@ward.example", "检验科"),
        (WARDS, "心内科一病区督查4次，培训医护12人", STRANGER, "心血管内科一病区"),
        (VILLAGES, "石门村二组清理垃圾4处，参与农户16户", "smc@town.example", "石门村二组"),
        (VILLAGES, "石门村清理垃圾14处，参与农户60户，一组、二组都参加了", "smx@town.example", "石门村"),
        (PLANT, "二车间：检修设备6台、排除故障9个", "jy@plant.example", "江源机械厂第二车间"),
        (INSTITUTES, "光学材料所接待公众300人次，科普报告2场", STRANGER, "光学材料研究所"),
        (INSTITUTES, "测试中心接待公众300人次，科普报告2场", STRANGER, "仪器中心"),
        (STREETS, "桥头街道桥头社区宣传群众120人次，展板6块", "qt@street.example", "桥头街道桥头社区居民委员会"),
        (STREETS, "湖滨街道宣传群众520人次，展板16块", "xc@street.example", "湖滨街道办事处"),
        (UNIONS, "这里是音乐学院学生会，志愿者25人，服务新生310人次", STRANGER, "音乐学院学生会"),
        (UNIONS, "生命科学院学生会志愿者25人，服务新生310人次", STRANGER, "生命科学学院学生会"),
        (PLANT, "江源机械厂所属运输队3月检修设备6台、排除故障9个", "jy@plant.example", "江源机械厂运输队"),
        (BUREAUS, "县交通局公路所走访企业17家，解决问题5件", "jt@county.example", "县交通运输局公路所"),
        (BUREAUS, "县市场监管局走访企业17家，解决问题5件", STRANGER, "县市场监督管理局"),
        (BUREAUS, "县农业农村局局机关走访企业17家，解决问题5件", STRANGER, "县农业农村局"),
    ],
)
def test_the_first_words_tell(campaign, text, sender, unit):
    assert _units(campaign, text, sender=sender) == [unit]


@pytest.mark.parametrize(
    ("campaign", "text", "more", "codes"),
    [
        (CLASSES, "参加劳动学生41人，主题班会1场。", {}, ["unit_unclear"]),
        (PLANT, "检修设备6台，排除故障9个。", {"sender": "qi@plant.example"}, ["unit_unclear"]),
        (BANK, "走访客户32户，宣传活动2场。", {"sender": "joint@bank.example"}, ["unit_unclear"]),
        (BANK, "营业部走访客户32户，宣传活动2场。", {}, ["unit_unclear"]),
        (CLASSES, "高一（3）班参加劳动学生41人。", {"sender": "g102@class.example"}, ["unit_unknown"]),
        (PLANT, "江源机械厂第九车间检修设备6台。", {"sender": "c1@plant.example"}, ["unit_unknown"]),
        (STREETS, "宣传群众120人次，展板6块。\n桥头街道梅园社区", {"sender": "qt@street.example"}, ["unit_unknown"]),
        (INSTITUTES, "海洋所接待公众300人次，科普报告2场。\n大气所", {}, ["unit_conflict"]),
        (WARDS, "督查4次，培训医护12人。", {"subject": "神经内科 神经外科 手卫生"}, ["unit_conflict"]),
    ],
)
def test_what_is_unclear_unknown_or_contradictory_is_for_a_person(campaign, text, more, codes):
    (report,) = _reports(campaign, text, **more)
    assert (report.unit, _codes(report)) == (None, codes)


@pytest.mark.parametrize(
    ("campaign", "text", "more", "told"),
    [
        (PLANT, "保卫一下：一车间检修设备6台，排除故障9个；二车间检修设备4台，排除故障3个。", {}, {"第一车间": (6, 9), "第二车间": (4, 3)}),
        (PLANT, "一、二、三车间分别检修设备6台、4台、5台，排除故障9个、3个、2个。", {"sender": "qi@plant.example"},
         {"第一车间": (6, 9), "第二车间": (4, 3), "第三车间": (5, 2)}),
        (WARDS, "神经内科：督查4次，培训医护12人。\n神经外科：督查3次，培训医护9人。", {}, {"神经内科": (4, 12), "神经外科": (3, 9)}),
        (WARDS, "检验科：督查4次，培训医护12人。后勤保障部：督查3次，培训医护9人。", {}, {"检验科": (4, 12), "后勤保障部": (3, 9)}),
        (CLASSES, "高一年级上报：\n1班参加劳动学生41人，主题班会1场\n2班参加劳动学生40人，主题班会2场", {"sender": "g1@class.example"},
         {"高一（1）班": (41, 1), "高一（2）班": (40, 2)}),
        (VILLAGES, "石门村三个组情况：一组清理垃圾4处，参与农户16户；二组清理垃圾5处，参与农户18户；十二组清理垃圾1处，参与农户6户。", {"sender": "smc@town.example"},
         {"石门村一组": (4, 16), "石门村二组": (5, 18), "石门村十二组": (1, 6)}),
        (BANK, "东门、南桥分理处合计走访客户50户。其中东门分理处走访客户32户，宣传活动2场；南桥分理处走访客户18户，宣传活动1场。", {"sender": "lj@bank.example"},
         {"东门分理处": (32, 2), "南桥分理处": (18, 1)}),
        (UNIONS, "外语学院学生会、音乐学院学生会各有志愿者25人，分别服务新生310人次、280人次。", {}, {"外语学院学生会": (25, 310), "音乐学院学生会": (25, 280)}),
        (STREETS, "花园社区、新村社区分别宣传群众120人次和90人次，展板各6块。", {}, {"花园社区": (120, 6), "新村社区": (90, 6)}),
        (BUREAUS, "县教育局与县财政局联合走访企业。县教育局走访企业7家，解决问题2件；县财政局走访企业9家，解决问题4件。", {},
         {"县教育局": (7, 2), "县财政局": (9, 4)}),
    ],
)  # fmt: skip
def test_several_units_in_a_few_lines_have_each_its_own(campaign, text, more, told):
    one, two = (field.key for field in campaign.fields)
    found = {report.unit: values(report) for report in _reports(campaign, text, **more)}
    assert len(found) == len(told), found
    for name, (first, second) in told.items():
        (unit,) = [unit for unit in found if unit and name in unit.replace("居民委员会", "")]
        assert found[unit] == {one: first, two: second}


ROWS = [["单位", "", ""], ["", "12", "3"], ["", "9", "5"]]


@pytest.mark.parametrize(
    ("campaign", "title", "names", "units"),
    [
        (CLASSES, "高一年级劳动周统计表", ("1班", "2班"), ["高一（1）班", "高一（2）班"]),
        (CLASSES, "高二年级劳动周统计表", ("（1）班", "（2）班"), ["高二（1）班", "高二（2）班"]),
        (BANK, "临江支行上报", ("东门", "南桥"), ["临江支行东门分理处", "临江支行南桥分理处"]),
        (VILLAGES, "新塘村上报各村民小组", ("一组", "二组"), ["新塘村一组", None]),
        (PLANT, "江源机械厂检修月", ("1车间", "机修"), ["江源机械厂第一车间", "江源机械厂机修车间"]),
        (STREETS, "桥头街道统计表", ("花园", "桥头"), ["桥头街道花园社区居民委员会", "桥头街道桥头社区居民委员会"]),
    ],
)
def test_rows_under_the_title_of_the_body_above(campaign, title, names, units):
    heads = ["单位", *(field.label for field in campaign.fields)]
    rows = [heads, [names[0], "12", "3"], [names[1], "9", "5"]]
    told = read(body("见附件"), paper("表.xlsx", title, rows), campaign=campaign, sender=STRANGER).reports
    assert [report.unit for report in told] == units


def test_a_name_torn_by_the_mail_program_is_whole():
    text = "各位领导，现将三月份以来的检修情况报告如下，请审阅，报送单位是江源机械厂第\n一车间，检修设备6台，排除故障9个，没有其他事项要说明。"
    assert _units(PLANT, text) == ["江源机械厂第一车间"]


def test_what_the_body_above_forwards_is_of_those_below():
    told = read(
        body("转三家网点材料，请查收。"),
        paper("东门.docx", "走访客户32户，宣传活动2场。"),
        paper("南桥.docx", "走访客户18户，宣传活动1场。"),
        paper("营业部.docx", "走访客户11户，宣传活动1场。"),
        campaign=BANK,
        sender="lj@bank.example",
    ).reports
    assert [report.unit for report in told] == ["临江支行东门分理处", "临江支行南桥分理处", "临江支行营业部"]
