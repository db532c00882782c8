"""Short mails of figures as they come: told plainly, put right, added to; and a question that is none."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal

import pytest

from domain.campaign import Campaign, Field, Roster, Unit
from tests.unit.parsers.reports.mailing import ZONE, body, only, read, values
from tests.unit.parsers.reports.offices import GAS, HERD, SHOP, VOL


def _campaign(title: str, fields: tuple[Field, ...], *units: Unit) -> Campaign:
    own = frozenset({"sum@office.example"})
    return Campaign(title, title, date(2024, 3, 1), fields, Roster(units), own_addresses=own)


GAS_OFFICE = _campaign(
    "燃气安全专项行动", GAS,
    Unit("城南供气站", "站", aliases=("城南站",), addresses=("cn@g.example",)),
    Unit("城北供气站", "站", aliases=("城北站",), addresses=("cb@g.example",)),
)  # fmt: skip
VETS = _campaign(
    "秋季防疫", HERD,
    Unit("石桥镇畜牧站", "站", aliases=("石桥站", "石桥镇"), addresses=("sq@h.example",)),
    Unit("白水镇畜牧站", "站", aliases=("白水镇",), addresses=("bs@h.example",)),
)  # fmt: skip
MARKETS = _campaign(
    "市场监管月报", SHOP, Unit("东城所", "所", addresses=("dc@s.example",)), Unit("西城所", "所", addresses=("xc@s.example",))
)  # fmt: skip
HELPERS = _campaign(
    "志愿服务月", VOL,
    Unit("交通局团委", "团委", addresses=("jt@v.example",)), Unit("教育局团委", "团委", addresses=("jy@v.example",)),
)  # fmt: skip

CASES = [
    (GAS_OFFICE, "cn@g.example", "上次报的安检户数写错了，不是1168户，是1186户。", {"homes": 1186}, "correction"),
    (GAS_OFFICE, "cn@g.example", "领导：昨天那封邮件里换管数应为38根，手误写成83根，抱歉。", {"hoses": 38}, "correction"),
    (GAS_OFFICE, "cn@g.example", "麻烦把我们10月的隐患数93改成89，其他的不动。", {"hazards": 89}, "correction"),
    (GAS_OFFICE, "cn@g.example", "城南站更正：报警器25台→28台。", {"alarms": 28}, "correction"),
    (GAS_OFFICE, "cn@g.example", "补报：10月还更换软管12根，上次漏了。", {"hoses": 12}, "supplement"),
    (GAS_OFFICE, "cn@g.example", "补充一项，投入资金3.2万元。", {"cost": 32000}, "supplement"),
    (GAS_OFFICE, "cn@g.example", "城南站10月份安检用户1186户，发现隐患93处，整改71处。完成率76.4%。", {"homes": 1186, "hazards": 93, "fixed": 71, "rate": 76.4}, "initial"),
    (GAS_OFFICE, "cn@g.example", "10月安检情况：\n安检：1186户\n隐患：93处，已改71处\n换管：38根\n报警器：25台\n宣传单：1500份", {"homes": 1186, "hazards": 93, "fixed": 71, "hoses": 38, "alarms": 25, "leaflets": 1500}, "initial"),
    (GAS_OFFICE, "cb@g.example", "各位好，城北站这个月活不多，入户四百来户，换了12根管子，没查出隐患。", {"homes": 400, "hoses": 12}, "initial"),
    (GAS_OFFICE, "cn@g.example", "报告：\n    10月份我站共入户安检1,186户，完成率76.4%，比上月提高15.4个百分点。发现隐患93处（上月118处），整改71处。\n    负责人：楼小河", {"homes": 1186, "rate": 76.4, "hazards": 93, "fixed": 71, "chief": "楼小河"}, "initial"),
    (VETS, "sq@h.example", "石桥站本周免疫生猪3200头、羊1450只，消毒4.2万平方米，出动防疫员86人次。", {"pigs": 3200, "sheep": 1450, "area": 42000, "vets": 86}, "initial"),
    (VETS, "bs@h.example", "10.28-11.3，白水镇：猪1860头，羊920只；培训2期95人次；补助3.6万。", {"pigs": 1860, "sheep": 920, "talks": 2, "taught": 95, "grant": 36000}, "initial"),
    (VETS, "sq@h.example", "免疫生猪数报反了，应该是3200头，不是2300头。", {"pigs": 3200}, "correction"),
    (VETS, "bs@h.example", "更正上周数据：补助款3.6万应为36万，少点了个小数点的反面，不好意思。", {"grant": 360000}, "correction"),
    (MARKETS, "dc@s.example", "东城所10月：走访商户412户，抽检86批次，3批次不合格，立案5件，罚没2.8万元，投诉64件，为群众挽回损失3.26万元。", {"shops": 412, "goods": 86, "bad": 3, "cases": 5, "fines": 28000, "calls": 64, "back": 32600}, "initial"),
    (MARKETS, "dc@s.example", "罚没金额更正为2.3万元（原2.8万元）。", {"fines": 23000}, "correction"),
    (HELPERS, "jt@v.example", "本月没有开展志愿活动。", {}, "nil"),
    (HELPERS, "jy@v.example", "志愿服务人次多报了100，应为540人次。", {"times": 540}, "correction"),
    (HELPERS, "jt@v.example", "善款一栏少写了个零，8600应为86000。", {"money": 86000}, "correction"),
    (HELPERS, "jt@v.example", "请问注册志愿者是报总数还是新增数？我们现有1086人。", {}, ""),
]  # fmt: skip


@pytest.mark.parametrize(("campaign", "sender", "text", "said", "kind"), CASES, ids=[case[2][:20] for case in CASES])
def test_a_mail_says_just_this(campaign: Campaign, sender: str, text: str, said: dict[str, object], kind: str) -> None:
    outcome = read(body(text), sender=sender, campaign=campaign, when=datetime(2024, 11, 4, 9, tzinfo=ZONE))
    told = [
        (report.kind.value, {key: _plain(value) for key, value in values(report).items()}) for report in outcome.reports
    ]
    assert told == ([(kind, said)] if kind else [])


def _plain(value: object) -> object:
    return float(value) if isinstance(value, Decimal) else value


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("党员33名，参与防控30名。文学院教工一支部 8月9日—15日", date(2021, 8, 9)),
        ("党员33名，参与防控30名。\n文学院教工一支部（8.9-8.15）", date(2021, 8, 9)),
        ("党员33名，参与防控30名。我支部拟于8月18日至20日培训", None),
        ("党员33名，参与防控30名。下步培训：8.18-8.20", None),
    ],
)
def test_a_period_may_stand_behind_who_signs(text: str, start: date | None) -> None:
    told = only(read(body(text))).told
    assert (told and told.start) == start
