"""EDGE. One report for a person at a terminal: every reading with its words, what was passed over, earlier versions."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from rich.text import Text

from domain.campaign import Campaign, Field, FieldType
from domain.jsonform import reading_to_json
from domain.report import Entry, Problem, Reading, Report, ReportKind, Value
from domain.standing import Version
from domain.text import places
from domain.text.figures import said
from domain.text.sanitise import for_terminal
from notify.shown import DOUBTFUL
from notify.wording import ZH
from terminal.look import console, indented, safe
from terminal.rules import rule_words

if TYPE_CHECKING:
    from store.reports import StoredReport

STATE_WORDS = {"conflicting": "　前后不一致", "unreadable": "　看不清", "not_said": "　没有说"}
#: what a later report of the unit did to the one shown
_LATER = {
    ReportKind.INITIAL: "代替了它",
    ReportKind.NIL: "代替了它",
    ReportKind.CORRECTION: "更正了它",
    ReportKind.SUPPLEMENT: "补充了它",
}
_SHORT = 20  # characters of a value that stand beside its label


@dataclass(frozen=True, slots=True)
class Around:
    """What the office knows of a report beyond itself: its periods in words, the unit's reports for them in the order of
    receipt (itself among them), and what they show together."""

    zone: ZoneInfo
    period: str = ""
    versions: Sequence[Version] = ()
    doubts: Iterable[Problem] = ()


def print_report(kept: StoredReport, campaign: Campaign, around: Around) -> None:
    """One report: whose and when, evidence, what was passed over and why, problems, the reports before and after it."""
    report = kept.report
    heading = f"报告 {kept.id}　{report.unit or '单位不明'}　{ZH.kind[report.kind]}　{kept.subject}"
    console.print(safe(heading), style="bold")
    _print_origin(kept, around)
    readings = [{"field": reading.field, **reading_to_json(reading)} for reading in report.readings]
    print_readings(readings, report.kind, campaign, explain=True)
    print_missing(report.kind, [reading.field for reading in report.readings if reading.value is not None], campaign)
    for waiting in kept.problems:
        done = "已处理" if waiting.closed_at else "待处理"
        console.print(safe(f"{done}：{waiting.problem.sentence}"))
    for doubt in around.doubts:
        console.print(safe(f"待核实：{doubt.sentence}"))
    _print_versions(kept, around)
    for past in kept.past:
        moment = _moment(past.replaced_at, around.zone)
        console.print(safe(f"{moment} 以前的版本：{_brief(past.report, campaign)}"))
    print_legend()


def _print_origin(kept: StoredReport, around: Around) -> None:
    told = kept.report.told
    unconfirmed = "" if kept.confirmed else "（待确认）"
    console.print(indented("发件人", f"{kept.sender or '不明'}{unconfirmed}", by=2))
    console.print(indented("收到", _moment(kept.received_at, around.zone), by=2))
    if around.period or told:
        days = f"（写明 {told.start} 至 {told.end}）" if told else ""
        console.print(indented("报送期", (around.period or "不在任务的各期之内") + days, by=2))
    for words in whole_words((item.document, item.where, item.text) for item in kept.report.unit_evidence):
        console.print(indented("单位依据", words, by=2))


def _print_versions(kept: StoredReport, around: Around) -> None:
    later = False
    for version in around.versions:
        if version.report_id == kept.id:
            later = True
            continue
        how = _LATER[version.kind] if later else "在它之前"
        moment = _moment(version.received_at, around.zone)
        console.print(safe(f"报告 {version.report_id}（{ZH.kind[version.kind]}，{moment} 收到）{how}。"))


def print_readings(
    readings: Sequence[Mapping[str, Any]], kind: ReportKind, campaign: Campaign, *, explain: bool
) -> None:
    """Every reading in the campaign's order: label and value, below them the words they stand on."""
    order = {item.key: place for place, item in enumerate(campaign.fields)}
    for reading in sorted(readings, key=lambda item: order.get(item["field"], len(order))):
        _print_reading(reading, campaign.by_key.get(reading["field"]), explain=explain)
    if not readings:
        nothing = "零报告：本期没有要报的情况。" if kind is ReportKind.NIL else "没有读出内容。"
        console.print(f"  {nothing}", style="dim")


