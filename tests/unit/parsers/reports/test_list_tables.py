"""List fields in tables of several rows: what is told below a head or beside a label of several rows. "^" is merged with above."""

from datetime import datetime

import pytest

from domain.document import Document, Paragraph
from domain.report import Entry
from tests.unit.parsers.reports.mailing import ZONE, body, only, read, values
from tests.unit.parsers.reports.other_campaigns import INSPECTION, grid

LIU, LING = "连续十天在卡点值守，帮老人送药二十余次。", "主动请缨参加消杀，一天背药桶八小时。"


def _told(text: str, key: str) -> object:
    blocks = (Paragraph("图书馆党支部情况"), Paragraph("党员总数：24人，参与防控党员数：20人。"), grid(text))
    return values(only(read(body("见附件。"), Document("图书馆党支部.docx", "docx", blocks)))).get(key)


@pytest.mark.parametrize(
    "text",
    [
        "序号|存在困难|需协调部门\n1|防护服不够|后勤处\n2|值守点没有热水|后勤处",
        "存在困难|整改措施\n防护服不够|已报后勤处采购\n值守点没有热水|已加装热水器",
        "存在问题和困难|下一步打算\n防护服不够；值守点没有热水|采购防护服",
        "存在问题和困难|防护服不够\n^|值守点没有热水\n下一步打算|采购防护服",
        "存在困难|<\n防护服不够；值守点没有热水|<\n下一步打算|<\n采购防护服|<",
    ],
)
def test_every_row_under_the_label_is_told(text: str) -> None:
    assert _told(text, "difficulties") == ("防护服不够", "值守点没有热水")


@pytest.mark.parametrize(
    "text",
    [
        f"序号|姓名|典型事迹\n1|柳如烟|{LIU}\n2|凌云|{LING}",
        f"姓 名|支部|先进事迹\n柳如烟|图书馆党支部|{LIU}\n凌云|图书馆党支部|{LING}",
    ],
)
def test_deeds_have_the_names_of_their_rows(text: str) -> None:
    assert _told(text, "deeds") == (Entry("柳如烟", LIU), Entry("凌云", LING))


def test_a_deed_beside_its_label_has_the_name_told_above_it() -> None:
    assert _told(f"先进事迹|姓名|柳如烟\n^|事迹|{LIU}", "deeds") == (Entry("柳如烟", LIU),)


def test_choices_answered_with_yes_are_ticked() -> None:
    rows = "承担岗位|是否承担\n政策宣传|是\n疫情排查|否\n环境消杀|是\n管控值勤|否"
    assert _told(rows, "duties") == ("政策宣传", "环境消杀")


@pytest.mark.parametrize(
    ("title", "table", "told"),
    [
        ("恒泰化工6月23日安全检查情况", "项目|6月22日|6月23日|增减\n检查企业数|4|6|+2\n排查隐患数|9|12|+3\n检查领域|消防、燃气|建筑施工|/\n存在困难|专家少|车辆紧张|",
         {"firms": 6, "hazards": 12, "areas": ("建筑施工",), "troubles": ("车辆紧张",)}),
        ("恒泰化工本周安全检查情况", "项目|上周|本周\n检查企业数|4|6\n检查领域|消防、燃气|建筑施工、特种设备\n存在困难|专家少|车辆紧张",
         {"firms": 6, "areas": ("建筑施工", "特种设备"), "troubles": ("车辆紧张",)}),
        ("恒泰化工6月安全检查情况", "项目|5月|6月|累计\n检查企业数|4|6|30\n存在困难|专家少|车辆紧张|\n下一步安排|查燃气|查工地|",
         {"firms": 6, "troubles": ("车辆紧张",), "plans": ("查工地",)}),
        ("恒泰化工6月安全检查情况", "项目|计划|完成\n检查企业数|8|6\n检查领域|消防、燃气、工地|消防\n存在困难||车辆紧张",
         {"firms": 6, "areas": ("消防",), "troubles": ("车辆紧张",)}),
        ("恒泰化工6月安全检查情况", "项目|本月|备注\n检查企业数|6|\n存在困难|车辆紧张|已报", {"firms": 6, "troubles": ("车辆紧张",)}),
        ("恒泰化工本周安全检查情况", "时间|检查企业数|检查领域|存在困难\n上周|4|消防、燃气|专家少\n本周|6|建筑施工|车辆紧张",
         {"firms": 6, "areas": ("建筑施工",), "troubles": ("车辆紧张",)}),
        ("恒泰化工本周安全检查情况\n检查企业6家。", "序号|存在困难|整改措施|计划完成时间|完成情况\n1|专家少|请外援|7月|已完成\n2|车辆紧张|租车|8月|未完成",
         {"firms": 6, "troubles": ("专家少", "车辆紧张")}),
        ("恒泰化工本周安全检查情况", "检查企业数|存在困难|下一步计划|本周完成情况\n6|专家少|请外援|好",
         {"firms": 6, "troubles": ("专家少",), "plans": ("请外援",)}),
    ],
)  # fmt: skip
def test_words_of_another_time_than_the_reports_are_no_answer(title, table, told):
    rows = [line.split("|") for line in table.split("\n")]
    sent = datetime(2024, 6, 24, 9, tzinfo=ZONE)
    report = only(read(body(title, rows), sender="ht@firm.example", campaign=INSPECTION, when=sent))
    assert values(report) == told
