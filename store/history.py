"""What a mail said when it was read before: kept whole, as JSON, when a new reading replaces it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import select

from domain.campaign import DateRange
from domain.report import Evidence, Reading, Report, ReportKind
from store import codec
from store.schema import readings, report_history, report_obligations, reports
from store.session import Tx


@dataclass(frozen=True, slots=True)
class Past:
    """What an earlier reading of the same mail gave: its report of the same ordinal, None if it had none."""

    replaced_at: datetime
    config_hash: str
    report: Report | None
    meets: tuple[date, ...]


def to_history(tx: Tx, mail_id: int, campaign_id: str, now: datetime) -> dict[tuple[int, int], int]:
    """Copy the present reports of the mail into the history; {(mail, ordinal): report id}."""
    present = tx.execute(_of_mail(mail_id, campaign_id)).all()
    if present:
        body = [_snapshot(tx, row) for row in present]
        row = {"campaign_id": campaign_id, "mail_id": mail_id, "replaced_at": now, "body": body}
        tx.insert_all(report_history, [row | {"config_hash": present[0].config_hash}])
    return _past_ids(tx, mail_id, campaign_id) | {(mail_id, row.ordinal): row.id for row in present}


def _past_ids(tx: Tx, mail_id: int, campaign_id: str) -> dict[tuple[int, int], int]:
    """The ids that its ordinals ever had: given again, should they return."""
    mine = (report_history.c.mail_id == mail_id) & (report_history.c.campaign_id == campaign_id)
    bodies = tx.execute(select(report_history.c.body).where(mine).order_by(report_history.c.id)).scalars().all()
    return {(mail_id, item["ordinal"]): item["id"] for body in bodies for item in body}


def _of_mail(mail_id: int, campaign_id: str) -> Any:
    mine = (reports.c.mail_id == mail_id) & (reports.c.campaign_id == campaign_id)
    return select(reports).where(mine).order_by(reports.c.ordinal)


def _snapshot(tx: Tx, row: Any) -> dict[str, Any]:
    """A report as JSON, for the history."""
    kept = tx.execute(select(readings).where(readings.c.report_id == row.id).order_by(readings.c.field)).all()
    return {
        "id": row.id,
        "ordinal": row.ordinal,
        "unit": row.unit,
        "unit_evidence": row.unit_evidence,
        "kind": row.kind,
        "adds": row.adds,
        "told": [row.told_start.isoformat(), row.told_end.isoformat()] if row.told_start else None,
        "meets": [start.isoformat() for start in periods_of(tx, row.id)],
        "readings": [
            [r.field, r.state, r.value, r.confidence, r.evidence, r.rule, r.source, r.passed_over] for r in kept
        ],
    }


def periods_of(tx: Tx, report_id: int) -> tuple[date, ...]:
    """The start dates of the periods a report answers for."""
    starts = select(report_obligations.c.period_start).where(report_obligations.c.report_id == report_id)
    return tuple(tx.execute(starts.order_by(report_obligations.c.period_start)).scalars())


def past(tx: Tx, row: Any) -> tuple[Past, ...]:
    """The earlier readings behind a row of `reports`, oldest first."""
    mine = (report_history.c.mail_id == row.mail_id) & (report_history.c.campaign_id == row.campaign_id)
    kept = tx.execute(select(report_history).where(mine).order_by(report_history.c.id)).all()
    found = []
    for version in kept:
        item = next((item for item in version.body if item["ordinal"] == row.ordinal), None)
        starts = tuple(date.fromisoformat(start) for start in item["meets"]) if item else ()
        found.append(Past(version.replaced_at, version.config_hash, _report_in(item) if item else None, starts))
    return tuple(found)


def _report_in(item: dict[str, Any]) -> Report:
    told = DateRange(*(date.fromisoformat(end) for end in item["told"])) if item["told"] else None
    kept: tuple[Reading, ...] = tuple(codec.reading_of(*fields) for fields in item["readings"])
    evidence: tuple[Evidence, ...] = codec.evidence_in(item["unit_evidence"])
    return Report(item["unit"], ReportKind(item["kind"]), told, kept, evidence, adds=item["adds"])
