"""Items: what a report lists under a heading, one by one and word for word."""

from __future__ import annotations

import re
from dataclasses import dataclass

from domain.report import Evidence
from parsers.reports.language.names import is_name
from parsers.reports.language.phrases import is_nothing
from parsers.reports.lists.passage import Passage

#: the ways to enumerate inside a line; a list uses one of them throughout
_MARKS: tuple[re.Pattern[str], ...] = (
    re.compile(r"(?:(?<=[。；;，,：:、\s])|^)[一二三四五六七八九十]{1,2}(?:是|则|要|来)(?=[^否非指回])[，,]?"),
    re.compile(r"[①-⑳⑴-⒇]\s?"),
    re.compile(r"[（(]\s?(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3}|[a-zA-Z])\s?[)）]\s?[、.．]?\s?"),
    re.compile(r"(?:(?<=[。；;：:\s])|^)[0-9]{1,2}\s?[、．)）.]\s?"),
    re.compile(r"(?:(?<=[。；;，：:\s])|^)第[一二三四五六七八九十]{1,2}(?:条|点|个|件|项)?(?:是|[，,、：:])\s?"),
    re.compile(r"(?:(?<=[。；;：:\s])|^)[一二三四五六七八九十]{1,2}、\s?"),
    re.compile(r"(?:(?<=[。；;，：:\s])|^)(?:首先|其次|再次|再者|最后)(?:是|要)?[，,、:：]?"),
    re.compile(r"(?:^|(?<=\n))\s?(?:[◆◇■□●○◎★☆▲△►▶▪•·※➤✦❖✓✔√]|—{1,2}|-{1,2}(?=[^0-9-]))\s?"),
    re.compile(r"(?:(?<=[。；;：:\s])|^)[甲乙丙丁戊己庚][、.．]\s?"),
    re.compile(r"(?:(?<=[。；;，：:\s])|^)其[一二三四五六](?:是|[，,、：:])\s?"),
    re.compile(r"(?:(?<=[。；;，,：:\s])|^)(?:另|再|还有)?一(?:个|条|件|项|点|样|方面)(?:就)?(?:是|，)"),
    re.compile(r"(?:(?<=[。；;：:\s])|^)[a-hA-H]\s?[、．.)）](?![a-zA-Z])\s?"),
)
_SENTENCE = re.compile(r"[^。；;！!？?\n]{1,600}[。；;！!？?\n]{0,3}")
#: …重点做好三件事：a；b: what stands before leads in
_ANNOUNCED = re.compile(r"[二两三四五六七八九2-9](?:个|条|点|件|项|样|方面)[^，。；：:]{0,6}[：:]")
#: words of the answer to "which troubles?" that are none of the trouble's own: 没啥大问题，就是…, 主要是…
_ANSWERING = re.compile(
    r"(?:(?:没有?|无)(?:[啥什么]{0,2}[^，,。；]{0,4}(?:困难|问题|不足|难处|麻烦))?[，,]\s?)?(?:目前|最大的|突出的)?(?:主要)?(?:就|还|便)?是(?=[^否非])"
)
#: 无，人手够用
_NONE = re.compile(
    r"\s{0,4}(?:目前|暂时?)?(?:无|没有)[，,。；;](?![^\n]{0,80}(?:但|就是|只是|不过|除|另|希望|建议))[^\n]{0,80}$"
)
#: 物资方面, above what is listed of it
_ASPECT = re.compile(r"[^，。；;：:]{2,10}(?:方面|层面|环节)$")
#: …按表排岗。（贺云峥）: who wrote it, behind its full stop
_SIGNED = re.compile(r"(?:(?<=[。！!；;])|^)\s{0,4}[（(](?:[^，。：:（()）]{2,6}[：:]\s?)?([一-鿿]{2,4})[)）]\s{0,4}$")
#: 以上问题已上报, 针对上述困难…, 请总馆协调
_GOES_BACK = re.compile(r"\s{0,4}(?:(?:对于?)?(?:以上|上述|这些)|针对|总之|综上|[恳敬特]?请(?!假)|恳?望(?!远))")
_GOES_ON = re.compile(r"\s{0,4}(?:此外|另外?|同时|还有?|再[者有就]|最后|其[次他它余])")
_CLOSING = " \t\n　。；;，,、.！!：:"


@dataclass(frozen=True, slots=True)
class Item:
    text: str
    evidence: Evidence


