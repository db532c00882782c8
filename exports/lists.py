"""The workbook's lists beside the table: 材料 (what was told in words), 依据 (what each value stands on), 疑点."""

from __future__ import annotations

from collections.abc import Iterator

from domain.campaign import Field
from domain.report import Entry, Reading, Source
from domain.standing import Standing
from domain.text import places
from domain.text.sanitise import cut
from exports.columns import Cell, cell_of, list_fields
from exports.data import Consolidated, period_words
from exports.grid import TITLE, Sheet
from exports.words import clean, heading, reading_of, time_words

_MOST_ROWS = 1_000_000  # a sheet holds little more
_BRIEF = 40  # characters of a value in words


def material_sheet(sheet: Sheet, data: Consolidated) -> None:
    sheet.fix(3, 90)
    sheet.title(data, "材料")
    header = sheet.row
    sheet.head(["单位", "类别", "人物或名称", "内容"])
    for standing in data.standings:
        for field in list_fields(data):
            reading = reading_of(standing, field.key)
            for item in reading.value if reading and isinstance(reading.value, tuple) else ():
                name, words = (item.name, item.summary) if isinstance(item, Entry) else ("", item)
                sheet.cells([clean(standing.obligation.unit), field.label, clean(name), clean(words)])
    if sheet.row == header + 1:
        sheet.line("没有材料。")
    sheet.finish(header)


def evidence_sheet(sheet: Sheet, data: Consolidated) -> None:
    """A row for each place that a value stands on."""
    several = data.period is None
    sheet.fix(3 if several else 2, 30)
    sheet.title(data, "依据")
    header = sheet.row
    sheet.head(["单位", *(["报送期"] if several else []), "指标", "读数", "材料", "位置", "原文"])
    for standing in data.standings:
        for row in _evidence_of(data, standing):
            if sheet.row >= _MOST_ROWS:
                sheet.line("行数过多，其余从略，请分期导出。")
                break
            period = [period_words(standing.obligation.period)] if several else []
            sheet.cells([clean(standing.obligation.unit), *period, *row])
    sheet.finish(header)


def _evidence_of(data: Consolidated, standing: Standing) -> Iterator[tuple[Cell, ...]]:
    for field in data.campaign.fields:
        reading = reading_of(standing, field.key)
        if reading is not None and reading.value is not None:
            yield from _places_of(field, reading)


def _places_of(field: Field, reading: Reading) -> Iterator[tuple[Cell, ...]]:
    assert reading.value is not None
    shown = cell_of(reading.value)
    if isinstance(shown, str):
        shown = cut(shown, _BRIEF)  # the whole stands in the other sheets
    if reading.source is Source.STAFF:
        yield heading(field), shown, "工作人员填写", "", ""
        return
    for item in reading.evidence:
        where = places.where(item.where)
        yield heading(field), shown, clean(places.document(item.document)), where, clean(item.text)


def problems_sheet(sheet: Sheet, data: Consolidated) -> None:
    """What waits in any period: a table of one must not hide the others'."""
    sheet.fix(3, 60)
    sheet.line(f"{data.campaign.title}疑点", bold=True, font_size=TITLE)
    when = time_words(data.as_of, data.campaign)
    sheet.line(f"各报送期等人处理的事项　　统计时间：{when}", font_color="#595959")
    header = sheet.row
    sheet.head(["编号", "单位", "报送期", "疑点", "来件", "来件时间"], freeze_columns=2)
    for problem in data.problems:
        periods = "、".join(map(period_words, problem.periods))
        cells: list[Cell] = [problem.number, clean(problem.unit), periods, clean(problem.sentence), clean(problem.mail)]
        sheet.cells([*cells, time_words(problem.received_at, data.campaign)])
    if not data.problems:
        sheet.line("没有待处理的疑点。")
    sheet.finish(header)
