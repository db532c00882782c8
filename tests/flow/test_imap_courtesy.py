"""Marking and moving on a real server: politely, and only what was asked for."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from domain.errors import TryLater
from ingest.imap import Mailbox, MailboxSettings
from tests.servers.dovecot import Dovecot

Settings = Callable[..., MailboxSettings]
MAILS = [b"From: zb%d@mu.example\r\n\r\n%d\r\n" % (n, n) for n in range(1, 6)]


def test_marking_adds_one_keyword_and_leaves_the_rest(dovecot: Dovecot, office: str, settings_for: Settings) -> None:
    dovecot.deliver_all(office, MAILS)
    with Mailbox(settings_for()) as mailbox:
        mailbox.scan("INBOX")
        assert mailbox.mark("INBOX", [2, 4]) is None
        assert mailbox.mark("INBOX", [2, 4]) is None
    marked = {uid: {flag.lower() for flag in flags} - {b"\\recent"} for uid, flags in dovecot.flags(office).items()}
    assert marked == {1: set(), 2: {b"$baosong"}, 3: set(), 4: {b"$baosong"}, 5: set()}


def test_moving_makes_the_folder_and_moves_only_these(dovecot: Dovecot, office: str, settings_for: Settings) -> None:
    dovecot.deliver_all(office, MAILS)
    with dovecot.client(office) as person:
        person.select_folder("INBOX")
        person.delete_messages([5])  # marked by a person who may still change their mind
    with Mailbox(settings_for()) as mailbox:
        first = mailbox.scan("INBOX")
        assert mailbox.move("INBOX", [1, 3], "已处理/2021") is None
        again = mailbox.scan("INBOX", first)
        moved = [
            raw.content for mails in mailbox.fetch("已处理/2021", mailbox.scan("已处理/2021").uids) for raw in mails
        ]
    assert again.uids == (2, 4, 5)
    assert not again.has_news_since(first)
    assert moved == [MAILS[0], MAILS[2]]


def test_courtesies_stop_at_a_rebuilt_folder(dovecot: Dovecot, office: str, settings_for: Settings) -> None:
    dovecot.deliver_all(office, MAILS, "报送")
    with Mailbox(settings_for()) as mailbox:
        old = mailbox.scan("报送")
        mailbox.scan("INBOX")
        dovecot.recreate(office, "报送", MAILS)
        for courtesy in (
            lambda: mailbox.mark("报送", [1], old.uidvalidity),
            lambda: mailbox.move("报送", [1], "done", old.uidvalidity),
        ):
            with pytest.raises(TryLater, match="重建"):
                courtesy()
    assert b"$Baosong" not in dovecot.flags(office, "报送")[1]


def test_nothing_to_move_says_nothing(settings_for: Settings) -> None:
    with Mailbox(settings_for()) as mailbox:
        assert mailbox.move("INBOX", [], "done") is None
        assert mailbox.folders() == ("Junk", "INBOX")
