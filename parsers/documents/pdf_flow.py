"""Lines of print put together into paragraphs, in reading order."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from itertools import pairwise
from statistics import median

from domain.document import Block, Cell, Paragraph, Role, Table
from parsers.documents.ordinals import chinese
from parsers.documents.pdf_lines import Line
from parsers.documents.plain import join

STARTS_ANEW = re.compile(
    r"[(（]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[)）、](?!\d)|\d{1,2}[.．](?!\d)|[①-⑳⑴-⒇◆■●•☑□√※]|第[一二三四五六七八九十]{1,3}[条章节部]"
    r"|附件?\d{0,2}[：:]|[一二三四五六七八九]是|——"
)
_PAGE_NUMBER = re.compile(
    r"[-—–－·\s]*第?\s*\d{1,3}\s*页?\s*[-—–－·\s]*(?:(?:[/／]|[共，,]\s*共?)\s*\d{1,3}\s*页?)?[-—–－·\s]*$"
)
_OFFICIAL_NUMBER = re.compile(r"(?:[-—–－]\s*\d{1,3}\s*[-—–－]|第\s*\d{1,3}\s*页)")
_DIGITS = re.compile(r"\d+")
_SENTENCE_END = tuple("。；！？：”』」.;!?:")
_LONG = 20  #: characters that fill most of a line
_NEVER_FIRST = tuple("，。、；：！？）》”’,.;:!?)")
_CENTRED = 5.0  #: sizes by which a line must stand further right than the next one and the text to be a heading
_EARLY = 1.8  #: sizes by which a full line may end before the edge: a word or a pair of signs did not fit
_SAME_EDGE = 0.3  #: sizes; full lines of Chinese end within this, others seldom
_MARGIN = 0.09  #: share of the page's height where running heads and feet stand
_OFFICIAL_FOOT = 0.14  #: the same for a number between dashes


@dataclass(frozen=True, slots=True)
class Frame:
    """The area that the text of a page (or column) fills; `pitch` is the usual step from line to line, 0 if unknown."""

    left: float
    right: float
    pitch: float = 0.0


@dataclass(slots=True)
class Item:
    """A line or a block on its page, before lines become paragraphs. `xs`: the upright lines of a ruled table."""

    page: int
    what: Line | Table | Paragraph
    frame: Frame
    role: Role = Role.BODY
    xs: list[float] = field(default_factory=list)


def columns_of(lines: list[Line], width: float) -> list[list[Line]]:
    """Lines grouped in reading order: where a page is set in two columns, the left one comes before the right one."""
    gutter = _gutter(lines, width)
    if gutter is None:
        return [lines]
    groups: list[list[Line]] = []
    left: list[Line] = []
    right: list[Line] = []
    for line in lines:
        sides = [run for run in line.runs if run.right <= gutter], [run for run in line.runs if run.left >= gutter]
        if len(sides[0]) + len(sides[1]) < len(line.runs):  # a line across both columns ends them
            groups += [group for group in (left, right, [line]) if group]
            left, right = [], []
            continue
        for runs, side in zip(sides, (left, right), strict=True):
            if runs:
                side.append(Line(runs))
    return groups + [group for group in (left, right) if group]


def _gutter(lines: list[Line], width: float) -> float | None:
    """The x of an empty strip that parts two columns of prose, else None."""
    both = [line for line in lines if len(line.runs) == 2]
    if len(both) < 2:
        return None
    gutter = median((line.runs[0].right + line.runs[1].left) / 2 for line in both)
    if not 0.3 * width < gutter < 0.7 * width:
        return None
    parted = [line for line in both if line.runs[0].right < gutter < line.runs[1].left]
    crossing = sum(1 for line in lines for run in line.runs if run.left < gutter < run.right)
    rows = len(parted) + _beside_nothing(lines, parted, gutter)
    if rows < 5 or crossing > rows / 2:
        return None
    left, right = min(line.left for line in parted), max(line.right for line in parted)
    filled = [
        line for line in parted
        if line.runs[0].right - left > 0.75 * (gutter - left) and line.runs[1].right - gutter > 0.6 * (right - gutter)
    ]  # fmt: skip
    return gutter if len(filled) * 2 >= len(parted) else None


def _beside_nothing(lines: list[Line], parted: list[Line], gutter: float) -> int:
    """How many lines fill the left column where the right one has ended, if that is a column: five at least."""
    if len(parted) < 2:
        return 0
    edge = median(line.runs[0].right for line in parted)
    alone = [line for line in lines if len(line.runs) == 1 and edge - _EARLY * line.size < line.right < gutter]
    return len(alone) if len(alone) > 4 else 0


def aligned_tables(lines: list[Line], page: int) -> list[Line | Table]:
    """Unruled tables: at least three lines on end whose runs stand under one another in at least two columns."""
    found: list[Line | Table] = []
    place = 0
    while place < len(lines):
        after = place
        while after < len(lines) and len(lines[after].runs) > 1 and _is_near(lines, after, place):
            after += 1
        table = _aligned(lines[place:after], page) if after - place >= 3 else None
        if table is not None:
            found.append(table)
            place = after
        else:
            found.append(lines[place])
            place += 1
    return found


def _is_near(lines: list[Line], place: int, first: int) -> bool:
    return place == first or lines[place - 1].bottom - lines[place].bottom < 3.0 * max(lines[place].size, 1.0)


def _aligned(lines: list[Line], page: int) -> Table | None:
    columns: list[list[float]] = []  # [left, right] of each, growing
    for run in sorted((run for line in lines for run in line.runs), key=lambda one: one.left):
        home = next((column for column in columns if run.left < column[1] and run.right > column[0]), None)
        if home is None:
            columns.append([run.left, run.right])
        else:
            home[0], home[1] = min(home[0], run.left), max(home[1], run.right)
    columns.sort()
    if len(columns) < 2 or any(first[1] > second[0] for first, second in pairwise(columns)):
        return None
    rows = [
        [" ".join(run.text for run in line.runs if left <= run.left <= right) for left, right in columns]
        for line in lines
    ]
    full = sum(1 for row in rows for cell in row if cell)
    return Table.of_rows(rows, page=page) if full >= 0.6 * len(rows) * len(columns) else None


def frame_of(lines: list[Line], width: float = 0.0) -> Frame:
    """Where most lines begin and where they end. `width`: of a page in one column, whose text fills most of it."""
    if not lines:
        return Frame(0.0, 0.0)
    lefts = sorted(line.left for line in lines)
    steps = sorted(step for one, two in pairwise(lines) if (step := one.bottom - two.bottom) > 0.5 * one.size)
    pitch = steps[len(steps) // 4] if len(steps) > 3 else 0.0
    left = lefts[len(lefts) // 10]
    return Frame(left, _right_edge(lines, left, width), pitch)


def _right_edge(lines: list[Line], left: float, width: float) -> float:
    """Where full lines end: what one line alone reaches is no edge (a title is often the longest), unless it stands about
    as far from the right of the page as the text does from the left."""
    rights = sorted(line.right for line in lines)
    size = median(line.size for line in lines)
    longest = rights[-1 - len(rights) // 20]
    if not width or longest > width - left - 3 * size or rights[-3:][0] > longest - _EARLY * size:
        return max(longest, 0.7 * width)
    shared = _shared_edge(lines)
    return max(shared, 0.6 * width) if shared else max(width - left, 0.7 * width)


def _shared_edge(lines: list[Line]) -> float:
    """The rightmost place where two lines of one size end, 0 if there is none."""
    by_edge = sorted(lines, key=lambda line: -line.right)
    for one, other in pairwise(by_edge):
        if one.right - other.right < _SAME_EDGE * one.size and abs(one.size - other.size) < 0.1 * one.size:
            return one.right
    return 0.0


def margin_role(line: Line, height: float) -> Role | None:
    """HEADER or FOOTER for a line that stands where running heads and feet do."""
    if line.bottom > (1 - _MARGIN) * height:
        return Role.HEADER
    # the page numbers of official papers stand just below the text, 28 mm above the edge (GB/T 9704)
    foot = _OFFICIAL_FOOT if _OFFICIAL_NUMBER.match(line.text) else _MARGIN
    return Role.FOOTER if line.top < foot * height else None


def mark_running(pages: list[list[Item]], heights: list[float]) -> None:
    """Give page numbers, and lines that come back on the same edge of other pages, the role of head or foot."""
    edges: list[tuple[Item, Role, str]] = []
    for items, height in zip(pages, heights, strict=True):
        for item in (*items[:2], *items[-2:]):
            role = margin_role(item.what, height) if isinstance(item.what, Line) else None
            if role is not None and isinstance(item.what, Line):
                edges.append((item, role, _DIGITS.sub("#", item.what.text)))
    seen = Counter(text for _, _, text in {(id(item), role, text) for item, role, text in edges})
    for item, role, text in edges:
        if seen[text] > 1 or _PAGE_NUMBER.match(text.replace("#", "1")):
            item.role = role


def mark_titles(items: list[Item], width: float) -> None:
    """TITLE for the centred, larger lines at the top of the first page."""
    lines = [item.what for item in items if isinstance(item.what, Line)]
    if len(lines) < 3:
        return
    usual = median(line.size for line in lines)
    for item in items:
        if item.role is not Role.BODY:
            continue
        line = item.what
        if not isinstance(line, Line) or line.size < 1.15 * usual or len(line.text) > 60:
            return
        if abs((line.left + line.right) / 2 - width / 2) < 0.06 * width:
            item.role = Role.TITLE


def assemble(pages: list[list[Item]]) -> list[Block]:
    """All pages as blocks: wrapped lines joined (also over a page break), tables that go on over a page break joined."""
    blocks: list[Block] = []
    last: Item | None = None
    for item in _running_last(pages):
        what = item.what
        if isinstance(what, Paragraph):
            before_it = blocks[-1] if last is not None and isinstance(last.what, Paragraph) else None
            if isinstance(before_it, Paragraph) and _runs_over(before_it, what):
                sure = min(before_it.confidence, what.confidence)
                blocks[-1] = replace(before_it, text=run_on(before_it.text, what.text), confidence=sure)
            else:
                blocks.append(what)
        elif isinstance(what, Table):
            joined = _continued(blocks[-1], last, item) if last and isinstance(last.what, Table) else None
            if joined is not None:
                blocks[-1] = joined
            else:
                blocks.append(what)
        elif last is not None and isinstance(last.what, Line) and _goes_on(last, item, last.what, what):
            before = blocks[-1]
            if isinstance(before, Paragraph):
                blocks[-1] = Paragraph(run_on(before.text, what.text), before.role, before.page)
        else:
            blocks.append(Paragraph(what.text, item.role, item.page))
        last = item
    return blocks


def run_on(first: str, second: str) -> str:
    """Two lines of one paragraph. Figures that meet at a line's end are one figure that was broken there."""
    if first[-1:].isdigit() and second[:1].isdigit():
        return first + second
    return join(first, second)


