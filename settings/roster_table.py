"""The rows of a roster file: CSV in UTF-8, UTF-16 or GBK, or any spreadsheet that WPS and Excel write."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Row:
    """A row with something in it. `number` is its line as a person sees it, counting from 1."""

    number: int
    cells: tuple[object, ...]


class Unreadable(Exception):
    """The file is no table; the text says what to do."""


def rows_of(content: bytes) -> list[Row]:
    """The non-empty rows. Told by content, not by name. Raises Unreadable."""
    if _is_spreadsheet(content):
        return next((rows for _, rows in _sheets(content, 1)), [])
    return _csv(_decoded(content))


def other_sheets(content: bytes) -> list[tuple[str, list[Row]]]:
    """Name and rows of a spreadsheet's sheets behind the first; of a CSV none. For files that `rows_of` could read."""
    return _sheets(content)[1:] if _is_spreadsheet(content) else []


def _is_spreadsheet(content: bytes) -> bool:
    return content[:4] in (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")


def _sheets(content: bytes, most: int | None = None) -> list[tuple[str, list[Row]]]:
    from python_calamine import CalamineError, load_workbook

    try:
        workbook = load_workbook(io.BytesIO(content))
        names = workbook.sheet_names[:most]
        return [(name, _rows(workbook.get_sheet_by_name(name).to_python(skip_empty_area=False))) for name in names]
    except (CalamineError, ValueError) as error:
        raise Unreadable("打不开这个表格（可能已损坏或有密码）。请另存为 XLSX 或 CSV。") from error


def _rows(rows: Sequence[Sequence[object]]) -> list[Row]:
    return [
        Row(number, tuple(cells)) for number, cells in enumerate(rows, 1) if any(str(cell).strip() for cell in cells)
    ]


def _decoded(content: bytes) -> str:
    if content[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return _strict(content, "utf-16")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return _strict(content, "gb18030")


def _strict(content: bytes, encoding: str) -> str:
    try:
        return content.decode(encoding)
    except UnicodeDecodeError:
        raise Unreadable("文字编码无法识别。请用 WPS 或 Excel 另存为“CSV UTF-8”或 XLSX。") from None


def _csv(text: str) -> list[Row]:
    if "\0" in text:
        raise Unreadable("这不是 CSV 文件（含有二进制内容）。请用 WPS 或 Excel 另存为 CSV 或 XLSX。")
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(text), strict=True)
    rows: list[Row] = []
    before = 0
    try:
        for cells in reader:
            if any(cell.strip() for cell in cells):
                rows.append(Row(before + 1, tuple(cells)))
            before = reader.line_num
    except csv.Error as error:
        raise Unreadable(f"第 {before + 1} 行起的引号没有成对，读不下去（{error}）。请检查这一行。") from error
    return rows


def _delimiter(text: str) -> str:
    """What parts the header's columns; a semicolon parts names within a cell and is no candidate."""
    header = next((line for line in text.splitlines() if line.strip()), "")
    return max((",", "\t", "，"), key=header.count)