def items_of(passages: list[Passage]) -> list[Item]:
    """The items of these passages, in order, without enumerators and closing punctuation; nothing where they say 无."""
    found: list[Item] = []
    last = 0
    longest = 0  #: so many enumerated items stood in one line
    for passage in passages:
        if is_nothing(passage.text) or _NONE.match(passage.text):
            continue
        spans, last = _spans(_unsigned(passage.text), last)
        enumerated = bool(spans) and spans[0][2]
        headed = passage.via in ("heading", "order")
        if not enumerated and found and headed and (_continues(passages, passage) or _is_past(passage.text, longest)):
            continue
        longest = max(longest, len(spans) if enumerated else 0)
        for start, end, _ in spans:
            item = _item(passage, start, end)
            if item and item.text not in {one.text for one in found}:
                found.append(item)
    return found


def _unsigned(text: str) -> str:
    """The text without the name in brackets that signs it."""
    signed = _SIGNED.search(text)
    return text[: signed.start()] if signed and is_name(signed[1]) else text


def _continues(passages: list[Passage], passage: Passage) -> bool:
    """An unmarked line among marked ones is no item of its own."""
    return any(_first_mark(other.text) is not None for other in passages) and len(passage.text.strip()) < 8


def _is_past(text: str, longest: int) -> bool:
    """Whether a line without a mark goes back to a list that is over, or stands behind one that was all in one line."""
    return longest > 0 and bool(_GOES_BACK.match(text) or (longest > 1 and not _GOES_ON.match(text)))


def _item(passage: Passage, start: int, end: int) -> Item | None:
    text = passage.text
    while start < end and text[start] in _CLOSING:
        start += 1
    answering = _ANSWERING.match(text, start, end)
    start = answering.end() if answering else start
    while end > start and text[end - 1] in _CLOSING:
        end -= 1
    words = passage.line.fold.origin(passage.start + start, passage.start + end)
    if len(words) < 2 or _ASPECT.match(words) or is_nothing(text[start:end]) or words.endswith(("？", "?")):
        return None
    words = "".join(words.split("\n"))
    return Item(words, passage.line.evidence(passage.start + start, passage.start + end))


def _first_mark(text: str) -> re.Pattern[str] | None:
    """The kind of mark that comes first in a text."""
    hits = [(match.start(), number) for number, pattern in enumerate(_MARKS) if (match := pattern.search(text))]
    return _MARKS[min(hits)[1]] if hits else None


def _spans(text: str, last: int = 0) -> tuple[list[tuple[int, int, bool]], int]:
    """Start and end of each item in a line, whether it was enumerated, and the last number of the list so far (`last`
    before). Words before the first mark lead in."""
    pattern = _first_mark(text)
    marks = _in_sequence(list(pattern.finditer(text)), last) if pattern else []
    if marks and (len(marks) > 1 or not text[: marks[0].start()].strip(_CLOSING)):
        ends = [mark.start() for mark in marks[1:]] + [len(text)]
        return [(mark.end(), end, True) for mark, end in zip(marks, ends, strict=True)], _number(marks[-1])
    announced = _ANNOUNCED.search(text)
    sentences = _SENTENCE.finditer(text, announced.end() if announced else 0)
    return [(match.start(), match.end(), False) for match in sentences if not match[0].strip().endswith(("：", ":"))], 0


def _in_sequence(marks: list[re.Match[str]], last: int) -> list[re.Match[str]]:
    """Without decimals that look like marks: after 1. comes 2. (1.25号前…;2.迎新… is a list, 1.5万元缺口 is not)."""
    if not marks or not _number(marks[0]):
        return marks
    kept: list[re.Match[str]] = []
    for mark in marks:
        expected = _number(kept[-1]) + 1 if kept else last + 1
        if _number(mark) == expected or (not kept and not _is_decimal(mark)):
            kept.append(mark)
    return [] if len(kept) == 1 and not last and _is_decimal(kept[0]) else kept


def _number(mark: re.Match[str]) -> int:
    """The Arabic number of a mark; 0 for other marks."""
    digits = re.sub(r"[^0-9]", "", mark[0])
    return int(digits) if digits else 0


def _is_decimal(mark: re.Match[str]) -> bool:
    """1.5 rather than "1." and a five."""
    return "." in mark[0] and mark.string[mark.end() : mark.end() + 1].isdigit()
