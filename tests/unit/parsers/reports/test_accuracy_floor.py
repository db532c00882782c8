"""Reading must not become worse: floors over the annotated mails (those that need no further reader)."""

import pytest

from tests.accuracy import Measured, calibration, corpora, measure

#: whose report, for when, of which kind, and the lists: alike in every campaign
WHO = {"disposition": 0.95, "unit": 0.95, "kind": 0.95, "period": 0.95, "tags_f1": 0.95, "deeds_name_f1": 0.95, "items_recall": 0.95,
       "items_precision": 0.95}  # fmt: skip
#: figures: the campaign that reading was developed with, and the others
VALUES = {"dev": {"values_precision": 0.99, "values_recall": 0.97}}
OTHERS = {"values_precision": 0.85, "values_recall": 0.75}
#: annotated without the reading at hand and measured for the first time: their first figures are wanted as they are, a floor follows;
#: jobs and sixth are held back as a whole: a failing floor would tell what is wrong with mails that nobody makes rules from
NO_FLOOR_YET = frozenset(
    {
        "bank",
        "clinic",
        "fifth",
        "fourth",
        "harvest",
        "jobs",
        "relief",
        "safety",
        "school",
        "seventh",
        "sixth",
        "transit",
        "village",
    }
)
FOLDERS = {folder.name: folder for folder in corpora() if folder.name not in NO_FLOOR_YET}


@pytest.fixture(scope="module", params=sorted(FOLDERS))
def measured(request: pytest.FixtureRequest) -> Measured:
    return measure(FOLDERS[request.param])


def test_there_is_a_corpus_to_measure():
    assert "dev" in FOLDERS


def test_most_mails_are_read_without_any_extra(measured):
    assert len(measured.judged()) >= 0.85 * len(measured.gold)


def test_no_figure_falls_below_its_floor(measured):
    told = measured.figures()
    floors = WHO | VALUES.get(measured.name, OTHERS)
    assert {name: told[name] for name, floor in floors.items() if told[name] is not None and told[name] < floor} == {}


def test_sure_values_are_right(measured):
    sure = [(values, right) for band, values, right in calibration(measured) if band >= "0.95"]
    assert sum(right for _, right in sure) >= 0.93 * sum(values for values, _ in sure)
