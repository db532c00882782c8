"""The tables and their rules, in one place. Every constraint has a name; the state sets are those of domain/states."""

from __future__ import annotations

import enum
from typing import Any

from sqlalchemy import (
    Boolean,
    CheckConstraint,
    Column,
    Date,
    Float,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    UniqueConstraint,
    text,
)

from domain.letter import LetterKind
from domain.report import Disposition, NotReport, ReadingState, ReportKind, Source
from domain.states import LetterState, MailState
from store.columns import BigId, Json, Moment, Words

#: the newest migration (store/migrations/versions); a test compares
REVISION = "0003"

metadata = MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
    }
)


class Lane(enum.StrEnum):
    """OCR has a lane of its own, so that scans never hold up the rest."""

    MAIN = "main"
    OCR = "ocr"


def _one_of(column: str, choices: type[enum.StrEnum], optional: bool = False) -> CheckConstraint:
    listed = ", ".join(f"'{choice.value}'" for choice in choices)
    rule = f"{column} IN ({listed})"
    return CheckConstraint(f"{column} IS NULL OR {rule}" if optional else rule, name=column)


def _id() -> Column[Any]:
    return Column("id", BigId, primary_key=True, autoincrement=True)


def _to(column: str, target: str, **options: Any) -> Column[Any]:
    return Column(column, BigId, ForeignKey(target, ondelete=options.pop("ondelete", None)), **options)


def _where(condition: str) -> dict[str, Any]:
    """The option that makes an index a partial one, for both databases."""
    return {"sqlite_where": text(condition), "postgresql_where": text(condition)}


meta = Table("meta", metadata, Column("key", Words, primary_key=True), Column("value", Words, nullable=False))

instance_lease = Table(
    "instance_lease",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("epoch", BigId, nullable=False),
    Column("pid", Integer, nullable=False),
    Column("host", Words, nullable=False),
    Column("since", Moment, nullable=False),
    Column("until", Moment, nullable=False),
    CheckConstraint("id = 1", name="single"),
)

campaigns = Table(
    "campaigns",
    metadata,
    Column("id", Words, primary_key=True),
    Column("title", Words, nullable=False),
    Column("first_seen", Moment, nullable=False),
)

epochs = Table(
    "epochs",
    metadata,
    _id(),
    Column("account", Words, nullable=False),
    Column("mailbox", Words, nullable=False),
    Column("uidvalidity", BigId, nullable=False),
    Column("first_seen", Moment, nullable=False),
    UniqueConstraint("account", "mailbox", "uidvalidity"),
)

mails = Table(
    "mails",
    metadata,
    _id(),
    Column("account", Words, nullable=False),
    Column("sha256", Words, nullable=False),  # of an erased mail: its tombstone
    Column("content_hash", Words, nullable=False),
    Column("size", BigId, nullable=False),
    Column("internal_date", Moment, nullable=False),
    Column("recorded_at", Moment, nullable=False),
    Column("state", Words, nullable=False),
    Column("lane", Words, nullable=False, server_default=Lane.MAIN.value),
    Column("attempts", Integer, nullable=False, server_default="0"),
    Column("next_try", Moment),
    Column("lease_owner", Words),
    Column("lease_until", Moment),
    Column("silent", Boolean, nullable=False),
    _to("duplicate_of", "mails.id"),
    Column("read_at", Moment),
    Column("disposition", Words),
    Column("not_report", Words),
    Column("reason", Words, nullable=False, server_default=""),
    Column("sender", Words),
    Column("sender_confirmed", Boolean),
    Column("subject", Words, nullable=False, server_default=""),
    Column("message_id", Words),
    Column("in_reply_to", Words),
    Column("refers_to", Json),
    Column("signs", Json),
    Column("config_hash", Words, nullable=False, server_default=""),
    Column("full_size", BigId, nullable=False, server_default="0"),  # above 0: over the limit, only its head is kept
    Column("no_answer", Words, nullable=False, server_default=""),  # the rule that forbade a receipt
    UniqueConstraint("account", "sha256"),
    _one_of("state", MailState),
    _one_of("lane", Lane),
    _one_of("disposition", Disposition, optional=True),
    _one_of("not_report", NotReport, optional=True),
    CheckConstraint("attempts >= 0", name="attempts"),
    CheckConstraint("(state = 'reading') = (lease_until IS NOT NULL)", name="lease"),
    CheckConstraint(
        "state <> 'read' OR disposition IS NOT NULL OR duplicate_of IS NOT NULL",
        name="judged",
    ),
    Index(None, "content_hash"),
    Index(None, "message_id"),
    Index(None, "recorded_at"),
    Index(None, "sender", "recorded_at"),
    Index("ix_mails_to_read", "lane", "id", **_where("state = 'archived'")),
    Index("ix_mails_unsettled", "state", **_where("state IN ('reading', 'shelved')")),
    sqlite_autoincrement=True,
)

