"""Tables drawn with characters in a text: cells parted by tabs, by bars (Markdown, box drawings) or by columns of blanks."""

from __future__ import annotations

import re
from collections.abc import Sequence

from parsers.documents.columns import display_width

_BARS = str.maketrans("│┃║｜┆┊", "||||||")
#: what only rules a line: |---|:--:|, +----+, ├──┼──┤
_RULES = "-=" + "".join(map(chr, range(0x2500, 0x2580)))
_RULE_MARKS = frozenset(_RULES)
_RULED = " \t\r|+:" + _RULES
_GAP = re.compile(r"[ \t\u00a0]{2,}|[ \u00a0]{0,9}\u3000[ \u00a0\u3000]{0,99}")
_FIGURE = re.compile(r"[\d０-９][\d０-９.,，:：/%％-]*\s?[^\d\s，。；,;:：]{0,3}$")
_NONE = re.compile(r"[-—–/／无]{1,3}")
#: heads of columns that hold words
_OF_WORDS = re.compile(r"(?:计量)?单位|项目|指标|名称|内容|事项|备注")
_MEASURE = re.compile(r"[（(][^（）()]{1,6}[）)]$")
_SENTENCE = re.compile(r"[。；！？!?，,：:]")
_CELL = 24  #: characters of a cell between blanks; longer ones are sentences
_PARTS = (
    _GAP,
    *map(re.compile, (r"[ \u00a0]", r"[,，]", r"[/／]")),
)  #: what may part the cells of all lines of a table
_ROWS = 500  #: lines that a table made with blanks may have
_OFF = 4  #: columns by which a cell may stand off its head
_LINE = 1000  #: characters of a line that is looked at


def rows(lines: Sequence[str], place: int, aligned: bool = True) -> tuple[list[list[str]], int]:
    """The table rows that begin at `place`, and where the text goes on; no rows where it is no table. `aligned`: the
    lines are as they were typed, with all their blanks."""
    line = lines[place][:_LINE]
    if line.strip("\t ").count("\t"):
        return _tabbed(lines, place)
    below = lines[place + 1][:_LINE] if place + 1 < len(lines) else ""
    if (_rules(line) and _has_bars(below)) or (_has_bars(line) and not _rules(line)):
        found, after = _barred(lines, place)
        return (found, after) if found else ([], place)
    return _spaced(lines, place, aligned)


def _has_bars(line: str) -> bool:
    return line.translate(_BARS).count("|") > 1


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


def _spaced(lines: Sequence[str], place: int, aligned: bool) -> tuple[list[list[str]], int]:
    """A line of heads, and lines of cells below it that hold figures. Blank lines between them are none."""
    for mark in _PARTS:
        head = _cells(lines[place], mark)
        if len(head) < 2 or any(_FIGURE.match(cell) for _, cell in head):
            continue
        found, after = [[cell for _, cell in head]], place + 1
        for following in range(place + 1, min(place + _ROWS, len(lines))):
            if not lines[following].strip():
                continue
            row = _under(head, _cells(lines[following], mark), aligned and mark is _GAP)
            told = [cell for cell in row[1:] if cell]
            figures = any(map(_FIGURE.match, told)) and (mark is _GAP or _is_tight(found[0], row))
            if not told or not (figures or all(map(_MEASURE.match, told))):
                break
            found.append(row)
            after = following + 1
        if len(found) > 1:
            return found, after
    return [], place


def _is_tight(head: list[str], row: list[str]) -> bool:
    """Whether a row whose cells a single mark parts holds nothing but figures and blanks, but for words under heads that ask
    for them; of two cells both are figures."""
    told = zip(head, row, strict=True) if len(row) == 2 else zip(head[1:], row[1:], strict=True)
    return all(_FIGURE.match(cell) or _NONE.fullmatch(cell) or _OF_WORDS.fullmatch(name) for name, cell in told)


def _under(head: list[tuple[int, str]], cells: list[tuple[int, str]], aligned: bool) -> list[str]:
    """The cells of a row, each under its head; [] where they do not fit. One that is left blank shows by the places of the others."""
    if len(cells) == len(head):
        return [cell for _, cell in cells]
    if not aligned or not 1 < len(cells) < len(head):
        return []
    row = [""] * len(head)
    for start, cell in cells:
        column = min(range(len(head)), key=lambda one: abs(head[one][0] - start))
        if row[column] or abs(head[column][0] - start) > _OFF:
            return []
        row[column] = cell
    return row


def _cells(line: str, mark: re.Pattern[str]) -> list[tuple[int, str]]:
    """The cells of a line of short words and figures, each with the column of a screen at which it begins."""
    line = line[:_LINE].rstrip()
    if len(line) < 4 or line.lstrip()[:1] in ">＞" or not mark.search(line):
        return []
    cells, at = [], len(line) - len(line.lstrip())
    for gap in (*mark.finditer(line, at), None):
        cell = line[at : gap.start() if gap else None]
        if not cell or len(cell) > _CELL or _SENTENCE.search(cell):
            return []
        cells.append((display_width(line[:at]), cell))
        at = gap.end() if gap else at
    return cells
