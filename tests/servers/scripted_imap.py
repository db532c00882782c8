"""A small IMAP server for the lies that no real server tells. It knows just enough to be logged in to and read.

Whatever it should do otherwise is put into `on`: a verb ("LOGIN", "UID FETCH") and a function from the command's tag and
arguments to the bytes of the whole answer, or None to hang up.
"""

from __future__ import annotations

import re
import socket
import threading
from collections.abc import Callable

Answer = Callable[[bytes, bytes], "bytes | None"]


class ScriptedImap:
    """`mails` by UID; `commands` are the lines that came, in order."""

    def __init__(self, mails: dict[int, bytes] | None = None) -> None:
        self.mails = mails or {}
        self.greeting = b"* OK ready\r\n"
        self.capabilities = b"IMAP4rev1 ID IDLE MOVE UIDPLUS"
        self.permanent_flags = rb"(\Seen \Deleted \*)"
        self.uidvalidity: int | None = 7
        self.uidnext: int | None = None  #: None: the honest one
        self.before: dict[str, bytes] = {}  #: verb -> what is said unasked before its answer
        self.on: dict[str, Answer] = {}
        self.silent_after = ""  #: verb after whose answer nothing is said any more
        self.commands: list[bytes] = []
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._open: list[socket.socket] = []
        self._stop = threading.Event()

    @property
    def port(self) -> int:
        return int(self._listener.getsockname()[1])

    def __enter__(self) -> ScriptedImap:
        self._thread = threading.Thread(target=self._accept, daemon=True)
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stop.set()
        with socket.create_connection(("127.0.0.1", self.port)):
            pass
        self._thread.join(5)
        self._listener.close()
        for connection in self._open:
            connection.close()

    def verbs(self) -> list[str]:
        return [verb_of(line)[1] for line in self.commands]

    def _accept(self) -> None:
        while True:
            connection, _ = self._listener.accept()
            self._open.append(connection)
            if self._stop.is_set():
                return
            threading.Thread(target=self._converse, args=(connection,), daemon=True).start()

    def _converse(self, connection: socket.socket) -> None:
        try:
            connection.sendall(self.greeting)
            with connection.makefile("rb") as lines:
                for line in lines:
                    self.commands.append(line.rstrip(b"\r\n"))
                    tag, verb, arguments = verb_of(line.rstrip(b"\r\n"))
                    answer = self.answer(tag, verb, arguments)
                    if answer is None:
                        break
                    connection.sendall(answer)
                    if verb == self.silent_after:
                        self._stop.wait(60)
                        break
            connection.shutdown(socket.SHUT_RDWR)
        except OSError:
            pass  # the client, or the end of the test, closed it
        finally:
            connection.close()

    def answer(self, tag: bytes, verb: str, arguments: bytes) -> bytes | None:
        unasked = self.before.get(verb, b"")
        if verb in self.on:
            said = self.on[verb](tag, arguments)
            return None if said is None else unasked + said
        return unasked + self.data(verb, arguments) + tag + b" OK done\r\n"

    def data(self, verb: str, arguments: bytes) -> bytes:
        """The untagged part of the honest answer."""
        if verb == "CAPABILITY":
            return b"* CAPABILITY " + self.capabilities + b"\r\n"
        if verb == "LIST":
            return b'* LIST () "/" INBOX\r\n'
        if verb in ("SELECT", "EXAMINE"):
            return self._selected()
        if verb == "UID SEARCH":
            return b"* SEARCH" + b"".join(b" %d" % uid for uid in sorted(self.mails)) + b"\r\n"
        if verb == "UID FETCH":
            wanted = uids_in(arguments.split()[0])
            return b"".join(self.fetched(uid, arguments) for uid in sorted(self.mails) if uid in wanted)
        return b"* BYE\r\n" if verb == "LOGOUT" else b""

    def fetched(self, uid: int, arguments: bytes, number: int | None = None) -> bytes:
        """One honest FETCH answer."""
        number = number or sorted(self.mails).index(uid) + 1
        mail = self.mails[uid]
        said = b"* %d FETCH (UID %d" % (number, uid)
        if b"RFC822.SIZE" in arguments:
            said += b" RFC822.SIZE %d" % len(mail)
        if b"INTERNALDATE" in arguments:
            said += b' INTERNALDATE "09-Aug-2021 10:00:00 +0800"'
        if match := re.search(rb"BODY\.PEEK(\[.*?\])(<0\.(\d+)>)?", arguments):
            head, _, _ = mail.partition(b"\r\n\r\n")
            content = mail if match[1] == b"[]" else head + b"\r\n\r\n"
            content = content[: int(match[3])] if match[3] else content
            offset = b"<0>" if match[3] else b""
            said += b" BODY%s%s {%d}\r\n%s" % (match[1], offset, len(content), content)
        return said + b")\r\n"

    def _selected(self) -> bytes:
        uidnext = self.uidnext if self.uidnext is not None else max(self.mails, default=0) + 1
        said = b"* %d EXISTS\r\n* 0 RECENT\r\n* FLAGS (\\Seen \\Deleted)\r\n" % len(self.mails)
        said += b"* OK [PERMANENTFLAGS " + self.permanent_flags + b"] .\r\n"
        if self.uidvalidity is not None:
            said += b"* OK [UIDVALIDITY %d] .\r\n" % self.uidvalidity
        return said + b"* OK [UIDNEXT %d] .\r\n" % uidnext


def verb_of(line: bytes) -> tuple[bytes, str, bytes]:
    """Tag, verb (UID commands with both words) and the rest."""
    tag, _, rest = line.rpartition(b" ") if b" " not in line else line.partition(b" ")  # DONE has no tag
    count = 2 if rest.upper().startswith(b"UID ") else 1
    parts = rest.split(b" ", count)
    return tag, b" ".join(parts[:count]).decode("latin-1").upper(), parts[count] if len(parts) > count else b""


def uids_in(names: bytes) -> set[int]:
    """The UIDs that "1:3,7" names."""
    found: set[int] = set()
    for word in names.split(b","):
        first, _, last = word.partition(b":")
        found.update(range(int(first), int(last or first) + 1))
    return found
