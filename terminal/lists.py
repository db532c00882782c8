"""EDGE. Short lists for a person at a terminal: findings of the check, what waits, who is reminded, what is set aside."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from rich.padding import Padding
from rich.table import Column, Table
from rich.text import Text

from terminal.look import console, safe, table

if TYPE_CHECKING:
    from notify.data import ReminderData
    from store.queries import MailLine
    from store.reports import StoredProblem
    from terminal.commands.checking import Finding


def print_findings(findings: Sequence[Finding]) -> None:
    """The result of `check`: a sign, and the sentence with its remedy."""
    signs = {"error": ("✗", "red"), "warning": ("！", "yellow"), "ok": ("✓", "green")}
    grid = Table.grid(Column(no_wrap=True), Column(overflow="fold"), padding=(0, 1, 0, 0))
    for finding in findings:
        sign, colour = signs[finding.level]
        grid.add_row(Text(sign, colour), safe(finding.sentence))
    console.print(grid)
    errors = sum(finding.is_error for finding in findings)
    console.print(f"有 {errors} 处错误，改正后再运行。" if errors else "检查通过。", style="red" if errors else "green")


def print_problems(waiting: Sequence[tuple[str, StoredProblem]], zone: ZoneInfo) -> None:
    """What waits for a person, each with the mail it is about; days are the campaign's."""
    for about, item in waiting:
        report = f"　报告 {item.report_id}" if item.report_id else ""
        console.print(safe(f"{item.id}　{item.opened_at.astimezone(zone):%m-%d}　{about}{report}"), style="bold")
        console.print(Padding(safe(item.problem.sentence), (0, 0, 0, 4), expand=False))
    if not waiting:
        console.print("没有等人处理的事项。")


def print_reminders(due: Sequence[ReminderData]) -> None:
    """Who would be reminded."""
    made = table("收件人", "单位", "报送期", "逾期")
    for item in due:
        made.add_row(safe(item.recipient), safe(item.unit), item.period, item.overdue or "未到期")
    console.print(made if due else "现在没有要催报的单位。")


def print_shelf(lines: Sequence[MailLine], zone: ZoneInfo) -> None:
    """The mails set aside; days are the campaign's."""
    made = table("编号", "收到", "发件人", "主题", "读取次数")
    for line in lines:
        made.add_row(
            str(line.id), f"{line.internal_date.astimezone(zone):%Y-%m-%d}", safe(line.sender or "不明"), safe(line.subject),
            str(line.attempts),
        )  # fmt: skip
    console.print(made if lines else "没有搁置的邮件。")
