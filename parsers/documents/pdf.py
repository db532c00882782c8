"""PDF files: text in reading order and tables, by pdfium; nothing in the file is run, followed or fetched.

pdfplumber is asked for tables only on pages whose ruled lines our own finder cannot make a grid of (docs/decisions/pdf.md).
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from typing import Any

from domain.document import Block, Cell, Table
from domain.limits import Limits
from domain.mail import Defect
from parsers.documents import pdf_form as forms
from parsers.documents.content import Content, PictureReader, Refused
from parsers.documents.inserted import THUMB, is_paper
from parsers.documents.pdf_flow import (
    STARTS_ANEW,
    Frame,
    Item,
    aligned_tables,
    assemble,
    columns_of,
    frame_of,
    mark_running,
    mark_titles,
    recognised,
    run_on,
)  # fmt: skip
from parsers.documents.pdf_grid import RuledTable, chars_by_cell, ruled_tables
from parsers.documents.pdf_layer import is_unseen, same_figures
from parsers.documents.pdf_lines import Line, lines_of
from parsers.documents.pdf_page import Char, PageContent, read_page
from parsers.documents.pdf_pictures import is_ground, large_boxes, shown
from parsers.documents.pdf_strikes import without_struck

_DPI = 200  #: what the recogniser reads best (100 % of characters at 150 to 200 dpi)
_SCAN = 0.3  #: share of a page that pictures must cover before a page without text counts as a scan
_FEW = 30  #: characters; a scan may carry a stamp of its scanner as text
_MAX_LOOKED_AT, _ENOUGH = 30, 2400  #: pictures of one file beside its text; pixels of their longer side
_MAX_DOUBTED = 5  #: pages of one file that pdfplumber is asked about


def read(data: bytes, name: str, limits: Limits, read_picture: PictureReader | None = None) -> Content:
    """The blocks of all pages. Refused: damaged, encrypted (a password to open; owner restrictions do not matter)."""
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        protected = any(word in str(error).lower() for word in ("password", "security"))
        raise Refused("encrypted" if protected else "damaged", "pdf") from error
    with contextlib.closing(document):
        return _Reading(document, data, name, limits, read_picture).content()


class _Reading:
    """One file being read, page by page."""

    def __init__(
        self, document: Any, data: bytes, name: str, limits: Limits, read_picture: PictureReader | None
    ) -> None:
        self._document = document
        self._data = data
        self._name = name
        self._limits = limits
        self._read_picture = read_picture
        self._defects: dict[Defect, None] = {}
        self._pictures_read = 0
        self._doubted = 0
        self._looked_at = 0

    def content(self) -> Content:
        total = len(self._document)
        if total == 0:
            raise Refused("damaged", "pdf")
        if total > self._limits.pdf_pages:
            self._tell("pdf_limits")
        if self._document.count_attachments():
            self._tell("embedded_object")
        if forms.is_dynamic(self._document):
            self._tell("xfa_form")
        forms.start(self._document)
        pages: list[list[Item]] = []
        heights: list[float] = []
        for place in range(min(total, self._limits.pdf_pages)):
            height, items = self._page(place)
            pages.append(items)
            heights.append(height)
        mark_running(pages, heights)
        return Content("pdf", tuple(assemble(pages)), tuple(self._defects))

    def _tell(self, code: str) -> None:
        self._defects[Defect(code, self._name)] = None

    def _page(self, place: int) -> tuple[float, list[Item]]:
        import pypdfium2

        try:
            page = self._document[place]
            with contextlib.closing(page), contextlib.closing(page.get_textpage()) as text_page:
                content = read_page(page.raw, text_page.raw)
                content.chars.extend(forms.chars(self._document, page, content))
                items = self._scanned(page, text_page, place, content)
                if items is None:
                    items = [*self._printed(content, place + 1), *self._inserted(page, place, content)]
        except pypdfium2.PdfiumError:  # one broken page does not take the others with it
            self._tell("damaged")
            return 0.0, []
        if content.cut:
            self._tell("pdf_limits")
        return content.height, items

    def _scanned(self, page: Any, text_page: Any, place: int, content: PageContent) -> list[Item] | None:
        """What the recogniser reads on a scanned page or one in unknown letters; None where the text itself will do."""
        known = len(content.chars)
        garbled = known > _FEW and content.unmapped > 0.3 * known
        covered = not garbled and content.pictures >= _SCAN
        layered = covered and known > _FEW and is_unseen(page.raw, text_page.raw)
        if layered:
            content.boxes.clear()  # the picture is the page itself, and compared as such
        if not garbled and not layered and (known > _FEW or not covered):
            return None
        read = self._recognised(page, place, content, "text_layer_unchecked" if layered else "ocr_off")
        if read is None:
            return [] if garbled else None
        blocks, defects = read
        if layered and same_figures((line.text for line in lines_of(content.chars)), blocks):
            return None
        if layered:
            self._tell("text_layer_differs")
        for defect in defects:
            self._defects[Defect(defect.code, defect.detail or self._name)] = None
        return recognised(blocks, place + 1)

    def _inserted(self, page: Any, place: int, content: PageContent) -> list[Item]:
        """What the recogniser reads in pictures beside the text of a page that look like paper (inserted.py)."""
        found: list[Item] = []
        for box in large_boxes(content):
            self._looked_at += 1
            if (
                self._looked_at > _MAX_LOOKED_AT
                or is_ground(content, box)
                or not is_paper(shown(page, content, box, THUMB))
            ):
                continue
            if self._read_picture is None or self._pictures_read >= self._limits.ocr_pages:
                self._tell("pictures_unread")
                return found
            self._pictures_read += 1
            blocks, defects = self._read_picture(shown(page, content, box, _ENOUGH), place + 1)
            for defect in defects:
                self._tell(defect.code if defect.code == "low_confidence" else "pictures_unread")
            found += recognised(blocks, place + 1)
        return found

    def _recognised(
        self, page: Any, place: int, content: PageContent, unread: str
    ) -> tuple[tuple[Block, ...], tuple[Defect, ...]] | None:
        """What the recogniser gives for a page; None, and a defect, where it may not or cannot read it."""
        if self._read_picture is None or self._pictures_read >= self._limits.ocr_pages:
            self._tell(unread if self._read_picture is None else "pdf_limits")
            return None
        self._pictures_read += 1
        scale = min(_DPI / 72, (self._limits.image_pixels / max(content.width * content.height, 1.0)) ** 0.5)
        return self._read_picture(page.render(scale=scale).to_pil(), place + 1)

    def _printed(self, content: PageContent, page: int) -> list[Item]:
        chars = without_struck(content.chars, content.levels)
        if len(chars) < len(content.chars):
            self._tell("struck_text")
        tables, unsure = ruled_tables(content.levels, content.uprights)
        if unsure and not content.sideways and self._doubted < _MAX_DOUBTED:
            self._doubted += 1
            tables = _second_opinion(self._data, page, tables)
        items = laid_out(chars, tables, content.width, page)
        if page == 1:
            mark_titles(items, content.width)
        return items


def laid_out(chars: list[Char], tables: list[RuledTable], width: float, page: int) -> list[Item]:
    """Text and tables of one page in reading order; for scanned pages too, whose “characters” are pieces of lines."""
    filled: list[tuple[RuledTable, Table]] = []
    for table in tables:
        inside, chars = chars_by_cell(table, chars)
        if inside:
            filled.append((table, _filled(table, inside, page)))
    return list(_in_order(lines_of(chars), filled, width, page))


def _in_order(lines: list[Line], tables: list[tuple[RuledTable, Table]], width: float, page: int) -> Iterator[Item]:
    """Text and ruled tables from top to bottom."""
    frame = frame_of(lines, width)
    for ruled, table in tables:
        middle = (ruled.top + ruled.bottom) / 2
        yield from _flow([line for line in lines if line.bottom > middle], frame, width, page)
        lines = [line for line in lines if line.bottom <= middle]
        yield Item(page, table, frame, xs=ruled.xs)
    yield from _flow(lines, frame, width, page)


def _flow(lines: list[Line], frame: Frame, width: float, page: int) -> Iterator[Item]:
    groups = columns_of(lines, width)
    for group in groups:
        its_frame = frame if len(groups) == 1 or len(group) == 1 else frame_of(group)
        for what in aligned_tables(group, page):
            yield Item(page, what, its_frame)


def _filled(ruled: RuledTable, inside: dict[int, list[Char]], page: int) -> Table:
    cells = []
    for place, (row, column, rows, columns) in enumerate(ruled.cells):
        text = _cell_text(lines_of(inside[place]), ruled.xs[column + columns]) if place in inside else ""
        cells.append(Cell(row, column, text, rows, columns))
    return Table(tuple(cells), page=page)


def _cell_text(lines: list[Line], right: float) -> str:
    """The lines of a cell; one that reaches the cell's edge runs on into the next."""
    text, last = "", None
    for line in lines:
        if last is None:
            text = line.text
        elif last.right > right - 2.0 * last.size and not STARTS_ANEW.match(line.text):
            text = run_on(text, line.text)
        else:
            text = f"{text}\n{line.text}"
        last = line
    return text


def _second_opinion(data: bytes, page: int, ours: list[RuledTable]) -> list[RuledTable]:
    """pdfplumber's grids beside ours, where lines are there that we cannot make sense of."""
    from parsers.documents.pdf_plumber import tables_of

    others = [
        one
        for one in tables_of(data, page)
        if not any(one.top > mine.bottom and mine.top > one.bottom for mine in ours)
    ]
    return sorted([*ours, *others], key=lambda table: -table.top)
