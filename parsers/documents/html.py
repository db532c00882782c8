"""HTML bodies and files: text by block elements, data tables as tables, everything a reader would not see left out.

Nothing is fetched. The walk is iterative, so that hostile nesting costs linear time.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape
from typing import TYPE_CHECKING

from domain.document import Block, Paragraph, Role, Table
from domain.limits import Limits
from domain.mail import Defect
from parsers.documents import drawn, plain
from parsers.documents.content import Content
from parsers.documents.grid import Grid
from parsers.documents.links import linked_files
from parsers.documents.ordinals import ordinal

if TYPE_CHECKING:
    from lxml.etree import _Element

_SKIPPED = frozenset((
    "script", "style", "head", "title", "template", "noscript", "xml", "iframe", "object", "svg", "canvas", "select", "datalist",
    "button", "audio", "video", "map",
))  # fmt: skip
_BLOCKS = frozenset((
    "p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "dl", "dt", "dd", "table", "tr", "td", "th", "thead",
    "tbody", "tfoot", "caption", "section", "article", "header", "footer", "main", "nav", "aside", "blockquote", "pre", "center",
    "address", "form", "fieldset", "legend", "hr", "figure", "figcaption", "body", "html",
))  # fmt: skip
_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_HIDDEN = re.compile(
    r"display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden|mso-hide\s{0,3}:\s{0,3}all"
    r"|font-size\s{0,3}:\s{0,3}0(?:px|pt|em|rem|%)?\s{0,3}(?:;|!|$)",
    re.IGNORECASE,
)
_STRUCK_TAGS = frozenset(("del", "s", "strike"))
_STRUCK = re.compile(r"text-decoration(?:-line)?\s{0,3}:[^;]{0,60}line-through", re.IGNORECASE)
_PICTURE = 8_000  #: characters of an address that holds its picture itself; shorter ones are icons
_TAG = re.compile(r"<[^<>]{0,5000}>")
_META_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s{0,3}=\s{0,3}[\"']?([\w.:-]{2,40})", re.IGNORECASE)
_SPACE = re.compile(r"[ \t\r\n\f\xa0]+")
_GAP = "  "  #: what is left of blanks that a browser does not run together
_DRAWS = frozenset("|│┃║｜+┌┏╔ \u3000")  #: one of these is in every line that draws a table
_BORDER = re.compile(r"border(?:-(?:top|left|right|bottom|collapse))?\s{0,3}:\s{0,3}(?!none|0|separate)", re.IGNORECASE)
_MAIL_HEAD = re.compile(r"\s{0,5}(?:发件人|寄件者|收件人|抄送|from|to|cc)\s{0,3}[:：]", re.IGNORECASE)
_LIST_STYLE = re.compile(r"list-style(?:-type)?\s{0,3}:\s{0,3}([a-z-]{4,30})", re.IGNORECASE)
_LIST_FORMATS = {
    "a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman",
    "lower-alpha": "lowerLetter", "upper-alpha": "upperLetter", "lower-roman": "lowerRoman", "upper-roman": "upperRoman",
    "cjk-ideographic": "chineseCounting", "simp-chinese-informal": "chineseCounting",
}  # fmt: skip


def declared_charset(data: bytes) -> str | None:
    """The charset that a <meta> near the top claims."""
    found = _META_CHARSET.search(data[:4096])
    return found.group(1).decode("ascii", "replace") if found else None


def read(text: str, limits: Limits) -> Content:
    """The blocks of decoded HTML. Quoted mail in a citing blockquote is prefixed "> ", as in plain text."""
    defects: tuple[Defect, ...] = ()
    if len(text) > limits.html_bytes:
        text, defects = text[: limits.html_bytes], (Defect("text_too_large"),)
    root, too_deep = _parse(text)
    if too_deep:
        bare = plain.read(unescape(_TAG.sub("\n", text)), limits)
        return Content("html", bare.blocks, (*defects, *bare.defects, Defect("bad_mime")))
    if root is None:
        return Content("html", (), defects)
    walk = _Walk(limits)
    walk.run(root)
    defects += (Defect("text_too_large"),) if walk.cut and not defects else ()
    words = "\n".join(block.text for block in walk.blocks if isinstance(block, Paragraph))
    defects += tuple(Defect(code) for code in ("struck_text", "pictures_unread") if code in walk.met)
    return Content("html", tuple(_with_drawn(walk.blocks)), defects + linked_files(words, tuple(walk.links)))


def _parse(text: str) -> tuple[_Element | None, bool]:
    """The tree, and whether the page is nested beyond what libxml2 takes (2048 levels): the tree then lacks the inner text."""
    from lxml import etree

    parser = etree.HTMLParser(
        encoding="utf-8", no_network=True, remove_comments=True, remove_pis=True, huge_tree=True, recover=True
    )
    data = text.replace("\x00", "").encode("utf-8", "replace")
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError:  # nothing but blanks or markup without content
        root = None
    return root, any("depth" in error.message for error in parser.error_log.filter_from_fatals())


class _Walk:
    """One pass over a tree. `flat`: inside a table cell, where an inner table is only text."""

    def __init__(self, limits: Limits, flat: bool = False) -> None:
        self.blocks: list[Block] = []
        self.links: list[tuple[str, str]] = []
        self.cut = False  # a table was larger than the limit
        self.met: set[str] = set()  # codes of defects
        self._limits = limits
        self._flat = flat
        self._words: list[str] = []
        self._mark = ""  # number of a list item of which nothing has been said yet
        self._role = Role.BODY
        self._quotes = 0
        self._preformatted = 0
        self._lists: list[tuple[str, int]] = []  # (format or "", next number)
        self._link_starts: list[int] = []

    def run(self, root: _Element) -> None:
        from lxml import etree

        walker = etree.iterwalk(root, events=("start", "end"))
        for event, element in walker:
            name = element.tag if isinstance(element.tag, str) else ""
            if event == "end":
                self._end(element, name, element is root)
            elif self._is_left_out(element, name):
                walker.skip_subtree()
            elif name == "table" and not self._flat and (table := _data_table(element, self)) is not None:
                self._flush()
                self._caption(element)
                self.blocks.append(table)
                walker.skip_subtree()
            else:
                self._start(element, name)
        self._flush()

    def _is_left_out(self, element: _Element, name: str) -> bool:
        if name in _SKIPPED or _is_hidden(element) or (name == "sup" and self._is_note_mark(element)):
            return True
        if name not in _STRUCK_TAGS and not _STRUCK.search((element.get("style") or "")[:2000]):
            return False
        if any(text.strip() for text in element.itertext()):
            self.met.add("struck_text")
        return True

    def _is_note_mark(self, element: _Element) -> bool:
        """Whether raised digits follow a digit, as in docx_text.py."""
        return (
            (element.text or "").strip().isdigit()
            and len(element) == 0
            and bool(self._words)
            and self._words[-1][-1:].isdigit()
        )

    def _caption(self, table: _Element) -> None:
        caption = table.find("caption")
        if caption is not None and not _is_hidden(caption):
            self.blocks += self.inside(caption)

    def inside(self, element: _Element) -> list[Paragraph]:
        """The lines of a cell or caption, where tables are only text."""
        walk = _Walk(self._limits, flat=True)
        walk.run(element)
        self.links += walk.links
        self.met |= walk.met
        return [block for block in walk.blocks if isinstance(block, Paragraph)]

    def _start(self, element: _Element, name: str) -> None:
        if name == "br":
            self._flush()
        elif name == "input":
            self._words.append(_input(element))
        elif name in _BLOCKS and not (self._flat and name in ("td", "th")):
            self._flush()
            self._open_block(element, name)
        elif name == "img" and (element.get("src") or "")[:11].lower() == "data:image/":
            self.met |= {"pictures_unread"} if len(element.get("src") or "") > _PICTURE else set()
        elif name == "a":
            self._link_starts.append(len(self._words))
        self._add(element.text)

    def _open_block(self, element: _Element, name: str) -> None:
        if name in _HEADINGS:
            self._role = Role.TITLE if name == "h1" and not self.blocks else Role.HEADING
        elif name == "blockquote":
            self._quotes += _is_citing(element)
        elif name == "pre":
            self._preformatted += 1
        elif name in ("ol", "ul"):
            self._lists.append(_numbering(element, name))
        elif name == "li" and self._lists:
            self._mark += self._number(element)

    def _end(self, element: _Element, name: str, is_root: bool) -> None:
        if not self._is_left_out(element, name):
            self._close(element, name)
        if not is_root:
            self._add(element.tail)

    def _close(self, element: _Element, name: str) -> None:
        if name == "a" and self._link_starts:
            href = element.get("href") or ""
            words = "".join(self._words[self._link_starts.pop() :]).strip()
            if len(self.links) < 5000 and href.startswith(("http://", "https://")):
                self.links.append((href, words))
            elif href.startswith("mailto:") and "@" not in words and _MAIL_HEAD.match("".join(self._words)[:40]):
                self._words.append(f" <{href[7:].partition('?')[0]}>")  # whose words a quoted mail's are
        elif name in ("td", "th"):
            self._words.append("\t")
        elif name in _BLOCKS:
            self._flush()
            if name in _HEADINGS:
                self._role = Role.BODY
            elif name == "blockquote":
                self._quotes -= _is_citing(element)
            elif name == "pre":
                self._preformatted -= 1
            elif name in ("ol", "ul") and self._lists:
                self._lists.pop()
            elif name == "li":
                self._mark = ""

    def _number(self, element: _Element) -> str:
        style, number = self._lists[-1]
        given = element.get("value") or ""
        number = int(given) if given.isdecimal() and len(given) < 6 else number
        self._lists[-1] = (style, number + 1)
        if not style:
            return "• "
        mark = ordinal(number, style)
        return f"{mark}、" if style == "chineseCounting" else f"{mark}. "

    def _add(self, text: str | None) -> None:
        if not text:
            return
        if self._preformatted and "\n" in text:
            *lines, rest = text.split("\n")
            for line in lines:
                self._words.append(line)
                self._flush()
            text = rest
        self._words.append(text)

    def _flush(self) -> None:
        words = collapse("".join(self._words))
        self._words.clear()
        self._link_starts = [0] * len(self._link_starts)
        if words:
            self.blocks.append(Paragraph("> " * self._quotes + self._mark + words, self._role))
            self._mark = ""


def collapse(text: str) -> str:
    """White space as a browser shows it; a line break between two Chinese characters is none."""
    return _SPACE.sub(_one_space, text).strip()


def _one_space(found: re.Match[str]) -> str:
    text, start, end = found.string, found.start(), found.end()
    if "\n" in found.group() and start and end < len(text) and text[start - 1] > "⺀" and text[end] > "⺀":
        return ""
    return _GAP if found.group().count("\xa0") > 1 else " "


def _with_drawn(blocks: list[Block]) -> Iterator[Block]:
    """The blocks, lines whose blanks or bars draw a table made one."""
    lines = [block.text if isinstance(block, Paragraph) else "" for block in blocks]
    place = 0
    while place < len(blocks):
        rows, after = drawn.rows(lines, place, aligned=False) if not _DRAWS.isdisjoint(lines[place]) else ([], place)
        if rows and all(isinstance(block, Paragraph) for block in blocks[place:after]):
            yield Table.of_rows(rows)
            place = after
        else:
            yield blocks[place]
            place += 1


def _is_hidden(element: _Element) -> bool:
    if element.get("hidden") is not None:
        return True
    style = element.get("style")
    return bool(style and _HIDDEN.search(style[:2000]))


def _is_citing(element: _Element) -> bool:
    """Whether a blockquote quotes a mail; editors also indent with it (Foxmail's has its own head and needs no mark)."""
    return element.get("type") == "cite" or bool(element.get("cite")) or "quote" in (element.get("class") or "").lower()


def _input(element: _Element) -> str:
    kind = (element.get("type") or "text").lower()
    if kind in ("checkbox", "radio"):
        return "☑" if element.get("checked") is not None else "□"
    return element.get("value") or "" if kind in ("text", "number", "date", "tel") else ""


def _numbering(element: _Element, name: str) -> tuple[str, int]:
    styled = _LIST_STYLE.search((element.get("style") or "")[:500])
    style = styled.group(1).lower() if styled else element.get("type") or ""
    if name == "ul" or style == "none":
        return "", 1
    start = element.get("start") or "1"
    number = int(start) if start.isdecimal() and len(start) < 6 else 1
    return _LIST_FORMATS.get(style, "decimal"), number


def _data_table(table: _Element, outer: _Walk) -> Table | None:
    """The table, or None where it only lays out the page: one cell, one bare row, or other tables inside it."""
    has_inner = any(inner is not table for inner in _first_two(table.iter("table")))
    bordered = _has_border(table)
    if (has_inner and not bordered) or table.get("role") == "presentation":
        return None
    rows = [list(row) for row in _rows(table)]
    cells = sum(len(row) for row in rows)
    widest = max((len(row) for row in rows), default=0)
    if cells < 2 or widest < 2 or (len(rows) < 2 and not bordered):
        return None
    return _build(rows, outer)


def _build(rows: list[list[_Element]], outer: _Walk) -> Table:
    grid = Grid(outer._limits.sheet_cells)
    for number, row in enumerate(rows):
        for cell in row:
            text = "\n".join(block.text for block in outer.inside(cell))
            down = min(_span(cell, "rowspan"), len(rows) - number)
            grid.place(number, text, down, _span(cell, "colspan"))
    outer.cut |= grid.cut
    return Table(grid.cells())


def _first_two(found: Iterator[_Element]) -> Iterator[_Element]:
    for _, element in zip(range(2), found, strict=False):
        yield element


def _has_border(table: _Element) -> bool:
    if (table.get("border") or "0") not in ("0", "0px", ""):
        return True
    if _BORDER.search((table.get("style") or "")[:2000]):
        return True
    cell = next(iter(table.iter("td")), None)
    return cell is not None and bool(_BORDER.search((cell.get("style") or "")[:2000]))


def _rows(table: _Element) -> Iterator[Iterator[_Element]]:
    waiting = list(table)[::-1]
    while waiting:
        element = waiting.pop()
        if element.tag == "tr":
            if not _is_hidden(element):
                yield (cell for cell in element if cell.tag in ("td", "th") and not _is_hidden(cell))
        elif element.tag in ("thead", "tbody", "tfoot", "form", "center", "div"):
            waiting.extend(list(element)[::-1])


def _span(cell: _Element, name: str) -> int:
    value = (cell.get(name) or "1").strip()
    return max(1, min(int(value), 200)) if value.isdecimal() and len(value) < 6 else 1
