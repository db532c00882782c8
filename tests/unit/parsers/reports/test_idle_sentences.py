"""Figures that a letter names and does not tell: praise, receipts, invitations, others' figures; each beside a true report."""

from __future__ import annotations

import pytest

from domain.report import Disposition, Outcome
from tests.unit.parsers.reports.mailing import STOCKTAKING, VIRUS, body, only, paper, read, values
from tests.unit.parsers.reports.other_campaigns import FLOODS, GRAIN, OF_THE_ROSTER

STRANGER = "x@other.example"


def _read(campaign, sender: str, subject: str, text: str) -> Outcome:
    return read(body(text), sender=sender or OF_THE_ROSTER[campaign.id], subject=subject, campaign=campaign)


@pytest.mark.parametrize(
    ("campaign", "sender", "subject", "text"),
    [
        (FLOODS, STRANGER, "贺信", "欣闻河西镇安全转移安置群众86人，谨致热烈祝贺！"),
        (FLOODS, STRANGER, "", "河西镇：\n贵镇投入抢险430人次、转移安置群众86人，特致祝贺。"),
        (STOCKTAKING, STRANGER, "祝贺", "热烈祝贺信息中心清查设备302台，账物相符！"),
        (FLOODS, "", "转报道", "《云沟日报》7月8日报道：河西镇转移安置群众86人，投入抢险430人次。请阅。"),
        (STOCKTAKING, "", "", "城市晨报：信息中心清出闲置设备302台、盘亏3台。转给你们看看。"),
        (FLOODS, "", "确认", "已核对，受灾人口1200人无误。"),
        (STOCKTAKING, "", "回复：核对", "核对过了，汇总表里设备总台数302台、盘亏3台是对的，不用改。"),
        (FLOODS, "", "Re: 已登记", "收到您发来的确认：受灾人口1200人，转移安置群众86人，倒塌房屋4间。辛苦了！"),
        (VIRUS, "wxy@school.example", "Re: 回执", "您的回执说党员总数45名、志愿服务66人次，看到了，谢谢。"),
        (FLOODS, "", "", "受灾情况（转移安置群众86人）已发微信群，邮箱就不重复报了。"),
        (STOCKTAKING, "", "", "盘亏3台的那份表昨天交上去了，邮件就不发了。"),
        (STOCKTAKING, "", "", "3月报表（盘亏3台）纸质件已寄出，电子版不另发。"),
        (FLOODS, "", "", "回执看了，受灾人口1200人、转移安置群众86人，跟我们报的一样，谢谢。"),
        (FLOODS, "", "回复：催报", "受灾人口大约1200人，会计请假了，星期四给您准数。"),
        (STOCKTAKING, "", "", "数据待核：盘亏3台、设备总台数302台，先不要用，核完另报。"),
        (STOCKTAKING, STRANGER, "报价", "尊敬的客户：货架每台3600元，配设备20台，买2台送推车1辆。"),
        (FLOODS, "", "邀请", "诚邀领导出席7月20日的表彰会，届时将介绍转移安置群众86人的经验。"),
        (FLOODS, "", "观摩", "拟于7月19日组织演练，转移安置群众86人，请贵办派员参加。"),
        (FLOODS, "", "", "转发兄弟县来信，供了解，非我镇数据：受灾人口5200人，倒塌房屋40间。"),
        (STOCKTAKING, "", "外校简报", "送上外校简报一份，仅供领导参阅：设备总台数9600台，盘亏41台。"),
        (FLOODS, STRANGER, "填报示例", "填写示例：\n单位：河西镇\n受灾人口：20人\n转移安置群众：15人\n倒塌房屋：2间\n请照此填写。"),
        (FLOODS, "", "党政会会议记录", "主持：镇长\n会议原则同意发放救灾物资500件，投入抢险200人次，转移安置群众86人。"),
        (FLOODS, STRANGER, "停水通知", "7月16日河西镇受灾村12个停水，请居民储水。"),
    ],
)  # fmt: skip
def test_what_is_only_named_is_no_report(campaign, sender: str, subject: str, text: str) -> None:
    outcome = _read(campaign, sender, subject, text)
    assert not any(map(values, outcome.reports)), outcome
    assert outcome.disposition is not Disposition.REPORT, outcome


