"""Campaigns and small segments for the tests of the meaning layer. All words are invented."""

from __future__ import annotations

from datetime import date

from domain.campaign import Field, FieldType
from domain.document import Block, Document, Paragraph, Role, Table
from domain.report import Reading, ReportKind
from parsers.reports.speech.segment import Segment, place
from parsers.reports.values.counts import read_values

C, M, N, P, D, T = FieldType.COUNT, FieldType.MONEY, FieldType.NUMBER, FieldType.PERCENT, FieldType.DATE, FieldType.TEXT

#: 疫情防控: with aliases, as a careful admin writes them
EPIDEMIC = (
    Field("members", "党员总数", C, "人", ("现有党员", "党员人数"), required=True, stock=True),
    Field("engaged", "参与疫情防控党员数", C, "人", ("参与防控", "参加疫情防控"), of="党员"),
    Field("cadres", "下沉一线党员领导干部数", C, "人", ("领导干部下沉",), of="党员领导干部"),
    Field("posts", "党员先锋岗（示范岗、责任区）数", C, "个"),
    Field("teams", "党员志愿服务队（突击队、先锋队）数", C, "支"),
    Field("shifts", "志愿服务人次", C, "人次", ("志愿服务", "值班执勤"), stock=False),
    Field("households", "党员联系户数", C, "户", ("联系户",)),
    Field("solved", "解决师生困难问题数", C, "件", ("解决困难", "解决问题", "办实事"), stock=False),
    Field("vaccinated", "已接种疫苗党员数", C, "人", ("接种疫苗", "疫苗接种"), of="党员", stock=True),
    Field("tests", "协助核酸检测人次", C, "人次", ("核酸检测", "核酸采样"), stock=False),
    Field("sessions", "线上教学培训场次", C, "场", ("线上培训", "线上教学"), stock=False),
    Field("donation", "捐款金额", M, "元", ("捐款", "募捐"), stock=False),
)
#: 捐款捐物: sparse, no aliases at all
FUND = (
    Field("staff", "教职工总数", C, "人"),
    Field("givers", "参与捐款人数", C, "人", of="教职工"),
    Field("money", "捐款金额", M),
    Field("goods", "捐赠物资件数", C, "件"),
    Field("value", "物资折合金额", M),
    Field("events", "义卖活动场次", C, "场"),
    Field("rate", "参与率", P),
)
#: 设备清查
EQUIPMENT = (
    Field("total", "设备总数", C, "台"),
    Field("good", "完好设备数", C, "台", ("在用设备",)),
    Field("repair", "待修设备数", C, "台", ("待维修",)),
    Field("scrap", "报废设备数", C, "台", ("拟报废",)),
    Field("idle", "闲置设备数", C, "台"),
    Field("worth", "设备原值", M, "元", ("账面原值",)),
    Field("match", "账实相符率", P, "%"),
    Field("labels", "张贴标签数", C, "张"),
    Field("done", "清查完成日期", D),
    Field("head", "清查负责人", T),
)
#: 招生宣传
RECRUITMENT = (
    Field("teachers", "参与招生宣传教师数", C, "人", of="教师"),
    Field("schools", "走访中学数", C, "所"),
    Field("talks", "举办宣讲会场次", C, "场"),
    Field("asked", "接待咨询人次", C, "人次"),
    Field("leaflets", "发放宣传资料份数", C, "份"),
    Field("bases", "签订生源基地数", C, "个"),
    Field("articles", "发布推文篇数", C, "篇"),
    Field("hours", "培训学时", N, "学时"),
)


def segment_of(*blocks: Block | str, kind: ReportKind = ReportKind.INITIAL, unit: str | None = None) -> Segment:
    """A segment of one document; a string is a body paragraph."""
    made = tuple(Paragraph(block) if isinstance(block, str) else block for block in blocks)
    return Segment(unit, place(Document("报告.docx", "docx", made)), kind=kind, mail_date=date(2023, 6, 12))


def readings(
    fields: tuple[Field, ...], *blocks: Block | str, kind: ReportKind = ReportKind.INITIAL, unit: str | None = None
) -> dict[str, Reading]:
    return {reading.field: reading for reading in read_values(segment_of(*blocks, kind=kind, unit=unit), fields)}


def values(
    fields: tuple[Field, ...], *blocks: Block | str, kind: ReportKind = ReportKind.INITIAL, unit: str | None = None
) -> dict[str, object]:
    """Field -> value of what is said; numbers as plain int or float."""
    found = {}
    for key, reading in readings(fields, *blocks, kind=kind, unit=unit).items():
        if reading.value is not None:
            value = reading.value
            found[key] = value if isinstance(value, (str, int, date)) else float(value)  # type: ignore[arg-type]
    return found


def rows(text: str, name: str = "") -> Table:
    """A table from lines with "|" between the cells."""
    return Table.of_rows([[cell.strip() for cell in line.split("|")] for line in text.strip().splitlines()], name=name)


def heading(text: str) -> Paragraph:
    return Paragraph(text, Role.HEADING)
