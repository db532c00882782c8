"""The MIME tree of a mail over its raw bytes (RFC 2046): where each part begins and ends, nothing decoded yet.

Bodies are found by searching for boundaries, not line by line, which keeps it several times faster than `email`
(docs/decisions/mime.md). Contradictory structure is read in every way that is cheap, and said.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from domain.limits import Limits
from domain.mail import Defect
from ingest import transfer
from ingest.headers import Fields, Parameterised, parse_parameters, split_fields

_TYPE = re.compile(r"[a-z0-9!#$&^_.+-]{1,80}/[a-z0-9!#$&^_.+-]{1,100}")
_SOME_BOUNDARY = re.compile(rb"(?:^|\n)--([^\r\n]{1,200}?)[ \t]*\r{0,2}\n(?=[Cc][Oo][Nn][Tt][Ee][Nn][Tt]-)")
_DELIMITER_END = re.compile(rb"(--)?[ \t]{0,200}(?:\r{0,2}\n|\r|\Z)")
_MAX_BOUNDARY = 1000
_ONLY_ONCE = ("content-type", "content-transfer-encoding", "content-disposition")


@dataclass(frozen=True, slots=True)
class Node:
    """A part: its fields, and its body as `source[start:end]`. Only a multipart has children."""

    fields: Fields
    media_type: str
    content_type: Parameterised
    source: bytes
    start: int
    end: int
    children: tuple[Node, ...] = ()

    @property
    def body(self) -> bytes:
        return self.source[self.start : self.end]


@dataclass(slots=True)
class Scan:
    """The state of one scan: what is left of the limits, and what was found wrong."""

    limits: Limits
    parts_left: int
    defects: dict[str, Defect] = field(default_factory=dict)

    def note(self, code: str, detail: str = "") -> None:
        self.defects.setdefault(code, Defect(code, detail))


def scan_root(source: bytes, fields: Fields, scan: Scan) -> Node:
    """The tree of a mail whose head is already split."""
    return _node(source, fields, len(source), "text/plain", 0, scan)


def media_type_of(content_type: Parameterised, default: str) -> str:
    """RFC 2045 section 5.2: what cannot be understood is text/plain."""
    if not content_type.value:
        return default
    return content_type.value if _TYPE.fullmatch(content_type.value) else "text/plain"


def _node(source: bytes, fields: Fields, end: int, default: str, depth: int, scan: Scan) -> Node:
    content_type = parse_parameters(fields.first("content-type"))
    media_type = media_type_of(content_type, default)
    _note_contradictions(fields, scan)
    boundaries = _boundaries(fields)
    if not media_type.startswith("multipart/") and len({*fields.all("content-type")}) > 1 and boundaries:
        media_type = "multipart/mixed"  # two Content-Type fields: the multipart reading holds the other one's text too
    node = Node(fields, media_type, content_type, source, min(fields.body, end), end)
    if not media_type.startswith("multipart/"):
        return node
    if depth >= scan.limits.mime_depth:
        scan.note("mime_too_deep")
        return Node(fields, "multipart/mixed", content_type, source, node.start, end)
    return _multipart(node, boundaries, depth, scan)


def _note_contradictions(fields: Fields, scan: Scan) -> None:
    for name in _ONLY_ONCE:
        if len({" ".join(value.lower().split()) for value in fields.all(name)}) > 1:
            scan.note("ambiguous_mime")


def _boundaries(fields: Fields) -> list[bytes]:
    """Every different boundary that the Content-Type fields tell (RFC 2046 allows one; CVE-2024-28054)."""
    found: dict[bytes, None] = {}
    for value in fields.all("content-type")[:3]:
        content_type = parse_parameters(value)
        for raw in (*content_type.all("boundary"), content_type.text("boundary")):
            boundary = raw.encode("latin-1", "replace").rstrip()[:_MAX_BOUNDARY]
            if boundary:
                found[boundary] = None
    return list(found)[:3]


def _multipart(node: Node, boundaries: list[bytes], depth: int, scan: Scan) -> Node:
    source, start, end = _undone(node, boundaries)
    if len(boundaries) > 1:
        scan.note("ambiguous_mime")
    sections: list[tuple[int, int]] = []
    for boundary in boundaries:
        sections += _sections(source, start, end, boundary, scan)
    if not sections and (guess := _SOME_BOUNDARY.search(source, start, end)):
        scan.note("bad_mime")
        sections = _sections(source, start, end, guess[1], scan)
    if not sections:
        scan.note("bad_mime")
        return Node(node.fields, "text/plain", node.content_type, source, start, end)
    default = "message/rfc822" if node.media_type == "multipart/digest" else "text/plain"
    children = []
    for section_start, section_end in dict.fromkeys(sections):
        if scan.parts_left <= 0:
            scan.note("too_many_parts")
            break
        scan.parts_left -= 1
        fields = split_fields(source, section_start, section_end, scan.limits)
        children.append(_node(source, fields, section_end, default, depth + 1, scan))
    return Node(node.fields, node.media_type, node.content_type, source, start, end, tuple(children))


def _undone(node: Node, boundaries: list[bytes]) -> tuple[bytes, int, int]:
    """QUIRK: a multipart must not be base64 or quoted-printable (RFC 2045 section 6.4), yet some are."""
    encoding = node.fields.first("content-transfer-encoding").lower()
    if not encoding.startswith(("base64", "quoted")):
        return node.source, node.start, node.end
    if any(node.source.find(b"--" + boundary, node.start, node.end) >= 0 for boundary in boundaries):
        return node.source, node.start, node.end
    data = transfer.undo(encoding, node.body).data
    return data, 0, len(data)


def _sections(source: bytes, start: int, end: int, boundary: bytes, scan: Scan) -> list[tuple[int, int]]:
    """Where the parts between the delimiter lines of `boundary` begin and end (RFC 2046 section 5.1.1)."""
    marker = b"--" + boundary
    sections: list[tuple[int, int]] = []
    opened = -1
    place = source.find(marker, start, end)
    while place >= 0:
        after = place + len(marker)
        if (delimiter := _delimiter(source, place, after, start, end)) is not None:
            closing, next_line = delimiter
            if opened >= 0:
                sections.append((opened, max(opened, _before_break(source, start, place))))
            opened = -1 if closing else next_line
            if closing or len(sections) > scan.limits.mime_parts:
                return sections
        place = source.find(marker, after, end)
    if opened >= 0:
        scan.note("unclosed_mime")
        sections.append((opened, end))
    return sections


def _delimiter(source: bytes, place: int, after: int, start: int, end: int) -> tuple[bool, int] | None:
    """(closing?, start of the next line) if a delimiter line stands at `place`; None for text that merely looks alike."""
    if place > start and source[place - 1] not in b"\r\n":
        return None
    rest = _DELIMITER_END.match(source, after, end)
    return (rest[1] is not None, rest.end()) if rest else None


def _before_break(source: bytes, start: int, place: int) -> int:
    """The line break before a delimiter belongs to the delimiter."""
    if place > start and source[place - 1 : place] == b"\n":
        place -= 1
    while place > start and source[place - 1 : place] == b"\r":
        place -= 1
    return place
