"""What the digest, the commands and the monitors ask."""

from __future__ import annotations

from datetime import timedelta

from domain.problems import problem
from domain.report import Disposition, NotReport, Outcome
from domain.states import LetterState, MailState
from store import mails, queries
from store.session import Store
from tests.unit.store.given import HOUR, NOW, claimed, outcome, raw, read_one, report, sending, take_in


def test_an_empty_store_answers_everything(store: Store) -> None:
    with store.reading() as tx:
        assert queries.versions(tx, "none") == []
        assert queries.open_problems(tx) == queries.mails_since(tx, NOW) == queries.shelf(tx) == []
        assert queries.mail(tx, 1) is None
        assert set(queries.mail_counts(tx).values()) == set(queries.letter_counts(tx).values()) == {0}


def test_counts_name_every_state(store: Store) -> None:
    take_in(store, raw(1, "a"), raw(2, "b"))
    read_one(store)
    sending(store)
    with store.reading() as tx:
        assert queries.mail_counts(tx) == dict.fromkeys(MailState, 0) | {MailState.READ: 1, MailState.ARCHIVED: 1}
        assert queries.letter_counts(tx) == dict.fromkeys(LetterState, 0) | {LetterState.SENDING: 1}


def test_the_digest_finds_what_came_since_and_what_was_no_report(store: Store) -> None:
    take_in(store, raw(1, "a"), raw(2, "b"))
    read_one(store)
    claim = claimed(store)
    with store.transaction() as tx:
        mails.finish(tx, claim, Outcome(Disposition.NOT_REPORT, NotReport.QUESTION, "在问格式"), NOW)
        found = queries.mails_since(tx, NOW)
        assert [(line.disposition, line.not_report) for line in found] == [
            (Disposition.REPORT, None),
            (Disposition.NOT_REPORT, NotReport.QUESTION),
        ]
        assert queries.mails_since(tx, NOW + timedelta(seconds=1)) == []


def test_problems_wait_oldest_first_and_can_be_limited(store: Store) -> None:
    take_in(store, raw(1, "a"), raw(2, "b"))
    read_one(store, outcome(report(), problems=[problem("period_unclear")]), now=NOW + HOUR)
    read_one(store, outcome(report(), problems=[problem("timeout")]), now=NOW)
    with store.reading() as tx:
        assert [item.problem.code for item in queries.open_problems(tx)] == ["timeout", "period_unclear"]
        assert len(queries.open_problems(tx, limit=1)) == 1
