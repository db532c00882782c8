"""EDGE. IMAP on the wire: what may be sent, how much may come back. Everything above speaks through it."""

from __future__ import annotations

import contextlib
import imaplib
import re
from pathlib import Path
from typing import Any

from imapclient import IMAPClient, imap_utf7

import network
from network import Security, Stream

LINE_LIMIT = 8 * 2**20  #: one SEARCH line names about a million UIDs
SLACK = 64 * 2**10  #: what a literal may exceed the mail limit by
OTHER_BYTES = 32 * 2**20  #: what else one command may bring (several mails of one batch, flags, notices)

#: Nothing here can lose a mail: no EXPUNGE of other people's deletions, no CLOSE, no DELETE.
VERBS = frozenset(
    b"CAPABILITY STARTTLS LOGIN AUTHENTICATE ID LIST SELECT EXAMINE IDLE NOOP LOGOUT CREATE SUBSCRIBE GETQUOTAROOT".split()
) | {b"UID SEARCH", b"UID FETCH", b"UID STORE", b"UID COPY", b"UID MOVE", b"UID EXPUNGE"}


class ForbiddenCommand(AssertionError):
    """Our own bug: a command that is not on the list, or that carries a line end or NUL (CVE-2025-15366)."""


class NotSecured(Exception):
    """The server does not offer the encryption that the config demands, or somebody took the offer away."""


class TooMuch(Exception):
    """The server sends more than it may; the connection is closed already. (imaplib would reword one of its own.)"""


class Wire(imaplib.IMAP4):
    """imaplib with its own buffer, time-outs on every wait, a limit on every literal, and a list of verbs."""

    def __init__(self, host: str, port: int, client: Client) -> None:
        self._client = client
        self._received = 0
        self.exists = 0
        self.news = False
        super().__init__(host, port)

    def open(self, host: str = "", port: int = 0, timeout: float | None = None) -> None:
        client = self._client
        self.host, self.port = host, port
        self.sock = network.connect(host, port, client.connect_seconds)
        if client.security is Security.TLS:
            self.sock.settimeout(client.connect_seconds)
            self.sock = network.secure(self.sock, host, client.ca_file)
        self.stream = Stream(self.sock, client.connect_seconds)

    def starttls(self, ssl_context: Any = None) -> Any:
        """RFC 3501 section 6.2.1, hardened: nothing may have come before the handshake, nothing told before counts."""
        status, data = self._simple_command("STARTTLS")
        if status != "OK":
            raise self.error("STARTTLS refused")
        if self.stream.pending:
            raise self.abort("data before the TLS handshake")
        self.sock = network.secure(self.sock, self.host, self._client.ca_file)
        self.stream = Stream(self.sock, self._client.connect_seconds)
        self._tls_established = True
        self.untagged_responses.clear()
        self._get_capabilities()
        return status, data

    def read(self, size: int) -> bytes:
        limit = self._client.mail_limit + SLACK
        if size > limit:
            self.shutdown()
            raise TooMuch(f"a literal of {size} bytes is over the limit of {limit}")
        self._count(size)
        data = self.stream.exactly(size)
        if len(data) != size:
            raise self.abort("the connection ended inside a literal")
        return data

    def readline(self) -> bytes:
        try:
            line = self.stream.line(LINE_LIMIT)
        except network.TooLong as error:
            self.shutdown()
            raise TooMuch(str(error)) from error
        self._count(len(line))
        return line

    def send(self, data: bytes) -> None:  # type: ignore[override]
        refuse_dangerous(data, getattr(self, "tagpre", None))
        self.stream.send(bytes(data))

    def shutdown(self) -> None:
        with contextlib.suppress(OSError):  # closing a dead connection has nothing more to say
            self.sock.close()

    def _append_untagged(self, typ: str, dat: Any) -> None:
        """Keeps count of the mails in the open folder; `news` is set when there are more than were known."""
        if typ == "EXISTS" and isinstance(dat, bytes) and dat.isdigit():
            self.news = self.news or int(dat) > self.exists
            self.exists = int(dat)
        elif typ == "EXPUNGE":
            self.exists -= 1
        super()._append_untagged(typ, dat)  # type: ignore[misc]

    def begin_idle(self) -> bytes:
        """RFC 2177. Notices may come before the server's go-ahead, which IMAPClient.idle() takes for a fault."""
        tag: bytes = self._command("IDLE")
        while self._get_response() is not None:
            if self.tagged_commands[tag]:
                raise self.error("IDLE refused")
            self._refuse_goodbye()
        return tag

    def take_notice(self) -> None:
        """One line of what the server tells during IDLE."""
        self._get_response()
        self._refuse_goodbye()

    def end_idle(self, tag: bytes) -> None:
        self.send(b"DONE\r\n")
        self._command_complete("IDLE", tag)

    def _refuse_goodbye(self) -> None:
        if "BYE" in self.untagged_responses:
            raise self.abort("BYE")

    def _new_tag(self) -> bytes:
        self._received = 0
        return bytes(super()._new_tag())  # type: ignore[misc]

    def _count(self, size: int) -> None:
        self._received += size
        if self._received > self._client.mail_limit + OTHER_BYTES:
            self.shutdown()
            raise TooMuch("the answer to one command is over every limit")

    def _log(self, line: str) -> None:
        """imaplib would keep the last commands, the password among them."""


