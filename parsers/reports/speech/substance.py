"""How much of a report a text is: how many of the campaign's fields it speaks of, with something said of them."""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache

from domain.campaign import Field
from domain.document import Cell, Table
from domain.text.normalise import fold
from parsers.reports.language.measures import EVERYDAY
from parsers.reports.language.phrases import is_nothing
from parsers.reports.speech.cuts import cell_beside, cells_below
from parsers.reports.speech.sources import Source, folded

_BRACKETS = re.compile(r"[（(][^)）]{0,60}[)）]")
_FIGURE = re.compile(rf"[0-9]|[一二两三四五六七八九十百千]{{1,6}}[{EVERYDAY}]|全部|全体")
_SENTENCE = re.compile("[，。；,;]")
LABELS = 100  #: cells with the same label that are looked at; a form has a few
_SPACE = re.compile(r"\s+")
_BOXES = re.compile(r"[□○◯☐]\s?[^\s□○◯☐☑√✓■]{1,12}")


FORM_LABELS = 3  #: labels by which a table is known for a form
#: what a form prints where a figure goes: no answer by itself
_PRINTED = frozenset(("%", "元", "万元", "人", "人次"))

#: of each field: its key and its names
Names = tuple[tuple[str, tuple[str, ...]], ...]


@lru_cache(maxsize=64)
def names_of(fields: tuple[Field, ...]) -> Names:
    """Of each field: key, and its label and aliases as they are looked for (folded, without brackets)."""
    return tuple((field.key, spoken(field)) for field in fields)


@lru_cache(maxsize=64)
def printed_of(fields: tuple[Field, ...]) -> frozenset[str]:
    """The measures that a form may print beside its labels."""
    return _PRINTED | {bare(field.measure) for field in fields} - {""}


@lru_cache(maxsize=512)
def spoken(field: Field) -> tuple[str, ...]:
    """Label and aliases, folded, without brackets and spaces; the longest first."""
    words = {bare(name) for name in field.names} - {""}
    return tuple(sorted(words, key=len, reverse=True))


@lru_cache(maxsize=8192)
def bare(text: str) -> str:
    """A label as it is compared: folded, without brackets, spaces and closing marks."""
    return _SPACE.sub("", _BRACKETS.sub("", fold(text))).strip("：:。.*＊★、,， ")


class Labels:
    """Which field the words of a cell label, when they are one of its names or hold one, or are held by one."""

    def __init__(self, names: Names) -> None:
        self.exact = {one: key for key, spellings in names for one in spellings}
        self._long = {name: key for name, key in self.exact.items() if len(name) >= 3}
        #: in one search whether any of them is in the words, or the words in any of them
        self._held = re.compile("|".join(map(re.escape, self._long)) or "(?!)")
        self._holding = "\n".join(self._long)

    def of(self, words: str) -> str | None:
        """The key of the field that these words name, exactly or loosely; None where none."""
        return self.exact.get(words) or self._loosely(words)

    def _loosely(self, words: str) -> str | None:
        if not 2 <= len(words) <= 24 or (words not in self._holding and not self._held.search(words)):
            return None
        return next((key for name, key in self._long.items() if name in words or words in name), None)


@lru_cache(maxsize=64)
def labels_of(names: Names) -> Labels:
    """The labels that these names are, prepared once."""
    return Labels(names)


def substance(source: Source, fields: tuple[Field, ...]) -> int:
    """The number of fields that the source names together with a figure or words of their own."""
    known = source.measured.get(id(fields))
    if known is None:
        known = source.measured[id(fields)] = len(_named(source, names_of(fields), printed_of(fields)))
    return known


def is_blank_form(source: Source, fields: tuple[Field, ...]) -> bool:
    """Whether a table of the source asks for several fields and answers none."""
    labels = {name for field in fields for name in spoken(field)}
    for placed in source.blocks:
        table = placed.block
        if not isinstance(table, Table):
            continue
        asked = sum(bare(cell.text) in labels for cell in table.cells)
        if asked >= FORM_LABELS and substance(source.part((placed,)), fields) == 0:
            return True
    return False


def _named(source: Source, names: Names, printed: frozenset[str]) -> set[str]:
    found: set[str] = set()
    for line in source.paragraphs:
        if line.text.strip():
            found |= _spoken_in(line.text, names)
    for placed in source.blocks:
        if isinstance(placed.block, Table):
            found |= _filled_in(placed.block, names, printed)
    return found


def _spoken_in(text: str, names: Names) -> set[str]:
    figures = bool(_FIGURE.search(text))
    packed = _SPACE.sub("", text)
    found = set()
    for key, spellings in names:
        for name in spellings:
            if name in packed:
                if figures or len(packed) > len(name) + 8:
                    found.add(key)
                break
    return found


def _filled_in(table: Table, names: Names, printed: frozenset[str]) -> set[str]:
    """The fields that have a label in the table with something beside or below it that is no label itself, and that which
    its sheet is called after."""
    labels = labels_of(names)
    grid = table.grid()
    blank = printed | labels.exact.keys()
    said = {id(cell) for cell in table.cells if bare(cell.text) not in blank and is_filled(cell.text)}
    sheet = labels.of(bare(table.name))
    found = {sheet} if sheet and any(_FIGURE.match(cell.text) for cell in table.cells) else set()
    tries: Counter[str] = Counter()
    for cell in table.cells:
        key = labels.of(bare(cell.text))
        if key is None or key in found or tries[key] >= LABELS:
            continue
        tries[key] += 1
        right = cell_beside(grid, cell)
        if right is not None and bare(right.text) in printed:  # 巡查次数 | 次 | 5
            right = cell_beside(grid, right)
        below = [one for one in cells_below(grid, cell) if id(one) in said]
        figures = any(_FIGURE.search(folded(one.text).text) for one in below)
        if (right is not None and id(right) in said) or figures or any(map(_SENTENCE.search, _told(below, table))):
            found.add(key)
    return found


def _told(below: list[Cell], table: Table) -> list[str]:
    """The text right under a label, unless it is a note over the whole width."""
    return [cell.text for cell in below[:1] if cell.columns < table.width]


def is_filled(text: str) -> bool:
    """Whether somebody wrote something into a cell (not blank, not 无, not only unticked boxes)."""
    return not is_nothing(_BOXES.sub("", folded(text).text).strip())
