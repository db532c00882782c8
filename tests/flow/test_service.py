"""`baosong run` as a process of its own against a real mailbox: quick, alone, orderly at the end, and not to be upset."""

from __future__ import annotations

import contextlib
import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from demo import envelopes
from domain.states import MailState
from office import journal
from store import meta
from store.schema import instance_lease, mails
from tests.servers.dovecot import PASSWORD, Dovecot
from tests.servers.sink import Sink
from tests.world import CHINA, Letter, World, a_mail

ROOT = Path(__file__).parents[2]
UNIT, ADDRESS = "图书馆直属党支部", "zb39@hm.example"
REPORT = f"{UNIT}：党员30名，25名参与疫情防控，志愿服务60人次。"
PATIENT = 30.0  #: seconds; what is waited for takes one or two


@pytest.fixture
def world(tmp_path: Path, dovecot: Dovecot, office: str, sink: Sink) -> World:
    """By the real clock: the campaign begins today, so that nothing is due yet."""
    world = World(tmp_path / "world", dovecot, office, sink)
    world.now = datetime.now(CHINA)
    world.edit_config("starts = 2026-11-09", f"starts = {world.now.date()}")
    world.edit_config('watch = "poll"', 'watch = "idle"')
    world.edit_config('after = ["2h", "1d", "2d"]', "before = []\nafter = []")
    world.edit_config('digest_to = ["zzb@mu.example"]', "digest_to = []")
    world.edit_config('password = "env:BAOSONG_TEST_PASSWORD"', 'password = "file:secret"')
    secret(world, PASSWORD)
    world.reload()
    with world.office() as opened, opened.store.transaction() as tx:
        meta.put(tx, "first_start", (world.now - timedelta(minutes=5)).astimezone(UTC).isoformat())
    return world


def secret(world: World, password: str) -> None:
    file = world.folder / "secret"
    file.touch(mode=0o600)
    file.write_text(password)


@contextmanager
def running(world: World, *command: str) -> Iterator[subprocess.Popen[str]]:
    command = command or ("-m", "cli", "run", "--config")
    with (world.folder / "log").open("w") as log:
        process = subprocess.Popen(
            [sys.executable, *command, str(world.folder / "config.toml")], cwd=ROOT, stdout=log, stderr=log, text=True
        )
    try:
        yield process
    finally:
        if process.poll() is None:
            process.kill()
        process.wait(10)


def wait_until(world: World, holds: Callable[[], bool]) -> None:
    deadline = time.monotonic() + PATIENT
    while not holds():
        assert time.monotonic() < deadline, (world.folder / "log").read_text()[-3000:]
        time.sleep(0.1)


def receipts(world: World) -> list[Letter]:
    return world.letters("receipt")


def arrives(world: World, text: str = REPORT) -> None:
    world.deliver(a_mail(ADDRESS, text, at=datetime.now(CHINA)), datetime.now(CHINA))


def leads(world: World) -> bool:
    """Another process than this one, which made the store, leads it."""
    assert "Traceback" not in (world.folder / "log").read_text()
    return world.column(instance_lease, "pid") != [os.getpid()]


def ended(process: subprocess.Popen[str]) -> int:
    """Asked to end, it does within ten seconds (twice that for a busy machine)."""
    process.send_signal(signal.SIGTERM)
    return process.wait(20)


def test_a_mail_gets_its_receipt_while_the_service_idles_and_a_second_service_is_refused(world: World) -> None:
    arrives(world)
    with running(world) as process:
        wait_until(world, lambda: len(receipts(world)) == 1)
        arrives(world, REPORT.replace("60", "61"))
        wait_until(world, lambda: len(receipts(world)) == 2)
        second = subprocess.run(
            [sys.executable, "-m", "cli", "run", "--config", str(world.folder / "config.toml")],
            cwd=ROOT, capture_output=True, text=True, timeout=20, check=False,
        )  # fmt: skip
        assert second.returncode == 1
        assert str(process.pid) in second.stderr
        assert "Traceback" not in second.stderr
        assert ended(process) == 0
    assert world.column(mails, "state") == [MailState.READ] * 2
    world.now = datetime.now(CHINA)
    assert world.audit() == []


def test_ended_while_a_mail_is_being_read_it_gives_the_mail_back(world: World) -> None:
    """The attempt is not held against the mail: three restarts must not put it on the shelf."""
    arrives(world)
    with running(world, "-m", "tests.flow.slow_service") as process:
        wait_until(world, lambda: MailState.READING in world.column(mails, "state"))
        assert ended(process) == 0
    assert world.column(mails, "state") == [MailState.ARCHIVED]
    assert world.column(mails, "attempts") == [0]
    with running(world) as process:
        wait_until(world, lambda: len(receipts(world)) == 1)
        assert ended(process) == 0
    assert world.column(mails, "state") == [MailState.READ]


