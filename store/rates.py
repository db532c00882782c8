"""Published rates, each with its as-of time and denominator; and the kept totals of whole periods."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import delete, insert, select

from store.schema import period_totals, published_rates, report_obligations
from store.session import Tx


@dataclass(frozen=True, slots=True)
class PublishedRate:
    """`numerator / denominator` as it was told to somebody. `unit`: the parent it is of; `period_start`: or all."""

    name: str
    numerator: int
    denominator: int
    unit: str | None = None
    period_start: date | None = None


def publish(tx: Tx, campaign_id: str, rates: Sequence[PublishedRate], as_of: datetime) -> None:
    """Keep what a digest, table or status said, in the transaction that lets it go out."""
    rows = [
        {
            "campaign_id": campaign_id,
            "as_of": as_of,
            "period_start": rate.period_start,
            "unit": rate.unit,
            "name": rate.name,
            "numerator": rate.numerator,
            "denominator": rate.denominator,
        }
        for rate in rates
    ]
    if rows:
        tx.execute(insert(published_rates), rows)


def published(tx: Tx, campaign_id: str, since: datetime | None = None) -> list[tuple[datetime, PublishedRate]]:
    """(as of, rate), oldest first."""
    mine = select(published_rates).where(published_rates.c.campaign_id == campaign_id)
    if since is not None:
        mine = mine.where(published_rates.c.as_of >= since)
    return [
        (row.as_of, PublishedRate(row.name, row.numerator, row.denominator, row.unit, row.period_start))
        for row in tx.execute(mine.order_by(published_rates.c.as_of, published_rates.c.id))
    ]


def keep_totals(
    tx: Tx, campaign_id: str, period_start: date, totals: dict[str, Any], config_hash: str, now: datetime
) -> None:
    """Keep a settled period's totals, so that "all periods" need not read a million reports.

    Whatever changes the period (a report, a reread, a decision of staff) deletes them in its own transaction.
    """
    mine = (period_totals.c.campaign_id == campaign_id) & (period_totals.c.period_start == period_start)
    tx.execute(delete(period_totals).where(mine))
    row = {"campaign_id": campaign_id, "period_start": period_start, "config_hash": config_hash}
    tx.execute(insert(period_totals).values(**row, totals=totals, computed_at=now))


def kept_totals(tx: Tx, campaign_id: str, config_hash: str) -> dict[date, dict[str, Any]]:
    """{period start: totals} that are still right under this config."""
    mine = select(period_totals).where(
        period_totals.c.campaign_id == campaign_id, period_totals.c.config_hash == config_hash
    )
    return {row.period_start: row.totals for row in tx.execute(mine)}


def forget_totals(tx: Tx, campaign_id: str, periods: Collection[date] | None) -> None:
    """The kept totals of these periods (None: all) are out of date."""
    stale = delete(period_totals).where(period_totals.c.campaign_id == campaign_id)
    tx.execute(stale if periods is None else stale.where(period_totals.c.period_start.in_(list(periods))))


def forget_totals_of(tx: Tx, report_id: int) -> None:
    """Those of the periods that the report answers for."""
    link = report_obligations.c
    met = tx.execute(select(link.campaign_id, link.period_start).where(link.report_id == report_id)).all()
    for row in met:
        forget_totals(tx, row.campaign_id, [row.period_start])