@pytest.mark.parametrize(
    ("campaign", "sender", "subject", "text", "told"),
    [
        (FLOODS, STRANGER, "", "河西镇转移安置群众86人，在此向获奖个人表示热烈祝贺。", {"moved": 86}),
        (FLOODS, "", "防汛情况", "河西镇转移安置群众86人。《云沟日报》7月8日作了报道。", {"moved": 86}),
        (FLOODS, "", "灾情", "河西镇日报：受灾人口1200人，转移安置群众86人。", {"affected": 1200, "moved": 86}),
        (FLOODS, "", "Re: 核对", "上周受灾人口36人不用改，本周受灾人口1200人。", {"affected": 1200}),
        (FLOODS, "", "Re: 回执", "您的回执收到，受灾人口1200人，转移安置群众86人。", {"affected": 1200, "moved": 86}),
        (STOCKTAKING, "", "", "经核对，设备总台数302台、盘亏3台无误。", {"devices": 302, "missing": 3}),
        (FLOODS, "", "", "旧表先不要用，新数如下：受灾人口1200人，转移安置群众86人。", {"affected": 1200, "moved": 86}),
        (FLOODS, "", "", "演练定于7月10日，邀请村民参加，转移安置群众86人。", {"moved": 86}),
        (FLOODS, "", "", "在县电视台、公众号宣传：转移安置群众86人。", {"moved": 86}),
        (STOCKTAKING, "", "", "经核对无误，设备总台数302台，盘亏3台。", {"devices": 302, "missing": 3}),
        (STOCKTAKING, "", "", "设备总台数302台，盘亏3台，数据经核对无误。", {"devices": 302, "missing": 3}),
        (
            STOCKTAKING,
            "",
            "",
            "设备总台数302台，盘亏3台，照片已发微信群，邮件就不发了。",
            {"devices": 302, "missing": 3},
        ),
        (STOCKTAKING, "", "", "已通过OA报过，这里再报一份：设备总台数302台，盘亏3台。", {"devices": 302, "missing": 3}),
        (FLOODS, "", "", "我镇转移安置群众86人，定于7月20日召开表彰会，请您参加。", {"moved": 86}),
        (
            FLOODS,
            "",
            "会议纪要及落实情况",
            "按会议要求，我镇转移安置群众86人，倒塌房屋4间。",
            {"moved": 86, "houses": 4},
        ),
        (STOCKTAKING, "", "", "设备总台数302台，盘亏3台，请问原值按买价吗？我们先按24000元报。", {"devices": 302}),
        (GRAIN, "", "", "收购数量320吨，售粮农户46户，名单你问问小王。", {"bought": 320, "farmers": 46}),
    ],
)
def test_what_is_told_beside_such_words_is_a_report(
    campaign, sender: str, subject: str, text: str, told: dict[str, object]
) -> None:
    report = only(_read(campaign, sender, subject, text))
    assert told.items() <= values(report).items()


@pytest.mark.parametrize(("figures", "told"), [(("", ""), {}), (("302", "3"), {"devices": 302, "missing": 3})])
def test_a_column_of_an_earlier_year_is_for_comparison(figures: tuple[str, str], told: dict[str, object]) -> None:
    rows = [["指标", "2022年", "2023年"], ["设备总台数", "280", figures[0]], ["盘亏台数", "5", figures[1]]]
    outcome = read(body("表见附件"), paper("清查表.docx", rows=rows), sender="xx@school.example", campaign=STOCKTAKING)
    assert [one for report in outcome.reports if (one := values(report))] == ([told] if told else [])
