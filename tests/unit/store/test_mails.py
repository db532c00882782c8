"""A mail is recorded once, read by one reader at a time, and ends in a verdict whatever dies on the way."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import select

from domain.mail import Address, Head, MailKey
from domain.problems import problem
from domain.report import Disposition, NotReport, Outcome
from domain.states import MailState
from store import mails, queries, schema
from store.mails import Epoch, News
from store.schema import Lane
from store.session import Store, Tx, WrongState
from tests.counting import mail_counts
from tests.unit.store.given import ACCOUNT, HOUR, NOW, claimed, finished, outcome, raw, read_one, report, take_in


def state_of(store: Store, mail_id: int) -> MailState:
    with store.reading() as tx:
        line = queries.mail(tx, mail_id)
    assert line is not None
    return line.state


def known(store: Store, uidvalidity: int = 7) -> set[int]:
    with store.reading() as tx:
        return mails.known_uids(tx, ACCOUNT, "INBOX", uidvalidity)


def originals(tx: Tx) -> list[int | None]:
    """Of each mail the one whose second delivery it is."""
    return list(tx.execute(select(schema.mails.c.duplicate_of).order_by(schema.mails.c.id)).scalars())


# -- recording


def test_a_new_mail_is_recorded_and_its_uid_known(store: Store) -> None:
    [found] = take_in(store, raw(5))
    assert (found.news, found.mail_id is not None) == (News.NEW, True)
    assert known(store) == {5}


def test_the_same_name_recorded_twice_changes_nothing(store: Store) -> None:
    [first] = take_in(store, raw(5))
    [second] = take_in(store, raw(5))
    assert (second.news, second.mail_id) == (News.KNOWN, first.mail_id)
    with store.reading() as tx:
        assert sum(mail_counts(tx).values()) == 1


def test_uids_of_another_epoch_mailbox_or_account_are_not_known(store: Store) -> None:
    take_in(store, raw(1), raw(2))
    with store.reading() as tx:
        assert mails.known_uids(tx, ACCOUNT, "INBOX", 8) == set()
        assert mails.known_uids(tx, ACCOUNT, "Junk", 7) == set()
        assert mails.known_uids(tx, "other@mu.example", "INBOX", 7) == set()


def test_after_a_rebuild_of_the_mailbox_the_same_bytes_are_only_seen_again(store: Store) -> None:
    """0 new records; the old UIDs are attached to the mails they were."""
    first = take_in(store, raw(1, "a"), raw(2, "b"))
    again = [replace(raw(1, "a"), key=MailKey("INBOX", 8, 2)), replace(raw(2, "b"), key=MailKey("INBOX", 8, 1))]
    second = take_in(store, *again)
    assert [item.news for item in second] == [News.KNOWN, News.KNOWN]
    assert [item.mail_id for item in second] == [item.mail_id for item in first]
    assert known(store, 8) == {1, 2}


def test_after_a_rebuild_new_mails_under_old_uids_are_taken_in(store: Store) -> None:
    """As in paperless-ngx 8944: UIDs 1 and 2 mean other mails now."""
    take_in(store, raw(1, "a"), raw(2, "b"))
    second = take_in(store, raw(1, "c", uidvalidity=8), raw(2, "d", uidvalidity=8))
    assert [item.news for item in second] == [News.NEW, News.NEW]


def test_uidvalidity_tells_first_same_and_rebuilt(store: Store) -> None:
    with store.transaction() as tx:
        told = [mails.open_epoch(tx, ACCOUNT, "INBOX", number, NOW) for number in (7, 7, 8, 7)]
        assert told == [Epoch.FIRST, Epoch.SAME, Epoch.REBUILT, Epoch.SAME]
        assert mails.open_epoch(tx, ACCOUNT, "Junk", 7, NOW) is Epoch.FIRST


def test_the_largest_uids_of_the_protocol_fit(store: Store) -> None:
    take_in(store, raw(2**32 - 1, uidvalidity=2**32 - 1))
    assert known(store, 2**32 - 1) == {2**32 - 1}


def test_a_second_delivery_of_a_mail_is_a_duplicate_and_not_read(store: Store) -> None:
    """To and Cc alias; only the transport headers differ."""
    one = raw(1)
    two = raw(1, head="Received: from mx2.mu.example\r\n\tby mu.example; x\r\nDelivered-To: all@mu.example\r\n")
    first, second = take_in(store, one, replace(two, key=MailKey("INBOX", 7, 2)))
    assert second.news is News.DUPLICATE
    assert second.sha256 != first.sha256
    claimed(store)
    with store.transaction() as tx:
        assert mails.claim_next(tx, NOW, Lane.MAIN, "reader") is None
        assert originals(tx) == [None, first.mail_id]


def test_a_third_delivery_points_to_the_first_too(store: Store) -> None:
    deliveries = [replace(raw(1, head=f"Received: {n}\r\n"), key=MailKey("INBOX", 7, n)) for n in (1, 2, 3)]
    first, *_ = take_in(store, *deliveries)
    with store.reading() as tx:
        assert originals(tx) == [None, first.mail_id, first.mail_id]


def test_one_message_id_with_other_words_is_another_mail(store: Store) -> None:
    """The Message-ID is the sender's claim; never drop by it."""
    found = take_in(store, raw(1, "86 人"), replace(raw(1, "90 人"), key=MailKey("INBOX", 7, 2)))
    assert [item.news for item in found] == [News.NEW, News.NEW]


