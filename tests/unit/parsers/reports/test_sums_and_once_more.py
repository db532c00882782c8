"""Sums told with what they come to, what was done once more, what a rate is given as, what a thing cost in all, and days told behind
the deed: as people tell them in plain letters. All invented."""

from __future__ import annotations

from datetime import date

import pytest

from domain.campaign import Field, FieldType
from tests.unit.parsers.reports.campaigns import EPIDEMIC, EQUIPMENT, FUND, RECRUITMENT, values
from tests.unit.parsers.reports.offices import COURT, FIRE, GAS, HERD, POWER, ROAD, SITE, TAX, VOL, WATER

WASTE = (
    Field("waste", "危废移交量", FieldType.NUMBER, "千克", ("危险废物", "移交危废")),
    Field("times", "移交次数", FieldType.COUNT, "次"),
)
MAY_17 = date(2023, 5, 17)


def _says(fields: tuple[Field, ...], text: str, said: dict[str, object]) -> None:
    assert values(fields, *text.split("\n")) == said


@pytest.mark.parametrize(
    ("fields", "text", "said"),
    [
        (HERD, "使用消毒药：用了两批，86.5+41.5=128公斤。", {"drug": 128}),
        (POWER, "用水量：厂区320+宿舍280=600吨", {"water": 600}),
        (GAS, "入户安检：东片186+西片142=328户", {"homes": 328}),
        (FUND, "捐款金额：1200+860.5=2060.5元", {"money": 2060.5}),
        (HERD, "免疫生猪120头+80头=200头，免疫羊60只。", {"pigs": 200, "sheep": 60}),
        (FUND, "捐赠物资件数：棉衣12件+书30件=42件", {"goods": 42}),
        (RECRUITMENT, "培训学时：12.5+8=21学时", {}),
        (GAS, "隐患=8处，更换软管=12根", {"hazards": 8, "hoses": 12}),
        (GAS, "入户安检186户，更换软管42根（标准：1根=1.5米）", {"homes": 186, "hoses": 42}),
    ],
)
def test_a_sum_is_what_its_parts_come_to(fields: tuple[Field, ...], text: str, said: dict[str, object]) -> None:
    _says(fields, text, said)


@pytest.mark.parametrize(
    ("fields", "text", "said"),
    [
        (GAS, "发现隐患26处，当场消除19处，周末又消除3处，剩4处等配件。", {"hazards": 26, "fixed": 22}),
        (FIRE, "发现火灾隐患数18处，当场督促整改了11处，月底前又整改掉2处，还有5处在整改。", {"faults": 18, "fixed": 13}),
        (EQUIPMENT, "报废设备6台，清库时又报废了2台。", {"scrap": 8}),
        (ROAD, "修补坑槽36处，雨后又补了4处。", {"holes": 40}),
        (WATER, "处置险情5处，夜里又排除险情2处，共7处。", {"handled": 7}),
        (GAS, "入户安检186户，昨天又安检12户，共198户。", {"homes": 198}),
        (EPIDEMIC, "现有党员52人，又转入2人。", {"members": 52}),
        (COURT, "新收案件120件，其中又有8件转普通程序。", {"accepted": 120}),
        (TAX, "走访企业32户，又联系了5户约在下周。", {"firms": 32}),
        (FUND, "捐款金额2.3万元，比上次又增加0.4万元。", {"money": 23000}),
    ],
)  # fmt: skip
def test_what_was_done_once_more_counts_beside_what_was_done_before(
    fields: tuple[Field, ...], text: str, said: dict[str, object]
) -> None:
    _says(fields, text, said)


@pytest.mark.parametrize(
    ("fields", "text", "said"),
    [
        (GAS, "安检完成率差一点，按97%报吧。", {"rate": 97}),
        (HERD, "羊还有3只没打，按98%算。", {"rate": 98}),
        (GAS, "手续费按3%付给银行。", {}),
        (GAS, "花钱不多，报警器电池、软管，拢共四千二。", {"cost": 4200}),
        (GAS, "钱没多花，换软管加误工，统共三千六百块。", {"cost": 3600}),
        (VOL, "花费不大，横幅加矿泉水，一共八百六。", {}),
        (TAX, "给即将申报的会计上了一课，本月共培训会计168人。", {"trained": 168}),
        (TAX, "下月即将培训会计168人。", {}),
        (GAS, "本月安检了186户，揪出毛病22处，修好20处。", {"homes": 186, "hazards": 22, "fixed": 20}),
        (WASTE, "移交废机油、废滤芯两样，计八十公斤、二十公斤半。", {"waste": 100.5}),
        (WASTE, "移交废活性炭120公斤。", {"waste": 120}),
        (WASTE, "收到大米30公斤。", {}),
    ],
)
def test_figures_of_plain_speech(fields: tuple[Field, ...], text: str, said: dict[str, object]) -> None:
    _says(fields, text, said)


@pytest.mark.parametrize(
    ("fields", "text", "said"),
    [
        (VOL, "活动跟社区一起办的，5月17日。", {"day": MAY_17}),
        (VOL, "活动五月十七日搞过，来的人不少。", {"day": MAY_17}),
        (SITE, "主体封顶是跟监理一起搞的，5月17日。", {"done": MAY_17}),
        (VOL, "活动海报是广告店做的，5月17日送来。", {}),
        (VOL, "活动定在六月十七日，还没办。", {}),
    ],
)
def test_the_day_of_a_deed_may_stand_alone_behind_it(
    fields: tuple[Field, ...], text: str, said: dict[str, object]
) -> None:
    _says(fields, text, said)
