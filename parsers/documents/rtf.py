"""Rich text (.rtf, also under the name .doc): our own pass over its words; pictures and objects in it are never decoded.

Source: Rich Text Format Specification 1.9.1. One token after another, no recursion, so that time grows with the length.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Any

from domain.document import Block, Paragraph, Role
from domain.limits import Limits
from domain.mail import Defect
from parsers.documents.content import Content, Refused
from parsers.documents.docx_text import symbol
from parsers.documents.rtf_tables import Rows
from parsers.documents.word97_file import joined

_TOKEN = re.compile(
    rb"\\([a-zA-Z]{1,32})(-?\d{1,10})?[ ]?|\\'([0-9a-fA-F]{2})|\\([^a-zA-Z])|([{}])|[\r\n]+|([^\\{}\r\n]+)", re.DOTALL
)
_HIDDEN_GROUPS = frozenset(
    b"stylesheet info colortbl generator listtable listoverridetable rsidtbl xmlnstbl themedata colorschememapping pict "
    b"object objdata latentstyles datastore fldinst bkmkstart bkmkend template annotation atnid atnauthor atnref atndate "
    b"atrfstart atrfend revtbl filetbl private mmathPr nonshppict passwordhash pnseclvl ftnsep ftnsepc aftnsep aftnsepc "
    b"do docvar userprops wgrffmtfilter sp sn sv".split()
)
_SHOWN_THOUGH_MARKED = frozenset(
    b"shptxt listtext pntext shpinst shp shppict fldrslt footnote".split()
)  # behind \* and still text
_ROLES = {
    b"header": Role.HEADER, b"headerl": Role.HEADER, b"headerr": Role.HEADER, b"headerf": Role.HEADER,
    b"footer": Role.FOOTER, b"footerl": Role.FOOTER, b"footerr": Role.FOOTER, b"footerf": Role.FOOTER,
    b"footnote": Role.NOTE, b"shptxt": Role.TEXTBOX,
}  # fmt: skip
_CHARACTERS = {
    b"tab": "\t", b"line": "\n", b"emdash": "—", b"endash": "–", b"bullet": "•", b"lquote": "‘", b"rquote": "’",
    b"ldblquote": "“", b"rdblquote": "”", b"emspace": " ", b"enspace": " ", b"qmspace": " ",
}  # fmt: skip
_MARKS = {b"~": "\u00a0", b"_": "-"}
_SETTERS = frozenset(
    b"f fcharset fonttbl ansicpg uc v deleted strike striked plain result fs afs listtext pntext".split()
)
_SYMBOLS = 2  #: the character set of fonts of symbols
#: \fcharset of a font -> the code page of its 8-bit characters (specification, section "Font table")
_CHARSETS = {0: "cp1252", 128: "cp932", 129: "cp949", 134: "gb18030", 136: "big5", 161: "cp1253", 204: "cp1251"}
_CODE_PAGES = {
    932: "cp932",
    936: "gb18030",
    949: "cp949",
    950: "big5",
    1251: "cp1251",
    65001: "utf-8",
    54936: "gb18030",
}
_MAX_DEPTH = 2000  #: groups inside one another; Word writes some dozens
_TITLE_SIZE, _TITLE_LENGTH = 32, 80  # as in docx.py


@dataclass(frozen=True, slots=True)
class _State:
    """What a group inherits and forgets at its end."""

    shown: bool = True
    hidden: bool = False  # \\v, \\deleted
    struck: bool = False  # \\strike, \\striked
    role: Role | None = None
    font: int = -1
    skip: int = 1  # \\uc: how many characters stand in for each \\u
    in_fonts: bool = False
    in_number: bool = False  # the text of an automatic number


def read(data: bytes, name: str, limits: Limits) -> Content:
    """The blocks of a document. Refused: damaged (nothing of RTF in it)."""
    if not data.startswith(b"{\\rt"):
        raise Refused("damaged", "rtf")
    reading = _Reading(limits)
    reading.run(data)
    defects = [Defect(code, name) for code, met in (
        ("embedded_object", reading.embedded), ("tracked_changes", reading.tracked), ("struck_text", reading.struck),
        ("text_too_large", reading.cut),
    ) if met]  # fmt: skip
    return Content("rtf", tuple(reading.blocks()), tuple(defects))


class _Reading:
    """One pass over a file."""

    def __init__(self, limits: Limits) -> None:
        self.embedded = self.tracked = self.struck = self.cut = False
        self._left = limits.text_chars
        self._state = _State()
        self._stack: list[_State] = []
        self._code_page = ""
        self._fonts: dict[int, int] = {}  # font -> character set
        self._font_names: dict[int, str] = {}
        self._defined = -1  # the font that is being defined
        self._bytes = bytearray()  # 8-bit characters not yet decoded: a Chinese one may come as two tokens
        self._skip = 0
        self._starred = False
        self._pieces: dict[Role | None, list[str]] = {}
        self._found: dict[Role | None, list[Block]] = {}
        self._rows = Rows(limits.sheet_cells)
        self._centred = False
        self._largest = 0
        self._may_be_title = True

    def run(self, data: bytes) -> None:
        place = 0
        while (token := _TOKEN.match(data, place)) is not None and not self.cut:
            place = token.end()
            word, number, byte, mark, brace, text = token.groups()
            if word is not None:
                value = None if number is None else int(number)
                self._word(word, value)
                if word == b"bin":  # so many bytes follow as they are
                    place += max(value or 0, 0)
            elif byte is not None:
                self._eight_bits(bytes((int(byte, 16),)))
            elif text is not None:
                self._eight_bits(text)
            elif brace is not None:
                self._brace(brace)
            elif mark is not None:
                self._mark(mark)
        self._end_paragraph()
        self._end_table()

    def blocks(self) -> list[Block]:
        """Heads (each text once), body, boxes, notes, feet, as in other documents."""
        found = self._found
        once = {role: list(dict.fromkeys(found.get(role, ()))) for role in (Role.HEADER, Role.FOOTER)}
        middle = [block for role in (None, Role.TEXTBOX, Role.NOTE) for block in found.get(role, ())]
        return [*once[Role.HEADER], *middle, *once[Role.FOOTER]]

    # --- tokens ---

    def _brace(self, brace: bytes) -> None:
        self._flush()
        self._skip = 0
        self._starred = False
        if brace == b"{":
            self._stack.append(self._state)
            self.cut |= len(self._stack) > _MAX_DEPTH
        elif self._stack:
            left, self._state = self._state, self._stack.pop()
            if left.role is not self._state.role:
                self._end_paragraph(left.role)
            if left.in_number and not self._state.in_number:
                self._end_number()

    def _mark(self, mark: bytes) -> None:
        if mark == b"*":
            self._starred = True
        elif mark in b"\r\n":
            self._word(b"par", None)
        elif mark in b"\\{}":
            self._eight_bits(mark)
        elif mark in _MARKS:
            self._flush()
            self._put(_MARKS[mark])

    def _word(self, word: bytes, value: int | None) -> None:
        starred, self._starred = self._starred, False
        if word == b"u" and value is not None:
            self._unicode(value)
            return
        self._flush()
        self._skip = 0
        if starred and word not in _SHOWN_THOUGH_MARKED:
            self._change(shown=False)
        if word in _HIDDEN_GROUPS:
            self.embedded |= word == b"object"
            self._change(shown=False)
        elif word in _ROLES:
            self._change(role=_ROLES[word], shown=self._state.shown or word == b"shptxt")
        elif word in _CHARACTERS:
            self._put(_CHARACTERS[word])
        elif word in _SETTERS:
            self._set(word, value)
        elif self._state.shown:
            self._layout(word, value)

    def _set(self, word: bytes, value: int | None) -> None:
        """Words that tell how characters are written."""
        if word == b"f":
            self._defined = value or 0
            self._change(font=value or 0)
        elif word == b"fcharset":
            self._fonts[self._defined] = value or 0
        elif word == b"fonttbl":
            self._change(in_fonts=True)
        elif word == b"ansicpg":
            self._code_page = _CODE_PAGES.get(value or 0, "cp1252")
        elif word == b"uc":
            self._change(skip=max(0, min(value or 0, 8)))
        elif word in (b"v", b"deleted"):
            self.tracked |= word == b"deleted"
            self._change(hidden=value != 0)
        elif word in (b"strike", b"striked"):
            self._change(struck=value != 0)
        elif word == b"plain":
            self._change(hidden=False, struck=False)
        elif word == b"result":  # what an object looks like
            self._change(shown=True)
        elif word in (b"fs", b"afs"):
            self._largest = max(self._largest, value or 0) if self._state.shown else self._largest
        elif word in (b"listtext", b"pntext"):
            self._change(in_number=True)

    def _layout(self, word: bytes, value: int | None) -> None:
        """Words that end paragraphs and cells, or describe rows."""
        if word == b"par" or word == b"sect":
            self._end_paragraph()
        elif word == b"pard":
            self._rows.inside = self._centred = False
        elif word == b"qc":
            self._centred = True
        elif word == b"intbl":
            self._rows.inside = True
        elif word == b"cell" and self._state.role is None:
            self._rows.inside = True
            self._end_paragraph()
            self._rows.end_cell()
        elif word in (b"cell", b"nestrow"):
            self._put("\n")
        elif word == b"nestcell":
            self._put("\t")
        elif word == b"row":
            self._rows.end_row()
        else:
            self._rows.describe(word, value or 0)

    def _change(self, **changed: Any) -> None:
        self._state = replace(self._state, **changed)

    # --- characters ---

    def _unicode(self, value: int) -> None:
        self._flush()
        code = value % 0x10000
        font = self._font_names.get(self._state.font, "")
        if 0xF000 <= code <= 0xF0FF:
            self._put(symbol(font.strip(), f"{code:X}"))
        else:
            self._put(chr(code))
        self._skip = self._state.skip

    def _eight_bits(self, data: bytes) -> None:
        dropped = min(self._skip, len(data))
        self._skip -= dropped
        if self._state.in_fonts:
            name = self._font_names.get(self._defined, "")[:100]
            self._font_names[self._defined] = name + data.decode("latin-1").partition(";")[0]
        elif self._state.shown:
            self._bytes += data[dropped:]

    def _flush(self) -> None:
        if self._bytes:
            data = bytes(self._bytes)
            self._bytes.clear()
            self._put(self._decoded(data))

    def _decoded(self, data: bytes) -> str:
        if data.isascii():
            return data.decode("ascii")
        charset = self._fonts.get(self._state.font, 1)
        if charset == _SYMBOLS:
            name = self._font_names.get(self._state.font, "").strip()
            return "".join(symbol(name, f"{byte:X}") for byte in data)
        for codec in (_CHARSETS.get(charset, ""), self._code_page or "gb18030", "cp1252"):
            try:
                return data.decode(codec) if codec else data.decode("ascii")
            except UnicodeDecodeError:
                continue
        return data.decode(self._code_page or "gb18030", "replace")

    def _put(self, text: str) -> None:
        state = self._state
        if not state.shown or state.hidden or state.in_fonts:
            return
        if state.in_number and text == "\t":
            return
        if state.struck:
            self.struck |= not text.isspace()
            return
        self._left -= len(text)
        self.cut |= self._left < 0
        self._pieces.setdefault(state.role, []).append(text)

    def _end_number(self) -> None:
        """The space between an automatic number and the text, as in other documents."""
        pieces = self._pieces.get(self._state.role, [])
        if pieces and pieces[-1][-1:].isascii() and pieces[-1].strip():
            pieces.append(" ")

    # --- blocks ---

    def _end_paragraph(self, role: Role | None = None) -> None:
        self._flush()
        role = role or self._state.role
        text = joined("".join(self._pieces.pop(role, []))).strip(" \t\n\u3000")
        if role is None and self._rows.inside:
            self._rows.add(text)
        else:
            if role is None:
                self._end_table()
            if text:
                self._found.setdefault(role, []).append(Paragraph(text, role or self._role(text)))
        self._largest = 0

    def _end_table(self) -> None:
        table = self._rows.finish()
        self.cut |= self._rows.cut
        if table is not None:
            self._may_be_title = False
            self._found.setdefault(None, []).append(table)

    def _role(self, text: str) -> Role:
        """Centred and large, before any longer text: a title, as in docx.py."""
        looks = self._may_be_title and self._centred and self._largest >= _TITLE_SIZE and len(text) <= _TITLE_LENGTH
        self._may_be_title &= looks or len(text) < 30
        return Role.TITLE if looks else Role.BODY
