"""Properties in a binary Word file: single property modifiers (sprm) and the pages that say where they apply.

Source: [MS-DOC] sections 2.6 (sprms), 2.8.5 and 2.8.6 (PlcBteChpx, PlcBtePapx), 2.9.33 and 2.9.174 (the pages).
"""

from __future__ import annotations

import struct
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

_PAGE = 512
_PAGE_NUMBER = 0x3FFFFF
_SIZES = (1, 1, 2, 4, 2, 2, 0, 3)  # operand bytes by the top three bits of the code; 0: its first byte tells
_TABLE_DEFINITION, _TABS = 0xD608, 0xC615
_HUGE_PROPERTIES = (0x6645, 0x6646)
_MAX_SPRMS = 2000  #: of one paragraph; a row of 63 cells has some 200


def sprms(data: bytes) -> Iterator[tuple[int, bytes]]:
    """(code, operand) of each modifier; ends silently where the data does."""
    place = 0
    for _ in range(_MAX_SPRMS):
        if place + 2 >= len(data):
            return
        code = data[place] | data[place + 1] << 8
        place += 2
        size = _SIZES[code >> 13]
        if code == _TABLE_DEFINITION:
            size, place = int.from_bytes(data[place : place + 2], "little") - 1, place + 2
        elif not size:
            size, place = data[place], place + 1
            if code == _TABS and size == 255:
                return  # over 250 tab stops: nothing that follows can matter
        if size < 0:
            return
        yield code, data[place : place + size]
        place += size


def number(operand: bytes) -> int:
    """The operand as an unsigned number."""
    return int.from_bytes(operand, "little")


@dataclass(frozen=True, slots=True)
class Run:
    """Bytes `start` to `end` of the main stream have these properties (for paragraphs: style index, then modifiers)."""

    start: int
    end: int
    properties: bytes


class Pages:
    """The properties of characters or of paragraphs by place in the main stream, page by page as they are asked for."""

    def __init__(self, stream: bytes, table: bytes, *, of_paragraphs: bool) -> None:
        count = max(0, (len(table) - 4) // 8)
        self._starts = list(struct.unpack_from(f"<{count + 1}I", table)) if count else []
        self._pages = struct.unpack_from(f"<{count}I", table, 4 * count + 4) if count else ()
        self._stream = stream
        self._of_paragraphs = of_paragraphs
        self._ready: dict[int, list[Run]] = {}

    def at(self, place: int) -> bytes:
        """The properties of the character or paragraph that holds that byte; b"" where nothing is told."""
        index = bisect_right(self._starts, place) - 1
        if not 0 <= index < len(self._pages):
            return b""
        runs = self._page(self._pages[index] & _PAGE_NUMBER)
        found = bisect_right(runs, place, key=lambda run: run.start) - 1
        return runs[found].properties if found >= 0 and place < runs[found].end else b""

    def between(self, start: int, end: int) -> Iterator[Run]:
        """The runs with properties that reach into those bytes, in order."""
        index = max(0, bisect_right(self._starts, start) - 1)
        while index < len(self._pages) and self._starts[index] < end:
            for run in self._page(self._pages[index] & _PAGE_NUMBER):
                if run.properties and run.end > start and run.start < end:
                    yield run
            index += 1

    def _page(self, number_of_page: int) -> list[Run]:
        if number_of_page not in self._ready:
            page = self._stream[number_of_page * _PAGE : (number_of_page + 1) * _PAGE]
            self._ready[number_of_page] = list(self._runs(page)) if len(page) == _PAGE else []
        return self._ready[number_of_page]

    def _runs(self, page: bytes) -> Iterator[Run]:
        count = page[_PAGE - 1]
        width = 13 if self._of_paragraphs else 1
        if 4 * count + 4 + width * count >= _PAGE:
            return
        places = struct.unpack_from(f"<{count + 1}I", page)
        for index in range(count):
            offset = 2 * page[4 * count + 4 + width * index]
            yield Run(places[index], places[index + 1], self._properties(page, offset) if offset else b"")

    def _properties(self, page: bytes, offset: int) -> bytes:
        size = page[offset]
        if not self._of_paragraphs:
            return page[offset + 1 : offset + 1 + size]
        if size:
            return page[offset + 1 : offset + 2 * size]
        return page[offset + 2 : offset + 2 + 2 * page[offset + 1]] if offset + 1 < _PAGE else b""


def unfolded(modifiers: bytes, data_stream: bytes) -> bytes:
    """Modifiers too long for a page stand in the data stream (sprmPHugePapx); they are put in place of the pointer."""
    for code, operand in sprms(modifiers):
        if code in _HUGE_PROPERTIES:
            place = number(operand)
            size = int.from_bytes(data_stream[place : place + 2], "little")
            return data_stream[place + 2 : place + 2 + size]
    return modifiers
