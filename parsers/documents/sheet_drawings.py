"""What is laid over the cells of an .xlsx: words of text boxes and shapes, and pictures. Drawings are parts of their own."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from domain.document import Paragraph, Role
from parsers.documents.package import Package
from parsers.documents.xml import local

_MAX_BOXES = 500  #: words laid over one book; a form has some notes


@dataclass(slots=True)
class Drawn:
    """The text boxes in order, and the picture parts, each once."""

    package: Package | None = None
    boxes: list[Paragraph] = field(default_factory=list)
    parts: dict[str, None] = field(default_factory=dict)

    def pictures(self) -> Iterator[bytes]:
        return (self.package.read(part) for part in self.parts if self.package is not None)


def drawn_on(package: Package, sheets: list[str]) -> Drawn:
    """What is drawn on sheets, given by their parts."""
    found = Drawn(package)
    if not any("drawing" in name for name in package.names):
        return found
    for sheet in sheets:
        for kind, part in package.relations(sheet).values():
            if kind == "drawing":
                _take(package, part, found)
    return found


def _take(package: Package, drawing: str, found: Drawn) -> None:
    found.parts.update(
        (part, None) for kind, part in package.relations(drawing).values() if kind == "image" and part in package
    )
    root = package.optional_xml(drawing)
    for element in () if root is None else root.iter():
        if local(element) == "p" and len(found.boxes) < _MAX_BOXES:
            words = "".join(item.text or "" for item in element.iter() if local(item) == "t").strip()
            if words:
                found.boxes.append(Paragraph(words, Role.TEXTBOX))
