"""Reminders, the digest and alerts: who is told what, when, and how often."""

from __future__ import annotations

import shutil
from datetime import datetime, time, timedelta

import pytest

from demo import envelopes
from domain.errors import TryLater
from domain.mail import MailKey
from domain.report import NotReport
from domain.states import LetterState
from store import meta
from store.schema import mails, outbox
from tests.flow.test_main_job import Poisoned
from tests.servers.dovecot import PASSWORD
from tests.world import CHINA, DUE, NOW, World, a_mail, a_report

UNIT, ADDRESS = "图书馆直属党支部", "zb39@hm.example"
NOON = DUE + timedelta(hours=3)  # the step two hours after the due time has come


def reminded(world: World) -> list[str]:
    return [letter.to for letter in world.letters("reminder")]


def test_every_unit_without_a_report_is_reminded_once_and_nobody_else(world: World) -> None:
    world.now = NOON
    world.deliver(a_mail(ADDRESS, a_report(UNIT)))
    world.run()
    first = reminded(world)
    assert ADDRESS not in first
    assert len(first) == len(set(first)) > 30
    world.run()
    assert reminded(world) == first


def test_a_first_start_when_all_are_late_already_reminds_nobody_at_once(world: World) -> None:
    """The next step goes as usual; who is late is in the digest meanwhile."""
    shutil.rmtree(world.folder / "data")
    world.now = NOW
    world.run()
    assert reminded(world) == []
    assert UNIT in world.letters("digest")[0].text
    world.now = DUE + timedelta(days=1)
    world.run()
    assert len(reminded(world)) > 30


def test_another_campaign_in_the_same_store_begins_anew(world: World) -> None:
    old = world.settings.campaign.id
    world.edit_config(f'id = "{old}"', 'id = "another"')
    world.reload()
    world.now = NOW
    world.run()
    assert reminded(world) == []


def test_after_a_long_outage_each_unit_gets_one_reminder(world: World) -> None:
    world.run()
    first = reminded(world)
    world.now = DUE + timedelta(days=6)
    world.run()
    assert len(reminded(world)) == 2 * len(first)
    world.run()
    assert len(reminded(world)) == 2 * len(first)


def test_what_came_due_while_letters_were_off_is_not_sent_afterwards(world: World) -> None:
    world.now = NOON
    world.change(letters={"mode": "off"})
    world.run()
    world.change(letters={"mode": "live"})
    world.now += timedelta(minutes=10)
    world.run()
    assert reminded(world) == []
    world.now = DUE + timedelta(days=1)
    world.run()
    assert len(reminded(world)) > 30


