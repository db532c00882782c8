"""One transaction per mail: its verdict, documents, reports, problems and new state, and its receipt in the outbox."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta

from domain.campaign import Campaign, Period, Unit
from domain.letter import LetterKind
from domain.obligations import meets, periods
from domain.problems import problem
from domain.report import Disposition, NotReport, Outcome, Problem, Report, ReportKind
from domain.text.sanitise import for_text
from notify.answer import Decision, Facts, may_answer
from notify.data import Answered, Matter, ReceiptData
from notify.receipt import compose_receipt
from notify.shown import period_label, section_of
from office.desk import Desk
from store import mails, outbox, queries, reports, staff
from store.mails import Claim
from store.reports import Referred
from store.session import Tx

#: a delivery report says so of a letter that will not arrive (RFC 3464 section 2.3.3); "delayed" settles nothing
_FAILED = re.compile(rb"(?im)^action:[ \t]*failed|^status:[ \t]*5\.")
_DELAYED = re.compile(rb"(?im)^action:[ \t]*(?:delayed|delivered|relayed|expanded)")
_TOO_SOON = timedelta(hours=1)


def record(desk: Desk, claim: Claim, outcome: Outcome) -> None:
    """Put down what reading gave, all of it or nothing."""
    campaign, now = desk.campaign, desk.now()
    with desk.store.transaction("recorded outcome") as tx:
        reports.know_campaign(tx, campaign.id, campaign.title, now)
        sender = outcome.head.sender.address if outcome.head and outcome.head.sender else None
        served = units_of(tx, campaign, sender)
        outcome = _with_owner(outcome, served)
        referred = _referred(tx, desk, outcome)
        outcome, met = _filed(tx, campaign, claim, outcome, referred, confirmed=bool(served))
        mails.finish(tx, claim, outcome, now, sender_confirmed=bool(served), config_hash=campaign.config_hash)
        reports.save(
            tx, claim.mail_id, campaign.id, outcome, met, claim.internal_date, bool(served), now, campaign.config_hash
        )
        if outcome.not_report is NotReport.BOUNCE:
            _settle_bounces(tx, desk, claim)
        _answer(tx, desk, claim, outcome, met, served, referred)


def units_of(tx: Tx, campaign: Campaign, sender: str | None) -> tuple[Unit, ...]:
    """The units an address speaks for: by the roster, else as a person taught us."""
    if sender is None:
        return ()
    known = campaign.roster.by_address(sender)
    if known:
        return known
    names = staff.learned(tx, campaign.id).get(sender, ())
    return tuple(campaign.roster.by_name[name] for name in names if name in campaign.roster.by_name)


def _with_owner(outcome: Outcome, served: tuple[Unit, ...]) -> Outcome:
    """An unreadable mail of an address with one unit is that unit's: it is asked again and not reminded."""
    if outcome.disposition is not Disposition.UNREADABLE or outcome.reports or len(served) != 1:
        return outcome
    return replace(outcome, reports=(Report(served[0].name, ReportKind.INITIAL),))


def _referred(tx: Tx, desk: Desk, outcome: Outcome) -> Referred:
    head = outcome.head
    if head is None:
        return Referred((), (), ())
    nearest = [head.in_reply_to or "", *reversed(head.references)]
    return reports.referred(tx, desk.account, nearest)


def _filed(
    tx: Tx, campaign: Campaign, claim: Claim, outcome: Outcome, referred: Referred, *, confirmed: bool
) -> tuple[Outcome, list[tuple[date, ...]]]:
    """The periods each report answers for, and the problems that only the other reports can show."""
    named_units = {report.unit for report in outcome.reports if report.unit}
    own = set(queries.reports_of_mail(tx, claim.mail_id))  # what an earlier reading of this very mail gave
    before = [item for item in queries.versions_of(tx, campaign.id, named_units) if item.report_id not in own]
    filed: list[Report] = []
    met: list[tuple[date, ...]] = []
    for report in outcome.reports:
        mine = [item for item in before if item.unit == report.unit] if report.unit else []
        earlier = [item for item in mine if item.usable and item.received_at <= claim.internal_date]
        answered = {start for item in earlier for start in item.meets}
        named = next((item.meets for item in mine if item.report_id in referred.report_ids), ())
        starts = meets(campaign, report.told, report.kind, claim.internal_date, answered, named) if report.unit else ()
        if report.kind in (ReportKind.CORRECTION, ReportKind.SUPPLEMENT) and report.told is None and not named:
            starts = earlier[-1].meets if earlier else starts
        found = _problems(report, starts, confirmed=confirmed)
        filed.append(replace(report, problems=tuple(dict.fromkeys((*report.problems, *found)))))
        met.append(starts)
    return replace(outcome, reports=tuple(filed)), met


def _problems(report: Report, starts: Sequence[date], *, confirmed: bool) -> list[Problem]:
    """What only this mail shows; what depends on other reports is judged with them (domain/current.py)."""
    found = []
    if report.unit and report.told and not starts:
        found.append(problem("period_outside", period_label(report.told)))
    if not confirmed:
        found.append(problem("unknown_sender"))
    return found


