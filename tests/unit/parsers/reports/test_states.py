"""One figure at two times, side by side: the later is the report's. All figures are invented."""

import pytest

from tests.unit.parsers.reports.campaigns import EPIDEMIC, EQUIPMENT, FUND, readings, rows, values

PAIRS = [
    ("整改前", "整改后"),
    ("前", "后"),
    ("原有", "现有"),
    ("年初", "年末"),
    ("年初数", "年末数"),
    ("期初", "期末"),
]


@pytest.mark.parametrize(("before", "after"), PAIRS)
@pytest.mark.parametrize(
    ("fields", "key", "label"),
    [(EQUIPMENT, "repair", "待修设备数"), (EPIDEMIC, "households", "党员联系户数"), (FUND, "goods", "捐赠物资件数")],
)
def test_of_an_earlier_and_a_later_state_the_later_is_read(fields, key, label, before, after):
    wide = rows(f"项目|{before}|{after}\n{label}|90|110")
    heads = rows(f"部门|{label}|{label}\n|{before}|{after}\n一部|90|110")
    turned = rows(f"项目|{after}|{before}\n{label}|110|90")
    assert [values(fields, table) for table in (wide, heads, turned)] == [{key: 110}] * 3


@pytest.mark.parametrize(("before", "after"), PAIRS[:1] + PAIRS[2:4])
def test_a_head_that_begins_with_its_state_is_of_that_state(before, after):
    table = rows(f"部门|{before}待修设备数|{after}待修设备数\n一部|90|110")
    assert values(EQUIPMENT, table) == {"repair": 110}


@pytest.mark.parametrize(("earlier", "later"), [("5月", "6月"), ("2023年5月", "2023年6月"), ("12月份", "1月份")])
@pytest.mark.parametrize(
    ("fields", "key", "label"),
    [(EQUIPMENT, "repair", "待修设备数"), (EPIDEMIC, "shifts", "志愿服务人次"), (FUND, "events", "义卖活动场次")],
)
def test_of_two_months_without_a_period_the_later_is_read_and_not_quite_sure(fields, key, label, earlier, later):
    for table in (
        rows(f"项目|{earlier}|{later}\n{label}|90|110"),
        rows(f"项目|{later}|{earlier}\n{label}|110|90"),
    ):
        reading = readings(fields, table)[key]
        assert reading.value == 110
        assert reading.confidence < 0.95


def test_of_heads_that_begin_with_their_months_the_later_is_read():
    reading = readings(EQUIPMENT, rows("部门|5月待修设备数|6月待修设备数\n一部|90|110"))["repair"]
    assert (reading.value, reading.confidence < 0.95) == (110, True)


def test_three_months_without_a_total_are_a_sum():
    assert values(EQUIPMENT, rows("项目|4月|5月|6月\n张贴标签数|90|110|3")) == {"labels": 203}
