"""The corpus' documents come out right: cells and sentences as a person reads them on the page."""

from __future__ import annotations

import pytest

from domain.document import Document, Role, Table
from parsers.documents.content import ReaderSettings
from tests.unit.parsers.documents.samples import attachment, corpus_body, paragraphs, rows, value_of


def only_table(document: Document) -> Table:
    (table,) = document.tables
    return table


def test_a_form_with_merged_cells_and_ticked_boxes() -> None:
    table = only_table(attachment("0005", ".docx"))
    assert value_of(table, "党员先锋岗（示范岗、责任区）数") == "18"
    assert value_of(table, "协助核酸检测人次") == "/"
    assert value_of(table, "党员联系户数") == ""
    name, duties = table.grid()[0], table.grid()[9]
    assert name[1] is not None
    assert (name[1].text, name[1].columns) == ("后勤处党支部", 3)
    assert duties[1] is not None
    assert duties[1].text.split() == [
        "☑政策宣传", "□疫情排查", "☑管控值勤", "□医疗救治", "☑环境消杀", "☑志愿服务", "☑防汛救灾",
    ]  # fmt: skip


def test_automatic_numbers_are_part_of_the_text() -> None:
    texts = paragraphs(attachment("0011", ".docx"))
    assert "1. 标本馆地下库房排水能力不足，遇强降雨仍有倒灌风险。" in texts
    assert "2. 返校前实验课药品、手套采购受物流影响未到货。" in texts
    assert [text[:3] for text in texts if text.startswith("(")] == ["(一)", "(二)", "(三)"]


def test_values_inside_content_controls_are_read() -> None:
    grid = rows(only_table(attachment("0018", ".docx")))
    assert grid[0][1:5] == ["党员情况（人）"] * 4
    assert grid[1][1:5] == ["党员总数", "参与防控", "下沉党员领导干部", "已接种疫苗"]
    assert grid[2] == [
        "黎书言", "22", "20", "3", "22", "2", "1", "34", "", "48", "/", "126", "0", "1,100", "政策宣传、志愿服务",
    ]  # fmt: skip


def test_tracked_changes_are_accepted_and_told() -> None:
    document = attachment("0027", ".docx")
    text = document.text()
    assert "本周共有74名党员参与校园和社区疫情防控" in text
    assert "开展志愿服务172人次" in text
    assert not [wrong for wrong in ("71", "160", "91") if wrong in text]
    assert [defect.code for defect in document.defects] == ["tracked_changes"]


def test_a_title_in_a_text_box_is_read_once_and_the_running_head_kept_apart() -> None:
    document = attachment("0040", ".docx")
    assert paragraphs(document, Role.TEXTBOX) == ["后勤保卫党总支疫情防控工作周报", "（8月16日—8月22日）"]
    assert paragraphs(document, Role.HEADER) == ["后勤保卫党总支工作简报  2021年第31期（上期：8月9日—15日）"]


@pytest.mark.parametrize(
    ("mail", "title"),
    [
        ("0005", "发挥作用情况统计表"),
        ("0011", "解剖学与组胚学党支部战疫防汛情况汇报"),
        ("0018", "党支部在疫情防控中发挥作用情况统计表（横版）"),
        ("0027", "临床医学院研究生党支部"),
    ],
)
def test_titles_set_by_hand_are_told(mail: str, title: str) -> None:
    assert title in paragraphs(attachment(mail, ".docx"), Role.TITLE)


def test_last_week_this_week_and_total_stay_in_their_columns() -> None:
    table = only_table(attachment("0025", ".xlsx"))
    grid = rows(table)
    assert table.name == "周报表"
    assert grid[2] == ["类别", "指标", "单位", "上周", "本周", "累计"]
    assert grid[4] == ["党员", "参与疫情防控党员数", "人", "37", "41", "42"]
    assert grid[10] == ["服务", "党员联系户数", "户", "/", "/", "/"]
    assert grid[17][2:] == ["①核酸采样亭夜间照明不足；②检验科夜班人手偏紧。"] * 4


