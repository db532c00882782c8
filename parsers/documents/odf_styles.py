"""Styles of OpenDocument text: which text is struck out or hidden, which page is, and how lists are numbered.

Source: OpenDocument 1.2 part 1, sections 16 (styles), 19.500 and 20 (their attributes).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import islice
from typing import TYPE_CHECKING

from parsers.documents.ordinals import ordinal

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element

OFFICE, TEXT, TABLE, DRAW, STYLE, SHOW, FO, LINK = (
    f"{{{space}}}" for space in (
        *(f"urn:oasis:names:tc:opendocument:xmlns:{name}:1.0" for name in ("office", "text", "table", "drawing", "style", "presentation")),
        "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0", "http://www.w3.org/1999/xlink",
    )
)  # fmt: skip
_FORMATS = {
    "a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman", "一": "chineseCounting",
    "壹": "chineseLegalSimplified", "①": "decimalEnclosedCircle", "甲": "ideographTraditional", "子": "ideographZodiac",
    "１": "decimalFullWidth", "": "none",
}  # fmt: skip
_TITLE_SIZE = 16.0  #: points, as in docx.py
_MAX_LEVELS = 10  #: of a list
_MAX_PARENTS, _MAX_STYLES = 10, 65_000


@dataclass(frozen=True, slots=True)
class Level:
    """How one level of a list is numbered."""

    style: str = "decimal"
    before: str = ""
    after: str = ""
    start: int = 1
    levels: int = 1  #: how many levels the number shows
    gap: bool = True  #: something stands between number and text


@dataclass(slots=True)
class Styles:
    """What the styles of a file tell, by their names."""

    struck: set[str] = field(default_factory=set)
    hidden: set[str] = field(default_factory=set)
    unsaid: set[str] = field(default_factory=set)  #: struck out or hidden
    titles: set[str] = field(default_factory=set)  #: paragraphs set as a title is: centred and large
    lists: dict[str, dict[int, Level]] = field(default_factory=dict)

    def mark(self, name: str, counts: dict[int, int], level: int) -> str:
        """The number of a list item at `level`, with the space that follows it."""
        levels = self.lists.get(name, {})
        its = levels.get(level)
        if its is None:
            return "• "
        shown = [
            ordinal(counts.get(one, 1), levels.get(one, its).style)
            for one in range(max(1, level - its.levels + 1), level + 1)
        ]
        text = its.before + ".".join(filter(None, shown)) + its.after
        return f"{text} " if its.gap and text and text[-1].isascii() else text


def styles_of(*roots: _Element | None) -> Styles:
    """The styles that the parts of a file define."""
    found = Styles()
    elements = {
        (style.get(f"{STYLE}family"), style.get(f"{STYLE}name") or ""): style
        for style in islice(_all(roots), _MAX_STYLES)
    }
    for (family, name), style in elements.items():
        looks = _looks(style, elements, family)
        if (
            looks.get("text-line-through-style", "none") != "none"
            or looks.get("text-line-through-type", "none") != "none"
        ):
            found.struck.add(name)
        if looks.get("display") == "none" or looks.get("visibility") == "hidden":
            found.hidden.add(name)
        if looks.get("text-align") == "center" and _points(looks) >= _TITLE_SIZE:
            found.titles.add(name)
    found.unsaid = found.struck | found.hidden
    for root in roots:
        for style in () if root is None else root.iter(f"{TEXT}list-style"):
            found.lists[style.get(f"{STYLE}name") or ""] = {_number(one, "level"): _level(one) for one in style}
    return found


def _all(roots: tuple[_Element | None, ...]) -> Iterator[_Element]:
    for root in roots:
        yield from () if root is None else root.iter(f"{STYLE}style")


def _looks(style: _Element, elements: dict[tuple[str | None, str], _Element], family: str | None) -> dict[str, str]:
    """The attributes of a style's properties by local name, those of its parents below them."""
    chain = [style]
    while (
        len(chain) < _MAX_PARENTS
        and (parent := elements.get((family, chain[-1].get(f"{STYLE}parent-style-name") or ""))) is not None
    ):
        chain.append(parent)
    looks: dict[str, str] = {}
    for one in reversed(chain):
        for properties in one:
            looks |= {str(key).rpartition("}")[2]: str(value) for key, value in properties.attrib.items()}
    return looks


def _points(looks: dict[str, str]) -> float:
    told = looks.get("font-size-asian") or looks.get("font-size") or ""
    try:
        return float(told.removesuffix("pt"))
    except ValueError:
        return 0.0


def _level(element: _Element) -> Level:
    if not element.tag.endswith("number"):
        return Level("bullet", "•")
    told = element.get(f"{STYLE}num-format") or ""
    label = next(element.iter(f"{STYLE}list-level-label-alignment"), None)
    return Level(
        _FORMATS.get(told[:1], "decimal"),
        element.get(f"{STYLE}num-prefix") or "",
        element.get(f"{STYLE}num-suffix") or "",
        _number(element, "start-value"),
        min(_number(element, "display-levels"), _MAX_LEVELS),
        label is None or label.get(f"{TEXT}label-followed-by") != "nothing",
    )


def _number(element: _Element, name: str) -> int:
    told = element.get(f"{TEXT}{name}") or "1"
    return int(told) if told.isdecimal() and len(told) < 6 else 1
