"""make documents: how well and how fast each format is read, against the usual library where there is one.

    python -m benchmarks.documents [--files N] [--scans N] [--only KIND …] [--wrong]

The files are those of benchmarks/papers.py, whose every character and cell is known, and, below a line of their own, one of each
oddity of benchmarks/oddities.py. Ours and the library run in a fresh
process each, over the same bytes, after one warm-up; the ratio of their medians is what counts, absolute times hold for
one machine only. The table goes into docs/benchmarks.md between its markers (not with --only).
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import partial
from multiprocessing import get_context
from pathlib import Path
from statistics import median

from benchmarks.libraries import LIBRARIES, Read
from benchmarks.oddities import ODDITIES
from benchmarks.page import keep, where
from benchmarks.papers import KINDS, Paper, frames_of, papers
from domain.document import Document, Paragraph, Role

#: ours may take so many times what the library takes, and so many ms more (antiword is a program that must be started)
GOALS = {"docx": (0.25, 0.0), "pdf": (0.20, 0.0), "xlsx": (0.20, 0.0), "doc": (0.3, 5.0)}
SECONDS_A_PAGE = 5.0  # of recognition
DIGITAL, RECOGNISED = 0.999, 0.98  # characters right
_MARGINS = (Role.HEADER, Role.FOOTER)


@dataclass(frozen=True)
class Measured:
    """One reader over all files of a kind: ms a file, shares of characters and tables right, peak MB above the start."""

    ms: float
    characters: float
    tables: float
    cells: float
    peak_mb: float


def ours(data: bytes, name: str = "报告") -> Document:
    from domain.mail import Head, Part
    from parsers.documents.route import ReaderSettings, read_document

    return read_document(Part(name, "application/octet-stream", data, Head()), settings=ReaderSettings(ocr=True))


def files_of(kind: str, count: int) -> list[Paper]:
    return [ODDITIES[kind]()] if kind in ODDITIES else papers(kind, count)


def measure(kind: str, library: bool, count: int, rounds: int) -> Measured:
    """Run in a process of its own, so that the peak is this reader's."""
    files = files_of(kind, count)
    read: Callable[[bytes], Document | Read] = LIBRARIES[kind] if library else partial(ours, name=f"报告.{kind}")
    start = _peak_kb(reset=True)
    read(files[0].data)
    times = []
    for _ in range(rounds):
        began = time.perf_counter()
        for paper in files:
            read(paper.data)
        times.append((time.perf_counter() - began) * 1000 / count)
    peak = (_peak_kb() - start) / 1024
    found = [as_read(read(paper.data)) for paper in files]
    right = [right_of(paper, one) for paper, one in zip(files, found, strict=True)]
    characters, tables, cells = (sum(column) / count for column in zip(*right, strict=True))
    return Measured(median(times), characters, tables, cells, peak)


def as_read(document: Document | Read) -> Read:
    """What was read in one shape for comparison; not timed. A table that a page parts is one again."""
    if isinstance(document, tuple):
        return document
    texts = [block.text for block in document.blocks if isinstance(block, Paragraph) and block.role not in _MARGINS]
    rows = [["" if cell is None else cell.text for cell in row] for table in document.tables for row in table.grid()]
    return texts, rows


def right_of(paper: Paper, found: Read) -> tuple[float, float, float]:
    """(characters, tables, cells) right: shares of 1. A sheet's title and other lines around its table do not count."""
    texts, rows = found
    wanted = [row for table in paper.tables for row in table]
    lines = SequenceMatcher(None, list(map(tuple, wanted)), list(map(tuple, rows)), autojunk=False)
    hit = sum(len(wanted[block.a + n]) for block in lines.get_matching_blocks() for n in range(block.size))
    cells = hit / sum(map(len, wanted)) if wanted else float(not rows)
    told = "".join((*paper.paragraphs, *_all(wanted)))
    read = "".join((*texts, *_all(rows))) if paper.paragraphs else "".join(_all(row for row in rows if row in wanted))
    return _alike(told, read), float(cells == 1), cells


def _all(rows: Iterable[list[str]]) -> Iterator[str]:
    return (cell for row in rows for cell in row)


