"""EDGE. What the commands show on a terminal: tables with wide characters aligned, progress, sentences."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.table import Table
from rich.text import Text

from domain.campaign import Campaign
from domain.report import Entry, Value
from domain.standing import Flag, Status
from domain.text.sanitise import for_terminal
from office.desk import Watcher

if TYPE_CHECKING:
    from checking import Finding
    from notify.data import ReminderData
    from office.overview import Overview
    from store.queries import MailLine
    from store.reports import StoredProblem, StoredReport

console = Console(highlight=False)

STATUS_WORDS = {
    Status.ON_TIME: ("按时", "green"),
    Status.LATE: ("迟报", "yellow"),
    Status.INCOMPLETE: ("缺项", "yellow"),
    Status.UNREADABLE: ("无法读取", "red"),
    Status.MISSING: ("未报", "red"),
    Status.NOT_DUE: ("未到期", "dim"),
    Status.EXEMPT: ("免报", "dim"),
}
FLAG_WORDS = {
    Flag.NIL: "零报告",
    Flag.CORRECTED: "有更正",
    Flag.UNCONFIRMED: "待确认",
    Flag.NEEDS_REVIEW: "待核对",
}


class Progress(Watcher):
    """One bar per stage while work goes on; nothing at all where the output is not a terminal."""

    def __init__(self) -> None:
        from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeElapsedColumn
        from rich.progress import Progress as Bars

        columns = (TextColumn("{task.description}"), BarColumn(30), MofNCompleteColumn(), TimeElapsedColumn())
        self._bars = Bars(*columns, console=console, transient=False, disable=not console.is_terminal)
        self._stages: dict[str, Any] = {}

    def __enter__(self) -> Self:
        self._bars.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for stage in self._stages.values():
            task = self._bars.tasks[stage]
            self._bars.update(stage, total=task.completed)
        self._bars.stop()

    def at(self, stage: str, done: int, total: int | None = None) -> None:
        if stage not in self._stages:
            self._stages[stage] = self._bars.add_task(stage, total=total)
        self._bars.update(self._stages[stage], completed=done, total=total)


def safe(text: str) -> Text:
    """Foreign text on a terminal: no control characters, no markup."""
    return Text(for_terminal(text))


def table(*heads: str, title: str = "") -> Table:
    """The one look of our tables."""
    made = Table(box=SIMPLE_HEAD, title=title or None, title_justify="left", header_style="bold", pad_edge=False)
    for head in heads:
        made.add_column(head, overflow="fold")
    return made


def moment(value: datetime | None, view_zone: Any) -> str:
    return value.astimezone(view_zone).strftime("%m-%d %H:%M") if value else ""


def print_findings(findings: Sequence[Finding]) -> None:
    """The result of `check`: a sign, and the sentence with its remedy."""
    signs = {"error": ("✗", "red"), "warning": ("！", "yellow"), "ok": ("✓", "green")}
    for finding in findings:
        sign, colour = signs[finding.level]
        console.print(Text.assemble((f"{sign} ", colour), for_terminal(finding.sentence)))
    errors = sum(finding.is_error for finding in findings)
    console.print(f"有 {errors} 处错误，改正后再运行。" if errors else "检查通过。", style="red" if errors else "green")


def print_status(view: Overview) -> None:
    """Who reported, and the rates."""
    console.print(safe(f"{view.campaign.title}　{view.period_label}　截至 {view.as_of:%Y-%m-%d %H:%M}"), style="bold")
    made = table("单位", "状态", "收到", "编号", "缺少的必填项", "备注")
    for standing in view.standings:
        words, colour = STATUS_WORDS[standing.status]
        made.add_row(
            safe(standing.obligation.unit),
            Text(words, style=colour),
            moment(standing.first_received, view.zone),
            " ".join(str(number) for number in standing.reports),
            "、".join(view.label(key) for key in standing.missing_fields),
            "、".join(FLAG_WORDS[flag] for flag in sorted(standing.flags)),
        )
    console.print(made)
    console.print("　".join(f"{name} {rate}" for name, rate in view.shown_rates()))


def status_json(view: Overview) -> str:
    """The same for programs."""
    return json.dumps(view.as_json(), ensure_ascii=False, indent=1)


def print_report(kept: StoredReport, campaign: Campaign) -> None:
    """One report with evidence, what was passed over and why, problems, earlier versions."""
    report = kept.report
    heading = f"报告 {kept.id}　{report.unit or '单位不明'}　{report.kind}　{kept.subject}"
    console.print(safe(heading), style="bold")
    made = table("指标", "读数", "把握", "依据", "没有采用")
    for reading in report.readings:
        label = campaign.by_key[reading.field].label if reading.field in campaign.by_key else reading.field
        made.add_row(
            safe(label),
            safe(value_text(reading.value)),
            f"{reading.confidence:.2f}",
            safe("\n".join(f"{item.document} {item.where}：{item.text}" for item in reading.evidence)),
            safe("\n".join(f"{value_text(other.value)}（{other.why_not}）" for other in reading.passed_over)),
        )
    console.print(made)
    for waiting in kept.problems:
        done = "已处理" if waiting.closed_at else "待处理"
        console.print(safe(f"{done}：{waiting.problem.sentence}"))
    for past in kept.past:
        console.print(safe(f"{past.replaced_at:%Y-%m-%d %H:%M} 以前的版本：{_brief(past.report)}"))


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


def print_problems(waiting: Iterable[StoredProblem]) -> None:
    """What waits for a person."""
    rows = list(waiting)
    made = table("编号", "发现", "邮件", "报告", "事项")
    for item in rows:
        made.add_row(
            str(item.id), f"{item.opened_at:%m-%d}", str(item.mail_id or ""), str(item.report_id or ""),
            safe(item.problem.sentence),
        )  # fmt: skip
    console.print(made if rows else "没有等人处理的事项。")


def print_reminders(due: Sequence[ReminderData]) -> None:
    """Who would be reminded."""
    made = table("收件人", "单位", "报送期", "逾期")
    for item in due:
        made.add_row(safe(item.recipient), safe(item.unit), item.period, item.overdue or "未到期")
    console.print(made if due else "现在没有要催报的单位。")


def print_shelf(lines: Sequence[MailLine]) -> None:
    """The mails set aside."""
    made = table("编号", "收到", "发件人", "主题", "读取次数")
    for line in lines:
        made.add_row(
            str(line.id), f"{line.internal_date:%Y-%m-%d}", safe(line.sender or "不明"), safe(line.subject),
            str(line.attempts),
        )  # fmt: skip
    console.print(made if lines else "没有搁置的邮件。")


def print_parsed(answer: Mapping[str, Any], campaign: Campaign, *, text: bool, explain: bool) -> None:
    """One parsed mail or file, laid out for a person. `answer` is the JSON of one mail."""
    console.print(safe(f"■ {answer['file']}　{_verdict(answer)}"), style="bold")
    for report in answer["reports"]:
        _print_parsed_report(report, campaign, explain=explain)
    for note in answer["documents"]:
        tables = f"，表格 {note['tables']} 个" if note["tables"] else ""
        console.print(safe(f"  材料 {note['name']}（{note['type']}，{note['characters']} 字{tables}）"))
        if text and note.get("text"):
            console.print(safe("\n".join(f"    │ {line}" for line in note["text"].splitlines())))
        for trouble in note["problems"]:
            console.print(safe(f"    ！{trouble['sentence']}"), style="yellow")
    for trouble in answer["problems"]:
        console.print(safe(f"  ！{trouble['sentence']}"), style="yellow")
    console.print()


def _verdict(answer: Mapping[str, Any]) -> str:
    words = {"report": "报告", "not_report": "不是报告", "unreadable": "无法读取"}[answer["disposition"]]
    kind = answer.get("not_report_kind")
    return f"{words}（{kind}）" if kind else words


def _print_parsed_report(report: Mapping[str, Any], campaign: Campaign, *, explain: bool) -> None:
    told = report["period"]
    period = f"{told['start']} 至 {told['end']}" if told else "未写明起止日期"
    console.print(safe(f"  {report['unit'] or '单位不明'}　{report['kind']}　{period}"), style="cyan")
    made = table("指标", "读数", "把握", "依据", *(["规则", "没有采用"] if explain else []))
    for key, reading in report["fields"].items():
        label = campaign.by_key[key].label if key in campaign.by_key else key
        evidence = "\n".join(f"{item['document']} {item['where']}：{item['text']}" for item in reading["evidence"])
        row: list[str | Text] = [safe(label), safe(_plain(reading.get("value"))), f"{reading['confidence']:.2f}", safe(evidence)]
        if explain:
            others = [f"{_plain(item['value'])}（{item['why_not']}）" for item in reading.get("passed_over", [])]
            row += [safe(reading.get("rule", "")), safe("\n".join(others))]
        made.add_row(*row)
    console.print(made)


def _plain(value: Any) -> str:
    if isinstance(value, list):
        return "；".join(
            f"{item['name']}：{item['summary']}" if isinstance(item, dict) else str(item) for item in value
        )
    return "—" if value is None else str(value)
