"""Which numbers a text holds, and what each of them is."""

from __future__ import annotations

from decimal import Decimal

import pytest

from parsers.reports.language.numbers import Kind, scan
from tests.bounded import within


def seen(text: str) -> list[tuple[str, str, str]]:
    return [
        (number.kind.value, str(number.value and number.value.normalize().to_eng_string()), number.measure)
        for number in scan(text)
    ]


def counts(text: str) -> list[tuple[int, str]]:
    return [
        (int(number.value), number.measure)
        for number in scan(text)
        if number.kind is Kind.COUNT and number.value is not None
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("现有党员32名", [(32, "名")]),
        ("三十五名党员", [(35, "名")]),
        ("协助检测1.36万人次", [(13600, "人次")]),
        ("近50户", [(50, "户")]),
        ("三十来个", [(30, "个")]),
        ("51个人", [(51, "个")]),
        ("80人次左右", [(80, "人次")]),
        ("1300余人次", [(1300, "人次")]),
        ("14人/次、15人(次)", [(14, "人次"), (15, "人次")]),
        ("两千只口罩", [(2000, "只")]),
        ("服务队一支", [(1, "支")]),
        ("210台套", [(210, "台套")]),
        ("合计404", [(404, "")]),
    ],
)
def test_counts_come_with_their_measure(text: str, expected: list[tuple[int, str]]) -> None:
    assert counts(text) == expected


@pytest.mark.parametrize(
    ("text", "value", "words"),
    [
        ("水位四十二米零五，", "42.05", "四十二米零五"),
        ("最高四十二米八。", "42.8", "四十二米八"),
        ("净高1米75", "1.75", "1米75"),
        ("加高两米半", "2.5", "两米半"),
        ("沥青41吨半", "41.5", "41吨半"),
        ("长100米2人巡查", "100", "100米"),
        ("长8米 14人", "8", "8米"),
    ],
)
def test_a_fraction_may_stand_behind_its_measure(text: str, value: str, words: str) -> None:
    number = scan(text)[0]
    assert (str(number.value), text[number.start : number.end]) == (value, words)


@pytest.mark.parametrize(
    "text",
    [
        "第5党小组", "5号楼3层", "2019级学生", "N95口罩", "P2实验室", "8月2日至8月8日", "8.2-8.8", "2021.8.2—2021.8.8",
        "二〇二一年八月九日", "每日24:00前", "138****0007", "0373-0000213", "41072819990101123X", "dz35@mu.example", "3号门",
        "5-8名党员", "一至两户", "三五个人", "几十名", "十几人", "数百户", "一支部", "统一部署", "一线", "三会一课", "一户一策",
        "两学一做", "“3+1”小组", "5天", "90分钟", "57岁", "党龄26年", "1e400", "万一", "下一步",
    ],
)  # fmt: skip
def test_what_only_looks_like_a_count_is_none(text: str) -> None:
    assert [number for number in scan(text) if number.kind is Kind.COUNT and number.measure] == []


@pytest.mark.parametrize(
    ("text", "yuan"),
    [
        ("¥3,860.50", "3860.5"), ("1.86万元", "18600"), ("叁万元整", "30000"), ("人民币五千八百元整", "5800"), ("20余万元", "200000"),
        ("3万多元", "30000"), ("12元5角", "12.5"), ("300块钱", "300"), ("32.68万元", "326800"), ("壹万贰仟叁佰元", "12300"),
    ],
)  # fmt: skip
def test_money_is_told_in_yuan(text: str, yuan: str) -> None:
    (number,) = scan(text)
    assert (number.kind, number.value) == (Kind.MONEY, Decimal(yuan))


@pytest.mark.parametrize(
    ("text", "percent"),
    [("92%", "92"), ("88.7％", "88.7"), ("百分之九十二点五", "92.5"), ("百分之三点十二", "3.02"), ("九成以上", "90"), ("5‰", "0.5")],
)
def test_percentages_are_no_counts(text: str, percent: str) -> None:
    (number,) = scan(text)
    assert (number.kind, number.value) == (Kind.PERCENT, Decimal(percent))


def test_a_price_is_no_amount() -> None:
    assert [number.kind for number in scan("桌牌12元/个")] == [Kind.RATE]


@pytest.mark.parametrize("text", ["9" * 5000, "1e400"])
def test_what_is_written_like_a_number_and_is_none_is_told(text: str) -> None:
    assert scan(text)[0].kind is Kind.BAD


def test_positions_are_those_of_the_text() -> None:
    text = "开展志愿服务约1.2万余人次，"
    (number,) = scan(text)
    assert text[number.start : number.end] == "1.2万余人次"
    assert number.approx


def test_a_campaign_brings_measures_of_its_own() -> None:
    assert [number.measure for number in scan("发放爱心包裹20兜", ("兜",))] == ["兜"]


@pytest.mark.parametrize(
    "evil", ["1", "一", "1,", "1-", "(1", "a1", "十百", " ", "一 ", "1.1.", "a", "第", "1月", "¥1"]
)
def test_scanning_is_linear_on_hostile_input(evil: str) -> None:
    with within(10):  # about 0.3 s; a quadratic walk would take minutes
        scan(evil * (100_000 // len(evil)))
