"""Whose report a mail is, for campaigns of other organisations than the office's own: titles, signatures, forms, sections."""

from __future__ import annotations

from dataclasses import replace

import pytest

from domain.campaign import Roster, Unit
from domain.document import Document, Paragraph, Table
from tests.unit.parsers.reports.mailing import body, only, paper, read
from tests.unit.parsers.reports.other_campaigns import FLOODS, INSPECTION

A = "受灾人口1200人，转移安置群众86人，倒塌房屋4间。"
B = "受灾人口300人，转移安置群众20人，倒塌房屋1间。"
S = "检查企业36家，排查隐患52处，整改隐患49处，罚款3.5万元。"
SHEET = [["受灾人口", "1200"], ["倒塌房屋间数", "4"]]


def _units(*documents: Document, campaign=FLOODS, **more) -> list[str | None]:
    return [report.unit for report in read(*documents, campaign=campaign, **more).reports]


@pytest.mark.parametrize(
    ("title", "unit"),
    [
        ("河西镇防汛救灾情况报告", "河西镇"),
        ("河西街道防汛救灾情况报告", "河西街道办事处"),
        ("河西镇人民政府关于防汛救灾情况的报告", "河西镇"),
        ("河东镇柳林新村受灾情况", "河东镇柳林新村"),
        ("柳林乡受灾情况报告", "大柳乡"),
        ("河西东村委会受灾情况", "河西镇东村"),
        ("县水利局第1抢险队情况", "县水利局第一抢险队"),
        ("水利局第11抢险队情况", "县水利局第十一抢险队"),
        ("东村受灾情况", None),
    ],
)
def test_a_title_names_the_unit_and_no_other(title, unit):
    assert _units(body("见附件"), paper("a.docx", f"{title}\n{A}")) == [unit]


@pytest.mark.parametrize(
    ("title", "unit"),
    [
        ("恒泰化工一分厂安全检查情况", "恒泰化工有限公司一分厂"),
        ("恒泰化工有限公司第一分厂安全检查情况", "恒泰化工有限公司一分厂"),
        ("恒泰化工集团有限公司第一分厂安全检查情况", "恒泰化工有限公司一分厂"),
        ("恒泰11分厂安全检查情况", "恒泰化工有限公司十一分厂"),
        ("城北供热第二换热站安全检查情况", "城北供热公司第二换热站"),
        ("城北供热2号换热站安全检查情况", "城北供热公司第二换热站"),
        ("滨江市恒泰化工有限责任公司安全检查情况", "恒泰化工有限公司"),
        ("市第三建筑队安全检查情况", "市第三建筑工程公司"),
    ],
)
def test_firms_and_their_parts_are_told_apart(title, unit):
    assert _units(body("见附件"), paper("a.docx", f"{title}\n{S}"), campaign=INSPECTION) == [unit]


def test_the_sender_completes_a_short_name():
    assert _units(body("东村情况：" + A), sender="hexi@yungou.example") == ["河西镇东村"]
    assert _units(body("二分厂安全检查情况\n" + S), sender="ht@firm.example", campaign=INSPECTION) == [
        "恒泰化工有限公司二分厂"
    ]


def test_help_for_another_unit_is_not_that_units_report():
    text = "关于支援河东镇抢险情况的报告\n投入抢险人次430人次，发放救灾物资件数260件。\n河西镇人民政府\n2023年7月8日"
    assert _units(body("见附件"), paper("a.docx", text)) == ["河西镇"]


def test_title_and_signature_of_two_units_are_a_problem_and_never_a_guess():
    text = f"河西镇防汛救灾情况报告\n{A}\n河东镇人民政府\n2023年7月8日"
    report = only(read(body("见附件"), paper("a.docx", text), campaign=FLOODS))
    assert (report.unit, report.problems[0].code) == (None, "unit_conflict")


@pytest.mark.parametrize(
    "rows",
    [
        [["填报单位：河西镇", "", "填报时间：7月8日", ""], ["受灾人口", "1200", "倒塌房屋间数", "4"]],
        [["乡镇名称", "河西镇", "填报时间", "7月8日"], ["受灾人口", "1200", "倒塌房屋间数", "4"]],
        [["报送单位（盖章）", "河西镇人民政府"], *SHEET],
    ],
)
def test_a_form_names_its_unit_in_a_cell(rows):
    assert _units(body("见附件"), paper("表.xlsx", rows=rows)) == ["河西镇"]


