"""A letter for each occasion, once; after a crash the same bytes, never other ones."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import select

from domain.letter import LetterKind
from domain.states import LETTER_MOVES, LetterState
from store import outbox, queries, retention
from store.outbox import Counts, retry_delay
from store.schema import outbox as letters
from store.session import Store, WrongState
from tests.counting import letter_counts
from tests.unit.store.given import HOUR, NOW, letter, raw, sending, take_in

DAY = timedelta(days=1)


def test_an_occasion_gets_its_letter_once(store: Store) -> None:
    with store.transaction() as tx:
        assert outbox.enqueue(tx, letter(tx))
        assert not outbox.enqueue(tx, letter(tx))
        assert outbox.has(tx, "receipt:1")
        assert not outbox.has(tx, "receipt:2")


def test_what_was_enqueued_is_what_is_sent(store: Store) -> None:
    with store.transaction() as tx:
        written = letter(tx, expires=NOW + DAY)
        outbox.enqueue(tx, written)
        found = outbox.claim(tx, NOW)
    assert found is not None
    assert found.letter == written
    assert found.attempts == 1


def test_a_letter_is_claimed_by_one_sender_only(store: Store) -> None:
    sending(store)
    with store.transaction() as tx:
        assert outbox.claim(tx, NOW + HOUR) is None


def test_letters_go_in_order_and_not_before_their_time(store: Store) -> None:
    with store.transaction() as tx:
        outbox.enqueue(tx, letter(tx, "receipt:2"), not_before=NOW + HOUR)
        outbox.enqueue(tx, letter(tx, "receipt:1"))
        first, early = outbox.claim(tx, NOW), outbox.claim(tx, NOW)
        second = outbox.claim(tx, NOW + HOUR)
    assert first is not None
    assert second is not None
    assert (first.letter.dedup_key, early, second.letter.dedup_key) == ("receipt:1", None, "receipt:2")


def test_a_sent_letter_never_goes_again(store: Store) -> None:
    claim = sending(store)
    with store.transaction() as tx:
        outbox.sent(tx, claim, NOW, "250 queued")
        assert outbox.claim(tx, NOW + DAY) is None
        assert outbox.recover(tx, NOW + DAY, everyone=True) == 0
        assert letter_counts(tx)[LetterState.SENT] == 1


def test_after_a_crash_the_same_bytes_go_again(store: Store) -> None:
    """Died between the server's 250 and our commit."""
    first = sending(store)
    with store.transaction() as tx:
        assert outbox.recover(tx, NOW) == 0  # may still be at it
        assert outbox.recover(tx, NOW + outbox.SENDING_LEASE + timedelta(seconds=1)) == 1
        again = outbox.claim(tx, NOW + DAY)
    assert again is not None
    assert again.letter == first.letter
    assert again.attempts == 2
    with pytest.raises(WrongState), store.transaction() as tx:
        outbox.sent(tx, first, NOW)  # the first sender, should it wake up


def test_at_a_leaders_start_every_sending_letter_is_taken_back(store: Store) -> None:
    sending(store)
    with store.transaction() as tx:
        assert outbox.recover(tx, NOW, everyone=True) == 1


def test_a_refusal_for_now_is_retried_on_schedule(store: Store) -> None:
    claim, now = sending(store), NOW
    for minutes in (5, 10, 20, 40, 67, 67, 67):
        with store.transaction() as tx:
            assert outbox.retry(tx, claim, now, "451 greylisted") is LetterState.WAITING
            assert outbox.claim(tx, now + timedelta(minutes=0.89 * minutes)) is None
            now += timedelta(minutes=1.11 * minutes)
            again = outbox.claim(tx, now)
        assert again is not None
        assert again.letter == claim.letter
        assert again.first_failed == NOW
        claim = again


@given(st.text(max_size=20), st.integers(1, 50))
def test_the_retry_delay_stays_within_a_tenth_and_is_always_the_same(key: str, attempts: int) -> None:
    minutes = (5, 10, 20, 40, 67)[min(attempts, 5) - 1]
    delay = retry_delay(key, attempts)
    assert 0.9 * minutes <= delay.total_seconds() / 60 <= 1.1 * minutes
    assert delay == retry_delay(key, attempts)


def test_letters_do_not_all_come_back_at_once() -> None:
    assert len({retry_delay(f"receipt:{n}", 1) for n in range(50)}) == 50


def test_trouble_of_the_service_is_not_held_against_the_letter(store: Store) -> None:
    claim = sending(store)
    with store.transaction() as tx:
        outbox.put_back(tx, claim, NOW + HOUR, "535 login refused")
        assert outbox.claim(tx, NOW) is None
        again = outbox.claim(tx, NOW + HOUR)
    assert again is not None
    assert again.attempts == 1


def test_a_letter_refused_for_good_is_told_to_staff(store: Store) -> None:
    claim = sending(store)
    with store.transaction() as tx:
        outbox.refused(tx, claim, NOW, "550 no such user")
        [trouble] = queries.open_problems(tx)
        assert trouble.problem.code == "letter_refused"
        assert "lin@b1.example" in trouble.problem.sentence
        assert outbox.claim(tx, NOW + DAY) is None


def test_a_letter_whose_next_try_comes_too_late_is_given_up(store: Store) -> None:
    claim = sending(store, expires=NOW + timedelta(minutes=4))
    with store.transaction() as tx:
        assert outbox.retry(tx, claim, NOW, "451") is LetterState.GAVE_UP
        assert [item.problem.code for item in queries.open_problems(tx)] == ["letter_refused"]


