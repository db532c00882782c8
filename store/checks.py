"""What must hold of the store and the archive at any time: docs/rules.md, for `baosong audit`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import exists, select, text

from domain.errors import NeedsAPerson
from domain.report import Disposition
from domain.states import LetterState, MailState
from store import audit, codec
from store.archive import Archive
from store.identity import message_id
from store.mails import known_uids
from store.schema import mails, outbox, problems, readings, reports
from store.session import Tx

#: longer than any mail waits while the service is well, and any file waits for its row
PATIENCE = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class Finding:
    """A promise that does not hold. `invariant` is its number in docs/rules.md; `sentence` tells staff (Chinese)."""

    invariant: str
    sentence: str


#: (account, mailbox, UIDVALIDITY) -> the UIDs that are on the server now
ServerUids = Mapping[tuple[str, str, int], set[int]]


def check_store(
    tx: Tx, archive: Archive, now: datetime, server: ServerUids | None = None, running: bool = False
) -> list[Finding]:
    """Every breach, in the order of the invariants; an empty list is a clean bill.

    `server` adds the comparison with the mailboxes as they are now. `running`: a service is at work, so a fresh
    lease or a file in tmp/ is no breach.
    """
    found = [*_names(tx, server or {}), *_files(tx, archive), *_verdicts(tx, now), *_letters(tx, now)]
    found += [*_leftovers(tx, archive, now, running), *_wide_rows(tx), *_database(tx)]
    if (line := audit.verify(tx)) is not None:
        found.append(Finding("I6", f"操作记录从第 {line} 条起与写入时不一致，可能被改动，请核查。"))
    return found


def _names(tx: Tx, server: ServerUids) -> Iterator[Finding]:
    for (account, mailbox, uidvalidity), uids in server.items():
        if lost := uids - known_uids(tx, account, mailbox, uidvalidity):
            shown = "、".join(str(uid) for uid in sorted(lost)[:10])
            yield Finding("I1", f"邮箱“{mailbox}”里有 {len(lost)} 封来件没有登记（UID {shown}），请运行 baosong once。")


def _files(tx: Tx, archive: Archive) -> Iterator[Finding]:
    """A row means a file of that very content."""
    kept = select(mails.c.id, mails.c.sha256, mails.c.size).where(mails.c.state != MailState.ERASED)
    for row in tx.execute(kept.order_by(mails.c.id)):
        try:
            size = len(archive.load(row.sha256))
        except NeedsAPerson as error:
            yield Finding("I2", f"来件 {row.id}：{error.sentence}")
            continue
        if size != row.size:
            yield Finding("I2", f"来件 {row.id} 的大小与登记不符，请从备份恢复。")


def _verdicts(tx: Tx, now: datetime) -> Iterator[Finding]:
    """Every mail ends in a verdict with something to show for it."""
    has_report = exists().where(reports.c.mail_id == mails.c.id)
    has_problem = exists().where(problems.c.mail_id == mails.c.id)
    read = (mails.c.state == MailState.READ) & mails.c.duplicate_of.is_(None)
    unanswered: list[tuple[Any, str]] = [
        (
            read & (mails.c.disposition == Disposition.REPORT) & ~has_report & ~has_problem,
            "判为报告，却没有报告也没有疑点",
        ),
        (
            read & (mails.c.disposition == Disposition.NOT_REPORT) & mails.c.not_report.is_(None),
            "判为非报告，却没有写明种类",
        ),
        (read & (mails.c.disposition == Disposition.UNREADABLE) & ~has_problem, "判为无法读取，却没有写明原因"),
        ((mails.c.state == MailState.SHELVED) & ~has_problem, "已搁置，却没有写明原因"),
        (_stuck(now), "登记已超过一小时，仍未读取"),
    ]
    for condition, what in unanswered:
        for mail_id in tx.execute(select(mails.c.id).where(condition).order_by(mails.c.id)).scalars():
            yield Finding("I3", f"来件 {mail_id} {what}，请运行 baosong once；如仍如此，请人工查看。")


def _stuck(now: datetime) -> Any:
    """Waiting with no reason to: not put off, and older than our patience."""
    idle = mails.c.next_try.is_(None) | (mails.c.next_try < now - PATIENCE)
    return (mails.c.state == MailState.ARCHIVED) & idle & (mails.c.recorded_at < now - PATIENCE)


def _letters(tx: Tx, now: datetime) -> Iterator[Finding]:
    """Each occasion has one Message-ID, its own, and the letter carries it."""
    for row in tx.execute(select(outbox).order_by(outbox.c.id)):
        domain = row.message_id.rpartition("@")[2].rstrip(">")
        if row.message_id != message_id(tx.secret, row.kind, row.dedup_key, domain):
            yield Finding("I4", f"去件 {row.id} 的邮件编号与它的事由不符。")
        if row.content is not None and row.message_id.encode() not in row.content.partition(b"\r\n\r\n")[0]:
            yield Finding("I4", f"去件 {row.id} 的原文里没有它的邮件编号。")
        if row.state == LetterState.WAITING and row.next_try < now - PATIENCE and not row.attempts:
            yield Finding("I4", f"去件 {row.id} 应发未发已超过一小时，请检查发信设置并运行 baosong once。")


def _leftovers(tx: Tx, archive: Archive, now: datetime, running: bool) -> Iterator[Finding]:
    if not running and (left := archive.leftovers()):
        yield Finding("I5", f"存档的临时文件夹里有 {len(left)} 个残留文件，下次启动时会清理。")
    over = now if running else None
    for table, state, name in ((mails, MailState.READING, "来件"), (outbox, LetterState.SENDING, "去件")):
        held = select(table.c.id).where(table.c.state == state)
        held = held if over is None else held.where(table.c.lease_until < over)
        for number in tx.execute(held.order_by(table.c.id)).scalars():
            yield Finding("I5", f"{name} {number} 的处理中断了，下次启动时会继续。")
    known = set(tx.execute(select(mails.c.sha256)).scalars())
    for sha, written in archive.entries():
        if sha not in known and archive.saved_at(sha) < now - PATIENCE:
            yield Finding("I5", f"存档里的 {sha[:12]}（{written:%Y-%m-%d}）没有登记，请运行 baosong once；之后仍有的，再运行 baosong rebuild。")


def _wide_rows(tx: Tx) -> Iterator[Finding]:
    """A report's wide row says exactly what its readings say."""
    said: dict[int, dict[str, list[Any]]] = {}
    for row in tx.execute(select(readings).order_by(readings.c.report_id)):
        said.setdefault(row.report_id, {}).update(codec.wide_of((codec.reading_in(row),)))
    for row in tx.execute(select(reports.c.id, reports.c.values_json).order_by(reports.c.id)):
        if row.values_json != said.get(row.id, {}):
            yield Finding("I6", f"报告 {row.id} 的汇总值与依据不一致，请运行 baosong reread。")


def _database(tx: Tx) -> Iterator[Finding]:
    if tx.connection.dialect.name != "sqlite":
        return  # PostgreSQL guards its own pages and keys
    for said in tx.execute(text("PRAGMA integrity_check")).scalars():
        if said != "ok":
            yield Finding("I6", f"数据库文件有损坏（{said}），请从备份恢复。")
    broken = len(tx.execute(text("PRAGMA foreign_key_check")).all())
    if broken:
        yield Finding("I6", f"数据库里有 {broken} 行引用不完整，请从备份恢复。")
