"""Of a text/plain and text/html pair, the better one; and which inline images are mere decoration."""

from __future__ import annotations

import html
import re
from typing import NamedTuple

from domain.mail import Part
from domain.text import charset, normalise

_TAG = re.compile(r"<[^<>]{0,20000}>")
_HIDDEN = (("<style", "</style>"), ("<script", "</script>"), ("<head", "</head>"), ("<!--", "-->"))
_BREAK = re.compile(r"(?i)(?=</(?:p|div|tr|td|th|li|h[1-6])>|<br)")
_ADDRESS = re.compile(r"(?:https?://|mailto:|cid:)[^\s<>\"]{1,2000}|[A-Za-z0-9._+-]{1,64}@[A-Za-z0-9.-]{1,200}")
_ENUMERATOR = re.compile(r"^\s{0,20}[(（]?\d{1,2}[.、)）．](?!\d)", re.MULTILINE)
_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
_CELL = re.compile(r"(?i)<t[dh][\s>]")
_ROW = re.compile(r"(?i)<tr[\s>]")
_STRUCK = re.compile(r"(?i)<(?:s|del|strike)[\s>]|line-through")
_MUCH_MORE = 2  #: so many times more numbers of its own has the page beside which the text is a stub
_COMPARED = 400_000  #: characters of HTML compared; more is no letter
_DECORATION = 8 * 1024  #: an inline image below this is a logo, a line or a face, not a scan


class Choice(NamedTuple):
    """The part to keep, and whether the two tell different numbers."""

    part: Part
    differs: bool


def choose(plain: Part, rich: Part) -> Choice:
    """HTML if the plain text is empty, tells less, lost the layout of a table or does not show what is struck out; else
    plain (B037).

    `differs` is True if each tells a number that the other does not: then a person should compare.
    """
    told = text_of(plain)
    if not told.strip():
        return Choice(rich, False)
    source = charset.decode(rich.data[:_COMPARED], rich.charset)[0]
    shown = visible(source)
    if not shown.strip():
        return Choice(plain, False)
    in_plain, in_rich = _numbers(told), _numbers(shown)
    if in_plain < in_rich:
        return Choice(rich, False)
    if in_plain == in_rich and (_has_table(source) or _STRUCK.search(source) or len(told) * 3 < len(shown)):
        return Choice(rich, False)
    if len(in_rich - in_plain) > _MUCH_MORE * len(in_plain - in_rich):
        return Choice(rich, True)
    return Choice(plain, bool(in_plain ^ in_rich))


def text_of(part: Part) -> str:
    return charset.decode(part.data[:_COMPARED], part.charset)[0]


def visible(source: str) -> str:
    """The text of HTML, roughly and in linear time: enough to compare numbers, not to read a report."""
    lower = source.lower()
    for opening, closing in _HIDDEN:
        source, lower = _without(source, lower, opening, closing)
    return html.unescape(_TAG.sub("", _BREAK.sub("\n", source)))


def _without(source: str, lower: str, opening: str, closing: str) -> tuple[str, str]:
    kept: list[tuple[int, int]] = []
    place = 0
    while (start := lower.find(opening, place)) >= 0:
        kept.append((place, start))
        end = lower.find(closing, start)
        place = len(lower) if end < 0 else end + len(closing)
    if not kept:
        return source, lower
    kept.append((place, len(lower)))
    return "".join(source[a:b] for a, b in kept), "".join(lower[a:b] for a, b in kept)


def _numbers(text: str) -> set[str]:
    """The numbers told; addresses and list numbers do not count (an HTML list numbers by itself)."""
    bare = _ENUMERATOR.sub(" ", _ADDRESS.sub(" ", normalise.fold(text)))
    return {number.replace(",", "") for number in _NUMBER.findall(bare)}


def _has_table(source: str) -> bool:
    """At least two rows and four cells: a layout frame has fewer."""
    return len(_ROW.findall(source)) > 1 and len(_CELL.findall(source)) > 3


def is_decoration(part: Part, content_id: str, pages: list[bytes]) -> bool:
    """A tiny image that an HTML body shows by its Content-ID."""
    if not part.media_type.startswith("image/") or len(part.data) >= _DECORATION:
        return False
    name = content_id.strip("<> ").encode("latin-1", "replace")
    return bool(name) and any(b"cid:" + name in page for page in pages)
