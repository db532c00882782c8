"""What the digest, the commands and the monitors ask."""

from __future__ import annotations

from domain.problems import problem
from domain.report import Disposition, NotReport, Outcome
from store import mails, queries
from store.session import Store
from tests.unit.store.given import HOUR, NOW, claimed, outcome, raw, read_one, report, take_in


def test_an_empty_store_answers_everything(store: Store) -> None:
    with store.reading() as tx:
        assert queries.versions(tx, "none") == []
        assert queries.open_problems(tx) == queries.shelf(tx) == []
        assert queries.mail(tx, 1) is None


def test_a_mail_tells_what_it_was_and_why(store: Store) -> None:
    take_in(store, raw(1, "a"), raw(2, "b"))
    first, _ = read_one(store)
    claim = claimed(store)
    with store.transaction() as tx:
        mails.finish(tx, claim, Outcome(Disposition.NOT_REPORT, NotReport.QUESTION, "在问格式"), NOW)
        lines = [queries.mail(tx, number) for number in (first, claim.mail_id)]
    assert [(line.disposition, line.not_report, line.reason) for line in lines if line] == [
        (Disposition.REPORT, None, ""),
        (Disposition.NOT_REPORT, NotReport.QUESTION, "在问格式"),
    ]


def test_problems_wait_oldest_first_and_can_be_limited(store: Store) -> None:
    take_in(store, raw(1, "a"), raw(2, "b"))
    read_one(store, outcome(report(), problems=[problem("period_unclear")]), now=NOW + HOUR)
    read_one(store, outcome(report(), problems=[problem("timeout")]), now=NOW)
    with store.reading() as tx:
        assert [item.problem.code for item in queries.open_problems(tx)] == ["timeout", "period_unclear"]
        assert len(queries.open_problems(tx, limit=1)) == 1
