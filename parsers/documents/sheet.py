"""Spreadsheets of today (.xlsx .xlsm), read with calamine (Rust, no macros, no formulas run); .xlsb has a reader of its own.

Each sheet is one Table with its name; hidden sheets are marked. Rows and columns that are hidden stay: people hide what
is long, and the file does not say why. A formula without a stored result is "", never 0.
"""

from __future__ import annotations

import io
from collections.abc import Iterable
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING, Any

from domain.document import Table
from domain.limits import Limits
from domain.mail import Defect
from parsers.documents import sheet_xlsb
from parsers.documents.content import Content, PictureReader, Refused
from parsers.documents.inserted import read_inserted
from parsers.documents.package import Package
from parsers.documents.sheet_formats import NumberFormat, plain
from parsers.documents.sheet_table import Lines, Span, failed_formulas, table_cells
from parsers.documents.sheet_times import shown_duration, shown_moment
from parsers.documents.sheet_xlsx import Looks, has_macros, mended, xlsx_looks

if TYPE_CHECKING:
    from python_calamine import CalamineSheet, CalamineWorkbook

KIND = "xlsx"
_PLAIN = NumberFormat()


def read(data: bytes, name: str, limits: Limits, read_picture: PictureReader | None = None) -> Content:
    """The sheets of a workbook, then what is laid over them. Refused: damaged, encrypted, sheet_too_large."""
    package = Package(data, limits, KIND)
    main = package.main_part("xl/workbook.bin" if "xl/workbook.bin" in package else "xl/workbook.xml")
    if main.endswith(".bin"):
        tables, defects, drawn = sheet_xlsb.read(package, main, name, limits)
    else:
        looks = xlsx_looks(package, main, limits)
        tables, defects = _read(mended(package) if looks.lost else data, looks, name, limits)
        drawn = looks.drawn
    macros = [Defect("macros", name)] if has_macros(package) else []
    seen, unread = read_inserted(drawn.pictures(), bool(tables), name, limits, read_picture)
    told = (*macros, *dict.fromkeys((*defects, *unread)), *failed_formulas(tables, name))
    return Content(KIND, (*tables, *drawn.boxes, *seen), told)


def _read(data: bytes, looks: Looks, name: str, limits: Limits) -> tuple[list[Table], list[Defect]]:
    book = _open(data)
    defects = [Defect("damaged", name)] if looks.lost else []
    tables: list[Table] = []
    left = limits.sheet_cells
    for place, told in enumerate(book.sheets_metadata):
        if place >= limits.sheets or left <= 0:
            defects.append(Defect("sheet_too_large", name))
            break
        if not str(told.typ).endswith("WorkSheet"):
            continue
        hidden = not str(told.visible).endswith(".Visible")
        table, used, trouble = _sheet(book, place, hidden, looks, left)
        left -= used
        if trouble:
            defects.append(Defect(trouble, name))
        if table is not None:
            tables.append(table)
    return tables, defects


def _open(data: bytes) -> CalamineWorkbook:
    from python_calamine import CalamineError, CalamineWorkbook, PasswordError

    try:
        return CalamineWorkbook.from_filelike(io.BytesIO(data))
    except PasswordError as error:
        raise Refused("encrypted", KIND) from error
    except (CalamineError, OSError, ValueError) as error:
        raise Refused("damaged", KIND) from error


def _sheet(book: CalamineWorkbook, place: int, hidden: bool, looks: Looks, left: int) -> tuple[Table | None, int, str]:
    """The table of one sheet, how many cells it took, and what must be told: sheet_too_large, damaged, struck_text or nothing."""
    from python_calamine import CalamineError

    if place in looks.too_large:
        return None, 0, "sheet_too_large"
    try:
        sheet = book.get_sheet_by_index(place)
    except CalamineError:  # one broken sheet does not take the others with it
        return None, 0, "damaged"
    lines, used, cut = _lines(sheet, looks.formats_of(place), looks.errors_of(place), left)
    first = (0, (sheet.start or (0, 0))[1])
    is_struck = _strike_out(lines, first[1], looks.struck_of(place))
    cells = table_cells(Lines(lines, first), sheet.merged_cell_ranges or [])
    return (
        (Table(cells, name=sheet.name, hidden=hidden) if cells else None),
        used,
        "sheet_too_large" if cut else "struck_text" if is_struck else "",
    )


def _strike_out(lines: list[list[str]], first: int, struck: Iterable[tuple[int, int]]) -> bool:
    """Blank the cells that are struck out; whether any of them said something. Columns count from `first`."""
    met = False
    for row, column in struck:
        if row < len(lines) and 0 <= column - first < len(lines[row]):
            met |= bool(lines[row][column - first])
            lines[row][column - first] = ""
    return met


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


def show(value: Any, looks: NumberFormat) -> str:
    """A stored value as a person sees it."""
    if isinstance(value, str):
        return value.strip()
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, int | float):
        return plain(value) if looks is _PLAIN else looks.show(float(value))
    if isinstance(value, datetime):
        return shown_moment(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, time):
        return value.strftime("%H:%M")
    return shown_duration(value) if isinstance(value, timedelta) else str(value)
