"""One mail, one or many units: rows, columns, sheets, sections, attachments, forwards; nothing counted twice."""

from dataclasses import replace
from datetime import datetime

import pytest

from domain.campaign import DateRange, Every, Roster, Unit
from domain.document import Document, Paragraph, Role, Table
from tests.bounded import within
from tests.unit.parsers.reports.mailing import STOCKTAKING, VIRUS, ZONE, body, head, only, paper, read, values

WEEK = "8月9日至8月15日"


def _by_unit(outcome):
    return {report.unit: values(report) for report in outcome.reports}


def test_a_row_for_each_unit_and_a_total_that_is_nobodys():
    rows = [
        ["单位", "设备总台数", "盘亏台数"], ["化院", "100", "1"], ["物电学院", "200", "0"], ["信息中心", "50", ""], ["合计", "350", "1"]
    ]  # fmt: skip
    outcome = read(
        body("汇总表见附件"), paper("汇总.xlsx", rows=rows), sender="sb@school.example", campaign=STOCKTAKING
    )
    assert _by_unit(outcome) == {
        "化学与化工学院": {"devices": 100, "missing": 1},
        "物理与电子学院": {"devices": 200, "missing": 0},
        "信息中心": {"devices": 50},
    }


def test_a_row_for_each_unit_is_read_in_time_that_grows_with_the_rows():
    names = [unit.name for unit in VIRUS.roster.units if unit.parent]
    told = [[names[row % len(names)], str(row % 50), "按时完成"] for row in range(500)]
    table = paper("汇总表.xlsx", rows=[["单位", "党员总数", "备注"], *told])
    with within(3):
        assert len(read(table).reports) == len(names)


def test_the_evidence_of_a_row_names_its_place_in_the_file():
    rows = [["单位", "设备总台数", "盘亏台数"], ["化院", "100", "1"], ["物电学院", "200", "0"]]
    outcome = read(body("见附件"), paper("汇总.xlsx", rows=rows), campaign=STOCKTAKING)
    assert outcome.reports[1].readings[0].evidence[0].where == "table 1 row 3 column 2"


def test_a_row_of_a_stranger_is_kept_for_a_person():
    rows = [["单位", "设备总台数", "盘亏台数"], ["化院", "100", "1"], ["物电学院", "200", "0"], ["体育部", "30", "0"]]
    outcome = read(body("见附件"), paper("汇总.xlsx", rows=rows), campaign=STOCKTAKING)
    stranger = outcome.reports[2]
    assert (stranger.unit, stranger.problems[0].code) == (None, "unit_unknown")
    assert "体育部" in stranger.problems[0].sentence


def test_a_column_for_each_unit():
    rows = [["项目", "文学院教工一支部", "图书馆支部"], ["党员总数", "10", "12"], ["志愿服务人次", "20", "30"]]
    assert _by_unit(read(body("见附件"), paper("x.xlsx", rows=rows))) == {
        "文学院教工第一党支部": {"members": 10, "shifts": 20},
        "图书馆党支部": {"members": 12, "shifts": 30},
    }


def test_a_sheet_for_each_unit():
    sheets = tuple(
        Table.of_rows([["党员总数", members], ["志愿服务人次", "20"]], name=name)
        for name, members in (("文学院教工一支部", "10"), ("图书馆支部", "12"))
    )
    book = Document("x.xlsx", "xlsx", sheets)
    assert _by_unit(read(body("见附件"), book)) == {
        "文学院教工第一党支部": {"members": 10, "shifts": 20},
        "图书馆党支部": {"members": 12, "shifts": 20},
    }


def test_a_section_for_each_unit_and_an_opening_that_is_nobodys():
    text = f"""文学院党委所属支部情况汇编
    （{WEEK}）
    两个支部共有党员22名。
    （一）文学院教工第一党支部
    本支部党员总数10人，志愿服务20人次。
    （二）文学院学生第一党支部
    本周零报告，党员总数12人。
    文学院党委
    2021年8月16日"""
    outcome = read(body("请查收"), paper("汇编.docx", text), sender="wxy@school.example")
    assert _by_unit(outcome) == {
        "文学院教工第一党支部": {"members": 10, "shifts": 20},
        "文学院学生第一党支部": {"members": 12},
    }
    assert [report.kind.value for report in outcome.reports] == ["initial", "nil"]


