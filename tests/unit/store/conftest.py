"""A store to test with, on SQLite and on PostgreSQL: every test that takes `store` runs on both."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from store.session import Store, open_store
from tests.servers.postgresql import INSTALLED, PostgreSQL

BOTH = ["sqlite", pytest.param("postgresql", marks=pytest.mark.skipif(not INSTALLED, reason="no PostgreSQL here"))]


@pytest.fixture(scope="session")
def made_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A SQLite store with its schema, to be copied: making one takes a tenth of a second."""
    folder = tmp_path_factory.mktemp("made")
    open_store(f"sqlite:///{folder}/store.db", folder / "archive").close()
    return folder / "store.db"


@pytest.fixture(scope="session")
def made_on_postgresql(postgresql: PostgreSQL, tmp_path_factory: pytest.TempPathFactory) -> str:
    """Likewise on PostgreSQL, to be put back: making a schema there takes longer than most tests."""
    url = postgresql.database()
    open_store(url, tmp_path_factory.mktemp("made") / "archive").close()
    postgresql.keep(url)
    return url


@pytest.fixture(params=BOTH)
def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    if request.param == "postgresql":
        made: str = request.getfixturevalue("made_on_postgresql")
        cluster: PostgreSQL = request.getfixturevalue("postgresql")
        cluster.put_back(made)
        return made
    shutil.copy(request.getfixturevalue("made_once"), tmp_path / "store.db")
    return f"sqlite:///{tmp_path}/store.db"


@pytest.fixture
def store(url: str, tmp_path: Path) -> Iterator[Store]:
    with open_store(url, tmp_path / "archive") as opened:
        yield opened


@pytest.fixture
def sqlite_url(made_once: Path, tmp_path: Path) -> str:
    shutil.copy(made_once, tmp_path / "store.db")
    return f"sqlite:///{tmp_path}/store.db"