def recognised(blocks: tuple[Block, ...], page: int) -> list[Item]:
    """What was read on a scanned page, as items."""
    frame = Frame(0.0, 0.0)
    return [Item(page, one, frame, one.role if isinstance(one, Paragraph) else Role.BODY) for one in blocks]


def _runs_over(before: Paragraph, after: Paragraph) -> bool:
    """Whether a paragraph of a scanned page goes on at the head of the next: where its frame was is no longer known."""
    return (
        before.role is after.role is Role.BODY
        and before.page != after.page
        and len(before.text) > _LONG
        and not before.text.endswith(_SENTENCE_END)
        and not STARTS_ANEW.match(after.text)
    )


def _running_last(pages: list[list[Item]]) -> Iterator[Item]:
    """Everything in order, heads and feet after the rest, so that they part no paragraph."""
    everything = [item for items in pages for item in items]
    yield from (item for item in everything if item.role not in (Role.HEADER, Role.FOOTER))
    yield from (item for item in everything if item.role in (Role.HEADER, Role.FOOTER))


def _goes_on(last: Item, item: Item, before: Line, line: Line) -> bool:
    """Whether `line` continues the paragraph of `before`: that one is full, this one is neither indented nor numbered."""
    if item.role is not last.role or item.role in (Role.HEADER, Role.FOOTER):
        return False
    size = max(before.size, 1.0)
    same_page = item.page == last.page
    if abs(before.size - line.size) > 0.2 * size:
        return False
    step = before.bottom - line.bottom
    if same_page and (step > 2.6 * size or (item.frame.pitch and step > 1.3 * item.frame.pitch)):
        return False
    return _is_wrapped(last.frame, item.frame, before, line, size, item.role)


