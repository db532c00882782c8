"""TNEF (winmail.dat), as Exchange and Outlook send it: attachments and body (MS-OXTNEF)."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass, field

from domain.text import charset
from ingest import mapi
from ingest.budget import Budget, Member, Unreadable
from ingest.names import base_name

MAGIC = b"\x78\x9f\x3e\x22"
_MESSAGE, _ATTACHMENT = 1, 2
_BODY, _MAPI, _OEM_CODEPAGE = 0x800C, 0x9003, 0x9007
_RENDERING, _TITLE, _DATA, _ATTACH_MAPI = 0x9002, 0x8010, 0x800F, 0x9005
_FIXED = {0x0002: 4, 0x0003: 4, 0x0004: 4, 0x0005: 8, 0x0006: 8, 0x0007: 8, 0x000A: 4, 0x000B: 4, 0x0014: 8, 0x0040: 8, 0x0048: 16}
_VARIABLE = frozenset({0x000D, mapi.STRING8, mapi.UNICODE, mapi.BINARY})
_MAX_VALUES = 10_000

Properties = dict[int, tuple[int, bytes]]


@dataclass(slots=True)
class _Attachment:
    title: bytes = b""
    data: bytes = b""
    properties: Properties = field(default_factory=dict)


def members(data: bytes, budget: Budget) -> Iterator[Member]:
    """The body, if it tells anything, and the attachments. Raises Unreadable("tnef") if there is no sense in it."""
    codepage, plain, properties = 936, b"", {}
    attachments: list[_Attachment] = []
    found = False
    for level, attribute, content in _attributes(data):
        found = True
        if attribute == _OEM_CODEPAGE and len(content) >= 4:
            codepage = struct.unpack_from("<I", content)[0]
        elif level == _MESSAGE and attribute == _BODY:
            plain = content
        elif level == _MESSAGE and attribute == _MAPI:
            properties = _properties(content)
        elif level == _ATTACHMENT:
            _note(attachments, attribute, content)
    if not found:
        raise Unreadable("tnef")
    yield from _bodies(plain, properties, codepage)
    for number, attachment in enumerate(attachments, 1):
        if budget.entries_left <= 0:
            raise Unreadable("too_many_entries")
        budget.entries_left -= 1
        yield _member(attachment, number, codepage)


def _attributes(data: bytes) -> Iterator[tuple[int, int, bytes]]:
    """(level, id, content) of each attribute until the end or the first nonsense (MS-OXTNEF section 2.1.3)."""
    place = 6
    while place + 9 <= len(data):
        level, identity, length = struct.unpack_from("<BII", data, place)
        end = place + 9 + length
        if level not in (_MESSAGE, _ATTACHMENT) or end + 2 > len(data):
            return
        yield level, identity & 0xFFFF, data[place + 9 : end]
        place = end + 2


def _note(attachments: list[_Attachment], attribute: int, content: bytes) -> None:
    if attribute == _RENDERING or not attachments:
        attachments.append(_Attachment())
    if attribute == _TITLE:
        attachments[-1].title = content
    elif attribute == _DATA:
        attachments[-1].data = content
    elif attribute == _ATTACH_MAPI:
        attachments[-1].properties = _properties(content)


def _bodies(plain: bytes, properties: Properties, codepage: int) -> list[Member]:
    told = mapi.text(plain, mapi.STRING8, codepage)
    if not told.strip() and mapi.BODY in properties:
        kind, value = properties[mapi.BODY]
        told = mapi.text(value, kind, codepage)
    kind, html = properties.get(mapi.HTML, (mapi.BINARY, b""))
    html = mapi.text(html, kind, codepage).encode("utf-8") if kind == mapi.UNICODE else html
    return mapi.bodies(told, html, properties.get(mapi.RTF, (0, b""))[1], codepage)


def _member(attachment: _Attachment, number: int, codepage: int) -> Member:
    name = ""
    for prop in (mapi.ATTACH_LONG_NAME, mapi.ATTACH_NAME, mapi.DISPLAY_NAME):
        if not name and prop in attachment.properties:
            kind, value = attachment.properties[prop]
            name = base_name(mapi.text(value, kind, codepage))
    name = name or base_name(charset.decode(attachment.title.rstrip(b"\0"))[0]) or f"未命名附件{number}"
    kind, content = attachment.properties.get(mapi.ATTACH_DATA, (0, b""))
    if attachment.data or not content:
        return Member(name, attachment.data)
    return Member(name, content[16:] if kind == 0x000D else content)  # an object begins with its interface id


def _properties(content: bytes) -> Properties:
    """MS-OXTNEF section 2.1.3.4. Reading stops at the first nonsense; what was understood stays."""
    found: Properties = {}
    try:
        count = struct.unpack_from("<I", content)[0]
        place = 4
        for _ in range(min(count, _MAX_VALUES)):
            kind, identity = struct.unpack_from("<HH", content, place)
            place += 4
            if identity >= 0x8000:
                place = _after_name(content, place)
            value, place = _value(content, place, kind)
            found.setdefault(identity, (kind & 0xFFF, value))
    except (struct.error, ValueError):
        return found
    return found


def _after_name(content: bytes, place: int) -> int:
    """A named property carries a GUID and a number or a text."""
    kind, number = struct.unpack_from("<II", content, place + 16)
    return place + 24 + (_padded(number) if kind == 1 else 0)


def _value(content: bytes, place: int, kind: int) -> tuple[bytes, int]:
    base = kind & 0xFFF
    many = kind & 0x1000
    count = 1
    if many or base in _VARIABLE:
        count = struct.unpack_from("<I", content, place)[0]
        place += 4
    if count > _MAX_VALUES:
        raise ValueError("no property has so many values")
    first = b""
    for index in range(count):
        if base in _FIXED:
            length, step = _FIXED[base], _FIXED[base]
        elif base in _VARIABLE:
            length = struct.unpack_from("<I", content, place)[0]
            place += 4
            step = _padded(length)
        else:
            raise ValueError(f"no such property type: {kind:#x}")
        if place + length > len(content):
            raise ValueError("the property is cut short")
        first = first if index else content[place : place + length]
        place += step
    return first, place


def _padded(length: int) -> int:
    return (length + 3) & ~3
