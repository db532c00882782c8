"""An OLE file that tells sizes beyond its own: nothing read from it is longer than the file."""

from __future__ import annotations

import struct
import tracemalloc

import pytest

from domain.ole import DAMAGED, opened
from tests.torture.ole import ole

WORDS, FEW = b"\xd5\xd4" * 5000, b"few"
FILE = ole({"Words": WORDS, "Few": FEW})
_LOOP = struct.pack("<I", 0)  # sector 0 follows sector 0


def told(name: str, size: int) -> bytes:
    """The file with that stream's size changed in its directory entry."""
    place = FILE.index(name.encode("utf-16-le") + b"\0\0")
    return FILE[: place + 120] + struct.pack("<Q", size) + FILE[place + 128 :]


def in_a_circle(data: bytes) -> bytes:
    """The first sector of the first stream is followed by itself."""
    (fat,) = struct.unpack_from("<I", data, 76)
    place = 512 * (fat + 1)
    return data[:place] + _LOOP + data[place + 4 :]


def read(data: bytes, *path: str) -> bytes:
    with opened(data) as file:
        content: bytes = file.openstream(list(path)).read()
    return content


def test_what_is_whole_is_read_as_it_is() -> None:
    assert read(FILE, "Words") == WORDS
    assert read(FILE, "Few") == FEW


@pytest.mark.parametrize("size", [50_000_000, 2**32 - 1])
def test_a_stream_is_no_longer_than_its_file(size: int) -> None:
    assert len(read(in_a_circle(told("Words", size)), "Words")) <= len(FILE)


def test_neither_is_a_table_of_small_sectors() -> None:
    circle = FILE[:60] + struct.pack("<II", 0, 100_000) + FILE[68:]  # it begins in sector 0, which follows itself
    tracemalloc.start()
    assert len(read(in_a_circle(circle), "Few")) <= len(FILE)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 20 * len(FILE)


@pytest.mark.parametrize(
    ("place", "told"), [(30, struct.pack("<H", 7)), (30, struct.pack("<H", 16)), (44, struct.pack("<I", 2**31)), (44, struct.pack("<I", 100))]
)
def test_a_head_that_no_such_file_has_is_damage(place: int, told: bytes) -> None:
    with pytest.raises(DAMAGED), opened(FILE[:place] + told + FILE[place + len(told) :]):
        pass


def test_so_is_a_head_cut_short() -> None:
    with pytest.raises(DAMAGED), opened(FILE[:40]):
        pass