sightings = Table(
    "sightings",
    metadata,
    _to("epoch_id", "epochs.id", primary_key=True),
    Column("uid", BigId, primary_key=True, autoincrement=False),
    _to("mail_id", "mails.id", index=True),  # none: the mail was erased, and stays so
    Column("seen_at", Moment, nullable=False),
    Column("marked_at", Moment),
    Index("ix_sightings_to_mark", "epoch_id", "mail_id", **_where("marked_at IS NULL")),
)

documents = Table(
    "documents",
    metadata,
    _to("mail_id", "mails.id", primary_key=True),
    Column("ordinal", Integer, primary_key=True, autoincrement=False),
    Column("name", Words, nullable=False),
    Column("type", Words, nullable=False),
    Column("bytes", BigId, nullable=False),
    Column("sha256", Words, nullable=False, index=True),
    Column("characters", BigId, nullable=False),
    Column("tables", Integer, nullable=False),
    Column("problems", Json, nullable=False),
)

reports = Table(
    "reports",
    metadata,
    _id(),
    Column("campaign_id", Words, ForeignKey("campaigns.id"), nullable=False),
    _to("mail_id", "mails.id", nullable=False),
    Column("ordinal", Integer, nullable=False),
    Column("unit", Words),
    Column("unit_evidence", Json, nullable=False),
    Column("kind", Words, nullable=False),
    Column("adds", Boolean, nullable=False),
    Column("told_start", Date),
    Column("told_end", Date),
    Column("confirmed", Boolean, nullable=False),
    Column("usable", Boolean, nullable=False),
    Column("needs_review", Boolean, nullable=False),
    Column("received_at", Moment, nullable=False),
    Column("asked_again_at", Moment),
    Column("values_json", Json, nullable=False),  # the wide row: all readings without their evidence
    Column("config_hash", Words, nullable=False),
    Column("created", Moment, nullable=False),
    UniqueConstraint("campaign_id", "mail_id", "ordinal"),
    _one_of("kind", ReportKind),
    CheckConstraint("(told_start IS NULL) = (told_end IS NULL)", name="told"),
    Index(None, "mail_id"),
    Index(None, "campaign_id", "unit"),
    sqlite_autoincrement=True,
)

report_obligations = Table(
    "report_obligations",
    metadata,
    _to("report_id", "reports.id", primary_key=True, ondelete="CASCADE"),
    Column("period_start", Date, primary_key=True),
    Column("campaign_id", Words, nullable=False),
    Column("unit", Words, nullable=False),
    Index(None, "campaign_id", "period_start", "unit"),
)

readings = Table(
    "readings",
    metadata,
    _to("report_id", "reports.id", primary_key=True, ondelete="CASCADE"),
    Column("field", Words, primary_key=True),
    Column("state", Words, nullable=False),
    Column("value", Json),
    Column("confidence", Float, nullable=False),
    Column("evidence", Json, nullable=False),
    Column("rule", Words, nullable=False),
    Column("source", Words, nullable=False),
    Column("passed_over", Json, nullable=False),
    _one_of("state", ReadingState),
    _one_of("source", Source),
    CheckConstraint("value IS NULL OR source = 'staff' OR evidence <> '[]'", name="evidence"),
)

report_history = Table(
    "report_history",
    metadata,
    _id(),
    Column("campaign_id", Words, ForeignKey("campaigns.id"), nullable=False),
    _to("mail_id", "mails.id", nullable=False, index=True),
    Column("replaced_at", Moment, nullable=False),
    Column("config_hash", Words, nullable=False),
    Column("body", Json, nullable=False),
)

outbox = Table(
    "outbox",
    metadata,
    _id(),
    Column("kind", Words, nullable=False),
    Column("dedup_key", Words, nullable=False),
    Column("message_id", Words, nullable=False),
    Column("recipient", Words, nullable=False),
    Column("content", LargeBinary),  # dropped some time after the letter is settled
    Column("state", Words, nullable=False),
    Column("attempts", Integer, nullable=False, server_default="0"),
    Column("created", Moment, nullable=False),
    Column("next_try", Moment, nullable=False),
    Column("expires", Moment),
    Column("lease_until", Moment),
    Column("first_failed", Moment),
    Column("settled_at", Moment),
    Column("sent_at", Moment),
    Column("reply", Words, nullable=False, server_default=""),
    _to("mail_id", "mails.id", index=True),
    UniqueConstraint("dedup_key"),
    UniqueConstraint("message_id"),
    _one_of("kind", LetterKind),
    _one_of("state", LetterState),
    CheckConstraint("(state = 'sending') = (lease_until IS NOT NULL)", name="lease"),
    CheckConstraint("state NOT IN ('waiting', 'sending') OR content IS NOT NULL", name="content"),
    CheckConstraint("state NOT IN ('sent', 'bounced') OR sent_at IS NOT NULL", name="sent"),
    Index("ix_outbox_to_send", "next_try", **_where("state IN ('waiting', 'sending')")),
    Index(None, "recipient", "sent_at"),
    Index(None, "sent_at"),
    sqlite_autoincrement=True,
)

