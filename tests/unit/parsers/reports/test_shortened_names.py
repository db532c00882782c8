"""Names shortened as no roster has them: 市三院, 铜杆分厂, 城关卫生院, QA组, 研发一、二部."""

from __future__ import annotations

import pytest

from tests.unit.parsers.reports.branches import CABLES, CLINIC, DYKES, HEALTH, told_by, values_of
from tests.unit.parsers.reports.mailing import paper


@pytest.mark.parametrize(
    ("campaign", "mail", "more", "told"),
    [
        (HEALTH, "市一医院献血5人，动员会7场", {}, {"砚江市第一人民医院": (5, 7)}),
        (HEALTH, "砚江市一院献血5人，动员会7场", {}, {"砚江市第一人民医院": (5, 7)}),
        (HEALTH, "市三院献血5人，动员会7场", {}, {"砚江市第三人民医院": (5, 7)}),
        (HEALTH, "市妇幼献血5人，动员会7场", {}, {"砚江市妇幼保健院": (5, 7)}),
        (HEALTH, "妇幼保健院献血5人，动员会7场", {}, {"砚江市妇幼保健院": (5, 7)}),
        (HEALTH, "市疾控献血5人，动员会7场", {}, {"砚江市疾病预防控制中心": (5, 7)}),
        (HEALTH, "市卫健委献血5人，动员会7场", {}, {"砚江市卫生健康委员会": (5, 7)}),
        (HEALTH, "柳河区医院献血5人，动员会7场", {}, {"柳河区人民医院": (5, 7)}),
        (HEALTH, "柳河区卫健局献血5人，动员会7场", {}, {"柳河区卫生健康局": (5, 7)}),
        (HEALTH, "城关镇卫生院献血5人，动员会7场", {}, {"柳河区城关镇卫生院": (5, 7)}),
        (HEALTH, "城关卫生院献血5人，动员会7场；青石卫生院献血3人，动员会2场", {}, {"柳河区城关镇卫生院": (5, 7), "柳河区青石镇卫生院": (3, 2)}),
        (HEALTH, "市血站献血5人，动员会7场。感谢市三院支持。", {}, {"砚江市中心血站": (5, 7)}),
        (CABLES, "铜杆分厂自查5次，整改7项", {}, {"中原电缆有限责任公司铜杆分厂": (5, 7)}),
        (CABLES, "铜杆自查5次，整改7项。交联自查3次，整改2项。", {}, {"中原电缆有限责任公司铜杆分厂": (5, 7), "中原电缆有限责任公司交联分厂": (3, 2)}),
        (CABLES, "A厂房自查5次，整改7项；B厂房自查3次，整改2项", {}, {"A厂房": (5, 7), "B厂房": (3, 2)}),
        (CABLES, "c3库自查5次，整改7项", {}, {"C3库": (5, 7)}),
        (CABLES, "QA组自查5次，整改7项", {}, {"质检QA组": (5, 7)}),
        (CABLES, "研发一、二部分别自查5次、3次，整改7项、2项", {}, {"研发一部": (5, 7), "研发二部": (3, 2)}),
        (CABLES, "研发1部：自查5次，整改7项\n研发2部：自查3次，整改2项", {}, {"研发一部": (5, 7), "研发二部": (3, 2)}),
        (CABLES, "2号炉自查5次，整改7项，12号炉自查3次，整改2项", {}, {"2号炉": (5, 7), "12号炉": (3, 2)}),
        (CABLES, "自查5次，整改7项。\n海外部", {}, {"海外事业部": (5, 7)}),
        (DYKES, "上坪村沙袋5个，值守7人次", {"sender": "bs@v.example"}, {"白沙镇上坪村": (5, 7)}),
        (DYKES, "黑石上坪沙袋5个，值守7人次", {}, {"黑石镇上坪村": (5, 7)}),
        (DYKES, "黑石镇\n上坪村沙袋5个，值守7人次", {}, {"黑石镇上坪村": (5, 7)}),
        (DYKES, "上坪沙袋5个、值守7人次，中坪沙袋1个、值守0人次，下坪沙袋3个、值守2人次。", {"sender": "bs@v.example"}, {"白沙镇上坪村": (5, 7), "白沙镇下坪村": (3, 2), "白沙镇中坪村": (1, 0)}),
        (DYKES, "白沙镇：上坪村沙袋5个，值守7人次；下坪村沙袋3个，值守2人次", {}, {"白沙镇上坪村": (5, 7), "白沙镇下坪村": (3, 2)}),
        (DYKES, "红光村沙袋5个，值守7人次", {}, {"白沙镇中坪村": (5, 7)}),
        (DYKES, "水库管理所沙袋5个，值守7人次，泄洪前已通知上坪、下坪。", {}, {"白沙水库管理所": (5, 7)}),
        (DYKES, "沙袋5个，值守7人次\n下坪", {"sender": "bs@v.example"}, {"白沙镇下坪村": (5, 7)}),
        (DYKES, "下坪备汛：沙袋5个，值守7人次", {"subject": "备汛", "sender": "bs@v.example"}, {"白沙镇下坪村": (5, 7)}),
    ],
)  # fmt: skip
def test_a_letter_begins_with_a_shortened_name(campaign, mail, more, told):
    assert values_of(campaign, told_by(campaign, mail, more)) == told


