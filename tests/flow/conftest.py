"""A fresh mailbox and an SMTP server for every test; the servers behind them run for the whole session."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from ingest.imap import MailboxSettings
from network import Security
from office.lanes import Lanes
from tests.remembering import RememberingLanes
from tests.servers.dovecot import PASSWORD, Dovecot
from tests.servers.sink import Sink
from tests.world import World


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


@pytest.fixture
def sink() -> Iterator[Sink]:
    """An SMTP server that takes everything."""
    with Sink() as server:
        yield server


@pytest.fixture(scope="session")
def lanes(dovecot: Dovecot, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Lanes]:
    """The warm readers, shared: what they read depends on the mail and the world's campaign alone, so each mail is read once."""
    with Sink() as server:
        settings = World(tmp_path_factory.mktemp("lanes"), dovecot, "nobody@mu.example", server).settings
    with RememberingLanes(settings.campaign, settings.limits, "mx.mu.example") as warm:
        yield warm


@pytest.fixture
def world(tmp_path: Path, dovecot: Dovecot, office: str, sink: Sink, lanes: Lanes) -> World:
    """An empty mailbox, an empty store, the clock at noon after the due day."""
    return World(tmp_path / "world", dovecot, office, sink, lanes)


@pytest.fixture
def no_reminders(world: World) -> None:
    """For tests that look at other letters: writing and sending forty reminders is most of what a pass does."""
    world.edit_config('after = ["2h", "1d", "2d"]', "before = []\nafter = []")
    world.reload()
