"""Offices whose mail holds more than reports: a library, a court, herdsmen, waterworks, halls of residence, a union. All invented."""

from __future__ import annotations

from datetime import date

from domain.campaign import Campaign, Field, FieldType, Roster, Unit
from domain.document import Document
from domain.report import Outcome
from tests.unit.parsers.reports.mailing import read

C, M = FieldType.COUNT, FieldType.MONEY


def _campaign(title: str, fields: tuple[Field, ...], units: dict[str, str]) -> Campaign:
    roster = Roster(tuple(Unit(name, addresses=(address,)) for name, address in units.items()))
    return Campaign(title, title, date(2024, 9, 1), fields, roster, own_addresses=frozenset({"sum@centre.example"}))


LIBRARY = _campaign(
    "全民阅读月",
    (
        Field("readers", "到馆读者人次", C, "人次", ("到馆读者", "接待读者")),
        Field("loans", "借出图书册数", C, "册", ("借出图书", "借阅图书")),
        Field("events", "读书活动场次", C, "场", ("读书活动",)),
        Field("books", "新增图书册数", C, "册", ("新增图书", "上架新书")),
        Field("problems", "存在问题", FieldType.ITEMS, aliases=("困难",)),
    ),
    {"城东分馆": "east@lib.example", "城南分馆": "south@lib.example", "河湾镇分馆": "hewan@lib.example", "少儿馆": "kids@lib.example"},
)  # fmt: skip
COURT = _campaign(
    "诉源治理",
    (
        Field("mediated", "调解案件数", C, "件", ("调解案件", "调解纠纷")),
        Field("visited", "走访群众户数", C, "户", ("走访群众",)),
        Field("talks", "普法讲座场次", C, "场", ("普法讲座",)),
        Field("recovered", "追回欠款", M, "元", ("追回款项",)),
    ),
    {"青溪法庭": "qx@court.example", "柳河法庭": "lh@court.example", "立案庭": "la@court.example", "民一庭": "my@court.example"},
)  # fmt: skip
HERDS = _campaign(
    "春季防疫",
    (
        Field("sheep", "免疫羊只数", C, "只", ("免疫羊只", "免疫羊")),
        Field("pens", "消毒圈舍间数", C, "间", ("消毒圈舍",)),
        Field("homes", "覆盖牧户数", C, "户", ("覆盖牧户",)),
        Field("dead", "死亡羊只数", C, "只", ("死亡羊只",)),
    ),
    {"北坡牧业队": "bp@herd.example", "南滩牧业队": "nt@herd.example", "良种站": "lz@herd.example"},
)  # fmt: skip
WATER = _campaign(
    "供水管网整治",
    (
        Field("leaks", "修复漏点数", C, "处", ("修复漏点",)),
        Field("pipes", "更换管道米数", C, "米", ("更换管道",)),
        Field("calls", "受理报修件数", C, "件", ("受理报修",)),
        Field("visits", "入户走访户数", C, "户", ("入户走访", "走访用户")),
    ),
    {"城关营业所": "cg@water.example", "临江营业所": "lj@water.example", "管网抢修队": "qx@water.example", "第二水厂": "ec@water.example"},
)  # fmt: skip
HALLS = _campaign(
    "宿舍安全月",
    (
        Field("rooms", "检查宿舍间数", C, "间", ("检查宿舍",)),
        Field("devices", "收缴违规电器件数", C, "件", ("收缴违规电器", "违规电器")),
        Field("meetings", "主题班会场次", C, "场", ("主题班会",)),
        Field("students", "参与学生人数", C, "人", ("参与学生", "参加学生")),
    ),
    {"土木学院": "tm@hall.example", "外语学院": "wy@hall.example", "体育学院": "ty@hall.example", "宿管中心": "sg@hall.example"},
)  # fmt: skip
UNION = _campaign(
    "送温暖活动",
    (
        Field("families", "慰问职工户数", C, "户", ("慰问职工", "慰问困难职工")),
        Field("money", "发放慰问金", M, "元", ("慰问金",)),
        Field("goods", "发放慰问品份数", C, "份", ("发放慰问品", "慰问品")),
        Field("games", "文体活动场次", C, "场", ("文体活动",)),
    ),
    {"纺织厂工会": "fz@union.example", "机床厂工会": "jc@union.example", "公交公司工会": "gj@union.example", "环卫所工会": "hw@union.example"},
)  # fmt: skip


def read_from(campaign: Campaign, sender: str, subject: str, *documents: Document) -> Outcome:
    """A mail of the unit whose address begins so; "" is a stranger."""
    there = (address for unit in campaign.roster.units for address in unit.addresses)
    address = next((one for one in there if sender and one.startswith(f"{sender}@")), "x@other.example")
    return read(*documents, sender=address, subject=subject, campaign=campaign)
