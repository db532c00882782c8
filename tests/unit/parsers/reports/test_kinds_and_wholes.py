"""Kinds told one after the other that add up, and all that there is before what was done of it. All figures are invented."""

from __future__ import annotations

import pytest

from domain.campaign import Field, FieldType
from tests.unit.parsers.reports import offices
from tests.unit.parsers.reports.campaigns import EQUIPMENT, FUND, values
from tests.unit.parsers.reports.everyday import COURT, HALLS, HERDS, LIBRARY, UNION, WATER
from tests.unit.parsers.reports.lean import CANTEEN, DEPOTS, POLICE, PRACTICE, WARD, WASTE
from tests.unit.parsers.reports.other_campaigns import GRAIN, RELIEF

REAPED = (Field("reaped", "水稻收割面积", FieldType.NUMBER, "亩", ("收割面积",)),)
SPRAYED = (Field("sprayed", "果树喷药面积", FieldType.NUMBER, "亩"),)
PLANTED = (Field("planted", "栽植苗木株数", FieldType.COUNT, "株", ("栽植苗木",)),)
Case = tuple[tuple[Field, ...], str, dict[str, object]]
# fmt: off
KINDS: tuple[Case, ...] = (
    (RELIEF, "共发放救灾物资棉被200件，帐篷40件，雨衣300件。", {"supplies": 540}),
    (GRAIN.fields, "收购稻谷早稻120吨，晚稻230吨，已全部入库。", {"bought": 350}),
    (WASTE, "检查投放点东片12处，西片9处。", {"stations": 21}),
    (DEPOTS, "派件总量东区1200件，西区3400件。", {"parcels": 4600}),
    (WASTE, "开具整改通知书商户12份，小区5份，学校2份，均已签收。", {"notices": 19}),
    (POLICE, "化解矛盾纠纷邻里6起，家庭4起，劳资3起。出动警力120人次。", {"disputes": 13, "police": 120}),
    (POLICE, "检查重点场所：旅馆12家，网吧3家，娱乐场所5家。", {"places": 20}),
)
NO_KINDS: tuple[Case, ...] = (
    (RELIEF, "房屋倒塌4间、裂了11间。", {"houses": 4}),
    (RELIEF, "房屋倒了4间、垮了2间。", {"houses": 4}),
    (RELIEF, "倒塌房屋瓦房4间、土房11间。", {"houses": 15}),
    (RELIEF, "发放救灾物资200件，棉被40件。", {"supplies": 200}),
    (WASTE, "检查投放点12处，修补破损桶4处。", {"stations": 12}),
    (GRAIN.fields, "收购稻谷早稻120吨，销售80吨。", {"bought": 120}),
    (LIBRARY.fields, "借出图书成人980册，归还720册。", {"loans": 980}),
    (RELIEF, "发放救灾物资矿泉水200件，转移群众40人。", {"supplies": 200, "moved": 40}),
)
WHOLES: tuple[Case, ...] = (
    (REAPED, "水稻共3200亩，收了2860亩，还剩340亩。", {"reaped": 2860}),
    (SPRAYED, "全村果树共500亩，喷药420亩。", {"sprayed": 420}),
    (PLANTED, "苗木共5000株，栽了4200株，剩余明年春季补栽。", {"planted": 4200}),
    (HALLS.fields, "宿舍共420间，检查了210间，其中女生宿舍90间。", {"rooms": 210}),
    (CANTEEN, "设备共60台，检修了18台。", {"mended": 18}),
    (WASTE, "辖区共有投放点40处，查了26处。", {"stations": 26}),
    (PRACTICE, "问卷一共发了300份，回收调查问卷260份。", {"forms": 260}),
    (WATER.fields, "漏点共18处，修复了15处。", {"leaks": 15}),
    (WATER.fields, "老旧管道共3200米，更换管道260米。", {"pipes": 260}),
    (UNION.fields, "困难职工共50户，慰问了36户。", {"families": 36}),
    (HERDS.fields, "圈舍共60间，消毒了36间，其余下周做。", {"pens": 36}),
    (POLICE, "辖区重点场所共20家，检查了15家，关停1家。", {"places": 15}),
    (COURT.fields, "受理纠纷共40件，调解案件27件。", {"mediated": 27}),
)
NO_WHOLES: tuple[Case, ...] = (
    (FUND, "捐款共3200元，花了2860元。", {"money": 3200}),
    (GRAIN.fields, "库存共500吨，卖了200吨。", {"held": 500}),
    (GRAIN.fields, "收购稻谷共320吨，运走了280吨。", {"bought": 320}),
    (WATER.fields, "修复漏点共18处，验收了15处。", {"leaks": 18}),
    (HERDS.fields, "共消毒圈舍36间，新建2间。", {"pens": 36}),
    (WARD, "病区收治患者共46人，出院12人。", {"admitted": 46}),
    (WARD, "随访病人共152人次，其中夜间出院随访36人次。", {"calls": 152}),
)
#: two figures that share a name in halves: that with the deed or the state
HALVES: tuple[Case, ...] = (
    (offices.ELDER, "诉求接了14件，办结12件，还有两件在跟物业扯皮。", {"wishes": 12}),
    (offices.TAXI, "拾到失物43件，归还41件。", {"found": 41}),
    (offices.WARD, "护士21名，休产假2名，在岗19名。", {"nurses": 19}),
    (offices.SCHOOL, "图书24000册，新增600册。", {"books": 600}),
    (offices.GAS, "软管300根，更换42根。", {"hoses": 42}),
    (EQUIPMENT, "设备1200台，待修36台，报废12台。", {"total": 1200, "repair": 36, "scrap": 12}),
    (offices.SITE, "隐患27条，整改25条。", {"dangers": 27, "fixed": 25}),
    (HALLS.fields, "检查了210间，其中女生宿舍90间。", {"rooms": 210}),
)
#: told by other words: a state, a place, the longer of two names, who came
OTHERWISE: tuple[Case, ...] = (
    (offices.ELDER, "床位还是120张，住着97位老人，上个月99位，走了两位。", {"beds": 120, "old": 97}),
    (offices.ELDER, "会议室里放着97把椅子。", {}),
    (offices.COURT, "法治宣讲进校园3场、进社区2场。", {"lectures": 5}),
    (offices.PARK, "救助中暑游客11人次。", {"help": 11}),
    (offices.PARK, "接待游客4.2万人次，救助11人次。", {"guests": 42000, "help": 11}),
    (offices.SHOP, "受理投诉举报共52件，办结50件，转办2件。", {"calls": 52}),
    (offices.SHOP, "受理投诉举报来电30件，来信22件，来访3件。", {"calls": 55}),
    (offices.SITE, "形象进度由上月末的48%推进到62%。", {"progress": 62}),
    (offices.TAX, "解答咨询1240人次（电话820、窗口420）。", {"asks": 1240}),
    (offices.TAX, "解答咨询1240人次（窗口8）。", {"asks": 1240, "windows": 8}),
    (WASTE, "商户整改通知书12份已整改10份，投放点检查出问题8处。", {"notices": 12}),
    (WASTE, "检查投放点52处，发现问题8处。", {"stations": 52}),
    (WASTE, "查投放点发现52处，都在巷子里。", {"stations": 52}),
    (CANTEEN, "上月满意度91%，这个月93%，目标95%。", {"content": 93}),
    (CANTEEN, "每天供餐约860份，全月22天18,920份。", {"meals": 18920}),
    (offices.TAXI, "例会开了4次，应到1144人次，实到1098人次。", {"lessons": 4, "attended": 1098}),
)
# fmt: on


@pytest.mark.parametrize(("fields", "text", "told"), [*KINDS, *NO_KINDS])
def test_kinds_behind_a_name_add_up(fields: tuple[Field, ...], text: str, told: dict[str, object]) -> None:
    assert values(fields, text) == told


@pytest.mark.parametrize(("fields", "text", "told"), [*WHOLES, *NO_WHOLES, *HALVES])
def test_what_was_done_counts_and_not_all(fields: tuple[Field, ...], text: str, told: dict[str, object]) -> None:
    assert values(fields, text) == told


@pytest.mark.parametrize(("fields", "text", "told"), OTHERWISE)
def test_figures_told_by_other_words(fields: tuple[Field, ...], text: str, told: dict[str, object]) -> None:
    assert values(fields, text) == told
