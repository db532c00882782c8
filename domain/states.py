"""The closed sets of states and the only moves between them. The database holds the same sets (tests compare)."""

from __future__ import annotations

import enum


class MailState(enum.StrEnum):
    """Where a mail is on its way."""

    ARCHIVED = "archived"  #: raw bytes are safe on disk; nothing read yet
    READING = "reading"  #: an attempt was counted and is under way
    READ = "read"  #: its reports, perhaps none, are stored
    SHELVED = "shelved"  #: failed three times; waits for a person
    ERASED = "erased"  #: removed on request or by retention; only a tombstone is left


class LetterState(enum.StrEnum):
    """Where a letter is on its way."""

    WAITING = "waiting"  #: in the outbox
    SENDING = "sending"  #: the SMTP dialogue may have begun
    SENT = "sent"  #: the server said 250
    REFUSED = "refused"  #: the server refused this letter for good (5xx)
    GAVE_UP = "gave_up"  #: its lifetime ended before the server took it
    BOUNCED = "bounced"  #: taken, and returned later


MAIL_MOVES: frozenset[tuple[MailState, MailState]] = frozenset(
    {
        (MailState.ARCHIVED, MailState.READING),
        (MailState.READING, MailState.READ),
        (MailState.READING, MailState.ARCHIVED),
        (MailState.READING, MailState.SHELVED),
        (MailState.SHELVED, MailState.ARCHIVED),
        (MailState.READ, MailState.ARCHIVED),
        (MailState.READ, MailState.ERASED),
        (MailState.SHELVED, MailState.ERASED),
        (MailState.ARCHIVED, MailState.ERASED),
    }
)

LETTER_MOVES: frozenset[tuple[LetterState, LetterState]] = frozenset(
    {
        (LetterState.WAITING, LetterState.SENDING),
        (LetterState.SENDING, LetterState.SENT),
        (LetterState.SENDING, LetterState.WAITING),
        (LetterState.SENDING, LetterState.REFUSED),
        (LetterState.SENDING, LetterState.GAVE_UP),
        (LetterState.WAITING, LetterState.GAVE_UP),
        (LetterState.SENT, LetterState.BOUNCED),
    }
)
