"""What was said in a chat and pasted into a letter; figures put right a few lines further down; the month behind who reports."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from domain.campaign import Campaign
from domain.report import ReportKind
from tests.unit.parsers.reports.campaigns import values as figures
from tests.unit.parsers.reports.mailing import ZONE, body, only, read, values
from tests.unit.parsers.reports.offices import GAS, TAX, VOL
from tests.unit.parsers.reports.other_campaigns import GRAIN
from tests.unit.parsers.reports.worlds import BANK, VILLAGES, WARDS

APRIL = datetime(2024, 4, 2, 9, tzinfo=ZONE)
VILLAGE_CHAT = "新塘的数在微信里，贴上：\n老张 3月18日 18:22\n新塘村清理垃圾12处，参与农户60户\n小李 18:23\n大塘呢\n老张 18:24\n大塘听说有二十多处\n老张 18:30\n说错了，清理垃圾是13处，漏了一处"
GRAIN_CHAT = "青石站微信里报的，直接贴了：\n老柴 9月12日 17:20\n青石粮站收购数量320吨，售粮农户46户\n老柴 17:40\n刚才农户数说错了，是47户，后面又来了一户\n小赵 17:41\n收到"
BANK_CHAT = "群里的数：\n小何 2024/3/18 18:22\n南桥分理处走访客户22户\n小何 18:25\n哦还有，补一条，宣传活动2场\n小赵 18:26\n好"


@pytest.mark.parametrize(
    ("campaign", "sender", "text", "told"),
    [
        (VILLAGES, "xt@town.example", VILLAGE_CHAT, {"heaps": 13, "homes": 60}),
        (GRAIN, "qs@grain.example", GRAIN_CHAT, {"bought": 320, "farmers": 47}),
        (BANK, "ljnq@bank.example", BANK_CHAT, {"visits": 22, "events": 2}),
    ],
)
def test_what_is_put_right_or_added_within_a_chat_is_a_first_report(
    campaign: Campaign, sender: str, text: str, told: dict[str, int]
) -> None:
    report = only(read(body(text), sender=sender, campaign=campaign, when=APRIL))
    assert (values(report), report.kind) == (told, ReportKind.INITIAL)


def test_without_a_chat_words_of_a_mistake_correct_what_was_reported() -> None:
    text = "新塘村的清理垃圾报错了，是13处。"
    report = only(read(body(text), sender="xt@town.example", campaign=VILLAGES, when=APRIL))
    assert (values(report), report.kind) == ({"heaps": 13}, ReportKind.CORRECTION)


@pytest.mark.parametrize(
    ("fields", "text", "said"),
    [
        (GAS, "发现隐患26处，更换软管42根。\n刚才隐患数说错了，是28处。", {"hazards": 28, "hoses": 42}),
        (TAX, "走访企业32户。\n解答咨询86人次。\n写错了，走访企业是36户。", {"firms": 36, "asks": 86}),
        (VOL, "看望老人28户，记错了日子的是去年的事。", {"old": 28}),
    ],
)
def test_what_is_put_right_further_down_gives_way(fields, text, said) -> None:
    assert figures(fields, *text.split("\n")) == said


@pytest.mark.parametrize(
    ("campaign", "sender", "text", "march"),
    [
        (VILLAGES, "xt@town.example", "新塘村3月清理垃圾12处，参与农户60户。", True),
        (VILLAGES, "xt@town.example", "李干事好，新塘村3月清理垃圾12处，参与农户60户。", True),
        (BANK, "ljnq@bank.example", "保卫部：\n南桥分理处3月份走访客户22户，宣传活动3场。", True),
        (WARDS, "xn1@ward.example", "你好，心内一病区3月份督查5次，培训医护人员21人，2月督查4次。", False),
        (WARDS, "xn1@ward.example", "心内一病区3月新开，督查5次，培训医护人员21人。", False),
        (VILLAGES, "xt@town.example", "新塘村3月5日清理垃圾12处，参与农户60户。", False),
        (GRAIN, "qs@grain.example", "青石粮站3月的收购数量320吨，售粮农户46户。", False),
    ],
)
def test_a_month_right_behind_who_reports_is_the_reports(
    campaign: Campaign, sender: str, text: str, march: bool
) -> None:
    told = only(read(body(text), sender=sender, campaign=campaign, when=APRIL)).told
    assert (told is not None and told.start == date(2024, 3, 1) and told.end == date(2024, 3, 31)) is march
