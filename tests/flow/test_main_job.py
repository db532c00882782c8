"""The whole job on a real mailbox and a real SMTP server: every mail to its end, on either database."""

from __future__ import annotations

from pathlib import Path

import pytest

from domain.report import Disposition
from domain.states import MailState
from office.lanes import Lanes, ReadingFailed
from store.schema import mails, outbox, problems
from tests.servers.dovecot import Dovecot
from tests.servers.postgresql import PostgreSQL
from tests.servers.sink import Sink
from tests.world import Died, World, a_mail, a_report, put_mails

KEYWORD = b"$Baosong"


def test_both_databases_give_the_same_records_and_letters(
    tmp_path: Path, dovecot: Dovecot, office: str, lanes: Lanes, postgresql: PostgreSQL
) -> None:
    put_mails(dovecot, office)
    rows, told = [], []
    for url in ("", postgresql.database()):
        with Sink() as sink:
            world = World(tmp_path / f"world{len(rows)}", dovecot, office, sink, lanes, url)
            assert world.run().troubles == ()
            rows.append(world.rows())
            told.append(sorted((letter.to, letter.subject.partition("（")[0]) for letter in world.letters()))
            assert world.audit() == []
    assert rows[0] == rows[1]
    assert told[0] == told[1]
    assert len(told[0]) > 30


def test_reading_leaves_the_mailbox_as_it_was(world: World) -> None:
    put_mails(world.dovecot, world.user, ("08", "09"))
    before = world.dovecot.flags(world.user)
    world.run()
    assert world.dovecot.flags(world.user) == before
    assert not any(b"\\Seen" in flags for flags in before.values())


def test_the_keyword_marks_settled_mails_only_and_nothing_is_seen(world: World) -> None:
    world.change(mailbox={"after": "keyword"})
    put_mails(world.dovecot, world.user, ("08", "09"))
    with pytest.raises(Died):
        world.run(die_at="recorded outcome: before commit")
    assert not any(KEYWORD in flags for flags in world.dovecot.flags(world.user).values())
    world.run()
    world.run()  # marks are put at the next look, in batches
    flags = world.dovecot.flags(world.user).values()
    assert all(KEYWORD in found and b"\\Seen" not in found for found in flags)


def test_settled_mails_are_moved_to_a_folder_that_is_made(world: World) -> None:
    world.change(mailbox={"after": "move:已登记"})
    put_mails(world.dovecot, world.user, ("08", "09"))
    world.run()
    world.run()
    assert world.dovecot.flags(world.user) == {}
    assert len(world.dovecot.flags(world.user, "已登记")) == 2
    before = world.rows()
    world.run()
    assert world.rows() == before


def test_of_the_junk_folder_only_mails_of_the_roster_are_taken(world: World) -> None:
    world.deliver(a_mail("80010777@qq.example", a_report("公卫研究生支部")), folder="Junk")
    world.deliver(a_mail("sale@boards.example", "党建展板特惠，欢迎来电。"), folder="Junk")
    world.run()
    assert world.column(mails, "sender") == ["80010777@qq.example"]
    assert [letter.to for letter in world.letters("receipt")] == ["80010777@qq.example"]


def test_a_mail_over_the_size_limit_is_recorded_and_its_sender_asked_for_a_smaller_one(world: World) -> None:
    world.edit_config("[letters]", '[limits]\nmail_bytes = "100KB"\n\n[letters]')
    world.reload()
    world.deliver(a_mail("zb39@hm.example", a_report("图书馆直属党支部") + "长" * 100_000))
    world.run()
    assert world.column(mails, "disposition") == [Disposition.UNREADABLE]
    assert world.column(problems, "code") == ["too_large"]
    (receipt,) = world.letters("receipt")
    assert receipt.to == "zb39@hm.example"
    assert receipt.text.startswith("图书馆直属党支部：")
    assert "请压缩后重新发送" in receipt.text
    assert world.audit() == []


