"""The roster: headers and words of both languages, encodings and spreadsheets, complaints with row and column."""

from __future__ import annotations

import io
from datetime import date
from pathlib import Path

import pytest

from domain.campaign import Owes
from settings.roster import RosterFile, read_roster

HEADER = "名称,别名,类型,上级,邮箱,联系人,电话,应报,曾用名,启用,停用,免报\n"


def read(folder: Path, content: str | bytes, own: frozenset[str] = frozenset()) -> RosterFile:
    path = folder / "roster.csv"
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return read_roster(path, own)


def test_all_columns_are_read(tmp_path: Path) -> None:
    row = "甲支部,甲；甲一、甲党支部,党支部,,A@mu.example;b@mu.example,郑书遥,0373-1,任一,老甲;旧甲,2021-08-02,2021/12/31,筹建 王某 8月1日\n"
    (unit,) = read(tmp_path, HEADER + row).roster.units
    assert unit.aliases == ("甲", "甲一", "甲党支部")
    assert unit.addresses == ("a@mu.example", "b@mu.example")
    assert (unit.kind, unit.contact, unit.phone, unit.owes) == ("党支部", "郑书遥", "0373-1", Owes.EITHER)
    assert unit.former_names == ("老甲", "旧甲")
    assert (unit.opens, unit.closes, unit.exempt) == (date(2021, 8, 2), date(2021, 12, 31), "筹建 王某 8月1日")


def test_english_headers_and_only_a_name(tmp_path: Path) -> None:
    found = read(tmp_path, "Name,Former Names,owes\nA,B;C,children\nD,,\n")
    assert [(unit.name, unit.former_names) for unit in found.roster.units] == [("A", ("B", "C")), ("D", ())]
    assert read(tmp_path, "name\n甲\n").roster.units[0].name == "甲"


@pytest.mark.parametrize(
    ("word", "owes"),
    [
        ("", Owes.SELF),
        ("本级", Owes.SELF),
        ("下级", Owes.CHILDREN),
        ("任一", Owes.EITHER),
        ("不报", Owes.NONE),
        ("self", Owes.SELF),
        ("Children", Owes.CHILDREN),
        ("either", Owes.EITHER),
        ("NONE", Owes.NONE),
    ],
)
def test_who_owes_in_both_languages(tmp_path: Path, word: str, owes: Owes) -> None:
    assert read(tmp_path, f"名称,应报\n甲,{word}\n").roster.units[0].owes is owes


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gbk", "utf-16"])
def test_the_encodings_that_spreadsheets_write(tmp_path: Path, encoding: str) -> None:
    found = read(tmp_path, "名称,上级\n甲党委,\n甲支部,甲党委\n".encode(encoding))
    assert [unit.name for unit in found.roster.units] == ["甲党委", "甲支部"]


def test_tabs_and_quoted_cells_with_line_breaks(tmp_path: Path) -> None:
    found = read(tmp_path, '名称\t邮箱\n甲\t"a@mu.example\nb@mu.example"\n\n乙\tx\n')
    assert found.roster.units[0].addresses == ("a@mu.example", "b@mu.example")
    assert found.complaints[0].startswith("roster.csv 第 5 行“邮箱”")


def test_a_spreadsheet_is_read_with_its_numbers_and_dates(tmp_path: Path) -> None:
    import openpyxl

    book = openpyxl.Workbook()
    book.active.append(["名称", "电话", "启用", "应报"])
    book.active.append(["甲支部", 13800001234, date(2021, 8, 2), "本级"])
    book.active.append([None, None, None, None])
    book.active.append(["乙支部", "0373-1", "2021.8.9", None])
    file = io.BytesIO()
    book.save(file)
    found = read(tmp_path, file.getvalue())
    assert [(unit.name, unit.phone, unit.opens) for unit in found.roster.units] == [
        ("甲支部", "13800001234", date(2021, 8, 2)),
        ("乙支部", "0373-1", date(2021, 8, 9)),
    ]


