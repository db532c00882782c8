"""A mail that came in: its name on the server, its head, and its leaf parts."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass, replace
from datetime import datetime
from typing import NamedTuple

_FULL_SIZE = re.compile(rb"X-Baosong-Full-Size: (\d{1,15})\r\n")


class MailKey(NamedTuple):
    """A mail's name on its server. A UID alone is no name: RFC 9051 section 2.3.1.1."""

    mailbox: str
    uidvalidity: int
    uid: int


@dataclass(frozen=True, slots=True)
class RawMail:
    """A mail as fetched. `internal_date` is aware; `content` is exactly what the server gave.

    `size` is 0, or what the server says of a mail over the limit, of which `content` is only the head.
    """

    key: MailKey
    content: bytes
    internal_date: datetime
    size: int = 0

    @property
    def sha256(self) -> str:
        return hashlib.sha256(self.content).hexdigest()

    def to_keep(self) -> RawMail:
        """As it goes into the archive: a mere head says so in its first line, which outlasts the database.

        No sender can put a line there: servers on the way write theirs above the sender's.
        """
        if not self.size:
            return self
        return replace(self, content=b"X-Baosong-Full-Size: %d\r\n%b" % (self.size, self.content))


def full_size(kept: bytes) -> int:
    """What the first line of an archived mail says (`RawMail.size`); 0 of a whole mail."""
    told = _FULL_SIZE.match(kept)
    return int(told[1]) if told else 0


@dataclass(frozen=True, slots=True)
class Defect:
    """Something wrong with a mail or document; `code` is a problem code (domain/problems.py), `detail` its argument."""

    code: str
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Address:
    """One mailbox of RFC 5322 section 3.4. `address` is lower-case ASCII; `display` never decides anything."""

    address: str
    display: str = ""


@dataclass(frozen=True, slots=True)
class Head:
    """The header fields of a mail that we use, decoded and cleaned of control characters.

    `sender` is None unless the From field holds exactly one plain address (rule R2 of docs/rules.md).
    `date` is the sender's claim and may be missing; receipt time is always the server's INTERNALDATE.
    """

    sender: Address | None = None
    subject: str = ""
    date: datetime | None = None
    message_id: str | None = None
    in_reply_to: str | None = None
    references: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Part:
    """A leaf of a mail: a body, an attachment, or a member of a container.

    `name` is the decoded name with the containers before it ("outer.zip/inner.docx"); a body is called "body".
    `data` is transfer-decoded. `head` is the head of the innermost mail that holds the part. `depth` counts mails
    around it (0: the mail itself). `charset` is as declared, not trusted.
    """

    name: str
    media_type: str
    data: bytes
    head: Head
    charset: str | None = None
    is_body: bool = False
    depth: int = 0
    defects: tuple[Defect, ...] = ()

    @property
    def sha256(self) -> str:
        return hashlib.sha256(self.data).hexdigest()


@dataclass(frozen=True, slots=True)
class Message:
    """A mail taken apart. `headers` keeps every field (decoded, capped) in order, for header rules.

    `parts` are this mail's direct leaves and containers in order; a nested message/rfc822 is one part whose `data`
    is its exact bytes. `alternatives`: of a text/plain and text/html pair, only the better one is kept in `parts`.
    """

    head: Head
    headers: tuple[tuple[str, str], ...]
    parts: tuple[Part, ...]
    media_type: str = "text/plain"
    defects: tuple[Defect, ...] = ()

    def header(self, name: str) -> str | None:
        """The first field of that name, or None."""
        return next((value for key, value in self.headers if key == name.lower()), None)

    def header_all(self, name: str) -> tuple[str, ...]:
        return tuple(value for key, value in self.headers if key == name.lower())
