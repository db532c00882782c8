"""Who is answered, who never, and who a little later: the rules R1 to R17 through the whole pipeline."""

from __future__ import annotations

from datetime import timedelta

import pytest

from domain.report import NotReport
from domain.states import LetterState
from store.schema import held_receipts, mails, outbox, problems, reports
from tests.world import WEEK, Died, World, a_mail, a_report

pytestmark = pytest.mark.usefixtures("no_reminders")

UNIT, ADDRESS = "图书馆直属党支部", "zb39@hm.example"
OTHER, OTHERS = "人事处党支部", "zb33@hm.example"
REPORT = a_report(UNIT)


def answered(world: World) -> list[str]:
    return [letter.to for letter in world.letters("receipt")]


def test_a_report_is_answered_in_its_thread(world: World) -> None:
    world.deliver(a_mail(ADDRESS, REPORT))
    world.run()
    (receipt,) = world.letters("receipt")
    assert receipt.to == ADDRESS
    assert receipt.head["In-Reply-To"].endswith("@hm.example>")
    assert "参与疫情防控党员数：25 人" in receipt.text


@pytest.mark.parametrize(
    ("rule", "extra"),
    [
        ("R2", ["Sender: robot@else.example"]),
        ("R3", ["Return-Path: <>"]),
        ("R4", ["Auto-Submitted: auto-generated"]),
        ("R6", ["Precedence: bulk"]),
        ("R7", ["List-Id: <news.hm.example>"]),
        ("R8", ["X-Auto-Response-Suppress: All"]),
        ("R9", ["X-Loop: zb39"]),
        ("R12", ["References: " + " ".join(f"<receipt.{n:032x}@mu.example>" for n in range(3))]),
    ],
)
def test_one_sign_in_the_head_keeps_us_silent_and_the_report_is_recorded_all_the_same(
    world: World, rule: str, extra: list[str]
) -> None:
    world.deliver(a_mail(ADDRESS, REPORT, extra=extra))
    world.run()
    assert answered(world) == []
    assert world.column(mails, "no_answer") == [rule]
    assert world.column(reports, "unit") == [UNIT]


def test_strangers_are_never_answered_whatever_they_say(world: World) -> None:
    for number in range(20):
        world.deliver(a_mail(f"someone{number}@else.example", REPORT, extra=[f"Reply-To: {ADDRESS}"]))
    world.run()
    assert answered(world) == []
    assert set(world.column(mails, "no_answer")) == {"R1"}
    assert set(world.column(reports, "confirmed")) == {False}


def test_reply_to_moves_no_receipt(world: World) -> None:
    world.deliver(a_mail(ADDRESS, REPORT, extra=["Reply-To: victim@else.example"]))
    world.run()
    assert answered(world) == [ADDRESS]


@pytest.mark.parametrize(
    ("results", "to"),
    [
        ("mx.mu.example; dmarc=fail header.from=hm.example", []),
        ("mx.mu.example; dmarc=pass header.from=hm.example", [ADDRESS]),
        ("mx.else.example; dmarc=fail header.from=hm.example", [ADDRESS]),
    ],
)
def test_only_our_own_servers_verdict_on_the_sender_counts(world: World, results: str, to: list[str]) -> None:
    """R11; the readers know our server as mx.mu.example."""
    world.deliver(f"Authentication-Results: {results}\r\n".encode() + a_mail(ADDRESS, REPORT))
    world.run()
    assert answered(world) == to
    assert world.column(reports, "unit") == [UNIT]


def test_automatic_replies_and_our_own_mail_are_not_answered(world: World) -> None:
    world.deliver(a_mail(ADDRESS, "我在外出差，回来后处理。", "自动回复：催报"))
    world.deliver(a_mail("dzzbs@mu.example", REPORT, "转发自己"))
    world.run()
    assert answered(world) == []
    assert NotReport.AUTO_REPLY in world.column(mails, "not_report")


def test_a_bounce_that_quotes_our_letter_settles_it_and_the_digest_says_so(world: World) -> None:
    world.deliver(a_mail(ADDRESS, REPORT))
    world.run()
    (receipt,) = world.letters("receipt")
    world.now += timedelta(days=1)
    world.deliver(_bounce(receipt.message_id, ADDRESS), world.now)
    world.run()
    row = world.column(outbox, "message_id").index(receipt.message_id)
    assert world.column(outbox, "state")[row] == LetterState.BOUNCED
    assert "letter_refused" in world.column(problems, "code")
    assert ADDRESS in world.letters("digest")[-1].text.partition("■ 没有送达的信")[2]
    assert answered(world) == [ADDRESS]


