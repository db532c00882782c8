"""What a mail offers to read: each document with its usable blocks, its head lines, its last lines and its labelled cells."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from typing import NamedTuple

from domain.document import Cell, Document, Paragraph, Role, Table
from domain.mail import Head
from domain.report import Evidence
from domain.text.normalise import Folded
from parsers.reports.language.date_parts import ToldRange
from parsers.reports.speech.continued import joined
from parsers.reports.speech.cuts import cut_rows
from parsers.reports.speech.line_rows import unstacked
from parsers.reports.speech.segment import Placed, place

_INSTRUCTIONS = re.compile(r"说明|示例|样例|样表|范例|模板|填报要求|填写要求|字典|下拉")
_EXAMPLE = re.compile(
    r"^\s?(?:[（(]?(?:例|示例|样例|范例|举例)[）)]?\s?(?:[:：1-9一]|$|[×Xx某])|(?:XX|xx|××|某某|\*\*)[^，。]{0,12}$)"
)
#: below a form's table its explanations go on to the end, or to the next table
_EXPLAINS = re.compile(r"^\s{0,4}[（(【]?(?:填表|填写|填报)(?:说明|须知|要求)[）)】]?\s{0,4}(?:[:：]|$)")
#: 填表说明：1.没有的项目填“／”…: words of the form, not of who fills it in
_GUIDES = re.compile(
    r"^[\s　（(]*(?:请?(?:对照|参照|仿照|按照?)(?:以下|下面|下列|附件)?(?:范例|示例|样例|样表)(?![^。：:]{0,8}(?:[好了过]了?|的)\s?[：:])[^。]{0,16}[：:]|(?:填[表写报]|指标|统计)(?:说明|要求|须知|解释|口径)|(?:说\s?明|注|备注)\s?[：:](?=.{0,80}(?:请填|填写|填“|填报|[行栏列]|不填|填人|公式|口径|[÷×=]|如无)))"
)
_SENTENCE_END = re.compile(r"[。！？!?；;]")
HEAD_LINES = 8
TAIL_LINES = 8
TITLE_LENGTH = 60
TAIL_LENGTH = 40


@lru_cache(maxsize=4096)
def folded(text: str) -> Folded:
    """The folded text with its way back; made once for each text."""
    return Folded(text)


class Line(NamedTuple):
    """A paragraph or a cell, folded."""

    placed: Placed
    fold: Folded
    cell: Cell | None = None

    @property
    def text(self) -> str:
        return self.fold.text

    def evidence(self, start: int = 0, end: int | None = None) -> Evidence:
        """The original words of a slice of the folded text."""
        words = self.fold.origin(start, len(self.fold.text) if end is None else end)
        return self.placed.evidence(words.strip(), self.cell)


@dataclass(frozen=True)
class Source:
    """A document, or a part of one, as a source of reports. `head` is that of the mail that holds it; `inner` when that
    is a forwarded one."""

    document: Document
    blocks: tuple[Placed, ...]
    head: Head
    inner: bool = False
    measured: dict[int, int] = field(default_factory=dict, compare=False, repr=False)  #: substance by id of the fields
    #: what was found of its period, by who looked for it: the units of a joint paper all ask
    told: dict[object, tuple[tuple[ToldRange, Evidence], ...]] = field(default_factory=dict, compare=False, repr=False)

    @classmethod
    def of(cls, document: Document, head: Head, inner: bool = False) -> Source:
        """The blocks that may hold a report: no running heads, no hidden or instruction sheets, no example rows,
        no explanations of a form."""
        tables = [block for block in document.blocks if isinstance(block, Table) and not block.hidden]
        many = len(tables) > 1
        kept = []
        below, explains = False, False
        for placed in joined(place(document)):
            block = placed.block
            if isinstance(block, Paragraph):
                explains = explains or (below and _EXPLAINS.match(block.text) is not None)
                if (
                    block.role not in (Role.HEADER, Role.FOOTER)
                    and block.text.strip()
                    and not explains
                    and not _GUIDES.match(block.text)
                ):
                    kept.append(placed)
                continue
            below, explains = True, False
            if not block.hidden and not (many and _INSTRUCTIONS.search(block.name)):
                kept.append(without_examples(unstacked(placed)))
        return cls(document, tuple(kept), head, inner)

    def part(self, blocks: tuple[Placed, ...]) -> Source:
        """The same source with these blocks only."""
        return Source(self.document, blocks, self.head, self.inner)

    @cached_property
    def lines(self) -> tuple[Line, ...]:
        return tuple(line for placed in self.blocks for line in lines_of(placed))

    @cached_property
    def paragraphs(self) -> tuple[Line, ...]:
        return tuple(line for line in self.lines if line.cell is None)

    @cached_property
    def text(self) -> str:
        return "\n".join(line.text for line in self.lines)

    @cached_property
    def head_lines(self) -> tuple[Line, ...]:
        """Title and what stands under it: the first short lines, and the lone cells above the first table's head."""
        found: list[Line] = []
        for placed in self.blocks[: HEAD_LINES + 1]:
            if isinstance(placed.block, Table):
                break
            line = Line(placed, folded(placed.text))
            text = line.text.strip()
            if len(text) > TITLE_LENGTH or _is_sentence(text) or len(found) >= HEAD_LINES:
                break
            if is_salutation(text) and found:
                break
            found.append(line)
        table = next((placed for placed in self.blocks[: HEAD_LINES + 1] if isinstance(placed.block, Table)), None)
        return (*found, *(lone_cells(table) if table else ()))

    @cached_property
    def tail_lines(self) -> tuple[Line, ...]:
        """The last short lines: signature, date."""
        found: list[Line] = []
        for line in reversed(self.paragraphs):
            text = line.text.strip()
            if len(text) > TAIL_LENGTH or "。" in text[:-1]:
                if found or len(text) > TITLE_LENGTH * 2:
                    break
                continue
            if len(found) >= TAIL_LINES:
                break
            found.append(line)
        return tuple(found)

    @cached_property
    def body_lines(self) -> tuple[Line, ...]:
        """The paragraphs that are neither head nor salutation."""
        heads = {id(line.placed) for line in self.head_lines}
        return tuple(
            line for line in self.paragraphs if id(line.placed) not in heads and not is_salutation(line.text.strip())
        )


