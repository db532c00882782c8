"""`--fuzz-seconds`: how long each fuzz test runs."""

from __future__ import annotations

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--fuzz-seconds", type=float, default=1.0, help="how long each fuzz test runs")


@pytest.fixture
def fuzz_seconds(request: pytest.FixtureRequest) -> float:
    """The option, or its default where this folder was not named on the command line (pytest reads options first)."""
    return float(request.config.getoption("fuzz_seconds", default=1.0))
