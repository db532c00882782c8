"""Rows of labels and bare figures, figures put right after a look at the records, and what 都 says of things."""

from __future__ import annotations

from datetime import date

import pytest

from domain.campaign import Campaign, Every, Field, FieldType, Roster, Unit
from tests.unit.parsers.reports.mailing import body, only, read, values

CLINICS = Campaign(
    "clinics", "家庭医生服务周报", date(2024, 1, 1),
    (
        Field("signed", "新签约人数", FieldType.COUNT, "人", ("新签约", "签约"), True, stock=False),
        Field("visits", "上门随访人次", FieldType.COUNT, "人次", ("上门随访", "随访"), stock=False),
        Field("checks", "老年人体检人数", FieldType.COUNT, "人", ("老年人体检", "老人体检"), stock=False),
        Field("talks", "健康讲座", FieldType.COUNT, "场", ("讲座",), stock=False),
        Field("teams", "家庭医生团队", FieldType.COUNT, "支", ("签约团队", "团队"), stock=True),
    ),
    Roster((Unit("河湾社区卫生服务中心", aliases=("河湾中心", "河湾"), addresses=("hewan@clinic.example",)),)),
    every=Every.WEEK,
)  # fmt: skip

CHECKS = Campaign(
    "checks", "安全检查周报", date(2024, 1, 1),
    (
        Field("teams", "检查组数", FieldType.COUNT, "个", ("检查组",), stock=False),
        Field("found", "排查隐患数", FieldType.COUNT, "项", ("隐患", "发现隐患"), stock=False),
        Field("fixed", "已整改隐患数", FieldType.COUNT, "项", ("已整改",), stock=False),
        Field("spent", "整改投入资金", FieldType.MONEY, "元", ("整改资金",), stock=False),
    ),
    Roster((Unit("河湾水厂", addresses=("hewan@water.example",)),)),
    every=Every.WEEK,
)  # fmt: skip


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("签约58，随访203", {"signed": 58, "visits": 203}),  # 约 belongs to the name
        ("签约约58人，随访近203人次", {"signed": 58, "visits": 203}),
        ("签37 随访112 讲座1", {"signed": 37, "visits": 112, "talks": 1}),
        ("随访112 老人体检0（车还没借到） 讲座1", {"visits": 112, "checks": 0, "talks": 1}),
        ("签37 走了5 随访112", {"signed": 37, "visits": 112}),
        ("签了37份协议，随访112人次", {"visits": 112}),  # no row
        ("随访112 老人体检15（未完成） 讲座1", {"visits": 112, "talks": 1}),  # what a note denies
        ("随访写成了218，核过登记本是128人次。", {"visits": 128}),
        ("昨天交的表随访写成了218，多按了一个，核过登记本是128人次，麻烦改过来。", {"visits": 128}),
        ("随访报的218，核实为128人次。", {"visits": 128}),
        ("随访112人次，通知3页、附件2个都已转各团队。", {"visits": 112}),
        ("线上讲座3场，线下讲座2场。", {"talks": 5}),  # halves of a count
        ("线上讲座3场，讲座共6场。", {"talks": 6}),
        ("老年人体检45人，儿童体检20人。", {"checks": 45}),  # the field is called after one of them
        ("除了随访120人次、讲座2场，别的都没有。", {"visits": 120, "talks": 2}),
        ("除了随访120人次未做，讲座2场都办了。", {"talks": 2}),
        ("10月随访报的280改成210，其他不动。", {"visits": 210}),
        ("签约目标30完成28，随访目标120完成124。", {"signed": 28, "visits": 124}),
        ("签约计划30人，随访124人次。", {"visits": 124}),
        ("我们中心5支团队，这周新签28人。", {"teams": 5, "signed": 28}),
        ("一支团支部的12人随访40人次。", {"visits": 40}),
        ("随访112人次，2个团队都已下乡。", {"visits": 112, "teams": 2}),
    ],
)
def test_figures_of(text, told):
    assert values(only(read(body(text), sender="hewan@clinic.example", campaign=CLINICS))) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("查了18个点，发现隐患4项。", {"found": 4}),  # points are no teams
        ("派了3个检查组，发现隐患4项。", {"teams": 3, "found": 4}),
        ("隐患4改3，整改资金1.2万元。", {"found": 4, "spent": 12000}),
    ],
)
def test_a_verb_tells_no_other_thing_and_no_money(text, told):
    found = values(only(read(body(text), sender="hewan@water.example", campaign=CHECKS)))
    assert found == told
