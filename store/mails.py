"""Mails on their way: known and recorded, claimed for reading, finished, put back, set aside."""

from __future__ import annotations

import enum
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Update, and_, insert, or_, select, update

from domain.limits import DEFAULT_LIMITS
from domain.mail import MailKey, RawMail
from domain.problems import problem
from domain.report import Outcome, Problem
from domain.states import MailState
from store.identity import content_hash, tombstone
from store.schema import Lane, epochs, mails, problems, sightings, tombstones
from store.session import Tx

#: how long a reader may take before its claim counts as crashed (domain/limits.ocr_seconds and then some)
READING_LEASE = timedelta(minutes=10)


class Epoch(enum.Enum):
    """What a mailbox's UIDVALIDITY tells (RFC 9051 section 2.3.1.1)."""

    FIRST = "first"  #: this mailbox was never seen before
    SAME = "same"
    REBUILT = "rebuilt"  #: all its UIDs are void; its mails are recognised by their bytes


class News(enum.Enum):
    """What recording a mail found out."""

    NEW = "new"
    KNOWN = "known"  #: the same bytes are here already; the sighting was attached, there is nothing to do
    DUPLICATE = "duplicate"  #: another delivery of a mail we have; kept, not read again
    ERASED = "erased"  #: was erased before, and stays so; the bytes must not stay in the archive


@dataclass(frozen=True, slots=True)
class Recorded:
    """`mail_id` is that of the mail now standing for these bytes; None for an erased one."""

    key: MailKey
    sha256: str
    news: News
    mail_id: int | None


@dataclass(frozen=True, slots=True)
class Claim:
    """A mail whose reading has begun: its attempt is counted. Worth nothing once the mail moved on."""

    mail_id: int
    account: str
    sha256: str
    size: int
    internal_date: datetime
    attempts: int
    lane: Lane
    silent: bool
    full_size: int = 0  #: above 0: the mail is over the size limit, and only its head was taken

    @property
    def name(self) -> str:
        """What its reader calls it."""
        return f"{self.mail_id}.eml"


def open_epoch(tx: Tx, account: str, mailbox: str, uidvalidity: int, now: datetime) -> Epoch:
    """Note the UIDVALIDITY of a mailbox as it is selected."""
    here = (epochs.c.account == account) & (epochs.c.mailbox == mailbox)
    known = set(tx.execute(select(epochs.c.uidvalidity).where(here)).scalars())
    if uidvalidity in known:
        return Epoch.SAME
    values = {"account": account, "mailbox": mailbox, "uidvalidity": uidvalidity, "first_seen": now}
    tx.insert_new(epochs, values)
    return Epoch.REBUILT if known else Epoch.FIRST


def silent_before(tx: Tx, account: str, mailbox: str, uidvalidity: int) -> datetime | None:
    """When a rebuilt mailbox was first seen under this UIDVALIDITY: what is older is not answered (R14).

    None for the first UIDVALIDITY of a mailbox.
    """
    here = (epochs.c.account == account) & (epochs.c.mailbox == mailbox)
    ours = tx.execute(select(epochs).where(_in_epoch(account, mailbox, uidvalidity))).one()
    earlier = tx.execute(select(epochs.c.id).where(here, epochs.c.id < ours.id).limit(1)).scalar()
    seen: datetime = ours.first_seen
    return None if earlier is None else seen


def known_uids(tx: Tx, account: str, mailbox: str, uidvalidity: int) -> set[int]:
    """Every UID of that mailbox that has a row."""
    seen = select(sightings.c.uid).join(epochs).where(_in_epoch(account, mailbox, uidvalidity))
    return set(tx.execute(seen).scalars())


def record(tx: Tx, account: str, mail: RawMail, silent: bool, now: datetime) -> Recorded:
    return record_batch(tx, account, [mail], silent, now)[0]


