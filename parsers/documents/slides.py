"""Slides (.pptx): words, tables, diagrams and notes of each slide that is shown, in the order of the show.

Source: ECMA-376 part 1, 19.3 (slides), 21.1.2 (text), 21.1.3 (tables). A slide is a page.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from domain.document import Block, Paragraph, Role, Table
from domain.limits import Limits
from domain.mail import Defect
from parsers.documents.content import Content, PictureReader
from parsers.documents.diagrams import diagram_words
from parsers.documents.grid import Grid
from parsers.documents.inserted import has_text, read_inserted
from parsers.documents.ordinals import ordinal
from parsers.documents.package import Package

if TYPE_CHECKING:
    from lxml.etree import _Element

KIND = "pptx"
_A, _P, _MC = (
    f"{{http://schemas.openxmlformats.org/{name}/2006{tail}}}"
    for name, tail in (("drawingml", "/main"), ("presentationml", "/main"), ("markup-compatibility", ""))
)
_R_ID = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_TITLES, _RUNNING = ("title", "ctrTitle"), ("ftr", "hdr", "dt")
_GROUPS = (f"{_P}grpSp", f"{_MC}AlternateContent", f"{_MC}Choice")
_MAX_SPAN = 200
#: what stands before and after the number: the last words of its type
_AROUND = {"Period": ("", "."), "ParenBoth": ("(", ")"), "ParenR": ("", ")"), "Plain": ("", "")}
_FORMATS = {"alphaLc": "lowerLetter", "alphaUc": "upperLetter", "romanLc": "lowerRoman", "romanUc": "upperRoman",
            "circleNum": "decimalEnclosedCircle", "ea1": "chineseCounting"}  # fmt: skip


def read(data: bytes, name: str, limits: Limits, read_picture: PictureReader | None = None) -> Content:
    """The blocks of all slides that are not hidden. Refused: damaged, encrypted, xml_dtd, archive_bomb."""
    package = Package(data, limits, KIND)
    show = _Show(package, limits)
    main = package.main_part("ppt/presentation.xml")
    relations = package.relations(main)
    for listed in package.xml(main).iter(f"{_P}sldId"):
        kind, part = relations.get(listed.get(_R_ID) or "", ("", ""))
        if kind == "slide" and not show.cut:
            show.slide(part)
    blocks, defects = show.blocks, [Defect(code, name) for code in show.met]
    if any(part.endswith("vbaproject.bin") for part in package.names):
        defects.append(Defect("macros", name))
    seen, unread = read_inserted(map(package.read, show.pictures), has_text(blocks), name, limits, read_picture)
    return Content(KIND, (*blocks, *seen), (*defects, *unread))


class _Show:
    """One file being read, slide by slide."""

    def __init__(self, package: Package, limits: Limits) -> None:
        self.blocks: list[Block] = []
        self.pictures: dict[str, None] = {}
        self.met: dict[str, None] = {}  # codes of defects
        self._package = package
        self._limits = limits
        self._cells_left = limits.sheet_cells
        self._page = 0

    @property
    def cut(self) -> bool:
        return "text_too_large" in self.met

    def slide(self, part: str) -> None:
        """Take in one slide; a hidden one counts as a page and says nothing."""
        self._page += 1
        if self._page > self._limits.pdf_pages:
            self.met["text_too_large"] = None
            return
        root = self._package.optional_xml(part)
        if root is None:
            self.met["damaged"] = None
        elif root.get("show") not in ("0", "false"):
            relations = self._package.relations(part)
            self._shapes(root)
            self._add(diagram_words(self._package, relations))
            self._others(relations)

    def _others(self, relations: dict[str, tuple[str, str]]) -> None:
        """What stands in parts of its own: notes, pictures, charts, other files."""
        for kind, part in relations.values():
            if kind == "image" and part in self._package:
                self.pictures[part] = None
            elif kind in ("chart", "chartEx"):
                self.met["pictures_unread"] = None
            elif kind in ("package", "oleObject"):
                self.met["embedded_object"] = None
            elif kind == "notesSlide" and (notes := self._package.optional_xml(part)) is not None:
                bodies = (shape for shape in notes.iter(f"{_P}sp") if _placeholder(shape) == "body")
                self._add(
                    [replace(one, role=Role.NOTE) for shape in bodies for one in self._paragraphs(shape, Role.NOTE)]
                )

    def _shapes(self, root: _Element) -> None:
        """Words and tables of a slide: its title first, the rest in the order that a screen reader takes."""
        shapes = list(_shapes(root.iter(f"{_P}spTree")))
        for shape in sorted(shapes, key=lambda shape: _placeholder(shape) not in _TITLES):
            kind = _placeholder(shape)
            if kind in _TITLES:
                self._add(self._paragraphs(shape, Role.HEADING if self.blocks else Role.TITLE))
            elif kind != "sldNum":
                self._add(self._paragraphs(shape, Role.FOOTER if kind in _RUNNING else Role.BODY))
            for table in shape.iter(f"{_A}tbl"):
                self._add([one for one in [self._table(table)] if one.cells])

    def _add(self, blocks: list[Paragraph] | list[Table]) -> None:
        self.blocks += [replace(block, page=self._page) for block in blocks]

    def _paragraphs(self, shape: _Element, role: Role) -> list[Paragraph]:
        body = shape.find(f"{_P}txBody")
        return [] if body is None else [Paragraph(text, role) for text in self._texts(body)]

    def _table(self, table: _Element) -> Table:
        grid = Grid(self._cells_left)
        rows = table.findall(f"{_A}tr")
        for place, row in enumerate(rows):
            for cell in row.iterchildren(f"{_A}tc"):
                if not any(cell.get(merged) in ("1", "true") for merged in ("hMerge", "vMerge")):
                    down = min(_number(cell, "rowSpan"), len(rows) - place)
                    body = cell.find(f"{_A}txBody")
                    text = "" if body is None else "\n".join(self._texts(body))
                    grid.place(place, text, down, _number(cell, "gridSpan"))
        if grid.cut:
            self.met["text_too_large"] = None
        cells = grid.cells()
        self._cells_left -= len(cells)
        return Table(cells)

    def _texts(self, body: _Element) -> Iterator[str]:
        """The paragraphs of a text body that say something, with their automatic numbers."""
        counts: dict[int, tuple[str, int]] = {}  # level -> (type of number, the last one)
        for paragraph in body.iterchildren(f"{_A}p"):
            text = self._words(paragraph).strip()
            if text:
                yield _mark(paragraph.find(f"{_A}pPr"), counts) + text

    def _words(self, paragraph: _Element) -> str:
        pieces: list[str] = []
        for run in paragraph.iterchildren(f"{_A}r", f"{_A}fld", f"{_A}br"):
            text, looks = run.findtext(f"{_A}t") or "", run.find(f"{_A}rPr")
            if run.tag == f"{_A}br":
                pieces.append("\n")
            elif looks is not None and looks.get("strike") in ("sngStrike", "dblStrike"):
                self.met |= {"struck_text": None} if text.strip() else {}
            else:
                pieces.append(text)
        return "".join(pieces)


def _shapes(holders: Iterator[_Element] | list[_Element]) -> Iterator[_Element]:
    """The shapes and frames of a slide, also those in groups (libxml2 lets a slide be 256 deep)."""
    for holder in holders:
        for element in holder.iterchildren(f"{_P}sp", f"{_P}graphicFrame", *_GROUPS):
            if element.tag in _GROUPS:
                yield from _shapes([element])
            else:
                yield element


def _placeholder(shape: _Element) -> str:
    """What a shape is on its slide: title, body, ftr … or ""."""
    found = shape.find(f"{_P}nvSpPr/{_P}nvPr/{_P}ph")
    return "" if found is None else found.get("type") or "body"


def _number(element: _Element, name: str) -> int:
    told = element.get(name) or "1"
    return max(1, min(int(told), _MAX_SPAN)) if told.isdecimal() and len(told) < 7 else 1


def _mark(properties: _Element | None, counts: dict[int, tuple[str, int]]) -> str:
    """The automatic number of a paragraph, counted on; a paragraph without one ends the counting at its level."""
    level = 0 if properties is None else _level(properties)
    for deeper in [other for other in counts if other > level]:
        del counts[deeper]
    numbered = None if properties is None else properties.find(f"{_A}buAutoNum")
    if numbered is None:
        counts.pop(level, None)
        return ""
    kind = numbered.get("type") or "arabicPeriod"
    before, count = counts.get(level, ("", 0))
    count = count + 1 if before == kind else _number(numbered, "startAt")
    counts[level] = (kind, count)
    left, right = next((around for ending, around in _AROUND.items() if kind.endswith(ending)), ("", ""))
    style = next((style for start, style in _FORMATS.items() if kind.startswith(start)), "decimal")
    text = f"{left}{ordinal(count, style)}{right}"
    return f"{text} " if text[-1:].isascii() else text


def _level(properties: _Element) -> int:
    told = properties.get("lvl") or "0"
    return int(told) if told.isdecimal() and len(told) < 3 else 0