def test_a_forged_bounce_and_a_delay_change_nothing(world: World) -> None:
    world.deliver(a_mail(ADDRESS, REPORT))
    world.run()
    (receipt,) = world.letters("receipt")
    before = world.column(outbox, "state")
    forged = f"<receipt.{'0123456789abcdef' * 2}@mu.example>"
    world.deliver(_bounce(forged, ADDRESS))
    world.deliver(_bounce(receipt.message_id, ADDRESS, action="delayed", status="4.4.1"))
    world.run()
    assert world.column(outbox, "state") == before
    assert "letter_refused" not in world.column(problems, "code")


def test_receipts_over_the_hourly_cap_wait_and_become_one(world: World) -> None:
    world.change(receipts={"per_hour": 2})
    for number in range(6):
        world.deliver(a_mail(ADDRESS, a_report(UNIT, shifts=60 + number), f"第{number + 1}次"))
    world.run()
    assert answered(world) == [ADDRESS] * 2
    assert world.column(held_receipts, "letter_key") == [None] * 4
    world.run()
    assert len(answered(world)) == 2
    world.now += timedelta(minutes=61)
    world.run()
    *_, combined = world.letters("receipt")
    assert len(answered(world)) == 3
    assert all(f"第{number}次" in combined.text for number in (3, 4, 5, 6))
    assert combined.text.startswith(f"{UNIT}：")
    assert "已收到 4 封来件" in combined.subject
    assert combined.text.count("回执编号") == 4
    assert "志愿服务人次：65 人次" in combined.text
    world.run()
    assert len(answered(world)) == 3
    assert world.audit() == []


@pytest.mark.parametrize(
    "place", ["combined receipts: before commit", "combined receipts: after commit", "sending: after commit"]
)
def test_a_combined_receipt_goes_once_wherever_we_die(world: World, place: str) -> None:
    world.change(receipts={"per_hour": 1})
    for number in range(3):
        world.deliver(a_mail(ADDRESS, a_report(UNIT, shifts=number), f"第{number}次"))
    world.run()
    world.now += timedelta(minutes=61)
    with pytest.raises(Died):
        world.run(die_at=place)
    world.run()
    world.run()
    assert len(answered(world)) == 2
    assert set(world.column(held_receipts, "letter_key")) == {"receipt:2:combined"}
    assert world.audit() == []


def test_a_mail_that_comes_while_others_wait_joins_them(world: World) -> None:
    world.change(receipts={"per_hour": 1})
    world.deliver(a_mail(ADDRESS, REPORT, "一"))
    world.deliver(a_mail(ADDRESS, REPORT + "。", "二"))
    world.run()
    world.now += timedelta(minutes=61)
    world.deliver(a_mail(ADDRESS, REPORT + "！", "三"), world.now)
    world.run()
    assert len(answered(world)) == 2
    assert all(subject in world.letters("receipt")[-1].text for subject in ("“二”", "“三”"))


def test_the_cap_grows_with_the_units_an_address_serves(world: World) -> None:
    world.change(receipts={"per_hour": 1})
    for number in range(3):
        world.deliver(a_mail("yxy@hm.example", a_report("药学院教工党支部", shifts=number), f"药学院 {number}"))
    world.run()
    assert answered(world) == ["yxy@hm.example"] * 3, "itself and its two branches"


def test_one_address_over_its_cap_holds_up_nobody_else(world: World) -> None:
    world.change(receipts={"per_hour": 1})
    for number in range(3):
        world.deliver(a_mail(ADDRESS, a_report(UNIT, shifts=number), f"第{number}次"))
    world.deliver(a_mail(OTHERS, a_report(OTHER)))
    world.run()
    assert sorted(answered(world)) == sorted([ADDRESS, OTHERS])


