"""The container of a binary Word file (Word 97 to 2003, WPS): its streams, its head and the characters of its stories.

Source: [MS-DOC] sections 2.5 (Fib), 2.9.38 (Clx), 2.8.35 (PlcPcd), 2.4.1 (from character positions to bytes).
"""

from __future__ import annotations

import enum
import struct
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from domain import ole
from domain.limits import Limits
from parsers.documents.content import Refused

_KIND = "doc"
_WORD_97 = 0xA5EC
#: signatures of Word 2 to 95, those of East Asian versions among them
_OLDER = frozenset((0xA5DB, 0xA5DC, 0xA59B, 0xA59C, 0x37FE, 0xA697, 0xA698, 0xA699))
_ENCRYPTED, _TABLE_1 = 0x0100, 0x0200  # flags at byte 10
_FIRST_PAIR = 154  # byte of the first (place, size) pair of FibRgFcLcb97
_COMPRESSED = 0x40000000


class Part(enum.IntEnum):
    """Tables of the file by their place in FibRgFcLcb97."""

    STYLES = 1
    HEADER_STORIES = 11
    CHARACTERS = 12
    PARAGRAPHS = 13
    FONTS = 15
    PIECES = 33
    SHAPES = 40
    BOX_STORIES = 56
    LISTS = 73
    LIST_OVERRIDES = 74


@dataclass(frozen=True, slots=True)
class Stories:
    """How many characters each story has, in the order in which they stand."""

    main: int
    footnotes: int
    headers: int
    macros: int
    comments: int
    endnotes: int
    boxes: int
    header_boxes: int


@dataclass(frozen=True, slots=True)
class Piece:
    """Characters `first` up to `last` stand at byte `place`, one or two bytes each."""

    first: int
    last: int
    place: int
    width: int


class OlderWord(Refused):
    """A file of Word 2 to 95; `stream` is its main stream."""

    def __init__(self, stream: bytes) -> None:
        super().__init__("old_format", _KIND)
        self.stream = stream