def test_a_joint_report_gives_each_unit_its_own_part():
    text = """关于联合开展防疫工作的情况报告
    文学院教工第一党支部：党员总数10人，志愿服务20人次。
    图书馆党支部：党员总数12人，志愿服务30人次。"""
    outcome = read(body("附件是两个支部联合报告"), paper("联合.docx", text))
    assert _by_unit(outcome)["图书馆党支部"] == {"members": 12, "shifts": 30}
    assert len(outcome.reports) == 2


def test_a_body_that_is_its_own_reporter_is_one_report_with_its_totals():
    text = f"""文学院党委防疫工作情况报告
    （{WEEK}）
    全院共有党员22名，其中18名参与防控，开展志愿服务50人次。各支部分项数据见附表。"""
    rows = [
        ["支部", "党员总数", "志愿服务人次"],
        ["教工第一党支部", "10", "20"],
        ["学生第一党支部", "12", "30"],
        ["合计", "22", "50"],
    ]
    report = only(read(body("报上"), paper("报告.docx", text, rows), sender="wxy@school.example"))
    assert report.unit == "文学院党委"
    assert values(report)["members"] == 22


def test_attachments_of_several_units_and_a_cover_letter_whose_totals_are_nobodys():
    outcome = read(
        body("现将我院两个支部情况报上，两个支部共有党员22名，志愿服务50人次。"),
        paper("1.教工一支部.docx", "教工一支部情况\n党员总数10人，志愿服务20人次。"),
        paper("2.学生一支部.docx", "学生一支部情况\n党员总数12人，志愿服务30人次。"),
        sender="wxy@school.example",
    )
    assert _by_unit(outcome) == {
        "文学院教工第一党支部": {"members": 10, "shifts": 20},
        "文学院学生第一党支部": {"members": 12, "shifts": 30},
    }


def test_the_same_report_in_body_and_two_files_counts_once():
    text = f"图书馆党支部情况\n（{WEEK}）\n党员总数12人，参与防控党员10人，志愿服务30人次。"
    outcome = read(
        body(f"图书馆支部{WEEK}简要数据：党员总数12人，志愿服务30人次。"), paper("a.docx", text), paper("a.pdf", text)
    )
    assert values(only(outcome)) == {"members": 12, "engaged": 10, "shifts": 30}


def test_two_weeks_of_one_unit_are_two_reports():
    outcome = read(
        body("见附件"),
        paper("a.docx", "图书馆党支部情况\n（8月2日至8月8日）\n党员总数12人，志愿服务30人次。"),
        paper("b.docx", "图书馆党支部情况\n（8月9日至8月15日）\n党员总数12人，志愿服务40人次。"),
    )
    assert [(report.told.start.day, values(report)["shifts"]) for report in outcome.reports if report.told] == [
        (2, 30),
        (9, 40),
    ]


def test_pages_without_a_name_belong_to_the_only_unit():
    outcome = read(
        body("图书馆支部报告拍照版，共2张。"),
        paper("1.jpg", f"图书馆党支部报告\n{WEEK}，党员总数12人，参与防控党员10人。"),
        paper("2.jpg", rows=[["志愿服务人次", "30"], ["捐款金额", "500"]]),
    )
    assert values(only(outcome))["shifts"] == 30


def test_a_reply_never_counts_the_mail_it_quotes():
    text = """志愿服务更正为35人次。图书馆支部
    ------------------ 原始邮件 ------------------
    发件人: "x" <tsg@school.example>;
    发送时间: 2021年8月8日
    收件人: "dz" <dzzbs@school.example>;
    主题: 情况
    图书馆党支部党员总数12人，志愿服务30人次。"""
    report = only(read(body(text), sender="tsg@school.example", subject="Re: 情况", reply="<a@b>"))
    assert values(report) == {"shifts": 35}


def test_a_forward_speaks_through_what_it_forwards():
    text = """组织部老师：转图书馆支部情况，其余支部还在催。
    -----原始邮件-----
    发件人:"卓" <someone@school.example>
    发送时间:2021-08-15 20:13:22
    收件人: "wxy" <wxy@school.example>
    主题: 图书馆支部情况
    图书馆支部8月9日—15日：党员总数12人，志愿服务30人次。"""
    report = only(read(body(text), sender="wxy@school.example", subject="Fw: 情况"))
    assert (report.unit, values(report)["shifts"]) == ("图书馆党支部", 30)


