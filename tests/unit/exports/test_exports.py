"""汇总表 and 汇总材料: what stands where, and that text stays text."""

from __future__ import annotations

import csv
import io
import json
import re
import zipfile
from typing import Any

import docx
import openpyxl
import pytest

from domain.report import Entry
from domain.text.mask import mask
from exports.data import consolidate, period_words
from exports.formats import FORMATS
from exports.listing import csv_bytes, json_bytes
from exports.material import _numeral, document
from exports.sheet import workbook
from exports.words import csv_safe, looks_like_formula
from tests.unit.exports.sample import CAMPAIGN, HOSTILE, NOW, PERIOD, VERSIONS, said, sample, version


def book(data: Any = None) -> Any:
    return openpyxl.load_workbook(io.BytesIO(workbook(data or sample())))


def rows(sheet: Any) -> list[list[Any]]:
    return [[cell.value for cell in row] for row in sheet.iter_rows()]


def row_of(sheet: Any, unit: str) -> dict[str, Any]:
    """The unit's row as heading -> cell."""
    heads = next(row for row in sheet.iter_rows() if "单位" in [cell.value for cell in row])
    found = next(row for row in sheet.iter_rows() if unit in [cell.value for cell in row] and row[0].row > heads[0].row)
    return {str(head.value).replace("\n", ""): cell for head, cell in zip(heads, found, strict=True)}


def test_the_workbook_has_its_five_sheets_with_frozen_heads_for_a4_landscape() -> None:
    found = book()
    assert found.sheetnames == ["汇总表", "报送率", "材料", "依据", "疑点"]
    for sheet in found:
        assert sheet.freeze_panes
        assert (sheet.page_setup.orientation, sheet.page_setup.paperSize) == ("landscape", 9)
        assert sheet.sheet_properties.pageSetUpPr.fitToPage
        assert (sheet.page_setup.fitToWidth or 1, sheet.page_setup.fitToHeight) == (1, 0)
        assert sheet.print_title_rows


def test_a_row_per_unit_with_status_time_and_values_of_their_own_type() -> None:
    sheet = book()["汇总表"]
    found = row_of(sheet, "基础医学院第一党支部")
    assert (found["状态"].value, found["党员总数（人）"].value, found["捐款金额（元）"].value) == ("按时", 86, 1200.5)
    assert str(found["收到时间"].value) == "2021-08-07 16:01:00"
    assert str(found["启动日期"].value).startswith("2021-08-03")
    assert found["承担岗位"].value == "政策宣传、疫情排查"
    assert row_of(sheet, "基础医学院党委")["状态"].value == "按时（下级已报）"
    assert row_of(sheet, "离退休党支部")["状态"].value == "免报"


def test_what_is_missing_or_conflicting_is_shaded_and_nothing_else() -> None:
    sheet = book()["汇总表"]
    members = "党员总数（人）"
    assert row_of(sheet, "图书馆党支部")[members].fill.fgColor.rgb == "FFFFC7CE"
    assert row_of(sheet, "基础医学院第二党支部")[members].fill.fgColor.rgb == "FFFFE699"
    assert row_of(sheet, "基础医学院第一党支部")[members].fill.fill_type is None
    assert row_of(sheet, "图书馆党支部")["备注"].fill.fill_type is None


def test_the_last_row_sums_what_has_a_sum() -> None:
    sheet = book()["汇总表"]
    heads = [str(cell.value).replace("\n", "") for cell in sheet[4]]
    last = dict(zip(heads, rows(sheet)[-1], strict=True))
    assert (last["序号"], last["状态"], last["党员总数（人）"], last["捐款金额（元）"]) == (
        "合计",
        "已报 4/4",
        100,
        1495.5,
    )
    assert last["接种比例（%）"] is None


def test_a_column_that_no_unit_filled_has_no_total() -> None:
    data = sample(VERSIONS[2:])
    last = dict(
        zip(
            [str(cell.value).replace("\n", "") for cell in book(data)["汇总表"][4]],
            rows(book(data)["汇总表"])[-1],
            strict=True,
        )
    )
    assert (last["党员总数（人）"], last["捐款金额（元）"]) == (None, 300)
    assert json.loads(json_bytes(data))["totals"] == {"members_total": None, "donation_cny": 300}


def test_the_material_writes_money_with_two_decimals() -> None:
    table = docx.Document(io.BytesIO(document(sample()))).tables[0]
    assert [cell.text for cell in table.rows[2].cells] == ["捐款金额（元）", "1,495.50", "3"]


@pytest.mark.parametrize("words", HOSTILE)
def test_text_that_looks_like_a_formula_stays_text(words: str) -> None:
    assert looks_like_formula(words)
    found = book()
    kinds = {cell.data_type for sheet in found for row in sheet.iter_rows() for cell in row}
    assert "f" not in kinds
    texts = [cell for row in found["材料"].iter_rows() for cell in row if cell.value == words.replace("\x00", "")]
    assert texts
    assert all(cell.quotePrefix and cell.data_type == "s" for cell in texts)


