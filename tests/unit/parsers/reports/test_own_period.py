"""Several periods side by side: the report's own period alone is read, an earlier or later one never."""

from dataclasses import replace
from datetime import date, datetime

import pytest

from domain.campaign import DateRange, Every
from domain.document import Document
from tests.unit.parsers.reports.mailing import VIRUS, ZONE, body, only, paper, read, values
from tests.unit.parsers.reports.other_campaigns import INSPECTION, grid

WEEKLY = replace(VIRUS, every=Every.WEEK)
OCTOBER = datetime(2024, 11, 1, 9, tzinfo=ZONE)


def _values(*documents: Document) -> dict[str, object]:
    return values(only(read(*documents, campaign=INSPECTION, when=OCTOBER)))


@pytest.mark.parametrize(
    "heads",
    [
        ["项目", "9月", "10月", "9—10月累计"],
        ["项目", "2024年9月", "2024年10月", "累计"],
        ["项目", "9月份数", "10月份数", "合计"],
        ["项目", "9.1-9.30", "10.1-10.31", "累计"],
    ],
)
def test_of_several_months_in_a_row_the_reports_own_is_read(heads):
    rows = [heads, ["检查企业数", "42", "51", "93"], ["排查隐患数", "27", "32", "59"], ["应急演练场次", "1", "2", "3"]]
    told = _values(
        body("恒泰化工10月统计表附后。"), paper("恒泰化工10月.xlsx", "恒泰化工统计表（10月1日至10月31日）", rows)
    )
    assert told == {"firms": 51, "hazards": 32, "drills": 2}


@pytest.mark.parametrize("head", ["增减", "环比（%）", "较上月变化"])
def test_a_month_that_is_only_compared_with_is_not_reported_again(head):
    rows = [["项目", "10月", "9月", head], ["检查企业数", "51", "42", "+9"], ["排查隐患数", "32", "27", "+5"]]
    monthly = replace(INSPECTION, every=Every.MONTH)
    told = read(
        body("恒泰化工10月统计表附后。"), paper("恒泰化工.xlsx", "统计表", rows), campaign=monthly, when=OCTOBER
    )
    assert values(only(told)) == {"firms": 51, "hazards": 32}


@pytest.mark.parametrize(
    ("name", "title"),
    [
        ("恒泰化工.xlsx", "恒泰化工2024年10月统计表"),
        ("恒泰化工10月.xlsx", "恒泰化工安全检查统计"),
        ("表1.xlsx", "恒泰化工十月份安全检查月报"),
    ],
)
@pytest.mark.parametrize("months", [("10月", "9月"), ("9月份", "10月份")])
def test_a_month_beside_that_of_the_title_is_for_comparison(name, title, months):
    figures = ("51", "42") if months[0].startswith("10") else ("42", "51")
    rows = [["项目", *months], ["检查企业数", *figures], ["带队领导", "贺兰江", "贺兰江"]]
    monthly = replace(INSPECTION, every=Every.MONTH)
    outcome = read(body("十月的表附后。"), paper(name, title, rows), campaign=monthly, when=OCTOBER)
    assert values(only(outcome))["firms"] == 51


def test_months_of_a_title_that_names_them_both_are_two_reports():
    rows = [["项目", "9月", "10月"], ["检查企业数", "42", "51"], ["排查隐患数", "27", "32"]]
    monthly = replace(INSPECTION, every=Every.MONTH)
    outcome = read(
        body("9月漏报，一并补上。"), paper("a.xlsx", "恒泰化工9—10月统计表", rows), campaign=monthly, when=OCTOBER
    )
    assert [values(report)["firms"] for report in outcome.reports] == [42, 51]


def test_a_head_with_its_month_is_of_that_month():
    heads = ["单位", "9月检查企业数", "10月检查企业数", "9月排查隐患数", "10月排查隐患数"]
    rows = [heads, ["恒泰化工", "42", "51", "27", "32"]]
    told = _values(body("见附件"), paper("恒泰化工.xlsx", "恒泰化工统计表（10月1日至10月31日）", rows))
    assert told == {"firms": 51, "hazards": 32}


def test_parts_of_the_reports_period_are_all_its_own():
    rows = [
        ["项目", "10.1-10.15", "10.16-10.31", "合计"],
        ["检查企业数", "42", "51", "93"],
        ["排查隐患数", "27", "32", "59"],
    ]
    told = _values(body("见附件"), paper("恒泰化工.xlsx", "恒泰化工统计表（10月1日至10月31日）", rows))
    assert told == {"firms": 93, "hazards": 59}


