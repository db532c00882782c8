"""Binary Word files (.doc of Word 97 to 2003, .wps): read byte by byte, nothing in the file is run or followed.

Blocks in document order: heads, body, notes, text boxes, feet. Deletions under revision marks, struck-out and hidden
text, field codes and comments are left out, automatic numbers put in (docs/decisions/legacy.md). Source: [MS-DOC].
"""

from __future__ import annotations

import re
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice, pairwise

from domain.document import Block, Paragraph, Role, Table
from domain.limits import Limits
from domain.mail import Defect
from parsers.documents.content import Content, PictureReader
from parsers.documents.docx_text import symbol
from parsers.documents.inserted import has_text, read_inserted
from parsers.documents.word97_file import OlderWord, Part, WordFile
from parsers.documents.word97_sprms import Pages, number, sprms, unfolded
from parsers.documents.word97_styles import Lists, Style, Styles, centred
from parsers.documents.word97_table import Builder
from parsers.documents.word97_text import GONE, STRUCK, changed, tidy, without_codes

_STYLE, _OUTLINE, _LEVEL, _LIST, _SIZE = 0x4600, 0x2640, 0x260A, 0x460B, 0x4A43
_IN_TABLE, _ROW_END, _DEPTH, _INNER_CELL, _INNER_ROW = 0x2416, 0x2417, 0x6649, 0x244B, 0x244C
_DELETED, _INSERTED, _HIDDEN, _SYMBOL, _STRUCK, _STRUCK_TWICE = 0x0800, 0x0801, 0x083C, 0x6A09, 0x0837, 0x2A53
_MARK = re.compile("[\r\x07\x0c]")
_TITLE_SIZE, _TITLE_LENGTH, _MAX_DEPTH = 32, 80, 12  # as in docx.py
_PICTURE = re.compile(b"\xff\xd8\xff[\xc0-\xff]|\x89PNG\r\n\x1a\n")  # as they stand in the data stream
_ICON, _MAX_PICTURES = 10_000, 100  #: bytes of the smallest scan; pictures of one file
_MAX_RUNS = 500_000  #: runs of characters looked at in one file; a long report has some thousands


def read(data: bytes, name: str, limits: Limits, read_picture: PictureReader | None = None) -> Content:
    """The blocks of a document. Refused: damaged, encrypted, old_format (Word 95 and older, where its text is not simple)."""
    try:
        file = WordFile(data, limits)
    except OlderWord as older:
        from parsers.documents import word95

        return word95.read(older.stream)
    reading = _Reading(file, limits)
    blocks = reading.blocks()
    defects = [Defect(code, name) for code, met in (
        ("macros", file.has_macros), ("tracked_changes", reading.tracked), ("struck_text", reading.struck),
        ("embedded_object", file.has_objects), ("text_too_large", reading.cut),
    ) if met]  # fmt: skip
    seen, told = read_inserted(_pictures(file.data_stream), has_text(blocks), name, limits, read_picture)
    blocks += seen
    defects += told
    return Content("doc", tuple(blocks), tuple(defects))


def _pictures(data: bytes) -> list[bytes]:
    """The pictures of the data stream that are no icons; each ends at the latest where the next begins."""
    starts = [found.start() for found in islice(_PICTURE.finditer(data), _MAX_PICTURES)]
    return [data[start:end] for start, end in pairwise([*starts, len(data)]) if end - start > _ICON]


@dataclass(frozen=True, slots=True)
class _Facts:
    """What the modifiers of one paragraph say."""

    style: int
    stated: dict[int, bytes]

    def flag(self, code: int) -> bool:
        return number(self.stated.get(code, b"")) != 0

    @property
    def depth(self) -> int:
        if not self.flag(_IN_TABLE):
            return 0
        return max(1, min(number(self.stated.get(_DEPTH, b"\1")), _MAX_DEPTH))


