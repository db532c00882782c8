"""The store on a real PostgreSQL: what only a server with several clients can show.

The whole suite of tests/unit/store runs on PostgreSQL too; here are workers side by side, and a server that crashes.
"""

from __future__ import annotations

import signal
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from sqlalchemy import text

from domain.errors import NeedsAPerson, TryLater
from store import audit, instance, mails, meta, outbox
from store.schema import Lane
from store.session import Store, Tx, open_store
from tests.counting import mail_counts
from tests.servers.postgresql import INSTALLED, PostgreSQL, running_postgresql
from tests.unit.store.given import HOUR, NOW, letter, outcome, raw, read_one, report, take_in

pytestmark = pytest.mark.skipif(not INSTALLED, reason="no PostgreSQL here")


@pytest.fixture
def url(postgresql: PostgreSQL) -> str:
    return postgresql.database()


@pytest.fixture
def store(url: str, tmp_path: Path) -> Iterator[Store]:
    with open_store(url, tmp_path / "archive") as opened:
        yield opened


def side_by_side(work: Callable[[int], list[int]], workers: int = 4) -> list[int]:
    """Run at the same time; everything they returned."""
    gate = threading.Barrier(workers)

    def start(number: int) -> list[int]:
        gate.wait()
        return work(number)

    with ThreadPoolExecutor(workers) as pool:
        return [item for found in pool.map(start, range(workers)) for item in found]


def test_the_cluster_is_unprivileged_and_leaves_nothing_behind() -> None:
    with running_postgresql() as cluster:
        folder = cluster.folder
        assert folder.stat().st_uid != 0
    assert not folder.exists()


def test_readers_side_by_side_take_each_mail_once(store: Store) -> None:
    take_in(store, *(raw(n, f"mail {n}") for n in range(40)))

    def work(number: int) -> list[int]:
        taken = []
        while True:
            with store.transaction() as tx:
                claim = mails.claim_next(tx, NOW, Lane.MAIN, f"reader {number}")
            if claim is None:
                return taken
            taken.append(claim.mail_id)

    taken = side_by_side(work)
    assert len(taken) == len(set(taken)) == 40


def test_senders_side_by_side_take_each_letter_once(store: Store) -> None:
    with store.transaction() as tx:
        for number in range(30):
            outbox.enqueue(tx, letter(tx, f"receipt:{number}"))

    def work(_: int) -> list[int]:
        taken = []
        while True:
            with store.transaction() as tx:
                claim = outbox.claim(tx, NOW)
            if claim is None:
                return taken
            taken.append(claim.id)

    taken = side_by_side(work)
    assert len(taken) == len(set(taken)) == 30


def test_an_occasion_gets_one_letter_though_four_ask_at_once(store: Store) -> None:
    def work(_: int) -> list[int]:
        with store.transaction() as tx:
            return [int(outbox.enqueue(tx, letter(tx)))]

    assert sorted(side_by_side(work)) == [0, 0, 0, 1]


def test_the_audit_trail_stays_one_chain_though_four_write_at_once(store: Store) -> None:
    def work(number: int) -> list[int]:
        for _ in range(10):
            with store.transaction() as tx:
                audit.append(tx, NOW, f"worker {number}", "event")
        return []

    side_by_side(work)
    with store.reading() as tx:
        assert audit.verify(tx) is None
        assert audit.head(tx)[0] == 40


def test_two_that_open_a_new_database_at_once_make_it_once(url: str, tmp_path: Path) -> None:
    def work(number: int) -> list[int]:
        with open_store(url, tmp_path / f"archive{number}") as store:
            return [int.from_bytes(store.secret)]

    assert len(set(side_by_side(work))) == 1


@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGQUIT], ids=["shut down", "crash"])
def test_a_server_that_goes_away_is_tried_later_and_nothing_is_lost(
    postgresql: PostgreSQL, store: Store, how: signal.Signals
) -> None:
    take_in(store, raw(1))

    def write(tx: Tx) -> None:
        meta.put(tx, "half", "done")
        postgresql.stop(how)
        meta.put(tx, "never", "done")

    with pytest.raises(TryLater) as caught, store.transaction() as tx:
        write(tx)
    assert caught.value.code == "store_failed"
    with pytest.raises(TryLater), store.transaction():
        pass
    postgresql.start()
    read_one(store, outcome(report()))
    with store.reading() as tx:
        assert meta.get(tx, "half") is None
        assert sum(mail_counts(tx).values()) == 1


def test_a_connection_cut_by_the_admin_is_tried_later(store: Store) -> None:
    def write(tx: Tx) -> None:
        with store.engine.connect() as other:
            pid = tx.execute(text("SELECT pg_backend_pid()")).scalar()
            other.execute(text("SELECT pg_terminate_backend(:pid)"), {"pid": pid})
        meta.put(tx, "k", "v")

    with pytest.raises(TryLater), store.transaction() as tx:
        write(tx)
    with store.transaction() as tx:
        meta.put(tx, "k", "v")


def test_no_one_takes_the_lead_in_the_middle_of_a_leaders_transaction(
    url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The fencing check holds its row until the commit, so what it allowed is written under the old epoch only."""
    order: list[str] = []
    with open_store(url, tmp_path / "archive", clock=lambda: NOW) as first:
        first.lead()
        monkeypatch.setattr(instance.socket, "gethostname", lambda: "other.mu.example")
        monkeypatch.setattr(instance.FileLock, "take", lambda _: True)
        with open_store(url, tmp_path / "archive", clock=lambda: NOW + HOUR) as second:

            def take_over() -> None:
                second.lead()
                order.append("second leads")

            thread = threading.Thread(target=take_over)
            with first.transaction() as tx:
                meta.put(tx, "k", "first")
                thread.start()
                thread.join(0.5)
                order.append("first commits")
            thread.join()
            with pytest.raises(NeedsAPerson, match="已经接手"), first.transaction():
                pass
    assert order == ["first commits", "second leads"]


def test_text_sorts_by_code_point_whatever_the_servers_locale(store: Store) -> None:
    with store.transaction() as tx:
        for key in ("reminder:Z", "reminder:a", "reminder:啊", "reminder:_", "Reminder:x"):
            outbox.enqueue(tx, letter(tx, key))
        found = tx.execute(text("SELECT dedup_key FROM outbox ORDER BY dedup_key")).scalars().all()
    assert found == sorted(found)
