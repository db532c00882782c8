"""Invented reports of which every character and every cell is known, in each format that offices send.

Texts are the same in all of them: some pages of prose and a ruled table, with rare characters in names. What
LibreOffice can write it writes; an OFD is made by hand; a scan is a printed page, tilted and grainy.
"""

from __future__ import annotations

import io
import random
import subprocess
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from tests.unit.parsers.documents import ofds

Rows = list[list[str]]

_STEMS = (
    "支部党员{}人次参与社区值守和核酸登记",
    "为{}户居民送药送菜上门",
    "组织线上培训{}场",
    "转移物资{}件",
    "排查返校人员{}人",
    "完成消杀{}处",
)
_NAMES = ("方䶮", "王堃", "赵喆", "朱镕然", "㛃文", "𠮷田和")
_COLUMNS = ["支部", "党员", "人次", "户数", "捐款", "场次"]


@dataclass(frozen=True)
class Paper:
    """A file and what it says: paragraphs in order, tables by rows. Sheets have no paragraphs."""

    data: bytes
    paragraphs: tuple[str, ...]
    tables: tuple[Rows, ...]


def papers(kind: str, count: int) -> list[Paper]:
    """That many files of one kind (a key of KINDS), different from each other and the same in every run."""
    return KINDS[kind](count)


def content(seed: int) -> tuple[list[str], list[Rows]]:
    """Paragraphs and tables of an invented report of two pages or so."""
    rng = random.Random(seed)  # noqa: S311  # repeatable samples, no secret
    texts = [f"第{seed}党支部情况报告", "党委组织部："]
    for number in "一二三四":
        texts.append(f"{number}、{rng.choice(_NAMES)}等同志的工作情况")
        texts += [_prose(rng, rng.randint(4, 9)) for _ in range(3)]
    rows = [[f"第{n}小组", *(str(rng.randint(0, 5000)) for _ in _COLUMNS[1:])] for n in range(1, 13)]
    return texts, [[_COLUMNS, *rows]]


def _prose(rng: random.Random, parts: int) -> str:
    return "，".join(rng.choice(_STEMS).format(rng.randint(3, 900)) for _ in range(parts)) + "。"


@cache
def docx(count: int) -> list[Paper]:
    return [_docx(seed) for seed in range(count)]


def _docx(seed: int) -> Paper:
    import docx as library

    texts, tables = content(seed)
    made = library.Document()
    for text in texts:
        made.add_paragraph(text)
    for rows in tables:
        table = made.add_table(len(rows), len(rows[0]), style="Table Grid")
        for cells, row in zip(table.rows, rows, strict=True):
            for cell, text in zip(cells.cells, row, strict=True):
                cell.text = text
    stream = io.BytesIO()
    made.save(stream)
    return Paper(stream.getvalue(), tuple(texts), tuple(tables))


@cache
def xlsx(count: int) -> list[Paper]:
    return [_xlsx(seed) for seed in range(count)]


def _xlsx(seed: int) -> Paper:
    """A form as branches fill it: a merged title, a bordered table with a coloured head."""
    import openpyxl
    from openpyxl.styles import Alignment, Border, Font, PatternFill, Side

    _, tables = content(seed)
    made = openpyxl.Workbook()
    sheet = made.active
    sheet.append([f"第{seed}党支部统计表"])
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
    return Paper(stream.getvalue(), (), (tables[0],))


def _saved_as(ending: str, source: Callable[[int], list[Paper]]) -> Callable[[int], list[Paper]]:
    """Samples as LibreOffice saves or prints them; `ending` may name its filter ("doc:MS Word 97")."""

    @cache
    def make(count: int) -> list[Paper]:
        sources = source(count)
        name = "xlsx" if source is xlsx else "docx"
        with tempfile.TemporaryDirectory() as folder:
            for place, paper in enumerate(sources):
                Path(folder, f"{place}.{name}").write_bytes(paper.data)
            files = [str(Path(folder, f"{place}.{name}")) for place in range(count)]
            home = f"-env:UserInstallation=file://{folder}/home"
            command = ["soffice", home, "--headless", "--convert-to", ending, "--outdir", folder, *files]
            subprocess.run(command, check=True, capture_output=True, timeout=300)
            made = [Path(folder, f"{place}.{ending.partition(':')[0]}").read_bytes() for place in range(count)]
        return [Paper(data, one.paragraphs, one.tables) for data, one in zip(made, sources, strict=True)]

    return make


