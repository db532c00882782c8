"""The JSON of one mail: its stable keys, and the way back."""

import json
from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from domain.campaign import DateRange
from domain.jsonform import outcome_from_json, outcome_to_json, value_to_json
from domain.mail import Address, Head
from domain.report import (
    Candidate,
    Disposition,
    DocumentNote,
    Entry,
    Evidence,
    NotReport,
    Outcome,
    Problem,
    Reading,
    ReadingState,
    Report,
    ReportKind,
)

WORDS = Evidence("附件1.docx", "table 1 row 3 column 2", "党员总数 86")
VALUES = (
    86,
    Decimal("86.50"),
    Decimal("500"),
    date(2021, 8, 8),
    "文字",
    ("政策宣传", "排查"),
    (Entry("李明", "李明，…"),),
    (),
)


def _outcome() -> Outcome:
    readings = tuple(
        Reading(
            f"field{n}",
            ReadingState.SAID,
            value,
            0.9,
            (WORDS,),
            "label",
            (Candidate(value, WORDS, "prose", "上周的数"),),
        )
        for n, value in enumerate(VALUES)
    )
    unread = Reading("blurred", ReadingState.UNREADABLE)
    report = Report(
        "第一支部", ReportKind.SUPPLEMENT, DateRange(date(2021, 8, 2), date(2021, 8, 8)), (*readings, unread), (WORDS,),
        (Problem("jump", "相差很大", True),), adds=True,
    )  # fmt: skip
    head = Head(
        Address("a@mu.example", "甲"),
        "情况",
        datetime(2021, 8, 8, 20, 41, tzinfo=UTC),
        "<1@mu.example>",
        "<0@mu.example>",
        ("<0@mu.example>",),
    )
    note = DocumentNote("body", "plain", 12, "ab" * 32, 10, 0, (Problem("charset", "核对"),), "正文", (("paragraph 1", "正文"),))
    return Outcome(
        Disposition.REPORT,
        None,
        "有报告",
        head,
        (report, Report(None, ReportKind.INITIAL)),
        (note,),
        (Problem("x", "y"),),
        ("R3",),
    )


def test_an_outcome_comes_back_from_json_text_as_it_was():
    outcome = _outcome()
    assert (
        outcome_from_json(json.loads(json.dumps(outcome_to_json(outcome, "0001.eml"), ensure_ascii=False))) == outcome
    )


def test_types_survive_that_json_does_not_know():
    kept = outcome_from_json(json.loads(json.dumps(outcome_to_json(_outcome())))).reports[0].readings
    assert [type(reading.value) for reading in kept[: len(VALUES)]] == [type(value) for value in VALUES]
    assert str(kept[1].value) == "86.50"


def test_a_mail_that_is_no_report_comes_back():
    outcome = Outcome(Disposition.NOT_REPORT, NotReport.QUESTION, "询问", Head())
    assert outcome_from_json(outcome_to_json(outcome)) == outcome


def test_the_stable_keys_are_there():
    written = outcome_to_json(_outcome(), "0001.eml")
    assert written["file"] == "0001.eml"
    assert written["disposition"] == "report"
    assert written["message"]["from"] == "a@mu.example"
    assert written["reports"][0]["period"] == {"start": "2021-08-02", "end": "2021-08-08"}
    field = written["reports"][0]["fields"]["field0"]
    assert (field["value"], field["state"], field["confidence"]) == (86, "said", 0.9)
    assert field["evidence"] == [{"document": "附件1.docx", "where": "table 1 row 3 column 2", "text": "党员总数 86"}]
    assert written["documents"][0]["text"] == "正文"


def test_a_document_file_has_no_message():
    assert outcome_to_json(Outcome(Disposition.REPORT))["message"] is None


@pytest.mark.parametrize(
    ("value", "written"),
    [(Decimal("12300"), 12300), (Decimal("3860.50"), 3860.5), (date(2021, 8, 8), "2021-08-08"), (("甲",), ["甲"])],
)
def test_values_are_written_as_plain_json(value, written):
    assert value_to_json(value) == written


def test_a_value_that_is_none_of_ours_is_refused():
    written = outcome_to_json(_outcome())
    written["reports"][0]["fields"]["field0"]["value"] = 1.5
    with pytest.raises(ValueError, match="float"):
        outcome_from_json(written)
