"""Parts for the tests of readers: from the corpus, or made on the spot."""

from __future__ import annotations

import email
import io
import zipfile
from email.header import decode_header, make_header
from email.message import Message
from functools import cache
from itertools import pairwise
from pathlib import Path

from PIL import Image

from domain.document import Document, Paragraph, Role, Table
from domain.mail import Head, Part
from parsers.documents.route import ReaderSettings, read_document

MAILS = Path(__file__).parents[3] / "corpus" / "dev" / "messages"
W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_CONTENT_TYPES = b'<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'
_RELATIONS = b"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1"
Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>"""


def part(data: bytes, name: str = "附件.bin", media_type: str = "application/octet-stream", **more: object) -> Part:
    return Part(name, media_type, data, Head(), **more)  # type: ignore[arg-type]


def body(data: bytes | str, media_type: str = "text/plain", charset: str | None = "utf-8") -> Part:
    raw = data.encode() if isinstance(data, str) else data
    return Part("body", media_type, raw, Head(), charset=charset, is_body=True)


@cache
def _leaves(mail: str) -> tuple[Message, ...]:
    message = email.message_from_bytes((MAILS / f"{mail}.eml").read_bytes())
    return tuple(leaf for leaf in message.walk() if not leaf.is_multipart())


def attachment(mail: str, ending: str, settings: ReaderSettings | None = None) -> Document:
    """The first attachment of a corpus mail whose name ends so."""
    for leaf in _leaves(mail):
        name = str(make_header(decode_header(leaf.get_filename() or "")))
        if name.endswith(ending):
            data = leaf.get_payload(decode=True)
            assert isinstance(data, bytes)
            return read_document(part(data, name), settings=settings or ReaderSettings())
    raise LookupError(f"{mail} has no attachment that ends with {ending}")


def corpus_body(mail: str, media_type: str = "text/plain") -> Document:
    for leaf in _leaves(mail):
        if leaf.get_content_type() == media_type:
            data = leaf.get_payload(decode=True)
            assert isinstance(data, bytes)
            return read_document(body(data, media_type, leaf.get_content_charset()))
    raise LookupError(f"{mail} has no {media_type}")


def rows(table: Table) -> list[list[str]]:
    """The table as text, a merged cell at every position it covers."""
    return [["" if cell is None else cell.text for cell in row] for row in table.grid()]


def paragraphs(document: Document, *roles: Role) -> list[str]:
    return [
        block.text for block in document.blocks if isinstance(block, Paragraph) and (not roles or block.role in roles)
    ]


def value_of(table: Table, label: str) -> str:
    """The cell to the right of the one that says `label`."""
    for row in table.grid():
        for left, right in pairwise(row):
            if left is not None and right is not None and left.text == label and right is not left:
                return right.text
    raise LookupError(label)


def package(parts: dict[str, bytes | str]) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return stream.getvalue()


def _paper(size: tuple[int, int], ink: tuple[int, int, int], ground: tuple[int, int, int]) -> bytes:
    """A picture of some lines on a ground."""
    picture, stream = Image.new("RGB", size, ground), io.BytesIO()
    for row in range(20, size[1] - 10, 30):
        picture.paste(ink, (20, row, size[0] - 20, row + 4))
    picture.save(stream, "PNG")
    return stream.getvalue()


#: looks like a page with print; a photograph of a meadow; a logo
PAPER, MEADOW, LOGO = (
    _paper((600, 400), (20, 20, 20), (250, 250, 245)),
    _paper((600, 400), (20, 90, 20), (90, 200, 90)),
    _paper((100, 90), (20, 20, 20), (250, 250, 245)),
)


def docx(inner: str, more: dict[str, bytes | str] | None = None, namespace: str = W) -> bytes:
    """A minimal .docx whose w:body holds `inner`."""
    extra = 'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:v="urn:schemas-microsoft-com:vml"'
    mc = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    document = f'<w:document xmlns:w="{namespace}" {extra} {mc}><w:body>{inner}</w:body></w:document>'
    parts: dict[str, bytes | str] = {
        "[Content_Types].xml": _CONTENT_TYPES,
        "_rels/.rels": _RELATIONS,
        "word/document.xml": document,
    }
    return package(parts | (more or {}))


def read_docx(inner: str, more: dict[str, bytes | str] | None = None) -> Document:
    return read_document(part(docx(inner, more), "报告.docx"))


def p(text: str, properties: str = "") -> str:
    """A paragraph of one run."""
    return f"<w:p>{properties}<w:r><w:t xml:space='preserve'>{text}</w:t></w:r></w:p>"