@pytest.mark.parametrize(
    ("campaign", "mail", "more", "told"),
    [
        (HEALTH, [paper("t.xlsx", "", [["单位", "献血人数", "动员会场次"], ["城关", "5", "7"], ["青石", "3", "2"]])], {}, {"柳河区城关镇卫生院": (5, 7), "柳河区青石镇卫生院": (3, 2)}),
        (HEALTH, [paper("t.xlsx", "", [["单位", "献血人数", "动员会场次"], ["市三院", "5", "7"], ["市中医院", "3", "2"]])], {}, {"砚江市第三人民医院": (5, 7), "砚江市中医医院": (3, 2)}),
        (DYKES, [paper("t.xlsx", "", [["单位", "沙袋数量", "值守人次"], ["镇机关", "9", "9"], ["上坪", "5", "7"], ["下坪", "3", "2"]])], {"sender": "bs@v.example"}, {"白沙镇": (9, 9), "白沙镇上坪村": (5, 7), "白沙镇下坪村": (3, 2)}),
        (DYKES, [paper("t.xlsx", "", [["乡镇", "村", "沙袋数量", "值守人次"], ["白沙镇", "上坪", "5", "7"], ["", "下坪", "3", "2"], ["黑石镇", "上坪", "1", "0"]])], {}, {"白沙镇上坪村": (5, 7), "白沙镇下坪村": (3, 2), "黑石镇上坪村": (1, 0)}),
    ],
)  # fmt: skip
def test_rows_are_called_by_shortened_names(campaign, mail, more, told):
    assert values_of(campaign, told_by(campaign, mail, more)) == told


def test_a_name_of_two_bodies_is_for_a_person():
    (report,) = told_by(DYKES, "上坪村沙袋5个，值守7人次", {})
    assert (report.unit, report.problems[0].code) == (None, "unit_unclear")


@pytest.mark.parametrize(
    ("campaign", "mail", "told"),
    [
        (DYKES, "东街、西街两个社区沙袋分别5个、3个，值守7人次、2人次", {"白沙镇东街社区": (5, 7), "白沙镇西街社区": (3, 2)}),
        (CLINIC, "普外、消化、呼吸三科评估分别为5例、3例、1例，讲座分别为7场、2场、0场。",
         {"普外科": (5, 7), "消化内科": (3, 2), "呼吸与危重症医学科": (1, 0)}),
    ],
)  # fmt: skip
def test_names_in_a_row_share_the_word_for_what_they_are(campaign, mail, told):
    assert values_of(campaign, told_by(campaign, mail, {})) == told