def record_batch(tx: Tx, account: str, batch: Sequence[RawMail], silent: bool, now: datetime) -> list[Recorded]:
    """One row per name on the server, one mail per content. The bytes are in the archive already.

    `silent`: read, never answered (older than our first start, a back-fill). Recording a name twice changes nothing.
    """
    hashes = [(raw.sha256, content_hash(raw.content)) for raw in batch]
    known = _known(tx, account, hashes)
    news = [known.take(tx.secret, sha, content) for sha, content in hashes]
    facts = {"account": account, "recorded_at": now, "silent": silent}
    new = list(zip(batch, hashes, news, strict=True))
    fresh = [facts | _row(raw, pair) for raw, pair, told in new if told is News.NEW]
    _insert(tx, known, [row | {"state": MailState.ARCHIVED} for row in fresh])
    again = [(raw, pair) for raw, pair, told in new if told is News.DUPLICATE]
    settled = facts | {"state": MailState.READ, "read_at": now}
    _insert(tx, known, [settled | _row(raw, pair) | {"duplicate_of": known.first(pair[1])} for raw, pair in again])
    ids = [known.ids.get(sha) for sha, _ in hashes]
    _sight(tx, account, [(raw.key, number) for raw, number in zip(batch, ids, strict=True)], now)
    return [Recorded(raw.key, pair[0], told, number) for (raw, pair, told), number in zip(new, ids, strict=True)]


@dataclass(frozen=True, slots=True)
class _Known:
    """What the store knows of some hashes: mail ids by sha (0: about to be inserted), first sha by content."""

    ids: dict[str, int]
    firsts: dict[str, str]
    erased: set[str]

    def take(self, secret: bytes, sha: str, content: str) -> News:
        """Judge one mail, and know it from now on."""
        if sha in self.ids:
            return News.KNOWN
        if self.erased & {tombstone(secret, sha), tombstone(secret, content)}:
            return News.ERASED
        self.ids[sha] = 0
        return News.NEW if self.firsts.setdefault(content, sha) == sha else News.DUPLICATE

    def first(self, content: str) -> int:
        return self.ids[self.firsts[content]]


def _known(tx: Tx, account: str, hashes: Sequence[tuple[str, str]]) -> _Known:
    """Four questions for the whole batch."""
    shas, contents = [sha for sha, _ in hashes], [content for _, content in hashes]
    ours = mails.c.account == account
    same = tx.execute(select(mails.c.sha256, mails.c.id).where(ours, mails.c.sha256.in_(shas)))
    ids = {row.sha256: row.id for row in same}
    like = select(mails.c.content_hash, mails.c.sha256, mails.c.id).where(ours, mails.c.content_hash.in_(contents))
    firsts: dict[str, str] = {}
    for row in tx.execute(like.where(mails.c.duplicate_of.is_(None)).order_by(mails.c.id)):
        firsts.setdefault(row.content_hash, row.sha256)
        ids[row.sha256] = row.id
    marks = [tombstone(tx.secret, item) for pair in hashes for item in pair]
    erased = set(tx.execute(select(tombstones.c.digest).where(tombstones.c.digest.in_(marks))).scalars())
    return _Known(ids, firsts, erased)


def _row(raw: RawMail, hashes: tuple[str, str]) -> dict[str, Any]:
    sha, content = hashes
    facts = {"size": len(raw.content), "full_size": raw.size, "internal_date": raw.internal_date}
    return {"sha256": sha, "content_hash": content, **facts}


def _insert(tx: Tx, known: _Known, rows: list[dict[str, Any]]) -> None:
    if rows:
        made = insert(mails).returning(mails.c.sha256, mails.c.id, sort_by_parameter_order=True)
        known.ids.update({row.sha256: row.id for row in tx.execute(made, rows)})


def _sight(tx: Tx, account: str, seen: Sequence[tuple[MailKey, int | None]], now: datetime) -> None:
    numbers = {place: _epoch_id(tx, account, *place, now) for place in {key[:2] for key, _ in seen}}
    rows = [{"epoch_id": numbers[key[:2]], "uid": key.uid, "mail_id": mail_id, "seen_at": now} for key, mail_id in seen]
    tx.insert_missing(sightings, rows)


def _epoch_id(tx: Tx, account: str, mailbox: str, uidvalidity: int, now: datetime) -> int:
    find = select(epochs.c.id).where(_in_epoch(account, mailbox, uidvalidity))
    if tx.execute(find).scalar() is None:
        open_epoch(tx, account, mailbox, uidvalidity, now)
    return int(tx.execute(find).scalar_one())


def _in_epoch(account: str, mailbox: str, uidvalidity: int) -> Any:
    return and_(epochs.c.account == account, epochs.c.mailbox == mailbox, epochs.c.uidvalidity == uidvalidity)


def claim_next(tx: Tx, now: datetime, lane: Lane, owner: str) -> Claim | None:
    """The next mail to read, its attempt counted: commit before the reading starts. In order of arrival; what crashed twice goes last."""
    found = claim_batch(tx, now, lane, owner, limit=1)
    return found[0] if found else None


