"""Archive to records: claim a mail, have a child read it, put down everything that came of it in one transaction."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial
from typing import Any

from domain.errors import NeedsAPerson, TryLater
from domain.jsonform import outcome_from_json
from domain.problems import problem
from domain.report import Disposition, NotReport, Outcome, Problem
from office.desk import Desk
from office.lanes import Lanes, ReadingFailed
from office.record import record
from office.second_look import second_look
from store import mails
from store.mails import Claim
from store.schema import Lane

_OWNER = "reader"
_RETRY = timedelta(minutes=1)
_HEAD = 64 * 2**10  # bytes of a mail over the size limit that are looked at
_BLANK_LINE = re.compile(rb"\r?\n\r?\n")
_AUTOMATIC = frozenset({NotReport.AUTO_REPLY, NotReport.BOUNCE, NotReport.READ_RECEIPT, NotReport.OWN_MAIL})


def read_waiting(desk: Desk, lanes: Lanes) -> int:
    """Read every mail of the quick lane that waits; how many were settled. One bad mail never holds up the others."""
    settled = 0
    while not desk.stopping() and (claim := claim_next(desk, Lane.MAIN)) is not None:
        settled += settle(desk, claim, partial(look_at, desk, lanes, claim))
        desk.watcher.at("读取", settled)
    return settled


def claim_next(desk: Desk, lane: Lane) -> Claim | None:
    """The attempt is counted and committed before any work: a mail that kills us cannot do it for ever."""
    with desk.store.transaction("claimed") as tx:
        return mails.claim_next(tx, desk.now(), lane, _OWNER)


def settle(desk: Desk, claim: Claim, read: Callable[[], Outcome | None]) -> bool:
    """Record what `read` gives. True when the mail is settled; False when it goes to the other lane or is tried again."""
    try:
        outcome = read()
    except TryLater:
        release(desk, claim, desk.now() + _RETRY)
        raise
    except NeedsAPerson as trouble:
        if trouble.code != "archive_damaged":
            raise
        outcome = unread(problem("archive_damaged"))
    except ReadingFailed as failure:
        return _failed(desk, claim, failure)
    if outcome is None:
        with desk.store.transaction("other lane") as tx:
            mails.move_lane(tx, claim, Lane.OCR)
        return False
    record(desk, claim, second_look(desk, outcome))
    return True


def release(desk: Desk, claim: Claim, retry_at: datetime) -> None:
    """Put back for a reason outside the mail; the attempt is not held against it."""
    with desk.store.transaction("released") as tx:
        mails.release(tx, claim, retry_at)


def look_at(desk: Desk, lanes: Lanes, claim: Claim) -> Outcome | None:
    """What a mail says; None when it belongs into the other lane. NeedsAPerson("archive_damaged"), ReadingFailed."""
    raw = desk.store.archive.load(claim.sha256)
    if claim.full_size or claim.size > desk.settings.limits.mail_bytes:
        return _too_large(lanes.read(claim.name, head_of(raw)))
    answer = lanes.read(claim.name, raw)
    return None if answer is None else outcome_from_json(answer)


def _too_large(answer: Mapping[str, Any] | None) -> Outcome:
    """Who sent it is known from its head; automatic mail stays what it is."""
    assert answer is not None, "a head holds no scan"
    head = outcome_from_json(answer)
    if head.not_report in _AUTOMATIC:
        return head
    return replace(unread(problem("too_large")), head=head.head, signs=head.signs)


def head_of(raw: bytes) -> bytes:
    """The header fields alone. What follows them is cut off somewhere, and may hold a scan that waits for recognition."""
    return _BLANK_LINE.split(raw[:_HEAD], maxsplit=1)[0] + b"\r\n\r\n"


def _failed(desk: Desk, claim: Claim, failure: ReadingFailed) -> bool:
    """A crash is tried again, [limits] attempts times in all; a limit that was passed would be passed again."""
    if desk.stopping():
        release(desk, claim, desk.now())
        return False
    if not failure.crashed:
        record(desk, claim, unread(problem(failure.code)))
        return True
    with desk.store.transaction("crashed") as tx:
        return mails.failed(tx, claim, desk.now(), desk.settings.limits.attempts)


def unread(trouble: Problem) -> Outcome:
    """The outcome of a mail that cannot be read, with the reason."""
    return Outcome(Disposition.UNREADABLE, reason="没有能够读取这封邮件", problems=(trouble,))
