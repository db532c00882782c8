"""How well and how fast documents are read, against the usual library of each format (PERFORMANCE goal P4).

    python benchmarks/documents.py [--files N] [--scans N] [--json]

Every file is made here from text that is known: reports of prose, a numbered list and tables, with invented names. Reader
and library run in a fresh process each, over the same bytes, after one warm-up; the ratio of their medians is what counts.
"Right" is the share of known paragraphs (whole, in order) and of known cells (in place) that come out.
"""

from __future__ import annotations

import argparse
import io
import json
import random
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from difflib import SequenceMatcher
from multiprocessing import get_context
from pathlib import Path
from statistics import median

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from domain.document import Document, Paragraph, Role  # noqa: E402  # the checkout comes first on the path

Rows = list[list[str]]
#: ours may take so many times what the library takes, and so many ms more (antiword is a program of its own)
GOALS = {"docx": (0.25, 0.0), "pdf": (0.20, 0.0), "xlsx": (0.20, 0.0), "doc": (0.3, 5.0)}
SECONDS_A_SCAN = 5.0


@dataclass(frozen=True)
class Sample:
    """A file and what it says."""

    data: bytes
    paragraphs: tuple[str, ...]
    tables: tuple[Rows, ...]


@dataclass(frozen=True)
class Measured:
    """One program over all samples: ms a document, share of paragraphs and cells right, peak memory above the start."""

    ms: float
    paragraphs: float
    cells: float
    peak_mb: float


# the reports


def prose(rng: random.Random, sentences: int) -> str:
    stems = (
        "支部党员{}人次参与社区值守和核酸登记",
        "为{}户居民送药送菜上门",
        "组织线上培训{}场",
        "转移物资{}件",
        "排查返校人员{}人",
        "完成消杀{}处",
    )
    return "，".join(rng.choice(stems).format(rng.randint(3, 900)) for _ in range(sentences)) + "。"


def report(seed: int) -> tuple[list[str], list[Rows]]:
    """Paragraphs and tables of an invented report of two pages or so."""
    rng = random.Random(seed)  # noqa: S311  # repeatable samples, no secret
    texts = [f"第{seed}党支部情况报告", "党委组织部："]
    for number in "一二三四":
        texts.append(f"{number}、工作情况")
        texts += [prose(rng, rng.randint(4, 9)) for _ in range(3)]
    fields = ["支部", "党员", "人次", "户数", "捐款", "场次"]
    rows = [[f"第{n}小组", *(str(rng.randint(0, 5000)) for _ in fields[1:])] for n in range(1, 13)]
    return texts, [[fields, *rows]]


def make_docx(seed: int) -> Sample:
    import docx

    texts, tables = report(seed)
    made = docx.Document()
    for text in texts:
        made.add_paragraph(text)
    for rows in tables:
        table = made.add_table(len(rows), len(rows[0]), style="Table Grid")
        for cells, row in zip(table.rows, rows, strict=True):
            for cell, text in zip(cells.cells, row, strict=True):
                cell.text = text
    stream = io.BytesIO()
    made.save(stream)
    return Sample(stream.getvalue(), tuple(texts), tuple(tables))


def make_xlsx(seed: int) -> Sample:
    """A form as branches fill it: a merged title, a bordered table with a coloured head, one format that adds a word."""
    import openpyxl
    from openpyxl.styles import Alignment, Border, Font, PatternFill, Side

    _, tables = report(seed)
    made = openpyxl.Workbook()
    sheet = made.active
    title = f"第{seed}党支部统计表"
    sheet.append([title])
    sheet.merge_cells("A1:F1")
    sheet["A1"].font = Font(size=18, bold=True)
    for row in tables[0]:
        sheet.append([int(text) if text.isdigit() else text for text in row])
    thin = Side(style="thin")
    for row in sheet.iter_rows(min_row=2):
        for cell in row:
            cell.border = Border(left=thin, right=thin, top=thin, bottom=thin)
            cell.alignment = Alignment(horizontal="center", wrap_text=True)
    for cell in sheet[2]:
        cell.fill, cell.font = PatternFill("solid", fgColor="FFDDDDDD"), Font(bold=True)
    stream = io.BytesIO()
    made.save(stream)
    return Sample(stream.getvalue(), (), (tables[0],))


