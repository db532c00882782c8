"""Letters over a real SMTP server: the bytes as stored, one recipient each, over one connection."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

from domain.errors import NeedsAPerson, TryLater
from domain.letter import Letter, LetterKind
from network import Security
from notify.smtp import Sender, SmtpSettings, check_login
from tests.servers.certificates import Authority
from tests.servers.dovecot import free_port
from tests.servers.proxy import Proxy
from tests.servers.sink import PASSWORD, Sink

OFFICE = "dzzbs@mu.example"


def letter(recipient: str = "zb1@mu.example", body: bytes = b"received\r\n") -> Letter:
    content = b"From: " + OFFICE.encode() + b"\r\nMessage-ID: <k1@mu.example>\r\n\r\n" + body
    return Letter(LetterKind.RECEIPT, "receipt:1", "<k1@mu.example>", recipient, content, datetime.now(UTC))


def plain(sink: Sink, **more: object) -> SmtpSettings:
    values: dict[str, object] = {"connect_seconds": 5.0, "command_seconds": 5.0, "dot_seconds": 5.0, **more}
    return SmtpSettings("127.0.0.1", OFFICE, port=sink.port, security=Security.NONE, **values)  # type: ignore[arg-type]


@pytest.fixture
def sink() -> Iterator[Sink]:
    with Sink() as server:
        yield server


@pytest.fixture(params=["tls", "starttls"])
def secured(request: pytest.FixtureRequest, authority: Authority) -> Iterator[tuple[Sink, SmtpSettings]]:
    """A server that demands a login, over TLS from the start or from STARTTLS on, and the settings for it."""
    certificate = authority.issue("smtp")
    with Sink(certificate=certificate, implicit_tls=request.param == "tls", auth=True) as server:
        yield (
            server,
            SmtpSettings(
                "localhost",
                OFFICE,
                OFFICE,
                PASSWORD,
                server.port,
                Security(request.param),
                ca_file=authority.ca_file,
                connect_seconds=5.0,
                command_seconds=5.0,
            ),
        )


@pytest.mark.parametrize(
    "body",
    [
        b"plain\r\n",
        b".\r\n..\r\n.x\r\n",
        b"\r\n.\r\nMAIL FROM:<x@evil.example>\r\nRCPT TO:<y@mu.example>\r\n.\r\n",
        "回执：党员总数 86\r\n".encode(),
        b"x" * 990 + b"\r\n",
        b"photo " * 500_000 + b"\r\n",
        b"\r\n\r\n\r\n",
    ],
    ids=["plain", "dots", "smuggled", "8 bit", "long line", "3 MB", "empty lines"],
)
def test_the_bytes_arrive_as_stored(sink: Sink, body: bytes) -> None:
    if len(body) > 10_000:
        body = b"\r\n".join(body[start : start + 900] for start in range(0, len(body), 900)) + b"\r\n"
    sent = letter(body=body)
    with Sender(plain(sink)) as sender:
        assert sender.send(sent).startswith("250")
    [taken] = sink.taken
    assert taken.content == sent.content


def test_a_letter_without_last_line_end_gets_one(sink: Sink) -> None:
    with Sender(plain(sink)) as sender:
        sender.send(letter(body=b"end"))
    assert sink.taken[0].content.endswith(b"end\r\n")


@pytest.mark.parametrize("body", [b"a\nb\r\n", b"a\rb\r\n", b"a\r\n.\r\r\n", b"a\0b\r\n", b"\n.\n"])
def test_bare_line_ends_are_our_own_bug_and_never_leave(sink: Sink, body: bytes) -> None:
    """SMTP smuggling."""
    with Sender(plain(sink)) as sender, pytest.raises(ValueError, match="CRLF"):
        sender.send(letter(body=body))
    assert sink.transcript == []


@pytest.mark.parametrize(
    "recipient",
    [
        "a@b.cn>\r\nRCPT TO:<x@y.example",
        "a@b.cn\r",
        "a b@mu.example",
        "a@mu.example,b@mu.example",
        "支部@mu.example",
        "<a@mu.example>",
        "a@mu.example\n",
        "a@-mu.example",
        "",
    ],
)
def test_only_plain_addresses_reach_the_wire(sink: Sink, recipient: str) -> None:
    """SMTP injection."""
    with Sender(plain(sink)) as sender, pytest.raises(ValueError, match="not a plain address"):
        sender.send(letter(recipient))
    assert sink.transcript == []


def test_many_letters_go_over_one_connection_one_recipient_each(sink: Sink) -> None:
    recipients = [f"zb{number}@mu.example" for number in range(50)]
    with Sender(plain(sink)) as sender:
        for recipient in recipients:
            sender.send(letter(recipient))
    assert sink.connections == 1
    assert [taken.recipients for taken in sink.taken] == [(recipient,) for recipient in recipients]
    assert {taken.sender for taken in sink.taken} == {OFFICE}


def test_letters_go_encrypted_and_logged_in(secured: tuple[Sink, SmtpSettings]) -> None:
    server, settings = secured
    with Sender(settings) as sender:
        sender.send(letter())
        sender.send(letter())
    assert [(taken.tls, taken.user) for taken in server.taken] == [(True, OFFICE)] * 2
    assert server.connections == 1
    assert check_login(settings) == []


def test_a_wrong_password_is_explained_and_not_repeated(
    secured: tuple[Sink, SmtpSettings], authority: Authority
) -> None:
    server, settings = secured
    wrong = SmtpSettings(
        settings.host, OFFICE, OFFICE, "wrong-secret", settings.port, settings.security, authority.ca_file
    )
    [sentence] = check_login(wrong)
    assert "535" in sentence
    assert "授权码" in sentence
    assert "wrong-secret" not in sentence + repr(wrong)
    assert server.taken == []


def test_a_connection_closed_between_letters_is_opened_again(sink: Sink) -> None:
    with Sender(plain(sink)) as sender:
        sender.send(letter("zb1@mu.example"))
        sink.close_connections()
        sender.send(letter("zb2@mu.example"))
    assert [taken.recipients[0] for taken in sink.taken] == ["zb1@mu.example", "zb2@mu.example"]
    assert sink.connections == 2


def test_a_server_that_tires_of_us_is_called_again(sink: Sink) -> None:
    with Sender(plain(sink)) as sender:
        sender.send(letter())
        sink.script.steps = ["mail 421 too many letters in this session"]
        sender.send(letter())
    assert len(sink.taken) == 2


def test_the_password_is_not_sent_where_starttls_was_taken_away(authority: Authority) -> None:
    certificate = authority.issue("smtp")
    with Sink(certificate=certificate, starttls=False) as server, Proxy(server.port) as proxy:
        settings = SmtpSettings(
            "localhost", OFFICE, OFFICE, PASSWORD, proxy.port, Security.STARTTLS, authority.ca_file, 3.0, 3.0
        )
        with pytest.raises(NeedsAPerson) as told, Sender(settings) as sender:
            sender.send(letter())
        assert told.value.code == "not_secured"
        assert b"AUTH" not in proxy.sent


def test_no_encryption_is_refused_off_this_machine() -> None:
    with pytest.raises(NeedsAPerson, match="不是本机"):
        Sender(SmtpSettings("smtp.mu.example", OFFICE, security=Security.NONE))


def test_an_unknown_authority_is_refused_and_ca_file_named(secured: tuple[Sink, SmtpSettings]) -> None:
    _, settings = secured
    untrusting = SmtpSettings("localhost", OFFICE, OFFICE, PASSWORD, settings.port, settings.security)
    [sentence] = check_login(untrusting)
    assert "ca_file" in sentence


def test_a_server_that_is_away_is_tried_later() -> None:
    settings = SmtpSettings("127.0.0.1", OFFICE, port=free_port(), security=Security.NONE)
    with pytest.raises(TryLater, match="拒绝连接"), Sender(settings) as sender:
        sender.send(letter())


def test_nothing_is_said_about_this_machine_but_its_address(sink: Sink) -> None:
    with Proxy(sink.port) as proxy:
        settings = SmtpSettings("127.0.0.1", OFFICE, port=proxy.port, security=Security.NONE)
        with Sender(settings) as sender:
            sender.send(letter())
        assert proxy.sent.startswith(b"ehlo [127.0.0.1]\r\n")


def test_sending_needs_few_round_trips(sink: Sink) -> None:
    """EHLO once; then MAIL, RCPT, DATA, dot for each letter, and nothing else."""
    with Proxy(sink.port) as proxy:
        settings = SmtpSettings("127.0.0.1", OFFICE, port=proxy.port, security=Security.NONE)
        with Sender(settings) as sender:
            for _ in range(3):
                sender.send(letter())
        verbs = [line.split(b" ")[0].split(b":")[0].upper() for line in proxy.sent.splitlines()]
    assert [
        verb for verb in verbs if verb in (b"EHLO", b"MAIL", b"RCPT", b"DATA", b".", b"RSET", b"NOOP", b"QUIT")
    ] == [
        b"EHLO",
        *[b"MAIL", b"RCPT", b"DATA", b"."] * 3,
        b"QUIT",
    ]