def _is_wrapped(frame: Frame, next_frame: Frame, before: Line, line: Line, size: float, role: Role) -> bool:
    # a line may end one character early where a comma or full stop may not begin the next
    early = _EARLY + (line.text[1:2] in _NEVER_FIRST and not before.text.endswith(_SENTENCE_END))
    if not frame.right - early * size <= before.right <= frame.right + _EARLY * size or len(before.runs) > 1:
        return False
    if role is Role.TITLE:
        return True
    if before.left - frame.left > _CENTRED * size and line.left < before.left - _CENTRED * size:
        return False  # a centred heading of one line, however far it reaches
    if abs(line.left + line.right - before.left - before.right) < size < line.left - before.left:
        return not before.text.endswith(_SENTENCE_END)  # a centred heading of two lines
    if line.left > next_frame.left + 0.8 * size and (
        abs(line.left - before.left) > 0.3 * size or before.text.endswith(_SENTENCE_END)
    ):
        return False
    if line.left - next_frame.left > before.left - frame.left + 0.8 * size:
        return False
    if STARTS_ANEW.match(line.text):
        return not before.text.endswith(_SENTENCE_END) and not _is_next(before.text, line.text)
    return True


#: 3. 培训人数, (4)…, 五、…
_NUMBERED = re.compile(r"[(（]?(\d{1,2}|[一二三四五六七八九十]{1,3})([)）、.．])")


