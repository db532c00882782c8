"""The story of a mail, from the mailbox to the letters. Each step is a room in office/; this page tells their order.

    take in -> read -> send -> (scans in their own lane) -> remind (after another look at the mailbox) -> digest -> send

Every step leaves the store complete: stop after any of them, start again, and the same records and letters come out.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from domain.errors import NeedsAPerson, ServiceError
from domain.mail import MailKey, RawMail
from domain.report import Problem
from domain.standing import Version
from office import again, alarm, courtesy, digest, journal, receipts, reminders, retain
from office.again import Change
from office.desk import Desk, Watcher
from office.edited import Edited
from office.exported import exported
from office.lanes import Lanes
from office.overview import Overview, overview
from office.read import read_waiting
from office.rebuild import Rebuilt, rebuild
from office.retain import Removed
from office.scans import Scans
from office.send import Sent, send_waiting
from office.take_in import Taken, in_batches, keep, take_in
from office.told import about_mail, for_staff, periods_in_words
from settings.keys import Settings
from store import mails, meta, outbox, queries, reports
from store.archive import no_step
from store.checks import check_store
from store.session import Store, Tx, open_store

if TYPE_CHECKING:
    from ingest.back_fill import FoundMail
    from ingest.imap import Mailbox
    from notify.data import ReminderData
    from store.queries import MailLine
    from store.reports import StoredProblem, StoredReport


T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class PassResult:
    """What one full pass did. `troubles` are sentences for the admin."""

    taken: int = 0
    read: int = 0
    sent: int = 0
    troubles: tuple[str, ...] = ()

    def sentence(self) -> str:
        return f"收到新邮件 {self.taken} 封，读取 {self.read} 封，发出信件 {self.sent} 封。"


@dataclass(frozen=True, slots=True)
class BackFilled:
    """What a back-fill found: `taken` mails are new, the rest we had before; `ignored` files hold no mail."""

    found: int
    taken: int
    ignored: tuple[Path, ...] = ()

    def sentence(self) -> str:
        known = f"，另有 {self.found - self.taken} 封以前读过" if self.found > self.taken else ""
        shown = "、".join(path.name for path in self.ignored[:5]) + ("……" if len(self.ignored) > 5 else "")
        ignored = f"有 {len(self.ignored)} 个文件不是邮件，没有读：{shown}。" if self.ignored else ""
        return f"补读 {self.taken} 封邮件{known}。{ignored}"


def _now() -> datetime:
    return datetime.now(UTC)


def _texts(settings: Settings) -> bool:
    """Does reading hand over the documents' texts? The second reader looks at them before they are recorded."""
    return settings.reader.second == "on"


@contextmanager
def open_office(
    settings: Settings,
    *,
    leader: bool = False,
    now: Callable[[], datetime] = _now,
    step: Callable[[str], None] = no_step,
    lanes: Lanes | None = None,
) -> Iterator[Office]:
    """The office with its store open. A `leader` may fetch, read and send; there is one at a time (NeedsAPerson).

    `lanes` that are given are used and left open. `step` is told before and after everything that lasts.
    """
    own = Lanes(
        settings.campaign,
        settings.limits,
        settings.mailbox.authserv_id,
        with_text=_texts(settings),
        wants_ocr=settings.reader.ocr,
    )
    kept = nullcontext(lanes) if lanes is not None else own
    with open_store(settings.store.url, settings.paths.archive, step, now) as store, kept as used:
        if leader:
            store.lead()
        office = Office(Desk(settings, store, now), used)
        if leader:
            office.recover()
        yield office


