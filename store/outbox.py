"""Letters out: each occasion once, the same bytes at every try, settled only by what the server said.

`sending` is committed before the SMTP dialogue begins, `sent` after the server's 250. A letter
found in `sending` after a crash goes again, byte for byte; nothing else ever goes twice.
"""

from __future__ import annotations

import hashlib
import re
import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Update, and_, func, insert, or_, select, text, update

from domain.letter import Letter, LetterKind
from domain.problems import problem
from domain.states import LetterState
from store import held, identity
from store.schema import outbox, problems, receipt_tokens, reports
from store.session import Tx

#: the answer to the final dot may take ten minutes (RFC 5321 section 4.5.3.2.6); then some for the dialogue
SENDING_LEASE = timedelta(minutes=15)
#: minutes before the second, third … try; the last one repeats (greylisting passes within the first two, RFC 6647)
RETRY_MINUTES = (5, 10, 20, 40, 67)
_TOKEN = re.compile(r"\b(receipt|reminder|digest|alert)\.([0-9a-f]{32})@")


@dataclass(frozen=True, slots=True)
class Sending:
    """A letter whose sending has begun."""

    id: int
    letter: Letter
    attempts: int
    first_failed: datetime | None
    mail_id: int | None


@dataclass(frozen=True, slots=True)
class Counts:
    """Receipts of one address: gone in the last hour and day, and still in the outbox."""

    hour: int
    day: int
    waiting: int
    hour_all: int = 0  #: of all addresses: gone in the last hour, or still in the outbox


@dataclass(frozen=True, slots=True)
class Ours:
    """A letter of ours, as a Message-ID names it."""

    letter_id: int
    kind: LetterKind
    dedup_key: str
    recipient: str
    state: LetterState
    mail_id: int | None


def message_id(tx: Tx, kind: LetterKind, dedup_key: str, domain: str) -> str:
    """The Message-ID for a letter to be composed: stable for its occasion, unguessable."""
    return identity.message_id(tx.secret, kind, dedup_key, domain)


def enqueue(tx: Tx, letter: Letter, mail_id: int | None = None, not_before: datetime | None = None) -> bool:
    """Put a letter into the outbox, in the transaction it reports on. False if its occasion has its letter already.

    `mail_id`: the mail a receipt answers. `not_before`: a receipt over the cap waits; quiet hours.
    """
    return tx.insert_new(
        outbox,
        {
            "kind": letter.kind,
            "dedup_key": letter.dedup_key,
            "message_id": letter.message_id,
            "recipient": letter.recipient,
            "content": letter.content,
            "state": LetterState.WAITING,
            "created": letter.created,
            "next_try": not_before or letter.created,
            "expires": letter.expires,
            "mail_id": mail_id,
        },
    )


def has(tx: Tx, dedup_key: str) -> bool:
    """Whether the occasion has its letter."""
    return tx.execute(select(outbox.c.id).where(outbox.c.dedup_key == dedup_key)).scalar() is not None


def known_keys(tx: Tx, prefix: str) -> set[str]:
    """The dedup keys that begin so ("reminder:")."""
    found = select(outbox.c.dedup_key).where(_begins(outbox.c.dedup_key, prefix))
    return set(tx.execute(found).scalars())


def is_due(tx: Tx, now: datetime) -> bool:
    """Whether any letter is to be sent now."""
    return tx.execute(select(outbox.c.id).where(*_due(now)).limit(1)).scalar() is not None


def _due(now: datetime) -> tuple[ColumnElement[bool], ...]:
    alive = or_(outbox.c.expires.is_(None), outbox.c.expires > now)
    return outbox.c.state == LetterState.WAITING, outbox.c.next_try <= now, alive


def claim(tx: Tx, now: datetime) -> Sending | None:
    """The next letter that is due, now in `sending`: commit before the SMTP dialogue."""
    due = (
        select(outbox)
        .where(*_due(now))
        .order_by(outbox.c.next_try, outbox.c.id)
        .limit(1)
        .with_for_update(skip_locked=True)
    )
    row = tx.execute(due).one_or_none()
    if row is None:
        return None
    taken = {"attempts": row.attempts + 1, "lease_until": now + SENDING_LEASE}
    _move(tx, row.id, LetterState.WAITING, LetterState.SENDING, **taken)
    return Sending(row.id, _letter(row), row.attempts + 1, row.first_failed, row.mail_id)


def _letter(row: Any) -> Letter:
    kind = LetterKind(row.kind)
    return Letter(kind, row.dedup_key, row.message_id, row.recipient, row.content, row.created, row.expires)