def refuse_dangerous(data: bytes, tag_prefix: bytes | None) -> None:
    """ForbiddenCommand unless `data` is one command line (or a piece of one) that we mean to send."""
    if re.search(rb"[\r\n\0]", data.removesuffix(b"\r\n")):
        raise ForbiddenCommand("line end or NUL inside a command")
    if tag_prefix is None or not data.startswith(tag_prefix):
        return  # the rest of a command, a SASL answer, DONE
    words = data.upper().split(maxsplit=3)
    verb = b" ".join(words[1:3]) if words[1:2] == [b"UID"] else b"".join(words[1:2])
    if verb not in VERBS:
        raise ForbiddenCommand(f"verb {verb!r} is not on the list")


class Client(IMAPClient):  # type: ignore[misc]
    """IMAPClient over our wire; connected and secured when it is made, not logged in."""

    def __init__(
        self,
        host: str,
        port: int,
        security: Security,
        *,
        ca_file: Path | None,
        connect_seconds: float,
        command_seconds: float,
        mail_limit: int,
    ) -> None:
        self.security = security
        self.ca_file = ca_file
        self.connect_seconds = connect_seconds
        self.mail_limit = mail_limit
        super().__init__(host, port, ssl=security is Security.TLS)
        self._imap.debug = 0  # IMAPClient turns imaplib's debugging on, which formats every body
        try:
            self._secure()
        except BaseException:
            self.wire.shutdown()
            raise
        self.wire.stream.patience = command_seconds

    def _secure(self) -> None:
        if self.wire.state != "NONAUTH":
            raise NotSecured("PREAUTH")  # it would keep us from STARTTLS (NO STARTTLS, USENIX Security 2021)
        if self.security is Security.STARTTLS:
            if not self.has_capability("STARTTLS"):
                raise NotSecured("no STARTTLS")
            self.starttls()

    @property
    def wire(self) -> Wire:
        wire: Wire = self._imap
        return wire

    def listing(self) -> list[tuple[frozenset[bytes], str]]:
        """(flags in lower case, name) of each folder. A name that is no modified UTF-7 is left out: we could not use it."""
        self.folder_encode = False
        try:
            found = self.list_folders()
        finally:
            self.folder_encode = True
        folders = []
        for flags, _, raw in found:
            with contextlib.suppress(UnicodeError):
                folders.append((frozenset(flag.lower() for flag in flags), imap_utf7.decode(raw)))
        return folders

    def quoted_folder(self, name: str) -> str | bytes:
        """The name in modified UTF-7 and quotes, as it goes on the wire (RFC 3501 section 5.1.3)."""
        quoted: str | bytes = self._normalise_folder(name)
        return quoted

    def _create_IMAP4(self) -> Wire:
        return Wire(self.host, self.port, self)
