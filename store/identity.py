"""What makes two mails the same, and the keyed marks of those that must not come back. Pure."""

from __future__ import annotations

import hashlib
import hmac

#: header fields that a sender writes and no server on the way touches; all others (Received, Delivered-To,
#: X-Spam-…) differ between two deliveries of one mail
_KEPT = frozenset(
    b"from sender to cc subject date message-id in-reply-to references content-type content-transfer-encoding "
    b"content-disposition".split()
)
_LONGEST_HEADER = 256 * 2**10  # domain/limits.header_bytes


def content_hash(raw: bytes) -> str:
    """SHA-256 over the sender's own header fields and the body, line ends as LF.

    Without Message-ID and Date two like mails ("本周无新增") may well be two reports: then only equal bytes are equal,
    and the hash is that of the raw mail.
    """
    text = raw.replace(b"\r\n", b"\n")
    header, _, body = text.partition(b"\n\n")
    if len(header) > _LONGEST_HEADER:
        return hashlib.sha256(raw).hexdigest()
    fields = [field for field in _fields(header) if field[0] in _KEPT]
    if not {b"message-id", b"date"} & {name for name, _ in fields}:
        return hashlib.sha256(raw).hexdigest()
    digest = hashlib.sha256()
    for name, value in sorted(fields):
        digest.update(b"%b:%b\n" % (name, b" ".join(value.split())))
    digest.update(b"\n" + body.rstrip(b"\n"))
    return digest.hexdigest()


def _fields(header: bytes) -> list[tuple[bytes, bytes]]:
    """Header fields with their folded lines joined, names in lower case; lines without a colon are left out."""
    lines: list[list[bytes]] = []
    for line in header.split(b"\n"):
        if line[:1] in (b" ", b"\t") and lines:
            lines[-1].append(line)
        else:
            lines.append([line])
    fields = (b" ".join(parts).partition(b":") for parts in lines)
    return [(name.strip().lower(), value) for name, colon, value in fields if colon]


def tombstone(secret: bytes, sha256: str) -> str:
    """The mark of an erased mail: recognises it when it comes again, tells nothing to who has not the secret."""
    return hmac.new(secret, b"tombstone:" + sha256.encode(), hashlib.sha256).hexdigest()


def message_id(secret: bytes, kind: str, dedup_key: str, domain: str) -> str:
    """The Message-ID of a letter: always the same for one occasion, and nobody else can make it up."""
    token = hmac.new(secret, f"letter:{kind}:{dedup_key}".encode(), hashlib.sha256).hexdigest()[:32]
    return f"<{kind}.{token}@{domain}>"
