"""A real SMTP server in a thread that keeps what it gets and fails as its script says.

The script is a list of steps; each delivery attempt (each RCPT) takes the next one, and "ok" when the list is empty.
"""

from __future__ import annotations

import asyncio
import ssl
import threading
from dataclasses import dataclass, field
from email import message_from_bytes
from typing import Any

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session

from tests.servers.certificates import Certificate
from tests.servers.dovecot import free_port

PASSWORD = "correct-horse-7"
HEARD = ("ok", "354 silence", "close after dot", "slow dot")  #: steps that take the letter in


@dataclass(frozen=True)
class Taken:
    """A letter as it came. `answered` is False where the script kept the 250 back (the client does not know)."""

    sender: str
    recipients: tuple[str, ...]
    content: bytes
    user: str | None
    tls: bool
    answered: bool = True
    size: str = ""

    @property
    def message_id(self) -> str:
        return str(message_from_bytes(self.content)["Message-ID"])


@dataclass
class Script:
    """What the sink does at the next attempts, and how it behaves as a whole.

    Steps: "ok"; "NNN words" refuses at RCPT; "mail NNN words" at MAIL (in the session's next letter); "data NNN words"
    answers DATA so; "dot NNN words" answers the final dot so; "close", "421 close" at RCPT; "354 silence" takes the
    letter in and never answers; "close after dot" takes it in and hangs up; "slow dot" answers after a second; "garbage", "long line", "endless".
    """

    steps: list[str] = field(default_factory=list)
    connect: list[str] = field(default_factory=list)  #: greetings: "554 no", "garbage", "silence"; then a normal one
    authenticate: list[str] = field(default_factory=list)  #: "454 later"; then by password

    def next(self) -> str:
        return self.steps.pop(0) if self.steps else "ok"


class Sink:
    """`port`; `taken` in order; `transcript` is every command line with its verb, without what AUTH carries."""

    def __init__(
        self,
        *,
        certificate: Certificate | None = None,
        implicit_tls: bool = False,
        auth: bool = False,
        starttls: bool = True,
        password: str = PASSWORD,
    ) -> None:
        self.port = free_port()
        self.script = Script()
        self.taken: list[Taken] = []
        self.transcript: list[str] = []
        self.connections = 0
        self.auth = auth
        self.password = password
        self._changed = threading.Condition()
        context = _context(certificate)
        kwargs: dict[str, Any] = {"decode_data": False, "ident": "sink", "data_size_limit": 50 * 2**20}
        if context is not None and not implicit_tls and starttls:
            kwargs["tls_context"] = context
        if auth:
            kwargs["authenticator"] = self._authenticate
            kwargs["auth_require_tls"] = context is not None and not implicit_tls
        self._controller = _Controller(self, self.port, context if implicit_tls else None, kwargs)

    def __enter__(self) -> Sink:
        self._controller.start()
        self.connections = 0  # the controller has tried it
        return self

    def __exit__(self, *_: object) -> None:
        self._controller.hang_up()
        self._controller.stop()

    def wait_for(self, count: int, seconds: float = 10) -> list[Taken]:
        """The letters, once there are that many."""
        with self._changed:
            assert self._changed.wait_for(lambda: len(self.taken) >= count, seconds), f"only {len(self.taken)} letters"
            return list(self.taken)

    def close_connections(self) -> None:
        """Hangs up on everybody, as a server does after some idle minutes."""
        self._controller.hang_up()

    def take(self, letter: Taken) -> None:
        with self._changed:
            self.taken.append(letter)
            self._changed.notify_all()

    def _authenticate(self, server: Any, session: Any, envelope: Any, mechanism: str, data: Any) -> AuthResult:
        right = isinstance(data, LoginPassword) and data.password.decode() == self.password
        return AuthResult(success=right, auth_data=data if right else None, handled=False)


class _Controller(Controller):
    def __init__(self, sink: Sink, port: int, context: ssl.SSLContext | None, kwargs: dict[str, Any]) -> None:
        self.sink = sink
        self.sessions: set[_Server] = set()
        super().__init__(_Handler(sink), hostname="127.0.0.1", port=port, ssl_context=context, **kwargs)

    def factory(self) -> SMTP:
        return _Server(self, self.handler, **self.SMTP_kwargs)

    def hang_up(self) -> None:
        """Ends all connections and returns when they are gone."""

        async def abort() -> None:
            for session in list(self.sessions):
                if session.transport is not None:
                    session.transport.abort()
            await asyncio.sleep(0.01)

        asyncio.run_coroutine_threadsafe(abort(), self.loop).result(5)


