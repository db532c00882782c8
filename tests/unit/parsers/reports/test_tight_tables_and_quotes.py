"""Tables whose cells single blanks part, and answers typed into the lines of the letter that is answered. Whole letters."""

from __future__ import annotations

from typing import Any

import pytest

from domain.campaign import Campaign
from tests.unit.parsers.reports.everyday import COURT, HALLS, HERDS, UNION
from tests.unit.parsers.reports.posted import posted, told_by
from tests.unit.parsers.reports.worlds import PLANT, STREETS, WARDS

BP, QX, FZ, STRANGER = "bp@herd.example", "qx@court.example", "fz@union.example", "w2046@post.example"
Told = dict[str, dict[str, Any]]
# fmt: off
TABLES: dict[str, tuple[Campaign, str, str, Told]] = {
    "numbered, with measures": (HERDS, BP, "序号 项目 单位 数量\n1 免疫羊只 只 1240\n2 消毒圈舍 间 36\n3 覆盖牧户 户 58",
        {"北坡牧业队": {"sheep": 1240, "pens": 36, "homes": 58}}),
    "numbered, with measures and notes": (UNION, FZ, "序号 项目 计量单位 数量 备注\n1 慰问职工 户 36 无\n2 慰问金 元 18000 无\n3 文体活动 场 2 无",
        {"纺织厂工会": {"families": 36, "money": 18000, "games": 2}}),
    "last month, this month and all": (PLANT, "c1@plant.example", "项目 单位 上月 本月 累计\n检修设备 台 18 23 120\n排除故障 个 7 9 44",
        {"江源机械厂第一车间": {"machines": 23, "faults": 9}}),
    "units, a dash for nothing": (WARDS, STRANGER, "科室 督查次数 培训医护\n神经内科 4 26\n神经外科 3 -\nICU 5 18",
        {"神经内科": {"checks": 4, "trained": 26}, "神经外科": {"checks": 3}, "重症医学科": {"checks": 5, "trained": 18}}),
    "units, a dash and a total": (HALLS, STRANGER, "学院 检查宿舍 主题班会\n土木学院 210 -\n外语学院 180 6\n合计 390 6",
        {"土木学院": {"rooms": 210}, "外语学院": {"rooms": 180, "meetings": 6}}),
    "units and money": (COURT, STRANGER, "法庭 调解案件 走访群众 追回欠款\n青溪法庭 27 63 1.2万元\n柳河法庭 19 / 0.8万元",
        {"青溪法庭": {"mediated": 27, "visited": 63, "recovered": 12000}, "柳河法庭": {"mediated": 19, "recovered": 8000}}),
    "two heads and two figures": (STREETS, "hua@street.example", "宣传群众 展板\n260 12", {"桥头街道花园社区居民委员会": {"people": 260, "boards": 12}}),
    "but two words above a sentence": (COURT, QX, "青溪法庭 老周\n调解案件27件，走访群众63户。\n电话 0466-000123", {"青溪法庭": {"mediated": 27, "visited": 63}}),
    "but a name above labels and figures": (COURT, QX, "单位 青溪法庭\n调解案件 27\n走访群众 63", {"青溪法庭": {"mediated": 27, "visited": 63}}),
}
_OURS = "在 2024-09-28 10:12:00，\"统计\" <sum@centre.example> 写道：\n"
_HEAD = "----- 原始邮件 -----\n发件人: 统计 <sum@centre.example>\n发送时间: 2024-09-28 10:12\n收件人: 北坡 <bp@herd.example>\n主题: 3月统计"
_THEIRS = "在 2024-09-28 10:12:00，\"南滩\" <nt@herd.example> 写道：\n"
_BOTH: Told = {"北坡牧业队": {"sheep": 1240, "pens": 36}}
ANSWERS: dict[str, tuple[str, Told]] = {
    "at the ends of the lines, and said so": (f"答复填在下面各条后面了。\n{_OURS}> 1. 免疫羊只：1240只\n> 2. 消毒圈舍：36间", _BOTH),
    "behind questions": (f"见原文，直接填的。\n{_OURS}> 1. 免疫羊只多少只？1240\n> 2. 消毒圈舍多少间？36", _BOTH),
    "among other lines": (f"已逐条回复。\n{_OURS}> 请各队9月30日前报送：\n> 1. 免疫羊只：1240只\n> 2. 消毒圈舍：36间\n> 联系人：老周 0466-000123", _BOTH),
    "without quotation marks": (f"填好了，在原文每条后面。\n\n{_HEAD}\n\n1. 免疫羊只：1240只\n2. 消毒圈舍：36间", _BOTH),
    "and one more figure beside them": (f"答复写在原文里了，另消毒圈舍按36间报。\n{_OURS}> 1. 免疫羊只：1240只\n> 2. 消毒圈舍：36间", _BOTH),
    "in quoted lines and nothing else": ("> 1. 免疫羊只：1240只\n> 2. 消毒圈舍：36间", _BOTH),
    "below the lines": (f"{_OURS}> 1. 免疫羊只：\n答：1240只，其中羔羊300只\n> 2. 消毒圈舍：\n答：36间", _BOTH),
    "but nothing is answered": (f"直接填的，见各条后面。\n{_OURS}> 1. 免疫羊只：\n> 2. 消毒圈舍：", {}),
    "but the figures are another unit's": (f"见原文。\n{_THEIRS}> 1. 免疫羊只：1240只\n> 2. 消毒圈舍：36间", {}),
    "but they are only confirmed": (f"数字都对，谢谢。\n{_OURS}> 1. 免疫羊只：1240只\n> 2. 消毒圈舍：36间", {}),
    "but newer ones stand above": (f"免疫羊只1240只。\n{_OURS}> 1. 免疫羊只：1100只\n> 2. 消毒圈舍：36间", {"北坡牧业队": {"sheep": 1240}}),
}
# fmt: on


def told(campaign: Campaign, sender: str, text: str, **how: Any) -> Told:
    found = told_by(posted(text, sender=sender, to="sum@centre.example", when="2024-09-30 18:00", **how), campaign)
    return {str(unit): values for unit, (_, _, values) in found.items()}


@pytest.mark.parametrize("name", TABLES)
def test_single_blanks_part_cells(name: str) -> None:
    campaign, sender, text, said = TABLES[name]
    assert told(campaign, sender, text) == said


@pytest.mark.parametrize("name", ANSWERS)
def test_answers_in_the_letter_that_is_answered(name: str) -> None:
    text, said = ANSWERS[name]
    assert told(HERDS, BP, text, subject="回复: 3月统计") == said
