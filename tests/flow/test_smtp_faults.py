"""Every way in which sending fails: what it means, and that nothing is lost or sent twice in silence."""

from __future__ import annotations

import resource
import time
from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

from domain.errors import NeedsAPerson, ServiceError, TryLater
from domain.letter import Letter, LetterKind
from network import Security
from notify.smtp import LetterRefused, Sender, SmtpSettings
from tests.servers.proxy import Faults, Proxy
from tests.servers.sink import Sink

LETTER = Letter(
    LetterKind.RECEIPT,
    "receipt:1",
    "<k1@mu.example>",
    "zb1@mu.example",
    b"From: dzzbs@mu.example\r\nMessage-ID: <k1@mu.example>\r\n\r\n" + b"received\r\n" * 50,
    datetime(2021, 8, 9, 10, tzinfo=UTC),
)


def settings(port: int, seconds: float = 2.0) -> SmtpSettings:
    return SmtpSettings(
        "127.0.0.1",
        "dzzbs@mu.example",
        port=port,
        security=Security.NONE,
        connect_seconds=seconds,
        command_seconds=seconds,
        dot_seconds=seconds / 2,
    )


@pytest.fixture
def sink() -> Iterator[Sink]:
    with Sink() as server:
        yield server


@pytest.mark.parametrize(
    ("step", "kind", "code"),
    [
        ("452 4.2.2 mailbox full", TryLater, "smtp_later"),
        ("450 4.7.1 greylisted", TryLater, "smtp_later"),
        ("550 5.1.1 no such user", LetterRefused, "letter_refused"),
        ("553 5.1.3 bad address", LetterRefused, "letter_refused"),
        ("554 DT:SPM 163 smtp8", LetterRefused, "letter_refused"),
        ("550 MI:SFQ 163 smtp too many letters", TryLater, "smtp_too_fast"),
        ("550 Ip frequency limited", TryLater, "smtp_too_fast"),
        ("530 5.7.0 authentication required", NeedsAPerson, "login"),
        ("mail 451 later", TryLater, "smtp_later"),
        ("mail 553 Mail from must equal authorized user", NeedsAPerson, "smtp_sender"),
        ("mail 421 go away", TryLater, "smtp_later"),
        ("data 451 later", TryLater, "smtp_later"),
        ("data 554 no", LetterRefused, "letter_refused"),
        ("dot 451 later", TryLater, "smtp_later"),
        ("dot 552 5.3.4 too big", LetterRefused, "letter_refused"),
        ("dot 554 5.7.1 spam message rejected", LetterRefused, "letter_refused"),
        ("421 close", TryLater, "smtp_later"),
        ("close", TryLater, "lost"),
        ("close after dot", TryLater, "smtp_unknown"),
        ("354 silence", TryLater, "smtp_unknown"),
        ("garbage", TryLater, "smtp_protocol"),
        ("long line", TryLater, "smtp_protocol"),
        ("endless", TryLater, "smtp_protocol"),
        ("data garbage", TryLater, "smtp_protocol"),
        ("silence", TryLater, "timeout"),
    ],
)
def test_each_failure_is_told_apart_and_the_next_letter_goes(
    sink: Sink, step: str, kind: type[ServiceError], code: str
) -> None:
    sink.script.steps = [step]
    with Sender(settings(sink.port)) as sender:
        with pytest.raises(kind) as told:
            sender.send(LETTER)
        assert type(told.value) is kind
        assert told.value.code == code
        assert told.value.sentence.endswith("。")
        before = len(sink.taken)
        assert sender.send(LETTER).startswith("250")
    assert len(sink.taken) == before + 1
    assert {taken.content for taken in sink.taken} == {LETTER.content}
    assert (before == 1) is (code == "smtp_unknown")


@pytest.mark.parametrize(
    ("greeting", "kind", "code"),
    [
        ("554 5.7.1 your address is on a list", NeedsAPerson, "smtp_service"),
        ("421 4.3.2 too many connections", TryLater, "smtp_too_fast"),
        ("421 4.3.2 shutting down", TryLater, "smtp_later"),
        ("close", TryLater, "lost"),
        ("garbage", TryLater, "smtp_protocol"),
        ("endless", TryLater, "smtp_protocol"),
        ("silence", TryLater, "timeout"),
    ],
)
def test_a_bad_greeting_is_the_services_fault_and_not_the_letters(
    sink: Sink, greeting: str, kind: type[ServiceError], code: str
) -> None:
    sink.script.connect = [greeting]
    with Sender(settings(sink.port, 1.0)) as sender:
        with pytest.raises(kind) as told:
            sender.send(LETTER)
        assert told.value.code == code
        assert sender.send(LETTER).startswith("250")


def test_a_refused_address_is_named_with_the_servers_words(sink: Sink) -> None:
    sink.script.steps = ["550 5.1.1 no such user"]
    with Sender(settings(sink.port)) as sender, pytest.raises(LetterRefused) as told:
        sender.send(LETTER)
    assert told.value.reply == "550 5.1.1 no such user"
    assert "zb1@mu.example" in told.value.sentence
    assert "名册" in told.value.sentence


def test_one_refused_of_five_costs_the_others_nothing(sink: Sink) -> None:
    """Each recipient has an envelope of their own."""
    sink.script.steps = ["ok", "ok", "550 no such user", "ok", "ok"]
    refused = []
    with Sender(settings(sink.port)) as sender:
        for number in range(5):
            address = f"staff{number}@mu.example"
            letter = Letter(LetterKind.DIGEST, "d", "<d@mu.example>", address, LETTER.content, LETTER.created)
            try:
                sender.send(letter)
            except LetterRefused:
                refused.append(address)
    assert refused == ["staff2@mu.example"]
    assert [taken.recipients[0] for taken in sink.taken] == [f"staff{number}@mu.example" for number in (0, 1, 3, 4)]
    assert sink.connections == 1


def test_hostile_replies_take_bounded_memory(sink: Sink) -> None:
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    for step in ("long line", "endless"):
        sink.script.steps = [step]
        with Sender(settings(sink.port)) as sender, pytest.raises(TryLater):
            sender.send(LETTER)
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 200 * 1024  # the sink's own 10 MB are in it


@pytest.mark.parametrize("position", [0, 10, 60, 150, 200, 230, 260])
@pytest.mark.parametrize("fault", ["cut_after", "rst_after", "blackhole_after"])
def test_a_connection_lost_anywhere_never_counts_as_sent(sink: Sink, fault: str, position: int) -> None:
    with Proxy(sink.port) as proxy:
        proxy.faults = Faults(**{fault: position})
        started = time.monotonic()
        replies = []
        with Sender(settings(proxy.port, 0.6)) as sender:
            try:
                replies.append(sender.send(LETTER))
            except TryLater as error:
                known = error.code != "smtp_unknown"
                assert sink.taken == [] or not known
        assert len(replies) <= len(sink.taken)
        assert time.monotonic() - started < 20


def test_the_wait_after_the_dot_is_longer_than_the_others(sink: Sink) -> None:
    """RFC 1047: who hangs up too soon makes duplicates."""
    patient = SmtpSettings(
        "127.0.0.1",
        "dzzbs@mu.example",
        port=sink.port,
        security=Security.NONE,
        connect_seconds=5.0,
        command_seconds=0.3,
        dot_seconds=10.0,
    )
    assert SmtpSettings("localhost", "dzzbs@mu.example").dot_seconds == 600
    sink.script.steps = ["slow dot"]
    with Sender(patient) as sender:
        assert sender.send(LETTER).startswith("250")
    assert len(sink.taken) == 1
