"""Mails that look like what they are not: reports that thank or ask, letters that only speak of figures."""

from __future__ import annotations

import pytest

from domain.report import Disposition
from parsers.reports.compose import read_reports
from tests.unit.parsers.reports.mailing import body, head, mail, paper
from tests.unit.parsers.reports.other_campaigns import FLOODS

TOLD = "河西镇7月8日防汛救灾情况：\n受灾人口1200人，转移安置群众86人，倒塌房屋4间。"
OF_THE_ROSTER = "hexi@yungou.example"
FORM = [
    ["受灾人口", "", "转移安置群众人数", ""],
    ["倒塌房屋间数", "", "农作物受灾面积", ""],
    ["直接经济损失", "", "投入抢险人次", ""],
]


def _verdict(*documents, subject="", sender="x@other.example", headers=()):
    outcome = read_reports(mail(head(sender, subject), headers=headers), documents, FLOODS)
    return outcome.not_report.value if outcome.not_report else outcome.disposition.value


@pytest.mark.parametrize(
    "text",
    [
        TOLD,
        TOLD + "\n感谢领导关心，辛苦了！谢谢！",
        TOLD + "\n请问还需要报照片吗？",
        TOLD + "\n退订请回复TD",
        TOLD + "\n照片见网盘 https://pan.example/abc 提取码1234",
        "大柳乡本周无灾情，零报告。",
        "大柳乡7月3日至9日未发生灾情，无相关情况报告。",
        "更正：河西镇受灾人口应为1300人，原报1200人有误。",
        f"防汛办：按通知要求，现将灾情报上。\n{TOLD}\n附：关于报送灾情的通知\n各乡镇：请于7月10日前报送受灾人口。",
    ],
)
def test_a_report_stays_one_whatever_else_it_says(text):
    assert _verdict(body(text)) == Disposition.REPORT.value


@pytest.mark.parametrize(
    ("subject", "text", "kind"),
    [
        ("回复：河西镇防汛救灾情况", "老师您好，回执收到，数据核对无误，谢谢！", "thanks"),
        ("Re: 回执", "收到，受灾人口1200人没有问题，辛苦了！", "thanks"),
        ("Re: 关于报送灾情的通知", "您好！您的邮件已收到。我目前正在休假，将于7月15日返回，如有急事请联系王某0466-0000701。", "auto_reply"),
        ("Re: 灾情通知", "Hello, I am currently out of the office and will return on July 15.", "auto_reply"),
        ("不在辦公室: 通知", "您好，我目前休假中，7月15日返回辦公室，急事請電洽。", "auto_reply"),
        ("自動応答: 通知", "ただいま出張中のため、返信が遅れます。", "auto_reply"),
        ("Re: 通知", "这是一封自动回复邮件。您的来信我已收到，会尽快处理。", "auto_reply"),
        ("邮件投递失败通知", "无法将您的邮件投递到以下收件人：fxb@yungou.example 原因：邮箱已满", "bounce"),
        ("", "请问受灾人口是按户籍人口还是常住人口统计？", "question"),
        ("", "我镇有86人投亲靠友，算不算转移安置？另外倒塌房屋4间是10年前的危房，要不要报？", "question"),
        ("关于灾情口径的请示", "一是受灾人口1200人中有86人在外务工，能不能算进去？二是倒塌房屋4间，分不清产权，是不是干脆不报？", "question"),
        ("", "领导，麻烦问一下受灾面积是填亩还是公顷，盼复。", "question"),
        ("", "老李，晚上一起吃饭吗，老地方。", "other"),
        ("Re: 催报", "好的，我们今天下班前把表报上。", "other"),
        ("防汛会商会议纪要", "会议纪要\n会议听取了各乡镇汇报，指出全县受灾人口5200人，要求各乡镇于7月9日前完成核查。\n出席：略", "other"),
        ("关于召开防汛调度会", "各位：定于7月9日上午9:00召开防汛工作调度会，请准时参加，并请回复是否出席。", "invite"),
    ],
)  # fmt: skip
def test_letters_of_the_roster_that_are_no_report(subject, text, kind):
    assert _verdict(body(text), subject=subject, sender=OF_THE_ROSTER) == kind


@pytest.mark.parametrize("sender", [OF_THE_ROSTER, "x@other.example"])
def test_a_letter_to_all_is_a_notice_whatever_figures_and_units_it_names(sender):
    text = """各乡镇（街道）：
    截至7月8日，全县受灾人口5200人，转移安置群众460人，倒塌房屋12间。河西镇抽调抢险队员5名支援大柳乡。
    请各单位于7月10日前报送最新数据，例如：“受灾人口300人，转移安置群众20人，倒塌房屋2间”。
    特此通知
    县防汛抗旱指挥部"""
    assert _verdict(body(text), subject="关于做好当前防汛工作的通知", sender=sender) == "notice"


