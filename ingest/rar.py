"""EDGE. RAR archives, where the optional packages `rarfile` and `unrar2-cffi` (extra `rar`) are installed.

`rarfile` lists and judges; the UnRAR library unpacks. It only opens paths: one archive lies in an anonymous file in
memory, the volumes of a split one in a folder of the process's own, under names of ours.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from ingest.budget import Budget, Member, Unreadable
from ingest.names import is_junk, is_unsafe

MAGIC = b"Rar!\x1a\x07"
_MEMORY = 256 * 2**20
_SPLIT = 0x03
_CHUNK, _VOLUME_OPENED = 1, (0, 3)  #: messages of the library: data, and a question for or a note of the next volume


def members(data: bytes, budget: Budget) -> Iterator[Member]:
    """The files in order. Raises Unreadable, with "method" where the extra is not installed."""
    return members_of([data], budget)


def members_of(volumes: Sequence[bytes], budget: Budget, *, new_names: bool = True) -> Iterator[Member]:
    """The same for the volumes of one archive; `new_names`: x.part1.rar, x.part2.rar … instead of x.rar, x.r00 …"""
    try:
        import rarfile
        from unrar.cffi import unrarlib
    except ImportError:
        raise Unreadable("method") from None
    with _placed(volumes, new_names) as path:
        try:
            with rarfile.RarFile(path) as listing:
                infos = _judged(listing, sum(map(len, volumes)), budget, is_one=len(volumes) == 1)
        except rarfile.NeedFirstVolume:
            raise Unreadable("incomplete_archive") from None
        except (rarfile.PasswordRequired, rarfile.RarWrongPassword):
            raise Unreadable("encrypted") from None
        except (rarfile.Error, OSError, ValueError, IndexError, EOFError, UnicodeError):
            raise Unreadable("damaged") from None
        contents = _read_all(path, {name: size for name, problem, size in infos if not problem}, unrarlib)
    for name, problem, size in infos:
        content = contents.get(name, b"")
        budget.take(len(content))
        yield Member(name, content, problem or ("" if len(content) == size else "damaged"))


@contextmanager
def _placed(volumes: Sequence[bytes], new_names: bool) -> Iterator[str]:
    """A path under which the library finds the archive."""
    if len(volumes) == 1:
        descriptor = os.memfd_create("rar")
        try:
            with os.fdopen(os.dup(descriptor), "wb") as stream:
                stream.write(volumes[0])
            yield f"/proc/self/fd/{descriptor}"
        finally:
            os.close(descriptor)
        return
    with tempfile.TemporaryDirectory() as folder:
        places = [Path(folder, _name(number, new_names)) for number in range(1, len(volumes) + 1)]
        for place, data in zip(places, volumes, strict=True):
            place.write_bytes(data)
        yield str(places[0])


def _name(number: int, new: bool) -> str:
    if new:
        return f"v.part{number:04d}.rar"
    return "v.rar" if number == 1 else f"v.r{number - 2:02d}"


def _judged(listing: Any, packed: int, budget: Budget, *, is_one: bool) -> list[tuple[str, str, int]]:
    """(name, problem, size) of every file. Sizes are the archive's claim; the library stops at them."""
    if listing.needs_password():
        raise Unreadable("encrypted")
    infos = [info for info in listing.infolist() if not info.isdir() and not is_junk(info.filename)]
    if any(info.file_size is None for info in infos):
        raise Unreadable("damaged")
    if sum(info.file_size for info in infos) > budget.cap(packed):
        raise Unreadable("archive_bomb")
    if is_one and any(_is_split(info) for info in infos):
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


def _read_all(path: str, sizes: dict[str, int], unrarlib: Any) -> dict[str, bytes]:
    """The wanted files; those that the library cannot unpack are left out."""
    try:
        with unrarlib.RarArchive.open_for_processing(path) as archive:
            return dict(_each(archive, sizes, unrarlib))
    except unrarlib.BadRarPassword:
        raise Unreadable("encrypted") from None
    except (unrarlib.BadRarFile, OSError):
        raise Unreadable("damaged") from None


def _each(archive: Any, sizes: dict[str, int], unrarlib: Any) -> Iterator[tuple[str, bytes]]:
    for header in archive.iterate_headers():
        name = header.FileNameW.replace("\\", "/")
        if name in sizes:
            yield name, _content(header, sizes[name], unrarlib)
        else:
            header.skip()


def _content(header: Any, size: int, unrarlib: Any) -> bytes:
    """One file unpacked. The library's own wrapper waits for ever for a volume that is not there, so it is not used."""
    content = bytearray()

    def take(message: int, first: int, second: int) -> int:
        if message == _CHUNK:
            content.extend(unrarlib.ffi.buffer(unrarlib.ffi.cast("char *", first), second))
            return 1 if len(content) <= size else -1
        return 1 if message in _VOLUME_OPENED and second else -1  # second is 0 where a volume is asked for

    handle = unrarlib.ffi.new_handle(take)
    unrarlib.RARSetCallbackPtr(header.handle, unrarlib.PyUNRARCALLBACKStub, handle)
    result = unrarlib.RARProcessFileW(header.handle, unrarlib.C_RAR_TEST, unrarlib.ffi.NULL, unrarlib.ffi.NULL)
    unrarlib.RARSetCallbackPtr(header.handle, unrarlib.ffi.NULL, unrarlib.ffi.NULL)
    if result in (unrarlib.FLAGS_BAD_PASSWORD, unrarlib.FLAGS_MISSING_PASSWORD):
        raise unrarlib.BadRarPassword(result, "password")
    if result != unrarlib.FLAGS_SUCCESS:
        raise unrarlib.BadRarFile(result, "damaged")
    return bytes(content)
