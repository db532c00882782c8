"""The demonstration is the main job in small: real servers, every mail to its end, letters only where they belong."""

from __future__ import annotations

import csv
import io
from email import message_from_bytes, policy
from pathlib import Path

import openpyxl
import pytest
from rich.console import Console

from config import load
from demo import run, summary
from domain.standing import Flag, Status
from domain.states import LetterState, MailState
from exports.data import period_words
from exports.words import width_of
from office.digest import body_of
from pipeline import open_office
from terminal import standings
from tests.counting import letter_counts, mail_counts


@pytest.fixture(scope="module")
def shown(tmp_path_factory: pytest.TempPathFactory) -> run.Shown:
    return run.demonstrate(tmp_path_factory.mktemp("demo"))


def test_every_mail_ends_in_a_verdict_and_every_letter_is_out(shown: run.Shown) -> None:
    assert shown.result.troubles == ()
    assert shown.result.taken == len(list((shown.folder / "mails").glob("*.eml"))) == 25
    with open_office(load(shown.folder / "config.toml")) as office, office.store.reading() as tx:
        states = mail_counts(tx)
        letters = letter_counts(tx)
        assert office.audit() == []
    assert states[MailState.READ] == 25
    assert letters[LetterState.SENT] == shown.letters
    assert sum(letters.values()) == shown.letters


@pytest.mark.parametrize(
    ("unit", "status"),
    [
        ("临床医学院教工第一党支部", Status.ON_TIME),
        ("附属第一医院医技党支部", Status.ON_TIME),
        ("保卫处党支部", Status.ON_TIME),
        ("校医院党支部", Status.ON_TIME),
        ("药学院学生党支部", Status.ON_TIME),
        ("附属第一医院内科第二党支部", Status.ON_TIME),
        ("基础医学院解剖学党支部", Status.ON_TIME),
        ("财务处党支部", Status.LATE),
        ("人事处党支部", Status.INCOMPLETE),
        ("护理学院学生第一党支部", Status.UNREADABLE),
        ("临床医学院研究生党支部", Status.UNREADABLE),
        ("党委办公室党支部", Status.MISSING),
        ("学生处党支部", Status.MISSING),
    ],
)
def test_each_unit_stands_where_its_mail_put_it(shown: run.Shown, unit: str, status: Status) -> None:
    assert _standing(shown, unit).status is status


@pytest.mark.parametrize(
    ("unit", "field", "value"),
    [
        ("临床医学院教工第一党支部", "volunteer_shifts", 126),
        ("附属第一医院医技党支部", "tests_assisted", 15200),
        ("教务处党支部", "donation_cny", 26500),
        ("保卫处党支部", "members_total", 35),
        ("临床医学院学生第一党支部", "volunteer_shifts", 80),
        ("护理学院教工党支部", "members_engaged", 34),
        ("校医院党支部", "tests_assisted", 10600),
        ("公共卫生学院研究生党支部", "members_engaged", 54),
        ("药学院学生党支部", "donation_cny", 2000),
        ("附属第一医院内科第一党支部", "tests_assisted", 3150),
        ("后勤管理处党支部", "vanguard_posts", 8),
    ],
)
def test_values_are_those_of_the_reports(shown: run.Shown, unit: str, field: str, value: int) -> None:
    assert _standing(shown, unit).values[field].value == value


def test_nil_and_corrected_reports_are_flagged(shown: run.Shown) -> None:
    assert Flag.NIL in _standing(shown, "图书馆直属党支部").flags
    assert Flag.CORRECTED in _standing(shown, "后勤管理处党支部").flags


@pytest.mark.parametrize(("unit", "engaged"), [("基础医学院生理学党支部", 25), ("附属第一医院外科党支部", 55)])
def test_a_scan_and_an_old_word_file_are_read_or_asked_for_again(shown: run.Shown, unit: str, engaged: int) -> None:
    """Which of the two depends on the readers that are installed; silent or half read they are never."""
    standing = _standing(shown, unit)
    if standing.status is Status.UNREADABLE:
        assert unit in _said_to(shown, "请重新发送材料")
    else:
        assert (standing.status, standing.values["members_engaged"].value) == (Status.ON_TIME, engaged)


def test_what_cannot_be_opened_is_asked_for_in_words(shown: run.Shown) -> None:
    assert "有密码，请去掉密码重新发送" in _letter_to(shown, "zb18@hm.example")
    assert "网盘或超大附件" in _letter_to(shown, "zb10@hm.example")


def test_a_unit_nobody_knows_is_left_to_a_person(shown: run.Shown) -> None:
    with open_office(load(shown.folder / "config.toml")) as office:
        found = office.open_problems()
    assert not [item for item in found if item.problem.code == "period_unclear"], "asked again, not asked for its dates"
    assert any("名册上没有“公共卫生学院流行病学教研室党支部”" in item.problem.sentence for item in found)


def test_the_table_names_what_every_figure_stands_on_and_what_waits_for_whom(shown: run.Shown) -> None:
    book = openpyxl.load_workbook(shown.folder / "汇总表.xlsx")
    stands_on = [tuple(cell.value for cell in row) for row in book["依据"].iter_rows()]
    assert ("后勤管理处党支部", "党员先锋岗（责任区）数（个）", 8, "正文", "第1段", "实际应为8个") in stands_on
    waiting = {row[1].value: row for row in book["疑点"].iter_rows()}
    number, _, period, _, mail, came = [cell.value for cell in waiting["护理学院学生第一党支部"]]
    assert isinstance(number, int), "what settle takes"
    assert (period, mail) == (period_words(shown.view.period), "z***@hm.example“学生一支部材料”")
    assert came.endswith(" 11:00"), "when the mail came, in the campaign's zone"


