"""Files of Word 6 and 95: the text of those that hold nothing but paragraphs. All others ask to be saved as .docx.

Which cell a figure stands in is told only by structures that no file at hand could be made with; a figure beside the wrong
label would be worse than a question to the sender. So tables, fast-saved files and Word 2 are not read.
"""

from __future__ import annotations

import struct

from domain.document import Paragraph
from domain.text.charset import decode
from parsers.documents.content import Content, Refused
from parsers.documents.word97_text import tidy, without_codes

KIND = "doc"
_WORD_6 = frozenset((0xA5DC, 0xA697, 0xA698, 0xA699))
_COMPLEX, _ENCRYPTED = 0x0004, 0x0100
_CELL = b"\x07"
_CHARSETS = {0x0804: "gb18030", 0x0404: "cp950"}  #: by the language of the file


def read(stream: bytes) -> Content:
    """The paragraphs of the body. Refused: encrypted, old_format."""
    if len(stream) < 0x38:
        raise Refused("damaged", KIND)
    signature, language, flags = struct.unpack_from("<H4xH2xH", stream)
    if flags & _ENCRYPTED:
        raise Refused("encrypted", KIND)
    first, end = struct.unpack_from("<II", stream, 0x18)
    length = struct.unpack_from("<I", stream, 0x34)[0]
    body = stream[first : min(end, first + length)]
    if signature not in _WORD_6 or flags & _COMPLEX or _CELL in body or not body.strip(b"\r\0 "):
        raise Refused("old_format", KIND)
    text, defects = decode(body, _CHARSETS.get(language))
    lines = (tidy(line) for line in without_codes(text).replace("\x0c", "\r").split("\r"))
    return Content(KIND, tuple(Paragraph(line) for line in lines if line), defects)
