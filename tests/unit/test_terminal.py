"""What the commands print: into a file or pipe whole lines without trailing blanks, on the campaign's days."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from checking import Finding
from domain.problems import problem
from domain.states import MailState
from store.queries import MailLine
from store.reports import StoredProblem
from terminal import lists
from terminal.look import console, indented

ZONE = ZoneInfo("Asia/Shanghai")
EVENING = datetime(2021, 8, 2, 16, 30, tzinfo=UTC)  # half past midnight of the third in Shanghai
LONG = "config.toml 第 12 行第 14 列：等号后面的写法不对。" * 5


def _no_blanks_at_the_end(text: str) -> bool:
    return text.endswith("\n") and all(line == line.rstrip(" ") for line in text.splitlines())


def test_a_pipe_gets_whole_lines(capsys: pytest.CaptureFixture[str]) -> None:
    lists.print_findings([Finding("error", LONG), Finding("ok", "数据库和存档可以使用。")])
    console.print(indented("依据", LONG))
    said = capsys.readouterr().out
    assert said.splitlines()[0] == f"✗ {LONG}"
    assert said.splitlines()[-1] == f"      依据  {LONG}"
    assert _no_blanks_at_the_end(said)


def test_what_is_foreign_is_not_taken_for_markup(capsys: pytest.CaptureFixture[str]) -> None:
    lists.print_findings([Finding("ok", "[bold]x[/bold] :smile:")])
    assert "[bold]x[/bold] :smile:" in capsys.readouterr().out


def test_days_are_those_of_the_campaign(capsys: pytest.CaptureFixture[str]) -> None:
    waiting = StoredProblem(7, 3, None, problem("encrypted", "a.zip"), EVENING, None, "", "")
    lists.print_problems([("甲支部“情况”", waiting)], ZONE)
    assert "7　08-03　甲支部" in capsys.readouterr().out
    line = MailLine(
        3, MailState.SHELVED, EVENING, EVENING, "a@mu.example", True, "情况", None, None, "", 3, None, "0" * 64
    )
    lists.print_shelf([line], ZONE)
    said = capsys.readouterr().out
    assert "2021-08-03" in said
    assert _no_blanks_at_the_end(said)
