"""OFD files (GB/T 33190-2016, the fixed-layout format of Chinese offices): text and tables from where they stand.

The layout rules are those for PDF. Locations that lead out of the file are refused; nothing is followed, run or checked:
seals and signatures are looks, not text. Pages that are only pictures are given to the recogniser.
"""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from typing import TYPE_CHECKING

from domain.limits import Limits
from domain.mail import Defect
from parsers.documents.content import Content, PictureReader, Refused
from parsers.documents.ofd_page import MAX_CHARS, Box, Page, box_of, collect, texts
from parsers.documents.package import Package
from parsers.documents.pdf import laid_out
from parsers.documents.pdf_flow import Item, assemble, mark_running, mark_titles, recognised
from parsers.documents.pdf_grid import ruled_tables
from parsers.documents.xml import local

if TYPE_CHECKING:
    from lxml.etree import _Element

_KIND = "ofd"
_A4 = (0.0, 0.0, 210.0, 297.0)
_FEW, _SCAN = 30, 0.3  # as in pdf.py: characters, share of the page under pictures
_MAX_BODIES = _MAX_RESOURCES = 20


def read(data: bytes, name: str, limits: Limits, read_picture: PictureReader | None = None) -> Content:
    """The blocks of all pages. Refused: damaged, encrypted, xml_dtd, archive_bomb."""
    package = Package(data, limits, _KIND)
    if "encryptions.xml" in package.names:
        raise Refused("encrypted", _KIND)
    reading = _Reading(package, name, limits, read_picture)
    for root in list(texts(package.xml("OFD.xml"), "DocRoot"))[:_MAX_BODIES]:
        reading.document(_joined("", root))
    if not reading.pages:
        raise Refused("damaged", _KIND)
    mark_running(reading.pages, reading.heights)
    return Content(_KIND, tuple(assemble(reading.pages)), tuple(reading.defects))


class _Reading:
    """One file being read."""

    def __init__(self, package: Package, name: str, limits: Limits, read_picture: PictureReader | None) -> None:
        self._package = package
        self._name = name
        self._limits = limits
        self._read_picture = read_picture
        self._pictures_read = 0
        self._media: dict[str, str] = {}
        self._templates: dict[str, str] = {}
        self.pages: list[list[Item]] = []
        self.heights: list[float] = []
        self.defects: dict[Defect, None] = {}

    def _tell(self, code: str) -> None:
        self.defects[Defect(code, self._name)] = None

    def document(self, path: str) -> None:
        """The pages of one document of the file, in the order of its list; a page listed twice is read once."""
        root = self._package.xml(path)
        folder = posixpath.dirname(path)
        usual = next((box_of(one.text) for one in root.iter() if local(one) == "PhysicalBox"), None) or _A4
        self._templates = {one.get("ID") or "": _joined(folder, one.get("BaseLoc") or "")
                           for one in root.iter() if local(one) == "TemplatePage"}  # fmt: skip
        self._media = dict(self._resources(root, folder))
        if any(True for _ in texts(root, "Attachments")):
            self._tell("embedded_object")
        listed = [one for one in root.iter() if local(one) == "Page"]
        for location in dict.fromkeys(_joined(folder, one.get("BaseLoc") or "") for one in listed):
            if len(self.pages) >= self._limits.pdf_pages:
                self._tell("pdf_limits")
                return
            self._page(location, usual)

    def _resources(self, root: _Element, folder: str) -> Iterator[tuple[str, str]]:
        """Pictures by their number."""
        paths = [_joined(folder, text) for tag in ("PublicRes", "DocumentRes") for text in texts(root, tag)]
        for path in paths[:_MAX_RESOURCES]:
            resources = self._package.optional_xml(path)
            if resources is None:
                continue
            base = _joined(posixpath.dirname(path), resources.get("BaseLoc") or "")
            for media in resources.iter():
                if local(media) == "MultiMedia":
                    for file in texts(media, "MediaFile"):
                        yield media.get("ID") or "", _joined(base, file)

    def _page(self, location: str, usual: Box) -> None:
        root = self._package.optional_xml(location)
        if root is None:  # one missing page does not take the others with it
            self._tell("damaged")
            return
        own = next((box_of(one.text) for one in root.iter() if local(one) == "PhysicalBox"), None)
        page = Page(own or usual)
        for template in (one for one in root.iter() if local(one) == "Template"):
            below = self._package.optional_xml(self._templates.get(template.get("TemplateID") or ""))
            if below is not None:
                collect(below, page)
        collect(root, page)
        if len(page.chars) >= MAX_CHARS:
            self._tell("pdf_limits")
        number = len(self.pages) + 1
        items = self._scanned(page, number)
        if items is None:
            items = laid_out(page.chars, ruled_tables(page.levels, page.uprights)[0], page.width, number)
            if number == 1:
                mark_titles(items, page.width)
        self.pages.append(items)
        self.heights.append(page.height)

    def _scanned(self, page: Page, number: int) -> list[Item] | None:
        """What the recogniser reads on a page of pictures; None where the page has text."""
        if len(page.chars) > _FEW or sum(share for _, share in page.pictures) < _SCAN:
            return None
        if self._read_picture is None:
            self._tell("ocr_off")
            return None
        items: list[Item] = []
        for resource, share in page.pictures:
            data = self._package.optional(self._media.get(resource)) if share > 0.05 else b""
            if not data:
                continue
            if self._pictures_read >= self._limits.ocr_pages:
                self._tell("pdf_limits")
                break
            self._pictures_read += 1
            blocks, defects = self._read_picture(data, number)
            items += recognised(blocks, number)
            for defect in defects:
                self._tell(defect.code)
        return items


def _joined(folder: str, location: str) -> str:
    """A location within the file; Refused("damaged") for one that leads out of it (docs/hostile-input.md, B118)."""
    location = location.replace("\\", "/")
    path = posixpath.normpath(location.lstrip("/") if location.startswith("/") else posixpath.join(folder, location))
    if path.startswith("..") or "\0" in path:
        raise Refused("damaged", _KIND)
    return "" if path == "." else path
