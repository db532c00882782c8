"""EDGE. The mailbox: which mails it holds, and their bytes. Nothing is deleted, `\\Seen` is left alone."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any

from imapclient import IMAPClient
from imapclient.exceptions import ProtocolError
from imapclient.response_parser import parse_response

import network
from domain.errors import NeedsAPerson, TryLater
from domain.mail import MailKey, RawMail
from ingest import refusals
from ingest.answers import FROM_BYTES, Answer, addresses_in, batches, body, by_uid, internal_date, uid_sets
from ingest.session import MailboxSettings, Session

__all__ = ["FolderState", "Mailbox", "MailboxSettings", "check_login"]

BATCH_BYTES = 8 * 2**20  #: what one batch may hold in memory
BATCH_MAILS = 200  #: a round trip of 60 ms is then 0.3 ms a mail
HEAD_BYTES = 64 * 2**10  #: what is kept of a mail that is too large
UID_MAX = 2**32 - 1  #: RFC 3501 section 9, nz-number
KEYWORD = "$Baosong"
JUNK_NAMES = ("junk", "spam", "垃圾邮件", "垃圾箱", "广告邮件", "junk email", "junk e-mail", "bulk mail")


@dataclass(frozen=True, slots=True)
class FolderState:
    """A folder as one look found it. `uids` ascending; `unchanged` since the state that was passed to scan().

    `uidnext` is None where the server gave none that can be trusted; such a state never counts as unchanged.
    """

    folder: str
    mailbox: str
    uidvalidity: int
    uidnext: int | None
    exists: int
    uids: tuple[int, ...] = ()
    unchanged: bool = False

    def same_as(self, other: FolderState) -> bool:
        """No mail came or went between the two looks (RFC 3501 section 2.3.1.1: UIDNEXT rises with every new mail)."""
        mine = (self.folder, self.uidvalidity, self.uidnext, self.exists)
        return self.uidnext is not None and mine == (other.folder, other.uidvalidity, other.uidnext, other.exists)

    def has_news_since(self, other: FolderState) -> bool:
        """A mail may have come since the other look; mails that only went are no news."""
        if self.uidvalidity != other.uidvalidity or self.exists > other.exists:
            return True
        return None not in (self.uidnext, other.uidnext) and self.uidnext != other.uidnext


class Mailbox(Session):
    """The mailbox of one account.

    >>> with Mailbox(settings) as mailbox:
    ...     state = mailbox.scan("INBOX")
    ...     for mails in mailbox.fetch("INBOX", new_uids, state.uidvalidity): ...
    """

    def __init__(self, settings: MailboxSettings) -> None:
        super().__init__(settings)
        self.states: dict[str, FolderState] = {}  #: the last scan of each folder
        self.unfetchable: dict[MailKey, str] = {}  #: mails that the server lists but will not give, and its words
        self._validity = 0  #: of the selected folder

    # looking

    def scan(self, folder: str, previous: FolderState | None = None) -> FolderState:
        """Which mails are there. With `previous` an unchanged folder costs no search and keeps previous.uids."""
        state = self.look(folder)
        if previous is not None and state.same_as(previous):
            state = replace(state, uids=previous.uids, unchanged=True)
        elif state.exists:
            state = replace(state, uids=self._search())
        self.states[folder] = state
        return state

    def _search(self) -> tuple[int, ...]:
        with self.telling():
            status, lines = self.client.wire.uid("SEARCH", "ALL")
            if status != "OK":
                raise IMAPClient.Error(*lines)
            found = {int(word) for line in lines if line for word in line.split()}
        return tuple(sorted(uid for uid in found if 0 < uid <= UID_MAX))

    def look(self, folder: str) -> FolderState:
        """A fresh EXAMINE, without the UIDs."""
        answer = self.select(folder)
        uidnext = answer.get(b"UIDNEXT")
        trusted = isinstance(uidnext, int) and 0 < uidnext < UID_MAX
        self._validity = _validity(answer, folder)
        mailbox = self.settings.mailbox(folder)
        exists = int(answer.get(b"EXISTS", 0))
        return FolderState(folder, mailbox, self._validity, uidnext if trusted else None, exists)

    def find_junk(self) -> str | None:
        """The folder where the provider puts what it takes for advertising, if the settings want it swept."""
        if self.settings.junk != "auto":
            return self.settings.junk or None
        listing = self.listing()
        marked = (name for flags, name in listing if b"\\junk" in flags)  # RFC 6154
        named = (name for _, name in listing if re.split(r"[/.]", name)[-1].lower() in JUNK_NAMES)
        return next(marked, None) or next(named, None)

    # fetching

    def fetch(self, folder: str, uids: Iterable[int], uidvalidity: int | None = None) -> Iterator[list[RawMail]]:
        """The mails in lists of at most 200 and about 8 MB. A UID that is gone by now is simply not among them.

        Of a mail over the size limit only the header comes (at most 64 KiB), with the full `size`. `uidvalidity`
        defaults to that of the last scan; TryLater if the folder has another one by now.
        """
        for names, some in uid_sets(uids):
            sizes = self._sizes(folder, names, some, uidvalidity)
            for batch in batches(sizes, min(BATCH_BYTES, self.settings.mail_bytes), BATCH_MAILS):
                mails = self._batch(folder, batch, uidvalidity)
                if mails:
                    yield mails

    def senders(self, folder: str, uids: Iterable[int], uidvalidity: int | None = None) -> dict[int, frozenset[str]]:
        """The addresses in each mail's From field, lower-case; only this field is fetched (for the Junk folder)."""
        found: dict[int, frozenset[str]] = {}
        item = f"BODY.PEEK[HEADER.FIELDS (FROM)]<0.{FROM_BYTES}>"
        for names, some in uid_sets(uids):
            for uid, answer in self._fetch(folder, names, some, item, uidvalidity).items():
                found[uid] = addresses_in(body(answer, b"BODY[HEADER.FIELDS") or b"")
        return found

    def _sizes(self, folder: str, names: str, uids: list[int], uidvalidity: int | None) -> dict[int, int]:
        answers = self._fetch(folder, names, uids, "RFC822.SIZE", uidvalidity)
        sizes = {uid: answer.get(b"RFC822.SIZE") for uid, answer in answers.items()}
        return {uid: size if isinstance(size, int) else 0 for uid, size in sizes.items()}

    def _batch(self, folder: str, sizes: dict[int, int], uidvalidity: int | None) -> list[RawMail]:
        """One list of mails. If the server refuses it, the mails are asked for one by one, so that one that it cannot
        give (Exchange: content could not be converted) does not keep the others back."""
        try:
            if max(sizes.values()) > self.settings.mail_bytes:
                return self._heads(folder, sizes, uidvalidity)
            return self._bodies(folder, sizes, uidvalidity)
        except TryLater as refusal:
            if refusal.code != "imap_refused":
                raise
            if len(sizes) == 1:
                self.unfetchable[self._key(folder, next(iter(sizes)))] = refusal.sentence
                return []
        singles = ({uid: size} for uid, size in sizes.items())
        return [mail for single in singles for mail in self._batch(folder, single, uidvalidity)]

    def _bodies(self, folder: str, sizes: dict[int, int], uidvalidity: int | None) -> list[RawMail]:
        """Whole mails. Of a large one the server is asked for no more than we take: Exchange only estimates
        RFC822.SIZE, and a literal over the limit would end the session."""
        limit = self.settings.mail_bytes
        item = f"BODY.PEEK[]<0.{limit + 1}>" if 2 * sum(sizes.values()) > limit else "BODY.PEEK[]"
        mails: list[RawMail] = []
        for names, some in uid_sets(sizes):
            for uid, answer in self._fetch(folder, names, some, f"INTERNALDATE {item}", uidvalidity).items():
                content = body(answer, b"BODY[]")
                if content is not None and len(content) <= limit:
                    mails.append(RawMail(self._key(folder, uid), content, _received(answer)))
                elif content is not None:
                    mails += self._heads(folder, {uid: len(content)}, uidvalidity)
        return mails

    def _heads(self, folder: str, sizes: dict[int, int], uidvalidity: int | None) -> list[RawMail]:
        heads: list[RawMail] = []
        item = f"INTERNALDATE BODY.PEEK[HEADER]<0.{HEAD_BYTES}>"
        for names, some in uid_sets(sizes):
            for uid, answer in self._fetch(folder, names, some, item, uidvalidity).items():
                content = body(answer, b"BODY[HEADER]") or b""
                heads.append(RawMail(self._key(folder, uid), content, _received(answer), sizes[uid]))
        return heads

    def _fetch(
        self, folder: str, names: str, uids: list[int], items: str, uidvalidity: int | None
    ) -> dict[int, Answer]:
        """UID FETCH: what is said of each mail that was asked for, in ascending order."""
        self.ensure(folder, uidvalidity)
        wire = self.client.wire
        with self.telling():
            status, data = wire.uid("FETCH", names, f"(UID {items})")
            if status != "OK":
                raise IMAPClient.Error(*data)
            answers = by_uid(parse_response(data))
        return {uid: answers[uid] for uid in uids if uid in answers}

    def _key(self, folder: str, uid: int) -> MailKey:
        return MailKey(self.settings.mailbox(folder), self._validity, uid)

    def ensure(self, folder: str, uidvalidity: int | None = None, writable: bool = False) -> None:
        """Selects the folder unless it is; TryLater if it is no longer the one that the UIDs belong to."""
        known = self.states.get(folder)
        expected = uidvalidity or (known.uidvalidity if known else None)
        if self.selected is None or self.selected[0] != folder or (writable and not self.selected[1]):
            self._validity = _validity(self.select(folder, writable), folder)
        if expected not in (None, self._validity):
            raise refusals.rebuilt(folder)

    # courtesies

    def mark(self, folder: str, uids: Iterable[int], uidvalidity: int | None = None) -> str | None:
        """Sets the keyword $Baosong. Only a courtesy to people: returns a sentence where it cannot be done."""
        if (complaint := self._open_for_writing(folder, uidvalidity)) is not None:
            return complaint
        if not {b"\\*", KEYWORD.encode()} & set(self.permanent_flags):
            return f"邮箱服务器不支持自定义标记，文件夹“{folder}”里处理过的邮件没有加标记。"
        for names, _ in uid_sets(uids):
            self._uid("STORE", names, "+FLAGS.SILENT", f"({KEYWORD})")
        return None

    def move(self, folder: str, uids: Iterable[int], target: str, uidvalidity: int | None = None) -> str | None:
        """Moves mails to `target`, which is made if missing. Returns a sentence where it cannot be done safely.

        Without MOVE (RFC 6851) it takes UIDPLUS: a plain EXPUNGE would also remove what other people marked deleted.
        """
        wanted = list(uids)
        if not wanted or folder == target:
            return None
        with self.telling():
            can_move, can_expunge = self.client.has_capability("MOVE"), self.client.has_capability("UIDPLUS")
        if not can_move and not can_expunge:
            return f"邮箱服务器不支持安全的移动，处理过的邮件留在文件夹“{folder}”里。请把 after 改为 leave 或 keyword。"
        self._make(target)
        if (complaint := self._open_for_writing(folder, uidvalidity)) is not None:
            return complaint
        with self.telling():
            quoted = self.client.quoted_folder(target)
        for names, _ in uid_sets(wanted):
            if can_move:
                self._uid("MOVE", names, quoted)
            else:
                self._uid("COPY", names, quoted)
                self._uid("STORE", names, "+FLAGS.SILENT", "(\\Deleted)")
                self._uid("EXPUNGE", names)
        return None

    def _open_for_writing(self, folder: str, uidvalidity: int | None) -> str | None:
        try:
            self.ensure(folder, uidvalidity, writable=True)
        except TryLater as error:
            if error.code == "read_only":
                return error.sentence
            raise
        return None

    def _make(self, folder: str) -> None:
        if folder.upper() == "INBOX" or folder in self.folders():
            return
        with self.telling():
            self.client.create_folder(folder)
            self.client.subscribe_folder(folder)  # mail programs show subscribed folders only

    def _uid(self, command: str, *arguments: str | bytes) -> None:
        with self.telling():
            status, data = self.client.wire.uid(command, *arguments)  # type: ignore[arg-type]
            if status != "OK":
                raise IMAPClient.Error(*data)


def check_login(settings: MailboxSettings) -> list[str]:
    """What `baosong check` has to say about the mailbox: nothing when all is well."""
    try:
        with Mailbox(settings) as mailbox:
            warning = network.certificate_warning(mailbox.client.wire.sock)
            for folder in settings.folders:
                mailbox.look(folder)
            if (junk := mailbox.find_junk()) is not None:
                mailbox.look(junk)
            return [warning] if warning else []
    except (TryLater, NeedsAPerson) as error:
        return [error.sentence]


def _received(answer: Answer) -> datetime:
    """INTERNALDATE; where the server gives none that can be read, now: it is the best that anybody knows."""
    try:
        return internal_date(answer)
    except ProtocolError:
        return datetime.now(UTC)


def _validity(answer: Mapping[bytes, Any], folder: str) -> int:
    """UIDVALIDITY of a SELECT answer. Without one nothing can be named, so the session is of no use."""
    value = answer.get(b"UIDVALIDITY")
    if not isinstance(value, int) or not 0 < value <= UID_MAX:
        raise refusals.no_validity(folder)
    return value