def test_the_cap_on_all_receipts_of_an_hour_holds(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    from notify import answer

    monkeypatch.setattr(answer, "GLOBAL_FLOOR", 2)
    monkeypatch.setattr(answer, "GLOBAL_PER_HOUR", 0)
    for number in (33, 34, 35, 37):
        world.deliver(a_mail(f"zb{number}@hm.example", "支部零报告，本周无新增情况。"))
    world.run()
    assert len(answered(world)) == 2
    world.now += timedelta(minutes=61)
    world.run()
    assert len(answered(world)) == 4


def test_a_robot_that_answers_every_letter_trips_the_breaker_and_one_alert_goes(world: World) -> None:
    """No header tells it is a robot."""
    world.deliver(a_mail(ADDRESS, REPORT))
    for number in range(12):
        world.run()
        *_, last = world.letters("receipt")
        echo = a_mail(
            ADDRESS,
            f"收到，谢谢你的来信。第{number}次。{UNIT}党员30名。",
            f"Re: {last.subject}",
            extra=[f"In-Reply-To: {last.message_id}", f"References: {last.message_id}"],
        )
        world.deliver(echo, world.now)
    world.run()
    assert len(answered(world)) <= 5
    assert [letter.to for letter in world.letters("alert")] == ["admin@mu.example"]
    assert UNIT in world.letters("alert")[0].text


def test_a_robot_without_references_is_known_by_the_receipt_number_it_repeats(world: World) -> None:
    world.change(receipts={"breaker": 2})
    world.deliver(a_mail(ADDRESS, REPORT))
    for number in range(5):
        world.run()
        *_, last = world.letters("receipt")
        world.deliver(a_mail(ADDRESS, f"{UNIT}党员3{number}名。", f"答复：{last.subject}"), world.now)
    world.run()
    assert len(answered(world)) == 2
    assert len(world.letters("alert")) == 1


def test_an_unreadable_mail_is_answered_by_its_units_name_and_asked_for_again(world: World) -> None:
    from demo import envelopes

    locked = envelopes.Attachment("情况.docx", envelopes.WORD, b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600))
    at = world.now - timedelta(hours=2)
    world.deliver(envelopes.letter(("支部", ADDRESS), "情况", "见附件。", at, attachments=[locked]))
    world.run()
    (receipt,) = world.letters("receipt")
    assert receipt.text.startswith(f"{UNIT}：")
    assert "重新发送" in receipt.text
    assert world.column(reports, "asked_again_at") == [world.now]


def test_a_combined_receipt_too_asks_for_what_could_not_be_read(world: World) -> None:
    from demo import envelopes

    world.change(receipts={"per_hour": 1})
    world.deliver(a_mail(ADDRESS, REPORT))
    for number in range(2):
        damaged = envelopes.Attachment("情况.docx", envelopes.WORD, b"PK\x03\x04" + bytes(600 + number))
        at = world.now - timedelta(minutes=30 - number)
        world.deliver(envelopes.letter(("支部", ADDRESS), f"情况{number}", "见附件。", at, attachments=[damaged]), at)
    world.run()
    world.now += timedelta(minutes=61)
    world.run()
    combined = world.letters("receipt")[-1]
    assert combined.text.count("没有读到内容") == 2
    assert world.column(reports, "asked_again_at")[1:] == [world.now] * 2


def test_a_reply_to_a_combined_receipt_is_about_its_mails(world: World) -> None:
    world.change(receipts={"per_hour": 1})
    world.deliver(a_mail(ADDRESS, REPORT, "一"))
    world.deliver(a_mail(ADDRESS, a_report(UNIT, shifts=70), "二"))
    world.run()
    world.now += timedelta(minutes=61)
    world.run()
    combined = world.letters("receipt")[-1]
    world.now = WEEK.due + timedelta(days=6)
    week = f"{WEEK.day(7)}至{WEEK.day(13)}"
    world.deliver(a_mail(ADDRESS, f"{UNIT}{week}：党员30名，25名参与疫情防控，志愿服务80人次。"), world.now)
    world.run()
    extra = [f"In-Reply-To: {combined.message_id}", f"References: {combined.message_id}"]
    world.deliver(a_mail(ADDRESS, "更正：志愿服务 75 人次。", f"Re: {combined.subject}", extra=extra), world.now)
    world.run()
    said = []
    with world.office() as office:
        for start in (WEEK.start.date(), WEEK.start.date() + timedelta(days=7)):
            standing = next(item for item in office.overview(start).standings if item.obligation.unit == UNIT)
            said.append(standing.values["volunteer_shifts"].value)
    assert said == [75, 80], "the correction is of the week that the receipt was about, not of the latest"


def test_nothing_goes_to_branches_while_staff_look_on(world: World) -> None:
    world.change(letters={"mode": "staff"})
    world.deliver(a_mail(ADDRESS, REPORT))
    world.run()
    assert {letter.to for letter in world.letters()} <= {"zzb@mu.example"}
    assert "试运行" in world.letters("receipt")[0].text


def _bounce(message_id: str, recipient: str, action: str = "failed", status: str = "5.1.1") -> bytes:
    """A delivery report as RFC 3464 wants it."""
    lines = f"""Return-Path: <>
From: MAILER-DAEMON@hm.example
To: dzzbs@mu.example
Subject: Undelivered Mail Returned to Sender
Date: Tue, 17 Nov 2026 10:00:00 +0800
Message-ID: <{abs(hash((message_id, action)))}@hm.example>
Auto-Submitted: auto-replied
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary=b

--b
Content-Type: text/plain

Your letter could not be delivered.
--b
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.hm.example

Final-Recipient: rfc822; {recipient}
Action: {action}
Status: {status}

--b
Content-Type: text/rfc822-headers

Message-ID: {message_id}
To: {recipient}

--b--
"""
    return lines.replace("\n", "\r\n").encode()
