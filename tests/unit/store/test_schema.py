"""The database knows the same closed sets as the code, and its migrations make the schema the code expects."""

from __future__ import annotations

import enum
import re
from collections.abc import Iterable
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import CheckConstraint, exc, inspect, text

import store.upgrade
from domain.letter import LetterKind
from domain.report import Disposition, NotReport, ReadingState, ReportKind, Source
from domain.states import LetterState, MailState
from store.schema import REVISION, Lane, metadata
from store.session import Store

SETS: list[tuple[str, str, Iterable[enum.StrEnum]]] = [
    ("mails", "state", MailState),
    ("mails", "lane", Lane),
    ("mails", "disposition", Disposition),
    ("mails", "not_report", NotReport),
    ("reports", "kind", ReportKind),
    ("readings", "state", ReadingState),
    ("readings", "source", Source),
    ("outbox", "kind", LetterKind),
    ("outbox", "state", LetterState),
]


@pytest.mark.parametrize(("table", "column", "states"), SETS)
def test_the_database_holds_the_same_set_as_the_code(
    store: Store, table: str, column: str, states: Iterable[enum.StrEnum]
) -> None:
    checks = {check["name"]: check["sqltext"] for check in inspect(store.engine).get_check_constraints(table)}
    assert set(re.findall(r"'(\w+)'", checks[f"ck_{table}_{column}"])) == {state.value for state in states}


def test_the_migrations_make_exactly_the_schema_of_the_code(store: Store) -> None:
    with store.engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": False, "compare_server_default": False})
        assert compare_metadata(context, metadata) == []


def test_every_check_of_the_code_is_in_the_database(store: Store) -> None:
    found = inspect(store.engine)
    for table in metadata.tables.values():
        ours = {str(item.name) for item in table.constraints if isinstance(item, CheckConstraint)}
        assert ours <= {check["name"] for check in found.get_check_constraints(table.name)}, table.name


def test_the_code_names_the_newest_migration() -> None:
    folder = Path(store.upgrade.__file__).parent / "migrations"
    assert ScriptDirectory(str(folder)).get_current_head() == REVISION


def test_every_constraint_has_a_name() -> None:
    for table in metadata.tables.values():
        assert all(constraint.name for constraint in table.constraints), table.name
        assert all(index.name for index in table.indexes), table.name


def test_a_state_outside_the_set_is_refused(store: Store) -> None:
    with pytest.raises(exc.IntegrityError), store.engine.begin() as connection:
        connection.execute(
            text(
                "INSERT INTO mails (account, sha256, content_hash, size, internal_date, recorded_at, state, silent)"
                " VALUES ('a', 'b', 'c', 1, '2021-08-09', '2021-08-09', 'skipped', :no)"
            ),
            {"no": False},
        )