def _alike(told: str, read: str) -> float:
    """Longest common subsequence over the longer text: what is lost counts, and what is invented. White space does not.

    Bit-parallel (Hyyrö 2004): one addition of long integers for each character.
    """
    told, read = "".join(told.split()), "".join(read.split())
    places: dict[str, int] = {}
    for at, character in enumerate(told):
        places[character] = places.get(character, 0) | 1 << at
    whole = (1 << len(told)) - 1
    row = whole
    for character in read:
        match = row & places.get(character, 0)
        row = ((row + match) | (row - match)) & whole
    return (len(told) - row.bit_count()) / max(len(told), len(read), 1)


def _peak_kb(reset: bool = False) -> int:
    """The most memory this process held since the last reset."""
    if reset:
        Path("/proc/self/clear_refs").write_text("5")
    line = next(line for line in Path("/proc/self/status").read_text().splitlines() if line.startswith("VmHWM"))
    return int(line.split()[1])


def _in_a_process(kind: str, library: bool, count: int, rounds: int) -> Measured:
    with ProcessPoolExecutor(1, mp_context=get_context("spawn"), max_tasks_per_child=1) as pool:
        return pool.submit(measure, kind, library, count, rounds).result()


def line_of(kind: str, files: int, scans: int) -> str:
    """A row of the table; figures that miss their goal are marked."""
    scan = kind.startswith("scan")
    count, rounds = (scans, 1) if scan else (1, 3) if kind in ODDITIES else (files, 5)
    mine = _in_a_process(kind, False, count, rounds)
    other = _in_a_process(kind, True, count, rounds) if kind in LIBRARIES else None
    size = sum(len(paper.data) for paper in files_of(kind, count)) / count / 1000
    goal = RECOGNISED if scan else DIGITAL
    columns = [
        kind, str(count), f"{size:.0f}", _told(f"{mine.characters:.2%}", mine.characters >= goal),
        _told(f"{mine.tables:.0%}", scan or mine.tables == 1) + (f" ({mine.cells:.1%} of cells)" if mine.tables < 1 else ""),
        f"{mine.ms:.2f}", *_against(kind, mine, other), f"{mine.peak_mb:.0f}",
    ]  # fmt: skip
    if scan:
        pages = sum(frames_of(paper.data) for paper in files_of(kind, count)) / count
        seconds = mine.ms / 1000 / pages
        columns[6:8] = ["", _told(f"{seconds:.1f} s a page (≤ {SECONDS_A_PAGE:.0f})", seconds <= SECONDS_A_PAGE)]
    return "| " + " | ".join(columns) + " |"


def _against(kind: str, mine: Measured, other: Measured | None) -> tuple[str, str]:
    """What the usual library takes and finds, and how often ours goes into that."""
    if other is None:
        return "", ""
    beside = f"{LIBRARIES[kind].__name__} {other.ms:.1f} ({other.characters:.1%} of characters)"
    ratio = mine.ms / other.ms
    if kind not in GOALS:
        return beside, f"{ratio:.2f}"
    factor, more = GOALS[kind]
    bound = factor + more / other.ms
    return beside, _told(f"{ratio:.2f} (≤ {bound:.2f})", ratio <= bound)


def _told(text: str, reached: bool) -> str:
    return text if reached else f"**{text}** ✗"


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--files", type=int, default=20)
    arguments.add_argument("--scans", type=int, default=3, help="files to recognise as scans; 0 leaves that out")
    arguments.add_argument("--only", nargs="+", choices=(*KINDS, *ODDITIES), default=())
    told = arguments.parse_args()
    kinds = [kind for kind in told.only or (*KINDS, *ODDITIES) if told.scans or not kind.startswith("scan")]
    head = [
        "format",
        "files",
        "kB",
        "characters right",
        "tables right",
        "ms a file",
        "the usual library, ms",
        "ratio",
        "peak MB",
    ]
    lines = ["| " + " | ".join(head) + " |", "|---" * len(head) + "|"]
    print("\n".join(lines), flush=True)
    for kind in kinds:
        row = line_of(kind, told.files, told.scans)
        lines += ["| **made by hand** " + "| " * len(head) + "|", row] if kind == next(iter(ODDITIES)) else [row]
        print(row, flush=True)
    if not told.only:
        keep("documents", f"{where()}.\n\n" + "\n".join(lines))


if __name__ == "__main__":
    main()
