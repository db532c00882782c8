"""EDGE: database engines that keep what they are told: full durability, real locks, no values in error texts."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event, exc, make_url

from domain.errors import NeedsAPerson, TryLater

#: milliseconds a writer waits for another process before it gives up for now
BUSY_TIMEOUT = 10_000


def make_engine(url: str) -> Engine:
    """An engine for `sqlite:///…` or `postgresql://…`. A new SQLite file is made readable by its owner only."""
    try:
        parsed = make_url(url)
    except exc.ArgumentError as error:
        raise NeedsAPerson("[store] url 写得不对，应为 sqlite:///文件 或 postgresql://…。", "store_url") from error
    if parsed.get_backend_name() == "sqlite":
        return _sqlite(parsed)
    if parsed.get_backend_name() == "postgresql":
        return _postgresql(parsed)
    raise NeedsAPerson("[store] url 只支持 sqlite 和 postgresql。", "store_url")


def database_file(engine: Engine) -> Path | None:
    """The SQLite file, or None for a database server."""
    return Path(engine.url.database) if engine.dialect.name == "sqlite" and engine.url.database else None


def _sqlite(url: URL) -> Engine:
    if not url.database or url.database == ":memory:":
        raise NeedsAPerson("[store] url 必须写明数据库文件，例如 sqlite:///data/baosong.db。", "store_url")
    path = Path(url.database)
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        os.close(os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600))
    except OSError as error:
        raise NeedsAPerson(f"数据库文件 {path} 打不开（{error.strerror}），请检查路径和权限。", "store_open") from error
    engine = create_engine(url, hide_parameters=True, connect_args={"timeout": BUSY_TIMEOUT / 1000})
    event.listen(engine, "connect", _prepare_sqlite)
    event.listen(engine, "begin", _begin_sqlite)
    return engine


def _prepare_sqlite(connection: sqlite3.Connection, _record: object) -> None:
    connection.isolation_level = None  # we begin transactions ourselves: the driver's own way loses updates
    for pragma in (
        f"busy_timeout = {BUSY_TIMEOUT}",
        "journal_mode = WAL",
        "synchronous = FULL",  # NORMAL loses committed transactions when the power goes
        "foreign_keys = ON",
        "secure_delete = ON",
        "temp_store = MEMORY",
    ):
        connection.execute(f"PRAGMA {pragma}")


def _begin_sqlite(connection: Connection) -> None:
    reads_only = connection.get_execution_options().get("reads_only", False)
    connection.exec_driver_sql("BEGIN" if reads_only else "BEGIN IMMEDIATE")


def _postgresql(url: URL) -> Engine:
    if not _stays_here(url):
        mode = url.query.get("sslmode", "verify-full")
        if mode != "verify-full":
            raise NeedsAPerson("[store] 远程 PostgreSQL 必须校验证书（sslmode=verify-full）。", "store_url")
        url = url.update_query_dict({"sslmode": mode, "sslrootcert": url.query.get("sslrootcert", "system")})
    try:
        return create_engine(url, hide_parameters=True, pool_pre_ping=True, connect_args={"connect_timeout": 10})
    except ImportError as error:
        raise NeedsAPerson("没有安装 PostgreSQL 驱动，请安装 baosong[postgresql]。", "store_driver") from error


def _stays_here(url: URL) -> bool:
    """A Unix socket or the loopback: nothing crosses a wire."""
    host = url.host or str(url.query.get("host", ""))
    return host in ("", "localhost", "127.0.0.1", "::1") or host.startswith("/")


def reading_options(engine: Engine) -> dict[str, Any]:
    """Execution options of a connection that only reads, and sees one moment throughout."""
    if engine.dialect.name == "sqlite":
        return {"reads_only": True}
    return {"isolation_level": "REPEATABLE READ", "postgresql_readonly": True}


@contextmanager
def translated() -> Iterator[None]:
    """The database's own troubles as ours. A broken constraint is our bug and passes as it is."""
    try:
        yield
    except (exc.IntegrityError, exc.ProgrammingError):
        raise
    except exc.OperationalError as error:
        raise _passing(error) from error
    except exc.DatabaseError as error:
        if isinstance(error.orig, sqlite3.DatabaseError):
            raise NeedsAPerson(
                "数据库文件已损坏，请停止服务，从备份恢复；没有备份的，把数据库文件移走，再运行 baosong rebuild。", "store_damaged"
            ) from error
        if error.connection_invalidated:
            raise _passing(error) from error
        raise
    except exc.TimeoutError as error:
        raise TryLater("数据库连接已用完，稍后会自动重试。", "store_busy") from error


def _passing(error: exc.DBAPIError) -> TryLater:
    words = str(error.orig).lower()
    if "full" in words or "no space" in words:
        return TryLater("磁盘空间不足，数据库无法写入，请清理磁盘；腾出空间后会自动继续。", "disk_full")
    if "locked" in words or "busy" in words:
        return TryLater("数据库正被另一个程序占用，稍后会自动重试。", "store_busy")
    return TryLater("数据库暂时无法读写，请检查数据库服务和磁盘；恢复后会自动继续。", "store_failed")
