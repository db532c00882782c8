"""EDGE. Runs the reading in warm child processes, so that no mail can hurt the service.

A child has an empty environment, its own temp folder, no network, and limits on memory, processor time, file size
and open files (parsers/confine.py). It takes a frame (a small JSON head, then the bytes), answers with a frame, and
may die at any point: it writes nothing that lasts. The parent keeps the time and kills the child's whole group.
The MIME parse itself runs here too.
"""

from __future__ import annotations

import contextlib
import json
import os
import pickle
import select
import shutil
import signal
import struct
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Any, Self

_LENGTH = struct.Struct(">II")  # bytes of the JSON head, bytes of the body
_MAX_ANSWER = 64 * 2**20  # an answer is JSON of a few kB; more than this is not an answer
_RECYCLE_AFTER = 200  # mails; keeps slow leaks of foreign libraries from adding up


@dataclass(frozen=True, slots=True)
class ChildLimits:
    """What one child may use. `seconds` is wall-clock time for one mail; processor time gets the same bound."""

    seconds: float
    memory_bytes: int
    file_bytes: int = 256 * 2**20
    open_files: int = 128


class ReadingFailed(Exception):
    """The child gave no answer. `code` is a problem code; `crashed` tells a crash from a limit that always holds."""

    def __init__(self, code: str, detail: str, *, crashed: bool) -> None:
        super().__init__(f"{code}: {detail}")
        self.code = code
        self.detail = detail
        self.crashed = crashed


@dataclass(slots=True)
class _Child:
    process: subprocess.Popen[bytes]
    folder: str
    done: int = 0


@dataclass(slots=True)
class Sandbox:
    """One warm child at a time for one lane. `setup` is pickled to each new child once (our own value, trusted).

    `entry` is what the interpreter runs in the child ("-m", "reading"); it speaks through ChildChannel below.
    """

    entry: tuple[str, ...]
    setup: Any
    limits: ChildLimits
    layers: tuple[str, ...] = field(
        default=(), init=False
    )  #: that the last child says took hold of it (parsers/confine.py)
    _child: _Child | None = field(default=None, init=False)
    _deadline: float = field(default=0.0, init=False)  #: of the request at hand, on the monotonic clock

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def warm(self) -> None:
        """Start the child now, so that the first mail need not wait for its imports."""
        if self._child is None:
            self._child = self._start()

    def ask(self, head: Mapping[str, Any], body: bytes) -> dict[str, Any]:
        """Send one request and wait for its answer; ReadingFailed when none comes within the limits."""
        self.begin(head, body)
        return self.finish()

    def begin(self, head: Mapping[str, Any], body: bytes) -> None:
        """Send one request, whose answer `finish` brings. ReadingFailed when the child does not take it."""
        self.warm()
        assert self._child is not None
        self._deadline = time.monotonic() + self.limits.seconds
        try:
            _write_frame(self._child.process, head, body, self._deadline)
        except ReadingFailed:
            self.close()
            raise

    def ready(self) -> bool:
        """Whether `finish` will not wait: the answer begins to come, the child is gone, or its time is over."""
        if self._child is None or time.monotonic() >= self._deadline:
            return True
        assert self._child.process.stdout is not None
        return bool(select.select([self._child.process.stdout], [], [], 0)[0])

    def finish(self) -> dict[str, Any]:
        """The answer to what was begun; ReadingFailed when none comes within the limits."""
        child = self._child
        if child is None:
            raise ReadingFailed("reader_crashed", "closed meanwhile", crashed=True)
        try:
            answer = _read_frame(child.process, self._deadline)
        except ReadingFailed:
            self.close()
            raise
        child.done += 1
        if child.done >= _RECYCLE_AFTER:
            self.close()
        return answer

    def interrupt(self) -> None:
        """From another thread: the request at hand fails at once, as by a crash."""
        child = self._child
        if child is not None:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(child.process.pid, signal.SIGKILL)

    def close(self) -> None:
        """Kill the child, its whole process group and its temp folder; harmless when there is none."""
        child, self._child = self._child, None
        if child is None:
            return
        with contextlib.suppress(ProcessLookupError):
            os.killpg(child.process.pid, signal.SIGKILL)
        for pipe in (child.process.stdin, child.process.stdout):
            if pipe is not None:
                with contextlib.suppress(OSError):
                    pipe.close()
        child.process.wait()
        shutil.rmtree(child.folder, ignore_errors=True)

    def _start(self) -> _Child:
        folder = tempfile.mkdtemp(prefix="baosong-read-")
        process = subprocess.Popen(  # noqa: S603 - our own interpreter and module, no foreign argument
            [sys.executable, "-I", *self.entry],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            cwd=folder,
            env={"TMPDIR": folder, "HOME": folder, "LANG": "C.UTF-8", "OMP_NUM_THREADS": "2"},
            start_new_session=True,
            close_fds=True,
        )
        child = _Child(process, folder)
        head = {"limits": {"memory": self.limits.memory_bytes, "file": self.limits.file_bytes,
                           "files": self.limits.open_files, "folder": folder}}  # fmt: skip
        deadline = time.monotonic() + 60  # importing everything takes about a second; a loaded machine more
        try:
            _write_frame(process, head, pickle.dumps(self.setup), deadline)
            self.layers = tuple(_read_frame(process, deadline).get("layers", ()))
        except ReadingFailed:
            self._child = child
            self.close()
            raise
        return child


