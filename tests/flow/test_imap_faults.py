"""Broken connections: every one ends in time, and nothing wrong is ever handed on."""

from __future__ import annotations

import random
import time
from collections.abc import Callable

import pytest

from domain.errors import TryLater
from ingest import session as session_module
from ingest.imap import Mailbox, MailboxSettings, check_login
from tests.servers.dovecot import Dovecot, free_port
from tests.servers.proxy import Faults, Proxy

Settings = Callable[..., MailboxSettings]
SEEDED = random.Random  # the same positions every time; nothing secret

MAILS = [
    b"From: zb%d@mu.example\r\nSubject: %d\r\n\r\n" % (n, n) + SEEDED(n).randbytes(4000).hex().encode() + b"\r\n"
    for n in range(1, 6)
]


def session(settings: MailboxSettings, got: dict[int, bytes]) -> None:
    """A whole pass; what came is put into `got` even if the pass then fails."""
    with Mailbox(settings) as mailbox:
        state = mailbox.scan("INBOX")
        for mails in mailbox.fetch("INBOX", state.uids, state.uidvalidity):
            got.update((raw.key.uid, raw.content) for raw in mails)


@pytest.mark.parametrize("fault", ["cut_after", "rst_after"])
def test_a_connection_lost_anywhere_gives_whole_mails_or_none(
    dovecot: Dovecot, office: str, settings_for: Settings, fault: str
) -> None:
    uids = dovecot.deliver_all(office, MAILS)
    right = dict(zip(uids, MAILS, strict=True))
    with Proxy(dovecot.port) as proxy:
        session(settings_for(proxy.port), {})
        whole = proxy.received
        failed = 0
        for position in SEEDED(16).sample(range(whole - 200), 60):
            proxy.faults = Faults(**{fault: position})
            got: dict[int, bytes] = {}
            try:
                session(settings_for(proxy.port), got)
            except TryLater:
                failed += 1
            assert set(got.items()) <= set(right.items())
        assert failed == 60
        proxy.faults = Faults()
        got = {}
        session(settings_for(proxy.port), got)
        assert got == right


@pytest.mark.parametrize("position", [0, 20, 300, 900, 1500, 3000, 20_000])
def test_silence_anywhere_ends_within_the_time_limit(
    dovecot: Dovecot, office: str, settings_for: Settings, position: int
) -> None:
    dovecot.deliver_all(office, MAILS)
    with Proxy(dovecot.port) as proxy:
        proxy.faults = Faults(blackhole_after=position)
        started = time.monotonic()
        with pytest.raises(TryLater) as told:
            session(settings_for(proxy.port, connect_seconds=0.3, command_seconds=0.3), {})
        assert told.value.code == "timeout"
        assert "防火墙" in told.value.sentence
        assert time.monotonic() - started < 10
        proxy.faults = Faults()
        got: dict[int, bytes] = {}
        session(settings_for(proxy.port), got)
        assert list(got.values()) == MAILS


def test_silence_at_goodbye_keeps_nobody_waiting(
    dovecot: Dovecot, settings_for: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(session_module, "GOODBYE_SECONDS", 0.3)
    with Proxy(dovecot.port) as proxy:
        with Mailbox(settings_for(proxy.port, command_seconds=30.0)) as mailbox:
            mailbox.scan("INBOX")
            proxy.faults.blackhole_after = proxy.received
            started = time.monotonic()
        assert time.monotonic() - started < 10


def test_a_slow_server_is_waited_for(dovecot: Dovecot, office: str, settings_for: Settings) -> None:
    dovecot.deliver_all(office, MAILS)
    with Proxy(dovecot.port) as proxy:
        proxy.faults = Faults(throttle=40_000)  # a second and more for what one wait may take half a second
        got: dict[int, bytes] = {}
        session(settings_for(proxy.port, command_seconds=0.5), got)
    assert list(got.values()) == MAILS


def test_a_garbled_byte_is_a_failure_or_visible_in_the_hash(
    dovecot: Dovecot, office: str, settings_for: Settings
) -> None:
    """Only TLS prevents it; here it must at least never hang or crash the pass."""
    dovecot.deliver_all(office, MAILS)
    with Proxy(dovecot.port) as proxy:
        session(settings_for(proxy.port), {})
        for position in SEEDED(20).sample(range(proxy.received - 200), 40):
            proxy.faults = Faults(garble_at=position)
            got: dict[int, bytes] = {}
            try:
                session(settings_for(proxy.port, command_seconds=0.5), got)
            except TryLater:
                continue
            assert len(set(got.values()) - set(MAILS)) <= 1


def test_a_restarted_server_fails_this_pass_and_serves_the_next(
    dovecot: Dovecot, office: str, settings_for: Settings
) -> None:
    dovecot.deliver_all(office, MAILS)
    with Mailbox(settings_for(command_seconds=3.0)) as mailbox:
        mailbox.scan("INBOX")
        dovecot.restart()
        with pytest.raises(TryLater):
            mailbox.scan("INBOX")
        with pytest.raises(TryLater, match="断开"):  # and does not pretend to be alive
            mailbox.scan("INBOX")
    got: dict[int, bytes] = {}
    session(settings_for(), got)
    assert list(got.values()) == MAILS


def test_a_server_that_is_away_is_tried_later(settings_for: Settings) -> None:
    with pytest.raises(TryLater) as told:
        session(settings_for(free_port()), {})
    assert told.value.code == "refused"


def test_an_unknown_host_name_is_named(settings_for: Settings) -> None:
    [sentence] = check_login(settings_for(host="imap.mu.invalid"))
    assert "imap.mu.invalid" in sentence
    assert "域名" in sentence
