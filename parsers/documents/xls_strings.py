"""Strings of binary workbooks, which may run over from one record into the next. Source: [MS-XLS] 2.5.293, 2.5.294."""

from __future__ import annotations

from collections.abc import Iterator

_WIDE, _EXTENDED, _RICH = 0x01, 0x04, 0x08


def narrow(data: bytes, charset: str, *, wide: bool) -> str:
    """A string of Excel 5 and 95: a length of one byte (two where `wide`), then bytes in the file's code page."""
    start = 2 if wide else 1
    length = int.from_bytes(data[:start], "little")
    return data[start : start + length].decode(charset, "replace")


def strings(data: bytes, more: tuple[bytes, ...], count: int) -> Iterator[str]:
    """Up to `count` strings in a row, from the bytes of a record and of those that continue it."""
    source = _Source((data, *more))
    for _ in range(count):
        if source.at_end:
            return
        yield source.string()


class _Source:
    """A place in the pieces. Where the characters of a string go over an edge, their width is told anew."""

    def __init__(self, pieces: tuple[bytes, ...]) -> None:
        self._pieces = pieces
        self._piece = 0
        self._at = 0
        self._step()

    @property
    def at_end(self) -> bool:
        return self._piece >= len(self._pieces)

    def string(self) -> str:
        length, flags = self._number(2), self._number(1)
        runs = self._number(2) if flags & _RICH else 0
        extra = self._number(4) if flags & _EXTENDED else 0
        shown = self._characters(length, bool(flags & _WIDE))
        self._skip(4 * runs + extra)
        return shown

    def _characters(self, length: int, wide: bool) -> str:
        found: list[str] = []
        while length > 0 and not self.at_end:
            here = self._pieces[self._piece][self._at : self._at + length * (1 + wide)]
            self._at += len(here)
            found.append(here.decode("utf-16-le" if wide else "latin-1", "replace"))
            length -= (len(here) + wide) // (1 + wide)
            if self._step() and length > 0:
                wide = bool(self._number(1) & _WIDE)
        return "".join(found)

    def _number(self, size: int) -> int:
        if self.at_end:
            return 0
        here = self._pieces[self._piece][self._at : self._at + size]
        self._skip(size)
        return int.from_bytes(here, "little")

    def _skip(self, size: int) -> None:
        while size > 0 and not self.at_end:
            taken = min(size, len(self._pieces[self._piece]) - self._at)
            self._at += taken
            size -= taken
            self._step()

    def _step(self) -> bool:
        """Go on to the next piece where this one is used up; True if so."""
        before = self._piece
        while not self.at_end and self._at >= len(self._pieces[self._piece]):
            self._piece, self._at = self._piece + 1, 0
        return self._piece != before
