"""The second reader fills what was not said and raises conflicts; it overwrites nothing."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from domain.campaign import DateRange
from domain.problems import problem
from domain.report import Disposition, Evidence, NotReport, Outcome, ReadingState, Report, ReportKind, Source
from second.merge import worth_asking
from tests.unit.second.kit import CAMPAIGN, answer, merged, note, outcome, quote, report, rule

TEXT = "共有党员86名，在册的是88名党员，参与防控35人。"
MEMBERS = rule("members", 86, "共有党员86名")
ENGAGED = rule("engaged", 35, "参与防控35人")


def only(before: Outcome, told: Any) -> Report:
    [after] = merged(told, before).outcome.reports
    return after


def test_a_field_that_was_not_said_is_filled_and_marked_as_such() -> None:
    after = only(outcome(TEXT, report(MEMBERS)), answer(engaged=quote(35, "参与防控35人")))
    reading = after.reading("engaged")
    assert reading is not None
    assert (reading.value, reading.state, reading.source) == (35, ReadingState.SAID, Source.SECOND_READER)
    assert reading.confidence <= 0.7
    assert [each.text for each in reading.evidence] == ["参与防控35人"]
    assert [each.field for each in after.readings] == ["members", "engaged"]


def test_a_quote_that_names_the_field_is_surer_than_one_that_does_not() -> None:
    named = only(outcome("共有党员86名"), answer(members=quote(86, "共有党员86名"))).readings[0]
    unnamed = only(outcome("同志们一共86名"), answer(members=quote(86, "同志们一共86名"))).readings[0]
    assert unnamed.confidence < named.confidence <= 0.7


def test_a_reading_that_both_read_alike_is_a_little_surer() -> None:
    weak = rule("members", 86, "共有党员86名", 0.7)
    reading = only(outcome(TEXT, report(weak)), answer(members=quote(86, "共有党员86名"))).readings[0]
    assert (reading.value, reading.source, reading.state) == (86, Source.RULE, ReadingState.SAID)
    assert 0.7 < reading.confidence < 0.9


def test_agreement_never_makes_certain() -> None:
    sure = rule("members", 86, "共有党员86名", 0.99)
    reading = only(outcome(TEXT, report(sure)), answer(members=quote(86, "共有党员86名"))).readings[0]
    assert reading.confidence == 0.99


def test_a_reading_that_both_read_otherwise_conflicts_and_keeps_the_rules_value() -> None:
    after = only(outcome(TEXT, report(MEMBERS)), answer(members=quote(88, "在册的是88名党员")))
    reading = after.readings[0]
    assert (reading.value, reading.state, reading.source) == (86, ReadingState.CONFLICTING, Source.RULE)
    assert reading.evidence == MEMBERS.evidence
    assert [each.value for each in reading.passed_over] == [88]
    assert reading.passed_over[0].evidence.text == "在册的是88名党员"
    assert reading.confidence < MEMBERS.confidence
    assert after.problems == (problem("value_conflict", "党员总数", "86、88"),)


def test_a_conflict_that_is_known_is_not_told_twice() -> None:
    known = problem("value_conflict", "党员总数", "86、90")
    before = outcome(TEXT, report(replace(MEMBERS, state=ReadingState.CONFLICTING), problems=(known,)))
    assert only(before, answer(members=quote(88, "在册的是88名党员"))).problems == (known,)


def test_a_conflict_stays_one_when_the_second_reader_takes_a_side() -> None:
    before = outcome(TEXT, report(replace(MEMBERS, state=ReadingState.CONFLICTING, confidence=0.7)))
    reading = only(before, answer(members=quote(86, "共有党员86名"))).readings[0]
    assert reading.state is ReadingState.CONFLICTING


def test_an_invented_difference_changes_nothing() -> None:
    before = outcome(TEXT, report(MEMBERS))
    assert merged(answer(members=quote(99, "共有党员99名")), before).outcome == before


def test_a_list_that_the_rules_read_is_left_alone() -> None:
    before = outcome("一是加强值守\n二是做好消杀", report(rule("steps", ("加强值守",), "加强值守")))
    assert merged(answer(steps=[{"text": "做好消杀", "document": 1}]), before).outcome == before


def test_a_reading_that_is_unreadable_is_left_to_a_person() -> None:
    broken = replace(MEMBERS, value=None, state=ReadingState.UNREADABLE)
    before = outcome(TEXT, report(broken))
    assert merged(answer(members=quote(86, "共有党员86名")), before).outcome == before


def test_the_figure_of_another_fields_reading_is_not_taken_twice() -> None:
    members = rule("members", 35, "同志们一共35名")
    before = outcome("同志们一共35名", report(members))
    assert merged(answer(engaged=quote(35, "同志们一共35名")), before).outcome == before


@pytest.mark.parametrize("kind", [ReportKind.CORRECTION, ReportKind.SUPPLEMENT, ReportKind.NIL])
def test_only_a_whole_report_is_filled(kind: ReportKind) -> None:
    before = outcome(TEXT, report(kind=kind))
    assert merged(answer(members=quote(86, "共有党员86名")), before).outcome == before


def test_unit_kind_and_period_are_never_touched() -> None:
    unclear = (problem("unit_unclear"), problem("period_unclear"))
    before = outcome("甲支部8月2日至8月8日情况：共有党员86名", report(unit=None, problems=unclear))
    unit = {"name": "甲支部", "document": 1, "evidence": "甲支部8月2日"}
    period = {"start": "2021-08-02", "end": "2021-08-08", "document": 1, "evidence": "8月2日至8月8日"}
    after = only(before, answer(unit=unit, period=period))
    assert (after.unit, after.told, after.kind) == (None, None, ReportKind.INITIAL)
    assert after.problems == (
        *unclear,
        problem("unit_suggested", "甲支部"),
        problem("period_suggested", "8月2日至8月8日"),
    )


@pytest.mark.parametrize(
    ("unit", "period"),
    [
        ({"name": "丙支部", "document": 1, "evidence": "丙支部"}, None),  # not on the roster
        ({"name": "乙支部", "document": 1, "evidence": "甲支部8月"}, None),  # not in the quote
        ({"name": "乙支部", "document": 1, "evidence": "乙支部"}, None),  # not in the text
        ({"name": ["甲支部"], "document": 1, "evidence": "甲支部8月"}, {"start": 1}),
        ("甲支部", "8月2日至8月8日"),
        (None, {"start": "2021-08-03", "end": "2021-08-08", "document": 1, "evidence": "8月2日至8月8日"}),
        (None, {"start": "2021-08-08", "end": "2021-08-02", "document": 1, "evidence": "8月2日至8月8日"}),
    ],
)
def test_a_unit_or_period_without_its_quote_is_not_proposed(unit: Any, period: Any) -> None:
    unclear = (problem("unit_unclear"), problem("period_unclear"))
    before = outcome("甲支部8月2日至8月8日情况；丙支部", report(unit=None, problems=unclear))
    assert merged(answer(unit=unit, period=period), before).outcome == before


def test_a_unit_that_is_clear_is_not_put_in_doubt() -> None:
    before = outcome("甲支部报；乙支部抄送", report())
    told = answer(unit={"name": "乙支部", "document": 1, "evidence": "乙支部抄送"})
    assert merged(told, before).outcome == before


def joint(text: str, **more: Any) -> Outcome:
    return outcome(text, report(unit="甲支部"), report(unit="乙支部"), **more)


def test_in_a_joint_mail_words_count_for_the_unit_that_their_line_names() -> None:
    text = "甲支部现有党员86名\n乙支部现有党员35名"
    told = {"reports": [*answer(1, members=quote(86, "现有党员86名"))["reports"], *answer(2, members=quote(86, "现有党员86名"))["reports"]]}  # fmt: skip
    assert not any(each.readings for each in merged(told, joint(text)).outcome.reports)  # claimed for both: refused
    first, second = merged(answer(1, members=quote(86, "现有党员86名")), joint(text)).outcome.reports
    assert ([each.value for each in first.readings], second.readings) == ([86], ())
    wrong = merged(answer(2, members=quote(86, "现有党员86名")), joint(text)).outcome
    assert wrong == joint(text)


def test_in_a_joint_mail_a_document_of_one_unit_alone_counts_for_it() -> None:
    units = [
        replace(report(unit=name), unit_evidence=(Evidence(f"{name}.docx", "paragraph 1", name),))
        for name in ("甲支部", "乙支部")
    ]
    papers = (note("现有党员86名", "甲支部.docx"), note("现有党员35名", "乙支部.docx"))
    before = replace(outcome("", *units), documents=papers)
    first, second = merged(answer(1, members=quote(86, "现有党员86名")), before).outcome.reports
    assert ([each.value for each in first.readings], second.readings) == ([86], ())
    assert merged(answer(1, members=quote(35, "现有党员35名", 2)), before).outcome == before


def test_in_a_joint_mail_a_document_of_both_units_counts_for_neither() -> None:
    told = tuple(
        replace(report(unit=name), unit_evidence=(Evidence("body", "paragraph 1", name),))
        for name in ("甲支部", "乙支部")
    )
    before = outcome("甲支部、乙支部情况\n现有党员86名", *told)
    assert merged(answer(1, members=quote(86, "现有党员86名")), before).outcome == before


@pytest.mark.parametrize(
    "told",
    [
        {}, {"reports": None}, {"reports": {}}, {"reports": [None, 1, "x", [], {}]}, {"reports": [{"number": 1}]},
        {"reports": [{"number": 1, "fields": []}]}, {"reports": [{"number": 1, "fields": {"members": 86}}]},
        {"reports": [{"number": 1, "fields": {"members": {}}}]}, {"reports": [{"number": 1, "fields": {"nobody": {"value": 1}}}]},
        {"reports": [{"number": True, "fields": {}}]}, {"reports": [{"number": 99, "fields": {"members": {}}}]},
        {"reports": [{"number": 1, "unit": 1, "period": [], "fields": {"duties": [None, 1], "deeds": {}, "steps": [[]]}}]},
    ],
)  # fmt: skip
def test_a_misshapen_answer_changes_nothing(told: Any) -> None:
    before = outcome(TEXT, report(MEMBERS, problems=(problem("unit_unclear"), problem("period_unclear"))))
    assert merged(told, before).outcome == before


def test_of_two_answers_for_one_report_the_first_counts() -> None:
    twice = {"reports": [*answer(engaged=None)["reports"], *answer(engaged=quote(35, "参与防控35人"))["reports"]]}
    before = outcome(TEXT, report(MEMBERS))
    assert merged(twice, before).outcome == before


def test_the_counts_tell_what_came_of_the_claims() -> None:
    told = answer(members=quote(88, "在册的是88名党员"), engaged=quote(35, "参与防控35人"), shifts=quote(7, "七次"))
    result = merged(told, outcome(TEXT, report(MEMBERS, ENGAGED)))
    assert (result.filled, result.agreed, result.differed, result.refused) == (0, 1, 1, 1)


# when it is worth it


FULL = report(MEMBERS, ENGAGED)


@pytest.mark.parametrize(
    ("unsure", "asked"),
    [
        (FULL, False),
        (report(MEMBERS), True),
        (report(MEMBERS, replace(ENGAGED, confidence=0.79)), True),
        (report(MEMBERS, replace(ENGAGED, state=ReadingState.CONFLICTING)), True),
        (report(MEMBERS, replace(ENGAGED, value=None, state=ReadingState.NOT_SAID)), True),
        (report(MEMBERS, ENGAGED, problems=(problem("unit_unclear"),)), True),
        (report(MEMBERS, ENGAGED, problems=(problem("period_conflict", "x"),)), True),
        (report(MEMBERS, ENGAGED, problems=(problem("sum_differs", "x"),)), False),
        (report(kind=ReportKind.NIL), False),
        (report(kind=ReportKind.NIL, problems=(problem("period_unclear"),)), False),
        (report(MEMBERS, kind=ReportKind.CORRECTION), False),
    ],
)
def test_it_is_asked_where_something_is_unsure(unsure: Report, asked: bool) -> None:
    assert worth_asking(outcome(TEXT, unsure), CAMPAIGN) is asked


@pytest.mark.parametrize("disposition", [Disposition.NOT_REPORT, Disposition.UNREADABLE])
def test_it_is_never_asked_about_what_is_no_report(disposition: Disposition) -> None:
    before = outcome(TEXT, report(), disposition=disposition, not_report=NotReport.QUESTION)
    assert not worth_asking(before, CAMPAIGN)


def test_what_the_rules_told_of_the_period_stays() -> None:
    told = replace(report(MEMBERS), told=DateRange(CAMPAIGN.starts, CAMPAIGN.starts))
    assert only(outcome(TEXT, told), answer(engaged=quote(35, "参与防控35人"))).told == told.told