def sent(tx: Tx, sending: Sending, now: datetime, reply: str = "") -> None:
    """The server said 250. If it asked for a readable version of a mail, that is noted as the moment of asking."""
    _settle(tx, sending, LetterState.SENT, now, reply, sent_at=now)
    if sending.letter.kind is LetterKind.RECEIPT:
        answered = [sending.mail_id, *held.mails_of(tx, sending.letter.dedup_key)]
        asked = reports.c.mail_id.in_(answered) & ~reports.c.usable & reports.c.asked_again_at.is_(None)
        tx.execute(update(reports).where(asked).values(asked_again_at=now))


def retry(tx: Tx, sending: Sending, now: datetime, reply: str = "") -> LetterState:
    """The server refused for now (4xx), or the line broke: later again, or never if it would expire first."""
    next_try = now + retry_delay(sending.letter.dedup_key, sending.attempts)
    if sending.letter.expires is not None and next_try >= sending.letter.expires:
        _settle(tx, sending, LetterState.GAVE_UP, now, reply)
        _open_problem(tx, sending.id, sending.letter.recipient, sending.mail_id, now)
        return LetterState.GAVE_UP
    back = {"next_try": next_try, "first_failed": sending.first_failed or now, "reply": reply}
    _move_attempt(tx, sending, LetterState.WAITING, **back)
    return LetterState.WAITING


def put_back(tx: Tx, sending: Sending, retry_at: datetime, reply: str = "") -> None:
    """The service failed, not the letter (login, connection): back without counting the try against it."""
    _move_attempt(tx, sending, LetterState.WAITING, attempts=sending.attempts - 1, next_try=retry_at, reply=reply)


def refused(tx: Tx, sending: Sending, now: datetime, reply: str = "") -> None:
    """The server refused this letter for good (5xx)."""
    _settle(tx, sending, LetterState.REFUSED, now, reply)
    _open_problem(tx, sending.id, sending.letter.recipient, sending.mail_id, now)


def give_up_expired(tx: Tx, now: datetime) -> int:
    """Letters whose time is over: a reminder after the deadline, yesterday's digest. Receipts become a problem."""
    over = (outbox.c.state == LetterState.WAITING) & (outbox.c.expires <= now)
    rows = tx.execute(select(outbox).where(over).with_for_update(skip_locked=True)).all()
    for row in rows:
        _move(tx, row.id, LetterState.WAITING, LetterState.GAVE_UP, settled_at=now)
        if row.kind == LetterKind.RECEIPT:
            _open_problem(tx, row.id, row.recipient, row.mail_id, now)
    return len(rows)


def withdraw(tx: Tx, prefix: str, now: datetime) -> int:
    """Letters of these dedup keys that still wait go no more, for what they ask has come; how many."""
    mine = (outbox.c.state == LetterState.WAITING) & _begins(outbox.c.dedup_key, prefix)
    gone = update(outbox).where(mine).values(state=LetterState.GAVE_UP, settled_at=now, reply="已报送，不再催报")
    return tx.execute(gone).rowcount


def recover(tx: Tx, now: datetime, everyone: bool = False) -> int:
    """Letters caught in `sending` by a crash go again with the same bytes; how many.

    `everyone`: at a leader's start nobody can be sending. Otherwise only where the lease is over.
    """
    caught = (
        update(outbox)
        .where(outbox.c.state == LetterState.SENDING)
        .values(state=LetterState.WAITING, lease_until=None, next_try=now)
    )
    return tx.execute(caught if everyone else caught.where(outbox.c.lease_until < now)).rowcount


def retry_delay(dedup_key: str, attempts: int) -> timedelta:
    """5, 10, 20, 40, 67, 67 … minutes, moved by up to a tenth either way by the key, so that letters spread."""
    minutes = RETRY_MINUTES[min(attempts, len(RETRY_MINUTES)) - 1]
    number = int.from_bytes(hashlib.sha256(f"{dedup_key}:{attempts}".encode()).digest()[:4])
    return timedelta(minutes=minutes * (0.9 + 0.2 * number / 0xFFFFFFFF))


def receipts_to(tx: Tx, recipient: str, now: datetime) -> Counts:
    """What an address got, for the caps (docs/rules.md, R13)."""
    receipts = outbox.c.kind == LetterKind.RECEIPT
    theirs = outbox.c.recipient == recipient
    lately = outbox.c.sent_at > now - timedelta(hours=1)
    pending = text("outbox.state IN ('waiting', 'sending')")  # word for word as in the partial index

    def count(*conditions: Any) -> int:
        return int(tx.execute(select(func.count()).select_from(outbox).where(receipts, *conditions)).scalar_one())

    return Counts(
        hour=count(theirs, lately),
        day=count(theirs, outbox.c.sent_at > now - timedelta(days=1)),
        waiting=count(theirs, pending),
        hour_all=count(lately) + count(pending),
    )


