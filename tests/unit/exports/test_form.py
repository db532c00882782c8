"""The fill-in form goes out, comes back filled in or empty, and is read for what it is."""

from __future__ import annotations

import io
import re
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from config import load_campaign
from domain.campaign import Campaign, DateRange
from domain.obligations import periods
from domain.report import Disposition, Entry, NotReport, Outcome
from exports.form import BLANK_PERIOD, FORMS, file_name, label_of, notes_of
from reading import Setup, read_file, read_mail
from tests.unit.exports.sample import CAMPAIGN as SMALL

CORPUS = Path(__file__).parents[2] / "corpus"
MEMBERS, FUND, ASSETS = (load_campaign(CORPUS / name / "campaign.toml") for name in ("dev", "fund", "assets"))
Answers = dict[str, str]

#: what a branch writes beside each label, and what must be read; every type of field is in one of them
FILLED: dict[str, tuple[Campaign, Answers, dict[str, object]]] = {
    "members": (
        MEMBERS,
        {
            "党员总数": "36", "参与疫情防控党员数": "28", "下沉一线党员领导干部数": "3", "党员先锋岗": "2", "党员志愿服务队": "1",
            "志愿服务人次": "64", "党员联系户数": "15", "解决师生困难问题数": "7", "已接种疫苗党员数": "35", "协助核酸检测人次": "1200",
            "线上教学培训场次": "4", "参与防汛救灾党员人次": "0", "捐款金额": "3600.5", "承担岗位": "√政策宣传　□疫情排查　☑管控值勤",
            "典型事迹": "凌子昂，连续值守卡口12天，服务群众300人次。\n贺云峥，带领5名党员转运物资20吨。",
            "存在问题和困难": "1.防护物资不足。\n2.夜间值守人手紧张。", "下一步打算": "1.加强排班。\n2.开展心理疏导。",
        },
        {
            "members_total": 36, "members_engaged": 28, "cadres_engaged": 3, "vanguard_posts": 2, "volunteer_teams": 1,
            "volunteer_shifts": 64, "households_linked": 15, "problems_solved": 7, "members_vaccinated": 35, "tests_assisted": 1200,
            "online_sessions": 4, "flood_relief_shifts": 0, "donation_cny": Decimal("3600.5"), "duties": ("政策宣传", "管控值勤"),
            "deeds": ("凌子昂", "贺云峥"),
            "difficulties": ("防护物资不足", "夜间值守人手紧张"), "next_steps": ("加强排班", "开展心理疏导"),
        },
    ),
    "fund": (
        FUND,
        {
            "捐款人数": "120", "捐款金额": "25800", "捐赠物资件数": "45", "参与单位数": "6", "慰问困难户数": "9", "志愿服务时长": "86.5",
            "参捐率": "92.5", "启动日期": "2022-11-21", "募集渠道": "√现场捐款　□网络募捐　√银行转账",
            "爱心故事": "凌子昂，捐出一个月工资。", "需协调事项": "运输车辆不足。",
        },
        {
            "donors": 120, "donation_cny": Decimal(25800), "goods_pieces": 45, "units_joined": 6, "households_helped": 9,
            "volunteer_hours": Decimal("86.5"), "participation_rate": Decimal("92.5"), "first_day": date(2022, 11, 21),
            "channel": ("现场捐款", "银行转账"), "stories": ("凌子昂",), "requests": ("运输车辆不足",),
        },
    ),
    "assets": (
        ASSETS,
        {
            "在账设备数": "310", "已盘点数": "300", "闲置设备数": "12", "损坏设备数": "5", "盘亏设备数": "1", "涉及用房数": "18",
            "设备原值": "1250000", "盘点率": "96.8", "盘点完成日期": "2023-10-20", "资产管理员": "凌子昂",
            "存在问题": "标签脱落。\n旧设备多。", "整改措施": "补贴标签。",
        },
        {
            "items_total": 310, "items_checked": 300, "items_idle": 12, "items_broken": 5, "items_missing": 1, "rooms": 18,
            "value_cny": Decimal(1250000), "check_rate": Decimal("96.8"), "finished_on": date(2023, 10, 20), "keeper": "凌子昂",
            "problems": ("标签脱落", "旧设备多"), "measures": ("补贴标签",),
        },
    ),
}  # fmt: skip


def fill_docx(data: bytes, answers: Answers) -> bytes:
    import docx

    paper = docx.Document(io.BytesIO(data))
    for row in paper.tables[0].rows:
        cells = list(dict.fromkeys(row.cells))
        for label, blank in zip(cells[::2], cells[1::2], strict=True):
            if (answer := answer_to(label.text, answers)) is not None:
                blank.text = answer
    out = io.BytesIO()
    paper.save(out)
    return out.getvalue()