def test_it_ends_when_nobody_watches_the_mailbox_any_more(world: World) -> None:
    """By a mistake of ours; it is started again (systemd), while a blind service would go on without a sound."""
    with running(world, "-m", "tests.flow.blind_service") as process:
        assert process.wait(PATIENT) == 1
    told = (world.folder / "log").read_text()
    assert "bug RuntimeError at" in told
    assert "words of a mail" not in told
    assert "Traceback" not in told


def test_a_wrong_password_is_told_once_and_the_right_one_taken_at_once(world: World) -> None:
    secret(world, "wrong")
    arrives(world)
    with running(world) as process:
        wait_until(world, lambda: len(world.letters("alert")) == 1)
        time.sleep(4)  # time for more tries, if it made them
        refusals = _refusals(world)
        secret(world, PASSWORD)
        wait_until(world, lambda: len(receipts(world)) == 1)
        assert ended(process) == 0
    assert 1 <= refusals <= 2, "two sessions, each tries once and rests"
    assert len(world.letters("alert")) == 1
    assert "拒绝了" in world.letters("alert")[0].text


def test_a_broken_edit_of_the_config_is_told_once_and_a_good_one_counts_at_once(world: World) -> None:
    with running(world) as process:
        wait_until(world, lambda: leads(world))
        world.edit_config('due = "+MON 17:00"', 'due = "+MON 17:00')
        wait_until(world, lambda: len(world.letters("alert")) == 1)
        assert "仍按原来的配置运行" in world.letters("alert")[0].text
        arrives(world)
        wait_until(world, lambda: len(receipts(world)) == 1)
        assert "顾老师" in receipts(world)[0].text
        world.edit_config('due = "+MON 17:00', 'due = "+MON 17:00"')
        world.edit_config("顾老师", "丁老师")
        time.sleep(8)
        arrives(world, REPORT.replace("60", "61"))
        wait_until(world, lambda: len(receipts(world)) == 2)
        assert "丁老师" in receipts(world)[1].text
        assert ended(process) == 0
    assert len(world.letters("alert")) == 1


def test_a_mailbox_that_goes_away_is_found_again(world: World, dovecot: Dovecot) -> None:
    with running(world) as process:
        arrives(world)
        wait_until(world, lambda: len(receipts(world)) == 1)
        dovecot.restart()
        arrives(world, REPORT.replace("60", "61"))
        wait_until(world, lambda: len(receipts(world)) == 2)
        assert ended(process) == 0


def _refusals(world: World) -> int:
    with contextlib.suppress(FileNotFoundError):
        log = (world.dovecot.home / "dovecot.log").read_text(errors="replace")
        return sum("auth failed" in line and world.user in line for line in log.splitlines())
    return 0


LINE = re.compile(
    r"[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9:]{8},[0-9]{3} (?:INFO|WARNING) (?P<what>[a-z][a-z_ ]{2,60}?)(?: [a-z_]+=[0-9]+)*"
)


def test_the_log_tells_what_was_done_in_numbers_and_nothing_of_people_or_mails(world: World) -> None:
    """A receipt, a stranger's mail, a broken paper, an edit that quotes the config, a mailbox that goes away."""
    paper = envelopes.Attachment("金丝雀事迹.docx", envelopes.WORD, b"PK\x03\x04" + bytes(600))
    now = datetime.now(CHINA)
    world.deliver(envelopes.letter(("金丝雀", ADDRESS), "金丝雀情况", REPORT, now, attachments=[paper]), now)
    world.deliver(a_mail("canary@stranger.example", "金丝雀问好", "金丝雀", at=now), now)
    with running(world) as process:
        wait_until(world, lambda: len(receipts(world)) == 1)
        world.edit_config('due = "+MON 17:00"', 'due = "+MON 17:00 金丝雀')
        wait_until(world, lambda: len(world.letters("alert")) == 1)
        world.dovecot.restart()
        arrives(world, REPORT.replace("60", "61"))
        wait_until(world, lambda: len(receipts(world)) == 2)
        assert ended(process) == 0
    told = (world.folder / "log").read_text()
    lines = [LINE.fullmatch(line) for line in told.splitlines()]
    assert all(lines), told
    assert {"started", "fetched", "read", "sent", "trouble config_broken"} <= {line["what"] for line in lines if line}
    for secret_word in ("金丝雀", "canary", ADDRESS, UNIT, world.user, "mu.example", str(world.folder), "@"):
        assert secret_word not in told


def test_our_own_mistakes_are_told_by_kind_and_place_alone(caplog: pytest.LogCaptureFixture) -> None:
    try:
        int("金丝雀")
    except ValueError as error:
        journal.bug(error)
    assert "bug ValueError at test_service.py:" in caplog.text
    assert "金丝雀" not in caplog.text
