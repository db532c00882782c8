"""The receipt of a mail: whether it may be answered, what it is told, and how receipts over the caps become one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from domain.campaign import Campaign, Unit
from domain.letter import LetterKind
from domain.mail import Head
from domain.report import Disposition, NotReport, Outcome, Report, ReportKind, Value
from domain.text.sanitise import for_text
from notify.answer import Caps, Decision, Facts, may_answer
from notify.data import Answered, Matter, ReceiptData
from notify.receipt import compose_receipt
from notify.shown import section_of
from office import alarm
from office.desk import Desk
from office.overview import values_before
from office.told import periods_in_words
from store import held, mails, outbox, queries, reports, staff
from store.mails import Claim
from store.session import Tx

_LATELY = timedelta(hours=1)
_OPEN = Facts(on_roster=True, disposition=Disposition.REPORT)


@dataclass(frozen=True, slots=True)
class Sender:
    """Who wrote a mail, and the units that the address speaks for."""

    address: str
    units: tuple[Unit, ...]

    @property
    def unit(self) -> str:
        """Its one unit, "" if it has none or several."""
        return self.units[0].name if len(self.units) == 1 else ""


def units_of(tx: Tx, campaign: Campaign, sender: str | None) -> tuple[Unit, ...]:
    """The units an address speaks for: by the roster, else as a person taught us."""
    if sender is None:
        return ()
    known = campaign.roster.by_address(sender)
    if known:
        return known
    names = staff.learned(tx, campaign.id).get(sender, ())
    return tuple(campaign.roster.by_name[name] for name in names if name in campaign.roster.by_name)


def answer(
    tx: Tx, desk: Desk, claim: Claim, outcome: Outcome, met: Sequence[Sequence[date]], sender: Sender | None
) -> None:
    """Put the receipt into the outbox, if the rules allow one; over the caps the mail waits for a combined one."""
    matter = matter_of(outcome)
    if outcome.head is None or sender is None or matter is None:
        return
    decision = may_answer(_facts(tx, desk, claim, outcome, sender))
    if decision.rule:
        mails.unanswered(tx, claim.mail_id, decision.rule)
    if decision.alert:
        _alert_burst(tx, desk, sender)
    if not decision.allowed:
        return
    if decision.combine or held.has_waiting(tx, sender.address):
        held.hold(tx, claim.mail_id, sender.address, desk.now())
        return
    data = ReceiptData(
        dedup_key=f"receipt:{claim.mail_id}",
        recipient=sender.address,
        mails=(_answered(tx, desk, claim.mail_id, claim.internal_date, outcome, met, sender),),
        in_reply_to=outcome.head.message_id,
        references=outcome.head.references,
    )
    for letter in compose_receipt(desk.letter_context(tx, LetterKind.RECEIPT), data, desk.now()):
        outbox.enqueue(tx, letter, claim.mail_id)


def _facts(tx: Tx, desk: Desk, claim: Claim, outcome: Outcome, sender: Sender) -> Facts:
    return _with_counts(
        tx,
        desk,
        sender,
        Facts(
            on_roster=bool(sender.units),
            disposition=outcome.disposition,
            not_report=outcome.not_report,
            signs=outcome.signs,
            silent="R15" if claim.silent else "",
            answered=int(outbox.has(tx, f"receipt:{claim.mail_id}") or held.is_held(tx, claim.mail_id)),
        ),
    )


def _with_counts(tx: Tx, desk: Desk, sender: Sender, facts: Facts) -> Facts:
    """What went to the address, and to all, lately; and how often it answered letters of ours."""
    roster, keys = desk.campaign.roster, desk.settings.receipts
    counts = outbox.receipts_to(tx, sender.address, desk.now())
    branches = sum(len(roster.children(unit.name)) for unit in sender.units)
    return replace(
        facts,
        sent_hour=counts.hour + counts.waiting,
        sent_day=counts.day + counts.waiting,
        sent_hour_all=counts.hour_all,
        bounced_back=queries.answers_to_us(tx, sender.address, desk.now() - _LATELY),
        units_served=len(sender.units) + branches,
        roster_size=len(roster.units),
        caps=Caps(keys.per_hour, keys.per_day, keys.breaker),
    )


def _alert_burst(tx: Tx, desk: Desk, sender: Sender) -> None:
    """One alert a day and address."""
    names = "、".join(unit.name for unit in sender.units[:3])
    what = (
        f"{names}的邮箱（{sender.address}）一小时内多次应答系统发出的信，像是自动回复，已暂停给它发回执，来件照常登记。"
    )
    day = desk.now().astimezone(desk.zone).date()
    alarm.alert(tx, desk, f"alert:breaker:{sender.address}:{day}", what, desk.now())


def matter_of(outcome: Outcome) -> Matter | None:
    """What the receipt is about; None: no answer (thanks, advertisements, automatic mail …)."""
    if outcome.disposition is Disposition.REPORT:
        return Matter.REPORT
    if outcome.disposition is Disposition.UNREADABLE or outcome.not_report is NotReport.EMPTY_FORM:
        return Matter.UNREADABLE
    return Matter.QUESTION if outcome.not_report is NotReport.QUESTION else None


def _answered(
    tx: Tx, desk: Desk, mail_id: int, received: datetime, outcome: Outcome, met: Sequence[Sequence[date]], sender: Sender
) -> Answered:  # fmt: skip
    campaign, label = desk.campaign, periods_in_words(desk.campaign, received)
    matter = matter_of(outcome) or Matter.QUESTION
    sections = tuple(
        section_of(
            report,
            campaign,
            label(starts) if report.told is None else "",
            confirmed=bool(sender.units),
            before=_before(tx, campaign, report, starts, received),
        )
        for report, starts in zip(outcome.reports, met, strict=True)
    )
    noted = [item.sentence for item in outcome.problems if item.for_sender]
    noted += [item.sentence for note in outcome.documents for item in note.problems if item.for_sender]
    return Answered(
        number=outbox.token_of(tx, mail_id, desk.now()),
        subject=for_text(outcome.head.subject if outcome.head else ""),
        received_at=received,
        matter=matter,
        sections=sections if matter is Matter.REPORT else (),
        problems=tuple(dict.fromkeys(noted)),
        unit=sender.unit,
    )


def _before(
    tx: Tx, campaign: Campaign, report: Report, starts: Sequence[date], received: datetime
) -> dict[str, Value | None]:
    if report.kind is not ReportKind.CORRECTION or report.unit is None:
        return {}
    return values_before(tx, campaign, report.unit, starts, received)


# receipts over the caps


def put_combined(desk: Desk) -> int:
    """Where the caps allow it again, one receipt for all mails of an address that wait; how many letters."""
    with desk.store.reading() as tx:
        if not held.waiting(tx):
            return 0
    with desk.store.transaction("combined receipts") as tx:
        return sum(_combine(tx, desk, recipient, ids) for recipient, ids in held.waiting(tx).items())


def _combine(tx: Tx, desk: Desk, recipient: str, ids: list[int]) -> int:
    sender = Sender(recipient, units_of(tx, desk.campaign, recipient))
    if not sender.units:
        held.combined(tx, ids, "R1")  # no longer on the roster: never answered
        return 0
    if may_answer(_with_counts(tx, desk, sender, _OPEN)) != Decision(True):
        return 0
    key = f"receipt:{ids[0]}:combined"
    told = [_answered_again(tx, desk, number, sender) for number in ids]
    _, _, message_id, references = queries.fate_of(tx, ids[-1])
    data = ReceiptData(key, recipient, tuple(told), message_id, references)
    letters = compose_receipt(desk.letter_context(tx, LetterKind.RECEIPT), data, desk.now())
    held.combined(tx, ids, key)
    return sum(outbox.enqueue(tx, letter) for letter in letters)


def _answered_again(tx: Tx, desk: Desk, mail_id: int, sender: Sender) -> Answered:
    """What a mail's receipt would have said, from its record as it is now."""
    line = queries.mail(tx, mail_id)
    assert line is not None
    disposition, kind, _, _ = queries.fate_of(tx, mail_id)
    stored = [item for number in queries.reports_of_mail(tx, mail_id) if (item := reports.load(tx, number))]
    mail_problems = [item.problem for item in reports.problems_of(tx, mail_id) if item.report_id is None]
    outcome = Outcome(
        disposition or Disposition.NOT_REPORT,
        kind,
        head=Head(subject=line.subject),
        reports=tuple(item.report for item in stored),
        problems=tuple(mail_problems),
    )
    met = [item.meets for item in stored]
    return _answered(tx, desk, mail_id, line.internal_date, outcome, met, sender)
