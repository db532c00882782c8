"""Word documents (.docx, .docm, .dotx, strict and WPS flavours): our own walk over the XML.

python-docx leaves out content controls, insertions, text boxes, nested tables and headers (docs/decisions/docx.md).
Read once, in document order: blocks of the body, then footnotes, then footers. External targets are never followed.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from domain.document import Block, Cell, Paragraph, Role, Table
from domain.limits import Limits
from domain.mail import Defect
from parsers.documents.content import Content, PictureReader
from parsers.documents.diagrams import diagram_words
from parsers.documents.docx_styles import (
    VAL,
    Numbering,
    ParagraphFacts,
    Style,
    Styles,
    W,
    first_child,
    number,
    paragraph_facts,
    value,
)
from parsers.documents.docx_text import Marks, Reader, is_plain
from parsers.documents.inserted import has_text, read_inserted
from parsers.documents.package import Package

if TYPE_CHECKING:
    from lxml.etree import _Element

_WRAPPERS = frozenset(
    [f"{W}{name}" for name in ("sdt", "sdtContent", "ins", "moveTo", "customXml", "smartTag")]
    + ["{http://schemas.openxmlformats.org/markup-compatibility/2006}AlternateContent"]
    + ["{http://schemas.openxmlformats.org/markup-compatibility/2006}Choice"]
)
_PARAGRAPH, _TABLE, _ROW, _CELL = (f"{W}{name}" for name in ("p", "tbl", "tr", "tc"))
_PROPERTIES, _CELL_PROPERTIES, _SIZE = (f"{W}{name}" for name in ("pPr", "tcPr", "sz"))
_MERGE, _GRID_SPAN = f"{W}vMerge", f"{W}gridSpan"
_TITLE_SIZE = 32  #: half-points: 三号 (16 pt), the smallest size in which a title is set by GB/T 9704
_TITLE_LENGTH = 80
_MAX_DEPTH = 12  #: tables and boxes inside one another; what lies deeper is read as one text
_MAX_SPAN = 200


def read(data: bytes, name: str, limits: Limits, read_picture: PictureReader | None = None) -> Content:
    """The blocks of a document. Refused: damaged, xml_dtd, encrypted, archive_bomb.

    Pictures that may be pages or tables are given to `read_picture` (inserted.py).
    """
    package = Package(data, limits, "docx")
    main = package.main_part("word/document.xml")
    data = package.read(main)
    root = package.parse(data)
    relations = package.relations(main)
    parts = dict(relations.values())
    walk = _Walk(
        Styles(package.optional(parts.get("styles")), package.parse),
        Numbering(lambda: package.optional_xml(parts.get("numbering"))),
        limits,
    )
    body = root.find(f"{W}body")
    walk.reader.plain = is_plain(data)
    blocks = walk.blocks(root if body is None else body)
    blocks += diagram_words(package, relations)
    walk.reader.plain = False  # notes, heads and feet are other parts
    notes = [block for kind in ("footnotes", "endnotes") for block in walk.notes(package.optional_xml(parts.get(kind)))]
    heads = _running(package, relations, walk, "header", Role.HEADER)
    feet = _running(package, relations, walk, "footer", Role.FOOTER)
    kinds = {kind for kind, _ in relations.values()}
    walk.marks.embedded |= "aFChunk" in kinds  # a file that Word would take in on opening
    defects = list(_defects(package, walk.marks, name))
    if not kinds.isdisjoint(("chart", "chartEx")):
        defects.append(Defect("pictures_unread", name))
    pictures = [part for kind, part in relations.values() if kind == "image" and part in package]
    if pictures:
        seen, told = read_inserted(map(package.read, pictures), has_text(blocks), name, limits, read_picture)
        blocks += seen
        defects += told
    return Content("docx", (*heads, *blocks, *notes, *feet), tuple(defects))


def _running(
    package: Package, relations: dict[str, tuple[str, str]], walk: _Walk, kind: str, role: Role
) -> list[Block]:
    """Heads or feet of the pages, each distinct text once."""
    found: dict[str, Block] = {}
    for its_kind, part in relations.values():
        root = package.optional_xml(part) if its_kind == kind else None
        for block in () if root is None else walk.blocks(root):
            texts = [block.text] if isinstance(block, Paragraph) else [cell.text for cell in block.cells]
            found.update({text: Paragraph(text, role) for text in texts if text})
    return list(found.values())


def _defects(package: Package, marks: Marks, name: str) -> Iterator[Defect]:
    if any(part.endswith("vbaproject.bin") for part in package.names):
        yield Defect("macros", name)
    if marks.tracked:
        yield Defect("tracked_changes", name)
    if marks.struck:
        yield Defect("struck_text", name)
    if marks.cut:
        yield Defect("text_too_large", name)
    if marks.embedded:
        yield Defect("embedded_object", name)


class _Walk:
    """Turns block-level elements into blocks."""

    def __init__(self, styles: Styles, numbering: Numbering, limits: Limits) -> None:
        self.marks = Marks()
        self._styles = styles
        self._numbering = numbering
        self.reader = Reader(styles, self.marks)
        self._cells_left = limits.sheet_cells
        self._prefix = ""  # text of a paragraph whose end mark was deleted: it runs on into the next one
        self._may_be_title = True

    def blocks(self, parent: _Element, role: Role | None = None, depth: int = 0) -> list[Block]:
        found: list[Block] = []
        for element in _items(parent, _PARAGRAPH, _TABLE):
            if element.tag == _PARAGRAPH:
                self._paragraph(element, role, depth, found)
            else:
                found.extend(self._table(element, depth))
        return found

    def notes(self, root: _Element | None) -> list[Block]:
        """Footnotes or endnotes; their separators are typed and left out."""
        found: list[Block] = []
        for note in () if root is None else root:
            if note.get(f"{W}type") in (None, "normal"):
                found.extend(self.blocks(note, Role.NOTE))
        return found

    def _paragraph(self, element: _Element, role: Role | None, depth: int, found: list[Block]) -> None:
        words = self.reader.words(element)
        for box in words.boxes:
            if depth < _MAX_DEPTH:
                found.extend(self.blocks(box, Role.TEXTBOX, depth + 1))
        facts = paragraph_facts(first_child(element, _PROPERTIES))
        self.marks.tracked |= facts.mark_deleted or facts.mark_inserted
        text = self._prefix + words.text
        self._prefix = text if facts.mark_deleted else ""
        if facts.mark_deleted or not text.strip():
            return
        style = self._styles.of(facts.style)
        told = role or self._role(element, facts, style, text)
        if not style.hidden:
            found.append(Paragraph(self._number(facts, style) + text.strip(" \t\n　"), told))

    def _number(self, facts: ParagraphFacts, style: Style) -> str:
        num_id = facts.num_id or style.num_id
        if not num_id or num_id == "0":
            return ""
        if facts.level is not None:
            return self._numbering.next(num_id, facts.level)
        linked = self._numbering.level_of_style(num_id, facts.style or "")
        return self._numbering.next(num_id, linked if style.level is None else style.level)

    def _role(self, element: _Element, facts: ParagraphFacts, style: Style, text: str) -> Role:
        if style.name == "title":
            return Role.TITLE
        looks = self._may_be_title and _looks_like_title(element, facts, style, text)
        level = style.outline if facts.outline is None else facts.outline
        if (level is not None and level < 9) or style.name.startswith(("heading", "subtitle")):
            self._may_be_title = looks
            return Role.TITLE if looks else Role.HEADING
        self._may_be_title &= looks or len(text) < 30
        return Role.TITLE if looks else Role.BODY

    def _table(self, table: _Element, depth: int) -> list[Block]:
        """The table, then what its cells hold besides text (inner tables). One lone cell is a frame, not a table."""
        rows = list(_items(table, _ROW))
        if depth >= _MAX_DEPTH:
            return [Paragraph(text)] if (text := self.reader.words(table).text.strip()) else []
        if len(rows) == 1 and len(cells := list(_items(rows[0], _CELL))) == 1:
            return self.blocks(cells[0], None, depth + 1)
        self._may_be_title = False
        inner: list[Block] = []
        placed = self._cells(rows, depth, inner)
        return [Table(tuple(placed)), *inner] if placed else inner

    def _cells(self, rows: list[_Element], depth: int, inner: list[Block]) -> list[Cell]:
        placed: list[Cell] = []
        above: dict[int, int] = {}  # column -> index in `placed` of the cell that a vertical merge continues
        height = 0
        for row in rows:
            if self._cells_left <= 0:
                self.marks.cut = True
                break
            properties = row.find(f"{W}trPr")
            if properties is not None and properties.find(f"{W}del") is not None:
                self.marks.tracked = True
                continue
            self._row(row, height, number(value(properties, "gridBefore")), depth, placed, above, inner)
            height += 1
        return placed

    def _row(
        self,
        row: _Element,
        place: int,
        column: int,
        depth: int,
        placed: list[Cell],
        above: dict[int, int],
        inner: list[Block],
    ) -> None:
        for element in _items(row, _CELL):
            merge, width = _span(element)
            blocks = self.blocks(element, Role.BODY, depth + 1)
            if merge is not None and merge.get(VAL) in (None, "continue") and column in above:
                cell = placed[above[column]]
                placed[above[column]] = Cell(cell.row, cell.column, cell.text, place - cell.row + 1, cell.columns)
            elif self._cells_left <= 0:
                self.marks.cut = True
            else:
                self._cells_left -= width
                inner.extend([block for block in blocks if isinstance(block, Table)])
                text = "\n".join([block.text for block in blocks if isinstance(block, Paragraph)])
                above.pop(column, None)
                if merge is not None:
                    above[column] = len(placed)
                placed.append(Cell(place, column, text, 1, width))
            column += width


def _span(cell: _Element) -> tuple[_Element | None, int]:
    """The vertical merge of a cell, if it takes part in one, and the columns it covers."""
    merge, width = None, 1
    properties = first_child(cell, _CELL_PROPERTIES)
    for one in () if properties is None else properties:
        if one.tag == _MERGE:
            merge = one
        elif one.tag == _GRID_SPAN:
            width = max(1, min(number(one.get(VAL), 1), _MAX_SPAN))
    return merge, width


def _looks_like_title(element: _Element, facts: ParagraphFacts, style: Style, text: str) -> bool:
    """Centred and large, before any longer text: how people set a title without using a style."""
    centred = facts.justified == "center" if facts.justified else style.centred
    if not centred or len(text) > _TITLE_LENGTH:
        return False
    size = next((number(item.get(VAL)) for item in element.iter(_SIZE)), 0) or style.size
    return size >= _TITLE_SIZE


def _items(parent: _Element, *wanted: str) -> Iterator[_Element]:
    """The children of those tags, in order, also inside controls, insertions and the newer branch of alternatives."""
    for element in parent:
        if element.tag in wanted:
            yield element
        elif element.tag in _WRAPPERS:
            yield from _items(element, *wanted)
