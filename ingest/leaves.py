"""The leaves of a mail's MIME tree as Parts: named, decoded, one form of several kept, decorations left out."""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple

from domain.limits import Limits
from domain.mail import Defect, Head, Part
from ingest import alternatives, transfer
from ingest.headers import Parameterised, decode_words, parse_parameters, split_fields
from ingest.names import base_name, file_name, unnamed
from ingest.structure import Node, Scan

_BODY_TYPES = frozenset({"text/plain", "text/html"})
_LESSER_TYPES = frozenset({"text/enriched", "text/richtext", "text/x-amp-html", "text/watch-html", "text/x-watch-html"})
_SIGNATURES = frozenset(
    {"application/pkcs7-signature", "application/x-pkcs7-signature", "application/pgp-signature", "application/applefile"}
)
_REFUSED = {
    "message/partial": "unsupported_mime",
    "message/external-body": "unsupported_mime",
    "application/pkcs7-mime": "encrypted",
    "application/x-pkcs7-mime": "encrypted",
    "application/pgp-encrypted": "encrypted",
}
_PGP = b"-----BEGIN PGP MESSAGE-----"


class _Leaf(NamedTuple):
    part: Part
    content_id: str = ""


class Leaves:
    """Collects the leaves of one mail in order, with what must be known of all of them."""

    def __init__(self, head: Head, limits: Limits, scan: Scan) -> None:
        self._head = head
        self._limits = limits
        self._scan = scan
        self._pages: list[bytes] = []  #: the HTML of the mail, also of forms not kept
        self._nameless = 0

    def collect(self, root: Node) -> tuple[Part, ...]:
        leaves = [found for leaf in self._leaves(root, root) for found in self._uu_split(leaf)]
        parts = [leaf.part for leaf in leaves if not alternatives.is_decoration(leaf.part, leaf.content_id, self._pages)]
        return _named_bodies(self._at_most(parts))

    def _leaves(self, node: Node, root: Node) -> list[_Leaf]:
        if node.media_type == "multipart/encrypted":
            return [_Leaf(self._refused(node, "正文", "encrypted"))]
        if not node.children:
            return [] if node.media_type in _SIGNATURES else [self._leaf(node, is_root=node is root)]
        leaves = [leaf for child in node.children for leaf in self._leaves(child, root)]
        return self._better(leaves) if node.media_type == "multipart/alternative" else leaves

    def _better(self, leaves: list[_Leaf]) -> list[_Leaf]:
        """RFC 2046 section 5.1.4: the same in several forms. One text form stays; whatever is no text stays as well."""
        plain = next((leaf.part for leaf in leaves if leaf.part.is_body and leaf.part.media_type == "text/plain"), None)
        rich = next((leaf.part for leaf in leaves if leaf.part.is_body and leaf.part.media_type == "text/html"), None)
        if plain or rich:
            leaves = [leaf for leaf in leaves if leaf.part.media_type not in _LESSER_TYPES]
        if not plain or not rich:
            return leaves
        choice = alternatives.choose(plain, rich)
        if choice.differs:
            self._scan.note("alternative_differs")
        other = rich if choice.part is plain else plain
        return [leaf for leaf in leaves if leaf.part is not other]

    def _leaf(self, node: Node, *, is_root: bool) -> _Leaf:
        disposition = parse_parameters(node.fields.first("content-disposition"))
        name = file_name(disposition, node.content_type)
        is_body = _is_body(node, disposition, name, is_root)
        label = "body" if is_body else name or self._unnamed(node)
        if code := _REFUSED.get(node.media_type):
            return _Leaf(self._refused(node, label, code))
        data, problem = transfer.undo(node.fields.first("content-transfer-encoding"), node.body)
        if is_body and data.lstrip()[:40].startswith(_PGP):
            return _Leaf(self._refused(node, "正文", "encrypted"))
        if node.media_type == "text/html":
            self._pages.append(data)
        charset = node.content_type.plain("charset")[:60] or None
        defects = (Defect(problem, label),) if problem else ()
        part = Part(label, node.media_type, data, self._head, charset, is_body, defects=defects)
        return _Leaf(part, node.fields.first("content-id"))

    def _refused(self, node: Node, label: str, code: str) -> Part:
        return Part(label, node.media_type, b"", self._head, defects=(Defect(code, label),))

    def _unnamed(self, node: Node) -> str:
        self._nameless += 1
        if node.media_type != "message/rfc822":
            return unnamed(self._nameless, node.media_type)
        data = transfer.undo(node.fields.first("content-transfer-encoding"), node.body[:20_000]).data
        subject = decode_words(split_fields(data, 0, len(data), self._limits).first("subject"))
        return unnamed(self._nameless, node.media_type, subject)

    def _uu_split(self, leaf: _Leaf) -> list[_Leaf]:
        """A text body may hold uuencoded files (mail from before MIME)."""
        part = leaf.part
        if not part.is_body or part.media_type != "text/plain" or b"begin " not in part.data:
            return [leaf]
        text, files = transfer.uu_files(part.data)
        if not files:
            return [leaf]
        attached = [_Leaf(self._uu_part(file)) for file in files]
        return [leaf._replace(part=replace(part, data=text)), *attached]

    def _uu_part(self, file: transfer.UuFile) -> Part:
        name = base_name(decode_words(file.name.decode("latin-1")))
        self._nameless += not name
        return Part(name or unnamed(self._nameless, ""), "application/octet-stream", file.data, self._head)

    def _at_most(self, parts: list[Part]) -> list[Part]:
        kept: list[Part] = []
        attachments = 0
        for part in parts:
            attachments += not part.is_body
            if attachments > self._limits.attachments:
                self._scan.note("too_many_attachments", str(self._limits.attachments))
                break
            kept.append(part)
        return kept


def _is_body(node: Node, disposition: Parameterised, name: str, is_root: bool) -> bool:
    """Text without a name that is not marked as an attachment; the only part of a mail may even have a name."""
    if node.media_type not in _BODY_TYPES or disposition.value.startswith("attachment"):
        return False
    return not name or (is_root and not disposition.value)


def _named_bodies(parts: list[Part]) -> tuple[Part, ...]:
    """The first body is "body", later ones "body 2" and so on: evidence names its document."""
    bodies = 0
    named: list[Part] = []
    for part in parts:
        bodies += part.is_body
        named.append(replace(part, name=f"body {bodies}") if part.is_body and bodies > 1 else part)
    return tuple(named)
