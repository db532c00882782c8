"""EDGE. Takes rights away from the reading child, one layer after another; what a layer needs may be missing.

Layers: rlimits (always), death with the parent, no new privileges, seccomp (no sockets, no new programs), Landlock
(writes only below the child's own temp folder). `level()` names what works here; `check` shows it to the admin.
Sources: prctl(2), seccomp(2), landlock(7).
"""

from __future__ import annotations

import ctypes
import errno
import os
import platform
import resource
import signal
import struct
import time

_PR_SET_PDEATHSIG, _PR_SET_DUMPABLE, _PR_SET_NO_NEW_PRIVS, _PR_SET_SECCOMP = 1, 4, 38, 22
_SECCOMP_MODE_FILTER = 2
#: per machine: audit architecture, clone's number, and the numbers of the refused calls: socket, connect, bind, listen,
#: execve, execveat, ptrace and, where there are such, fork and vfork (kill stays: libraries use it on themselves)
_CALLS = {
    "x86_64": (0xC000003E, 56, (41, 42, 49, 50, 59, 322, 101, 57, 58)),
    "aarch64": (0xC00000B7, 220, (198, 203, 200, 201, 221, 281, 117)),
}
_CLONE3 = 435  # its flags lie in memory, which a filter cannot read; without it glibc falls back to clone
_CLONE_THREAD = 0x00010000
_LANDLOCK_CREATE, _LANDLOCK_ADD, _LANDLOCK_RESTRICT = 444, 445, 446
#: every write right of Landlock ABI 1: write_file, remove_dir, remove_file, make_* (bits 1, 4 to 12)
_WRITE_RIGHTS = (1 << 1) | sum(1 << bit for bit in range(4, 13))


def confine(memory_bytes: int, file_bytes: int, open_files: int, folder: str) -> tuple[str, ...]:
    """Confine this process for good; returns the layers that took hold."""
    _rlimits(memory_bytes, file_bytes, open_files)
    libc = ctypes.CDLL(None, use_errno=True)
    libc.prctl(_PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)
    libc.prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)
    layers = ["rlimits"]
    if libc.prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0:
        return tuple(layers)
    if _landlock(libc, folder):
        layers.append("landlock")
    if _seccomp(libc):
        layers.append("seccomp")
    return tuple(layers)


def limit_processor_time(seconds: float) -> None:
    """Allow this process `seconds` more of processor time (the soft limit; passing it ends the process)."""
    _, hard = resource.getrlimit(resource.RLIMIT_CPU)
    resource.setrlimit(resource.RLIMIT_CPU, (int(time.process_time() + seconds) + 1, hard))


def level() -> tuple[str, ...]:
    """The layers that work on this machine, found out in a short-lived child."""
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            os.write(writer, " ".join(confine(2**30, 2**20, 64, "/tmp")).encode())  # noqa: S108 - a probe, writes nothing
        finally:
            os._exit(0)
    os.close(writer)
    with os.fdopen(reader, "rb") as answer:
        layers = answer.read().decode().split()
    os.waitpid(child, 0)
    return tuple(layers)


def _rlimits(memory_bytes: int, file_bytes: int, open_files: int) -> None:
    resource.setrlimit(resource.RLIMIT_AS, (memory_bytes, memory_bytes))
    resource.setrlimit(resource.RLIMIT_FSIZE, (file_bytes, file_bytes))
    resource.setrlimit(resource.RLIMIT_NOFILE, (open_files, open_files))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _seccomp(libc: ctypes.CDLL) -> bool:
    """Answer EPERM to the refused calls; threads may be made, processes may not."""
    known = _CALLS.get(platform.machine())
    if known is None:
        return False
    program = _filter(*known)
    code = ctypes.create_string_buffer(b"".join(program))
    head = ctypes.create_string_buffer(struct.pack("HxxxxxxP", len(program), ctypes.addressof(code)))
    return bool(libc.prctl(_PR_SET_SECCOMP, _SECCOMP_MODE_FILTER, head, 0, 0) == 0)


def _filter(architecture: int, clone: int, refused: tuple[int, ...]) -> list[bytes]:
    """A classic BPF program over struct seccomp_data: call number at 0, architecture at 4, first argument at 16."""
    load, equal, any_bit, give_back = 0x20, 0x15, 0x45, 0x06
    allow, refuse, unknown = 0x7FFF0000, 0x00050000 | errno.EPERM, 0x00050000 | errno.ENOSYS
    count = len(refused)
    program = [
        (load, 0, 0, 4),
        (equal, 1, 0, architecture),
        (give_back, 0, 0, refuse),  # a foreign architecture
        (load, 0, 0, 0),
        (equal, count + 6, 0, _CLONE3),  # to the last line
        (equal, count + 1, 0, clone),  # to the look at its flags
        *((equal, count - place + 2, 0, call) for place, call in enumerate(refused)),  # to "refuse"
        (give_back, 0, 0, allow),
        (load, 0, 0, 16),
        (any_bit, 1, 0, _CLONE_THREAD),
        (give_back, 0, 0, refuse),
        (give_back, 0, 0, allow),
        (give_back, 0, 0, unknown),
    ]
    return [struct.pack("HBBI", *line) for line in program]


def _landlock(libc: ctypes.CDLL, folder: str) -> bool:
    """Refuse every write outside `folder`; reading stays free (imports, fonts, models need it)."""
    rights = ctypes.create_string_buffer(struct.pack("Q", _WRITE_RIGHTS))
    ruleset = libc.syscall(_LANDLOCK_CREATE, rights, ctypes.c_size_t(8), 0)
    if ruleset < 0:
        return False
    try:
        for place in (folder, os.devnull):
            opened = os.open(place, os.O_PATH | os.O_CLOEXEC)
            allowed = _WRITE_RIGHTS if place == folder else 1 << 1
            rule = ctypes.create_string_buffer(struct.pack("=Qi", allowed, opened))
            libc.syscall(_LANDLOCK_ADD, ruleset, 1, rule, 0)
            os.close(opened)
        return bool(libc.syscall(_LANDLOCK_RESTRICT, ruleset, 0) == 0)
    finally:
        os.close(ruleset)
