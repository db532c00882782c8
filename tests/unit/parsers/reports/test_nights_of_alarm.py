"""Reports of a night's alarm: who came out, who was brought away, who led, when it was last rehearsed. All invented."""

from __future__ import annotations

from datetime import date

import pytest

from domain.campaign import Campaign, Field, FieldType, Roster, Unit
from domain.report import ReportKind
from tests.unit.parsers.reports.campaigns import values
from tests.unit.parsers.reports.mailing import body, only, read
from tests.unit.parsers.reports.mailing import values as told_in

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
