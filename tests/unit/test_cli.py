"""The commands as a person meets them: what goes wrong ends in a sentence and an exit code, never in a traceback."""

from __future__ import annotations

import codecs
import re
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from cli import main
from parsers.confine import level
from parsers.sandbox import ChildLimits, Sandbox
from reading import Setup
from settings.example import initial_files
from terminal.commands.checking import confinement
from tests.unit.parsers.reports.mailing import VIRUS


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """What `init` writes, as the working folder, and no password anywhere."""
    for name, text in initial_files().items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("BAOSONG_MAIL_PASSWORD", raising=False)
    monkeypatch.delenv("BAOSONG_CONFIG", raising=False)
    return tmp_path


def _run(monkeypatch: pytest.MonkeyPatch, *words: str) -> int:
    monkeypatch.setattr(sys, "argv", ["baosong", *words])
    with pytest.raises(SystemExit) as ended:
        main()
    assert isinstance(ended.value.code, int)
    return ended.value.code


@pytest.mark.parametrize(
    "command", ["check", "run", "once", "status", "problems", "shelf", "audit", "health", "digest", "remind"]
)
def test_a_missing_config_is_a_sentence_and_exit_code_1(
    command: str, folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert _run(monkeypatch, command, "--config", "nowhere.toml") == 1
    said = "".join(capsys.readouterr())
    assert "没有找到配置文件" in said.replace("\n", "")
    assert "baosong init" in said.replace("\n", "")


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("frobnicate",), "没有 frobnicate 这个命令。"),
        (("statu",), "没有 statu 这个命令。是不是想写 status？"),
        (("status", "--perio", "x"), "没有 --perio 这个选项。是不是想写 --period？"),
        (("status", "--period"), "--period 后面缺少内容。"),
        (("status", "--period", "2021-13-01"), "--period：请写成 2021-08-02 的样子。"),
        (("show",), "缺少编号。"),
        (("show", "abc"), "编号应为整数。"),
        (("settle", "1", "2"), "多写了 2。"),
        (("export",), "缺少 --out。"),
        (("export", "--out", "x", "--format", "pdf"), "只能是"),
        (("export", "--out", "x.pdf"), "或用 --format 写明。\n"),
        (("template", "--out", "x", "--format", "pdf"), "只能是"),
        (("parse", "nowhere.eml"), "没有“nowhere.eml”这个文件或文件夹。"),
        (("parse", "."), "“.”是文件夹，请指明其中的文件。"),
        (("import", "nowhere"), "没有“nowhere”这个文件或文件夹。"),
        (("digest", "--html", "x.html"), "要和 --preview 一起用"),
    ],
)
def test_what_was_typed_wrongly_is_a_sentence_and_exit_code_2(
    words: tuple[str, ...],
    sentence: str,
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert _run(monkeypatch, *words) == 2
    said = capsys.readouterr().err
    assert sentence in said
    assert "--help" in said
    assert "Usage" not in said


def test_the_version_is_told(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    assert _run(monkeypatch, "--version") == 0
    assert re.fullmatch(r"baosong \d+\.\d+\.\d+\n", capsys.readouterr().out)


@pytest.mark.parametrize(("name", "inside"), [("form.docx", "word/document.xml"), ("form.XLSX", "xl/workbook.xml")])
def test_the_form_needs_nothing_but_the_campaign_and_is_what_its_name_says(
    name: str, inside: str, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert _run(monkeypatch, "template", "--out", name) == 0
    assert inside in zipfile.ZipFile(folder / name).namelist()
    assert not (folder / "data").exists()


def test_check_goes_on_behind_a_password_that_cannot_be_had(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert _run(monkeypatch, "check") == 1
    said = capsys.readouterr().out.replace("\n", "")
    assert "配置和名册没有错误" in said
    assert "[mailbox] password" in said
    assert "[smtp] password" in said
    assert "有 2 处错误" in said
    assert "子进程" in said
    assert re.search(r"config\.toml 第 \d+ 行 \[mailbox\] password：没有环境变量 BAOSONG_MAIL_PASSWORD", said)
    assert "export BAOSONG_MAIL_PASSWORD" in said


def test_check_minds_a_password_file_that_others_can_read(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    config = folder / "config.toml"
    text = config.read_text(encoding="utf-8").replace('"env:BAOSONG_MAIL_PASSWORD"', '"file:secret"')
    config.write_text(text.replace("mu.example", "localhost"), encoding="utf-8")
    (folder / "secret").write_text("x")
    (folder / "secret").chmod(0o644)
    _run(monkeypatch, "check")
    said = capsys.readouterr().out.replace("\n", "")
    assert said.count("chmod 600") == 2
    (folder / "secret").chmod(0o600)
    _run(monkeypatch, "check")
    assert "chmod" not in capsys.readouterr().out


@pytest.mark.parametrize(
    ("layers", "weight", "on", "off"),
    [
        (("rlimits", "landlock", "seccomp"), "ok", ("上限", "不能联网", "临时文件夹"), ()),
        (("rlimits", "seccomp"), "warning", ("上限", "不能联网"), ("Landlock",)),
        (("rlimits",), "warning", ("上限",), ("seccomp", "Landlock")),
        ((), "warning", ("没有任何限制",), ("rlimits", "seccomp", "Landlock")),
    ],
)
def test_check_tells_how_far_reading_is_confined(
    layers: tuple[str, ...], weight: str, on: tuple[str, ...], off: tuple[str, ...]
) -> None:
    found = confinement(layers)
    held, _, missing = found.sentence.partition("本机做不到的")
    assert found.level == weight
    assert all(words in held for words in on)
    assert all(words in missing for words in off)
    assert bool(missing) == bool(off)


def test_what_check_says_of_this_machine_is_what_the_child_of_a_mail_has() -> None:
    """The child itself tells which layers took hold of it."""
    with Sandbox(("-m", "reading"), Setup(VIRUS), ChildLimits(seconds=60, memory_bytes=2**30)) as box:
        box.warm()
        assert box.layers == level()


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("export", "--out", "no/such/folder.xlsx"), "没有这个文件或文件夹"),
        (("show", "99"), "没有编号为 99 的报告"),
        (("unshelve", "99"), "没有编号为 99 的搁置邮件"),
        (("settle", "99"), "没有编号为 99 的待办事项"),
    ],
)
def test_what_cannot_be_done_says_why(
    words: tuple[str, ...],
    sentence: str,
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert _run(monkeypatch, *words) == 1
    assert sentence in capsys.readouterr().err


def test_init_writes_a_roster_that_excel_reads(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert _run(monkeypatch, "init", str(tmp_path)) == 0
    assert (tmp_path / "roster.csv").read_bytes().startswith(codecs.BOM_UTF8 + "名称,".encode())


def test_init_leaves_what_is_there(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (folder / "config.toml").write_text("mine", encoding="utf-8")
    assert _run(monkeypatch, "init") == 0
    assert (folder / "config.toml").read_text(encoding="utf-8") == "mine"


def test_help_loads_nothing_heavy() -> None:
    """So that it answers at once."""
    seen = subprocess.run(
        [sys.executable, "-X", "importtime", "-m", "cli", "--help"],
        cwd=Path(__file__).parents[2], capture_output=True, text=True, check=True,
    )  # fmt: skip
    names = {line.rpartition("|")[2].strip() for line in seen.stderr.splitlines()}
    assert "rebuild" in seen.stdout
    assert "typer" in names
    assert not names & {
        "sqlalchemy",
        "imapclient",
        "lxml",
        "jinja2",
        "docx",
        "numpy",
        "pdfplumber",
        "apscheduler",
        "rich",
        "store",
    }
