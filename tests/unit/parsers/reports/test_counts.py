"""One value is chosen of many, with its state, its confidence and what a person should look at."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from time import process_time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.campaign import Field, FieldType
from domain.document import Document, Paragraph, Role
from domain.report import ReadingState, ReportKind
from parsers.reports.speech.segment import Segment, place
from parsers.reports.values.counts import weigh_values
from tests.bounded import within
from tests.unit.parsers.reports.campaigns import EPIDEMIC, EQUIPMENT, readings, rows, segment_of, values


def codes(fields: tuple[Field, ...], *blocks: object) -> list[str]:
    return [problem.code for problem in weigh_values(segment_of(*blocks), fields).problems]  # type: ignore[arg-type]


def test_a_table_wins_over_the_text_and_the_reading_is_conflicting() -> None:
    reading = readings(EPIDEMIC, "本周开展志愿服务120人次。", rows("志愿服务人次|118"))["shifts"]
    assert (reading.value, reading.state) == (118, ReadingState.CONFLICTING)
    assert [candidate.value for candidate in reading.passed_over] == [120]


def test_a_table_and_a_text_that_agree_do_not_conflict() -> None:
    assert (
        readings(EPIDEMIC, "本周开展志愿服务118人次。", rows("志愿服务人次|118"))["shifts"].state is ReadingState.SAID
    )


def test_differing_figures_are_told_to_a_person() -> None:
    assert codes(EPIDEMIC, "本周开展志愿服务120人次。", rows("志愿服务人次|118")) == ["value_conflict"]


def test_differing_figures_are_told_as_letters_write_them() -> None:
    words = segment_of("本周开展志愿服务1200人次，捐款53180.5元。", rows("志愿服务人次|11800\n捐款金额|60520元"))  # type: ignore[arg-type]
    told = weigh_values(words, EPIDEMIC).problems
    assert [each.sentence.partition("（")[2].partition("）")[0] for each in told] == ["11,800、1,200", "60,520、53,180.50"]


def test_a_part_above_its_total_is_told() -> None:
    assert codes(EPIDEMIC, "支部现有党员32名，参与防控党员35名。") == ["part_exceeds_total"]
    assert codes(EQUIPMENT, "设备总数：32台；完好设备数：35台") == ["part_exceeds_total"]


def test_rows_that_do_not_add_up_are_told_and_the_total_stands() -> None:
    table = rows("党小组|党员总数|志愿服务人次\n一组|10|45\n二组|12|52\n合计|22|99")
    assert values(EPIDEMIC, table)["shifts"] == 99
    assert codes(EPIDEMIC, table) == ["sum_differs"]


def test_groups_of_members_named_after_students_or_staff_are_parts() -> None:
    table = rows("党小组|党员数|志愿服务人次\n教工|10|45\n研究生|12|52")
    assert values(EPIDEMIC, table) == {"members": 22, "shifts": 97}
    assert codes(EPIDEMIC, rows("党小组|党员数\n教工|10\n研究生|12\n合计|22")) == []


def test_a_list_that_does_not_add_up_to_its_total_is_told() -> None:
    assert codes(EPIDEMIC, "三个片区分别开展志愿服务43人次、51人次、20人次，共计120人次。") == ["sum_differs"]


def test_a_figure_out_of_range_is_not_taken() -> None:
    fields = (replace(EPIDEMIC[0], max=Decimal(500)), *EPIDEMIC[1:])
    assert values(fields, "支部现有党员3200名。") == {}
    assert codes(fields, "支部现有党员3200名。") == ["value_out_of_range"]
    assert codes(EPIDEMIC, "协助核酸检测99999999999人次。") == ["value_out_of_range"]


def test_a_value_below_its_minimum_is_not_taken() -> None:
    fields = (Field("rate", "完好率", FieldType.PERCENT, min=Decimal(50)),)
    assert codes(fields, rows("完好率|12%")) == ["value_out_of_range"]


def test_the_first_document_is_read_and_its_repeat_adds_nothing() -> None:
    paper = Document("报告.docx", "docx", (Paragraph("支部现有党员32名，设立先锋岗5个。"),))
    body = Document("body", "text", (Paragraph("党员32名，先锋岗5个"),), is_body=True)
    said = weigh_values(Segment(None, (*place(paper), *place(body))), EPIDEMIC).readings
    assert {reading.field: reading.value for reading in said} == {"members": 32, "posts": 5}


@pytest.mark.parametrize("role", [Role.HEADER, Role.FOOTER, Role.NOTE])
def test_running_heads_and_notes_are_no_source(role: Role) -> None:
    assert values(EPIDEMIC, Paragraph("支部现有党员32名。", role)) == {}


def test_no_value_without_evidence_and_sure_readings_are_surer_than_weak_ones() -> None:
    said = readings(EPIDEMIC, "党员总数：32人", "疫苗打了31个人。")
    assert all(reading.evidence for reading in said.values())
    assert said["members"].confidence > 0.95 > said["vaccinated"].confidence > 0.5


def test_words_that_a_scanner_was_unsure_of_make_unsure_readings() -> None:
    clear = readings(EPIDEMIC, Paragraph("支部现有党员32名。"))["members"].confidence
    blurred = readings(EPIDEMIC, Paragraph("支部现有党员32名。", confidence=0.8))["members"].confidence
    assert blurred == pytest.approx(clear * 0.8, abs=0.002)


def test_lists_and_tags_are_not_read_here() -> None:
    fields = (*EPIDEMIC, Field("duties", "承担岗位", FieldType.TAGS), Field("deeds", "典型事迹", FieldType.ENTRIES))
    assert values(fields, rows("党员总数|32\n承担岗位|政策宣传\n典型事迹|张三5次")) == {"members": 32}


def test_readings_come_in_the_order_of_the_fields() -> None:
    said = weigh_values(segment_of("捐款500元，先锋岗3个，现有党员32名。"), EPIDEMIC).readings
    assert [reading.field for reading in said] == ["members", "posts", "donation"]


def test_a_nil_report_keeps_what_it_states() -> None:
    assert values(EPIDEMIC, "本周零报告，支部24名党员身体健康。", kind=ReportKind.NIL) == {"members": 24}


_WORDS = st.sampled_from(
    ["党员", "参与疫情防控", "志愿服务", "32", "名", "人次", "，", "。", "（", "）", "共", "其中", "上周", "、", "1.2万", "捐款", "元", "：", "\n", "个", "三", "由", "更正为", "%"]
)  # fmt: skip


@settings(max_examples=200, deadline=None)
@given(st.lists(_WORDS, max_size=40))
def test_no_text_whatsoever_breaks_the_reading(pieces: list[str]) -> None:
    for reading in weigh_values(segment_of("".join(pieces)), EPIDEMIC).readings:
        assert reading.value is None or reading.evidence


@settings(max_examples=100, deadline=None)
@given(st.lists(st.lists(_WORDS, max_size=4), max_size=6))
def test_no_table_whatsoever_breaks_the_reading(lines: list[list[str]]) -> None:
    table = rows("\n".join("|".join(line) for line in lines) or "x")
    for reading in weigh_values(segment_of(table), EPIDEMIC).readings:
        assert reading.value is None or reading.evidence


@pytest.mark.parametrize("joint", ["", "，", "；", "。", "、", "（", "）", "\n"])
def test_reading_is_linear_in_the_length_of_a_paragraph(joint: str) -> None:
    sentence = "支部现有党员32名其中29名党员参与疫情防控（东门2个）开展志愿服务118人次" + joint
    with within(10):  # about 1 s; a quadratic walk would take a minute
        weigh_values(segment_of(sentence * 500), EPIDEMIC)


def test_a_long_report_takes_time_in_proportion() -> None:
    """Two hundred pages are no more than two hundred times one page: eight times the paragraphs, less than 32 times as long."""
    paragraph = "本周党员志愿服务286人次，合计一千零四十八人次，人均6.7次；协助核酸检测2.35万人次，已解决困难231件。"

    def seconds(paragraphs: int) -> float:
        start = process_time()
        readings(EPIDEMIC, *[paragraph] * paragraphs)
        return process_time() - start

    seconds(5)
    assert seconds(240) < 32 * seconds(30)


def test_a_cumulative_figure_beside_the_periods_own_is_said_to_be_one() -> None:
    table = rows("指标|上周|本周|累计\n党员总数|40|41|41\n志愿服务人次|60|85|145")
    found = readings(EPIDEMIC, table)["shifts"]
    assert found.value == 85
    assert {candidate.value: candidate.why_not for candidate in found.passed_over} == {60: "上期数字", 145: "累计数字"}
