"""Mails as the common Chinese mail programs write them: labels, encodings and header habits included."""

from __future__ import annotations

import base64
import quopri
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from email.utils import format_datetime

OFFICE = "dzzbs@mu.example"


@dataclass(frozen=True, slots=True)
class Attachment:
    name: str
    media_type: str
    data: bytes


WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


@dataclass(frozen=True, slots=True)
class Style:
    """A mail program: the charset it labels, the one it really uses, and its transfer encoding."""

    program: str
    label: str
    codec: str
    transfer: str  #: "base64", "quoted-printable" or "8bit"


FOXMAIL = Style("Foxmail 7.2", "gb2312", "gb18030", "base64")
FOXMAIL_RAW = Style("Foxmail 6, 15, 201, 22 [cn]", "gb2312", "gb18030", "8bit")
QQ = Style("QQMail 2.x", "gb18030", "gb18030", "base64")
COREMAIL = Style("Coremail Webmail Server", "UTF-8", "utf-8", "base64")
PHONE = Style("iPhone Mail (18G82)", "utf-8", "utf-8", "quoted-printable")


def letter(
    sender: tuple[str, str],
    subject: str,
    body: str,
    date: datetime,
    style: Style = COREMAIL,
    *,
    html: bool = False,
    attachments: Sequence[Attachment] = (),
    extra: Sequence[str] = (),
    to: str = OFFICE,
) -> bytes:
    """One mail as bytes with CRLF line ends."""
    name, address = sender
    domain = address.partition("@")[2]
    unique = f"{date:%Y%m%d%H%M%S}.{_number_of(subject + address):x}@{domain}"
    head = [
        f"From: {_word(name, style)} <{address}>",
        f"To: {to}",
        f"Subject: {_word(subject, style)}",
        f"Date: {format_datetime(date)}",
        f"Message-ID: <{unique}>",
        f"X-Mailer: {style.program}",
        "MIME-Version: 1.0",
        *extra,
    ]
    text = _leaf(f"text/{'html' if html else 'plain'}; charset={style.label}", body.encode(style.codec), style.transfer)
    content = text if not attachments else _mixed(text, attachments, style)
    return b"\r\n".join(_header_bytes(line, style) for line in head) + b"\r\n" + content


def _number_of(text: str) -> int:
    """A small number that is the same in every run (the built-in hash is not)."""
    return sum(ord(char) * (place + 7) for place, char in enumerate(text))


def forwarded(sender: tuple[str, str], subject: str, body: str, date: datetime, inner: bytes) -> bytes:
    """A mail that carries another one as message/rfc822."""
    return letter(sender, subject, body, date, FOXMAIL, attachments=[Attachment("", "message/rfc822", inner)])


def _mixed(text: bytes, attachments: Sequence[Attachment], style: Style) -> bytes:
    boundary = b"----=_NextPart_000_%04X" % (len(text) & 0xFFFF)
    parts = [text, *(_attachment(item, style) for item in attachments)]
    body = b"".join(b"--" + boundary + b"\r\n" + part + b"\r\n" for part in parts)
    head = b'Content-Type: multipart/mixed; boundary="' + boundary + b'"\r\n\r\n'
    return head + b"This is a multi-part message in MIME format.\r\n\r\n" + body + b"--" + boundary + b"--\r\n"


def _attachment(item: Attachment, style: Style) -> bytes:
    if item.media_type == "message/rfc822":
        return b"Content-Type: message/rfc822\r\nContent-Disposition: attachment\r\n\r\n" + item.data
    name = _word(item.name, style)
    head = f'Content-Type: {item.media_type}; name="{name}"\r\nContent-Disposition: attachment; filename="{name}"\r\n'
    return _header_bytes(head, style) + _encoded(item.data, "base64")


def _leaf(content_type: str, data: bytes, transfer: str) -> bytes:
    return f"Content-Type: {content_type}\r\n".encode() + _encoded(data, transfer)


def _encoded(data: bytes, transfer: str) -> bytes:
    head = f"Content-Transfer-Encoding: {transfer}\r\n\r\n".encode()
    if transfer == "base64":
        return head + base64.encodebytes(data).replace(b"\n", b"\r\n")
    if transfer == "quoted-printable":
        return head + quopri.encodestring(data.replace(b"\r\n", b"\n")).replace(b"\n", b"\r\n")
    return head + data.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n") + b"\r\n"


def _word(text: str, style: Style) -> str:
    """An encoded word of RFC 2047, or the raw text where the program writes raw 8-bit headers."""
    if text.isascii() or style.transfer == "8bit":
        return text
    return f"=?{style.label}?B?{base64.b64encode(text.encode(style.codec)).decode()}?="


def _header_bytes(line: str, style: Style) -> bytes:
    return line.encode(style.codec if style.transfer == "8bit" else "utf-8")
