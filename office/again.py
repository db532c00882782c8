"""The archive read once more after a change of settings: what would be different."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

from domain.errors import NeedsAPerson
from domain.jsonform import outcome_from_json
from domain.problems import problem
from domain.report import Disposition, NotReport, Outcome, Report
from office.desk import Desk
from office.lanes import Lanes, ReadingFailed
from office.read import look_at, unread
from office.record import judged
from office.second_look import second_look
from store import mails, queries, reports
from store.mails import Claim
from store.queries import MailLine
from store.session import Tx


@dataclass(frozen=True, slots=True)
class Said:
    """What one reading of a mail gave. `meets`: for each report the start dates of the periods it answers for."""

    disposition: Disposition | None
    not_report: NotReport | None
    reports: tuple[Report, ...]
    meets: tuple[tuple[date, ...], ...]

    def key(self) -> object:
        """Equal where a person would see no difference: evidence, confidence and problems are left out."""
        told = [
            (
                report.unit,
                report.kind,
                report.told,
                report.adds,
                sorted((item.field, item.state, repr(item.value)) for item in report.readings),
            )
            for report in self.reports
        ]
        return self.disposition, self.not_report, told, self.meets


@dataclass(frozen=True, slots=True)
class Change:
    """One mail that would be recorded otherwise than it is."""

    mail: MailLine
    before: Said
    after: Said


def changes(desk: Desk, lanes: Lanes, since: datetime | None = None) -> Iterator[Change]:
    """Read every mail that was read (received since then) by today's settings; those that come out otherwise.

    Nothing is recorded. Scans are recognised again, which takes seconds a page.
    """
    with desk.store.reading() as tx:
        claims = mails.were_read(tx, desk.account, since)
    for number, claim in enumerate(claims, start=1):
        if desk.stopping():
            return
        outcome = second_look(desk, _read(desk, lanes, claim))
        with desk.store.reading() as tx:
            found = judged(tx, desk, claim, outcome)
            before = _recorded(tx, desk.campaign.id, claim.mail_id)
            line = queries.mail(tx, claim.mail_id)
        told = found.outcome
        after = Said(told.disposition, told.not_report, told.reports, tuple(map(tuple, found.meets)))
        desk.watcher.at("重读", number, len(claims))
        if line is not None and after.key() != before.key():
            yield Change(line, before, after)


def _recorded(tx: Tx, campaign_id: str, mail_id: int) -> Said:
    disposition, kind, _, _ = queries.fate_of(tx, mail_id)
    kept = [item for number in queries.reports_of_mail(tx, mail_id) if (item := reports.load(tx, number))]
    mine = [item for item in kept if item.campaign_id == campaign_id]
    return Said(disposition, kind, tuple(item.report for item in mine), tuple(item.meets for item in mine))


def _read(desk: Desk, lanes: Lanes, claim: Claim) -> Outcome:
    """Whatever lane it takes; a mail that cannot be read any more says so."""
    try:
        outcome = look_at(desk, lanes, claim)
        if outcome is not None:
            return outcome
        lanes.begin_scans(claim.name, desk.store.archive.load(claim.sha256))
        return outcome_from_json(lanes.finish_scans())
    except ReadingFailed as failure:
        return unread(problem(failure.code))
    except NeedsAPerson as trouble:
        if trouble.code != "archive_damaged":
            raise
        return unread(problem(trouble.code))
