"""The reading child may do its worst; the parent gets an answer or a named failure, and the next mail is served."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from parsers.confine import level
from parsers.sandbox import ChildLimits, ReadingFailed, Sandbox

POISON = str(Path(__file__).with_name("poison_child.py"))


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with Sandbox((POISON,), None, ChildLimits(seconds=6, memory_bytes=2**30)) as box:
        yield box


def test_child_answers_and_stays_warm(sandbox: Sandbox) -> None:
    first = sandbox.ask({"do": "echo"}, b"x" * 3_000_000)
    second = sandbox.ask({"do": "echo"}, b"")
    assert first["bytes"] == 3_000_000
    assert first["pid"] == second["pid"]


def test_child_sees_no_secret_of_the_environment(sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BAOSONG_SECRET", "hush")
    assert "BAOSONG_SECRET" not in sandbox.ask({"do": "echo"}, b"")["environment"]


@pytest.mark.parametrize(
    ("deed", "code", "crashed"),
    [
        ("segfault", "reader_crashed", True),
        ("exit", "reader_crashed", True),
        ("garbage", "reader_crashed", True),
        ("flood", "reader_crashed", True),
        ("hang", "timeout", False),
        ("spin", "timeout", False),
        ("eat", "out_of_memory", False),
    ],
)
def test_misbehaviour_is_named_and_the_next_mail_is_served(
    sandbox: Sandbox, deed: str, code: str, crashed: bool
) -> None:
    with pytest.raises(ReadingFailed) as failure:
        sandbox.ask({"do": deed}, b"")
    assert (failure.value.code, failure.value.crashed) == (code, crashed)
    assert sandbox.ask({"do": "echo"}, b"ab")["bytes"] == 2


def test_chatter_on_standard_output_does_not_break_the_answer(sandbox: Sandbox) -> None:
    assert sandbox.ask({"do": "print"}, b"") == {"ok": True}


@pytest.mark.skipif("seccomp" not in level(), reason="the kernel offers no seccomp here; rlimits alone are on")
@pytest.mark.parametrize("deed", ["connect", "run", "fork"])
def test_child_reaches_neither_network_nor_other_programs_nor_makes_processes(sandbox: Sandbox, deed: str) -> None:
    assert sandbox.ask({"do": deed}, b"") == {"refused": errno.EPERM}


@pytest.mark.skipif("landlock" not in level(), reason="the kernel offers no Landlock here")
def test_child_writes_only_below_its_own_folder(sandbox: Sandbox, tmp_path: Path) -> None:
    assert sandbox.ask({"do": "write"}, str(tmp_path / "x").encode()) == {"refused": errno.EACCES}
    assert sandbox.ask({"do": "write"}, b"inside.txt") == {"wrote": True}


def test_close_leaves_neither_process_nor_folder(sandbox: Sandbox) -> None:
    pid = sandbox.ask({"do": "echo"}, b"")["pid"]
    assert sandbox._child is not None
    folder = Path(sandbox._child.folder)
    assert folder.exists()
    sandbox.close()
    assert not folder.exists()
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)


def test_child_may_make_threads(sandbox: Sandbox) -> None:
    assert sandbox.ask({"do": "thread"}, b"") == {"threads": True}


@pytest.mark.skipif("seccomp" not in level(), reason="the kernel offers no seccomp here; rlimits alone are on")
def test_child_cannot_make_processes_by_the_back_door(sandbox: Sandbox) -> None:
    """clone3 hides its flags from the filter, so it must look as on a kernel that has none."""
    assert sandbox.ask({"do": "clone3"}, b"") == {"result": -1, "errno": errno.ENOSYS}
