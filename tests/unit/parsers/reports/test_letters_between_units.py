"""Letters that a unit writes to its own teams, to other units and to petitioners: which of them are its report."""

from __future__ import annotations

import pytest

from domain.report import Disposition
from tests.unit.parsers.reports.branches import MILLS
from tests.unit.parsers.reports.mailing import body, only, read, values
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
