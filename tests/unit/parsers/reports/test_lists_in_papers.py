"""Lists under the headings of a paper: numbered as the headings are, followed by a sentence of another kind, in an annex."""

from __future__ import annotations

import pytest

from tests.corpus.build_tools import attach, paper
from tests.unit.parsers.reports.other_campaigns import INSPECTION
from tests.unit.parsers.reports.posted import posted, told_by

# fmt: off
CASES: dict[str, tuple[tuple[str, ...], dict[str, list[str]]]] = {
    # what stands behind a list
    "a sentence that goes back to the list": (
        ("二、存在问题", "一是阀门老化。", "二是培训不够。", "以上问题请开发区协调解决。"), {"troubles": ["阀门老化", "培训不够"]}),
    "what is done about the list": (
        ("二、存在问题", "（一）阀门老化。", "（二）培训不够。", "对于上述问题，我公司将逐一整改。"), {"troubles": ["阀门老化", "培训不够"]}),
    "what is asked for": (
        ("二、存在问题", "1.阀门老化。", "2.培训不够。", "3.记录不全。", "请开发区帮助协调。"), {"troubles": ["阀门老化", "培训不够", "记录不全"]}),
    "an aim behind a list in one line": (
        ("二、下一步安排", "一是加强培训。二是更换老旧阀门。", "确保全年安全生产形势平稳。"), {"plans": ["加强培训", "更换老旧阀门"]}),
    "one more item": (
        ("二、存在问题", "一是阀门老化。二是培训不够。", "另外，应急物资也不足。"), {"troubles": ["阀门老化", "培训不够", "另外，应急物资也不足"]}),
    "sentences without any list": (
        ("二、存在问题", "阀门老化。", "请开发区帮助协调备件。"), {"troubles": ["阀门老化", "请开发区帮助协调备件"]}),
    # numbered as the headings are
    "as many as the headings, without stops": (
        ("二、存在问题", "阀门老化。", "三、下一步安排", "一、更换阀门", "二、组织培训", "三、补充物资"),
        {"troubles": ["阀门老化"], "plans": ["更换阀门", "组织培训", "补充物资"]}),
    "the last one numbered as the next heading would be": (
        ("二、存在问题", "一、阀门老化。", "二、培训不够。", "三、记录不全。", "三、下一步安排", "加强巡查。"),
        {"troubles": ["阀门老化", "培训不够", "记录不全"], "plans": ["加强巡查"]}),
    "a heading of something else behind it": (
        ("二、存在问题", "一、阀门老化。", "二、培训不够。", "三、检查花絮", "领导到场。"), {"troubles": ["阀门老化", "培训不够"]}),
    # annexes
    "an annex's title in its own line": (
        ("恒泰化工有限公司", "2024年6月20日", "附件1", "存在问题", "阀门老化", "培训不够", "2024年6月20日"), {"troubles": ["阀门老化", "培训不够"]}),
    "an annex's title behind its number": (
        ("附件1：存在问题清单", "阀门老化", "培训不够", "恒泰化工有限公司", "2024年6月20日"), {"troubles": ["阀门老化", "培训不够"]}),
    "two annexes": (
        ("附件1", "存在问题清单", "阀门老化", "培训不够", "附件2", "整改照片"), {"troubles": ["阀门老化", "培训不够"]}),
    "annexes that are only named": (
        ("二、存在问题", "阀门老化", "附件1：存在问题清单", "附件2：检查照片", "恒泰化工有限公司", "2024年6月20日"), {"troubles": ["阀门老化"]}),
}
# fmt: on


@pytest.mark.parametrize("name", CASES)
def test_lists(name: str) -> None:
    lines, said = CASES[name]
    told = ("恒泰化工有限公司安全生产大检查报告", "一、检查情况", "排查隐患17处，应急演练2场。")
    mail = posted(attach("报告.docx", paper(*told, *lines)), sender="ht@firm.example", when="2024-06-20 10:00")
    assert told_by(mail, INSPECTION)["恒泰化工有限公司"][2] == {"hazards": 17, "drills": 2} | said