def _settle_bounces(tx: Tx, desk: Desk, claim: Claim) -> None:
    """A bounce that quotes a letter's unguessable Message-ID settles that letter; a forged one settles nothing."""
    raw = desk.store.archive.load(claim.sha256)
    if _DELAYED.search(raw) and not _FAILED.search(raw):
        return
    for letter in outbox.ours_in(tx, raw.decode("latin-1")):
        outbox.bounced(tx, letter.letter_id, desk.now(), "退信")


def _answer(
    tx: Tx, desk: Desk, claim: Claim, outcome: Outcome, met: list[tuple[date, ...]], served: tuple[Unit, ...],
    referred: Referred,
) -> None:  # fmt: skip
    """The receipt, if the rules allow one; over the caps it waits."""
    head = outcome.head
    matter = matter_of(outcome)
    if head is None or head.sender is None or matter is None:
        return
    decision = _decision(tx, desk, claim, outcome, served, referred)
    if not decision.allowed:
        return
    data = ReceiptData(
        dedup_key=f"receipt:{claim.mail_id}",
        recipient=head.sender.address,
        mails=(_answered(tx, desk, claim, outcome, met, matter, confirmed=bool(served)),),
        in_reply_to=head.message_id,
        references=head.references,
    )
    for letter in compose_receipt(desk.letter_context(tx, LetterKind.RECEIPT), data, desk.now()):
        outbox.enqueue(tx, letter, claim.mail_id, desk.now() + _TOO_SOON if decision.combine else None)


def _decision(
    tx: Tx, desk: Desk, claim: Claim, outcome: Outcome, served: tuple[Unit, ...], referred: Referred
) -> Decision:
    assert outcome.head is not None
    assert outcome.head.sender is not None
    roster = desk.campaign.roster
    counts = outbox.receipts_to(tx, outcome.head.sender.address, desk.now())
    branches = sum(len(roster.children(unit.name)) for unit in served)
    return may_answer(
        Facts(
            on_roster=bool(served),
            disposition=outcome.disposition,
            not_report=outcome.not_report,
            signs=outcome.signs,
            silent="R15" if claim.silent else "",
            answered=int(outbox.has(tx, f"receipt:{claim.mail_id}")),
            sent_hour=counts.hour + counts.waiting,
            sent_day=counts.day + counts.waiting,
            bounced_back=_quick_answers(tx, desk, outcome, referred),
            units_served=len(served) + branches,
            roster_size=len(roster.units),
        )
    )


def _quick_answers(tx: Tx, desk: Desk, outcome: Outcome, referred: Referred) -> int:
    """Mails of the last hour from this address, where this one answers a letter of ours: a robot talking to us."""
    assert outcome.head is not None
    assert outcome.head.sender is not None
    if not referred.letter_keys:
        return 0
    recent = queries.mails_since(tx, desk.now() - timedelta(hours=1))
    return sum(line.sender == outcome.head.sender.address for line in recent)


def matter_of(outcome: Outcome) -> Matter | None:
    """What the receipt is about; None: no answer (thanks, advertisements, automatic mail …)."""
    if outcome.disposition is Disposition.REPORT:
        return Matter.REPORT
    if outcome.disposition is Disposition.UNREADABLE or outcome.not_report is NotReport.EMPTY_FORM:
        return Matter.UNREADABLE
    return Matter.QUESTION if outcome.not_report is NotReport.QUESTION else None


def _answered(
    tx: Tx, desk: Desk, claim: Claim, outcome: Outcome, met: list[tuple[date, ...]], matter: Matter, *, confirmed: bool
) -> Answered:
    campaign = desk.campaign
    label = periods_in_words(campaign, claim.internal_date)
    sections = tuple(
        section_of(report, campaign, label(starts) if report.told is None else "", confirmed=confirmed)
        for report, starts in zip(outcome.reports, met, strict=True)
    )
    assert outcome.head is not None
    noted = [item.sentence for item in outcome.problems if item.for_sender]
    noted += [item.sentence for note in outcome.documents for item in note.problems if item.for_sender]
    return Answered(
        number=outbox.token_of(tx, claim.mail_id, desk.now()),
        subject=for_text(outcome.head.subject),
        received_at=claim.internal_date,
        matter=matter,
        sections=sections if matter is Matter.REPORT else (),
        problems=tuple(dict.fromkeys(noted)),
    )


def periods_in_words(campaign: Campaign, until: datetime) -> PeriodWords:
    """Start dates of periods to words, for the campaign's periods up to that moment."""
    return PeriodWords(periods(campaign, until.date() + timedelta(days=366)))


class PeriodWords:
    """8月2日至8月8日 for the start date of a period, or of several in a row."""

    def __init__(self, known: Sequence[Period]) -> None:
        self._known = {period.range.start: period for period in known}

    def __call__(self, starts: Sequence[date]) -> str:
        return "、".join(period_label(self._known[start].range) for start in starts if start in self._known)
