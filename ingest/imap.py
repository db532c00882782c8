"""EDGE. The mailbox: which mails it holds, and their bytes. Nothing is deleted, `\\Seen` is left alone."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from importlib import metadata
from pathlib import Path
from types import TracebackType
from typing import Any

from imapclient import IMAPClient
from imapclient.datetime_util import parse_to_datetime
from imapclient.exceptions import ProtocolError
from imapclient.response_parser import parse_response

import network
from domain.errors import NeedsAPerson, TryLater
from domain.limits import DEFAULT_LIMITS
from domain.mail import MailKey, RawMail
from ingest import refusals
from ingest.wire import Client, ForbiddenCommand, NotSecured
from network import Security

BATCH_BYTES = 8 * 2**20  #: what one batch may hold in memory
BATCH_MAILS = 200  #: a round trip of 60 ms is then 0.3 ms a mail
UIDS_A_COMMAND = 500  #: keeps a command line under 8000 octets (RFC 2683 section 3.2.1.5)
HEAD_BYTES = 64 * 2**10  #: what is kept of a mail that is too large
FROM_BYTES = 4096  #: what is looked at of a From field
UID_MAX = 2**32 - 1  #: RFC 3501 section 9, nz-number
JUNK_NAMES = ("junk", "spam", "垃圾邮件", "垃圾箱", "广告邮件", "junk email", "junk e-mail", "bulk mail")
KEYWORD = "$Baosong"


@dataclass(frozen=True, slots=True)
class MailboxSettings:
    """Where mail is fetched. `account` names the mailbox in every MailKey; it defaults to `user`.

    `junk`: "auto" finds the folder, "" leaves it alone, else its name. Seconds and bytes.
    """

    host: str
    user: str
    password: str = field(repr=False)
    port: int = 993
    security: Security = Security.TLS
    folders: tuple[str, ...] = ("INBOX",)
    junk: str = "auto"
    account: str = ""
    ca_file: Path | None = None
    connect_seconds: float = 30.0
    command_seconds: float = 60.0
    mail_bytes: int = DEFAULT_LIMITS.mail_bytes

    def mailbox(self, folder: str) -> str:
        """The mailbox part of a MailKey."""
        return f"{self.account or self.user}/{folder}"


@dataclass(frozen=True, slots=True)
class FolderState:
    """A folder as one look found it. `uids` ascending; `unchanged` since the state that was passed to scan().

    UIDNEXT is None where the server gave none that can be trusted; such a state never counts as unchanged.
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


@dataclass(frozen=True, slots=True)
class RawHead(RawMail):
    """A mail over the size limit: `content` is only its header (at most 64 KiB), `size` what the server says it is."""

    size: int = 0


