"""Where each obligation stands. Values only; the rules are in obligations.py, current.py and rates.py."""

from __future__ import annotations

import enum
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from domain.campaign import DateRange, Period
from domain.report import Problem, Reading, ReportKind


class Status(enum.StrEnum):
    """Exclusive; docs/rules.md, *Status and flags*."""

    EXEMPT = "exempt"
    NOT_DUE = "not_due"
    ON_TIME = "on_time"
    LATE = "late"
    INCOMPLETE = "incomplete"
    UNREADABLE = "unreadable"
    MISSING = "missing"


class Flag(enum.StrEnum):
    NIL = "nil"
    CORRECTED = "corrected"
    UNCONFIRMED = "unconfirmed"
    NEEDS_REVIEW = "needs_review"


#: in Chinese, wherever people read them: letters, tables, the terminal; in the order in which they are listed
STATUS_WORDS: Mapping[Status, str] = {
    Status.EXEMPT: "免报",
    Status.NOT_DUE: "未到期",
    Status.ON_TIME: "按时",
    Status.LATE: "迟报",
    Status.INCOMPLETE: "缺项",
    Status.UNREADABLE: "无法读取",
    Status.MISSING: "未报",
}
FLAG_WORDS: Mapping[Flag, str] = {
    Flag.NIL: "零报告",
    Flag.CORRECTED: "有更正",
    Flag.UNCONFIRMED: "待确认",
    Flag.NEEDS_REVIEW: "待核对",
}


def flag_words(flags: Collection[Flag]) -> str:
    """“有更正、待核对”, always in one order."""
    return "、".join(FLAG_WORDS[flag] for flag in Flag if flag in flags)


@dataclass(frozen=True, slots=True)
class Obligation:
    """One (campaign, unit, period) that is expected. `exempt` is the reason if it is not."""

    unit: str
    period: Period
    exempt: str = ""


@dataclass(frozen=True, slots=True)
class Version:
    """One stored report as the rules need it. `meets` are the start dates of the periods it answers for.

    `received_at` is the server's INTERNALDATE. `confirmed` is False when the sender is not on the roster.
    `usable` is False for an unreadable mail of the unit; `asked_again_at` is when we then asked for a readable one.
    `on_time_by_staff` is staff's reasoned 按时.
    """

    report_id: int
    unit: str
    kind: ReportKind
    received_at: datetime
    meets: tuple[date, ...]
    readings: Mapping[str, Reading] = field(default_factory=dict)
    told: DateRange | None = None
    confirmed: bool = True
    usable: bool = True
    needs_review: bool = False
    adds: bool = False
    asked_again_at: datetime | None = None
    on_time_by_staff: str = ""


@dataclass(frozen=True, slots=True)
class Standing:
    """An obligation judged at a time. `on_time` is the mark kept beside INCOMPLETE; None where nothing came.

    `problems` are those that only several reports together show; they are not kept, they follow from the versions.
    `by_branches`: an `either` unit sent nothing itself, and all its branches' reports discharge it.
    """

    obligation: Obligation
    status: Status
    on_time: bool | None = None
    flags: frozenset[Flag] = frozenset()
    first_received: datetime | None = None
    values: Mapping[str, Reading] = field(default_factory=dict)
    missing_fields: tuple[str, ...] = ()
    reports: tuple[int, ...] = ()
    by_branches: bool = False
    problems: tuple[Problem, ...] = ()
