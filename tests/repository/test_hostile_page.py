"""docs/hostile-input.md, the lists it is made from, and the tests they name agree."""

from __future__ import annotations

import ast
from functools import cache
from pathlib import Path

from tests.hostile.page import PAGE, ROOT, Line, lines, page

INPUTS = [f"B{number:03d}" for number in range(1, 129)]
FAILURES = [f"2-{number}" for number in (*range(12, 27), *range(36, 53))]


def test_every_line_is_there_once() -> None:
    assert sorted(line.id for line in lines()) == sorted([*INPUTS, *FAILURES])


def test_every_test_that_a_line_names_exists() -> None:
    named = [test for line in lines() for test in line.tests]
    missing = [test for test in named if test.partition("::")[2] not in _tests_in(test.partition("::")[0])]
    assert named
    assert not missing


def test_a_line_is_found_by_its_id_in_the_tests_that_show_it() -> None:
    """A stranger looks for B016 and finds it, in the code of a test or in what it says of itself."""
    lost = [line.id for line in lines() if not any(_mentions(test, line) for test in line.tests)]
    assert not [line for line in lost if not _elsewhere(line)]


def test_the_page_is_what_the_lists_give() -> None:
    assert PAGE.read_text(encoding="utf-8") == page(), "run: python -m tests.hostile.page"


@cache
def _tests_in(file: str) -> frozenset[str]:
    path = ROOT / file
    if not path.exists():
        return frozenset()
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return frozenset(node.name for node in tree.body if isinstance(node, ast.FunctionDef))


def _mentions(test: str, line: Line) -> bool:
    return line.id in (ROOT / test.partition("::")[0]).read_text(encoding="utf-8")


def _elsewhere(identity: str) -> bool:
    """Shown by tests that are older than the list: by their own names, in rooms of their own."""
    tests = next(line.tests for line in lines() if line.id == identity)
    return all(Path(test).parts[1] != "hostile" for test in tests)
