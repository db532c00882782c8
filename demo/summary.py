"""What the demonstration says at its end: who stands where, what was read, what went to whom, where it all lies."""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path

from rich.padding import Padding
from rich.text import Text

from domain.campaign import Field
from domain.standing import Flag, Standing, Status, flag_words
from office.overview import Overview
from terminal.look import console, safe, table
from terminal.reports import value_text
from terminal.standings import print_rates, status_text

_SHORTEST = 4  # characters of a field's name in a column's head


def print_summary(folder: Path, view: Overview, taken: int, sent: Counter[str]) -> None:
    """Fits into 80 columns: one line for each unit that reported, the silent ones by name below."""
    console.print(safe(f"{view.campaign.title}　{view.period_label}"), style="bold")
    _print_reported(view)
    _print_silent(view)
    print_rates(view)
    _print_letters(view, taken, sent)
    for name, words in (
        ("letters/", "发出的每一封信"),
        ("日报.html", "办公室收到的日报"),
        ("汇总表.xlsx", "各单位的数字；每个数字的出处在“依据”页"),
        ("汇总材料.docx", "典型事迹、困难、打算"),
    ):
        console.print(safe(f"  {folder / name}　{words}"), soft_wrap=True)
    console.print("\n这是演示：邮件服务器已关闭，没有联系任何外部邮箱。")
    console.print(safe(f"接着看：{_command()} show 1 --config {folder / 'config.toml'}"), soft_wrap=True)


def _command() -> str:
    """How the command was called, which works again where it is not on the PATH."""
    return sys.argv[0] if Path(sys.argv[0]).name == "baosong" else "baosong"


def _print_reported(view: Overview) -> None:
    required = [item for item in view.campaign.fields if item.required]
    made = table("单位", "状态", "读出", *(short_name(item) for item in required), "备注")
    for standing in view.standings:
        if standing.status not in (Status.MISSING, Status.NOT_DUE, Status.EXEMPT):
            made.add_row(
                safe(standing.obligation.unit),
                status_text(standing),
                f"{_said(standing)}项" if standing.values else "",
                *(_value(standing, item) for item in required),
                flag_words(standing.flags),
            )
    console.print(made)


def _said(standing: Standing) -> int:
    return sum(reading.value is not None for reading in standing.values.values())


def _value(standing: Standing, item: Field) -> Text:
    reading = standing.values.get(item.key)
    if reading is not None and reading.value is not None:
        return safe(value_text(reading.value))
    missing = standing.status is not Status.UNREADABLE and Flag.NIL not in standing.flags
    return Text("缺", style="red") if missing else Text("")


def short_name(item: Field) -> str:
    """The shortest of a field's names that still says what it is."""
    names = [name for name in item.names if len(name) >= _SHORTEST]
    return min(names, key=len, default=item.label)


def _print_silent(view: Overview) -> None:
    silent = [item.obligation.unit for item in view.standings if item.status is Status.MISSING]
    if silent:
        console.print(Text(f"\n未报 {len(silent)} 个单位：", style="red"))
        console.print(Padding(safe("、".join(silent)), (0, 0, 0, 2), expand=False))


def _print_letters(view: Overview, taken: int, sent: Counter[str]) -> None:
    units = sum(item.status is Status.MISSING for item in view.standings)
    console.print(f"\n收到 {taken} 封邮件，都已存档、读取。发出 {sent.total()} 封信：")
    for count, words in (
        (sent["receipt"], "封回执，给名册上的来件人：读到了什么、依据哪句话、还缺什么"),
        (sent["reminder"], f"封催报，给 {units} 个未报单位（有两个邮箱的各发一封）"),
        (sent["digest"], "封日报，给办公室，附汇总表"),
        (sent.total() - sent["receipt"] - sent["reminder"] - sent["digest"], "封故障通知，给管理员"),
    ):
        if count:
            console.print(f"  {count:>3} {words}")
    console.print("  广告、自动回复、不在名册上的人：不回信\n\n可以打开看：")
