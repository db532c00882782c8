"""What was recognised on a page put into paragraphs and tables, by the same rules as the lines of a PDF."""

from __future__ import annotations

import re
from dataclasses import replace

from domain.document import Block, Paragraph
from domain.mail import Defect
from parsers.documents.ocr_page import PAGE_WIDTH, Page, Piece
from parsers.documents.pdf import laid_out
from parsers.documents.pdf_flow import assemble, mark_running, mark_titles
from parsers.documents.pdf_page import Char

_DOUBTED = 0.85  #: score of a piece below which a person should look
_NOISE = 0.5  #: score below which words are not words (specks, scribbles, the text around a seal)
_LEGIBLE = (
    0.75  #: mean score of a page, weighted by length, below which nothing of it is taken (docs/hostile-input.md, B117)
)
_DASHES = frozenset("一-_—–－")
_PAGE_NUMBER = re.compile(r"[-—–－一]\s*(\d{1,3})\s*[-—–－一]$")
#: signs after a Chinese character, which are as wide as one: the recogniser tells their shape, seldom their width
_NARROW = re.compile(r"(?<=[\u4e00-\u9fff）》”])[,:;!?]")
_WIDE = str.maketrans(",:;!?", "，：；！？")


def blocks_of(page: Page, number: int | None) -> tuple[tuple[Block, ...], tuple[Defect, ...]]:
    """The blocks of one page, each with the score of its least certain piece."""
    pieces = [piece for piece in page.pieces if piece.words.score >= _NOISE]
    if not pieces:
        return (), (Defect("unreadable"),) if page.pieces else ()
    if _legibility(page.pieces) < _LEGIBLE:
        return (), (Defect("unreadable"),)
    scale = PAGE_WIDTH / page.pixels.shape[1]
    height = page.pixels.shape[0] * scale
    items = laid_out([_char(piece, scale, height) for piece in pieces], list(page.tables), PAGE_WIDTH, number or 1)
    if number in (None, 1):
        mark_titles(items, PAGE_WIDTH)
    mark_running([items], [height])
    weak = [piece for piece in pieces if piece.words.score < _DOUBTED]
    blocks = tuple(_with_dashes(_sure(block, weak, number)) for block in assemble([items]))
    unsure = weak or any(_is_lost(piece, page, scale, height) for piece in page.pieces)
    return blocks, (Defect("low_confidence"),) if unsure else ()


def _is_lost(piece: Piece, page: Page, scale: float, height: float) -> bool:
    """Whether something in a cell could not be read: the cell looks blank now, and blank means that nothing was done."""
    x, y = (piece.left + piece.right) / 2 * scale, height - (piece.top + piece.bottom) / 2 * scale
    lost = piece.words.score < _NOISE and piece.words.text not in _DASHES
    return lost and any(table.cell_at(x, y) is not None for table in page.tables)


def _legibility(pieces: tuple[Piece, ...]) -> float:
    letters = sum(len(piece.words.text) for piece in pieces)
    return sum(piece.words.score * len(piece.words.text) for piece in pieces) / max(letters, 1)


def _char(piece: Piece, scale: float, height: float) -> Char:
    text = _NARROW.sub(lambda sign: sign[0].translate(_WIDE), _PAGE_NUMBER.sub(r"— \1 —", piece.words.text))
    return Char(
        text, piece.left * scale, height - piece.bottom * scale, piece.right * scale, height - piece.top * scale
    )


def _with_dashes(block: Block) -> Block:
    """A cell that holds a lone 一 means a dash (nothing), unless it begins a numbering: 二 stands below it."""
    if isinstance(block, Paragraph):
        return block
    texts = {(cell.row, cell.column): cell.text for cell in block.cells}
    cells = tuple(
        replace(cell, text="—")
        if cell.text in _DASHES and texts.get((cell.row + cell.rows, cell.column)) != "二"
        else cell
        for cell in block.cells
    )
    return replace(block, cells=cells)


def _sure(block: Block, weak: list[Piece], number: int | None) -> Block:
    """The block with its confidence: that of the least certain piece that stands in it."""
    lines = block.text.split("\n") if isinstance(block, Paragraph) else [cell.text for cell in block.cells]
    score = min((piece.words.score for piece in weak if _holds(lines, piece.words.text)), default=1.0)
    return replace(block, confidence=round(score, 3), page=number)


def _holds(lines: list[str], text: str) -> bool:
    """Whether a piece stands in those lines; a short one only as a line of its own, else every 1 would be doubted."""
    return text in lines if len(text) < 4 else any(text in line for line in lines)