def test_a_letter_past_its_time_is_not_sent(store: Store) -> None:
    with store.transaction() as tx:
        outbox.enqueue(tx, letter(tx, "reminder:1", LetterKind.REMINDER, expires=NOW + HOUR))
        assert outbox.claim(tx, NOW + HOUR) is None
        assert outbox.give_up_expired(tx, NOW + HOUR - timedelta(seconds=1)) == 0
        assert outbox.give_up_expired(tx, NOW + HOUR) == 1
        assert letter_counts(tx)[LetterState.GAVE_UP] == 1
        assert queries.open_problems(tx) == []  # a reminder after the deadline is nobody's trouble


def test_the_caps_count_what_an_address_got(store: Store) -> None:
    for hours, key in ((30, "a"), (5, "b"), (0.5, "c")):
        claim = sending(store, f"receipt:{key}")
        with store.transaction() as tx:
            outbox.sent(tx, claim, NOW - timedelta(hours=hours))
    with store.transaction() as tx:
        outbox.enqueue(tx, letter(tx, "receipt:d"))
        outbox.enqueue(tx, letter(tx, "receipt:e", to="other@b2.example"))
        outbox.enqueue(tx, letter(tx, "reminder:f", LetterKind.REMINDER))
        assert outbox.receipts_to(tx, "lin@b1.example", NOW) == Counts(hour=1, day=2, waiting=1, hour_all=3)


def test_we_know_our_own_letters_by_message_id(store: Store) -> None:
    claim = sending(store)
    with store.reading() as tx:
        found = outbox.is_ours(tx, claim.letter.message_id)
        assert found is not None
        assert (found.dedup_key, found.recipient) == ("receipt:1", "lin@b1.example")
        assert outbox.is_ours(tx, "<receipt.0123456789abcdef0123456789abcdef@mu.example>") is None


def test_a_bounce_names_our_letter_somewhere_in_its_text(store: Store) -> None:
    claim = sending(store)
    with store.transaction() as tx:
        outbox.sent(tx, claim, NOW)
        text = f"退信\nOriginal-Message-ID: {claim.letter.message_id}\n<receipt.{'0' * 32}@mu.example>"
        [found] = outbox.ours_in(tx, text)
        assert outbox.bounced(tx, found.letter_id, NOW, "5.1.1")
        assert not outbox.bounced(tx, found.letter_id, NOW, "5.1.1")
        assert letter_counts(tx)[LetterState.BOUNCED] == 1
        assert [item.problem.code for item in queries.open_problems(tx)] == ["letter_refused"]


def test_a_forged_bounce_changes_nothing(store: Store) -> None:
    claim = sending(store)
    with store.transaction() as tx:
        assert outbox.ours_in(tx, f"receipt.{'a' * 32}@mu.example " * 1000) == []
        assert outbox.ours_in(tx, "") == []
        assert not outbox.bounced(tx, claim.id, NOW)  # not out yet
        assert not outbox.bounced(tx, 404, NOW)


def test_keys_are_found_by_their_beginning(store: Store) -> None:
    with store.transaction() as tx:
        for key in ("reminder:甲:1", "reminder:乙:1", "receipt:1", "reminder"):
            outbox.enqueue(tx, letter(tx, key))
        assert outbox.known_keys(tx, "reminder:") == {"reminder:甲:1", "reminder:乙:1"}


def test_a_receipt_number_is_one_mails_alone_and_stays(store: Store) -> None:
    first, second = take_in(store, raw(1), raw(2, "b"))
    assert first.mail_id is not None
    assert second.mail_id is not None
    with store.transaction() as tx:
        number = outbox.token_of(tx, first.mail_id, NOW)
        assert outbox.token_of(tx, first.mail_id, NOW) == number
        assert outbox.token_of(tx, second.mail_id, NOW) != number


def test_old_letters_lose_their_bytes_but_not_their_row(store: Store) -> None:
    claim = sending(store)
    with store.transaction() as tx:
        outbox.enqueue(tx, letter(tx, "receipt:2"))
        outbox.sent(tx, claim, NOW)
        assert retention.retire_contents(tx, NOW) == 0
        assert retention.retire_contents(tx, NOW + DAY) == 1
        assert outbox.has(tx, "receipt:1")
        assert not outbox.enqueue(tx, letter(tx, "receipt:1"))
        waiting = outbox.claim(tx, NOW)
    assert waiting is not None
    assert waiting.letter.content


def test_settled_letters_are_listed_for_the_digest(store: Store) -> None:
    claim = sending(store)
    with store.transaction() as tx:
        outbox.refused(tx, claim, NOW, "550")
        assert [item.dedup_key for item in outbox.settled(tx, [LetterState.REFUSED], NOW)] == ["receipt:1"]
        assert outbox.settled(tx, [LetterState.REFUSED], NOW + HOUR) == []


def test_an_endless_reply_is_cut(store: Store) -> None:
    claim = sending(store)
    with store.transaction() as tx:
        outbox.refused(tx, claim, NOW, "5" * 1_000_000)
    with store.reading() as tx:
        reply = tx.execute(select(letters.c.reply)).scalar_one()
    assert 0 < len(reply) <= 1000


ACTS = {
    LetterState.SENT: lambda tx, claim: outbox.sent(tx, claim, NOW),
    LetterState.WAITING: lambda tx, claim: outbox.retry(tx, claim, NOW),
    LetterState.REFUSED: lambda tx, claim: outbox.refused(tx, claim, NOW),
}


@pytest.mark.parametrize("second", ACTS)
@pytest.mark.parametrize("first", ACTS)
def test_a_letter_is_settled_once(store: Store, first: LetterState, second: LetterState) -> None:
    claim = sending(store)
    assert (LetterState.SENDING, first) in LETTER_MOVES
    with store.transaction() as tx:
        ACTS[first](tx, claim)
    with pytest.raises(WrongState), store.transaction() as tx:
        ACTS[second](tx, claim)
