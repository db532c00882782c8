"""Real servers, started once; a fresh mailbox for every test."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from ingest.imap import MailboxSettings
from network import Security
from tests.servers.certificates import Authority
from tests.servers.dovecot import PASSWORD, Dovecot


@pytest.fixture(scope="session")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    """Who signs the certificates of the test servers."""
    return Authority(Path(tmp_path_factory.mktemp("authority")))


@pytest.fixture(scope="session")
def dovecot() -> Iterator[Dovecot]:
    """A running Dovecot. Tests that stop or restart it must leave it running."""
    if not (shutil.which("dovecot") or Path("/usr/sbin/dovecot").exists()):
        pytest.fail("Dovecot is not installed; run: make system")
    with Dovecot() as server:
        yield server


@pytest.fixture
def office(dovecot: Dovecot) -> str:
    """A user whose mailbox is empty."""
    return dovecot.new_user()


@pytest.fixture
def settings_for(dovecot: Dovecot, office: str) -> Callable[..., MailboxSettings]:
    """settings_for(port=…, …): the office's mailbox; over TLS unless another port is given (then plain)."""

    def make(port: int | None = None, **more: object) -> MailboxSettings:
        values: dict[str, object] = {
            "host": "localhost" if port is None else "127.0.0.1",
            "user": office,
            "password": PASSWORD,
            "port": dovecot.tls_port if port is None else port,
            "security": Security.TLS if port is None else Security.NONE,
            "ca_file": dovecot.ca_file,
            "connect_seconds": 10.0,
            "command_seconds": 10.0,
        }
        return MailboxSettings(**{**values, **more})  # type: ignore[arg-type]

    return make
