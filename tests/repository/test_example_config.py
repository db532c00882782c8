"""config.example.toml and what `init` writes come from the description of the settings, and are themselves right."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from config import initial_files, load
from settings.example import example_config
from settings.keys import SECTIONS, FieldKeys, keys_of

ROOT = Path(__file__).parents[2]
EXAMPLE = (ROOT / "config.example.toml").read_text(encoding="utf-8")


def test_the_example_is_what_the_description_gives() -> None:
    assert example_config() == EXAMPLE, (
        "write it anew: python -c 'from settings.example import example_config as e; print(e(), end=\"\")'"
    )


@pytest.mark.parametrize("section", SECTIONS)
def test_the_example_shows_every_key_of_every_section(section: str) -> None:
    written = tomllib.loads(EXAMPLE)[section]
    hidden = {name for name, key in keys_of(SECTIONS[section]).items() if key.default is None and key.example is None}
    assert set(written) | hidden == set(keys_of(SECTIONS[section]))


def test_the_example_explains_every_key_of_a_field() -> None:
    for name in keys_of(FieldKeys):
        assert f"# {name} —— " in EXAMPLE


def test_every_key_is_explained_in_chinese() -> None:
    for section in (*SECTIONS.values(), FieldKeys):
        for name, key in keys_of(section).items():
            assert any("\u4e00" <= char <= "\u9fff" for char in key.comment), name


def test_what_init_writes_is_accepted_without_a_complaint(tmp_path: Path) -> None:
    for name, text in initial_files().items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    settings = load(tmp_path / "config.toml")
    assert settings.warnings == ()
    assert len(settings.campaign.roster.units) == 6


def test_defaults_shown_in_the_example_are_the_real_ones() -> None:
    written = tomllib.loads(EXAMPLE)
    for section, cls in SECTIONS.items():
        for name, key in keys_of(cls).items():
            if key.example is None and key.default is not None:
                assert key.read(written[section][name]) == key.read(key.default), f"{section}.{name}"
