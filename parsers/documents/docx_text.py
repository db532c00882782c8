"""The words of a .docx paragraph as Word shows them: insertions kept; deletions, comments, codes, hidden and
struck-out text left out."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from lxml.etree import tostring

from parsers.documents.docx_styles import VAL, Styles, W, first_child, flag, is_on

if TYPE_CHECKING:
    from lxml.etree import _Element

_W14 = "{http://schemas.microsoft.com/office/word/2010/wordml}"
_MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_M = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
_WORD_ART = "{urn:schemas-microsoft-com:vml}textpath"
#: what stands between the parts of an equation, so that 36 over 40 is not 3640
_EQUATION = {f"{_M}den": "/", f"{_M}sup": "^", f"{_M}sub": "_"}
_DELETED = (f"{W}del", f"{W}moveFrom")
_INSERTED = (f"{W}ins", f"{W}moveTo")
_SKIPPED = frozenset(
    f"{W}{name}"
    for name in [
        "del",
        "moveFrom",
        "pPr",
        "rPr",
        "sdtPr",
        "sdtEndPr",
        "tblPr",
        "rt",
        "delText",
        "instrText",
        "delInstrText",
        "annotationRef",
        "pgNum",
        "footnoteReference",
        "endnoteReference",
        "commentReference",
        "lastRenderedPageBreak",
        "ruby_rt",
        "rubyPr",
        "smartTagPr",
        "customXmlPr",
    ]
)
_EQUATION_TEXT = f"{_M}t"
_TEXT, _RUN, _RUN_PROPERTIES, _FONTS = (f"{W}{name}" for name in ("t", "r", "rPr", "rFonts"))
_VANISH, _RUN_STYLE, _ASCII, _OTHER = (f"{W}{name}" for name in ("vanish", "rStyle", "ascii", "hAnsi"))
_STRUCK = (f"{W}strike", f"{W}dstrike")
_RAISED = f"{W}vertAlign"
#: whatever may hide, change or add to what the text around it says, and all that is foreign
_TELLING = re.compile(
    rb"<(?:w:(?:tab/|tab>|ptab|br|cr|sym|noBreakHyphen|vanish|d?strike|vertAlign|rStyle|ruby|fldChar|instrText|del|ins|move|sdt|drawing|pict|object|txbx)"
    rb"|(?!/?w:|\?xml))"
)
_BETWEEN = re.compile(rb">\s{1,99}<(?!/w:t>)")  #: white space that is no text
_BREAKS = {f"{W}tab": "\t", f"{W}ptab": "\t", f"{W}cr": "\n", f"{W}noBreakHyphen": "-"}
#: what a few characters of symbol fonts show; the code's low byte (fonts map them to U+F000 too)
_WINGDINGS = {
    0xFE: "☑", 0xFD: "☒", 0xFC: "√", 0xFB: "×", 0xA8: "□", 0x6F: "□", 0x71: "□", 0x72: "□", 0x6E: "■", 0xA1: "○",
    0x6C: "●", 0xD8: "▶", 0x75: "◆", 0x76: "◆", 0x77: "◆", 0xE0: "→",
}  # fmt: skip
_WINGDINGS_2 = {
    0x52: "☑",
    0x53: "☒",
    0x54: "☒",
    0x51: "☒",
    0x50: "√",
    0x4F: "×",
    0xA3: "□",
    0x2A: "□",
    0x30: "□",
    0x98: "●",
}


@dataclass(slots=True)
class Marks:
    """What was met on the way through a document and must be told."""

    tracked: bool = False
    embedded: bool = False
    struck: bool = False
    cut: bool = False


@dataclass(slots=True)
class Words:
    """The text of one paragraph and the text boxes anchored in it (their w:txbxContent elements)."""

    pieces: list[str] = field(default_factory=list)
    boxes: list[_Element] = field(default_factory=list)

    @property
    def text(self) -> str:
        return "".join(self.pieces)


def is_plain(part: bytes) -> bool:
    """Whether the text of a paragraph is all that stands in it, throughout a part. The part is in UTF-8, its prefix `w`."""
    start = part.find(b"<w:document")
    return (
        start >= 0 and b"Wingdings" not in part and not (_TELLING.search(part, start) or _BETWEEN.search(part, start))
    )


class Reader:
    """Reads paragraphs in document order; a field (such as a table of contents) may begin in one and end in another.

    `plain`: see is_plain; libxml2 then tells the text of a paragraph in one call.
    """

    def __init__(self, styles: Styles, marks: Marks) -> None:
        self.plain = False
        self._styles = styles
        self._marks = marks
        self._fields: list[bool] = []  # per open field: are we in its code (not yet in its result)?

    def words(self, paragraph: _Element) -> Words:
        """The text of one w:p. Plain runs, nearly all there is, take the short way."""
        if self.plain:
            return Words([tostring(paragraph, method="text", encoding="unicode", with_tail=False)])
        found = Words()
        for element in paragraph:
            if element.tag != _RUN:
                self._walk(element, found)
            elif self._is_shown(element, found):
                for one in element:
                    if one.tag == _TEXT and not self._fields:
                        found.pieces.append(one.text or "")
                    elif one.tag != _RUN_PROPERTIES:
                        self._walk(one, found)
        return found

    def _walk(self, element: _Element, found: Words) -> None:
        """Everything an element says, with a stack of our own: libxml2 lets a document be 256 deep."""
        first = self._take(element, found)
        waiting = [] if first is None else [iter(first)]
        while waiting:
            following = next(waiting[-1], None)
            if following is None:
                waiting.pop()
                continue
            inner = self._take(following, found)
            if inner is not None:
                waiting.append(iter(inner))

    def _take(self, element: _Element, found: Words) -> _Element | None:
        """Note what `element` itself says; the element to walk into, if any."""
        tag = element.tag
        if tag in (_TEXT, _EQUATION_TEXT):
            if not any(self._fields):
                found.pieces.append(element.text or "")
            return None
        if tag == _RUN:
            return element if self._is_shown(element, found) else None
        if tag in _SKIPPED:
            self._marks.tracked |= tag in _DELETED
            return None
        return self._special(element, str(tag), found)

    def _special(self, element: _Element, tag: str, found: Words) -> _Element | None:
        if tag in _BREAKS:
            found.pieces.append(_BREAKS[tag])
        elif tag == f"{W}br":
            found.pieces.append("" if element.get(f"{W}type") in ("page", "column") else "\n")
        elif tag == f"{W}sym":
            found.pieces.append(symbol(element.get(f"{W}font") or "", element.get(f"{W}char") or ""))
        elif tag == f"{W}fldChar":
            self._field(element, found)
        elif tag == f"{W}txbxContent":
            found.boxes.append(element)
        elif tag == f"{_MC}AlternateContent":
            return _branch(element)
        elif tag == _WORD_ART:
            found.pieces.append(element.get("string") or "")
        elif tag in _EQUATION:
            found.pieces.append(_EQUATION[tag])
            return element
        elif tag == f"{W}sdt":
            return _control(element, found)
        else:
            self._marks.tracked |= tag in _INSERTED
            # an equation is an embedded object too, but holds no text of its own
            self._marks.embedded |= tag.endswith("}OLEObject") and not (element.get("ProgID") or "").startswith(
                "Equation"
            )
            return element
        return None

    def _is_shown(self, run: _Element, found: Words) -> bool:
        """False for hidden and struck-out text, the prompt of an empty control, and symbols, which are put into `found` here."""
        properties = first_child(run, _RUN_PROPERTIES)
        for one in () if properties is None else properties:
            tag = one.tag
            if tag == _FONTS:
                font = one.get(_ASCII) or one.get(_OTHER) or ""
                if font.startswith("Wingdings") and self._symbols(run, font, found):
                    return False
            elif tag == _VANISH:
                if is_on(one):
                    return False
            elif tag == _RAISED:
                if one.get(VAL) == "superscript" and _is_note_mark(run, found):
                    return False
            elif tag in _STRUCK:
                if is_on(one):
                    self._marks.struck |= run.find(_TEXT) is not None
                    return False
            elif tag == _RUN_STYLE:
                style = self._styles.of(one.get(VAL))
                stated = run.find(f"{_RUN_PROPERTIES}/{_VANISH}") is not None
                if style.name == "placeholder text" or (style.hidden and not stated):
                    return False
        return True

    def _symbols(self, run: _Element, font: str, found: Words) -> bool:
        """Text set in a symbol font; whether there was any."""
        text = "".join(item.text or "" for item in run.iterchildren(_TEXT))
        found.pieces.append("".join(symbol(font, f"{ord(mark):X}") for mark in text))
        return bool(text)

    def _field(self, element: _Element, found: Words) -> None:
        kind = element.get(f"{W}fldCharType")
        if kind == "begin":
            self._fields.append(True)
            found.pieces.append(_form_field(element))
        elif kind == "separate" and self._fields:
            self._fields[-1] = False
        elif kind == "end" and self._fields:
            self._fields.pop()


def _is_note_mark(run: _Element, found: Words) -> bool:
    """Whether raised digits follow a digit: a note's mark set by hand, which would make 861 of 86 (that of m² does not)."""
    text = "".join(item.text or "" for item in run.iterchildren(_TEXT))
    return text.isdigit() and bool(found.pieces) and found.pieces[-1][-1:].isdigit()


