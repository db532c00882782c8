"""Mails for tests in a few words: documents straight from text and rows, campaigns and rosters of invented organisations."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone

from domain.campaign import Campaign, Field, FieldType, Roster, Unit
from domain.document import Block, Document, Paragraph, Table
from domain.mail import Address, Head, Message, Part
from domain.report import Outcome, Report
from parsers.reports.compose import read_reports

ZONE = timezone(timedelta(hours=8))

PARTY = Roster(
    (
        Unit("文学院党委", "党委", aliases=("文学院", "人文学院党委"), addresses=("wxy@school.example",)),
        Unit(
            "文学院教工第一党支部",
            "党支部",
            "文学院党委",
            ("文学院教工一支部",),
            ("中文系党支部",),
            ("wx1@school.example",),
            contact="柳如烟",
        ),
        Unit("文学院教工第十一党支部", "党支部", "文学院党委", ("文学院教工十一支部",)),
        Unit("文学院学生第一党支部", "党支部", "文学院党委", ("文学院学生一支部",)),
        Unit("理学院党总支", "党总支", aliases=("理学院",), addresses=("lxy@school.example", "shared@school.example")),
        Unit(
            "理学院教工第一党支部",
            "党支部",
            "理学院党总支",
            ("理学院教工一支部", "理教工一支部"),
            addresses=("shared@school.example",),
        ),
        Unit("理学院学生第一党支部", "党支部", "理学院党总支", ("理学院学生一支部", "理学生一支部")),
        Unit("图书馆党支部", "党支部", "", ("图书馆支部",), (), ("tsg@school.example",)),
    )
)
VIRUS = Campaign(
    "virus", "疫情防控", date(2021, 8, 2),
    (
        Field("members", "党员总数", FieldType.COUNT, "人", ("现有党员", "共有党员"), True, stock=True),
        Field("engaged", "参与防控党员数", FieldType.COUNT, "人", ("参与防控", "参加防控"), of="党员"),
        Field("shifts", "志愿服务人次", FieldType.COUNT, "人次", ("志愿服务",)),
        Field("gift", "捐款金额", FieldType.MONEY, "元", ("捐款",)),
        Field("duties", "承担岗位", FieldType.TAGS, aliases=("岗位类型",), choices=(
            ("政策宣传", ("宣讲", "板报")), ("疫情排查", ("摸排", "流调")), ("环境消杀", ("消毒", "消杀")), ("管控值勤", ("值守", "执勤")))),
        Field("deeds", "典型事迹", FieldType.ENTRIES, aliases=("先进事迹",)),
        Field("difficulties", "存在问题和困难", FieldType.ITEMS, aliases=("存在困难", "困难")),
        Field("next_steps", "下一步打算", FieldType.ITEMS, aliases=("下一步", "工作计划")),
    ),
    PARTY,
    own_addresses=frozenset({"dzzbs@school.example"}),
)  # fmt: skip

OFFICES = Roster(
    (
        Unit("化学与化工学院", aliases=("化院", "化工学院"), addresses=("hx@school.example",)),
        Unit("物理与电子学院", aliases=("物电学院",), addresses=("wd@school.example",)),
        Unit("实验室与设备管理处", aliases=("设备处", "实设处"), addresses=("sb@school.example",)),
        Unit("信息中心", aliases=("网络信息中心",), addresses=("xx@school.example",)),
    )
)
STOCKTAKING = Campaign(
    "stock", "固定资产清查", date(2023, 3, 1),
    (
        Field("devices", "设备总台数", FieldType.COUNT, "台", ("设备台数", "在账设备"), True),
        Field("missing", "盘亏台数", FieldType.COUNT, "台", ("盘亏", "未找到设备")),
        Field("worth", "资产原值", FieldType.MONEY, "元", ("设备原值", "原值")),
        Field("ways", "盘点方式", FieldType.TAGS, aliases=("清查方式",), choices=(
            ("实地盘点", ("逐台核对", "现场盘点")), ("扫码盘点", ("扫码",)), ("账目核对", ("对账",)))),
        Field("faults", "发现的问题", FieldType.ITEMS, aliases=("存在问题",)),
        Field("measures", "整改措施", FieldType.ITEMS, aliases=("整改计划",)),
        Field("advice", "意见建议", FieldType.ITEMS, aliases=("建议",)),
    ),
    OFFICES,
)  # fmt: skip


def paragraphs(text: str) -> list[Block]:
    return [Paragraph(line) for line in text.strip("\n").split("\n") if line.strip()]


def paper(name: str, text: str = "", rows: list[list[str]] | None = None, after: str = "", sheet: str = "") -> Document:
    """An attachment: paragraphs, then a table, then paragraphs."""
    blocks = [*paragraphs(text), *([Table.of_rows(rows, name=sheet)] if rows else []), *paragraphs(after)]
    return Document(name, "docx", tuple(blocks), size=len(text))


def body(text: str, rows: list[list[str]] | None = None, after: str = "") -> Document:
    blocks = [*paragraphs(text), *([Table.of_rows(rows)] if rows else []), *paragraphs(after)]
    return Document("body", "plain", tuple(blocks), is_body=True)


def head(
    sender: str = "someone@mail.example", subject: str = "", when: datetime | None = None, reply: str | None = None
) -> Head:
    return Head(Address(sender), subject, when or datetime(2021, 8, 16, 9, tzinfo=ZONE), "<1@mail.example>", reply)


def mail(
    of: Head, media_type: str = "text/plain", headers: tuple[tuple[str, str], ...] = (), parts: tuple[str, ...] = ()
) -> Message:
    leaves = tuple(Part("part", kind, b"", of) for kind in parts)
    return Message(of, headers, leaves, media_type)


def read(*documents: Document, sender: str = "someone@mail.example", subject: str = "", campaign: Campaign = VIRUS,
         when: datetime | None = None, reply: str | None = None) -> Outcome:  # fmt: skip
    return read_reports(mail(head(sender, subject, when, reply)), documents, campaign)


def only(outcome: Outcome) -> Report:
    assert len(outcome.reports) == 1, outcome
    return outcome.reports[0]


def values(report: Report) -> dict[str, object]:
    return {reading.field: reading.value for reading in report.readings if reading.value is not None}
