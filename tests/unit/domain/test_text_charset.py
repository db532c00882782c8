"""Bytes to text under wrong, missing and hostile labels."""

from __future__ import annotations

import pytest

from domain.mail import Defect
from domain.text import charset

SIMPLIFIED = [
    "临床医学院",
    "赵喆",
    "方䶮",
    "材料",
    "您好",
    "护理学院学生第一党支部",
    "零报告",
    "石喆王堃",
    "本周共有35名党员参加值守",
    "情况汇报（更正）",
]
TRADITIONAL = ["臨床醫學院", "黨支部報告", "您好，附件為本週報告", "護理學院學生黨支部參加疫情防控志願服務三十五人次"]


@pytest.mark.parametrize("text", SIMPLIFIED)
@pytest.mark.parametrize(
    "label", [None, "gb2312", "x-gbk", "utf-8", "iso-8859-1", "us-ascii", "no-such", "unicode_escape"]
)
def test_gbk_is_read_under_any_label(text: str, label: str | None) -> None:
    assert charset.decode(text.encode("gb18030"), label) == (text, ())


@pytest.mark.parametrize("text", TRADITIONAL)
@pytest.mark.parametrize("label", [None, "big5", "utf-8", "iso-8859-1"])
def test_big5_is_told_from_gbk(text: str, label: str | None) -> None:
    assert charset.decode(text.encode("cp950"), label) == (text, ())


@pytest.mark.parametrize("label", [None, "gb2312", "big5", "iso-8859-1", "utf-16"])
def test_utf8_is_read_under_any_label(label: str | None) -> None:
    assert charset.decode("报告：35名🐟".encode(), label) == ("报告：35名🐟", ())


def test_latin_text_stays_latin_under_its_label() -> None:
    assert charset.decode("résumé, Müller, 50 €".encode("cp1252"), "windows-1252")[0] == "résumé, Müller, 50 €"


def test_two_byte_utf8_is_not_preferred_to_a_chinese_label() -> None:
    assert charset.decode("猫".encode("gbk"), "gbk")[0] == "猫"
    assert charset.decode("é".encode(), None)[0] == "é"


@pytest.mark.parametrize("place", range(0, 40, 3))
def test_one_bad_byte_costs_at_most_two_characters(place: int) -> None:
    text = "护理学院党支部组织党员参加疫情防控志愿服务。"
    for codec in ("gbk", "utf-8"):
        data = text.encode(codec)
        read, defects = charset.decode(data[:place] + b"\xff" + data[place:], codec)
        assert defects == (Defect("charset", ""),)
        assert sum(char in read for char in text) >= len(text) - 2


def test_the_defect_says_where() -> None:
    assert charset.decode("报告".encode() + b"\xff", "utf-8", "附件.txt")[1] == (Defect("charset", "附件.txt"),)


@pytest.mark.parametrize(
    ("label", "data", "text"),
    [
        ("utf-16", "报告".encode("utf-16"), "报告"),
        ("utf-16be", "报告35".encode("utf-16-be"), "报告35"),
        ("hz-gb-2312", "报告".encode("hz"), "报告"),
        ("iso-2022-jp", "報告".encode("iso-2022-jp"), "報告"),
        ("iso-2022-cn", b"\x1b$)A\x0e1(8f\x0f 35", "报告 35"),
        ("utf-7", b"+YqVUSg-", "报告"),
        ("shift_jis", "カタカナ報告".encode("cp932"), "カタカナ報告"),
        ('"GB2312"', "报告".encode("gbk"), "报告"),
        ("utf-7", "报告".encode("gbk"), "报告"),
    ],
)
def test_labels_that_must_be_believed(label: str, data: bytes, text: str) -> None:
    assert charset.decode(data, label)[0] == text


@pytest.mark.parametrize(
    "label", ["idna", "punycode", "zlib", "rot13", "unicode_escape", "undefined", "utf-8\0", "a" * 5000, ""]
)
def test_codecs_that_are_no_charsets_are_never_used(label: str) -> None:
    assert charset.codec_of(label) is None


def test_nul_and_byte_order_marks_are_removed() -> None:
    assert charset.decode(b"\xef\xbb\xbf3\x005") == ("35", ())


def test_a_long_text_of_rubbish_is_bounded() -> None:
    text, defects = charset.decode(b"\x80\xff" * 500_000, "gbk")
    assert defects
    assert len(text) <= 1_000_000
