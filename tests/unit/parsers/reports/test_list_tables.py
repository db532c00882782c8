"""List fields in tables of several rows: what is told below a head or beside a label of several rows. "^" is merged with above."""

import pytest

from domain.document import Document, Paragraph
from domain.report import Entry
from tests.unit.parsers.reports.mailing import body, only, read, values
from tests.unit.parsers.reports.other_campaigns import grid

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
