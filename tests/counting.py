"""How many mails and letters a store holds in each state."""

from __future__ import annotations

from collections import Counter

from sqlalchemy import select

from domain.states import LetterState, MailState
from store.schema import mails, outbox
from store.session import Tx


def mail_counts(tx: Tx) -> Counter[MailState]:
    return Counter(MailState(state) for state in tx.execute(select(mails.c.state)).scalars())


def letter_counts(tx: Tx) -> Counter[LetterState]:
    return Counter(LetterState(state) for state in tx.execute(select(outbox.c.state)).scalars())
