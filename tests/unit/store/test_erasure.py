"""What is erased is gone from every file, and stays gone when the server shows it again."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from domain.mail import Address, Head, MailKey
from domain.problems import problem
from domain.report import Entry, Evidence, Reading, ReadingState
from domain.states import LetterState, MailState
from store import erasure, mails, outbox, queries, reports
from store.mails import News
from store.schema import Lane
from store.session import Store, WrongState
from tests.counting import letter_counts
from tests.unit.store.given import (
    ACCOUNT,
    CAMPAIGN,
    NOW,
    claimed,
    letter,
    outcome,
    raw,
    read_one,
    reading,
    report,
    sending,
    take_in,
)

CANARY = "赵金丝雀"


def about_canary() -> object:
    words = Evidence(f"{CANARY}的材料.docx", "paragraph 1", f"党员{CANARY}值守卡口")
    deed = Reading("deeds", ReadingState.SAID, (Entry(CANARY, f"{CANARY}值守"),), 0.9, (words,))
    said = replace(
        report("甲支部", reading(), deed), unit_evidence=(words,), problems=(problem("damaged", f"{CANARY}.doc"),)
    )
    result = outcome(said, problems=[problem("encrypted", f"{CANARY}.doc")])
    head = Head(Address("canary@b1.example"), f"{CANARY}的事迹", NOW, "<1@b1.example>")
    notes = tuple(replace(note, name=f"{CANARY}.docx") for note in result.documents)
    return replace(result, head=head, documents=notes)


@pytest.fixture
def mail_id(store: Store) -> int:
    """A mail about the person, read twice, its receipt sent."""
    take_in(store, raw(1, f"{CANARY}值守"), raw(2, "other"))
    found, _ = read_one(store, about_canary())  # type: ignore[arg-type]
    read_one(store, outcome(report("乙支部")))
    with store.transaction() as tx:
        mails.reread(tx, [found])
    read_one(store, about_canary())  # type: ignore[arg-type]
    with store.transaction() as tx:
        about = replace(letter(tx), content=f"Message-ID: x\r\n\r\n{CANARY}".encode())
        outbox.enqueue(tx, about, found)
        claim = outbox.claim(tx, NOW)
        assert claim is not None
        outbox.sent(tx, claim, NOW, "250")
    return found


def erase(store: Store, mail_id: int, keep_records: bool) -> str:
    with store.transaction() as tx:
        sha = erasure.erase_mail(tx, mail_id, "本人要求", NOW, keep_records)
    store.archive.remove(sha)
    return sha


def dump(store: Store) -> str:
    from sqlalchemy import select

    from store.schema import metadata

    with store.reading() as tx:
        return repr([tx.execute(select(table)).all() for table in metadata.sorted_tables])


def test_retention_removes_the_raw_mail_and_keeps_what_was_counted(store: Store, mail_id: int) -> None:
    sha = erase(store, mail_id, keep_records=True)
    assert not store.archive.has(sha)
    with store.reading() as tx:
        assert [version.unit for version in queries.versions(tx, CAMPAIGN)] == ["甲支部", "乙支部"]
        line = queries.mail(tx, mail_id)
    assert line is not None
    assert (line.state, line.sender, line.subject) == (MailState.ERASED, None, "")
    assert sha not in dump(store)


def test_erasing_everything_leaves_no_word_in_the_database(store: Store, mail_id: int) -> None:
    assert CANARY in dump(store)
    erase(store, mail_id, keep_records=False)
    left = dump(store)
    assert CANARY not in left
    assert CANARY.encode().hex() not in left.replace("\\x", "")
    with store.reading() as tx:
        assert [version.unit for version in queries.versions(tx, CAMPAIGN)] == ["乙支部"]


def test_nothing_is_left_in_the_files_of_sqlite(sqlite_url: str, tmp_path: Path) -> None:
    from store.session import open_store

    with open_store(sqlite_url, tmp_path / "archive") as store:
        take_in(store, raw(1, CANARY))
        mail_id, _ = read_one(store, about_canary())  # type: ignore[arg-type]
        assert any(CANARY.encode() in path.read_bytes() for path in tmp_path.glob("store.db*"))
        erase(store, mail_id, keep_records=False)
        store.scrub()
        assert not any(CANARY.encode() in path.read_bytes() for path in tmp_path.rglob("*") if path.is_file())


def test_scrubbing_runs_on_both_databases(store: Store, mail_id: int) -> None:
    erase(store, mail_id, keep_records=False)
    store.scrub()
    with store.reading() as tx:
        assert erasure.mails_with(tx, [CANARY]) == []
        assert queries.mail(tx, mail_id + 1) is not None, "what is not erased is untouched"


@pytest.mark.parametrize("head", ["", "Received: from mx2\r\n"], ids=["the same bytes", "another delivery"])
def test_an_erased_mail_stays_erased_when_it_is_seen_again(store: Store, mail_id: int, head: str) -> None:
    """Re-poll, a moved mail, a rebuilt mailbox."""
    erase(store, mail_id, keep_records=False)
    again = replace(raw(1, f"{CANARY}值守", head=head), key=MailKey("INBOX", 8, 1))
    [found] = take_in(store, again)
    assert (found.news, found.mail_id) == (News.ERASED, None)
    with store.transaction() as tx:
        assert mails.known_uids(tx, ACCOUNT, "INBOX", 8) == {1}
        assert mails.claim_next(tx, NOW, Lane.MAIN, "r") is None


def test_a_file_that_a_crash_left_is_known(store: Store, mail_id: int) -> None:
    """The transaction is committed, the file still there."""
    with store.transaction() as tx:
        sha = erasure.erase_mail(tx, mail_id, "本人要求", NOW)
    assert store.archive.has(sha)
    with store.reading() as tx:
        assert erasure.left_behind(tx, store.archive) == [sha]
    store.archive.remove(sha)
    with store.reading() as tx:
        assert erasure.left_behind(tx, store.archive) == []
    assert len(list(store.archive.entries())) == 1


def test_a_letter_about_an_erased_mail_is_not_sent_any_more(store: Store, mail_id: int) -> None:
    with store.transaction() as tx:
        outbox.enqueue(tx, letter(tx, "receipt:later"), mail_id)
    erase(store, mail_id, keep_records=True)
    with store.transaction() as tx:
        assert outbox.claim(tx, NOW) is None
        assert letter_counts(tx)[LetterState.GAVE_UP] == 1


def test_a_letter_being_sent_while_its_mail_is_erased_can_be_settled(store: Store, mail_id: int) -> None:
    claim = sending(store, "receipt:later", mail_id)
    erase(store, mail_id, keep_records=True)
    with store.transaction() as tx:
        outbox.sent(tx, claim, NOW, "250")
    with store.reading() as tx:
        assert letter_counts(tx)[LetterState.SENDING] == 0


def test_a_mail_that_is_being_read_cannot_be_erased(store: Store) -> None:
    take_in(store, raw(1))
    claim = claimed(store)
    with pytest.raises(WrongState), store.transaction() as tx:
        erasure.erase_mail(tx, claim.mail_id, "x", NOW)


def test_mails_are_erased_once(store: Store, mail_id: int) -> None:
    erase(store, mail_id, keep_records=True)
    with pytest.raises(WrongState), store.transaction() as tx:
        erasure.erase_mail(tx, mail_id, "x", NOW)


def test_a_person_is_found_wherever_words_are_kept(store: Store, mail_id: int) -> None:
    with store.reading() as tx:
        assert erasure.mails_with(tx, [CANARY]) == [mail_id]
        assert erasure.mails_with(tx, ["canary@b1"]) == [mail_id]
        assert erasure.mails_with(tx, ["100%_"]) == erasure.mails_with(tx, []) == []


def test_redacting_changes_every_text_and_no_number(store: Store, mail_id: int) -> None:
    with store.transaction() as tx:
        before = queries.versions(tx, CAMPAIGN)[0]
        erasure.redact_mail(tx, mail_id, lambda words: words.replace(CANARY, "赵*"))
        after = queries.versions(tx, CAMPAIGN)[0]
        assert erasure.mails_with(tx, [CANARY]) == []
        assert after.readings["members_total"] == before.readings["members_total"]
        assert after.readings["deeds"].value == (Entry("赵*", "赵*值守"),)
        stored = reports.load(tx, after.report_id)
        assert stored is not None
        assert stored.report.unit_evidence[0].text == "党员赵*值守卡口"
        assert stored.past[0].report is not None
        assert "赵*" in repr(stored.past)
        assert CANARY not in repr(stored)
