"""What a file is, told from its bytes alone: names and declared types are the sender's claim (docs/hostile-input.md, B068 to B072)."""

from __future__ import annotations

import io
import re
import struct
import zipfile
import zlib

from domain import ole

_PICTURES = (
    (b"\x89PNG\r\n\x1a\n", 0), (b"\xff\xd8\xff", 0), (b"GIF87a", 0), (b"GIF89a", 0), (b"BM", 0), (b"II*\x00", 0),
    (b"MM\x00*", 0), (b"WEBP", 8), (b"ftypheic", 4), (b"ftypheix", 4), (b"ftypmif1", 4), (b"ftypavif", 4), (b"\x00\x00\x01\x00", 0),
)  # fmt: skip
_PROGRAMS = (
    b"MZ",
    b"\x7fELF",
    b"L\x00\x00\x00\x01\x14\x02\x00",
    b"\xca\xfe\xba\xbe",
    b"\xcf\xfa\xed\xfe",
    b"#!/",
    b"MSCF",
)
_ARCHIVES = (b"Rar!\x1a\x07", b"7z\xbc\xaf\x27\x1c", b"\x1f\x8b", b"BZh", b"\xfd7zXZ", b"\x78\x9f\x3e\x22")
_MEDIA = (
    b"ID3",
    b"OggS",
    b"fLaC",
    b"\x1aE\xdf\xa3",
    b"FLV",
    b"%!PS",
    b"SQLite format 3",
    b"wOFF",
    b"\x00\x01\x00\x00\x00",
)
_OLD = (
    b"\xdb\xa5\x2d\x00",
    b"\x31\xbe\x00\x00",
    b"\x09\x00\x04\x00",
    b"\x09\x02\x06\x00",
    b"\x09\x04\x06\x00",
)  #: Word 2, Write, Excel 2 to 4
_HTML = re.compile(
    rb"\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--.{0,500}?-->\s*)*<(?:!doctype\s+html|html|head|body|meta|table|div|style|p|span|"
    rb"title|center|font)\b", re.IGNORECASE | re.DOTALL,
)  # fmt: skip
_MAIN_PARTS = {
    b"word/document.xml": "docx",
    b"xl/workbook.xml": "xlsx",
    b"ppt/presentation.xml": "pptx",
    b"OFD.xml": "ofd",
}
_SPREADSHEET_ML = b"urn:schemas-microsoft-com:office:spreadsheet"
_WORD_ML = (
    b"http://schemas.microsoft.com/office/word/2003/wordml",
    b"http://schemas.microsoft.com/office/2006/xmlPackage",
)
_FLAT_ODF = re.compile(rb"\s*(?:<\?xml[^>]{0,200}\?>\s*)?<office:document\s")
_ARCHIVE_TAIL = 66_000  #: bytes; the end record of a zip and its longest comment (APPNOTE 4.3.16)
#: some fields of a mail, perhaps folded, of which one is MIME-Version
_MHTML = re.compile(
    rb"\s*(?:[\w-]{1,40}: [^\r\n]{0,400}\r?\n(?:[ \t][^\r\n]{0,400}\r?\n){0,5}){0,20}?mime-version:", re.IGNORECASE
)
#: names of programs and scripts; a script is text, so that only its name tells
_SCRIPTS = re.compile(
    r"\.(?:exe|com|scr|pif|msi|bat|cmd|ps1|vbs?|vbe|jse?|wsf|wsh|hta|jar|lnk|iso|img|reg|sh|py|php|svg|chm|url)$",
    re.IGNORECASE,
)

_PICTURE_NAMES = re.compile(r"\.(?:png|jpe?g|gif|bmp|tiff?|webp)$", re.IGNORECASE)
_DOCUMENT_NAMES = re.compile(r"\.(?:docx?|wps|xlsx?|et|pptx|od[tsp]|pdf|ofd|rtf)$", re.IGNORECASE)


