"""Tags: what a report ticks or lists, else what its prose says was done."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from domain.campaign import Field
from domain.document import Table
from domain.report import Evidence
from domain.text.normalise import fold
from parsers.reports.headed import Passage
from parsers.reports.headings import Headings
from parsers.reports.phrases import is_nothing
from parsers.reports.segment import Placed
from parsers.reports.sources import Line, cell_beside
from parsers.reports.substance import bare, spoken

TICKED = "☑√✓✔■☒●◉✅▣"
NEAR = 4  #: characters between a box and its word
SENTENCE = 400
OPEN = "□○◯☐▢〇"
_SENTENCE = re.compile(r"[^。！!？?；;\n]{1,400}")
_JOINED = re.compile(r"^(?:[、，,/／\s]|和|及|与|以及|还有|或){0,4}$")
_PLANNED = re.compile(
    r"计划|打算|准备|拟|还要|将(?!近|士|军)|下一步|下步|今后|力争|争取|预计|下周|下月|接下来|待|需要?|应当|要求|建议|申请|希望"
)
_DENIED = re.compile(r"未(?!来)|没有?(?!收)|无(?!偿|私|缝|论|接触|一)|不再|暂停|取消|停止|尚待")
#: said behind the word: 播后镇压因为土太湿，这周没有做; 返乡车票现在还没开始
_LEFT_UNDONE = re.compile(
    r"^[^。；;！!？?]{0,24}?(?:没有?(?:做|办|开展|安排|搞|启动|组织)|未(?:能)?(?:做|开展|办|启动|安排|成行)|还没|尚未|暂不|暂未|取消|暂停|推迟|"
    r"等[^。；;，,]{0,16}再|再(?:铺开|开展|推开|安排)|由[^。；;，,]{2,10}(?:公司|单位|物业)(?:承担|负责))"
)
_OTHERS = re.compile(
    r"(?:学生|研究生|本科生|居民|群众|职工|教职工|保安员?|积极分子|非党员|社会|招募|其他|他们|对方|上级|学校|医院|社区)(?:的)?$"
)
_BEFORE = re.compile(r"上个?周|上期|上个?月|去年|往年|以前|曾经|原来")


#: a paragraph, and its folded text with stretches blanked out (same length)
Prose = tuple[Line, str]


@dataclass(frozen=True, slots=True)
class Tag:
    choice: str
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class Tags:
    """The choices told, and how: ticked, list, or prose."""

    tags: tuple[Tag, ...]
    rule: str


@lru_cache(maxsize=32)
def _words(field: Field) -> tuple[tuple[str, str], ...]:
    """Every word for a choice with the choice, the longest first."""
    pairs = [(fold(word), choice) for choice, words in field.choices for word in (choice, *words)]
    return tuple(sorted(dict.fromkeys(pairs), key=lambda pair: -len(pair[0])))


@dataclass(frozen=True, slots=True)
class _Hit:
    choice: str
    start: int
    end: int
    exact: bool


def tags_of(
    field: Field,
    passages: list[Passage],
    prose: Iterable[Prose],
    headings: Headings,
    infer: bool,
    tables: Iterable[Placed] = (),
) -> Tags | None:
    """The tags of a report. `passages` stand under the field's own label; `prose` are the paragraphs with what belongs
    to list fields blanked out; `infer` allows to tell them from what was done."""
    lines = list(prose)
    ticked = list(
        _ticked(
            field, [*((one.line, one.text, one.start) for one in passages), *((line, text, 0) for line, text in lines)]
        )
    )
    ticked = ticked or [pair for placed in tables for pair in _ticked_cells(field, placed)]
    if ticked:
        return Tags(_once(tag for tag, on in ticked if on), "ticked")
    listed = _once(tag for passage in passages for tag in _in_list(field, passage))
    if listed:
        return Tags(listed, "list")
    named = _once(_named_lists(field, lines, headings))
    if named:
        return Tags(named, "list")
    if not infer:
        return None
    loose = _once((*_runs(field, lines), *_done(field, lines, headings.counted)))
    return Tags(loose, "prose") if loose else None


def _once(tags: Iterable[Tag]) -> tuple[Tag, ...]:
    found: dict[str, Tag] = {}
    for tag in tags:
        found.setdefault(tag.choice, tag)
    return tuple(found.values())


@lru_cache(maxsize=32)
def _pattern(field: Field) -> re.Pattern[str]:
    return re.compile("|".join(re.escape(word) for word, _ in _words(field)) or "(?!)")


def _hits(field: Field, text: str) -> list[_Hit]:
    """Where a text names a choice, in order; a longer word hides the shorter ones that begin with it."""
    words = dict(reversed(_words(field)))  # a word of two choices is the first one's
    names = {fold(choice) for choice, _ in field.choices}
    return [_Hit(words[m[0]], m.start(), m.end(), m[0] in names) for m in _pattern(field).finditer(text)]


def _ticked(field: Field, slices: Iterable[tuple[Line, str, int]]) -> Iterator[tuple[Tag, bool]]:
    """Each choice with a box before or after it, and whether the box is ticked. A lone bullet is no box."""
    for line, text, begin in slices:
        boxes = sum(text.count(mark) for mark in TICKED + OPEN)
        if not boxes:
            continue
        hits = [hit for hit in _hits(field, text) if hit.exact or boxes > 1]
        after = _marks_follow(text, hits)
        for hit in hits:
            mark = (
                text[hit.end : hit.end + NEAR].lstrip(" （([")[:1]
                if after
                else text[max(0, hit.start - NEAR) : hit.start].rstrip(" ）)]")[-1:]
            )
            if mark and mark in TICKED + OPEN and (boxes > 1 or mark in "☑√✓✔✅"):
                yield (
                    Tag(
                        hit.choice,
                        line.evidence(begin + max(0, hit.start - 1), begin + min(len(text), hit.end + after)),
                    ),
                    mark in TICKED,
                )


def _ticked_cells(field: Field, placed: Placed) -> Iterator[tuple[Tag, bool]]:
    """A choice alone in its cell, with a tick in the cell at its right or below; nothing unless one is ticked."""
    table = placed.block
    if not isinstance(table, Table):
        return
    exact = {fold(choice): choice for choice, _ in field.choices}
    words = dict(reversed(_words(field)))
    grid = table.grid()
    found: list[tuple[Tag, bool]] = []
    for row in grid:
        cells = list({id(cell): cell for cell in row if cell is not None}.values())
        told = ["".join(fold(cell.text).split()) for cell in cells]
        names = words if sum(word in words or _shortened(word, field) is not None for word in told) > 2 else exact
        for cell, word in zip(cells, told, strict=True):
            choice = names.get(word) or (_shortened(word, field) if names is words else None)
            if choice is None:
                continue
            right = cell_beside(grid, cell)
            below = grid[cell.row + cell.rows][cell.column] if cell.row + cell.rows < table.height else None
            marks = [fold(other.text).strip() for other in (right, below) if other is not None]
            tag = Tag(choice, placed.evidence(cell.text.strip(), cell))
            found.append((tag, any(mark and mark in TICKED for mark in marks)))
    if any(on for _, on in found):
        yield from found


def _shortened(word: str, field: Field) -> str | None:
    """The one choice that holds a short word (宣传 of 政策宣传)."""
    holds = [choice for choice, _ in field.choices if len(word) >= 2 and word in fold(choice)]
    return holds[0] if len(holds) == 1 else None


def _marks_follow(text: str, hits: list[_Hit]) -> bool:
    """政策宣传√ 疫情排查□ - the box behind the word."""
    if not hits:
        return False
    return not text[: hits[0].start].rstrip(" ）)]").endswith(tuple(TICKED + OPEN))


def _in_list(field: Field, passage: Passage) -> Iterator[Tag]:
    """What stands under the field's label: all choices named up to the end of the sentence."""
    text = passage.text
    if is_nothing(text):
        return
    stop = len(text) if passage.via == "cell" else next((m.start() for m in re.finditer(r"[。\n]", text)), len(text))
    hits = _hits(field, text[:stop])
    for hit in hits if passage.via == "cell" else _carried_out(text[:stop], hits):
        yield Tag(hit.choice, passage.line.evidence(passage.start + hit.start, passage.start + hit.end))


