"""Figures in the words of those who speak rather than report: what was wrong, what all of them are, what each did in turn."""

from __future__ import annotations

import pytest

from domain.campaign import Field, FieldType
from domain.report import ReportKind
from tests.unit.parsers.reports.campaigns import values
from tests.unit.parsers.reports.lean import POLICE, WASTE

C, M, N = FieldType.COUNT, FieldType.MONEY, FieldType.NUMBER

#: 隐患排查
HAZARDS = (
    Field("hazards", "发现隐患", C, "处"),
    Field("fixed", "整改隐患", C, "处"),
    Field("spent", "投入资金", M),
    Field("trained", "安全培训人次", C, "人次"),
    Field("held", "安全培训场次", C, "场"),
)
#: 清河护岸
RIVER = (
    Field("dredged", "清淤沟渠长度", N, "米"),
    Field("patrol", "巡查河道里程", N, "公里"),
    Field("people", "出动人次", C, "人次"),
)
#: 审判执行
COURT = (
    Field("closed", "审结案件数", C, "件"),
    Field("settled", "调解撤诉案件数", C, "件"),
    Field("sent", "送达文书数", C, "份"),
)
#: 秋收秋种
HARVEST = (Field("rice", "水稻收割面积", N, "亩"), Field("wheat", "小麦播种面积", N, "亩"))
#: 临时救助
AID = (Field("paid", "发放补助金额", M), Field("homes", "补助户数", C, "户"))
#: 志愿活动
VOLUNTEERS = (
    Field("times", "活动场次", C, "场"),
    Field("people", "参与志愿者人次", C, "人次"),
    Field("hours", "服务时长", N, "小时"),
)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("隐患6处，都改了。", {"hazards": 6, "fixed": 6}),
        ("查出隐患6处，全改完了。", {"hazards": 6, "fixed": 6}),
        ("隐患6处，还没改。", {"hazards": 6}),
        ("隐患6处，都没改。", {"hazards": 6}),
        ("隐患6处，都拍了照。", {"hazards": 6}),
        ("这周钱3000块，主要买灭火器。", {"spent": 3000}),
        ("买灭火器花的钱3000块。", {"spent": 3000}),
        ("钱：3000块", {"spent": 3000}),
        ("欠的钱3000块。", {}),
    ],
)
def test_hazards_in_plain_speech(text, told):
    assert values(HAZARDS, text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("整改隐患写成5处了，我们是4处。", {"fixed": 4}),
        ("安全培训人次不对，漏了一个班，现在96人次。", {"trained": 96}),
        ("发现隐患数不对，又核了一遍，是9处。", {"hazards": 9}),
        ("发现隐患数不对，重新数过，现在9处。", {"hazards": 9}),
        ("发现隐患数不对，现在9个班组在查。", {}),
    ],
)
def test_what_was_wrong_and_what_it_is_now(text, told):
    assert values(HAZARDS, text, kind=ReportKind.CORRECTION) == told


@pytest.mark.parametrize(
    ("fields", "text", "told"),
    [
        (WASTE, "志愿者每天26人，一周共182人次。", {"helpers": 182}),
        (POLICE, "巡逻每天出动警力9人，全周累计63人次。", {"police": 63}),
        (RIVER, "清淤沟渠3.2公里，巡查河道45公里。", {"dredged": 3200, "patrol": 45}),
        (RIVER, "本周清淤3.2公里，出动60人次。", {"dredged": 3200, "people": 60}),
        (RIVER, "全程走了45公里。", {}),
        (COURT, "审结案件240件，其中调解86件、撤诉26件。", {"closed": 240, "settled": 112}),
        (COURT, "审结案件240件，其中调解86、撤诉26。", {"closed": 240, "settled": 112}),
        (COURT, "调解撤诉112件，其中调解86件、撤诉26件。", {"settled": 112}),
        (HARVEST, "水稻种植面积3200亩，目前收割2860亩。", {"rice": 2860}),
        (HARVEST, "全村水稻3200亩，已收割2860亩。", {"rice": 2860}),
        (AID, "补助资金到位50万元，已发放32万元。", {"paid": 320000}),
        (AID, "到位补助资金50万元。", {}),
        (VOLUNTEERS, "22场/640人次/1920小时", {"times": 22, "people": 640, "hours": 1920}),
        (VOLUNTEERS, "志愿活动：22场/640人次/1920小时", {"times": 22, "people": 640, "hours": 1920}),
        (VOLUNTEERS, "开展活动22场，640人次，1920小时。", {"times": 22, "people": 640, "hours": 1920}),
        (VOLUNTEERS, "下周计划22场、640人次、1920小时。", {}),
        (VOLUNTEERS, "会议3场，640人次。", {}),
    ],
)
def test_figures_by_turns_kinds_steps_and_measures(fields, text, told):
    assert values(fields, text) == told
