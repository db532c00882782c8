"""Figures that take the place of another: every wording of it in every place where one may stand."""

from __future__ import annotations

import pytest

from domain.campaign import Field
from tests.unit.parsers.reports.campaigns import values
from tests.unit.parsers.reports.everyday import HALLS, HERDS, WATER
from tests.unit.parsers.reports.other_campaigns import SAFETY

WORDINGS = (
    "应为", "应该是", "应是", "应当是", "实际为", "实际应为", "实为", "其实是", "正确的是", "正确数字是", "更正为", "现更正为", "应更正为",
    "改为", "改成", "应改为", "订正为", "修正为", "调整为", "变更为",
)  # fmt: skip
PLACES = (
    "免疫羊只1240只，{}1204只。",
    "免疫羊只数1240{}1204。",
    "免疫羊只数写错了，{}1204只。",
    "免疫羊只原报1240只，{}1204只。",
)


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("wording", WORDINGS)
def test_the_figure_behind_it_holds(wording: str, place: str) -> None:
    assert values(HERDS.fields, place.format(wording)) == {"sheep": 1204}


OTHERS: tuple[tuple[tuple[Field, ...], str, dict[str, object]], ...] = (
    (WATER.fields, "修复漏点18处，更换管道改为260米。", {"leaks": 18, "pipes": 260}),
    (HALLS.fields, "检查宿舍210间，其中改为库房4间。", {"rooms": 210}),
    (SAFETY, "检查企业36家，实际停产的4家。", {"firms": 36}),
    (SAFETY, "检查企业36家，应急演练改为桌面推演，共4场。", {"firms": 36, "drills": 4}),
    (HALLS.fields, "检查宿舍由原来的180间增加到210间。", {"rooms": 210}),
)


@pytest.mark.parametrize(("fields", "text", "told"), OTHERS)
def test_words_alike_leave_other_figures(fields: tuple[Field, ...], text: str, told: dict[str, object]) -> None:
    assert values(fields, text) == told