def is_ours(tx: Tx, wanted: str) -> Ours | None:
    """The letter of that Message-ID, if we wrote it."""
    row = tx.execute(select(outbox).where(outbox.c.message_id == wanted)).one_or_none()
    if row is None:
        return None
    return Ours(row.id, LetterKind(row.kind), row.dedup_key, row.recipient, LetterState(row.state), row.mail_id)


def ours_in(tx: Tx, text: str) -> list[Ours]:
    """Our letters whose Message-IDs stand anywhere in a text: a bounce quotes them, a forger cannot know them."""
    tokens = list(dict.fromkeys(match.group(0) for match in _TOKEN.finditer(text[:1_000_000])))[:20]
    begins = [_begins(outbox.c.message_id, f"<{token}") for token in tokens]
    if not begins:
        return []
    found = tx.execute(select(outbox.c.message_id).where(or_(*begins)).order_by(outbox.c.id)).scalars().all()
    return [letter for item in found if (letter := is_ours(tx, item)) is not None]


def bounced(tx: Tx, letter_id: int, now: datetime, status: str = "") -> bool:
    """A letter came back. False if it was not out (or is known to have come back): nothing changes then."""
    row = tx.execute(select(outbox).where(outbox.c.id == letter_id)).one_or_none()
    if row is None or row.state != LetterState.SENT:
        return False
    _move(tx, letter_id, LetterState.SENT, LetterState.BOUNCED, settled_at=now, reply=status)
    _open_problem(tx, letter_id, row.recipient, row.mail_id, now)
    return True


def token_of(tx: Tx, mail_id: int, now: datetime) -> str:
    """The mail's receipt number: short enough to read out, told to its sender only."""
    found = select(receipt_tokens.c.token).where(receipt_tokens.c.mail_id == mail_id)
    if (token := tx.execute(found).scalar()) is None:
        tx.insert_new(receipt_tokens, {"token": secrets.token_hex(6).upper(), "mail_id": mail_id, "created": now})
        token = tx.execute(found).scalar_one()
    return str(token)


def _begins(column: ColumnElement[str], prefix: str) -> ColumnElement[bool]:
    """A prefix as a range, which an index can answer (text compares by code point on both databases)."""
    return and_(column >= prefix, column < prefix[:-1] + chr(ord(prefix[-1]) + 1))


def _move(tx: Tx, letter_id: int, before: LetterState, after: LetterState, **values: Any) -> None:
    moved = update(outbox).where(outbox.c.id == letter_id, outbox.c.state == before)
    if after is not LetterState.SENDING:
        values |= {"lease_until": None}
    tx.move_one(moved.values(state=after, **values), f"letter {letter_id} is not {before.value}")


def _move_attempt(tx: Tx, sending: Sending, after: LetterState, **values: Any) -> None:
    """Out of SENDING, if it is still this very attempt."""
    moved: Update = update(outbox).where(
        outbox.c.id == sending.id, outbox.c.state == LetterState.SENDING, outbox.c.attempts == sending.attempts
    )
    values = {"lease_until": None, **values}
    tx.move_one(moved.values(state=after, **values), f"letter {sending.id} is not being sent by this attempt")


def _settle(tx: Tx, sending: Sending, after: LetterState, now: datetime, reply: str, **values: Any) -> None:
    _move_attempt(tx, sending, after, settled_at=now, reply=reply[:1000], **values)


def _open_problem(tx: Tx, letter_id: int, recipient: str, mail_id: int | None, now: datetime) -> None:
    trouble = problem("letter_refused", recipient)
    row = {"code": trouble.code, "sentence": trouble.sentence, "for_sender": trouble.for_sender}
    tx.execute(insert(problems).values(letter_id=letter_id, mail_id=mail_id, opened_at=now, **row))


def settled(tx: Tx, states: Sequence[LetterState], since: datetime) -> list[Ours]:
    """Letters that came to one of these ends since then, for the digest."""
    wanted = outbox.c.state.in_(list(states)) & (outbox.c.settled_at >= since)
    found = tx.execute(select(outbox.c.message_id).where(wanted).order_by(outbox.c.id)).scalars().all()
    return [letter for item in found if (letter := is_ours(tx, item)) is not None]
