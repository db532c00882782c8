"""Reading must not become worse: floors over the annotated development mails (those that need no further reader)."""

import pytest

from tests.accuracy import calibration, corpora, measure

FLOORS = {
    "disposition": 0.98,
    "unit": 0.98,
    "kind": 0.98,
    "period": 0.98,
    "values_precision": 0.99,
    "values_recall": 0.97,
    "tags_f1": 0.97,
    "deeds_name_f1": 0.97,
    "items_recall": 0.97,
    "items_precision": 0.95,
}


@pytest.fixture(scope="module")
def measured():
    (folder,) = corpora("dev")
    return measure(folder)


def test_most_mails_are_read_without_any_extra(measured):
    assert len(measured.judged()) >= 41


@pytest.mark.parametrize("figure", FLOORS)
def test_no_figure_falls_below_its_floor(measured, figure):
    value = measured.figures()[figure]
    assert value is not None
    assert value >= FLOORS[figure], (figure, value)


def test_no_value_is_invented(measured):
    assert measured.figures()["invented_values"] == 0


def test_sure_values_are_right(measured):
    sure = [(values, right) for band, values, right in calibration(measured) if band >= "0.95"]
    assert sum(right for _, right in sure) >= 0.99 * sum(values for values, _ in sure)
