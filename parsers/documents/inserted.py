"""Pictures inside other documents: a scan pasted into Word is the report itself, a photograph beside the text is none.

So in a document without text of its own every picture is recognised; beside text only those that look like paper or a
screen: mostly white, with some print. What is not recognised is told.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from domain.document import Block, Table
from domain.limits import Limits
from domain.mail import Defect
from parsers.documents.content import PictureReader, Refused
from parsers.documents.picture import thumbnail

if TYPE_CHECKING:
    from PIL.Image import Image

_CAPTION = 40  #: characters; a document of pictures has no longer paragraph
_SMALLEST = (240, 120)  #: pixels of the longer and the shorter side; seals and signatures are smaller
THUMB = 400  #: pixels of the longer side looked at
_WHITE, _BLACK, _GREY = 185, 130, 70  #: of 255: brightness of paper and of print, saturation of what is still grey
_MOST_LOOKED_AT = 30  #: pictures of one document
_EMF, _LARGE_EMF = (b"\x01\x00\x00\x00", b" EMF"), 20_000  #: a drawing pasted as such, and one that may be a table


def has_text(blocks: Iterable[Block]) -> bool:
    """Whether a document says something by itself, or is only pictures with a caption."""
    return any(isinstance(block, Table) or len(block.text) > _CAPTION for block in blocks)


def read_inserted(
    pictures: Iterable[bytes], beside_text: bool, name: str, limits: Limits, read_picture: PictureReader | None
) -> tuple[list[Block], list[Defect]]:
    """What the recogniser reads in the pictures that matter, in their order, and what must be told of them."""
    wanted = [
        one
        for _, one in zip(range(_MOST_LOOKED_AT), pictures, strict=False)
        if not beside_text or _may_be_paper(one, limits)
    ]
    unread = Defect("pictures_unread" if beside_text else "ocr_off", name)
    if not wanted or read_picture is None:
        return [], [unread] if wanted else []
    blocks: list[Block] = []
    defects = [unread] if len(wanted) > limits.ocr_pages else []
    for place, picture in enumerate(wanted[: limits.ocr_pages], 1):
        found, told = read_picture(picture, None if beside_text else place)
        blocks += found
        defects += [_beside_text(one, unread) if beside_text else Defect(one.code, name) for one in told]
    return blocks, defects


def _beside_text(defect: Defect, unread: Defect) -> Defect:
    """A drawing that nobody can read makes no document unreadable."""
    return Defect(defect.code, unread.detail) if defect.code == "low_confidence" else unread


def _may_be_paper(data: bytes, limits: Limits) -> bool:
    """Whether the bytes are those of a picture of paper, or of a drawing that may be a table."""
    if data.startswith(_EMF[0]) and data[40:44] == _EMF[1]:
        return len(data) >= _LARGE_EMF
    try:
        picture = thumbnail(data, limits, THUMB, _SMALLEST)
    except Refused:
        return False
    return picture is not None and is_paper(picture)


def is_paper(picture: Image) -> bool:
    """Whether a picture, no larger than needed, is mostly white and grey with a little black: a page, a table, a screen."""
    total = picture.width * picture.height
    bright, colour = picture.convert("L").histogram(), picture.convert("HSV").getchannel("S").histogram()
    white, black = sum(bright[_WHITE:]) / total, sum(bright[:_BLACK]) / total
    return white > 0.6 and 0.002 < black < 0.3 and sum(colour[_GREY:]) < 0.25 * total
