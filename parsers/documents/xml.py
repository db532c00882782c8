"""XML from strangers: no DTD, no entities, no network, bounded size. For OOXML, ODF, OFD and SpreadsheetML."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from parsers.documents.content import Refused

if TYPE_CHECKING:
    from lxml.etree import XMLParser, _Element

# Strict OOXML (ISO/IEC 29500-4 names) differs from the everyday dialect by its namespaces only.
_STRICT = (
    (
        b"http://purl.oclc.org/ooxml/wordprocessingml/main",
        b"http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    ),
    (b"http://purl.oclc.org/ooxml/spreadsheetml/main", b"http://schemas.openxmlformats.org/spreadsheetml/2006/main"),
    (
        b"http://purl.oclc.org/ooxml/officeDocument/relationships",
        b"http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    ),
)
_DTD = (b"<!DOCTYPE", b"<!ENTITY")
_DECLARATION = re.compile(r"^\s*<\?xml[^>]{0,200}\?>")


def parse(data: bytes, limit: int, kind: str = "") -> _Element:
    """The root element. Refused("xml_dtd") for any DTD, Refused("damaged") if not well formed.

    libxml2 itself stops at a depth of 256 and at its amplification limits, since `huge_tree` stays off.
    """
    from lxml import etree

    if len(data) > limit:
        raise Refused("archive_bomb", kind)
    data = _as_utf8(data)
    if any(mark in data for mark in _DTD):
        raise Refused("xml_dtd", kind)
    if b"http://purl.oclc.org/ooxml/" in data:
        for strict, usual in _STRICT:
            data = data.replace(strict, usual)
    try:
        root = etree.fromstring(data, _parser())
    except (etree.XMLSyntaxError, ValueError) as error:
        raise Refused("damaged", kind) from error
    # a prolog in UTF-7 or EBCDIC hides its DTD from the search above, not from the parser
    if root.getroottree().docinfo.doctype:  # type: ignore[union-attr]  # the stubs lack it
        raise Refused("xml_dtd", kind)
    return root


@cache
def _parser() -> XMLParser:
    """One for all parts: making it takes longer than parsing a small part."""
    from lxml import etree

    return etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_comments=True, remove_pis=True
    )


def _as_utf8(data: bytes) -> bytes:
    if data[:2] in (b"\xff\xfe", b"\xfe\xff") or b"\x00" in data[:4]:
        for encoding in ("utf-16", "utf-16-le", "utf-16-be", "utf-32"):
            try:
                text = data.decode(encoding)
            except UnicodeDecodeError:
                continue
            if "<" in text[:8]:
                return _DECLARATION.sub("", text.lstrip("\ufeff")).encode("utf-8", "replace")
    return data


def local(element: _Element) -> str:
    """The tag without its namespace; "" for comments and the like."""
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""