def claim_batch(tx: Tx, now: datetime, lane: Lane, owner: str, limit: int) -> list[Claim]:
    """One crash keeps a mail its place (a correction must not overtake its report); after a second it goes last."""
    ids = _due(tx, now, lane, mails.c.attempts < 2, limit)
    if len(ids) < limit:
        ids += _due(tx, now, lane, mails.c.attempts >= 2, limit - len(ids))
    if not ids:
        return []
    tx.execute(
        update(mails)
        .where(mails.c.id.in_(ids), mails.c.state == MailState.ARCHIVED)
        .values(
            state=MailState.READING,
            attempts=mails.c.attempts + 1,
            next_try=None,
            lease_owner=owner,
            lease_until=now + READING_LEASE,
        )
    )
    rows = {row.id: row for row in tx.execute(select(mails).where(mails.c.id.in_(ids)))}
    return [_claim(rows[number]) for number in ids]


def _due(tx: Tx, now: datetime, lane: Lane, which: ColumnElement[bool], limit: int) -> list[int]:
    due = (
        select(mails.c.id)
        .where(mails.c.state == MailState.ARCHIVED, mails.c.lane == lane, which)
        .where(or_(mails.c.next_try.is_(None), mails.c.next_try <= now))
        .order_by(mails.c.id)
        .limit(limit)
        .with_for_update(skip_locked=True)
    )
    return list(tx.execute(due).scalars())


def _claim(row: Any) -> Claim:
    return Claim(
        row.id,
        row.account,
        row.sha256,
        row.size,
        row.internal_date,
        row.attempts,
        Lane(row.lane),
        row.silent,
        row.full_size,
    )


def _from_reading(claim: Claim, to: MailState) -> Update:
    """The move out of READING, of this very attempt."""
    ours = (mails.c.id == claim.mail_id) & (mails.c.attempts == claim.attempts)
    return (
        update(mails)
        .where(ours, mails.c.state == MailState.READING)
        .values(state=to, lease_owner=None, lease_until=None)
    )


def finish(
    tx: Tx, claim: Claim, outcome: Outcome, now: datetime, sender_confirmed: bool = False, config_hash: str = ""
) -> None:
    """The mail is read; its verdict and head are kept. In the same transaction: reports.save, outbox.enqueue."""
    head = outcome.head
    references = (*head.references, *((head.in_reply_to,) if head.in_reply_to else ())) if head else ()
    tx.move_one(
        _from_reading(claim, MailState.READ).values(
            read_at=now,
            disposition=outcome.disposition,
            not_report=outcome.not_report,
            reason=outcome.reason,
            sender=head.sender.address if head and head.sender else None,
            sender_confirmed=sender_confirmed,
            subject=head.subject if head else "",
            message_id=head.message_id if head else None,
            in_reply_to=head.in_reply_to if head else None,
            refers_to=list(dict.fromkeys(references)),
            signs=list(outcome.signs),
            config_hash=config_hash,
        ),
        f"mail {claim.mail_id} is no longer being read by this attempt",
    )


def unanswered(tx: Tx, mail_id: int, rule: str) -> None:
    """Note the rule (R1 to R17) that forbade, or put off, the mail's receipt."""
    tx.execute(update(mails).where(mails.c.id == mail_id).values(no_answer=rule))


def waiting(tx: Tx, limit: int) -> list[tuple[int, str]]:
    """(mail id, sha256) of mails that are here and not read yet, those set aside among them; the latest first."""
    unread = mails.c.state.in_([MailState.ARCHIVED, MailState.READING, MailState.SHELVED])
    rows = tx.execute(select(mails.c.id, mails.c.sha256).where(unread).order_by(mails.c.id.desc()).limit(limit))
    return [(row.id, row.sha256) for row in rows]


def release(tx: Tx, claim: Claim, retry_at: datetime) -> None:
    """Put back because of something outside the mail (TryLater): such an attempt is not held against it."""
    tx.move_one(
        _from_reading(claim, MailState.ARCHIVED).values(attempts=claim.attempts - 1, next_try=retry_at),
        f"mail {claim.mail_id} is no longer being read by this attempt",
    )


def move_lane(tx: Tx, claim: Claim, lane: Lane) -> None:
    """Put back for the other lane, to be tried there afresh."""
    tx.move_one(
        _from_reading(claim, MailState.ARCHIVED).values(attempts=0, lane=lane),
        f"mail {claim.mail_id} is no longer being read by this attempt",
    )


