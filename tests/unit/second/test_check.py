"""A claim without literal evidence is refused, and so is one whose words say something else."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from domain.report import Entry
from tests.bounded import within
from tests.unit.second.kit import answer, filled, merged, note, outcome, quote

SAID = "我支部共有党员86名，参与防控35人，开展志愿服务120人次，捐款1.2万元。"


@pytest.mark.parametrize(
    ("text", "key", "value", "words"),
    [
        (SAID, "members", 86, "共有党员86名"),
        (SAID, "engaged", 35, "参与防控35人"),
        (SAID, "shifts", 120, "志愿服务120人次"),
        (SAID, "money", Decimal(12000), "捐款1.2万元"),
        ("党员总数86名，到岗的35名", "engaged", 35, "到岗的35名"),
        ("参与防控（8月2日以来）35人", "engaged", 35, "参与防控（8月2日以来）35人"),
        ("党员86名，到岗值守35名", "engaged", 35, "到岗值守35名"),
        ("党员总数\t八十六\n", "members", 86, "党员总数 八十六"),
        ("支部的同志们一共是叁拾伍名。", "members", 35, "同志们一共是叁拾伍名"),
        ("党员总数８６人", "members", 86, "党员总数８６人"),
        ("计划投入50人，已有35名党员投入", "engaged", 35, "已有35名党员投入"),
        ("接种率达百分之九十五", "share", Decimal(95), "接种率达百分之九十五"),
        ("接种比例 95.5%", "share", Decimal("95.5"), "接种比例 95.5%"),
        ("支部于2019年7月1日成立", "founded", date(2019, 7, 1), "2019年7月1日成立"),
        ("备注：材料另寄", "remark", "材料另寄", "备注：材料另寄"),
    ],
)
def test_a_value_whose_quote_bears_it_out_is_taken(text: str, key: str, value: Any, words: str) -> None:
    told = value.isoformat() if isinstance(value, date) else value
    assert filled(text, **{key: quote(told, words)}) == {key: value}


@pytest.mark.parametrize(
    ("text", "key", "value", "words"),
    [
        (SAID, "members", 88, "共有党员88名"),  # invented, with an invented quote
        (SAID, "members", 88, "共有党员86名"),  # the quote does not hold the value
        (SAID, "engaged", 86, "共有党员86名"),  # the words of another field
        (SAID, "engaged", 86, "党员86名，参与防控35人"),  # the other field's figure in a wider quote
        (SAID, "engaged", 120, "开展志愿服务120人次"),
        (SAID, "members", 6, "共有党员86名"),  # part of a figure
        ("共有党员860名", "members", 86, "共有党员86"),  # the quote cuts the figure
        ("志愿者120人次", "engaged", 120, "志愿者120"),  # the quote cuts the measure
        ("计划安排党员35名值守", "engaged", 35, "党员35名值守"),
        ("上周参与防控35人", "engaged", 35, "参与防控35人"),
        ("现有党员86名，其中没有参与防控35人", "engaged", 35, "参与防控35人"),
        ("参与防控35人未到岗", "engaged", 35, "参与防控35人"),
        ("党员总数（8月2日）86名", "engaged", 86, "党员总数（8月2日）86名"),
        ("党员总数、到岗人数分别为86名和35名", "engaged", 86, "分别为86名"),
        ("党员总数、到岗人数分别为86名和35名", "engaged", 35, "86名和35名"),
        ("第86党支部", "members", 86, "第86党支部"),
        ("8月2日党员值守", "members", 8, "8月2日党员值守"),
        ("乙支部\t86\t35\t120", "engaged", 86, "乙支部\t86"),  # a row of figures: whose is which?
        ("1.党员带头", "members", 1, "1.党员带头"),
        ("86", "members", 86, "86"),  # no words
        ("参与防控9000人", "engaged", 9000, "参与防控9000人"),  # above max
        ("接种比例120%", "share", 120, "接种比例120%"),
        ("支部于2019年7月1日成立", "founded", "2018-07-01", "2019年7月1日成立"),
        ("支部于2019年7月1日成立", "founded", "2019-13-01", "2019年7月1日成立"),
        ("备注：材料另寄", "remark", "材料已寄", "备注：材料另寄"),
        (SAID, "members", 86, "我支部共有党员"),  # the figure stands outside the quote
        ("拟于2019年7月1日成立", "founded", "2019-07-01", "2019年7月1日成立"),
        ("接种比例1%", "share", 1, "接种比例1%"),  # below min
        ("共有党员1名", "members", True, "共有党员1名"),
    ],
)
def test_a_value_that_its_quote_does_not_bear_out_is_refused(text: str, key: str, value: Any, words: str) -> None:
    assert filled(text, **{key: quote(value, words)}) == {}


@pytest.mark.parametrize(
    "value", ["86", "八十六", -86, 86.0, Decimal("86.5"), True, None, [86], {"n": 86}, Decimal("1E+999999999"), 10**4000, Decimal("NaN")]
)  # fmt: skip
def test_a_count_is_a_whole_number_and_nothing_like_it(value: Any) -> None:
    assert filled("共有党员86名", members=quote(value, "共有党员86名")) == {}
    assert filled("共有党员86名", members=quote(Decimal("86.0"), "共有党员86名")) == {"members": 86}


@pytest.mark.parametrize("document", [0, 2, -1, "1", True, None, 1.0, [1]])
def test_a_quote_names_a_document_that_was_sent(document: Any) -> None:
    assert filled("共有党员86名", members=quote(86, "共有党员86名", document)) == {}


@pytest.mark.parametrize("words", ["", " ", "，", None, 86, ["共有党员86名"], "共有党员86名" * 50, "(共有党员86名)+"])
def test_a_quote_is_words_that_stand_there(words: Any) -> None:
    assert filled("共有党员86名", members=quote(86, words)) == {}


def test_a_quote_of_a_whole_page_bears_nothing_out() -> None:
    page = "我支部积极行动。" * 40 + "共有党员86名"
    assert filled(page, members=quote(86, page)) == {}


def test_what_was_not_sent_cannot_be_quoted() -> None:
    text = "党员带头值守。\n" * 100 + "共有党员86名"
    told = answer(members=quote(86, "共有党员86名"))
    assert not merged(told, outcome(text), budget=500).outcome.reports[0].readings
    assert merged(told, outcome(text), budget=5000).outcome.reports[0].readings


def test_a_quote_over_masked_words_is_refused_for_the_original_says_otherwise() -> None:
    text = "党员86名，电话13812345678"
    assert filled(text, members=quote(86, "党员86名，电话138****5678")) == {}
    assert filled(text, members=quote(86, "党员86名，电话13812345678")) == {}
    assert filled(text, members=quote(86, "党员86名")) == {"members": 86}


def test_the_evidence_names_document_line_and_the_words_as_they_stand_there() -> None:
    before = replace(outcome("请查收"), documents=(note("请查收"), note("情况表\n党员总数\t 86\n", "表.xlsx")))
    after = merged(answer(members=quote(86, "党员总数 86", 2)), before).outcome
    [evidence] = after.reports[0].readings[0].evidence
    assert (evidence.document, evidence.where, evidence.text) == ("表.xlsx", "row 2", "党员总数\t 86")


def test_two_fields_cannot_stand_on_one_figure() -> None:
    words = "同志们一共35名"
    assert filled(words, members=quote(35, words), engaged=quote(35, words)) == {}
    assert filled(words, members=quote(35, words)) == {"members": 35}


LISTS = "承担岗位：开展宣讲，未排查。\n张建国同志坚守卡点。\n一是加强值守\n二是做好消杀"


def test_a_list_is_taken_when_each_member_stands_there() -> None:
    duty = {"choice": "政策宣传", "document": 1, "evidence": "开展宣讲"}
    deed = {"name": "张建国", "summary": "坚守卡点", "document": 1}
    steps = [{"text": "加强值守", "document": 1}, {"text": "做好消杀", "document": 1}]
    assert filled(LISTS, duties=[duty], deeds=[deed], steps=steps) == {
        "duties": ("政策宣传",),
        "deeds": (Entry("张建国", "坚守卡点"),),
        "steps": ("加强值守", "做好消杀"),
    }


@pytest.mark.parametrize(
    ("key", "members"),
    [
        ("duties", [{"choice": "疫情排查", "document": 1, "evidence": "未排查"}]),  # denied
        ("duties", [{"choice": "疫情排查", "document": 1, "evidence": "开展宣讲"}]),  # other words
        ("duties", [{"choice": "宣讲", "document": 1, "evidence": "开展宣讲"}]),  # no choice of the field
        ("duties", ["政策宣传"]),
        ("deeds", [{"name": "李建国", "summary": "坚守卡点", "document": 1}]),
        ("deeds", [{"name": "张建国", "summary": "救了三个人", "document": 1}]),
        ("steps", [{"text": "加强值守", "document": 1}, {"text": "增加经费", "document": 1}]),  # one is invented
        ("steps", [{"text": "加强值守", "document": 1}] * 51),
        ("steps", {"text": "加强值守", "document": 1}),
        ("steps", "加强值守"),
    ],
)
def test_a_list_with_one_member_that_does_not_hold_is_refused(key: str, members: Any) -> None:
    assert filled(LISTS, **{key: members}) == {}


def test_white_space_in_a_quote_may_differ_in_width_only() -> None:
    assert filled("党员总数 \t 86", members=quote(86, "党员总数\t86")) == {"members": 86}
    assert filled("党员总数86", members=quote(86, "党员总数 86")) == {}


@pytest.mark.parametrize(
    ("text", "words"),
    [("党员1名，" * 30_000, "党员1名"), ("党员1名\t" * 30_000, "党员1名"), ("党 " * 90_000, "党 " * 66), ("党员" + "1" * 200_000, "党员1")],
)  # fmt: skip
def test_a_mail_and_an_answer_made_to_be_slow_are_not(text: str, words: str) -> None:
    with within(20.0):  # some tenths of a second; reading whole lines again and again took minutes
        for value in (1, 2):
            merged(
                answer(**{key: quote(value, words) for key in ("members", "engaged", "shifts", "money")}),
                outcome(text),
                200_000,
            )
