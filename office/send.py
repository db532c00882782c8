"""Outbox to SMTP: `sending` is committed before the dialogue, `sent` after the server's 250."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from domain.errors import NeedsAPerson, TryLater
from office.desk import Desk
from store import outbox
from store.outbox import Sending

if TYPE_CHECKING:
    from notify.smtp import Sender


@dataclass(frozen=True, slots=True)
class Sent:
    """One pass over the outbox. `trouble` ended it early."""

    count: int = 0
    trouble: TryLater | NeedsAPerson | None = None


@dataclass(slots=True)
class Count:
    """How many letters are out; it counts on while the pass may end at any letter."""

    letters: int = 0


def send_waiting(desk: Desk) -> Sent:
    """Every letter that is due, one after another over one connection."""
    with desk.store.transaction("expired") as tx:
        outbox.give_up_expired(tx, desk.now())
    with desk.store.reading() as tx:
        if not outbox.is_due(tx, desk.now()):
            return Sent()
    sent = Count()
    try:
        with desk.sender() as sender:
            _send_all(desk, sender, sent)
    except (TryLater, NeedsAPerson) as trouble:
        return Sent(sent.letters, trouble)
    return Sent(sent.letters)


def _send_all(desk: Desk, sender: Sender, count: Count) -> None:
    while not desk.stopping() and (sending := _claim(desk)) is not None:
        _send_one(desk, sender, sending, count)
        desk.watcher.at("发信", count.letters)


def _send_one(desk: Desk, sender: Sender, sending: Sending, count: Count) -> None:
    """One letter to its end, or back into the outbox; trouble with the service is raised once that is written down."""
    from notify.smtp import LetterRefused

    try:
        reply = sender.send(sending.letter)
    except LetterRefused as refusal:
        with desk.store.transaction("refused") as tx:
            outbox.refused(tx, sending, desk.now(), refusal.reply)
    except TryLater as trouble:
        with desk.store.transaction("try later") as tx:
            outbox.retry(tx, sending, desk.now(), trouble.sentence)
        if _is_about_the_service(trouble):
            raise
    except NeedsAPerson as trouble:
        with desk.store.transaction("needs a person") as tx:
            outbox.put_back(tx, sending, desk.now(), trouble.sentence)
        raise
    else:
        with desk.store.transaction("sent") as tx:
            outbox.sent(tx, sending, desk.now(), reply)
        count.letters += 1


def _claim(desk: Desk) -> Sending | None:
    with desk.store.transaction("sending") as tx:
        return outbox.claim(tx, desk.now())


def _is_about_the_service(trouble: TryLater) -> bool:
    """A 4xx to one recipient leaves the others their chance; a lost connection would meet them all."""
    return trouble.code != "smtp_later"