def converted(count: int, ending: str) -> list[Sample]:
    """The Word samples as LibreOffice prints (pdf) or saves them (doc)."""
    sources = [make_docx(seed) for seed in range(count)]
    with tempfile.TemporaryDirectory() as folder:
        for place, sample in enumerate(sources):
            Path(folder, f"{place}.docx").write_bytes(sample.data)
        names = [str(Path(folder, f"{place}.docx")) for place in range(count)]
        home = f"-env:UserInstallation=file://{folder}/home"
        command = ["soffice", home, "--headless", "--convert-to", ending, "--outdir", folder, *names]
        subprocess.run(command, check=True, capture_output=True, timeout=300)
        made = [Path(folder, f"{place}.{ending}").read_bytes() for place in range(count)]
    return [Sample(data, one.paragraphs, one.tables) for data, one in zip(made, sources, strict=True)]


def scanned(samples: list[Sample]) -> list[Sample]:
    """Printed samples as scans of 200 dpi: all pages, a little tilted and grainy, one under the other as frames of a TIFF."""
    import pypdfium2
    from PIL import Image

    made = []
    for sample in samples:
        pages = []
        for page in pypdfium2.PdfDocument(sample.data):
            sheet = page.render(scale=200 / 72).to_pil().convert("L").rotate(0.7, fillcolor=255, resample=Image.Resampling.BICUBIC)
            pages.append(Image.blend(sheet, Image.effect_noise(sheet.size, 60), 0.1))
        stream = io.BytesIO()
        pages[0].save(stream, "TIFF", save_all=True, append_images=pages[1:])
        made.append(Sample(stream.getvalue(), sample.paragraphs, sample.tables))
    return made


# the readers: bytes -> (paragraphs, tables)

Read = tuple[list[str], list[Rows]]


def ours(data: bytes) -> Document:
    from domain.mail import Head, Part
    from parsers.documents.route import read_document

    return read_document(Part("file", "application/octet-stream", data, Head()))


def rows_of(document: Document | Read) -> Read:
    """What was read in one shape for comparison; not timed."""
    if isinstance(document, tuple):
        return document
    roles = (Role.HEADER, Role.FOOTER)
    texts = [block.text for block in document.blocks if isinstance(block, Paragraph) and block.role not in roles]
    tables = [
        [["" if cell is None else cell.text for cell in row] for row in table.grid()] for table in document.tables
    ]
    return texts, tables


def python_docx(data: bytes) -> Read:
    import docx

    document = docx.Document(io.BytesIO(data))
    tables = [[[cell.text for cell in row.cells] for row in table.rows] for table in document.tables]
    return [text.text for text in document.paragraphs], tables


def pdfplumber(data: bytes) -> Read:
    import pdfplumber as library

    texts: list[str] = []
    tables: list[Rows] = []
    with library.open(io.BytesIO(data)) as document:
        for page in document.pages:
            texts += page.extract_text().split("\n")
            tables += [[[cell or "" for cell in row] for row in table] for table in page.extract_tables()]
    return texts, tables


def openpyxl(data: bytes) -> Read:
    import openpyxl as library

    book = library.load_workbook(io.BytesIO(data), data_only=True)
    rows = [
        [["" if cell is None else str(cell) for cell in row] for row in sheet.iter_rows(values_only=True)]
        for sheet in book
    ]
    return [], rows


def antiword(data: bytes) -> Read:
    """As a program that must be started for every file; its tables are lines of cells between bars."""
    with tempfile.NamedTemporaryFile(suffix=".doc") as file:
        file.write(data)
        file.flush()
        command = ["antiword", "-w", "0", "-m", "UTF-8.txt", file.name]
        lines = subprocess.run(command, check=True, capture_output=True).stdout.decode().splitlines()
    rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines if line.startswith("|")]
    return [line.strip() for line in lines if not line.startswith("|")], [rows]


USUAL = {"docx": python_docx, "pdf": pdfplumber, "xlsx": openpyxl, "doc": antiword}


# measuring


def measure(reader: str, samples: list[Sample], rounds: int = 5) -> Measured:
    """Run in a process of its own, so that the peak is this reader's."""
    read = globals()[reader]
    start = peak_kb()
    for sample in samples[:2]:
        read(sample.data)
    times: list[float] = []
    for _ in range(rounds):
        began = time.perf_counter()
        for sample in samples:
            read(sample.data)
        times.append((time.perf_counter() - began) * 1000 / len(samples))
    peak = (peak_kb() - start) / 1024
    paragraphs, cells = right(samples, [rows_of(read(sample.data)) for sample in samples])
    return Measured(median(times), paragraphs, cells, peak)


def peak_kb() -> int:
    """The most memory this process ever held (getrusage would tell the parent's where that was more)."""
    line = next(line for line in Path("/proc/self/status").read_text().splitlines() if line.startswith("VmHWM"))
    return int(line.split()[1])