class WordFile:
    """An opened file. Refused: damaged, encrypted, old_format (Word 95 and older; see OlderWord)."""

    def __init__(self, data: bytes, limits: Limits) -> None:
        self._streams = _streams(data)
        self.stream = self._streams["worddocument"]
        if len(self.stream) < _FIRST_PAIR + 8 * (Part.PIECES + 1):
            raise Refused("damaged", _KIND)
        signature, flags = struct.unpack_from("<H8xH", self.stream)
        if signature in _OLDER:
            raise OlderWord(self.stream)
        if signature != _WORD_97:
            raise Refused("damaged", _KIND)
        if flags & _ENCRYPTED:
            raise Refused("encrypted", _KIND)
        self._table = self._streams.get("1table" if flags & _TABLE_1 else "0table", b"")
        self.stories = Stories(*(max(0, count) for count in struct.unpack_from("<8i", self.stream, 0x4C)))
        self.pieces = list(self._pieces(limits.text_chars))
        if not self.pieces:
            raise Refused("damaged", _KIND)
        self._firsts = [piece.first for piece in self.pieces]

    @cached_property
    def data_stream(self) -> bytes:
        return self._streams.get("data", b"")

    @property
    def has_macros(self) -> bool:
        return "macros" in self._streams

    @property
    def has_objects(self) -> bool:
        return any(name.startswith("objectpool/") for name in self._streams)

    def part(self, wanted: Part) -> bytes:
        """The bytes of one table, empty where it is missing."""
        if len(self.stream) < _FIRST_PAIR + 8 * (wanted + 1):
            return b""
        place, size = struct.unpack_from("<II", self.stream, _FIRST_PAIR + 8 * wanted)
        return self._table[place : place + size] if place + size <= len(self._table) else b""

    def after(self, wanted: Part) -> bytes:
        """What follows one table (the levels of lists stand after the lists, uncounted)."""
        place, size = struct.unpack_from("<II", self.stream, _FIRST_PAIR + 8 * wanted)
        return self._table[place + size :]

    def boxes(self) -> Iterator[tuple[int, int, int]]:
        """(position of the anchor in the body, first and last position in the story of boxes) of each text box."""
        return _anchored(self.part(Part.SHAPES), self.part(Part.BOX_STORIES))

    def characters(self) -> str:
        """All stories in one string; every character stands at its character position."""
        return "".join([self._text_of(piece) for piece in self.pieces])

    def byte_of(self, position: int) -> int:
        """The byte in the main stream at which that character stands."""
        piece = self.pieces[max(0, bisect_right(self._firsts, position) - 1)]
        return piece.place + (position - piece.first) * piece.width

    def _text_of(self, piece: Piece) -> str:
        data = self.stream[piece.place : piece.place + (piece.last - piece.first) * piece.width]
        if piece.width == 1:
            return data.decode("cp1252", "replace")
        text = data.decode("utf-16-le", "surrogatepass")
        # a pair of surrogates holds two positions: it stays two halves until the text is taken out
        return text if len(text) * 2 == len(data) else "".join(map(chr, struct.unpack(f"<{len(data) // 2}H", data)))

    def _pieces(self, most: int) -> Iterator[Piece]:
        table = _piece_table(self.part(Part.PIECES))
        count = max(0, (len(table) - 4) // 12)
        if not count:
            return
        positions = struct.unpack_from(f"<{count + 1}I", table)
        for index, (first, last) in enumerate(pairwise(positions)):
            (place,) = struct.unpack_from("<I", table, 4 * count + 6 + 8 * index)
            width = 1 if place & _COMPRESSED else 2
            place = (place & ~_COMPRESSED) // 2 if width == 1 else place
            end = min(last, most, first + max(0, len(self.stream) - place) // width)
            if first < end and (index or not first):
                yield Piece(first, end, place, width)
            if end != last:
                return  # cut short: what follows would not stand at its position


def _anchored(shapes: bytes, stories: bytes) -> Iterator[tuple[int, int, int]]:
    """[MS-DOC] 2.8.37 PlcfSpa and 2.8.32 PlcftxbxTxt share the numbers of shapes; -1 where a box has no anchor."""
    count = max(0, (len(shapes) - 4) // 30)
    anchors = {}
    for index in range(count):
        (position,) = struct.unpack_from("<I", shapes, 4 * index)
        at = 4 * count + 4 + 26 * index
        anchors[shapes[at : at + 4]] = position
    count = max(0, (len(stories) - 4) // 26)
    for index in range(count):
        first, last = struct.unpack_from("<II", stories, 4 * index)
        at = 4 * count + 4 + 22 * index + 14
        yield anchors.get(stories[at : at + 4], -1), first, last


def _streams(data: bytes) -> dict[str, bytes]:
    """The streams we use by name in lower case; storages as names without content."""
    found: dict[str, bytes] = {}
    try:
        with ole.opened(data) as file:
            for path in file.listdir(streams=True, storages=True):
                name = path[0].lower()
                if len(path) == 1 and name in ("worddocument", "0table", "1table", "data"):
                    with file.openstream(path) as stream:
                        found[name] = stream.read()
                else:
                    found.setdefault("/".join(path[:2]).lower(), b"")
    except ole.DAMAGED as error:
        raise Refused("damaged", _KIND) from error
    if "worddocument" not in found:
        raise Refused("damaged", _KIND)
    return found


def _piece_table(clx: bytes) -> bytes:
    """The PlcPcd behind the property groups of fast-saved files."""
    place = 0
    while place + 5 <= len(clx):
        if clx[place] == 2:
            (size,) = struct.unpack_from("<I", clx, place + 1)
            return clx[place + 5 : place + 5 + size]
        if clx[place] != 1:
            break
        place += 3 + int.from_bytes(clx[place + 1 : place + 3], "little")
    return b""


def joined(text: str) -> str:
    """Pairs of surrogates put together; a lone half becomes U+FFFD."""
    if text.isascii() or not any("\ud800" <= one <= "\udfff" for one in text):
        return text
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
