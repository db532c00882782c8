"""EDGE. A logged-in IMAP session: secured, introduced, and every failure told as a sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from importlib import metadata
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from imapclient import IMAPClient
from imapclient.exceptions import ProtocolError

import network
from domain.errors import NeedsAPerson, TryLater
from domain.limits import DEFAULT_LIMITS
from ingest import refusals
from ingest.wire import Client, ForbiddenCommand, NotSecured, TooMuch
from network import Security

GOODBYE_SECONDS = 5.0  #: how long LOGOUT may take; the work is done by then


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


class Session:
    """Opened by `with`. Every failure comes as TryLater or NeedsAPerson; a lost connection ends the session."""

    def __init__(self, settings: MailboxSettings) -> None:
        self.settings = settings
        self.permanent_flags: tuple[bytes, ...] = ()  #: of the selected folder
        self.selected: tuple[str, bool] | None = None  #: (folder, writable)
        self._client: Client | None = None

    def __enter__(self) -> Self:
        settings = self.settings
        network.require_safe(settings.security, settings.host)
        for text in (settings.user, settings.password, *settings.folders, settings.junk):
            require_plain(text)
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
                client.wire.stream.patience = min(GOODBYE_SECONDS, self.settings.command_seconds)
                client.logout()
        except (OSError, IMAPClient.Error):
            pass  # the work is done; a server that does not say goodbye changes nothing
        finally:
            client.wire.shutdown()

    def _connect(self) -> Client:
        settings = self.settings
        try:
            with self.telling():
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
        client, self._client, self.selected = self._client, None, None
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
        except TooMuch as error:
            self.drop()
            raise refusals.protocol(error, host) from error
        except IMAPClient.AbortError as error:
            self.drop()
            raise refusals.lost(error, host) from error
        except (ProtocolError, ValueError, KeyError, IndexError, TypeError, AssertionError) as error:
            # imaplib and IMAPClient raise these on answers that no rule allows
            self.drop()
            raise refusals.protocol(error, host) from error
        except IMAPClient.Error as error:
            raise refusals.refused(error, host) from error

    def select(self, folder: str, writable: bool = False) -> Mapping[bytes, Any]:
        """SELECT or EXAMINE; the answer's UIDVALIDITY is the only one that counts (never STATUS')."""
        require_plain(folder)
        client = self.client
        self.selected = None
        with self.telling():
            try:
                client.wire.exists = 0
                answer: Mapping[bytes, Any] = client.select_folder(folder, readonly=not writable)
                client.wire.news = False
            except IMAPClient.ReadOnlyError as error:
                raise refusals.read_only(folder) from error
            except IMAPClient.AbortError:
                raise
            except IMAPClient.Error as error:
                if refusals.is_unsafe_login(error):
                    raise refusals.unsafe_login(self.settings.host) from error
                names = self.folders()
                if folder.upper() != "INBOX" and folder not in names:
                    raise refusals.no_folder(folder, names) from error
                raise
        self.selected = (folder, writable)
        self.permanent_flags = tuple(answer.get(b"PERMANENTFLAGS", ()))
        return answer

    def folders(self) -> tuple[str, ...]:
        """The names of all folders that can be opened."""
        return tuple(name for flags, name in self.listing() if b"\\noselect" not in flags)

    def listing(self) -> list[tuple[frozenset[bytes], str]]:
        """(flags in lower case, name) of each folder. Names are only compared and shown, never used as paths."""
        with self.telling():
            return self.client.listing()


def require_plain(text: str) -> None:
    if re.search(r"[\r\n\0]", text):
        raise NeedsAPerson("[mailbox] 的 user、password 和文件夹名中不能有换行。请改正配置。", "config")


def _quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _version() -> str:
    try:
        return metadata.version("baosong")
    except metadata.PackageNotFoundError:
        return "0"
