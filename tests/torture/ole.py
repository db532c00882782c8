"""A writer for small OLE files (MS-CFB), to make Outlook messages with."""

from __future__ import annotations

import struct
from collections.abc import Mapping

_SECTOR, _MINI, _CUTOFF = 512, 64, 4096
_FREE, _END, _FAT, _NONE = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD, 0xFFFFFFFF


def ole(tree: Mapping[str, object]) -> bytes:
    """The file for a tree of storages (mappings) and streams (bytes)."""
    entries: list[list[object]] = [["Root Entry", 5, _NONE, b""]]  # name, kind, child, data
    siblings: dict[int, int] = {}
    _add(entries, siblings, 0, tree)
    sectors: list[bytes] = []
    fat: list[int] = []
    mini: list[bytes] = []
    mini_fat: list[int] = []
    places = []
    for _, kind, _, data in entries:
        assert isinstance(data, bytes)
        small = len(data) < _CUTOFF
        place = _store(mini, mini_fat, data, _MINI) if small else _store(sectors, fat, data, _SECTOR)
        places.append(place if kind == 2 else _END)
    entries[0][3] = b"".join(mini)
    places[0] = _store(sectors, fat, b"".join(mini), _SECTOR)
    first_mini_fat = _store(sectors, fat, _table(mini_fat), _SECTOR)
    directory = b"".join(_entry(entry, siblings.get(i, _NONE), places[i]) for i, entry in enumerate(entries))
    first_directory = _store(sectors, fat, directory, _SECTOR)
    fat_sectors = 1
    while (len(sectors) + fat_sectors) * 4 > fat_sectors * _SECTOR:
        fat_sectors += 1
    difat = [len(sectors) + i for i in range(fat_sectors)] + [_FREE] * (109 - fat_sectors)
    fat += [_FAT] * fat_sectors
    mini_sectors = len(_table(mini_fat)) // _SECTOR
    numbers = (0, fat_sectors, first_directory, 0, _CUTOFF, first_mini_fat, mini_sectors, _END, 0)
    header = struct.pack("<8s16s5H6s9I", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"", 0x3E, 3, 0xFFFE, 9, 6, b"", *numbers)
    return header + struct.pack("<109I", *difat) + b"".join(sectors) + _table(fat)


def _table(fat: list[int]) -> bytes:
    packed = struct.pack(f"<{len(fat)}I", *fat)
    return packed.ljust(-(-len(packed) // _SECTOR) * _SECTOR, b"\xff")


def _add(entries: list[list[object]], siblings: dict[int, int], parent: int, tree: Mapping[str, object]) -> None:
    """Children as a chain of right siblings: a degenerate but valid tree."""
    before = -1
    for name, content in tree.items():
        index = len(entries)
        is_storage = isinstance(content, Mapping)
        entries.append([name, 1 if is_storage else 2, _NONE, b"" if is_storage else content])
        if before < 0:
            entries[parent][2] = index
        else:
            siblings[before] = index
        before = index
        if isinstance(content, Mapping):
            _add(entries, siblings, index, content)


def _store(sectors: list[bytes], fat: list[int], data: bytes, size: int) -> int:
    first = len(sectors)
    count = max(1, -(-len(data) // size))
    for i in range(count):
        sectors.append(data[i * size : (i + 1) * size].ljust(size, b"\0"))
        fat.append(first + i + 1 if i + 1 < count else _END)
    return first


def _entry(entry: list[object], right: int, start: int) -> bytes:
    name, kind, child, data = entry
    wide = str(name).encode("utf-16-le") + b"\0\0"
    return struct.pack(
        "<64sHBBIII16sIQQIQ",
        wide,
        len(wide),
        kind,
        1,
        _NONE,
        right,
        child,
        b"",
        0,
        0,
        0,
        start,
        len(data),  # type: ignore[arg-type]
    )


def text(identity: int, value: str) -> dict[str, object]:
    return {f"__substg1.0_{identity:04X}001F": value.encode("utf-16-le")}


def text8(identity: int, value: bytes) -> dict[str, object]:
    return {f"__substg1.0_{identity:04X}001E": value}


def numbers(header: int, *values: tuple[int, int]) -> dict[str, object]:
    """The property stream: `header` bytes, then (id, number) as 32-bit properties."""
    records = b"".join(struct.pack("<HHIII", 3, identity, 6, value, 0) for identity, value in values)
    return {"__properties_version1.0": bytes(header) + records}
