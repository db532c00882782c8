"""Mailbox to archive: the bytes first, then the rows. From the commit on we have the mail; the server keeps it too."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, TypeVar

from domain.mail import RawMail
from office import alarm
from office.desk import Desk
from store import mails, meta
from store.mails import Epoch, News, Recorded

if TYPE_CHECKING:
    from ingest.imap import FolderState, Mailbox

T = TypeVar("T")

_BATCH_MAILS, _BATCH_BYTES = 50, 8 * 2**20


@dataclass(frozen=True, slots=True)
class Taken:
    """One pass over the mailbox: mails that are new to us."""

    new: int = 0

    def __add__(self, other: Taken) -> Taken:
        return Taken(self.new + other.new)


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
        _seen(desk, mailbox, state)
        return Taken()
    known, silent_before = _epoch(desk, state)
    wanted = [uid for uid in state.uids if uid not in known]
    if junk:
        wanted = _from_the_roster(desk, mailbox, state, wanted)
    taken = 0
    for batch in mailbox.fetch(folder, wanted, state.uidvalidity):
        taken += keep(desk, batch, silent_before)
        desk.watcher.at("收信", taken, len(wanted))
    if not mailbox.unfetchable:
        desk.memory.folders[folder] = state
    _seen(desk, mailbox, state)
    return Taken(taken)


def _seen(desk: Desk, mailbox: Mailbox, state: FolderState) -> None:
    refused = sum(key.mailbox == state.mailbox for key in mailbox.unfetchable)
    with desk.store.transaction("mailbox seen") as tx:
        meta.put(tx, f"unfetchable:{state.mailbox}", str(refused))
        meta.seen_mailbox(tx, desk.account, state.mailbox, desk.now())


def _epoch(desk: Desk, state: FolderState) -> tuple[set[int], datetime]:
    """The UIDs we have, and the moment before which mail is read silently (R14, R15). A rebuilt folder is told once."""
    now = desk.now()
    with desk.store.transaction("epoch") as tx:
        epoch = mails.open_epoch(tx, desk.account, state.mailbox, state.uidvalidity, now)
        if epoch is Epoch.REBUILT:
            what = f"邮箱文件夹“{state.folder}”在服务器上重建过，正在逐封核对：见过的邮件不重复登记，也不再回执。"
            alarm.alert(tx, desk, f"alert:rebuilt:{state.mailbox}:{state.uidvalidity}", what, now)
        known = mails.known_uids(tx, desk.account, state.mailbox, state.uidvalidity)
        rebuilt = mails.silent_before(tx, desk.account, state.mailbox, state.uidvalidity)
        return known, rebuilt or meta.first_start(tx)


def _from_the_roster(desk: Desk, mailbox: Mailbox, state: FolderState, uids: list[int]) -> list[int]:
    """Of the Junk folder only what roster senders wrote; others' mail is looked at once and left where it is."""
    passed = desk.memory.strangers.setdefault(state.mailbox, set())
    senders = mailbox.senders(state.folder, [uid for uid in uids if uid not in passed], state.uidvalidity)
    wanted = [uid for uid, found in senders.items() if any(desk.campaign.roster.by_address(item) for item in found)]
    passed.update(set(senders) - set(wanted))
    return wanted


def in_batches(found: Iterable[T], size: Callable[[T], int]) -> Iterator[list[T]]:
    """Mails from files in lists of at most 50 and about 8 MB: what is held, synced and committed at once."""
    batch: list[T] = []
    held = 0
    for mail in found:
        if batch and (len(batch) == _BATCH_MAILS or held + size(mail) > _BATCH_BYTES):
            yield batch
            batch, held = [], 0
        batch.append(mail)
        held += size(mail)
    if batch:
        yield batch


def keep(desk: Desk, batch: Iterable[RawMail], silent_before: datetime | None, *, silent: bool = False) -> int:
    """Archive a batch and record it; how many are new. Mail older than `silent_before` is never answered."""
    batch = [mail.to_keep() for mail in batch]
    desk.store.archive.save_batch([mail.content for mail in batch], [mail.internal_date for mail in batch])
    old = [mail for mail in batch if silent or _is_old(mail, silent_before)]
    new = [mail for mail in batch if not (silent or _is_old(mail, silent_before))]
    with desk.store.transaction("recorded") as tx:
        recorded = mails.record_batch(tx, desk.account, old, True, desk.now())
        recorded += mails.record_batch(tx, desk.account, new, False, desk.now())
    unlink_erased(desk, recorded)
    return sum(item.news is News.NEW for item in recorded)


def unlink_erased(desk: Desk, recorded: Iterable[Recorded]) -> None:
    """What was erased before does not stay in the archive."""
    for item in recorded:
        if item.news is News.ERASED:
            desk.store.archive.remove(item.sha256)


def _is_old(mail: RawMail, silent_before: datetime | None) -> bool:
    return silent_before is not None and mail.internal_date < silent_before
