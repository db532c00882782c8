"""What follows the record: courtesy marks on the server, and removal of what was kept long enough."""

from __future__ import annotations

import logging
from datetime import datetime, time, timedelta
from typing import TYPE_CHECKING

from domain.campaign import Campaign
from office.desk import Desk
from store import erasure, mails, meta, outbox

if TYPE_CHECKING:
    from ingest.imap import FolderState, Mailbox

log = logging.getLogger(__name__)

_BATCH = 500
_DAILY = timedelta(days=1)


def mark_settled(desk: Desk, mailbox: Mailbox) -> None:
    """Keyword or move for mails whose record is committed, as [mailbox] after says; a refusal is only noted."""
    after = desk.settings.mailbox.after
    if after == "leave":
        return
    for folder in mailbox.settings.folders:
        state = mailbox.states.get(folder)
        if state is not None:
            _mark_folder(desk, mailbox, state, after)


def _mark_folder(desk: Desk, mailbox: Mailbox, state: FolderState, after: str) -> None:
    with desk.store.reading() as tx:
        uids = mails.to_mark(tx, desk.account, state.mailbox, state.uidvalidity, _BATCH)
    if not uids:
        return
    kind, _, target = after.partition(":")
    if kind == "move":
        complaint = mailbox.move(state.folder, uids, target, state.uidvalidity)
    else:
        complaint = mailbox.mark(state.folder, uids, state.uidvalidity)
    if complaint is not None:
        log.warning("courtesy mark: %s", complaint)
        return
    with desk.store.transaction("marked") as tx:
        mails.marked(tx, desk.account, state.mailbox, state.uidvalidity, uids, desk.now())


def retain(desk: Desk) -> int:
    """Once a day: raw mails, records and letters past their time go for good; how many mails."""
    now, keys = desk.now(), desk.settings.privacy
    with desk.store.transaction("letters forgotten") as tx:
        if not _is_time(meta.get(tx, "retained"), now):
            return 0
        meta.put(tx, "retained", now.isoformat())
        outbox.drop_contents(tx, now - keys.keep_letters)
        ended = _ended(desk.campaign, now)
        old = [] if ended is None else erasure.older_than(tx, min(now, ended + timedelta(days=1)))
        with_records = ended is not None and now >= ended + keys.keep_records
    if ended is None or now < ended + keys.keep_raw:
        return 0
    for mail_id in old:
        with desk.store.transaction("erased") as tx:
            sha = erasure.erase_mail(tx, mail_id, "保存期满", now, keep_records=not with_records)
        desk.store.archive.remove(sha)
    return len(old)


def _is_time(last: str | None, now: datetime) -> bool:
    return last is None or now - datetime.fromisoformat(last) >= _DAILY


def _ended(campaign: Campaign, now: datetime) -> datetime | None:
    """When the campaign was over; None while it runs."""
    if campaign.ends is None:
        return None
    end = datetime.combine(campaign.ends, time.max, now.tzinfo)
    return end if end < now else None
