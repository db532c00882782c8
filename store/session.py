"""EDGE: the store as a whole: its database, its archive, its transactions, and who may lead it."""

from __future__ import annotations

import secrets
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, CursorResult, Engine, Executable, Table, insert, select
from sqlalchemy.dialects import postgresql, sqlite

from domain.errors import NeedsAPerson, TryLater
from store import instance
from store.archive import Archive, no_step
from store.engine import database_file, make_engine, reading_options, translated
from store.schema import instance_lease, meta
from store.upgrade import remove_copies, upgrade


class WrongState(RuntimeError):
    """A row was not in the state a move expects: somebody else moved it, or it is our own bug. Nothing was written."""


class Tx:
    """One transaction. The functions of store/* take it; nobody else builds SQL."""

    __slots__ = ("connection", "secret")

    def __init__(self, connection: Connection, secret: bytes) -> None:
        self.connection = connection
        self.secret = secret

    def execute(self, statement: Executable, parameters: Any = None) -> CursorResult[Any]:
        result = self.connection.execute(statement, parameters)
        assert isinstance(result, CursorResult)
        return result

    def move_one(self, statement: Executable, what: str) -> None:
        """An UPDATE that names the expected state; WrongState unless it found exactly one row."""
        if self.execute(statement).rowcount != 1:
            raise WrongState(what)

    def insert_all(self, table: Table, rows: Sequence[dict[str, Any]]) -> None:
        """Insert rows of the same columns in one go; none is fine."""
        if rows:
            self.execute(insert(table), list(rows))

    def insert_missing(self, table: Table, rows: Sequence[dict[str, Any]]) -> None:
        """Insert those rows whose unique keys are not there yet."""
        if rows:
            self.execute(self._insert(table).on_conflict_do_nothing(), list(rows))

    def insert_new(self, table: Table, values: dict[str, Any]) -> bool:
        """Insert unless a unique key already holds the row; True if it is new."""
        key = next(iter(table.primary_key.columns))
        new = self._insert(table).on_conflict_do_nothing().returning(key)
        return self.execute(new, values).first() is not None

    def _insert(self, table: Table) -> Any:
        """Each dialect has its own ON CONFLICT."""
        return (postgresql if self.connection.dialect.name == "postgresql" else sqlite).insert(table)


class Store:
    """Open with `open_store`. Threads may share it: each transaction has a connection of its own."""

    def __init__(
        self, engine: Engine, archive: Archive, step: Callable[[str], None], clock: Callable[[], datetime]
    ) -> None:
        self.engine = engine
        self.archive = archive
        self._step = step
        self._clock = clock
        self._lock = instance.FileLock(_lock_path(engine, archive))
        self._lead: instance.Lead | None = None
        self._renewed = datetime.min.replace(tzinfo=UTC)
        self._renewing = threading.Lock()
        self.secret = self._secret()

    @contextmanager
    def transaction(self, name: str = "transaction") -> Iterator[Tx]:
        """Read and write; committed at the end of the block, undone if it raises. Steps: before and after commit.

        A leader's transaction fails (NeedsAPerson "lost_lead") once another process leads.
        """
        self._renew()
        with translated(), self.engine.connect() as connection, connection.begin() as moment:
            if self._lead is not None:
                instance.check_lease(connection, self._lead)
            yield Tx(connection, self.secret)
            self._step(f"{name}: before commit")
            moment.commit()
        self._step(f"{name}: after commit")

    @contextmanager
    def reading(self) -> Iterator[Tx]:
        """Read only; everything read belongs to one moment."""
        options = reading_options(self.engine)
        with translated(), self.engine.connect().execution_options(**options) as connection, connection.begin():
            yield Tx(connection, self.secret)

    def lead(self) -> None:
        """Become the one that fetches, reads and sends. NeedsAPerson("second_instance") names who does already."""
        if not self._lock.take():
            with self.reading() as tx:
                raise instance.second_instance(tx.execute(select(instance_lease)).one_or_none())
        try:
            with translated(), self.engine.begin() as connection:
                self._lead = instance.take_lease(connection, self._clock())
        except BaseException:
            self._lock.release()
            raise
        self._renewed = self._clock()
        self.archive.sweep()

    def _renew(self) -> None:
        with self._renewing:
            now = self._clock()
            if self._lead is None or abs(now - self._renewed) < instance.LEASE / 3:
                return
            with translated(), self.engine.begin() as connection:
                instance.renew_lease(connection, self._lead, now)
            self._renewed = now

    def scrub(self) -> None:
        """After an erasure: leave no trace of deleted rows in the database's own files. TryLater while somebody reads.

        SQLite's secure_delete is not enough: where a page was split, a copy of the moved rows may stay.
        """
        with translated():
            if self.engine.dialect.name == "sqlite":
                connection = self.engine.raw_connection()
                try:
                    connection.cursor().execute("VACUUM").fetchall()
                    [(busy, *_)] = connection.cursor().execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
                finally:
                    connection.close()
                if busy:
                    raise TryLater("数据库正被另一个程序占用，稍后会自动重试。", "store_busy")
                remove_copies(self.engine)
                return
            with self.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as server:
                server.exec_driver_sql("VACUUM")

    def close(self) -> None:
        """Give up the lead, if we have it, and all connections."""
        try:
            if self._lead is not None:
                with translated(), self.engine.begin() as connection:
                    instance.end_lease(connection, self._lead, self._clock())
        finally:
            self._lead = None
            self._lock.release()
            self.engine.dispose()

    def __enter__(self) -> Store:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _secret(self) -> bytes:
        """The store's own secret: made once, never shown; keys tombstones, Message-IDs and the audit chain."""
        with translated(), self.engine.begin() as connection:
            tx = Tx(connection, b"")
            if tx.execute(select(meta.c.value).where(meta.c.key == "secret")).scalar() is None:
                tx.insert_new(meta, {"key": "secret", "value": secrets.token_hex(32)})
                tx.insert_new(meta, {"key": "first_start", "value": self._clock().astimezone(UTC).isoformat()})
            return bytes.fromhex(tx.execute(select(meta.c.value).where(meta.c.key == "secret")).scalar_one())


def open_store(
    url: str,
    archive: Path,
    step: Callable[[str], None] = no_step,
    clock: Callable[[], datetime] = lambda: datetime.now(UTC),
) -> Store:
    """Open, or make, the store at a database URL and an archive folder; its schema is brought up to date.

    NeedsAPerson: files that others can read, a newer or damaged database, a URL we cannot use. TryLater: the
    database does not answer for now.
    """
    engine = make_engine(url)
    try:
        _refuse_if_open_to_others([archive, database_file(engine)])
        files = Archive(archive, step)
        with translated():
            upgrade(engine)
        return Store(engine, files, step, clock)
    except BaseException:
        engine.dispose()
        raise


def _refuse_if_open_to_others(paths: list[Path | None]) -> None:
    """What holds people's data is its owner's alone."""
    for path in paths:
        if path is not None and path.exists() and path.stat().st_mode & 0o077:
            remedy = "700" if path.is_dir() else "600"
            raise NeedsAPerson(f"{path} 能被其他用户读取，请先运行 chmod {remedy} {path}。", "open_to_others")


def _lock_path(engine: Engine, archive: Archive) -> Path:
    file = database_file(engine)
    return file.with_name(f"{file.name}.lock") if file else archive.root / "instance.lock"


__all__ = ["Store", "Tx", "WrongState", "no_step", "open_store"]
