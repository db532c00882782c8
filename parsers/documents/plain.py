"""Plain text, in a body or a .txt: one paragraph a line, wrapped lines joined only where they clearly are."""

from __future__ import annotations

import re
from collections.abc import Iterator

from domain.document import Block, Paragraph, Table
from domain.limits import Limits
from domain.mail import Defect
from parsers.documents import drawn
from parsers.documents.columns import display_width
from parsers.documents.content import Content
from parsers.documents.links import linked_files

# RFC 5322 section 2.1.1 wants 78 columns at most, RFC 3676 section 4.2 about 66 to 72: below 60 nobody wraps.
_WRAP = range(60, 81)
_SLACK = 3  #: a full-width character or a short word may not fit any more
_ENDED = tuple("。；！？：.;!?:")
_STARTS_ANEW = re.compile(
    r"[\s>|•●◆■□☑√*＊-]|[(（]?(?:\d{1,3}|[一二三四五六七八九十]{1,3})[)）.．、]|[①-⑳]|第[一二三四五六七八九十]{1,3}[条章节]"
    r"|[\w一-鿿]{1,12}[:：]"
)


def read(text: str, limits: Limits) -> Content:
    """The blocks of a decoded text. Rows drawn with characters become tables; ">" quoting is kept as written."""
    defects: tuple[Defect, ...] = ()
    if len(text) > limits.text_chars:
        text, defects = text[: limits.text_chars], (Defect("text_too_large"),)
    lines = [line.rstrip("\r") for line in text.replace("\r\n", "\n").replace("\r", "\n").split("\n")]
    blocks = tuple(_blocks(lines))
    return Content("plain", blocks, defects + linked_files(text))


def _blocks(lines: list[str]) -> Iterator[Block]:
    place = 0
    width = _wrap_width(lines)
    while place < len(lines):
        rows, after = drawn.rows(lines, place)
        if rows:
            yield Table.of_rows(rows)
        else:
            words, after = _paragraph(lines, place, width)
            if words:
                yield Paragraph(words)
        place = after


def _paragraph(lines: list[str], place: int, width: int) -> tuple[str, int]:
    words = lines[place].strip()
    while place + 1 < len(lines) and _goes_on(lines[place], lines[place + 1], width):
        place += 1
        words = join(words, lines[place].strip())
    return words, place + 1


def _goes_on(line: str, following: str, width: int) -> bool:
    if not following.strip() or _STARTS_ANEW.match(following) or line.startswith((">", "-", "=", "_")):
        return False
    columns = display_width(line.rstrip())
    if line.endswith(" ") and columns >= _WRAP.start:  # RFC 3676: a soft line break
        return True
    return bool(width) and width - _SLACK <= columns <= width and not line.rstrip().endswith(_ENDED)


def _wrap_width(lines: list[str]) -> int:
    """The column at which the writer's program wrapped, or 0: at least three lines end there and none goes beyond."""
    widths = [display_width(line.rstrip()) for line in lines if not line.startswith(">")]
    widest = max(widths, default=0)
    full = sum(1 for columns in widths if columns >= widest - _SLACK)
    return widest if widest in _WRAP and full >= 3 else 0


def join(first: str, second: str) -> str:
    """Two pieces of one paragraph: a space between words, none beside Chinese characters."""
    if not first or not second:
        return first + second
    return f"{first} {second}" if first[-1].isascii() and second[0].isascii() else first + second
