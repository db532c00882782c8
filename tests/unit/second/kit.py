"""A small campaign, a report with gaps, and answers of a second reader."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

from domain.campaign import Campaign, Field, FieldType, Roster, Unit
from domain.report import (
    Disposition,
    DocumentNote,
    Evidence,
    Outcome,
    Problem,
    Reading,
    ReadingState,
    Report,
    ReportKind,
    Value,
)
from second.merge import Merged, merge
from second.prompt import papers_of

FIELDS = (
    Field("members", "党员总数", FieldType.COUNT, "人", aliases=("现有党员", "共有党员"), required=True, stock=True),
    Field(
        "engaged", "参与疫情防控党员数", FieldType.COUNT, "人", aliases=("参与防控",), required=True, max=Decimal(5000)
    ),
    Field("shifts", "志愿服务人次", FieldType.COUNT, "人次", aliases=("志愿服务",)),
    Field("money", "捐款金额", FieldType.MONEY, "元", aliases=("捐款",)),
    Field("share", "接种比例", FieldType.PERCENT, min=Decimal(5)),
    Field("founded", "成立日期", FieldType.DATE),
    Field("remark", "备注", FieldType.TEXT),
    Field("duties", "承担岗位", FieldType.TAGS, choices=(("政策宣传", ("宣讲",)), ("疫情排查", ("排查",)))),
    Field("deeds", "典型事迹", FieldType.ENTRIES),
    Field("steps", "下一步打算", FieldType.ITEMS),
)
ROSTER = Roster((Unit("甲支部", aliases=("第一支部",)), Unit("乙支部")))
CAMPAIGN = Campaign("test", "防控情况", date(2021, 8, 2), FIELDS, ROSTER)


def note(text: str, name: str = "body") -> DocumentNote:
    return DocumentNote(name, "text", len(text), "0" * 64, len(text), 0, text=text)


def rule(key: str, value: Value, words: str, confidence: float = 0.97, document: str = "body") -> Reading:
    return Reading(key, ReadingState.SAID, value, confidence, (Evidence(document, "paragraph 1", words),), "rule")


def report(*readings: Reading, unit: str | None = "甲支部", kind: ReportKind = ReportKind.INITIAL, problems: tuple[Problem, ...] = ()) -> Report:  # fmt: skip
    return Report(unit, kind, readings=readings, problems=problems)


def outcome(text: str, *reports: Report, disposition: Disposition = Disposition.REPORT, **more: Any) -> Outcome:
    """The outcome of a mail whose body is `text`; one report without readings unless given."""
    return Outcome(disposition, reports=reports or (report(),), documents=(note(text),), **more)


def answer(number: int = 1, unit: Any = None, period: Any = None, **fields: Any) -> dict[str, Any]:
    return {"reports": [{"number": number, "unit": unit, "period": period, "fields": fields}]}


def quote(value: Any, evidence: str, document: Any = 1) -> dict[str, Any]:
    return {"value": value, "document": document, "evidence": evidence}


def merged(told: Any, before: Outcome, budget: int = 20_000) -> Merged:
    return merge(told, before, CAMPAIGN, papers_of(before, budget))


def filled(text: str, **fields: Any) -> dict[str, Value | None]:
    """What an answer with these claims fills into a report that says nothing by itself."""
    after = merged(answer(**fields), outcome(text)).outcome
    return {reading.field: reading.value for reading in after.reports[0].readings}
