"""Servers that break the rules: each lie ends in the right mail or in a sentence, never in a wrong mail."""

from __future__ import annotations

import contextlib
import resource
import time

import pytest

from domain.errors import NeedsAPerson, ServiceError, TryLater
from ingest.imap import Mailbox, MailboxSettings
from network import Security
from tests.servers.scripted_imap import ScriptedImap, uids_in

MAILS = {uid: b"From: zb%d@mu.example\r\n\r\nmail %d\r\n" % (uid, uid) for uid in (1, 2, 3, 5, 8)}


def settings(server: ScriptedImap, **more: object) -> MailboxSettings:
    values: dict[str, object] = {"connect_seconds": 3.0, "command_seconds": 3.0, "mail_bytes": 2**20, **more}
    return MailboxSettings("127.0.0.1", "office", "secret", server.port, Security.NONE, **values)  # type: ignore[arg-type]


def read(server: ScriptedImap, **more: object) -> dict[int, bytes]:
    with Mailbox(settings(server, **more)) as mailbox:
        state = mailbox.scan("INBOX")
        return {raw.key.uid: raw.content for mails in mailbox.fetch("INBOX", state.uids) for raw in mails}


def test_the_scripted_server_is_honest_by_default() -> None:
    with ScriptedImap(MAILS) as server:
        assert read(server) == MAILS


@pytest.mark.parametrize("size", [9_999_999_999, 2**20 + 64 * 2**10 + 1])
def test_a_huge_literal_ends_the_session_at_once_and_takes_no_memory(size: int) -> None:
    with ScriptedImap(MAILS) as server:
        server.on["UID FETCH"] = lambda tag, _: b"* 1 FETCH (UID 1 BODY[] {%d}\r\n" % size
        before, started = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, time.monotonic()
        with pytest.raises(TryLater, match="limit") as told:
            read(server)
        assert told.value.code == "imap_protocol"
        assert time.monotonic() - started < 10
        assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 50 * 1024  # kB


def test_an_endless_answer_ends_the_session() -> None:
    with ScriptedImap(MAILS) as server:
        server.on["UID SEARCH"] = lambda tag, _: (b"* OK " + b"still looking " * 100 + b"\r\n") * 30_000
        with pytest.raises(TryLater) as told:
            read(server)
        assert told.value.code == "imap_protocol"


def test_an_endless_line_ends_the_session() -> None:
    with ScriptedImap(MAILS) as server:
        server.on["UID SEARCH"] = lambda tag, _: b"* SEARCH " + b"1 " * 5_000_000
        with pytest.raises(TryLater) as told:
            read(server)
        assert told.value.code == "imap_protocol"


def test_bodies_go_by_their_uid_whatever_their_order_and_number() -> None:
    def shuffled(tag: bytes, arguments: bytes) -> bytes:
        wanted = uids_in(arguments.split()[0])
        said = b"* 1 EXPUNGE\r\n* 9 EXISTS\r\n* 2 FETCH (FLAGS (\\Seen))\r\n* 3 FETCH (FLAGS (\\Seen) UID 2)\r\n"
        for number, uid in enumerate(sorted(wanted & set(MAILS), reverse=True), 1):
            said += server.fetched(uid, arguments, number) + b"* %d EXPUNGE\r\n" % number
        return said + tag + b" OK done\r\n"

    with ScriptedImap(MAILS) as server:
        server.on["UID FETCH"] = shuffled
        assert read(server) == MAILS


def test_a_body_without_uid_belongs_to_nobody() -> None:
    nobody = b"* 2 FETCH (BODY[] {5}\r\nwrong)\r\n"
    with ScriptedImap(MAILS) as server:
        server.on["UID FETCH"] = lambda tag, wanted: server.data("UID FETCH", wanted) + nobody + tag + b" OK done\r\n"
        assert read(server) == MAILS


def test_a_body_that_nobody_asked_for_is_dropped() -> None:
    with ScriptedImap(MAILS) as server:
        server.before["UID FETCH"] = (
            b'* 7 FETCH (UID 77 INTERNALDATE "09-Aug-2021 10:00:00 +0800" BODY[] {2}\r\nno)\r\n'
        )
        assert read(server) == MAILS


