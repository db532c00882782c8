"""RAR archives, where the optional packages `rarfile` and `unrar2-cffi` (extra `rar`) are installed.

`rarfile` lists and judges; the UnRAR library unpacks, from an anonymous file in memory since it only opens paths.
"""

from __future__ import annotations

import io
import os
from collections.abc import Iterator
from typing import Any

from ingest.budget import Budget, Member, Unreadable
from ingest.names import is_junk, is_unsafe

MAGIC = b"Rar!\x1a\x07"
_MEMORY = 256 * 2**20
_SPLIT = 0x03


def members(data: bytes, budget: Budget) -> Iterator[Member]:
    """The files in order. Raises Unreadable, with "method" where the extra is not installed."""
    try:
        import rarfile
        from unrar.cffi import unrarlib
    except ImportError:
        raise Unreadable("method") from None
    try:
        with rarfile.RarFile(io.BytesIO(data)) as listing:
            infos = _judged(listing, len(data), budget)
    except rarfile.NeedFirstVolume:
        raise Unreadable("incomplete_archive") from None
    except (rarfile.PasswordRequired, rarfile.RarWrongPassword):
        raise Unreadable("encrypted") from None
    except (rarfile.Error, OSError, ValueError, IndexError, EOFError, UnicodeError):
        raise Unreadable("damaged") from None
    yield from _unpacked(data, infos, unrarlib, budget)


def _judged(listing: Any, packed: int, budget: Budget) -> list[tuple[str, str, int]]:
    """(name, problem, size) of every file. Sizes are the archive's claim; the library stops at them."""
    if listing.needs_password():
        raise Unreadable("encrypted")
    infos = [info for info in listing.infolist() if not info.isdir() and not is_junk(info.filename)]
    if any(info.file_size is None for info in infos):
        raise Unreadable("damaged")
    if sum(info.file_size for info in infos) > budget.cap(packed):
        raise Unreadable("archive_bomb")
    if any(_is_split(info) for info in infos):
        raise Unreadable("incomplete_archive")
    if any(_dictionary(info) > _MEMORY for info in infos):
        raise Unreadable("archive_memory")
    if len({info.filename for info in infos}) != len(infos):
        raise Unreadable("ambiguous_archive")
    judged = []
    for info in infos:
        if budget.entries_left <= 0:
            raise Unreadable("too_many_entries")
        budget.entries_left -= 1
        refused = is_unsafe(info.filename) or info.is_symlink() or not info.is_file()
        judged.append((info.filename, "member_rejected" if refused else "", info.file_size))
    return judged


def _is_split(info: Any) -> bool:
    """Continued from or in another volume; `rarfile` keeps the flags of RAR 5 in the old form, too."""
    return bool((info.flags or 0) & _SPLIT)


def _dictionary(info: Any) -> int:
    """RAR 5 alone may ask for more than 4 MiB: bits 10 to 14 of the compression information."""
    return int(128 * 1024 << ((getattr(info, "file_compress_flags", None) or 0) >> 10 & 0x1F))


def _unpacked(data: bytes, infos: list[tuple[str, str, int]], unrarlib: Any, budget: Budget) -> Iterator[Member]:
    contents = _read_all(data, {name: size for name, problem, size in infos if not problem}, unrarlib)
    for name, problem, size in infos:
        content = contents.get(name, b"")
        budget.take(len(content))
        yield Member(name, content, problem or ("" if len(content) == size else "damaged"))


def _read_all(data: bytes, sizes: dict[str, int], unrarlib: Any) -> dict[str, bytes]:
    """The wanted files; those that the library cannot unpack are left out."""
    descriptor = os.memfd_create("rar")
    try:
        with os.fdopen(os.dup(descriptor), "wb") as stream:
            stream.write(data)
        with unrarlib.RarArchive.open_for_processing(f"/proc/self/fd/{descriptor}") as archive:
            return dict(_each(archive, sizes, unrarlib))
    except unrarlib.BadRarPassword:
        raise Unreadable("encrypted") from None
    except (unrarlib.BadRarFile, OSError):
        raise Unreadable("damaged") from None
    finally:
        os.close(descriptor)


def _each(archive: Any, sizes: dict[str, int], unrarlib: Any) -> Iterator[tuple[str, bytes]]:
    for header in archive.iterate_headers():
        name = header.FileNameW.replace("\\", "/")
        if name not in sizes:
            header.skip()
            continue
        content = bytearray()
        header.test(lambda chunk, into=content, size=sizes[name]: into.extend(chunk) if len(into) <= size else None)
        yield name, bytes(content)
