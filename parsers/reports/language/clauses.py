"""A paragraph cut into clauses, those of its brackets apart, and which number stands in which."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import NamedTuple

from parsers.reports.language.numbers import COUNTABLE, Number

_SENTENCE_END = "。!?;\n"
_MARK = re.compile(r"[,，;。!?\n)/|]")
#: 一工区60处；二工区82处；合计142处: what sums up a sentence is of it
_TOTALS = re.compile(r"\s{0,4}(?:合计|共计|总计|一共|共)(?:约|为|是|:)?\s?\d")
_BRACKET = re.compile(r"\([^()]{0,200}\)")


class Clause(NamedTuple):
    """[start, end) of the text between two commas. `sentence` numbers the sentence, `inner` marks a bracket's content."""

    start: int
    end: int
    sentence: int
    inner: bool = False
    head: int = 0  #: where its sentence begins
    passage: int = 0  #: numbers the sentences up to their full stops


def between(spans: list[tuple[int, int]], start: int, end: int) -> list[tuple[int, int]]:
    """The spans (in order) that begin in [start, end)."""
    return spans[bisect_left(spans, (start, 0)) : bisect_left(spans, (end, 0))]


def explaining(text: str, start: int, end: int, numbers: list[Number]) -> list[tuple[int, int]]:
    """The brackets of text[start:end] that hold words of their own about numbers."""
    spans = (match.span() for match in _BRACKET.finditer(text, start, end))
    return [span for span in spans if _explains(text, span, numbers)]


def _explains(text: str, span: tuple[int, int], numbers: list[Number]) -> bool:
    """Whether a bracket holds words of its own about numbers. "(32名)" alone is the number written in brackets."""
    first = bisect_left(numbers, span[0], key=lambda number: number.start)
    last = bisect_left(numbers, span[1], key=lambda number: number.start)
    within = numbers[first:last]
    if len(within) == 1 and within[0].kind in COUNTABLE:
        alone = text[span[0] + 1 : within[0].start] + text[within[0].end : span[1] - 1]
        follows = first > 0 and numbers[first - 1].end == span[0] and bool(numbers[first - 1].measure)
        if len(alone.strip(" 共约计")) == 0 and not follows:
            return False
    return bool(within)


def clauses_of(text: str, start: int, end: int, brackets: list[tuple[int, int]], numbers: list[Number]) -> list[Clause]:
    """Clauses in order of their end; a bracket that explains holds clauses of its own (split at its commas)."""
    inside_number = {place for number in numbers for place in range(number.start, number.end)}
    out: list[Clause] = []
    sentence, passage, begin, head = 0, 0, start, start
    spans = iter([*brackets, (end + 1, end + 1)])
    bracket = next(spans)
    for mark in _MARK.finditer(text, start, end):
        place = mark.start()
        while place >= bracket[1]:
            bracket = next(spans)
        if place in inside_number:
            continue
        if bracket[0] < place < bracket[1]:
            out.append(
                Clause(max(begin, _inner_start(out, bracket)), place, sentence, inner=True, head=head, passage=passage)
            )
        elif text[place] not in "()":
            out.append(Clause(begin, place, sentence, head=head, passage=passage))
            begin = place + 1
            if text[place] in _SENTENCE_END and not (text[place] == ";" and _TOTALS.match(text, begin)):
                sentence, head = sentence + 1, begin
                passage += text[place] != ";"
    out.append(Clause(begin, end, sentence, head=head, passage=passage))
    return out


def _inner_start(out: list[Clause], bracket: tuple[int, int]) -> int:
    last = out[-1] if out and out[-1].inner else None
    return last.end + 1 if last is not None and last.start > bracket[0] else bracket[0] + 1


def assigned(clauses: list[Clause], numbers: list[Number]) -> list[list[Number]]:
    """The numbers of each clause: those of a bracket belong to its inner clauses, not to the clause around it."""
    taken: set[int] = set()
    out: list[list[Number]] = []
    for clause in clauses:
        first = bisect_left(numbers, clause.start, key=lambda number: number.start)
        last = bisect_left(numbers, clause.end, key=lambda number: number.start)
        out.append([numbers[at] for at in range(first, last) if at not in taken])
        if clause.inner:
            taken.update(range(first, last))
    return out
