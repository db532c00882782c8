"""What waits for a person: kept with the mail, or shown by several reports together; in the digest and on the terminal."""

from __future__ import annotations

import io
import re
from datetime import timedelta

import pytest
from rich.console import Console

from demo import envelopes
from domain.standing import Flag
from store.schema import problems
from terminal import lists, look, reports, standings
from tests.world import WEEK, World, a_mail, a_report

pytestmark = pytest.mark.usefixtures("no_reminders")

UNIT, ADDRESS = "图书馆直属党支部", "zb39@hm.example"


def codes(world: World) -> list[str]:
    return [str(code) for code in world.column(problems, "code")]


def todo(world: World) -> str:
    """The digest's list of what a person must do."""
    with world.office() as office:
        return office.digest_preview().text.partition("■ 要人办的事")[2].partition("■")[0]


@pytest.fixture
def console(monkeypatch: pytest.MonkeyPatch) -> Console:
    """What the commands show; they are called as cli.py calls them, but by the world's clock."""
    recorded = Console(width=300, record=True, file=io.StringIO(), highlight=False)
    for module in (look, lists, reports, standings):
        monkeypatch.setattr(module, "console", recorded)
    return recorded


def with_file(name: str, data: bytes, text: str = "见附件。") -> bytes:
    at = WEEK.due - timedelta(hours=3)
    attachment = envelopes.Attachment(name, "application/octet-stream", data)
    return envelopes.letter(("支部", ADDRESS), "情况", text, at, attachments=[attachment])


@pytest.mark.parametrize(
    ("name", "data", "code"),
    [
        ("材料.exe", b"MZ" + bytes(200), "type_not_allowed"),
        ("材料.docx", b"PK\x03\x04" + bytes(200), "damaged"),
        ("材料.bin", b"\x93\x01\x02\x03" * 80, "unsupported_type"),
    ],
)
def test_a_document_that_could_not_be_read_waits_for_a_person_too(
    world: World, console: Console, name: str, data: bytes, code: str
) -> None:
    world.deliver(with_file(name, data, f"{a_report(UNIT)}详见附件。"))
    world.run()
    assert code in codes(world)
    assert name in todo(world)
    with world.office() as office:
        lists.print_problems([(office.about(item), item) for item in office.open_problems()], office.desk.zone)
    assert name in console.export_text()


def test_a_material_behind_a_link_waits_for_a_person(world: World) -> None:
    link = "材料放在网盘：https://pan.baidu.com/s/1abcdEFG 提取码：1234"
    world.deliver(a_mail(ADDRESS, f"{a_report(UNIT)}\n{link}"))
    world.run()
    assert "linked_file" in codes(world)
    assert "系统不会下载" in todo(world)


def test_a_second_report_for_the_same_period_is_to_be_looked_at(world: World, console: Console) -> None:
    world.deliver(a_mail(ADDRESS, a_report(UNIT, shifts=60)), WEEK.due - timedelta(hours=5))
    world.deliver(a_mail(ADDRESS, a_report(UNIT, shifts=66)), WEEK.due - timedelta(hours=4))
    world.run()
    assert "second_initial" not in codes(world), "it follows from both; it is not a property of either"
    assert "又收到一份首报" in todo(world)
    assert UNIT in todo(world)
    with world.office() as office:
        standings.print_status(office.overview())
        assert f"待核实　{UNIT}：同一报送期又收到一份首报" in console.export_text()
        kept = office.report(2)
        assert kept is not None
        around = reports.Around(office.desk.zone, *office.around(kept), office.doubts(kept))
        reports.print_report(kept, office.settings.campaign, around)
    shown = console.export_text()
    assert "又收到一份首报" in shown
    assert f"发件人  {ADDRESS}" in shown
    assert "收到  20" in shown
    assert "报送期  " in shown
    assert "单位依据  " in shown
    assert re.search(r"报告 1（首报，[-0-9]+ [:0-9]+ 收到）在它之前。", shown)
    with world.office() as office:
        first = office.report(1)
        assert first is not None
        reports.print_report(first, office.settings.campaign, reports.Around(office.desk.zone, *office.around(first)))
    assert re.search(r"报告 2（首报，[-0-9]+ [:0-9]+ 收到）代替了它。", console.export_text())


