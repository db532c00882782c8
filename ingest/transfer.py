"""Content-Transfer-Encoding undone, with the tolerance real mail needs (RFC 2045 section 6, and uuencode)."""

from __future__ import annotations

import binascii
import re
from typing import NamedTuple

_IDENTITY = frozenset({"", "7bit", "8bit", "binary", "7-bit", "8-bit", "none", "7bits", "8bits", "utf-8", "text/plain"})
_UU = frozenset({"x-uuencode", "uuencode", "x-uue", "uue"})
_LETTERS = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/="
_NOT_BASE64 = bytes(set(range(256)) - set(_LETTERS))
_SPACE = b" \t\r\n"
_UU_BEGIN = re.compile(rb"^begin [0-7]{3,4} ([^\r\n]{1,250})\r?$", re.MULTILINE)
_UU_END = re.compile(rb"^(?:`|[ ])?\r?\n?end[ \t]*\r?$", re.MULTILINE)
_MAX_UU = 50  #: files looked for in one text
#: what the bytes of a binary attachment begin with, in base64: zip, PDF, OLE, JPEG, PNG, RAR, 7z
_BASE64_MAGIC = (b"UEsDB", b"JVBERi", b"0M8R4KGx", b"/9j/", b"iVBORw0KGgo", b"UmFyIR", b"N3q8ryc")
_ALIEN = re.compile(rb"=ybegin |\(This file must be converted with BinHex", re.IGNORECASE)


class Decoded(NamedTuple):
    """`problem` is "" or the code of a defect: "damaged" (bytes were lost), "encoding" (we cannot undo it)."""

    data: bytes
    problem: str = ""


class UuFile(NamedTuple):
    name: bytes
    data: bytes


def undo(encoding: str, data: bytes) -> Decoded:
    """`data` without its transfer encoding; `encoding` is the field's raw value."""
    name = re.split(r"[;\s(]", encoding.strip().strip("\"'").lower(), maxsplit=1)[0]
    if name == "base64":
        return _base64(data)
    if name == "quoted-printable":
        return Decoded(binascii.a2b_qp(data))
    if name in _UU:
        _, files = uu_files(data)
        return Decoded(files[0].data) if files else Decoded(data, "encoding")
    if alien := _ALIEN.search(data, 0, 2000):
        return Decoded(data[: alien.start()], "encoding")  # what was written above it is text
    if name in _IDENTITY:
        return _base64(data) if not name and data[:20].lstrip().startswith(_BASE64_MAGIC) else Decoded(data)
    return Decoded(data, "encoding")


def _base64(data: bytes) -> Decoded:
    """QUIRK: foreign characters, missing padding and segments joined after a padding all occur (RFC 2045 section 6.8)."""
    padding = data.find(b"=")
    if padding < 0 or not data[padding : padding + 200].strip(b"= \t\r\n"):
        try:
            return Decoded(binascii.a2b_base64(data)) if _mostly_base64(data) else Decoded(data)
        except binascii.Error:
            pass  # mended below
    if not _mostly_base64(data):
        return Decoded(data)
    pieces: list[bytes] = []
    short = False
    for index, segment in enumerate(re.split(rb"=+", data)):
        letters = segment.translate(None, _NOT_BASE64)
        if index and len(letters) < len(segment.translate(None, _SPACE)):
            break  # a footer added below the encoded text
        short = short or len(letters) % 4 == 1
        letters = letters[: len(letters) - (len(letters) % 4 == 1)]
        pieces.append(binascii.a2b_base64(letters + b"=" * (-len(letters) % 4)))
    return Decoded(b"".join(pieces), "damaged" if short else "")


def _mostly_base64(data: bytes) -> bool:
    """False for text that only claims to be base64."""
    head = data[:4000].translate(None, _SPACE)
    return len(head.translate(None, _LETTERS)) * 5 <= len(head)


def uu_files(data: bytes) -> tuple[bytes, list[UuFile]]:
    """The text around uuencoded files, and the files (POSIX uuencode; a body from before MIME)."""
    files: list[UuFile] = []
    rest: list[bytes] = []
    place = 0
    for _ in range(_MAX_UU):
        begin = _UU_BEGIN.search(data, place)
        end = _UU_END.search(data, begin.end()) if begin else None
        if not begin or not end:
            break
        content = _uu_lines(data[begin.end() : end.start()])
        if content is None:
            rest.append(data[place : begin.end()])
            place = begin.end()
            continue
        rest.append(data[place : begin.start()])
        files.append(UuFile(begin[1].strip(), content))
        place = end.end()
    return b"".join([*rest, data[place:]]), files


def _uu_lines(block: bytes) -> bytes | None:
    """None if these lines are no uuencoded data. QUIRK: some encoders write the last group of a line short or long."""
    pieces: list[bytes] = []
    for line in block.splitlines():
        if not line or not 32 <= line[0] <= 96:
            if line.strip():
                return None
            continue
        try:
            pieces.append(binascii.a2b_uu(line))
        except binascii.Error:
            needed = ((line[0] - 32) & 63) * 4 // 3 + 5
            try:
                pieces.append(binascii.a2b_uu(line[:needed].ljust(needed - 1)))
            except binascii.Error:
                return None
    return b"".join(pieces)
