"""Figures of parts, times and exercises beside the report's own: in brackets, after 分别, under a label. All invented."""

import pytest

from domain.campaign import Field, FieldType
from tests.unit.parsers.reports.campaigns import EPIDEMIC, values
from tests.unit.parsers.reports.offices import FIRE, GAS, HERD, ROAD, SCHOOL, SHOP, SITE, TAXI, WATER
from tests.unit.parsers.reports.other_campaigns import RELIEF, VISITS

C = FieldType.COUNT
PATROLS = (
    Field("night", "夜间巡查次数", C, "次"),
    Field("web", "网上办理件数", C, "件"),
    Field("grave", "重大隐患处数", C, "处"),
    Field("found", "排查隐患处数", C, "处", ("发现隐患",)),
)


@pytest.mark.parametrize(
    ("fields", "text", "told"),
    [
        (EPIDEMIC, "培训6场（线上4场，线下2场）。", {"sessions": 4}),
        (EPIDEMIC, "志愿服务90人次（食堂50人次，门口40人次）。", {"shifts": 90}),
        (PATROLS, "巡查30次（白天22次，夜间8次）。", {"night": 8}),
        (PATROLS, "办理300件（网上210件，窗口90件）。", {"web": 210}),
        (PATROLS, "发现隐患12处（重大2处、一般10处）。", {"grave": 2, "found": 12}),
        (GAS, "换管30根（居民26根，商户4根）。", {"hoses": 30}),
    ],
)
def test_a_part_in_a_bracket_may_be_what_is_asked_for(fields, text, told):
    assert values(fields, text) == told


@pytest.mark.parametrize(
    ("fields", "text", "told"),
    [
        (GAS, "上周和本周分别出动60、44人次。", {"staff": 44}),
        (GAS, "本周与上周入户安检分别为310户和420户。", {"homes": 310}),
        (GAS, "计划与实际分别更换软管60根、44根。", {"hoses": 44}),
        (ROAD, "去年和今年养护里程分别为52公里、61公里。", {"km": 61}),
        (GAS, "一组和二组分别出动60、44人次。", {"staff": 104}),
        (RELIEF, "上周下过一场大雨，今天又转移群众31人没有一人受伤。", {"moved": 31}),
    ],
)
def test_of_two_times_the_reports_own(fields, text, told):
    assert values(fields, text) == told


@pytest.mark.parametrize(
    ("fields", "text", "told"),
    [
        (EPIDEMIC, "责任区：校门3个、家属院1个。", {"posts": 4}),
        (EPIDEMIC, "先锋岗：东门2个、家属院1个、职工食堂1个。", {"posts": 4}),
        (SHOP, "立案：食品3件、价格2件、广告1件。", {"cases": 6}),
        (FIRE, "演练：学校2场、医院1场、共3场。", {"drills": 3}),
        (GAS, "报警器：上周12台、本周3台。", {"alarms": 3}),
    ],
)
def test_kinds_in_a_list_under_a_label(fields, text, told):
    assert values(fields, text) == told


@pytest.mark.parametrize(
    ("fields", "text", "told"),
    [
        (RELIEF, "转移演练群众120人。", {}),
        (RELIEF, "演练转移群众120人。", {}),
        (WATER, "开展转移避险演练，共转移群众120人，巡堤45人次。", {"patrol": 45}),
        (FIRE, "演练中救出“被困人员”4人，出警3次。", {"alarms": 3}),
        (RELIEF, "演练成了实战，当夜转移群众120人。", {"moved": 120}),
        (RELIEF, "按演练时的路线转移群众86人，投入抢险120人次。", {"moved": 86, "rescuers": 120}),
        (RELIEF, "转移群众120人，演练3场。", {"moved": 120}),
        (FIRE, "演练3场，培训120人次。", {"drills": 3, "trained": 120}),
    ],
)
def test_what_is_only_practised_was_not_done(fields, text, told):
    assert values(fields, text) == told


@pytest.mark.parametrize(
    ("fields", "text", "told"),
    [
        (WATER, "险情从5处减到2处，新增1处。", {"danger": 1}),
        (TAXI, "在册司机从120人减到112人，新增6人。", {"drivers": 112}),
        (SCHOOL, "老师们走了31户，开公开课4节。", {"visits": 31, "open": 4}),
        (HERD, "羊群赶走了3户的。", {}),
        (GAS, "应检450户，实检420户，到访不遇30户。", {"homes": 420}),
        (TAXI, "拾金不昧12起、归还失物12件。", {"found": 12}),
        (SITE, "木工60、钢筋工52，塔吊3台。", {"cranes": 3}),
        (VISITS, "村里搬走了12户35口人。", {}),
    ],
)
def test_what_is_left_what_came_and_who_went_away(fields, text, told):
    assert values(fields, text) == told
