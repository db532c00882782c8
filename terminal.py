"""EDGE. What the commands show on a terminal: tables with wide characters aligned, progress, sentences."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from domain.campaign import Campaign
from domain.jsonform import reading_to_json
from domain.report import Entry, NotReport, Problem, ReportKind, Value
from domain.standing import FLAG_WORDS, STATUS_WORDS, Flag, Standing, Status
from domain.text.sanitise import for_terminal
from notify.wording import ZH
from office.desk import Watcher

if TYPE_CHECKING:
    from checking import Finding
    from notify.data import ReminderData
    from office.overview import Overview
    from store.queries import MailLine
    from store.reports import StoredProblem, StoredReport

console = Console(highlight=False)

STATUS_COLOURS = {
    Status.ON_TIME: "green",
    Status.LATE: "yellow",
    Status.INCOMPLETE: "yellow",
    Status.UNREADABLE: "red",
    Status.MISSING: "red",
    Status.NOT_DUE: "dim",
    Status.EXEMPT: "dim",
}
NOT_REPORT_WORDS = {
    NotReport.QUESTION: "询问",
    NotReport.AUTO_REPLY: "自动回复",
    NotReport.BOUNCE: "退信",
    NotReport.READ_RECEIPT: "已读回执",
    NotReport.THANKS: "致谢",
    NotReport.ADVERT: "广告",
    NotReport.INVITE: "邀请",
    NotReport.PHISHING: "可疑邮件",
    NotReport.NOTICE: "通知",
    NotReport.EMPTY_FORM: "空白表",
    NotReport.OWN_MAIL: "本系统的信",
    NotReport.OTHER: "其他",
}
STATE_WORDS = {"conflicting": "　前后不一致", "unreadable": "　看不清", "not_said": "　没有说"}
_BAR = 30  # cells
_SHORT = 20  # characters of a value that stand beside its label


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
    """Foreign text on a terminal: no control characters but line ends, no markup."""
    return Text("\n".join(map(for_terminal, text.split("\n"))))


def table(*heads: str, title: str = "") -> Table:
    """The one look of our tables; two blanks between columns, so that much fits into 80."""
    made = Table(
        box=SIMPLE_HEAD, title=title or None, title_justify="left", header_style="bold", pad_edge=False,
        show_edge=False, padding=(0, 1, 0, 0),
    )  # fmt: skip
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
    made = table("单位", "状态", "收到", "编号", "备注")
    for standing in view.standings:
        made.add_row(
            safe(standing.obligation.unit),
            status_text(standing),
            moment(standing.first_received, view.zone),
            " ".join(str(number) for number in standing.reports),
            safe(_remarks(view, standing)),
        )
    console.print(made)
    for unit, doubt in view.doubts():
        console.print(safe(f"待核实　{unit}：{doubt.sentence}"), style="yellow")
    print_rates(view)


def status_text(standing: Standing) -> Text:
    """The status in its colour."""
    return Text(STATUS_WORDS[standing.status], style=STATUS_COLOURS[standing.status])


def flags_text(standing: Standing) -> str:
    return "、".join(FLAG_WORDS[flag] for flag in Flag if flag in standing.flags)


def _remarks(view: Overview, standing: Standing) -> str:
    missing = "、".join(view.label(key) for key in standing.missing_fields)
    late = "迟报" if standing.status is Status.INCOMPLETE and standing.on_time is False else ""
    branches = "下级已报" if standing.by_branches else ""
    parts = (late, branches, f"缺{missing}" if missing and standing.values else "", flags_text(standing))
    return "；".join(part for part in parts if part)


def print_rates(view: Overview) -> None:
    """A bar for the share of reports received, and every rate with its numbers."""
    received = view.rates.received
    full = round(_BAR * received.numerator / received.denominator) if received.denominator else 0
    bar = Text.assemble(("█" * full, "green"), ("░" * (_BAR - full), "dim"))
    console.print(Text.assemble("\n报送率 ", bar, f" {received}"))
    grid = Table.grid(padding=(0, 3, 0, 0))
    cells = [f"{name} {rate}" for name, rate in view.shown_rates()[1:]]
    for start in range(0, len(cells), 2):
        grid.add_row(*cells[start : start + 2])
    console.print(grid)


def status_json(view: Overview) -> str:
    """The same for programs."""
    return json.dumps(view.as_json(), ensure_ascii=False, indent=1)


def print_report(kept: StoredReport, campaign: Campaign, doubts: Iterable[Problem] = ()) -> None:
    """One report with evidence, what was passed over and why, problems, earlier versions.

    `doubts` are what it shows together with the unit's other reports.
    """
    report = kept.report
    heading = f"报告 {kept.id}　{report.unit or '单位不明'}　{ZH.kind[report.kind]}　{kept.subject}"
    console.print(safe(heading), style="bold")
    readings = [{"field": reading.field, **reading_to_json(reading)} for reading in report.readings]
    _print_readings(readings, campaign, explain=True)
    for waiting in kept.problems:
        done = "已处理" if waiting.closed_at else "待处理"
        console.print(safe(f"{done}：{waiting.problem.sentence}"))
    for doubt in doubts:
        console.print(safe(f"待核实：{doubt.sentence}"))
    for past in kept.past:
        console.print(safe(f"{past.replaced_at:%Y-%m-%d %H:%M} 以前的版本：{_brief(past.report)}"))


def _print_readings(readings: Sequence[Mapping[str, Any]], campaign: Campaign, *, explain: bool) -> None:
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
            _print_indented("读数", value)
        for item in reading["evidence"]:
            _print_indented("依据", source_words(item["document"], item["where"], item["text"]))
        for other in reading.get("passed_over", ()) if explain else ():
            _print_indented("没有采用", f"{_plain(other['value'])}（{other['why_not']}）")
    if not readings:
        console.print("  没有读出内容。", style="dim")


def _print_indented(name: str, text: str) -> None:
    console.print(Padding(Text.assemble((f"{name}　", "dim"), safe(text)), (0, 0, 0, 6)))


def source_words(document: str, where: str, text: str) -> str:
    """Evidence as people say it: 附件1.docx 表1 第3行第2列：党员总数 86."""
    name = ZH.body if document == "body" else document
    return f"{name} {ZH.where(where)}：{text}"


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


def print_problems(waiting: Sequence[tuple[str, StoredProblem]]) -> None:
    """What waits for a person, each with the mail it is about."""
    for about, item in waiting:
        report = f"　报告 {item.report_id}" if item.report_id else ""
        console.print(safe(f"{item.id}　{item.opened_at:%m-%d}　{about}{report}"), style="bold")
        console.print(Padding(safe(item.problem.sentence), (0, 0, 0, 4)))
    if not waiting:
        console.print("没有等人处理的事项。")


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
        console.print(
            safe(
                f"  材料 {ZH.body if note['name'] == 'body' else note['name']}（{note['type']}，{note['characters']} 字{tables}）"
            )
        )
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
    return f"{words}（{NOT_REPORT_WORDS[NotReport(kind)]}）" if kind else words


def _print_parsed_report(report: Mapping[str, Any], campaign: Campaign, *, explain: bool) -> None:
    told = report["period"]
    period = f"{told['start']} 至 {told['end']}" if told else "未写明起止日期"
    kind = ZH.kind[ReportKind(report["kind"])]
    console.print(safe(f"  {report['unit'] or '单位不明'}　{kind}　{period}"), style="cyan")
    readings = [{"field": key, **reading} for key, reading in report["fields"].items()]
    _print_readings(readings, campaign, explain=explain)
    for trouble in report["problems"]:
        console.print(safe(f"    ！{trouble['sentence']}"), style="yellow")


def _plain(value: Any) -> str:
    if isinstance(value, list):
        return "；".join(
            f"{item['name']}：{item['summary']}" if isinstance(item, dict) else str(item) for item in value
        )
    return "—" if value is None else str(value)
