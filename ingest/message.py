"""Raw bytes to a Message: never raises, whatever the bytes are.

The structure comes from `structure`, the words of the head from `headers`; here leaves become Parts with a name, decoded
bytes and their defects. A nested message/rfc822 stays one part with its exact bytes; `containers.expand` opens it.
"""

from __future__ import annotations

import re
from dataclasses import replace

from domain.limits import DEFAULT_LIMITS, Limits
from domain.mail import Defect, Head, Message, Part
from ingest import addresses, alternatives, transfer
from ingest.headers import Fields, decode_words, message_ids, parse_date, parse_parameters, split_fields
from ingest.names import file_name, unnamed
from ingest.structure import Node, Scan, media_type_of, scan_root

_MBOX = re.compile(rb"(?:[\r\n]|>?From [^\r\n]{0,1000}\r?\n){1,20}")
_NOT_TEXT = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
_USUAL = frozenset(
    ["from", "to", "cc", "subject", "date", "message-id", "received", "return-path", "mime-version", "content-type", "reply-to", "sender", "delivered-to", "content-transfer-encoding", "x-mailer", "bcc"]
)
_BODY_TYPES = frozenset({"text/plain", "text/html"})
_LESSER_TYPES = frozenset({"text/enriched", "text/richtext", "text/x-amp-html", "text/watch-html", "text/x-watch-html"})
_SIGNATURES = frozenset(
    {"application/pkcs7-signature", "application/x-pkcs7-signature", "application/pgp-signature", "application/applefile"}
)
_ENCRYPTED = frozenset({"application/pkcs7-mime", "application/x-pkcs7-mime", "application/pgp-encrypted"})
_REFUSED = {"message/partial": "unsupported_mime", "message/external-body": "unsupported_mime"} | dict.fromkeys(_ENCRYPTED, "encrypted")
_PGP = b"-----BEGIN PGP MESSAGE-----"


def read_message(raw: bytes, limits: Limits = DEFAULT_LIMITS) -> Message:
    """The mail taken apart. Whatever is wrong with it is among the defects of the message or of its parts."""
    if not raw.strip():
        return Message(Head(), (), (), defects=(Defect("empty_message"),))
    source, start = _opening(raw)
    fields = split_fields(source, start, len(source), limits)
    if not any(field.name in _USUAL for field in fields.fields):
        return _without_head(source, limits)
    head, defects = read_head(fields)
    headers = tuple((field.name, field.text()) for field in fields.fields)
    media_type = media_type_of(parse_parameters(fields.first("content-type")), "text/plain")
    if fields.too_large or len(raw) > limits.mail_bytes:
        code = "too_large" if len(raw) > limits.mail_bytes else "header_too_large"
        return Message(head, headers, (), media_type, (*defects, Defect(code)))
    scan = Scan(limits, limits.mime_parts)
    parts = _Leaves(head, limits, scan).collect(scan_root(source, fields, scan))
    return Message(head, headers, parts, media_type, (*defects, *scan.defects.values()))


def read_head(fields: Fields) -> tuple[Head, tuple[Defect, ...]]:
    """The fields we use. No sender, and a defect, unless From names exactly one plain mailbox (rule R2)."""
    sender = addresses.only_address(fields.all("from"))
    in_reply_to = message_ids(fields.first("in-reply-to"))
    own_ids = message_ids(fields.first("message-id"))
    head = Head(
        sender=sender,
        subject=decode_words(fields.first("subject"))[:1000],
        date=parse_date(fields.first("date")),
        message_id=own_ids[0] if own_ids else None,
        in_reply_to=in_reply_to[0] if in_reply_to else None,
        references=message_ids(fields.first("references")),
    )
    return head, () if sender else (Defect("ambiguous_sender"),)


def _opening(raw: bytes) -> tuple[bytes, int]:
    """The bytes to scan and where the head begins: after a byte order mark, blank lines and mbox lines (B005, B006)."""
    source = raw if b"\n" in raw else raw.replace(b"\r", b"\n")
    start = 3 if source.startswith(b"\xef\xbb\xbf") else 0
    match = _MBOX.match(source, start)
    return source, match.end() if match else start


def _without_head(source: bytes, limits: Limits) -> Message:
    """Bytes that have no mail head: text is read as a body (B003), anything else is no mail (B004)."""
    sample = source[:4096]
    if len(_NOT_TEXT.findall(sample)) * 50 > len(sample):
        return Message(Head(), (), (), defects=(Defect("not_a_mail"),))
    body = Part("body", "text/plain", source[: limits.mail_bytes], Head(), is_body=True)
    return Message(Head(), (), (body,), defects=(Defect("no_headers"),))


