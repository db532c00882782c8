"""The first schema. Written once and never changed: later changes are migrations of their own."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

BIG_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
TEXT = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")


def upgrade() -> None:
    op.create_table(
        "audit",
        sa.Column("id", BIG_ID, autoincrement=False, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("actor", TEXT, nullable=False),
        sa.Column("event", TEXT, nullable=False),
        sa.Column("object", TEXT, nullable=False),
        sa.Column("success", sa.Boolean(), nullable=False),
        sa.Column("source", TEXT, nullable=False),
        sa.Column("previous", TEXT, nullable=False),
        sa.Column("hash", TEXT, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_audit")),
    )
    op.create_table(
        "campaigns",
        sa.Column("id", TEXT, nullable=False),
        sa.Column("title", TEXT, nullable=False),
        sa.Column("first_seen", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_campaigns")),
    )
    op.create_table(
        "epochs",
        sa.Column("id", BIG_ID, autoincrement=True, nullable=False),
        sa.Column("account", TEXT, nullable=False),
        sa.Column("mailbox", TEXT, nullable=False),
        sa.Column("uidvalidity", BIG_ID, nullable=False),
        sa.Column("first_seen", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_epochs")),
        sa.UniqueConstraint("account", "mailbox", "uidvalidity", name=op.f("uq_epochs_account_mailbox_uidvalidity")),
    )
    op.create_table(
        "instance_lease",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("epoch", BIG_ID, nullable=False),
        sa.Column("pid", sa.Integer(), nullable=False),
        sa.Column("host", TEXT, nullable=False),
        sa.Column("since", sa.DateTime(timezone=True), nullable=False),
        sa.Column("until", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint("id = 1", name=op.f("ck_instance_lease_single")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_instance_lease")),
    )
    op.create_table(
        "mails",
        sa.Column("id", BIG_ID, autoincrement=True, nullable=False),
        sa.Column("account", TEXT, nullable=False),
        sa.Column("sha256", TEXT, nullable=False),
        sa.Column("content_hash", TEXT, nullable=False),
        sa.Column("size", BIG_ID, nullable=False),
        sa.Column("internal_date", sa.DateTime(timezone=True), nullable=False),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("state", TEXT, nullable=False),
        sa.Column("lane", TEXT, server_default="main", nullable=False),
        sa.Column("attempts", sa.Integer(), server_default="0", nullable=False),
        sa.Column("next_try", sa.DateTime(timezone=True), nullable=True),
        sa.Column("lease_owner", TEXT, nullable=True),
        sa.Column("lease_until", sa.DateTime(timezone=True), nullable=True),
        sa.Column("silent", sa.Boolean(), nullable=False),
        sa.Column("duplicate_of", BIG_ID, nullable=True),
        sa.Column("read_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("disposition", TEXT, nullable=True),
        sa.Column("not_report", TEXT, nullable=True),
        sa.Column("reason", TEXT, server_default="", nullable=False),
        sa.Column("sender", TEXT, nullable=True),
        sa.Column("sender_confirmed", sa.Boolean(), nullable=True),
        sa.Column("subject", TEXT, server_default="", nullable=False),
        sa.Column("message_id", TEXT, nullable=True),
        sa.Column("in_reply_to", TEXT, nullable=True),
        sa.Column("refers_to", TEXT, nullable=True),
        sa.Column("signs", TEXT, nullable=True),
        sa.Column("config_hash", TEXT, server_default="", nullable=False),
        sa.CheckConstraint("(state = 'reading') = (lease_until IS NOT NULL)", name=op.f("ck_mails_lease")),
        sa.CheckConstraint(
            "disposition IS NULL OR disposition IN ('report', 'not_report', 'unreadable')",
            name=op.f("ck_mails_disposition"),
        ),
        sa.CheckConstraint("lane IN ('main', 'ocr')", name=op.f("ck_mails_lane")),
        sa.CheckConstraint(
            "not_report IS NULL OR not_report IN ('question', 'auto_reply', 'bounce', 'read_receipt', 'thanks', 'advert', 'invite', 'phishing', 'notice', 'empty_form', 'own_mail', 'other')",
            name=op.f("ck_mails_not_report"),
        ),
        sa.CheckConstraint(
            "state <> 'read' OR disposition IS NOT NULL OR duplicate_of IS NOT NULL", name=op.f("ck_mails_judged")
        ),
        sa.CheckConstraint(
            "state IN ('archived', 'reading', 'read', 'shelved', 'erased')", name=op.f("ck_mails_state")
        ),
        sa.CheckConstraint("attempts >= 0", name=op.f("ck_mails_attempts")),
        sa.ForeignKeyConstraint(["duplicate_of"], ["mails.id"], name=op.f("fk_mails_duplicate_of")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_mails")),
        sa.UniqueConstraint("account", "sha256", name=op.f("uq_mails_account_sha256")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_mails_content_hash"), "mails", ["content_hash"], unique=False)
    op.create_index(op.f("ix_mails_message_id"), "mails", ["message_id"], unique=False)
    op.create_index(op.f("ix_mails_recorded_at"), "mails", ["recorded_at"], unique=False)
    op.create_index(
        "ix_mails_to_read",
        "mails",
        ["lane", "id"],
        unique=False,
        sqlite_where=sa.text("state = 'archived'"),
        postgresql_where=sa.text("state = 'archived'"),
    )
    op.create_index(
        "ix_mails_unsettled",
        "mails",
        ["state"],
        unique=False,
        sqlite_where=sa.text("state IN ('reading', 'shelved')"),
        postgresql_where=sa.text("state IN ('reading', 'shelved')"),
    )
    op.create_table(
        "meta",
        sa.Column("key", TEXT, nullable=False),
        sa.Column("value", TEXT, nullable=False),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_meta")),
    )
    op.create_table(
        "tombstones",
        sa.Column("digest", TEXT, nullable=False),
        sa.Column("why", TEXT, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("digest", name=op.f("pk_tombstones")),
    )
    op.create_table(
        "documents",
        sa.Column("mail_id", BIG_ID, nullable=False),
        sa.Column("ordinal", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("name", TEXT, nullable=False),
        sa.Column("type", TEXT, nullable=False),
        sa.Column("bytes", BIG_ID, nullable=False),
        sa.Column("sha256", TEXT, nullable=False),
        sa.Column("characters", BIG_ID, nullable=False),
        sa.Column("tables", sa.Integer(), nullable=False),
        sa.Column("problems", TEXT, nullable=False),
        sa.ForeignKeyConstraint(["mail_id"], ["mails.id"], name=op.f("fk_documents_mail_id")),
        sa.PrimaryKeyConstraint("mail_id", "ordinal", name=op.f("pk_documents")),
    )
    op.create_index(op.f("ix_documents_sha256"), "documents", ["sha256"], unique=False)
    op.create_table(
        "exemptions",
        sa.Column("id", BIG_ID, autoincrement=True, nullable=False),
        sa.Column("campaign_id", TEXT, nullable=False),
        sa.Column("unit", TEXT, nullable=False),
        sa.Column("period_start", sa.Date(), nullable=True),
        sa.Column("who", TEXT, nullable=False),
        sa.Column("why", TEXT, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("withdrawn_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["campaign_id"], ["campaigns.id"], name=op.f("fk_exemptions_campaign_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_exemptions")),
        sqlite_autoincrement=True,
    )
    op.create_index(
        op.f("ix_exemptions_campaign_id_period_start"), "exemptions", ["campaign_id", "period_start"], unique=False
    )
    op.create_table(
        "learned_addresses",
        sa.Column("campaign_id", TEXT, nullable=False),
        sa.Column("address", TEXT, nullable=False),
        sa.Column("unit", TEXT, nullable=False),
        sa.Column("mail_id", BIG_ID, nullable=True),
        sa.Column("who", TEXT, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["campaign_id"], ["campaigns.id"], name=op.f("fk_learned_addresses_campaign_id")),
        sa.ForeignKeyConstraint(["mail_id"], ["mails.id"], name=op.f("fk_learned_addresses_mail_id")),
        sa.PrimaryKeyConstraint("campaign_id", "address", "unit", name=op.f("pk_learned_addresses")),
    )
    op.create_table(
        "outbox",
        sa.Column("id", BIG_ID, autoincrement=True, nullable=False),
        sa.Column("kind", TEXT, nullable=False),
        sa.Column("dedup_key", TEXT, nullable=False),
        sa.Column("message_id", TEXT, nullable=False),
        sa.Column("recipient", TEXT, nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=True),
        sa.Column("state", TEXT, nullable=False),
        sa.Column("attempts", sa.Integer(), server_default="0", nullable=False),
        sa.Column("created", sa.DateTime(timezone=True), nullable=False),
        sa.Column("next_try", sa.DateTime(timezone=True), nullable=False),
        sa.Column("expires", sa.DateTime(timezone=True), nullable=True),
        sa.Column("lease_until", sa.DateTime(timezone=True), nullable=True),
        sa.Column("first_failed", sa.DateTime(timezone=True), nullable=True),
        sa.Column("settled_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("sent_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("reply", TEXT, server_default="", nullable=False),
        sa.Column("mail_id", BIG_ID, nullable=True),
        sa.CheckConstraint("(state = 'sending') = (lease_until IS NOT NULL)", name=op.f("ck_outbox_lease")),
        sa.CheckConstraint("kind IN ('receipt', 'reminder', 'digest', 'alert')", name=op.f("ck_outbox_kind")),
        sa.CheckConstraint(
            "state IN ('waiting', 'sending', 'sent', 'refused', 'gave_up', 'bounced')", name=op.f("ck_outbox_state")
        ),
        sa.CheckConstraint("state NOT IN ('sent', 'bounced') OR sent_at IS NOT NULL", name=op.f("ck_outbox_sent")),
        sa.CheckConstraint(
            "state NOT IN ('waiting', 'sending') OR content IS NOT NULL", name=op.f("ck_outbox_content")
        ),
        sa.ForeignKeyConstraint(["mail_id"], ["mails.id"], name=op.f("fk_outbox_mail_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_outbox")),
        sa.UniqueConstraint("dedup_key", name=op.f("uq_outbox_dedup_key")),
        sa.UniqueConstraint("message_id", name=op.f("uq_outbox_message_id")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_outbox_mail_id"), "outbox", ["mail_id"], unique=False)
    op.create_index(op.f("ix_outbox_recipient_sent_at"), "outbox", ["recipient", "sent_at"], unique=False)
    op.create_index(
        "ix_outbox_to_send",
        "outbox",
        ["next_try"],
        unique=False,
        sqlite_where=sa.text("state IN ('waiting', 'sending')"),
        postgresql_where=sa.text("state IN ('waiting', 'sending')"),
    )
    op.create_table(
        "period_totals",
        sa.Column("campaign_id", TEXT, nullable=False),
        sa.Column("period_start", sa.Date(), nullable=False),
        sa.Column("config_hash", TEXT, nullable=False),
        sa.Column("computed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("totals", TEXT, nullable=False),
        sa.ForeignKeyConstraint(["campaign_id"], ["campaigns.id"], name=op.f("fk_period_totals_campaign_id")),
        sa.PrimaryKeyConstraint("campaign_id", "period_start", name=op.f("pk_period_totals")),
    )
    op.create_table(
        "published_rates",
        sa.Column("id", BIG_ID, autoincrement=True, nullable=False),
        sa.Column("campaign_id", TEXT, nullable=False),
        sa.Column("as_of", sa.DateTime(timezone=True), nullable=False),
        sa.Column("period_start", sa.Date(), nullable=True),
        sa.Column("unit", TEXT, nullable=True),
        sa.Column("name", TEXT, nullable=False),
        sa.Column("numerator", BIG_ID, nullable=False),
        sa.Column("denominator", BIG_ID, nullable=False),
        sa.ForeignKeyConstraint(["campaign_id"], ["campaigns.id"], name=op.f("fk_published_rates_campaign_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_published_rates")),
    )
    op.create_index(
        op.f("ix_published_rates_campaign_id_as_of"), "published_rates", ["campaign_id", "as_of"], unique=False
    )
    op.create_table(
        "receipt_tokens",
        sa.Column("token", TEXT, nullable=False),
        sa.Column("mail_id", BIG_ID, nullable=False),
        sa.Column("created", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["mail_id"], ["mails.id"], name=op.f("fk_receipt_tokens_mail_id")),
        sa.PrimaryKeyConstraint("token", name=op.f("pk_receipt_tokens")),
        sa.UniqueConstraint("mail_id", name=op.f("uq_receipt_tokens_mail_id")),
    )
    op.create_table(
        "report_history",
        sa.Column("id", BIG_ID, autoincrement=True, nullable=False),
        sa.Column("campaign_id", TEXT, nullable=False),
        sa.Column("mail_id", BIG_ID, nullable=False),
        sa.Column("replaced_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("config_hash", TEXT, nullable=False),
        sa.Column("body", TEXT, nullable=False),
        sa.ForeignKeyConstraint(["campaign_id"], ["campaigns.id"], name=op.f("fk_report_history_campaign_id")),
        sa.ForeignKeyConstraint(["mail_id"], ["mails.id"], name=op.f("fk_report_history_mail_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_report_history")),
    )
    op.create_index(op.f("ix_report_history_mail_id"), "report_history", ["mail_id"], unique=False)
    op.create_table(
        "reports",
        sa.Column("id", BIG_ID, autoincrement=True, nullable=False),
        sa.Column("campaign_id", TEXT, nullable=False),
        sa.Column("mail_id", BIG_ID, nullable=False),
        sa.Column("ordinal", sa.Integer(), nullable=False),
        sa.Column("unit", TEXT, nullable=True),
        sa.Column("unit_evidence", TEXT, nullable=False),
        sa.Column("kind", TEXT, nullable=False),
        sa.Column("adds", sa.Boolean(), nullable=False),
        sa.Column("told_start", sa.Date(), nullable=True),
        sa.Column("told_end", sa.Date(), nullable=True),
        sa.Column("confirmed", sa.Boolean(), nullable=False),
        sa.Column("usable", sa.Boolean(), nullable=False),
        sa.Column("needs_review", sa.Boolean(), nullable=False),
        sa.Column("received_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("asked_again_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("values_json", TEXT, nullable=False),
        sa.Column("config_hash", TEXT, nullable=False),
        sa.Column("created", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint("kind IN ('initial', 'correction', 'supplement', 'nil')", name=op.f("ck_reports_kind")),
        sa.CheckConstraint("(told_start IS NULL) = (told_end IS NULL)", name=op.f("ck_reports_told")),
        sa.ForeignKeyConstraint(["campaign_id"], ["campaigns.id"], name=op.f("fk_reports_campaign_id")),
        sa.ForeignKeyConstraint(["mail_id"], ["mails.id"], name=op.f("fk_reports_mail_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_reports")),
        sa.UniqueConstraint("campaign_id", "mail_id", "ordinal", name=op.f("uq_reports_campaign_id_mail_id_ordinal")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_reports_campaign_id_unit"), "reports", ["campaign_id", "unit"], unique=False)
    op.create_index(op.f("ix_reports_mail_id"), "reports", ["mail_id"], unique=False)
    op.create_table(
        "sightings",
        sa.Column("epoch_id", BIG_ID, nullable=False),
        sa.Column("uid", BIG_ID, autoincrement=False, nullable=False),
        sa.Column("mail_id", BIG_ID, nullable=True),
        sa.Column("seen_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("marked_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["epoch_id"], ["epochs.id"], name=op.f("fk_sightings_epoch_id")),
        sa.ForeignKeyConstraint(["mail_id"], ["mails.id"], name=op.f("fk_sightings_mail_id")),
        sa.PrimaryKeyConstraint("epoch_id", "uid", name=op.f("pk_sightings")),
    )
    op.create_index(op.f("ix_sightings_mail_id"), "sightings", ["mail_id"], unique=False)
    op.create_index(
        "ix_sightings_to_mark",
        "sightings",
        ["epoch_id", "mail_id"],
        unique=False,
        sqlite_where=sa.text("marked_at IS NULL"),
        postgresql_where=sa.text("marked_at IS NULL"),
    )
    op.create_table(
        "staff_marks",
        sa.Column("id", BIG_ID, autoincrement=True, nullable=False),
        sa.Column("campaign_id", TEXT, nullable=False),
        sa.Column("unit", TEXT, nullable=False),
        sa.Column("period_start", sa.Date(), nullable=False),
        sa.Column("who", TEXT, nullable=False),
        sa.Column("why", TEXT, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("withdrawn_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["campaign_id"], ["campaigns.id"], name=op.f("fk_staff_marks_campaign_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_staff_marks")),
        sqlite_autoincrement=True,
    )
    op.create_index(
        op.f("ix_staff_marks_campaign_id_period_start"), "staff_marks", ["campaign_id", "period_start"], unique=False
    )
    op.create_table(
        "staff_values",
        sa.Column("id", BIG_ID, autoincrement=True, nullable=False),
        sa.Column("campaign_id", TEXT, nullable=False),
        sa.Column("unit", TEXT, nullable=False),
        sa.Column("period_start", sa.Date(), nullable=False),
        sa.Column("field", TEXT, nullable=False),
        sa.Column("value", TEXT, nullable=True),
        sa.Column("who", TEXT, nullable=False),
        sa.Column("why", TEXT, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("withdrawn_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["campaign_id"], ["campaigns.id"], name=op.f("fk_staff_values_campaign_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_staff_values")),
        sqlite_autoincrement=True,
    )
    op.create_index(
        op.f("ix_staff_values_campaign_id_period_start"), "staff_values", ["campaign_id", "period_start"], unique=False
    )
    op.create_table(
        "problems",
        sa.Column("id", BIG_ID, autoincrement=True, nullable=False),
        sa.Column("mail_id", BIG_ID, nullable=True),
        sa.Column("report_id", BIG_ID, nullable=True),
        sa.Column("letter_id", BIG_ID, nullable=True),
        sa.Column("code", TEXT, nullable=False),
        sa.Column("sentence", TEXT, nullable=False),
        sa.Column("for_sender", sa.Boolean(), nullable=False),
        sa.Column("opened_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("closed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("closed_by", TEXT, server_default="", nullable=False),
        sa.Column("closed_why", TEXT, server_default="", nullable=False),
        sa.CheckConstraint("sentence <> ''", name=op.f("ck_problems_sentence")),
        sa.ForeignKeyConstraint(["letter_id"], ["outbox.id"], name=op.f("fk_problems_letter_id")),
        sa.ForeignKeyConstraint(["mail_id"], ["mails.id"], name=op.f("fk_problems_mail_id")),
        sa.ForeignKeyConstraint(["report_id"], ["reports.id"], name=op.f("fk_problems_report_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_problems")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_problems_letter_id"), "problems", ["letter_id"], unique=False)
    op.create_index(op.f("ix_problems_mail_id"), "problems", ["mail_id"], unique=False)
    op.create_index(
        "ix_problems_open",
        "problems",
        ["opened_at"],
        unique=False,
        sqlite_where=sa.text("closed_at IS NULL"),
        postgresql_where=sa.text("closed_at IS NULL"),
    )
    op.create_index(op.f("ix_problems_report_id"), "problems", ["report_id"], unique=False)
    op.create_table(
        "readings",
        sa.Column("report_id", BIG_ID, nullable=False),
        sa.Column("field", TEXT, nullable=False),
        sa.Column("state", TEXT, nullable=False),
        sa.Column("value", TEXT, nullable=True),
        sa.Column("confidence", sa.Float(), nullable=False),
        sa.Column("evidence", TEXT, nullable=False),
        sa.Column("rule", TEXT, nullable=False),
        sa.Column("source", TEXT, nullable=False),
        sa.Column("passed_over", TEXT, nullable=False),
        sa.CheckConstraint("source IN ('rule', 'staff', 'second_reader')", name=op.f("ck_readings_source")),
        sa.CheckConstraint(
            "state IN ('said', 'not_said', 'unreadable', 'conflicting')", name=op.f("ck_readings_state")
        ),
        sa.CheckConstraint("value IS NULL OR source = 'staff' OR evidence <> '[]'", name=op.f("ck_readings_evidence")),
        sa.ForeignKeyConstraint(["report_id"], ["reports.id"], name=op.f("fk_readings_report_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("report_id", "field", name=op.f("pk_readings")),
    )
    op.create_table(
        "report_obligations",
        sa.Column("report_id", BIG_ID, nullable=False),
        sa.Column("period_start", sa.Date(), nullable=False),
        sa.Column("campaign_id", TEXT, nullable=False),
        sa.Column("unit", TEXT, nullable=False),
        sa.ForeignKeyConstraint(
            ["report_id"], ["reports.id"], name=op.f("fk_report_obligations_report_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("report_id", "period_start", name=op.f("pk_report_obligations")),
    )
    op.create_index(
        op.f("ix_report_obligations_campaign_id_period_start_unit"),
        "report_obligations",
        ["campaign_id", "period_start", "unit"],
        unique=False,
    )
