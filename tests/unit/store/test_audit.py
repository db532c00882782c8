"""The trail of who did what: one changed byte shows."""

from __future__ import annotations

import pytest
from sqlalchemy import text

from store import audit
from store.session import Store
from tests.unit.store.given import HOUR, NOW


@pytest.fixture
def trail(store: Store) -> Store:
    with store.transaction() as tx:
        for number in range(1, 6):
            audit.append(tx, NOW, "王老师", "set value", f"report {number}", source="cli")
    return store


def test_an_untouched_trail_is_whole(trail: Store) -> None:
    with trail.reading() as tx:
        assert audit.verify(tx) is None
        assert audit.head(tx)[0] == 5
        assert [entry.object for entry in audit.entries(tx)] == [f"report {n}" for n in range(1, 6)]
        assert audit.entries(tx, NOW + HOUR) == []


def test_an_empty_trail_is_whole(store: Store) -> None:
    with store.reading() as tx:
        assert audit.verify(tx) is None


@pytest.mark.parametrize(
    ("tampering", "line"),
    [
        ("UPDATE audit SET actor = 'nobody' WHERE id = 3", 3),
        ("UPDATE audit SET success = (1 = 0) WHERE id = 2", 2),
        ("UPDATE audit SET at = '2021-08-09 08:00:01.000000' WHERE id = 4", 4),
        ("DELETE FROM audit WHERE id = 3", 3),
        ("DELETE FROM audit WHERE id = 5", 5),
        ("DELETE FROM audit", 1),
        ("UPDATE audit SET id = 6 WHERE id = 5", 5),
        ("UPDATE audit SET hash = previous WHERE id = 1", 1),
    ],
)
def test_tampering_is_found_and_its_line_named(trail: Store, tampering: str, line: int) -> None:
    with trail.engine.begin() as connection:
        connection.execute(text(tampering))
    with trail.reading() as tx:
        assert audit.verify(tx) == line


def test_hostile_words_do_not_break_the_chain(store: Store) -> None:
    with store.transaction() as tx:
        audit.append(tx, NOW, "a\x00\ud800", "e", "o")
        audit.append(tx, NOW, "b", "e", "o", success=False)
        assert audit.verify(tx) is None
