"""The archive read once more: what new settings change is told first, taken over when asked for, and written to nobody."""

from __future__ import annotations

import sys
from datetime import date

import pytest

from cli import main
from office.again import Change
from office.desk import Watcher
from office.told import periods_in_words
from pipeline import open_office
from store import staff
from store.schema import readings, report_history, reports
from terminal.changes import differences
from tests.world import WEEK, Died, World, a_mail, a_report

UNIT, ADDRESS = "图书馆直属党支部", "zb39@hm.example"
NIGHTS = f"{UNIT}{WEEK.told}：\n党员总数：30人\n参与防控党员：25人\n巡夜：66人次"
STEPS = [
    f"{name}: {side} commit"
    for name in ("to be read again", "claimed", "recorded outcome")
    for side in ("before", "after")
]
LEARNED = ("志愿服务人次", "—", "66")

pytestmark = pytest.mark.usefixtures("no_reminders")


@pytest.fixture
def read_before(world: World) -> World:
    """A report with a word that the campaign did not know, and one without; then the admin teaches it the word."""
    world.deliver(a_mail(ADDRESS, NIGHTS))
    world.deliver(a_mail("zb38@hm.example", a_report("体育部直属党支部")))
    world.run()
    world.edit_config('aliases = ["志愿服务", ', 'aliases = ["巡夜", "志愿服务", ')
    world.lanes = None  # those that all tests share read by the campaign of before
    world.reload()
    return world


def found(world: World, since: date | None = None) -> list[Change]:
    with world.office() as office:
        return list(office.changes(since, Watcher()))


def told(world: World, change: Change) -> list[tuple[str, str, str]]:
    words = periods_in_words(world.settings.campaign, world.now)
    lines = differences(change, world.settings.campaign, words)
    return [(line.what.removeprefix(f"{UNIT}　"), line.before, line.after) for line in lines]


def knows_the_nights(world: World) -> bool:
    return 66 in world.column(readings, "value")


def test_what_would_change_is_told_and_nothing_is_changed(read_before: World) -> None:
    before = read_before.rows()
    (change,) = found(read_before)
    assert told(read_before, change) == [LEARNED]
    assert read_before.rows() == before


def test_mails_received_before_the_day_are_not_looked_at(read_before: World) -> None:
    day = read_before.now.date()
    assert len(found(read_before, day)) == 1
    assert found(read_before, date.fromordinal(day.toordinal() + 1)) == []


def test_what_is_read_again_is_recorded_and_the_old_reading_is_kept(read_before: World) -> None:
    ids, answered = read_before.column(reports, "id"), len(read_before.letters())
    with read_before.office(leader=True) as office:
        assert office.read_again(list(office.changes(None, Watcher()))) == 1
        office.send()
        (kept,) = [item for number in ids if (item := office.report(number)) and item.report.unit == UNIT]
    shifts = kept.report.reading("volunteer_shifts")
    assert shifts is not None
    assert shifts.value == 66
    (past,) = kept.past
    assert past.report is not None
    assert past.report.reading("volunteer_shifts") is None
    assert read_before.column(reports, "id") == ids
    assert len(read_before.letters()) == answered
    assert found(read_before) == []
    assert read_before.audit() == []


def read_again(world: World, die_at: str) -> None:
    """As the command does, until the process is gone."""

    def step(name: str) -> None:
        if name == die_at:
            raise Died(name)

    with open_office(world.settings, leader=True, now=lambda: world.now, step=step) as office:
        office.read_again(list(office.changes(None, Watcher())))


@pytest.mark.parametrize("step", STEPS)
def test_a_crash_while_reading_again_loses_nothing(read_before: World, step: str) -> None:
    with pytest.raises(Died):
        read_again(read_before, step)
    read_before.run()
    if not knows_the_nights(read_before):  # it died before anything was put down: the mail is as it was
        assert len(found(read_before)) == 1
    else:
        assert len(read_before.column(report_history, "id")) == 1
    assert read_before.audit() == []


def test_what_staff_set_stays(read_before: World) -> None:
    start = WEEK.start.date()
    campaign = read_before.settings.campaign.id
    with read_before.office() as office, office.store.transaction() as tx:
        staff.set_value(tx, campaign, UNIT, start, "volunteer_shifts", 70, "顾老师", "电话核实", read_before.now)
    with read_before.office(leader=True) as office:
        office.read_again(list(office.changes(None, Watcher())))
        standing = next(item for item in office.overview(start).standings if item.obligation.unit == UNIT)
    assert standing.values["volunteer_shifts"].value == 70


def test_a_mail_that_was_none_of_ours_may_become_a_report(world: World) -> None:
    """The sender gets no letter about it, unless that is asked for."""
    text = f"图书借阅部党支部{WEEK.told}：党员总数12人，参与疫情防控党员8名，志愿服务20人次。"
    world.deliver(a_mail(ADDRESS, text))
    world.run()
    roster = world.folder / "roster.csv"
    roster.write_text(roster.read_text(encoding="utf-8").replace(UNIT, "图书借阅部党支部"), encoding="utf-8")
    world.lanes = None
    world.reload()
    (change,) = found(world)
    assert change.after.reports[0].unit == "图书借阅部党支部"


def test_the_command_asks_before_it_writes(
    read_before: World, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def command(*words: str) -> str:
        monkeypatch.setattr(sys, "argv", ["baosong", *words, "--config", str(read_before.folder / "config.toml")])
        with pytest.raises(SystemExit) as ended:
            main()
        assert not ended.value.code
        return capsys.readouterr().out

    shown = command("reread", "--diff")
    assert "志愿服务人次" in shown
    assert "— → 66" in shown
    assert "1 封邮件的读数会变。" in shown
    assert not knows_the_nights(read_before)
    monkeypatch.setattr("typer.confirm", lambda *_, **__: False)
    assert "没有写入。" in command("reread")
    assert not knows_the_nights(read_before)
    assert "已重读 1 封邮件" in command("reread", "--yes")
    assert knows_the_nights(read_before)
    assert "读数都没有变化。" in command("reread")
