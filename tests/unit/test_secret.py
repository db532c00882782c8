"""Where passwords are kept, and that they are not shown."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from domain.errors import ConfigError
from settings import secret

KEY = "[mailbox] password"


def test_a_secret_comes_from_the_environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("BAOSONG_TEST", "授权码 1")
    assert secret.resolve("env:BAOSONG_TEST", KEY, tmp_path) == "授权码 1"


@pytest.mark.parametrize("end", ["", "\n", "\r\n"])
def test_a_secret_comes_from_a_file_without_its_line_end(tmp_path: Path, end: str) -> None:
    (tmp_path / "password").write_bytes(f"\ufeffab c{end}".encode())
    assert secret.resolve("file:password", KEY, tmp_path) == "ab c"


def test_a_secret_comes_from_a_command_run_without_a_shell(tmp_path: Path) -> None:
    (tmp_path / "tell.py").write_text("import sys; print(sys.argv[1])")
    found = secret.resolve(f"command:{sys.executable} tell.py '$HOME; x'", KEY, tmp_path)
    assert found == "$HOME; x"


def test_a_secret_is_not_shown(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("BAOSONG_TEST", "s3cret")
    found = secret.resolve("env:BAOSONG_TEST", KEY, tmp_path)
    assert "s3cret" not in f"{found!r} {[found]} { ({'password': found}) }"


@pytest.mark.parametrize(
    ("reference", "remedy"),
    [
        ("s3cret", "不要把密码直接写进配置"),
        ("env:", "不要把密码直接写进配置"),
        ("https://x", "不要把密码直接写进配置"),
        ("env:BAOSONG_NOT_SET", "环境变量 BAOSONG_NOT_SET"),
        ("file:nowhere", "找不到密码文件"),
        ("file:.", "读不了密码文件"),
        ("file:latin", "读不了密码文件"),
        ("file:empty", "是空的"),
        ("file:lines", "不止一行"),
        ("command:false", "退出码 1"),
        ("command:no-such-program-here", "不能运行"),
        ("command:'", "不能运行"),
    ],
)
def test_every_complaint_names_the_key_and_the_remedy(tmp_path: Path, reference: str, remedy: str) -> None:
    (tmp_path / "empty").write_text("\n")
    (tmp_path / "lines").write_text("a\nb\n")
    (tmp_path / "latin").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(ConfigError, match=remedy) as told:
        secret.resolve(reference, KEY, tmp_path)
    [complaint] = told.value.complaints
    assert complaint.startswith(KEY)
    assert "s3cret" not in complaint


def test_a_command_that_hangs_is_ended(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(secret, "COMMAND_SECONDS", 0.2)
    with pytest.raises(ConfigError, match="没有结束"):
        secret.resolve("command:sleep 60", KEY, tmp_path)


def test_a_file_that_others_can_read_is_warned_of(tmp_path: Path) -> None:
    path = tmp_path / "password"
    path.write_text("x")
    path.chmod(0o600)
    assert secret.warning("file:password", KEY, tmp_path) is None
    path.chmod(0o644)
    assert "chmod 600" in (secret.warning("file:password", KEY, tmp_path) or "")
    assert secret.warning("env:HOME", KEY, tmp_path) is None
