"""Outbox to SMTP: `sending` is committed before the dialogue, `sent` after the server's 250."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from domain.errors import NeedsAPerson, TryLater
from office.desk import Desk
from store import outbox
from store.outbox import Sending

#: a service that refuses is asked again after this long (RELIABILITY 1.5: breaker)
_PAUSE = timedelta(minutes=5)


@dataclass(frozen=True, slots=True)
class Sent:
    """One pass over the outbox. `trouble` ended it early."""

    count: int = 0
    trouble: TryLater | NeedsAPerson | None = None


def send_waiting(desk: Desk) -> Sent:
    """Every letter that is due, one after another over one connection."""
    with desk.store.transaction("expired") as tx:
        outbox.give_up_expired(tx, desk.now())
    first = _claim(desk)
    if first is None:
        return Sent()
    return _send_from(desk, first)


def _send_from(desk: Desk, sending: Sending | None) -> Sent:
    from notify.smtp import LetterRefused

    count = 0
    with desk.sender() as sender:
        while sending is not None:
            try:
                reply = sender.send(sending.letter)
            except LetterRefused as refusal:
                with desk.store.transaction("refused") as tx:
                    outbox.refused(tx, sending, desk.now(), refusal.reply)
            except TryLater as trouble:
                with desk.store.transaction("try later") as tx:
                    outbox.retry(tx, sending, desk.now(), trouble.sentence)
                if _is_about_the_service(trouble):
                    return Sent(count, trouble)
            except NeedsAPerson as trouble:
                with desk.store.transaction("needs a person") as tx:
                    outbox.put_back(tx, sending, desk.now() + _PAUSE, trouble.sentence)
                return Sent(count, trouble)
            else:
                with desk.store.transaction("sent") as tx:
                    outbox.sent(tx, sending, desk.now(), reply)
                count += 1
                desk.watcher.at("发信", count)
            sending = None if desk.stopping() else _claim(desk)
    return Sent(count)


def _claim(desk: Desk) -> Sending | None:
    with desk.store.transaction("sending") as tx:
        return outbox.claim(tx, desk.now())


def _is_about_the_service(trouble: TryLater) -> bool:
    """A 4xx to one recipient leaves the others their chance; a lost connection would meet them all."""
    return trouble.code != "smtp_later"
