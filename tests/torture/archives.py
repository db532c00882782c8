"""Archives made by hand, since no tool would make them so."""

from __future__ import annotations

import io
import struct
import tarfile
import zipfile
import zlib
from collections.abc import Mapping


def zipped(members: Mapping[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", method) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return stream.getvalue()


def zip_entry(
    name: bytes,
    data: bytes,
    *,
    local_name: bytes | None = None,
    method: int = 0,
    flags: int = 0,
    mode: int = 0,
    offset: int = 0,
) -> tuple[bytes, bytes]:
    """(local header with data, directory entry) of one file; `data` stands as given, sizes are those of `data`."""
    numbers = (zlib.crc32(data), len(data), len(data))
    there = name if local_name is None else local_name
    local = struct.pack("<4s5H3I2H", b"PK\x03\x04", 20, flags, method, 0, 0, *numbers, len(there), 0) + there + data
    made_by = 3 << 8 | 20
    central = struct.pack(
        "<4s6H3I5H2I",
        b"PK\x01\x02",
        made_by,
        20,
        flags,
        method,
        0,
        0,
        *numbers,
        len(name),
        0,
        0,
        0,
        0,
        mode << 16,
        offset,
    )
    return local, central + name


def zip_of(*entries: tuple[bytes, bytes], count: int | None = None, disk: int = 0, before: bytes = b"") -> bytes:
    """An archive of hand-made entries (all offsets as given)."""
    body = before + b"".join(local for local, _ in entries)
    directory = b"".join(central for _, central in entries)
    number = len(entries) if count is None else count
    return (
        body
        + directory
        + struct.pack("<4s4H2IH", b"PK\x05\x06", disk, disk, number, number, len(directory), len(body), 0)
    )


def one_file_zip(name: bytes, data: bytes = b"hello", **how: object) -> bytes:
    return zip_of(zip_entry(name, data, **how))  # type: ignore[arg-type]  # the keywords of zip_entry


def overlapping_zip(entries: int) -> bytes:
    """Many directory entries that share one compressed body (CVE-2024-0450)."""
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    packed = packer.compress(bytes(10_000_000)) + packer.flush()
    checksum = zlib.crc32(bytes(10_000_000))
    local = (
        struct.pack(
            "<4s5H3I2H", b"PK\x03\x04", 20, 0, 8, 0, 0, checksum, len(packed), 10_000_000, 1, 0
        )
        + b"a"
        + packed
    )
    directory = b"".join(
        struct.pack(
            "<4s6H3I5H2I",
            b"PK\x01\x02",
            20,
            20,
            0,
            8,
            0,
            0,
            checksum,
            len(packed),
            10_000_000,
            1,
            0,
            0,
            0,
            0,
            0,
            0,
        )
        + bytes([65 + i % 60])
        for i in range(entries)
    )
    return (
        local
        + directory
        + struct.pack("<4s4H2IH", b"PK\x05\x06", 0, 0, entries, entries, len(directory), len(local), 0)
    )


def tarred(members: Mapping[str, bytes], links: Mapping[str, str] | None = None, encoding: str = "utf-8") -> bytes:
    stream = io.BytesIO()
    with tarfile.open(fileobj=stream, mode="w", format=tarfile.USTAR_FORMAT, encoding=encoding) as archive:
        for name, data in members.items():
            info = tarfile.TarInfo(name)
            info.size = len(data)
            archive.addfile(info, io.BytesIO(data))
        for name, target in (links or {}).items():
            info = tarfile.TarInfo(name)
            info.type, info.linkname = tarfile.SYMTYPE, target
            archive.addfile(info)
    return stream.getvalue()


def rar5(members: Mapping[str, bytes], block_flags: int = 0, dictionary: int = 0) -> bytes:
    """A RAR 5 archive of stored files (RAR 5.0 archive format, sections 2 and 4)."""
    blocks = [_rar_block(b"\x01" + b"\x00" + b"\x00")]
    for name, data in members.items():
        encoded = name.encode()
        numbers = _vint(0) + _vint(len(data)) + _vint(0o100644)  # file flags, size, attributes
        method = _vint(dictionary << 10) + _vint(1) + _vint(len(encoded))
        header = _vint(2) + _vint(0x02 | block_flags) + _vint(len(data))
        checksum = _vint(0x04) + _vint(len(data)) + _vint(0o100644) + struct.pack("<I", zlib.crc32(data))
        assert numbers
        blocks.append(_rar_block(header + checksum + method + encoded) + data)
    blocks.append(_rar_block(b"\x05\x00\x00"))
    return b"Rar!\x1a\x07\x01\x00" + b"".join(blocks)


def rar5_volumes(name: str, data: bytes, sizes: tuple[int, ...]) -> list[bytes]:
    """One stored file in volumes of those sizes; the last takes the rest."""
    volumes = []
    places = [sum(sizes[:index]) for index in range(len(sizes) + 1)]
    for number, first in enumerate(places):
        is_last = number == len(sizes)
        piece = data[first:] if is_last else data[first : places[number + 1]]
        flags = 0x02 | (0x08 if number else 0) | (0 if is_last else 0x10)
        told = zlib.crc32(data if is_last else piece)
        file = _vint(2) + _vint(flags) + _vint(len(piece)) + _vint(0x04) + _vint(len(data)) + _vint(0o100644) + struct.pack("<I", told)
        main = _vint(1) + _vint(0) + (_vint(3) + _vint(number) if number else _vint(1))
        end = _vint(5) + _vint(0) + _vint(0 if is_last else 1)
        blocks = _rar_block(main) + _rar_block(file + _vint(0) + _vint(1) + _vint(len(name.encode())) + name.encode()) + piece + _rar_block(end)
        volumes.append(b"Rar!\x1a\x07\x01\x00" + blocks)
    return volumes


def rar4_volumes(name: bytes, data: bytes, sizes: tuple[int, ...]) -> list[bytes]:
    """The same in the format of RAR 2 and 3, whose volumes are called x.rar, x.r00, x.r01."""
    volumes = []
    places = [sum(sizes[:index]) for index in range(len(sizes) + 1)]
    for number, first in enumerate(places):
        is_last = number == len(sizes)
        piece = data[first:] if is_last else data[first : places[number + 1]]
        flags = 0x8000 | (number > 0) | (0 if is_last else 2)
        told = zlib.crc32(data if is_last else piece)
        file = struct.pack("<IIBIIBBHI", len(piece), len(data), 3, told, 0, 20, 0x30, len(name), 0o100644) + name
        blocks = _rar4_block(0x73, 1 | (0 if number else 0x100), bytes(6)) + _rar4_block(0x74, flags, file) + piece
        volumes.append(b"Rar!\x1a\x07\x00" + blocks + _rar4_block(0x7B, 0x4000 | (not is_last), b""))
    return volumes


def _rar4_block(kind: int, flags: int, rest: bytes) -> bytes:
    body = struct.pack("<BHH", kind, flags, 7 + len(rest)) + rest
    return struct.pack("<H", zlib.crc32(body) & 0xFFFF) + body


def spanned_zip(members: Mapping[str, bytes], sizes: tuple[int, ...]) -> list[bytes]:
    """A split zip as WinZip and Info-ZIP write it (APPNOTE 8.5): x.z01 … and x.zip last, entries placed by volume."""
    whole = bytearray(b"PK\x07\x08" + zipped(members))
    end = len(whole) - 22
    count, size, offset = struct.unpack_from("<HII", whole, end + 10)
    starts = [sum(sizes[:index]) for index in range(len(sizes) + 1)]

    def told(place: int) -> tuple[int, int]:
        disk = max(index for index, start in enumerate(starts) if start <= place)
        return disk, place - starts[disk]

    place = offset + 4
    disk, first = told(place)
    struct.pack_into("<HHHHII", whole, end + 4, len(sizes), disk, count, count, size, first)
    for _ in range(count):
        lengths = struct.unpack_from("<HHH", whole, place + 28)
        struct.pack_into("<H6xI", whole, place + 34, *told(struct.unpack_from("<I", whole, place + 42)[0] + 4))
        place += 46 + sum(lengths)
    return [bytes(whole[start:stop]) for start, stop in zip(starts, [*starts[1:], len(whole)], strict=True)]


def _rar_block(body: bytes) -> bytes:
    content = _vint(len(body)) + body
    return struct.pack("<I", zlib.crc32(content)) + content


def _vint(number: int) -> bytes:
    out = bytearray()
    while True:
        out.append(number & 0x7F | (0x80 if number > 0x7F else 0))
        number >>= 7
        if not number:
            return bytes(out)


def tnef(
    body: bytes = b"",
    files: Mapping[bytes, bytes] | None = None,
    long_names: Mapping[bytes, str] | None = None,
    codepage: int = 936,
) -> bytes:
    """A winmail.dat (MS-OXTNEF): its code page, a body, attachments with titles and perhaps long names."""
    out = b"\x78\x9f\x3e\x22\x01\x00" + _tnef_attribute(1, 0x9007, struct.pack("<II", codepage, 0))
    if body:
        out += _tnef_attribute(1, 0x800C, body + b"\0")
    for title, data in (files or {}).items():
        out += (
            _tnef_attribute(2, 0x9002, bytes(14))
            + _tnef_attribute(2, 0x8010, title + b"\0")
            + _tnef_attribute(2, 0x800F, data)
        )
        if long_name := (long_names or {}).get(title):
            wide = (long_name + "\0").encode("utf-16-le")
            value = struct.pack("<IHHII", 1, 0x001F, 0x3707, 1, len(wide)) + wide + bytes(-len(wide) % 4)
            out += _tnef_attribute(2, 0x9005, value)
    return out


def _tnef_attribute(level: int, identity: int, content: bytes) -> bytes:
    return struct.pack("<BII", level, identity, len(content)) + content + struct.pack("<H", sum(content) & 0xFFFF)
