"""What is passed on to be read, taken back, admired in others or named where leave is asked for; and reports that look alike."""

from __future__ import annotations

import pytest

from domain.campaign import Campaign
from domain.report import Disposition, Outcome
from tests.unit.parsers.reports.mailing import VIRUS, body, only, read, values
from tests.unit.parsers.reports.other_campaigns import FLOODS
from tests.unit.parsers.reports.worlds import BANK, BUREAUS, PLANT, VILLAGES, WARDS


def _passed(words: str, sender: str, told: str) -> str:
    return f"{words}\n---------- 转发邮件 ----------\n发件人：{sender}\n时间：2021年8月15日 18:20\n主题：情况\n\n{told}"


def _read(campaign: Campaign, sender: str, text: str) -> Outcome:
    subject = "转发：情况" if "转发邮件" in text else "请示" if text.startswith("请示") else ""
    return read(body(text), sender=sender, subject=subject, campaign=campaign)


CITY = "8月9日至15日，全市累计检测86.4万人次，党员志愿服务11.2万人次，捐款320万元。"
LIBRARY = "tsg@school.example"


@pytest.mark.parametrize(
    ("campaign", "sender", "text"),
    [
        (VIRUS, LIBRARY, _passed("市里的通报转给您参考，写简报时或许用得上。", "市防控指挥部综合组", CITY)),
        (WARDS, "sjn@ward.example", _passed("转一份别家医院的，写材料可以用", "人民医院院感科", "手卫生督查42次，培训医护人员380人。")),
        (VIRUS, LIBRARY, "老师，上午那封请忽略，里面志愿服务150人次是团委和我们一起的，发重了。"),
        (VIRUS, LIBRARY, "老师，捐款5200元不是我们支部的，别记到我们头上。"),
        (WARDS, "icu@ward.example", "督查18次这个数是护理部统计的，跟科里上报没关系。"),
        (VIRUS, LIBRARY, "看了简报，理学院他们志愿服务210人次、捐款8000元，真不容易，值得我们学。"),
        (VIRUS, LIBRARY, "请示\n目前共有党员46名，口罩只够4天，现申请增拨口罩2000只，请予批准。\n图书馆党支部"),
        (WARDS, "gk@ward.example", "各科室：护理部系统显示培训医护人员186人，与台账相差14人，请各科室3月15日前核对本科室人数后回复。"),
        (VIRUS, LIBRARY, "关于志愿服务之星的公示\n经评选，岑悦（志愿服务42次）、庄亦菲（志愿服务38次）等6名同学拟评为志愿服务之星，公示5天，如有异议请联系。"),
    ],
)  # fmt: skip
def test_figures_of_others_or_taken_back_are_no_report(campaign, sender, text):
    assert (
        read(
            body(text), sender=sender, subject="请示" if text.startswith("请示") else "", campaign=campaign
        ).disposition
        is Disposition.NOT_REPORT
    )


@pytest.mark.parametrize(
    ("sender", "subject", "text"),
    [
        ("wx1@school.example", "换届请示", "文学院教工第一党支部现有党员28名，任期届满，申请换届，请予批准。"),
        (
            "px@train.example",
            "线上培训推荐",
            "线上培训班第六期开班，已培训学员、志愿服务3万人次，每人680元，报名从速。",
        ),
        (LIBRARY, "数据", "您写材料要的数据：全校捐款56万元。这是财务处统计的。"),
    ],
)
def test_what_a_unit_is_in_a_request_and_a_course_for_money_are_no_report(sender, subject, text):
    assert read(body(text), sender=sender, subject=subject).disposition is Disposition.NOT_REPORT


def test_what_is_asked_for_beside_a_report_leaves_it_one():
    text = "文学院教工第一党支部本周志愿服务40人次，捐款300元，口罩不够，请予批准增拨。"
    assert values(only(read(body(text), sender="wx1@school.example", subject="情况")))["shifts"] == 40


def test_a_figure_that_others_wrote_down_wrong_gives_way():
    text = "简报把图书馆支部的数写成“志愿服务117人次”了，我们报的是107人次，请改。"
    assert values(only(read(body(text), sender=LIBRARY, subject="Re: 简报")))["shifts"] == 107


def test_what_a_meeting_demands_of_its_units_is_no_report():
    minutes = "防汛例会纪要\n参会：各村书记\n会议听取了汇报。会议要求，各村转移安置群众86人，投入抢险人次430，发放救灾物资500件。"
    assert (
        read(body(minutes), sender="hexi@yungou.example", subject="例会纪要", campaign=FLOODS).disposition
        is Disposition.NOT_REPORT
    )


@pytest.mark.parametrize(
    ("campaign", "sender", "text", "told"),
    [
        (VIRUS, LIBRARY, _passed("小周写的，我看过了，请收。", "周周", "参与防控党员21人，志愿服务46人次。"), {"engaged": 21, "shifts": 46}),
        (VIRUS, LIBRARY, _passed("请收。", "周周", "本周全市检测任务重，我们支部志愿服务52人次，捐款800元。"), {"shifts": 52, "gift": 800}),
        (VIRUS, LIBRARY, "图书馆支部捐款5200元，不是理学院的，请登记到我们名下。", {"gift": 5200}),
        (VIRUS, LIBRARY, "早上报的志愿服务150人次作废，图书馆支部志愿服务应为90人次。", {"shifts": 90}),
        (VIRUS, LIBRARY, "兄弟支部的做法值得我们学习，图书馆支部本周志愿服务110人次，捐款300元。", {"shifts": 110, "gift": 300}),
        (VIRUS, LIBRARY, "回执里写我们志愿服务120人次，我们报的其实是210人次，请改过来，麻烦了。", {"shifts": 210}),
        (BUREAUS, "ny@county.example", "本周走访企业12家，解决问题4件，车辆不够，申请增派1辆，请予支持。", {"firms": 12, "solved": 4}),
    ],
)  # fmt: skip
def test_what_a_unit_did_itself_is_its_report(campaign, sender, text, told):
    got = values(only(_read(campaign, sender, text)))
    assert {key: got.get(key) for key in told} == told


@pytest.mark.parametrize(
    ("campaign", "sender", "subject", "cover", "unit"),
    [
        (BANK, "lj@bank.example", "转发：周报", "保卫部：转南桥的。", "临江支行南桥分理处"),
        (BANK, "lj@bank.example", "转发：南桥周报", "请查收。", "临江支行南桥分理处"),
        (VILLAGES, "smx@town.example", "转发：周报", "这是新塘发来的，请收。", "新塘村"),
        (PLANT, "jy@plant.example", "Fw: 周报", "转机修材料，请收。", "江源机械厂机修车间"),
        (BANK, "lj@bank.example", "转发：周报", "转网点的，请查收。", None),
    ],
)
def test_what_is_a_name_only_by_itself_says_whose_letter_is_passed_on(campaign, sender, subject, cover, unit):
    fields = campaign.fields
    told = f"{fields[0].label}18{fields[0].measure}，{fields[1].label}1{fields[1].measure}。"
    text = f"{cover}\n\n-----原始邮件-----\n发件人：小周 <zhou@post.example>\n发送时间：2024年3月15日 16:20\n主题：周报\n\n{told}"
    assert only(read(body(text), sender=sender, subject=subject, campaign=campaign)).unit == unit
