"""Binary workbooks cell by cell: values as their formats show them, errors by name, a formula by its stored result alone.

Excel 5 and 95 keep text in the code page of their day; later ones in UTF-16. Source: [MS-XLS] 2.4.
"""

from __future__ import annotations

import codecs
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from domain.document import Block, Paragraph, Role
from domain.limits import Limits
from domain.mail import Defect
from parsers.documents.content import Content, Refused
from parsers.documents.sheet_binary import Styles, rk, shown_flag
from parsers.documents.sheet_table import LOST, Lines, Range, Sheet, Span, failed_formulas, laid_out, tables_of
from parsers.documents.xls_file import KIND, Record, XlsFile
from parsers.documents.xls_strings import strings

_CODE_PAGE, _EPOCH, _FORMAT, _STYLE, _SHEET, _STRINGS = 0x42, 0x22, 0x41E, 0xE0, 0x85, 0xFC
_SHARED, _LABEL, _RICH, _NUMBER, _RK, _RKS, _BOOL_OR_ERROR, _FORMULA, _RESULT, _MERGED = (
    0xFD, 0x204, 0xD6, 0x203, 0x27E, 0xBD, 0x205, 0x06, 0x207, 0xE5,
)  # fmt: skip
_OBJECT, _TEXT, _NOTE, _MAX_BOXES = 0x5D, 0x1B6, 0x19, 500
_WORKSHEET, _MACRO_SHEET = 0, 1
_CHARSETS = {936: "gb18030", 950: "cp950", 932: "cp932", 949: "cp949", 10008: "gb18030"}


@dataclass(slots=True)
class _Listed:
    """A sheet as the head of the book lists it."""

    name: str
    place: int
    hidden: bool
    kind: int


def read(data: bytes, name: str, limits: Limits) -> Content:
    """The sheets of a workbook. Refused: damaged, encrypted, old_format."""
    file = XlsFile(data)
    book = _Book(file, limits)
    defects = [Defect("macros", name)] if book.has_macros else []
    tables, cut = tables_of([Sheet(one.name, one.hidden, partial(book.laid, one)) for one in book.sheets], limits)
    if cut:
        defects.append(Defect("sheet_too_large", name))
    blocks: list[Block] = [*tables, *book.boxes]
    if file.is_torn or book.has_lost:
        defects.append(Defect("damaged", name))
    return Content(KIND, tuple(blocks), (*defects, *failed_formulas(blocks, name)))


