"""A mail's name on the server may change, its bytes do not: rebuilt mailboxes, duplicates, old mail."""

from __future__ import annotations

from datetime import timedelta

import pytest

from domain.report import Disposition
from domain.states import MailState
from store.schema import epochs, mails, problems, reports
from tests.world import START, Died, World, a_mail, a_report, put_mails

MAILS = ("08", "09", "16", "18")


def test_a_renumbered_mailbox_gives_no_new_records_and_no_receipts_and_one_alert(world: World) -> None:
    put_mails(world.dovecot, world.user, MAILS)
    world.run()
    before, receipts = world.rows(), len(world.letters("receipt"))
    world.dovecot.renumber(world.user)
    world.now += timedelta(minutes=5)
    assert world.run().taken == 0
    world.run()
    after = world.rows()
    assert {key: after[key] for key in ("mails", "reports", "readings", "problems")} == {
        key: before[key] for key in ("mails", "reports", "readings", "problems")
    }
    assert len(world.letters("receipt")) == receipts
    (alert,) = world.letters("alert")
    assert "重建" in alert.text
    assert world.audit() == []


def test_new_mails_under_old_numbers_are_all_taken_in(world: World) -> None:
    """paperless-ngx took them for already processed."""
    world.change(mailbox={"folders": ("报送",)})
    old = [a_mail(f"zb{n:02}@hm.example", f"零报告 {n}") for n in (8, 9, 10)]
    new = [a_mail(f"zb{n:02}@hm.example", f"零报告 {n}") for n in (11, 12, 13)]
    world.dovecot.deliver_all(world.user, old, "报送")
    world.run()
    world.dovecot.recreate(world.user, "报送", new)
    world.now += timedelta(minutes=5)
    assert world.run().taken == 3
    assert len(world.column(mails, "sender")) == 6
    assert len(world.letters("alert")) == 1
    assert world.audit() == []


def test_mails_met_in_a_rebuilt_mailbox_are_silent_even_if_we_die_between(world: World) -> None:
    """R14 holds by what the store knows, not by what one pass remembers."""
    world.change(mailbox={"folders": ("报送",)})
    world.dovecot.deliver_all(world.user, [a_mail("zb08@hm.example", a_report("临床医学院教工第一党支部"))], "报送")
    world.run()
    receipts = len(world.letters("receipt"))
    restored = a_mail("zb39@hm.example", a_report("图书馆直属党支部"))
    world.dovecot.recreate(world.user, "报送", [])
    world.deliver(restored, world.now - timedelta(minutes=30), "报送")
    with pytest.raises(Died):
        world.run(die_at="epoch: after commit")
    world.now += timedelta(minutes=5)
    assert world.run().taken == 1
    assert world.column(mails, "silent")[-1] is True
    assert len(world.letters("receipt")) == receipts
    assert len(world.letters("alert")) == 1
    fresh = a_mail("zb40@hm.example", a_report("校团委党支部"))
    world.deliver(fresh, world.now, "报送")
    world.run()
    assert world.column(mails, "silent")[-1] is False


def test_what_lay_in_the_mailbox_before_the_first_start_is_read_and_not_answered(world: World) -> None:
    at = START - timedelta(days=3)
    world.deliver(a_mail("zb39@hm.example", a_report("图书馆直属党支部"), at=at), at)
    world.deliver(a_mail("zb33@hm.example", a_report("人事处党支部")))
    world.run()
    assert world.column(mails, "disposition") == [Disposition.REPORT] * 2
    assert world.column(mails, "no_answer") == ["R15", ""]
    assert [letter.to for letter in world.letters("receipt")] == ["zb33@hm.example"]


def test_an_outage_silences_nothing(world: World) -> None:
    world.run()
    world.deliver(a_mail("zb39@hm.example", a_report("图书馆直属党支部")), world.now + timedelta(hours=1))
    world.now += timedelta(days=2)
    world.run()
    assert [letter.to for letter in world.letters("receipt")] == ["zb39@hm.example"]


def test_the_same_mail_delivered_twice_is_one_record_and_one_receipt(world: World) -> None:
    """The copies differ in their Received fields only."""
    mail = a_mail("zb39@hm.example", a_report("图书馆直属党支部"))
    world.deliver(b"Received: from a.example by mx1.mu.example; Mon, 16 Nov 2026 09:00:00 +0800\r\n" + mail)
    world.deliver(b"Received: from a.example by mx2.mu.example; Mon, 16 Nov 2026 09:00:07 +0800\r\n" + mail)
    world.run()
    assert world.column(mails, "duplicate_of") == [None, 1]
    assert world.column(mails, "state") == [MailState.READ] * 2
    assert len(world.column(reports, "unit")) == 1
    assert len(world.letters("receipt")) == 1


def test_a_mail_moved_out_and_back_is_not_read_again(world: World) -> None:
    uid = world.deliver(a_mail("zb39@hm.example", a_report("图书馆直属党支部")))
    world.run()
    before = world.rows()
    for here, there in (("INBOX", "Elsewhere"), ("Elsewhere", "INBOX")):
        with world.dovecot.client(world.user) as client:
            if not client.folder_exists(there):
                client.create_folder(there)
            client.select_folder(here)
            client.move(client.search("ALL"), there)
    assert list(world.dovecot.flags(world.user)) != [uid]
    assert world.run().taken == 0
    assert world.rows() == before


def test_two_units_that_send_the_same_file_are_two_reports_with_a_note(world: World) -> None:
    """The form names no unit, so each sender's own unit is taken."""
    from demo import envelopes, papers

    form: papers.Rows = [["党员总数", "36", "参与疫情防控党员数", "33"], ["志愿服务人次", "126", "", ""]]
    paper = papers.word_form("发挥作用情况统计表", form)
    for sender in ("zb39@hm.example", "zb33@hm.example"):
        attachment = envelopes.Attachment("统计表.docx", envelopes.WORD, paper)
        at = world.now - timedelta(hours=2)
        world.deliver(envelopes.letter(("支部", sender), "统计表", "统计表见附件。", at, attachments=[attachment]))
    world.run()
    assert sorted(world.column(reports, "unit")) == ["人事处党支部", "图书馆直属党支部"]
    assert world.column(problems, "code").count("same_file") == 1


def test_a_mailbox_that_goes_back_to_an_earlier_numbering_is_known_again(world: World) -> None:
    world.change(mailbox={"folders": ("报送",)})
    mail = a_mail("zb39@hm.example", a_report("图书馆直属党支部"))
    world.dovecot.deliver_all(world.user, [mail], "报送")
    world.run()
    world.dovecot.recreate(world.user, "报送", [mail])
    world.run()
    assert len(world.column(epochs, "uidvalidity")) >= 2
    assert len(world.column(mails, "id")) == 1