def test_forms_one_below_the_other_are_a_report_each():
    forms = [paper("表.docx", rows=[["单位名称", unit], *SHEET]).blocks for unit in ("河西镇", "大柳乡")]
    assert _units(body("见附件"), Document("表.docx", "docx", (*forms[0], *forms[1]))) == ["河西镇", "大柳乡"]


def test_the_head_of_the_column_tells_which_kind_of_unit_a_short_name_means():
    rows = [
        ["序号", "乡镇", "受灾人口", "倒塌房屋间数"],
        ["1", "河西", "1200", "4"],
        ["2", "大柳", "0", "0"],
        ["合计", "", "1200", "4"],
    ]
    assert _units(body("汇总见附件"), paper("汇总.xlsx", rows=rows), sender="slj@yungou.example") == [
        "河西镇",
        "大柳乡",
    ]


@pytest.mark.parametrize(
    "style",
    ["%s、{}", "（%s）{}", "【{}】", "◆{}", "{}：", "%s、{}情况", "第%s部分 {}", "——{}——", "★{}★", "{}", "{}（联系人：于某）", "单位：{}", "填报单位：{}",
     "▶ {}防汛救灾情况", "《{}》", "{}报告如下：", "[{}]", "■{}：", "{} 7月8日", "{}7月8日受灾情况", "附件%s：{}"],
)  # fmt: skip
def test_sections_of_units_begin_in_any_style(style):
    told = (("一", "河西镇", A), ("二", "大柳乡", B))
    text = "\n".join(style.replace("%s", number).format(unit) + "\n" + words for number, unit, words in told)
    assert _units(body("见附件"), paper("汇编.docx", "各乡镇灾情汇编\n" + text)) == ["河西镇", "大柳乡"]


@pytest.mark.parametrize(
    "text",
    [
        f"各乡镇情况如下：\n河西镇：{A}\n大柳乡：{B}",
        f"两个乡镇情况如下：\n1.河西镇{A}\n2.大柳乡{B}",
        f"河西镇、大柳乡防汛救灾情况\n河西镇{A}\n大柳乡{B}",
    ],
)
def test_paragraphs_that_begin_with_a_unit_are_its_own(text):
    assert _units(body(text)) == ["河西镇", "大柳乡"]


def test_a_heading_about_help_for_a_neighbour_makes_no_second_report():
    text = f"河西镇防汛救灾情况报告\n{A}\n一、支援大柳乡抢险\n派出队员。\n河西镇人民政府\n2023年7月8日"
    assert _units(body("见附件"), paper("a.docx", text)) == ["河西镇"]


def test_attachments_called_after_villages_are_theirs_and_the_cover_letters_totals_nobodys():
    cover = body("我镇两个村受灾人口1500人，转移106人，倒塌房屋5间，详见附件")
    documents = (cover, paper("东村.docx", A), paper("柳林村.docx", B))
    assert _units(*documents, sender="hexi@yungou.example") == ["河西镇东村", "河西镇柳林村"]


def test_a_form_that_is_passed_on_belongs_to_whom_it_came_from():
    text = """见附件
    -----原始邮件-----
    发件人:"甲" <daliu@yungou.example>
    发送时间:2023-07-08 20:13:22
    收件人: "a" <slj@yungou.example>
    主题: 灾情
    灾情表在附件里"""
    found = _units(body(text), paper("灾情表.xlsx", rows=SHEET), subject="转发: 灾情", sender="slj@yungou.example")
    assert found == ["大柳乡"]


def test_a_bodys_own_row_is_its_report_unless_it_sums_up_the_others():
    head = ["乡镇", "受灾人口", "转移安置群众人数", "倒塌房屋间数"]
    own = [head, ["河西镇", "300", "20", "1"], ["东村", "200", "86", "4"], ["大柳乡", "50", "0", "0"]]
    assert _units(body("见附件"), paper("汇总.xlsx", rows=own), sender="hexi@yungou.example") == [
        "河西镇", "河西镇东村", "大柳乡",
    ]  # fmt: skip
    summed = [head, ["河西镇", "500", "106", "5"], ["东村", "200", "86", "4"], ["柳林村", "300", "20", "1"]]
    assert _units(body("见附件"), paper("汇总.xlsx", rows=summed), sender="hexi@yungou.example") == [
        "河西镇东村", "河西镇柳林村",
    ]  # fmt: skip


