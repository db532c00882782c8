"""Pictures on a PDF page that also has text: which are large enough to be a table or a page, and what is seen of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from parsers.documents.pdf_page import Box, PageContent

if TYPE_CHECKING:
    from PIL.Image import Image

_DPI = 300  #: pictures pasted into a report are often made smaller there
_FEW = 10  #: characters of a caption or a stamp
_SHARE, _WHOLE = (
    0.04,
    0.7,
)  #: of the page; smaller pictures are seals and signs, larger ones the ground that the text stands on


def large_boxes(content: PageContent) -> list[Box]:
    """Where the pictures stand that may hold a table, on the page as a viewer shows it."""
    if content.sideways:  # a viewer shows it otherwise than we read it
        return []
    area = content.width * content.height or 1.0
    boxes = [_within(content.turned(*box), content) for box in content.boxes]
    return [
        (left, bottom, right, top)
        for left, bottom, right, top in boxes
        if left < right and bottom < top and _SHARE < (right - left) * (top - bottom) / area < _WHOLE
    ]


def _within(box: Box, content: PageContent) -> Box:
    left, bottom, right, top = box
    return max(left, 0.0), max(bottom, 0.0), min(right, content.width), min(top, content.height)


def is_ground(content: PageContent, box: Box) -> bool:
    """Whether the page's own text stands on that picture, so that it would be read twice."""
    left, bottom, right, top = box
    on_it = [1 for char in content.chars if left < char.left < right and bottom < char.bottom < top]
    return len(on_it) > _FEW


def shown(page: Any, content: PageContent, box: Box, most: int) -> Image:
    """That part of the page as a viewer shows it, its longer side no longer than `most` pixels."""
    left, bottom, right, top = box
    scale = min(most / max(right - left, top - bottom), _DPI / 72)
    picture: Image = page.render(scale=scale, crop=(left, bottom, content.width - right, content.height - top)).to_pil()
    return picture.convert("RGB")
