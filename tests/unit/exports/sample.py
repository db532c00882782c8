"""A small campaign judged at a moment: what the export tests are fed."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal
from zoneinfo import ZoneInfo

from domain.campaign import Campaign, Every, Field, FieldType, Owes, Roster, Unit
from domain.obligations import periods
from domain.rates import standings
from domain.report import Entry, Evidence, Reading, ReadingState, ReportKind, Value
from domain.standing import Version
from domain.worktime import WorkCalendar
from exports.data import Consolidated, ProblemLine, consolidate

SHANGHAI = ZoneInfo("Asia/Shanghai")
NOW = datetime(2021, 8, 9, 9, 0, tzinfo=SHANGHAI)
HOSTILE = (
    '=HYPERLINK("http://x.example")',
    "+cmd|' /C calc'!A0",
    "-2+3",
    "@SUM(A1)",
    "＝1+1",
    " \u00a0=1",
    "\t=1",
    "|calc",
)

CAMPAIGN = Campaign(
    id="test",
    title="疫情防控中发挥作用情况",
    starts=date(2021, 8, 2),
    ends=date(2021, 8, 15),
    every=Every.WEEK,
    due="SUN 24:00",
    fields=(
        Field("members_total", "党员总数", FieldType.COUNT, "人", required=True, stock=True),
        Field("donation_cny", "捐款金额", FieldType.MONEY, "元", stock=False),
        Field("vaccinated", "接种比例", FieldType.PERCENT, "%"),
        Field("held_on", "启动日期", FieldType.DATE),
        Field("remark", "备注", FieldType.TEXT),
        Field("duties", "承担岗位", FieldType.TAGS, choices=(("政策宣传", ()), ("疫情排查", ()))),
        Field("deeds", "典型事迹", FieldType.ENTRIES),
        Field("difficulties", "存在的困难", FieldType.ITEMS),
    ),
    roster=Roster(
        (
            Unit("基础医学院党委", owes=Owes.EITHER),
            Unit("基础医学院第一党支部", parent="基础医学院党委"),
            Unit("基础医学院第二党支部", parent="基础医学院党委"),
            Unit("图书馆党支部"),
            Unit("离退休党支部", exempt="筹建中，2021-08-01 王某同意"),
        )
    ),
)
PERIOD = periods(CAMPAIGN)[0]


def said(field: str, value: Value, state: ReadingState = ReadingState.SAID, words: str = "原话") -> Reading:
    return Reading(field, state, value, 0.9, (Evidence("body", "paragraph 1", words),))


def version(number: int, unit: str, *readings: Reading, kind: ReportKind = ReportKind.INITIAL) -> Version:
    return Version(
        report_id=number,
        unit=unit,
        kind=kind,
        received_at=datetime(2021, 8, 7, 8, number, tzinfo=UTC),
        meets=(PERIOD.range.start,),
        readings={reading.field: reading for reading in readings},
    )


VERSIONS = (
    version(
        1,
        "基础医学院第一党支部",
        said("members_total", 86, words="=86名党员"),
        said("donation_cny", Decimal("1200.50")),
        said("vaccinated", Decimal("97.5")),
        said("held_on", date(2021, 8, 3)),
        said("remark", HOSTILE[0]),
        said("duties", ("政策宣传", "疫情排查")),
        said("deeds", (Entry("郑书遥", "连续值守 12 天，电话13812345678"), Entry("=1+1", "-5 度坚守"))),
        said("difficulties", HOSTILE),
    ),
    version(2, "基础医学院第二党支部", said("members_total", 14, ReadingState.CONFLICTING), said("donation_cny", -5)),
    version(3, "图书馆党支部", said("donation_cny", 300)),
)


def sample(versions: tuple[Version, ...] = VERSIONS, *, evidence: bool = True) -> Consolidated:
    judged = standings(CAMPAIGN, PERIOD, versions, NOW, WorkCalendar(SHANGHAI))
    problems = (
        ProblemLine(
            "“党员总数”前后数字不一致，请核实。", "基础医学院第二党支部", "=cmd()", NOW, "value_conflict", (PERIOD,), 7
        ),
        ProblemLine("看不出是哪个单位的报告，电话 13812345678。"),
    )
    return consolidate(CAMPAIGN, judged, NOW, PERIOD, problems, evidence=evidence)
