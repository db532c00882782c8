"""Fetching from a real Dovecot: every byte, nothing touched, nothing twice."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from datetime import UTC, datetime, timedelta, timezone

import pytest

from domain.errors import NeedsAPerson, TryLater
from domain.mail import MailKey
from ingest.imap import FolderState, Mailbox, MailboxSettings, check_login
from network import Security
from tests.servers.dovecot import CHINESE_PASSWORD, CHINESE_USER, Dovecot
from tests.servers.proxy import Proxy

Settings = Callable[..., MailboxSettings]


def mail(number: int, body: bytes = b"86\r\n") -> bytes:
    return b"From: zb%d@mu.example\r\nSubject: report %d\r\nMessage-ID: <%d@mu.example>\r\n\r\n" % (
        number, number, number,
    ) + body  # fmt: skip


def fetched(mailbox: Mailbox, folder: str = "INBOX") -> dict[int, bytes]:
    state = mailbox.scan(folder)
    return {raw.key.uid: raw.content for mails in mailbox.fetch(folder, state.uids, state.uidvalidity) for raw in mails}


@pytest.mark.parametrize("security", list(Security))
def test_every_byte_arrives_over_each_kind_of_connection(
    dovecot: Dovecot, office: str, settings_for: Settings, security: Security
) -> None:
    odd = [
        mail(1, bytes(byte for byte in range(1, 256) if byte not in (10, 13)) + b"\r\n"),
        mail(2, b") BODY[] {5}\r\nx)\r\n* 3 FETCH (UID 9)\r\n"),
        mail(3, b""),
        mail(4, b"no line end at all"),
        mail(5, "Subject: 全角，引号“”\r\n".encode("gb18030")),
        mail(6, b"x" * 300_000 + b"\r\n"),
    ]
    uids = dovecot.deliver_all(office, odd)
    port = dovecot.tls_port if security is Security.TLS else dovecot.port
    with Mailbox(settings_for(port, host="localhost", security=security)) as mailbox:
        assert fetched(mailbox) == dict(zip(uids, odd, strict=True))


def test_a_mail_is_named_by_mailbox_validity_and_uid_and_dated_by_the_server(
    dovecot: Dovecot, office: str, settings_for: Settings
) -> None:
    received = datetime(2021, 8, 9, 17, 30, tzinfo=timezone(timedelta(hours=8)))
    uid = dovecot.deliver(office, mail(1), internal_date=received)
    with Mailbox(settings_for(account="dzzbs")) as mailbox:
        state = mailbox.scan("INBOX")
        [[raw]] = list(mailbox.fetch("INBOX", state.uids))
    assert raw.key == MailKey("dzzbs/INBOX", state.uidvalidity, uid)
    assert raw.internal_date == received
    assert raw.internal_date.tzinfo is UTC
    assert raw.sha256 == hashlib.sha256(mail(1)).hexdigest()


def test_fetching_leaves_seen_and_every_other_flag_alone(dovecot: Dovecot, office: str, settings_for: Settings) -> None:
    dovecot.deliver_all(office, [mail(1), mail(2)])
    with dovecot.client(office) as person:
        person.select_folder("INBOX")
        person.add_flags([1], [b"\\Flagged"])
    with Mailbox(settings_for()) as mailbox:
        fetched(mailbox)
        mailbox.senders("INBOX", [1, 2])
        mailbox.ensure("INBOX", writable=True)  # as after marking, when the server would let us set flags
        assert len(list(mailbox.fetch("INBOX", [1, 2]))) == 1
        mailbox.senders("INBOX", [1, 2])
    after = {uid: set(flags) - {b"\\Recent"} for uid, flags in dovecot.flags(office).items()}
    assert after == {1: {b"\\Flagged"}, 2: set()}


def test_batches_are_bounded_by_count_and_by_bytes(dovecot: Dovecot, office: str, settings_for: Settings) -> None:
    small = [mail(number) for number in range(450)]
    large = [mail(number, b"y" * 998 + b"\r\n" + b"z" * 3_000_000 + b"\r\n") for number in range(5)]
    dovecot.deliver_all(office, small)
    dovecot.deliver_all(office, large, "大附件")
    with Mailbox(settings_for()) as mailbox:
        counts = [len(mails) for mails in mailbox.fetch("INBOX", mailbox.scan("INBOX").uids)]
        sizes = [
            sum(len(raw.content) for raw in mails) for mails in mailbox.fetch("大附件", mailbox.scan("大附件").uids)
        ]
    assert counts == [200, 200, 50]
    assert len(sizes) == 3
    assert max(sizes) <= 8 * 2**20


def test_an_unchanged_mailbox_of_two_thousand_is_seen_without_search_or_bodies(
    dovecot: Dovecot, office: str, settings_for: Settings
) -> None:
    dovecot.deliver_all(office, [mail(number) for number in range(2000)])
    with Mailbox(settings_for()) as mailbox:
        first = mailbox.scan("INBOX")
    assert len(first.uids) == 2000
    with Proxy(dovecot.port) as proxy:
        with Mailbox(settings_for(proxy.port)) as mailbox:
            again = mailbox.scan("INBOX", first)
        assert again.unchanged
        assert again.uids == first.uids
        assert proxy.received < 3000
        assert b"SEARCH" not in proxy.sent
        assert b"FETCH" not in proxy.sent


@pytest.mark.parametrize(
    ("before", "after", "news"),
    [
        ((7, 10, 5), (7, 10, 5), False),
        ((7, 10, 5), (7, 10, 4), False),  # one went
        ((7, 10, 5), (7, 11, 6), True),
        ((7, 10, 5), (7, 11, 5), True),  # one came, one went
        ((7, None, 5), (7, None, 6), True),
        ((7, None, 5), (7, None, 5), False),
        ((7, 10, 5), (8, 10, 5), True),
    ],
)
def test_news_is_told_from_three_numbers(
    before: tuple[int, int | None, int], after: tuple[int, int | None, int], news: bool
) -> None:
    assert FolderState("INBOX", "a/INBOX", *after).has_news_since(FolderState("INBOX", "a/INBOX", *before)) is news


@pytest.mark.parametrize("change", ["arrival", "expunge", "arrival and expunge"])
def test_a_changed_mailbox_is_never_taken_for_unchanged(
    dovecot: Dovecot, office: str, settings_for: Settings, change: str
) -> None:
    dovecot.deliver_all(office, [mail(1), mail(2)])
    with Mailbox(settings_for()) as mailbox:
        first = mailbox.scan("INBOX")
        if "arrival" in change:
            dovecot.deliver(office, mail(3))
        if "expunge" in change:
            dovecot.expunge(office, [1])
        again = mailbox.scan("INBOX", first)
    assert not again.unchanged
    assert again.uids != first.uids


def test_a_rebuilt_mailbox_has_a_new_validity_and_all_its_mails(
    dovecot: Dovecot, office: str, settings_for: Settings
) -> None:
    dovecot.deliver_all(office, [mail(1), mail(2), mail(3)], "报送")
    with Mailbox(settings_for()) as mailbox:
        before = mailbox.scan("报送")
    new = [mail(4), mail(5), mail(6)]
    dovecot.recreate(office, "报送", new)
    with Mailbox(settings_for()) as mailbox:
        after = mailbox.scan("报送", before)
        assert list(fetched(mailbox, "报送").values()) == new
    assert after.uidvalidity != before.uidvalidity
    assert after.uids == before.uids == (1, 2, 3)
    assert not after.unchanged


def test_old_uids_are_not_fetched_under_a_new_validity(dovecot: Dovecot, office: str, settings_for: Settings) -> None:
    dovecot.deliver_all(office, [mail(1)], "报送")
    with Mailbox(settings_for()) as mailbox:
        before = mailbox.scan("报送")
        mailbox.scan("INBOX")  # so that the folder must be opened again
        dovecot.recreate(office, "报送", [mail(2)])
        for _ in range(2):
            with pytest.raises(TryLater, match="重建"):
                list(mailbox.fetch("报送", before.uids))
        assert list(fetched(mailbox, "报送").values()) == [mail(2)]


def test_mails_expunged_between_search_and_fetch_are_simply_not_there(
    dovecot: Dovecot, office: str, settings_for: Settings
) -> None:
    uids = dovecot.deliver_all(office, [mail(number) for number in range(1, 8)])
    with Mailbox(settings_for()) as mailbox:
        state = mailbox.scan("INBOX")
        dovecot.expunge(office, uids[1::2])
        got = {raw.key.uid: raw.content for mails in mailbox.fetch("INBOX", state.uids) for raw in mails}
    assert got == {uid: mail(uid) for uid in uids[::2]}


def test_a_mail_over_the_limit_comes_as_its_head(dovecot: Dovecot, office: str, settings_for: Settings) -> None:
    large = mail(2, b"x" * 900 + b"\r\n" + b"y" * 200_000 + b"\r\n")
    dovecot.deliver_all(office, [mail(1), large, mail(3)])
    with Mailbox(settings_for(mail_bytes=100_000)) as mailbox:
        mails = [raw for some in mailbox.fetch("INBOX", mailbox.scan("INBOX").uids) for raw in some]
    assert [raw.key.uid for raw in mails] == [1, 2, 3]
    assert [raw.size for raw in mails] == [0, len(large), 0]
    assert mails[1].content == large.partition(b"\r\n\r\n")[0] + b"\r\n\r\n"


def test_junk_is_found_and_only_senders_are_looked_at(dovecot: Dovecot, office: str, settings_for: Settings) -> None:
    folded = (
        b'From: =?utf-8?b?5p2O?=\r\n "x, <fake@evil.example>" <ZB8@MU.example>\r\nSubject: s\r\n\r\nsecret body\r\n'
    )
    uids = dovecot.deliver_all(office, [mail(1), folded, b"Subject: nobody\r\n\r\n"], "Junk")
    with Proxy(dovecot.port) as proxy, Mailbox(settings_for(proxy.port)) as mailbox:
        assert mailbox.find_junk() == "Junk"
        senders = mailbox.senders("Junk", uids)
        assert b"secret body" not in proxy.connections[0].received
    assert senders[uids[0]] == {"zb1@mu.example"}
    assert "zb8@mu.example" in senders[uids[1]]
    assert senders[uids[2]] == frozenset()


def test_junk_is_as_the_config_says(settings_for: Settings) -> None:
    for junk, found in (("", None), ("垃圾", "垃圾")):
        with Mailbox(settings_for(junk=junk)) as mailbox:
            assert mailbox.find_junk() == found


def test_a_missing_folder_names_those_that_exist(dovecot: Dovecot, office: str, settings_for: Settings) -> None:
    dovecot.deliver(office, mail(1), "报送材料")
    with Mailbox(settings_for()) as mailbox, pytest.raises(NeedsAPerson, match=r"没有文件夹“报送”.*报送材料") as told:
        mailbox.scan("报送")
    assert told.value.code == "no_folder"


def test_a_wrong_password_needs_a_person_and_is_not_repeated_to_anybody(settings_for: Settings) -> None:
    [sentence] = check_login(settings_for(password="wrong-secret"))
    assert "拒绝" in sentence
    assert "授权码" in sentence
    assert "wrong-secret" not in sentence
    assert "wrong-secret" not in repr(settings_for(password="wrong-secret"))


def test_a_chinese_password_logs_in(dovecot: Dovecot, settings_for: Settings) -> None:
    assert check_login(settings_for(user=CHINESE_USER, password=CHINESE_PASSWORD)) == []


def test_check_is_silent_when_all_is_well(settings_for: Settings) -> None:
    assert check_login(settings_for()) == []