class Mailbox:
    """A logged-in session. Every failure comes as TryLater or NeedsAPerson; after one the session is over.

    >>> with Mailbox(settings) as mailbox:
    ...     state = mailbox.scan("INBOX")
    ...     for mails in mailbox.fetch("INBOX", new_uids, state.uidvalidity): ...
    """

    def __init__(self, settings: MailboxSettings) -> None:
        self.settings = settings
        self.states: dict[str, FolderState] = {}  #: the last look at each folder
        self._client: Client | None = None
        self._open: tuple[str, bool] | None = None  #: (folder, read only) now selected
        self._permanent_flags: tuple[bytes, ...] = ()

    def __enter__(self) -> Mailbox:
        settings = self.settings
        network.require_safe(settings.security, settings.host)
        for text in (settings.user, settings.password, *settings.folders, settings.junk):
            _require_plain(text)
        try:
            self._client = self._connect()
            with self.telling():
                self._log_in(self._client)
                self._introduce(self._client)
        except BaseException:
            self.drop()
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        client, self._client = self._client, None
        if client is None:
            return
        try:
            if kind is None:
                client.wire.stream.patience = min(5.0, self.settings.command_seconds)
                client.logout()
        except (OSError, IMAPClient.Error):
            pass  # the work is done; a server that does not say goodbye changes nothing
        finally:
            client.wire.shutdown()

    # the session

    def _connect(self) -> Client:
        settings = self.settings
        try:
            return Client(
                settings.host,
                settings.port,
                settings.security,
                ca_file=settings.ca_file,
                connect_seconds=settings.connect_seconds,
                command_seconds=settings.command_seconds,
                mail_limit=settings.mail_bytes,
            )
        except NotSecured as error:
            raise refusals.not_secured(str(error), settings.host, settings.port) from error
        except OSError as error:
            raise network.trouble(error, "收信服务器", settings.host, settings.port) from error
        except IMAPClient.Error as error:
            raise refusals.lost(error, settings.host) from error

    def _log_in(self, client: Client) -> None:
        settings = self.settings
        try:
            if settings.password.isascii() and settings.user.isascii():
                client.wire.login(_quoted(settings.user), settings.password)
            else:  # LOGIN carries ASCII only
                client.wire.authenticate("PLAIN", lambda _: f"\0{settings.user}\0{settings.password}".encode())
        except IMAPClient.AbortError:
            raise
        except IMAPClient.Error as error:
            raise refusals.login_refused(error, settings.host, settings.user) from error

    def _introduce(self, client: Client) -> None:
        """RFC 2971. 163, 126 and yeah.net refuse SELECT to a program that did not say who it is."""
        if client.has_capability("ID"):
            try:
                client.id_({"name": "baosong", "version": _version(), "vendor": "baosong"})
            except IMAPClient.AbortError:
                raise
            except IMAPClient.Error:
                pass  # a courtesy; a server that needs it will refuse SELECT and say why

    @property
    def client(self) -> Client:
        if self._client is None:
            raise TryLater(f"与收信服务器 {self.settings.host} 的连接已断开，稍后再试。", "imap_lost")
        return self._client

    def drop(self) -> None:
        """Ends the session at once."""
        client, self._client, self._open = self._client, None, None
        if client is not None:
            client.wire.shutdown()

    @contextmanager
    def telling(self) -> Iterator[None]:
        """Translates what the libraries raise. A refusal (NO) leaves the session open, everything else ends it."""
        host = self.settings.host
        try:
            yield
        except ForbiddenCommand:
            self.drop()
            raise
        except OSError as error:
            self.drop()
            raise network.trouble(error, "收信服务器", host, self.settings.port) from error
        except IMAPClient.AbortError as error:
            self.drop()
            raise refusals.lost(error, host) from error
        except (ProtocolError, ValueError, KeyError, IndexError, TypeError, AssertionError) as error:
            # imaplib and IMAPClient raise these on answers that no rule allows
            self.drop()
            raise refusals.protocol(error, host) from error
        except IMAPClient.Error as error:
            raise refusals.refused(error, host) from error

    # looking

    def scan(self, folder: str, previous: FolderState | None = None) -> FolderState:
        """Which mails are there. With `previous` an unchanged folder costs no search and keeps previous.uids."""
        state = self.look(folder)
        if previous is not None and state.same_as(previous):
            state = _with_uids(state, previous.uids, unchanged=True)
        elif state.exists:
            with self.telling():
                found = self.client.search("ALL")
            state = _with_uids(state, tuple(sorted({int(uid) for uid in found if 0 < int(uid) <= UID_MAX})))
        self.states[folder] = state
        return state

    def look(self, folder: str) -> FolderState:
        """A fresh EXAMINE, without the UIDs."""
        answer = self.select(folder)
        uidnext = answer.get(b"UIDNEXT")
        trusted = isinstance(uidnext, int) and 0 < uidnext < UID_MAX
        return FolderState(
            folder,
            self.settings.mailbox(folder),
            _validity(answer, folder),
            uidnext if trusted else None,
            int(answer.get(b"EXISTS", 0)),
        )

    def select(self, folder: str, writable: bool = False) -> Mapping[bytes, Any]:
        """SELECT or EXAMINE; the answer's UIDVALIDITY is the only one that counts (never STATUS')."""
        _require_plain(folder)
        client = self.client
        self._open = None
        with self.telling():
            try:
                client.wire.exists = 0
                answer: Mapping[bytes, Any] = client.select_folder(folder, readonly=not writable)
                client.wire.news = False
            except IMAPClient.AbortError:
                raise
            except IMAPClient.Error as error:
                if refusals.is_unsafe_login(error):
                    raise refusals.unsafe_login(self.settings.host) from error
                names = self.folders()
                if folder.upper() != "INBOX" and folder not in names:
                    raise refusals.no_folder(folder, names) from error
                raise
        self._open = (folder, not writable)
        self._permanent_flags = tuple(answer.get(b"PERMANENTFLAGS", ()))
        return answer

    def ensure(self, folder: str, uidvalidity: int | None, writable: bool = False) -> None:
        """Selects the folder unless it is, and raises TryLater if it is no longer the one the UIDs belong to."""
        if self._open is not None and self._open[0] == folder and not (writable and self._open[1]):
            return
        expected = uidvalidity
        if expected is None and folder in self.states:
            expected = self.states[folder].uidvalidity
        answer = self.select(folder, writable)
        if expected is not None and _validity(answer, folder) != expected:
            self._open = None
            raise refusals.rebuilt(folder)
        if expected is None or folder not in self.states:
            self.states[folder] = FolderState(folder, self.settings.mailbox(folder), _validity(answer, folder), None, 0)

    def folders(self) -> tuple[str, ...]:
        """The names of all folders that can be opened."""
        return tuple(name for flags, name in self.listing() if b"\\noselect" not in flags)

    def listing(self) -> list[tuple[frozenset[bytes], str]]:
        """(flags in lower case, name) of each folder. Names are only compared and shown, never used as paths."""
        with self.telling():
            return [
                (frozenset(flag.lower() for flag in flags), str(name)) for flags, _, name in self.client.list_folders()
            ]

    def find_junk(self) -> str | None:
        """The folder where the provider puts what it takes for advertising, if the settings want it swept."""
        if self.settings.junk != "auto":
            return self.settings.junk or None
        listing = self.listing()
        for flags, name in listing:  # RFC 6154
            if b"\\junk" in flags:
                return name
        for _, name in listing:
            if re.split(r"[/.]", name)[-1].lower() in JUNK_NAMES:
                return name
        return None

    # fetching

    def fetch(self, folder: str, uids: Iterable[int], uidvalidity: int | None = None) -> Iterator[list[RawMail]]:
        """The mails in lists of at most 200 and about 8 MB. A UID that is gone by now is simply not among them.

        A mail over the size limit comes as RawHead. `uidvalidity` defaults to that of the last scan.
        """
        wanted = sorted({int(uid) for uid in uids})
        for start in range(0, len(wanted), UIDS_A_COMMAND):
            sizes = self._sizes(folder, wanted[start : start + UIDS_A_COMMAND], uidvalidity)
            for batch in batches(sizes):
                mails = self._batch(folder, batch, uidvalidity)
                if mails:
                    yield mails

    def senders(self, folder: str, uids: Iterable[int], uidvalidity: int | None = None) -> dict[int, frozenset[str]]:
        """The addresses in each mail's From field, lower-case; only this field is fetched (for the Junk folder)."""
        wanted = sorted({int(uid) for uid in uids})
        found: dict[int, frozenset[str]] = {}
        for start in range(0, len(wanted), UIDS_A_COMMAND):
            some = wanted[start : start + UIDS_A_COMMAND]
            item = f"BODY.PEEK[HEADER.FIELDS (FROM)]<0.{FROM_BYTES}>"
            for uid, data in self._fetch(folder, some, [item], uidvalidity).items():
                found[uid] = addresses_in(_body(data, b"BODY[HEADER.FIELDS") or b"")
        return found

    def _sizes(self, folder: str, uids: list[int], uidvalidity: int | None) -> dict[int, int]:
        answers = self._fetch(folder, uids, ["RFC822.SIZE"], uidvalidity)
        return {uid: int(data[b"RFC822.SIZE"]) for uid, data in sorted(answers.items()) if b"RFC822.SIZE" in data}

    def _batch(self, folder: str, sizes: dict[int, int], uidvalidity: int | None) -> list[RawMail]:
        """One list of mails. Where the size is near or over the limit, the server is asked for no more than we take."""
        limit = self.settings.mail_bytes
        if max(sizes.values()) > limit:
            return self._heads(folder, sizes, uidvalidity)
        item = "BODY.PEEK[]" if sum(sizes.values()) <= BATCH_BYTES else f"BODY.PEEK[]<0.{limit + 1}>"
        answers = self._fetch(folder, list(sizes), ["INTERNALDATE", item], uidvalidity)
        mails: list[RawMail] = []
        for uid, data in sorted(answers.items()):
            content = _body(data, b"BODY[]")
            if content is None:
                continue
            if len(content) > limit:  # Exchange only estimates RFC822.SIZE
                return self._heads(folder, {uid: len(content)}, uidvalidity)
            mails.append(RawMail(self._key(folder, uid), content, _date(data)))
        return mails

    def _heads(self, folder: str, sizes: dict[int, int], uidvalidity: int | None) -> list[RawMail]:
        items = ["INTERNALDATE", f"BODY.PEEK[HEADER]<0.{HEAD_BYTES}>"]
        answers = self._fetch(folder, list(sizes), items, uidvalidity)
        return [
            RawHead(self._key(folder, uid), _body(data, b"BODY[HEADER]") or b"", _date(data), sizes[uid])
            for uid, data in sorted(answers.items())
        ]

    def _key(self, folder: str, uid: int) -> MailKey:
        return MailKey(self.settings.mailbox(folder), self.states[folder].uidvalidity, uid)

    def _fetch(
        self, folder: str, uids: list[int], items: list[str], uidvalidity: int | None
    ) -> dict[int, dict[bytes, Any]]:
        """UID FETCH; what is said of one mail, by the UID inside each answer (never by order: mails may vanish)."""
        self.ensure(folder, uidvalidity)
        wire = self.client.wire
        with self.telling():
            names = ",".join(str(int(uid)) for uid in uids)
            status, data = wire.uid("FETCH", names, f"(UID {' '.join(items)})")
            if status != "OK":
                raise IMAPClient.Error(*data)
            answers = by_uid(parse_response(data))
        return {uid: answers[uid] for uid in uids if uid in answers}


