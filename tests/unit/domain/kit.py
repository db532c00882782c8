"""Small campaigns, units and reports for the rule tests."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from domain.campaign import Campaign, Every, Field, FieldType, Roster, Unit
from domain.report import Evidence, Reading, ReadingState, ReportKind, Source, Value
from domain.standing import Version
from domain.worktime import WorkCalendar

SHANGHAI = ZoneInfo("Asia/Shanghai")
CALENDAR = WorkCalendar(SHANGHAI)
FIELDS = (
    Field("members", "党员总数", FieldType.COUNT, "人", required=True, stock=True),
    Field("shifts", "志愿服务人次", FieldType.COUNT, "人次", required=True, stock=False),
    Field("share", "接种比例", FieldType.PERCENT),
    Field("remark", "备注", FieldType.TEXT),
    Field("duties", "承担岗位", FieldType.TAGS),
    Field("steps", "下一步打算", FieldType.ITEMS),
)


def at(text: str) -> datetime:
    """ "2021-08-08 23:59" in Shanghai."""
    return datetime.fromisoformat(text).replace(tzinfo=SHANGHAI)


def campaign(*units: Unit, **changes: Any) -> Campaign:
    """Weekly, 2 to 29 August 2021, due at the end of Sunday, unless changed."""
    given: dict[str, Any] = {
        "id": "test",
        "title": "试",
        "starts": date(2021, 8, 2),
        "ends": date(2021, 8, 29),
        "every": Every.WEEK,
        "due": "SUN 24:00",
        "fields": FIELDS,
        "roster": Roster(units or (Unit("甲"),)),
    }
    return Campaign(**{**given, **changes})


def said(
    key: str, value: Value | None, state: ReadingState = ReadingState.SAID, source: Source = Source.RULE
) -> Reading:
    evidence = () if value is None else (Evidence("body", "paragraph 1", f"{key} {value}"),)
    return Reading(key, state, value, 0.9, evidence, source=source)


FULL = (said("members", 86), said("shifts", 120))


def report(
    number: int,
    received: str,
    *readings: Reading,
    kind: ReportKind = ReportKind.INITIAL,
    unit: str = "甲",
    **changes: Any,
) -> Version:
    given: dict[str, Any] = {"meets": (date(2021, 8, 2),), "readings": {reading.field: reading for reading in readings}}
    return Version(number, unit, kind, at(received), **{**given, **changes})
