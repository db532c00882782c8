"""Crafted mails: small builders, so that each case shows only what is wrong in it."""

from __future__ import annotations

import base64
from dataclasses import dataclass, field

HEAD = b"From: Li <li@unit.example>\r\nTo: dzzbs@mu.example\r\nDate: Mon, 09 Aug 2021 10:00:00 +0800\r\n"
SUBJECT = b"Subject: report\r\n"
PDF = b"%PDF-1.4\n" + bytes(range(256)) * 4 + b"\n%%EOF\n"
REPORT = "护理学院学生第一党支部现有党员35名，参加志愿服务120人次。石喆、方堃同志带头值守。"


@dataclass(frozen=True)
class Case:
    """A mail and what must be found in it. None: not looked at. `files` are the attachments (name, bytes) of the mail;
    `leaves` the same with containers opened; `defects` all codes of the mail and its parts."""

    name: str
    raw: bytes
    subject: str | None = None
    sender: str | None = "li@unit.example"
    body: str | None = None
    files: tuple[tuple[str, bytes], ...] | None = None
    leaves: tuple[tuple[str, bytes], ...] | None = None
    defects: frozenset[str] = field(default_factory=frozenset)


def codes(*names: str) -> frozenset[str]:
    return frozenset(names)


def plain(body: bytes, content_type: str = "text/plain", encoding: str = "8bit", head: bytes = HEAD + SUBJECT) -> bytes:
    """A mail of one text part."""
    return (
        head
        + f"Content-Type: {content_type}\r\nContent-Transfer-Encoding: {encoding}\r\n\r\n".encode("latin-1")
        + body
        + b"\r\n"
    )


def b64(data: bytes) -> bytes:
    return base64.encodebytes(data).replace(b"\n", b"\r\n")


def word(text: str | bytes, charset: str, label: str | None = None) -> bytes:
    data = text.encode(charset) if isinstance(text, str) else text
    return b"=?" + (label or charset).encode() + b"?B?" + base64.b64encode(data) + b"?="


def part(content: bytes, *fields: bytes) -> bytes:
    return b"".join(line + b"\r\n" for line in fields) + b"\r\n" + content


def text_part(text: str = "正文") -> bytes:
    return part(text.encode(), b"Content-Type: text/plain; charset=utf-8", b"Content-Transfer-Encoding: 8bit")


def file_part(name: bytes, data: bytes = PDF, kind: bytes = b"application/octet-stream") -> bytes:
    """An attachment whose name stands as given after `filename`, for example b'="a.pdf"' or b'*=...'."""
    return part(
        b64(data),
        b"Content-Type: " + kind,
        b"Content-Transfer-Encoding: base64",
        b"Content-Disposition: attachment; filename" + name,
    )


def mixed(
    *parts: bytes, boundary: bytes = b"b1", kind: bytes = b"mixed", head: bytes = HEAD + SUBJECT, end: bool = True
) -> bytes:
    """A multipart mail."""
    content_type = b"Content-Type: multipart/" + kind + b'; boundary="' + boundary + b'"\r\nMIME-Version: 1.0\r\n\r\n'
    body = b"".join(b"--" + boundary + b"\r\n" + item + b"\r\n" for item in parts)
    return head + content_type + body + (b"--" + boundary + b"--\r\n" if end else b"")


def nested(*parts: bytes, boundary: bytes = b"b2", kind: bytes = b"alternative") -> bytes:
    """A multipart to stand inside another."""
    return mixed(*parts, boundary=boundary, kind=kind, head=b"").rstrip(b"\r\n")


def letter_with(name: str, data: bytes) -> bytes:
    """A mail with a short body and one attachment."""
    return mixed(text_part(), file_part(b'="' + word(name, "utf-8") + b'"', data))
