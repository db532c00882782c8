"""Styles and lists of a binary Word file.

Source: [MS-DOC] sections 2.9.271 (STSH), 2.9.260 (STD), 2.9.150 (LSTF), 2.9.147 (LVL), 2.9.136 (LFO).
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass, field

from parsers.documents.ordinals import ordinal
from parsers.documents.word97_sprms import number, sprms

_NO_STYLE = 0xFFF
_MAX_BASES = 10
_TITLE_IDS, _HEADING_IDS = (62,), (*range(1, 10), 74)  # [MS-DOC] 2.9.260 sti: built-in styles by number
_JUSTIFIED, _SIZE, _OUTLINE, _LEVEL, _LIST = (0x2403, 0x2461), 0x4A43, 0x2640, 0x260A, 0x460B
#: MSONFC number formats ([MS-OSHARED] 2.2.1.3) by the names that ordinals.py knows
_FORMATS = {
    1: "upperRoman", 2: "lowerRoman", 3: "upperLetter", 4: "lowerLetter", 10: "ideographDigital", 11: "japaneseCounting",
    14: "decimalFullWidth", 18: "decimalEnclosedCircle", 19: "decimalFullWidth", 22: "decimalZero", 23: "bullet",
    26: "decimalEnclosedFullstop", 27: "decimalEnclosedParen", 28: "decimalEnclosedCircleChinese",
    29: "ideographEnclosedCircle", 30: "ideographTraditional", 31: "ideographZodiac", 33: "taiwaneseCounting",
    34: "ideographLegalTraditional", 35: "taiwaneseCountingThousand", 37: "chineseCounting",
    38: "chineseLegalSimplified", 39: "chineseCountingThousand", 255: "none",
}  # fmt: skip
_MAX_LISTS = 2000


@dataclass(frozen=True, slots=True)
class Style:
    """What of a style matters here, inheritance resolved. `size` in half-points, 0 where not stated; `outline` 9: text."""

    title: bool = False
    heading: bool = False
    centred: bool = False
    size: int = 0
    outline: int = 9
    list_index: int = 0
    level: int = 0


class Styles:
    """The stylesheet; each style is read when a paragraph first needs it."""

    def __init__(self, sheet: bytes) -> None:
        self._entries = list(_entries(sheet))
        self._base_size = int.from_bytes(sheet[4:6], "little")
        self._ready: dict[int, Style] = {}

    def of(self, index: int, depth: int = 0) -> Style:
        if index not in self._ready:
            entry = self._entries[index] if index < len(self._entries) else b""
            self._ready[index] = self._read(entry, depth) if len(entry) > self._base_size >= 6 else Style()
        return self._ready[index]

    def _read(self, entry: bytes, depth: int) -> Style:
        its_id, kind_and_base, counts = struct.unpack_from("<HHH", entry)
        base = kind_and_base >> 4
        based = self.of(base, depth + 1) if base != _NO_STYLE and depth < _MAX_BASES else Style()
        if kind_and_base & 15 != 1:  # not a style of paragraphs
            return based
        its_id &= 0xFFF
        modifiers = [properties[2:] if place == 0 else properties
                     for place, properties in enumerate(_groups(entry, self._base_size, counts & 15))]  # fmt: skip
        stated = dict(one for group in modifiers for one in sprms(group))
        return Style(
            title=its_id in _TITLE_IDS or (based.title and its_id not in _HEADING_IDS),
            heading=its_id in _HEADING_IDS or based.heading,
            centred=centred(stated, based.centred),
            size=number(stated.get(_SIZE, b"")) or based.size,
            outline=number(stated[_OUTLINE]) if _OUTLINE in stated else based.outline,
            list_index=number(stated[_LIST]) if _LIST in stated else based.list_index,
            level=number(stated[_LEVEL]) if _LEVEL in stated else based.level,
        )


def centred(stated: dict[int, bytes], otherwise: bool) -> bool:
    """Whether the paragraph is centred by its own modifiers, else `otherwise`."""
    for code in _JUSTIFIED:
        if code in stated:
            return number(stated[code]) == 1
    return otherwise


def _entries(sheet: bytes) -> Iterator[bytes]:
    """The descriptions of styles in order; an empty one for a place without style."""
    if len(sheet) < 6:
        return
    place = 2 + int.from_bytes(sheet[:2], "little")
    for _ in range(int.from_bytes(sheet[2:4], "little")):
        if place + 2 > len(sheet):
            return
        size = int.from_bytes(sheet[place : place + 2], "little")
        yield sheet[place + 2 : place + 2 + size]
        place += 2 + size


def _groups(entry: bytes, base_size: int, count: int) -> Iterator[bytes]:
    """The property groups of a style, which follow its name and stand at even bytes."""
    length = int.from_bytes(entry[base_size : base_size + 2], "little")
    place = base_size + 2 + 2 * length + 2
    for _ in range(count):
        place += place % 2
        size = int.from_bytes(entry[place : place + 2], "little")
        yield entry[place + 2 : place + 2 + size]
        place += 2 + size


@dataclass(frozen=True, slots=True)
class _Level:
    start: int
    style: str
    text: str  # characters below 9 stand for the number of that level
    legal: bool
    suffix: int


@dataclass(slots=True)
class _List:
    levels: list[_Level]
    counters: dict[int, int]
    starts: dict[int, int] = field(default_factory=dict)  # of this override, used at its first paragraph of the level


class Lists:
    """Automatic numbers, counting as paragraphs come by in document order."""

    def __init__(self, lists: bytes, levels: bytes, overrides: bytes) -> None:
        self._lists = list(_lists(lists, levels, overrides))

    def next(self, index: int, place: int) -> str:
        """Count one paragraph of the list with that index (from 1) and level; its number with the space behind, or ""."""
        if not 0 < index <= len(self._lists) or place >= len(self._lists[index - 1].levels):
            return ""
        found = self._lists[index - 1]
        counters, level = found.counters, found.levels[place]
        counters[place] = found.starts.pop(place, counters.get(place, level.start - 1) + 1)
        for deeper in [other for other in counters if other > place]:
            del counters[deeper]
        text = _shown(found, level)
        if not text or level.suffix == 2:
            return text
        return f"{text} " if text[-1].isascii() or text == "•" else text


def _shown(found: _List, level: _Level) -> str:
    if level.style == "bullet":
        return "•" if level.text.strip() else ""
    text = ""
    for one in level.text:
        other = ord(one)
        if other < len(found.levels) and other < 9:
            its = found.levels[other]
            count = found.counters.get(other, its.start)
            text += ordinal(count, "decimal" if level.legal else its.style)
        else:
            text += one
    return text.strip()


def _lists(lists: bytes, levels: bytes, overrides: bytes) -> Iterator[_List]:
    templates: dict[int, tuple[list[_Level], dict[int, int]]] = {}
    place = 0
    for index in range(min(int.from_bytes(lists[:2], "little"), _MAX_LISTS, (len(lists) - 2) // 28)):
        (its_id,) = struct.unpack_from("<i", lists, 2 + 28 * index)
        simple = lists[2 + 28 * index + 26] & 1
        found = []
        for _ in range(1 if simple else 9):
            level, place = _level(levels, place)
            if level is None:
                break
            found.append(level)
        templates[its_id] = (found, {})
    count = min(int.from_bytes(overrides[:4], "little"), _MAX_LISTS, max(0, len(overrides) - 4) // 16)
    place = 4 + 16 * count
    for index in range(count):
        (its_id,) = struct.unpack_from("<i", overrides, 4 + 16 * index)
        template, counters = templates.get(its_id, ([], {}))
        result = _List(list(template), counters)
        place = _override(overrides, place + 4, overrides[4 + 16 * index + 12], result)
        yield result


def _override(data: bytes, place: int, count: int, found: _List) -> int:
    for _ in range(min(count, 9)):
        if place + 8 > len(data):
            break
        start, flags = struct.unpack_from("<iI", data, place)
        place += 8
        which = flags & 15
        if flags & 32:
            level, place = _level(data, place)
            if level is not None and which < len(found.levels):
                found.levels[which] = level
                start = level.start
        if flags & 16:
            found.starts[which] = start
    return place


def _level(data: bytes, place: int) -> tuple[_Level | None, int]:
    """One LVL and where the next begins."""
    if place + 30 > len(data):
        return None, len(data)
    start, style, flags = struct.unpack_from("<iBB", data, place)
    suffix, characters, paragraph = data[place + 15], data[place + 24], data[place + 25]
    at = place + 28 + characters + paragraph
    length = int.from_bytes(data[at : at + 2], "little")
    text = data[at + 2 : at + 2 + 2 * length].decode("utf-16-le", "replace")
    level = _Level(start, _FORMATS.get(style, "decimal"), text, bool(flags & 4), suffix)
    return level, at + 2 + 2 * length