def test_a_correction_without_a_report_is_to_be_looked_at(world: World) -> None:
    world.deliver(a_mail(ADDRESS, f"更正：{UNIT}{WEEK.told}志愿服务应为 80 人次。", "更正"))
    world.run()
    assert "没有找到原来的报告" in todo(world)
    world.deliver(a_mail(ADDRESS, a_report(UNIT)))
    world.run()
    assert "没有找到原来的报告" not in todo(world)
    assert "又收到一份首报" not in todo(world)


def test_a_supplement_that_contradicts_the_report_is_to_be_looked_at(world: World) -> None:
    world.deliver(a_mail(ADDRESS, a_report(UNIT, shifts=60)), WEEK.due - timedelta(hours=5))
    world.deliver(
        a_mail(ADDRESS, f"补报：{UNIT}{WEEK.told}志愿服务90人次，捐款500元。", "补报"), WEEK.due - timedelta(hours=4)
    )
    world.run()
    assert "补报里的“志愿服务人次”与原报告不同" in todo(world)


def test_a_value_ten_times_last_weeks_is_to_be_looked_at(world: World) -> None:
    world.deliver(a_mail(ADDRESS, a_report(UNIT, shifts=60)), WEEK.due - timedelta(hours=5))
    world.run()
    later = WEEK.due + timedelta(days=6)
    start = WEEK.start + timedelta(days=7)
    end = start + timedelta(days=6)
    told = f"{start.month}月{start.day}日至{end.month}月{end.day}日"
    text = f"{UNIT}{told}：党员30名，25名参与疫情防控，志愿服务600人次。"
    world.deliver(a_mail(ADDRESS, text, at=later), later)
    world.now = WEEK.due + timedelta(days=7, hours=20)
    world.run()
    assert "“志愿服务人次”与上次报告相差很大（60 → 600）" in todo(world)
    with world.office() as office:
        standing = next(item for item in office.overview().standings if item.obligation.unit == UNIT)
    assert [item.code for item in standing.problems] == ["jump"]
    assert Flag.NEEDS_REVIEW in standing.flags


def test_problems_are_kept_once_however_often_a_mail_is_read(world: World) -> None:
    from store import mails

    world.deliver(with_file("材料.exe", b"MZ" + bytes(200), a_report(UNIT)))
    world.run()
    before = codes(world)
    with world.office(leader=True) as office:
        with office.store.transaction() as tx:
            assert mails.reread(tx, [1]) == 1
        office.read_waiting()
    assert codes(world) == before


def test_a_question_waits_until_it_is_settled(world: World) -> None:
    world.deliver(a_mail(ADDRESS, "顾老师您好，志愿服务人次是按人算还是按次算？请指教。", "请教口径"))
    world.run()
    assert "来信询问，请答复。" in todo(world)
    world.now += timedelta(days=3)
    world.run()
    assert "来信询问，请答复。" in todo(world), "told once is not answered"
    with world.office() as office:
        (waiting,) = [item for item in office.open_problems() if item.problem.code == "question"]
        assert UNIT in office.about(waiting)
        assert office.settle(waiting.id, "顾老师", "已电话答复")
    assert "来信询问" not in todo(world)


def test_a_report_that_could_be_read_only_after_a_digest_is_news_in_the_next(world: World) -> None:
    """A scan, or a mail that the server held back: it came before that digest went."""
    world.run()
    world.deliver(a_mail(ADDRESS, a_report(UNIT)), world.now - timedelta(hours=3))
    world.now += timedelta(days=1)
    world.run()
    new = world.letters("digest")[-1].text.partition("■ 上次日报以来新收")[2].partition("■")[0]
    assert UNIT in new


def test_a_report_for_the_running_period_is_told_as_new_with_its_own_period(world: World) -> None:
    start, end = WEEK.start + timedelta(days=7), WEEK.start + timedelta(days=13)
    running = f"{start.month}月{start.day}日至{end.month}月{end.day}日"
    world.deliver(a_mail(ADDRESS, f"{UNIT}{running}：党员30名，25名参与疫情防控，志愿服务61人次。"))
    world.run()
    new = world.letters("digest")[-1].text.partition("■ 上次日报以来新收")[2].partition("■")[0]
    assert f"{UNIT} 首报 {running}" in new
    world.now += timedelta(hours=1)
    world.deliver(
        a_mail(ADDRESS, f"更正：{UNIT}{running}志愿服务应为 80 人次。", "更正"), world.now - timedelta(minutes=2)
    )
    world.run()
    with world.office() as office:
        changed = office.digest_preview().text.partition("■ 更正")[2].partition("■")[0]
    assert f"{UNIT}（{running}）：志愿服务人次 61 人次 → 80 人次" in changed
