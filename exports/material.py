"""汇总材料: a Word document of what the units told in words, ready to be passed on."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from domain.campaign import Field, FieldType
from domain.rates import RATE_NAMES
from domain.report import Entry
from domain.standing import Standing, Status
from domain.text.figures import figure
from domain.totals import Total, totals
from exports.columns import list_fields
from exports.data import Consolidated
from exports.paper import bytes_of, official_paper
from exports.words import clean, heading, reading_of, time_words

_BRIEF = 20  # characters
_WIDTHS = (8.6, 3.8, 3.2)  # cm
_NUMERALS = "一二三四五六七八九十"


def document(data: Consolidated) -> bytes:
    """A DOCX: how reporting stands, the totals, then a chapter per field told in words, a section per unit."""
    paper = official_paper()
    paper.core_properties.title = clean(data.campaign.title)
    _title(paper, data)
    chapters = _Chapters(paper)
    chapters.begin("总体情况")
    _overview(paper, data)
    for field in (*list_fields(data), *_texts(data)):
        chapters.begin(clean(field.label))
        _chapter(paper, data, field)
    return bytes_of(paper, data.as_of)


def _texts(data: Consolidated) -> Iterable[Field]:
    return (field for field in data.campaign.fields if field.type is FieldType.TEXT)


class _Chapters:
    """Headings numbered 一、二、三、"""

    def __init__(self, paper: Any) -> None:
        self._paper = paper
        self._count = 0

    def begin(self, words: str) -> None:
        self._count += 1
        self._paper.add_heading(f"{_numeral(self._count)}、{words}", level=1)


def _numeral(number: int) -> str:
    """1 to 99 in Chinese."""
    tens, ones = divmod(number, 10)
    head = "" if tens == 0 else "十" if tens == 1 else _NUMERALS[tens - 1] + "十"
    return head + (_NUMERALS[ones - 1] if ones else "")


def _title(paper: Any, data: Consolidated) -> None:
    from docx.enum.text import WD_ALIGN_PARAGRAPH

    title = paper.add_heading(f"{clean(data.campaign.title)}汇总材料", level=0)
    title.alignment = WD_ALIGN_PARAGRAPH.CENTER
    line = paper.add_paragraph(f"（{data.period_words}，统计至 {time_words(data.as_of, data.campaign)}）")
    line.alignment = WD_ALIGN_PARAGRAPH.CENTER


def _overview(paper: Any, data: Consolidated) -> None:
    received = data.rates.received
    rates = "，".join(f"{name} {getattr(data.rates, key)}" for key, name in RATE_NAMES.items() if key != "received")
    _text(
        paper, f"应报 {received.denominator} 个单位，已报 {received.numerator} 个，报送率 {_percent(data)}。{rates}。"
    )
    for status, words in ((Status.MISSING, "未报"), (Status.UNREADABLE, "材料无法读取")):
        names = [clean(each.obligation.unit) for each in data.standings if each.status is status]
        if names:
            _text(paper, f"{words}的单位（{len(names)} 个）：{'、'.join(names)}。")
    sums = totals(data.campaign, data.standings)
    told = [field for field in data.campaign.fields if field.key in sums and sums[field.key].units]
    if told:
        _totals_table(paper, told, sums)


def _percent(data: Consolidated) -> str:
    percent = data.rates.received.percent
    return "—" if percent is None else f"{percent}%"


def _totals_table(paper: Any, told: list[Field], sums: dict[str, Total]) -> None:
    from docx.shared import Cm

    _text(paper, "各项合计如下：")
    table = paper.add_table(rows=1, cols=3, style="Table Grid")
    table.autofit = False
    for cell, words in zip(table.rows[0].cells, ("指标", "合计", "填报单位数"), strict=True):
        cell.text = words
        cell.paragraphs[0].runs[0].bold = True
    for field in told:
        total = sums[field.key]
        shown = figure(total.value, money=field.type is FieldType.MONEY)
        cells = table.add_row().cells
        cells[0].text, cells[1].text, cells[2].text = heading(field), shown, str(total.units)
    for column, width in zip(table.columns, _WIDTHS, strict=True):
        column.width = Cm(width)
    for row in table.rows:
        _lay_out(row.cells)


def _lay_out(cells: Any) -> None:
    """Figures to the right, and no room between the rows."""
    from docx.enum.text import WD_ALIGN_PARAGRAPH
    from docx.shared import Cm, Pt

    for cell, width in zip(cells, _WIDTHS, strict=True):
        cell.width = Cm(width)
        cell.paragraphs[0].paragraph_format.space_after = Pt(0)
    for cell in cells[1:]:
        cell.paragraphs[0].alignment = WD_ALIGN_PARAGRAPH.RIGHT


def _chapter(paper: Any, data: Consolidated, field: Field) -> None:
    """A section for each unit; answers of a few words (a name, a place) are a list instead."""
    if brief := _brief_answers(data, field):
        for unit, words in brief:
            _text(paper, f"{unit}：{words}")
        return
    empty = True
    for standing in data.standings:
        paragraphs = list(_paragraphs(standing, field))
        if paragraphs:
            empty = False
            paper.add_heading(clean(standing.obligation.unit), level=2)
            for words in paragraphs:
                _text(paper, words)
    if empty:
        _text(paper, "本期没有单位填报。")


def _brief_answers(data: Consolidated, field: Field) -> list[tuple[str, str]]:
    """Every unit's answer to a question that all answered briefly; nothing if one did not."""
    if field.type is not FieldType.TEXT:
        return []
    told = [(each, reading) for each in data.standings if (reading := reading_of(each, field.key))]
    found = [(clean(each.obligation.unit), clean(str(reading.value)).strip().rstrip("。")) for each, reading in told]
    return found if all(len(words) <= _BRIEF for _, words in found) else []


def _paragraphs(standing: Standing, field: Field) -> Iterable[str]:
    """What the unit told, a paragraph each; several are numbered."""
    reading = reading_of(standing, field.key)
    if reading is None or reading.value is None:
        return []
    items: tuple[str | Entry, ...] = reading.value if isinstance(reading.value, tuple) else (str(reading.value),)
    numbered = len(items) > 1
    return [f"{number}. {_words(item)}" if numbered else _words(item) for number, item in enumerate(items, 1)]


def _words(item: str | Entry) -> str:
    if isinstance(item, Entry):
        begins = not item.name or item.summary.startswith(item.name)
        item = item.summary if begins else f"{item.name}：{item.summary}"
    words = clean(item).strip()
    return words if words.endswith(("。", "！", "？", "；", "”")) else f"{words}。"


def _text(paper: Any, words: str) -> None:
    """A paragraph indented by two characters."""
    from docx.shared import Pt

    paragraph = paper.add_paragraph(words)
    paragraph.paragraph_format.first_line_indent = Pt(28)
    paragraph.paragraph_format.space_after = Pt(4)
