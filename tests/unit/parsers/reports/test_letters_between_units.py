"""Letters that a unit writes to its own teams, to other units and to petitioners: which of them are its report."""

from __future__ import annotations

import pytest

from domain.report import Disposition
from tests.unit.parsers.reports.branches import MILLS
from tests.unit.parsers.reports.mailing import body, only, paper, read, values
from tests.unit.parsers.reports.worlds import BANK, BUREAUS, PLANT, STREETS, VILLAGES


@pytest.mark.parametrize(
    ("campaign", "sender", "text", "told"),
    [
        (PLANT, "c1@plant.example", "各班组：\n现将本车间本周检修情况通报如下：检修设备12台，排除故障5个。望再接再厉。\n江源机械厂第一车间", {"machines": 12, "faults": 5}),
        (VILLAGES, "smx@town.example", "各村：\n关于人居环境整治情况的通报\n截至3月20日，全乡清理垃圾35处，参与农户420户。请各村抓紧推进。\n石门乡人民政府", {"heaps": 35, "homes": 420}),
        (MILLS, "qf@mill.example", "车间各班：本周共安全检查9次，消除隐患4处，特此通报。前纺车间", {"checks": 9, "faults": 4}),
        (STREETS, "xc@street.example", "关于禁毒宣传情况的答复\n您问的数字：宣传群众300人次，展板5块。", {"people": 300, "boards": 5}),
        (BANK, "cxyy@bank.example", "城西支行：你行要的数据：走访客户35户，宣传活动2场。", {"visits": 35, "events": 2}),
        (PLANT, "qi@plant.example", "第二车间：检修设备12台，排除故障5个。", {"machines": 12, "faults": 5}),
    ],
)  # fmt: skip
def test_what_a_unit_says_of_its_own_work_is_its_report(campaign, sender, text, told):
    assert values(only(read(body(text), sender=sender, campaign=campaign))) == told


@pytest.mark.parametrize(
    ("campaign", "sender", "subject", "text"),
    [
        (MILLS, "ah@mill.example", "隐患整改通知单", "前纺车间：你车间3月12日检查发现隐患4处，请于3月20日前整改并回复。\n安全环保科"),
        (BANK, "bw@bank.example", "", "城西支行：\n你行上报的走访客户35户已收到，请补充宣传照片。\n保卫部"),
        (PLANT, "dl@plant.example", "", "运输队：请派车2台，周五上午拉检修设备。"),
        (PLANT, "c1@plant.example", "", "第二车间：\n借你们的扳手12把、千斤顶2台已用完，明天归还。\n第一车间"),
        (BANK, "cx@bank.example", "", "各网点：\n关于反诈宣传情况的通报\n走访客户35户，宣传活动2场。请各网点于3月20日前报送下周数据。\n城西支行"),
        (BUREAUS, "ny@county.example", "", "看到一则新闻：邻县农业局走访企业120家，解决问题80件，分享给大家。"),
        (BUREAUS, "jt@county.example", "行程安排", "3月20日 上午走访企业3家\n3月21日 下午走访企业2家"),
        (STREETS, "hb@street.example", "活动流程", "禁毒宣传活动流程\n9:30 领导讲话\n10:00 向群众发放资料500份\n10:40 参观展板20块"),
        (VILLAGES, "smc@town.example", "", "关于王某某反映垃圾堆放问题的答复\n王某某：您反映的我村三组垃圾堆放3处问题收悉。已安排保洁员清理。特此答复。\n石门村村委会"),
        (BUREAUS, "sj@county.example", "", "信访事项答复意见书\n李某：您反映的超市价格问题2件收悉，如不服本答复意见，可自收到之日起30日内申请复查。"),
    ],
)  # fmt: skip
def test_what_is_said_to_others_of_their_affairs_is_none(campaign, sender, subject, text):
    outcome = read(body(text), sender=sender, subject=subject, campaign=campaign)
    assert outcome.disposition is Disposition.NOT_REPORT


@pytest.mark.parametrize(
    ("campaign", "sender", "text", "told"),
    [
        (PLANT, "c1@plant.example", "二车间王主任：\n你车间上周报的检修设备12台跟台账对不上：检修只记了10台，故障倒有7个。请核一下，要改由你车间发更正。\n第一车间", None),
        (BANK, "cx@bank.example", "东门分理处：\n你处10月报的走访客户42户里好像有重复，请核实后给总行发更正。\n城西支行", None),
        (VILLAGES, "smx@town.example", "新塘村：\n你们报的清理垃圾35处跟现场看的不一样。请核对一下是不是多报了。\n石门乡", None),
        (PLANT, "c1@plant.example", "王主任：你们车间上月排除故障报5个，我们登记的只有3个，是不是多记了？\n第一车间", None),
        (PLANT, "c1@plant.example", "设备科：你科汇总表里我车间的检修设备写成了12台，应为10台。\n第一车间", {"machines": 10}),
        (BANK, "cx@bank.example", "按贵部要求报的走访客户42户，宣传活动3场，请核对。\n城西支行", {"visits": 42, "events": 3}),
        (BANK, "cx@bank.example", "贵部汇总时把我行走访客户42户报成了24户，请更正。\n城西支行", {"visits": 42}),
    ],
)  # fmt: skip
def test_whoever_disputes_what_another_reported_reports_nothing(campaign, sender, text, told):
    outcome = read(body(text), sender=sender, campaign=campaign)
    assert outcome.disposition is (Disposition.REPORT if told else Disposition.NOT_REPORT)
    assert told is None or values(only(outcome)) == told


REPAIRS = "检修设备12台，排除故障5个。"


@pytest.mark.parametrize(
    ("subject", "text", "is_report"),
    [
        ("第一车间（草稿，先看格式）", f"写成这样行不行，数字还没核完，先不要录入，正式的周五再报。\n{REPAIRS}", False),
        ("", f"发您样稿看下行不行，还没经领导签字，别往系统里录。\n{REPAIRS}", False),
        ("征求意见", f"第一车间材料征求意见稿请过目，数据暂勿采用：{REPAIRS}", False),
        ("", f"初稿已经领导看过，现正式报送：{REPAIRS}", True),
        ("", f"{REPAIRS}请先录入，盖章件随后补。", True),
        ("", f"{REPAIRS}格式要是不对您说一声，我再改。", True),
    ],
)
def test_a_draft_that_is_not_to_be_used_yet_is_no_report(subject, text, is_report):
    outcome = read(body(text), sender="c1@plant.example", subject=subject, campaign=PLANT)
    assert outcome.disposition is (Disposition.REPORT if is_report else Disposition.NOT_REPORT)


@pytest.mark.parametrize(
    ("cover", "is_report"),
    [
        ("附件是初稿，请先看格式，不要录入，正式稿周五再报。", False),
        ("附件是我车间的表，请看看格式行不行。", True),
    ],
)
def test_a_draft_may_be_a_paper(cover, is_report):
    outcome = read(body(cover), paper("一车间.docx", f"第一车间情况\n{REPAIRS}"), sender="c1@plant.example", campaign=PLANT)
    assert outcome.disposition is (Disposition.REPORT if is_report else Disposition.NOT_REPORT)