class _Server(SMTP):
    """aiosmtpd, with the script's misdeeds."""

    def __init__(self, controller: _Controller, *args: Any, **kwargs: Any) -> None:
        self.controller = controller
        self.sink = controller.sink
        self.step = "ok"
        super().__init__(*args, **kwargs)

    def connection_made(self, transport: Any) -> None:
        if self not in self.controller.sessions:  # STARTTLS makes it twice
            self.sink.connections += 1
        self.controller.sessions.add(self)
        super().connection_made(transport)

    def connection_lost(self, error: Exception | None) -> None:
        self.controller.sessions.discard(self)
        super().connection_lost(error)

    async def _handle_client(self) -> None:
        greeting = self.sink.script.connect.pop(0) if self.sink.script.connect else "ok"
        if greeting == "ok":
            await super()._handle_client()
        elif greeting == "silence":
            await asyncio.sleep(3600)
        else:
            await self.misbehave(greeting)

    async def smtp_AUTH(self, arg: str) -> None:
        self.sink.transcript.append("AUTH")
        if self.sink.script.authenticate:
            await self.push(self.sink.script.authenticate.pop(0))
            return
        await super().smtp_AUTH(arg)

    async def smtp_MAIL(self, arg: str) -> None:
        self.sink.transcript.append(f"MAIL {arg}")
        steps = self.sink.script.steps
        if steps and steps[0].startswith("mail "):
            await self.misbehave(steps.pop(0).removeprefix("mail "))
        elif self.sink.auth and not (self.session and self.session.authenticated):
            await self.push("530 5.7.0 Authentication required")
        else:
            await super().smtp_MAIL(arg)

    async def smtp_RCPT(self, arg: str) -> None:
        self.sink.transcript.append(f"RCPT {arg}")
        self.step = self.sink.script.next()
        if self.step == "ok" or self.step.startswith(("data ", "dot ")) or self.step in HEARD:
            await super().smtp_RCPT(arg)
        else:
            await self.misbehave(self.step)

    async def smtp_DATA(self, arg: str) -> None:
        self.sink.transcript.append("DATA")
        if self.step.startswith("data "):
            await self.misbehave(self.step.removeprefix("data "))
            return
        await super().smtp_DATA(arg)

    async def misbehave(self, step: str) -> None:
        """Says the step's words, or does what it names."""
        assert self.transport is not None
        if step == "garbage":
            self._writer.write(b"\x00\xff what? \r\n")
        elif step == "long line":
            self._writer.write(b"250 " + b"x" * 10_000_000 + b"\r\n")
        elif step == "endless":
            self._writer.write(b"250-and more\r\n" * 100_000)
        elif step == "silence":
            await asyncio.sleep(3600)
        elif step not in ("close", "421 close"):
            await self.push(step)
        if step == "421 close":
            await self.push("421 4.3.2 closing")
        if step in ("close", "421 close"):
            self.transport.close()


class _Handler:
    def __init__(self, sink: Sink) -> None:
        self.sink = sink

    async def handle_DATA(self, server: _Server, session: Session, envelope: Envelope) -> str:
        step = server.step
        if step.startswith("dot "):
            return step.removeprefix("dot ")
        login = session.auth_data
        assert isinstance(envelope.original_content, bytes)
        taken = Taken(
            sender=str(envelope.mail_from),
            recipients=tuple(str(rcpt) for rcpt in envelope.rcpt_tos),
            content=envelope.original_content,
            user=login.login.decode() if isinstance(login, LoginPassword) else None,
            tls=session.ssl is not None or server.transport.get_extra_info("sslcontext") is not None,
            answered=step in ("ok", "slow dot"),
        )
        self.sink.take(taken)
        if step == "354 silence":
            await asyncio.sleep(3600)
        if step == "slow dot":
            await asyncio.sleep(1)
        if step == "close after dot":
            server.transport.close()
        return "250 2.0.0 taken as number " + str(len(self.sink.taken))


def _context(certificate: Certificate | None) -> ssl.SSLContext | None:
    if certificate is None:
        return None
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate.cert, certificate.key)
    return context
