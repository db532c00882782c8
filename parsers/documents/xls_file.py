"""The records of a binary workbook (.xls, .et; Excel 5 to 2003): out of the container, freed of Excel's own default password.

Nothing in the file is run or followed. Sources: [MS-XLS] 2.1.4 (records), 2.4.58 (Continue), 2.4.117 (FilePass).
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from typing import NamedTuple

from domain import ole
from parsers.documents import xls_password
from parsers.documents.content import Refused
from parsers.documents.xls_strings import narrow, strings

KIND = "xls"
_HEAD = struct.Struct("<HH")  # kind and size of a record
_BOF, _EOF, _FILE_PASS = 0x809, 0x0A, 0x2F
_CONTINUE = b"\x3c\x00"
_VERSIONS = {0x0600: 8, 0x0500: 5}


class Record(NamedTuple):
    """One record: its kind, its bytes, and the bytes of each record that continues it."""

    kind: int
    data: bytes
    more: tuple[bytes, ...] = ()


class XlsFile:
    """An opened file. Refused: damaged, encrypted, old_format (older than Excel 5).

    `charset` is that of strings in Excel 5 and 95; the reader sets it once the file has told it.
    """

    def __init__(self, data: bytes) -> None:
        self._stream, self.has_macros = _stream(data)
        kind, _, version = struct.unpack_from("<HHH", self._stream.ljust(6, b"\0"))
        if kind != _BOF or version not in _VERSIONS:
            raise Refused("old_format" if kind in (0x09, 0x209, 0x409) else "damaged", KIND)
        self.biff = _VERSIONS[version]
        self.is_torn = False  #: a substream that was read has no end
        self.charset = "gb18030"
        locked = next((record for record in self.records(0) if record.kind == _FILE_PASS), None)
        if locked is not None:
            plain = xls_password.unlocked(self._stream, locked.data)
            if plain is None:
                raise Refused("encrypted", KIND)
            self._stream = plain

    def records(self, place: int) -> Iterator[Record]:
        """The records of the substream that begins at `place`, up to its end; charts within it are left out."""
        depth = 0
        for record in _each(self._stream, place):
            depth += (record.kind == _BOF) - (record.kind == _EOF)
            if depth <= 0:
                return
            if depth == 1 and record.kind != _BOF:
                yield record
        self.is_torn = True

    def text(self, record: Record, at: int = 0, *, wide: bool = True) -> str:
        """The string at byte `at`, whose length takes two bytes where `wide`."""
        data = record.data[at:]
        if self.biff != 8:
            return narrow(data, self.charset, wide=wide)
        if not wide:  # the same without the second byte of its length
            data = data[:1] + b"\0" + data[1:]
        return next(strings(data, record.more, 1), "")


def _stream(data: bytes) -> tuple[bytes, bool]:
    """The stream of records, and whether the container holds macros too."""
    if data.startswith(b"\x09"):  # the stream alone, as some programs write it
        return data, False
    try:
        with ole.opened(data) as file:
            names = {"/".join(path).lower(): path for path in file.listdir()}
            stream = file.openstream(names.get("workbook") or names["book"]).read()
            return stream, any(name.startswith("_vba_project_cur/") for name in names)
    except ole.DAMAGED as error:
        raise Refused("damaged", KIND) from error


def _each(stream: bytes, place: int) -> Iterator[Record]:
    """The records from `place` on, each with those that continue it."""
    end = len(stream) - 4
    while place <= end:
        kind, size = _HEAD.unpack_from(stream, place)
        data = stream[place + 4 : place + 4 + size]
        place += 4 + size
        more: list[bytes] = []
        while stream.startswith(_CONTINUE, place) and place <= end:
            size = _HEAD.unpack_from(stream, place)[1]
            more.append(stream[place + 4 : place + 4 + size])
            place += 4 + size
        yield Record(kind, data, tuple(more))
