"""Raw bytes to a Message: never raises, whatever the bytes are.

The structure comes from `structure`, the words of the head from `headers`; here leaves become Parts with a name, decoded
bytes and their defects. A nested message/rfc822 stays one part with its exact bytes; `containers.expand` opens it.
"""

from __future__ import annotations

import re
from datetime import datetime, timedelta

from domain.limits import DEFAULT_LIMITS, Limits
from domain.mail import Defect, Head, Message, Part
from ingest import addresses, cross_check
from ingest.headers import Fields, decode_words, message_ids, parse_date, parse_parameters, split_fields
from ingest.leaves import Leaves
from ingest.structure import Scan, media_type_of, scan_root

_MBOX = re.compile(rb"(?:[\r\n]|>?From [^\r\n]{0,1000}\r?\n){1,200}")
_NOT_TEXT = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
_USUAL = frozenset(
    ["from", "to", "cc", "subject", "date", "message-id", "received", "return-path", "mime-version", "content-type", "reply-to", "sender", "delivered-to", "content-transfer-encoding", "x-mailer", "bcc"]
)

_AHEAD = timedelta(days=1)  #: by which a sender's clock may be fast, or its zone wrong

#: structures that another reader may understand otherwise
_DOUBTFUL = frozenset({"ambiguous_mime", "bad_mime"})


def read_message(raw: bytes, limits: Limits = DEFAULT_LIMITS) -> Message:
    """The mail taken apart. Whatever is wrong with it is among the defects of the message or of its parts."""
    if not raw.strip():
        return Message(Head(), (), (), defects=(Defect("empty_message"),))
    source, start = _opening(raw)
    fields = split_fields(source, start, len(source), limits)
    if not fields.too_large and not any(field.name in _USUAL for field in fields.fields):
        return _without_head(source, limits)
    head, defects = read_head(fields)
    headers = tuple((field.name, field.text()) for field in fields.fields)
    media_type = media_type_of(parse_parameters(fields.first("content-type")), "text/plain")
    if fields.too_large or len(raw) > limits.mail_bytes:
        code = "too_large" if len(raw) > limits.mail_bytes else "header_too_large"
        return Message(head, headers, (), media_type, (*defects, Defect(code)))
    scan = Scan(limits, limits.mime_parts)
    parts = Leaves(head, limits, scan).collect(scan_root(source, fields, scan))
    if scan.defects.keys() & _DOUBTFUL:
        parts += cross_check.missed(source[start:], head, parts)
    return Message(head, headers, parts, media_type, (*defects, *scan.defects.values()))


def read_head(fields: Fields) -> tuple[Head, tuple[Defect, ...]]:
    """The fields we use, and what is doubtful in them. No sender unless From names exactly one plain mailbox (rule R2)."""
    sender = addresses.only_address(fields.all("from"))
    in_reply_to = message_ids(fields.first("in-reply-to"))
    own_ids = message_ids(fields.first("message-id"))
    date, is_told = _date(fields)
    head = Head(
        sender=sender,
        subject=decode_words(fields.first("subject"))[:1000],
        date=date,
        message_id=own_ids[0] if own_ids else None,
        in_reply_to=in_reply_to[0] if in_reply_to else None,
        references=message_ids(fields.first("references")),
    )
    doubts = (("ambiguous_sender", sender is not None), ("date_unclear", is_told))
    return head, tuple(Defect(code) for code, is_clear in doubts if not is_clear)


def _date(fields: Fields) -> tuple[datetime | None, bool]:
    """When the mail was sent, and whether its sender told that: a date that is none, or lies after the last hop, is not
    believed, and the hop's stands in for it (the topmost Received field is our own server's: RFC 5321 section 4.4)."""
    told, hop = parse_date(fields.first("date")), parse_date(fields.first("received").rpartition(";")[2])
    if told is None or (hop is not None and told - hop > _AHEAD):
        return hop, False
    return told, True


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