class _Leaves:
    """The leaves of one mail in order, with what must be known of all of them: names given, pages, decorations."""

    def __init__(self, head: Head, limits: Limits, scan: Scan) -> None:
        self._head = head
        self._limits = limits
        self._scan = scan
        self._pages: list[bytes] = []
        self._content_ids: dict[int, str] = {}
        self._nameless = 0

    def collect(self, root: Node) -> tuple[Part, ...]:
        parts = [part for leaf in self._leaves(root) for part in self._uu_split(leaf)]
        parts = [p for p in parts if not alternatives.is_decoration(p, self._content_ids.get(id(p), ""), self._pages)]
        return self._named_bodies(self._at_most(parts))

    def _leaves(self, node: Node) -> list[Part]:
        if node.media_type == "multipart/encrypted":
            return [self._part(node, Defect("encrypted", "正文"))]
        if not node.children:
            return [] if _is_signature(node) else [self._part(node)]
        groups = [self._leaves(child) for child in node.children]
        if node.media_type == "multipart/alternative":
            return self._better(groups)
        return [part for group in groups for part in group]

    def _better(self, groups: list[list[Part]]) -> list[Part]:
        """RFC 2046 section 5.1.4: the same in several forms. One text form stays; whatever is no text stays as well."""
        parts = [part for group in groups for part in group]
        plain = next((p for p in parts if p.is_body and p.media_type == "text/plain"), None)
        rich = next((p for p in parts if p.is_body and p.media_type == "text/html"), None)
        if not plain or not rich:
            has_text = bool(plain or rich)
            return [p for p in parts if not (has_text and p.media_type in _LESSER_TYPES)]
        choice = alternatives.choose(plain, rich)
        if choice.differs:
            self._scan.note("alternative_differs")
        other = rich if choice.part is plain else plain
        return [p for p in parts if p is not other and p.media_type not in _LESSER_TYPES]

    def _part(self, node: Node, refusal: Defect | None = None) -> Part:
        disposition = parse_parameters(node.fields.first("content-disposition"))
        name = file_name(disposition, node.content_type)
        is_body = not name and disposition.value != "attachment" and node.media_type in _BODY_TYPES
        is_body = is_body or (node.media_type in _BODY_TYPES and not disposition.value and self._is_root(node))
        label = "body" if is_body else name or self._unnamed(node)
        if refusal is None and (code := _REFUSED.get(node.media_type)):
            refusal = Defect(code, label)
        if refusal:
            return Part(label, node.media_type, b"", self._head, defects=(refusal,))
        decoded = transfer.undo(node.fields.first("content-transfer-encoding"), node.body)
        defects = (Defect(decoded.problem, label),) if decoded.problem else ()
        if is_body and decoded.data.lstrip()[:40].startswith(_PGP):
            decoded, defects = transfer.Decoded(b""), (Defect("encrypted", "正文"),)
        charset = node.content_type.plain("charset")[:60] or None
        part = Part(label, node.media_type, decoded.data, self._head, charset, is_body, defects=defects)
        if node.media_type == "text/html":
            self._pages.append(decoded.data)
        if content_id := node.fields.first("content-id"):
            self._content_ids[id(part)] = content_id
        return part

    def _is_root(self, node: Node) -> bool:
        return any(field.name in ("from", "subject", "date") for field in node.fields.fields)

    def _unnamed(self, node: Node) -> str:
        self._nameless += 1
        if node.media_type == "message/rfc822":
            data = transfer.undo(node.fields.first("content-transfer-encoding"), node.body[:20000]).data
            subject = decode_words(split_fields(data, 0, len(data), self._limits).first("subject"))
            return unnamed(self._nameless, node.media_type, subject)
        return unnamed(self._nameless, node.media_type)

    def _uu_split(self, part: Part) -> list[Part]:
        """A text body may hold uuencoded files (mail from before MIME)."""
        if not part.is_body or part.media_type != "text/plain" or b"begin " not in part.data:
            return [part]
        text, files = transfer.uu_files(part.data)
        if not files:
            return [part]
        attached = [
            Part(decode_words(file.name.decode("latin-1")), "application/octet-stream", file.data, self._head) for file in files
        ]
        return [replace(part, data=text), *attached]

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

    def _named_bodies(self, parts: list[Part]) -> tuple[Part, ...]:
        """The first body is "body", later ones "body 2" and so on: evidence names its document."""
        bodies = 0
        named: list[Part] = []
        for part in parts:
            bodies += part.is_body
            named.append(replace(part, name=f"body {bodies}") if part.is_body and bodies > 1 else part)
        return tuple(named)


def _is_signature(node: Node) -> bool:
    return node.media_type in _SIGNATURES