@pytest.mark.parametrize("verb", ["LOGIN", "ID", "EXAMINE", "UID SEARCH", "UID FETCH"])
def test_goodbye_at_any_point_is_try_later(verb: str) -> None:
    with ScriptedImap(MAILS) as server:
        server.on[verb] = lambda tag, _: b"* BYE shutting down\r\n"
        with pytest.raises(TryLater):
            read(server)


@pytest.mark.parametrize("verb", ["CAPABILITY", "LOGIN", "EXAMINE", "UID SEARCH", "UID FETCH"])
@pytest.mark.parametrize("garbage", [b"\x00\xff\xfe\r\n", b"* \r\n", b"* 1 FETCH (UID\r\n", b"HTTP/1.1 200 OK\r\n"])
def test_garbage_at_any_point_is_no_mail_and_no_crash(verb: str, garbage: bytes) -> None:
    with ScriptedImap(MAILS) as server:
        server.on[verb] = lambda tag, _: garbage + tag + b" OK done\r\n"
        got: dict[int, bytes] = {}
        with contextlib.suppress(ServiceError):
            got = read(server)
        assert set(got.items()) <= set(MAILS.items())


def test_a_wild_uidnext_is_not_believed() -> None:
    with ScriptedImap(MAILS) as server:
        server.uidnext = 2**32 - 1
        server.before["UID SEARCH"] = b"* OK [UIDNEXT 4294967295] .\r\n"
        with Mailbox(settings(server)) as mailbox:
            first = mailbox.scan("INBOX")
            del server.mails[1]
            server.mails = {**server.mails, 9: b"From: x@mu.example\r\n\r\nnew\r\n"}
            again = mailbox.scan("INBOX", first)
    server.mails = MAILS
    assert not again.unchanged
    assert again.uids == (2, 3, 5, 8, 9)


def test_without_uidvalidity_nothing_is_assumed() -> None:
    with ScriptedImap(MAILS) as server:
        server.uidvalidity = None
        with pytest.raises(TryLater, match="UIDVALIDITY"):
            read(server)


def test_an_estimated_size_does_not_lose_a_large_mail() -> None:
    """The size told is within the limit, the mail is over it, and the head is what we keep."""
    large = b"From: zb@mu.example\r\n\r\n" + b"x" * (2**20 + 200_000)
    with ScriptedImap({1: large}) as server:

        def understated(tag: bytes, arguments: bytes) -> bytes:
            honest = server.fetched(1, arguments)
            if b"RFC822.SIZE" in arguments:
                honest = b"* 1 FETCH (UID 1 RFC822.SIZE 1000000)\r\n"
            return honest + tag + b" OK done\r\n"

        server.on["UID FETCH"] = understated
        with Mailbox(settings(server)) as mailbox:
            [[head]] = list(mailbox.fetch("INBOX", mailbox.scan("INBOX").uids))
    assert head.size == 2**20 + 1
    assert head.content == b"From: zb@mu.example\r\n\r\n"


def test_one_mail_that_the_server_cannot_give_does_not_hold_up_the_others() -> None:
    with ScriptedImap(MAILS) as server:

        def broken_third(tag: bytes, arguments: bytes) -> bytes:
            if b"BODY" in arguments and 3 in uids_in(arguments.split()[0]):
                return tag + b" NO [SERVERBUG] content conversion failed\r\n"
            return server.data("UID FETCH", arguments) + tag + b" OK done\r\n"

        server.on["UID FETCH"] = broken_third
        with Mailbox(settings(server)) as mailbox:
            state = mailbox.scan("INBOX")
            got = {raw.key.uid: raw.content for mails in mailbox.fetch("INBOX", state.uids) for raw in mails}
            refused = mailbox.unfetchable
    assert got == {uid: mail for uid, mail in MAILS.items() if uid != 3}
    assert [key.uid for key in refused] == [3]


def unsafe_until_identified(server: ScriptedImap) -> None:
    def examine(tag: bytes, arguments: bytes) -> bytes:
        if "ID" in server.verbs():
            return server.data("EXAMINE", arguments) + tag + b" OK done\r\n"
        return tag + b" NO EXAMINE Unsafe Login. Please contact kefu@188.com for help\r\n"

    server.on["EXAMINE"] = examine


