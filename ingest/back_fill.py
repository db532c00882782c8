"""EDGE. Mails that lie in files: .eml files, mbox files, Maildir folders, and folders of any of these."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from pathlib import Path
from typing import BinaryIO, NamedTuple

from domain.errors import NeedsAPerson
from domain.limits import DEFAULT_LIMITS

HEAD_BYTES = 64 * 2**10  #: what is kept of a mail that is too large, and what is searched for a date
LINE_BYTES = 64 * 2**10  #: an mbox is read in pieces of at most this

#: RFC 4155: "From ", an address, a date in asctime form; some programs add a zone.
_SEPARATOR = re.compile(
    rb"From \S+ +(?P<date>[A-Z][a-z]{2} [A-Z][a-z]{2} [ 0-9]\d \d\d:\d\d(?::\d\d)?(?: [^\r\n]{1,40})?)\r?\n"
)
_FIELD_NAME = re.compile(rb"(?:\A|\n)(?:from|received|return-path|message-id|subject|date|mime-version)[ \t]*:", re.I)
_QUOTED = re.compile(rb">+From ")
_MAILDIR_NAME = re.compile(r"(\d{9,11})\.")  #: a Maildir file is named by the second of its delivery


class FoundMail(NamedTuple):
    """`content` as it would come over IMAP; of a mail over the limit (`size` above it) only the first 64 KiB.

    `received` is aware: the newest Received field, else what the mailbox file tells, else the Date field, else the
    file's time.
    """

    name: str
    content: bytes
    received: datetime
    size: int

    @property
    def too_large(self) -> bool:
        return self.size > len(self.content)


def back_fill(
    paths: Iterable[Path], limit: int = DEFAULT_LIMITS.mail_bytes, ignored: list[Path] | None = None
) -> Iterator[FoundMail]:
    """All mails under the paths, in the order of their names. Files that hold no mail are added to `ignored`."""
    for path in paths:
        if path.is_dir():
            yield from _folder(path, limit, ignored)
        elif path.is_file():
            yield from _file(path, limit, ignored)
        else:
            raise NeedsAPerson(
                f"找不到“{path}”。请给出 .eml 文件、mbox 文件、Maildir 文件夹，或含有它们的文件夹。", "no_file"
            )


def is_mail(name: str, head: bytes) -> bool:
    """Whether a file is one mail: named .eml, or beginning with two of the fields every mail has."""
    return name.lower().endswith(".eml") or len(_FIELD_NAME.findall(head[:4096])) >= 2


def _file(path: Path, limit: int, ignored: list[Path] | None) -> Iterator[FoundMail]:
    """A file that was named itself may be a mail under any name."""
    with path.open("rb") as file:
        head = file.read(4096)
    if _SEPARATOR.match(head):
        yield from _mbox(path, limit)
    elif is_mail(path.name, head):
        yield from _single(path, limit)
    elif ignored is not None:
        ignored.append(path)


def _folder(folder: Path, limit: int, ignored: list[Path] | None) -> Iterator[FoundMail]:
    for place, folders, files in os.walk(folder):
        here = Path(place)
        folders.sort()
        if {"cur", "new"} <= set(folders):
            folders[:] = [name for name in folders if name not in ("cur", "new", "tmp")]
            yield from _maildir(here, limit)
            continue  # the other files there are the mail server's own
        for name in sorted(files):
            path = here / name
            if path.suffix.lower() == ".eml":
                yield from _single(path, limit)
            elif _is_mbox(path):
                yield from _mbox(path, limit)
            elif ignored is not None:
                ignored.append(path)


def _maildir(folder: Path, limit: int) -> Iterator[FoundMail]:
    paths = [path for part in ("cur", "new") for path in (folder / part).iterdir() if not path.name.startswith(".")]
    for path in sorted(paths, key=lambda path: path.name):
        stamp = _MAILDIR_NAME.match(path.name)
        told = datetime.fromtimestamp(int(stamp[1]), UTC) if stamp else None
        yield from _single(path, limit, told, wire=True)


def _single(path: Path, limit: int, told: datetime | None = None, wire: bool = False) -> Iterator[FoundMail]:
    with path.open("rb") as file:
        content = file.read(limit + 1)
        status = os.fstat(file.fileno())
    yield _found(str(path), content, status.st_size, limit, told, status.st_mtime, wire)


def _is_mbox(path: Path) -> bool:
    with path.open("rb") as file:
        return _SEPARATOR.match(file.read(1000)) is not None


def _mbox(path: Path, limit: int) -> Iterator[FoundMail]:
    with path.open("rb") as file:
        changed = os.fstat(file.fileno()).st_mtime
        for number, (separator, content, size) in enumerate(_split(file, limit), 1):
            yield _found(f"{path}#{number}", content, size, limit, _asctime(separator), changed, wire=True)


def _split(file: BinaryIO, limit: int) -> Iterator[tuple[bytes, bytes, int]]:
    """(separator line, mail, its size) for each mail; the mail is cut one byte after the limit, the size is whole.

    A separator counts only at the start and after an empty line. ">From " loses one ">" (mboxrd).
    """
    separator, content, size = b"", bytearray(), 0
    blank = True
    while line := file.readline(LINE_BYTES):
        if blank and _SEPARATOR.match(line):
            if separator:
                yield separator, _without_last_blank(content), size
            separator, content, size = line, bytearray(), 0
        else:
            if _QUOTED.match(line):
                line = line[1:]
            size += len(line)
            content += line[: max(0, limit + 1 - len(content))]
        blank = line in (b"\n", b"\r\n")
    if separator:
        yield separator, _without_last_blank(content), size


def _without_last_blank(content: bytearray) -> bytes:
    """The empty line before the next separator belongs to the mbox, not to the mail."""
    return re.sub(rb"(?<=\n)\r?\n\Z", b"", bytes(content))


def _found(
    name: str, content: bytes, size: int, limit: int, told: datetime | None, changed: float, wire: bool
) -> FoundMail:
    too_large = size > limit
    if wire:  # mbox and Maildir keep LF; servers send CRLF, and the same mail should have the same hash
        content = re.sub(rb"(?<!\r)\n", b"\r\n", content)
    if too_large:
        content = content[:HEAD_BYTES]
    received = _field_date(content, b"received") or told or _field_date(content, b"date")
    return FoundMail(
        name, content, received or datetime.fromtimestamp(changed, UTC), size if too_large else len(content)
    )


def _field_date(content: bytes, name: bytes) -> datetime | None:
    """The date in the first field of that name; of Received, what follows its last semicolon (RFC 5321 section 4.4)."""
    head = re.split(rb"\r?\n\r?\n", content[:HEAD_BYTES], maxsplit=1)[0]
    field = re.search(rb"(?im)^" + name + rb":([^\r\n]{0,2000}(?:\r?\n[ \t][^\r\n]{0,2000}){0,20})", head)
    if field is None:
        return None
    return _date(field[1].rpartition(b";")[2].decode("latin-1"))


def _asctime(separator: bytes) -> datetime | None:
    match = _SEPARATOR.match(separator)
    return _date(match["date"].decode("latin-1")) if match else None


def _date(text: str) -> datetime | None:
    """An RFC 5322 or asctime date in UTC; one without a zone is taken for UTC (RFC 4155). None if it is none."""
    try:
        date = parsedate_to_datetime(" ".join(text[:200].split()))
        return (date if date.tzinfo else date.replace(tzinfo=UTC)).astimezone(UTC)
    except (ValueError, TypeError, IndexError, OverflowError):  # what email.utils raises on bad dates
        return None