def test_who_sends_while_the_batch_is_made_ready_is_not_reminded(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    """Promise 5: the mailbox is looked at again right before; this report comes after the pass's own look."""
    world.now = NOON
    with world.office(leader=True) as office:
        send = office.send

        def slowly() -> int:
            if not world.dovecot.flags(world.user):
                world.deliver(a_mail(ADDRESS, a_report(UNIT)))
            return send()

        monkeypatch.setattr(office, "send", slowly)
        office.once()
    assert ADDRESS not in reminded(world)
    assert len(reminded(world)) > 30


def test_the_form_goes_with_a_reminder_and_is_no_report_when_it_comes_back_empty(world: World) -> None:
    world.change(reminders={"attach_template": True})
    world.now = NOON
    world.run()
    (letter,) = [letter for letter in world.letters("reminder") if letter.to == ADDRESS]
    (form,) = letter.head.iter_attachments()
    assert form.get_filename() == f"{world.settings.campaign.title}填报表.docx"
    assert f"填报表“{form.get_filename()}”" in letter.text
    content = form.get_content()
    back = envelopes.Attachment(str(form.get_filename()), envelopes.WORD, content)
    world.deliver(envelopes.letter(("支部", ADDRESS), "回复：填报表", "见附件。", NOON, attachments=[back]), NOON)
    world.run()
    assert world.column(mails, "not_report") == [NotReport.EMPTY_FORM]
    again = next(letter for letter in world.letters("reminder") if letter.to != ADDRESS)
    assert next(iter(again.head.iter_attachments())).get_content() == content


def test_nobody_is_reminded_while_the_mailbox_cannot_be_looked_at(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    world.now = NOON
    with world.office(leader=True) as office:

        def broken() -> None:
            raise TryLater("收信服务器没有应答。", "imap")

        monkeypatch.setattr(office, "fetch", broken)
        with pytest.raises(TryLater):
            office.remind()
        office.once()
    assert reminded(world) == []


def test_a_reminder_that_still_waits_is_withdrawn_when_the_report_comes(world: World) -> None:
    world.now = NOON
    world.sink.script.connect = ["554 closed"]
    world.run()
    assert reminded(world) == []
    world.deliver(a_mail(ADDRESS, a_report(UNIT)))
    world.now += timedelta(minutes=10)
    world.run()
    assert ADDRESS not in reminded(world)
    assert len(reminded(world)) > 30
    assert LetterState.GAVE_UP in world.column(outbox, "state")
    with world.office() as office:
        assert "没有送达的信" not in office.digest_preview().text


def test_who_sent_something_unreadable_is_asked_again_not_reminded(world: World) -> None:
    world.now = NOON
    damaged = envelopes.Attachment("情况.docx", envelopes.WORD, b"PK\x03\x04" + bytes(600))
    at = NOON - timedelta(hours=1)
    world.deliver(envelopes.letter(("支部", ADDRESS), "情况", "见附件。", at, attachments=[damaged]))
    world.run()
    assert [letter.to for letter in world.letters("receipt")] == [ADDRESS]
    assert ADDRESS not in reminded(world)
    assert len(reminded(world)) > 30


def test_who_sent_a_mail_that_lies_on_the_shelf_is_not_reminded(world: World) -> None:
    world.now = NOON
    world.deliver(a_mail(ADDRESS, a_report(UNIT), extra=["X-Note: poison"]))
    assert world.lanes is not None
    world.lanes = Poisoned(world.lanes)  # type: ignore[assignment]  # it has what reading needs
    world.run()
    assert ADDRESS not in reminded(world)
    assert len(reminded(world)) > 30


def test_a_report_that_names_no_unit_of_the_roster_keeps_its_sender_from_being_reminded(world: World) -> None:
    """Two units share this address; the mail does not say for which of them it speaks."""
    world.now = NOON
    roster = (world.folder / "roster.csv").read_text(encoding="utf-8").replace("zb33@hm.example", ADDRESS)
    (world.folder / "roster.csv").write_text(roster, encoding="utf-8")
    world.reload()
    world.lanes = None  # the shared readers know another roster
    world.deliver(a_mail(ADDRESS, "支部党员30名，25名参与疫情防控，志愿服务60人次。"))
    world.run()
    assert ADDRESS not in reminded(world)


def test_quiet_hours_are_kept_and_made_up_for_in_the_morning(world: World) -> None:
    world.change(reminders={"quiet": (time(21, 0), time(7, 30))})
    world.now = datetime.combine(DUE.date(), time(23, 0), CHINA)
    world.run()
    assert reminded(world) == []
    world.now = datetime.combine(DUE.date() + timedelta(days=1), time(7, 40), CHINA)
    world.run()
    assert len(reminded(world)) > 30


def test_each_step_reminds_once_and_the_third_tells_the_superior(world: World) -> None:
    for days in (0, 1, 2):
        world.now = NOON + timedelta(days=days)
        world.run()
        world.run()
    assert reminded(world).count(ADDRESS) == 3
    told = [letter for letter in world.letters("reminder") if letter.to == "yxy@hm.example"]
    assert len(told) == 1
    assert told[0].text.startswith("药学院党总支：")
    assert "药学院教工党支部" in told[0].text
    assert "药学院学生党支部" in told[0].text


def test_the_digest_comes_once_a_day_and_says_how_late_and_how_often_reminded(world: World) -> None:
    world.now = NOON
    world.run()
    world.now = NOON + timedelta(hours=14)
    for _ in range(3):
        world.run()
    digests = world.letters("digest")
    assert [letter.to for letter in digests] == ["zzb@mu.example"] * 2, "one on the due day, one on the next"
    line = next(line for line in digests[-1].text.splitlines() if "党委办公室党支部" in line)
    assert "逾期 1 个工作日" in line
    assert "已催 1 次" in line


def test_a_new_recipient_gets_todays_digest_too_and_the_old_one_no_second(world: World) -> None:
    world.run()
    world.change(staff={"digest_to": ("zzb@mu.example", "new@mu.example")})
    world.run()
    assert [letter.to for letter in world.letters("digest")] == ["zzb@mu.example", "new@mu.example"]


def test_the_digest_says_that_the_mailbox_was_not_read(world: World) -> None:
    world.run()
    with world.office(leader=True) as office:
        with office.store.transaction() as tx:
            meta.seen_mailbox(tx, world.user, f"{world.user}/INBOX", world.now - timedelta(minutes=95))
        assert "文件夹“INBOX”已有 95 分钟没有读取。" in office.digest_preview().text
        assert office.health() == ["文件夹“INBOX”已有 95 分钟没有读取。"]


def test_mails_that_the_server_will_not_give_are_told(world: World) -> None:
    with world.office(leader=True) as office, office.desk.mailbox() as mailbox:
        mailbox.unfetchable[MailKey(f"{world.user}/INBOX", 1, 7)] = "NO content could not be converted"
        office.fetch(mailbox)
        (told,) = office.health()
        assert told.startswith("文件夹“INBOX”里有 1 封邮件，邮件服务器没有给出内容")


def test_a_mailbox_with_nothing_new_counts_as_read(world: World) -> None:
    with world.office(leader=True) as office:
        office.once()
        world.now += timedelta(hours=2)
        office.once()
        assert office.health() == []


def test_a_wrong_password_is_told_once_while_it_lasts_and_again_when_it_comes_back(world: World) -> None:
    secret = world.folder / "secret"
    secret.write_text("wrong")
    world.edit_config('password = "env:BAOSONG_TEST_PASSWORD"', 'password = "file:secret"')
    world.reload()
    for _ in range(4):
        with world.office(leader=True) as office:
            assert len(office.once().troubles) == 1
        world.now += timedelta(minutes=7)
    (alert,) = world.letters("alert")
    assert alert.to == "admin@mu.example"
    assert "拒绝了" in alert.text
    secret.write_text(PASSWORD)
    assert world.run().troubles == ()
    with world.office() as office:
        assert office.health() == []


def test_a_passing_trouble_is_told_when_it_has_lasted_ten_minutes(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    world.run()
    before = len(world.letters("alert"))
    with world.office(leader=True) as office:

        def broken() -> None:
            raise TryLater("收信服务器没有应答。", "imap")

        monkeypatch.setattr(office, "fetch", broken)
        for minutes, alerts in ((0, 0), (5, 0), (6, 1), (30, 1)):
            world.now += timedelta(minutes=minutes)
            office.once()
            office.send()
            assert len(world.letters("alert")) - before == alerts


def test_one_jobs_success_does_not_end_anothers_trouble(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    from domain.errors import NeedsAPerson
    from office import alarm

    with world.office(leader=True) as office:
        login = NeedsAPerson("收信服务器拒绝了登录。", "login")
        sender = NeedsAPerson("发信服务器不接受发件地址。", "smtp_sender")
        alarm.tell(office.desk, [login])
        alarm.tell(office.desk, [sender], whole=False)
        world.now += timedelta(minutes=5)
        alarm.tell(office.desk, [login])
        assert len([key for key in world.column(outbox, "dedup_key") if key.startswith("alert:login")]) == 1
