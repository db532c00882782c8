"""Transactions, safety settings, and that only one Baosong leads."""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
import subprocess
import sys
import threading
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import exc, text

from domain.errors import NeedsAPerson, TryLater
from store import engine as engine_module
from store import instance, meta
from store.schema import REVISION
from store.session import Store, Tx, WrongState, open_store
from tests.unit.store.given import NOW


class Died(BaseException):
    """The process is gone: nothing below may catch it."""


def test_what_a_block_wrote_is_there_after_it(store: Store) -> None:
    with store.transaction() as tx:
        meta.put(tx, "k", "v")
    with store.reading() as tx:
        assert meta.get(tx, "k") == "v"


def test_a_block_that_fails_wrote_nothing(store: Store) -> None:
    def die(tx: Tx) -> None:
        meta.put(tx, "k", "v")
        raise Died

    with pytest.raises(Died), store.transaction() as tx:
        die(tx)
    with store.reading() as tx:
        assert meta.get(tx, "k") is None


def test_every_transaction_takes_a_step_before_and_after_its_commit(url: str, tmp_path: Path) -> None:
    steps: list[str] = []
    with open_store(url, tmp_path / "archive", step=steps.append) as store, store.transaction("take in") as tx:
        meta.put(tx, "k", "v")
        assert steps == []
    assert steps == ["take in: before commit", "take in: after commit"]


def test_dying_before_the_commit_undoes_and_after_it_keeps(url: str, tmp_path: Path) -> None:
    deadly = "put: before commit"

    def step(name: str) -> None:
        if name == deadly:
            raise Died

    with open_store(url, tmp_path / "archive", step=step) as store:
        with pytest.raises(Died), store.transaction("put") as tx:
            meta.put(tx, "k", "v")
        with store.reading() as tx:
            assert meta.get(tx, "k") is None
        deadly = "put: after commit"
        with pytest.raises(Died), store.transaction("put") as tx:
            meta.put(tx, "k", "v")
        with store.reading() as tx:
            assert meta.get(tx, "k") == "v"


def test_a_move_that_finds_no_row_in_the_expected_state_is_an_error(store: Store) -> None:
    with pytest.raises(WrongState, match="nothing there"), store.transaction() as tx:
        tx.move_one(text("UPDATE meta SET value = 'x' WHERE key = 'none'"), "nothing there")


def test_sqlite_is_set_to_keep_what_it_is_told(sqlite_url: str, tmp_path: Path) -> None:
    with open_store(sqlite_url, tmp_path / "archive") as store, store.reading() as tx:
        found = {
            name: tx.execute(text(f"PRAGMA {name}")).scalar()
            for name in ("journal_mode", "synchronous", "foreign_keys", "secure_delete", "busy_timeout")
        }
    assert found == {
        "journal_mode": "wal",
        "synchronous": 2,  # FULL
        "foreign_keys": 1,
        "secure_delete": 1,
        "busy_timeout": engine_module.BUSY_TIMEOUT,
    }