def _write_frame(process: subprocess.Popen[bytes], head: Mapping[str, Any], body: bytes, deadline: float) -> None:
    assert process.stdin is not None
    descriptor = process.stdin.fileno()
    os.set_blocking(descriptor, False)
    packed = json.dumps(head).encode()
    for piece in (_LENGTH.pack(len(packed), len(body)) + packed, body):
        view = memoryview(piece)
        while view:
            _wait(descriptor, deadline, writing=True)
            try:
                view = view[os.write(descriptor, view[: 2**20]) :]
            except BlockingIOError:
                continue
            except OSError as error:
                raise _why_dead(process) from error


def _read_frame(process: subprocess.Popen[bytes], deadline: float) -> dict[str, Any]:
    length, body_length = _LENGTH.unpack(_read_exactly(process, _LENGTH.size, deadline))
    if length > _MAX_ANSWER or body_length:
        raise ReadingFailed("reader_crashed", "answer too long", crashed=True)
    try:
        answer = json.loads(_read_exactly(process, length, deadline))
    except ValueError as error:
        raise ReadingFailed("reader_crashed", "answer is not JSON", crashed=True) from error
    if not isinstance(answer, dict):
        raise ReadingFailed("reader_crashed", "answer is not an object", crashed=True)
    if "failed" in answer:
        raise ReadingFailed(str(answer["failed"]), str(answer.get("detail", "")), crashed=bool(answer.get("crashed")))
    return answer


def _read_exactly(process: subprocess.Popen[bytes], size: int, deadline: float) -> bytes:
    assert process.stdout is not None
    descriptor = process.stdout.fileno()
    pieces: list[bytes] = []
    while size:
        _wait(descriptor, deadline, writing=False)
        piece = os.read(descriptor, min(size, 2**20))
        if not piece:
            raise _why_dead(process)
        pieces.append(piece)
        size -= len(piece)
    return b"".join(pieces)


def _wait(descriptor: int, deadline: float, *, writing: bool) -> None:
    left = deadline - time.monotonic()
    poll = select.poll()
    poll.register(descriptor, select.POLLOUT if writing else select.POLLIN)
    if left <= 0 or not poll.poll(left * 1000):
        raise ReadingFailed("timeout", "wall-clock limit", crashed=False)


def _why_dead(process: subprocess.Popen[bytes]) -> ReadingFailed:
    try:
        code = process.wait(timeout=5)
    except subprocess.TimeoutExpired:
        return ReadingFailed("reader_crashed", "closed its pipe", crashed=True)
    if code == -signal.SIGXCPU:
        return ReadingFailed("timeout", "processor time limit", crashed=False)
    return ReadingFailed("reader_crashed", f"exit {code}", crashed=True)


# --- the child's side -------------------------------------------------------------------------------------------------


class ChildChannel:
    """The child's end of the pipe. Takes standard output for itself, so that a chatty library cannot break a frame."""

    def __init__(self) -> None:
        self._input = os.fdopen(os.dup(0), "rb", buffering=0)
        self._output = os.fdopen(os.dup(1), "wb", buffering=0)
        with Path(os.devnull).open("r+b") as nowhere:
            os.dup2(nowhere.fileno(), 0)
            os.dup2(nowhere.fileno(), 1)

    def receive(self) -> tuple[dict[str, Any], bytes] | None:
        """The next request, or None when the parent is gone."""
        packed = self._exactly(_LENGTH.size)
        if packed is None:
            return None
        length, body_length = _LENGTH.unpack(packed)
        head, body = self._exactly(length), self._exactly(body_length)
        if head is None or body is None:
            return None
        return json.loads(head), body

    def send(self, answer: Mapping[str, Any]) -> None:
        packed = json.dumps(answer, ensure_ascii=True).encode("ascii")
        view = memoryview(_LENGTH.pack(len(packed), 0) + packed)
        while view:
            view = view[self._output.write(view) :]

    def _exactly(self, size: int) -> bytes | None:
        pieces: list[bytes] = []
        while size:
            piece = self._input.read(min(size, 2**20))
            if not piece:
                return None
            pieces.append(piece)
            size -= len(piece)
        return b"".join(pieces)
