"""EDGE: brings the database to the newest schema when it is opened; refuses one that is newer than the code."""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path

from sqlalchemy import Connection, Engine, inspect, text

from domain.errors import NeedsAPerson
from store.engine import database_file
from store.schema import REVISION

#: PostgreSQL advisory lock: two processes never upgrade at once (the number is ours, arbitrary)
_LOCK = 0x62616F736F6E67


def upgrade(engine: Engine) -> None:
    """One transaction: all migrations or none. A SQLite file with data is copied beside itself first."""
    with engine.connect() as connection:
        current = _revision(connection)
    if current == REVISION:
        return
    if current is not None:
        _refuse_if_newer(current)
        _keep_copy(engine, current)
    with engine.begin() as connection:
        if engine.dialect.name == "postgresql":
            connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": _LOCK})
        if _revision(connection) != REVISION:
            _migrate(connection)


def _revision(connection: Connection) -> str | None:
    if not inspect(connection).has_table("alembic_version"):
        return None
    found: str | None = connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
    return found


def _refuse_if_newer(current: str) -> None:
    from alembic.script import ScriptDirectory  # slow to import; needed only when the schema changes

    known = {script.revision for script in ScriptDirectory(str(_folder())).walk_revisions()}
    if current not in known:
        raise NeedsAPerson(f"数据库由更新版本的报送系统写成（{current}），本版本不能使用，请升级程序。", "store_newer")


def _migrate(connection: Connection) -> None:
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(_folder()).replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")


def _folder() -> Path:
    return Path(__file__).parent / "migrations"


def _keep_copy(engine: Engine, current: str) -> None:
    """`baosong.db.before-<revision>`: what to go back to if the new version must be taken back."""
    file = database_file(engine)
    if file is None:
        return
    copy = file.with_name(f"{file.name}.before-{current}")
    part = copy.with_name(f"{copy.name}.part")
    part.unlink(missing_ok=True)
    os.close(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
    with sqlite3.connect(file) as source, sqlite3.connect(part) as target:
        source.backup(target)
    source.close()
    target.close()
    part.rename(copy)


def remove_copies(engine: Engine) -> None:
    """After an erasure: what was erased stands in the copies, too."""
    file = database_file(engine)
    for copy in file.parent.glob(f"{file.name}.before-*") if file else ():
        copy.unlink(missing_ok=True)
