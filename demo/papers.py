"""Papers for the demonstration: Word forms and prose, workbooks, PDF, and zip archives as branches send them."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from collections.abc import Mapping, Sequence

_PAGE = 595  # points across an A4 page
_SALT = 12  # bytes of the head that the old zip encryption puts before the data

Rows = Sequence[Sequence[str | int | float]]


def word_form(title: str, rows: Rows) -> bytes:
    """A .docx with a title and a form: labels and values side by side."""
    import docx

    document = docx.Document()
    document.add_heading(title, level=0)
    table = document.add_table(rows=0, cols=max(len(row) for row in rows), style="Table Grid")
    for row in rows:
        cells = table.add_row().cells
        for cell, text in zip(cells, row, strict=False):
            cell.text = str(text)
        if len(row) < len(cells):
            cells[len(row) - 1].merge(cells[-1])
    return _saved(document)


def word_prose(title: str, paragraphs: Sequence[str]) -> bytes:
    """A .docx of running text under a title."""
    import docx

    document = docx.Document()
    document.add_heading(title, level=0)
    for paragraph in paragraphs:
        document.add_paragraph(paragraph)
    return _saved(document)


def workbook(title: str, rows: Rows, *, sheet: str = "Sheet1") -> bytes:
    """An .xlsx with a title line merged over the table below it."""
    import xlsxwriter

    out = io.BytesIO()
    book = xlsxwriter.Workbook(out, {"in_memory": True})
    page = book.add_worksheet(sheet)
    page.merge_range(0, 0, 0, max(len(row) for row in rows) - 1, title)
    for number, row in enumerate(rows, start=1):
        page.write_row(number, 0, list(row))
    book.close()
    return out.getvalue()


def gbk_zip(members: Mapping[str, bytes]) -> bytes:
    """A .zip as Chinese Windows writes it: member names in GBK, without the UTF-8 flag."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(_GbkName(name), data)
    return out.getvalue()


def locked_zip(name: str, data: bytes, password: bytes) -> bytes:
    """A .zip of one stored member under the old password scheme (APPNOTE 6.1), as every zip program writes it."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr(zipfile.ZipInfo(name), bytes(_SALT) + data)  # the check sum is replaced below
    plain = zlib.crc32(data)
    head = bytes([*range(_SALT - 1), plain >> 24])
    found = bytearray(out.getvalue())
    local, central = found.index(b"PK\3\4"), found.rindex(b"PK\1\2")
    for start, flags, check, size in ((local, 6, 14, 22), (central, 8, 16, 24)):
        found[start + flags] |= 1
        struct.pack_into("<I", found, start + check, plain)
        struct.pack_into("<I", found, start + size, len(data))
    begin = local + 30 + len(name.encode())
    found[begin : begin + _SALT + len(data)] = _enciphered(head + data, password)
    return bytes(found)


def _enciphered(data: bytes, password: bytes) -> bytes:
    """Traditional PKWARE encryption: a stream cipher over three keys; long broken, which is no matter here."""
    keys = [0x12345678, 0x23456789, 0x34567890]

    def advance(byte: int) -> None:
        keys[0] = _crc(keys[0], byte)
        keys[1] = ((keys[1] + (keys[0] & 0xFF)) * 134775813 + 1) & 0xFFFFFFFF
        keys[2] = _crc(keys[2], keys[1] >> 24)

    for byte in password:
        advance(byte)
    out = bytearray()
    for byte in data:
        mask = keys[2] | 2
        out.append(byte ^ ((mask * (mask ^ 1)) >> 8 & 0xFF))
        advance(byte)
    return bytes(out)


def _crc(value: int, byte: int) -> int:
    """One step of CRC-32 without its two inversions."""
    return zlib.crc32(bytes([byte]), value ^ 0xFFFFFFFF) ^ 0xFFFFFFFF


class _GbkName(zipfile.ZipInfo):
    """A member whose name is stored in GBK; zipfile would write UTF-8 and say so."""

    def _encodeFilenameFlags(self) -> tuple[bytes, int]:
        return self.filename.encode("gb18030"), self.flag_bits


def pdf(lines: Sequence[str]) -> bytes:
    """A one-page text PDF, its first line a title in the middle, whose Chinese font is not embedded (ISO 32000-1 section 9.7.5.2), as many tools write it."""
    title, *rest = lines
    text = [f"BT /F1 16 Tf {(_PAGE - 16 * len(title)) // 2} 780 Td {_shown(title)} ET", "BT /F1 12 Tf 60 740 Td 22 TL"]
    text += [f"{_shown(line)} T*" for line in rest]
    stream = "\n".join([*text, "ET"]).encode()
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 5 0 R >> >> /Contents 4 0 R >>",
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(stream), stream),
        b"<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [6 0 R] >>",
        (
            b"<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /FontDescriptor 7 0 R"
            b" /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /DW 1000 >>"
        ),
        (
            b"<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880] /ItalicAngle 0"
            b" /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>"
        ),
    ]
    return _assembled(objects)


def _shown(line: str) -> str:
    return f"<{line.encode('utf-16-be').hex()}> Tj"


def _assembled(objects: Sequence[bytes]) -> bytes:
    out = bytearray(b"%PDF-1.4\n")
    places = []
    for number, body in enumerate(objects, start=1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    out += b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, start)
    return bytes(out)


def _saved(document: object) -> bytes:
    out = io.BytesIO()
    document.save(out)  # type: ignore[attr-defined]  # python-docx ships no types
    return out.getvalue()
