"""Zip archives, read from their own structures (PKWARE APPNOTE 6.3) instead of through `zipfile`.

`zipfile` of older Python versions reads overlapping entries (CVE-2024-0450: 104 kB give 20 GB) and a directory that a
wrong zip64 offset hides (CVE-2025-8291), and no version compares the local headers with the directory. Here every
entry must lie where the directory says, say the same in both places, overlap nothing, and leave nothing hidden between.
"""

from __future__ import annotations

import bz2
import lzma
import stat
import struct
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise

from ingest.budget import Budget, Member, Unreadable
from ingest.names import is_junk, is_unsafe, member_name

_LOCAL, _CENTRAL, _END, _END64, _LOCATOR64 = b"PK\x03\x04", b"PK\x01\x02", b"PK\x05\x06", b"PK\x06\x06", b"PK\x06\x07"
_SPANNED = b"PK\x07\x08"
_ENCRYPTED, _SIZES_LATER, _UTF8, _MASKED = 0x1, 0x8, 0x800, 0x2000
_STORED, _DEFLATED, _BZIP2, _LZMA, _AES = 0, 8, 12, 14, 99
_MAX64 = 0xFFFFFFFF
_MEMORY = 64 * 2**20
_MAX_ENTRIES = 20_000  #: directory entries looked at; far more than any limit allows to be read


@dataclass(frozen=True, slots=True)
class _Entry:
    name: str
    raw_name: bytes
    flags: int
    method: int
    crc: int
    packed: int
    size: int
    offset: int
    mode: int

    @property
    def is_folder(self) -> bool:
        return self.name.endswith("/")

    @property
    def is_special(self) -> bool:
        """A link, device, pipe or socket (unix mode in the upper half of the external attributes)."""
        kind = stat.S_IFMT(self.mode)
        return kind not in (0, stat.S_IFREG, stat.S_IFDIR)


def is_zip(data: bytes) -> bool:
    return data.startswith((_LOCAL, _END, _SPANNED, b"PK00PK"))


def names(data: bytes) -> frozenset[str]:
    """The member names, to tell a docx or ofd from an archive. Empty if the directory cannot be read."""
    try:
        return frozenset(entry.name for entry in _directory(data))
    except Unreadable:
        return frozenset()


def volumes_before(data: bytes) -> int:
    """How many volumes come before this one, if it is the last of a split zip; else 0."""
    end = data.rfind(_END, max(0, len(data) - 65_557))
    disk = int.from_bytes(data[end + 4 : end + 6], "little") if end >= 0 else 0
    return disk if disk < 0xFFFF else 0


def joined(volumes: Sequence[bytes]) -> bytes:
    """The volumes of a split zip as one archive: places told by volume become places in the whole (APPNOTE 4.4.11, 4.4.16)."""
    data = bytearray(b"".join(volumes))
    starts = [0, *accumulate(len(volume) for volume in volumes)]
    end = data.rfind(_END, max(0, len(data) - 65_557))
    if end < 0 or end + 22 > len(data):
        raise Unreadable("incomplete_archive")
    disk, first, _, count, size, offset = struct.unpack_from("<HHHHII", data, end + 4)
    if disk + 1 != len(volumes) or first > disk:
        raise Unreadable("incomplete_archive")
    place = starts[first] + offset
    struct.pack_into("<HHHHII", data, end + 4, 0, 0, count, count, size, place)
    for _ in range(min(count, _MAX_ENTRIES)):
        if place + 46 > end or not data.startswith(_CENTRAL, place):
            raise Unreadable("damaged")
        lengths = struct.unpack_from("<HHH", data, place + 28)
        disk, local = struct.unpack_from("<H6xI", data, place + 34)
        if disk >= len(volumes) or starts[disk] + local > end:
            raise Unreadable("damaged")
        struct.pack_into("<H6xI", data, place + 34, 0, starts[disk] + local)
        place += 46 + sum(lengths)
    return bytes(data)


def members(data: bytes, budget: Budget) -> Iterator[Member]:
    """The files in order. Raises Unreadable for the archive as a whole; a single bad file is a Member with a problem."""
    entries = _directory(data)
    _check_places(data, entries)
    for entry in entries:
        if entry.is_folder or is_junk(entry.name):
            continue
        if budget.entries_left <= 0:
            raise Unreadable("too_many_entries")
        budget.entries_left -= 1
        yield _member(data, entry, budget)