# -- reading


def test_claiming_counts_the_attempt_before_any_work(store: Store) -> None:
    take_in(store, raw(1))
    claim = claimed(store)
    assert claim.attempts == 1
    with store.reading() as tx:
        line = queries.mail(tx, claim.mail_id)
    assert line is not None
    assert (line.state, line.attempts) == (MailState.READING, 1)


def test_mails_are_claimed_in_order_of_arrival_and_each_once(store: Store) -> None:
    found = take_in(store, raw(1, "a"), raw(2, "b"), raw(3, "c"))
    assert [claimed(store).mail_id for _ in range(3)] == [item.mail_id for item in found]
    with store.transaction() as tx:
        assert mails.claim_next(tx, NOW, Lane.MAIN, "reader") is None


def test_a_batch_of_claims_takes_at_most_what_is_asked(store: Store) -> None:
    take_in(store, raw(1, "a"), raw(2, "b"), raw(3, "c"))
    with store.transaction() as tx:
        assert len(mails.claim_batch(tx, NOW, Lane.MAIN, "r", 2)) == 2
        assert len(mails.claim_batch(tx, NOW, Lane.MAIN, "r", 2)) == 1


def test_one_crash_keeps_a_mail_its_place_and_a_second_sends_it_to_the_end(store: Store) -> None:
    """A correction must not overtake its report; and one bad mail never delays the others for long."""
    poison, healthy = take_in(store, raw(1, "poison"), raw(2, "healthy"))
    for _ in range(2):
        claim = claimed(store)
        assert claim.mail_id == poison.mail_id
        with store.transaction() as tx:
            mails.failed(tx, claim, NOW)
    assert claimed(store).mail_id == healthy.mail_id
    assert claimed(store).mail_id == poison.mail_id


def test_finishing_keeps_verdict_and_head(store: Store) -> None:
    take_in(store, raw(1))
    claim = claimed(store)
    head = Head(Address("lin@b1.example"), "谢谢", NOW, "<1@b1.example>", "<0@x>", ("<00@x>", "<0@x>"))
    with store.transaction() as tx:
        verdict = Outcome(Disposition.NOT_REPORT, NotReport.THANKS, "只是致谢", head, signs=("R17",))
        mails.finish(tx, claim, verdict, NOW, sender_confirmed=True)
    with store.reading() as tx:
        line = queries.mail(tx, claim.mail_id)
    assert line is not None
    assert (line.state, line.disposition, line.not_report) == (
        MailState.READ,
        Disposition.NOT_REPORT,
        NotReport.THANKS,
    )
    assert (line.reason, line.sender, line.sender_confirmed, line.subject) == (
        "只是致谢",
        "lin@b1.example",
        True,
        "谢谢",
    )


def test_a_stale_claim_can_do_nothing(store: Store) -> None:
    """Its lease ran out and another reader took the mail: the first one's result is refused."""
    take_in(store, raw(1))
    stale = claimed(store)
    with store.transaction() as tx:
        assert mails.recover(tx, NOW + HOUR) == (1, 0)
    claimed(store)
    for act in (
        lambda tx: mails.finish(tx, stale, outcome(report()), NOW),
        lambda tx: mails.release(tx, stale, NOW),
        lambda tx: mails.failed(tx, stale, NOW),
        lambda tx: mails.move_lane(tx, stale, Lane.OCR),
    ):
        with pytest.raises(WrongState), store.transaction() as tx:
            act(tx)


def test_a_released_mail_waits_and_its_attempt_is_not_held_against_it(store: Store) -> None:
    take_in(store, raw(1))
    for _ in range(5):
        claim = claimed(store)
        assert claim.attempts == 1
        with store.transaction() as tx:
            mails.release(tx, claim, NOW)
    claim = claimed(store)
    with store.transaction() as tx:
        mails.release(tx, claim, NOW + HOUR)
        assert mails.claim_next(tx, NOW, Lane.MAIN, "r") is None
        assert mails.claim_next(tx, NOW + HOUR, Lane.MAIN, "r") is not None


