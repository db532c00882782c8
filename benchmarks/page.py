"""docs/benchmarks.md: each benchmark keeps its own table between its own markers."""

from __future__ import annotations

import os
import platform
from datetime import UTC, datetime
from pathlib import Path

PAGE = Path(__file__).parents[1] / "docs" / "benchmarks.md"


def keep(name: str, text: str) -> None:
    """Replace what stands between `<!-- name -->` and `<!-- /name -->`; ValueError if the page has no such place."""
    begin, end = f"<!-- {name} -->", f"<!-- /{name} -->"
    page = PAGE.read_text(encoding="utf-8")
    before, found, rest = page.partition(begin)
    _, closed, after = rest.partition(end)
    if not found or not closed:
        raise ValueError(f"{PAGE} has no place for {name!r}")
    PAGE.write_text(f"{before}{begin}\n{text.strip()}\n{end}{after}", encoding="utf-8")


def where() -> str:
    """When and on what: what a reader needs to judge a table."""
    today = datetime.now(UTC)
    return f"{today:%Y-%m-%d}, {os.cpu_count()} cores ({platform.machine()}), Python {platform.python_version()}"
