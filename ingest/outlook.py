"""Outlook messages (.msg): an OLE file with a stream for each property (MS-OXMSG), attached messages included."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

from domain import ole
from domain.mail import Address, Head
from ingest import addresses, mapi
from ingest.budget import Budget, Member, Unreadable
from ingest.headers import message_ids, one_line
from ingest.names import base_name

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_PROPERTIES = "__properties_version1.0"
_MARK = _PROPERTIES.encode("utf-16-le")
_EMBEDDED = 5  #: MS-OXCMSG section 2.2.2.9: the attachment is a message
_EPOCH = datetime(1601, 1, 1, tzinfo=UTC)
_MAX_DEPTH = 5


def is_outlook(data: bytes) -> bool:
    """An OLE file whose directory names the stream that only messages have."""
    return data.startswith(_OLE) and _MARK in data


def head(data: bytes) -> Head:
    """Sender, subject, time and ids as Outlook noted them; an empty head if the file is damaged."""
    try:
        with ole.opened(data) as file:
            return _Storage(file, ()).head()
    except ole.DAMAGED:
        return Head()


def members(data: bytes, budget: Budget) -> Iterator[Member]:
    """The body and the attachments; those of an attached message are named "message.msg/attachment"."""
    try:
        with ole.opened(data) as file:
            yield from _Storage(file, ()).members(budget)
    except ole.DAMAGED:
        raise Unreadable("damaged") from None


class _Storage:
    """One message or attachment: a folder of property streams."""

    def __init__(self, file: Any, path: tuple[str, ...]) -> None:
        self._file = file
        self._path = path
        self._fixed = self._fixed_properties()
        self._codepage = self._number(mapi.INTERNET_CODEPAGE) or self._number(mapi.CODEPAGE) or 936

    def head(self) -> Head:
        address = addresses.addr_spec(self._text(mapi.SENDER_SMTP) or self._text(mapi.REPRESENTING_SMTP))
        address = address or addresses.addr_spec(self._text(mapi.SENDER_ADDRESS))
        ids = message_ids(self._text(mapi.MESSAGE_ID))
        answered = message_ids(self._text(mapi.IN_REPLY_TO))
        return Head(
            sender=Address(address, one_line(self._text(mapi.SENDER_NAME))) if address else None,
            subject=one_line(self._text(mapi.SUBJECT))[:1000],
            date=self._time(mapi.SENT) or self._time(mapi.DELIVERED),
            message_id=ids[0] if ids else None,
            in_reply_to=answered[0] if answered else None,
            references=message_ids(self._text(mapi.REFERENCES)),
        )

    def members(self, budget: Budget) -> Iterator[Member]:
        html = self._binary(mapi.HTML) or self._text(mapi.HTML).encode("utf-8")
        yield from mapi.bodies(self._text(mapi.BODY), html, self._binary(mapi.RTF), self._codepage)
        for number, folder in enumerate(self._attachments(), 1):
            if budget.entries_left <= 0:
                raise Unreadable("too_many_entries")
            budget.entries_left -= 1
            yield from self._attachment(folder, number, budget)

    def _attachment(self, folder: str, number: int, budget: Budget) -> Iterator[Member]:
        storage = _Storage(self._file, (*self._path, folder))
        names = (storage._text(p) for p in (mapi.ATTACH_LONG_NAME, mapi.ATTACH_NAME, mapi.DISPLAY_NAME))
        name = next((cleaned for n in names if (cleaned := base_name(one_line(n)))), f"未命名附件{number}")
        if storage._number(mapi.ATTACH_METHOD) != _EMBEDDED:
            yield Member(name, storage._binary(mapi.ATTACH_DATA))
            return
        if len(self._path) >= 2 * _MAX_DEPTH:
            yield Member(name, problem="too_deep")
            return
        inner = _Storage(self._file, (*storage._path, f"__substg1.0_{mapi.ATTACH_DATA:04X}000D"))
        for member in inner.members(budget):
            yield Member(
                f"{name}/{member.name}", member.data, member.problem, member.media_type, member.charset, member.is_body, inner.head()
            )

    def _attachments(self) -> list[str]:
        depth = len(self._path)
        folders = {
            path[depth]
            for path in self._file.listdir(streams=True, storages=True)
            if len(path) > depth and tuple(path[:depth]) == self._path and path[depth].startswith("__attach_version1.0_")
        }
        return sorted(folders)

    def _stream(self, name: str) -> bytes:
        path = [*self._path, name]
        if not self._file.exists(path):
            return b""
        content: bytes = self._file.openstream(path).read()
        return content

    def _text(self, identity: int) -> str:
        if wide := self._stream(f"__substg1.0_{identity:04X}{mapi.UNICODE:04X}"):
            return mapi.text(wide, mapi.UNICODE, self._codepage)
        return mapi.text(self._stream(f"__substg1.0_{identity:04X}{mapi.STRING8:04X}"), mapi.STRING8, self._codepage)

    def _binary(self, identity: int) -> bytes:
        return self._stream(f"__substg1.0_{identity:04X}{mapi.BINARY:04X}")

    def _fixed_properties(self) -> dict[int, bytes]:
        """Numbers and times: records of 16 bytes after a header whose length depends on the kind of storage."""
        content = self._stream(_PROPERTIES)
        last = self._path[-1] if self._path else ""
        start = 8 if last.startswith("__attach") else 24 if last else 32
        found: dict[int, bytes] = {}
        for place in range(start, len(content) - 15, 16):
            kind, identity = struct.unpack_from("<HH", content, place)
            if kind in (mapi.LONG, mapi.TIME):
                found[identity] = content[place + 8 : place + 16]
        return found

    def _number(self, identity: int) -> int:
        value = self._fixed.get(identity)
        return int(struct.unpack_from("<I", value)[0]) if value else 0

    def _time(self, identity: int) -> datetime | None:
        value = self._fixed.get(identity)
        if not value:
            return None
        try:
            return _EPOCH + timedelta(microseconds=struct.unpack("<Q", value)[0] // 10)
        except OverflowError:
            return None
