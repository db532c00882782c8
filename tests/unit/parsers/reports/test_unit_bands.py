"""A table with a band of rows for each unit under its name over the whole width: each band is its unit's. All invented."""

import pytest

from domain.document import Table
from tests.unit.parsers.reports.mailing import STOCKTAKING, body, paper, read, values
from tests.unit.parsers.reports.other_campaigns import FLOODS, INSPECTION, grid

CASES = {
    "towns": (
        FLOODS,
        "受灾情况统计表|<|<\n村组|受灾人口|倒塌房屋间数\n河西镇|<|<\n一组|30|2\n二组|12|1\n河东镇|<|<\n一组|50|4\n大柳乡|<|<\n一组|7|0",
        {"河西镇": ("affected", 42), "河东镇": ("affected", 50), "大柳乡": ("affected", 7)},
    ),
    "firms, numbered, with a total of all": (
        INSPECTION,
        "项目|数量\n一、恒泰化工有限公司|<\n检查企业数|51\n排查隐患数|32\n二、城北供热公司|<\n检查企业数|20\n排查隐患数|9\n合计|112",
        {"恒泰化工有限公司": ("firms", 51), "城北供热公司": ("firms", 20)},
    ),
    "offices behind a label, each with its own heads": (
        STOCKTAKING,
        "填报单位：信息中心|<|<\n科室|设备总台数|盘亏台数\n机房|40|1\n填报单位：设备处|<|<\n科室|设备总台数|盘亏台数\n库房|65|2",
        {"信息中心": ("devices", 40), "实验室与设备管理处": ("devices", 65)},
    ),
    "figures as wide as characters": (
        FLOODS,
        "河西镇|<\n受灾人口|４２\n倒塌房屋间数|３\n河东镇|<\n受灾人口|５０\n倒塌房屋间数|４",
        {"河西镇": ("affected", 42), "河东镇": ("affected", 50)},
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_each_band_is_its_units(name):
    campaign, text, told = CASES[name]
    table = grid(text)
    assert isinstance(table, Table)
    document = paper("统计表.docx", "统计表")
    document = type(document)(document.name, "docx", (table,), size=10)
    outcome = read(body("见附件。"), document, campaign=campaign)
    found = {report.unit: values(report) for report in outcome.reports}
    assert {unit: found[unit].get(key) for unit, (key, _) in told.items()} == {
        unit: value for unit, (_, value) in told.items()
    }
