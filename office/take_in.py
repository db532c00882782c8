"""Mailbox to archive: the bytes first, then the rows. From the commit on we have the mail; the server keeps it too."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from domain.mail import RawMail
from office.desk import Desk
from store import mails, meta
from store.mails import Epoch, News

if TYPE_CHECKING:
    from ingest.imap import FolderState, Mailbox


@dataclass(frozen=True, slots=True)
class Taken:
    """One pass over the mailbox: mails that are new to us, and folders whose UIDVALIDITY changed (told once)."""

    new: int = 0
    rebuilt: tuple[str, ...] = ()

    def __add__(self, other: Taken) -> Taken:
        return Taken(self.new + other.new, self.rebuilt + other.rebuilt)


def take_in(desk: Desk, mailbox: Mailbox) -> Taken:
    """All folders, Junk last. What is already taken stays taken if a later folder fails."""
    taken = Taken()
    for folder in mailbox.settings.folders:
        taken += _folder(desk, mailbox, folder, junk=False)
    junk = mailbox.find_junk()
    if junk is not None and junk not in mailbox.settings.folders:
        taken += _folder(desk, mailbox, junk, junk=True)
    return taken


def _folder(desk: Desk, mailbox: Mailbox, folder: str, *, junk: bool) -> Taken:
    state = mailbox.scan(folder, desk.memory.folders.get(folder))
    if state.unchanged:
        return Taken()
    epoch, known, silent_before = _epoch(desk, state)
    wanted = [uid for uid in state.uids if uid not in known]
    if junk:
        wanted = _from_the_roster(desk, mailbox, state, wanted)
    taken = 0
    for batch in mailbox.fetch(folder, wanted, state.uidvalidity):
        taken += keep(desk, batch, silent_before)
        desk.watcher.at("收信", taken, len(wanted))
    desk.memory.folders[folder] = state
    with desk.store.transaction("mailbox seen") as tx:
        meta.seen_mailbox(tx, desk.account, state.mailbox, desk.now())
    return Taken(taken, (folder,) if epoch is Epoch.REBUILT else ())


def _epoch(desk: Desk, state: FolderState) -> tuple[Epoch, set[int], datetime]:
    """What the UIDVALIDITY tells, the UIDs we have, and the moment before which mail is read silently (R14, R15)."""
    now = desk.now()
    with desk.store.transaction("epoch") as tx:
        epoch = mails.open_epoch(tx, desk.account, state.mailbox, state.uidvalidity, now)
        known = mails.known_uids(tx, desk.account, state.mailbox, state.uidvalidity)
        started = meta.first_start(tx)
    return epoch, known, now if epoch is Epoch.REBUILT else started


def _from_the_roster(desk: Desk, mailbox: Mailbox, state: FolderState, uids: list[int]) -> list[int]:
    """Of the Junk folder only what roster senders wrote; others' mail is looked at once and left where it is."""
    passed = desk.memory.strangers.setdefault(state.mailbox, set())
    senders = mailbox.senders(state.folder, [uid for uid in uids if uid not in passed], state.uidvalidity)
    wanted = [uid for uid, found in senders.items() if any(desk.campaign.roster.by_address(item) for item in found)]
    passed.update(set(senders) - set(wanted))
    return wanted


def keep(desk: Desk, batch: Iterable[RawMail], silent_before: datetime | None, *, silent: bool = False) -> int:
    """Archive a batch and record it; how many are new. Mail older than `silent_before` is never answered."""
    batch = list(batch)
    desk.store.archive.save_batch([mail.content for mail in batch], [mail.internal_date for mail in batch])
    with desk.store.transaction("recorded") as tx:
        recorded = [
            mails.record(tx, desk.account, mail, silent or _is_old(mail, silent_before), desk.now()) for mail in batch
        ]
    for item in recorded:
        if item.news is News.ERASED:
            desk.store.archive.remove(item.sha256)
    return sum(item.news is News.NEW for item in recorded)


def _is_old(mail: RawMail, silent_before: datetime | None) -> bool:
    return silent_before is not None and mail.internal_date < silent_before
