"""What a mail says is stored whole, with every word it stands on, and nothing is forgotten when it is read again."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from sqlalchemy import exc, insert

from domain.mail import MailKey
from domain.problems import problem
from domain.report import Evidence, Reading, ReadingState, ReportKind
from store import mails, outbox, queries, reports, schema
from store.reports import Referred
from store.session import Store, WrongState
from tests.unit.store.given import (
    ACCOUNT,
    CAMPAIGN,
    EVERY_TYPE,
    HOUR,
    NOW,
    WEEK,
    claimed,
    finished,
    letter,
    outcome,
    raw,
    read_one,
    reading,
    report,
    take_in,
)

LATER = NOW + HOUR


def reread(store: Store, mail_id: int, result: object, meets: tuple[date, ...] = (WEEK,)) -> list[int]:
    with store.transaction() as tx:
        assert mails.reread(tx, [mail_id]) == 1
    claim = claimed(store, LATER)
    with store.transaction() as tx:
        return finished(tx, claim, result, meets, LATER)  # type: ignore[arg-type]


def loaded(store: Store, report_id: int) -> reports.StoredReport:
    with store.reading() as tx:
        found = reports.load(tx, report_id)
    assert found is not None
    return found


def test_a_report_comes_back_exactly_as_it_was_read(store: Store) -> None:
    take_in(store, raw(1))
    said = replace(report("第一党支部", *EVERY_TYPE, problems=[problem("unit_conflict", "甲、乙")]), adds=True)
    mail_id, [report_id] = read_one(store, outcome(said, problems=[problem("message_id_reused")]))
    found = loaded(store, report_id)
    assert sorted(found.report.readings, key=lambda r: r.field) == sorted(EVERY_TYPE, key=lambda r: r.field)
    assert replace(found.report, readings=()) == replace(said, readings=())
    assert (found.mail_id, found.meets, found.received_at, found.confirmed, found.usable) == (
        mail_id,
        (WEEK,),
        NOW,
        True,
        True,
    )
    assert found.documents == outcome(said).documents
    assert [item.problem.code for item in found.problems] == ["message_id_reused", "unit_conflict"]
    assert (found.sender, found.subject, found.config_hash) == ("lin@b1.example", "周报", "config 1")


def test_a_report_that_does_not_exist_is_none(store: Store) -> None:
    with store.reading() as tx:
        assert reports.load(tx, 404) is None


def test_one_mail_may_hold_several_reports_of_several_units(store: Store) -> None:
    take_in(store, raw(1))
    mail_id, ids = read_one(store, outcome(report("甲支部"), report("乙支部"), report(None)))
    assert len(set(ids)) == 3
    with store.reading() as tx:
        assert queries.reports_of_mail(tx, mail_id) == ids
        assert [version.unit for version in queries.versions(tx, CAMPAIGN)] == ["甲支部", "乙支部"]


def test_one_report_may_answer_for_several_periods(store: Store) -> None:
    weeks = (WEEK, WEEK + timedelta(days=7))
    take_in(store, raw(1))
    claim = claimed(store)
    with store.transaction() as tx:
        [report_id] = finished(tx, claim, outcome(report()), (*weeks, WEEK))
    assert loaded(store, report_id).meets == weeks


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        (report(), False),
        (report("甲", reading(state=ReadingState.CONFLICTING)), True),
        (report("甲", Reading("x", ReadingState.UNREADABLE)), True),
        (report("甲", problems=[problem("period_unclear")]), True),
        (report(None), True),
    ],
)
def test_a_doubtful_report_needs_review(store: Store, said: object, expected: bool) -> None:
    take_in(store, raw(1))
    _, [report_id] = read_one(store, outcome(said))  # type: ignore[arg-type]
    assert loaded(store, report_id).needs_review is expected


def test_the_database_itself_refuses_a_value_without_evidence(store: Store) -> None:
    take_in(store, raw(1))
    _, [report_id] = read_one(store)
    row = {"report_id": report_id, "field": "x", "state": "said", "value": 1, "confidence": 1.0, "evidence": []}
    with pytest.raises(exc.IntegrityError, match="ck_readings_evidence"), store.transaction() as tx:
        tx.execute(insert(schema.readings).values(**row, rule="", source="rule", passed_over=[]))


# -- reading again


def test_reading_again_replaces_everything_and_keeps_the_id(store: Store) -> None:
    take_in(store, raw(1))
    mail_id, [report_id] = read_one(store, outcome(report("甲", reading(value=86))))
    assert reread(store, mail_id, outcome(report("乙", reading(value=90)))) == [report_id]
    found = loaded(store, report_id)
    assert found.report.unit == "乙"
    assert found.report.readings[0].value == 90
    assert len(found.documents) == 1
    with store.reading() as tx:
        assert [version.unit for version in queries.versions(tx, CAMPAIGN, [WEEK])] == ["乙"]


def test_what_was_said_before_is_kept_with_its_evidence(store: Store) -> None:
    take_in(store, raw(1))
    before = report("甲", *EVERY_TYPE)
    mail_id, [report_id] = read_one(store, outcome(before))
    reread(store, mail_id, outcome(report("甲", reading(value=90))))
    reread(store, mail_id, outcome(report("甲", reading(value=91))))
    first, second = loaded(store, report_id).past
    assert first.report is not None
    assert sorted(first.report.readings, key=lambda r: r.field) == sorted(EVERY_TYPE, key=lambda r: r.field)
    assert (first.replaced_at, first.config_hash, first.meets) == (LATER, "config 1", (WEEK,))
    assert second.report is not None
    assert second.report.readings[0].value == 90


def test_a_report_that_vanishes_and_returns_has_its_old_id(store: Store) -> None:
    take_in(store, raw(1))
    mail_id, ids = read_one(store, outcome(report("甲"), report("乙")))
    assert reread(store, mail_id, outcome(report("甲"))) == ids[:1]
    assert reread(store, mail_id, outcome(report("甲"), report("乙"))) == ids


def test_a_problem_that_a_person_closed_stays_closed_when_it_comes_again(store: Store) -> None:
    take_in(store, raw(1))
    troubles = [problem("period_unclear"), problem("unknown_sender")]
    mail_id, _ = read_one(store, outcome(report(), problems=troubles))
    with store.transaction() as tx:
        first, _ = reports.problems_of(tx, mail_id)
        reports.close_problem(tx, first.id, "王老师", "已电话核实", LATER)
    reread(store, mail_id, outcome(report(), problems=troubles))
    with store.reading() as tx:
        assert [item.problem.code for item in queries.open_problems(tx)] == ["unknown_sender"]
        closed = reports.problems_of(tx, mail_id)[0]
    assert (closed.closed_by, closed.closed_why, closed.opened_at) == ("王老师", "已电话核实", NOW)


def test_a_refused_letter_stays_a_problem_when_its_mail_is_read_again(store: Store) -> None:
    take_in(store, raw(1))
    mail_id, _ = read_one(store)
    with store.transaction() as tx:
        outbox.enqueue(tx, letter(tx), mail_id)
        claim = outbox.claim(tx, NOW)
        assert claim is not None
        outbox.refused(tx, claim, NOW, "550")
    reread(store, mail_id, outcome(report()))
    with store.reading() as tx:
        assert [item.problem.code for item in queries.open_problems(tx)] == ["letter_refused"]


def test_the_same_problem_twice_is_one_problem(store: Store) -> None:
    take_in(store, raw(1))
    mail_id, _ = read_one(store, outcome(report(), problems=[problem("timeout"), problem("timeout")]))
    with store.reading() as tx:
        assert len(reports.problems_of(tx, mail_id)) == 1


def test_closing_the_last_problem_of_a_report_ends_its_review(store: Store) -> None:
    take_in(store, raw(1))
    _, [report_id] = read_one(store, outcome(report(problems=[problem("period_unclear"), problem("unit_unclear")])))
    for left in (True, False):
        with store.transaction() as tx:
            waiting = queries.open_problems(tx)
            reports.close_problem(tx, waiting[0].id, "王老师", "", LATER)
        assert loaded(store, report_id).needs_review is left
    with pytest.raises(WrongState), store.transaction() as tx:
        reports.close_problem(tx, waiting[0].id, "王老师", "", LATER)


def test_two_campaigns_on_one_mail_do_not_touch_each_other(store: Store) -> None:
    take_in(store, raw(1))
    mail_id, [first] = read_one(store)
    with store.transaction() as tx:
        reports.know_campaign(tx, "flood", "防汛", NOW)
        [second] = reports.save(tx, mail_id, "flood", outcome(report("乙")), [[WEEK]], NOW, True, NOW)
        assert reports.load(tx, first) is not None
        assert [version.report_id for version in queries.versions(tx, "flood")] == [second]


# -- threading


def test_a_reply_to_the_senders_own_mail_leads_to_its_report(store: Store) -> None:
    take_in(store, raw(1))
    mail_id, ids = read_one(store, outcome(report(), number=1))
    with store.reading() as tx:
        found = reports.referred(tx, ACCOUNT, ["<none@x>", "<1@b1.example>"])
    assert found == Referred(tuple(ids), (mail_id,), ())


def test_a_reply_to_our_receipt_leads_to_the_report_it_was_about(store: Store) -> None:
    take_in(store, raw(1))
    mail_id, ids = read_one(store)
    with store.transaction() as tx:
        receipt = letter(tx, f"receipt:{mail_id}")
        outbox.enqueue(tx, receipt, mail_id)
        assert reports.referred(tx, ACCOUNT, [receipt.message_id]) == Referred(
            tuple(ids), (mail_id,), (f"receipt:{mail_id}",)
        )


def test_the_nearest_reference_comes_first(store: Store) -> None:
    take_in(store, raw(1, "a"), raw(2, "b"))
    first, first_ids = read_one(store, outcome(report(), number=1))
    second, second_ids = read_one(store, outcome(report(), number=2))
    with store.reading() as tx:
        found = reports.referred(tx, ACCOUNT, ["<2@b1.example>", "<1@b1.example>"])
        assert found.mail_ids == (second, first)
        assert found.report_ids == (*second_ids, *first_ids)
        assert reports.referred(tx, "other@mu.example", ["<1@b1.example>"]) == Referred((), (), ())


def test_a_reference_to_a_second_delivery_leads_to_the_first(store: Store) -> None:
    first, _ = take_in(store, raw(1), replace(raw(1, head="Received: x\r\n"), key=MailKey("INBOX", 7, 2)))
    mail_id, ids = read_one(store, outcome(report(), number=1))
    assert mail_id == first.mail_id
    with store.reading() as tx:
        assert reports.referred(tx, ACCOUNT, ["<1@b1.example>"]).report_ids == tuple(ids)


def test_hostile_references_are_bounded(store: Store) -> None:
    with store.reading() as tx:
        found = reports.referred(tx, ACCOUNT, [f"<{n}\x00\ud800@x>" for n in range(50_000)])
    assert found == Referred((), (), ())


# -- the versions for the rules


def test_versions_tell_values_without_fetching_the_words(store: Store) -> None:
    take_in(store, raw(1))
    _, [report_id] = read_one(store, outcome(report("甲", *EVERY_TYPE)))
    with store.reading() as tx:
        [light] = queries.versions(tx, CAMPAIGN)
        [full] = queries.versions(tx, CAMPAIGN, evidence=True)
    said = {r.field: r for r in EVERY_TYPE if r.state is not ReadingState.NOT_SAID}
    assert {key: (r.state, r.value, r.confidence) for key, r in light.readings.items()} == {
        key: (r.state, r.value, r.confidence) for key, r in said.items()
    }
    assert light.readings["count"].evidence == queries.on_file(report_id)
    assert full.readings == {r.field: r for r in EVERY_TYPE}
    assert (light.unit, light.kind, light.meets, light.told) == ("甲", ReportKind.INITIAL, (WEEK,), report().told)


def test_versions_of_a_period_tell_all_the_periods_they_answer_for(store: Store) -> None:
    other = WEEK + timedelta(days=7)
    take_in(store, raw(1, "a"), raw(2, "b"))
    for meets in ((WEEK, other), (other,)):
        claim = claimed(store)
        with store.transaction() as tx:
            finished(tx, claim, outcome(report()), meets)
    with store.reading() as tx:
        assert [version.meets for version in queries.versions(tx, CAMPAIGN, [WEEK])] == [(WEEK, other)]
        assert [version.meets for version in queries.versions(tx, CAMPAIGN, [other])] == [(WEEK, other), (other,)]
        assert len(queries.versions(tx, CAMPAIGN)) == 2
        assert queries.versions(tx, CAMPAIGN, []) == []
        assert queries.versions(tx, "other") == []


def test_versions_come_in_the_order_of_receipt(store: Store) -> None:
    late = replace(raw(1, "late"), internal_date=NOW + HOUR)
    take_in(store, late, raw(2, "early"))
    _, [late_id] = read_one(store)
    _, [early_id] = read_one(store)
    with store.reading() as tx:
        assert [version.report_id for version in queries.versions(tx, CAMPAIGN)] == [early_id, late_id]


def test_an_unreadable_mail_is_a_version_that_is_not_usable(store: Store) -> None:
    from domain.report import Disposition

    take_in(store, raw(1))
    nothing = replace(report("甲"), readings=())
    mail_id, _ = read_one(store, outcome(nothing, disposition=Disposition.UNREADABLE))
    with store.transaction() as tx:
        [version] = queries.versions(tx, CAMPAIGN)
        assert (version.usable, version.asked_again_at) == (False, None)
        outbox.enqueue(tx, letter(tx), mail_id)
        claim = outbox.claim(tx, NOW)
        assert claim is not None
        outbox.sent(tx, claim, LATER, "250 ok")
        assert queries.versions(tx, CAMPAIGN)[0].asked_again_at == LATER


def test_evidence_with_hostile_words_is_stored_harmlessly(store: Store) -> None:
    take_in(store, raw(1))
    hostile = Evidence("a\x00b", "page 1", "'; DROP TABLE mails; --\ud800")
    _, [report_id] = read_one(store, outcome(report("甲", Reading("x", ReadingState.SAID, "v\x00", 1.0, (hostile,)))))
    [found] = loaded(store, report_id).report.readings
    assert found.value == "v\ufffd"
    assert found.evidence == (Evidence("a\ufffdb", "page 1", "'; DROP TABLE mails; --\ufffd"),)