def test_no_formula_and_no_link_is_in_any_part_of_the_workbook() -> None:
    with zipfile.ZipFile(io.BytesIO(workbook(sample()))) as parts:
        sheets = [parts.read(name).decode() for name in parts.namelist() if "worksheets/sheet" in name]
        assert not any("<f>" in sheet or "<hyperlink" in sheet for sheet in sheets)
        assert any("charts/chart" in name for name in parts.namelist())


def test_rates_stand_with_numerator_and_denominator_and_a_native_chart() -> None:
    sheet = book()["报送率"]
    table = {row[0]: row[1:4] for row in rows(sheet) if row[0]}
    assert table["报送率"] == [4, 4, 1]
    assert table["字段完整率"] == [2, 3, pytest.approx(2 / 3)]
    assert table["缺项"][0] == 1
    assert table["基础医学院党委"] == [3, 3, 1]
    assert len(sheet._charts) == 2


def test_material_and_problems_have_sheets_of_their_own() -> None:
    found = book()
    material = rows(found["材料"])
    assert ["基础医学院第一党支部", "典型事迹", "郑书遥", "连续值守 12 天，电话138****5678"] in material
    problems = rows(found["疑点"])
    told, unclear = problems[-2:]
    assert told == [
        7,
        "基础医学院第二党支部",
        "2021年8月2日至8月8日",
        "“党员总数”前后数字不一致，请核实。",
        "=cmd()",
        "2021-08-09 09:00",
    ]
    assert unclear[:3] == [None, None, None]
    assert "各报送期" in problems[1][0], "what waits in other periods is there too"


def test_every_value_has_its_evidence_in_a_sheet_of_its_own() -> None:
    table = rows(book()["依据"])
    assert ["基础医学院第一党支部", "党员总数（人）", 86, "正文", "第1段", "=86名党员"] in table
    assert [row[2] for row in table if row[1] == "承担岗位"] == ["政策宣传、疫情排查"]
    assert all(row[0] != "离退休党支部" for row in table)


def test_without_the_words_there_is_no_sheet_of_evidence() -> None:
    data = sample(evidence=False)
    assert "依据" not in book(data).sheetnames
    fields = json.loads(json_bytes(data))["units"][1]["fields"]
    assert fields["members_total"] == {"value": 86, "confidence": 0.9, "state": "said", "source": "rule"}


def test_a_dozen_columns_can_be_read_on_one_page() -> None:
    sheet = book()["汇总表"]
    used = {letter: dimension.width for letter, dimension in sheet.column_dimensions.items()}
    assert max(used.values()) <= 26
    assert used["G"] <= 12, "a long head takes several lines"
    assert sheet.row_dimensions[4].height >= 30
    assert sheet["A5"].alignment.horizontal == "center"


@pytest.mark.parametrize("form", FORMATS)
def test_personal_numbers_are_masked_in_every_format(form: str) -> None:
    data = FORMATS[form](sample())
    if form in ("xlsx", "docx"):
        with zipfile.ZipFile(io.BytesIO(data)) as parts:
            data = b"".join(parts.read(name) for name in parts.namelist())
    assert b"13812345678" not in data
    assert mask("13812345678").encode() in data


def test_the_paper_is_in_chinese() -> None:
    with zipfile.ZipFile(io.BytesIO(document(sample()))) as parts:
        told = parts.read("word/styles.xml").decode() + parts.read("word/settings.xml").decode()
    assert set(re.findall(r'<w:(?:lang|themeFontLang)[^>]*w:eastAsia="([^"]*)"', told)) == {"zh-CN"}


def test_a_deed_that_begins_with_the_name_is_not_given_it_twice() -> None:
    deeds = (Entry("凌霜白", "凌霜白老师值守 9 天"), Entry("欧阳雪", "消杀 3 次"))
    data = sample((version(1, "图书馆党支部", said("deeds", deeds)),))
    text = [paragraph.text for paragraph in docx.Document(io.BytesIO(document(data))).paragraphs]
    assert "1. 凌霜白老师值守 9 天。" in text
    assert "2. 欧阳雪：消杀 3 次。" in text


def test_brief_answers_are_a_list_not_a_section_each() -> None:
    data = sample(
        (version(1, "图书馆党支部", said("remark", "边岚")), version(2, "基础医学院第一党支部", said("remark", "岳朗")))
    )
    paper = docx.Document(io.BytesIO(document(data)))
    assert {"图书馆党支部：边岚", "基础医学院第一党支部：岳朗"} <= {paragraph.text for paragraph in paper.paragraphs}
    assert not [paragraph for paragraph in paper.paragraphs if paragraph.style.name == "Heading 2"]


