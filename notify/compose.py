"""One letter as RFC 5322 bytes: a fixed frame, a handful of checked header fields, base64 bodies, CRLF, lines <= 76.

The frame is written by hand: the standard library's EmailMessage takes about 840 microseconds a letter and lets an
encoded newline of a received header become a real header (CVE-2024-6923). Here no text of a mail enters a header:
ids are checked character by character, everything else is base64.
"""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from email.utils import format_datetime
from pathlib import PurePosixPath
from urllib.parse import quote
from zoneinfo import ZoneInfo

from domain.letter import Letter, LetterKind
from domain.text import sanitise
from notify.data import Attachment, LetterContext, Mode

#: RFC 5322 section 3.6.4, dot-atoms only and no longer than a line may be
_ID = re.compile(r"<[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{1,180}@[A-Za-z0-9.-]{1,60}>", re.ASCII)
#: RFC 5321 section 4.1.2, without quoted local parts
_ADDRESS = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}@[A-Za-z0-9.-]{1,255}", re.ASCII)
_NOT_DOMAIN = re.compile(r"[^A-Za-z0-9.-]", re.ASCII)
_REFERENCES = 10  # RFC 5322 sets no limit; the first and the last ids are what clients thread by
_WORD_BYTES = 39  # 52 base64 characters + 12 of "=?utf-8?B??=" + "Subject: " stay under the 76 of RFC 2047 section 2
_TYPES = {
    ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ".csv": "text/csv",
    ".html": "text/html",
    ".png": "image/png",
    ".json": "application/json",
}
#: how long trying to send makes sense, where the letter itself does not say
_LIFETIME = {
    LetterKind.RECEIPT: timedelta(hours=24),
    LetterKind.REMINDER: timedelta(hours=24),
    LetterKind.DIGEST: timedelta(hours=24),
    LetterKind.ALERT: timedelta(days=5),
}
_BULK = frozenset({LetterKind.REMINDER, LetterKind.DIGEST})


@dataclass(frozen=True, slots=True)
class Draft:
    """A letter before it becomes bytes. `subject` is our own wording."""

    kind: LetterKind
    dedup_key: str
    recipient: str
    subject: str
    text: str
    html: str
    in_reply_to: str | None = None
    references: tuple[str, ...] = ()
    attachments: tuple[Attachment, ...] = ()
    expires: datetime | None = None


def letter(context: LetterContext, draft: Draft, now: datetime) -> Letter:
    """The letter of a draft. ValueError: an address or our own Message-ID is not one (a bug or a bad config)."""
    message_id = context.message_id(draft.dedup_key)
    if not valid_id(message_id):
        raise ValueError(f"not a Message-ID: {message_id!r}")
    content = b"".join((_head(context, draft, message_id, now), _content(draft, message_id)))
    expires = draft.expires or now + _LIFETIME[draft.kind]
    return Letter(draft.kind, draft.dedup_key, message_id, draft.recipient, content, now, expires)


def for_branch(context: LetterContext, draft: Draft, now: datetime) -> tuple[Letter, ...]:
    """The letters of a draft meant for a branch: to it, to staff instead, or to nobody, as the mode says.

    The first of the staff takes the plain dedup key, so that going live does not repeat what staff have seen.
    """
    if context.mode is Mode.OFF:
        return ()
    if context.mode is Mode.LIVE:
        return (letter(context, draft, now),)
    trial = "【试运行】" if context.language == "zh" else "[Trial] "
    instead = replace(draft, subject=trial + draft.subject, in_reply_to=None, references=())
    return tuple(
        letter(context, replace(instead, recipient=address, dedup_key=key), now)
        for key, address in zip(_keys(draft.dedup_key, context.staff), context.staff, strict=True)
    )


def _keys(key: str, staff: tuple[str, ...]) -> Iterator[str]:
    for number, address in enumerate(staff):
        yield f"{key}:{address}" if number else key


def valid_id(text: str) -> bool:
    """A Message-ID that may be repeated in a header of ours."""
    return _ID.fullmatch(text) is not None


