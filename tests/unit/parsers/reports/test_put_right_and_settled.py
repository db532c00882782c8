"""What was put right, told by the verbs of plain speech; days told by them; offices that changed hands; rough figures that their writer
settles; who came of those awaited. All invented."""

from __future__ import annotations

from datetime import date

import pytest

from domain.campaign import Field, FieldType
from tests.unit.parsers.reports.campaigns import EPIDEMIC, values
from tests.unit.parsers.reports.offices import FIRE, GAS, MINE, SITE, TAX, VOL, WATER

C, D, T = FieldType.COUNT, FieldType.DATE, FieldType.TEXT
STOCK = (
    Field("day", "盘点日期", D, "", ("盘点时间", "清点日期")),
    Field("drill", "最近一次演练日期", D, "", ("演练日期",)),
    Field("officer", "安全员", T, "", ("安全负责人",)),
    Field("lead", "带队领导", T),
    Field("devices", "设备台数", C, "台"),
)
MAY_17 = date(2023, 5, 17)


@pytest.mark.parametrize(
    ("fields", "text", "said"),
    [
        (GAS, "发现隐患3处：阀门松、软管老化、烟道堵。都弄好了。", {"hazards": 3, "fixed": 3}),
        (FIRE, "发现火灾隐患2处，当场就搞定了。", {"faults": 2, "fixed": 2}),
        (WATER, "发现险情1处，塘埂垮了个口子，中午堵上了。", {"danger": 1, "handled": 1}),
        (WATER, "险情两天里出了七处，弄好六处，剩下的水太急。", {"danger": 7, "handled": 6}),
        (SITE, "排查隐患条数12条，搞好了10条。", {"dangers": 12, "fixed": 10}),
        (FIRE, "发现火灾隐患4处，有2处弄好了。", {"faults": 4, "fixed": 2}),
        (GAS, "发现隐患3处，都弄到系统里了。", {"hazards": 3}),
        (GAS, "发现隐患3处。门口的灯弄好了。", {"hazards": 3}),
        (GAS, "发现隐患3处，阀门松了，换上了。", {"hazards": 3}),
        (GAS, "发现隐患3处，还没弄好。", {"hazards": 3}),
        (EPIDEMIC, "核酸检测：帮社区录入一千二三百人次，按一千二算吧。", {"tests": 1200}),
        (VOL, "清理垃圾三四十袋，按35袋报。", {"trash": 35}),
        (TAX, "解答咨询五六百人次，就按五百五报。", {"asks": 550}),
        (TAX, "解答咨询五六百人次，按每人两次算。", {}),
        (MINE, "安全培训一次，应来42人，两个请假，来了40人。", {"trained": 40}),
        (MINE, "安全培训一次，来了2个讲师。", {}),
    ],
)
def test_figures_of_plain_speech(fields: tuple[Field, ...], text: str, said: dict[str, object]) -> None:
    assert values(fields, text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("5月17日把桌椅音响盘了一遍。", {"day": MAY_17}),
        ("库里的东西5月17日清点了一次。", {"day": MAY_17}),
        ("5月17号组织大家练了一回，都跑下楼了。", {"drill": MAY_17}),
        ("5月17日把院子扫了一遍。", {}),
        ("5月17日开会讲了一遍。", {}),
        ("打算5月27日盘一遍。", {}),
        ("安全员换人了，原来是小陶，6月起改为宁致远，这期先写宁致远。", {"officer": "宁致远"}),
        ("我们的安全员由陶大民换成了宁致远。", {"officer": "宁致远"}),
        ("带队领导原是老陶，这个月起是宁致远。", {"lead": "宁致远"}),
        ("安全员陶大民调走了，现由宁致远接任。", {"officer": "宁致远"}),
        ("安全员暂缺，下月拟改为宁致远。", {}),
        ("安全员还是陶大民。", {"officer": "陶大民"}),
    ],
)
def test_days_and_offices_of_plain_speech(text: str, said: dict[str, object]) -> None:
    assert values(STOCK, text) == said
