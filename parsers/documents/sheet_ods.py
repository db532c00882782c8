"""OpenDocument spreadsheets (.ods): each cell as the program that wrote the file showed it, merged ranges and hidden sheets.

Repetitions are counted, not believed: an empty row told a million times takes no room. Source: OpenDocument 1.2 part 1, 9.1.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial
from itertools import chain, islice
from typing import TYPE_CHECKING

from domain.document import Block, Paragraph, Role
from domain.limits import Limits
from domain.mail import Defect
from parsers.documents.content import Content, Refused
from parsers.documents.package import Package
from parsers.documents.sheet_table import Lines, Range, Sheet, Span, failed_formulas, laid_out, tables_of
from parsers.documents.xml import local, parse

if TYPE_CHECKING:
    from lxml.etree import _Element

KIND = "ods"
_OFFICE, _TABLE, _TEXT, _STYLE, _CALC = (
    f"{{urn:{name}:1.0}}" for name in (
        "oasis:names:tc:opendocument:xmlns:office", "oasis:names:tc:opendocument:xmlns:table", "oasis:names:tc:opendocument:xmlns:text",
        "oasis:names:tc:opendocument:xmlns:style", "org:documentfoundation:names:experimental:calc:xmlns:calcext",
    )
)  # fmt: skip
_BOXES = tuple(f"{{urn:oasis:names:tc:opendocument:xmlns:drawing:1.0}}{name}" for name in ("custom-shape", "text-box"))
_MAX_BOXES = 500  #: over one book
_CELLS = (f"{_TABLE}table-cell", f"{_TABLE}covered-table-cell")
_THOUSANDS = re.compile(r"(?<=\d),(?=\d{3})")
_TIME = re.compile(r"PT(\d{1,6})H(\d{1,2})M")
_ROWS, _COLUMNS = 1_048_576, 16_384  #: of the largest sheets


def read(data: bytes, name: str, limits: Limits) -> Content:
    """The sheets of a workbook. Refused: damaged, encrypted, xml_dtd, archive_bomb."""
    names: frozenset[str] = frozenset()
    if data.startswith(b"PK"):
        package = Package(data, limits, KIND)
        if b"encryption-data" in package.optional("META-INF/manifest.xml"):
            raise Refused("encrypted", KIND)
        root, names = package.xml("content.xml"), package.names
    else:  # .fods: all in one piece
        root = parse(data, limits.xml_bytes, KIND)
    hidden = _hidden_styles(root)
    found = root.findall(f"{_OFFICE}body/{_OFFICE}spreadsheet/{_TABLE}table")
    sheets = [
        Sheet(sheet.get(f"{_TABLE}name") or "", sheet.get(f"{_TABLE}style-name") in hidden, partial(_laid, sheet))
        for sheet in found
    ]
    tables, cut = tables_of(sheets, limits)
    seen = [one for one, sheet in zip(found, sheets[: limits.sheets], strict=False) if not sheet.hidden]
    boxes = islice(chain.from_iterable(map(_boxes, seen)), _MAX_BOXES)
    blocks: list[Block] = [*tables, *boxes]
    defects = [Defect("sheet_too_large", name)] if cut else []
    if any(part.startswith("basic/") and part.endswith(".xml") for part in names):
        defects.append(Defect("macros", name))
    return Content(KIND, tuple(blocks), (*defects, *failed_formulas(blocks, name)))


def _laid(sheet: _Element, most: int) -> tuple[Lines, list[Range]]:
    cells, merged = _cells(sheet, most)
    return laid_out(cells, most), merged


def _boxes(sheet: _Element) -> Iterator[Paragraph]:
    """The words of what is drawn over the cells; comments are no such thing."""
    for box in sheet.iter(*_BOXES):
        for line in box.iterchildren(f"{_TEXT}p"):
            if text := _words(line).strip():
                yield Paragraph(text, Role.TEXTBOX)


def _hidden_styles(root: _Element) -> set[str | None]:
    found: set[str | None] = set()
    for style in root.iterfind(f"{_OFFICE}automatic-styles/{_STYLE}style"):
        properties = style.find(f"{_STYLE}table-properties")
        if properties is not None and properties.get(f"{_TABLE}display") == "false":
            found.add(style.get(f"{_STYLE}name"))
    return found


def _cells(sheet: _Element, most: int) -> tuple[dict[Span, str], list[Range]]:
    """Place -> text of the cells that hold some, one more than `most` at the most, and the merged ranges."""
    cells: dict[Span, str] = {}
    merged: list[Range] = []
    row = 0
    for element in sheet.iter(f"{_TABLE}table-row"):
        if row >= _ROWS:
            break
        times = _count(element, "number-rows-repeated", _ROWS - row)
        filled = list(_row(element, row, merged))
        for down in range(times if filled else 0):
            cells.update(((row + down, column), text) for column, text in filled)
            if len(cells) > most:
                return cells, merged
        row += times
    return cells, merged


def _row(element: _Element, row: int, merged: list[Range]) -> Iterator[tuple[int, str]]:
    """(column, text) of the cells of a row that hold text; what they cover goes to `merged`."""
    column = 0
    for cell in element.iterchildren(*_CELLS):
        times = _count(cell, "number-columns-repeated", _COLUMNS - column)
        rows, columns = (
            _count(cell, f"number-{axis}-spanned", most) for axis, most in (("rows", _ROWS), ("columns", _COLUMNS))
        )
        if rows * columns > 1:
            merged.append(((row, column), (row + rows - 1, column + columns - 1)))
        if cell.tag == _CELLS[0] and (text := _shown(cell)):
            yield from ((column + along, text) for along in range(times))
        column += times
        if column >= _COLUMNS:
            return


def _count(element: _Element, name: str, most: int) -> int:
    told = element.get(f"{_TABLE}{name}") or "1"
    return min(int(told), most) if told.isdecimal() and len(told) < 9 else 1


def _shown(cell: _Element) -> str:
    """What the cell shows; days as yyyy-mm-dd and without a mark between thousands, as in every other sheet."""
    kind = cell.get(f"{_OFFICE}value-type") or cell.get(f"{_CALC}value-type")
    if kind == "date":
        day, _, hour = (cell.get(f"{_OFFICE}date-value") or "").partition("T")
        return f"{day} {hour[:5]}" if hour[:8].strip("0:") else day
    text = "\n".join(_words(line) for line in cell.iterchildren(f"{_TEXT}p")).strip()
    if cell.get(f"{_CALC}value-type") == "error":
        return text if text.startswith("#") else "#VALUE!"  # LibreOffice shows some as Err:502, which is no number
    if kind == "boolean":
        return (cell.get(f"{_OFFICE}boolean-value") or "").upper()
    if kind == "time" and (told := _TIME.match(cell.get(f"{_OFFICE}time-value") or "")):
        return f"{told[1]}:{told[2]}"
    if kind in ("float", "currency", "percentage"):
        return _THOUSANDS.sub("", text) or cell.get(f"{_OFFICE}value") or ""
    return text


def _words(line: _Element) -> str:
    """The text of a paragraph; notes and the like that stand in a cell have paragraphs of their own elsewhere."""
    pieces = [line.text or ""]
    for item in line:
        name = local(item)
        pieces.append({"s": " ", "tab": "\t", "line-break": "\n"}.get(name) or _words(item))
        pieces.append(item.tail or "")
    return "".join(pieces)