def test_csv_is_for_excel_and_safe_from_formulas() -> None:
    data = csv_bytes(sample())
    assert data.startswith(b"\xef\xbb\xbf")
    assert b"\r\n" in data
    table = list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline="")))
    assert len(table) == 5
    assert table[1]["备注"] == "'" + HOSTILE[0]
    assert table[1]["党员总数（人）"] == "86"
    assert table[2]["捐款金额（元）"] == "-5"  # a number stays a number
    for line in table:
        for cell in line.values():
            assert not looks_like_formula(cell) or re.fullmatch(r"-?[\d.]+", cell), cell


@pytest.mark.parametrize("words", ["", "正常文字", "86", "a=b", "（=1）"])
def test_ordinary_text_is_left_alone(words: str) -> None:
    assert csv_safe(words) == words


def test_json_has_evidence_rates_and_iso_times() -> None:
    found = json.loads(json_bytes(sample()))
    unit = found["units"][1]
    assert (unit["unit"], unit["status"], unit["on_time"]) == ("基础医学院第一党支部", "on_time", True)
    assert unit["fields"]["members_total"]["value"] == 86
    assert unit["fields"]["members_total"]["evidence"] == [
        {"document": "body", "where": "paragraph 1", "text": "=86名党员"}
    ]
    assert unit["fields"]["donation_cny"]["value"] == 1200.5
    assert unit["fields"]["held_on"]["value"] == "2021-08-03"
    assert unit["fields"]["deeds"]["value"][0]["name"] == "郑书遥"
    assert found["period"] == {"start": "2021-08-02", "end": "2021-08-08"}
    assert found["rates"]["received"] == {"numerator": 4, "denominator": 4, "percent": 100.0}
    assert found["totals"] == {"members_total": 100, "donation_cny": 1495.5}
    assert found["as_of"] == "2021-08-09T09:00:00+08:00"
    assert unit["received_at"] == "2021-08-07T16:01:00+08:00", "all times in the campaign's zone"
    assert found["problems"][-2]["periods"] == [{"start": "2021-08-02", "end": "2021-08-08"}]


def test_the_document_has_a_chapter_per_kind_of_material() -> None:
    paper = docx.Document(io.BytesIO(document(sample())))
    heads = [paragraph.text for paragraph in paper.paragraphs if paragraph.style.name == "Heading 1"]
    assert heads == ["一、总体情况", "二、典型事迹", "三、存在的困难", "四、备注"]
    text = "\n".join(paragraph.text for paragraph in paper.paragraphs)
    assert "应报 4 个单位，已报 4 个，报送率 100.0%" in text
    assert "1. 郑书遥：连续值守 12 天，电话138****5678。" in text
    assert [cell.text for cell in paper.tables[0].rows[1].cells] == ["党员总数（人）", "100", "2"]


def test_nobody_reported_is_said_plainly_in_every_format() -> None:
    empty = sample(versions=())
    paper = docx.Document(io.BytesIO(document(empty)))
    text = "\n".join(paragraph.text for paragraph in paper.paragraphs)
    assert "未报的单位（4 个）" in text
    assert "本期没有单位填报。" in text
    assert row_of(book(empty)["汇总表"], "图书馆党支部")["状态"].value == "未报"
    assert rows(book(empty)["材料"])[-1][0] == "没有材料。"
    assert json.loads(json_bytes(empty))["totals"] == {"members_total": None, "donation_cny": None}


def test_over_the_whole_campaign_each_row_names_its_period() -> None:
    data = consolidate(CAMPAIGN, sample().standings, NOW)
    found = row_of(book(data)["汇总表"], "图书馆党支部")
    assert found["报送期"].value == "2021年8月2日至8月8日"
    assert data.period_words == "全部报送期"


def test_control_characters_and_endless_text_do_not_break_a_file() -> None:
    import dataclasses

    from tests.unit.exports.sample import said

    bad = dataclasses.replace(
        VERSIONS[0], readings={"remark": said("remark", "坏\x00\x0b\ud800\uffff" + "长" * 40_000)}
    )
    data = sample((bad,))
    assert str(row_of(book(data)["汇总表"], "基础医学院第一党支部")["备注"].value).startswith("坏长长")
    for form in FORMATS.values():
        assert form(data)


def test_many_rows_are_written_as_they_come(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("exports.sheet.MANY_ROWS", 0)
    assert row_of(book()["汇总表"], "基础医学院第一党支部")["党员总数（人）"].value == 86


def test_period_words() -> None:
    assert period_words(PERIOD) == "2021年8月2日至8月8日"


@pytest.mark.parametrize(
    ("number", "words"), [(1, "一"), (10, "十"), (11, "十一"), (20, "二十"), (21, "二十一"), (99, "九十九")]
)
def test_chapters_are_numbered_in_chinese(number: int, words: str) -> None:
    assert _numeral(number) == words
