"""Tables with a column or a row for each of several days or hours. All figures are invented."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from domain.campaign import Campaign, Every, Field, FieldType, Roster, Unit
from tests.unit.parsers.reports.mailing import ZONE, body, only, paper, read, values

DAMS = Campaign(
    "dams", "水库巡查", date(2024, 6, 1),
    (
        Field("level", "库水位", FieldType.NUMBER, "米", ("水位",), stock=True),
        Field("walkers", "巡坝人次", FieldType.COUNT, "人次", ("巡坝",), stock=False),
        Field("stone", "动用砂石料", FieldType.NUMBER, "立方米", ("砂石料",), stock=False),
    ),
    Roster((Unit("红星水库管理所", aliases=("红星水库",)), Unit("牛角冲水库管理所", aliases=("牛角冲水库",)))),
    every=Every.DAY,
)  # fmt: skip
BY_DAYS = "项目|6月20日|6月21日|6月22日\n库水位（米）|45.10|45.32|45.60\n巡坝人次|4|4|6\n砂石料|0|3|1.5"
IN_ROWS = "日期|库水位|巡坝人次|砂石料\n6月20日|45.10|4|0\n6月21日|45.32|4|3\n6月22日|45.60|6|1.5"
OWN = {"level": 45.6, "walkers": 6, "stone": 1.5}
ALL = {"level": 45.6, "walkers": 14, "stone": 4.5}
CASES = {
    "a day's report, columns": ("红星水库6月22日巡查日报", BY_DAYS, OWN),
    "a day's report, rows": ("红星水库6月22日巡查日报", IN_ROWS, OWN),
    "three days' report, columns": ("红星水库6月20日至22日巡查情况", BY_DAYS, ALL),
    "three days' report, rows": ("红星水库6月20日至22日巡查情况", IN_ROWS, ALL),
    "days without their month": ("红星水库6月22日", "指标|21日|22日\n库水位|45.32|45.60\n巡坝人次|4|6", {"level": 45.6, "walkers": 6}),
    "the latest day first": ("红星水库6月22日", "指标|6.22|6.21\n库水位|45.60|45.32\n巡坝人次|6|4", {"level": 45.6, "walkers": 6}),
    "hours in rows": ("红星水库6月22日", "时间|水位(米)\n8:00|45.10\n14:00|45.32\n20:00|45.60", {"level": 45.6}),
    "hours of days": ("红星水库6月20日至22日", "时刻|水位（米）\n20日8时|45.10\n21日8时|45.32\n22日8时|45.60", {"level": 45.6}),
    "hours in columns": ("红星水库6月22日", "指标|8时|14时|20时\n库水位|45.10|45.32|45.60", {"level": 45.6}),
    "a total that a state cannot have": ("红星水库6月20日至22日", "项目|20日|21日|22日|合计\n巡坝人次|4|4|6|14\n17时水位（米）|45.10|45.32|45.60|—", {"level": 45.6, "walkers": 14}),
    "days under fields": ("红星水库6月20日至22日", "巡坝人次|||砂石料\n6月20日|6月21日|6月22日|\n4|5|6|1.5", {"walkers": 15, "stone": 1.5}),
    "days under a state": ("红星水库6月20日至22日", "库水位|||巡坝人次\n6月20日|6月21日|6月22日|\n45.1|45.3|45.6|4", {"level": 45.6, "walkers": 4}),
    "days under fields with their total": ("红星水库6月20日至22日", "巡坝人次||||砂石料\n6月20日|6月21日|6月22日|合计|\n4|5|6|15|1.5", {"walkers": 15, "stone": 1.5}),
    "days under fields of a day's report": ("红星水库6月21日", "巡坝人次|||砂石料\n6月20日|6月21日|6月22日|\n4|5|6|1.5", {"walkers": 5, "stone": 1.5}),
    "no day of the report's": ("红星水库6月25日", "项目|6月20日|6月21日\n巡坝人次|4|5", {"walkers": 9}),
}  # fmt: skip


@pytest.mark.parametrize(("title", "table", "said"), CASES.values(), ids=CASES)
def test_a_state_is_the_last_one_and_a_day_tells_its_own(title: str, table: str, said: dict[str, float]) -> None:
    cells = [line.split("|") for line in table.split("\n")]
    sent = datetime(2024, 6, 25, 18, tzinfo=ZONE)
    report = only(read(body("附表请查收"), paper("日报.docx", title, cells), campaign=DAMS, when=sent))
    assert {key: float(value) for key, value in values(report).items()} == said


TOLD = {
    "hours": ("8时水位45.10米，14时45.32米，20时45.60米。汛限水位46.00米。巡坝6人次。", {"level": 45.6, "walkers": 6}),
    "yesterday and today": ("昨天水位45.32米，今天45.60米。巡坝6人次。", {"level": 45.6, "walkers": 6}),
    "yesterday and today behind one word": ("水位昨天45.32米、今天45.60米，巡坝6人次。", {"level": 45.6, "walkers": 6}),
    "a total with what was before": ("今天巡坝6人次，加上昨天的4人次，总共10人次。", {"walkers": 6}),
    "what is asked for": ("巡坝6人次。申请砂石料500立方米。", {"walkers": 6}),
    "what others should send": ("巡坝6人次。请县里支援砂石料500立方米。", {"walkers": 6}),
    "what was asked for, came and was used": ("巡坝6人次。申请的砂石料昨天到了，已动用500立方米。", {"walkers": 6, "stone": 500}),
}  # fmt: skip


@pytest.mark.parametrize(("text", "said"), TOLD.values(), ids=TOLD)
def test_in_sentences_the_last_state_and_the_days_own_figure_count(text: str, said: dict[str, float]) -> None:
    sent = datetime(2024, 6, 22, 21, tzinfo=ZONE)
    report = only(read(body(f"红星水库6月22日情况\n{text}"), campaign=DAMS, when=sent))
    assert {key: float(value) for key, value in values(report).items()} == said


def test_a_table_of_days_may_be_about_the_field_that_names_it() -> None:
    table = paper("三天.xlsx", "红星水库6月20日至22日", [["6月20日", "6月21日", "6月22日"], ["4", "5", "6"]], sheet="巡坝人次")
    report = only(read(body("附表"), table, campaign=DAMS, when=datetime(2024, 6, 25, 18, tzinfo=ZONE)))
    assert values(report) == {"walkers": 15}
