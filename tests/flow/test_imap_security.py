"""The password never goes over a wire that is not encrypted, and certificates count."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

import network
from domain.errors import NeedsAPerson, ServiceError
from ingest.imap import Mailbox, MailboxSettings, check_login
from ingest.wire import ForbiddenCommand, refuse_dangerous
from network import Security
from tests.servers.certificates import Authority, Certificate
from tests.servers.dovecot import PASSWORD, Dovecot
from tests.servers.proxy import Proxy
from tests.servers.scripted_imap import ScriptedImap

Settings = Callable[..., MailboxSettings]
DAY = timedelta(days=1)


def starttls(port: int, ca_file: Path | None = None) -> MailboxSettings:
    return MailboxSettings(
        "localhost",
        "office@mu.example",
        PASSWORD,
        port,
        Security.STARTTLS,
        ca_file=ca_file,
        connect_seconds=2.0,
        command_seconds=2.0,
    )


def injected(tag: bytes, _: bytes) -> bytes:
    return tag + b" OK begin TLS\r\n* OK injected\r\n"


@pytest.mark.parametrize(
    ("lie", "value", "code"),
    [
        ("greeting", b"* PREAUTH welcome back\r\n", "not_secured"),
        ("capabilities", b"IMAP4rev1", "not_secured"),
        ("on", {"STARTTLS": injected}, "imap_lost"),
        ("on", {"STARTTLS": lambda tag, _: tag + b" NO not today\r\n"}, "imap_refused"),
        ("silent_after", "STARTTLS", "timeout"),
    ],
    ids=["preauth", "stripped", "injected", "refused", "no handshake"],
)
def test_the_password_never_crosses_a_wire_without_tls(lie: str, value: object, code: str) -> None:
    with ScriptedImap() as server:
        server.capabilities = b"IMAP4rev1 STARTTLS"
        setattr(server, lie, value)
        with pytest.raises(ServiceError) as told, Mailbox(starttls(server.port)):
            pass
        assert told.value.code == code
        said = b" ".join(server.commands)
    assert PASSWORD.encode() not in said
    assert b"LOGIN" not in said.upper()
    assert b"AUTHENTICATE" not in said.upper()


def test_starttls_encrypts_what_follows(dovecot: Dovecot, office: str, settings_for: Settings) -> None:
    with Proxy(dovecot.port) as proxy:
        with Mailbox(settings_for(proxy.port, host="localhost", security=Security.STARTTLS)) as mailbox:
            mailbox.scan("INBOX")
        assert b"STARTTLS" in proxy.sent
        assert b"LOGIN" not in proxy.sent
        assert PASSWORD.encode() not in proxy.sent


def test_no_encryption_is_refused_off_this_machine() -> None:
    settings = MailboxSettings("imap.mu.example", "office", PASSWORD, 143, Security.NONE)
    with pytest.raises(NeedsAPerson, match="不是本机") as told, Mailbox(settings):
        pass
    assert told.value.code == "insecure"


@pytest.fixture
def tls_port(authority: Authority) -> Iterator[Callable[[Certificate], int]]:
    """tls_port(certificate): a TLS server that shows it and then greets like an IMAP server."""
    listeners: list[socket.socket] = []

    def serve(certificate: Certificate) -> int:
        import ssl

        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate.cert, certificate.key)
        listener = socket.create_server(("127.0.0.1", 0))
        listeners.append(listener)

        def accept() -> None:
            connection, _ = listener.accept()
            try:
                with context.wrap_socket(connection, server_side=True) as secured:
                    secured.recv(100)
            except OSError:
                connection.close()

        threading.Thread(target=accept, daemon=True).start()
        return int(listener.getsockname()[1])

    yield serve
    for listener in listeners:
        listener.close()


@pytest.mark.parametrize(
    ("hosts", "starts", "ends", "cause"),
    [
        (("localhost",), -20 * DAY, -10 * DAY, "已过期"),
        (("localhost",), 10 * DAY, 20 * DAY, "还没有生效"),
        (("imap.other.example",), -DAY, DAY, "名称与 host 不符"),
    ],
)
def test_a_bad_certificate_is_told_by_its_cause(
    authority: Authority,
    tls_port: Callable[[Certificate], int],
    hosts: tuple[str, ...],
    starts: timedelta,
    ends: timedelta,
    cause: str,
) -> None:
    port = tls_port(authority.issue(f"bad-{ends.days}", hosts, starts, ends))
    settings = MailboxSettings("localhost", "office", PASSWORD, port, ca_file=authority.ca_file, connect_seconds=5.0)
    [sentence] = check_login(settings)
    assert cause in sentence


def test_an_unknown_authority_is_refused_and_ca_file_named(dovecot: Dovecot, settings_for: Settings) -> None:
    [sentence] = check_login(settings_for(ca_file=None))
    assert "ca_file" in sentence


def test_a_plain_port_told_to_be_tls_is_explained(dovecot: Dovecot, settings_for: Settings) -> None:
    [sentence] = check_login(settings_for(dovecot.port, security=Security.TLS, host="localhost"))
    assert "port 与 security" in sentence


def test_the_end_of_the_certificate_is_announced_two_weeks_ahead(dovecot: Dovecot, settings_for: Settings) -> None:
    now = datetime.now(UTC)
    with Mailbox(settings_for()) as mailbox:
        connection = mailbox.client.wire.sock
        assert network.certificate_warning(connection, now + 70 * DAY) is None
        warning = network.certificate_warning(connection, now + 80 * DAY)
    assert warning is not None
    assert "到期" in warning


@pytest.mark.parametrize("folder", ["IN\r\nX STORE 1:* +FLAGS (\\Deleted)", "IN\0BOX", "IN\nBOX"])
def test_a_folder_name_cannot_carry_a_second_command(dovecot: Dovecot, settings_for: Settings, folder: str) -> None:
    with Proxy(dovecot.port) as proxy:
        with Mailbox(settings_for(proxy.port)) as mailbox, pytest.raises(NeedsAPerson, match="换行"):
            mailbox.scan(folder)
        assert b"STORE" not in proxy.sent


@pytest.mark.parametrize("key", ["user", "password", "junk"])
def test_no_setting_can_carry_a_second_command(dovecot: Dovecot, settings_for: Settings, key: str) -> None:
    with Proxy(dovecot.port) as proxy:
        with pytest.raises(NeedsAPerson) as told, Mailbox(settings_for(proxy.port, **{key: "a\r\nX CREATE b"})):
            pass
        assert told.value.code == "config"
        assert proxy.connections == []


@pytest.mark.parametrize(
    "line",
    [b"T1 EXPUNGE\r\n", b"T1 CLOSE\r\n", b"T1 DELETE x\r\n", b"T1 UID FETCH 1 x\r\nT2 NOOP\r\n", b"T1 NOOP\0\r\n"],
)
def test_the_wire_refuses_what_is_not_on_its_list(line: bytes) -> None:
    with pytest.raises(ForbiddenCommand):
        refuse_dangerous(line, b"T")


def test_only_listed_verbs_were_said_in_a_whole_session(dovecot: Dovecot, office: str, settings_for: Settings) -> None:
    hostile = b"Message-ID: =?utf-8?q?x=22=0d=0aX1_STORE_1:*_+FLAGS_(=5CDeleted)=0d=0aX2_EXPUNGE?=\r\n\r\nx\r\n"
    dovecot.deliver(office, hostile)
    with Proxy(dovecot.port) as proxy:
        with Mailbox(settings_for(proxy.port)) as mailbox:
            [[raw]] = list(mailbox.fetch("INBOX", mailbox.scan("INBOX").uids))
            mailbox.senders("INBOX", [raw.key.uid])
        verbs = {line.split()[1].upper() for line in proxy.sent.splitlines()}
    assert raw.content == hostile
    assert verbs == {b"CAPABILITY", b"LOGIN", b"ID", b"EXAMINE", b"UID", b"LOGOUT"}