def test_no_update_is_lost_between_threads(store: Store) -> None:
    """SQLite's default mode loses more than half of such updates without an error."""

    def add() -> None:
        for _ in range(20):
            with store.transaction() as tx:
                meta.count(tx, "n")

    with store.transaction() as tx:
        meta.put(tx, "n", "0")
    threads = [threading.Thread(target=add) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with store.reading() as tx:
        assert meta.get(tx, "n") == "60"


def test_a_reader_sees_one_moment_and_is_not_held_up_by_a_writer(store: Store) -> None:
    with store.reading() as before:
        assert meta.get(before, "k") is None
        with store.transaction() as tx:
            meta.put(tx, "k", "v")
        assert meta.get(before, "k") is None
    with store.reading() as after:
        assert meta.get(after, "k") == "v"


def test_error_texts_do_not_carry_values(store: Store) -> None:
    secret = "canary-13800138000"
    with pytest.raises(exc.IntegrityError) as caught, store.transaction() as tx:
        tx.execute(text("INSERT INTO meta (key, value) VALUES (:key, NULL)"), {"key": secret})
    assert "hide_parameters" in str(caught.value)
    assert secret not in str(caught.value.args[0].partition("DETAIL")[0])  # PostgreSQL's own detail shows the row
    assert f"'key': '{secret}'" not in str(caught.value)


def test_a_locked_database_is_tried_later(sqlite_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engine_module, "BUSY_TIMEOUT", 50)
    with open_store(sqlite_url, tmp_path / "archive") as store:
        other = sqlite3.connect(tmp_path / "store.db", isolation_level=None)
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(TryLater, match="占用") as caught, store.transaction():
            pass
        other.close()
        assert caught.value.code == "store_busy"
        with store.transaction() as tx:
            meta.put(tx, "k", "v")


def test_a_full_disk_is_tried_later(sqlite_url: str, tmp_path: Path) -> None:
    with open_store(sqlite_url, tmp_path / "archive") as store:
        with store.engine.begin() as connection:
            connection.execute(text("PRAGMA max_page_count = 1"))
        with pytest.raises(TryLater, match="磁盘空间不足") as caught, store.transaction() as tx:
            meta.put(tx, "k", "v" * 1_000_000)
        assert caught.value.code == "disk_full"


def test_a_damaged_database_file_needs_a_person(tmp_path: Path) -> None:
    (tmp_path / "store.db").write_bytes(b"no database at all" * 1000)
    (tmp_path / "store.db").chmod(0o600)
    with pytest.raises(NeedsAPerson, match="已损坏"):
        open_store(f"sqlite:///{tmp_path}/store.db", tmp_path / "archive")


@pytest.mark.parametrize("url", ["mysql://x/y", "nonsense", "sqlite://", "sqlite:///:memory:"])
def test_a_url_we_cannot_use_is_told(url: str, tmp_path: Path) -> None:
    with pytest.raises(NeedsAPerson, match=r"\[store\] url"):
        open_store(url, tmp_path / "archive")


def test_a_far_database_server_must_show_its_certificate(tmp_path: Path) -> None:
    with pytest.raises(NeedsAPerson, match="verify-full"):
        open_store("postgresql://u@db.mu.example/b?sslmode=require", tmp_path / "archive")
    made = engine_module.make_engine("postgresql://u@db.mu.example/b")
    assert made.url.query["sslmode"] == "verify-full"


@pytest.mark.parametrize("name", ["store.db", "archive"])
def test_files_that_others_can_read_are_refused(sqlite_url: str, tmp_path: Path, name: str) -> None:
    open_store(sqlite_url, tmp_path / "archive").close()
    (tmp_path / name).chmod(0o755)
    with pytest.raises(NeedsAPerson, match="chmod") as caught:
        open_store(sqlite_url, tmp_path / "archive")
    assert caught.value.code == "open_to_others"


def test_a_new_database_file_is_its_owners_alone(tmp_path: Path) -> None:
    with open_store(f"sqlite:///{tmp_path}/data/new.db", tmp_path / "archive") as store:
        with store.transaction() as tx:
            meta.put(tx, "k", "v")
        modes = {path.name: path.stat().st_mode & 0o077 for path in (tmp_path / "data").glob("new.db*")}
    assert set(modes.values()) == {0}
    assert len(modes) >= 2


def test_the_secret_and_the_first_start_are_made_once(url: str, tmp_path: Path) -> None:
    with open_store(url, tmp_path / "archive", clock=lambda: NOW + timedelta(days=1)) as store:
        secret = store.secret
        with store.reading() as tx:
            started = meta.first_start(tx)
    with open_store(url, tmp_path / "archive") as store:
        assert store.secret == secret
        assert len(secret) == 32
        with store.reading() as tx:
            assert meta.first_start(tx) == started


def test_counters_count(store: Store) -> None:
    with store.transaction() as tx:
        assert [meta.count(tx, "x"), meta.count(tx, "x"), meta.count(tx, "y")] == [1, 2, 1]


def test_the_last_reading_of_a_mailbox_is_remembered(store: Store) -> None:
    with store.transaction() as tx:
        assert meta.mailbox_seen_at(tx, "a", "INBOX") is None
        meta.seen_mailbox(tx, "a", "INBOX", NOW)
        assert meta.mailbox_seen_at(tx, "a", "INBOX") == NOW


# -- who leads


def test_a_second_instance_is_told_who_leads(url: str, tmp_path: Path) -> None:
    with open_store(url, tmp_path / "archive") as first, open_store(url, tmp_path / "archive") as second:
        first.lead()
        with pytest.raises(NeedsAPerson, match=rf"进程 {os.getpid()}，主机 .+启动") as caught:
            second.lead()
        assert caught.value.code == "second_instance"


def test_the_lead_passes_on_when_the_leader_ends(url: str, tmp_path: Path) -> None:
    with open_store(url, tmp_path / "archive") as first:
        first.lead()
    with open_store(url, tmp_path / "archive") as second:
        second.lead()
        with second.transaction() as tx:
            meta.put(tx, "k", "v")


def test_the_lead_of_a_killed_process_is_taken_at_once(sqlite_url: str, tmp_path: Path) -> None:
    program = (
        "import os, sys; from pathlib import Path; from store.session import open_store\n"
        "open_store(sys.argv[1], Path(sys.argv[2])).lead(); os.kill(os.getpid(), 9)"
    )
    ended = subprocess.run([sys.executable, "-c", program, sqlite_url, str(tmp_path / "archive")], check=False)
    assert ended.returncode == -9
    with open_store(sqlite_url, tmp_path / "archive") as store:
        store.lead()
        with store.transaction() as tx:
            meta.put(tx, "k", "v")  # which only the leader may


def elsewhere(monkeypatch: pytest.MonkeyPatch) -> None:
    """From now on we are on another machine: its own host name, its own file locks."""
    monkeypatch.setattr(instance.socket, "gethostname", lambda: "other.mu.example")
    monkeypatch.setattr(instance.FileLock, "take", lambda _: True)


def test_a_living_leader_on_another_machine_is_respected(
    url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with open_store(url, tmp_path / "archive", clock=lambda: NOW) as first:
        first.lead()
        elsewhere(monkeypatch)
        with (
            open_store(url, tmp_path / "archive", clock=lambda: NOW + instance.LEASE / 2) as second,
            pytest.raises(NeedsAPerson, match="另一个报送服务正在运行"),
        ):
            second.lead()


def test_a_leader_that_slept_too_long_cannot_write_any_more(
    url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The first stops for minutes (SIGSTOP), another machine takes over, the first wakes up."""
    with open_store(url, tmp_path / "archive", clock=lambda: NOW) as first:
        first.lead()
        elsewhere(monkeypatch)
        with open_store(url, tmp_path / "archive", clock=lambda: NOW + 2 * instance.LEASE) as second:
            second.lead()
            with pytest.raises(NeedsAPerson, match="已经接手") as caught, first.transaction() as tx:
                meta.put(tx, "k", "zombie")
            assert caught.value.code == "lost_lead"
            with second.transaction() as tx:
                assert meta.get(tx, "k") is None


def test_a_working_leader_renews_its_lease(url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    moment = NOW

    def clock() -> datetime:
        return moment

    with open_store(url, tmp_path / "archive", clock=clock) as first:
        first.lead()
        moment = NOW + instance.LEASE * 2 / 3
        with first.transaction() as tx:
            meta.put(tx, "k", "v")
        elsewhere(monkeypatch)
        with (
            open_store(url, tmp_path / "archive", clock=lambda: NOW + instance.LEASE * 1.5) as second,
            pytest.raises(NeedsAPerson, match="另一个报送服务正在运行"),
        ):
            second.lead()


def test_starting_to_lead_sweeps_the_archives_tmp(store: Store) -> None:
    (store.archive.root / "tmp" / "half").write_bytes(b"x")
    store.lead()
    assert store.archive.leftovers() == []


# -- the schema over time


def test_a_database_of_a_newer_version_is_refused(url: str, tmp_path: Path) -> None:
    with open_store(url, tmp_path / "archive") as store, store.engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(NeedsAPerson, match=r"更新版本.*9999") as caught:
        open_store(url, tmp_path / "archive")
    assert caught.value.code == "store_newer"


def test_an_older_database_is_copied_before_it_is_changed(
    sqlite_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With a second migration made for the test: all of it happens, and what was before lies beside."""
    newer_schema(tmp_path, monkeypatch, "op.add_column('campaigns', sa.Column('note', sa.Text()))")
    with open_store(sqlite_url, tmp_path / "archive") as store, store.reading() as tx:
        assert tx.execute(text("SELECT count(note) FROM campaigns")).scalar() == 0
    copy = tmp_path / f"store.db.before-{REVISION}"
    assert copy.stat().st_mode & 0o777 == 0o600
    kept = sqlite3.connect(copy)
    assert kept.execute("SELECT version_num FROM alembic_version").fetchall() == [(REVISION,)]
    kept.close()


def test_a_migration_that_fails_half_way_changes_nothing(
    sqlite_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    half = "op.add_column('campaigns', sa.Column('note', sa.Text())); raise SystemExit('power cut')"
    newer_schema(tmp_path, monkeypatch, half)
    with pytest.raises(SystemExit):
        open_store(sqlite_url, tmp_path / "archive")
    database = sqlite3.connect(tmp_path / "store.db")
    assert "note" not in {row[1] for row in database.execute("PRAGMA table_info(campaigns)")}
    assert database.execute("SELECT version_num FROM alembic_version").fetchall() == [(REVISION,)]
    database.close()


def newer_schema(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, change: str) -> None:
    from store import upgrade

    folder = tmp_path / "migrations"
    shutil.copytree(upgrade._folder(), folder)
    (folder / "versions" / "v9000_test.py").write_text(
        f"import sqlalchemy as sa\nfrom alembic import op\nrevision = '9000'\ndown_revision = '{REVISION}'\n"
        f"def upgrade():\n    {change}\n"
    )
    monkeypatch.setattr(upgrade, "_folder", lambda: folder)
    monkeypatch.setattr(upgrade, "REVISION", "9000")


def test_times_come_back_aware_and_equal(store: Store) -> None:
    from store import outbox
    from tests.unit.store.given import letter

    shanghai = datetime(2021, 8, 9, 16, 0, 0, 123456, tzinfo=UTC).astimezone(ZoneInfo("Asia/Shanghai"))
    with store.transaction() as tx:
        outbox.enqueue(tx, letter(tx, created=shanghai))
        found = outbox.claim(tx, shanghai)
    assert found is not None
    assert found.letter.created == shanghai
    assert found.letter.created.tzinfo is UTC


def test_words_a_database_refuses_are_made_harmless(store: Store) -> None:
    with store.transaction() as tx:
        meta.put(tx, "k", "党员\x00\ud83d总数 \U0001f600")
        assert meta.get(tx, "k") == "党员\ufffd\ufffd总数 \U0001f600"


def test_json_is_cleaned_inside_too() -> None:
    from store.columns import clean_json

    assert json.dumps(clean_json({"a\x00": ["\udc80", ("b",)]})) == json.dumps({"a\ufffd": ["\ufffd", ["b"]]})