def _member(data: bytes, entry: _Entry, budget: Budget) -> Member:
    if is_unsafe(entry.name) or entry.is_special:
        return Member(entry.name, problem="member_rejected")
    if entry.flags & (_ENCRYPTED | _MASKED) or entry.method == _AES:
        return Member(entry.name, problem="encrypted")
    if entry.method not in (_STORED, _DEFLATED, _BZIP2, _LZMA):
        return Member(entry.name, problem="method")
    content, problem = _content(data, entry, budget)
    return Member(entry.name, content, problem)


def _content(data: bytes, entry: _Entry, budget: Budget) -> tuple[bytes, str]:
    """The unpacked bytes, or none and why. What was produced is counted, not what the headers promise."""
    start = entry.offset + 30 + sum(struct.unpack_from("<HH", data, entry.offset + 26))
    packed = memoryview(data)[start : start + entry.packed]
    cap = budget.cap(entry.packed)
    try:
        content = _unpack(packed, entry.method, cap + 1)
    except (zlib.error, lzma.LZMAError, OSError, EOFError, ValueError, struct.error):
        return b"", "damaged"
    except MemoryError:
        return b"", "archive_memory"
    if len(content) > cap:
        raise Unreadable("archive_bomb")
    budget.take(len(content))
    if len(content) != entry.size or zlib.crc32(content) != entry.crc:
        return b"", "damaged"
    return content, ""


def _unpack(packed: memoryview, method: int, most: int) -> bytes:
    if method == _STORED:
        return bytes(packed[:most])
    if method == _DEFLATED:
        return zlib.decompressobj(-zlib.MAX_WBITS).decompress(packed, most)
    if method == _BZIP2:
        return bz2.BZ2Decompressor().decompress(packed, most)
    # APPNOTE 5.8.8: version, length and content of the LZMA properties come before the stream
    length = struct.unpack_from("<H", packed, 2)[0]
    properties, dictionary = struct.unpack_from("<BI", packed, 4)
    if dictionary > _MEMORY:
        raise MemoryError(dictionary)
    rest, lc = divmod(properties, 9)
    pb, lp = divmod(rest, 5)
    chain = [{"id": lzma.FILTER_LZMA1, "dict_size": dictionary, "lc": lc, "lp": lp, "pb": pb}]
    return lzma.LZMADecompressor(lzma.FORMAT_RAW, filters=chain).decompress(packed[4 + length :], most)


def _directory(data: bytes) -> list[_Entry]:
    """The entries of the central directory, in its order. Raises Unreadable."""
    end = data.rfind(_END, max(0, len(data) - 65_557))
    if end < 0 or end + 22 > len(data):
        raise Unreadable("incomplete_archive" if data.startswith((_SPANNED, b"PK00PK")) else "damaged")
    disk, start_disk, _, count, size, offset = struct.unpack_from("<HHHHII", data, end + 4)
    if disk not in (0, 0xFFFF) or start_disk not in (0, 0xFFFF):
        raise Unreadable("incomplete_archive")
    limit = end
    if data[max(0, end - 20) : end].startswith(_LOCATOR64):
        limit, count, size, offset = _zip64(data, end)
    if offset + size != limit:
        raise Unreadable("ambiguous_archive" if offset + size < len(data) else "damaged")
    if count > _MAX_ENTRIES:
        raise Unreadable("too_many_entries")
    return list(_entries(data, offset, limit, count))


def _zip64(data: bytes, end: int) -> tuple[int, int, int, int]:
    """(place, entries, directory size, directory offset) of the zip64 end record, which must stand right before."""
    told = struct.unpack_from("<Q", data, end - 20 + 8)[0]
    place = end - 20 - 56
    if place < 0 or told != place or not data.startswith(_END64, place):
        raise Unreadable("ambiguous_archive")
    count, size, offset = struct.unpack_from("<QQQ", data, place + 32)
    return place, count, size, offset


