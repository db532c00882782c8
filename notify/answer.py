"""May this mail be answered automatically? The ordered rules R1 to R17 of docs/rules.md; the id is stored.

Refusing an answer never drops the mail: it is archived, read and listed all the same.
"""

from __future__ import annotations

from dataclasses import dataclass

from domain.report import Disposition, NotReport

#: receipts to everybody in one hour, times the roster's units: each may report, correct once and ask once
GLOBAL_PER_HOUR = 3
GLOBAL_FLOOR = 60  # so that a roster of a few units is not throttled by arithmetic
_WORTH_AN_ANSWER = frozenset({NotReport.QUESTION, NotReport.EMPTY_FORM})


@dataclass(frozen=True, slots=True)
class Caps:
    """[receipts]: receipts to one address an hour and a day, and answers to our own letters from it an hour (no person
    writes faster); each times the units that the address serves."""

    per_hour: int = 5
    per_day: int = 20
    breaker: int = 5


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known of a mail when its receipt is decided.

    `signs` are the rule ids its headers show (ingest.signs). `silent` is the rule that keeps us quiet for now: "R14" (back-fill, restore, new
    UIDVALIDITY), "R15" (already there at the first start), or "". `answered` counts receipts already made for this
    mail. The other counts are of receipts to this address (all addresses) before this one; `bounced_back` counts
    mails of the last hour from this address that answered letters of ours.
    """

    on_roster: bool
    disposition: Disposition
    not_report: NotReport | None = None
    signs: tuple[str, ...] = ()
    silent: str = ""
    answered: int = 0
    sent_hour: int = 0
    sent_day: int = 0
    sent_hour_all: int = 0
    bounced_back: int = 0
    units_served: int = 1
    roster_size: int = 1
    caps: Caps = Caps()


@dataclass(frozen=True, slots=True)
class Decision:
    """`rule` is the id that refuses or delays, "" where nothing does. `combine`: later, in one receipt with others.

    `alert`: somebody should look (the breaker has tripped).
    """

    allowed: bool
    rule: str = ""
    combine: bool = False
    alert: bool = False


def may_answer(facts: Facts) -> Decision:
    """The first rule that speaks, in the order of their numbers; a refusal before any cap."""
    rule = _refused_by(facts)
    if rule:
        return Decision(False, rule)
    units, caps = max(1, facts.units_served), facts.caps
    if facts.bounced_back >= caps.breaker * units:
        return Decision(False, "R13", alert=True)
    over = (
        facts.sent_hour >= caps.per_hour * units
        or facts.sent_day >= caps.per_day * units
        or facts.sent_hour_all >= max(GLOBAL_FLOOR, GLOBAL_PER_HOUR * facts.roster_size)
    )
    return Decision(True, "R13", combine=True) if over else Decision(True)


def _refused_by(facts: Facts) -> str:
    rules = set(facts.signs)
    if not facts.on_roster:
        rules.add("R1")
    if facts.answered:
        rules.add("R13")
    if facts.silent:
        rules.add(facts.silent)
    if facts.disposition is Disposition.NOT_REPORT and facts.not_report not in _WORTH_AN_ANSWER:
        rules.add("R16")
    return min(rules, key=_number, default="")


def _number(rule: str) -> int:
    return int(rule[1:])