def _branch(element: _Element) -> _Element | None:
    """One branch of markup that is written twice, for newer and older programs: the newer one."""
    chosen = element.find(f"{_MC}Choice")
    return chosen if chosen is not None else element.find(f"{_MC}Fallback")


def _control(element: _Element, found: Words) -> _Element | None:
    """The content of a control; a checkbox as ☑ or □, a placeholder (“单击输入文字”) as nothing."""
    properties = element.find(f"{W}sdtPr")
    if properties is not None:
        box = properties.find(f"{_W14}checkbox")
        if box is not None:
            checked = box.find(f"{_W14}checked")
            state = "0" if checked is None else checked.get(f"{_W14}val")
            found.pieces.append("☑" if state in ("1", "true", "on") else "□")
            return None
        if flag(properties, "showingPlcHdr"):
            return None
    return element.find(f"{W}sdtContent")


def _form_field(element: _Element) -> str:
    """The state of an old form field: FORMCHECKBOX as ☑ or □, FORMDROPDOWN as its chosen entry."""
    data = element.find(f"{W}ffData")
    if data is None:
        return ""
    box = data.find(f"{W}checkBox")
    if box is not None:
        state = flag(box, "checked")
        return "☑" if (flag(box, "default") if state is None else state) else "□"
    entries = data.findall(f"{W}ddList/{W}listEntry")
    chosen = data.find(f"{W}ddList/{W}result")
    place = (chosen.get(VAL) or "0") if chosen is not None else "0"
    return (entries[int(place)].get(VAL) or "") if place.isdecimal() and int(place) < len(entries) else ""


def symbol(font: str, code: str) -> str:
    """The everyday character for one of a symbol font; unknown ones as a bullet, never as private-use codes."""
    try:
        point = int(code, 16)
    except ValueError:
        return ""
    low = point & 0xFF if point < 0x100 or 0xF000 <= point <= 0xF0FF else None
    if low is None:
        return chr(point) if point < 0x110000 and not 0xD800 <= point <= 0xDFFF else ""
    table = _WINGDINGS_2 if font == "Wingdings 2" else _WINGDINGS if font == "Wingdings" else None
    if table is None:
        return "•" if point > 0xFF else chr(point)
    return table.get(low, " " if low == 0x20 else "•")
