"""Where one deed ends and the next begins: lines, numbered parts of a line, and sentences that turn to another person."""

from __future__ import annotations

import re
from collections.abc import Iterator

from parsers.reports.language.doers import who
from parsers.reports.language.names import is_name, person
from parsers.reports.language.phrases import BULLET, enumerator, is_nothing
from parsers.reports.lists.passage import Passage

_SPLIT = re.compile(
    r"[①-⑳]\s?|(?<=[，,；;。：:])(?:另|还有)?一[件个名位]是|(?<=[；;。])(?:首先|其次|再次|最后)是|(?:(?<=[。；;！!”\s])|^)(?:[（(]\s?(?:[0-9]{1,2}|[一二三四五六七八九十]{1,2})\s?[)）]\s?[、.．]?|[0-9]{1,2}\s?(?:[、．]|\.(?![0-9]))\s?|[一二三四五六七八九十]{1,2}(?:、|是))"
)
#: …连续工作10天；辛若兰，护士长，… : the next person after a semicolon
_NEXT = re.compile(r"[；;]\s?([一-鿿]{2,4})(?=[，,（(])")
_SENTENCES = re.compile(r"(?<=[。；;])\s?(?=.)")
#: 柏舟（民兵，…）、水清浅（护士，…）: the next person behind a bracket about the one before
_BRACKET = re.compile(r"[）)][、，；]\s?([一-鿿]{2,10})(?=[（(])")
#: 霍去疾：…: a sentence that begins with a name and a colon
_COLON = re.compile(r"(?<=[。；;])\s?([一-鿿]{2,4})(?=[：:])")
_NAMED = (_NEXT, _COLON, _BRACKET)
_LAST = re.compile(r"(?<=[。！!])(?=.)")
#: what another says, does for or is to the one told of before
_LEADS_BACK = re.compile(
    r"[他她]|[说道讲称夸赞]|表示|介绍|感慨|告诉|评价|^(?:妻子|丈夫|父亲|母亲|儿子|女儿|爱人|老伴|徒弟|师父|同事|战友|邻居|搭档|队友)"
)
_CLAUSE = re.compile(r"[；;]\s?")
#: 工作中涌现出厉海、蔺小芳等一批先进。: the sentence that names whom the others tell of
_NAMES_ALL = re.compile(r"[^。：:]{0,24}(?:涌现出?|表现突出|以)[^。：:]{3,48}[。：:]")
NEAR_START = 10  #: characters before the name of whom a deed tells


def parts_of(passages: list[Passage]) -> Iterator[tuple[Passage, int, int, str]]:
    """The parts of passages that may be deeds of their own: where each stands in its passage, and its text."""
    for passage in passages:
        if not is_nothing(passage.text):
            for start, end in _paragraphs(passage):
                yield passage, start, end, passage.text[start:end]


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
    every = _NAMES_ALL.match(line, offset)
    if every and _is_of(line, every.end(), every[0]):
        offset = every.end()
        marks = [match for match in _SENTENCES.finditer(line, offset) if _is_of(line, match.end(), every[0])]
    else:
        marks = [match for match in _SPLIT.finditer(line, offset) if who(line[match.end() :])]
    if not marks:
        marks = [match for match in _CLAUSE.finditer(line, offset) if _begins_with_another(line, offset, match)]
    if not marks:
        marks = [match for match in _SENTENCES.finditer(line, offset) if _turns_to_another(line, offset, match)]
    named = (match for mark in _NAMED for match in mark.finditer(line, offset) if is_name(match[1]) or (mark is _BRACKET and person(match[1])))
    marks = sorted([*marks, *named], key=lambda match: match.start())
    starts = [offset, *(match.start(1) if match.re in _NAMED else match.end() for match in marks)]
    ends = [*(match.start() for match in marks), len(line)]
    return [(begin + start, begin + end) for start, end in zip(starts, ends, strict=True)]


def _is_of(line: str, at: int, names: str) -> bool:
    """Whether the sentence that begins here tells of one of those named before."""
    name = who(line[at:])
    return bool(name) and name in names and line.find(name, at) - at <= NEAR_START


def _begins_with_another(line: str, offset: int, mark: re.Match[str]) -> bool:
    """…让给了老乡；民兵鲁大可…: behind the semicolon begins another's deed as the first one began."""
    part = line[offset : mark.start()]
    first, other = who(part) or who(_LAST.split(part)[-1]), who(line[mark.end() :])
    before = line[mark.end() : line.find(other, mark.end())]
    return bool(first and other and first != other) and (len(before) <= NEAR_START or "的是" in before)


def _turns_to_another(line: str, offset: int, mark: re.Match[str]) -> bool:
    """安全员毛秋实…。班长邹大海…: a sentence begins with another's name as the first one did, and nothing leads back."""
    first, other = who(line[offset : mark.start()]), who(line[mark.end() :])
    begins = line.find(first, offset) - offset, line.find(other, mark.end()) - mark.end()
    if not is_name(first) or not is_name(other) or first == other or max(begins) > NEAR_START:
        return False
    sentence = _LAST.split(line[mark.end() :], maxsplit=1)[0]
    return first not in line[mark.end() :] and not _LEADS_BACK.search(sentence)
