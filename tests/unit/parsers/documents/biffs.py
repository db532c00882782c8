"""Binary workbooks (.xls) made record by record, since no program at hand writes Excel 95 or a default password.

Sources: [MS-XLS] sections 2.1 and 2.4, [MS-OFFCRYPTO] 2.3.5 to 2.3.7.
"""

from __future__ import annotations

import hashlib
import struct
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from tests.unit.parsers.documents.words97 import ole

Key = Callable[[int], bytes]
ERRORS = {"#NULL!": 0x00, "#DIV/0!": 0x07, "#VALUE!": 0x0F, "#REF!": 0x17, "#NAME?": 0x1D, "#NUM!": 0x24, "#N/A": 0x2A}


@dataclass(frozen=True)
class Formula:
    """A formula and the result stored with it: a number, a text, an error's name, or None for none."""

    result: float | str | None


@dataclass(frozen=True)
class Sheet:
    """Rows of cells; a cell is a value or (value, number of its style). None stands for no cell."""

    name: str
    rows: Sequence[Sequence[object]]
    hidden: bool = False
    merged: Sequence[tuple[int, int, int, int]] = ()  #: first row, last row, first column, last column
    first_row: int = 0


def record(kind: int, data: bytes = b"") -> bytes:
    return struct.pack("<HH", kind, len(data)) + data


def text(words: str, biff: int, wide: bool = True) -> bytes:
    """A string with a length of two bytes (BIFF8: UTF-16) or in GBK (BIFF5)."""
    if biff == 5:
        packed = words.encode("gbk")
        return struct.pack("<H" if wide else "<B", len(packed)) + packed
    return struct.pack("<HB" if wide else "<BB", len(words), 1) + words.encode("utf-16-le")


def stream(
    sheets: Sequence[Sheet],
    *,
    biff: int = 8,
    styles: Sequence[str] = (),
    epoch_1904: bool = False,
    password: str = "",
    sha: bool = False,
) -> bytes:
    """The stream of a workbook; style 0 is General, the others in order as their format codes say."""
    shared: list[str] = []
    bodies = [_sheet(sheet, biff, shared) for sheet in sheets]
    salt = bytes(range(16))
    key = (_key_sha if sha else _key)(password, salt)
    head = (
        _bof(biff, 5)
        + (record(0x2F, _verifier(key, salt, sha)) if password else b"")
        + record(0x42, struct.pack("<H", 936 if biff == 5 else 1200))
    )
    head += record(0x22, struct.pack("<H", epoch_1904))
    formats = b"".join(
        record(0x41E, struct.pack("<H", 164 + place) + text(code, biff, wide=biff == 8))
        for place, code in enumerate(styles)
    )
    extended = b"".join(
        record(0xE0, struct.pack("<HHH", 0, number, 0).ljust(20 if biff == 8 else 16, b"\0"))
        for number in (0, *range(164, 164 + len(styles)))
    )
    listed = sum(len(_bound(sheet, 0, biff)) for sheet in sheets)
    strings = _strings(shared, biff) if shared else b""
    place = len(head) + len(formats) + len(extended) + listed + len(strings) + 4
    bound = b""
    for sheet, body in zip(sheets, bodies, strict=True):
        bound += _bound(sheet, place, biff)
        place += len(body)
    plain = head + formats + extended + bound + strings + record(0x0A) + b"".join(bodies)
    return _encrypted(plain, key) if password else plain


def xls(sheets: Sequence[Sheet], *, biff: int = 8, **how: object) -> bytes:
    """A whole file: the stream in its container."""
    name = "Workbook" if biff == 8 else "Book"
    return ole({name: stream(sheets, biff=biff, **how).ljust(4096, b"\0")})  # type: ignore[arg-type]  # the keywords of stream


def _bof(biff: int, kind: int) -> bytes:
    return record(
        0x809, struct.pack("<HHHH", 0x0600 if biff == 8 else 0x0500, kind, 0, 0) + (bytes(8) if biff == 8 else b"")
    )


def _bound(sheet: Sheet, place: int, biff: int) -> bytes:
    return record(0x85, struct.pack("<IBB", place, sheet.hidden, 0) + text(sheet.name, biff, wide=False))


def _strings(shared: list[str], biff: int) -> bytes:
    """The table of strings, in as many records as they need."""
    pieces = [struct.pack("<II", len(shared), len(shared))]
    for words in shared:
        if len(pieces[-1]) > 8000:
            pieces.append(b"")
        pieces[-1] += text(words, biff)
    return b"".join(record(0x3C if place else 0xFC, piece) for place, piece in enumerate(pieces))