class Poisoned:
    """The warm readers, but a mail with the word in it kills its reader, or takes for ever."""

    def __init__(self, lanes: Lanes, code: str = "reader_crashed", *, crashed: bool = True) -> None:
        self.lanes = lanes
        self.failure = ReadingFailed(code, "poison", crashed=crashed)
        self.tried = 0
        self.cured = False

    def read(self, name: str, data: bytes) -> object:
        if b"poison" in data and not self.cured:
            self.tried += 1
            raise self.failure
        return self.lanes.read(name, data)


def test_three_crashes_put_a_mail_on_the_shelf_and_the_others_go_on(world: World, lanes: Lanes) -> None:
    world.deliver(a_mail("zb39@hm.example", a_report("图书馆直属党支部"), extra=["X-Note: poison"]))
    put_mails(world.dovecot, world.user, ("09", "10"))
    world.lanes = poisoned = Poisoned(lanes)  # type: ignore[assignment]  # it has what reading needs
    assert world.run().read == 3
    assert poisoned.tried == 3
    assert sorted(world.column(mails, "state")) == [MailState.READ, MailState.READ, MailState.SHELVED]
    assert "reader_crashed" in world.column(problems, "code")
    assert len(world.letters("receipt")) == 2
    assert world.audit() == []


def test_a_mail_is_tried_as_often_as_the_config_says(world: World, lanes: Lanes) -> None:
    world.change(limits={"attempts": 1})
    world.deliver(a_mail("zb39@hm.example", a_report("图书馆直属党支部"), extra=["X-Note: poison"]))
    world.lanes = poisoned = Poisoned(lanes)  # type: ignore[assignment]  # it has what reading needs
    world.run()
    assert poisoned.tried == 1
    assert world.column(mails, "state") == [MailState.SHELVED]


def test_unshelving_reads_a_mail_again_and_answers_it(world: World, lanes: Lanes) -> None:
    world.deliver(a_mail("zb39@hm.example", a_report("图书馆直属党支部"), extra=["X-Note: poison"]))
    world.lanes = poisoned = Poisoned(lanes)  # type: ignore[assignment]  # it has what reading needs
    world.run()
    poisoned.cured = True
    with world.office(leader=True) as office:
        (line,) = office.shelf()
        office.unshelve(line.id)
        office.read_waiting()
        office.send()
        assert office.shelf() == []
        assert office.open_problems() == []
    assert world.column(mails, "disposition") == [Disposition.REPORT]
    assert [letter.to for letter in world.letters("receipt")] == ["zb39@hm.example"]


def test_a_mail_that_takes_too_long_ends_in_a_problem_at_once(world: World, lanes: Lanes) -> None:
    world.deliver(a_mail("zb39@hm.example", "附件很大", extra=["X-Note: poison"]))
    put_mails(world.dovecot, world.user, ("09",))
    world.lanes = poisoned = Poisoned(lanes, "timeout", crashed=False)  # type: ignore[assignment]
    assert world.run().read == 2
    assert poisoned.tried == 1
    assert "timeout" in world.column(problems, "code")


def test_a_mail_is_told_by_its_bytes_not_by_its_message_id(world: World) -> None:
    """Somebody sends rubbish under the Message-ID that a unit's report will bear."""
    at = world.now
    real = a_mail("zb39@hm.example", a_report("图书馆直属党支部"))
    name = next(line for line in real.split(b"\r\n") if line.lower().startswith(b"message-id"))
    rubbish = real.replace(b"zb39@hm.example", b"someone@else.example", 1)
    assert name in rubbish
    world.deliver(rubbish, at)
    world.deliver(real, at)
    world.run()
    assert world.column(mails, "disposition") == [Disposition.REPORT] * 2
    assert "message_id_reused" in world.column(problems, "code")
    assert [row for row in world.column(outbox, "recipient") if row.startswith("zb39")]
