"""Binary Word files made by hand: one piece of text, with the pages of properties that a test needs. Source: [MS-DOC]."""

from __future__ import annotations

import struct
from pathlib import Path

PAIRS = 93  # (place, size) pairs of FibRgFcLcb97
TEXT_AT = 1024


def sprm(code: int, *operand: int) -> bytes:
    return struct.pack("<H", code) + bytes(operand)


def paragraph_page(runs: list[tuple[int, bytes]], start: int) -> bytes:
    """A page of paragraph properties: (end in bytes, style and modifiers)."""
    page, at = bytearray(512), 510
    count = len(runs)
    struct.pack_into(f"<{count + 1}I", page, 0, start, *(end for end, _ in runs))
    for index, (_, properties) in enumerate(runs):
        stored = properties if len(properties) % 2 else properties + b""
        size = (len(stored) + 1) // 2
        at -= 2 * size + 2
        at -= at % 2
        page[at + 1 : at + 2 + len(stored)] = bytes((size,)) + stored
        page[at] = 0
        page[4 * count + 4 + 13 * index] = at // 2
    page[511] = count
    return bytes(page)


def character_page(runs: list[tuple[int, bytes]], start: int) -> bytes:
    page, at = bytearray(512), 510
    count = len(runs)
    struct.pack_into(f"<{count + 1}I", page, 0, start, *(end for end, _ in runs))
    for index, (_, properties) in enumerate(runs):
        if not properties:
            continue
        at -= len(properties) + 1
        at -= at % 2
        page[at : at + 1 + len(properties)] = bytes((len(properties),)) + properties
        page[4 * count + 4 + index] = at // 2
    page[511] = count
    return bytes(page)


def word(
    text: str,
    *,
    paragraphs: list[tuple[int, bytes]] | None = None,
    characters: list[tuple[int, bytes]] | None = None,
    flags: int = 0,
    signature: int = 0xA5EC,
    wide: bool = True,
    stories: tuple[int, ...] = (),
    pieces: bytes | None = None,
) -> dict[str, bytes]:
    """The streams of a file. `paragraphs` and `characters`: (last position + 1, properties) in order."""
    encoded = text.encode("utf-16-le", "surrogatepass") if wide else text.encode("cp1252")
    width = 2 if wide else 1
    length = len(encoded) // width
    stream = bytearray(TEXT_AT) + encoded
    stream += bytes(-len(stream) % 512)
    table = bytearray()
    pairs: dict[int, tuple[int, int]] = {}

    def put(index: int, data: bytes) -> None:
        pairs[index] = (len(table), len(data))
        table.extend(data)

    for index, runs, made in ((13, paragraphs, paragraph_page), (12, characters, character_page)):
        if runs:
            page = len(stream) // 512
            stream += made([(TEXT_AT + width * end, properties) for end, properties in runs], TEXT_AT)
            put(index, struct.pack("<III", TEXT_AT, TEXT_AT + width * runs[-1][0], page))
    place = TEXT_AT if wide else TEXT_AT * 2 | 0x40000000
    whole = struct.pack("<IIHIH", 0, length, 0, place, 0)
    put(33, b"\x02" + struct.pack("<I", len(pieces or whole)) + (pieces or whole))
    struct.pack_into("<HHHHHHH", stream, 0, signature, 0xC1, 0, 0x804, 0, flags | 0x200, 0)
    struct.pack_into("<H", stream, 32, 14)
    struct.pack_into("<H", stream, 62, 22)
    struct.pack_into("<8i", stream, 0x4C, *(stories or (length,)), *[0] * (8 - len(stories or (1,))))
    struct.pack_into("<H", stream, 152, PAIRS)
    for index, pair in pairs.items():
        struct.pack_into("<II", stream, 154 + 8 * index, *pair)
    return {"WordDocument": bytes(stream), "1Table": bytes(table)}


def ole(streams: dict[str, bytes]) -> bytes:
    """A compound file ([MS-CFB]) of version 3 with those streams, each in sectors of its own (padded past 4096 bytes)."""
    names = list(streams)
    bodies = [data + bytes(max(0, 4096 - len(data))) for data in streams.values()]
    counts = [-(-len(body) // 512) for body in bodies]
    directory_sectors = -(-(len(names) + 1) // 4)
    total = directory_sectors + sum(counts)
    fat_sectors = 1
    while fat_sectors * 128 < total + fat_sectors:
        fat_sectors += 1
    fat = [0xFFFFFFFD] * fat_sectors + chain(fat_sectors, directory_sectors)
    starts = []
    for count in counts:
        starts.append(len(fat))
        fat += chain(len(fat), count)
    fat += [0xFFFFFFFF] * (fat_sectors * 128 - len(fat))
    entries = entry("Root Entry", 5, child=1 if names else 0xFFFFFFFF, start=0xFFFFFFFE, size=0)
    for place, (name, body, start) in enumerate(zip(names, bodies, starts, strict=True), 1):
        entries += entry(name, 2, right=place + 1 if place < len(names) else 0xFFFFFFFF, start=start, size=len(body))
    entries += bytes(directory_sectors * 512 - len(entries))
    head = bytearray(512)
    struct.pack_into("<8s16xHHHHH6xIII4xIIIII", head, 0, b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 0x3E, 3, 0xFFFE, 9, 6,
                     0, fat_sectors, fat_sectors, 4096, 0xFFFFFFFE, 0, 0xFFFFFFFE, 0)  # fmt: skip
    struct.pack_into("<109I", head, 76, *range(fat_sectors), *[0xFFFFFFFF] * (109 - fat_sectors))
    padded = [body + bytes(-len(body) % 512) for body in bodies]
    return bytes(head) + struct.pack(f"<{len(fat)}I", *fat) + entries + b"".join(padded)


def chain(start: int, count: int) -> list[int]:
    return [*range(start + 1, start + count), 0xFFFFFFFE]


def entry(name: str, kind: int, *, start: int, size: int, child: int = 0xFFFFFFFF, right: int = 0xFFFFFFFF) -> bytes:
    """One directory entry."""
    encoded = name.encode("utf-16-le")
    return struct.pack("<64sHBBIII36xIQ", encoded, len(encoded) + 2, kind, 1, 0xFFFFFFFF, right, child, start, size)


def doc(text: str, **more: object) -> bytes:
    return ole(word(text, **more))  # type: ignore[arg-type]


def write(path: Path, text: str) -> None:
    path.write_bytes(doc(text))
