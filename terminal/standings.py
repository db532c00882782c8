"""EDGE. Where the units stand, for a person at a terminal: statuses, remarks, rates."""

from __future__ import annotations

import json
from datetime import datetime
from typing import TYPE_CHECKING, Any

from rich.table import Table
from rich.text import Text

from domain.rates import RATE_MEANINGS, RATE_NAMES
from domain.standing import STATUS_WORDS, Standing, Status, flag_words
from terminal.look import console, safe, table

if TYPE_CHECKING:
    from office.overview import Overview

STATUS_COLOURS = {
    Status.ON_TIME: "green",
    Status.LATE: "yellow",
    Status.INCOMPLETE: "yellow",
    Status.UNREADABLE: "red",
    Status.MISSING: "red",
    Status.NOT_DUE: "dim",
    Status.EXEMPT: "dim",
}
_BAR = 30  # cells


def print_status(view: Overview) -> None:
    """Who reported, and the rates."""
    console.print(safe(f"{view.campaign.title}　{view.period_label}　截至 {view.as_of:%Y-%m-%d %H:%M}"), style="bold")
    made = table("单位", "状态", "收到", "编号", "备注")
    for standing in view.standings:
        made.add_row(
            safe(standing.obligation.unit),
            status_text(standing),
            _moment(standing.first_received, view.zone),
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


def _remarks(view: Overview, standing: Standing) -> str:
    missing = "、".join(view.label(key) for key in standing.missing_fields)
    late = "迟报" if standing.status is Status.INCOMPLETE and standing.on_time is False else ""
    branches = "下级已报" if standing.by_branches else ""
    parts = (late, branches, f"缺{missing}" if missing and standing.values else "", flag_words(standing.flags))
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
    meanings = (f"{name}：{RATE_MEANINGS[key]}" for key, name in RATE_NAMES.items())
    console.print(safe("；".join(meanings) + "。"), style="dim")


def status_json(view: Overview) -> str:
    """The same for programs."""
    return json.dumps(view.as_json(), ensure_ascii=False, indent=1)


def _moment(value: datetime | None, view_zone: Any) -> str:
    return value.astimezone(view_zone).strftime("%m-%d %H:%M") if value else ""
