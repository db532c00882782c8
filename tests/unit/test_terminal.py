"""What the commands print: into a file or pipe whole lines without trailing blanks, on the campaign's days."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from domain.campaign import Campaign, Field, FieldType, Roster
from domain.jsonform import outcome_to_json
from domain.problems import problem
from domain.report import Disposition, Evidence, Outcome, Reading, ReadingState, Report, ReportKind, Value
from domain.states import MailState
from parsers.reports.lists.readings import CONFIDENCE
from store.queries import MailLine
from store.reports import StoredProblem
from terminal import lists
from terminal.commands.checking import Finding
from terminal.look import console, indented
from terminal.parsed import print_parsed
from terminal.rules import RULE_WORDS

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


def _campaign() -> Campaign:
    fields = (
        Field("members", "党员总数", FieldType.COUNT, measure="人", required=True),
        Field("deeds", "典型事迹", FieldType.ITEMS),
    )
    return Campaign("c", "情况", date(2021, 8, 2), fields=fields, roster=Roster(()))


def _parsed(kind: ReportKind, *readings: Reading) -> dict[str, Any]:
    report = Report("甲支部", kind, None, readings)
    return outcome_to_json(Outcome(Disposition.REPORT, reports=(report,)), "a.eml")


def _reading(key: str, value: Value, rule: str = "clause") -> Reading:
    return Reading(key, ReadingState.SAID, value, 0.97, (Evidence("body", "paragraph 1", "原话"),), rule)


def test_a_report_without_a_required_field_says_so(capsys: pytest.CaptureFixture[str]) -> None:
    for kind in (ReportKind.INITIAL, ReportKind.CORRECTION):
        print_parsed(_parsed(kind, _reading("deeds", ("一件", "又一件"))), _campaign(), explain=False)
        assert ("  缺项　党员总数" in capsys.readouterr().out) is (kind is ReportKind.INITIAL)
    print_parsed(_parsed(ReportKind.INITIAL, _reading("members", 5)), _campaign(), explain=False)
    assert "缺项" not in capsys.readouterr().out


def test_a_nil_report_is_told_as_what_it_is(capsys: pytest.CaptureFixture[str]) -> None:
    print_parsed(_parsed(ReportKind.NIL), _campaign(), explain=False)
    said = capsys.readouterr().out
    assert "零报告：本期没有要报的情况。" in said
    assert "没有读出" not in said


def test_a_list_stands_line_by_line_below_its_name(capsys: pytest.CaptureFixture[str]) -> None:
    print_parsed(
        _parsed(ReportKind.INITIAL, _reading("deeds", ("消毒两次" * 4, "值守三天" * 4))), _campaign(), explain=False
    )
    lines = capsys.readouterr().out.splitlines()
    name = next(number for number, line in enumerate(lines) if line == "  典型事迹　把握 0.97")
    assert lines[name + 1].split() == ["读作", "消毒两次" * 4]
    assert lines[name + 2].split() == ["值守三天" * 4]


def test_a_list_of_one_place_names_it_once(capsys: pytest.CaptureFixture[str]) -> None:
    told = ("消毒两次" * 4, "值守三天" * 4)
    places = tuple(Evidence("表.docx", "table 1 row 2 column 2", words) for words in told)
    reading = Reading("deeds", ReadingState.SAID, told, 0.97, places, "cell")
    print_parsed(_parsed(ReportKind.INITIAL, reading), _campaign(), explain=True)
    lines = [line.split() for line in capsys.readouterr().out.splitlines() if "依据" in line]
    assert lines == [["依据", "表.docx", "表1", "第2行第2列"]]


def test_of_the_words_that_name_a_unit_none_is_shown_that_is_part_of_others(
    capsys: pytest.CaptureFixture[str],
) -> None:
    answer = _parsed(ReportKind.INITIAL, _reading("members", 5))
    answer["reports"][0]["unit_evidence"] = [
        {"document": "body", "where": "paragraph 1", "text": "财务处党支部"},
        {"document": "subject", "where": "subject", "text": "财务处"},
        {"document": "body", "where": "paragraph 1", "text": "财务处"},
    ]
    print_parsed(answer, _campaign(), explain=True)
    lines = [line.split() for line in capsys.readouterr().out.splitlines() if "单位依据" in line]
    assert lines == [["单位依据", "正文", "第1段：财务处党支部"], ["单位依据", "主题：财务处"]]


def test_how_a_reading_was_found_is_told_in_chinese(capsys: pytest.CaptureFixture[str]) -> None:
    print_parsed(_parsed(ReportKind.INITIAL, _reading("members", 5)), _campaign(), explain=True)
    assert "  党员总数　5 人　把握 0.97　同一句里写明" in capsys.readouterr().out


@pytest.mark.parametrize(("value", "shown"), [(60520, "60,520"), (Decimal("1234.5"), "1,234.5")])
def test_figures_are_separated_as_in_letters(value: Value, shown: str, capsys: pytest.CaptureFixture[str]) -> None:
    print_parsed(_parsed(ReportKind.INITIAL, _reading("members", value)), _campaign(), explain=False)
    assert f"  党员总数　{shown} 人　" in capsys.readouterr().out


def test_what_was_passed_over_is_told_with_its_words_and_figures_of_one_passage_together(
    capsys: pytest.CaptureFixture[str],
) -> None:
    answer = _parsed(ReportKind.INITIAL, _reading("members", 5))
    place = {"document": "周报.eml/body", "where": "paragraph 2", "text": "另有积极分子3名"}
    report = answer["reports"][0]
    report["fields"]["members"]["passed_over"] = [{"value": 3, "why_not": "不是党员", "evidence": place}]
    more = {"document": "表.docx", "where": "table 1 row 2 column 1", "text": "转移标本216件，垫付40元"}
    report["unfitted"] = [{"value": value, "why_not": "", "evidence": more} for value in (216, 40)]
    report["unit_evidence"] = [
        {"document": "subject", "where": "subject", "text": "检验支部"},
        {"document": "表.docx", "where": "name", "text": "检验"},
        {"document": "mail", "where": "sender", "text": "jy@mu.example"},
    ]
    print_parsed(answer, _campaign(), explain=True)
    lines = [line.strip() for line in capsys.readouterr().out.splitlines()]
    assert "没有采用  3（不是党员）　周报.eml 正文 第2段：另有积极分子3名" in lines
    assert "没有对应的数据项  216、40　表.docx 表1 第2行第1列：转移标本216件，垫付40元" in lines
    told = [line.removeprefix("单位依据  ") for line in lines if line.startswith("单位依据")]
    assert told == ["主题：检验支部", "表.docx（文件名）：检验", "发件地址：jy@mu.example"]


def test_what_kind_a_document_is_is_told_in_chinese(capsys: pytest.CaptureFixture[str]) -> None:
    answer = _parsed(ReportKind.INITIAL, _reading("members", 5))
    for kind in ("plain", "docx"):
        answer["documents"].append(
            {"name": f"{kind}.x", "type": kind, "characters": 9, "tables": 0, "problems": ()}
        )
    print_parsed(answer, _campaign(), explain=False)
    said = capsys.readouterr().out
    assert "材料 plain.x（文本，9 字）" in said
    assert "材料 docx.x（docx，9 字）" in said


def test_every_rule_of_the_reading_has_words() -> None:
    """Where a rule is named in the code: in what is made of a value seen, as `rule=`, as a way of telling a list."""
    named = set(CONFIDENCE)
    for path in (Path(__file__).parents[2] / "parsers/reports").rglob("*.py"):
        for call in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            named |= set(_rules_in(call)) if isinstance(call, ast.Call) else set()
    assert len(named) > 30
    assert named <= set(RULE_WORDS)


#: what carries the name of the rule that found a value
_CARRIERS = {"Match", "Found", "Choice", "Reading", "Tags", "_sum"}


def _rules_in(call: ast.Call) -> Iterator[str]:
    """The words among the arguments of a call that names a rule, also where one of two is chosen (a if b else c)."""
    told = [keyword.value for keyword in call.keywords if keyword.arg == "rule"]
    if isinstance(call.func, ast.Name) and call.func.id in _CARRIERS:
        told += call.args
    for argument in told:
        ends = [argument.body, argument.orelse] if isinstance(argument, ast.IfExp) else [argument]
        yield from (end.value for end in ends if isinstance(end, ast.Constant) and isinstance(end.value, str))
