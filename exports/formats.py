"""The formats that `export` knows."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from exports.data import Consolidated
from exports.listing import csv_bytes, json_bytes
from exports.material import document
from exports.sheet import workbook

#: format -> what makes its bytes
FORMATS: Mapping[str, Callable[[Consolidated], bytes]] = {
    "xlsx": workbook,
    "csv": csv_bytes,
    "json": json_bytes,
    "docx": document,
}