def test_id_is_sent_before_the_mailbox_is_opened() -> None:
    """163 and 126 refuse SELECT to programs that do not say who they are."""
    with ScriptedImap(MAILS) as server:
        unsafe_until_identified(server)
        assert read(server) == MAILS
        assert server.verbs().index("LOGIN") < server.verbs().index("ID") < server.verbs().index("EXAMINE")


def test_unsafe_login_is_explained() -> None:
    with ScriptedImap(MAILS) as server:
        server.capabilities = b"IMAP4rev1"
        unsafe_until_identified(server)
        with pytest.raises(NeedsAPerson, match="授权码") as told:
            read(server)
        assert told.value.code == "unsafe_login"


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (b"NO LOGIN Login error password error", "login"),
        (b"NO [AUTHENTICATIONFAILED] no", "login"),
        (b"NO Login fail. Account is abnormal, service is not open, password is incorrect, frequency limited", "login"),
        (b"BAD unknown", "login"),
        (b"NO [UNAVAILABLE] backend away", "login_later"),
        (b"NO [LIMIT] Too many connections", "login_later"),
        (b"NO [INUSE] busy", "login_later"),
        (b"NO Too many simultaneous connections", "login_later"),
    ],
)
def test_refused_logins_are_told_apart(words: bytes, code: str) -> None:
    with ScriptedImap() as server:
        server.on["LOGIN"] = lambda tag, _: tag + b" " + words + b"\r\n"
        with pytest.raises(ServiceError) as told:
            read(server)
        assert told.value.code == code
        assert isinstance(told.value, NeedsAPerson) is (code == "login")


def test_a_folder_name_from_the_server_is_only_compared(tmp_path: object) -> None:
    with ScriptedImap(MAILS) as server:
        server.on["LIST"] = lambda tag, _: (
            b'* LIST (\\Junk) "/" "../../etc"\r\n* LIST () "/" "a&Bad"\r\n' + tag + b" OK done\r\n"
        )
        with Mailbox(settings(server)) as mailbox:
            assert mailbox.find_junk() == "../../etc"


@pytest.mark.parametrize("name", [b"Spam", b"INBOX/Junk", b"&V4NXPpCuTvY-", b"&Xn9USpCuTvY-"])
def test_junk_without_special_use_goes_by_its_name(name: bytes) -> None:
    with ScriptedImap(MAILS) as server:
        server.on["LIST"] = lambda tag, _: b'* LIST () "/" INBOX\r\n* LIST () "/" "%s"\r\n%s OK done\r\n' % (name, tag)
        with Mailbox(settings(server)) as mailbox:
            assert mailbox.find_junk() is not None


def test_without_keywords_marking_is_a_sentence_and_no_command() -> None:
    with ScriptedImap(MAILS) as server:
        server.permanent_flags = rb"(\Seen \Deleted)"
        with Mailbox(settings(server)) as mailbox:
            assert "没有加标记" in (mailbox.mark("INBOX", [1, 2]) or "")
        assert "UID STORE" not in server.verbs()


def test_without_move_it_copies_and_expunges_by_uid_only() -> None:
    with ScriptedImap(MAILS) as server:
        server.capabilities = b"IMAP4rev1 UIDPLUS"
        with Mailbox(settings(server)) as mailbox:
            assert mailbox.move("INBOX", [2, 3, 5], "已处理") is None
        moves = [line.split(b" ", 1)[1] for line in server.commands if b"UID " in line]
    assert moves == [
        b'UID COPY 2:3,5 "&XfJZBHQG-"',
        b"UID STORE 2:3,5 +FLAGS.SILENT (\\Deleted)",
        b"UID EXPUNGE 2:3,5",
    ]


def test_without_move_and_uidplus_nothing_is_moved() -> None:
    """2A-05: a plain EXPUNGE would remove what other people marked deleted."""
    with ScriptedImap(MAILS) as server:
        server.capabilities = b"IMAP4rev1"
        with Mailbox(settings(server)) as mailbox:
            assert "after" in (mailbox.move("INBOX", [2, 3], "done") or "")
        assert not {"UID COPY", "UID STORE", "EXPUNGE", "UID EXPUNGE"} & set(server.verbs())
