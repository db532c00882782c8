"""Reports of a night's alarm: who came out, who was brought away, who led, when it was last rehearsed. All invented."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

import pytest

from domain.campaign import Campaign, Every, Field, FieldType, Roster, Unit
from domain.report import Disposition, ReportKind
from tests.unit.parsers.reports.campaigns import rows, values
from tests.unit.parsers.reports.mailing import ZONE, body, only, read
from tests.unit.parsers.reports.mailing import values as told_in
from tests.unit.parsers.reports.other_campaigns import FLOODS, GRAIN, INSPECTION

C, M, N, D, T = FieldType.COUNT, FieldType.MONEY, FieldType.NUMBER, FieldType.DATE, FieldType.TEXT

#: 森林防火
FIRE = (
    Field("patrol", "巡护人数", C, "人", ("巡山人数", "巡山人员"), stock=False),
    Field("km", "巡护里程", N, "公里", ("巡山里程",), stock=False),
    Field("moved", "疏散人数", C, "人", ("疏散群众", "紧急疏散"), stock=False),
    Field("homes", "疏散户数", C, "户", ("疏散户",), stock=False),
    Field("leader", "带班领导", T, "", ("带班", "值班领导")),
    Field("drill", "最近一次演练日期", D, "", ("演练日期", "演练时间")),
)
#: 库区搬迁
DAM = (
    Field("people", "搬迁人数", C, "人", ("搬迁群众",), stock=False),
    Field("homes", "搬迁户数", C, "户", stock=False),
    Field("visits", "走访户数", C, "户", ("走访",), stock=False),
)
#: 除雪保畅
SNOW = (
    Field("crew", "上路除雪人数", C, "人", ("除雪人员", "上路人员")),
    Field("helped", "转移群众", C, "人", ("安置群众",)),
    Field("trained", "最近一次培训日期", D, "", ("培训日期",)),
    Field("leader", "值班领导", T, "", ("值班",)),
)
#: 圩堤巡查
DYKES = (
    Field("crew", "巡堤人数", C, "人"),
    Field("km", "巡堤里程", N, "公里", ("巡堤",)),
    Field("rooms", "巡查泵房", C, "间"),
)
#: 险情
LEAKS = (Field("found", "发现险情", C, "处", ("险情",)), Field("fixed", "处置险情", C, "处", ("排除险情",)))
#: 慰问
GIFTS = (
    Field("homes", "慰问户数", C, "户", ("慰问家庭",)),
    Field("people", "慰问人数", C, "人", ("慰问职工",)),
)

MAY_FIFTH = date(2023, 5, 5)

SENTENCES = [
    # who came, kind by kind, is not who is cared for
    (SNOW, "除雪人员有环卫工人120人、民兵64人、群众35人，共219人。", {"crew": 219}),
    (FIRE, "巡护的是护林员20人、群众14人。", {"patrol": 34}),
    (FIRE, "巡山的有民兵20人、游客3人。", {"patrol": 23}),
    (FIRE, "巡山的有护林员20人，另疏散群众14人。", {"patrol": 20, "moved": 14}),
    (DYKES, "今天巡坝6人，巡坝3.2公里。", {"crew": 6, "km": 3.2}),
    (GIFTS, "慰问家庭9户、职工31人。", {"homes": 9, "people": 31}),
    # households and the people in them, told in one breath
    (FIRE, "把山脚下的6户19人疏散到村小学。", {"homes": 6, "moved": 19}),
    (FIRE, "6户19人已疏散。", {"homes": 6, "moved": 19}),
    (FIRE, "把6户19人疏散走了，还有3户8人没走。", {"homes": 6, "moved": 19}),
    (DAM, "将库区的35户128人搬迁到新村。", {"homes": 35, "people": 128}),
    (FIRE, "6户19人没有疏散。", {}),
    (FIRE, "6户19人明天疏散。", {}),
    (FIRE, "山脚下住着6户19人。", {}),
    (DAM, "走访6户19人。", {"visits": 6}),
    (FIRE, "疏散群众19人（6户），另有3户没走。", {"homes": 6, "moved": 19}),
    (FIRE, "另外有2户7人是夜里10点后疏散的。", {"homes": 2, "moved": 7}),
    (FIRE, "疏散群众21人（其中低保户3户）。", {"moved": 21}),
    # of all that is summed up the day's own
    (FIRE, "累计疏散群众389人，其中今日新增疏散41户126人。", {"homes": 41, "moved": 126}),
    (FIRE, "累计疏散群众389人（今日126人）。", {"moved": 126}),
    (FIRE, "疏散群众389人，其中今天上午126人。", {"moved": 389}),
    # done with all of them, though nothing says all
    (LEAKS, "险情1处（北门涵洞渗水），已处置；用砂石20方。", {"found": 1, "fixed": 1}),
    (LEAKS, "发现险情3处，现场已处置完毕。", {"found": 3, "fixed": 3}),
    (LEAKS, "发现险情3处，尚未处置。", {"found": 3}),
    (LEAKS, "发现险情3处，已派人处置。", {"found": 3}),
    (LEAKS, "发现险情3处，已上报。", {"found": 3}),
    # the name, and the office behind it
    (FIRE, "今晚孙立平场长带班。", {"leader": "孙立平"}),
    (FIRE, "昨夜由周长河副镇长带班。", {"leader": "周长河"}),
    (FIRE, "5月3日晚欧阳春主任带班。", {"leader": "欧阳春"}),
    (FIRE, "夜里是赵国强书记带班，我在后面跟着。", {"leader": "赵国强"}),
    (SNOW, "今晚马国梁副局长值班。", {"leader": "马国梁"}),
    (FIRE, "今晚站长带班。", {}),
    (FIRE, "今晚没人带班。", {}),
    # the last time
    (FIRE, "上一次演练：5月5日。", {"drill": MAY_FIFTH}),
    (FIRE, "上次演练是5月5日。", {"drill": MAY_FIFTH}),
    (FIRE, "最后一次演练：5月5日。", {"drill": MAY_FIFTH}),
    (SNOW, "上次培训：5月5日", {"trained": MAY_FIFTH}),
    (FIRE, "得益于5月5日在后山搞的夜间演练。", {"drill": MAY_FIFTH}),
    (FIRE, "这次没乱，全靠5月5日办的那场演练。", {"drill": MAY_FIFTH}),
    (FIRE, "上次演练发现的问题5月5日已整改。", {}),
    (FIRE, "5月5日在后山搞的演练推迟了。", {}),
    (FIRE, "5月5日要在后山搞的演练没搞成。", {}),
    (FIRE, "下次演练：5月5日。", {}),
]


@pytest.mark.parametrize(("fields", "text", "said"), SENTENCES, ids=[text[:24] for _, text, _ in SENTENCES])
def test_what_a_night_was_like(fields: tuple[Field, ...], text: str, said: dict[str, object]) -> None:
    assert values(fields, text) == said


WATCH = Campaign(
    "watch", "森林防火", date(2024, 3, 1), FIRE,
    Roster((Unit("青岭林场", addresses=("ql@woods.example",)), Unit("石门林场", addresses=("sm@woods.example",)))),
)  # fmt: skip
QUOTED = (
    "\n------------------ 原始邮件 ------------------\n发件人: \"{0}\" <{1}@woods.example>\n"
    "发送时间: 2024年3月11日(星期一) 上午9:48\n主题: {0}防火情况\n"
    "{0}3月10日情况：巡护人员46人，巡山里程31公里，疏散群众18人。"
)  # fmt: skip
#: by whom, what stands over the letter of 青岭林场 or 石门林场, what is read
OVER_A_LETTER = [
    ("ql", "更正：防火情况", "有一个数错了，更正如下：巡护人员应为64人，不是46人。", "ql", {"patrol": 64}),
    ("ql", "3月10日的数", "见下面那封，疏散群众应该是81人，我写反了。", "ql", {"moved": 81}),
    ("sm", "转发：防火情况", "青岭林场的见下。", "ql", {"patrol": 46, "km": 31, "moved": 18}),
    ("ql", "防火情况", "上次可能没收到，再发一次，见下。", "ql", {"patrol": 46, "km": 31, "moved": 18}),
]


@pytest.mark.parametrize(("sender", "subject", "text", "below", "said"), OVER_A_LETTER)
def test_what_corrects_an_own_letter_is_told_above_it(
    sender: str, subject: str, text: str, below: str, said: dict[str, object]
) -> None:
    quoted = QUOTED.format("青岭林场", below)
    report = only(read(body(text + quoted), sender=f"{sender}@woods.example", subject=subject, campaign=WATCH))
    assert (report.unit, told_in(report)) == ("青岭林场", said)
    assert (report.kind is ReportKind.CORRECTION) == ("应" in text)


ROWS = [
    ("疏散群众（户/人）|6户19人|巡护人数|22", {"homes": 6, "moved": 19, "patrol": 22}),
    ("疏散户数/人数|6户/19人|巡护人数|22", {"homes": 6, "moved": 19, "patrol": 22}),
    ("疏散群众|山脚6户19人|巡护人数|22人", {"homes": 6, "moved": 19, "patrol": 22}),
    ("单位|疏散群众（户/人）|巡护人数\n青岭林场|6户19人|22", {"homes": 6, "moved": 19, "patrol": 22}),
    ("疏散群众|19人|巡护人数|22人（住6户人家）", {"moved": 19, "patrol": 22}),
]


@pytest.mark.parametrize(("text", "said"), ROWS)
def test_households_and_people_in_one_cell(text: str, said: dict[str, object]) -> None:
    assert values(FIRE, rows(text)) == said


def test_a_label_may_name_the_measures_of_what_follows() -> None:
    assert values(FIRE, "疏散群众（户/人）：6户19人") == {"homes": 6, "moved": 19}


#: 道路养护
ROADS = (
    ("修补坑槽", ("补坑",)),
    ("更换路灯", ("换灯",)),
    ("疏通沟渠", ("清沟",)),
    ("停水检修", ("停水",)),
    ("道路封控", ("封路", "交通管制")),
    ("加固堤防", ("打桩",)),
)
DONE = [
    ("夜里在涵洞两边打了木桩。", {"加固堤防"}),
    ("打了三百根木桩。", {"加固堤防"}),
    ("进村公路封闭两段，只许抢险车通行。", {"道路封控"}),
    ("封闭坝顶公路5处。", {"道路封控"}),
    ("村口的路封了。", {"道路封控"}),
    ("更换小区路灯12盏。", {"更换路灯"}),
    ("沟都清了，坑也补了。", {"疏通沟渠", "修补坑槽"}),
    ("停了一天水。", {"停水检修"}),
    ("道路没有封闭。", set()),
    ("准备封闭公路。", set()),
    ("封闭了两处涵洞，路上积水已退。", set()),
    ("打了电话，木桩已备好。", set()),
    ("封闭管理期间路灯照明正常。", set()),
]


@pytest.mark.parametrize(("text", "done"), DONE, ids=[text for text, _ in DONE])
def test_a_choice_of_verb_and_thing_is_told_with_words_between_them(text: str, done: set[str]) -> None:
    asked = Field("done", "采取措施", FieldType.TAGS, aliases=("措施",), choices=ROADS)
    campaign = replace(WATCH, fields=(*FIRE, asked))
    told = told_in(only(read(body(f"{text}巡护人员12人。"), sender="ql@woods.example", campaign=campaign)))
    assert set(told.get("done", ())) == done


@pytest.mark.parametrize(
    "text",
    [
        "下面都是6月20日早8点到21日凌晨2点的。\n巡护人员12人。",
        "以下数字是6月20日傍晚6点至21日清晨6点半的：巡护人员12人。",
        "巡护人员12人，疏散群众5人（6月20日晚到21日早上）。",
    ],
)
def test_a_night_is_reported_by_the_hours_of_two_days(text: str) -> None:
    campaign = replace(WATCH, every=Every.DAY)
    told = read(body(text), sender="ql@woods.example", campaign=campaign, when=datetime(2024, 6, 21, 9, tzinfo=ZONE))
    period = only(told).told
    assert period is not None
    assert (period.start, period.end) == (date(2024, 6, 20), date(2024, 6, 21))


#: what somebody outside the roster tells everybody
TO_ALL = [
    (FLOODS, "各乡镇、县直各单位：\n未来三天有强降雨，请加强值守。上一轮全县转移安置群众1200余人、紧急抢险300人次。\n县水文局"),
    (FLOODS, "各村委会：\n明天夜里有大雨，建议低洼处的人先转出去，往年转移安置群众都在80人上下，紧急抢险30人次。\n县气象服务站"),
    (INSPECTION, "各企业：\n这一轮抽查全区检查企业420家，排查隐患1200处，整改1100处，建议各家再查一遍。\n市安全生产协会"),
    (GRAIN, "各粮站：\n后天有雨，收购前要测水分。这几天全市收购粮食3200吨，支付粮款900万元。\n市粮油质检所"),
]  # fmt: skip


@pytest.mark.parametrize(("campaign", "text"), TO_ALL, ids=[text[:12] for _, text in TO_ALL])
def test_whoever_tells_everybody_reports_nothing(campaign: Campaign, text: str) -> None:
    assert read(body(text), sender="x@other.example", campaign=campaign).disposition is Disposition.NOT_REPORT


@pytest.mark.parametrize(
    "text",
    [
        "各位领导：\n河西镇7月10日转移安置群众86人。",
        "各单位：\n河西镇7月10日转移安置群众86人，紧急抢险40人次。",
    ],
)
def test_a_unit_that_names_itself_reports_whoever_it_speaks_to(text: str) -> None:
    report = only(read(body(text), sender="x@other.example", campaign=FLOODS))
    assert (report.unit, told_in(report)["moved"]) == ("河西镇", 86)