def test_a_forwarded_chain_of_three_units_is_three_reports():
    parts = [
        f"""-----原始邮件-----
    发件人:"甲" <{unit}@school.example>
    发送时间:2021-08-15 20:13:22
    收件人: "wxy" <wxy@school.example>
    主题: {name}情况
    {name}8月9日—15日志愿服务{shifts}人次，捐款500元。"""
        for unit, name, shifts in (
            ("a", "文学院教工一支部", 10),
            ("b", "文学院学生一支部", 11),
            ("c", "文学院教工十一支部", 12),
        )
    ]
    outcome = read(body("转三个支部情况，请收。\n" + "\n".join(parts)), sender="wxy@school.example", subject="Fw: 情况")
    assert {unit: found["shifts"] for unit, found in _by_unit(outcome).items()} == {
        "文学院教工第一党支部": 10, "文学院学生第一党支部": 11, "文学院教工第十一党支部": 12,
    }  # fmt: skip


def test_a_forwarded_mail_as_a_part_speaks_for_its_own_sender():
    inner = head("tsg@school.example", "情况")
    document = replace(
        body("8月9日至15日党员总数12人，志愿服务30人次，参与防控党员9人。"), depth=1, head=inner, name="转.eml/body"
    )
    assert only(read(body("转上，请查收"), document, sender="wxy@school.example")).unit == "图书馆党支部"


def test_example_rows_and_instruction_sheets_are_no_reports():
    book = Document(
        "表.xlsx",
        "xlsx",
        (
            Table.of_rows([["填表说明"], ["党员总数", "30"]], name="填表说明"),
            Table.of_rows(
                [["支部", "党员总数", "志愿服务人次"], ["例：XX支部", "30", "60"], ["图书馆支部", "12", "30"]],
                name="统计表",
            ),
        ),
    )
    assert values(only(read(body("见附件"), book))) == {"members": 12, "shifts": 30}


def test_hidden_sheets_and_running_heads_are_never_read():
    document = Document(
        "表.xlsx",
        "xlsx",
        (
            Paragraph("图书馆党支部简报（上期：8月2日至8日）", Role.HEADER),
            Paragraph("图书馆党支部情况（8月9日至15日）"),
            Table.of_rows([["党员总数", "12"], ["志愿服务人次", "30"]]),
            replace(Table.of_rows([["捐款金额", "999"]]), hidden=True),
        ),
    )
    report = only(read(body("见附件"), document))
    assert values(report) == {"members": 12, "shifts": 30}
    assert report.told == DateRange(report.told.start.replace(day=9), report.told.end.replace(day=15))


def test_rows_under_a_unit_that_name_nobody_are_its_own():
    rows = [
        ["支部", "党小组", "党员总数", "志愿服务人次"], ["教工第一党支部", "一组", "12", "35"], ["", "二组", "9", "28"],
        ["学生第一党支部", "一组", "7", "20"], ["", "二组", "8", "10"], ["文学院党委合计", "", "36", "93"],
    ]  # fmt: skip
    outcome = read(body("见附件"), paper("文学院汇总.xlsx", rows=rows), sender="wxy@school.example")
    assert [report.unit for report in outcome.reports] == ["文学院教工第一党支部", "文学院学生第一党支部"]
    assert [placed.where for report in outcome.reports for placed in report.reading("members").evidence] == [
        "table 1 row 2 column 3", "table 1 row 3 column 3", "table 1 row 4 column 3", "table 1 row 5 column 3",
    ]  # fmt: skip
    assert [values(report)["members"] for report in outcome.reports] == [21, 15]


def test_the_row_of_the_body_above_is_a_check_sum():
    rows = [
        ["单位", "党员总数", "志愿服务人次"],
        ["文学院", "22", "50"],
        ["教工一支部", "10", "20"],
        ["学生一支部", "12", "30"],
    ]
    outcome = read(body("见附件"), paper("文学院汇总.xlsx", rows=rows), sender="wxy@school.example")
    assert [report.unit for report in outcome.reports] == ["文学院教工第一党支部", "文学院学生第一党支部"]


def test_a_reply_with_forwarding_words_does_not_speak_through_its_quote():
    text = """已转告大家，谢谢。
    -----原始邮件-----
    发件人:"卓" <someone@school.example>
    发送时间:2021-08-15 20:13:22
    收件人: "wxy" <wxy@school.example>
    主题: 图书馆支部情况
    图书馆支部8月9日—15日情况：党员总数12人，志愿服务30人次，参与防控党员9人。"""
    assert read(body(text), sender="wxy@school.example", subject="Re: 图书馆支部情况").reports == ()


