"""Tables that a page's end has cut in two: one table again, each row with its own place."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from domain.document import Paragraph, Role, Table
from parsers.reports.speech.segment import Placed
from parsers.reports.speech.spans import is_figure

_CONTINUED = re.compile(
    r"[\s(（【]{0,9}(?:上接|接续|续|接)上?(?:表|页)?[0-9一二三四五六七八九十]{0,3}[\s)）】:：]{0,9}"
)
_SUBTOTAL = re.compile(r"小\s?计|页计")


def joined(blocks: Iterable[Placed]) -> Iterator[Placed]:
    """The blocks, a table that goes on with another one's rows right below it (or below 续表) joined to that."""
    held: list[Placed] = []
    told = False
    for placed in blocks:
        block = placed.block
        if isinstance(block, Paragraph):
            running = block.role in (Role.HEADER, Role.FOOTER) or not block.text.strip()
            mark = len(block.text) < 12 and _CONTINUED.fullmatch(block.text) is not None
            if held and (running or mark):
                held.append(placed)
                told = told or mark
                continue
        elif held and isinstance(above := held[0].block, Table) and (start := _start(above, block, told)) is not None:
            held, told = [_join(held[0], above, placed, block, start)], False
            continue
        yield from held
        held, told = ([placed], False) if isinstance(block, Table) else ([], False)
        if not held:
            yield placed
    yield from held


def _start(first: Table, second: Table, told: bool) -> int | None:
    """The row of the second table at which the first one goes on; None where it is a table of its own."""
    if first.width != second.width or first.width < 2 or first.name != second.name or first.hidden or second.hidden:
        return None
    above, below = _texts(first), _texts(second)
    heads = next((row for row, (one, other) in enumerate(zip(above, below, strict=False)) if one != other), 0)
    if heads and any(is_figure(text) for text in above[0]):
        return None
    if not heads and (_shape(above[-1]) != _shape(below[0]) or not any(_shape(below[0]))):
        return None
    return heads if told or not _titles(above[heads:]) & _titles(below[heads:]) else None


def _texts(table: Table) -> list[list[str]]:
    return [[cell.text.strip() if cell else "" for cell in row] for row in table.grid()]


def _shape(texts: list[str]) -> list[bool]:
    return [is_figure(text) for text in texts]


def _titles(rows: list[list[str]]) -> set[str]:
    """What the rows are called, without subtotals."""
    titles = (next((text for text in row if text and not is_figure(text)), "") for row in rows)
    return {title for title in titles if title and not _SUBTOTAL.search(title)}


def _join(first: Placed, above: Table, second: Placed, below: Table, start: int) -> Placed:
    down = above.height - start
    more = tuple(replace(cell, row=cell.row + down) for cell in below.cells if cell.row >= start)
    rows = (*(first.rows or range(above.height)), *range(start, below.height))
    wheres = (*(first.wheres or (first.where,) * above.height), *(second.where,) * (below.height - start))
    return first._replace(block=replace(above, cells=(*above.cells, *more)), rows=rows, wheres=wheres)
