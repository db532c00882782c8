"""Figures, dates and names in wordings of many campaigns: headings of work done, offices that stay, totals by other words."""

from __future__ import annotations

import pytest

from domain.campaign import Field, FieldType
from tests.unit.parsers.reports.campaigns import values
from tests.unit.parsers.reports.other_campaigns import SAFETY


@pytest.mark.parametrize(
    ("heading", "told"),
    [
        ("二、隐患问题治理情况。", True),
        ("二、突出问题整治。", True),
        ("三、问题处置情况。", True),
        ("二、难点攻坚情况。", True),
        ("三、问题办理。", True),
        ("四、存在的问题。", False),
        ("四、问题及整改措施。", False),
        ("四、未整改问题。", False),
    ],
)
def test_a_heading_of_work_on_troubles_is_of_figures(heading, told):
    found = values(SAFETY, f"{heading}本月检查企业36家，出动检查人员120人次，罚款2万元。")
    assert found == ({"firms": 36, "inspectors": 120, "fines": 20000} if told else {})


@pytest.mark.parametrize(
    "text",
    [
        "带队领导仍为佟立夏。",
        "带队领导还是佟立夏，没有变动。",
        "带队领导依旧是副局长佟立夏。",
        "带队领导由副局长佟立夏担任。",
        "带队领导继续由佟立夏担任。",
        "检查企业36家，带队领导仍由佟立夏兼任。",
    ],
)
def test_who_holds_an_office_still(text):
    assert values(SAFETY, text)["leader"] == "佟立夏"


@pytest.mark.parametrize("name", ["楚怀远", "漆文澜", "兰青", "谌一鸣", "羊舌清", "相里小青", "涂玉", "芦大川"])
def test_rarer_surnames_are_surnames(name):
    assert values(SAFETY, f"带队领导由副局长{name}担任。") == {"leader": name}


C, N = FieldType.COUNT, FieldType.NUMBER
#: 送文化下乡
SHOWS = (
    Field("singers", "社员总数", C, "人", ("剧社社员", "社员"), stock=True),
    Field("shows", "开展活动", C, "场", ("演出", "文艺演出"), stock=False),
    Field("guests", "参加人次", C, "人次", ("观看人次", "演出参加人次"), stock=False),
    Field("way", "巡演里程", N, "公里", ("行程",), stock=False),
    Field("lessons", "培训课时", N, "课时", ("戏曲培训", "授课课时"), stock=False),
    Field("stage", "舞台面积", N, "平方米", ("舞台",)),
)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("全镇在册演员86人，其中剧社社员52人。", {"singers": 52}),
        ("社员由年初的48人增至52人。", {"singers": 52}),
        ("社员总数从48人发展到52人，多了4人。", {"singers": 52}),
        ("演出一共6场，来了1100多人次。", {"shows": 6, "guests": 1100}),
        ("演出6场，1100人次。", {"shows": 6, "guests": 1100}),
        ("巡演12场，跑了三百来公里。", {"way": 300}),
        ("请老师来教戏曲，24课时。", {"lessons": 24}),
        ("举办戏曲培训班3期，共24课时。", {"lessons": 24}),
        ("组织剧本研讨3场。", {}),
        ("开展消防检查2场。", {}),
        ("参加人次原报655，应为565（打字颠倒了）。", {"guests": 565}),
        ("参加人次写成了655，实际应为565。", {"guests": 565}),
        ("观看人次错填为655，更正为565。", {"guests": 565}),
        ("舞台面积：85m²", {"stage": 85}),
        ("搭了舞台，120㎡。", {"stage": 120}),
    ],
)
def test_a_show_and_who_came_to_it(text, told):
    assert values(SHOWS, text) == told