def test_a_forward_of_a_forward_is_gone_through():
    text = """转图书馆支部情况。
    -----原始邮件-----
    发件人:"甲" <lxy@school.example>
    发送时间:2021-08-15 20:13:22
    收件人: "wxy" <wxy@school.example>
    主题: Fw: 情况
    请代转。
    -----原始邮件-----
    发件人:"卓" <someone@school.example>
    发送时间:2021-08-15 20:10:22
    收件人: "lxy" <lxy@school.example>
    主题: 情况
    图书馆支部8月9日—15日情况：党员总数12人，志愿服务30人次。"""
    report = only(read(body(text), sender="wxy@school.example", subject="Fw: 情况"))
    assert (report.unit, values(report)["shifts"]) == ("图书馆党支部", 30)


def test_a_model_row_for_a_unit_of_the_roster_is_not_read_either():
    rows = [["支部", "党员总数", "志愿服务人次"], ["例：图书馆支部", "99", "98"], ["图书馆支部", "12", "30"]]
    assert values(only(read(body("见附件"), paper("x.xlsx", rows=rows)))) == {"members": 12, "shifts": 30}


def test_two_units_in_one_sentence_have_their_own_figures_and_no_joint_total():
    text = (
        "8月9日至15日，文学院教工一支部有党员10人、开展志愿服务20人次，图书馆支部有党员12人、开展志愿服务30人次，"
        "两支部共捐款8650元。"
    )
    outcome = read(body("老师：\n" + text))
    assert {unit: found["shifts"] for unit, found in _by_unit(outcome).items()} == {
        "文学院教工第一党支部": 20,
        "图书馆党支部": 30,
    }
    assert not any("gift" in found for found in _by_unit(outcome).values())
    assert [report.told is not None for report in outcome.reports] == [True, True]


def test_another_unit_that_is_only_compared_with_gets_no_report():
    text = "图书馆支部8月9日至15日志愿服务30人次，捐款500元，比文学院教工一支部少一点，他们捐了900元。"
    assert only(read(body(text))).unit == "图书馆党支部"


def test_a_column_for_each_month_is_a_report_for_each():
    rows = [["", "2月", "3月"], ["设备总台数", "100", "104"], ["盘亏台数", "0", "1"]]
    monthly = replace(STOCKTAKING, every=Every.MONTH)
    outcome = read(
        body("2月的当时没交，和3月的填在一起。", rows), sender="hx@school.example", campaign=monthly,
        when=datetime(2023, 4, 3, 9, tzinfo=ZONE),
    )  # fmt: skip
    told = [(report.unit, report.told.start.month, values(report)) for report in outcome.reports if report.told]
    assert told == [
        ("化学与化工学院", 2, {"devices": 100, "missing": 0}),
        ("化学与化工学院", 3, {"devices": 104, "missing": 1}),
    ]
    summed = [[*row, extra] for row, extra in zip(rows, ("合计", "204", "1"), strict=True)]
    sent = datetime(2023, 4, 3, 9, tzinfo=ZONE)
    assert len(read(body("见表", summed), sender="hx@school.example", campaign=monthly, when=sent).reports) == 1


def test_what_a_forwarded_answer_quotes_is_nobodys_report():
    text = """图书馆的数发到我这儿来了，转给您。
    -----原始邮件-----
    发件人:"卓" <tsg@school.example>
    发送时间:2021-08-15 20:13:22
    收件人: "wxy" <wxy@school.example>
    主题: Re: 上次的数
    图书馆支部8月9日—15日情况：党员总数12人，志愿服务30人次。
    > 在 2021-08-14 15:03，"文学院" 写道：
    > 7月份您报的是党员总数11人、志愿服务25人次、参与防控党员9人，8月的还没见到。"""
    report = only(read(body(text), sender="wxy@school.example", subject="转：图书馆的数"))
    assert (report.unit, values(report)) == ("图书馆党支部", {"members": 12, "shifts": 30})


SECTIONS = """（一）教工一支部
    8月9日至15日，支部党员总数10人，参与防控8人，志愿服务20人次，捐款300元。存在困难：口罩不够。
    （二）学生一支部
    支部党员总数12人，参与防控11人，志愿服务30人次。下一步：轮岗。"""