def by_uid(answers: tuple[Any, ...]) -> dict[int, dict[bytes, Any]]:
    """FETCH answers (number, items, number, items …) merged by the UID among their items; those without are dropped."""
    found: dict[int, dict[bytes, Any]] = {}
    for items in answers[1::2]:
        if not isinstance(items, tuple) or len(items) % 2:
            raise ProtocolError("uneven FETCH answer")
        told = {bytes(key).upper(): value for key, value in zip(items[::2], items[1::2], strict=True)}
        if isinstance(uid := told.get(b"UID"), int):
            found.setdefault(uid, {}).update(told)
    return found


def batches(
    sizes: Mapping[int, int], most_bytes: int = BATCH_BYTES, most_mails: int = BATCH_MAILS
) -> Iterator[dict[int, int]]:
    """The mails in runs that stay within both bounds; a mail that is larger alone is a run of its own."""
    run: dict[int, int] = {}
    for uid, size in sizes.items():
        if run and (len(run) == most_mails or sum(run.values()) + size > most_bytes):
            yield run
            run = {}
        run[uid] = size
    if run:
        yield run


def addresses_in(field_text: bytes) -> frozenset[str]:
    """Everything in a From field that looks like an address. Wide on purpose: the real rule reads the whole mail."""
    text = field_text[:FROM_BYTES].decode("utf-8", "replace").lower()
    return frozenset(word for word in re.split(r"[\s<>,;:\"()\[\]]+", text) if word.count("@") == 1)


