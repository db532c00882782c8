"""Figures beside those who did it, those for whom it was done, and all of whom; and who signs behind a list."""

from __future__ import annotations

import pytest

from tests.unit.parsers.reports.campaigns import EPIDEMIC
from tests.unit.parsers.reports.campaigns import values as counts
from tests.unit.parsers.reports.mailing import VIRUS, body, only, read, values
from tests.unit.parsers.reports.other_campaigns import FLOODS, INSPECTION
from tests.unit.parsers.reports.worlds import BUREAUS, STREETS


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("为暂缓返校学生开设线上培训22场，听课1300余人次。", {"sessions": 22}),
        ("给没有网络的同学线上教学6场。", {"sessions": 6}),
        ("针对无法到校的老师开展线上培训3场。", {"sessions": 3}),
        ("因疫情暂缓开设线上培训22场。", {}),
        ("未给学生开设线上培训5场。", {}),
        ("因为没有安排学生参加线上培训5场。", {}),
        ("党员志愿服务112人次；两个病区全体医护人员共值守305人次。", {"shifts": 112}),
        ("党员志愿服务48人次，全科医护人员共值守210人次。", {"shifts": 48}),
        ("三个年级所有学生志愿服务400人次，党员志愿服务85人次。", {"shifts": 85}),
        ("支部全体同志共志愿服务66人次。", {"shifts": 66}),
        ("为全体师生协助核酸检测1800人次。", {"tests": 1800}),
        ("协助完成全体教职工核酸检测1800人次。", {"tests": 1800}),
        ("党员36人，疫苗全部打完。", {"members": 36, "vaccinated": 36}),
        ("共有党员22名，疫苗全打了，其中参与防控20名。", {"members": 22, "vaccinated": 22, "engaged": 20}),
        ("党员31人，疫苗全打了，就老王一个没打。", {"members": 31}),
        ("党员31人，疫苗下周全部打完。", {"members": 31}),
        ("党员31人，防控都做好了。", {"members": 31}),
    ],
)
def test_whose_shifts_and_for_whom(text, told):
    assert counts(EPIDEMIC, text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("门诊团队80人参与防控，其中党员35人。", {"engaged": 35}),
        ("参与防控80人，其中党员35人，志愿服务96人次。", {"engaged": 35, "shifts": 96}),
        ("全科护士值守420人次，党员占了156人次。", {"shifts": 156}),
        ("组织师生志愿服务400人次，当中党员85人次。", {"shifts": 85}),
        ("党员52人参与防控，其中党员医师35人。", {"engaged": 52}),
        ("全体党员52人参与防控，其中预备党员6人。", {"engaged": 52}),
        ("参与防控52人，其中女党员20人。", {"engaged": 52}),
        ("36名党员除2名外派的都在岗。", {"members": 36}),
        ("除28名党员外，还有6名群众参加。", {}),
        ("党员26人，与14户困难家庭结对。", {"members": 26, "households": 14}),
        ("与上周相比志愿服务多6人次。", {}),
        ("联系户与上周26户相比增加4户，达到30户。", {"households": 30}),
    ],
)
def test_who_among_them_and_with_whom(text, told):
    assert counts(EPIDEMIC, text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("先锋岗1个没变，志愿服务40人次。", {"posts": 1, "shifts": 40}),
        ("先锋岗3个（没动）。", {"posts": 3}),
        ("志愿服务40人次没有开展。", {}),
        ("协助学校两轮核酸检测，第一轮8900人次，第二轮9100人次。", {"tests": 18000}),
        ("捐款前后两次，第一次3200元，第二次2380元。", {"donation": 5580}),
        ("党员捐款两次，上周3200元，这周2380元。", {"donation": 2380}),
        ("解决困难63件次。", {"solved": 63}),
    ],
)
def test_what_did_not_change_and_in_how_many_goes(text, told):
    assert counts(EPIDEMIC, text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("党员48人\n疫苗48/48\n志愿服务20人次", {"members": 48, "vaccinated": 48, "shifts": 20}),
        ("党员35人，参与防控32/35，疫苗接种：34/35。", {"members": 35, "engaged": 32, "vaccinated": 34}),
        ("党员48人，参与防控2/3以上。", {"members": 48}),
        ("党员30人，参与防控28/31，疫苗第2/3针。", {"members": 30}),
        ("党员12人，10/12参与防控11人。", {"members": 12, "engaged": 11}),
    ],
)
def test_a_share_of_all_members_is_so_many(text, told):
    assert counts(EPIDEMIC, *text.split("\n")) == told


@pytest.mark.parametrize(
    ("campaign", "text", "told"),
    [
        (FLOODS, "河西镇巡堤430人次，转移安置群众30人。", {"rescuers": 430, "moved": 30}),
        (BUREAUS, "为暂缓开工企业解决问题12件。", {"solved": 12}),
        (BUREAUS, "帮助未就业毕业生解决问题9件。", {"solved": 9}),
        (STREETS, "向没有参加过讲座的居民宣传群众210人次。", {"people": 210}),
        (STREETS, "全体社区工作人员入户宣传群众500人次。", {"people": 500}),
    ],
)
def test_so_it_is_in_other_campaigns(campaign, text, told):
    assert values(only(read(body(text), campaign=campaign))) == told


@pytest.mark.parametrize(
    ("text", "duties"),
    [
        ("志愿服务60人次，主要是门岗执勤、搬运物资。还组织党员入户宣讲4次，消毒12次。", {"管控值勤", "政策宣传", "环境消杀"}),
        ("志愿服务41人次，主要是在东门值守和给学生搬行李。摸排返校学生860人。", {"管控值勤", "疫情排查"}),
        ("志愿服务41人次，主要是书库消毒和门口值守。另有学生宣讲。", {"环境消杀", "管控值勤"}),
    ],
)  # fmt: skip
def test_what_a_figure_mainly_was_is_no_list_of_all_that_was_done(text, duties):
    assert set(values(only(read(body(text))))["duties"]) == duties


@pytest.mark.parametrize(
    ("campaign", "key", "text", "items"),
    [
        (VIRUS, "next_steps", "志愿服务20人次。困难是夜班排不开。下一步拟与学生支部混编排班。（柳如烟）", ("拟与学生支部混编排班",)),
        (FLOODS, "problems", "受灾人口300人。\n存在困难：一是沙袋不够；二是照明不足。（填报人：于大川）", ("沙袋不够", "照明不足")),
        (INSPECTION, "plans", "检查企业5家。\n下一步：1.复查两家；2.组织演练。（秦望）", ("复查两家", "组织演练")),
        (VIRUS, "next_steps", "志愿服务20人次。\n下一步：安排专人值守（柳如烟）。", ("安排专人值守（柳如烟）",)),
    ],
)  # fmt: skip
def test_who_signs_behind_a_list_is_no_item_of_it(campaign, key, text, items):
    assert values(only(read(body(text), campaign=campaign)))[key] == items
