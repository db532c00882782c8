"""Waiting for mail with a real Dovecot: woken by what comes, by stop, and by nothing else."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

import pytest

from domain.errors import TryLater
from ingest import watch
from ingest.imap import Mailbox, MailboxSettings
from tests.servers.dovecot import Dovecot
from tests.servers.proxy import Proxy
from tests.servers.scripted_imap import ScriptedImap

Settings = Callable[..., MailboxSettings]
MAIL = b"From: zb1@mu.example\r\n\r\n86\r\n"


def later(seconds: float, work: Callable[[], object]) -> threading.Timer:
    timer = threading.Timer(seconds, work)
    timer.start()
    return timer


@pytest.mark.parametrize("idle", [True, False])
def test_a_mail_that_comes_ends_the_wait(dovecot: Dovecot, office: str, settings_for: Settings, idle: bool) -> None:
    with Mailbox(settings_for()) as mailbox:
        mailbox.scan("INBOX")
        timer = later(0.3, lambda: dovecot.deliver(office, MAIL))
        assert watch.wait(mailbox, 30, threading.Event(), idle=idle, poll_every=0.2)
        timer.join()
        assert mailbox.scan("INBOX").uids == (1,)  # the session goes on after IDLE


@pytest.mark.parametrize("idle", [True, False])
def test_stop_ends_the_wait_promptly(settings_for: Settings, idle: bool) -> None:
    stop = threading.Event()
    with Mailbox(settings_for()) as mailbox:
        mailbox.scan("INBOX")
        timer = later(0.2, stop.set)
        started = time.monotonic()
        assert not watch.wait(mailbox, 60, stop, idle=idle)
        assert time.monotonic() - started < 10
        timer.join()


def test_nothing_new_ends_the_wait_in_time(settings_for: Settings) -> None:
    with Mailbox(settings_for()) as mailbox:
        mailbox.scan("INBOX")
        assert not watch.wait(mailbox, 0.2, threading.Event())


def test_what_came_while_we_worked_elsewhere_is_not_slept_over(
    dovecot: Dovecot, office: str, settings_for: Settings
) -> None:
    with Mailbox(settings_for()) as mailbox:
        mailbox.scan("INBOX")
        mailbox.scan("Junk")
        dovecot.deliver(office, MAIL)
        assert watch.wait(mailbox, 0, threading.Event())


def test_a_deleted_mail_does_not_wake_us(dovecot: Dovecot, office: str, settings_for: Settings) -> None:
    dovecot.deliver_all(office, [MAIL, MAIL])
    with Mailbox(settings_for()) as mailbox:
        mailbox.scan("INBOX")
        timer = later(0.2, lambda: dovecot.expunge(office, [1]))
        assert not watch.wait(mailbox, 1.5, threading.Event())
        timer.join()


def test_idle_is_renewed(settings_for: Settings, dovecot: Dovecot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(watch, "RENEW_SECONDS", 0.2)
    with Proxy(dovecot.port) as proxy, Mailbox(settings_for(proxy.port)) as mailbox:
        mailbox.scan("INBOX")
        assert not watch.wait(mailbox, 0.7, threading.Event())
        assert proxy.sent.count(b"IDLE\r\n") >= 3
        assert proxy.sent.count(b"DONE\r\n") == proxy.sent.count(b"IDLE\r\n")


def test_a_connection_lost_while_waiting_is_told(dovecot: Dovecot, settings_for: Settings) -> None:
    with Proxy(dovecot.port) as proxy, Mailbox(settings_for(proxy.port)) as mailbox:
        mailbox.scan("INBOX")
        timer = later(0.2, proxy.hang_up)
        with pytest.raises(TryLater):
            watch.wait(mailbox, 30, threading.Event())
        timer.join()


def test_a_notice_before_the_go_ahead_is_counted(settings_for: Settings) -> None:
    with ScriptedImap({1: MAIL}) as server:
        server.on["IDLE"] = lambda tag, _: b"* 2 EXISTS\r\n+ idling\r\n"
        server.on["DONE"] = lambda tag, _: b"".join(
            line.split()[0] + b" OK done\r\n" for line in server.commands if b"IDLE" in line
        )
        with Mailbox(settings_for(server.port)) as mailbox:
            mailbox.scan("INBOX")
            assert watch.wait(mailbox, 30, threading.Event())


@pytest.mark.parametrize(
    ("notices", "news"),
    [
        (b"* 2 EXISTS\r\n", False),  # said again, as some servers do
        (b"* 1 EXPUNGE\r\n* 1 EXISTS\r\n", False),
        (b"* 1 EXPUNGE\r\n* 2 EXISTS\r\n", True),
        (b"* OK still here\r\n* 1 FETCH (FLAGS (\\Seen))\r\n", False),
    ],
)
def test_only_more_mails_than_before_are_news(settings_for: Settings, notices: bytes, news: bool) -> None:
    with ScriptedImap({1: MAIL, 2: MAIL}) as server:
        server.on["IDLE"] = lambda tag, _: b"+ idling\r\n" + notices
        server.on["DONE"] = lambda tag, _: server.commands[-2].split()[0] + b" OK done\r\n"
        with Mailbox(settings_for(server.port)) as mailbox:
            mailbox.scan("INBOX")
            assert watch.wait(mailbox, 0.5, threading.Event()) is news


def test_goodbye_while_waiting_is_told(settings_for: Settings) -> None:
    with ScriptedImap({1: MAIL}) as server:
        server.on["IDLE"] = lambda tag, _: b"+ idling\r\n* BYE idle for too long\r\n"
        with Mailbox(settings_for(server.port)) as mailbox:
            mailbox.scan("INBOX")
            with pytest.raises(TryLater):
                watch.wait(mailbox, 30, threading.Event())


def test_without_idle_it_looks_now_and_then(settings_for: Settings) -> None:
    with ScriptedImap({1: MAIL}) as server:
        server.capabilities = b"IMAP4rev1"
        with Mailbox(settings_for(server.port)) as mailbox:
            mailbox.scan("INBOX")
            timer = later(0.2, lambda: server.mails.update({2: MAIL}))
            assert watch.wait(mailbox, 30, threading.Event(), poll_every=0.1)
            timer.join()
        assert "IDLE" not in server.verbs()
