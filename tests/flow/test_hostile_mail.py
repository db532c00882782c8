"""Hostile mails through the whole office, from a real mailbox to real letters: what docs/hostile-input.md promises of them."""

from __future__ import annotations

from datetime import datetime, timedelta
from email import message_from_bytes

import pytest

from demo import envelopes
from domain.standing import Status
from store.schema import mails, problems, reports
from terminal.lists import print_problems
from terminal.look import console
from tests.torture.build import word
from tests.world import CHINA, WEEK, World, a_mail, a_report

pytestmark = pytest.mark.usefixtures("no_reminders")

UNIT, ADDRESS = "图书馆直属党支部", "zb39@hm.example"
REPORT = a_report(UNIT)
#: what a receipt consists of, and nothing else
FIELDS = {
    "From", "To", "Subject", "Date", "Message-ID", "In-Reply-To", "References", "Auto-Submitted", "X-Auto-Response-Suppress",
    "X-Baosong-Loop", "MIME-Version", "Content-Type",
}  # fmt: skip
INJECTED = "=?utf-8?q?x=0d=0aBcc:_victim=40else.example?="


def raw_mail(subject: bytes, sender: bytes = ADDRESS.encode(), text: str = REPORT) -> bytes:
    head = (
        b"From: "
        + sender
        + b"\r\nTo: dzzbs@mu.example\r\nMessage-ID: <1@hm.example>\r\nDate: Mon, 16 Nov 2026 10:00:00 +0800\r\n"
    )
    return head + b"Subject: " + subject + b"\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n" + text.encode()


@pytest.mark.parametrize("text", [REPORT, REPORT + f"\n存在困难：{INJECTED}。"], ids=["subject", "subject and words"])
def test_a_line_break_hidden_in_words_makes_no_header_of_a_receipt(world: World, text: str) -> None:
    """B019, 2-12"""
    world.deliver(raw_mail(INJECTED.encode(), text=text))
    world.run()
    (taken,) = [taken for taken in world.sink.taken if taken.message_id.startswith("<receipt")]
    head = message_from_bytes(taken.content)
    assert set(head.keys()) == FIELDS
    assert len(head.keys()) == len(FIELDS)
    assert taken.recipients == (ADDRESS,)
    assert b"victim" not in taken.content.partition(b"\r\n\r\n")[0]


def test_an_address_made_of_encoded_words_is_nobody(world: World) -> None:
    """2-15, 2-16: decoded they would show a roster address before the @ of another."""
    split = b"=?utf-8?q?" + ADDRESS.replace("@", "=40").encode() + b"=3e=20?=@evil.example"
    shown = word(f"{ADDRESS}\0", "utf-8") + b" <x@evil.example>"
    for sender in (split, shown):
        world.deliver(raw_mail("情况".encode(), sender, "本周党员30名，25名参与疫情防控。"))
    world.run()
    assert world.letters("receipt") == []
    assert world.column(reports, "unit") == [None, None]
    (digest,) = world.letters("digest")
    assert "evil.example" in digest.text


def test_a_name_that_turns_its_letters_round_is_shown_as_it_is(world: World) -> None:
    """2-17, B064: the order of what a person reads is the order of what is there."""
    name = "cod.附件\u202etxt.exe"
    attachment = envelopes.Attachment(name, "application/octet-stream", b"MZ" + bytes(200))
    world.deliver(
        envelopes.letter(("支部", ADDRESS), "情况", REPORT, WEEK.due - timedelta(hours=3), attachments=[attachment])
    )
    world.run()
    assert "type_not_allowed" in world.column(problems, "code")
    with world.office() as office, console.capture() as shown:
        print_problems([(office.about(item), item) for item in office.open_problems()], office.desk.zone)
        digest = office.digest_preview().text
    texts = [shown.get(), digest, *(letter.text for letter in world.letters())]
    assert all("\u202e" not in text for text in texts)
    assert name[:4] in "".join(texts[0].split())


def test_a_report_for_days_outside_the_campaign_is_kept_and_told(world: World) -> None:
    """B124"""
    world.deliver(a_mail(ADDRESS, REPORT.replace(WEEK.told, "2026年7月6日至7月12日")))
    world.run()
    assert world.column(reports, "unit") == [UNIT]
    assert "period_outside" in world.column(problems, "code")


def test_a_mail_for_a_campaign_that_has_ended_is_kept_as_late(world: World) -> None:
    """B124"""
    world.edit_config("starts = 2026-11-09", "starts = 2026-11-09\nends = 2026-11-15")
    world.reload()
    late = datetime(2026, 12, 20, 12, tzinfo=CHINA)
    world.deliver(a_mail(ADDRESS, REPORT, at=late), late)
    world.now = late + timedelta(hours=1)
    world.run()
    assert world.column(reports, "unit") == [UNIT]
    with world.office() as office:
        (standing,) = [item for item in office.overview().standings if item.obligation.unit == UNIT]
    assert standing.status is Status.LATE


def test_nothing_at_all_is_a_mail_too(world: World) -> None:
    """B001 to B004: recorded, told, and nobody is answered."""
    for raw in (b"\r\n", b"From: a@b.example\r\n\r\n", bytes(range(256)) * 16):
        world.deliver(raw)
    world.run()
    assert len(world.column(mails, "disposition")) == 3
    assert None not in world.column(mails, "disposition")
    assert {"empty_message", "not_a_mail"} & set(world.column(problems, "code"))
    assert world.letters("receipt") == []
