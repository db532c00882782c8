"""Plain text: a line is a paragraph, unless a mail program clearly wrapped it."""

from __future__ import annotations

import pytest

from domain.document import Document
from parsers.documents.ordinals import ordinal
from parsers.documents.route import read_document
from tests.bounded import within
from tests.unit.parsers.documents.samples import body, paragraphs, part, rows

WRAPPED = """组织部老师：
本周支部三十五名党员全部参与疫情防控，组建突击队两支，在校门和家属院
设立党员先锋岗五个，开展志愿服务一百六十八人次，协助核酸检测九千一百
人次，为师生解决急难事三十一件，党员联系户一百二十户，逐户登记在册，
件件有着落。
一、困难：夜班岗亭没有空调和雨棚。
二、打算：加装雨棚。
后勤支部"""


def read(text: str) -> Document:
    return read_document(body(text))


def test_lines_wrapped_at_the_same_column_are_joined() -> None:
    texts = paragraphs(read(WRAPPED))
    assert texts[0] == "组织部老师："
    assert texts[1].startswith("本周支部三十五名党员")
    assert texts[1].endswith("件件有着落。")
    assert texts[2:] == ["一、困难：夜班岗亭没有空调和雨棚。", "二、打算：加装雨棚。", "后勤支部"]


def test_english_words_keep_their_space_when_joined() -> None:
    line = "the members of the branch took part in the work of the week and "
    assert paragraphs(read(f"{line}\n{line}\n{line}\nthat is all.")) == [(line * 3) + "that is all."]


@pytest.mark.parametrize(
    "lines",
    [
        ["党员35名", "户数12户", "捐款无"],
        [
            "支部一共52名党员,这周参加防控的有38个(学校这边11个,老家27个)",
            "志愿服务80人次左右,帮社区做核酸登记大概600人次",
            "疫苗打了51个人",
        ],
        ["1、党员总数：31人", "2、志愿服务：73人次"],
    ],
)
def test_lines_that_people_ended_themselves_stay_apart(lines: list[str]) -> None:
    assert paragraphs(read("\n".join(lines))) == lines


def test_cells_pasted_with_tabs_are_a_table() -> None:
    document = read("本周情况：\n支部\t党员\t人次\n临床一\t32\t118\n护理一\t47\t205\n以上。")
    assert rows(document.tables[0]) == [["支部", "党员", "人次"], ["临床一", "32", "118"], ["护理一", "47", "205"]]
    assert paragraphs(document) == ["本周情况：", "以上。"]


def test_a_markdown_table_is_a_table() -> None:
    document = read_document(part("# 周报\n\n| 项目 | 数 |\n|---|:-:|\n| 党员 | 35 |\n".encode(), "周报.md"))
    assert rows(document.tables[0]) == [["项目", "数"], ["党员", "35"]]


def test_marks_of_quoting_are_kept() -> None:
    assert paragraphs(read("新\n> 旧\n>> 更旧")) == ["新", "> 旧", ">> 更旧"]


@pytest.mark.parametrize("charset", ["gb2312", None, "utf-8"])
def test_rare_characters_survive_a_wrong_label(charset: str | None) -> None:
    document = read_document(body("石喆、方堃".encode("gb18030"), charset=charset))
    assert document.text() == "石喆、方堃"


@pytest.mark.parametrize(
    "text", ["\t" * 500_000, "|" * 500_000, "> " * 500_000, "a:" * 500_000, "-" * 1_000_000, "在" * 900_000]
)
def test_hostile_text_costs_bounded_time(text: str) -> None:
    with within(20):
        read(text)
        read("\n".join([text[:60]] * 5_000))


@pytest.mark.parametrize(
    ("number", "style", "shown"),
    [
        (1, "chineseCounting", "一"), (10, "chineseCounting", "十"), (11, "chineseCounting", "十一"),
        (20, "chineseCounting", "二十"), (105, "chineseCounting", "一百零五"), (110, "chineseCounting", "一百一十"),
        (1001, "chineseCounting", "一千零一"), (3, "chineseLegalSimplified", "叁"), (20, "decimalEnclosedCircle", "⑳"),
        (21, "decimalEnclosedCircle", "21"), (28, "lowerLetter", "bb"), (14, "upperRoman", "XIV"), (7, "decimalZero", "07"),
        (12, "decimalFullWidth", "１２"), (3, "unknownStyle", "3"), (0, "upperRoman", "0"),
    ],
)  # fmt: skip
def test_ordinals(number: int, style: str, shown: str) -> None:
    assert ordinal(number, style) == shown
