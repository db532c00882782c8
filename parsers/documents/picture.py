"""Pictures as documents: photographs and scans of paper, recognised page by page.

Formats come from a list, sizes are judged before anything is decoded (docs/hostile-input.md, B114 to B117). What cannot be
read surely is told, never guessed.
"""

from __future__ import annotations

import contextlib
import io
import struct
import warnings
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from domain.document import Block
from domain.limits import Limits
from domain.mail import Defect
from parsers.documents.content import Content, Refused

if TYPE_CHECKING:
    from PIL.Image import Image

_FORMATS = ("JPEG", "PNG", "TIFF", "BMP", "GIF", "WEBP")
_NAMED = (b"ftyp", b"\x00\x00\x01\x00")  #: HEIC and AVIF (at byte 4), icons: pictures of formats we do not take
#: what Pillow's decoders raise on broken files
_DAMAGE = (OSError, ValueError, SyntaxError, EOFError, KeyError, IndexError, TypeError, OverflowError,
           ZeroDivisionError, RuntimeError, struct.error)  # fmt: skip
_ENOUGH = 2400  #: pixels of the longer side (ocr_page.py works with as many)
_SMALLEST = 40  #: pixels; no page is smaller, icons are
_KIND = "image"


def read(data: bytes, name: str, limits: Limits, *, recognise: bool) -> Content:
    """The blocks of all frames. Refused: image_too_large, image_format, damaged, out_of_memory."""
    if not recognise:
        with _opened(data, limits):
            return Content(_KIND, (), (Defect("ocr_off", name),))
    blocks: list[Block] = []
    defects: list[Defect] = []
    with _opened(data, limits) as picture:
        most = min(limits.image_frames, limits.ocr_pages)
        frames = _count(picture, most + 1)
        if frames > most:
            defects.append(Defect("image_too_large", name))
        place = 0
        for place, (frame, torn) in enumerate(_frames(picture, min(frames, most), limits), 1):
            its_blocks, its_defects = read_frame(frame, place if frames > 1 else None)
            blocks += its_blocks
            defects += (Defect(one.code, name) for one in its_defects)
            if torn:
                defects.append(Defect("damaged", name))
        if place < min(frames, most):
            defects.append(Defect("damaged", name))
    return Content(_KIND, tuple(blocks), tuple(dict.fromkeys(defects)))


def read_any(picture: Any, page: int | None, limits: Limits) -> tuple[tuple[Block, ...], tuple[Defect, ...]]:
    """A page already rendered (a PIL image), or the bytes of a picture inside another document."""
    if not isinstance(picture, bytes):
        return read_frame(picture.convert("RGB"), page)
    try:
        with _opened(picture, limits) as opened:
            frame, torn = next(_frames(opened, 1, limits))
            blocks, defects = read_frame(frame, page)
            return blocks, (*defects, Defect("damaged")) if torn else defects
    except Refused as refusal:
        return (), (Defect(refusal.code),)


def thumbnail(data: bytes, limits: Limits, side: int, smallest: tuple[int, int]) -> Image | None:
    """The first frame in RGB, no longer than `side`; None if it is smaller than that (longer side, shorter side)."""
    with _opened(data, limits) as picture:
        if max(picture.size) < smallest[0] or min(picture.size) < smallest[1]:
            return None
        picture.draft("RGB", (side, side))
        frame, _ = next(_frames(picture, 1, limits))
        frame.thumbnail((side, side))
        return frame


def read_frame(frame: Image, page: int | None) -> tuple[tuple[Block, ...], tuple[Defect, ...]]:
    """One RGB page recognised. Defects without a name: unreadable, low_confidence."""
    import numpy as np

    from parsers.documents.ocr_blocks import blocks_of
    from parsers.documents.ocr_page import read_page

    if min(frame.size) < _SMALLEST:
        return (), ()
    return blocks_of(read_page(np.asarray(frame)), page)


def _opened(data: bytes, limits: Limits) -> Image:
    """The picture with its head read and nothing decoded. Refused for a size or format we do not take."""
    from PIL import Image, UnidentifiedImageError

    Image.MAX_IMAGE_PIXELS = limits.image_pixels // 2  # Pillow refuses from twice as many on, frames of a GIF too
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # Pillow warns of large pictures and odd heads; the check below is ours
        try:
            picture = Image.open(io.BytesIO(data), formats=_FORMATS)
        except Image.DecompressionBombError as error:
            raise Refused("image_too_large", _KIND) from error
        except UnidentifiedImageError as error:
            known = data[4:8] == _NAMED[0] or data.startswith(_NAMED[1])
            raise Refused("image_format" if known else "damaged", _KIND) from error
        except _DAMAGE as error:
            raise Refused("damaged", _KIND) from error
    if picture.width * picture.height > limits.image_pixels:
        raise Refused("image_too_large", _KIND)
    return picture


def _count(picture: Image, most: int) -> int:
    """How many frames there are, counted no further than `most`: a file may hold a million of them."""
    from PIL import Image

    count = 1
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            while count < most:
                picture.seek(count)
                count += 1
    except EOFError:  # the usual end
        pass
    except (*_DAMAGE, Image.DecompressionBombError):  # a broken frame ends the row, but counts, so that it is told
        count += 1
    with contextlib.suppress(*_DAMAGE), warnings.catch_warnings():
        warnings.simplefilter("ignore")
        picture.seek(0)
    return count


def _frames(picture: Image, count: int, limits: Limits) -> Iterator[tuple[Image, bool]]:
    """The first frames, turned as the camera was held, on white, in RGB, and whether each is torn. The first must open."""
    from PIL import Image, ImageFile

    for place in range(count):
        torn = False
        for torn in (False, True):
            ImageFile.LOAD_TRUNCATED_IMAGES = torn  # half a photo still says something; a grey rest reads as nothing
            try:
                yield _frame(picture, place, limits), torn
                break
            except Image.DecompressionBombError as error:
                raise Refused("image_too_large", _KIND) from error
            except _DAMAGE as error:
                if torn and place == 0:
                    raise Refused("damaged", _KIND) from error
        else:
            return


def _frame(picture: Image, place: int, limits: Limits) -> Image:
    from PIL import Image, ImageOps

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        picture.seek(place)
        if picture.width * picture.height > limits.image_pixels:  # frames of a TIFF have sizes of their own
            raise Refused("image_too_large", _KIND)
        return _on_white(ImageOps.exif_transpose(_smaller(picture)), Image)


def _smaller(picture: Image) -> Image:
    """A picture much larger than the recogniser takes, made smaller before it is copied and converted."""
    factor = max(picture.size) // _ENOUGH
    if factor < 2:
        return picture
    picture.draft("RGB", (_ENOUGH, _ENOUGH))  # a JPEG is decoded small
    factor = max(picture.size) // _ENOUGH
    if factor < 2:
        return picture
    return (picture.convert("RGB") if picture.mode == "P" else picture).reduce(factor)


def _on_white(picture: Image, module: Any) -> Image:
    if picture.mode in ("I;16", "I;16B", "I;16L", "I"):  # 16 bits a sample: PIL would cut, not scale them
        picture = picture.point(lambda value: value / 256).convert("L")
    if picture.mode in ("RGBA", "LA", "PA") or "transparency" in picture.info:
        above = picture.convert("RGBA")
        white = module.new("RGBA", above.size, "white")
        return module.alpha_composite(white, above).convert("RGB")  # type: ignore[no-any-return]  # the module is PIL's
    return picture.convert("RGB")