def test_a_column_of_other_bodies_makes_no_reports():
    rows = [
        ["日期", "支援乡镇", "投入抢险人次"],
        ["7月8日", "河西镇", "30"],
        ["7月9日", "大柳乡", "20"],
        ["合计", "", "50"],
    ]
    report = only(
        read(body("逐日数见附件"), paper("日报.xlsx", rows=rows), sender="slj@yungou.example", campaign=FLOODS)
    )
    assert (report.unit, report.reading("rescuers").value) == ("县水利局", 50)


def test_enclosures_are_told_apart_by_their_numbers():
    cover = body("附件1是河西镇的，附件2是大柳乡的，请分别登记。")
    assert _units(cover, paper("附件1.docx", A), paper("附件2.docx", B)) == ["河西镇", "大柳乡"]


def test_folders_of_an_archive_are_called_after_units():
    assert _units(body("见压缩包"), paper("材料.zip/河西镇/统计表.xlsx", rows=SHEET), paper("材料.zip/大柳乡/统计表.xlsx", rows=SHEET)) == [
        "河西镇", "大柳乡",
    ]  # fmt: skip


def test_a_notice_sent_along_adds_nothing_to_the_report():
    notice = "关于开展抢险培训的通知\n各乡镇：\n计划调集抢险队员，投入抢险260人次，河东镇为第一批。请于7月20日前报名。"
    documents = (
        body("报告在附件一，通知退回"),
        paper("附件一.docx", f"河西镇灾情报告\n{A}"),
        paper("附件二.docx", notice),
    )
    report = only(read(*documents, campaign=FLOODS))
    assert (report.unit, report.reading("rescuers")) == ("河西镇", None)


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        (f"我镇今日{A}河东镇借给我镇冲锋舟两条。", "大柳乡"),
        (f"{A}\n抄送：河东镇、县水利局", "大柳乡"),
        (f"我们是新来的驻村队，借河东镇的院子办公。\n{A}", "大柳乡"),
        (f"河西镇（含东村）灾情报告\n{A}", "河西镇"),
        (f"照样子写好了，大柳乡的：\n{A}", "大柳乡"),
        (f"{A}\n3．向河东镇再借水泵2台", "大柳乡"),
    ],
)
def test_other_bodies_that_are_only_spoken_of_do_not_report(text, unit):
    assert _units(body("见附件"), paper("大柳乡灾情.docx", text)) == [unit]


@pytest.mark.parametrize(
    ("text", "sender", "unit"),
    [
        ("县水利局防汛办：河西镇灾情报上，请汇总。\n" + A, "x@other.example", "河西镇"),
        ("受大柳乡委托，代报其灾情：\n" + A, "hexi@yungou.example", "大柳乡"),
        ("替大柳乡报一下：\n" + A, "hexi@yungou.example", "大柳乡"),
        ("更正：7月8日随河西镇汇总表报的柳林村受灾人口应为300人，原报200人有误。", "hexi@yungou.example", "河西镇柳林村"),
        ("大柳乡灾情：" + A + "比河西镇多12人，河西镇转移安置群众21人。", "daliu@yungou.example", "大柳乡"),
    ],
)  # fmt: skip
def test_who_writes_is_not_always_who_reports(text, sender, unit):
    assert _units(body(text), sender=sender) == [unit]


def test_papers_that_are_still_to_come_are_nobodys_here():
    cover = body("转大柳乡材料，河西镇的还在催。")
    assert _units(cover, paper("材料.docx", "受灾情况\n" + A), sender="slj@yungou.example") == ["大柳乡"]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("1.河西镇", "2.大柳乡"),
        ("河西镇（含集镇）", "大柳乡*"),
        ("河西镇 于大川", "大柳乡 邢某"),
        ("河西镇人民政府", "柳林乡"),
    ],
)
def test_a_cell_may_say_more_than_the_units_name(first, second):
    rows = [["单位", "受灾人口", "倒塌房屋间数"], [first, "1200", "4"], [second, "300", "1"]]
    assert _units(body("见附件"), paper("汇总.xlsx", rows=rows), sender="slj@yungou.example") == ["河西镇", "大柳乡"]


