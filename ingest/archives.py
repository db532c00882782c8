"""tar, gzip, bzip2 and xz: streams that are unpacked in memory and counted while they grow."""

from __future__ import annotations

import bz2
import io
import lzma
import tarfile
import zlib
from collections.abc import Iterator

from ingest.budget import Budget, Member, Unreadable
from ingest.names import is_junk, is_unsafe, member_name

GZIP, BZIP2, XZ = b"\x1f\x8b", b"BZh", b"\xfd7zXZ\x00"
_MEMORY = 64 * 2**20  #: an xz stream may ask for gigabytes of dictionary
_BLOCK = 1 << 20
_ENDINGS = (".gz", ".tgz", ".bz2", ".tbz2", ".tbz", ".xz", ".txz")


def is_tar(data: bytes) -> bool:
    """A POSIX or GNU tar by the magic of its first header (POSIX pax, "ustar")."""
    return data[257:262] == b"ustar"


def compressed(name: str, data: bytes, budget: Budget) -> Iterator[Member]:
    """The one file in a gzip, bzip2 or xz stream; if it is a tar, the files in that."""
    content = _unpack(data, budget)
    if is_tar(content):
        yield from tar_members(content, budget)
        return
    budget.entries_left -= 1
    yield Member(_inner_name(name), content)


def _inner_name(name: str) -> str:
    last = name.rpartition("/")[2]
    ending = next((ending for ending in _ENDINGS if last.lower().endswith(ending)), "")
    return last[: len(last) - len(ending)] or last


def _unpack(data: bytes, budget: Budget) -> bytes:
    cap = budget.cap(len(data))
    produced = bytearray()
    rest = data
    try:
        while rest and (not produced or rest.startswith((GZIP, BZIP2, XZ))):  # streams may follow each other
            rest = _one_stream(rest, produced, cap)
    except MemoryError:
        raise Unreadable("archive_memory") from None
    except (zlib.error, lzma.LZMAError, OSError, EOFError, ValueError):
        raise Unreadable("damaged") from None
    budget.take(len(produced))
    return bytes(produced)


def _one_stream(data: bytes, produced: bytearray, cap: int) -> bytes:
    """Unpacks one stream onto `produced`; returns what follows it."""
    if data.startswith(GZIP):
        return _gzip(data, produced, cap)
    stream: bz2.BZ2Decompressor | lzma.LZMADecompressor
    if data.startswith(BZIP2):
        stream = bz2.BZ2Decompressor()
    else:
        stream = lzma.LZMADecompressor(lzma.FORMAT_XZ, memlimit=_MEMORY)
    feed = data
    while not stream.eof:
        try:
            block = stream.decompress(feed, _BLOCK)
        except lzma.LZMAError as error:
            if "emory" in str(error):
                raise MemoryError from None
            raise
        feed = b""
        if not block and stream.needs_input:
            raise EOFError("the stream is cut short")
        _grow(produced, block, cap)
    return stream.unused_data


def _gzip(data: bytes, produced: bytearray, cap: int) -> bytes:
    stream = zlib.decompressobj(16 + zlib.MAX_WBITS)
    feed = data
    while not stream.eof:
        block = stream.decompress(feed, _BLOCK)
        feed = stream.unconsumed_tail
        if not block and not feed and not stream.eof:
            raise EOFError("the stream is cut short")
        _grow(produced, block, cap)
    return stream.unused_data


def _grow(produced: bytearray, block: bytes, cap: int) -> None:
    produced += block
    if len(produced) > cap:
        raise Unreadable("archive_bomb")


def tar_members(data: bytes, budget: Budget) -> Iterator[Member]:
    """The regular files of a tar in order; links, devices and names that lead outside are refused one by one."""
    try:
        with tarfile.open(fileobj=io.BytesIO(data), mode="r:", encoding="utf-8", errors="surrogateescape") as archive:
            for info in archive:
                yield from _tar_member(archive, info, budget)
    except (tarfile.TarError, EOFError, OSError, ValueError, OverflowError, RecursionError, KeyError, UnicodeError):
        raise Unreadable("damaged") from None


def _tar_member(archive: tarfile.TarFile, info: tarfile.TarInfo, budget: Budget) -> Iterator[Member]:
    name = member_name(info.name.encode("utf-8", "surrogateescape"))
    if info.isdir() or is_junk(name):
        return
    if budget.entries_left <= 0:
        raise Unreadable("too_many_entries")
    budget.entries_left -= 1
    if not info.isreg() or info.issparse() or is_unsafe(name):
        yield Member(name, problem="member_rejected")
        return
    stream = archive.extractfile(info)
    if info.size > budget.bytes_left or stream is None:
        raise Unreadable("archive_bomb")
    content = stream.read(info.size)
    budget.take(len(content))
    yield Member(name, content, "" if len(content) == info.size else "damaged")
