"""Die at every step of a full pass, start again, and get the same records and the same letters.

A step is every write that lasts: files of the archive, and before and after each commit. The process dies by an
exception that nothing catches; the second test kills real processes. docs/rules.md, promise 1.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from office.lanes import Lanes
from tests.remembering import RememberingLanes
from tests.servers.dovecot import Dovecot
from tests.servers.sink import Sink
from tests.world import Died, World, put_mails

#: a nil report, a form, a question, an auto-reply, an advertisement, one mail for two units, a late one, a correction
MAILS = ("01", "08", "09", "12", "15", "16", "17", "18", "19", "20")
#: besides the first step of each name, every so many; `make chaos` sets 1: every step
STRIDE = int(os.environ.get("BAOSONG_CRASH_STRIDE", "50"))
PARTS = 4  #: that workers can share


@dataclass(frozen=True)
class Unbroken:
    """A pass that nobody disturbed: its steps, and what it left behind."""

    steps: list[str]
    rows: dict[str, list[Any]]
    sent: set[str]

    def chosen(self) -> list[int]:
        """The numbers of the steps to die at."""
        firsts = {self.steps.index(name) + 1 for name in self.steps}
        return sorted(firsts | set(range(1, len(self.steps) + 1, STRIDE)))


@pytest.fixture(scope="module")
def mailbox(dovecot: Dovecot) -> str:
    user = dovecot.new_user()
    put_mails(dovecot, user, MAILS)
    return user


@pytest.fixture(scope="module")
def lanes(tmp_path_factory: pytest.TempPathFactory, dovecot: Dovecot, mailbox: str) -> Iterator[Lanes]:
    """Children read each mail once. That a reader may die too is shown elsewhere; here the service dies."""
    with Sink() as sink:
        settings = World(tmp_path_factory.mktemp("first"), dovecot, mailbox, sink).settings
    with RememberingLanes(settings.campaign, settings.limits) as warm:
        yield warm


@pytest.fixture(scope="module")
def unbroken(tmp_path_factory: pytest.TempPathFactory, dovecot: Dovecot, mailbox: str, lanes: Lanes) -> Unbroken:
    with Sink() as sink:
        world = World(tmp_path_factory.mktemp("unbroken"), dovecot, mailbox, sink, lanes)
        world.run()
        whole = Unbroken(world.steps, world.rows(), keys_sent(world))
        letters = len(sink.taken)
        assert world.run().read == 0
        assert (world.rows(), len(sink.taken)) == (whole.rows, letters), "another pass changes nothing"
    assert len(whole.steps) > 60
    assert len(whole.sent) > 20
    return whole


@pytest.mark.parametrize("part", range(PARTS))
def test_every_step_may_be_the_last_one(
    tmp_path: Path, dovecot: Dovecot, mailbox: str, lanes: Lanes, unbroken: Unbroken, part: int
) -> None:
    for step in unbroken.chosen()[part::PARTS]:
        with Sink() as sink:
            world = World(tmp_path / f"step{step}", dovecot, mailbox, sink, lanes)
            with pytest.raises(Died) as death:
                world.run(die_at=step)
            world.run()
            told = f"step {step}: {death.value}"
            assert world.rows() == unbroken.rows, told
            assert keys_sent(world) == unbroken.sent, told
            assert only_identical_copies(sink) <= 1, told
            assert world.audit() == [], told


@pytest.mark.parametrize("step", ["recorded: after commit", "recorded outcome: before commit", "sending: after commit"])
def test_a_killed_process_is_made_good_by_the_next(
    tmp_path: Path, dovecot: Dovecot, mailbox: str, lanes: Lanes, unbroken: Unbroken, step: str
) -> None:
    """Nothing runs in a process that was killed, no `finally` either."""
    with Sink() as sink:
        world = World(tmp_path / "killed", dovecot, mailbox, sink, lanes)
        command = [sys.executable, "-m", "tests.crash.one_pass", str(world.folder), world.now.isoformat()]
        process = subprocess.Popen(command, cwd=Path(__file__).parents[2], stdout=subprocess.PIPE, text=True)
        assert process.stdout is not None
        with process.stdout as steps:
            assert any(line.rstrip() == step for line in steps)
            process.send_signal(signal.SIGKILL)
        assert process.wait() == -signal.SIGKILL
        world.run()
        assert world.rows() == unbroken.rows
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
