"""Receipts that wait to be combined, mails over the size limit, and why a mail was not answered."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

BIG_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
TEXT = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")


def upgrade() -> None:
    op.add_column("mails", sa.Column("full_size", BIG_ID, server_default="0", nullable=False))
    op.add_column("mails", sa.Column("no_answer", TEXT, server_default="", nullable=False))
    op.create_index(op.f("ix_mails_sender_recorded_at"), "mails", ["sender", "recorded_at"], unique=False)
    op.create_index(op.f("ix_outbox_sent_at"), "outbox", ["sent_at"], unique=False)
    op.create_table(
        "held_receipts",
        sa.Column("mail_id", BIG_ID, autoincrement=False, nullable=False),
        sa.Column("recipient", TEXT, nullable=False),
        sa.Column("held_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("letter_key", TEXT, nullable=True),
        sa.ForeignKeyConstraint(["mail_id"], ["mails.id"], name=op.f("fk_held_receipts_mail_id")),
        sa.PrimaryKeyConstraint("mail_id", name=op.f("pk_held_receipts")),
    )
    op.create_index(op.f("ix_held_receipts_letter_key"), "held_receipts", ["letter_key"], unique=False)
    op.create_index(
        "ix_held_receipts_waiting",
        "held_receipts",
        ["recipient"],
        unique=False,
        sqlite_where=sa.text("letter_key IS NULL"),
        postgresql_where=sa.text("letter_key IS NULL"),
    )
