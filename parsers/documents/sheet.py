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
    lines, used, cut = _lines(sheet, looks.formats_of(place), looks.errors_of(place), left)
    cells = _cells(lines, (sheet.start or (0, 0))[1], sheet.merged_cell_ranges or [])
    return (Table(cells, name=sheet.name, hidden=hidden) if cells else None), used, cut


def _lines(
    sheet: CalamineSheet, formats: dict[Span, NumberFormat], errors: dict[Span, str], left: int
) -> tuple[list[list[str]], int, bool]:
    """The rows as text; calamine's rows count from the sheet's first, its columns from the first used one."""
    first = (sheet.start or (0, 0))[1]
    lines: list[list[str]] = []
    used = 0
    for row, values in enumerate(sheet.iter_rows()):
        used += len(values)
        if used > left:
            return lines, left, True
        if formats:
            line = [show(value, formats.get((row, column), _PLAIN)) for column, value in enumerate(values, first)]
        else:
            line = [value.strip() if isinstance(value, str) else show(value, _PLAIN) for value in values]
        lines.append(line)
    for (row, column), shown in errors.items():
        if row < len(lines) and 0 <= column - first < len(lines[row]):
            lines[row][column - first] = shown
    return lines, used, False


def _cells(lines: list[list[str]], first: int, merged: list[tuple[Span, Span]]) -> tuple[Cell, ...]:
    """Cells over the area that holds text, blanks within it included, moved so that it begins at 0, 0."""
    filled = [row for row, line in enumerate(lines) if any(line)]
    if not filled:
        return ()
    top, bottom = filled[0], filled[-1]
    left = min(next(column for column, text in enumerate(lines[row]) if text) for row in filled)
    right = max(max(column for column, text in enumerate(lines[row]) if text) for row in filled)
    spans, covered = _spans(merged, (top, left + first), (bottom, right + first))
    cells: list[Cell] = []
    for row in range(bottom - top + 1):
        line = lines[top + row][left : right + 1]
        if not covered:
            cells += [Cell(row, column, text) for column, text in enumerate(line)]
            continue
        for column, text in enumerate(line):
            if (row, column) not in covered:
                cells.append(Cell(row, column, text, *spans.get((row, column), (1, 1))))
    return tuple(cells)


def _spans(merged: list[tuple[Span, Span]], start: Span, end: Span) -> tuple[dict[Span, Span], set[Span]]:
    """Merged ranges within start…end: place of the top-left cell -> (rows, columns), and the places the rest of each covers.

    Places count from `start`. A range that reaches into an earlier one is left out (Excel never writes such).
    """
    spans: dict[Span, Span] = {}
    covered: set[Span] = set()
    for (top, left), (bottom, right) in merged[:_MAX_MERGED]:
        top, left = max(top, start[0]) - start[0], max(left, start[1]) - start[1]
        rows, columns = min(bottom, end[0]) - start[0] - top + 1, min(right, end[1]) - start[1] - left + 1
        corners = ((top, left), (top + rows - 1, left + columns - 1), (top, left + columns - 1), (top + rows - 1, left))
        if rows < 1 or columns < 1 or any(corner in covered or corner in spans for corner in corners):
            continue
        spans[top, left] = (rows, columns)
        covered.update((r, c) for r in range(top, top + rows) for c in range(left, left + columns))
        covered.discard((top, left))
    return spans, covered


def show(value: Any, looks: NumberFormat) -> str:
    """A stored value as a person sees it."""
    if isinstance(value, str):
        return value.strip()
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, int | float):
        return plain(value) if looks is _PLAIN else looks.show(float(value))
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
