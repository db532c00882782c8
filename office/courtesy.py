"""Courtesy on the server: a keyword or a move for mails whose record is committed. It may fail without harm."""

from __future__ import annotations

from typing import TYPE_CHECKING

from office import journal
from office.desk import Desk
from store import mails

if TYPE_CHECKING:
    from ingest.imap import FolderState, Mailbox

_BATCH = 500


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
        journal.log.warning("trouble courtesy")  # the sentence names folders
        return
    with desk.store.transaction("marked") as tx:
        mails.marked(tx, desk.account, state.mailbox, state.uidvalidity, uids, desk.now())
