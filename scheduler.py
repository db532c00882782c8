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
from collections.abc import Callable
from types import FrameType

from domain.errors import NeedsAPerson, ServiceError, TryLater
from office import alarm
from pipeline import Office, open_office
from settings import Settings

log = logging.getLogger(__name__)

_SEND_EVERY = 60  # seconds; letters also go right after they are written
_REMIND_EVERY = 300
_LAST_WORDS = 8.0  # seconds after the first signal; whatever then still hangs (a slow server) is cut off, as by a crash
_PAUSES = (5.0, 30.0, 60.0, 300.0, 900.0)  # seconds before the mailbox is tried again (RELIABILITY F-23)


def run_service(settings: Settings) -> None:
    """Work until SIGTERM or SIGINT; the second one ends at once."""
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(message)s")
    stop = threading.Event()
    _on_signal(stop)
    with open_office(settings, leader=True) as office:
        office.desk.stopping = stop.is_set
        service = Service(office, stop)
        service.run()


class Service:
    """The jobs and the one thread that does them."""

    def __init__(self, office: Office, stop: threading.Event) -> None:
        self.office = office
        self.stop = stop
        self.wake = threading.Event()
        self._jobs: queue.SimpleQueue[str] = queue.SimpleQueue()
        self._waiting: set[str] = set()
        self._lock = threading.Lock()
        self._work: dict[str, Callable[[], object]] = {
            "send": office.send,
            "remind": lambda: (office.remind(), office.send()),
            "digest": office.digest_if_due,
            "retain": office.retain,
        }

    def run(self) -> None:
        """Catch up once, then do what the clock and the mailbox bring."""
        from apscheduler.schedulers.background import BackgroundScheduler

        clock = BackgroundScheduler(timezone=self.office.settings.campaign.timezone)
        once = {"coalesce": True, "max_instances": 1, "misfire_grace_time": None}
        clock.add_job(self.ask, "interval", args=["send"], seconds=_SEND_EVERY, **once)
        clock.add_job(self.ask, "interval", args=["remind"], seconds=_REMIND_EVERY, **once)
        clock.add_job(self.ask, "interval", args=["digest"], seconds=_SEND_EVERY, **once)
        clock.add_job(self.ask, "cron", args=["retain"], hour=3, minute=17, **once)
        clock.start()
        watcher = threading.Thread(target=self._watch, name="mailbox", daemon=True)
        watcher.start()
        try:
            self._loop()
        finally:
            clock.shutdown(wait=False)
            watcher.join(timeout=5)

    def ask(self, job: str) -> None:
        """Have a job done soon; asking twice before it is done is asking once."""
        with self._lock:
            if job in self._waiting:
                return
            self._waiting.add(job)
        self._jobs.put(job)

    def _loop(self) -> None:
        self.ask("pass")
        while not self.stop.is_set():
            try:
                job = self._jobs.get(timeout=0.5)
            except queue.Empty:
                continue
            with self._lock:
                self._waiting.discard(job)
            self._do(job)

    def _do(self, job: str) -> None:
        try:
            if job == "pass":
                self.office.once()
            else:
                self._work[job]()
        except TryLater as trouble:
            self._note(trouble)
        except NeedsAPerson as trouble:
            if trouble.code in alarm.FATAL:
                log.error("%s", trouble.sentence)
                self.stop.set()
                return
            self._note(trouble)

    def _note(self, trouble: ServiceError) -> None:
        log.warning("%s", trouble.sentence)
        alarm.tell(self.office.desk, [trouble], [])

    def _watch(self) -> None:
        """Its own session with the mailbox, only to be told of new mail; the working thread fetches."""
        from ingest.watch import wait

        keys = self.office.settings.mailbox
        every = keys.poll_every.total_seconds()
        failures = 0
        while not self.stop.is_set():
            try:
                with self.office.desk.mailbox() as mailbox:
                    mailbox.scan(keys.folders[0])
                    failures = 0
                    while not self.stop.is_set():
                        idle = keys.watch == "idle"
                        wait(mailbox, every if not idle else 600.0, self.stop, keys.folders[0], idle, every)
                        mailbox.scan(keys.folders[0], mailbox.states.get(keys.folders[0]))
                        self.ask("pass")
            except ServiceError as trouble:
                log.warning("%s", trouble.sentence)
                self.ask("pass")
                self.stop.wait(_PAUSES[min(failures, len(_PAUSES) - 1)])
                failures += 1


def _on_signal(stop: threading.Event) -> None:
    """The first signal asks to end after the mail at hand; the second takes the default way out."""

    def handle(number: int, frame: FrameType | None) -> None:
        log.info("signal %d: ending after the work at hand", number)
        stop.set()
        signal.signal(number, signal.SIG_DFL)
        cut = threading.Timer(_LAST_WORDS, os._exit, (0,))
        cut.daemon = True
        cut.start()

    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, handle)