class _Book:
    """What holds for all sheets: strings, formats, the first day of time."""

    def __init__(self, file: XlsFile, limits: Limits) -> None:
        self._file = file
        self._styles = Styles()
        self._strings: list[str] = []
        self.boxes: list[Paragraph] = []  #: words of text boxes and shapes over the sheets that people see
        self.has_lost = False  #: a cell's text is not in the file
        listed: dict[int, _Listed] = {}
        for record in file.records(0):
            if record.kind == _SHEET:
                one = self._listed(record)
                listed.setdefault(one.place, one)
            else:
                self._take(record, limits)
        self.has_macros = file.has_macros or any(one.kind == _MACRO_SHEET for one in listed.values())
        self.sheets = [one for one in listed.values() if one.kind == _WORKSHEET]
        if not listed:
            raise Refused("damaged", KIND)

    def _listed(self, record: Record) -> _Listed:
        place, hidden, kind = struct.unpack_from("<IBB", record.data.ljust(6, b"\0"))
        return _Listed(self._file.text(record, 6, wide=False), place, bool(hidden & 3), kind)

    def _take(self, record: Record, limits: Limits) -> None:
        number = _number(record.data)
        if record.kind == _CODE_PAGE and self._file.biff != 8:
            self._file.charset = _charset(number)
        elif record.kind == _EPOCH:
            self._styles.from_1904 = number == 1
        elif record.kind == _FORMAT:
            self._styles.codes[number] = self._file.text(record, 2, wide=self._file.biff == 8)
        elif record.kind == _STYLE:
            self._styles.formats.append(_number(record.data, 2))
        elif record.kind == _STRINGS and not self._strings:
            self._strings = list(
                strings(record.data[8:], record.more, limits.text_chars)
            )  # the count told may be wrong

    def laid(self, listed: _Listed, most: int) -> tuple[Lines, list[Range]]:
        """The rows of a sheet and its merged ranges."""
        cells: dict[Span, str] = {}
        merged: list[Range] = []
        waiting: Span | None = None  # the cell of a formula whose text comes in the next record
        drawn = 0  # the kind of object that a text belongs to
        for record in self._file.records(listed.place):
            if record.kind == _RESULT and waiting is not None:
                cells[waiting] = self._file.text(record).strip()
                waiting = None
            elif record.kind == _OBJECT:
                drawn = _number(record.data, 4)
            elif record.kind == _TEXT:
                if drawn != _NOTE and not listed.hidden:
                    self._box(record)
            elif record.kind == _MERGED:
                merged += _ranges(record.data)
            elif len(record.data) >= 6:
                for where, shown in self._cells(record):
                    cells[where] = shown
                    if record.kind == _FORMULA:
                        waiting = where
            if len(cells) > most:
                break
        return laid_out(cells, most), merged

    def _box(self, record: Record) -> None:
        """The words of a text object: their number stands in the record, they themselves in those that continue it."""
        if self._file.biff == 8 and record.more and len(self.boxes) < _MAX_BOXES:
            words = next(strings(record.data[10:12] + record.more[0], record.more[1:], 1), "")
            self.boxes += [Paragraph(line.strip(), Role.TEXTBOX) for line in words.splitlines() if line.strip()]

    def _cells(self, record: Record) -> Iterator[tuple[Span, str]]:
        """The cells that one record holds, as they show."""
        kind, data = record.kind, record.data
        row, column, style = struct.unpack_from("<HHH", data)
        where = (row, column)
        if kind == _SHARED and len(data) >= 10:
            place = struct.unpack_from("<I", data, 6)[0]
            self.has_lost |= place >= len(self._strings)
            yield where, self._strings[place].strip() if place < len(self._strings) else LOST
        elif kind in (_LABEL, _RICH):
            yield where, self._file.text(record, 6).strip()
        elif kind == _NUMBER and len(data) >= 14:
            yield where, self._styles.show(struct.unpack_from("<d", data, 6)[0], style)
        elif kind == _RK and len(data) >= 10:
            yield where, self._styles.show(rk(data, 6), style)
        elif kind == _RKS:
            for place in range(4, len(data) - 7, 6):
                yield (row, column + (place - 4) // 6), self._styles.show(rk(data, place + 2), _number(data, place))
        elif kind == _BOOL_OR_ERROR and len(data) >= 8:
            yield where, shown_flag(data[6], is_error=data[7] != 0)
        elif kind == _FORMULA and len(data) >= 14:
            yield where, self._result(data, style)

    def _result(self, data: bytes, style: int) -> str:
        """What a formula last gave; "" where nothing was stored, or where a text follows."""
        if data[12:14] != b"\xff\xff":
            return self._styles.show(struct.unpack_from("<d", data, 6)[0], style)
        return shown_flag(data[8], is_error=data[6] == 2) if data[6] in (1, 2) else ""


def _number(data: bytes, place: int = 0) -> int:
    return int.from_bytes(data[place : place + 2], "little")


def _charset(page: int) -> str:
    name = _CHARSETS.get(page, f"cp{page}")
    try:
        codecs.lookup(name)
    except LookupError:
        return "gb18030"
    return name


def _ranges(data: bytes) -> Iterator[Range]:
    for place in range(2, min(len(data) - 7, 2 + 8 * _number(data)), 8):
        top, bottom, left, right = struct.unpack_from("<4H", data, place)
        yield (top, left), (bottom, right)