def test_the_digest_says_whose_mail_waits_for_a_person(shown: run.Shown) -> None:
    text = body_of((shown.folder / "日报.eml").read_bytes(), "plain")
    assert "公共卫生学院党总支“转：流行病学教研室党支部情况”" in text
    assert "pc@unknown.example“学习材料”" in text, "staff must know whom to write to"
    assert "请转告对方：附件“材料.exe”" in text
    assert "已回执告知对方：附件“材料.zip/材料.docx”有密码" in text
    assert "来信询问，请答复。" in text
    assert "党委办公室党支部“请教统计口径”" in text


def test_what_a_person_has_settled_waits_no_more(shown: run.Shown) -> None:
    with open_office(load(shown.folder / "config.toml")) as office:
        before = office.open_problems()
        chosen = next(item for item in before if item.problem.code == "type_not_allowed")
        assert office.settle(chosen.id, "顾老师", "不是报告，已删除")
        assert [item.id for item in office.open_problems()] == [item.id for item in before if item.id != chosen.id]
        assert not office.settle(chosen.id, "顾老师", "又一次")


def test_the_summary_fits_into_80_columns_and_says_what_went_to_whom(
    shown: run.Shown, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in (summary, standings):
        monkeypatch.setattr(module, "console", Console(width=80, highlight=False))
    summary.print_summary(Path("/tmp/x"), shown.view, 25, shown.sent)
    text = capsys.readouterr().out
    units = {s.obligation.unit for s in shown.view.standings if s.status is not Status.MISSING}
    lines = {line.split()[0]: line for line in text.splitlines() if line.split()[:1] and line.split()[0] in units}
    assert lines.keys() == units, "one line for each unit that sent something"
    assert max(width_of(line) for line in text.splitlines()) <= 80
    assert "缺" in lines["人事处党支部"]
    for kind, words in (("receipt", "封回执"), ("reminder", "封催报"), ("digest", "封日报")):
        assert f"{shown.sent[kind]} {words}" in text
    assert shown.sent["digest"] == 1


def test_letters_go_only_to_the_roster_and_staff(shown: run.Shown) -> None:
    roster = (shown.folder / "roster.csv").read_text(encoding="utf-8")
    known = {address for row in csv.DictReader(io.StringIO(roster)) for address in row["邮箱"].split(";")}
    to = {message["To"].rpartition("<")[2].strip("<> ") for message in _letters(shown)}
    assert "sale@boards.example" not in to
    assert to <= known | {"zzb@mu.example"}
    assert "zb35@hm.example" in to, "the unit whose auto-reply came is reminded all the same"


def test_letters_say_that_they_are_automatic_and_carry_nothing_foreign_in_their_heads(shown: run.Shown) -> None:
    known = {"from", "to", "subject", "date", "message-id", "in-reply-to", "references", "mime-version", "precedence",
             "auto-submitted", "x-auto-response-suppress", "x-baosong-loop", "content-type"}  # fmt: skip
    for message in _letters(shown):
        assert {name.lower() for name in message} <= known
        assert message["Auto-Submitted"] in ("auto-replied", "auto-generated")


def test_reminders_go_to_missing_units_alone(shown: run.Shown) -> None:
    missing = {s.obligation.unit for s in shown.view.standings if s.status is Status.MISSING}
    roster = shown.view.campaign.roster
    reminded = {
        unit.name
        for message in _letters(shown)
        if message["Message-ID"].startswith("<reminder.")
        for unit in roster.by_address(message["To"].rpartition("<")[2].strip("<> "))
    }
    assert reminded == missing


def test_another_pass_changes_nothing(shown: run.Shown) -> None:
    with open_office(load(shown.folder / "config.toml")) as office, office.store.reading() as tx:
        before = letter_counts(tx)
        assert office.due_reminders() == ()
        assert letter_counts(tx) == before


def test_what_there_is_to_look_at_is_there(shown: run.Shown) -> None:
    assert (shown.folder / "日报.html").read_text(encoding="utf-8").count("<table") >= 1
    assert (shown.folder / "汇总表.xlsx").read_bytes()[:2] == b"PK"
    digest = message_from_bytes((shown.folder / "日报.eml").read_bytes(), policy=policy.default)
    assert any(part.get_filename("").endswith(".xlsx") for part in digest.walk())


def _letter_to(shown: run.Shown, address: str) -> str:
    """The texts of all letters to that address."""
    return "\n".join(body_of(message.as_bytes(), "plain") for message in _letters(shown) if address in message["To"])


def _said_to(shown: run.Shown, subject: str) -> set[str]:
    """The units that got a letter with those words in its subject."""
    roster = shown.view.campaign.roster
    to = [m["To"].rpartition("<")[2].strip("<> ") for m in _letters(shown) if subject in m["Subject"]]
    return {unit.name for address in to for unit in roster.by_address(address)}


def _standing(shown: run.Shown, unit: str):  # type: ignore[no-untyped-def]
    return next(standing for standing in shown.view.standings if standing.obligation.unit == unit)


def _letters(shown: run.Shown):  # type: ignore[no-untyped-def]
    found = sorted((shown.folder / "letters").glob("*.eml"))
    assert found, Path(shown.folder)
    return [message_from_bytes(path.read_bytes(), policy=policy.default) for path in found]
