"""Deeds: who did it, and the whole paragraph that tells it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from domain.report import Entry, Evidence
from parsers.reports.headed import HEADING_LENGTH, Passage
from parsers.reports.names import who
from parsers.reports.phrases import BULLET, enumerator, is_nothing

_SPLIT = re.compile(r"(?:(?<=[。；;！!”\s])|^)(?:[（(]\s?(?:[0-9]{1,2}|[一二三四五六七八九十]{1,2})\s?[)）]\s?[、.．]?|[①-⑳]\s?|[0-9]{1,2}\s?(?:[、．]|\.(?![0-9]))\s?|[一二三四五六七八九十]{1,2}(?:、|是))")
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
    """The deeds of these passages. A paragraph without a name of its own goes on with the deed before it."""
    found: list[_Growing] = []
    titled = ""
    for passage in passages:
        if is_nothing(passage.text):
            continue
        for start, end in _paragraphs(passage):
            text = passage.text[start:end]
            if _is_subheading(passage, text):
                titled = who(text) or _named_at_end(text)
                continue
            if _LEAD_IN.search(text.strip()) and len(text) < 40:
                continue
            name = who(text)
            words = passage.line.fold.origin(passage.start + start, passage.start + end).strip(_END)
            if not name and titled:
                name = titled
            if name and name != (found[-1].name if found else ""):
                evidence = passage.line.evidence(passage.start + start, passage.start + end)
                found.append(_Growing(_original(words, name), [words], evidence))
            elif found:
                found[-1].parts.append(words)
            titled = ""
    return [Deed(Entry(one.name, "\n".join(one.parts)), one.evidence) for one in found]


def _original(words: str, name: str) -> str:
    """The name in the source's own characters (譚卓謙 for the folded 谭卓谦)."""
    from parsers.reports.sources import folded

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
    starts = [offset, *(match.end() for match in marks)]
    ends = [*(match.start() for match in marks), len(line)]
    return [(begin + start, begin + end) for start, end in zip(starts, ends, strict=True)]


def _is_subheading(passage: Passage, text: str) -> bool:
    stripped = text.strip()
    return passage.via in ("heading", "order") and len(stripped) <= HEADING_LENGTH and not re.search(r"[。；;！!，,]$|[，,].{6,}", stripped)


def _named_at_end(text: str) -> str:
    """“电动车上的登记员”庞嘉懿"""
    from parsers.reports.names import is_name

    tail = re.split(r"[”\"』」—\-：: 　]", text.strip())[-1]
    return tail if is_name(tail) else ""