def _is_next(before: str, line: str) -> bool:
    """Whether a line is numbered as the one after the line before it: 3. under 2."""
    one, other = _NUMBERED.match(before), _NUMBERED.match(line)
    if one is None or other is None or one[2] != other[2]:
        return False
    if one[1].isdigit() and other[1].isdigit():
        return int(one[1]) + 1 == int(other[1])
    return other[1] == next((chinese(number + 1) for number in range(1, 40) if chinese(number) == one[1]), "")


def _continued(before: Block, last: Item | None, item: Item) -> Table | None:
    """The table of the page before with this one's rows, if both have the same columns; a repeated head is dropped."""
    table = item.what
    if last is None or not isinstance(before, Table) or not isinstance(table, Table) or item.page == last.page:
        return None
    if (
        len(last.xs) != len(item.xs)
        or not item.xs
        or any(abs(a - b) > 4 for a, b in zip(last.xs, item.xs, strict=True))
    ):
        return None
    skip = 1 if _row(before, 0) == _row(table, 0) and any(_row(table, 0)) and table.height > 1 else 0
    down = before.height - skip
    moved = tuple(Cell(c.row + down, c.column, c.text, c.rows, c.columns) for c in table.cells if c.row >= skip)
    return Table((*before.cells, *moved), before.name, before.page)


def _row(table: Table, row: int) -> list[str]:
    return [cell.text for cell in table.cells if cell.row == row]