class Office:
    """All that Baosong can be asked to do. Commands and the clock call it; it calls the rooms in order."""

    def __init__(self, desk: Desk, lanes: Lanes) -> None:
        self.desk = desk
        self.lanes = lanes
        self.scans = Scans(lanes)
        self.edited: Edited | None = None  #: set by the service, which outlives edits of its config

    @property
    def settings(self) -> Settings:
        return self.desk.settings

    @property
    def store(self) -> Store:
        return self.desk.store

    # the work

    def recover(self) -> None:
        """What a crash left half-done goes on: claims are counted or shelved, letters in `sending` go again."""
        with self.store.transaction("recovered") as tx:
            self._know_campaign(tx)
            mails.recover(tx, self.desk.now(), everyone=True, most=self.settings.limits.attempts)
            outbox.recover(tx, self.desk.now(), everyone=True)

    def once(self, watcher: Watcher | None = None, *, scans: bool = True) -> PassResult:
        """One full pass. A step that cannot go on does not keep the later ones from their work.

        `scans`: wait for every scan to be recognised; else they go on beside (`look_at_scans`).
        """
        self.desk.watcher = watcher or self.desk.watcher
        troubles: list[ServiceError] = []
        self._tried(troubles, self.refresh, None)
        before = len(troubles)
        taken = self._tried(troubles, self.fetch, Taken())
        read = self._tried(troubles, self.read_quick, 0)
        swept = len(troubles) == before
        sent = self._tried(troubles, self.send, 0)
        if scans:
            read += self._tried(troubles, lambda: self.scans.all(self.desk), 0)
        if swept:
            self._tried(troubles, self.remind, 0)
        self._tried(troubles, self.put_digests, 0)
        self._tried(troubles, self.retain, Removed())
        alarm.tell(self.desk, troubles)
        told = len(troubles)
        sent += self._tried(troubles, self.send, 0)
        alarm.tell(self.desk, troubles[told:], whole=False)
        return PassResult(taken.new, read, sent, tuple(dict.fromkeys(error.sentence for error in troubles)))

    def refresh(self) -> None:
        """An edited config counts from here on; a broken one leaves the old in force (NeedsAPerson)."""
        read = self.edited.take() if self.edited else None
        if read is not None:
            journal.log.info("settings taken over")
            self.scans.let_go(self.desk)
            self.desk.change(read)
            self.lanes.change(
                read.campaign,
                read.limits,
                read.mailbox.authserv_id,
                with_text=_texts(read),
                wants_ocr=read.reader.ocr,
            )
            with self.store.transaction("campaign known") as tx:
                self._know_campaign(tx)

    def _know_campaign(self, tx: Tx) -> None:
        """From now on it is worked on."""
        reports.know_campaign(tx, self.desk.campaign.id, self.desk.campaign.title, self.desk.now())

    def fetch(self, mailbox: Mailbox | None = None) -> Taken:
        """Everything new in the mailbox, and the courtesy marks for what is settled."""
        if mailbox is None:
            with self.desk.mailbox() as opened:
                return self.fetch(opened)
        taken = take_in(self.desk, mailbox)
        journal.did("fetched", mails=taken.new)
        courtesy.mark_settled(self.desk, mailbox)
        return taken

    def read_waiting(self, watcher: Watcher | None = None) -> int:
        """Every waiting mail of both lanes, the quick lane first."""
        self.desk.watcher = watcher or self.desk.watcher
        return self.read_quick() + self.scans.all(self.desk)

    def read_quick(self) -> int:
        """Every waiting mail that needs no recognition; scans go to their own lane."""
        count = read_waiting(self.desk, self.lanes)
        journal.did("read", mails=count)
        return count

    def look_at_scans(self) -> int:
        """Settle what has been recognised meanwhile, begin the next; how many mails were settled. Does not wait."""
        count = self.scans.look(self.desk)
        journal.did("recognised", mails=count)
        return count

    def send(self) -> int:
        """Every letter that is due; the first trouble with the service ends the pass and is raised."""
        receipts.put_combined(self.desk)
        result: Sent = send_waiting(self.desk)
        journal.did("sent", letters=result.count)
        if result.trouble is not None:
            raise result.trouble
        return result.count

    def remind(self) -> int:
        """Sweep the mailbox, read, and only then remind who still has nothing in (promise 5)."""
        if reminders.none_go(self.desk):
            return 0
        with self.store.reading() as tx:
            if not reminders.due_reminders(tx, self.desk):
                return 0
        self.fetch()
        self.read_quick()  # whoever sent a scan that is not read yet is not reminded
        count = reminders.put_reminders(self.desk)
        journal.did("reminded", letters=count)
        return count

    def put_digests(self, *, force: bool = False) -> int:
        """Today's digest into the outbox for whoever has not got it, once its hour has come (`force`: now)."""
        count = digest.put_digests(self.desk, force=force)
        journal.did("digest", letters=count)
        return count

    def digest_if_due(self) -> int:
        """The digest and its sending, when it is due."""
        put = self.put_digests()
        return self.send() if put else 0

    def send_digest_now(self) -> int:
        """Today's digest at once; how many letters went out."""
        put = self.put_digests(force=True)
        self.send()
        return put

    def retain(self) -> Removed:
        """What is older than [privacy] allows is removed for good."""
        removed = retain.retain(self.desk)
        journal.did("removed", **{name.replace(" ", "_"): count for name, count in removed.counts.items()})
        return removed

    def back_fill(self, paths: Sequence[Path], *, answer: bool, progress: Watcher) -> BackFilled:
        """Old mail from files: archived and recorded, silently unless `answer`."""
        from ingest.back_fill import back_fill

        self.desk.watcher = progress
        found = taken = 0
        ignored: list[Path] = []
        mails_there = back_fill(paths, self.settings.limits.mail_bytes, ignored)
        for batch in in_batches(mails_there, lambda mail: len(mail.content)):
            found += len(batch)
            taken += keep(self.desk, self._named(batch), None, silent=not answer)
            progress.at("收信", taken)
        return BackFilled(found, taken, tuple(ignored))

    def _named(self, batch: Sequence[FoundMail]) -> list[RawMail]:
        """Mails from files have no name on a server; ours counts them, and their bytes are what tells them apart."""
        with self.store.transaction("imported") as tx:
            numbers = [meta.count(tx, "imported") for _ in batch]
        return [
            RawMail(MailKey("import", 1, number), mail.content, mail.received, mail.size if mail.too_large else 0)
            for number, mail in zip(numbers, batch, strict=True)
        ]

    def changes(self, since: date | None, progress: Watcher) -> Iterator[Change]:
        """What today's settings would read otherwise in the mails received since that day (all of them). Changes nothing."""
        self.desk.watcher = progress
        begins = datetime.combine(since, time(), self.desk.zone) if since else None
        return again.changes(self.desk, self.lanes, begins)

    def read_again(self, found: Sequence[Change], *, answer: bool = False) -> int:
        """Read these mails anew and record what they say; nobody is written to, unless `answer`. How many."""
        with self.store.transaction("to be read again") as tx:
            count = mails.reread(tx, [change.mail.id for change in found], silent=not answer)
        self.read_waiting()
        return count

    def rebuild(self, progress: Watcher) -> Rebuilt:
        """Every archived mail that the store does not know, recorded and read, silently."""
        self.desk.watcher = progress
        result = rebuild(self.desk)
        self.read_waiting()
        return result

    def unshelve(self, mail: int) -> None:
        """Back into its lane, to be read afresh."""
        with self.store.transaction("unshelved") as tx:
            mails.unshelve(tx, mail, self.desk.now())

    # the questions

    def overview(self, start: date | None = None) -> Overview:
        with self.store.reading() as tx:
            return overview(tx, self.desk, start)

    def report(self, number: int) -> StoredReport | None:
        with self.store.reading() as tx:
            return reports.load(tx, number)

    def doubts(self, kept: StoredReport) -> tuple[Problem, ...]:
        """What this report shows together with the unit's others, period by period."""
        found: list[Problem] = []
        with self.store.reading() as tx:
            today = self.desk.now().astimezone(self.desk.zone).date()
            for start in (day for day in kept.meets if day <= today):
                doubts = overview(tx, self.desk, start).doubts()
                found += [problem for unit, problem in doubts if unit == kept.report.unit]
        return tuple(dict.fromkeys(found))

    def around(self, kept: StoredReport) -> tuple[str, list[Version]]:
        """The periods it answers for, in words, and the unit's reports for them in the order of receipt."""
        campaign, unit = self.desk.campaign, kept.report.unit
        with self.store.reading() as tx:
            known = queries.versions(tx, campaign.id, kept.meets) if unit and kept.meets else []
        period = periods_in_words(campaign, self.desk.now())(kept.meets)
        return period, [version for version in known if version.unit == unit]

    def open_problems(self) -> list[StoredProblem]:
        with self.store.reading() as tx:
            return [self._for_staff(tx, item) for item in queries.open_problems(tx)]

    def _for_staff(self, tx: Tx, item: StoredProblem) -> StoredProblem:
        sentence = for_staff(tx, item, live=self.desk.is_live)
        return replace(item, problem=replace(item.problem, sentence=sentence))

    def about(self, waiting: StoredProblem) -> str:
        """Whose mail a problem is about, and what the mail is called."""
        with self.store.reading() as tx:
            return about_mail(tx, self.desk.campaign.roster, waiting.mail_id)

    def settle(self, number: int, who: str, why: str) -> bool:
        """A person has dealt with it; False where no such problem waits."""
        if all(item.id != number for item in self.open_problems()):
            return False
        with self.store.transaction("settled") as tx:
            reports.close_problem(tx, number, who, why, self.desk.now())
        return True

    def shelf(self) -> list[MailLine]:
        with self.store.reading() as tx:
            return queries.shelf(tx)

    def due_reminders(self) -> tuple[ReminderData, ...]:
        with self.store.reading() as tx:
            return reminders.due_reminders(tx, self.desk)

    def digest_preview(self) -> digest.Preview:
        with self.store.reading() as tx:
            return digest.preview_digest(tx, self.desk)

    def export(self, kind: str, start: date | None = None) -> bytes:
        """The period as xlsx, csv, json (bytes of a file) or docx."""
        with self.store.reading() as tx:
            return exported(tx, self.desk, kind, start)

    def audit(self) -> list[str]:
        """Breaches of the store's and archive's invariants, one sentence each."""
        with self.store.reading() as tx:
            return [finding.sentence for finding in check_store(tx, self.store.archive, self.desk.now(), running=True)]

    def health(self) -> list[str]:
        """What a monitor should know; nothing when all is well."""
        with self.store.reading() as tx:
            return alarm.complaints(tx, self.desk)

    def _tried(self, troubles: list[ServiceError], work: Callable[[], T], otherwise: T) -> T:
        try:
            return work()
        except ServiceError as trouble:
            if trouble.code in alarm.FATAL:
                raise
            troubles.append(trouble)
            return otherwise


__all__ = ["NeedsAPerson", "Office", "PassResult", "open_office"]
