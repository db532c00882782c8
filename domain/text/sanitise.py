"""Every string that leaves passes one of these: a word from a mail must never become a header, a command or an escape."""

from __future__ import annotations

import re
import unicodedata

_C0_C1 = "\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f"
#: bidi marks, embeddings, overrides, isolates; invisible fillers; byte order mark; interlinear marks; lone surrogates
_TRICKS = "\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ud800-\udfff\U000e0000-\U000e007f"
_LINES = "\u2028\u2029\x85"
_BAD = re.compile(f"[{_C0_C1}{_TRICKS}]")
_BAD_IN_LINE = re.compile(f"[{_C0_C1}{_TRICKS}{_LINES}\t\n\r]")
_LINE_END = re.compile("\r\n|[\r\u2028\u2029\x85]")


def for_header(text: str, limit: int = 120) -> str:
    """One line for a header field: no control or bidi character, no `=?` that a reader would decode, cut to `limit`."""
    line = " ".join(_BAD_IN_LINE.sub(" ", text[: limit * 8]).split())
    return cut(line.replace("=?", "= ?"), limit)


def for_text(text: str) -> str:
    """Lines for a letter's text: line feeds and tabs stay, other controls and bidi tricks go."""
    return _BAD.sub("", _LINE_END.sub("\n", text))


def for_terminal(text: str, columns: int | None = None) -> str:
    """One line for a terminal or log: what could steer it is written out (`\\x1b`, `\\u202e`); cut to `columns` cells."""
    line = _BAD_IN_LINE.sub(lambda m: _escape(m[0]), text)
    return line if columns is None else _fit(line, columns)


def cut(text: str, limit: int) -> str:
    """At most `limit` characters, the last an ellipsis where something was left out."""
    return text if len(text) <= limit else text[: limit - 1].rstrip() + "…"


def _escape(char: str) -> str:
    code = ord(char)
    if code < 0x100:
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


def _fit(line: str, columns: int) -> str:
    """Chinese characters take two cells, combining marks none; the ellipsis takes one."""
    width = kept = 0
    for index, char in enumerate(line):
        width += 2 if unicodedata.east_asian_width(char) in "WF" else 0 if unicodedata.combining(char) else 1
        if width > columns:
            return line[:kept] + "…"
        if width < columns:
            kept = index + 1
    return line
