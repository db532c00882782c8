"""Deeds: who did it, and the whole paragraph that tells it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from domain.report import Entry, Evidence
from parsers.reports.headed import Passage
from parsers.reports.headings import HEADING_LENGTH
from parsers.reports.names import is_name, someone, who
from parsers.reports.phrases import BULLET, enumerator, is_nothing
from parsers.reports.sources import folded

_SPLIT = re.compile(
    r"(?:(?<=[。；;！!”\s])|^)(?:[（(]\s?(?:[0-9]{1,2}|[一二三四五六七八九十]{1,2})\s?[)）]\s?[、.．]?|[①-⑳]\s?|[0-9]{1,2}\s?(?:[、．]|\.(?![0-9]))\s?|[一二三四五六七八九十]{1,2}(?:、|是))"
)
#: …连续工作10天；辛若兰，护士长，… : the next person after a semicolon
_NEXT = re.compile(r"[；;]\s?([一-鿿]{2,4})(?=[，,（(])")
_QUOTED = re.compile(r"[“\"「][^“”\"」]{2,16}[”\"」]")
_LEAD_IN = re.compile(r"[：:]$|^(?:[^，。]{0,20})?涌现出|^如下|^主要有")
_END = "\n\t 　"


@dataclass(frozen=True, slots=True)
class Deed:
    entry: Entry
    evidence: Evidence


@dataclass(slots=True)
class _Growing:
    name: str
    parts: list[str]
    evidence: Evidence


def deeds_of(passages: list[Passage]) -> list[Deed]:
    """The deeds of these passages. A paragraph without a name of its own goes on with the deed before it; under a
    sub-heading that names nobody it must name somebody, or it is passed over."""
    found: list[_Growing] = []
    titled, goes_on, whole = "", True, False
    for passage, start, end in _parts(passages):
        text = passage.text[start:end]
        if _is_subheading(passage, text):
            titled, goes_on = _quoted(text) or who(text) or _named_at_end(text), False
            whole = titled == text.strip()
            continue
        if _LEAD_IN.search(text.strip()) and len(text) < 40:
            continue
        called = titled if whole and not is_name(re.split(r"[，,]", text.strip(), maxsplit=1)[0]) else ""
        name = called or who(text) or titled or ("" if goes_on else someone(text))
        words = passage.line.fold.origin(passage.start + start, passage.start + end).strip(_END)
        if name and name != (found[-1].name if found else "") and not _speaks(text, found):
            evidence = passage.line.evidence(passage.start + start, passage.start + end)
            found.append(_Growing(name, [words], evidence))
        elif found and goes_on:
            found[-1].parts.append(words)
        titled, whole, goes_on = "", False, goes_on or bool(name)
    return [Deed(Entry(_original(one.parts[0], one.name), "\n".join(one.parts)), one.evidence) for one in found]


def _parts(passages: list[Passage]) -> Iterator[tuple[Passage, int, int]]:
    for passage in passages:
        if not is_nothing(passage.text):
            for start, end in _paragraphs(passage):
                yield passage, start, end


def _speaks(text: str, found: list[_Growing]) -> bool:
    """“…”方堃说: a quotation goes on with the deed."""
    return bool(found) and text.lstrip()[:1] in '“"「' and bool(re.search(r"[”\"」][^。]{0,12}[说道讲]", text))


def _original(words: str, name: str) -> str:
    """The name in the source's own characters (譚卓謙 for the folded 谭卓谦)."""
    fold = folded(words)
    at = fold.text.find(name)
    return fold.origin(at, at + len(name)) if at >= 0 else name


def _paragraphs(passage: Passage) -> list[tuple[int, int]]:
    """The parts of a passage that may be deeds of their own: lines, and numbered parts of a line."""
    found: list[tuple[int, int]] = []
    begin = 0
    for line in passage.text.split("\n"):
        found.extend(_numbered(line, begin))
        begin += len(line) + 1
    return [(start, end) for start, end in found if passage.text[start:end].strip()]


def _numbered(line: str, begin: int) -> list[tuple[int, int]]:
    _, offset = enumerator(line)
    bullet = BULLET.match(line, offset)
    offset = bullet.end() if bullet else offset
    marks = [match for match in _SPLIT.finditer(line, offset) if who(line[match.end() :])]
    marks += [match for match in _NEXT.finditer(line, offset) if is_name(match[1])]
    marks.sort(key=lambda match: match.start())
    starts = [offset, *(match.start(1) if match.re is _NEXT else match.end() for match in marks)]
    ends = [*(match.start() for match in marks), len(line)]
    return [(begin + start, begin + end) for start, end in zip(starts, ends, strict=True)]


def _is_subheading(passage: Passage, text: str) -> bool:
    stripped = text.strip()
    return (
        passage.via in ("heading", "order")
        and len(stripped) <= HEADING_LENGTH
        and not re.search(r"[。；;！!，,]$|[，,].{6,}", stripped)
    )


def _quoted(text: str) -> str:
    """“晨会三问”: a way of working that is called so."""
    return text.strip() if _QUOTED.fullmatch(text.strip()) else ""


def _named_at_end(text: str) -> str:
    """“电动车上的登记员”庞嘉懿"""
    tail = re.split(r"[”\"』」—\-：: 　]", text.strip())[-1]
    return tail if is_name(tail) else ""
