"""The limits of reading one mail. Defaults are the product's own (docs/decisions); config may lower them."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limits:
    """Bytes, counts and seconds. Exceeding one is a result (partial data and a problem), never silence."""

    mail_bytes: int = 50 * 2**20
    header_bytes: int = 256 * 2**10
    header_fields: int = 1000
    field_bytes: int = 32 * 2**10
    mime_depth: int = 20
    mime_parts: int = 300
    attachments: int = 50
    archive_depth: int = 3
    archive_entries: int = 300
    archive_ratio: int = 100  #: after the first 10 MB produced
    archive_bytes: int = 200 * 2**20
    text_chars: int = 5_000_000
    prose_chars: int = 200_000  #: of these, in paragraphs: about 300 pages; what stands in tables is cheap to read
    html_bytes: int = 2 * 2**20
    xml_bytes: int = 64 * 2**20
    sheets: int = 50
    sheet_cells: int = 200_000
    pdf_pages: int = 200
    ocr_pages: int = 30
    image_pixels: int = 50_000_000
    image_frames: int = 20
    seconds: int = 60
    ocr_seconds: int = 180
    memory_bytes: int = 768 * 2**20
    ocr_memory_bytes: int = 1536 * 2**20
    attempts: int = 3


DEFAULT_LIMITS = Limits()
