"""Rules R1 to R17: who is answered automatically, who never, and who a little later."""

from __future__ import annotations

import pytest

from domain.report import Disposition, NotReport
from notify.answer import Decision, Facts, may_answer

REPORT = Disposition.REPORT


def facts(**changes: object) -> Facts:
    values: dict[str, object] = {"on_roster": True, "disposition": REPORT, "roster_size": 40}
    return Facts(**(values | changes))  # type: ignore[arg-type]


def test_a_report_of_a_roster_address_is_answered() -> None:
    assert may_answer(facts()) == Decision(True)


@pytest.mark.parametrize(
    ("changes", "rule"),
    [
        ({"on_roster": False}, "R1"),
        *[({"signs": (f"R{n}",)}, f"R{n}") for n in (2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 17)],
        ({"answered": 1}, "R13"),
        ({"silent": "R14"}, "R14"),
        ({"silent": "R15"}, "R15"),
    ],
)
def test_one_sign_is_enough_to_keep_silent(changes: dict[str, object], rule: str) -> None:
    assert may_answer(facts(**changes)) == Decision(False, rule)


@pytest.mark.parametrize("kind", list(NotReport))
def test_of_mails_that_are_no_report_only_questions_and_empty_forms_are_answered(kind: NotReport) -> None:
    decision = may_answer(facts(disposition=Disposition.NOT_REPORT, not_report=kind))
    if kind in (NotReport.QUESTION, NotReport.EMPTY_FORM):
        assert decision == Decision(True)
    else:
        assert decision == Decision(False, "R16")


def test_an_unreadable_report_is_answered_so_that_it_can_be_sent_again() -> None:
    assert may_answer(facts(disposition=Disposition.UNREADABLE)).allowed


def test_the_first_rule_in_their_order_is_the_one_that_is_stored() -> None:
    assert may_answer(facts(signs=("R17", "R9", "R10"), silent="R14")).rule == "R9"
    assert may_answer(facts(signs=("R3",), on_roster=False)).rule == "R1"


@pytest.mark.parametrize(
    ("changes", "combined"),
    [
        ({"sent_hour": 4}, False),
        ({"sent_hour": 5}, True),
        ({"sent_hour": 5, "units_served": 2}, False),
        ({"sent_hour": 10, "units_served": 2}, True),
        ({"sent_day": 19}, False),
        ({"sent_day": 20}, True),
        ({"sent_day": 239, "units_served": 12}, False),
        ({"sent_hour_all": 119}, False),
        ({"sent_hour_all": 120}, True),
        ({"sent_hour_all": 59, "roster_size": 1}, False),
        ({"sent_hour_all": 60, "roster_size": 1}, True),
    ],
)
def test_over_the_caps_a_receipt_is_delayed_and_combined_not_dropped(
    changes: dict[str, object], combined: bool
) -> None:
    decision = may_answer(facts(**changes))
    assert decision == (Decision(True, "R13", combine=True) if combined else Decision(True))


def test_a_burst_of_answers_to_our_letters_trips_the_breaker_and_alerts() -> None:
    assert may_answer(facts(bounced_back=4)) == Decision(True)
    assert may_answer(facts(bounced_back=5)) == Decision(False, "R13", alert=True)
    assert may_answer(facts(bounced_back=5, units_served=2)) == Decision(True)


def test_an_autoresponder_without_any_header_gets_five_receipts_and_no_more() -> None:
    sent = 0
    for _ in range(100):  # every receipt brings another mail "Re: …" that looks like a report
        decision = may_answer(facts(sent_hour=sent, bounced_back=sent))
        if not decision.allowed or decision.combine:
            break
        sent += 1
    assert sent == 5
