"""Reminders: who has nothing in, by the clock; nobody who has sent anything, however little we can make of it (docs/rules.md, promise 5)."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, datetime, timedelta

from domain.campaign import Period
from domain.errors import NeedsAPerson
from domain.letter import LetterKind
from domain.obligations import periods_begun
from domain.standing import Standing, Status
from exports.form import FORMS, file_name
from notify.data import Attachment, ReminderData
from notify.due import ReminderRules, reminders_due
from notify.reminder import compose_reminder
from office.desk import Desk
from office.overview import calendar_of, overview
from office.receipts import units_of
from store import mails, meta, outbox, queries
from store.session import Tx

_OFF = "reminders_off"  # the last moment when none were to be sent
_TWO_PERIODS = 2  # the one that is over and the one that runs
_UNREAD = 500  # mails not read yet that are looked at for their senders
_HEAD = 64 * 2**10
_FROM = re.compile(rb"(?im)^from:([^\r\n]*(?:\r?\n[ \t][^\r\n]*)*)")


def due_reminders(tx: Tx, desk: Desk) -> tuple[ReminderData, ...]:
    """The reminders that would go now. The mailbox must have been swept just before (promise 5)."""
    keys, campaign, calendar = desk.settings.reminders, desk.campaign, calendar_of(desk.settings)
    rules = ReminderRules(
        before=tuple(_step(length) for length in keys.before),
        after=tuple(_step(length) for length in keys.after),
        escalate_after=keys.escalate_after,
    )
    owing = [item for period in _recent(desk) for item in _silent(tx, desk, period)]
    taken = outbox.known_keys(tx, "reminder:")
    return reminders_due(owing, campaign, rules, desk.now(), calendar, taken, _not_read_yet(tx, desk), _since(tx, desk))


def _since(tx: Tx, desk: Desk) -> datetime:
    """When reminders began: what came due before is told in the digest, and nobody is surprised by a flood of letters."""
    known = queries.campaign_since(tx, desk.campaign.id) or desk.now()
    off = meta.get(tx, _OFF)
    return max(known, datetime.fromisoformat(off)) if off else known


def none_go(desk: Desk) -> bool:
    """Whether letters to branches are off; noted, so that what comes due meanwhile is not sent once they are on again."""
    if desk.settings.letters.mode != "off":
        return False
    with desk.store.transaction("reminders off") as tx:
        meta.put(tx, _OFF, desk.now().isoformat())
    return True


def put_reminders(desk: Desk) -> int:
    """Compose what is due and put it into the outbox; how many letters."""
    with desk.store.transaction("reminders") as tx:
        context = desk.letter_context(tx, LetterKind.REMINDER)
        due = _with_form(desk, due_reminders(tx, desk))
        made = [letter for data in due for letter in compose_reminder(context, data, desk.now())]
        return sum(outbox.enqueue(tx, letter) for letter in made)


def _with_form(desk: Desk, due: tuple[ReminderData, ...]) -> tuple[ReminderData, ...]:
    """With the fill-in form where [reminders] attach_template wants it; superiors need none."""
    if not due or not desk.settings.reminders.attach_template:
        return due
    form = Attachment(file_name(desk.campaign, "docx"), FORMS["docx"](desk.campaign, None))
    return tuple(data if data.escalated else replace(data, form=form) for data in due)


def withdraw_reminders(tx: Tx, desk: Desk, unit: str, start: date) -> None:
    """Something of the unit came for the period: what waits in the outbox to remind it does not go."""
    outbox.withdraw(tx, f"reminder:{desk.campaign.id}:{unit}:{start}:", desk.now())


def _recent(desk: Desk) -> tuple[Period, ...]:
    return periods_begun(desk.campaign, desk.now())[-_TWO_PERIODS:]


def _silent(tx: Tx, desk: Desk, period: Period) -> list[Standing]:
    """The period's standings without those whose mails of that time wait for a person: they are not silent."""
    view = overview(tx, desk, period.range.start)
    begun = datetime.combine(period.range.start, datetime.min.time(), desk.zone)
    heard = {
        unit.name for sender in queries.senders_of_unsettled(tx, begun) for unit in units_of(tx, desk.campaign, sender)
    }
    return [
        item for item in view.standings if item.status is not Status.UNREADABLE and item.obligation.unit not in heard
    ]


def _not_read_yet(tx: Tx, desk: Desk) -> set[str]:
    """The units whose mails are here and could not be read so far (or were set aside); told by their From field."""
    found: set[str] = set()
    for _, sha in mails.waiting(tx, _UNREAD):
        try:
            head = desk.store.archive.load(sha)[:_HEAD].partition(b"\r\n\r\n")[0]
        except NeedsAPerson:  # damaged: it has a problem of its own once it is read
            continue
        found |= {unit.name for sender in _senders(head) for unit in units_of(tx, desk.campaign, sender)}
    return found


def _senders(head: bytes) -> frozenset[str]:
    from ingest.answers import addresses_in

    match = _FROM.search(head)
    return addresses_in(match[1]) if match else frozenset()


def _step(length: timedelta) -> str:
    """A length as the rules write it: whole days in days, else hours or minutes."""
    minutes = int(length.total_seconds() // 60)
    if minutes % 1440 == 0:
        return f"{minutes // 1440}d"
    return f"{minutes // 60}h" if minutes % 60 == 0 else f"{minutes}m"