def test_a_scan_moves_to_the_other_lane_and_starts_afresh_there(store: Store) -> None:
    take_in(store, raw(1))
    claim = claimed(store)
    with store.transaction() as tx:
        mails.move_lane(tx, claim, Lane.OCR)
        assert mails.claim_next(tx, NOW, Lane.MAIN, "r") is None
    found = claimed(store, lane=Lane.OCR)
    assert (found.mail_id, found.attempts, found.lane) == (claim.mail_id, 1, Lane.OCR)


def test_the_third_crash_sets_a_mail_aside_with_a_sentence(store: Store) -> None:
    take_in(store, raw(1))
    for last in (False, False, True):
        claim = claimed(store)
        with store.transaction() as tx:
            assert mails.failed(tx, claim, NOW) is last
    assert state_of(store, claim.mail_id) is MailState.SHELVED
    with store.reading() as tx:
        assert [item.problem.code for item in queries.open_problems(tx)] == ["reader_crashed"]
        assert [line.id for line in queries.shelf(tx)] == [claim.mail_id]


def test_when_the_whole_service_dies_three_times_on_a_mail_it_is_set_aside(store: Store) -> None:
    """The attempt was counted before the work, so even a crash of the parent counts."""
    take_in(store, raw(1))
    for expected in ((1, 0), (1, 0), (0, 1)):
        claimed(store)
        with store.transaction() as tx:
            assert mails.recover(tx, NOW, everyone=True) == expected


def test_how_often_a_mail_may_kill_the_whole_service_is_a_setting(store: Store) -> None:
    take_in(store, raw(1))
    claimed(store)
    with store.transaction() as tx:
        assert mails.recover(tx, NOW, everyone=True, most=1) == (0, 1)


def test_recovery_leaves_living_readers_alone(store: Store) -> None:
    take_in(store, raw(1))
    claimed(store)
    with store.transaction() as tx:
        assert mails.recover(tx, NOW + mails.READING_LEASE) == (0, 0)
        assert mails.recover(tx, NOW + mails.READING_LEASE + timedelta(seconds=1)) == (1, 0)


def test_unshelving_tries_again_and_closes_the_problem(store: Store) -> None:
    take_in(store, raw(1))
    claim = claimed(store)
    with store.transaction() as tx:
        mails.shelve(tx, claim, NOW, problem("timeout"))
        mails.unshelve(tx, claim.mail_id, NOW, "王老师")
        assert queries.open_problems(tx) == []
    assert claimed(store).attempts == 1


def test_only_a_shelved_mail_can_be_unshelved(store: Store) -> None:
    [found] = take_in(store, raw(1))
    assert found.mail_id is not None
    with pytest.raises(WrongState), store.transaction() as tx:
        mails.unshelve(tx, found.mail_id, NOW)


def test_rereading_takes_read_mails_only(store: Store) -> None:
    take_in(store, raw(1, "a"), raw(2, "b"))
    mail_id, _ = read_one(store)
    with store.transaction() as tx:
        assert mails.reread(tx, [mail_id, mail_id + 1, 999]) == 1
    assert state_of(store, mail_id) is MailState.ARCHIVED


def test_a_mail_that_says_only_i_am_silent_stays_silent(store: Store) -> None:
    take_in(store, raw(1), silent=True)
    assert claimed(store).silent


# -- the courtesy mark


def test_only_settled_mails_are_marked_and_once(store: Store) -> None:
    take_in(store, raw(1, "a"), raw(2, "b"))
    read_one(store)
    with store.transaction() as tx:
        assert mails.to_mark(tx, ACCOUNT, "INBOX", 7, 10) == [1]
        mails.marked(tx, ACCOUNT, "INBOX", 7, [1], NOW)
        assert mails.to_mark(tx, ACCOUNT, "INBOX", 7, 10) == []
    read_one(store)
    with store.reading() as tx:
        assert mails.to_mark(tx, ACCOUNT, "INBOX", 7, 10) == [2]


def test_marks_are_asked_for_in_batches_of_one_epoch(store: Store) -> None:
    take_in(store, *(raw(n, f"mail {n}") for n in range(1, 6)))
    for _ in range(5):
        read_one(store)
    with store.reading() as tx:
        assert mails.to_mark(tx, ACCOUNT, "INBOX", 7, 3) == [1, 2, 3]
        assert mails.to_mark(tx, ACCOUNT, "INBOX", 8, 3) == []


def test_every_move_of_a_mail_is_one_the_vocabulary_allows(store: Store) -> None:
    """Finishing twice, shelving what is read …: each asks for a state it is not in."""
    take_in(store, raw(1))
    claim = claimed(store)
    with store.transaction() as tx:
        finished(tx, claim, outcome(report()))
    with pytest.raises(WrongState), store.transaction() as tx:
        mails.shelve(tx, claim, NOW, problem("timeout"))
