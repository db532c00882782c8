"""Excel's XML of 2003 (SpreadsheetML, “XML 表格”), often saved under the name .xls."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from domain.document import Block, Table
from domain.limits import Limits
from domain.mail import Defect
from parsers.documents.content import Content
from parsers.documents.grid import Grid
from parsers.documents.sheet_formats import NumberFormat, parse_format, shows_date
from parsers.documents.sheet_table import failed_formulas
from parsers.documents.sheet_times import shown_moment
from parsers.documents.xml import local, parse

if TYPE_CHECKING:
    from lxml.etree import _Element

KIND = "sheetml"
_SS = "{urn:schemas-microsoft-com:office:spreadsheet}"
_NAMED = {"Percent": "0.00%", "Fixed": "0.00", "Standard": "0.00"}  #: formats told by a word
_PLAIN = NumberFormat()


def read(data: bytes, name: str, limits: Limits) -> Content:
    """The sheets of a workbook. Refused: damaged, xml_dtd, archive_bomb."""
    root = parse(data, limits.xml_bytes, KIND)
    looks = _looks(root)
    sheets = root.findall(f"{_SS}Worksheet")
    cut = len(sheets) > limits.sheets
    blocks: list[Block] = []
    for sheet in sheets[: limits.sheets]:
        table = sheet.find(f"{_SS}Table")
        grid = Grid(limits.sheet_cells)
        if table is not None:
            cut |= _fill(grid, table, looks, limits) or grid.cut
        if any(cell.text for cell in grid.cells()):
            hidden = any(local(item) == "Visible" and (item.text or "") != "SheetVisible" for item in sheet.iter())
            blocks.append(Table(grid.cells(), name=sheet.get(f"{_SS}Name") or "", hidden=hidden))
    told = (Defect("sheet_too_large", name),) if cut else ()
    return Content(KIND, tuple(blocks), (*told, *failed_formulas(blocks, name)))


def _looks(root: _Element) -> dict[str | None, NumberFormat]:
    """Name of a style -> its number format, where it matters."""
    found: dict[str | None, NumberFormat] = {}
    for style in root.iterfind(f"{_SS}Styles/{_SS}Style"):
        told = style.find(f"{_SS}NumberFormat")
        code = (told.get(f"{_SS}Format") or "") if told is not None else ""
        looks = _PLAIN if shows_date(code) else parse_format(_NAMED.get(code, code))
        if not looks.is_plain:
            found[style.get(f"{_SS}ID")] = looks
    return found


def _fill(grid: Grid, table: _Element, looks: dict[str | None, NumberFormat], limits: Limits) -> bool:
    """Place the cells of one sheet; True where the limit cut it short. ss:Index skips, and is not trusted beyond it."""
    row = -1
    for count, element in enumerate(table.iterchildren(f"{_SS}Row")):
        if count > limits.sheet_cells:
            return True
        row = max(row + 1, _number(element.get(f"{_SS}Index"), row + 2) - 1)
        column = 0
        for cell in element.iterchildren(f"{_SS}Cell"):
            told = _number(cell.get(f"{_SS}Index"), 0)
            while told - 1 > column and told < 500:
                grid.place(row, "")
                column += 1
            words = "".join(
                _shown(data, looks.get(cell.get(f"{_SS}StyleID"), _PLAIN)) for data in cell.iterchildren(f"{_SS}Data")
            )
            down, across = (min(_number(cell.get(f"{_SS}{key}"), 0), 500) + 1 for key in ("MergeDown", "MergeAcross"))
            grid.place(row, words.strip(), down, across)
            column += across
    return False


def _shown(data: _Element, looks: NumberFormat) -> str:
    text = "".join(str(piece) for piece in data.itertext())
    kind = data.get(f"{_SS}Type")
    try:
        if kind == "Number" and looks is not _PLAIN:
            return looks.show(float(text))
        if kind == "DateTime":
            return shown_moment(datetime.fromisoformat(text.strip()))
    except ValueError:
        return text
    return {"0": "FALSE", "1": "TRUE"}.get(text, text) if kind == "Boolean" else text


def _number(text: str | None, default: int) -> int:
    return int(text) if text and text.isdecimal() and len(text) < 7 else default