@pytest.mark.parametrize("titles", [("第3周", "第4周"), ("10月第3周", "10月第4周"), ("9月", "10月")])
def test_of_tables_called_alike_the_latest_that_is_filled_in_is_read(titles):
    def table(when: str, firms: str, hazards: str):
        return grid(f"恒泰化工{when}统计表|<|<|<\n检查企业数|{firms}|排查隐患数|{hazards}")

    later = titles[1].replace("10月", "11月").replace("第4", "第5")
    book = Document(
        "恒泰化工.xlsx",
        "xlsx",
        (table(titles[0], "42", "27"), table(titles[1], "51", "32"), table(later, "", "")),
    )
    assert _values(body("上一张留着对照，已经报过。"), book) == {"firms": 51, "hazards": 32}


TWO_WEEKS = """图书馆党支部上周没顾上发，两周一起报。
    {}志愿服务30人次，捐款600元。
    {}志愿服务20人次。典型事迹无。"""


@pytest.mark.parametrize(
    "heads",
    [
        ("8月9日—15日：", "8月16日—22日："),
        ("一、8月9日至8月15日情况：", "二、8月16日至8月22日情况："),
        ("（一）8.9-8.15：", "（二）8.16-8.22："),
    ],
)
def test_two_weeks_told_one_after_the_other_are_two_reports(heads):
    outcome = read(body(TWO_WEEKS.format(*heads)), campaign=WEEKLY, when=datetime(2021, 8, 23, 9, tzinfo=ZONE))
    assert [(report.unit, report.told, values(report)) for report in outcome.reports] == [
        ("图书馆党支部", DateRange(date(2021, 8, 9), date(2021, 8, 15)), {"shifts": 30, "gift": 600}),
        ("图书馆党支部", DateRange(date(2021, 8, 16), date(2021, 8, 22)), {"shifts": 20}),
    ]


def test_parts_of_a_week_are_one_report():
    text = TWO_WEEKS.format("8月9日—11日：", "8月12日—15日：")
    assert len(read(body(text), campaign=WEEKLY).reports) == 1


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("11月，检查企业51家，排查隐患32处。12月中旬情况另报。", 11),
        ("11月份，检查企业51家。12月计划情况：检查企业60家。", 11),
        ("11月我厂检查企业51家，排查隐患32处。12月上旬数据待核。", 11),
        ("检查企业51家，排查隐患32处。\n下一步：12月中旬开展复查情况通报。", None),
        ("检查企业51家，排查隐患32处。打算在12月中旬开展复查，情况另报。", None),
    ],
)
def test_a_month_to_come_is_never_the_period(text, told):
    monthly = replace(INSPECTION, every=Every.MONTH)
    when = datetime(2024, 12, 2, 9, tzinfo=ZONE)
    report = only(read(body(f"{text}\n恒泰化工"), campaign=monthly, when=when))
    assert (report.told and report.told.end.month) == told


@pytest.mark.parametrize("label", ["月份", "填报月份", "所属月份", "统计月份"])
def test_a_forms_month_is_its_period(label):
    rows = [["填报单位", "恒泰化工", label, "10月"], ["检查企业数", "51", "排查隐患数", "32"]]
    report = only(
        read(body("见附件。"), paper("新建文档.docx", "安全检查统计表", rows), campaign=INSPECTION, when=OCTOBER)
    )
    assert report.told == DateRange(date(2024, 10, 1), date(2024, 10, 31))


@pytest.mark.parametrize(
    ("subject", "periods"),
    [
        ("恒泰化工10月下半月", ["10月上半月", "10月下半月"]),
        ("恒泰化工10月上半月", ["9月下半月", "10月上半月"]),
        ("恒泰化工10月中旬", ["10月上旬", "10月中旬"]),
        ("恒泰化工10月上旬", ["9月下旬", "10月上旬"]),
    ],
)
@pytest.mark.parametrize("sums_up", [False, True])
def test_parts_of_a_month_in_a_mails_own_table_are_told_apart(subject, periods, sums_up):
    columns = [["项目", *periods], ["检查企业数", "42", "51"], ["排查隐患数", "27", "32"]]
    lines = [["时段", "检查企业数", "排查隐患数"], [periods[0], "42", "27"], [periods[1], "51", "32"]]
    if sums_up:
        columns = [[*row, told] for row, told in zip(columns, ("合计", "93", "59"), strict=True)]
        lines = [*lines, ["合计", "93", "59"]]
    for table in (columns, lines):
        report = only(read(body("恒泰化工", table), subject=subject, campaign=INSPECTION, when=OCTOBER))
        assert values(report) == {"firms": 51, "hazards": 32}
