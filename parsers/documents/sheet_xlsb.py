"""Binary workbooks of Excel 2007 and later (.xlsb): values as their formats show them, errors by name, formulas by their results.

A zip like .xlsx whose parts are rows of records. A cell far out takes no room by itself. Source: [MS-XLSB] 2.1.4 and 2.4.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from functools import partial

from domain.document import Table
from domain.limits import Limits
from domain.mail import Defect
from parsers.documents.content import Refused
from parsers.documents.package import Package
from parsers.documents.sheet_binary import Styles, rk, shown_flag
from parsers.documents.sheet_drawings import Drawn, drawn_on
from parsers.documents.sheet_table import LOST, Lines, Range, Sheet, Span, laid_out, tables_of

KIND = "xlsx"
_ROW, _MERGED, _STRING, _FORMAT, _STYLE, _BOOK, _SHEET = 0, 176, 19, 44, 47, 153, 156
_BEGIN_STYLES, _END_STYLES = 617, 618  #: the styles of cells; those before them are for named ones
_BLANK, _RK, _ERROR, _BOOL, _REAL, _TEXT, _SHARED, _RICH = 1, 2, 3, 4, 5, 6, 7, 62
_SHORT = range(12, 19)  #: the first seven without a column: such a cell follows the one before
_FORMULAS = {8: _TEXT, 9: _REAL, 10: _BOOL, 11: _ERROR}  #: a formula's result stands where a value of that kind would
_CELLS = (
    {kind: kind for kind in (*range(_BLANK, _SHARED + 1), _RICH)} | _FORMULAS | {kind: kind - 11 for kind in _SHORT}
)
_FEWEST = {_RK: 4, _ERROR: 1, _BOOL: 1, _REAL: 8, _SHARED: 4}  #: bytes of a value
_ROWS, _COLUMNS = 1_048_576, 16_384


def read(package: Package, main: str, name: str, limits: Limits) -> tuple[list[Table], list[Defect], Drawn]:
    """The sheets of an opened workbook whose main part is `main`, what is wrong with them, and what is laid over those that
    people see. Refused: damaged, encrypted, archive_bomb."""
    book = _Book(package, main, limits)
    tables, cut = tables_of(
        [Sheet(title, hidden, partial(book.laid, part)) for title, part, hidden in book.sheets], limits
    )
    defects = [Defect("sheet_too_large", name)] if cut else []
    if book.is_torn:
        defects.append(Defect("damaged", name))
    seen = [part for _, part, hidden in book.sheets[: limits.sheets] if not hidden]
    return tables, defects, drawn_on(package, seen)


class _Book:
    """What holds for all sheets: strings, styles, the first day of time."""

    def __init__(self, package: Package, main: str, limits: Limits) -> None:
        self._package = package
        self._styles = Styles()
        self._strings: list[str] = []
        self.is_torn = False  #: a part breaks off or is missing, or a cell's text is
        relations = package.relations(main)
        parts = dict(relations.values())
        self._take_styles(parts.get("styles"))
        for kind, data in self._records(parts.get("sharedStrings")):
            if kind == _STRING and len(self._strings) < limits.text_chars:
                self._strings.append(_text(data, 1)[0])
        self.sheets = list(self._listed(main, relations))
        if not self.sheets:
            raise Refused("damaged", KIND)

    def _listed(self, main: str, relations: dict[str, tuple[str, str]]) -> Iterator[tuple[str, str, bool]]:
        """(name, part, hidden) of each worksheet, as the head of the book lists them."""
        for kind, data in self._records(main):
            if kind == _BOOK and data:
                self._styles.from_1904 = bool(data[0] & 1)
            elif kind == _SHEET and len(data) >= 8:
                relation, end = _text(data, 8)
                told, part = relations.get(relation, ("worksheet", ""))
                if told == "worksheet":
                    yield _text(data, end)[0], part, bool(data[0] & 3)

    def _take_styles(self, part: str | None) -> None:
        of_cells = False
        for kind, data in self._records(part):
            if kind == _FORMAT and len(data) >= 2:
                self._styles.codes[int.from_bytes(data[:2], "little")] = _text(data, 2)[0]
            elif kind in (_BEGIN_STYLES, _END_STYLES):
                of_cells = kind == _BEGIN_STYLES
            elif kind == _STYLE and of_cells:
                self._styles.formats.append(int.from_bytes(data[2:4], "little"))

    def laid(self, part: str, most: int) -> tuple[Lines, list[Range]]:
        """The rows of a sheet and its merged ranges."""
        cells: dict[Span, str] = {}
        merged: list[Range] = []
        row = column = -1
        if part not in self._package:
            self.is_torn = True
        for kind, data in self._records(part):
            if kind == _ROW and len(data) >= 4:
                row, column = int.from_bytes(data[:4], "little"), -1
            elif kind == _MERGED and len(data) >= 16:
                top, bottom, left, right = struct.unpack_from("<4I", data)
                merged.append(((top, left), (bottom, right)))
            elif kind in _CELLS:
                head = 4 if kind in _SHORT else 8
                column = column + 1 if kind in _SHORT else int.from_bytes(data[:4], "little")
                text = self._shown(_CELLS[kind], int.from_bytes(data[head - 4 : head - 1], "little"), data[head:])
                if text and 0 <= row < _ROWS and column < _COLUMNS:
                    cells[row, column] = text
            if len(cells) > most:
                break
        return laid_out(cells, most), merged

    def _shown(self, kind: int, style: int, value: bytes) -> str:
        """What a cell shows, told from its style and the bytes of its value."""
        if len(value) < _FEWEST.get(kind, 0):
            return ""
        if kind in (_TEXT, _RICH):
            return _text(value, int(kind == _RICH))[0].strip()
        if kind == _SHARED:
            place = int.from_bytes(value[:4], "little")
            if place < len(self._strings):
                return self._strings[place].strip()
            self.is_torn = True
            return LOST
        if kind in (_BOOL, _ERROR):
            return shown_flag(value[0], is_error=kind == _ERROR)
        if kind in (_RK, _REAL):
            return self._styles.show(rk(value, 0) if kind == _RK else struct.unpack_from("<d", value)[0], style)
        return ""

    def _records(self, part: str | None) -> Iterator[tuple[int, bytes]]:
        """(kind, bytes) of the records of a part; one that is missing has none."""
        data = self._package.read(part) if part and part in self._package else b""
        place = 0
        while place < len(data):
            kind, place = _number(data, place, 2)
            size, place = _number(data, place, 4)
            if place + size > len(data):
                self.is_torn = True
                return
            yield kind, data[place : place + size]
            place += size


def _number(data: bytes, place: int, most: int) -> tuple[int, int]:
    """A number of at most so many bytes, seven bits in each, and where it ends."""
    value = 0
    for along, byte in enumerate(data[place : place + most]):
        value |= (byte & 0x7F) << 7 * along
        if byte < 0x80:
            return value, place + along + 1
    return value, place + most


def _text(data: bytes, place: int) -> tuple[str, int]:
    """A text behind its length in characters, and where it ends; a length that is no length gives none."""
    count = int.from_bytes(data[place : place + 4], "little")
    end = place + 4 + 2 * count
    if end > len(data):
        return "", place + 4
    return data[place + 4 : end].decode("utf-16-le", "replace"), end