def _sheet(sheet: Sheet, biff: int, shared: list[str]) -> bytes:
    cells: list[bytes] = []
    width = max((len(row) for row in sheet.rows), default=0)
    for place, row in enumerate(sheet.rows, sheet.first_row):
        for column, told in enumerate(row):
            if told is not None:
                value, style = told if isinstance(told, tuple) else (told, 0)
                cells.append(_cell(struct.pack("<HHH", place, column, style), value, biff, shared))
    last = sheet.first_row + len(sheet.rows)
    size = (
        struct.pack("<IIHHH", sheet.first_row, last, 0, width, 0)
        if biff == 8
        else struct.pack("<HHHHH", sheet.first_row, last, 0, width, 0)
    )
    merged = (
        record(
            0xE5, struct.pack("<H", len(sheet.merged)) + b"".join(struct.pack("<4H", *area) for area in sheet.merged)
        )
        if sheet.merged
        else b""
    )
    return _bof(biff, 0x10) + record(0x200, size) + b"".join(cells) + merged + record(0x0A)


def _cell(place: bytes, value: object, biff: int, shared: list[str]) -> bytes:
    if isinstance(value, Formula):
        return _formula(place, value.result, biff)
    if isinstance(value, str) and value in ERRORS:
        return record(0x205, place + bytes([ERRORS[value], 1]))
    if isinstance(value, str) and biff == 8:
        shared.append(value)
        return record(0xFD, place + struct.pack("<I", len(shared) - 1))
    if isinstance(value, str):
        return record(0x204, place + text(value, biff))
    if isinstance(value, bool):
        return record(0x205, place + bytes([value, 0]))
    if isinstance(value, int) and abs(value) < 2**29:
        return record(0x27E, place + struct.pack("<i", value << 2 | 2))
    return record(0x203, place + struct.pack("<d", value))


def _formula(place: bytes, result: float | str | None, biff: int) -> bytes:
    after, stored = b"", b"\x03\0\0\0\0\0\xff\xff"
    if isinstance(result, str) and result in ERRORS:
        stored = bytes([2, 0, ERRORS[result], 0, 0, 0, 0xFF, 0xFF])
    elif isinstance(result, str):
        stored, after = bytes(6) + b"\xff\xff", record(0x207, text(result, biff))
    elif result is not None:
        stored = struct.pack("<d", result)
    return record(0x06, place + stored + struct.pack("<HIH", 0, 0, 3) + b"\x1e\x01\x00") + after


# --- passwords ---


def _key(password: str, salt: bytes) -> Key:
    first = hashlib.md5(password.encode("utf-16-le"), usedforsecurity=False).digest()[:5]
    middle = hashlib.md5((first + salt) * 16, usedforsecurity=False).digest()[:5]
    return lambda block: hashlib.md5(middle + struct.pack("<I", block), usedforsecurity=False).digest()


def _key_sha(password: str, salt: bytes) -> Key:
    base = hashlib.sha1(salt + password.encode("utf-16-le"), usedforsecurity=False).digest()
    return lambda block: hashlib.sha1(base + struct.pack("<I", block), usedforsecurity=False).digest()[:16]


def _rc4(key: bytes, count: int) -> bytes:
    box, j = list(range(256)), 0
    for i in range(256):
        j = (j + box[i] + key[i % len(key)]) % 256
        box[i], box[j] = box[j], box[i]
    out, i, j = bytearray(), 0, 0
    for _ in range(count):
        i = (i + 1) % 256
        j = (j + box[i]) % 256
        box[i], box[j] = box[j], box[i]
        out.append(box[(box[i] + box[j]) % 256])
    return bytes(out)


def _verifier(key: Key, salt: bytes, sha: bool) -> bytes:
    plain = bytes(range(16, 32))
    secret = plain + hashlib.new("sha1" if sha else "md5", plain, usedforsecurity=False).digest()
    told = bytes(a ^ b for a, b in zip(secret, _rc4(key(0), len(secret)), strict=True))
    if not sha:
        return struct.pack("<HHH", 1, 1, 1) + salt + told
    provider = "Microsoft Enhanced Cryptographic Provider v1.0\0".encode("utf-16-le")
    head = struct.pack("<8I", 4, 0, 0x6801, 0x8004, 128, 1, 0, 0) + provider
    return (
        struct.pack("<HHHII", 1, 2, 2, 4, len(head))
        + head
        + struct.pack("<I", 16)
        + salt
        + told[:16]
        + struct.pack("<I", 20)
        + told[16:]
    )


def _encrypted(plain: bytes, key: Key) -> bytes:
    """Everything but heads of records, BOF, FILEPASS and the places of sheets; a new key every 1024 bytes."""
    pad = b"".join(_rc4(key(block), 1024) for block in range(len(plain) // 1024 + 1))
    out, place = bytearray(plain), 0
    while place + 4 <= len(plain):
        kind, size = struct.unpack_from("<HH", plain, place)
        first = place + 4 + (4 if kind == 0x85 else 0)
        place += 4 + size
        if kind not in (0x809, 0x2F):
            out[first:place] = bytes(a ^ b for a, b in zip(plain[first:place], pad[first:place], strict=True))
    return bytes(out)
