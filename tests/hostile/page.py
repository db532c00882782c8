"""docs/hostile-input.md from the lists beside this file: `python -m tests.hostile.page` writes it anew.

`make check` does not need it; tests/repository looks whether page, lists and tests agree.
"""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs" / "hostile-input.md"
LISTS = ("catalogue.toml", "catalogue_office.toml")
HEAD = """# Hostile input

Mails are read as data from strangers. Each line below is an input that has hurt some mail program or might hurt this
one, what comes of it here, and the test that shows it (`pytest -k B016` finds the cases of a line in `tests/hostile`).
What holds for all of them: the mail ends in exactly one disposition, whatever can be read beside the hostile part is read,
time and memory are bounded, nothing is run, followed or fetched, and a person is told in a sentence what to do. Lines B…
are inputs, lines 2-… failures known from other programs. Words like `too_deep` are the codes of the problems
([domain/problems.py](../domain/problems.py) has their sentences).

The page is made from the lists in `tests/hostile`: edit those, then run `python -m tests.hostile.page`.

| line | input | what comes of it | shown by |
|---|---|---|---|
"""


class Line(NamedTuple):
    """One line of a list. `tests` are names like tests/hostile/test_heads.py::test_head."""

    id: str
    input: str
    outcome: str
    tests: tuple[str, ...]


def lines() -> list[Line]:
    """All lines, inputs first, then known failures, each in the order of its number."""
    found = []
    for name in LISTS:
        told = tomllib.loads(Path(__file__).with_name(name).read_text(encoding="utf-8"))
        found += [_line(one) for one in told["line"]]
    return sorted(found, key=lambda line: (not line.id.startswith("B"), line.id))


def _line(told: dict[str, str | list[str]]) -> Line:
    tests = told["test"]
    return Line(
        str(told["id"]), str(told["input"]), str(told["outcome"]), (tests,) if isinstance(tests, str) else tuple(tests)
    )


def page() -> str:
    rows = [f"| {line.id} | {_cell(line.input)} | {_cell(line.outcome)} | {_links(line)} |\n" for line in lines()]
    return HEAD + "".join(rows)


def _cell(words: str) -> str:
    return re.sub(r"\b[a-z0-9]+(?:_[a-z0-9]+)+\b", r"`\g<0>`", words.replace("|", "\\|"))


def _links(line: Line) -> str:
    """A link for each file, with the names of its tests."""
    by_file: dict[str, list[str]] = {}
    for test in line.tests:
        file, _, name = test.partition("::")
        by_file.setdefault(file, []).append(name)
    return "<br>".join(
        f"[{file.removeprefix('tests/')}](../{file}) {', '.join(names)}" for file, names in by_file.items()
    )


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
