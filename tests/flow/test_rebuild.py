"""A lost database is made anew from the archive: the same records, no letters, and what cannot be taken is told."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from email.message import EmailMessage
from pathlib import Path

import pytest

from cli import main
from domain.report import Disposition
from office.desk import Watcher
from pipeline import open_office
from store.erasure import erase_mail
from store.schema import mails, problems
from tests.world import Died, World, a_mail, a_report, put_mails

UNIT, ADDRESS = "图书馆直属党支部", "zb39@hm.example"
OTHER, OTHER_ADDRESS = "体育部直属党支部", "zb38@hm.example"

pytestmark = pytest.mark.usefixtures("no_reminders")


@pytest.fixture
def two_mails(world: World) -> World:
    world.deliver(a_mail(ADDRESS, a_report(UNIT)))
    world.deliver(a_mail(OTHER_ADDRESS, a_report(OTHER)))
    world.run()
    return world


def lose_the_database(world: World) -> None:
    for file in (world.folder / "data").glob("baosong.db*"):
        file.unlink()


def rebuilt(world: World) -> int:
    with world.office(leader=True) as office:
        result = office.rebuild(Watcher())
        office.send()
    assert result.left_out == []
    return result.count


def files(world: World) -> Iterator[Path]:
    return world.settings.paths.archive.rglob("*.eml")


def file_of(world: World, address: str) -> Path:
    [found] = [path for path in files(world) if address.encode() in path.read_bytes()]
    return found


def command(world: World, monkeypatch: pytest.MonkeyPatch) -> object:
    """The exit code of `baosong rebuild`."""
    monkeypatch.setattr(sys, "argv", ["baosong", "rebuild", "--config", str(world.folder / "config.toml")])
    with pytest.raises(SystemExit) as ended:
        main()
    return ended.value.code


def test_a_lost_database_is_made_anew_from_the_archive(world: World) -> None:
    put_mails(world.dovecot, world.user)
    world.run()
    before, letters = world.rows(), len(world.letters())
    lose_the_database(world)
    count = rebuilt(world)
    assert rebuilt(world) == 0
    after = world.rows()
    assert count == len(before["mails"])
    for table in ("reports", "readings"):
        assert after[table] == before[table]
    assert set(world.column(mails, "silent")) == {True}
    assert len(world.letters()) == letters


def test_the_mailbox_brings_nothing_twice_after_that(world: World) -> None:
    put_mails(world.dovecot, world.user, ["0"])
    world.run()
    lose_the_database(world)
    count = rebuilt(world)
    world.run()
    assert len(world.column(mails, "id")) == count
    assert not world.letters("receipt")[count:]
    assert world.audit() == []


@pytest.mark.parametrize("last", ["rebuilt: before commit", "rebuilt: after commit", "recorded outcome: before commit"])
def test_a_crash_while_the_store_is_made_anew_loses_nothing(two_mails: World, last: str) -> None:
    before = two_mails.rows()
    lose_the_database(two_mails)

    def step(name: str) -> None:
        if name == last:
            raise Died(name)

    with (
        pytest.raises(Died),
        open_office(two_mails.settings, leader=True, now=lambda: two_mails.now, step=step, lanes=two_mails.lanes) as office,
    ):
        office.rebuild(Watcher())
    rebuilt(two_mails)
    assert two_mails.rows()["readings"] == before["readings"]
    assert two_mails.audit() == []


def with_a_scan() -> bytes:
    mail = EmailMessage()
    mail["From"], mail["Subject"] = ADDRESS, "Weekly report"
    mail.set_content(a_report(UNIT))
    mail.add_attachment(bytes(6000), maintype="image", subtype="png", filename="scan.png")
    return mail.as_bytes()


@pytest.mark.parametrize("large", [with_a_scan(), a_mail(ADDRESS, a_report(UNIT) + "长" * 2000)], ids=["scan", "plain"])
def test_a_mail_of_which_only_the_head_was_kept_is_too_large_again(world: World, large: bytes) -> None:
    world.change(limits={"mail_bytes": 5000})
    world.deliver(large)
    world.run()
    before = world.rows()
    size = world.column(mails, "full_size")
    lose_the_database(world)
    assert rebuilt(world) == 1
    assert world.column(problems, "code") == ["too_large"]
    assert world.column(mails, "disposition") == [Disposition.UNREADABLE]
    assert world.column(mails, "full_size") == size
    assert world.rows()["problems"] == before["problems"]


def test_a_file_over_the_size_limit_is_too_large_again_though_much_of_it_was_kept(world: World, tmp_path: Path) -> None:
    world.change(limits={"mail_bytes": 100_000})
    (tmp_path / "large.eml").write_bytes(a_mail(ADDRESS, a_report(UNIT) + "长" * 100_000))
    with world.office(leader=True) as office:
        office.back_fill([tmp_path / "large.eml"], answer=False, progress=Watcher())
    lose_the_database(world)
    assert rebuilt(world) == 1
    assert world.column(problems, "code") == ["too_large"]


def test_a_damaged_file_is_left_out_and_told(
    two_mails: World, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    damaged = file_of(two_mails, OTHER_ADDRESS)
    damaged.write_bytes(damaged.read_bytes()[:-10])
    lose_the_database(two_mails)
    assert command(two_mails, monkeypatch) == 1
    told = capsys.readouterr()
    assert "重新登记、读取了 1 封邮件" in told.out
    assert told.err.count("。\n") == 1
    assert str(damaged) in told.err
    assert "已损坏" in told.err
    assert "备份" in told.err
    assert two_mails.column(mails, "sender") == [ADDRESS]


def test_what_was_left_out_comes_with_the_next_run_of_the_command_or_from_the_mailbox(
    two_mails: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = two_mails.rows()
    first, second = file_of(two_mails, ADDRESS), file_of(two_mails, OTHER_ADDRESS)
    whole = first.read_bytes()
    first.write_bytes(b"")
    second.write_bytes(b"")
    lose_the_database(two_mails)
    assert command(two_mails, monkeypatch) == 1
    first.write_bytes(whole)
    assert command(two_mails, monkeypatch) == 1
    assert two_mails.column(mails, "sender") == [ADDRESS]
    two_mails.run()
    assert two_mails.rows()["readings"] == before["readings"]
    assert command(two_mails, monkeypatch) == 0
    assert two_mails.audit() == []


def test_a_file_that_the_disk_does_not_give_is_left_out_and_told(
    two_mails: World, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    refused = file_of(two_mails, OTHER_ADDRESS)
    content = Path.read_bytes

    def read(path: Path) -> bytes:
        if path == refused:
            raise PermissionError(13, "Permission denied", str(path))
        return content(path)

    lose_the_database(two_mails)
    monkeypatch.setattr(Path, "read_bytes", read)
    assert command(two_mails, monkeypatch) == 1
    told = capsys.readouterr().err
    assert str(refused) in told
    assert "权限" in told
    assert two_mails.column(mails, "sender") == [ADDRESS]


def test_what_was_erased_is_not_brought_back(world: World) -> None:
    """A restored backup of the archive may hold the file again."""
    world.deliver(a_mail(ADDRESS, a_report(UNIT)))
    world.run()
    [number] = world.column(mails, "id")
    with world.office() as office, office.store.transaction() as tx:
        erase_mail(tx, number, "本人要求", world.now, keep_records=False)
    assert len(list(files(world))) == 1
    assert rebuilt(world) == 0
    assert list(files(world)) == []
    assert world.column(mails, "sender") == [None]