@cache
def txt(count: int) -> list[Paper]:
    """As a text program on a Chinese desktop saves it: GB 18030, no mark, tables as columns with tabs."""
    made = []
    for seed in range(count):
        texts, tables = content(seed)
        lines = [*texts, *("\t".join(row) for row in tables[0])]
        made.append(Paper("\r\n".join(lines).encode("gb18030"), tuple(texts), tuple(tables)))
    return made


@cache
def csv(count: int) -> list[Paper]:
    """As a Chinese spreadsheet program saves it: commas, GB 18030."""
    made = []
    for seed in range(count):
        _, tables = content(seed)
        lines = [f"第{seed}党支部统计表", *(",".join(row) for row in tables[0])]
        made.append(Paper("\r\n".join(lines).encode("gb18030"), (), tuple(tables)))
    return made


@cache
def ofd(count: int) -> list[Paper]:
    return [_ofd(seed) for seed in range(count)]


def _ofd(seed: int, size: float = 4.0, width: int = 42) -> Paper:
    """Lines of `width` characters, the first of each paragraph indented by two, and a table with strokes on a page of its own."""
    texts, tables = content(seed)
    objects, top, pages = [], 20.0, []
    for text in texts:
        first = width - 2
        lines = [text[:first], *(text[at : at + width] for at in range(first, len(text), width))]
        for place, line in enumerate(lines):
            if top > 270:
                pages.append(ofds.page("".join(objects)))
                objects, top = [], 20.0
            objects.append(ofds.text(line, 20 + size * 2 * (place == 0), top, size))
            top += size * 1.6
    pages += [ofds.page("".join(objects)), ofds.page(_ofd_table(tables[0], size))]
    return Paper(ofds.ofd(*pages), tuple(texts), tuple(tables))


def _ofd_table(rows: Rows, size: float) -> str:
    left, top, wide, high = 20.0, 20.0, 28.0, 10.0
    across, down = len(rows[0]), len(rows)
    strokes = [ofds.line(left, top + n * high, left + across * wide, top + n * high) for n in range(down + 1)]
    strokes += [ofds.line(left + n * wide, top, left + n * wide, top + down * high) for n in range(across + 1)]
    cells = [
        ofds.text(text, left + column * wide + 2, top + row * high + 3, size)
        for row, texts in enumerate(rows)
        for column, text in enumerate(texts)
    ]
    return "".join(strokes + cells)


def scans(dpi: int) -> Callable[[int], list[Paper]]:
    """Printed samples as scans: all pages, a little tilted and grainy, as the frames of one TIFF."""

    @cache
    def make(count: int) -> list[Paper]:
        return [Paper(_scanned(paper.data, dpi), paper.paragraphs, paper.tables) for paper in pdf(count)]

    return make


def _scanned(printed: bytes, dpi: int) -> bytes:
    import pypdfium2
    from PIL import Image

    pages = []
    for page in pypdfium2.PdfDocument(printed):
        sheet = page.render(scale=dpi / 72).to_pil().convert("L")
        sheet = sheet.rotate(0.7, fillcolor=255, resample=Image.Resampling.BICUBIC)
        pages.append(Image.blend(sheet, Image.effect_noise(sheet.size, 60), 0.1))
    stream = io.BytesIO()
    pages[0].save(stream, "TIFF", save_all=True, append_images=pages[1:])
    return stream.getvalue()


def frames_of(data: bytes) -> int:
    from PIL import Image

    with Image.open(io.BytesIO(data)) as picture:
        return int(getattr(picture, "n_frames", 1))


pdf = _saved_as("pdf", docx)
KINDS: dict[str, Callable[[int], list[Paper]]] = {
    "docx": docx,
    "doc": _saved_as("doc", docx),
    "rtf": _saved_as("rtf", docx),
    "html": _saved_as("html:HTML:EmbedImages", docx),
    "txt": txt,
    "pdf": pdf,
    "ofd": ofd,
    "xlsx": xlsx,
    "xls": _saved_as("xls", xlsx),
    "ods": _saved_as("ods", xlsx),
    "csv": csv,
    "scan 150 dpi": scans(150),
    "scan 200 dpi": scans(200),
}