def _is_sentence(text: str) -> bool:
    return (
        bool(_SENTENCE_END.search(text))
        or text.count("，") + text.count(",") > 1
        or bool(re.search(r"[^0-9]\.$", text))
    )


def is_salutation(text: str) -> bool:
    """校党委组织部：/ 各位老师好， - a line addressed to someone."""
    return (
        len(text) <= 30
        and text.endswith(("：", ":"))
        and not re.search(
            r"[0-9]|^[受替代帮].{2,}|委托|(?:如下|情况|数|数据|材料|[周月日]报|小结|进[展度])[：:]$|[是为有的了][：:]$",
            text,
        )
    )


def lines_of(placed: Placed) -> Iterator[Line]:
    """A paragraph as a line, or the filled cells of a table as lines each."""
    block = placed.block
    if isinstance(block, Paragraph):
        yield Line(placed, folded(block.text))
    else:
        for cell in block.cells:
            if cell.text.strip():
                yield Line(placed, folded(cell.text), cell)


def lone_cells(placed: Placed) -> Iterator[Line]:
    """The cells that stand alone in their row, before the first row that has more."""
    table = placed.block
    if not isinstance(table, Table):
        return
    rows: dict[int, list[Cell]] = {}
    for cell in table.cells:
        if cell.text.strip():
            rows.setdefault(cell.row, []).append(cell)
    for row in sorted(rows)[:HEAD_LINES]:
        if len(rows[row]) > 1:
            return
        yield Line(placed, folded(rows[row][0].text), rows[row][0])


def without_examples(placed: Placed) -> Placed:
    """The table without its model rows (例：…, XX支部)."""
    table = placed.block
    if not isinstance(table, Table):
        return placed
    grid = table.grid()
    kept = [row for row, cells in enumerate(grid) if not _is_example(cells) and not _guides(cells)]
    return cut_rows(placed, kept) if len(kept) < len(grid) else placed


def _is_example(cells: list[Cell | None]) -> bool:
    texts = [text for text in dict.fromkeys(folded(cell.text).text.strip() for cell in cells if cell) if text]
    return len(texts) > 1 and any(_EXAMPLE.search(text) for text in texts[:2])


def _guides(cells: list[Cell | None]) -> bool:
    """A row that is one cell of instructions."""
    filled = {id(cell): cell for cell in cells if cell is not None and cell.text.strip()}.values()
    return len(filled) == 1 and any(_GUIDES.match(cell.text) for cell in filled)
