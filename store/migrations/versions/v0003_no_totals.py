"""Kept totals of whole periods go: a report's wide row is quick enough, and nothing ever kept any."""

from __future__ import annotations

from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.drop_table("period_totals")
