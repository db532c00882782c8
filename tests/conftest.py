"""What all tests share: real servers, started when first wanted and kept to the end of the session; property tests that try
the same examples in every run (`make fuzz` and time find new ones)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings

if TYPE_CHECKING:  # most tests need no server, nor the time that these imports take
    from tests.servers.certificates import Authority
    from tests.servers.dovecot import Dovecot
    from tests.servers.postgresql import PostgreSQL

settings.register_profile("repeatable", derandomize=True, deadline=None)
settings.load_profile("repeatable")


@pytest.fixture(scope="session")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    """Who signs the certificates of the test servers."""
    from tests.servers.certificates import Authority

    return Authority(tmp_path_factory.mktemp("authority"))


@pytest.fixture(scope="session")
def dovecot() -> Iterator[Dovecot]:
    """A running Dovecot. Tests that stop or restart it must leave it running."""
    from tests.servers.dovecot import Dovecot, program

    if program() is None:
        pytest.fail("Dovecot is not installed; run: make system")
    with Dovecot() as server:
        yield server


@pytest.fixture(scope="session")
def postgresql() -> Iterator[PostgreSQL]:
    """A running PostgreSQL. Tests that stop it must start it again."""
    from tests.servers.postgresql import INSTALLED, running_postgresql

    if not INSTALLED:
        pytest.fail("PostgreSQL is not installed; run: make system")
    with running_postgresql() as cluster:
        yield cluster