def _carried_out(text: str, hits: list[_Hit]) -> list[_Hit]:
    """The hits of which the words behind them, up to the next, do not say that they were left undone."""
    ends = [*(hit.start for hit in hits[1:]), len(text)]
    return [hit for hit, end in zip(hits, ends, strict=False) if not _LEFT_UNDONE.match(text[hit.end : end])]


def _named_lists(field: Field, lines: list[Prose], headings: Headings) -> Iterator[Tag]:
    """Sentences that speak of the field by its name and list choices: 党员主要承担政策宣传、管控值勤两类岗位.

    After its whole name all choices of the sentence are meant; beside a part of it (岗位) those in a row, or a single one
    by its own name."""
    names = [name for name in spoken(field) if len(name) > 2]
    cores = [*(name for name, key in headings.cores if key == field.key), *spoken(field), bare(field.label)[-2:]]
    whole: list[Tag] = []
    parts: list[Tag] = []
    for line, text in lines:
        for match in _SENTENCE.finditer(text):
            sentence = match[0]
            if _PLANNED.search(sentence[:12]) or _BEFORE.search(sentence):
                continue
            hits = _carried_out(sentence, _hits(field, sentence)) if any(core in sentence for core in cores) else []
            named = bool(hits) and any(name in sentence[: hits[0].start] for name in names)
            run = hits if named else _best_run(sentence, hits)
            if len(run) > 1 or (len(hits) == 1 and (named or hits[0].exact)):
                (whole if named else parts).extend(
                    Tag(hit.choice, line.evidence(match.start() + hit.start, match.start() + hit.end)) for hit in run
                )
    yield from whole or parts