@pytest.mark.parametrize("caption", ["{}", "表%s {}灾情", "附表%s：{}"])
def test_tables_under_captions_are_the_captions_units(caption):
    blocks = []
    for number, unit in (("1", "河西镇"), ("2", "大柳乡")):
        blocks += [Paragraph(caption.replace("%s", number).format(unit)), Table.of_rows(SHEET)]
    assert _units(body("见附件"), Document("汇总.docx", "docx", (Paragraph("各乡镇灾情"), *blocks))) == [
        "河西镇",
        "大柳乡",
    ]


def test_sheets_are_known_by_their_names_or_by_the_titles_in_them():
    named = tuple(Table.of_rows(SHEET, name=name) for name in ("1河西镇", "2.大柳乡"))
    assert _units(body("见附件"), Document("汇总.xlsx", "xlsx", named)) == ["河西镇", "大柳乡"]
    titles = (("Sheet1", "河西镇灾情表"), ("Sheet2", "大柳乡灾情表"))
    inside = tuple(Table.of_rows([[title, ""], *SHEET], name=name) for name, title in titles)
    assert _units(body("见附件"), Document("汇总.xlsx", "xlsx", inside)) == ["河西镇", "大柳乡"]


def test_a_section_of_a_nil_report_may_be_short():
    assert _units(body(f"河西镇：{A}\n大柳乡：零报告。"), sender="slj@yungou.example") == ["河西镇", "大柳乡"]


def test_sections_headed_by_branches_are_theirs_though_the_body_tells_totals_first():
    text = f"""河西镇关于转报部分村灾情的函
    两个村受灾人口1500人，转移安置群众106人，倒塌房屋5间。
    （一）东村
    {A}
    （二）柳林村
    {B}
    河西镇人民政府
    2023年7月8日"""
    assert _units(body("见附件"), paper("函.docx", text), sender="hexi@yungou.example") == [
        "河西镇东村", "河西镇柳林村",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "name",
    ["大柳7.1-7.8.docx", "2.大柳7月.docx", "大柳_第2周.docx", "大柳2023-07-08.docx", "大柳（7月份）.docx", "大柳.docx"],
)
def test_a_file_in_an_archive_is_called_after_its_unit_though_the_archive_names_another(name):
    papers = (paper(f"河东镇材料.zip/{name}", A), paper("河东镇材料.zip/河西镇.docx", B))
    assert _units(body("材料见压缩包"), *papers, sender="x@other.example") == ["大柳乡", "河西镇"]


WARDS = replace(
    FLOODS,
    roster=Roster(
        tuple(Unit(f"河西镇第{n}闸站", aliases=(f"第{n}闸站",), addresses=(f"zz{n}@yungou.example",)) for n in "一二三")
    ),
)


@pytest.mark.parametrize("name", ["河西镇第五闸站", "第五闸站", "五闸站"])
def test_a_paper_of_a_sibling_that_is_not_on_the_roster_is_not_the_senders(name):
    papers = (
        (body("见附件"), paper("a.docx", f"{name}防汛情况\n{A}")),
        (body(f"{name}本周情况：{A}"),),
        (body("见附件"), paper("a.docx", A, after=f"{name}\n2023年7月9日")),
        (body("见附件"), paper(f"{name}.docx", A)),
        (body("见附件"), paper("a.docx", rows=[["填报单位", name], *SHEET])),
    )
    for documents in papers:
        report = only(read(*documents, campaign=WARDS, sender="zz一@yungou.example"))
        assert (report.unit, [one.code for one in report.problems][:1]) == (None, ["unit_unknown"]), documents


def test_help_to_such_a_sibling_is_the_senders_own():
    for text in (f"派人支援第五闸站。{A}", f"本周到第五闸站抢险。{A}", f"第二闸站本周支援第五闸站，{A}"):
        unit = "河西镇第二闸站" if "第二" in text else "河西镇第一闸站"
        assert _units(body(text), campaign=WARDS, sender="zz一@yungou.example") == [unit]


def test_several_branches_in_a_subject_are_no_unknown_one():
    outcome = read(
        body("本周共有党员12名参加志愿服务30人次。"), subject="理学院三支部周报", sender="shared@school.example"
    )
    assert "unit_unknown" not in [one.code for one in only(outcome).problems]
