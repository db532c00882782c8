"""The archive read once more: after a change of settings, what would be different; into an empty store, all of it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

from domain.errors import NeedsAPerson
from domain.jsonform import outcome_from_json
from domain.mail import MailKey, RawMail
from domain.problems import problem
from domain.report import Disposition, NotReport, Outcome, Report
from office.desk import Desk
from office.lanes import Lanes, ReadingFailed
from office.read import look_at, unread
from office.record import judged
from office.second_look import second_look
from store import mails, meta, queries, reports
from store.mails import Claim
from store.queries import MailLine
from store.session import Tx

_BATCH = 50  # mails of a rebuilt store that are committed together
_PARTS = re.compile(rb"(?im)^content-type:[ \t\n]*multipart/")


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


def rebuild(desk: Desk) -> int:
    """Record, silently, every archived mail that the store does not know; how many. They wait to be read.

    The file's time is the server's INTERNALDATE. A mail over the size limit, of which only the head was kept, is
    recorded as too large again.
    """
    with desk.store.reading() as tx:
        known = queries.known_hashes(tx)
    lost = sorted((moment, sha) for sha, moment in desk.store.archive.entries() if sha not in known)
    for start in range(0, len(lost), _BATCH):
        with desk.store.transaction("rebuilt") as tx:
            found = [
                _found(desk, meta.count(tx, "rebuilt"), sha, moment) for moment, sha in lost[start : start + _BATCH]
            ]
            mails.record_batch(tx, desk.account, found, True, desk.now())
        desk.watcher.at("收信", min(start + _BATCH, len(lost)), len(lost))
    return len(lost)


def _found(desk: Desk, number: int, sha: str, moment: datetime) -> RawMail:
    content = desk.store.archive.load(sha)
    over = desk.settings.limits.mail_bytes + 1 if is_head_alone(content) else 0
    return RawMail(MailKey("archive", 1, number), content, moment, over)


def is_head_alone(content: bytes) -> bool:
    """Whether this is all that was kept of a mail over the size limit: its head promises parts, and none follow."""
    head, _, rest = content.replace(b"\r\n", b"\n").partition(b"\n\n")
    return not rest.strip() and _PARTS.search(head) is not None
