"""Campaigns without aliases: short names that only one field can mean, papers handed out, what was wrong and is put right."""

from __future__ import annotations

from datetime import datetime

import pytest

from domain.campaign import Field, FieldType
from domain.report import ReportKind
from tests.unit.parsers.reports.campaigns import readings, rows, values
from tests.unit.parsers.reports.lean import CANTEEN, DEPOTS, POLICE, PRACTICE, WARD, WASTE
from tests.unit.parsers.reports.mailing import ZONE, body, only, read
from tests.unit.parsers.reports.mailing import values as told_in
from tests.unit.parsers.reports.test_told_figures import JOBS
from tests.unit.parsers.reports.worlds import BANK

ROWS = [
    (
        WASTE,
        "入户210 检查点位12 通知书0 厨余3.2吨 参与率81% 志愿者33人次 没花钱",
        {"homes": 210, "stations": 12, "notices": 0, "kitchen": 3.2, "rate": 81, "helpers": 33},
    ),
    (
        POLICE,
        "走访65，纠纷3，宣讲1，资料150，场所12，隐患4，满意率97%",
        {"visited": 65, "disputes": 3, "talks": 1, "leaflets": 150, "places": 12, "dangers": 4, "content": 97},
    ),
    (
        WARD,
        "收治52 手术15 查房6 宣教110 随访44 床位使用率95% 跌倒0",
        {"admitted": 52, "operations": 15, "rounds": 6, "taught": 110, "calls": 44, "beds": 95, "falls": 0},
    ),
    (
        PRACTICE,
        "团队5 学生63 村庄9 问卷410 课时72 报道8 时长900",
        {"teams": 5, "students": 63, "villages": 9, "forms": 410, "lessons": 72, "articles": 8, "hours": 900},
    ),
    (
        CANTEEN,
        "供餐9800 餐厨垃圾0.7吨 抽检10 检修3台 意见6条 晨检180",
        {"meals": 9800, "leftovers": 700, "samples": 10, "mended": 3, "advice": 6, "checked": 180},
    ),
    (
        WASTE,
        "入户：95户\n投放点：11处\n通知书：3份\n厨余：1.9吨\n志愿者：27人次",
        {"homes": 95, "stations": 11, "notices": 3, "kitchen": 1.9, "helpers": 27},
    ),
    (WARD, "出院23 随访38 收治41", {"calls": 38, "admitted": 41}),
    (CANTEEN, "餐厨：790公斤\n营收：15.3万元", {"leftovers": 790, "income": 153000}),
]


@pytest.mark.parametrize(("fields", "text", "said"), ROWS, ids=[text[:20] for _, text, _ in ROWS])
def test_short_names_tell_figures_in_rows_and_before_colons(
    fields: tuple[Field, ...], text: str, said: dict[str, object]
) -> None:
    assert values(fields, *text.split("\n")) == said


def test_a_person_looks_at_what_only_a_short_name_told() -> None:
    told = readings(WASTE, "入户210 检查点位12 参与率81%")
    assert told["homes"].confidence < 0.95
    assert told["stations"].confidence < 0.95


SENTENCES = [
    (POLICE, "挽损1.2万元，出警力40人次。", {"saved": 12000, "police": 40}),
    (POLICE, "发现隐患9处，已消除8处。", {"dangers": 8}),
    (POLICE, "发现隐患9处。", {}),
    (POLICE, "排查隐患9处，全部消除。", {"dangers": 9}),
    (WASTE, "党员和大学生志愿者累计上岗52人次，对2家沿街商铺开了整改通知书。", {"helpers": 52, "notices": 2}),
    (WASTE, "向36家店铺发了宣传单。", {}),
    (WASTE, "本周厨余清运2.2吨、其他垃圾清运5.1吨。", {"kitchen": 2.2}),
    (DEPOTS, "跑了5300公里，赔付1300元，处理投诉4起。", {"way": 5300, "claims": 1300, "complaints": 4}),
    (PRACTICE, "共组队6支，学生84人，上课96课时。", {"teams": 6, "students": 84, "lessons": 96}),
    (PRACTICE, "92名学生和9名指导教师参加。", {"students": 92}),
    (JOBS, "毕业生1200人，就业率85%。", {"rate": 85}),
]