#: (roster, what the complaint must say)
WRONG = [
    ("", ("名册是空的",)),
    ("名称\n", ("只有表头",)),
    ("单位名,邮箱\n甲,a@mu.example\n", ("缺少“名称”",)),
    ("名称,邮 箱\n甲,a@mu.example\n", ("不认识的列",)),
    ("名称,名称\n甲,乙\n", ("有两列",)),
    ("名称,邮箱\n,a@mu.example\n", ("第 2 行“名称”", "没有写")),
    ("名称,邮箱\n甲,a＠mu.example\n", ("第 2 行“邮箱”", "请改为 a@mu.example")),
    ("名称,邮箱\n甲,a b@mu.example\n", ("第 2 行“邮箱”", "请改为 ab@mu.example")),
    ('名称,邮箱\n甲,"a@b.cn>\r\nRCPT TO:<x"\n', ("第 2 行“邮箱”", "不是有效的邮箱地址")),
    ("名称,邮箱\n甲,box@mu.example\n", ("自己的地址",)),
    ("名称,应报\n甲,上级\n", ("第 2 行“应报”", "本级 / 下级")),
    ("名称,启用\n甲,八月\n", ("第 2 行“启用”", "应为日期")),
    ("名称,启用\n甲,2021-02-30\n", ("第 2 行“启用”", "应为日期")),
    ("名称,启用,停用\n甲,2021-09-01,2021-08-01\n", ("停用", "早于")),
    ("名称\n甲\n甲\n", ("第 3 行“名称”", "第 2 行")),
    ("名称,别名\n甲,丙\n乙,丙\n", ("第 3 行“别名”", "“丙”", "第 2 行“甲”")),
    ("名称,别名\n甲,\n乙,甲\n", ("第 3 行“别名”", "“甲”")),
    ("名称,别名\n甲,Ａ１支部\n乙,a1 支部\n", ("第 3 行“别名”",)),
    ("名称,上级\n甲党委,\n甲支部,甲党尾\n", ("第 3 行“上级”", "是不是想写 甲党委")),
    ("名称,上级\n甲,乙\n乙,丙\n丙,甲\n", ("第 2 行“上级”", "甲 → 乙 → 丙 → 甲")),
    ("名称,上级\n甲,甲\n", ("甲 → 甲",)),
    ('名称\n"甲\n', ("引号没有成对",)),
    (b"\x00\x01\x02,\x00", ("不是 CSV",)),
    (b"\xff\xff\xff\xff\x80", ("编码无法识别",)),
    (b"PK\x03\x04 not a workbook", ("打不开这个表格",)),
    (b"\xd0\xcf\x11\xe0 not a workbook", ("打不开这个表格",)),
]


@pytest.mark.parametrize(("content", "said"), WRONG)
def test_a_wrong_roster_is_told_by_row_and_column(tmp_path: Path, content: str | bytes, said: tuple[str, ...]) -> None:
    found = read(tmp_path, content, own=frozenset({"box@mu.example"})).complaints
    if not found:
        found = read(tmp_path, content).warnings
    assert any(all(words in complaint for words in said) for complaint in found), found


def test_a_circle_is_told_once_not_once_for_each_in_it(tmp_path: Path) -> None:
    assert len(read(tmp_path, "名称,上级\n甲,乙\n乙,丙\n丙,甲\n丁,甲\n").complaints) == 1


def test_a_parent_may_be_written_by_its_alias(tmp_path: Path) -> None:
    found = read(tmp_path, "名称,别名,上级\n基础医学院党委,基础医学院,\n甲支部,,基础医学院\n")
    assert found.complaints == ()
    assert found.roster.children("基础医学院党委")[0].name == "甲支部"


def test_a_closed_unit_may_leave_its_name_to_its_successor(tmp_path: Path) -> None:
    found = read(tmp_path, "名称,别名,启用,停用\n甲,支部,,2021-08-31\n乙,支部,2021-09-01,\n")
    assert found.complaints == ()


def test_an_address_may_serve_several_units(tmp_path: Path) -> None:
    found = read(tmp_path, "名称,邮箱\n甲,a@mu.example\n乙,a@mu.example\n")
    assert [unit.name for unit in found.roster.by_address("A@mu.example")] == ["甲", "乙"]


def test_exempt_words(tmp_path: Path) -> None:
    found = read(tmp_path, "名称,免报\n甲,否\n乙,是\n丙,筹建\n")
    assert [unit.exempt for unit in found.roster.units] == ["", "名册标为免报", "筹建"]
    assert "没有写原因" in found.warnings[0]


def test_a_unit_that_leaves_reporting_to_branches_it_has_not_is_warned_about(tmp_path: Path) -> None:
    found = read(tmp_path, "名称,应报\n甲,下级\n")
    assert "没有人会报" in found.warnings[0]


def test_a_large_roster_is_read_whole(tmp_path: Path) -> None:
    rows = "".join(f"单位{n},,别名{n},u{n}@mu.example\n" for n in range(20_000))
    found = read(tmp_path, "名称,上级,别名,邮箱\n" + rows)
    assert len(found.roster.units) == 20_000
    assert found.complaints == ()


def test_a_title_above_the_head_is_told_with_what_to_do(tmp_path: Path) -> None:
    (found,) = read(tmp_path, "甲大学党组织名册,,\n2021年8月制,,\n单位名称,上级,邮箱\n甲支部,,\n").complaints
    assert found == "roster.csv 第 1 行：缺少“名称”一列。第 3 行像是表头，请删去它上面的标题和说明。"


def test_a_roster_on_a_later_sheet_is_told_with_its_name(tmp_path: Path) -> None:
    import openpyxl

    book = openpyxl.Workbook()
    book.active.append(["请各党委核对后寄回"])
    sheet = book.create_sheet("党组织")
    sheet.append(["单位名称", "邮箱"])
    sheet.append(["甲支部", "a@mu.example"])
    book.save(held := io.BytesIO())
    (found,) = read(tmp_path, held.getvalue()).complaints
    assert "名册像是在“党组织”里，请把这一张移到最前面" in found


def test_addresses_joined_by_a_slash_name_the_semicolon(tmp_path: Path) -> None:
    (found,) = read(tmp_path, "名称,邮箱\n甲支部,a@mu.example/b@mu.example\n").complaints
    assert "名册里用分号隔开" in found
