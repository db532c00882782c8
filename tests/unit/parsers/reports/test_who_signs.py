"""Offices that the writer says he bears himself: the name is that of the signature. All names are invented."""

import pytest

from tests.unit.parsers.reports.mailing import body, only, read, values
from tests.unit.parsers.reports.other_campaigns import INSPECTION

TOLD = "检查企业36家，排查隐患52处。"


def _leader(text):
    return values(only(read(body(TOLD + text), sender="ht@firm.example", campaign=INSPECTION))).get("leader")


@pytest.mark.parametrize(
    "text",
    [
        "我带队。\n恒泰化工　耿星河\n6月3日",
        "带队的还是我。\n\n耿星河",
        "这次是我带的队。\n恒泰化工有限公司\n耿星河 0466-0001122",
        "本人全程带队。\n耿星河\n2024年6月3日",
        "带队领导：本人。\n填报人：耿星河",
        "由我带队，石敬川配合。\n耿星河",
        "带队的还是我，耿星河。",
    ],
)
def test_whoever_signs_bears_the_office_that_he_says_is_his(text):
    assert _leader(text) == "耿星河"


@pytest.mark.parametrize(
    "text",
    [
        "我带队。\n恒泰化工有限公司\n6月3日",
        "我们带队检查了三个厂。\n耿星河",
        "我没带队。\n耿星河",
        "下周还是我带队。\n耿星河",
        "上次是我带队，这次是石经理。\n耿星河",
        "带队的是我和石敬川。\n耿星河",
        "带队的还是我。\n耿星河、石敬川",
        "带队领导：本人。",
    ],
)
def test_nobody_is_named_where_no_one_name_is_signed_or_it_is_not_said(text):
    assert _leader(text) is None


def test_a_name_that_is_told_goes_before_who_signs():
    assert _leader("领导让我代为上报，带队领导石敬川。\n耿星河") == "石敬川"