OF_EACH = {"文学院教工第一党支部": 20, "文学院学生第一党支部": 30}


@pytest.mark.parametrize(
    ("title", "lead"),
    [
        (
            "文学院党委关于转报部分支部防疫情况的函",
            "两个支部共有党员22名，志愿服务50人次，参与防控19人。其他支部自行上报。",
        ),
        ("文学院各支部8月防疫情况汇编", "两个支部共有党员22名，志愿服务50人次，参与防控19人。"),
        ("文学院防疫工作情况", "现将两个支部情况报上，共有党员22名，志愿服务50人次。"),
        ("文学院两个支部来稿", ""),
    ],
)
def test_a_body_that_passes_on_its_units_sections_has_no_report_of_its_own(title, lead):
    text = f"{title}\n组织部：\n{lead}\n{SECTIONS}\n文学院党委\n2021年8月16日"
    outcome = read(body("请查收"), paper("情况.docx", text), sender="wxy@school.example")
    assert {unit: found["shifts"] for unit, found in _by_unit(outcome).items()} == OF_EACH


def test_a_body_with_its_own_totals_shows_its_units_as_parts():
    text = f"""文学院党委防疫工作情况报告
    8月9日至15日，全院党员总数22人，参与防控19人，志愿服务50人次，捐款1300元。各支部情况如下。
    {SECTIONS}
    文学院党委
    2021年8月16日"""
    report = only(read(body("请查收"), paper("情况.docx", text), sender="wxy@school.example"))
    assert (report.unit, values(report)["members"]) == ("文学院党委", 22)


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("图书馆党支部八月志愿日志\n报送时段：6号到12号\n志愿服务30人次，捐款600元。", (6, 12)),
        ("图书馆党支部8月情况\n统计时间：9日至15日\n志愿服务30人次，捐款600元。", (9, 15)),
        ("图书馆党支部情况\n图书馆党支部在8月上旬集中开展了防疫工作。现将情况报告如下。\n志愿服务30人次。", (1, 10)),
    ],
)
def test_days_alone_belong_to_the_month_of_the_title(text, days):
    told = only(read(body("见附件"), paper("情况.docx", text), when=datetime(2021, 9, 1, 9, tzinfo=ZONE))).told
    assert told is not None
    assert (told.start.day, told.end.day, told.end.month) == (*days, 8)


def test_the_days_of_a_figure_are_no_period():
    text = "图书馆党支部情况\n志愿服务：154人次（8月16日—20日的48人次已含在内）\n捐款：300元"
    assert only(read(body("见附件"), paper("情况.docx", text))).told is None


@pytest.mark.parametrize("each", ["两个支部各捐款500元", "各支部均捐款500元", "两家各自捐款500元"])
def test_what_each_of_two_units_has_is_told_of_both(each):
    text = f"""文学院教工一支部、图书馆支部防疫情况
    教工一支部党员总数10人，志愿服务20人次，图书馆支部党员总数12人，志愿服务30人次。{each}，合编突击队1支。
    文学院教工第一党支部、图书馆党支部"""
    outcome = read(body("两家合报一份"), paper("联合.docx", text))
    assert _by_unit(outcome) == {
        "文学院教工第一党支部": {"members": 10, "shifts": 20, "gift": 500},
        "图书馆党支部": {"members": 12, "shifts": 30, "gift": 500},
    }


TWO = Roster((Unit("保卫处党支部"), Unit("图书馆党支部")))


def test_a_joint_report_tells_of_each_or_of_all_in_turn():
    text = """现将保卫处党支部、图书馆党支部防疫工作情况报告如下。
    保卫处支部、图书馆支部分别有党员58名、43名，平均年龄较高。本周参与防控的党员，保卫处支部24名，图书馆支部19名，两支部共43名。两个支部各开展志愿服务20人次，另有协助核酸若干。
    两支部党员共捐款21,350元，其中保卫处支部12,600元，图书馆支部8,750元。"""
    assert _by_unit(read(body(text), campaign=replace(VIRUS, roster=TWO))) == {
        "保卫处党支部": {"members": 58, "engaged": 24, "shifts": 20, "gift": 12600},
        "图书馆党支部": {"members": 43, "engaged": 19, "shifts": 20, "gift": 8750},
    }