def fill_xlsx(data: bytes, answers: Answers) -> bytes:
    import openpyxl

    book = openpyxl.load_workbook(io.BytesIO(data))
    for row in book.worksheets[0].iter_rows(min_row=2):
        if (answer := answer_to(str(row[0].value), answers)) is not None:
            row[1].value = typed(answer)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def typed(answer: str) -> object:
    """What a spreadsheet makes of what is typed."""
    if re.fullmatch(r"\d{4}-\d\d-\d\d", answer):
        return date.fromisoformat(answer)
    return float(answer) if re.fullmatch(r"\d+(?:\.\d+)?", answer) else answer


def answer_to(label: str, answers: Answers) -> str | None:
    core = re.sub(r"[*（(].*", "", label.lstrip("*"))
    return answers.get(core)


FILL: dict[str, Callable[[bytes, Answers], bytes]] = {"docx": fill_docx, "xlsx": fill_xlsx}


def mailed(campaign: Campaign, name: str, data: bytes) -> Outcome:
    """The form comes back as the attachment of a reply."""
    from email.message import EmailMessage

    mail = EmailMessage()
    mail["From"], mail["To"] = f"支部 <{campaign.roster.units[-1].addresses[0]}>", "box@mu.example"
    mail["Subject"], mail["Message-ID"] = f"回复：{campaign.title}", "<1@b1.example>"
    mail["Date"] = "Mon, 09 Aug 2021 09:00:00 +0800"
    mail.set_content("老师好，填报表见附件。\n")
    mail.add_attachment(data, maintype="application", subtype="octet-stream", filename=name)
    return read_mail(mail.as_bytes(), Setup(campaign))


def simple(value: object) -> object:
    """Deeds by their names: the telling itself is the words of the cell."""
    if isinstance(value, tuple) and value and isinstance(value[0], Entry):
        return tuple(item.name for item in value)
    return value


@pytest.mark.parametrize("kind", FORMS)
@pytest.mark.parametrize("name", FILLED)
def test_a_filled_form_is_read_right_in_every_field(name: str, kind: str) -> None:
    campaign, answers, expected = FILLED[name]
    unit = campaign.roster.units[-1].name
    period = f"{campaign.starts.year}年{campaign.starts.month}月{campaign.starts.day}日至{campaign.starts.month}月28日"
    data = FILL[kind](FORMS[kind](campaign, None), {**answers, "填报单位": unit, "报送期": period})
    for outcome in (read_file(f"表.{kind}", data, Setup(campaign)), mailed(campaign, f"表.{kind}", data)):
        assert outcome.disposition is Disposition.REPORT
        [report] = outcome.reports
        assert report.unit == unit
        assert report.told == DateRange(campaign.starts, date(campaign.starts.year, campaign.starts.month, 28))
        assert {reading.field: simple(reading.value) for reading in report.readings} == expected


@pytest.mark.parametrize("kind", FORMS)
@pytest.mark.parametrize("name", FILLED)
def test_an_empty_form_that_comes_back_is_no_report(name: str, kind: str) -> None:
    campaign = FILLED[name][0]
    data = FORMS[kind](campaign, None)
    for outcome in (read_file(f"表.{kind}", data, Setup(campaign)), mailed(campaign, f"表.{kind}", data)):
        assert (outcome.disposition, outcome.not_report) == (Disposition.NOT_REPORT, NotReport.EMPTY_FORM)
        assert outcome.reports == ()


@pytest.mark.parametrize("kind", FORMS)
@pytest.mark.parametrize("name", FILLED)
def test_explanations_are_never_read_as_values(name: str, kind: str) -> None:
    """Each field's help holds a figure, a date, a choice and a deed; only one field is filled in."""
    campaign, answers, expected = FILLED[name]
    words = "例如 99 人，2021年8月9日，贺云峥，政策宣传，现场捐款，标签脱落"
    fields = tuple(replace(field, help=f"{field.label}{words}") for field in campaign.fields)
    asked = replace(campaign, fields=fields)
    first = fields[0]
    unit = campaign.roster.units[-1].name
    data = FILL[kind](FORMS[kind](asked, None), {first.label: answers[first.label], "填报单位": unit})
    outcome = read_file(f"表.{kind}", data, Setup(asked))
    [report] = outcome.reports
    assert {reading.field: reading.value for reading in report.readings} == {first.key: expected[first.key]}
    assert report.told is None
    empty = read_file(f"表.{kind}", FORMS[kind](asked, None), Setup(asked))
    assert empty.not_report is NotReport.EMPTY_FORM


