"""EDGE. The clock: which job when, one at a time; no logic of its own.

One thread works (fetch, read, send, remind, digest), because the store has one leader and the mailbox one session;
APScheduler tells it what to do next, and IDLE wakes it when mail comes.
"""

from __future__ import annotations

import logging
import os
import queue
import signal
import threading
import time
from collections.abc import Callable
from types import FrameType

from config import load
from domain.errors import NeedsAPerson, ServiceError, TryLater
from office import alarm, journal
from office.edited import Edited
from pipeline import Office, open_office
from settings.keys import Settings

_SEND_EVERY = 60  # seconds; letters also go right after they are written
_REMIND_EVERY = 300
_LOOK_EVERY = 3  # seconds between two looks at the config's and roster's files
_PATIENCE = 2.0  # seconds after the first signal; then a mail that is being read is let go, to be read another time
_LAST_WORDS = 8.0  # seconds after the first signal; whatever then still hangs (a slow server) is cut off, as by a crash
_LOOK_ANYHOW = 600  # seconds after which the mailbox is looked at though IDLE told nothing (the Junk folder, too)
_PAUSES = (5.0, 30.0, 60.0, 300.0, 900.0)  # seconds before the mailbox is tried again


def run_service(settings: Settings) -> None:
    """Work until SIGTERM or SIGINT; the second one ends at once."""
    logging.basicConfig(level=logging.INFO, format=journal.FORM)
    stop = threading.Event()
    threading.excepthook = lambda args: journal.bug(args.exc_value) if args.exc_value else None
    try:
        _serve(settings, stop)
    except ServiceError:
        raise  # the command tells it
    except Exception as error:
        journal.bug(error)
        raise SystemExit(1) from None


def _serve(settings: Settings, stop: threading.Event) -> None:
    with open_office(settings, leader=True) as office:
        _on_signal(stop, office.lanes.interrupt)
        office.desk.stopping = stop.is_set
        office.edited = Edited(settings, load)
        journal.did("started", process=os.getpid())
        Service(office, stop).run()


class Service:
    """The jobs and the one thread that does them."""

    def __init__(self, office: Office, stop: threading.Event) -> None:
        self.office = office
        self.stop = stop
        self.wake = threading.Event()
        self._jobs: queue.SimpleQueue[str] = queue.SimpleQueue()
        self._waiting: set[str] = set()
        self._lock = threading.Lock()
        self._bug: Exception | None = None  #: what ended the watch
        self._work: dict[str, Callable[[], object]] = {
            "send": office.send,
            "remind": lambda: (office.remind(), office.send()),
            "digest": office.digest_if_due,
            "retain": office.retain,
            "scans": lambda: office.look_at_scans() and office.send(),
            "config": self._look_at_the_config,
        }

    def run(self) -> None:
        """Catch up once, then do what the clock and the mailbox bring. A mistake of ours ends it, wherever it is made."""
        from apscheduler.schedulers.background import BackgroundScheduler

        clock = BackgroundScheduler(timezone=self.office.settings.campaign.timezone)
        once = {"coalesce": True, "max_instances": 1, "misfire_grace_time": None}
        clock.add_job(self.ask, "interval", args=["send"], seconds=_SEND_EVERY, **once)
        clock.add_job(self.ask, "interval", args=["remind"], seconds=_REMIND_EVERY, **once)
        clock.add_job(self.ask, "interval", args=["digest"], seconds=_SEND_EVERY, **once)
        clock.add_job(self.ask, "interval", args=["config"], seconds=_LOOK_EVERY, **once)
        clock.add_job(self.ask, "cron", args=["retain"], hour=3, minute=17, **once)
        clock.start()
        watcher = threading.Thread(target=self._watch, name="mailbox", daemon=True)
        watcher.start()
        try:
            self._loop()
        finally:
            clock.shutdown(wait=False)
            self.office.scans.let_go(self.office.desk)
            watcher.join(timeout=5)
        if self._bug is not None:
            raise self._bug

    def ask(self, job: str) -> None:
        """Have a job done soon; asking twice before it is done is asking once."""
        with self._lock:
            if job in self._waiting:
                return
            self._waiting.add(job)
        self._jobs.put(job)

    def _look_at_the_config(self) -> None:
        if self.office.edited is not None and self.office.edited.changed():
            self.ask("pass")

    def _loop(self) -> None:
        self.ask("pass")
        while not self.stop.is_set():
            try:
                job = self._jobs.get(timeout=0.5)
            except queue.Empty:
                job = "scans"
            with self._lock:
                self._waiting.discard(job)
            self._do(job)

    def _do(self, job: str) -> None:
        try:
            if job == "pass":
                self.office.once(scans=False)
            else:
                self._work[job]()
        except TryLater as trouble:
            self._note(trouble)
        except NeedsAPerson as trouble:
            if trouble.code in alarm.FATAL:
                journal.stopped(trouble)
                self.stop.set()
                return
            self._note(trouble)

    def _note(self, trouble: ServiceError) -> None:
        try:
            alarm.tell(self.office.desk, [trouble], whole=False)
        except ServiceError as worse:  # the store itself: the log is all there is
            journal.trouble(trouble)
            journal.trouble(worse)

    def _watch(self) -> None:
        """Its own session with the mailbox, only to be told of new mail; the working thread fetches."""
        failures = 0
        while not self.stop.is_set():
            try:
                self._watch_one_session()
                failures = 0
            except ServiceError as trouble:
                journal.trouble(trouble)
                self.ask("pass")
                self._pause(_PAUSES[min(failures, len(_PAUSES) - 1)])
                failures += 1
            except Exception as error:  # our own mistake; a service that is started again sees, a blind one goes on for ever
                self._bug = error
                self.stop.set()

    def _watch_one_session(self) -> None:
        """Until the service stops or its settings change; ServiceError when the session is lost."""
        from ingest.watch import wait

        settings = self.office.settings
        keys = settings.mailbox
        every, idle, folder = keys.poll_every.total_seconds(), keys.watch == "idle", keys.folders[0]
        with self.office.desk.mailbox() as mailbox:
            mailbox.scan(folder)
            self.ask("pass")  # what came while nobody watched
            looked = time.monotonic()
            while not self.stop.is_set() and self.office.settings is settings:
                news = wait(mailbox, every, self.stop, folder, idle, every)
                if news or not idle or time.monotonic() - looked > _LOOK_ANYHOW:
                    mailbox.scan(folder, mailbox.states.get(folder))
                    looked = time.monotonic()
                    self.ask("pass")

    def _pause(self, seconds: float) -> None:
        """Over early once what a refused login stood on was mended."""
        until = time.monotonic() + seconds
        while time.monotonic() < until and not self.stop.wait(1) and not self.office.desk.mailbox_mended():
            pass


def _on_signal(stop: threading.Event, let_go: Callable[[], None]) -> None:
    """The first signal asks to end after the work at hand; the second takes the default way out."""

    def handle(number: int, frame: FrameType | None) -> None:
        journal.did("ending after the work at hand", signal=number)
        stop.set()
        signal.signal(number, signal.SIG_DFL)
        for timer in (threading.Timer(_PATIENCE, let_go), threading.Timer(_LAST_WORDS, os._exit, (0,))):
            timer.daemon = True
            timer.start()

    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, handle)