def sniff(data: bytes) -> str:
    """One of: docx xlsx ods ofd odt pptx zip · doc xls ppt msg encrypted ole · pdf rtf image · html sheetml wordml mhtml text
    · program archive media binary old · empty.
    """
    if not data:
        return "empty"
    head = data[:4096]
    if data.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return _office_kind(data) or _zip_kind(data)
    if data.startswith(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"):
        return _ole_kind(data)
    if data.startswith(b"\x09\x08") and data[2:4] in (b"\x08\x00", b"\x10\x00"):  # BIFF5 without its container
        return "xls"
    return _by_magic(head) or _text_kind(head)


def _by_magic(head: bytes) -> str:
    if head.startswith(b"{\\rt"):
        return "rtf"
    if b"%PDF-" in head[:1024] and not _HTML.match(head):  # ISO 32000-1 annex H.3.4.1: within the first 1024 bytes
        return "pdf"
    if any(head.startswith(mark, at) for mark, at in _PICTURES) and not (head[:2] == b"BM" and head[6:10] != bytes(4)):
        return "image"
    if head.startswith(_OLD):
        return "old"
    for marks, kind in ((_PROGRAMS, "program"), (_ARCHIVES, "archive"), (_MEDIA, "media")):
        if head.startswith(marks) and not (head[:2] == b"MZ" and b"\x00" not in head):
            return kind
    return "media" if head[4:8] == b"ftyp" or head[:4] == b"RIFF" else ""


def _text_kind(head: bytes) -> str:
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        head = head[: len(head) // 2 * 2].decode("utf-16", "replace").encode("utf-8", "replace")
    head = head.removeprefix(b"\xef\xbb\xbf")
    if _SPREADSHEET_ML in head:
        return "sheetml"
    if any(mark in head for mark in _WORD_ML):
        return "wordml"
    if _FLAT_ODF.match(head):
        return "ods" if b"opendocument.spreadsheet" in head else "odt"
    if _HTML.match(head):
        return "html"
    if _MHTML.match(head):
        return "mhtml"
    controls = sum(1 for byte in head if byte < 9 or 13 < byte < 27)
    return "binary" if controls > 2 and controls * 50 > len(head) else "text"


def _zip_kind(data: bytes) -> str:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return _package_kind(archive, {_tidy(name) for name in archive.namelist()[:5000]})
    except (zipfile.BadZipFile, zlib.error, EOFError, KeyError, OSError, ValueError, RuntimeError, NotImplementedError):
        return "broken_zip"


def _office_kind(data: bytes) -> str:
    """The kind of an ordinary Office file from its central directory, at a tenth of what zipfile takes; else ""."""
    end = data.rfind(b"PK\x05\x06", -1000)
    if end < 0 or len(data) < end + 20:
        return ""
    count, _, place = struct.unpack_from("<HII", data, end + 10)
    for _ in range(min(count, 200)):
        if data[place : place + 4] != b"PK\x01\x02" or len(data) < place + 46:
            return ""
        lengths = struct.unpack_from("<HHH", data, place + 28)
        name = data[place + 46 : place + 46 + lengths[0]]
        if name in _MAIN_PARTS:
            return _MAIN_PARTS[name]
        place += 46 + sum(lengths)
    return ""


def _tidy(name: str) -> str:
    return name.replace("\\", "/").lstrip("/").lower()


def _package_kind(archive: zipfile.ZipFile, names: set[str]) -> str:
    for mark, kind in (("word/", "docx"), ("xl/", "xlsx"), ("ppt/", "pptx")):
        if any(name.startswith(mark) for name in names):
            return kind
    if "ofd.xml" in names:
        return "ofd"
    if "mimetype" in names:
        with archive.open(archive.getinfo("mimetype")) as stream:
            media_type = stream.read(200)
        for told, kind in (
            (b"opendocument.spreadsheet", "ods"),
            (b"opendocument.text", "odt"),
            (b"opendocument.presentation", "odt"),
        ):
            if told in media_type:
                return kind
    if "[content_types].xml" in names or "_rels/.rels" in names:  # the main part under another name
        return "docx" if any(name.endswith("document.xml") for name in names) else "zip"
    return "zip"


def _ole_kind(data: bytes) -> str:
    try:
        with ole.opened(data) as file:
            streams = {"/".join(path).lower() for path in file.listdir()}
    except ole.DAMAGED:
        return "broken_ole"
    for stream, kind in (
        ("encryptedpackage", "encrypted"), ("worddocument", "doc"), ("workbook", "xls"), ("book", "xls"),
        ("powerpoint document", "ppt"), ("__properties_version1.0", "msg"),
    ):  # fmt: skip
        if stream in streams:
            return kind
    return "ole"


def is_script(name: str) -> bool:
    """Whether the name is that of a program or script, which is refused whatever its content."""
    return bool(_SCRIPTS.search(name[-40:].rstrip(". ")))


def is_two_in_one(data: bytes, kind: str) -> bool:
    """Whether another program would take the file for another kind: an archive behind a PDF or picture, a program in a
    document's package (B071)."""
    tail = data[-_ARCHIVE_TAIL:]
    if kind == "pdf":
        return tail.rfind(b"PK\x05\x06") > tail.rfind(b"%%EOF")
    if kind == "image":
        return b"PK\x05\x06" in tail
    return kind in ("docx", "xlsx", "pptx", "ods", "odt", "ofd") and b"META-INF/MANIFEST.MF" in tail


def is_misnamed(name: str, kind: str) -> bool:
    """Whether the name promises what we could read and the content is something else that we cannot (B116). Text under the
    name of a document is read all the same (B068), under that of a picture it is none."""
    ending = name[-20:].rstrip(". ")
    if kind == "text":
        return bool(_PICTURE_NAMES.search(ending))
    return kind in ("media", "binary") and bool(_PICTURE_NAMES.search(ending) or _DOCUMENT_NAMES.search(ending))
