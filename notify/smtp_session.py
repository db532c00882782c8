"""EDGE. SMTP on the wire: every wait and every reply bounded."""

from __future__ import annotations

import re
import smtplib
import socket
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import network
from network import Security, Stream

REPLY_LINES = 100  #: a longer reply is a fault, not an answer
REPLY_LINE = 4096  #: RFC 5321 section 4.5.3.1.5 asks for 512


@dataclass(frozen=True, slots=True)
class SmtpSettings:
    """Where letters go out. `sender` is the bare address of MAIL FROM. An empty user: no login.

    `dot_seconds` is how long the answer to the final dot may take (RFC 5321 section 4.5.3.2.6: 10 minutes; a shorter
    wait makes duplicates, RFC 1047).
    """

    host: str
    sender: str
    user: str = ""
    password: str = field(default="", repr=False)
    port: int = 465
    security: Security = Security.TLS
    ca_file: Path | None = None
    connect_seconds: float = 30.0
    command_seconds: float = 60.0
    dot_seconds: float = 600.0


class NoAnswer(smtplib.SMTPException):
    """The dot was sent and nothing came back."""


class Session(smtplib.SMTP):
    """smtplib over our own stream: every wait and every reply bounded, nothing taken from before STARTTLS."""

    def __init__(self, settings: SmtpSettings) -> None:
        self._settings = settings
        self._stream: Stream | None = None
        super().__init__(local_hostname="localhost", timeout=settings.connect_seconds)
        self._host = settings.host

    def _get_socket(self, host: str, port: int, timeout: float) -> socket.socket:
        settings = self._settings
        connection = network.connect(host, port, settings.connect_seconds)
        if settings.security is Security.TLS:
            connection.settimeout(settings.connect_seconds)
            connection = network.secure(connection, host, settings.ca_file)
        self._stream = Stream(connection, settings.connect_seconds)
        self.local_hostname = _literal(connection)
        return connection

    def patience(self, seconds: float) -> None:
        if self._stream is not None:
            self._stream.patience = seconds

    def starttls(self, *_: Any, **__: Any) -> tuple[int, bytes]:
        """RFC 3207; whatever came before the handshake is a fault, whatever was said before it is forgotten."""
        reply = self.docmd("STARTTLS")
        if reply[0] != 220 or self._stream is None:
            raise smtplib.SMTPResponseException(*reply)
        if self._stream.pending:
            raise smtplib.SMTPServerDisconnected("data before the TLS handshake")
        assert self.sock is not None
        self.sock = network.secure(self.sock, self._settings.host, self._settings.ca_file)
        self._stream = Stream(self.sock, self._settings.connect_seconds)
        self.helo_resp = self.ehlo_resp = None
        self.esmtp_features = {}
        self.does_esmtp = False
        return reply

    def begin(self, sender: str, content: bytes) -> tuple[int, bytes]:
        """MAIL FROM with what the server needs to know about the letter."""
        options = [f"SIZE={len(content)}"] if self.has_extn("size") else []
        if not content.isascii() and self.has_extn("8bitmime"):
            options.append("BODY=8BITMIME")
        return self.mail(sender, options)

    def send(self, s: Any) -> None:
        if self._stream is None:
            raise smtplib.SMTPServerDisconnected("please run connect() first")
        data = s.encode("ascii") if isinstance(s, str) else bytes(s)
        try:
            self._stream.send(data)
        except OSError as error:
            self.close()
            raise smtplib.SMTPServerDisconnected("connection lost") from error

    def getreply(self) -> tuple[int, bytes]:
        """One reply, at most 100 lines; -1 with the words where it is none (RFC 5321 section 4.2)."""
        if self._stream is None:
            raise smtplib.SMTPServerDisconnected("not connected")
        lines: list[bytes] = []
        while len(lines) < REPLY_LINES:
            line = self._line(self._stream)
            lines.append(line[4:].strip())
            if not re.match(rb"[2-5]\d\d(?:[ -]|\r?\n)", line):
                self.close()
                return -1, line[:200]
            if line[3:4] != b"-":
                return int(line[:3]), b"\n".join(lines)
        self.close()
        return -1, b"endless reply"

    def _line(self, stream: Stream) -> bytes:
        try:
            line = stream.line(REPLY_LINE)
        except network.TooLong:
            self.close()
            return b"overlong reply"
        except OSError as error:
            self.close()
            raise smtplib.SMTPServerDisconnected("connection lost") from error
        if not line.endswith(b"\n"):
            self.close()
            raise smtplib.SMTPServerDisconnected("connection closed")
        return line

    def close(self) -> None:
        self._stream = None
        super().close()


def dot_stuffed(content: bytes) -> bytes:
    """RFC 5321 section 4.5.2, with the last line ended."""
    stuffed = re.sub(rb"(?m)^\.", b"..", content)
    return stuffed if stuffed.endswith(b"\r\n") or not stuffed else stuffed + b"\r\n"


def _literal(connection: socket.socket) -> str:
    """Our own name for EHLO: an address literal (RFC 5321 section 4.1.3), which needs no DNS and tells no host name."""
    address = str(connection.getsockname()[0])
    return f"[IPv6:{address}]" if ":" in address else f"[{address}]"
