"""Whose report a mail is: strength of places, context, conflicts, and never a guess."""

import pytest

from tests.unit.parsers.reports.mailing import body, only, paper, read, values

FIGURES = "党员总数10人，志愿服务20人次，参与防控党员8人。"


def _codes(report):
    return [problem.code for problem in report.problems]


def test_the_title_wins_over_the_senders_address():
    report = only(
        read(body("请查收"), paper("a.docx", f"图书馆党支部情况报告\n{FIGURES}"), sender="wx1@school.example")
    )
    assert report.unit == "图书馆党支部"
    assert report.unit_evidence[0].text == "图书馆党支部"


def test_what_a_form_declares_wins():
    report = only(read(body("请查收"), paper("a.docx", f"统计表\n填报单位：图书馆支部（盖章）  填报人：甲\n{FIGURES}")))
    assert report.unit == "图书馆党支部"


def test_the_cell_beside_the_label_declares():
    rows = [["党组织名称", "图书馆支部"], ["党员总数", "10"], ["志愿服务人次", "20"]]
    assert only(read(body("见附件"), paper("a.docx", rows=rows))).unit == "图书馆党支部"


@pytest.mark.parametrize("label", ["队伍", "服务队", "志愿团队名称", "小组全称", "所在协会", "社团名称"])
def test_a_team_declares_itself_as_an_office_does(label):
    rows = [[label, "图书馆支部", "时间", "8月9日—15日"], ["党员总数", "10", "志愿服务人次", "20"]]
    report = only(read(body("财务处支部上周也报了。"), paper("a.docx", rows=rows)))
    assert report.unit == "图书馆党支部"


def test_the_body_names_the_unit():
    assert only(read(body(f"老师好，我是图书馆支部的小李，8月9日至15日情况：{FIGURES}"))).unit == "图书馆党支部"


def test_the_file_name_names_the_unit():
    assert only(read(body("见附件"), paper("图书馆支部8.9-8.15.docx", f"情况报告\n{FIGURES}"))).unit == "图书馆党支部"


def test_the_senders_address_is_enough_when_it_belongs_to_one_unit():
    assert only(read(body(FIGURES), sender="tsg@school.example")).unit == "图书馆党支部"


def test_an_address_shared_by_two_units_names_neither():
    report = only(read(body(FIGURES), sender="shared@school.example"))
    assert (report.unit, _codes(report)[0]) == (None, "unit_unclear")


def test_a_contacts_name_alone_is_no_evidence():
    assert only(read(body(f"{FIGURES}\n柳如烟"))).unit is None


def test_title_and_signature_of_different_units_are_a_conflict_for_a_person():
    report = only(
        read(body("请查收"), paper("a.docx", f"文学院教工第一党支部情况报告\n{FIGURES}\n图书馆党支部\n2021年8月16日"))
    )
    assert report.unit is None
    assert _codes(report)[0] == "unit_conflict"
    assert "图书馆党支部" in report.problems[0].sentence


def test_the_parent_in_the_title_and_the_branch_in_the_signature_are_the_branch():
    report = only(
        read(body("请查收"), paper("a.docx", f"理学院防疫情况报告\n{FIGURES}\n理学院教工第一党支部\n2021年8月16日"))
    )
    assert report.unit == "理学院教工第一党支部"


def test_a_body_addressed_to_is_not_the_reporter():
    report = only(read(body("请查收"), paper("学生一支部.docx", f"理学生一支部小结\n理学院党总支：\n{FIGURES}")))
    assert report.unit == "理学院学生第一党支部"


def test_the_senders_parent_completes_a_short_name():
    report = only(read(body(f"学生一支部情况：{FIGURES}"), sender="wxy@school.example"))
    assert report.unit == "文学院学生第一党支部"


def test_a_short_name_without_context_stays_open():
    assert only(read(body(f"学生一支部情况：{FIGURES}"), subject="学生一支部")).unit is None


def test_a_unit_missing_on_the_roster_is_not_taken_for_its_parent():
    report = only(read(body(f"理学院教工第十五党支部情况：{FIGURES}"), sender="lxy@school.example"))
    assert report.unit is None
    assert "理学院教工第十五党支部" in report.problems[0].sentence


def test_other_units_in_the_prose_are_not_the_reporter():
    report = only(read(body(f"图书馆党支部8月9日至15日情况如下：{FIGURES}多次协助文学院学生一支部、理学院开展消毒。")))
    assert report.unit == "图书馆党支部"


def test_a_branch_forwarded_by_its_parent_is_the_reporter():
    outcome = read(
        body("转图书馆支部情况，请查收。"), paper("材料.docx", f"情况报告\n{FIGURES}"), sender="wxy@school.example"
    )
    assert only(outcome).unit == "图书馆党支部"


def test_unit_evidence_quotes_the_original_words():
    report = only(read(body("图書館黨支部 8月9日至15日情況：黨員總數10人，志願服務20人次。")))
    assert report.unit == "图书馆党支部"
    assert report.unit_evidence[0].text == "图書館黨支部"
    assert values(report)["members"] == 10


def test_two_units_in_the_opening_are_settled_by_the_file_name():
    text = "文学院教工一支部、图书馆支部协作开展防疫，8月9日至15日情况如下。\n图书馆支部，" + FIGURES
    told = only(read(body("见附件"), paper("图书馆支部.docx", "情况报告\n" + text)))
    assert told.unit == "图书馆党支部"


def test_a_line_addressed_to_a_unit_does_not_sign():
    report = only(read(body("请转交"), paper("a.docx", f"图书馆党支部小结\n{FIGURES}\n抄送理学院党总支：")))
    assert report.unit == "图书馆党支部"