@pytest.mark.parametrize(("fields", "text", "said"), SENTENCES, ids=[text[:20] for _, text, _ in SENTENCES])
def test_a_word_that_only_one_field_can_mean_tells_it(
    fields: tuple[Field, ...], text: str, said: dict[str, object]
) -> None:
    assert values(fields, text) == said


CORRECTIONS = [
    (WASTE, "上周报的厨余应该是2.8吨，我写成28吨了，麻烦改一下。", {"kitchen": 2.8}),
    (WASTE, "把志愿者人次写错了，应为46，不是64，请帮忙改下。", {"helpers": 46}),
    (POLICE, "昨天报的纠纷数写错了，应该是6起不是9起。", {"disputes": 6}),
    (WARD, "上周随访人次多写了，实际是29人次，不是92。", {"calls": 29}),
    (CANTEEN, "不好意思，餐厨垃圾写成了8600公斤，其实是860公斤。", {"leftovers": 860}),
]


@pytest.mark.parametrize(("fields", "text", "said"), CORRECTIONS, ids=[text[:20] for _, text, _ in CORRECTIONS])
def test_a_figure_put_right_is_its_field_s(fields: tuple[Field, ...], text: str, said: dict[str, object]) -> None:
    assert values(fields, text, kind=ReportKind.CORRECTION) == said


TABLES = [
    (DEPOTS, "派件 | 延误 | 车次 | 里程(公里)\n6600 | 7 | 48 | 3900", {"parcels": 6600, "late": 7, "trips": 48, "way": 3900}),
    (PRACTICE, "团队 | 学生 | 走访村 | 问卷\n3 | 40 | 5 | 260", {"teams": 3, "students": 40, "villages": 5, "forms": 260}),
    (
        POLICE,
        "项目 | 数量\n走访 | 58\n纠纷化解 | 3\n挽损（万元） | 0.8\n隐患 | 2",
        {"visited": 58, "disputes": 3, "saved": 8000, "dangers": 2},
    ),
]  # fmt: skip


@pytest.mark.parametrize(("fields", "text", "said"), TABLES, ids=[text[:20] for _, text, _ in TABLES])
def test_short_heads_are_the_one_field_that_they_can_mean(
    fields: tuple[Field, ...], text: str, said: dict[str, object]
) -> None:
    assert values(fields, rows(text)) == said


SHARED = (
    Field("seen", "发现用电隐患", FieldType.COUNT, "处"),
    Field("mended", "整改用电隐患", FieldType.COUNT, "处"),
    Field("open", "未销号隐患", FieldType.COUNT, "处"),
)


@pytest.mark.parametrize("text", ["用电12 隐患9 燃气3", "隐患9 用电12", "销号7 用电5"])
def test_a_half_that_two_fields_share_or_that_one_denies_tells_none(text: str) -> None:
    assert values(SHARED, text) == {}


POWER = (
    Field("peak", "最高负荷", FieldType.NUMBER, "万千瓦"),
    Field("leaves", "加工茶青", FieldType.NUMBER, "万担"),
)


def test_a_column_of_measures_repeats_the_field_s_own_and_megawatts_are_kilowatts() -> None:
    table = rows("指标 | 单位 | 数值\n最高负荷 | 万千瓦 | 5.4\n加工茶青 | 万担 | 2.5")
    assert values(POWER, table) == {"peak": 5.4, "leaves": 2.5}
    assert values(POWER, "本周最高负荷82.5兆瓦，比上周高6.1兆瓦。") == {"peak": 8.25}


@pytest.mark.parametrize(
    ("day", "text", "said"),
    [
        (11, "上周走访客户36户，开展宣传活动2场。", {"visits": 36, "events": 2}),
        (12, "上个星期走访客户36户，宣传活动2场，比上周多1场。", {"visits": 36, "events": 2}),
        (11, "上周走访客户36户。本周走访客户41户。", {"visits": 41}),
        (15, "上周走访客户36户，开展宣传活动2场。", {}),
        (11, "上周走访客户大概36户，算我们的还是支行的？", {}),
        (11, "宣传活动2场，上周报的走访客户36户不含在内。", {"events": 2}),
    ],
)
def test_early_in_a_week_the_week_before_is_the_one_reported_on(day: int, text: str, said: dict[str, object]) -> None:
    sent = datetime(2024, 3, day, 9, tzinfo=ZONE)
    outcome = read(body(text), sender="lj@bank.example", subject="临江支行周报", campaign=BANK, when=sent)
    assert (told_in(only(outcome)) if outcome.reports else {}) == said