def test_a_row_a_branch_under_a_two_level_head_with_formats_that_add_words() -> None:
    grid = rows(only_table(attachment("0023", ".xlsx")))
    assert grid[2][2:6] == ["党员情况"] * 4
    assert grid[3][2:6] == ["党员总数", "参与疫情防控党员数", "下沉一线党员领导干部数", "已接种疫苗党员数"]
    assert grid[4][:14] == ["1", "教工一支部", "27人", "22", "2", "27", "2", "1", "43", "15", "9", "0", "7", "/"]
    assert grid[7][1:6] == ["合  计", "105人", "86", "3", "103"]


def test_both_sheets_are_read_and_named() -> None:
    instructions, data = attachment("0038", ".xlsx").tables
    assert (instructions.name, data.name) == ("填表说明", "统计表")
    assert rows(data)[3][:9] == ["临床学生二支部", "8.16-8.22", "44", "40", "", "3", "2", "118", "25"]


def test_binary_sheets_show_whole_numbers_as_such() -> None:
    table = only_table(attachment("0045", ".xls"))
    assert value_of(table, "参与疫情防控党员数（人）") == "118"
    assert value_of(table, "捐款（元）").startswith("15320.5")


def test_a_wps_sheet_that_begins_at_column_b_keeps_its_merged_cells() -> None:
    table = only_table(attachment("0039", ".et"))
    assert rows(table)[0] == ["临床医学院学生第一党支部发挥作用情况统计表"] * 4
    assert value_of(table, "协助核酸检测") == "约2300人次"


def test_a_table_pasted_from_word_into_a_mail() -> None:
    document = corpus_body("0026", "text/html")
    table = only_table(document)
    assert value_of(table, "捐款金额") == "2.65万元"
    assert value_of(table, "协助核酸检测人次") == "—"
    assert "机关一支部8月9日至15日情况报告如下，不再另附文件。" in paragraphs(document)


def test_a_pdf_with_a_font_that_is_not_embedded_and_a_ruled_table() -> None:
    document = attachment("0035", ".pdf")
    assert rows(only_table(document)) == [
        ["党员总数", "40", "参与疫情防控党员数", "36"],
        ["下沉一线党员领导干部数", "5", "已接种疫苗党员数", "39"],
        ["党员先锋岗数", "3", "党员突击队数", "2"],
        ["志愿服务人次", "77", "协助核酸检测人次", "9,860"],
        ["党员联系户数", "/", "解决困难问题数", "13"],
        ["线上教学培训场次", "2", "参与防汛救灾党员人次", "/"],
        ["捐款金额（元）", "7,500.00", "承担岗位", "医疗救治、志愿服务"],
    ]
    assert paragraphs(document, Role.TITLE) == ["第一附属医院外科第二党支部", "疫情防控发挥作用情况表"]


def test_wrapped_lines_of_a_pdf_become_the_paragraphs_that_were_written() -> None:
    texts = paragraphs(attachment("0016", ".pdf"))
    assert (
        "8月1日起，支部在预检分诊、发热门诊、隔离留观、急救转运等环节设立党员先锋岗5个、党员责任区2个。派出的采样队先后支援6个街道，"
        "协助完成核酸检测2.6万人次，其中8月5日一天采样7300余人次。52名党员已接种疫苗，1名党员因妊娠暂缓。支部还与13名独居老人、"
        "残疾患者家庭结成对子，党员联系13户，送药上门、电话随访。"
    ) in texts
    assert "（二）“95后”的采样台" in texts
    assert "2021年8月10日" in texts


def test_page_numbers_are_no_text() -> None:
    assert paragraphs(attachment("0016", ".pdf"), Role.FOOTER) == ["第 1 页", "第 2 页", "第 3 页"]


def test_a_scan_says_that_it_needs_a_recogniser() -> None:
    document = attachment("0012", ".pdf", ReaderSettings(ocr=False))
    assert not document.tables
    assert not document.readable
    assert [defect.code for defect in document.defects] == ["ocr_off"]


@pytest.mark.parametrize(
    ("mail", "sentence"),
    [
        ("0006", "共有党员三十五名，三十五名党员全部参与疫情防控，无一人请假。"),
        ("0008", "支部24名党员身体健康、无外出"),
        ("0047", "志愿服务由57人次更正为75人次（数字写反了）。"),
    ],
)
def test_plain_bodies(mail: str, sentence: str) -> None:
    assert any(sentence in text for text in paragraphs(corpus_body(mail)))
