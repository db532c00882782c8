"""Published rates, each with its as-of time and denominator."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import insert, select

from store.schema import published_rates
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
