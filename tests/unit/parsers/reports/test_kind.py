"""First report, correction, supplement, 零报告; and the period that the report is told for."""

import pytest

from domain.report import ReportKind
from tests.unit.parsers.reports.mailing import body, only, paper, read, values

FULL = "图书馆党支部8月9日至15日情况：党员总数12人，参与防控党员10人，志愿服务30人次，捐款500元。"


@pytest.mark.parametrize(
    ("subject", "text", "kind"),
    [
        ("情况", FULL, "initial"),
        ("图书馆支部情况（修改后定稿）", FULL, "initial"),
        ("情况", FULL + "如有误请指正，请更正。", "initial"),
        ("情况", FULL + "照片明天再补报。", "initial"),
        ("情况", FULL + "帮扶对象名单稍后更正。", "initial"),
        ("情况", FULL + "支部坚持零报告制度，实行日报告、零报告。", "initial"),
        ("情况", FULL + "及时补充防护物资。", "initial"),
        ("更正：图书馆支部情况", FULL, "correction"),
        ("图书馆支部勘误", "志愿服务应为35人次，前报30人次系笔误。", "correction"),
        ("情况", "图书馆支部上周报的志愿服务人次有误，由30人次更正为35人次。", "correction"),
        ("情况", "图书馆支部上周报的志愿服务应该是35人次，我写成53人次了。", "correction"),
        ("情况", "图书馆支部上周的志愿服务人次多写了，实际是35人次。", "correction"),
        ("情况", "图书馆支部志愿服务误填为30人次，实际应为35人次，请以此次为准。", "correction"),
        ("图书馆支部补报", "昨天的报告漏报捐款，补充：捐款500元。", "supplement"),
        ("情况", "图书馆支部现补充报送：捐款500元。", "supplement"),
        ("零报告", "图书馆支部本周零报告。", "nil"),
        ("情况", "图书馆支部8月9日至15日无新增情况，实行零报告。党员总数12人。", "nil"),
        ("情况", "图书馆党支部本周没有需要报告的情况。", "nil"),
    ],
)
def test_the_words_tell_the_kind(subject, text, kind):
    assert only(read(body(text), subject=subject, sender="tsg@school.example")).kind is ReportKind(kind)


def test_a_late_report_is_no_supplement():
    text = "因封控未能按时报送，现补报。" + FULL
    assert only(read(body(text), sender="tsg@school.example")).kind is ReportKind.INITIAL


def test_a_correction_states_only_what_it_corrects():
    text = "图书馆支部志愿服务由30人次更正为35人次，其他数据不变。"
    assert values(only(read(body(text), sender="tsg@school.example"))) == {"shifts": 35}


def test_a_replacing_attachment_is_a_correction_with_all_it_states():
    report = only(
        read(
            body("数字有误，志愿服务应为35人次，原报30人次，以此件为准。"), paper("更正.docx", FULL.replace("30", "35"))
        )
    )
    assert report.kind is ReportKind.CORRECTION
    assert values(report)["shifts"] == 35
    assert values(report)["members"] == 12


@pytest.mark.parametrize(("text", "adds"), [("另有捐款500元", True), ("捐款500元", False)])
def test_a_supplement_adds_only_where_its_words_say_so(text, adds):
    report = only(read(body(f"图书馆支部补报：{text}。"), subject="补报", sender="tsg@school.example"))
    assert (report.kind, report.adds) == (ReportKind.SUPPLEMENT, adds)


def _told(text: str, name: str = "a.docx", cover: str = "请查收", subject: str = ""):
    report = only(read(body(cover), paper(name, text), subject=subject, sender="tsg@school.example"))
    return (report.told.start.isoformat()[5:], report.told.end.isoformat()[5:]) if report.told else None


REST = "党员总数12人，志愿服务30人次。"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (f"图书馆支部情况\n（8月9日至15日）\n{REST}", ("08-09", "08-15")),
        (f"图书馆支部情况\n统计时段：8.9-8.15\n{REST}", ("08-09", "08-15")),
        (f"图书馆支部情况\n8月9日至15日，我支部{REST}", ("08-09", "08-15")),
        (f"图书馆支部情况\n现将8月9日至15日情况报告如下。\n{REST}8月10日至12日停电。", ("08-09", "08-15")),
        (f"图书馆支部情况\n{REST}8月10日至12日支援社区。", None),
        (f"图书馆支部情况\n截至8月15日，{REST}", None),
        (f"图书馆支部8月份情况\n{REST}", ("08-01", "08-31")),
        (f"图书馆支部8月第二周情况\n{REST}", None),
        (f"图书馆支部情况（8月9日至15日）\n比上周（8月2日至8日）增加。{REST}", ("08-09", "08-15")),
    ],
)
def test_the_reports_own_period(text, told):
    assert _told(text) == told


def test_the_file_name_or_the_subject_tells_the_period_when_the_paper_does_not():
    assert _told(f"图书馆支部情况\n{REST}", name="图书馆支部0809-0815.docx") == ("08-09", "08-15")
    assert _told(f"图书馆支部情况\n{REST}", subject="图书馆支部（8.9-8.15）") == ("08-09", "08-15")


def test_the_paper_wins_over_a_file_name_of_last_week():
    assert _told(f"图书馆支部情况\n（8月9日至15日）\n{REST}", name="图书馆支部8.2-8.8.docx") == ("08-09", "08-15")


def test_two_periods_in_one_head_are_a_problem_for_a_person():
    text = f"图书馆支部情况\n统计时段：8月2日至8日\n统计时段：8月9日至15日\n{REST}"
    report = only(read(body("请查收"), paper("a.docx", text)))
    assert [problem.code for problem in report.problems] == ["period_conflict"]


def test_the_label_of_the_period_wins_over_the_title():
    text = f"图书馆支部情况\n（8月2日至8日简报）\n统计时段：8月9日至15日\n{REST}"
    assert _told(text) == ("08-09", "08-15")


@pytest.mark.parametrize("text", ["如需补报请告知。", "请问能否补报？", "数据有误请回邮件更正。"])
def test_what_may_come_tells_no_kind(text):
    assert only(read(body(FULL + text), sender="tsg@school.example")).kind is ReportKind.INITIAL


def test_the_old_figures_of_the_cover_never_stand_beside_a_replacing_paper():
    cover = "图书馆支部原报党员总数99人、参与防控党员98人、志愿服务97人次有误，以此件为准。"
    report = only(read(body(cover), paper("更正.docx", FULL), sender="tsg@school.example"))
    assert {evidence.document for reading in report.readings for evidence in reading.evidence} == {"更正.docx"}
