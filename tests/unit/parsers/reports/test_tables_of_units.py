"""Tables of several units and several periods, merged or not, on one page or more: what is whose. All names are invented."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from domain.campaign import Campaign, Field, FieldType, Roster, Unit
from domain.document import Block, Document, Paragraph, Table
from domain.report import Outcome
from tests.unit.parsers.reports.campaigns import rows
from tests.unit.parsers.reports.mailing import body, read

JOBS = Campaign(
    "jobs", "就业季报", date(2024, 1, 1),
    (Field("jobs", "城镇新增就业人数", FieldType.COUNT, "人", ("新增就业",)), Field("fairs", "招聘会场次", FieldType.COUNT, "场", ("招聘会",))),
    Roster((Unit("城区就业所", "所", aliases=("城区",)), Unit("清溪镇", "乡镇"), Unit("白沙镇", "乡镇"), Unit("大湾乡", "乡镇"))),
)  # fmt: skip
TWO = {"清溪镇": (42, 5), "白沙镇": (25, 4)}
THREE = TWO | {"大湾乡": (8, 1)}
TOP = "单位|新增就业|招聘会\n清溪镇|42|5\n白沙镇|25|4"


def told_by(*blocks: Block | str) -> Outcome:
    """What an attachment of these tables and paragraphs tells."""
    made = tuple(rows(block) if isinstance(block, str) else block for block in blocks)
    return read(body("见附件"), Document("报表.docx", "docx", made, size=9), campaign=JOBS)


def values_of(outcome: Outcome) -> dict[str | None, tuple[Any, ...]]:
    return {
        report.unit: tuple(next((one.value for one in report.readings if one.field == key), None) for key in ("jobs", "fairs"))
        for report in outcome.reports
    }


@pytest.mark.parametrize(
    ("blocks", "told"),
    [
        (["指标|清溪镇||白沙镇|\n|上季|本季|上季|本季\n新增就业|30|42|20|25\n招聘会|3|5|2|4"], TWO),
        (["指标|清溪镇||城区|\n|本季|上季|本季|上季\n新增就业|42|30|25|20\n招聘会|5|3|4|2"], {"清溪镇": (42, 5), "城区就业所": (25, 4)}),
        (["指标|清溪镇||白沙镇||合计|\n|上季|本季|上季|本季|上季|本季\n新增就业|30|42|20|25|50|67\n招聘会|3|5|2|4|5|9"], TWO),
        (["指标|上季||本季|\n|清溪镇|白沙镇|清溪镇|白沙镇\n新增就业|30|20|42|25\n招聘会|3|2|5|4"], TWO),
        (["单位|新增就业||招聘会|\n|上季|本季|上季|本季\n清溪镇|30|42|3|5\n白沙镇|20|25|2|4\n合计|50|67|5|9"], TWO),
        (["单位|上季||本季|\n|新增就业|招聘会|新增就业|招聘会\n清溪镇|30|3|42|5\n白沙镇|20|2|25|4"], TWO),
        (["二季度就业报表||||\n单位|新增就业||招聘会|\n|计划|完成|计划|完成\n清溪镇|50|42|6|5\n白沙镇|30|25|4|4"], TWO),
        (["单位|新增就业||招聘会\n|男|女|\n清溪镇|20|22|5\n白沙镇|10|15|4"], TWO),
        (["单位|新增就业|招聘会\n全县|67|9\n清溪镇|42|5\n白沙镇|25|4"], TWO),
        (["单位|新增就业|招聘会\n清溪镇|42|5\n白沙镇|25|4\n小计|67|9\n大湾乡|8|1\n总计|75|10"], THREE),
        (["单位|时段|新增就业|招聘会\n清溪镇|上季|30|3\n|本季|42|5\n白沙镇|上季|20|2\n|本季|25|4"], TWO),
        (["单位|时段|新增就业|招聘会\n清溪镇|上季|30|3\n清溪镇|本季|42|5\n白沙镇|上季|20|2\n白沙镇|本季|25|4"], TWO),
        (["单位|指标|上季|本季\n清溪镇|新增就业|30|42\n|招聘会|3|5\n白沙镇|新增就业|20|25\n|招聘会|2|4"], TWO),
        ([TOP, Paragraph("续表"), "单位|新增就业|招聘会\n大湾乡|8|1\n合计|75|10"], THREE),
        ([TOP, "单位|新增就业|招聘会\n大湾乡|8|1"], THREE),
        ([TOP, "大湾乡|8|1\n合计|75|10"], THREE),
        ([TOP, Paragraph("（接上页）"), "大湾乡|8|1"], THREE),
        (["单位|清溪镇\n新增就业|42\n招聘会|5", "单位|白沙镇\n新增就业|25\n招聘会|4"], TWO),
    ],
)  # fmt: skip
def test_each_unit_has_its_own_figures_of_this_period(blocks: list[Block | str], told: dict[str, tuple[Any, ...]]) -> None:
    assert values_of(told_by(*blocks)) == told


def test_parts_of_a_table_on_two_pages_are_summed_up() -> None:
    first, second = "站点|新增就业|招聘会\n东站|4|1\n西站|5|2", "站点|新增就业|招聘会\n南站|3|0"
    assert values_of(told_by(Paragraph("清溪镇就业季报"), first, second)) == {"清溪镇": (12, 3)}


def test_the_evidence_of_a_table_that_goes_on_names_the_table_of_its_row() -> None:
    outcome = told_by(TOP, Paragraph("续表"), "单位|新增就业|招聘会\n大湾乡|8|1")
    (report,) = (one for one in outcome.reports if one.unit == "大湾乡")
    assert [one.evidence[0].where for one in report.readings] == ["table 2 row 2 column 2", "table 2 row 2 column 3"]


@pytest.mark.parametrize("note", ["（不含大湾乡）", "（不包括园区）", "（含园区）"])
def test_what_a_note_leaves_out_denies_no_figure_behind_it(note: str) -> None:
    assert values_of(read(body(f"清溪镇{note}二季度新增就业42人，招聘会5场。"), campaign=JOBS)) == {"清溪镇": (42, 5)}


def test_a_head_over_blanks_is_merged_with_them() -> None:
    blocks = Table.of_rows([["指标", "清溪镇", "", "白沙镇", ""], ["", "计划", "完成", "计划", "完成"], ["新增就业", "50", "42", "30", "25"]])
    assert values_of(told_by(blocks)) == {"清溪镇": (42, None), "白沙镇": (25, None)}
