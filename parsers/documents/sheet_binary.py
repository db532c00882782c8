"""What .xls and .xlsb have in common: numbers in four bytes, the names of errors, and styles that tell how a number shows.

Sources: [MS-XLS] 2.5.217 (RkNumber), 2.5.10 (Bes), 2.4.353 (XF).
"""

from __future__ import annotations

import struct
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial

from parsers.documents.sheet_formats import BUILT_IN, BUILT_IN_DATES, parse_format, shows_date, shows_elapsed
from parsers.documents.sheet_table import ERRORS
from parsers.documents.sheet_times import shown_elapsed, shown_serial

_ELAPSED = 46  #: the built-in format [h]:mm:ss


@dataclass(slots=True)
class Styles:
    """Filled while the head of a book is read; then `show` gives a stored number as its cell shows it."""

    codes: dict[int, str] = field(default_factory=lambda: dict(BUILT_IN))  #: format number -> its code
    formats: list[int] = field(default_factory=list)  #: the format number of each style
    from_1904: bool = False
    _looks: dict[int, Callable[[float], str]] = field(default_factory=dict)

    def show(self, value: float, style: int) -> str:
        if style not in self._looks:
            self._looks[style] = self._format(style)
        return self._looks[style](value)

    def _format(self, style: int) -> Callable[[float], str]:
        """How a style shows a number."""
        number = self.formats[style] if style < len(self.formats) else 0
        code = self.codes.get(number, "")
        if number == _ELAPSED or shows_elapsed(code):
            return shown_elapsed
        is_date = shows_date(code) if number in self.codes else number in BUILT_IN_DATES
        return partial(shown_serial, from_1904=self.from_1904) if is_date else parse_format(code).show


def rk(data: bytes, place: int) -> float:
    """A number in four bytes: an integer of 30 bits or the upper half of a double, perhaps in hundredths."""
    packed = struct.unpack_from("<i", data, place)[0]
    value = float(packed >> 2) if packed & 2 else struct.unpack("<d", bytes(4) + struct.pack("<i", packed & ~3))[0]
    return value / 100 if packed & 1 else value


def shown_flag(value: int, *, is_error: bool) -> str:
    return ERRORS.get(value, "#N/A") if is_error else "TRUE" if value else "FALSE"
