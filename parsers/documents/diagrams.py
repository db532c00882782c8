"""Diagrams (SmartArt) of Word and PowerPoint: their words stand in parts of their own."""

from __future__ import annotations

from domain.document import Paragraph, Role
from parsers.documents.package import Package

_A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"


def diagram_words(package: Package, relations: dict[str, tuple[str, str]]) -> list[Paragraph]:
    """The words of the diagrams that a part with these relations shows: each paragraph once, in the order of the diagram."""
    found: list[Paragraph] = []
    for kind, part in relations.values():
        root = package.optional_xml(part) if kind == "diagramData" else None
        for paragraph in () if root is None else root.iter(f"{_A}p"):
            if text := "".join(item.text or "" for item in paragraph.iter(f"{_A}t")).strip():
                found.append(Paragraph(text, Role.TEXTBOX))
    return found
