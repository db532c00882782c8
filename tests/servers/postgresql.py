"""A PostgreSQL of our own for tests: unprivileged, on a Unix socket, gone afterwards."""

from __future__ import annotations

import itertools
import os
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import make_url

#: where Debian keeps the server's programs, newest first; else the PATH
_FOLDERS = sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)


def program(name: str) -> str | None:
    """The path of a server program, None if PostgreSQL is not installed."""
    found = [str(folder / name) for folder in _FOLDERS if (folder / name).exists()]
    return found[0] if found else shutil.which(name)


INSTALLED = program("initdb") is not None and program("postgres") is not None


_KEEP = """
CREATE SCHEMA kept;
DO $$ DECLARE one record; BEGIN
  FOR one IN SELECT tablename FROM pg_tables WHERE schemaname = 'public' LOOP
    EXECUTE format('CREATE TABLE kept.%I AS TABLE public.%I', one.tablename, one.tablename);
  END LOOP;
END $$
"""
#: as a replica does it: foreign keys and triggers do not look on; whoever still holds a lock fails the test, not the session
_PUT_BACK = """
SET session_replication_role = replica;
SET lock_timeout = '10s';
DO $$ DECLARE one record; BEGIN
  FOR one IN SELECT tablename FROM pg_tables WHERE schemaname = 'kept' LOOP
    EXECUTE format('DELETE FROM public.%I', one.tablename);
    EXECUTE format('INSERT INTO public.%I OVERRIDING SYSTEM VALUE TABLE kept.%I', one.tablename, one.tablename);
  END LOOP;
  FOR one IN SELECT sequencename FROM pg_sequences WHERE schemaname = 'public' LOOP
    EXECUTE format('ALTER SEQUENCE public.%I RESTART', one.sequencename);
  END LOOP;
END $$
"""


class PostgreSQL:
    """A running cluster; `database()` makes an empty database and gives its URL."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._numbers = itertools.count(1)
        self._server: subprocess.Popen[bytes] | None = None

    def initialise(self) -> None:
        """The locale sorts unlike SQLite on purpose: what depends on it shows."""
        command = [program("initdb"), "-D", "data", "-U", "baosong", "-A", "trust", "-E", "UTF8", "--no-sync"]
        locale = ["--locale=C.UTF-8", "--locale-provider=icu", "--icu-locale=zh"]
        self._run([*command, *locale])

    def start(self) -> None:
        options = ["-c", "listen_addresses=", "-c", "fsync=off", "-c", f"unix_socket_directories={self.folder}"]
        with (self.folder / "log").open("ab") as log:
            self._server = subprocess.Popen(
                [str(program("postgres")), "-D", "data", *options], cwd=self.folder, stdout=log, stderr=log, **_user()
            )
        self._wait()

    def stop(self, how: signal.Signals = signal.SIGINT) -> None:
        """SIGINT: at once, in order. SIGQUIT: like a crash, with recovery at the next start."""
        if self._server is not None:
            self._server.send_signal(how)
            self._server.wait(30)
            self._server = None

    def database(self) -> str:
        name = f"t{next(self._numbers)}"
        self.execute(f"CREATE DATABASE {name}")
        return f"postgresql+psycopg://baosong@/{name}?host={self.folder}"

    def keep(self, url: str) -> None:
        """Remember every row of a database, for `put_back`."""
        self.execute(_KEEP, make_url(url).database)

    def put_back(self, url: str) -> None:
        """Give a database the rows that were kept and no others, and let its numbers start anew. Its schema must be as it was.

        Quicker by far than a database for every test: each is three hundred files.
        """
        self.execute(_PUT_BACK, make_url(url).database)

    def execute(self, statement: str, database: str | None = None) -> None:
        import psycopg

        name = database or "postgres"
        with psycopg.connect(host=str(self.folder), user="baosong", dbname=name, autocommit=True) as connection:
            connection.execute(statement)  # type: ignore[arg-type]  # our own text, not a literal

    def _wait(self) -> None:
        import psycopg

        deadline = time.monotonic() + 30
        while True:
            try:
                return self.execute("SELECT 1")
            except psycopg.OperationalError:
                if time.monotonic() > deadline:
                    raise
                time.sleep(0.05)

    def _run(self, command: list[str | None]) -> None:
        subprocess.run([str(item) for item in command], cwd=self.folder, check=True, capture_output=True, **_user())


def _user() -> dict[str, object]:
    """PostgreSQL refuses to run as root."""
    return {"user": "nobody", "group": "nogroup", "extra_groups": []} if os.geteuid() == 0 else {}


@contextmanager
def running_postgresql() -> Iterator[PostgreSQL]:
    """A fresh cluster for the time of the block."""
    folder = Path(tempfile.mkdtemp(prefix="baosong-pg-"))
    if os.geteuid() == 0:
        shutil.chown(folder, "nobody", "nogroup")
    cluster = PostgreSQL(folder)
    try:
        cluster.initialise()
        cluster.start()
        yield cluster
    finally:
        cluster.stop()
        shutil.rmtree(folder)
