"""Styles and automatic numbering of a .docx: what a paragraph inherits, and the number Word would print before it."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property
from html import escape, unescape
from typing import TYPE_CHECKING

from parsers.documents.content import Refused
from parsers.documents.ordinals import ordinal

if TYPE_CHECKING:
    from lxml.etree import _Element

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
VAL = f"{W}val"
_STYLE, _NUMBERING, _OUTLINE, _JUSTIFIED, _RUN = (
    f"{W}{name}" for name in ("pStyle", "numPr", "outlineLvl", "jc", "rPr")
)
_DELETED = frozenset((f"{W}del", f"{W}moveFrom"))
_INSERTED = frozenset((f"{W}ins", f"{W}moveTo"))
_STYLE_ID = re.compile(rb"w:styleId=[\"']([^\"']{0,200})[\"']")
_DEFAULT = re.compile(rb"w:default=[\"'](?:1|true|on)[\"']")
_OF_PARAGRAPHS = re.compile(rb"w:type=[\"']paragraph[\"']")
_OFF = ("0", "false", "off", "none")
_PLACEHOLDER = re.compile(r"%([1-9])")


def is_on(element: _Element) -> bool:
    """The state of an on/off property that is there (ECMA-376 part 1 section 17.17.4)."""
    return (element.get(VAL) or "true") not in _OFF


def flag(parent: _Element | None, name: str) -> bool | None:
    """An on/off property: True, False, or None where it is not stated."""
    element = None if parent is None else parent.find(f"{W}{name}")
    return None if element is None else is_on(element)


def value(parent: _Element | None, name: str) -> str | None:
    element = None if parent is None else parent.find(f"{W}{name}")
    return None if element is None else element.get(VAL)


def first_child(parent: _Element, tag: str) -> _Element | None:
    """The first child if it bears that tag: properties always stand first, and `find` costs three times as much."""
    for element in parent:
        return element if element.tag == tag else None
    return None


def number(text: str | None, default: int = 0) -> int:
    """A small whole number from an attribute; `default` for anything else."""
    text = text or ""
    return int(text) if text.isdecimal() and len(text) < 7 else default


@dataclass(slots=True)
class ParagraphFacts:
    """What the w:pPr of one paragraph states itself; "" and None where it does not."""

    style: str | None = None
    num_id: str = ""
    level: int | None = None
    outline: int | None = None
    justified: str = ""
    mark_deleted: bool = False
    mark_inserted: bool = False


_NO_FACTS = ParagraphFacts()


def paragraph_facts(properties: _Element | None) -> ParagraphFacts:
    """One pass over the properties: `find` for each of them costs more than the rest of the paragraph."""
    if properties is None:
        return _NO_FACTS
    facts = ParagraphFacts()
    for element in properties:
        tag = element.tag
        if tag == _STYLE:
            facts.style = element.get(VAL)
        elif tag == _NUMBERING:
            facts.num_id = value(element, "numId") or ""
            level = value(element, "ilvl")
            facts.level = None if level is None else number(level)
        elif tag == _OUTLINE:
            facts.outline = number(element.get(VAL), 9)
        elif tag == _JUSTIFIED:
            facts.justified = element.get(VAL) or ""
        elif tag == _RUN:
            inner = {one.tag for one in element}
            facts.mark_deleted = not inner.isdisjoint(_DELETED)
            facts.mark_inserted = not inner.isdisjoint(_INSERTED)
    return facts


@dataclass(frozen=True, slots=True)
class Style:
    """What of a style matters here, inheritance resolved. `size` is in half-points, 0 where not stated."""

    name: str = ""
    outline: int | None = None
    num_id: str | None = None
    level: int | None = None
    hidden: bool = False
    centred: bool = False
    size: int = 0


class Styles:
    """The styles part, each style parsed when a paragraph first needs it: templates carry hundreds, reports use five.

    Chains of basedOn are followed at most ten deep (Word's own limit is of that order).
    """

    def __init__(self, data: bytes, parse: Callable[[bytes], _Element]) -> None:
        self._parse = parse
        self._elements: dict[str, _Element] = {}
        self._unparsed: dict[bytes, bytes] = {}  #: by the id as it stands in the file
        self._ready: dict[str, Style] = {"": Style()}
        self._default = ""
        head, *styles = data.split(b"<w:style ")
        self._opening = head[head.find(b"<w:styles") :].partition(b">")[0] + b">"
        if styles and b"<!" not in head:
            self._index(styles)
        elif data:
            self._read_all(parse(data))

    def _index(self, styles: list[bytes]) -> None:
        for style in styles:
            found = _STYLE_ID.search(style)
            if found is not None:
                self._unparsed[found[1]] = style
                if not self._default and b"w:default" in style[:300]:
                    attributes = style[: style.find(b">")]
                    if _DEFAULT.search(attributes) and _OF_PARAGRAPHS.search(attributes):
                        self._default = unescape(found[1].decode("utf-8", "replace"))

    def _read_all(self, root: _Element) -> None:
        """The slow way, for parts with other prefixes or encodings."""
        for element in root.iterchildren(f"{W}style"):
            identifier = element.get(f"{W}styleId") or ""
            self._elements[identifier] = element
            if element.get(f"{W}type") == "paragraph" and element.get(f"{W}default") in ("1", "true", "on"):
                self._default = identifier

    def _element(self, identifier: str) -> _Element | None:
        style = self._unparsed.get(escape(identifier).encode())
        if style is None:
            return self._elements.get(identifier)
        whole = style[: style.find(b"</w:style>")] + b"</w:style>"
        try:
            return self._parse(self._opening + b"<w:style " + whole + b"</w:styles>")[0]
        except Refused:  # a style that is not well formed is none; the text stands without it
            return None

    def of(self, identifier: str | None, depth: int = 0) -> Style:
        """The style of that id, or the default paragraph style."""
        identifier = self._default if identifier is None else identifier
        known = self._ready.get(identifier)
        if known is None:
            known = self._ready[identifier] = self._resolve(identifier, depth)
        return known

    def _resolve(self, identifier: str, depth: int) -> Style:
        element = self._element(identifier) if depth <= 10 else None
        if element is None:
            return Style()
        parent = self.of(value(element, "basedOn") or "", depth + 1)
        paragraph, run = element.find(f"{W}pPr"), element.find(f"{W}rPr")
        numbering = None if paragraph is None else paragraph.find(f"{W}numPr")
        outline, hidden = value(paragraph, "outlineLvl"), flag(run, "vanish")
        level = value(numbering, "ilvl")
        return Style(
            name=(value(element, "name") or "").lower(),
            outline=number(outline) if outline else parent.outline,
            num_id=value(numbering, "numId") or parent.num_id,
            level=number(level) if level else parent.level,
            hidden=parent.hidden if hidden is None else hidden,
            centred=(value(paragraph, "jc") or ("center" if parent.centred else "")) == "center",
            size=number(value(run, "sz")) or parent.size,
        )


@dataclass(slots=True)
class _Level:
    start: int = 1
    style: str = "decimal"
    text: str = ""
    suffix: str = "tab"
    restart: int | None = None
    legal: bool = False
    styled: str = ""


@dataclass(slots=True)
class _List:
    """One list as used by paragraphs: its levels, and the counters it shares with other lists of the same template."""

    levels: dict[int, _Level]
    counters: dict[int, int]
    starts: dict[int, int] = field(default_factory=dict)  #: level -> number to restart at, once


class Numbering:
    """The numbering part, counting as paragraphs come by in document order. It is opened at the first numbered one."""

    def __init__(self, open_part: Callable[[], _Element | None]) -> None:
        self._open_part = open_part

    @cached_property
    def _lists(self) -> dict[str, _List]:
        root = self._open_part()
        if root is None:
            return {}
        templates = {
            element.get(f"{W}abstractNumId") or "": {
                number(item.get(f"{W}ilvl")): _level(item) for item in element.iterchildren(f"{W}lvl")
            }
            for element in root.iterchildren(f"{W}abstractNum")
        }
        counters: dict[str, dict[int, int]] = {}
        found: dict[str, _List] = {}
        for element in root.iterchildren(f"{W}num"):
            template = value(element, "abstractNumId") or ""
            shared = counters.setdefault(template, {})
            found[element.get(f"{W}numId") or ""] = self._list(element, templates.get(template, {}), shared)
        return found

    def _list(self, element: _Element, template: dict[int, _Level], counters: dict[int, int]) -> _List:
        levels = dict(template)
        starts: dict[int, int] = {}
        for override in element.iterchildren(f"{W}lvlOverride"):
            place = number(override.get(f"{W}ilvl"))
            replaced = override.find(f"{W}lvl")
            if replaced is not None:
                levels[place] = _level(replaced)
            start = value(override, "startOverride")
            if start is not None:
                starts[place] = number(start, 1)
        return _List(levels, counters, starts)

    def level_of_style(self, num_id: str, style_id: str) -> int:
        """The level that a style is linked to in its list (pStyle), 0 where none is named."""
        found = self._lists.get(num_id)
        return next((place for place, level in found.levels.items() if level.styled == style_id), 0) if found else 0

    def next(self, num_id: str, place: int) -> str:
        """Count one paragraph of that list and level; its number as text, with the space that follows it, or ""."""
        found = self._lists.get(num_id)
        level = found.levels.get(place) if found else None
        if found is None or level is None:
            return ""
        self._count(found, place, level)
        text = _shown(found, level)
        if not text or level.suffix == "nothing":
            return text
        return f"{text} " if text[-1].isascii() or text == "•" else text

    def _count(self, found: _List, place: int, level: _Level) -> None:
        counters = found.counters
        if place in found.starts:
            counters[place] = found.starts.pop(place)
        else:
            counters[place] = counters[place] + 1 if place in counters else level.start
        for deeper in [other for other in counters if other > place]:
            restart = found.levels[deeper].restart if deeper in found.levels else None
            # lvlRestart 0: never; n: only after a level before the n-th (section 17.9.10)
            if restart is None or (restart and place < restart):
                del counters[deeper]


def _level(element: _Element) -> _Level:
    restart = value(element, "lvlRestart")
    style = value(element, "numFmt")
    if style is None:  # a format of Word 2010 and later hides in AlternateContent
        style = next((item.get(VAL) for item in element.iter(f"{W}numFmt")), None)
    return _Level(
        start=number(value(element, "start"), 1),
        style=style or "decimal",
        text=value(element, "lvlText") or "",
        suffix=value(element, "suff") or "tab",
        restart=None if restart is None else number(restart),
        legal=bool(flag(element, "isLgl")),
        styled=value(element, "pStyle") or "",
    )


def _shown(found: _List, level: _Level) -> str:
    if level.style == "bullet":
        return "•" if level.text.strip() else ""

    def fill(match: re.Match[str]) -> str:
        other = int(match.group(1)) - 1
        its = found.levels.get(other, level)
        count = found.counters.get(other, its.start)
        return ordinal(count, "decimal" if level.legal else its.style)

    return _PLACEHOLDER.sub(fill, level.text)