def _head(context: LetterContext, draft: Draft, message_id: str, now: datetime) -> bytes:
    fields = [
        f"From: {_mailbox(context.sender_name, context.sender_address)}",
        f"To: {_address(draft.recipient)}",
        f"Subject: {_encoded(draft.subject)}",
        f"Date: {format_datetime(now.astimezone(ZoneInfo(context.timezone)))}",
        f"Message-ID: {message_id}",
        *_threading(draft),
        "MIME-Version: 1.0",
        f"Auto-Submitted: {'auto-replied' if draft.kind is LetterKind.RECEIPT else 'auto-generated'}",
        "X-Auto-Response-Suppress: All",
        f"X-Baosong-Loop: {_NOT_DOMAIN.sub('', context.domain)[:60]}",
    ]
    if draft.kind in _BULK:
        fields.append("Precedence: bulk")
    return "".join(f"{field}\r\n" for field in fields).encode("ascii")


def _threading(draft: Draft) -> Iterator[str]:
    if draft.in_reply_to is None or not valid_id(draft.in_reply_to):
        return
    yield f"In-Reply-To: {draft.in_reply_to}"
    before = [item for item in draft.references if valid_id(item) and item != draft.in_reply_to]
    if len(before) >= _REFERENCES:
        before = [before[0], *before[-(_REFERENCES - 2) :]]
    yield "References: " + "\r\n ".join((*before, draft.in_reply_to))


def _mailbox(name: str, address: str) -> str:
    return f"{_encoded(name)}\r\n <{_address(address)}>" if name else _address(address)


def _address(address: str) -> str:
    if not _ADDRESS.fullmatch(address):
        raise ValueError(f"not an address: {address!r}")
    return address


def _encoded(text: str) -> str:
    """RFC 2047 encoded words, always (plain ASCII too): whole characters, 39 bytes a word, folded."""
    return "\r\n ".join(f"=?utf-8?B?{_base64(word)}?=" for word in _words(sanitise.for_header(text)))


def _words(text: str) -> Iterator[bytes]:
    word = b""
    for char in text:
        data = char.encode("utf-8", "replace")
        if len(word) + len(data) > _WORD_BYTES:
            yield word
            word = b""
        word += data
    yield word


def _base64(data: bytes) -> str:
    return base64.b64encode(data).decode("ascii")


def _content(draft: Draft, message_id: str) -> bytes:
    boundary = hashlib.sha256(message_id.encode("ascii")).hexdigest()[:24]
    twins = _multipart("alternative", f"a={boundary}", [_text("plain", draft.text), _text("html", draft.html)])
    if not draft.attachments:
        return twins
    return _multipart("mixed", f"m={boundary}", [twins, *(_attached(item) for item in draft.attachments)])


def _multipart(subtype: str, boundary: str, parts: list[bytes]) -> bytes:
    """The "=" keeps the boundary out of any base64 line: there it stands only at the end."""
    mark = b"\r\n--" + boundary.encode("ascii")
    head = f'Content-Type: multipart/{subtype};\r\n boundary="{boundary}"\r\n'.encode("ascii")
    return b"".join((head, *(mark + b"\r\n" + part for part in parts), mark, b"--\r\n"))


def _text(subtype: str, text: str) -> bytes:
    head = f"Content-Type: text/{subtype}; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n"
    lines = "\r\n".join(text.splitlines()) + "\r\n"
    return head.encode("ascii") + _base64_lines(lines.encode("utf-8", "replace"))


def _attached(item: Attachment) -> bytes:
    name = sanitise.for_header(item.name)
    media_type = _TYPES.get(PurePosixPath(name).suffix.lower(), "application/octet-stream")
    head = (
        f'Content-Type: {media_type};\r\n name="{_encoded(name)}"\r\n'
        f"Content-Transfer-Encoding: base64\r\nContent-Disposition: attachment;\r\n {_rfc2231(name)}\r\n\r\n"
    )
    return head.encode("ascii") + _base64_lines(item.data)


def _rfc2231(name: str) -> str:
    """`filename` in continuations (RFC 2231 section 4.1); `name` beside it is for clients that know only RFC 2047."""
    coded = "utf-8''" + quote(name, safe="")
    pieces = re.findall(r"(?:%..|[^%]){1,18}", coded)
    return ";\r\n ".join(f"filename*{number}*={piece}" for number, piece in enumerate(pieces))


def _base64_lines(data: bytes) -> bytes:
    """76 characters a line (RFC 2045 section 6.8), the last one without its line end: a boundary brings its own."""
    return base64.encodebytes(data).removesuffix(b"\n").replace(b"\n", b"\r\n")
