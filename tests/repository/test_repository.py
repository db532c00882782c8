"""The repository agrees with itself: states, catalogue, words that do not belong here, documents that point somewhere."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest

from domain.problems import CATALOGUE, problem
from domain.states import LETTER_MOVES, MAIL_MOVES, LetterState, MailState

ROOT = Path(__file__).parents[2]
TRACKED = [
    ROOT / name
    for name in subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT, capture_output=True, text=True, check=True,
    ).stdout.splitlines()
]  # fmt: skip
TEXTS = [path for path in TRACKED if path.suffix in {".py", ".md", ".toml", ".lock", ".sh", ".css", ".txt"} and path.exists()]
assert TEXTS, "no files to look at"


def test_every_state_can_be_reached_and_left_or_is_an_end() -> None:
    assert {end for _, end in MAIL_MOVES} == set(MailState)
    assert {end for _, end in LETTER_MOVES} == set(LetterState)
    assert not [move for move in MAIL_MOVES if move[0] is MailState.ERASED]


@pytest.mark.parametrize("code", sorted(CATALOGUE))
def test_every_problem_has_a_whole_sentence(code: str) -> None:
    sentence = problem(code, "甲", "乙").sentence
    assert sentence.endswith("。")
    assert "{" not in sentence
    assert re.search(r"[\u4e00-\u9fff]{4}", sentence)


def test_lock_files_name_no_index() -> None:
    for name in ("requirements.lock", "requirements-dev.lock"):
        assert "://" not in (ROOT / name).read_text(encoding="utf-8")


def test_links_of_the_pages_lead_somewhere() -> None:
    broken = []
    for page in (path for path in TEXTS if path.suffix == ".md"):
        for target in re.findall(r"\]\(([^)#\s]+)", page.read_text(encoding="utf-8")):
            if "://" not in target and not (page.parent / target).exists():
                broken.append(f"{page.relative_to(ROOT)}: {target}")
    assert not broken


def test_addresses_in_tests_and_samples_are_invented() -> None:
    real = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.(?:com|cn|net|org)\b")
    allowed = {"git@", "noreply@"}
    found = [
        f"{path.relative_to(ROOT)}: {match}"
        for path in TEXTS
        if path.suffix in {".py", ".toml", ".csv"}
        for match in real.findall(path.read_text(encoding="utf-8"))
        if not any(word in match for word in allowed)
    ]
    assert not found
