"""What people typed into a PDF: values of form fields, and free text laid over a page by a viewer."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from typing import Any

import pypdfium2.raw as pdfium

from parsers.documents.pdf_page import Char, PageContent

_MAX_ANNOTATIONS = 2000
_CHECKS = frozenset((pdfium.FPDF_FORMFIELD_CHECKBOX, pdfium.FPDF_FORMFIELD_RADIOBUTTON))
_TYPED = frozenset((pdfium.FPDF_FORMFIELD_TEXTFIELD, pdfium.FPDF_FORMFIELD_COMBOBOX, pdfium.FPDF_FORMFIELD_LISTBOX))


def start(document: Any) -> None:
    """Make form fields readable, where the file has any. No script is run: pdfium is built without them."""
    if document.get_formtype() != pdfium.FORMTYPE_NONE:
        document.init_forms()


def is_dynamic(document: Any) -> bool:
    """Whether the pages are made by an XFA form, which nothing of ours reads (its XML is never parsed: docs/hostile-input.md, B110)."""
    return bool(document.get_formtype() == pdfium.FORMTYPE_XFA_FULL)


def chars(document: Any, page: Any, content: PageContent) -> Iterator[Char]:
    """The typed text as characters at its place on the page as it is turned."""
    environment = getattr(document.formenv, "raw", None)
    for place in range(min(pdfium.FPDFPage_GetAnnotCount(page.raw), _MAX_ANNOTATIONS)):
        annotation = pdfium.FPDFPage_GetAnnot(page.raw, place)
        if not annotation:
            continue
        try:
            text = _text(environment, annotation)
            rectangle = pdfium.FS_RECTF()
            if text and pdfium.FPDFAnnot_GetRect(annotation, ctypes.byref(rectangle)):
                box = content.turned(rectangle.left, rectangle.bottom, rectangle.right, rectangle.top)
                yield from _spread(text, *box)
        finally:
            pdfium.FPDFPage_CloseAnnot(annotation)


def _text(environment: Any, annotation: Any) -> str:
    kind = pdfium.FPDFAnnot_GetSubtype(annotation)
    if kind == pdfium.FPDF_ANNOT_FREETEXT:
        return _string(lambda buffer, size: pdfium.FPDFAnnot_GetStringValue(annotation, b"Contents", buffer, size))
    if kind != pdfium.FPDF_ANNOT_WIDGET or environment is None:
        return ""
    field = pdfium.FPDFAnnot_GetFormFieldType(environment, annotation)
    if field in _CHECKS:
        return "☑" if pdfium.FPDFAnnot_IsChecked(environment, annotation) else "□"
    if field not in _TYPED:
        return ""
    return _string(lambda buffer, size: pdfium.FPDFAnnot_GetFormFieldValue(environment, annotation, buffer, size))


def _string(read: Any) -> str:
    """A UTF-16 string of pdfium's, which tells its size in bytes when asked without a buffer."""
    size = read(None, 0)
    if not 2 < size < 200_000:
        return ""
    buffer = ctypes.create_string_buffer(size)
    read(ctypes.cast(buffer, ctypes.POINTER(ctypes.c_ushort)), size)
    return buffer.raw[:size].decode("utf-16-le", "replace").rstrip("\x00")


def _spread(text: str, left: float, bottom: float, right: float, top: float) -> Iterator[Char]:
    """Characters set evenly in the box, a line of text a line; their places decide order and table cell only."""
    lines = [line for line in text.replace("\r\n", "\n").replace("\r", "\n").split("\n") if line.strip()]
    height = min((top - bottom) / max(len(lines), 1), 14.0)
    first = (top + bottom) / 2 + height * len(lines) / 2 if len(lines) == 1 else top
    for row, line in enumerate(lines):
        width = min((right - left) / max(len(line), 1), height)
        for place, character in enumerate(line):
            at = left + place * width
            yield Char(character, at, first - (row + 1) * height, at + width, first - row * height)
