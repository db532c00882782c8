"""Items: what a report lists under a heading, one by one and word for word."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from domain.report import Evidence
from parsers.reports.headed import Passage
from parsers.reports.phrases import is_nothing

#: the ways to enumerate inside a line; a list uses one of them throughout
_MARKS: tuple[re.Pattern[str], ...] = (
    re.compile(r"(?:(?<=[。；;，,：:、\s])|^)[一二三四五六七八九十]{1,2}(?:是|则|要)(?=[^否非指])"),
    re.compile(r"[①-⑳⑴-⒇]\s?"),
    re.compile(r"[（(]\s?(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})\s?[)）]\s?[、.．]?"),
    re.compile(r"(?:(?<=[。；;：:\s])|^)[0-9]{1,2}\s?(?:[、．)）]|\.(?![0-9]))\s?"),
    re.compile(r"(?:(?<=[。；;，：:\s])|^)第[一二三四五六七八九十]{1,2}[，,、：:]\s?"),
    re.compile(r"(?:(?<=[。；;：:\s])|^)[一二三四五六七八九十]{1,2}、\s?"),
    re.compile(r"(?:(?<=[。；;，：:\s])|^)(?:首先|其次|再次|再者|最后)[，,、:：]?"),
    re.compile(r"(?:^|(?<=\n))\s?[◆◇■□●○◎★☆▲△►▶▪•·※➤✦❖]\s?"),
)
_SENTENCE = re.compile(r"[^。！!？?\n]{1,600}[。！!？?\n]{0,3}")
_CLOSING = " \t\n　。；;，,、.！!：:"


@dataclass(frozen=True, slots=True)
class Item:
    text: str
    evidence: Evidence


def items_of(passages: list[Passage]) -> list[Item]:
    """The items of these passages, in order, without enumerators and closing punctuation; nothing where they say 无."""
    found: list[Item] = []
    for passage in passages:
        if is_nothing(passage.text):
            continue
        spans = list(_spans(passage.text))
        enumerated = bool(spans) and spans[0][2]
        if not enumerated and found and passage.via in ("heading", "order") and _continues(passages, passage):
            continue
        for start, end, _ in spans:
            item = _item(passage, start, end)
            if item and item.text not in {one.text for one in found}:
                found.append(item)
    return found


def _continues(passages: list[Passage], passage: Passage) -> bool:
    """An unmarked line among marked ones is no item of its own."""
    return any(_first_mark(other.text) is not None for other in passages) and len(passage.text.strip()) < 8


def _item(passage: Passage, start: int, end: int) -> Item | None:
    text = passage.text
    while start < end and text[start] in _CLOSING:
        start += 1
    while end > start and text[end - 1] in _CLOSING:
        end -= 1
    words = passage.line.fold.origin(passage.start + start, passage.start + end)
    if len(words) < 3 or is_nothing(text[start:end]) or words.endswith(("？", "?")):
        return None
    words = "".join(words.split("\n"))
    return Item(words, passage.line.evidence(passage.start + start, passage.start + end))


def _first_mark(text: str) -> re.Pattern[str] | None:
    """The kind of mark that comes first in a text."""
    hits = [(match.start(), number) for number, pattern in enumerate(_MARKS) if (match := pattern.search(text))]
    return _MARKS[min(hits)[1]] if hits else None


def _spans(text: str) -> Iterator[tuple[int, int, bool]]:
    """Start and end of each item in a line, and whether it was enumerated. Words before the first mark lead in."""
    pattern = _first_mark(text)
    marks = list(pattern.finditer(text)) if pattern else []
    if marks and (len(marks) > 1 or not text[: marks[0].start()].strip(_CLOSING)):
        ends = [mark.start() for mark in marks[1:]] + [len(text)]
        for mark, end in zip(marks, ends, strict=True):
            yield mark.end(), end, True
        return
    for match in _SENTENCE.finditer(text):
        if not match[0].strip().endswith(("：", ":")):
            yield match.start(), match.end(), False
