"""EDGE. One report for a person at a terminal: every reading with its words, what was passed over, earlier versions."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from rich.text import Text

from domain.campaign import Campaign
from domain.jsonform import reading_to_json
from domain.report import Entry, Problem, Value
from domain.text.sanitise import for_terminal
from notify.wording import ZH
from terminal.look import console, indented, safe

if TYPE_CHECKING:
    from store.reports import StoredReport

STATE_WORDS = {"conflicting": "　前后不一致", "unreadable": "　看不清", "not_said": "　没有说"}
_SHORT = 20  # characters of a value that stand beside its label


def print_report(kept: StoredReport, campaign: Campaign, doubts: Iterable[Problem] = ()) -> None:
    """One report with evidence, what was passed over and why, problems, earlier versions.

    `doubts` are what it shows together with the unit's other reports.
    """
    report = kept.report
    heading = f"报告 {kept.id}　{report.unit or '单位不明'}　{ZH.kind[report.kind]}　{kept.subject}"
    console.print(safe(heading), style="bold")
    readings = [{"field": reading.field, **reading_to_json(reading)} for reading in report.readings]
    print_readings(readings, campaign, explain=True)
    for waiting in kept.problems:
        done = "已处理" if waiting.closed_at else "待处理"
        console.print(safe(f"{done}：{waiting.problem.sentence}"))
    for doubt in doubts:
        console.print(safe(f"待核实：{doubt.sentence}"))
    for past in kept.past:
        console.print(safe(f"{past.replaced_at:%Y-%m-%d %H:%M} 以前的版本：{_brief(past.report)}"))


def print_readings(readings: Sequence[Mapping[str, Any]], campaign: Campaign, *, explain: bool) -> None:
    """Every reading in the campaign's order: label and value, below them the words they stand on."""
    order = {item.key: place for place, item in enumerate(campaign.fields)}
    for reading in sorted(readings, key=lambda item: order.get(item["field"], len(order))):
        field = campaign.by_key.get(reading["field"])
        label = field.label if field else reading["field"]
        value = _plain(reading.get("value"))
        if field and field.measure and isinstance(reading.get("value"), int | float):
            value += f" {field.measure}"
        how = f"　把握 {reading['confidence']:.2f}" + STATE_WORDS.get(reading["state"], "")
        how += f"　规则 {reading['rule']}" if explain and reading.get("rule") else ""
        shown = for_terminal(value) if len(value) <= _SHORT else ""
        console.print(Text.assemble(f"  {for_terminal(label)}　", (shown, "bold"), (how, "dim")))
        if not shown:
            console.print(indented("读数", value))
        for item in reading["evidence"]:
            words = "" if not shown and item["text"] in value else item["text"]
            console.print(indented("依据", source_words(item["document"], item["where"], words)))
        for other in reading.get("passed_over", ()) if explain else ():
            console.print(indented("没有采用", f"{_plain(other['value'])}（{other['why_not']}）"))
    if not readings:
        console.print("  没有读出内容。", style="dim")


def source_words(document: str, where: str, text: str) -> str:
    """Evidence as people say it: 附件1.docx 表1 第3行第2列：党员总数 86; the place alone where the words stand already."""
    name = ZH.body if document == "body" else document
    return f"{name} {ZH.where(where)}" + (f"：{text}" if text else "")


def _brief(report: Any) -> str:
    if report is None:
        return "没有这份报告"
    return "，".join(f"{item.field}={value_text(item.value)}" for item in report.readings)


def value_text(value: Value | None) -> str:
    """A value in one line."""
    if value is None:
        return "—"
    if isinstance(value, tuple):
        return "；".join(f"{item.name}：{item.summary}" if isinstance(item, Entry) else item for item in value)
    return str(value)


def _plain(value: Any) -> str:
    if isinstance(value, list):
        return "；".join(
            f"{item['name']}：{item['summary']}" if isinstance(item, dict) else str(item) for item in value
        )
    return "—" if value is None else str(value)
