"""7z archives through py7zr: sizes and dictionaries are looked at before anything is unpacked, and only into memory."""

from __future__ import annotations

import io
import lzma
import struct
import zlib
from collections.abc import Iterator
from typing import Any

from ingest.budget import Budget, Member, Unreadable
from ingest.names import is_junk, is_unsafe

MAGIC = b"7z\xbc\xaf\x27\x1c"
_MEMORY = 128 * 2**20
_LZMA, _LZMA2, _PPMD = b"\x03\x01\x01", b"\x21", b"\x03\x04\x01"
_HEADER = 8 * 2**20  #: a directory of 300 files is a few kilobytes


def members(data: bytes, budget: Budget) -> Iterator[Member]:
    """The files in order. Raises Unreadable: a 7z is solid, so most trouble concerns all of it."""
    import py7zr
    from py7zr.exceptions import ArchiveError

    if len(data) >= 32 and struct.unpack_from("<Q", data, 20)[0] > _HEADER:
        raise Unreadable("archive_bomb")
    if len(data) >= 32 and sum(struct.unpack_from("<QQ", data, 12)) + 32 > len(data):
        raise Unreadable("damaged")
    try:
        with py7zr.SevenZipFile(io.BytesIO(data)) as archive:
            yield from _files(archive, len(data), budget)
    except py7zr.PasswordRequired:
        raise Unreadable("encrypted") from None
    except py7zr.UnsupportedCompressionMethodError:
        raise Unreadable("method") from None
    except MemoryError:
        raise Unreadable("archive_memory") from None
    except (ArchiveError, lzma.LZMAError, zlib.error, OSError, EOFError, ValueError, IndexError, KeyError, TypeError,
            AttributeError, AssertionError, struct.error, RuntimeError, NotImplementedError, OverflowError):  # fmt: skip
        # py7zr raises nearly anything on a damaged header (7-Zip's format is checked by its reader only here and there)
        raise Unreadable("damaged") from None


def _files(archive: Any, packed: int, budget: Budget) -> Iterator[Member]:
    from py7zr.io import BytesIOFactory

    if archive.needs_password():
        raise Unreadable("encrypted")
    _check_dictionaries(archive)
    cap = budget.cap(packed)
    if sum(info.uncompressed for info in archive.list() if not info.is_directory) > cap:
        raise Unreadable("archive_bomb")
    wanted: list[tuple[str, str]] = []
    for info in archive.list():
        if info.is_directory or is_junk(info.filename):
            continue
        if budget.entries_left <= 0:
            raise Unreadable("too_many_entries")
        budget.entries_left -= 1
        refused = is_unsafe(info.filename) or getattr(info, "is_symlink", False)
        wanted.append((info.filename, "member_rejected" if refused else ""))
    if len({name for name, _ in wanted}) != len(wanted):
        raise Unreadable("ambiguous_archive")
    factory = BytesIOFactory(cap)
    archive.extract(targets=[name for name, problem in wanted if not problem], factory=factory)
    for name, problem in wanted:
        product = factory.products.get(name)
        content = b"" if problem or product is None else product.read()
        budget.take(len(content))
        yield Member(name, content, problem)


def _check_dictionaries(archive: Any) -> None:
    """B086: a dictionary of gigabytes is allocated before the first byte comes out."""
    streams = archive.header.main_streams
    for folder in streams.unpackinfo.folders if streams else ():
        for coder in folder.coders:
            if _dictionary(coder["method"], coder.get("properties") or b"") > _MEMORY:
                raise Unreadable("archive_memory")


def _dictionary(method: bytes, properties: bytes) -> int:
    if method in (_LZMA, _PPMD) and len(properties) >= 5:
        return int(struct.unpack_from("<I", properties, 1)[0])
    if method == _LZMA2 and properties:
        bits = properties[0] & 0x3F
        return 0xFFFFFFFF if bits >= 40 else (2 | (bits & 1)) << (bits // 2 + 11)
    return 0