def failed(tx: Tx, claim: Claim, now: datetime, most: int = DEFAULT_LIMITS.attempts) -> bool:
    """The reader died on it: put back, or set aside after `most` times. True if set aside."""
    if claim.attempts < most:
        lost = f"mail {claim.mail_id} is no longer being read by this attempt"
        tx.move_one(_from_reading(claim, MailState.ARCHIVED), lost)
        return False
    shelve(tx, claim, now, problem("reader_crashed"))
    return True


def shelve(tx: Tx, claim: Claim, now: datetime, trouble: Problem) -> None:
    """Set aside for a person, with the sentence that says why."""
    tx.move_one(
        _from_reading(claim, MailState.SHELVED), f"mail {claim.mail_id} is no longer being read by this attempt"
    )
    _open_problem(tx, claim.mail_id, trouble, now)


def unshelve(tx: Tx, mail_id: int, now: datetime, who: str = "") -> None:
    """A person says: try again. WrongState if it is not on the shelf."""
    tx.move_one(
        update(mails)
        .where(mails.c.id == mail_id, mails.c.state == MailState.SHELVED)
        .values(state=MailState.ARCHIVED, attempts=0, next_try=None),
        f"mail {mail_id} is not on the shelf",
    )
    tx.execute(
        update(problems)
        .where(problems.c.mail_id == mail_id, problems.c.report_id.is_(None), problems.c.closed_at.is_(None))
        .values(closed_at=now, closed_by=who, closed_why="重新读取")
    )


def were_read(tx: Tx, account: str, since: datetime | None = None) -> list[Claim]:
    """The mails that are read, in order of arrival, as they would be claimed: to look at, not to record by."""
    done = select(mails).where(mails.c.account == account, mails.c.state == MailState.READ, mails.c.duplicate_of.is_(None))
    if since is not None:
        done = done.where(mails.c.internal_date >= since)
    return [_claim(row) for row in tx.execute(done.order_by(mails.c.id))]


def reread(tx: Tx, mail_ids: Iterable[int], *, silent: bool = True) -> int:
    """Read these once more (their config changed); how many. Their reports stay until the new ones replace them.

    `silent`: whoever wrote them gets no letter about the new reading.
    """
    again = (
        update(mails)
        .where(mails.c.id.in_(list(mail_ids)), mails.c.state == MailState.READ, mails.c.duplicate_of.is_(None))
        .values(state=MailState.ARCHIVED, attempts=0, next_try=None, lane=Lane.MAIN)
    )
    return tx.execute(again.values(silent=True) if silent else again).rowcount


def recover(
    tx: Tx, now: datetime, everyone: bool = False, most: int = DEFAULT_LIMITS.attempts
) -> tuple[int, int]:
    """Mails whose reader died: (put back, set aside). `everyone`: at a leader's start no claim can be alive."""
    over = select(mails).where(mails.c.state == MailState.READING).order_by(mails.c.id)
    if not everyone:
        over = over.where(mails.c.lease_until < now)
    shelved = [failed(tx, _claim(row), now, most) for row in tx.execute(over.with_for_update()).all()]
    return shelved.count(False), shelved.count(True)


def to_mark(tx: Tx, account: str, mailbox: str, uidvalidity: int, limit: int) -> list[int]:
    """UIDs of settled mails that have not got the courtesy keyword (or move) yet."""
    settled = (
        select(sightings.c.uid)
        .join(epochs)
        .join(mails, mails.c.id == sightings.c.mail_id)
        .where(_in_epoch(account, mailbox, uidvalidity), sightings.c.marked_at.is_(None))
        .where(mails.c.state == MailState.READ)
        .order_by(sightings.c.uid)
        .limit(limit)
    )
    return list(tx.execute(settled).scalars())


def marked(tx: Tx, account: str, mailbox: str, uidvalidity: int, uids: Iterable[int], now: datetime) -> None:
    epoch = select(epochs.c.id).where(_in_epoch(account, mailbox, uidvalidity)).scalar_subquery()
    tx.execute(
        update(sightings).where(sightings.c.epoch_id == epoch, sightings.c.uid.in_(list(uids))).values(marked_at=now)
    )


def _open_problem(tx: Tx, mail_id: int, trouble: Problem, now: datetime) -> None:
    row = {"code": trouble.code, "sentence": trouble.sentence, "for_sender": trouble.for_sender}
    tx.execute(insert(problems).values(mail_id=mail_id, opened_at=now, **row))
