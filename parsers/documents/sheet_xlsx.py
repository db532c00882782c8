"""What calamine does not tell of an .xlsx: number formats with words or per cent, and cells far out that it would allocate for;
and what it stumbles over: a cell whose text the workbook does not hold."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import partial
from itertools import islice

from domain.limits import Limits
from parsers.documents.content import Refused
from parsers.documents.package import Package
from parsers.documents.sheet_drawings import Drawn, drawn_on
from parsers.documents.sheet_formats import BUILT_IN, NumberFormat, parse_format, shows_date
from parsers.documents.sheet_table import LOST
from parsers.documents.xml import local

_CELL = re.compile(rb'<(?:\w+:)?c\b(?=[^>]{0,200}?\br="([A-Z]{1,3})(\d{1,7})")(?=[^>]{0,200}?\bs="(\d{1,6})")')
_ERROR = re.compile(
    rb'<(?:\w+:)?c\b([^>]{0,200}\bt="e"[^>]{0,200})>(?:<(?:\w+:)?f\b[^>]{0,200}(?:/>|>[^<]{0,9000}</(?:\w+:)?f>))?<(?:\w+:)?v>([^<]{1,20})<'
)
_FORMAT_IDS = re.compile(rb'numFmtId\s{0,3}=\s{0,3}["\'](\d{1,6})')
#: General, text, and dates and times, which calamine tells itself
_SHOWN_AS_STORED = frozenset(str(number).encode() for number in (0, 49, *range(14, 23), *range(45, 48)))
_SHARED = re.compile(rb'(<(?:\w+:)?c\b[^>]{0,200}?\bt=")s("[^>]{0,200}>\s{0,9}<(?:\w+:)?v>)([^<]{0,20})')
_TEXTS = re.compile(rb"<(?:\w+:)?si\b")
_FAR = re.compile(rb' r="(?:[A-Z]{2,3}\d{1,7}|[A-Z]\d{5,7})"')
_PLACE = re.compile(rb' r="([A-Z]{1,3})(\d{1,7})"')
#: a sheet is allocated as a rectangle of some 32 bytes a cell: 4 million are 128 MB
_MAX_AREA = 4_000_000
_MAX_STYLES = 65_490  #: of a workbook, by Excel's own limits


@dataclass(frozen=True, slots=True)
class Looks:
    """How a workbook shows its numbers. `sheets` holds each sheet's XML in book order, None where it need not be read."""

    formats: dict[int, NumberFormat] = field(default_factory=dict)  #: style number -> its format, if it matters
    sheets: tuple[bytes, ...] = ()
    too_large: frozenset[int] = frozenset()  #: sheets whose cells span more than can be held
    struck: frozenset[int] = frozenset()  #: styles whose text is struck out
    drawn: Drawn = field(default_factory=Drawn)  #: on the sheets that people see
    lost: bool = False  #: a cell refers to a text that the workbook does not hold

    def formats_of(self, place: int) -> dict[tuple[int, int], NumberFormat]:
        """(row, column) -> format, for the cells of a sheet whose format matters."""
        if not self.formats or place >= len(self.sheets):
            return {}
        found: dict[tuple[int, int], NumberFormat] = {}
        for letters, row, style in _CELL.findall(self.sheets[place]):
            looks = self.formats.get(int(style))
            if looks is not None:
                found[int(row) - 1, _column(letters)] = looks
        return found

    def struck_of(self, place: int) -> Iterator[tuple[int, int]]:
        """(row, column) of the cells of a sheet that are struck out."""
        if self.struck and place < len(self.sheets):
            for letters, row, style in _CELL.findall(self.sheets[place]):
                if int(style) in self.struck:
                    yield int(row) - 1, _column(letters)

    def errors_of(self, place: int) -> dict[tuple[int, int], str]:
        """(row, column) -> "#REF!" and the like; calamine shows them as blank cells."""
        if place >= len(self.sheets) or b't="e"' not in self.sheets[place]:
            return {}
        found: dict[tuple[int, int], str] = {}
        for attributes, shown in _ERROR.findall(self.sheets[place]):
            where = _PLACE.search(attributes)
            if where is not None:
                found[int(where.group(2)) - 1, _column(where.group(1))] = shown.decode("ascii", "replace")
        return found


