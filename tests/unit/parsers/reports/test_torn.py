"""Sentences broken over lines say what they say."""

from __future__ import annotations

from tests.unit.parsers.reports.campaigns import EPIDEMIC, readings, values

WRAPPED = (
    "    现将我支部本周有关情况报告如下。支部现有党员三十",
    "二名，其中二十九名党员参与疫情防控工作，开展志愿",
    "服务118人次，按照学校的统一安排配合社区协助核酸检",
    "测4260人次。",
)


def test_a_sentence_broken_over_lines_is_read_whole() -> None:
    assert values(EPIDEMIC, *WRAPPED) == {"members": 32, "engaged": 29, "shifts": 118, "tests": 4260}


def test_lines_of_a_list_are_not_joined() -> None:
    lines = (
        "一、本支部现有在册的中共正式党员和预备党员32",
        "二、组织动员广大党员参与校园疫情防控党员数29",
        "志愿服务60人次",
        "先锋岗3个",
    )
    said = values(EPIDEMIC, *lines)
    assert (said["shifts"], said["posts"]) == (60, 3)


def test_a_signature_is_no_part_of_the_last_sentence() -> None:
    lines = ("支部现有党员32名，其中29名党员参与疫情防控，联系群众和学生宿舍共计", "2021年8月9日")
    assert values(EPIDEMIC, *lines) == {"members": 32, "engaged": 29}


def test_the_evidence_of_a_mended_sentence_stands_where_it_begins() -> None:
    (evidence,) = readings(EPIDEMIC, *WRAPPED)["tests"].evidence
    assert evidence.where == "paragraph 1"
    assert evidence.text == "按照学校的统一安排配合社区协助核酸检测4260人次"
