"""Old mail from files: silent unless told otherwise, and never twice."""

from __future__ import annotations

import mailbox
from email.message import EmailMessage
from pathlib import Path

import pytest

from domain.report import Disposition
from office.desk import Watcher
from store.schema import mails, problems
from tests.unit.parsers.documents.samples import PAPER
from tests.world import WEEK, World, a_mail, a_report, sample_mails

UNIT, ADDRESS = "图书馆直属党支部", "zb39@hm.example"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The sample mails as .eml files, a folder in it."""
    place = tmp_path / "old"
    (place / "more").mkdir(parents=True)
    for number, mail in enumerate(sample_mails(WEEK)):
        (place / ("more" if number % 2 else ".") / f"{mail.name}.eml").write_bytes(mail.content)
    return place


def fill(world: World, *paths: Path, answer: bool = False) -> int:
    with world.office(leader=True) as office:
        result = office.back_fill(paths, answer=answer, progress=Watcher())
        office.read_waiting()
        office.send()
    return result.taken


def test_a_back_fill_is_recorded_and_answered_to_nobody(world: World, folder: Path) -> None:
    count = len(sample_mails(WEEK))
    assert fill(world, folder) == count
    assert len(world.column(mails, "id")) == count
    assert world.column(mails, "disposition").count(Disposition.REPORT) > 10
    assert world.letters() == []
    assert world.audit() == []


def test_the_same_folder_twice_changes_nothing(world: World, folder: Path) -> None:
    fill(world, folder)
    before = world.rows()
    assert fill(world, folder) == 0
    assert fill(world, folder, answer=True) == 0
    assert world.rows() == before
    assert world.letters() == []


def test_what_was_read_before_and_what_is_no_mail_is_told(world: World, tmp_path: Path) -> None:
    old = tmp_path / "old"
    old.mkdir()
    (old / "one.eml").write_bytes(a_mail(ADDRESS, a_report(UNIT)))
    (old / "config.toml").write_text("[campaign]\n", encoding="utf-8")
    said = []
    with world.office(leader=True) as office:
        for paths in ([old], [old / "one.eml"], [old / "config.toml"]):
            said.append(office.back_fill(paths, answer=False, progress=Watcher()).sentence())
    no_mail = "有 1 个文件不是邮件，没有读：config.toml。"
    assert said == [f"补读 1 封邮件。{no_mail}", "补读 0 封邮件，另有 1 封以前读过。", f"补读 0 封邮件。{no_mail}"]


def test_with_answer_the_senders_get_their_receipts(world: World, tmp_path: Path) -> None:
    (tmp_path / "one.eml").write_bytes(a_mail(ADDRESS, a_report(UNIT)))
    assert fill(world, tmp_path / "one.eml", answer=True) == 1
    assert [letter.to for letter in world.letters()] == [ADDRESS]


def test_what_came_by_file_is_known_when_the_mailbox_has_it_too(world: World, folder: Path) -> None:
    fill(world, folder)
    before = {key: value for key, value in world.rows().items() if key != "letters"}
    for path in folder.rglob("*.eml"):
        world.deliver(path.read_bytes())
    assert world.run().taken == 0
    assert {key: value for key, value in world.rows().items() if key != "letters"} == before
    assert world.letters("receipt") == []


def test_mbox_and_maildir_are_read_like_folders(world: World, tmp_path: Path) -> None:
    box = mailbox.mbox(str(tmp_path / "old.mbox"))
    box.add(mailbox.mboxMessage(a_mail(ADDRESS, a_report(UNIT, shifts=60))))
    box.close()
    directory = mailbox.Maildir(str(tmp_path / "Maildir"))
    directory.add(a_mail("zb33@hm.example", a_report("人事处党支部", shifts=61)))
    assert fill(world, tmp_path / "old.mbox", tmp_path / "Maildir") == 2
    assert sorted(world.column(mails, "sender")) == ["zb33@hm.example", ADDRESS]


def test_a_file_over_the_size_limit_is_recorded_by_its_head(world: World, tmp_path: Path) -> None:
    world.edit_config("[letters]", '[limits]\nmail_bytes = "100KB"\n\n[letters]')
    world.reload()
    (tmp_path / "large.eml").write_bytes(a_mail(ADDRESS, a_report(UNIT) + "长" * 100_000))
    assert fill(world, tmp_path / "large.eml") == 1
    assert world.column(mails, "disposition") == [Disposition.UNREADABLE]
    assert world.column(mails, "sender") == [ADDRESS]
    assert "too_large" in world.column(problems, "code")
    assert world.audit() == []


def test_a_scan_at_the_beginning_of_a_file_over_the_size_limit_is_not_looked_at(world: World, tmp_path: Path) -> None:
    """It would send the mail to the lane of recognition, of which the head knows nothing."""
    world.edit_config("[letters]", '[limits]\nmail_bytes = "100KB"\n\n[letters]')
    world.reload()
    mail = EmailMessage()
    mail["From"], mail["Subject"] = ADDRESS, "Weekly report"
    mail.add_attachment(PAPER, maintype="image", subtype="png", filename="scan.png")
    mail.add_attachment(bytes(200_000), maintype="application", subtype="octet-stream", filename="rest.bin")
    (tmp_path / "large.eml").write_bytes(mail.as_bytes())
    assert fill(world, tmp_path / "large.eml") == 1
    assert world.column(problems, "code") == ["too_large"]
    assert world.column(mails, "sender") == [ADDRESS]
