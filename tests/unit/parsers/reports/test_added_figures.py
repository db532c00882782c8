"""Figures told in parts (30+6, 男 and 女 below each other) are their sum; names like 5+2课后服务 are no figures."""

import pytest

from tests.unit.parsers.reports.campaigns import EPIDEMIC, EQUIPMENT, FUND, rows, values

FIELDS = [(EPIDEMIC, "members", "党员总数", "人"), (EQUIPMENT, "repair", "待修设备数", "台"), (FUND, "goods", "捐赠物资件数", "件")]  # fmt: skip


@pytest.mark.parametrize("figure", ["30+6", "30+6{0}", "30{0}+6{0}", "30 + 6（新增）", "30+6=36", "20+10+6"])
@pytest.mark.parametrize(("fields", "key", "label", "measure"), FIELDS)
def test_a_figure_in_parts_is_their_sum_in_a_line_and_in_a_cell(fields, key, label, measure, figure):
    figure = figure.format(measure)
    assert values(fields, f"{label}：{figure}") == {key: 36}
    assert values(fields, rows(f"{label}|{figure}\n备注|无")) == {key: 36}


@pytest.mark.parametrize("line", ["5+2课后服务照常开展。", "线上培训“3+1”模式推开。", "党员总数30+6=37。"])
def test_a_name_or_a_false_sum_is_no_figure(line):
    assert values(EPIDEMIC, line) == {}


@pytest.mark.parametrize("behind", ["", "{0}"])
@pytest.mark.parametrize(("fields", "key", "label", "measure"), [*FIELDS[:1], (FUND, "givers", "参与捐款人数", "人")])
def test_men_and_women_below_each_other_are_one_figure(fields, key, label, measure, behind):
    assert values(fields, rows(f"{label}|男|30\n{behind.format(label)}|女|6")) == {key: 36}
    assert values(fields, rows(f"项目|性别|人数\n{label}|男|30\n{behind.format(label)}|女|6")) == {key: 36}


def test_a_total_goes_before_its_rounds_though_it_has_words_of_the_field():
    text = "社区做了两轮核酸检测，首轮2140人次，次轮2365人次，支部派人录信息、管秩序，两轮合计协助4505人次。"
    assert values(EPIDEMIC, text)["tests"] == 4505
