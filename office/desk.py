"""EDGE. What every step of the work needs at hand: settings, store, clock, and the way to the servers."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from domain.campaign import Campaign
from domain.letter import LetterKind
from notify.data import LetterContext, Mode
from office import servers
from office.rest import Rest, behind
from settings.keys import Settings
from store import outbox
from store.session import Store, Tx

if TYPE_CHECKING:
    from ingest.imap import FolderState, Mailbox
    from notify.smtp import Sender
    from second.ask import SecondReader


class Watcher:
    """Told how far long work has come; this one keeps silent, the terminal's draws bars."""

    def at(self, stage: str, done: int, total: int | None = None) -> None:
        """`stage` is one of 收信, 读取, 识别, 重读, 发信; `total` None: not known yet."""


@dataclass(slots=True)
class Memory:
    """What is remembered between passes only to save work; all of it may be forgotten at any time."""

    folders: dict[str, FolderState] = field(default_factory=dict)
    strangers: dict[str, set[int]] = field(default_factory=dict)  #: UIDs in Junk that no roster sender wrote
    mailbox: Rest = field(default_factory=Rest)
    sender: Rest = field(default_factory=Rest)
    second_reader: SecondReader | None = None


@dataclass
class Desk:
    """Settings and store with a clock. `now` gives aware moments."""

    settings: Settings
    store: Store
    now: Callable[[], datetime]
    watcher: Watcher = field(default_factory=Watcher)
    memory: Memory = field(default_factory=Memory)
    stopping: Callable[[], bool] = lambda: False  #: asked between two mails and two letters

    def change(self, settings: Settings) -> None:
        """Go on by these settings; what was remembered of the mailbox may not hold for them."""
        self.settings = settings
        self.memory = Memory()

    def mailbox_mended(self) -> bool:
        """Whether what a refused login stood on has changed since."""
        keys, paths, rest = self.settings.mailbox, self.settings.paths, self.memory.mailbox
        return rest.trouble is not None and rest.seen != behind(paths.config, keys.password, paths.base)

    @property
    def campaign(self) -> Campaign:
        return self.settings.campaign

    @property
    def account(self) -> str:
        """What names our mailbox in the store."""
        return self.settings.mailbox.user

    @property
    def is_live(self) -> bool:
        """Whether branches get their letters."""
        return self.settings.letters.mode == "live"

    @property
    def zone(self) -> ZoneInfo:
        return ZoneInfo(self.campaign.timezone)

    @contextmanager
    def mailbox(self) -> Iterator[Mailbox]:
        """The mailbox, logged in. NeedsAPerson when that is refused; then no other try for a while."""
        keys, paths, rest = self.settings.mailbox, self.settings.paths, self.memory.mailbox
        mended = behind(paths.config, keys.password, paths.base)
        rest.check(self.now(), mended)
        with ExitStack() as stack:
            with rest.knocking(self.now(), mended):
                opened = stack.enter_context(servers.mailbox_of(self.settings))
            yield opened

    @contextmanager
    def sender(self) -> Iterator[Sender]:
        """The way out; it connects at the first letter. NeedsAPerson of the service means no other try for a while."""
        keys, paths, rest = self.settings.smtp, self.settings.paths, self.memory.sender
        mended = behind(paths.config, keys.password, paths.base)
        rest.check(self.now(), mended)
        with rest.knocking(self.now(), mended), servers.sender_of(self.settings) as sender:
            yield sender

    def second_reader(self) -> SecondReader | None:
        """Who is asked where the rules are unsure; None when that is off."""
        self.memory.second_reader = self.memory.second_reader or servers.second_reader_of(self.settings)
        return self.memory.second_reader

    def letter_context(self, tx: Tx, kind: LetterKind) -> LetterContext:
        """What all letters share; Message-IDs come from the store's secret."""
        settings, sender = self.settings, servers.from_address(self.settings)
        domain = sender.partition("@")[2]
        return LetterContext(
            sender_name=settings.smtp.from_.rpartition("<")[0].strip().strip('"'),
            sender_address=sender,
            title=self.campaign.title,
            campaign=self.campaign.id,
            message_id=lambda key: outbox.message_id(tx, kind, key, domain),
            domain=domain,
            contact=settings.staff.contact,
            timezone=self.campaign.timezone,
            language=self.campaign.language,
            mode=Mode(settings.letters.mode),
            staff=settings.staff.digest_to,
            notice=settings.receipts.notice,
        )