problems = Table(
    "problems",
    metadata,
    _id(),
    _to("mail_id", "mails.id", index=True),
    _to("report_id", "reports.id", index=True, ondelete="CASCADE"),
    _to("letter_id", "outbox.id", index=True),
    Column("code", Words, nullable=False),
    Column("sentence", Words, nullable=False),
    Column("for_sender", Boolean, nullable=False),
    Column("opened_at", Moment, nullable=False),
    Column("closed_at", Moment),
    Column("closed_by", Words, nullable=False, server_default=""),
    Column("closed_why", Words, nullable=False, server_default=""),
    CheckConstraint("sentence <> ''", name="sentence"),
    Index("ix_problems_open", "opened_at", **_where("closed_at IS NULL")),
    sqlite_autoincrement=True,
)

receipt_tokens = Table(
    "receipt_tokens",
    metadata,
    Column("token", Words, primary_key=True),
    _to("mail_id", "mails.id", nullable=False),
    Column("created", Moment, nullable=False),
    UniqueConstraint("mail_id"),
)

held_receipts = Table(
    "held_receipts",
    metadata,
    _to("mail_id", "mails.id", primary_key=True, autoincrement=False),
    Column("recipient", Words, nullable=False),
    Column("held_at", Moment, nullable=False),
    Column("letter_key", Words, index=True),  # the dedup key of the letter that answers it; none: it waits
    Index("ix_held_receipts_waiting", "recipient", **_where("letter_key IS NULL")),
)

learned_addresses = Table(
    "learned_addresses",
    metadata,
    Column("campaign_id", Words, ForeignKey("campaigns.id"), primary_key=True),
    Column("address", Words, primary_key=True),
    Column("unit", Words, primary_key=True),
    _to("mail_id", "mails.id"),
    Column("who", Words, nullable=False),
    Column("at", Moment, nullable=False),
)


def _staff_table(name: str, *columns: Column[Any], every_period: bool = False) -> Table:
    """What staff decided about a unit in a period: who, why, when; withdrawn, never overwritten."""
    return Table(
        name,
        metadata,
        _id(),
        Column("campaign_id", Words, ForeignKey("campaigns.id"), nullable=False),
        Column("unit", Words, nullable=False),
        Column("period_start", Date, nullable=every_period),
        *columns,
        Column("who", Words, nullable=False),
        Column("why", Words, nullable=False),
        Column("at", Moment, nullable=False),
        Column("withdrawn_at", Moment),
        Index(None, "campaign_id", "period_start"),
        sqlite_autoincrement=True,
    )


staff_values = _staff_table("staff_values", Column("field", Words, nullable=False), Column("value", Json))
staff_marks = _staff_table("staff_marks")
exemptions = _staff_table("exemptions", every_period=True)

published_rates = Table(
    "published_rates",
    metadata,
    _id(),
    Column("campaign_id", Words, ForeignKey("campaigns.id"), nullable=False),
    Column("as_of", Moment, nullable=False),
    Column("period_start", Date),
    Column("unit", Words),  # the parent the rate is of; none: all units
    Column("name", Words, nullable=False),
    Column("numerator", BigId, nullable=False),
    Column("denominator", BigId, nullable=False),
    Index(None, "campaign_id", "as_of"),
)

audit = Table(
    "audit",
    metadata,
    Column("id", BigId, primary_key=True, autoincrement=False),
    Column("at", Moment, nullable=False),
    Column("actor", Words, nullable=False),
    Column("event", Words, nullable=False),
    Column("object", Words, nullable=False),
    Column("success", Boolean, nullable=False),
    Column("source", Words, nullable=False),
    Column("previous", Words, nullable=False),
    Column("hash", Words, nullable=False),
)

tombstones = Table(
    "tombstones",
    metadata,
    Column("digest", Words, primary_key=True),
    Column("why", Words, nullable=False),
    Column("at", Moment, nullable=False),
)
