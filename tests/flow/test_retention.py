"""Retention with a real mailbox, which still holds what we have to forget."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from domain.errors import TryLater
from domain.states import MailState
from store.archive import Archive
from store.schema import mails, reports
from tests.world import World, a_mail, a_report

UNIT, ADDRESS = "图书馆直属党支部", "zb39@hm.example"
CANARY = "金丝雀"
RAW, RECORDS = timedelta(days=200), timedelta(days=3 * 365 + 60)


def with_an_end(world: World) -> None:
    world.edit_config('title = "', 'ends = 2026-11-29\ntitle = "')
    world.reload()


def traces(world: World) -> list[Path]:
    data = world.folder / "data"
    return [path for path in data.rglob("*") if path.is_file() and CANARY.encode() in path.read_bytes()]


@pytest.mark.parametrize("end", [True, False], ids=["a campaign that is over", "a campaign without an end"])
def test_what_was_forgotten_does_not_come_back_from_the_mailbox(world: World, end: bool) -> None:
    if end:
        with_an_end(world)
    text = f"{a_report(UNIT)}{CANARY}同志坚守岗位，开展政策宣传。"
    world.deliver(a_mail(ADDRESS, text, f"{CANARY}情况"))
    world.run()
    assert traces(world)
    began, receipts = world.now, len(world.letters("receipt"))
    world.now = began + RAW
    world.run()
    assert world.column(mails, "state") == [MailState.ERASED]
    assert not list((world.folder / "data/archive").rglob("*.eml"))
    assert world.column(reports, "unit") == [UNIT]
    world.now = began + RECORDS
    world.run()
    assert world.column(reports, "unit") == []
    assert traces(world) == []
    for _ in range(2):
        world.dovecot.renumber(world.user)
        world.now += timedelta(hours=1)
        assert world.run().taken == 0
    assert world.column(mails, "state") == [MailState.ERASED]
    assert not list((world.folder / "data/archive").rglob("*.eml"))
    assert traces(world) == []
    assert len(world.letters("receipt")) == receipts
    assert world.audit() == []


def test_what_cannot_be_removed_is_told_once_and_removed_later(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    world.deliver(a_mail(ADDRESS, a_report(UNIT)))
    world.run()
    world.now += RAW

    def refused(archive: Archive, sha: str) -> bool:
        raise TryLater("存档文件夹无法写入，请检查权限。", "archive_refused")

    with monkeypatch.context() as broken:
        broken.setattr(Archive, "remove", refused)
        for _ in range(3):
            assert "存档文件夹无法写入" in "".join(world.run().troubles)
            world.now += timedelta(minutes=11)
    assert ["存档文件夹无法写入" in letter.text for letter in world.letters("alert")].count(True) == 1
    assert not world.run().troubles
    assert not list((world.folder / "data/archive").rglob("*.eml"))
