"""EDGE. The demonstration's mail servers, in a process of their own: IMAP by pymap, SMTP by aiosmtpd, on loopback.

    python -m demo.servers FOLDER

Mail waits in FOLDER/mails (one .eml each, its arrival time in seconds in FOLDER/mails/arrivals.json); whatever is
sent ends in FOLDER/letters as one .eml each, in order. The ports are announced as one JSON line on standard output.
The process ends when its standard input closes, so it never outlives the demonstration.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import logging
import socket
import sys
from argparse import ArgumentParser, Namespace
from contextlib import AsyncExitStack
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

USER = "dzzbs@mu.example"
PASSWORD = "demo"  # noqa: S105 - the demonstration's own mailbox, reachable on loopback while it runs


async def serve(folder: Path) -> None:
    """Run both servers until standard input ends."""
    imap_port, smtp_port = _free_port(), _free_port()
    async with AsyncExitStack() as stack:
        backend = await _start_imap(stack, imap_port)
        await _deliver(backend, folder / "mails")
        smtp = await _start_smtp(folder / "letters", smtp_port)
        sys.stdout.write(json.dumps({"imap": imap_port, "smtp": smtp_port}) + "\n")
        sys.stdout.flush()
        await asyncio.get_running_loop().run_in_executor(None, sys.stdin.read)
        smtp.close()
        await _cancel_the_rest()


async def _start_imap(stack: AsyncExitStack, port: int) -> Any:
    from pymap.backend.dict import DictBackend
    from pymap.imap import IMAPService
    from pymap.user import Passwords, UserMetadata

    backend, config = await DictBackend.init(_imap_arguments(port))
    config.apply_context()
    hashed = await Passwords(config).hash_password(PASSWORD)
    backend.login.users_dict[USER] = UserMetadata(config, USER, password=hashed)
    await backend.start(stack)
    await IMAPService(backend, config).start(stack)
    return backend


def _imap_arguments(port: int) -> Namespace:
    from pymap.backend.dict import DictBackend
    from pymap.imap import IMAPService

    parser = ArgumentParser()
    kinds = parser.add_subparsers()
    IMAPService.add_arguments(parser)
    DictBackend.add_subparser("dict", kinds)
    arguments = parser.parse_args(["--host", "127.0.0.1", "--port", str(port), "--no-tls", "dict"])
    arguments.debug, arguments.passlib_cfg, arguments.skip_services = False, None, []
    return arguments


async def _deliver(backend: Any, mails: Path) -> None:
    """Put the waiting mails straight into the mailbox; an APPEND over the wire would cost 40 ms each."""
    from pymap.backend.dict import Identity
    from pymap.parsing.message import AppendMessage

    arrivals: dict[str, float] = json.loads((mails / "arrivals.json").read_text())
    async with Identity(USER, backend.login, None, frozenset()).new_session() as session:
        mailbox = await session.mailbox_set.get_mailbox("INBOX")
        for name, seconds in sorted(arrivals.items(), key=lambda item: (item[1], item[0])):
            arrived = datetime.fromtimestamp(seconds, UTC)
            await mailbox.append(AppendMessage((mails / name).read_bytes(), arrived, frozenset()), recent=True)


async def _start_smtp(letters: Path, port: int) -> asyncio.Server:
    from aiosmtpd.smtp import SMTP

    letters.mkdir(parents=True, exist_ok=True)
    keeper = _Keeper(letters)
    loop = asyncio.get_running_loop()
    return await loop.create_server(lambda: SMTP(keeper, enable_SMTPUTF8=False, loop=loop), "127.0.0.1", port)


class _Keeper:
    """Keeps each letter as a numbered file, with its envelope recipient in the name."""

    def __init__(self, letters: Path) -> None:
        self._letters = letters
        self._count = 0

    async def handle_DATA(self, server: Any, session: Any, envelope: Any) -> str:
        self._count += 1
        name = f"{self._count:03d}-{'+'.join(envelope.rcpt_tos)}.eml"
        (self._letters / name.replace("/", "_")).write_bytes(envelope.content)
        return "250 Message accepted for delivery"


async def _cancel_the_rest() -> None:
    rest = [task for task in asyncio.all_tasks() if task is not asyncio.current_task()]
    for task in rest:
        task.cancel()
    with contextlib.suppress(asyncio.CancelledError):
        await asyncio.gather(*rest, return_exceptions=True)


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


if __name__ == "__main__":
    logging.disable(logging.ERROR)
    asyncio.run(serve(Path(sys.argv[1])))
