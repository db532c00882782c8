"""What people usually read each format with: bytes -> (paragraphs, rows of all tables)."""

from __future__ import annotations

import io
import subprocess
import tempfile
from collections.abc import Callable

Read = tuple[list[str], list[list[str]]]


def python_docx(data: bytes) -> Read:
    import docx

    document = docx.Document(io.BytesIO(data))
    rows = [[cell.text for cell in row.cells] for table in document.tables for row in table.rows]
    return [text.text for text in document.paragraphs], rows


def pdfplumber(data: bytes) -> Read:
    import pdfplumber as library

    texts: list[str] = []
    rows: list[list[str]] = []
    with library.open(io.BytesIO(data)) as document:
        for page in document.pages:
            texts += page.extract_text().split("\n")
            rows += [[cell or "" for cell in row] for table in page.extract_tables() for row in table]
    return texts, rows


def openpyxl(data: bytes) -> Read:
    import openpyxl as library

    book = library.load_workbook(io.BytesIO(data), data_only=True)
    rows = [
        ["" if cell is None else str(cell) for cell in row]
        for sheet in book
        for row in sheet.iter_rows(values_only=True)
    ]
    return [], rows


def antiword(data: bytes) -> Read:
    """A program that must be started for every file; its tables are lines of cells between bars."""
    with tempfile.NamedTemporaryFile(suffix=".doc") as file:
        file.write(data)
        file.flush()
        command = ["antiword", "-w", "0", "-m", "UTF-8.txt", file.name]
        lines = subprocess.run(command, check=True, capture_output=True).stdout.decode(errors="replace").splitlines()
    rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines if line.startswith("|")]
    return [line.strip() for line in lines if not line.startswith("|")], rows


LIBRARIES: dict[str, Callable[[bytes], Read]] = {
    "docx": python_docx,
    "doc": antiword,
    "pdf": pdfplumber,
    "xlsx": openpyxl,
}