def _print_reading(reading: Mapping[str, Any], field: Field | None, *, explain: bool) -> None:
    value = _plain(reading.get("value"), money=field is not None and field.type is FieldType.MONEY)
    if field and field.measure and isinstance(reading.get("value"), int | float):
        value += f" {field.measure}"
    elif field and field.type is FieldType.PERCENT and reading.get("value") is not None:
        value += "%"
    how = f"把握 {reading['confidence']:.2f}" + STATE_WORDS.get(reading["state"], "")
    how += f"　{rule_words(reading['rule'])}" if explain and reading.get("rule") else ""
    shown = f"{for_terminal(value)}　" if len(value) <= _SHORT else ""
    label = for_terminal(field.label if field else reading["field"])
    console.print(Text.assemble(f"  {label}　", (shown, "bold"), (how, "dim")))
    if not shown:
        console.print(indented("读作", _plain(reading.get("value"), "\n")))
    for words in dict.fromkeys(_evidence_words(item, value if not shown else "") for item in reading["evidence"]):
        console.print(indented("依据", words))
    for other in reading.get("passed_over", ()) if explain else ():
        seen = other["evidence"]
        words = source_words(seen["document"], seen["where"], seen["text"])
        console.print(indented("没有采用", f"{_plain(other['value'])}（{other['why_not']}）　{words}"))


def _evidence_words(item: Mapping[str, Any], above: str) -> str:
    """The place with its words; without them where they stand `above` already."""
    return source_words(item["document"], item["where"], "" if item["text"] in above else item["text"])


def print_missing(kind: ReportKind, said: Collection[str], campaign: Campaign) -> None:
    """The required fields that a whole report does not say; corrections and supplements need not say them."""
    missing = [field.label for field in campaign.fields if field.required and field.key not in said]
    if missing and kind is ReportKind.INITIAL:
        console.print(safe(f"  缺项　{'、'.join(missing)}"), style="yellow")


def print_unfitted(passed_over: Sequence[Mapping[str, Any]]) -> None:
    """Figures that fitted no field, those of one passage together: a missing alias shows here."""
    passages: dict[tuple[str, str, str], list[str]] = {}
    for other in passed_over:
        seen = other["evidence"]
        key = (seen["document"], seen["where"], seen["text"])
        passages.setdefault(key, []).append(f"{_plain(other['value'])}")
    for place, figures in passages.items():
        console.print(indented("没有对应的数据项", f"{'、'.join(figures)}　{source_words(*place)}", by=2))


def print_legend() -> None:
    """What the figures behind a value mean; once, at the end."""
    console.print(f"“把握”是程序自己的估计，最高 1.00；低于 {DOUBTFUL:.2f} 的请对照原件。", style="dim")


def source_words(document: str, where: str, text: str) -> str:
    """Evidence as people say it: 附件1.docx 表1 第3行第2列：党员总数 86; the place alone where the words stand already."""
    return places.source(document, where) + (f"：{text}" if text else "")


def whole_words(evidence: Iterable[tuple[str, str, str]]) -> list[str]:
    """Evidence (document, place, words) as people say it, without words that are part of others of the same place."""
    told = list(dict.fromkeys(evidence))
    inner = {one for one in told for other in told if one != other and one[:2] == other[:2] and one[2] in other[2]}
    return [source_words(*one) for one in told if one not in inner]


def _brief(report: Report | None, campaign: Campaign) -> str:
    if report is None:
        return "没有这份报告"
    values = (_labelled(item, campaign.by_key.get(item.field)) for item in report.readings)
    return "，".join(values) or "没有读出内容"


def _labelled(reading: Reading, field: Field | None) -> str:
    if field is None:
        return f"{reading.field} {value_text(reading.value)}"
    return f"{field.label} {value_text(reading.value, money=field.type is FieldType.MONEY)}"


def _moment(moment: datetime, zone: ZoneInfo) -> str:
    return f"{moment.astimezone(zone):%Y-%m-%d %H:%M}"


def value_text(value: Value | None, *, money: bool = False) -> str:
    """A value in one line."""
    if value is None:
        return "—"
    if isinstance(value, tuple):
        return "；".join(f"{item.name}：{item.summary}" if isinstance(item, Entry) else item for item in value)
    return said(value, money=money)


def _plain(value: Any, between: str = "；", *, money: bool = False) -> str:
    """The same for a value as JSON has it."""
    if isinstance(value, list):
        return between.join(
            f"{item['name']}：{item['summary']}" if isinstance(item, dict) else str(item) for item in value
        )
    return value_text(Decimal(str(value)) if isinstance(value, float) else value, money=money)
