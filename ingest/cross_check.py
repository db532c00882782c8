"""A second opinion on contradictory structure: what mail-parser finds in the same bytes and our own scanner did not.

Only for mails whose structure is marked as doubtful, and only within bounds, since every reader built on `email` can be
kept busy for minutes (docs/decisions/mime.md).
"""

from __future__ import annotations

import logging
from collections.abc import Iterator
from email.message import Message as Tree

from domain.mail import Head, Part
from ingest.headers import parse_parameters
from ingest.names import file_name, unnamed

_MAX_BYTES = 10 * 2**20
_MAX_DELIMITERS = 300
_MAX_HEAD = 32 * 2**10
#: what `email` was seen to raise on hostile mails, parsing or reading
_RAISED = (LookupError, AttributeError, ValueError, TypeError, RecursionError, AssertionError, NotImplementedError)


def missed(raw: bytes, head: Head, parts: tuple[Part, ...]) -> tuple[Part, ...]:
    """The attachments that the other reader sees and `parts` lacks, by content."""
    if len(raw) > _MAX_BYTES or raw.count(b"\n--") > _MAX_DELIMITERS or not _head_ends(raw[:_MAX_HEAD]):
        return ()
    import mailparser
    from mailparser.exceptions import MailParserError

    logging.getLogger("mailparser").setLevel(logging.CRITICAL)  # it warns of every oddity; we keep defects instead
    known = {part.data for part in parts}
    found: list[Part] = []
    try:
        for leaf in _attachments(mailparser.parse_from_bytes(raw).message):
            data = leaf.get_payload(decode=True)
            if isinstance(data, bytes) and data.strip() and data not in known:
                known.add(data)
                found.append(Part(_name(leaf, len(found) + 1), leaf.get_content_type(), data, head))
    except (MailParserError, *_RAISED):
        return tuple(found)
    return tuple(found)


def _head_ends(start: bytes) -> bool:
    return b"\n\r\n" in start or b"\n\n" in start


def _attachments(tree: Tree) -> Iterator[Tree]:
    """Leaves that are no text; a nested mail is our own scanner's business."""
    if tree.get_content_type() == "message/rfc822":
        return
    if tree.is_multipart():
        for child in tree.get_payload():
            if isinstance(child, Tree):
                yield from _attachments(child)
    elif tree.get_content_maintype() not in ("text", "multipart"):
        yield tree


def _name(leaf: Tree, number: int) -> str:
    raw = {name: _latin(str(leaf.get(name, ""))) for name in ("content-disposition", "content-type")}
    name = file_name(parse_parameters(raw["content-disposition"]), parse_parameters(raw["content-type"]))
    return name or unnamed(number, leaf.get_content_type())


def _latin(value: str) -> str:
    """The bytes of a field, one character each, as our own functions take them."""
    return value.encode("utf-8", "surrogateescape").decode("latin-1")
