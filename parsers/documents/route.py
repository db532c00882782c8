"""From a part of a mail to a document: the type is told from the bytes, one reader does the work, nothing is raised."""

from __future__ import annotations

import email
import email.policy
import importlib.util
import logging
import re
import traceback
from dataclasses import replace
from functools import cache
from typing import Any

from domain.document import Block, Document, Paragraph, Role
from domain.limits import DEFAULT_LIMITS, Limits
from domain.mail import Defect, Part
from domain.text.charset import decode
from parsers.documents import html, plain
from parsers.documents.content import Content, PictureReader, ReaderSettings, Refused
from parsers.documents.kinds import is_misnamed, is_script, is_two_in_one, sniff

__all__ = ["ReaderSettings", "read_document"]

log = logging.getLogger(__name__)

#: what no reader of ours would be right to print, store or send: controls, and halves of surrogate pairs
_UNFIT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\x80-\x9f\ud800-\udfff\ufffe\uffff]")
_REFUSED_KINDS = {
    "encrypted": "encrypted", "broken_zip": "damaged", "broken_ole": "damaged", "empty": "damaged", "program": "type_not_allowed", "old": "old_format",
}  # fmt: skip
#: defects that say by themselves why nothing came out
_NO_TEXT_BUT = frozenset(("ocr_off", "unreadable", "sheet_too_large", "pdf_limits", "damaged"))
_DEFAULT_SETTINGS = ReaderSettings()
_RECOGNISER = ("rapidocr", "onnxruntime", "cv2")


def read_document(
    part: Part, limits: Limits = DEFAULT_LIMITS, settings: ReaderSettings = _DEFAULT_SETTINGS
) -> Document:
    """What the part says. Never raises: what cannot be read comes back unreadable, with the reason among its defects."""
    if not part.data and (part.is_body or part.defects):
        return _document(part, Content("empty", (), ()), readable=part.is_body and not part.defects)
    kind = ""
    try:
        kind = sniff(part.data)
        content = _read(part, kind, limits, settings)
    except Refused as refusal:
        return _refused(part, refusal.kind or kind, refusal.code)
    except MemoryError:
        return _refused(part, kind, "out_of_memory")
    except Exception as error:
        # a reader's own bug on a strange file: the mail must end in a sentence all the same (docs/rules.md, promise 3);
        # frames only, since the error's words may quote the file
        frames = "".join(traceback.format_tb(error.__traceback__))
        log.error("the reader of %s failed: %s\n%s", kind, type(error).__name__, frames)
        return _refused(part, kind, "damaged")
    if is_two_in_one(part.data, kind):
        content = _with(content, (Defect("polyglot", part.name),))
    return _document(part, _fit(content, part.name, limits), readable=True)


def _read(part: Part, kind: str, limits: Limits, settings: ReaderSettings) -> Content:
    if part.is_body:
        return _read_text(part, kind if kind == "html" else "text", limits)
    if is_script(part.name):
        raise Refused("type_not_allowed", kind)
    if is_misnamed(part.name, kind):
        raise Refused("type_mismatch", kind)
    if kind in _REFUSED_KINDS:
        raise Refused(_REFUSED_KINDS[kind], kind)
    if kind in ("text", "html", "mhtml", "sheetml"):
        return _read_text(part, kind, limits)
    return _read_binary(part, kind, limits, settings)


def _read_text(part: Part, kind: str, limits: Limits) -> Content:
    from parsers.documents import sheet_2003, text_tables

    data, charset = _cut(part.data, limits.text_chars * 4), part.charset
    too_long = (Defect("text_too_large", part.name),) if len(data) < len(part.data) else ()
    if kind == "sheetml":
        return sheet_2003.read(part.data, part.name, limits)
    if kind == "mhtml":
        data, charset = _page_of_mhtml(data, limits)
        kind = "html"
    as_html = kind == "html" and not (part.is_body and part.media_type == "text/plain")
    if as_html or (part.is_body and part.media_type == "text/html"):
        text, defects = decode(data, charset or html.declared_charset(data))
        return _with(html.read(text, limits), too_long + defects)
    text, defects = decode(data, charset)
    if not part.is_body and text_tables.looks_like_csv(part.name, part.media_type, text):
        return _with(text_tables.read_csv(text, part.name, limits), too_long + defects)
    return _with(plain.read(text, limits), too_long + defects)


