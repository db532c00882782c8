"""One transaction per mail: its verdict, documents, reports, problems and new state, and its receipt in the outbox."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from domain.campaign import Campaign, Unit
from domain.obligations import meets
from domain.problems import problem
from domain.report import Disposition, NotReport, Outcome, Problem, Report, ReportKind
from notify.shown import period_label
from office.desk import Desk
from office.receipts import Sender, answer, units_of
from office.reminders import withdraw_reminders
from store import mails, outbox, queries, reports
from store.mails import Claim
from store.reports import Referred
from store.session import Tx

#: a delivery report says so of a letter that will not arrive (RFC 3464 section 2.3.3); "delayed" settles nothing
_FAILED = re.compile(rb"(?im)^action:[ \t]*failed|^status:[ \t]*5\.")
_OLD = timedelta(days=7)  # a question of a back-fill is nobody's task any more
_DELAYED = re.compile(rb"(?im)^action:[ \t]*(?:delayed|delivered|relayed|expanded)")


@dataclass(frozen=True, slots=True)
class Judged:
    """What reading gave, seen beside what the store knows. `meets`: for each report the periods it answers for."""

    outcome: Outcome
    meets: list[tuple[date, ...]]
    sender: Sender | None

    @property
    def is_confirmed(self) -> bool:
        return self.sender is not None and bool(self.sender.units)


def judged(tx: Tx, desk: Desk, claim: Claim, outcome: Outcome) -> Judged:
    """Whose the mail is, which periods its reports answer for, and the problems that only the other mails show."""
    address = outcome.head.sender.address if outcome.head and outcome.head.sender else None
    served = units_of(tx, desk.campaign, address)
    outcome = _with_owner(outcome, served)
    referred = _referred(tx, desk, outcome)
    outcome, meets = _filed(tx, desk.campaign, claim, outcome, referred, confirmed=bool(served))
    outcome = _with_question(desk, claim, _compared(tx, claim, outcome))
    return Judged(outcome, meets, Sender(address, served) if address else None)


def record(desk: Desk, claim: Claim, outcome: Outcome) -> None:
    """Put down what reading gave, all of it or nothing."""
    campaign, now = desk.campaign, desk.now()
    with desk.store.transaction("recorded outcome") as tx:
        reports.know_campaign(tx, campaign.id, campaign.title, now)
        found = judged(tx, desk, claim, outcome)
        outcome, met, confirmed = found.outcome, found.meets, found.is_confirmed
        mails.finish(tx, claim, outcome, now, sender_confirmed=confirmed, config_hash=campaign.config_hash)
        reports.save(
            tx, claim.mail_id, campaign.id, outcome, met, claim.internal_date, confirmed, now, campaign.config_hash
        )
        for report, starts in zip(outcome.reports, met, strict=True):
            for start in starts if report.unit else ():
                withdraw_reminders(tx, desk, report.unit or "", start)
        if outcome.not_report is NotReport.BOUNCE:
            _settle_bounces(tx, desk, claim)
        answer(tx, desk, claim, outcome, met, found.sender)


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


def _compared(tx: Tx, claim: Claim, outcome: Outcome) -> Outcome:
    """Problems that other mails show: their Message-ID is used again, or a report stands on another unit's very file."""
    head = outcome.head
    reused = head is not None and head.message_id and queries.is_reused(tx, claim.mail_id, head.message_id)
    found = tuple(_with_same_file(tx, claim, outcome, report) for report in outcome.reports)
    noted = (*outcome.problems, problem("message_id_reused")) if reused else outcome.problems
    return replace(outcome, reports=found, problems=noted)


def _with_same_file(tx: Tx, claim: Claim, outcome: Outcome, report: Report) -> Report:
    """Only files that its values stand on count: everybody may send back the notice or the empty form."""
    used = {item.document for reading in report.readings for item in reading.evidence} - {"body"}
    hashes = [note.sha256 for note in outcome.documents if note.name in used]
    others = queries.units_with_document(tx, claim.mail_id, hashes) - {report.unit} if hashes and report.unit else set()
    if not others:
        return report
    return replace(report, problems=(*report.problems, problem("same_file", "、".join(sorted(others)))))


def _with_question(desk: Desk, claim: Claim, outcome: Outcome) -> Outcome:
    """Whoever asks was promised an answer: that waits for a person until it is settled."""
    old = claim.silent and desk.now() - claim.internal_date > _OLD
    if old:
        return replace(outcome, problems=tuple(item for item in outcome.problems if item.code != "question"))
    if outcome.not_report is not NotReport.QUESTION:
        return outcome
    return replace(outcome, problems=(*outcome.problems, problem("question")))


def _settle_bounces(tx: Tx, desk: Desk, claim: Claim) -> None:
    """A bounce that quotes a letter's unguessable Message-ID settles that letter; a forged one settles nothing."""
    raw = desk.store.archive.load(claim.sha256)
    if _DELAYED.search(raw) and not _FAILED.search(raw):
        return
    for letter in outbox.ours_in(tx, raw.decode("latin-1")):
        outbox.bounced(tx, letter.letter_id, desk.now(), "退信")
