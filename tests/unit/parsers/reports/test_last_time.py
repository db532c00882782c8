"""上周, 上月, 上季度: an earlier time, unless it is the very one reported on. Whole letters; all figures are invented."""

from __future__ import annotations

import pytest

from domain.campaign import Campaign
from tests.unit.parsers.reports.everyday import HERDS, LIBRARY, UNION, WATER
from tests.unit.parsers.reports.posted import posted, told_by

BP, EAST, FZ, CG = "bp@herd.example", "east@lib.example", "fz@union.example", "cg@water.example"
Case = tuple[Campaign, str, str, str, dict[str, object]]
# fmt: off
CASES: tuple[Case, ...] = (
    (HERDS, BP, "2024-10-03", "北坡牧业队上月免疫羊只1240只，消毒圈舍36间。", {"sheep": 1240, "pens": 36}),
    (HERDS, BP, "2024-10-02", "上个月我们免疫羊只1240只，覆盖牧户58户。", {"sheep": 1240, "homes": 58}),
    (LIBRARY, EAST, "2024-10-04", "上月到馆读者3120人次，借出图书1460册，读书活动4场，比8月多了两成。", {"readers": 3120, "loans": 1460, "events": 4}),
    (UNION, FZ, "2024-10-04", "上季度慰问职工36户，发放慰问金18000元。", {"families": 36, "money": 18000}),
    (WATER, CG, "2024-10-03", "1、上月修复漏点18处；\n2、上月受理报修74件。", {"leaks": 18, "calls": 74}),
    (WATER, CG, "2024-09-30", "上周修复漏点18处，本周继续巡查。", {"leaks": 18}),
    # another time is reported on
    (WATER, CG, "2024-09-30", "受理报修74件，上周是81件。", {"calls": 74}),
    (HERDS, BP, "2024-10-03", "北坡牧业队上月免疫羊只1240只，本月1300只。", {"sheep": 1300}),
    (WATER, CG, "2024-10-03", "上月修复漏点18处，本月已修复2处。", {"leaks": 2}),
    (WATER, CG, "2024-10-03", "上月遗留漏点3处，修复漏点18处。", {"leaks": 18}),
    (UNION, FZ, "2024-10-18", "上月慰问职工36户，发放慰问金18000元。", {}),
    (WATER, CG, "2024-11-09", "上季度更换管道260米，受理报修74件。", {}),
    (WATER, CG, "2024-10-02", "上月修复漏点18处，这个数请核对一下对吗？", {}),
)
# fmt: on


@pytest.mark.parametrize(("campaign", "sender", "day", "text", "said"), CASES)
def test_the_last_time(campaign: Campaign, sender: str, day: str, text: str, said: dict[str, object]) -> None:
    mail = posted(text, sender=sender, to="sum@centre.example", when=f"{day} 09:00")
    found = [values for _, _, values in told_by(mail, campaign).values()]
    assert found == ([said] if said else [])