def _cut(data: bytes, size: int) -> bytes:
    """At most `size` bytes, cut after a line so that no character is torn; a line that fills half of them is torn."""
    return data if len(data) <= size else data[: data.rfind(b"\n", size // 2, size) + 1 or size]


def _read_binary(part: Part, kind: str, limits: Limits, settings: ReaderSettings) -> Content:
    if kind == "docx":
        from parsers.documents import docx

        return docx.read(part.data, part.name, limits, picture_reader(limits, settings))
    if kind == "xls":
        from parsers.documents import sheet_xls

        return sheet_xls.read(part.data, part.name, limits)
    if kind == "ods":
        from parsers.documents import sheet_ods

        return sheet_ods.read(part.data, part.name, limits)
    if kind == "xlsx":
        from parsers.documents import sheet

        return sheet.read(part.data, part.name, limits, picture_reader(limits, settings))
    if kind == "odt":
        from parsers.documents import odf

        return odf.read(part.data, part.name, limits, picture_reader(limits, settings))
    if kind == "pptx":
        from parsers.documents import slides

        return slides.read(part.data, part.name, limits, picture_reader(limits, settings))
    if kind == "pdf":
        from parsers.documents import pdf

        return pdf.read(part.data, part.name, limits, picture_reader(limits, settings))
    return _read_legacy(part, kind, limits, settings)


def _read_legacy(part: Part, kind: str, limits: Limits, settings: ReaderSettings) -> Content:
    """Binary Word and WPS, RTF, OFD and pictures."""
    if kind == "doc":
        from parsers.documents import word97

        return word97.read(part.data, part.name, limits, picture_reader(limits, settings))
    if kind == "image":
        from parsers.documents import picture

        return picture.read(part.data, part.name, limits, recognise=picture_reader(limits, settings) is not None)
    if kind == "ofd":
        from parsers.documents import ofd

        return ofd.read(part.data, part.name, limits, picture_reader(limits, settings))
    if kind == "rtf":
        from parsers.documents import rtf

        return rtf.read(part.data, part.name, limits)
    raise Refused("unsupported_type", kind)


@cache
def _has_recogniser() -> bool:
    return all(importlib.util.find_spec(name) is not None for name in _RECOGNISER)


def picture_reader(limits: Limits, settings: ReaderSettings) -> PictureReader | None:
    """The recogniser for pictures and scanned pages, or None where it is switched off or not installed."""
    if not settings.ocr or not _has_recogniser():
        return None

    def read(picture: Any, page: int | None) -> tuple[tuple[Block, ...], tuple[Defect, ...]]:
        from parsers.documents.picture import read_any

        return read_any(picture, page, limits)

    return read


def _page_of_mhtml(data: bytes, limits: Limits) -> tuple[bytes, str | None]:
    """The page inside a “single file web page” (RFC 2557), as Word and WPS save it under the name .doc."""
    message = email.message_from_bytes(data, policy=email.policy.compat32)
    for inner in message.walk():
        if inner.get_content_type() == "text/html":
            payload = inner.get_payload(decode=True)
            if isinstance(payload, bytes):
                return payload[: limits.html_bytes], inner.get_content_charset()
    raise Refused("damaged", "mhtml")


def _with(content: Content, defects: tuple[Defect, ...]) -> Content:
    return Content(content.kind, content.blocks, defects + content.defects)


def _fit(content: Content, name: str, limits: Limits) -> Content:
    """Blocks cut to the limits of characters and freed of unfit ones; every defect names the file.

    A text longer than a book has no report beyond: prose has a limit of its own, since its meaning is dear to read.
    """
    left, prose, blocks, defects = limits.text_chars, limits.prose_chars, [], list(content.defects)
    for block in content.blocks:
        is_prose = isinstance(block, Paragraph)
        text = block.text if isinstance(block, Paragraph) else "".join([cell.text for cell in block.cells])
        room = min(left, prose) if is_prose else left
        if len(text) > room:
            defects.append(Defect("text_too_large", name))
            if not isinstance(block, Paragraph) or room <= 0:
                continue
            text = text[:room]
            block = replace(block, text=text)
        left, prose = left - len(text), prose - len(text) * is_prose
        blocks.append(_cleaned(block) if _UNFIT.search(text) else block)
    return Content(content.kind, tuple(blocks), tuple(dict.fromkeys(_named(defect, name) for defect in defects)))


def _cleaned(block: Block) -> Block:
    if isinstance(block, Paragraph):
        return replace(block, text=_clean(block.text))
    return replace(block, cells=tuple(replace(cell, text=_clean(cell.text)) for cell in block.cells))


def _clean(text: str) -> str:
    return _UNFIT.sub(lambda found: "\ufffd" if "\ud800" <= found.group() <= "\udfff" else "", text)


def _named(defect: Defect, name: str) -> Defect:
    return defect if defect.detail else Defect(defect.code, name)


def _refused(part: Part, kind: str, code: str) -> Document:
    return _document(part, Content(kind or "unknown", (), (Defect(code, part.name),)), readable=False)


def _document(part: Part, content: Content, readable: bool) -> Document:
    defects = part.defects + content.defects
    if readable and not part.is_body and not _says_something(content):
        readable = False
        if not any(defect.code in _NO_TEXT_BUT for defect in defects):
            defects += (Defect("no_text", part.name),)
    return Document(
        name=part.name,
        kind=content.kind,
        blocks=content.blocks,
        defects=defects,
        size=len(part.data),
        sha256=part.sha256,
        is_body=part.is_body,
        depth=part.depth,
        head=part.head,
        readable=readable,
    )


def _says_something(content: Content) -> bool:
    """Running heads and page numbers alone are not a text."""
    return any(
        block.role not in (Role.HEADER, Role.FOOTER)
        if isinstance(block, Paragraph)
        else any(cell.text for cell in block.cells)
        for block in content.blocks
    )