def xlsx_looks(package: Package, main: str, limits: Limits) -> Looks:
    """Read styles and cell addresses. Refused: damaged, encrypted, xml_dtd, archive_bomb."""
    book = package.xml(main)
    relations = package.relations(main)
    listed = [item for item in book.iter() if local(item) == "sheet"][: limits.sheets]
    names = [relations.get(_relation(item), ("", ""))[1] for item in listed]
    sheets = tuple(map(partial(_sheet, package), names))
    styles = next((part for kind, part in relations.values() if kind == "styles"), None)
    too_large = frozenset(place for place, sheet in enumerate(sheets) if _is_too_large(sheet))
    seen = [name for name, item in zip(names, listed, strict=True) if item.get("state") in (None, "visible")]
    held = _held(package)
    lost = any(_is_lost(told[2], held) for sheet in sheets for told in _SHARED.findall(sheet))
    struck, drawn = _struck(package, styles), drawn_on(package, seen)
    return Looks(_formats(package, styles), sheets, too_large, struck, drawn, lost)


def mended(package: Package) -> bytes:
    """The workbook with LOST in each cell whose text it does not hold: for one such cell calamine gives up the sheet."""
    held = _held(package)

    def marked(cell: re.Match[bytes]) -> bytes:
        return cell[1] + b"str" + cell[2] + LOST.encode() if _is_lost(cell[3], held) else cell[0]

    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as made:
        for name in package.stored:
            if name.lower().endswith((".xml", ".rels")):
                made.writestr(name, _SHARED.sub(marked, package.read(name)))
    return stream.getvalue()


def _held(package: Package) -> int:
    """How many shared texts the workbook holds."""
    return sum(
        len(_TEXTS.findall(package.optional(name))) for name in package.names if name.endswith("/sharedstrings.xml")
    )


def _is_lost(place: bytes, held: int) -> bool:
    return not place.isdigit() or int(place) >= held


def _sheet(package: Package, name: str) -> bytes:
    if name not in package:
        return b""
    data = package.read(name)
    if b"<!DOCTYPE" in data or b"<!ENTITY" in data:
        raise Refused("xml_dtd", "xlsx")
    return data


def has_macros(package: Package) -> bool:
    return any(part.endswith("vbaproject.bin") or "/macrosheets/" in part for part in package.names)


def _relation(element: object) -> str:
    attributes = getattr(element, "attrib", {})
    return next((str(text) for key, text in attributes.items() if str(key).endswith("}id")), "")


def _formats(package: Package, part: str | None) -> dict[int, NumberFormat]:
    data = package.optional(part)
    if set(_FORMAT_IDS.findall(data)) <= _SHOWN_AS_STORED:
        return {}
    root = package.parse(data)
    codes = dict(BUILT_IN)
    for item in root.iter():
        if local(item) == "numFmt" and (item.get("numFmtId") or "").isdecimal():
            codes[int(item.get("numFmtId") or 0)] = item.get("formatCode") or ""
    styles = next((item for item in root if local(item) == "cellXfs"), None)
    known: dict[str, NumberFormat] = {}  # few codes, worn by many styles
    found: dict[int, NumberFormat] = {}
    for place, style in enumerate(islice(() if styles is None else styles, _MAX_STYLES)):
        told = style.get("numFmtId") or "0"
        if told not in known:
            code = codes.get(int(told), "") if told.isdecimal() and len(told) < 7 else ""
            known[told] = NumberFormat() if not code or shows_date(code) else parse_format(code)
        if not known[told].is_plain:
            found[place] = known[told]
    return found


def _struck(package: Package, part: str | None) -> frozenset[int]:
    """The styles whose font is struck out."""
    data = package.optional(part)
    if b"strike" not in data:
        return frozenset()
    root = package.parse(data)
    fonts = next((item for item in root if local(item) == "fonts"), ())
    styles = next((item for item in root if local(item) == "cellXfs"), ())
    struck = {
        str(place)
        for place, font in enumerate(fonts)
        if any(local(item) == "strike" and item.get("val") not in ("0", "false") for item in font)
    }
    return frozenset(place for place, style in enumerate(islice(styles, _MAX_STYLES)) if style.get("fontId") in struck)


def _is_too_large(sheet: bytes) -> bool:
    """Whether the cells themselves (not the <dimension>, which lies) lie too far apart."""
    if not _FAR.search(sheet):
        return False
    rows = columns = 0
    for letters, row in set(_PLACE.findall(sheet)):
        rows, columns = max(rows, int(row)), max(columns, _column(letters) + 1)
    return rows * columns > _MAX_AREA


def _column(letters: bytes) -> int:
    place = 0
    for letter in letters:
        place = place * 26 + letter - 64
    return place - 1
