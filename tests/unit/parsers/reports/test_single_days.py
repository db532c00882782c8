"""Single days as daily letters write them. All words are invented."""

from __future__ import annotations

from datetime import date

import pytest

from parsers.reports.language.days import days

SENT = date(2024, 6, 23)


@pytest.mark.parametrize(
    "written",
    ["6月22日", "2024-06-22", "今天（22日）转移21人", "22号，转移21人", "防汛6.22", "6.22防汛日报", "防汛0622", "6/22 巡堤", "22日8时至18时"],
)
def test_a_day_in_every_form(written: str) -> None:
    assert [told.range.start for told in days(written, SENT)] == [date(2024, 6, 22)]


@pytest.mark.parametrize(
    "written",
    ["22号坝", "水位6.22米", "占6.22%", "8.12公里", "0622人", "22日均", "12日前的", "编号20240622", "6月22", "第22号令"],
)
def test_what_names_no_day_of_late(written: str) -> None:
    assert days(written, SENT) == []


def test_the_days_of_the_month_before_are_told_at_the_beginning_of_a_month() -> None:
    assert [told.range.start for told in days("30日巡堤3公里", date(2024, 7, 1))] == [date(2024, 6, 30)]


def test_a_day_with_its_month_goes_before_a_short_one() -> None:
    assert [told.range.start for told in days("6月21日（不是22日）", SENT)] == [date(2024, 6, 21)]


def test_without_a_letters_date_no_short_day_is_guessed() -> None:
    assert days("22日", None) == []
