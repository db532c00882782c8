"""A second opinion on tables by pdfplumber, for pages whose lines make no plain grid (dashed, broken or open borders)."""

from __future__ import annotations

import io
from typing import Any

from parsers.documents.pdf_grid import RuledTable


def tables_of(data: bytes, page: int) -> list[RuledTable]:
    """pdfplumber's tables on a page (from 1) in our coordinates; none where it fails."""
    import pdfplumber
    from pdfminer.pdfexceptions import PDFException

    try:
        with pdfplumber.open(io.BytesIO(data), pages=[page]) as document:
            sheet = document.pages[0]
            return [_ruled(table, float(sheet.height)) for table in sheet.find_tables() if len(table.cells) > 1]
    except (PDFException, ValueError, TypeError, KeyError, IndexError, AttributeError, AssertionError, RecursionError):
        # it is only asked for help; pdfminer raises these on odd files that pdfium takes
        return []


def _ruled(table: Any, height: float) -> RuledTable:
    boxes = [box for box in table.cells if box]
    xs = sorted({round(float(x), 1) for box in boxes for x in (box[0], box[2])})
    tops = sorted({round(float(y), 1) for box in boxes for y in (box[1], box[3])})
    cells = []
    for left, top, right, bottom in boxes:
        row, column = tops.index(round(float(top), 1)), xs.index(round(float(left), 1))
        rows, columns = tops.index(round(float(bottom), 1)) - row, xs.index(round(float(right), 1)) - column
        cells.append((row, column, rows, columns))
    return RuledTable(xs, [height - y for y in tops], sorted(cells))
