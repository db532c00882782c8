"""Binary workbooks of Excel 2007 and later (.xlsb) made record by record, since no program at hand writes them.

Source: [MS-XLSB] sections 2.1.4 and 2.4.
"""

from __future__ import annotations

import struct
from collections.abc import Sequence

from tests.unit.parsers.documents.biffs import ERRORS, Formula, Sheet
from tests.unit.parsers.documents.samples import package

OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
RELS = "http://schemas.openxmlformats.org/package/2006/relationships"
LOST = object()  #: a cell that refers to a shared text which is not there


def record(kind: int, data: bytes = b"") -> bytes:
    head = bytes([kind]) if kind < 0x80 else bytes([kind & 0x7F | 0x80, kind >> 7])
    size, packed = len(data), b""
    while size >= 0x80:
        packed, size = packed + bytes([size & 0x7F | 0x80]), size >> 7
    return head + packed + bytes([size]) + data


def text(words: str) -> bytes:
    packed = words.encode("utf-16-le")
    return struct.pack("<I", len(packed) // 2) + packed


def xlsb(
    sheets: Sequence[Sheet],
    *,
    styles: Sequence[str] = (),
    epoch_1904: bool = False,
    more: dict[str, bytes | str] | None = None,
) -> bytes:
    """A workbook; style 0 is General, the others in order as their format codes say. Texts are shared."""
    shared: list[str] = []
    parts: dict[str, bytes | str] = {
        "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="bin" ContentType="application/vnd.ms-excel.sheet.binary.macroEnabled.main"/></Types>',
        "_rels/.rels": _relations(("r1", "officeDocument", "xl/workbook.bin")),
        "xl/_rels/workbook.bin.rels": _relations(
            *((f"s{place}", "worksheet", f"worksheets/sheet{place}.bin") for place in range(len(sheets))),
            ("t", "styles", "styles.bin"), ("u", "sharedStrings", "sharedStrings.bin"),
        ),
    }  # fmt: skip
    listed = b""
    for place, sheet in enumerate(sheets):
        parts[f"xl/worksheets/sheet{place}.bin"] = _sheet(sheet, shared)
        listed += record(156, struct.pack("<II", sheet.hidden, place + 1) + text(f"s{place}") + text(sheet.name))
    book = record(153, struct.pack("<II", epoch_1904, 0) + text("")) + record(143) + listed + record(144)
    parts["xl/workbook.bin"] = record(131) + book + record(132)
    parts["xl/sharedStrings.bin"] = (
        record(159, struct.pack("<II", len(shared), len(shared)))
        + b"".join(record(19, b"\0" + text(one)) for one in shared)
        + record(160)
    )
    formats = b"".join(record(44, struct.pack("<H", 164 + place) + text(code)) for place, code in enumerate(styles))
    looks = [0, *(164 + place for place in range(len(styles)))]
    one = record(47, struct.pack("<HH", 0xFFFF, 0) + bytes(12))  # the style of a named style, which counts for no cell
    each = b"".join(record(47, struct.pack("<HH", 0, number) + bytes(12)) for number in looks)
    parts["xl/styles.bin"] = (
        record(278)
        + record(615, struct.pack("<I", len(styles)))
        + formats
        + record(616)
        + record(626, struct.pack("<I", 1))
        + one
        + record(627)
        + record(617, struct.pack("<I", len(looks)))
        + each
        + record(618)
        + record(279)
    )
    return package(parts | (more or {}))


def _relations(*told: tuple[str, str, str]) -> str:
    lines = "".join(f'<Relationship Id="{one}" Type="{OFFICE}/{kind}" Target="{part}"/>' for one, kind, part in told)
    return f'<Relationships xmlns="{RELS}">{lines}</Relationships>'


def _sheet(sheet: Sheet, shared: list[str]) -> bytes:
    out = b""
    for down, row in enumerate(sheet.rows):
        out += record(0, struct.pack("<I", sheet.first_row + down) + bytes(21))
        for column, told in enumerate(row):
            if told is not None:
                value, style = told if isinstance(told, tuple) else (told, 0)
                out += cell(struct.pack("<II", column, style), value, shared)
    merged = b"".join(record(176, struct.pack("<4I", *one)) for one in sheet.merged)
    tail = record(177, struct.pack("<I", len(sheet.merged))) + merged + record(178) if merged else b""
    # the size told (BrtWsDim) is a lie
    return (
        record(129) + record(148, struct.pack("<4I", 0, 2, 0, 2)) + record(145) + out + record(146) + tail + record(130)
    )


def cell(head: bytes, value: object, shared: list[str]) -> bytes:
    """One cell; a number is packed where four bytes hold it."""
    if isinstance(value, Formula):
        return _formula(head, value.result)
    if value is LOST:
        return record(7, head + struct.pack("<I", 999))
    if isinstance(value, bool):
        return record(4, head + bytes([value]))
    if isinstance(value, int):
        return record(2, head + struct.pack("<i", value << 2 | 2))
    if isinstance(value, float):
        return record(5, head + struct.pack("<d", value))
    assert isinstance(value, str)
    if value in ERRORS:
        return record(3, head + bytes([ERRORS[value]]))
    shared.append(value)
    return record(7, head + struct.pack("<I", len(shared) - 1))


def _formula(head: bytes, result: float | str | None) -> bytes:
    tail = struct.pack("<HII", 0, 0, 0)
    if isinstance(result, str) and result in ERRORS:
        return record(11, head + bytes([ERRORS[result]]) + tail)
    if isinstance(result, str):
        return record(8, head + text(result) + tail)
    return record(9, head + struct.pack("<d", result or 0.0) + tail)
