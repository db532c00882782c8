"""From a report to the words of its receipt."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from domain.campaign import Campaign, DateRange, Field, FieldType, Roster
from domain.problems import problem
from domain.report import Candidate, Entry, Evidence, Reading, ReadingState, Report, ReportKind, Value
from notify.shown import mask_name, period_label, section_of, value_in_words
from notify.wording import words

STANDS_ON = Evidence("表.docx", "table 1 row 3 column 2", "党员总数 36")
FIELDS = (
    Field("members", "党员总数", FieldType.COUNT, measure="人", required=True),
    Field("shifts", "志愿服务人次", FieldType.COUNT, measure="人次", required=True),
    Field("deeds", "典型事迹", FieldType.ENTRIES),
    Field("duties", "承担岗位", FieldType.TAGS),
)
CAMPAIGN = Campaign("epi", "情况", date(2021, 8, 2), FIELDS, Roster(()))


def said(field: str, value: Value, **more: object) -> Reading:
    values: dict[str, object] = {"state": ReadingState.SAID, "confidence": 0.95, "evidence": (STANDS_ON,)}
    return Reading(field, value=value, **(values | more))  # type: ignore[arg-type]


def report(*readings: Reading, kind: ReportKind = ReportKind.INITIAL, **more: object) -> Report:
    return Report("护理教工支部", kind, readings=readings, **more)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("field_type", "measure", "value", "words"),
    [
        (FieldType.COUNT, "人", 36, "36 人"),
        (FieldType.COUNT, "人", 0, "0 人"),
        (FieldType.COUNT, "", 36, "36"),
        (FieldType.MONEY, "", Decimal("26500.00"), "26,500 元"),
        (FieldType.MONEY, "元", Decimal("1E+3"), "1,000 元"),
        (FieldType.NUMBER, "吨", Decimal("0.50"), "0.5 吨"),
        (FieldType.PERCENT, "", Decimal("97.5"), "97.5%"),
        (FieldType.DATE, "", date(2021, 8, 8), "2021-08-08"),
        (FieldType.TEXT, "", "一段话", "一段话"),
        (FieldType.TAGS, "", ("政策宣传", "环境消杀"), "政策宣传、环境消杀"),
        (
            FieldType.ITEMS,
            "",
            ("夜班岗亭没有雨棚，需要尽快加装", "缺口罩"),
            "2 条：1. 夜班岗亭没有雨棚，需要尽快加装；2. 缺口罩",
        ),
        (FieldType.ENTRIES, "", (Entry("戚若水", "站岗"), Entry("欧阳修远", "消毒")), "2 条：戚*、欧阳*"),
        (FieldType.ENTRIES, "", (Entry("", "站岗"),), "1 条"),
    ],
)
def test_values_are_told_with_their_measure(field_type: FieldType, measure: str, value: Value, words: str) -> None:
    assert value_in_words(value, Field("f", "项目", field_type, measure=measure)) == words


@pytest.mark.parametrize(
    ("name", "masked"),
    [
        ("戚若水", "戚*"),
        ("欧阳修", "欧阳*"),
        ("阿卜杜·热西提", "阿*"),
        ("临床技能中心志愿队", "临床技能中心志愿队"),
        (" 王五 ", "王*"),
        ("", ""),
    ],
)
def test_names_of_persons_are_masked_and_teams_are_not(name: str, masked: str) -> None:
    assert mask_name(name) == masked


def test_a_row_tells_the_value_and_what_it_stands_on() -> None:
    (row,) = section_of(report(said("members", 36)), CAMPAIGN).rows
    assert (row.label, row.value, row.document, row.place, row.words, row.note) == (
        "党员总数", "36 人", "表.docx", "table 1 row 3 column 2", "党员总数 36", "",
    )  # fmt: skip


def test_the_words_of_a_deed_are_not_repeated() -> None:
    (row,) = section_of(report(said("deeds", (Entry("戚若水", "站岗9小时"),))), CAMPAIGN).rows
    assert (row.words, row.value, row.place) == ("", "1 条：戚*", "table 1 row 3 column 2")


def test_a_list_names_every_place_it_stands_on() -> None:
    evidence = (
        Evidence("周报.eml/body", "paragraph 1", "志愿服务"),
        Evidence("周报.eml/body", "paragraph 1", "防汛救灾"),
        Evidence("周报.eml/body", "paragraph 2", "消毒"),
        Evidence("表.docx", "table 1 row 2 column 1", "宣讲"),
    )
    (row,) = section_of(report(said("duties", ("志愿服务",), evidence=evidence)), CAMPAIGN).rows
    assert (
        words("zh").sources(row)
        == "周报.eml 正文 第1段 “志愿服务”“防汛救灾”；第2段 “消毒”；表.docx 表1 第2行第1列 “宣讲”"
    )


def test_what_a_correction_replaces_stands_beside_it() -> None:
    section = section_of(report(said("members", 8), kind=ReportKind.CORRECTION), CAMPAIGN, before={"members": 18})
    assert (section.rows[0].before, section.corrects) == ("18 人", True)
    assert not section_of(report(said("members", 8), kind=ReportKind.CORRECTION), CAMPAIGN).corrects


def test_a_conflict_names_the_other_value() -> None:
    other = Candidate(5, STANDS_ON, "prose", "table wins")
    same = Candidate(4, STANDS_ON, "prose", "said twice")
    reading = said("members", 4, state=ReadingState.CONFLICTING, passed_over=(same, other, other))
    (row,) = section_of(report(reading), CAMPAIGN).rows
    assert row.note == "另处写作 5 人"


def test_doubtful_recognition_asks_to_be_checked() -> None:
    (row,) = section_of(report(said("members", 4, confidence=0.6)), CAMPAIGN).rows
    assert row.note == "识别把握不大，请核对"


def test_required_fields_that_a_first_report_does_not_say_are_missing() -> None:
    not_said = Reading("shifts", ReadingState.NOT_SAID)
    assert section_of(report(said("members", 36), not_said), CAMPAIGN).missing == ("志愿服务人次",)


@pytest.mark.parametrize("kind", [ReportKind.CORRECTION, ReportKind.SUPPLEMENT, ReportKind.NIL])
def test_a_correction_supplement_or_nil_report_is_not_asked_for_everything(kind: ReportKind) -> None:
    assert section_of(report(said("members", 36), kind=kind), CAMPAIGN).missing == ()


def test_what_the_obligation_still_lacks_is_told_where_known() -> None:
    section = section_of(report(kind=ReportKind.CORRECTION), CAMPAIGN, missing=("shifts", "unheard_of"))
    assert section.missing == ("志愿服务人次",)


def test_a_nil_report_lacks_nothing_even_where_the_obligation_does() -> None:
    assert section_of(report(kind=ReportKind.NIL), CAMPAIGN, missing=("shifts",)).missing == ()


def test_only_problems_meant_for_the_sender_become_questions() -> None:
    problems = (problem("value_conflict", "党员总数", "4 与 5"), problem("unknown_sender"))
    section = section_of(report(problems=problems), CAMPAIGN, confirmed=False)
    assert section.questions == ("“党员总数”前后数字不一致（4 与 5），已按规则取其一，请核实。",)
    assert section.unconfirmed


@pytest.mark.parametrize(
    ("start", "end", "language", "words"),
    [
        (date(2021, 8, 2), date(2021, 8, 8), "zh", "8月2日至8月8日"),
        (date(2021, 8, 2), date(2021, 8, 2), "zh", "8月2日"),
        (date(2021, 12, 27), date(2022, 1, 2), "zh", "2021年12月27日至2022年1月2日"),
        (date(2021, 8, 2), date(2021, 8, 8), "en", "2 Aug to 8 Aug"),
        (date(2021, 12, 27), date(2022, 1, 2), "en", "27 Dec 2021 to 2 Jan 2022"),
    ],
)
def test_periods_in_words(start: date, end: date, language: str, words: str) -> None:
    assert period_label(DateRange(start, end), language) == words


def test_the_told_period_stands_in_where_no_other_is_given() -> None:
    told = DateRange(date(2021, 8, 2), date(2021, 8, 8))
    assert section_of(report(told=told), CAMPAIGN).period == "8月2日至8月8日"
    assert section_of(report(told=told), CAMPAIGN, period="第三期").period == "第三期"