class _Reading:
    """One file being read."""

    def __init__(self, file: WordFile, limits: Limits) -> None:
        self._file = file
        self._styles = Styles(file.part(Part.STYLES))
        self._lists = Lists(file.part(Part.LISTS), file.after(Part.LISTS), file.part(Part.LIST_OVERRIDES))
        self._paragraphs = Pages(file.stream, file.part(Part.PARAGRAPHS), of_paragraphs=True)
        self._characters = Pages(file.stream, file.part(Part.CHARACTERS), of_paragraphs=False)
        self._facts: dict[bytes, _Facts] = {}
        self._fonts: list[str] | None = None
        self._cells_left = limits.sheet_cells
        self._may_be_title = True
        self.tracked = self.struck = self.cut = False
        self._text = without_codes(self._as_shown(file.characters()))
        self.cut |= sum(_counts(file)) > len(self._text) >= limits.text_chars

    def blocks(self) -> list[Block]:
        main, footnotes, headers, macros, comments, endnotes, boxes, header_boxes = _counts(self._file)
        at = main
        notes = list(self._story(at, at + footnotes, Role.NOTE))
        heads, feet = self._running(at + footnotes, headers)
        at += footnotes + headers + macros + comments
        end_notes = list(self._story(at, at + endnotes, Role.NOTE))
        at += endnotes
        body = list(self._story(0, main, boxes=self._boxes(at, boxes)))
        heads += self._story(at + boxes, at + boxes + header_boxes, Role.HEADER)
        return [*_once(heads, Role.HEADER), *body, *notes, *end_notes, *_once(feet, Role.FOOTER)]

    def _boxes(self, start: int, length: int) -> list[tuple[int, int, int]]:
        """(anchor in the body, first and last position) of the text boxes, the last anchor first."""
        found, done = [], 0
        for anchor, first, last in self._file.boxes():
            if done <= first < last <= length:  # one after another: boxes that overlap would multiply the text
                found.append((anchor, start + first, start + last))
                done = last
        return sorted(found or [(0, start, start + length)], reverse=True)

    def _running(self, start: int, length: int) -> tuple[list[Block], list[Block]]:
        """Heads and feet: six stories a section, after six for the separators of notes ([MS-DOC] 2.3.3)."""
        table = self._file.part(Part.HEADER_STORIES)
        places = struct.unpack(f"<{len(table) // 4}I", table[: len(table) // 4 * 4])
        heads: list[Block] = []
        feet: list[Block] = []
        done = 0
        for index in range(6, len(places) - 1):
            first, last = places[index], min(places[index + 1], length)
            if done <= first < last:
                done = last
                is_foot = index % 6 in (2, 3, 5)
                story = self._story(start + first, start + last, Role.FOOTER if is_foot else Role.HEADER)
                (feet if is_foot else heads).extend(story)
        return heads, feet

    # --- paragraphs and tables ---

    def _story(
        self, start: int, end: int, role: Role | None = None, boxes: list[tuple[int, int, int]] | None = None
    ) -> Iterator[Block]:
        """The blocks of the characters from `start` to `end`, each text box before the paragraph that holds its anchor."""
        open_tables: list[Builder] = []
        inner: list[Block] = []
        end = min(end, len(self._text))
        while start < end:
            found = _MARK.search(self._text, start, end)
            last = found.start() if found else end - 1
            while boxes and boxes[-1][0] <= last:
                _, first_in_box, last_in_box = boxes.pop()
                yield from self._story(first_in_box, last_in_box, Role.TEXTBOX)
            text = self._text[start : last + (0 if found else 1)]
            facts = self._facts_at(last)
            while len(open_tables) > facts.depth:
                yield from self._closed(open_tables, inner, role)
            if facts.depth:
                self._in_table(open_tables, facts, text, found.group() if found else "")
            else:
                yield from self._paragraph(text, facts, start, role)
            start = last + 1
        while open_tables:
            yield from self._closed(open_tables, inner, role)
        for _, first_in_box, last_in_box in boxes or ():
            yield from self._story(first_in_box, last_in_box, Role.TEXTBOX)

    def _in_table(self, open_tables: list[Builder], facts: _Facts, text: str, mark: str) -> None:
        while len(open_tables) < facts.depth:
            open_tables.append(Builder())
        builder = open_tables[-1]
        outer = facts.depth == 1
        if facts.flag(_ROW_END if outer else _INNER_ROW):
            builder.end_row(facts.stated)
            return
        shown = self._number(facts) + tidy(text) if text.strip(GONE) else ""
        if shown.strip():
            builder.lines.append(shown)
        if mark == "\x07" if outer else facts.flag(_INNER_CELL):
            self._cells_left -= 1
            self.cut |= self._cells_left < 0
            if self._cells_left >= 0:
                builder.end_cell()

    def _closed(self, open_tables: list[Builder], inner: list[Block], role: Role | None) -> Iterator[Block]:
        """The innermost open table, ended. One lone cell is a frame, not a table."""
        table = open_tables.pop().finish()
        if table is not None and open_tables:
            inner.append(table)
        elif table is not None and len(table.cells) == 1:
            yield from (Paragraph(line, role or Role.BODY) for line in table.cells[0].text.split("\n") if line.strip())
        elif table is not None:
            self._may_be_title = False
            yield table
        if not open_tables:
            yield from inner
            inner.clear()

    def _paragraph(self, text: str, facts: _Facts, start: int, role: Role | None) -> Iterator[Block]:
        shown = tidy(text)
        if shown:
            yield Paragraph(self._number(facts) + shown, role or self._role(facts, shown, start))

    def _number(self, facts: _Facts) -> str:
        style = self._styles.of(facts.style)
        index = number(facts.stated[_LIST]) if _LIST in facts.stated else style.list_index
        level = number(facts.stated[_LEVEL]) if _LEVEL in facts.stated else style.level
        return self._lists.next(index, level) if index else ""

    def _role(self, facts: _Facts, text: str, start: int) -> Role:
        style = self._styles.of(facts.style)
        if style.title:
            return Role.TITLE
        looks = self._may_be_title and self._looks_like_title(facts, style, text, start)
        outline = number(facts.stated[_OUTLINE]) if _OUTLINE in facts.stated else style.outline
        heading = style.heading or outline < 9
        self._may_be_title &= looks or (not heading and len(text) < 30)
        return Role.TITLE if looks else Role.HEADING if heading else Role.BODY

    def _looks_like_title(self, facts: _Facts, style: Style, text: str, start: int) -> bool:
        if len(text) > _TITLE_LENGTH or not centred(facts.stated, style.centred):
            return False
        run = dict(sprms(self._characters.at(self._file.byte_of(start))))
        return (number(run.get(_SIZE, b"")) or style.size) >= _TITLE_SIZE

    def _facts_at(self, position: int) -> _Facts:
        """The properties of the paragraph that ends at that character."""
        told = self._paragraphs.at(self._file.byte_of(position))
        if told not in self._facts:
            stated = dict(sprms(unfolded(told[2:], self._file.data_stream)))
            style = number(stated[_STYLE]) if _STYLE in stated else int.from_bytes(told[:2], "little")
            self._facts[told] = _Facts(style, stated)
        return self._facts[told]

    # --- characters ---

    def _as_shown(self, text: str) -> str:
        """Characters that are not shown blanked out, symbols put in."""
        changes: list[tuple[int, int, str]] = []
        effects: dict[bytes, str | None] = {}
        left = _MAX_RUNS
        for piece in self._file.pieces:
            end = piece.place + (piece.last - piece.first) * piece.width
            for run in self._characters.between(piece.place, end):
                left -= 1
                if left < 0:
                    return text  # no real file comes here; its text is still all there
                if run.properties not in effects:
                    effects[run.properties] = self._effect(run.properties)
                shown = effects[run.properties]
                if shown is not None:
                    first = piece.first + (max(run.start, piece.place) - piece.place) // piece.width
                    last = piece.first + (min(run.end, end) - piece.place + piece.width - 1) // piece.width
                    changes.append((first, last, shown))
        return changed(text, changes) if changes else text

    def _effect(self, properties: bytes) -> str | None:
        """What a run shows instead of its characters; None where it shows them."""
        stated = dict(sprms(properties))
        self.tracked |= _DELETED in stated or _INSERTED in stated
        if number(stated.get(_DELETED, b"")) or number(stated.get(_HIDDEN, b"")) == 1:
            return GONE
        if any(number(stated.get(code, b"")) == 1 for code in (_STRUCK, _STRUCK_TWICE)):
            self.struck = True
            return STRUCK
        if _SYMBOL in stated and len(stated[_SYMBOL]) == 4:
            font, code = struct.unpack("<HH", stated[_SYMBOL])
            return symbol(self._font(font), f"{code:X}") or GONE
        return None

    def _font(self, index: int) -> str:
        if self._fonts is None:
            self._fonts = list(_fonts(self._file.part(Part.FONTS)))
        return self._fonts[index] if index < len(self._fonts) else ""


def _counts(file: WordFile) -> tuple[int, ...]:
    told = file.stories
    return (told.main, told.footnotes, told.headers, told.macros, told.comments, told.endnotes, told.boxes,
            told.header_boxes)  # fmt: skip


def _fonts(table: bytes) -> Iterator[str]:
    """Names of fonts: SttbfFfn ([MS-DOC] 2.9.286), FFN 40 bytes in."""
    place = 4
    for _ in range(int.from_bytes(table[:2], "little")):
        if place >= len(table):
            return
        size = table[place]
        yield table[place + 40 : place + 1 + size].decode("utf-16-le", "replace").partition("\0")[0]
        place += 1 + size


def _once(blocks: list[Block], role: Role) -> list[Block]:
    """Heads or feet, each distinct text once; sections repeat them."""
    texts: dict[str, None] = {}
    for block in blocks:
        lines = [cell.text for cell in block.cells] if isinstance(block, Table) else [block.text]
        texts.update(dict.fromkeys(line for line in lines if line))
    return [Paragraph(text, role) for text in texts]
