"""A TCP proxy that breaks connections on demand and remembers what went through."""

from __future__ import annotations

import asyncio
import contextlib
import socket
import struct
import threading
from collections.abc import Coroutine
from dataclasses import dataclass, field
from typing import Any


@dataclass
class Faults:
    """Counted in bytes from the server on one connection; None: never. `delay` is seconds one way."""

    cut_after: int | None = None  #: a clean end (FIN)
    rst_after: int | None = None  #: a reset
    blackhole_after: int | None = None  #: nothing more passes, in either direction, and nobody hangs up
    garble_at: int | None = None  #: this byte comes out inverted
    throttle: int | None = None  #: bytes a second
    delay: float = 0.0


@dataclass
class Passed:
    """One connection: what the client said and what reached it."""

    sent: bytearray = field(default_factory=bytearray)
    received: bytearray = field(default_factory=bytearray)


class Proxy:
    """Listens on `port`, speaks to `target`. Set `faults` before the client connects."""

    def __init__(self, target: int) -> None:
        self.target = target
        self.faults = Faults()
        self.connections: list[Passed] = []
        self.port = 0
        self._loop = asyncio.new_event_loop()
        self._ready = threading.Event()
        self._stop: asyncio.Event | None = None
        self._writers: set[asyncio.StreamWriter] = set()
        self._handlers: set[asyncio.Task[None]] = set()
        self._thread = threading.Thread(target=self._loop.run_until_complete, args=(self._serve(),), daemon=True)

    def __enter__(self) -> Proxy:
        self._thread.start()
        self._ready.wait(10)
        return self

    def __exit__(self, *_: object) -> None:
        assert self._stop is not None
        self._loop.call_soon_threadsafe(self._stop.set)
        self._thread.join(10)
        self._loop.close()

    def hang_up(self) -> None:
        """Ends all connections now; new ones are still served."""
        self._loop.call_soon_threadsafe(self._abort_all)

    def _abort_all(self) -> None:
        for writer in self._writers:
            writer.transport.abort()

    @property
    def sent(self) -> bytes:
        """All that clients said, over all connections."""
        return b"".join(bytes(passed.sent) for passed in self.connections)

    @property
    def received(self) -> int:
        """How many bytes reached clients, over all connections."""
        return sum(len(passed.received) for passed in self.connections)

    async def _serve(self) -> None:
        self._stop = asyncio.Event()
        server = await asyncio.start_server(self._client, "127.0.0.1", 0)
        self.port = server.sockets[0].getsockname()[1]
        self._ready.set()
        await self._stop.wait()
        server.close()
        self._abort_all()
        await asyncio.gather(*self._handlers, return_exceptions=True)
        await asyncio.sleep(0.01)  # lets the transports close

    async def _client(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._handlers.add(task)
        self._writers.add(writer)
        passed, faults = Passed(), self.faults
        self.connections.append(passed)
        try:
            far_reader, far_writer = await asyncio.open_connection("127.0.0.1", self.target)
        except OSError:
            writer.close()
            return
        self._writers.add(far_writer)
        assert self._stop is not None
        link = _Link(faults, passed, writer, far_writer, self._stop)
        try:
            await _both(link.upstream(reader), link.downstream(far_reader))
        finally:
            for end in (writer, far_writer):
                self._writers.discard(end)
                with contextlib.suppress(OSError):
                    end.close()


class _Link:
    def __init__(
        self,
        faults: Faults,
        passed: Passed,
        client: asyncio.StreamWriter,
        server: asyncio.StreamWriter,
        stop: asyncio.Event,
    ) -> None:
        self.faults, self.passed, self.client, self.server, self.stop = faults, passed, client, server, stop
        self.dead = False

    async def upstream(self, reader: asyncio.StreamReader) -> None:
        async def forward(data: bytes) -> bool:
            if not self.dead:
                self.passed.sent += data
                self.server.write(data)
                await self.server.drain()
            return True

        await self._pump(reader, forward)

    async def downstream(self, reader: asyncio.StreamReader) -> None:
        if self.faults.blackhole_after == 0:
            self.dead = True
        await self._pump(reader, self._to_client)

    async def _pump(self, reader: asyncio.StreamReader, forward: Any) -> None:
        """Reads at once and forwards when due, so that a delay costs time but no throughput."""
        queue: asyncio.Queue[tuple[float, bytes]] = asyncio.Queue(1000)
        loop = asyncio.get_running_loop()

        async def fill() -> None:
            data = b"x"
            while data:
                data = await reader.read(1 << 16)
                await queue.put((loop.time() + self.faults.delay, data))

        async def drain() -> None:
            while True:
                due, data = await queue.get()
                await asyncio.sleep(max(0.0, due - loop.time()))
                if not data or not await forward(data):
                    return

        await _both(fill(), drain(), wait_for_all=True)
        if self.dead:
            await self.stop.wait()

    async def _to_client(self, data: bytes) -> bool:
        faults, before = self.faults, len(self.passed.received)
        if self.dead:
            return True
        ends = [end for end in (faults.cut_after, faults.rst_after, faults.blackhole_after) if end is not None]
        room = min(ends, default=before + len(data)) - before
        data, ended = data[: max(room, 0)], room <= len(data) and bool(ends)
        if faults.garble_at is not None and before <= faults.garble_at < before + len(data):
            at = faults.garble_at - before
            data = data[:at] + bytes([data[at] ^ 0xFF]) + data[at + 1 :]
        await self._write(data)
        if not ended:
            return True
        return self._end()

    async def _write(self, data: bytes) -> None:
        step = len(data) if not self.faults.throttle else max(1, self.faults.throttle // 20)
        for start in range(0, len(data), step or 1):
            piece = data[start : start + step]
            self.passed.received += piece
            self.client.write(piece)
            await self.client.drain()
            if self.faults.throttle:
                await asyncio.sleep(len(piece) / self.faults.throttle)

    def _end(self) -> bool:
        """What happens once the bytes have passed that may; True if the connection is to stay open, silent."""
        if self.faults.blackhole_after is not None:
            self.dead = True
            return True
        if self.faults.rst_after is not None:
            self.client.get_extra_info("socket").setsockopt(
                socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0)
            )
            self.client.transport.abort()
        else:
            self.client.close()
        self.dead = True
        self.server.close()
        return False


async def _both(*works: Coroutine[Any, Any, None], wait_for_all: bool = False) -> None:
    """Runs the works; ends with the first of them (or all), and never with an error of a connection."""
    tasks = [asyncio.ensure_future(work) for work in works]
    try:
        await asyncio.wait(tasks, return_when=asyncio.ALL_COMPLETED if wait_for_all else asyncio.FIRST_COMPLETED)
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
