"""A letter that goes out: bytes that never change, and the key that keeps it from going twice."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from datetime import datetime


class LetterKind(enum.StrEnum):
    RECEIPT = "receipt"
    REMINDER = "reminder"
    DIGEST = "digest"
    ALERT = "alert"


@dataclass(frozen=True, slots=True)
class Letter:
    """One letter to one recipient. `content` is the whole RFC 5322 message with CRLF line ends.

    `dedup_key` names the occasion ("receipt:<mail>", "reminder:<unit>:<period>:<step>", "digest:<date>:<address>");
    the outbox takes each key once. `message_id` is an HMAC of the store's secret and the key, so a retry is
    recognisably the same letter. `expires` is when sending it stops making sense.
    """

    kind: LetterKind
    dedup_key: str
    message_id: str
    recipient: str
    content: bytes
    created: datetime
    expires: datetime | None = None
