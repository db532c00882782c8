"""The table and the material as files: one period, what its values stand on, and what waits for a person in any."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from domain.campaign import Period
from domain.obligations import periods_begun
from exports.data import Consolidated, ProblemLine, consolidate
from office.desk import Desk
from office.overview import Overview, overview
from office.receipts import units_of
from office.told import for_staff
from store import queries
from store.reports import StoredProblem
from store.session import Tx


def exported(tx: Tx, desk: Desk, kind: str, start: date | None) -> bytes:
    """The period that begins on `start` (None: the one people ask about now) as a file: xlsx, csv, json or docx."""
    from exports.formats import FORMATS

    view = overview(tx, desk, start, evidence=True)
    return FORMATS[kind](consolidated(tx, desk, view, evidence=True))


def consolidated(tx: Tx, desk: Desk, view: Overview, *, evidence: bool = False) -> Consolidated:
    """The period as the tables of exports/ take it. `evidence`: the view was made with it."""
    waiting = (*_doubts(view), *_waiting(tx, desk))
    return consolidate(view.campaign, view.standings, view.as_of, view.period, waiting, evidence=evidence)


def _doubts(view: Overview) -> Iterator[ProblemLine]:
    for unit, item in view.doubts():
        yield ProblemLine(item.sentence, unit, code=item.code, periods=(view.period,))


def _waiting(tx: Tx, desk: Desk) -> Iterator[ProblemLine]:
    found = queries.open_problems(tx)
    subjects = queries.subjects_of(tx, {item.mail_id for item in found if item.mail_id})
    of_mail: dict[int, list[queries.Subject]] = {}
    for subject in subjects.values():
        of_mail.setdefault(subject.mail_id, []).append(subject)
    known = {period.range.start: period for period in periods_begun(desk.campaign, desk.now())}
    for item in found:
        about = [subjects[item.report_id]] if item.report_id in subjects else of_mail.get(item.mail_id or 0, [])
        yield _line(tx, desk, item, about, known)


def _line(
    tx: Tx, desk: Desk, item: StoredProblem, about: Sequence[queries.Subject], known: Mapping[date, Period]
) -> ProblemLine:
    mail = queries.mail(tx, item.mail_id) if item.mail_id else None
    senders = units_of(tx, desk.campaign, mail.sender) if mail else ()
    units = [subject.unit for subject in about if subject.unit] or [unit.name for unit in senders]
    starts = sorted({start for subject in about for start in subject.starts if start in known})
    return ProblemLine(
        for_staff(tx, item, live=desk.is_live),
        "、".join(dict.fromkeys(units)),
        f"{mail.sender or '发件人不明'}“{mail.subject or '（无主题）'}”" if mail else "",
        mail.internal_date if mail else None,
        item.problem.code,
        tuple(known[start] for start in starts),
        item.id,
    )
