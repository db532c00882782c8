"""A small chat-completions server in a thread that answers as its script says, well or badly.

The script is a list of steps; each connection takes the next one, and the last is repeated.
"""

from __future__ import annotations

import contextlib
import gzip
import json
import socket
import ssl
import struct
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from types import TracebackType
from typing import Any, Self

from tests.servers.certificates import Certificate

#: what one step does with a connection whose request was read; `ended` is set when the server closes
Step = Callable[[socket.socket, threading.Event], None]


@dataclass(frozen=True)
class Asked:
    """One request: its target, headers (lower-case names) and JSON body."""

    target: str
    headers: dict[str, str]
    body: dict[str, Any]

    @property
    def documents(self) -> list[dict[str, Any]]:
        """What was sent of the mail."""
        found: list[dict[str, Any]] = json.loads(self.body["messages"][1]["content"])["documents"]
        return found


@dataclass
class OpenAiLike:
    script: list[Step]
    certificate: Certificate | None = None
    asked: list[Asked] = field(default_factory=list)
    connections: int = 0
    port: int = 0

    def __enter__(self) -> Self:
        self._ended = threading.Event()
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = self._listener.getsockname()[1]
        self._threads = [threading.Thread(target=self._accept, daemon=True)]
        self._threads[0].start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._ended.set()
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        for thread in self._threads:
            thread.join(timeout=5)

    @property
    def url(self) -> str:
        return f"http{'s' if self.certificate else ''}://127.0.0.1:{self.port}/v1"

    def _accept(self) -> None:
        while not self._ended.is_set():
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            step = self.script[min(self.connections, len(self.script) - 1)]
            self.connections += 1
            thread = threading.Thread(target=self._serve, args=(connection, step), daemon=True)
            self._threads.append(thread)
            thread.start()

    def _serve(self, connection: socket.socket, step: Step) -> None:
        with contextlib.suppress(OSError), contextlib.ExitStack() as stack:
            stack.callback(connection.close)
            connection.settimeout(5)
            if self.certificate:
                context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
                context.load_cert_chain(self.certificate.cert, self.certificate.key)
                connection = stack.enter_context(context.wrap_socket(connection, server_side=True))
            self.asked.append(_request(connection))
            step(connection, self._ended)


def _request(connection: socket.socket) -> Asked:
    data = b""
    while b"\r\n\r\n" not in data:
        data += _more(connection)
    head, _, body = data.partition(b"\r\n\r\n")
    first, *lines = head.decode("ascii").split("\r\n")
    headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)}
    while len(body) < int(headers.get("content-length", "0")):
        body += _more(connection)
    return Asked(first.split(" ")[1], headers, json.loads(body))


def _more(connection: socket.socket) -> bytes:
    data = connection.recv(65536)
    if not data:
        raise ConnectionError("hung up")
    return data


# the steps


def says(answer: object) -> Step:
    """The model answers this: JSON, or a string as it stands."""
    content = answer if isinstance(answer, str) else json.dumps(answer, ensure_ascii=False)
    return sends(json.dumps({"choices": [{"message": {"role": "assistant", "content": content}}]}).encode())


def sends(body: bytes, status: str = "200 OK", headers: str = "") -> Step:
    """That body as it is."""

    def step(connection: socket.socket, ended: threading.Event) -> None:
        connection.sendall(f"HTTP/1.1 {status}\r\nContent-Length: {len(body)}\r\n{headers}\r\n".encode() + body)

    return step


def fails(status: str, headers: str = "") -> Step:
    return sends(b'{"error": {"message": "no"}}', status, headers)


def gzip_bomb(connection: socket.socket, ended: threading.Event) -> None:
    """10 kB that unpack to 10 MB."""
    sends(gzip.compress(b" " * 10_000_000), headers="Content-Encoding: gzip\r\n")(connection, ended)


def endless(connection: socket.socket, ended: threading.Event) -> None:
    """A body without an end, as fast as it is taken."""
    connection.sendall(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
    while not ended.is_set():
        connection.sendall(b"1000\r\n" + b" " * 0x1000 + b"\r\n")


def drip(connection: socket.socket, ended: threading.Event) -> None:
    """A byte of the body now and then."""
    connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n")
    while not ended.wait(0.05):
        connection.sendall(b" ")


def drip_head(connection: socket.socket, ended: threading.Event) -> None:
    """A byte of the head now and then."""
    connection.sendall(b"HTTP/1.1 200 OK\r\nX-Slow: ")
    while not ended.wait(0.05):
        connection.sendall(b"x")


def endless_head(connection: socket.socket, ended: threading.Event) -> None:
    connection.sendall(b"HTTP/1.1 200 OK\r\n")
    while not ended.is_set():
        connection.sendall(b"X-More: " + b"x" * 1000 + b"\r\n")


def silence(connection: socket.socket, ended: threading.Event) -> None:
    ended.wait(30)


def resets(connection: socket.socket, ended: threading.Event) -> None:
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))


def hangs_up(connection: socket.socket, ended: threading.Event) -> None:
    """In the middle of the body."""
    connection.sendall(b'HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n{"choices": [')


def speaks_otherwise(connection: socket.socket, ended: threading.Event) -> None:
    connection.sendall(b"220 smtp.mu.example ESMTP\r\n" * 3)
