"""`baosong audit` finds each broken promise, and nothing where all is well."""

from __future__ import annotations

import pytest
from sqlalchemy import text

from domain.problems import problem
from domain.report import Disposition, NotReport, Outcome
from store import audit, mails, outbox
from store.checks import PATIENCE, check_store
from store.session import Store
from tests.unit.store.given import (
    ACCOUNT,
    HOUR,
    NOW,
    claimed,
    letter,
    outcome,
    raw,
    read_one,
    report,
    sending,
    take_in,
)


@pytest.fixture
def well(store: Store) -> Store:
    """A store in which every kind of thing has happened, and all of it as it should."""
    take_in(store, *(raw(n, f"mail {n}") for n in range(1, 6)))
    mail_id, _ = read_one(store)
    read_one(store, outcome(disposition=Disposition.UNREADABLE, problems=[problem("damaged", "x.doc")]))
    claim = claimed(store)
    with store.transaction() as tx:
        mails.finish(tx, claim, Outcome(Disposition.NOT_REPORT, NotReport.THANKS), NOW)
    claim = claimed(store)
    with store.transaction() as tx:
        mails.shelve(tx, claim, NOW, problem("timeout"))
        audit.append(tx, NOW, "王老师", "start")
    sent = sending(store, f"receipt:{mail_id}", mail_id)
    with store.transaction() as tx:
        outbox.sent(tx, sent, NOW, "250")
        outbox.enqueue(tx, letter(tx, "receipt:9"))
    return store


def found(store: Store, **options: object) -> list[str]:
    with store.reading() as tx:
        return [item.invariant for item in check_store(tx, store.archive, NOW, **options)]  # type: ignore[arg-type]


def test_a_store_that_is_well_has_no_findings(well: Store) -> None:
    assert found(well) == []
    assert found(well, server={(ACCOUNT, "INBOX", 7): {1, 2, 3, 4, 5}}) == []


def test_a_mail_on_the_server_without_a_row(well: Store) -> None:
    assert found(well, server={(ACCOUNT, "INBOX", 7): {1, 6}}) == ["I1"]


def test_a_missing_a_damaged_and_a_cut_file(well: Store) -> None:
    hashes = [sha for sha, _ in well.archive.entries()]
    well.archive.path(hashes[0]).unlink()
    well.archive.path(hashes[1]).write_bytes(b"x")
    assert found(well) == ["I2", "I2"]


BREACHES = [
    ("I2", "UPDATE mails SET size = size + 1 WHERE id = (SELECT min(id) FROM mails)"),
    ("I3", "DELETE FROM reports"),
    ("I3", "UPDATE mails SET not_report = NULL WHERE not_report IS NOT NULL"),
    ("I3", "DELETE FROM problems WHERE code = 'damaged'"),
    ("I3", "DELETE FROM problems WHERE code = 'timeout'"),
    ("I4", "UPDATE outbox SET dedup_key = 'receipt:other' WHERE state = 'sent'"),
    ("I4", "UPDATE outbox SET message_id = '<receipt.0@x>' WHERE state = 'waiting'"),
    ("I6", "UPDATE reports SET values_json = '{}'"),
    ("I6", "UPDATE readings SET value = '87'"),
    ("I6", "UPDATE audit SET actor = 'nobody'"),
]


@pytest.mark.parametrize(("invariant", "statement"), BREACHES)
def test_each_breach_in_the_database_is_found(well: Store, invariant: str, statement: str) -> None:
    with well.engine.begin() as connection:
        connection.execute(text(statement))
    assert set(found(well)) == {invariant}


def test_a_mail_nobody_reads(well: Store) -> None:
    with well.reading() as tx:
        late = [item.invariant for item in check_store(tx, well.archive, NOW + PATIENCE + HOUR)]
    assert "I3" in late
    assert "I4" in late  # and the letter nobody sends


def test_interrupted_work_is_told_unless_a_service_is_at_it(well: Store) -> None:
    claimed(well)
    sending(well, "receipt:10")
    (well.archive.root / "tmp" / "half").write_bytes(b"x")
    assert found(well) == ["I5", "I5", "I5"]
    assert found(well, running=True) == []


def test_an_orphan_file_is_told_once_it_is_old(well: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    well.archive.save(b"an orphan")
    with well.reading() as tx:
        fresh = check_store(tx, well.archive, well.archive.saved_at(next(iter(well.archive.entries()))[0]))
        assert [item.invariant for item in fresh if item.invariant == "I5"] == []
        monkeypatch.setattr(type(well.archive), "saved_at", lambda *_: NOW - 2 * PATIENCE)
        assert [item.invariant for item in check_store(tx, well.archive, NOW)] == ["I5"]


def test_every_finding_is_a_sentence_for_a_person(well: Store) -> None:
    with well.engine.begin() as connection:
        connection.execute(text("DELETE FROM reports"))
        connection.execute(text("DELETE FROM problems"))
    with well.reading() as tx:
        sentences = [item.sentence for item in check_store(tx, well.archive, NOW)]
    assert sentences
    assert all(sentence.endswith("。") and "{" not in sentence for sentence in sentences)


def test_a_store_with_one_report_read_twice_is_well(store: Store) -> None:
    take_in(store, raw(1))
    mail_id, _ = read_one(store)
    with store.transaction() as tx:
        mails.reread(tx, [mail_id])
    read_one(store, outcome(report("乙")))
    assert found(store) == []