@pytest.mark.parametrize("name", FILLED)
def test_explanations_that_a_print_to_pdf_or_another_program_moves_into_the_text_are_no_values(name: str) -> None:
    import docx

    campaign, answers, expected = FILLED[name]
    for filled, wanted in ((answers, expected), ({}, None)):
        paper = docx.Document(io.BytesIO(fill_docx(FORMS["docx"](campaign, None), filled)))
        for words in ("填表说明：" + notes_of(campaign)[0], *notes_of(campaign)[1:]):
            paper.add_paragraph(words)
        out = io.BytesIO()
        paper.save(out)
        outcome = read_file("表.docx", out.getvalue(), Setup(campaign))
        if wanted is None:
            assert outcome.not_report is NotReport.EMPTY_FORM
        else:
            [report] = outcome.reports
            assert {reading.field: simple(reading.value) for reading in report.readings} == wanted


@pytest.mark.parametrize("kind", FORMS)
def test_a_period_typed_into_the_blanks_is_told(kind: str) -> None:
    """The spaces that were there stay between the figures."""
    parts = iter(("2021", "8", "2", "2021", "8", "8"))
    typed_in = re.sub(r"(?=[年月日])", lambda _: next(parts), BLANK_PERIOD)
    data = FILL[kind](FORMS[kind](MEMBERS, None), {"党员总数": "36", "报送期": typed_in})
    [report] = read_file(f"表.{kind}", data, Setup(MEMBERS)).reports
    assert report.told == DateRange(date(2021, 8, 2), date(2021, 8, 8))


@pytest.mark.parametrize("kind", FORMS)
def test_a_period_that_is_filled_in_beforehand_is_told(kind: str) -> None:
    period = periods(MEMBERS, MEMBERS.starts)[0]
    data = FILL[kind](FORMS[kind](MEMBERS, period), {"党员总数": "36"})
    [report] = read_file(f"表.{kind}", data, Setup(MEMBERS)).reports
    assert report.told == period.range
    assert read_file(f"表.{kind}", FORMS[kind](MEMBERS, period), Setup(MEMBERS)).not_report is NotReport.EMPTY_FORM


@pytest.mark.parametrize("kind", FORMS)
def test_the_same_form_is_the_same_bytes_at_any_time(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    first = FORMS[kind](MEMBERS, None)
    now = time.time()
    monkeypatch.setattr(time, "time", lambda: now + 90_000)
    assert FORMS[kind](MEMBERS, None) == first


@pytest.mark.parametrize("kind", FORMS)
def test_both_forms_give_the_period_the_same_blanks(kind: str) -> None:
    document = read_file(f"表.{kind}", FORMS[kind](MEMBERS, None), Setup(MEMBERS, with_text=True)).documents[0]
    assert document.text is not None
    assert "年月日至年月日" in re.sub(r"\s", "", document.text)


def test_a_workbook_checks_what_is_typed() -> None:
    import openpyxl

    sheet: Any = openpyxl.load_workbook(io.BytesIO(FORMS["xlsx"](SMALL, None))).worksheets[0]
    rules = {str(rule.sqref): rule for rule in sheet.data_validations.dataValidation}
    labels = {str(sheet.cell(row, 1).value): f"B{row}" for row in range(2, sheet.max_row + 1)}
    assert rules[labels["*党员总数（人）"]].type == "whole"
    assert rules[labels["捐款金额（元）"]].type == "decimal"
    assert rules[labels["接种比例（%）"]].formula2 == "100"
    assert rules[labels["启动日期（年月日）"]].type == "date"


def test_the_explanations_of_a_workbook_have_the_room_they_need() -> None:
    import openpyxl

    long = replace(SMALL, fields=(replace(SMALL.fields[0], help="含预备党员、临时党员，" * 12), *SMALL.fields[1:]))
    notes: Any = openpyxl.load_workbook(io.BytesIO(FORMS["xlsx"](long, None))).worksheets[1]
    place = next(row for row in range(1, notes.max_row + 1) if "预备党员" in str(notes.cell(row, 1).value))
    assert notes.row_dimensions[place].height >= 3 * notes.row_dimensions[1].height


def test_what_is_explained() -> None:
    told = "\n".join(
        notes_of(replace(SMALL, fields=(replace(SMALL.fields[0], help="含预备党员。"), *SMALL.fields[1:])))
    )
    assert "带 * 的为必填项" in told
    assert "党员总数：含预备党员。" in told
    assert "存在的困难：每条单起一行。" in told


def test_names_are_safe() -> None:
    hostile = replace(SMALL, title='../../“防控”<情况>:*?|\r\n"')
    assert file_name(hostile, "docx") == "....“防控”情况填报表.docx"
    assert label_of(SMALL.fields[0]) == "*党员总数（人）"
    assert BLANK_PERIOD.count("年") == 2