def _best_run(sentence: str, hits: list[_Hit]) -> list[_Hit]:
    """The longest stretch of choices joined by nothing but 、 and 和."""
    best: list[_Hit] = []
    run: list[_Hit] = []
    for hit in hits:
        run = [*run, hit] if run and _JOINED.match(sentence[run[-1].end : hit.start]) else [hit]
        if len(run) > len(best):
            best = run
    return best


def _runs(field: Field, lines: list[Prose]) -> Iterator[Tag]:
    """Two or more choices in a row, by their own names, outside plans and denials."""
    for line, text in lines:
        for match in _SENTENCE.finditer(text):
            run = _best_run(match[0], [hit for hit in _hits(field, match[0]) if hit.exact])
            if len(run) > 1 and not _PLANNED.search(match[0][: run[0].start]) and not _BEFORE.search(match[0]):
                for hit in run:
                    yield Tag(hit.choice, line.evidence(match.start() + hit.start, match.start() + hit.end))


def _after_last(marks: str, text: str, before: int) -> int:
    """Where the text goes on after the last of these marks; no sentence is longer than SENTENCE."""
    floor = max(0, before - SENTENCE)
    return max(floor, *(text.rfind(mark, floor, before) + 1 for mark in marks))


def _done(field: Field, lines: list[Prose], counted: frozenset[str]) -> Iterator[Tag]:
    """What the prose says was done: a choice's word in a clause that plans nothing, denies nothing and is about no one else. `counted` words are
    names of what is measured, and by themselves tell nothing of what was done (用电 of 用电量)."""
    for line, text in lines:
        for hit in _carried_out(text, _hits(field, text)):
            begin = _after_last("。；;！!？?\n", text, hit.start)
            clause = max(begin, _after_last("，,", text, hit.start))
            before = text[clause : hit.start]
            if _PLANNED.search(text[begin : hit.start]) or _DENIED.search(before) or _OTHERS.search(before):
                continue
            if _BEFORE.search(before):
                continue
            if not hit.exact and text[hit.start : hit.end] in counted:
                continue
            yield Tag(hit.choice, line.evidence(hit.start, hit.end))