def check_login(settings: MailboxSettings) -> list[str]:
    """What `baosong check` has to say about the mailbox: nothing when all is well."""
    try:
        with Mailbox(settings) as mailbox:
            sentences = [network.certificate_warning(mailbox.client.wire.sock)]
            for folder in settings.folders:
                mailbox.look(folder)
            mailbox.find_junk()
            return [sentence for sentence in sentences if sentence]
    except (TryLater, NeedsAPerson) as error:
        return [error.sentence]


def _body(data: Mapping[bytes, Any], name: bytes) -> bytes | None:
    """The section's bytes; its name comes back with an offset (`BODY[]<0>`), NIL is empty."""
    for key, value in data.items():
        if key.startswith(name):
            return value if isinstance(value, bytes) else b"" if value is None else str(value).encode()
    return None


def _date(data: Mapping[bytes, Any]) -> datetime:
    value = data.get(b"INTERNALDATE")
    if not isinstance(value, bytes):
        raise ProtocolError("no INTERNALDATE")
    date: datetime = parse_to_datetime(value, normalise=False)
    if date.tzinfo is None:
        raise ProtocolError("INTERNALDATE without a zone")
    return date


def _with_uids(state: FolderState, uids: tuple[int, ...], unchanged: bool = False) -> FolderState:
    return FolderState(
        state.folder, state.mailbox, state.uidvalidity, state.uidnext, state.exists, uids, unchanged=unchanged
    )


def _validity(answer: Mapping[bytes, Any], folder: str) -> int:
    value = answer.get(b"UIDVALIDITY")
    if not isinstance(value, int) or not 0 < value <= UID_MAX:
        raise refusals.no_validity(folder)
    return value


def _require_plain(text: str) -> None:
    if re.search(r"[\r\n\0]", text):
        raise NeedsAPerson("[mailbox] 的 user、password 和文件夹名中不能有换行。请改正配置。", "config")


def _quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _version() -> str:
    try:
        return metadata.version("baosong")
    except metadata.PackageNotFoundError:
        return "0"
