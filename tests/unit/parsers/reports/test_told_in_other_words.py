"""Figures, dates and names in wordings of many campaigns: headings of work done, offices that stay, totals by other words."""

from __future__ import annotations

import pytest

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
