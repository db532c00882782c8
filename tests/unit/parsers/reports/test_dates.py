"""Date ranges as people write them."""

from datetime import date

import pytest

from domain.text.normalise import fold
from parsers.reports.language.date_parts import number
from parsers.reports.language.dates import last_full_date, ranges
from tests.bounded import within

SIGNED = date(2021, 8, 16)


def _told(text: str, reference: date | None = SIGNED) -> list[tuple[str, str]]:
    return [(told.range.start.isoformat(), told.range.end.isoformat()) for told in ranges(fold(text), reference)]


WEEK = [("2021-08-09", "2021-08-15")]


@pytest.mark.parametrize(
    "written",
    [
        "8月9日至15日", "8月9日至8月15日", "8月9日—15日", "8月9日-8月15日", "8月9日－15日", "8月9日―15日", "8月9日~15日", "8.9-8.15", "8.9—8.15",
        "8.9-15", "2021.8.9—2021.8.15", "2021.08.09-08.15", "2021年8月9日至15日", "2021年8月9日—2021年8月15日", "2021/8/9-2021/8/15",
        "2021-08-09至2021-08-15", "20210809-20210815", "0809-0815", "8月9日起至8月15日止", "从8月9日到8月15日", "8月9日0时至8月15日24时",
        "8月9日0时至8月16日0时", "8月9日早8点到15日凌晨2点", "8月9日上午8时至15日晚10点半", "8月9日晚到15日早上", "８月９日至１５日", "八月九日至十五日", "八月九日至八月十五日", "二〇二一年八月九日至十五日", "二○二一年八月九日至八月十五日",
        "8月9日（周一）至8月15日（周日）", "8月9-15日", "8.9到8.15", "8月9号到15号", "2021年8月9日 - 8月15日",
    ],
)  # fmt: skip
def test_a_week_in_every_form(written):
    assert _told(f"（{written}）情况") == WEEK


@pytest.mark.parametrize(
    ("written", "start", "end"),
    [
        ("8月上半月", "2021-08-01", "2021-08-15"),
        ("8月下半月", "2021-08-16", "2021-08-31"),
        ("8月中旬", "2021-08-11", "2021-08-20"),
        ("2021年2月份", "2021-02-01", "2021-02-28"),
        ("七月份", "2021-07-01", "2021-07-31"),
        ("7-8月份", "2021-07-01", "2021-08-31"),
        ("2021年第二季度", "2021-04-01", "2021-06-30"),
        ("2021年上半年", "2021-01-01", "2021-06-30"),
        ("2020年度", "2020-01-01", "2020-12-31"),
    ],
)
def test_a_period_by_name(written, start, end):
    assert _told(f"{written}工作情况") == [(start, end)]


@pytest.mark.parametrize(
    "written",
    [
        "截至8月15日", "截止8月15日", "7月31日以来累计", "8月9日", "本周", "8月第二周", "1.2-1.5万元", "2-3个", "8月18日前完成", "上周（8月2日—8日）",
        "下期：8月16日-22日", "138-1234-5678", "13:00-14:00", "编号1-2-3", "2021年8月10日", "13月1日至13月9日", "8月9日至8月40日", "8月20日至8月9日",
    ],
)  # fmt: skip
def test_what_is_no_period_of_the_report(written):
    assert [told for told in ranges(fold(written), SIGNED) if told.exact] == []


@pytest.mark.parametrize(
    ("written", "reference", "start", "end"),
    [
        ("12月27日—12月31日", date(2022, 1, 3), "2021-12-27", "2021-12-31"),
        ("12月27日—1月2日", date(2022, 1, 3), "2021-12-27", "2022-01-02"),
        ("12月27日—1月2日", date(2021, 12, 30), "2021-12-27", "2022-01-02"),
        ("2021年12月27日—1月2日", date(2022, 1, 3), "2021-12-27", "2022-01-02"),
        ("8月9日—15日", date(2021, 8, 8), "2021-08-09", "2021-08-15"),
    ],
)
def test_the_year_that_is_not_written_is_the_nearest(written, reference, start, end):
    assert _told(written, reference) == [(start, end)]


def test_without_any_reference_a_range_without_year_is_not_guessed():
    assert _told("8月9日至15日", None) == []


def test_the_last_full_date_is_the_signatures():
    assert last_full_date("2021年8月9日会议\n二〇二一年八月十六日") == SIGNED


@pytest.mark.parametrize(
    ("words", "value"),
    [("十", 10), ("十五", 15), ("廿二", 22), ("三十一", 31), ("二〇二一", 2021), ("08", 8), ("三四", None)],
)
def test_numbers_of_dates(words, value):
    assert number(words) == value


@pytest.mark.parametrize(
    "bad", ["8月9日至" * 20000, "2021年" * 30000, "8." * 40000, "1-" * 40000, "第" * 50000, "十" * 50000]
)
def test_hostile_text_is_searched_in_bounded_time(bad):
    with within(5):
        ranges(bad, SIGNED)


@pytest.mark.parametrize(
    ("text", "months"),
    [("2、3月合报", (2, 3)), ("二、三月份情况", (2, 3)), ("2和3月", (2, 3)), ("12、1月情况", (12, 1)), ("2、5月", (5, 5)), ("一、三月份情况", (3, 3))],
)  # fmt: skip
def test_a_month_and_the_next_are_one_time(text, months):
    assert [(told.range.start.month, told.range.end.month) for told in ranges(text, SIGNED)] == [months]
