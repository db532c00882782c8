"""Sentences broken over lines say what they say."""

from __future__ import annotations

from domain.document import Document, Paragraph
from parsers.reports.speech.segment import place
from parsers.reports.speech.torn import mend
from tests.unit.parsers.reports.campaigns import EPIDEMIC, readings, values

WRAPPED = (
    "    现将我支部本周有关情况报告如下。支部现有党员三十",
    "二名，其中二十九名党员参与疫情防控工作，开展志愿",
    "服务118人次，按照学校的统一安排配合社区协助核酸检",
    "测4260人次。",
)


def test_a_sentence_broken_over_lines_is_read_whole() -> None:
    assert values(EPIDEMIC, *WRAPPED) == {"members": 32, "engaged": 29, "shifts": 118, "tests": 4260}


def test_lines_of_a_list_are_not_joined() -> None:
    lines = (
        "一、本支部现有在册的中共正式党员和预备党员32",
        "二、组织动员广大党员参与校园疫情防控党员数29",
        "志愿服务60人次",
        "先锋岗3个",
    )
    said = values(EPIDEMIC, *lines)
    assert (said["shifts"], said["posts"]) == (60, 3)


def test_a_signature_is_no_part_of_the_last_sentence() -> None:
    lines = ("支部现有党员32名，其中29名党员参与疫情防控，联系群众和学生宿舍共计", "2021年8月9日")
    assert values(EPIDEMIC, *lines) == {"members": 32, "engaged": 29}


def test_the_evidence_of_a_mended_sentence_stands_where_it_begins() -> None:
    (evidence,) = readings(EPIDEMIC, *WRAPPED)["tests"].evidence
    assert evidence.where == "paragraph 1"
    assert evidence.text == "按照学校的统一安排配合社区协助核酸检测4260人次"


def test_lines_broken_after_so_many_characters_are_joined_whatever_their_width() -> None:
    wide = "各支部按照学校的统一安排继续做好值守和消毒工作大家都能"
    narrow = "编号20210812103018450000的一批药品"
    placed = place(Document("a", "docx", tuple(map(Paragraph, (*[wide] * 3, narrow, "已经送到。")))))
    assert len(wide) == len(narrow)
    assert [one.text for one in mend(placed)] == [wide * 3 + narrow + "已经送到。"]


def test_a_name_broken_at_the_end_of_a_line_goes_on_before_its_colon() -> None:
    line = "本周两个党支部的情况如下，第二党支部另有专门的材料，第三"
    placed = place(Document("a", "docx", (Paragraph(line), Paragraph(line), Paragraph("支部：没有新情况。"))))
    assert [one.text for one in mend(placed)][-1] == line + "支部：没有新情况。"


def test_lines_broken_each_at_another_place_are_joined() -> None:
    lines = (
        "本周一车间把去年冬天停下来的两条生产线都重新调试了一遍，主要",
        "是更换了老化的皮带和轴承，车间里的老师傅带着三个徒弟连着干了四个晚上，没有",
        "耽误白天的生产。食堂给他们送了夜宵，大家说这样的安排很贴心，下个月还",
        "要接着干。",
    )
    placed = place(Document("a", "docx", tuple(map(Paragraph, lines))))
    assert [one.text for one in mend(placed)] == ["".join(lines)]


def test_a_line_that_begins_with_its_label_and_a_blank_is_one_of_its_own() -> None:
    lines = (
        "困难 北门摄像头坏了，维保合同七月份就要到期",
        "下周 补签合同，临时加一个夜哨，再换两把锁",
        "打算 再添三把锁，把两处路灯也一并修好了吧",
    )
    placed = place(Document("a", "docx", tuple(map(Paragraph, lines))))
    assert [one.text for one in mend(placed)] == list(lines)


def test_two_long_lines_among_many_short_ones_are_not_torn() -> None:
    lines = (
        "处长好 先用手机报一下",
        "走访二十户",
        "志愿者三十多人，老师带学生来的那次没有算",
        "钱花了12000",
        "水质还没出结果",
        "自查做了两回",
        "宣传牌立了五块",
        "沙袋够用",
        "水泵也够用",
        "路不通的那一段车子进不去，垃圾全靠人来背",
        "就这些",
    )
    placed = place(Document("a", "plain", tuple(map(Paragraph, lines))))
    assert [one.text for one in mend(placed)] == list(lines)


def test_who_writes_no_full_stop_tells_a_figure_to_a_line() -> None:
    lines = (
        "倒塌房屋4间，另外两间是危房，还没有倒，不算",
        "投入抢险人次430，昨天是390，人都是从各村抽的",
        "房屋4间倒了，另外两间是危房，还没有倒，没算",
        "转移安置群众86人，都住在镇小学，没有住帐篷的",
        "农作物受灾2100亩，玉米地占一大半，还在往下排",
    )
    placed = place(Document("a", "plain", tuple(map(Paragraph, lines))))
    assert [one.text for one in mend(placed)] == list(lines)
