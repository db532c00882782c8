"""The characters of binary Word files as they are shown: without codes of fields and marks of layout."""

from __future__ import annotations

import re

from parsers.documents.word97_file import joined

GONE = "\x00"  # stands for a character that is not shown, so that all others keep their positions
STRUCK = "\x01"  # what a run shows that is struck out: nothing, but its paragraphs stay apart
_FIELD = re.compile("[\x13\x14\x15]")
_SHOWN = str.maketrans({"\x0b": "\n", "\x0e": "\n", "\x1e": "-", "\x1f": None, "\xad": None, "\u2028": "\n"} | {
    chr(code): None for code in (*range(0x09), 0x0F, *range(0x10, 0x13), *range(0x16, 0x1E))
})  # fmt: skip


def changed(text: str, changes: list[tuple[int, int, str]]) -> str:
    """The text with what is to be shown from one position to another instead; no change takes the end of a cell away."""
    pieces: list[str] = []
    at = 0
    for first, last, shown in sorted(changes):
        first = max(first, at)
        if first < last:
            pieces += [text[at:first], _in_place_of(text[first:last], shown)]
            at = last
    return "".join([*pieces, text[at:]])


def _in_place_of(text: str, shown: str) -> str:
    if shown == STRUCK:
        return _blanked(text)
    return "".join([one if one == "\x07" else shown for one in text])


def without_codes(text: str) -> str:
    """Field codes blanked out, results kept; fields may stand in one another ([MS-DOC] 2.8.25)."""
    pieces: list[str] = []
    at = 0
    waiting: list[bool] = []  # per open field: are we in its code?
    for found in _FIELD.finditer(text):
        shown = text[at : found.start()]
        pieces += [_blanked(shown) if any(waiting) else shown, GONE]
        at, mark = found.end(), found.group()
        if mark == "\x13":
            waiting.append(True)
        elif waiting and mark == "\x14":
            waiting[-1] = False
        elif waiting:
            waiting.pop()
    return "".join([*pieces, text[at:]])


def _blanked(text: str) -> str:
    """Nothing but the marks of paragraphs and cells, so that a broken field swallows no table."""
    return "".join(one if one in "\r\x07\x0c" else GONE for one in text)


def tidy(text: str) -> str:
    return joined(text.translate(_SHOWN)).strip(" \t\n\u3000")
