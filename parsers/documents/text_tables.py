"""Tables that arrive as text: .csv and .tsv of any charset and delimiter."""

from __future__ import annotations

import csv
import io
import re
from collections import Counter

from domain.document import Block, Table
from domain.limits import Limits
from domain.mail import Defect
from parsers.documents.content import Content

_DELIMITERS = ("\t", ",", ";", "，", "|")
_CSV_NAME = re.compile(r"\.(?:csv|tsv|tab)$", re.IGNORECASE)
_DECLARED_EQUALS = re.compile(r'^="(.*)"$')  # how programs keep leading zeros: ="0012"


def looks_like_csv(name: str, media_type: str, text: str) -> bool:
    """Whether a text is a table: it says so and has a delimiter, or most of its lines have the same number of tabs."""
    lines = [line for line in text[:20_000].splitlines()[:50] if line.strip()]
    if _CSV_NAME.search(name) or media_type in ("text/csv", "text/tab-separated-values"):
        return any(mark in line for line in lines for mark in _DELIMITERS)
    tabs = Counter(line.count("\t") for line in lines)
    return (
        len(lines) > 2 and bool(tabs) and tabs.most_common(1)[0][0] > 0 and tabs.most_common(1)[0][1] > len(lines) * 0.8
    )


def read_csv(text: str, name: str, limits: Limits) -> Content:
    """One table. Fields over the csv module's own limit, or a stray quote, leave the lines as they are."""
    text = text.lstrip("\ufeff")[: limits.text_chars].replace("\x00", "")
    first, _, rest = text.partition("\n")
    if first.lower().startswith("sep=") and len(first.strip()) == 5:
        delimiter, text = first[4], rest
    else:
        delimiter = _delimiter(text)
    rows: list[list[str]] = []
    used, defects = 0, []
    try:
        for row in csv.reader(io.StringIO(text, newline=""), delimiter=delimiter):
            used += len(row)
            if used > limits.sheet_cells:
                defects.append(Defect("sheet_too_large", name))
                break
            rows.append([_DECLARED_EQUALS.sub(r"\1", cell.strip()) for cell in row])
    except csv.Error:
        rows = [line.split(delimiter) for line in text.splitlines()[: limits.sheet_cells]]
    rows = _trimmed(rows)
    blocks: tuple[Block, ...] = (Table.of_rows(rows),) if rows else ()
    return Content("csv", blocks, tuple(defects))


def _delimiter(text: str) -> str:
    """The mark that stands equally often in most lines; a comma where none does."""
    lines = [line for line in text[:20_000].splitlines()[:50] if line.strip()]

    def regularity(mark: str) -> tuple[int, int]:
        counts = Counter(line.count(mark) for line in lines)
        counts.pop(0, None)
        count, times = max(counts.items(), key=lambda item: (item[1], item[0]), default=(0, 0))
        return times, count

    best = max(_DELIMITERS, key=regularity)
    return best if regularity(best)[0] else ","


def _trimmed(rows: list[list[str]]) -> list[list[str]]:
    """Without blank rows at the edges and blank columns at the right."""
    filled = [number for number, row in enumerate(rows) if any(row)]
    if not filled:
        return []
    rows = rows[filled[0] : filled[-1] + 1]
    width = max(column + 1 for row in rows for column, cell in enumerate(row) if cell)
    return [row[:width] for row in rows]
