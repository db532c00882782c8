"""OLE files (Word, Excel and Outlook up to 2003), opened without trust in the sizes they tell. Source: MS-CFB 2.2, 2.6."""

from __future__ import annotations

import io
import struct
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

#: what olefile, and we, raise on broken heads, sectors and directories
DAMAGED = (OSError, ValueError, IndexError, TypeError, AttributeError, KeyError, RecursionError, struct.error)


@contextmanager
def opened(data: bytes) -> Iterator[Any]:
    """An OleFileIO. One of DAMAGED if it cannot be.

    Its sectors may stand in a circle, and olefile goes round until the size told is reached, up to gigabytes of a file of
    a few kilobytes: so no stream and no table is longer than the file.
    """
    import olefile

    shift, sectors_of_fat = struct.unpack_from("<30xH12xI", data)
    if shift not in (9, 12) or sectors_of_fat << shift > len(data):
        raise ValueError("sizes that no such file has")
    with olefile.OleFileIO(io.BytesIO(data)) as ole:
        ole.num_mini_fat_sectors = min(ole.num_mini_fat_sectors, len(data) >> shift)
        for entry in filter(None, ole.direntries):
            entry.size = min(entry.size, len(data))
        yield ole