def test_somebody_who_sells_names_the_office_and_not_himself():
    text = "河西镇防汛办领导：我公司供应抽水泵1200元/台，满100件包邮，限时特价，联系微信同号。不需要请回复退订"
    assert _verdict(body(text), subject="防汛物资报价情况") == "advert"


@pytest.mark.parametrize(
    "rows",
    [
        [["填报单位", "河西镇", "填报时间", "7月8日"], *FORM, ["填报人", "于某", "联系电话", "0466-0000701"]],
        [["乡镇", "受灾人口", "转移安置群众人数", "倒塌房屋间数"], ["河西镇", "", "", ""], ["河东镇", "", "", ""]],
    ],
)
def test_a_form_in_which_only_the_unit_is_filled_in_is_empty(rows):
    assert _verdict(body("请查收"), paper("灾情统计表.docx", rows=rows), sender=OF_THE_ROSTER) == "empty_form"


def test_the_guide_of_an_empty_form_is_no_report():
    guide = "填表说明：没有的填“0”，例：受灾人口35人、转移安置群众31人，倒塌房屋4间。"
    blank = paper("统计表.docx", "灾情统计表", FORM, after=guide)
    assert _verdict(body("请查收"), blank, sender=OF_THE_ROSTER) == "empty_form"
    asking = body("是填附件这张表吗？柳林村算一处还是合算？")
    assert _verdict(asking, blank, sender=OF_THE_ROSTER) == "question"


def test_a_form_of_zeros_is_a_report():
    rows = [["受灾人口", "0", "转移安置群众人数", "0"], ["倒塌房屋间数", "0", "直接经济损失", "0"]]
    assert _verdict(body("请查收"), paper("表.docx", "灾情统计表", rows), sender=OF_THE_ROSTER) == "report"


def test_thanks_that_quote_the_receipt_are_thanks():
    text = "冼老师，回执收到了，上面写的“河西镇受灾人口1200人，转移安置群众86人，倒塌房屋4间”一点不差，辛苦你们！"
    assert _verdict(body(text), sender=OF_THE_ROSTER, subject="谢谢") == "thanks"


BULLETIN = """关于7月上旬灾情的通报
各乡镇、街道：
7月上旬，全县受灾人口5200人，转移安置群众460人，倒塌房屋12间。河西镇倒塌房屋4间。现将有关情况通报如下。
县防汛抗旱指挥部"""


@pytest.mark.parametrize(
    ("subject", "text", "attached", "kind"),
    [
        ("转发：通报", "转发通报，请各村学习。", BULLETIN, "notice"),
        ("8月计划", "请审阅。", "河西镇8月防汛工作计划\n拟转移安置群众86人，计划投入抢险人次430，发放救灾物资件数260。", "other"),
        ("管理办法", "办法见附件", "救灾物资管理办法\n第一条 为规范管理，制定本办法。\n第二条 各村发放救灾物资件数不少于260件。\n第三条 倒塌房屋4间以上的应当上报。", "other"),
        ("分享", "分享一篇公众号文章：《邻县防汛出实招》\n邻县转移安置群众460人，倒塌房屋12间，投入抢险人次4300。供学习参考。", "", "other"),
        ("范文", "给大家一个填报范文供参考：\n“XX镇受灾人口1200人，转移安置群众86人，倒塌房屋4间。”\n请按此格式填报。", "", "other"),
        ("", "领导，河西镇的表明天报，受灾人口大概一千来人，还在统计，先跟您说一声。", "", "other"),
    ],
)  # fmt: skip
def test_papers_that_speak_of_others_or_of_what_is_to_come_are_no_report(subject, text, attached, kind):
    papers = [paper("附件.docx", attached)] if attached else []
    assert _verdict(body(text), *papers, subject=subject, sender=OF_THE_ROSTER) == kind


def test_a_report_in_the_letter_stays_one_when_the_notice_is_attached():
    notice = paper(
        "关于报送灾情的通知.docx",
        "关于报送灾情的通知\n各乡镇：\n请于7月10日前报送受灾人口、转移安置群众人数。特此通知。",
    )
    assert _verdict(body(TOLD + "\n通知原文见附件"), notice, sender=OF_THE_ROSTER) == "report"
