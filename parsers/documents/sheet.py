"""Spreadsheets: .xlsx .xlsm .xlsb .xls .et .ods by their content, read with calamine (Rust, no macros, no formulas run).

Each sheet is one Table with its name; hidden sheets are marked. Rows and columns that are hidden stay: people hide what
is long, and the file does not say why. A formula without a stored result is "", never 0.
"""

from __future__ import annotations

import io
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING, Any

from domain.document import Block, Cell, Table
from domain.limits import Limits
from domain.mail import Defect
from parsers.documents.content import Content, Refused
from parsers.documents.sheet_formats import NumberFormat, plain
from parsers.documents.sheet_xlsx import Looks, xlsx_looks

if TYPE_CHECKING:
    from python_calamine import CalamineSheet, CalamineWorkbook

Span = tuple[int, int]
_MAX_MERGED = 10_000  #: merged ranges of one sheet (RELIABILITY 2-49)
_PLAIN = NumberFormat()


def read(data: bytes, kind: str, name: str, limits: Limits) -> Content:
    """The sheets of a workbook. Refused: damaged, encrypted, sheet_too_large."""
    looks = xlsx_looks(data, limits) if kind == "xlsx" else Looks()
    book = _open(data, kind)
    defects = [Defect("macros", name)] if looks.macros else []
    blocks: list[Block] = []
    left = limits.sheet_cells
    for place, told in enumerate(book.sheets_metadata):
        if place >= limits.sheets or left <= 0:
            defects.append(Defect("sheet_too_large", name))
            break
        if not str(told.typ).endswith("WorkSheet"):
            continue
        hidden = not str(told.visible).endswith(".Visible")
        table, used, cut = _sheet(book, place, hidden, looks, left)
        left -= used
        if cut:
            defects.append(Defect("sheet_too_large", name))
        if table is not None:
            blocks.append(table)
    return Content(kind, tuple(blocks), tuple(dict.fromkeys(defects)))


def _open(data: bytes, kind: str) -> CalamineWorkbook:
    from python_calamine import CalamineError, CalamineWorkbook, PasswordError

    try:
        return CalamineWorkbook.from_filelike(io.BytesIO(data))
    except PasswordError as error:
        raise Refused("encrypted", kind) from error
    except (CalamineError, OSError, ValueError) as error:
        raise Refused("damaged", kind) from error


def _sheet(book: CalamineWorkbook, place: int, hidden: bool, looks: Looks, left: int) -> tuple[Table | None, int, bool]:
    """The table of one sheet, how many cells it took, and whether it was cut short."""
    from python_calamine import CalamineError

    if place in looks.too_large:
        return None, 0, True
    try:
        sheet = book.get_sheet_by_index(place)
    except CalamineError:  # one broken sheet (a chart, a dialog) does not take the others with it
        return None, 0, True
    spans = _spans(sheet)
    cells, used, cut = _cells(sheet, spans, looks.formats_of(place), looks.errors_of(place), left)
    return (Table(cells, name=sheet.name, hidden=hidden) if cells else None), used, cut


def _cells(
    sheet: CalamineSheet,
    spans: dict[Span, Span],
    formats: dict[Span, NumberFormat],
    errors: dict[Span, str],
    left: int,
) -> tuple[tuple[Cell, ...], int, bool]:
    start = sheet.start or (0, 0)
    covered = _covered(spans)
    written = [(row, column, shown) for (row, column), shown in errors.items()]
    used = 0
    for row, values in enumerate(
        sheet.iter_rows()
    ):  # rows count from the sheet's first, columns from its first used one
        used += len(values)
        if used > left:
            return _trim(written, spans, covered), left, True
        for column, value in enumerate(values, start[1]):
            if value != "":
                place = (row, column)
                if place not in covered:
                    written.append((row, column, show(value, formats.get(place, _PLAIN))))
    return _trim(written, spans, covered), used, False


def _spans(sheet: CalamineSheet) -> dict[Span, Span]:
    """Merged ranges: top-left position -> (rows, columns)."""
    found: dict[Span, Span] = {}
    for (top, left), (bottom, right) in (sheet.merged_cell_ranges or ())[:_MAX_MERGED]:
        found[top, left] = (bottom - top + 1, right - left + 1)
    return found


def _covered(spans: dict[Span, Span]) -> set[Span]:
    """Positions under a merged range that are not its own cell; huge ranges (a title over all columns) count little."""
    found: set[Span] = set()
    for (top, left), (rows, columns) in spans.items():
        if rows * columns <= 10_000:
            found.update((r, c) for r in range(top, top + rows) for c in range(left, left + columns))
            found.discard((top, left))
    return found


def _trim(written: list[tuple[int, int, str]], spans: dict[Span, Span], covered: set[Span]) -> tuple[Cell, ...]:
    """Cells over the area that holds text, blanks within it included, moved so that it begins at 0, 0."""
    if not written:
        return ()
    top = min(row for row, _, _ in written)
    bottom = max(row for row, _, _ in written)
    left = min(column for _, column, _ in written)
    right = max(column for _, column, _ in written)
    texts = {(row, column): text for row, column, text in written}
    cells: list[Cell] = []
    for row in range(top, bottom + 1):
        for column in range(left, right + 1):
            if (row, column) in covered:
                continue
            rows, columns = spans.get((row, column), (1, 1))
            rows, columns = min(rows, bottom - row + 1), min(columns, right - column + 1)
            cells.append(Cell(row - top, column - left, texts.get((row, column), ""), rows, columns))
    return tuple(cells)


def show(value: Any, looks: NumberFormat) -> str:
    """A stored value as a person sees it."""
    if isinstance(value, str):
        return value.strip()
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, int | float):
        return plain(value) if looks.is_plain else looks.show(float(value))
    if isinstance(value, datetime):
        return value.strftime("%Y-%m-%d") if value.time() == time() else value.strftime("%Y-%m-%d %H:%M")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, time):
        return value.strftime("%H:%M")
    return _duration(value) if isinstance(value, timedelta) else str(value)


def _duration(value: timedelta) -> str:
    minutes = int(value.total_seconds()) // 60
    return f"{minutes // 60}:{minutes % 60:02d}"