def right(samples: list[Sample], found: list[Read]) -> tuple[float, float]:
    known = hit = known_cells = hit_cells = 0
    for sample, (texts, tables) in zip(samples, found, strict=True):
        matcher = SequenceMatcher(None, sample.paragraphs, texts, autojunk=False)
        known += len(sample.paragraphs)
        hit += sum(block.size for block in matcher.get_matching_blocks())
        wanted = [row for table in sample.tables for row in table]
        rows = [row for table in tables for row in table]
        known_cells += sum(len(row) for row in wanted)
        # libraries may part a table at a page's end: rows are matched in order, cells by place
        lines = SequenceMatcher(None, list(map(tuple, wanted)), list(map(tuple, rows)), autojunk=False)
        hit_cells += sum(len(wanted[block.a + n]) for block in lines.get_matching_blocks() for n in range(block.size))
    return hit / known if known else 1.0, hit_cells / known_cells


def run(kind: str, samples: list[Sample]) -> dict[str, object]:
    with ProcessPoolExecutor(1, mp_context=get_context("spawn"), max_tasks_per_child=1) as pool:
        mine = pool.submit(measure, "ours", samples).result()
        other = pool.submit(measure, USUAL[kind].__name__, samples).result()
    size = sum(len(sample.data) for sample in samples) // len(samples)
    factor, more = GOALS[kind]
    return {
        "format": kind, "files": len(samples), "bytes": size, "library": USUAL[kind].__name__,
        "paragraphs": [mine.paragraphs, other.paragraphs], "cells": [mine.cells, other.cells],
        "ms": [mine.ms, other.ms], "ratio": mine.ms / other.ms, "goal": factor + more / other.ms, "peak_mb": [mine.peak_mb, other.peak_mb],
    }  # fmt: skip


def run_scans(samples: list[Sample]) -> dict[str, object]:
    """Recognition by itself: seconds a page, and what of the known text and tables comes out."""
    scans = scanned(samples)
    pages = sum(frames_of(sample.data) for sample in scans)
    with ProcessPoolExecutor(1, mp_context=get_context("spawn"), max_tasks_per_child=1) as pool:
        mine = pool.submit(measure, "ours", scans, 1).result()
    return {"pages": pages, "seconds": mine.ms * len(scans) / 1000 / pages, "goal": SECONDS_A_SCAN,
            "paragraphs": mine.paragraphs, "cells": mine.cells, "peak_mb": mine.peak_mb}  # fmt: skip


def frames_of(data: bytes) -> int:
    from PIL import Image

    with Image.open(io.BytesIO(data)) as picture:
        return int(getattr(picture, "n_frames", 1))


def main() -> int:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--files", type=int, default=20)
    arguments.add_argument("--scans", type=int, default=3, help="files to recognise as scans; 0 leaves that out")
    arguments.add_argument("--json", action="store_true")
    told = arguments.parse_args()
    printed = converted(told.files, "pdf")
    samples = {
        "docx": [make_docx(seed) for seed in range(told.files)],
        "pdf": printed,
        "doc": converted(told.files, "doc"),
        "xlsx": [make_xlsx(seed) for seed in range(told.files)],
    }
    results = [run(kind, files) for kind, files in samples.items()]
    scans = run_scans(printed[: told.scans]) if told.scans else None
    if told.json:
        print(json.dumps({"formats": results, "scans": scans}))
        return 0
    print(
        "format files    bytes  paragraphs right   cells right      ms ours / library   ratio (goal)  peak MB ours / library"
    )
    for one in results:
        shares = "  ".join(f"{mine:.3f} / {other:.3f}" for mine, other in (one["paragraphs"], one["cells"]))  # type: ignore[misc]
        mine, other = one["ms"]  # type: ignore[misc]
        peaks = " / ".join(f"{peak:.0f}" for peak in one["peak_mb"])  # type: ignore[attr-defined]
        print(
            f"{one['format']:6} {one['files']:5} {one['bytes']:8}  {shares}  {mine:8.2f} / {other:<8.2f} {one['library']:12} {one['ratio']:.3f} ({one['goal']:.2f})  {peaks}"
        )
    if scans is not None:
        print(
            f"scans  {scans['pages']:5} pages  {scans['paragraphs']:.3f} of paragraphs  {scans['cells']:.3f} of cells  "
            f"{scans['seconds']:.2f} s a page (goal {scans['goal']})  {scans['peak_mb']:.0f} MB"
        )
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
