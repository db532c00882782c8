"""OpenDocument text and slides (.odt .ott .odp, and .fodt in one piece): words and tables as they are shown.

Tracked deletions, struck-out and hidden text, comments are left out, automatic numbers put in, as in docx.py.
Source: OpenDocument 1.2 part 1, sections 4 to 10.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from domain.document import Block, Paragraph, Role, Table
from domain.limits import Limits
from domain.mail import Defect
from parsers.documents.content import Content, PictureReader, Refused
from parsers.documents.grid import Grid
from parsers.documents.inserted import has_text, read_inserted
from parsers.documents.odf_styles import DRAW, LINK, OFFICE, SHOW, STYLE, TABLE, TEXT, Styles, styles_of
from parsers.documents.package import Package
from parsers.documents.xml import parse

if TYPE_CHECKING:
    from lxml.etree import _Element

KIND = "odt"
_WORDS = (f"{TEXT}p", f"{TEXT}h")
_CELLS = (f"{TABLE}table-cell",)
_NO_TEXT = frozenset(
    [f"{TEXT}{name}" for name in ("tracked-changes", "sequence-decls", "variable-decls", "user-field-decls", "note-citation", "ruby-text")]
    + [f"{OFFICE}{name}" for name in ("annotation", "forms", "binary-data", "scripts")]
    + [f"{DRAW}enhanced-geometry", f"{SHOW}date-time-decl", f"{SHOW}settings"]
)  # fmt: skip
_BREAKS = {f"{TEXT}tab": "\t", f"{TEXT}line-break": "\n"}
_FRAMES = frozenset(
    f"{DRAW}{name}"
    for name in ("frame", "custom-shape", "rect", "ellipse", "g", "line", "path", "polygon", "text-box", "caption")
)
_MAX_SPAN = 200
_TITLE_LENGTH = 80


def read(data: bytes, name: str, limits: Limits, read_picture: PictureReader | None = None) -> Content:
    """The blocks of a document or show. Refused: damaged, encrypted, xml_dtd, archive_bomb."""
    if data.startswith(b"PK"):
        package = Package(data, limits, KIND)
        if b"encryption-data" in package.optional("META-INF/manifest.xml"):
            raise Refused("encrypted", KIND)
        root, styles = package.xml("content.xml"), package.optional_xml("styles.xml")
    else:
        package, root, styles = None, parse(data, limits.xml_bytes, KIND), None
    walk = _Walk(styles_of(styles, root), root, limits)
    heads, feet = walk.running(root if styles is None else styles)
    body = root.find(f"{OFFICE}body")
    blocks = [] if body is None else walk.blocks(body)
    pictures = [part for part in walk.pictures if package is not None and part in package]
    seen, unread = read_inserted(
        (package.read(part) for part in pictures if package is not None), has_text(blocks), name, limits, read_picture
    )
    if package is not None and any(part.startswith("basic/") and part.endswith(".xml") for part in package.names):
        walk.met["macros"] = None
    defects = [Defect(code, name) for code in walk.met]
    return Content(KIND, (*heads, *blocks, *seen, *walk.notes, *feet), (*defects, *unread))


class _Walk:
    """Turns elements into blocks, in document order."""

    def __init__(self, styles: Styles, root: _Element, limits: Limits) -> None:
        self.met: dict[str, None] = {}  # codes of defects
        self.notes: list[Block] = []
        self.pictures: dict[str, None] = {}
        self._styles = styles
        self._cells_left = limits.sheet_cells
        self._deleted: set[str] = set()  # changes that are deletions
        self._within: set[str] = set()  # deletions that have begun and not ended
        self._counts: dict[str, dict[int, int]] = {}  # list style -> level -> the last number
        self._mark = ""  # the number that waits for the paragraph of its item
        self._page: int | None = None
        self._may_be_title = True
        for region in root.iter(f"{TEXT}changed-region"):
            self.met["tracked_changes"] = None
            if region.find(f"{TEXT}deletion") is not None:
                self._deleted |= {str(value) for key, value in region.attrib.items() if str(key).endswith("}id")}

    def running(self, root: _Element) -> tuple[list[Block], list[Block]]:
        """Heads and feet of the pages, each distinct text once."""
        found: list[list[Block]] = []
        for kind, role in (("header", Role.HEADER), ("footer", Role.FOOTER)):
            texts: dict[str, None] = {}
            for page in root.iter(f"{STYLE}master-page"):
                for part in page.iterchildren(*(f"{STYLE}{kind}{which}" for which in ("", "-left", "-first"))):
                    texts.update(
                        (block.text, None) for block in self.blocks(part, role) if isinstance(block, Paragraph)
                    )
            found.append([Paragraph(text, role) for text in texts])
        self._may_be_title = True
        return found[0], found[1]

    def blocks(self, parent: _Element, role: Role | None = None) -> list[Block]:
        found: list[Block] = []
        for element in parent:
            if element.tag in _WORDS:
                found += self._paragraph(element, role)
            elif element.tag == f"{TEXT}list":
                found += self._list(element, role)
            elif element.tag == f"{TABLE}table":
                found += self._table(element)
            elif element.tag == f"{DRAW}page":
                found += self._slide(element)
            elif element.tag == f"{SHOW}notes":
                self.notes += [replace(block, page=self._page) for block in self.blocks(element, Role.NOTE)]
            else:
                found += self._other(element, role)
        return found

    def _other(self, element: _Element, role: Role | None) -> list[Block]:
        """Sections and frames: what they hold."""
        if element.tag == f"{DRAW}image":
            self.pictures[(element.get(f"{LINK}href") or "").removeprefix("./")] = None
        elif element.tag in (f"{DRAW}object", f"{DRAW}object-ole"):
            self.met["pictures_unread" if element.tag == f"{DRAW}object" else "embedded_object"] = None
        elif isinstance(element.tag, str) and element.tag not in _NO_TEXT:
            return self.blocks(element, self._role_of_frame(element, role))
        self._change(element)
        return []

    def _role_of_frame(self, element: _Element, role: Role | None) -> Role | None:
        if role is None and element.get(f"{SHOW}class") == "title":
            return Role.HEADING
        return Role.TEXTBOX if role is None and element.tag in _FRAMES and self._page is None else role

    def _slide(self, page: _Element) -> list[Block]:
        self._page = (self._page or 0) + 1
        if (page.get(f"{DRAW}style-name") or "") in self._styles.hidden:
            return []
        return [replace(block, page=self._page) for block in self.blocks(page)]

    def _paragraph(self, element: _Element, role: Role | None) -> list[Block]:
        pieces: list[str] = []
        found: list[Block] = []  # what is anchored here comes first, as in docx.py
        style = element.get(f"{TEXT}style-name") or ""
        mark, self._mark = self._mark, ""  # notes and boxes within have none
        self._words(element, pieces, found)
        text = "".join(pieces).strip(" \t\n\u3000")
        if style in self._styles.unsaid:
            self._unsaid(element)
            text = ""
        if not text:
            self._mark = mark
            return found
        return [*found, Paragraph(mark + text, role or self._role(element, style, text))]

    def _role(self, element: _Element, style: str, text: str) -> Role:
        looks = self._may_be_title and len(text) <= _TITLE_LENGTH and (style in self._styles.titles or style == "Title")
        heading = element.tag == f"{TEXT}h"
        self._may_be_title &= looks or (not heading and len(text) < 30)
        return Role.TITLE if looks else Role.HEADING if heading else Role.BODY

    def _words(self, element: _Element, pieces: list[str], found: list[Block]) -> None:
        """The words of a paragraph into `pieces`; what is anchored in it into `found`."""
        self._say(element.text, pieces)
        for item in element:
            tag = item.tag
            if tag in _BREAKS:
                self._say(_BREAKS[str(tag)], pieces)
            elif tag == f"{TEXT}s":
                self._say(" " * min(_count(item, f"{TEXT}c", 100), 100), pieces)
            elif tag == f"{TEXT}note":
                body = item.find(f"{TEXT}note-body")
                self.notes += [] if body is None else self.blocks(body, Role.NOTE)
            elif tag in _FRAMES:
                found += self.blocks(item, Role.TEXTBOX)
            elif tag == f"{TEXT}span" and item.get(f"{TEXT}style-name") in self._styles.unsaid:
                self._unsaid(item)
            elif tag not in _NO_TEXT and not self._change(item):
                self._words(item, pieces, found)
            self._say(item.tail, pieces)

    def _say(self, text: str | None, pieces: list[str]) -> None:
        if text and not self._within:
            pieces.append(text)

    def _unsaid(self, element: _Element) -> None:
        if element.get(f"{TEXT}style-name") in self._styles.struck and any(text.strip() for text in element.itertext()):
            self.met["struck_text"] = None

    def _change(self, element: _Element) -> bool:
        """Whether the element is a mark of a tracked change; deletions that are kept in place begin and end so."""
        change = element.get(f"{TEXT}change-id")
        if change is None:
            return False
        if change in self._deleted and element.tag == f"{TEXT}change-start":
            self._within.add(change)
        elif element.tag == f"{TEXT}change-end":
            self._within.discard(change)
        return True

    def _list(self, element: _Element, role: Role | None, outer: str = "", level: int = 1) -> list[Block]:
        style = element.get(f"{TEXT}style-name") or outer
        goes_on = element.get(f"{TEXT}continue-numbering") == "true" or element.get(f"{TEXT}continue-list") is not None
        if level == 1 and not goes_on:
            self._counts[style] = {}
        counts = self._counts.setdefault(style, {})
        found: list[Block] = []
        for item in element.iterchildren(f"{TEXT}list-item", f"{TEXT}list-header"):
            if item.tag == f"{TEXT}list-item" and any(child.tag in _WORDS for child in item):
                self._mark = self._next(item, style, counts, level)
            for child in item:
                if child.tag == f"{TEXT}list":
                    found += self._list(child, role, style, level + 1)
                elif child.tag in _WORDS:
                    found += self._paragraph(child, role)
            self._mark = ""
        return found

    def _next(self, item: _Element, style: str, counts: dict[int, int], level: int) -> str:
        its = self._styles.lists.get(style, {}).get(level)
        start = item.get(f"{TEXT}start-value")
        first = 1 if its is None else its.start
        counts[level] = _count(item, f"{TEXT}start-value", 99_999) if start else counts.get(level, first - 1) + 1
        for deeper in [other for other in counts if other > level]:
            del counts[deeper]
        return self._styles.mark(style, counts, level)

    def _table(self, table: _Element) -> list[Block]:
        """The table, then those inside its cells. One lone cell is a frame, not a table."""
        rows = list(_rows(table))
        grid, inner = Grid(self._cells_left), list[Block]()
        lone = len(rows) == 1 and len(list(rows[0].iterchildren(*_CELLS))) == 1
        for place, row in enumerate(rows):
            for cell in row.iterchildren(*_CELLS):
                blocks = self.blocks(cell, None if lone else Role.BODY)
                if lone:
                    return blocks
                inner += [block for block in blocks if isinstance(block, Table)]
                text = "\n".join(block.text for block in blocks if isinstance(block, Paragraph))
                down = min(_count(cell, f"{TABLE}number-rows-spanned", _MAX_SPAN), len(rows) - place)
                for _ in range(_count(cell, f"{TABLE}number-columns-repeated", _MAX_SPAN)):
                    grid.place(place, text, down, _count(cell, f"{TABLE}number-columns-spanned", _MAX_SPAN))
        self._may_be_title = False
        if grid.cut:
            self.met["text_too_large"] = None
        cells = grid.cells()
        self._cells_left -= len(cells)
        return [Table(cells), *inner] if cells else inner


def _rows(table: _Element) -> Iterator[_Element]:
    """The rows of a table, those in its head and in groups too, but not those of tables in its cells."""
    for element in table:
        if (
            element.tag == f"{TABLE}table-row"
        ):  # repeated ones are a thing of sheets; tables in tables would multiply them
            yield element
        elif element.tag in (f"{TABLE}table-header-rows", f"{TABLE}table-rows", f"{TABLE}table-row-group"):
            yield from _rows(element)


def _count(element: _Element, name: str, most: int) -> int:
    told = element.get(name) or "1"
    return max(1, min(int(told), most)) if told.isdecimal() and len(told) < 9 else 1
