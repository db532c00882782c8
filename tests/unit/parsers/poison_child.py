"""A reading child that misbehaves as each request tells it to. Run by test_sandbox.py in place of reading.py."""

import ctypes
import os
import socket
import sys
import threading
import time
from pathlib import Path

from parsers.confine import confine, limit_processor_time
from parsers.sandbox import ChildChannel


def main() -> None:
    channel = ChildChannel()
    head, _ = channel.receive() or ({}, b"")
    limits = head["limits"]
    layers = confine(limits["memory"], limits["file"], limits["files"], limits["folder"])
    channel.send({"layers": layers})
    while request := channel.receive():
        head, body = request
        limit_processor_time(2)
        try:
            act(head["do"], body, channel)
        except MemoryError:
            channel.send({"failed": "out_of_memory"})
        except OSError as error:
            channel.send({"refused": error.errno})


def act(what: str, body: bytes, channel: ChildChannel) -> None:  # noqa: C901 - a list of misdeeds
    if what == "echo":
        channel.send({"pid": os.getpid(), "bytes": len(body), "environment": sorted(os.environ)})
    elif what == "segfault":
        ctypes.string_at(0)
    elif what == "hang":
        time.sleep(60)
    elif what == "spin":
        while True:
            pass
    elif what == "eat":
        channel.send({"ate": len(bytearray(2**32))})
    elif what == "exit":
        os._exit(0)
    elif what == "garbage":
        os.write(channel._output.fileno(), b"\x00\x00\x00\x05\x00\x00\x00\x00hello")
    elif what == "flood":
        os.write(channel._output.fileno(), b"\x7f\xff\xff\xff\x00\x00\x00\x00")
    elif what == "print":
        print("a library talks to standard output")
        sys.stdout.flush()
        channel.send({"ok": True})
    elif what == "connect":
        socket.create_connection(("127.0.0.1", 9))
    elif what == "run":
        os.execv("/bin/true", ["true"])  # noqa: S606 - it must be refused
    elif what == "fork":
        channel.send({"forked": os.fork()})
    elif what == "clone3":
        libc = ctypes.CDLL(None, use_errno=True)
        channel.send({"result": libc.syscall(435, None, 0), "errno": ctypes.get_errno()})
    elif what == "thread":
        threading.Thread(target=channel.send, args=({"threads": True},)).start()
    elif what == "write":
        Path(body.decode()).write_text("x")
        channel.send({"wrote": True})


main()