def _entries(data: bytes, offset: int, limit: int, count: int) -> Iterator[_Entry]:
    for _ in range(count):
        if offset + 46 > limit or not data.startswith(_CENTRAL, offset):
            raise Unreadable("damaged")
        fields = struct.unpack_from("<4s4B4HL2L5H2L", data, offset)
        flags, method, crc, packed, size = fields[5], fields[6], fields[9], fields[10], fields[11]
        name_length, extra_length, comment_length = fields[12:15]
        raw_name = data[offset + 46 : offset + 46 + name_length]
        extra = data[offset + 46 + name_length : offset + 46 + name_length + extra_length]
        size, packed, place = _wide_sizes(extra, size, packed, fields[18])
        mode = fields[17] >> 16 if fields[2] == 3 else 0
        yield _Entry(_name(raw_name, flags, extra), raw_name, flags, method, crc, packed, size, place, mode)
        offset += 46 + name_length + extra_length + comment_length
    if offset != limit:
        raise Unreadable("ambiguous_archive")


def _name(raw: bytes, flags: int, extra: bytes) -> str:
    """Flag 11, else the Unicode path of Info-ZIP (extra field 0x7075) if it belongs to this name, else by the bytes."""
    unicode_path = _extra_field(extra, 0x7075)
    if len(unicode_path) > 5 and struct.unpack_from("<I", unicode_path, 1)[0] == zlib.crc32(raw):
        return member_name(unicode_path[5:], is_utf8=True)
    if flags & _UTF8 and b"\\" not in raw:
        return member_name(raw, is_utf8=_is_utf8(raw))
    return member_name(raw).replace("\\", "/")


def _is_utf8(raw: bytes) -> bool:
    try:
        raw.decode("utf-8")
    except UnicodeDecodeError:
        return False  # QUIRK: some tools set flag 11 over GBK names
    return True


def _extra_field(extra: bytes, wanted: int) -> bytes:
    place = 0
    while place + 4 <= len(extra):
        kind, length = struct.unpack_from("<HH", extra, place)
        if kind == wanted:
            return extra[place + 4 : place + 4 + length]
        place += 4 + length
    return b""


def _wide_sizes(extra: bytes, size: int, packed: int, offset: int) -> tuple[int, int, int]:
    """APPNOTE 4.5.3: what does not fit 32 bits stands in extra field 1, in this order."""
    wide = _extra_field(extra, 1)
    values = []
    for value in (size, packed, offset):
        if value == _MAX64 and len(wide) >= 8:
            value, wide = struct.unpack_from("<Q", wide)[0], wide[8:]
        values.append(value)
    return values[0], values[1], values[2]


def _check_places(data: bytes, entries: list[_Entry]) -> None:
    """Every entry where the directory says, with the same head there; none twice, none overlapping, none hidden."""
    in_order = sorted(entries, key=lambda entry: entry.offset)
    for entry, after in pairwise(in_order):
        if entry.offset + 30 + len(entry.raw_name) + entry.packed > after.offset:
            raise Unreadable("archive_bomb")
    if len({entry.raw_name for entry in entries}) != len(entries):
        raise Unreadable("ambiguous_archive")
    reached = 0
    for entry in in_order:
        if data.find(_LOCAL, reached, min(entry.offset, reached + 64)) >= 0:
            raise Unreadable("ambiguous_archive")
        reached = _check_local(data, entry)
    if data.find(_LOCAL, reached, reached + 64) >= 0:
        raise Unreadable("ambiguous_archive")


def _check_local(data: bytes, entry: _Entry) -> int:
    """Where this entry ends. Raises Unreadable where its local header disagrees with the directory."""
    if entry.offset + 30 > len(data) or not data.startswith(_LOCAL, entry.offset):
        raise Unreadable("damaged")
    flags, method = struct.unpack_from("<HH", data, entry.offset + 6)
    packed, size, name_length, extra_length = struct.unpack_from("<IIHH", data, entry.offset + 18)
    start = entry.offset + 30 + name_length
    same_name = data[entry.offset + 30 : start] == entry.raw_name
    told_later = flags & _SIZES_LATER or _MAX64 in (packed, size)
    if not (same_name or flags & _MASKED) or method != entry.method or (flags ^ entry.flags) & _ENCRYPTED:
        raise Unreadable("ambiguous_archive")
    if not told_later and (packed, size) != (entry.packed, entry.size):
        raise Unreadable("ambiguous_archive")
    end: int = start + extra_length + entry.packed
    if end > len(data):
        raise Unreadable("damaged")
    return end
