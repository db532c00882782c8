"""Labelled lines: two figures under one label, blanks before the next label, lines that contradict each other, rates."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from domain.campaign import DateRange, Field, FieldType
from domain.report import ReadingState
from parsers.reports.values.counts import weigh_values
from tests.unit.parsers.reports.campaigns import EPIDEMIC, readings, rows, segment_of, values
from tests.unit.parsers.reports.offices import FIRE, GAS, SHOP, TAX, WATER

TRAINED = (
    Field("trained", "安全培训人次", FieldType.COUNT, "人次", ("安全培训",)),
    Field("risks", "排查隐患数", FieldType.COUNT, "处"),
    Field("done", "排查完成日期", FieldType.DATE, "", ("完成日期",)),
    Field("rate", "整改率", FieldType.PERCENT),
)
STORED = (
    Field("coal", "发放取暖煤", FieldType.NUMBER, "吨"),
    Field("given", "捐款金额", FieldType.MONEY, "元", ("捐款",)),
    Field("reaped", "收割面积", FieldType.NUMBER, "亩", ("收了",)),
)
TWICE = (
    Field("sessions", "安全培训场次", FieldType.COUNT, "场", ("安全培训", "培训")),
    Field("trained", "安全培训人次", FieldType.COUNT, "人次"),
)


@pytest.mark.parametrize(
    "line",
    ["安全培训：两场，66人次", "安全培训：两场，66人次参加", "安全培训两场，66人次参加", "培训情况：两场共66人次"],
)
@pytest.mark.parametrize("fields", [TRAINED, TWICE])
def test_the_second_figure_under_a_label_is_read_too(fields: tuple[Field, ...], line: str) -> None:
    assert values(fields, line)["trained"] == 66
    assert values(fields, line).get("sessions") == (2 if fields is TWICE else None)


def test_a_figure_of_the_same_measure_is_not_a_second_one_of_its_label() -> None:
    assert values(TRAINED, "安全培训：40人次，应急演练2场，66人次观摩") == {"trained": 40}


@pytest.mark.parametrize(
    "line",
    [
        "填报日期：2026年11月27日 排查完成日期：",
        "排查完成日期：  填报日期：2026年11月27日",
        "排查完成日期：\n填报日期：2026年11月27日",
        "排查完成日期：　　　　填报人：石敬川　2026年11月27日",
    ],
)
def test_a_blank_before_the_next_label_says_nothing(line: str) -> None:
    assert values(TRAINED, line) == {}


def test_a_date_behind_its_own_label_is_read() -> None:
    line = "填报日期：2026年11月27日  排查完成日期：2026年11月20日"
    assert values(TRAINED, line) == {"done": date(2026, 11, 20)}


def test_two_lines_that_contradict_each_other_are_a_conflict() -> None:
    read = readings(TRAINED, "安全培训：66人次\n安全培训：2场，67人次")["trained"]
    assert (read.value, read.state) == (66, ReadingState.CONFLICTING)
    assert [other.value for other in read.passed_over] == [67]


def test_a_line_told_twice_is_none() -> None:
    assert readings(TRAINED, "安全培训：66人次\n安全培训：66人次")["trained"].state is ReadingState.SAID


def test_figures_that_fit_no_field_are_kept_with_their_words() -> None:
    told = weigh_values(segment_of("排查隐患15处，发放手册230册。"), TRAINED).unfitted
    assert [(one.value, one.evidence.text) for one in told] == [(230, "发放手册230册")]


def test_a_bare_one_in_a_column_of_shares_is_a_hundred_percent() -> None:
    table = rows("单位 | 排查隐患数 | 整改率\n一车间 | 10 | 0.9\n二车间 | 9 | 1\n合计 | 19 | 1")
    assert values(TRAINED, table)["rate"] == 100


def test_a_bare_one_alone_is_doubtful() -> None:
    read = readings(TRAINED, rows("排查隐患数 | 9\n整改率 | 1"))["rate"]
    assert read.confidence < 0.7


def test_one_percent_is_one_percent() -> None:
    read = readings(TRAINED, rows("排查隐患数 | 9\n整改率 | 1%"))["rate"]
    assert (read.value, read.confidence > 0.9) == (1, True)


def test_of_two_months_side_by_side_the_reports_own_is_meant() -> None:
    table = rows("项目 | 9月 | 10月 | 9—10月累计\n排查隐患数 | 27 | 32 | 59\n排查完成日期 | 2023-09-27 | 2023-10-24 | ")
    october = DateRange(date(2023, 10, 1), date(2023, 10, 31))
    read = weigh_values(replace(segment_of(table), told=october), TRAINED).readings
    assert {one.field: one.value for one in read} == {"risks": 32, "done": date(2023, 10, 24)}


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("本月发放取暖煤41吨半。", {"coal": 41.5}),
        ("全體黨員捐款人民幣參仟貳佰捌拾元整。", {"given": 3280}),
        ("雨停那天她一个人收了74亩。", {}),
    ],
)
def test_halves_old_capitals_and_what_one_person_did(sentence: str, told: dict[str, float]) -> None:
    assert values(STORED, sentence) == told


@pytest.mark.parametrize(
    "line", ["【排查隐患数】52", "【排查隐患数】：52处", "排查隐患数 | 52", "排查隐患数：__52__处"]
)
def test_marks_that_stand_for_a_colon_or_a_blank_to_be_filled_in(line: str) -> None:
    assert values(TRAINED, line) == {"risks": 52}


@pytest.mark.parametrize("line", ["发放取暖煤500公斤。", "发放取暖煤：500公斤", "发放取暖煤（公斤）：500"])
def test_a_figure_in_another_measure_of_the_same_quantity_is_converted(line: str) -> None:
    assert values(STORED, line) == {"coal": 0.5}


@pytest.mark.parametrize(
    ("fields", "text", "said"),
    [
        (WATER, "险情就1处  塘埂垮了个口子  中午堵上了", {"danger": 1, "handled": 1}),
        (GAS, "安检186户  隐患没有  换管42根", {"homes": 186, "hoses": 42}),
        (GAS, "安检186户 隐患没有 换管42根", {"homes": 186, "hoses": 42}),
        (FIRE, "出警58次  没有伤亡  救出12人", {"alarms": 58, "saved": 12}),
        (FIRE, "出警58次 没有伤亡 救出12人", {"alarms": 58, "saved": 12}),
        (SHOP, "走访商户412户  发了600本宣传册  签了承诺书", {"shops": 412}),
        (TAX, "走访企业 32户 解答咨询 86人次 培训会计 40人", {"firms": 32, "asks": 86, "trained": 40}),
        (EPIDEMIC, "党员总数 52 参与防控 38 志愿服务 120", {"members": 52, "engaged": 38, "shifts": 120}),
        (EPIDEMIC, "现有党员 五十二名 参与防控 三十八人", {"members": 52, "engaged": 38}),
    ],
)
def test_blanks_set_apart_what_a_line_without_any_mark_tells(fields, text, said):
    assert values(fields, text) == said
