"""A refused login is not tried again and again; an edited config is taken over once it is whole."""

from __future__ import annotations

import contextlib
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from config import load
from domain.errors import NeedsAPerson
from office.edited import Edited
from office.rest import PAUSES, Rest, behind
from settings.example import initial_files

NOW = datetime(2026, 11, 17, 9, 0, tzinfo=UTC)
REFUSED = NeedsAPerson("收信服务器拒绝了登录。", "login")


def refuse(rest: Rest, now: datetime, mended: object = "same") -> None:
    rest.check(now, mended)
    with pytest.raises(NeedsAPerson), rest.knocking(now, mended):
        raise REFUSED


def test_an_hour_of_refusals_costs_few_tries() -> None:
    """At most six tries an hour."""
    rest, tries = Rest(), 0
    for second in range(0, 3600, 5):
        with contextlib.suppress(NeedsAPerson):
            refuse(rest, NOW + timedelta(seconds=second))
            tries += 1
    assert tries == 4


def test_the_pauses_grow_and_the_last_one_repeats() -> None:
    rest, now = Rest(), NOW
    for pause in (*PAUSES, PAUSES[-1]):
        refuse(rest, now)
        with pytest.raises(NeedsAPerson):
            rest.check(now + pause - timedelta(seconds=1), "same")
        now += pause


def test_what_was_mended_is_tried_at_once() -> None:
    rest = Rest()
    refuse(rest, NOW)
    rest.check(NOW, "mended")
    with rest.knocking(NOW, "mended"):
        pass
    rest.check(NOW, "same")


def test_a_password_file_that_changes_is_noticed(tmp_path: Path) -> None:
    before = behind(tmp_path / "config.toml", "file:secret", tmp_path)
    (tmp_path / "secret").write_text("one")
    after = behind(tmp_path / "config.toml", "file:secret", tmp_path)
    assert before != after
    assert behind(tmp_path / "config.toml", "file:secret", tmp_path) == after


@pytest.fixture
def edited(tmp_path: Path) -> Edited:
    for name, text in initial_files().items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    path = tmp_path / "config.toml"
    return Edited(load(path), load)


def change(edited: Edited, old: str, new: str) -> None:
    path = edited.settings.paths.config
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def test_an_edit_counts_at_the_second_look_that_finds_it_the_same(edited: Edited) -> None:
    assert edited.take() is None
    change(edited, "[campaign]", "# 改过\n[campaign]")
    assert edited.take() is None
    read = edited.take()
    assert read is not None
    assert edited.take() is None


def test_a_broken_edit_is_complained_of_until_it_is_mended(edited: Edited) -> None:
    change(edited, "[campaign]", "[campaign")
    edited.take()
    for _ in range(3):
        with pytest.raises(NeedsAPerson, match="仍按原来的配置运行"):
            edited.take()
    change(edited, "[campaign", "[campaign]")
    with pytest.raises(NeedsAPerson):
        edited.take()
    assert edited.take() is not None


def test_a_store_does_not_move_under_a_running_service(edited: Edited) -> None:
    change(edited, "data/archive", "data/elsewhere")
    edited.take()
    with pytest.raises(NeedsAPerson, match="重新启动"):
        edited.take()
