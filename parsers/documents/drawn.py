"""Tables drawn with characters in a text: cells parted by tabs, by bars (Markdown, box drawings) or by columns of blanks."""

from __future__ import annotations

import re
from collections.abc import Sequence

_BARS = str.maketrans("│┃║｜┆┊", "||||||")
#: what only rules a line: |---|:--:|, +----+, ├──┼──┤
_RULES = "-=" + "".join(map(chr, range(0x2500, 0x2580)))
_RULE_MARKS = frozenset(_RULES)
_RULED = " \t\r|+:" + _RULES
_GAP = re.compile(r"[ \t\u00a0]{2,}|[ \u00a0]{0,9}\u3000[ \u00a0\u3000]{0,99}")
_FIGURE = re.compile(r"[\d０-９][\d０-９.,，:：/%％-]*\s?[^\d\s，。；,;:：]{0,3}$")
_SENTENCE = re.compile(r"[。；！？!?]|[，,：:].")
_CELL = 24  #: characters of a cell between blanks; longer ones are sentences
_LINE = 1000  #: characters of a line that is looked at


def rows(lines: Sequence[str], place: int) -> tuple[list[list[str]], int]:
    """The table rows that begin at `place`, and where the text goes on; no rows where it is no table."""
    line = lines[place][:_LINE]
    if line.strip("\t ").count("\t"):
        return _tabbed(lines, place)
    if line.translate(_BARS).count("|") > 1 or _rules(line):
        found, after = _barred(lines, place)
        return (found, after) if found else ([], place)
    return _spaced(lines, place)


def _rules(line: str) -> bool:
    return line[:1] in _RULED and not line.strip(_RULED) and not _RULE_MARKS.isdisjoint(line)


def _tabbed(lines: Sequence[str], place: int) -> tuple[list[list[str]], int]:
    found: list[list[str]] = []
    after = place
    while after < len(lines) and "\t" in lines[after].strip("\t "):
        found.append([cell.strip() for cell in lines[after].split("\t")])
        after += 1
    return (found, after) if _is_even(found) else ([], place)


def _barred(lines: Sequence[str], place: int) -> tuple[list[list[str]], int]:
    found: list[list[str]] = []
    after = place
    while after < len(lines):
        line = lines[after].translate(_BARS).strip()
        if not _rules(line[:_LINE]):
            if "|" not in line:
                break
            found.append([cell.strip() for cell in line.removeprefix("|").removesuffix("|").split("|")])
        after += 1
    return (found, after) if _is_even(found) else ([], place)


def _is_even(found: list[list[str]]) -> bool:
    return len(found) > 1 and len({len(row) for row in found}) == 1


def _spaced(lines: Sequence[str], place: int) -> tuple[list[list[str]], int]:
    """A line of heads, and lines of as many cells below it that hold figures. Blank lines between them are none."""
    head = _cells(lines[place])
    if len(head) < 2 or any(map(_FIGURE.match, head)):
        return [], place
    found, after = [head], place + 1
    for following in range(place + 1, len(lines)):
        if not lines[following].strip():
            continue
        row = _cells(lines[following])
        if len(row) != len(head) or not any(map(_FIGURE.match, row)):
            break
        found.append(row)
        after = following + 1
    return (found, after) if len(found) > 1 else ([], place)


def _cells(line: str) -> list[str]:
    """The cells of a line whose blanks part short words and figures; [] where it is no such line."""
    line = line[:_LINE].strip()
    if len(line) < 4 or line[0] in ">＞" or not _GAP.search(line):
        return []
    cells = _GAP.split(line)
    return [] if any(len(cell) > _CELL or _SENTENCE.search(cell) for cell in cells) else cells
