"""Die at every step of a full pass, start again, and get the same records and the same letters.

A step is every write that lasts: files of the archive, and before and after each commit. The process dies by an
exception that nothing catches; the second test kills real processes. docs/rules.md, promise 1.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from office.lanes import Lanes
from tests.servers.dovecot import Dovecot
from tests.servers.sink import Sink
from tests.world import Died, World, put_mails

#: a nil report, a form, a question, an auto-reply, an advertisement, one mail for two units, a late one, a correction
MAILS = ("01", "08", "09", "12", "15", "16", "17", "18", "19", "20")
STRIDE = int(os.environ.get("BAOSONG_CRASH_STRIDE", "3"))  #: `make chaos` sets 1: every step


@pytest.fixture(scope="module")
def dovecot() -> Iterator[Dovecot]:
    with Dovecot() as server:
        yield server


@pytest.fixture(scope="module")
def mailbox(dovecot: Dovecot) -> str:
    user = dovecot.new_user()
    put_mails(dovecot, user, MAILS)
    return user


@pytest.fixture(scope="module")
def lanes(tmp_path_factory: pytest.TempPathFactory, dovecot: Dovecot, mailbox: str) -> Iterator[Lanes]:
    with Sink() as sink:
        settings = World(tmp_path_factory.mktemp("first"), dovecot, mailbox, sink).settings
    with Lanes(settings.campaign, settings.limits) as warm:
        yield warm


def test_every_step_may_be_the_last_one(tmp_path: Path, dovecot: Dovecot, mailbox: str, lanes: Lanes) -> None:
    with Sink() as sink:
        unbroken = World(tmp_path / "unbroken", dovecot, mailbox, sink, lanes)
        unbroken.run()
        steps, rows, sent = unbroken.steps, unbroken.rows(), keys_sent(unbroken)
    assert steps > 60
    assert len(sent) > 20
    for step in range(1, steps + 1, STRIDE):
        with Sink() as sink:
            world = World(tmp_path / f"step{step}", dovecot, mailbox, sink, lanes)
            with pytest.raises(Died) as death:
                world.run(die_at=step)
            world.run()
            told = f"step {step}: {death.value}"
            assert world.rows() == rows, told
            assert keys_sent(world) == sent, told
            assert only_identical_copies(sink) <= 1, told
            assert world.audit() == [], told


def test_another_pass_after_a_good_one_changes_nothing(
    tmp_path: Path, dovecot: Dovecot, mailbox: str, lanes: Lanes
) -> None:
    with Sink() as sink:
        world = World(tmp_path, dovecot, mailbox, sink, lanes)
        world.run()
        before, letters = world.rows(), len(sink.taken)
        assert world.run().read == 0
        assert world.rows() == before
        assert len(sink.taken) == letters


@pytest.mark.parametrize("seconds", [0.15, 0.6, 0.9, 1.2, 1.6])
def test_a_killed_process_is_made_good_by_the_next(
    tmp_path: Path, dovecot: Dovecot, mailbox: str, lanes: Lanes, seconds: float
) -> None:
    with Sink() as sink:
        unbroken = World(tmp_path / "unbroken", dovecot, mailbox, sink, lanes)
        unbroken.run()
        rows = unbroken.rows()
    with Sink() as sink:
        world = World(tmp_path / "killed", dovecot, mailbox, sink, lanes)
        command = [sys.executable, "-m", "tests.crash.one_pass", str(world.folder), world.now.isoformat()]
        process = subprocess.Popen(command, cwd=Path(__file__).parents[2])
        time.sleep(seconds)
        process.send_signal(signal.SIGKILL)
        process.wait()
        world.run()
        assert world.rows() == rows
        assert only_identical_copies(sink) <= 1


def keys_sent(world: World) -> set[str]:
    """Which letters went out, by occasion (Message-IDs are of each store's own secret)."""
    return {row for row in world.rows()["letters"] if "SENT" in row.upper()}


def only_identical_copies(sink: Sink) -> int:
    """How many extra copies there are; copies of one Message-ID must be the same bytes."""
    contents: dict[str, set[bytes]] = {}
    for taken in sink.taken:
        contents.setdefault(taken.message_id, set()).add(taken.content)
    assert all(len(found) == 1 for found in contents.values())
    return sum(Counter(taken.message_id for taken in sink.taken).values()) - len(contents)
