"""`baosong parse` as a person or a program runs it: no mailbox, no database, no secret."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
CORPUS = ROOT / "tests" / "corpus" / "dev"
SCANS = {"0010.eml", "0012.eml", "0043.eml", "0048.eml"}  # read by recognition, which takes seconds a page
MAILS = sorted(path for path in (CORPUS / "messages").glob("*.eml") if path.name not in SCANS)
BAOSONG = str(Path(sys.executable).with_name("baosong"))


def parse(*arguments: str, folder: Path = ROOT) -> subprocess.CompletedProcess[str]:
    environment = {"PATH": os.environ["PATH"], "LANG": "C.UTF-8", "COLUMNS": "100"}
    command = [BAOSONG, "parse", "--config", str(CORPUS / "campaign.toml"), *arguments]
    return subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)


@pytest.fixture(scope="module")
def lines() -> list[dict[str, Any]]:
    done = parse("--json", *map(str, MAILS))
    assert done.returncode == 0, done.stderr
    return [json.loads(line) for line in done.stdout.splitlines()]


def test_one_line_of_json_for_each_file_in_input_order(lines: list[dict[str, Any]]) -> None:
    assert [line["file"] for line in lines] == [path.name for path in MAILS]
    for line in lines:
        assert {"file", "disposition", "not_report_kind", "message", "reports", "documents", "problems"} <= set(line)


def test_every_document_is_listed_with_its_characters(lines: list[dict[str, Any]]) -> None:
    """Every mail opens with all its documents; nothing of the corpus is left unread."""
    for line in lines:
        assert line["documents"], line["file"]
        for note in line["documents"]:
            assert {"name", "type", "bytes", "sha256", "characters", "tables", "problems"} <= set(note)
            assert len(note["sha256"]) == 64
    unread = {
        (line["file"], note["name"]): [problem["code"] for problem in note["problems"]]
        for line in lines
        for note in line["documents"]
        if any(problem["code"] in ("unsupported_type", "damaged", "encrypted") for problem in note["problems"])
    }
    assert not unread


def test_no_value_stands_without_words_that_are_in_its_document(lines: list[dict[str, Any]]) -> None:
    texts = {}
    for line in (json.loads(text) for text in parse("--json", "--text", *map(str, MAILS)).stdout.splitlines()):
        texts[line["file"]] = "".join("".join(note["text"].split()) for note in line["documents"])
    counted = 0
    for line in lines:
        for report in line["reports"]:
            for key, reading in report["fields"].items():
                if reading.get("value") is None:
                    continue
                assert reading["evidence"], (line["file"], key)
                for evidence in reading["evidence"]:
                    counted += 1
                    for word in evidence["text"].split():
                        assert word in texts[line["file"]], (line["file"], key, evidence)
    assert counted > 400


def test_a_document_by_itself_is_read_too(tmp_path: Path) -> None:
    paper = tmp_path / "保卫处党支部.txt"
    paper.write_bytes("保卫处党支部8月2日至8月8日情况：党员35名，全部参与疫情防控。".encode("gb18030"))
    (line,) = [json.loads(text) for text in parse("--json", str(paper)).stdout.splitlines()]
    assert line["message"] is None
    assert line["reports"][0]["unit"] == "保卫处党支部"
    assert line["reports"][0]["fields"]["members_total"]["value"] == 35


def test_for_a_person_it_shows_text_values_and_why(tmp_path: Path) -> None:
    done = parse("--text", "--explain", str(MAILS[4]))
    assert done.returncode == 0
    assert MAILS[4].name in done.stdout
    assert "党员总数" in done.stdout
    assert "│" in done.stdout


def test_a_missing_config_and_a_missing_file_are_told_apart(tmp_path: Path) -> None:
    nothing = subprocess.run(
        [BAOSONG, "parse", str(MAILS[0])], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert nothing.returncode == 1
    assert "baosong init" in nothing.stderr
    assert parse("no-such-file.eml").returncode == 2


def test_text_shows_paragraphs_and_tables_with_their_places() -> None:
    shown = parse("--text", str(CORPUS / "messages" / "0005.eml")).stdout
    assert "第2段  后勤处党支部统计表见附件，纸质盖章版随后交到组织部。" in shown
    row = next(line for line in shown.splitlines() if "│党员总数" in line)
    assert [cell.strip() for cell in row.strip().strip("│").split("│")] == [
        "党员总数",
        "41",
        "参与疫情防控党员数",
        "39",
    ]
    assert "\\x09" not in shown


def test_a_table_too_wide_for_a_frame_is_shown_row_by_row() -> None:
    shown = parse("--text", str(CORPUS / "messages" / "0018.eml")).stdout
    assert "3 行 15 列" in shown
    assert "第3行  黎书言 │ 22 │ 20 │ 3 │ 22 │ 2 │ 1 │ 34 │" in shown
