"""The stretches of a line from one unit's name to the next, each up to what is told of all, with what leads in to it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from domain.document import Paragraph
from parsers.reports.language.measures import EVERYDAY
from parsers.reports.speech.segment import Placed
from parsers.reports.speech.sources import Line
from parsers.reports.units.index import Mention, UnitIndex
from parsers.reports.whose.rows_of_units import Row

_CLAUSE_START = re.compile(
    r"(?:^|[，,；;。：:\n]|[)）]、|[0-9一二三四五六七八九十][)）.．、]|[①-⑳◆■●·])[\s　]{0,4}(?:其中|包括|含|[0-9]{1,2}月份?|本[周月])?[【\[]?$"
)
JOINT = re.compile(
    r"(?:[两二三四五六七八九各几0-9]\s?个?[^，。；]{0,6}|合在一起|以上)(?:共|合计|总共|总计)|合计|共计|总计"
)
#: 比城北厂多查12项，城北厂…: a comparison is no lead
_COMPARED = re.compile(r"比|较|高于|低于|超过")
FIGURE = re.compile(rf"[0-9]{{1,9}}|[一二三四五六七八九十百千]{{1,6}}[{EVERYDAY}]")
_HEADED = re.compile(
    r"[\s　]{0,9}(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[)）])[^。，；：:0-9]{2,16}。"
)
#: 联防点共立先锋岗5个，甲3个，乙2个: what all have together is nobody's
_TOTAL = re.compile(rf"(?<=[一-鿿])[0-9][0-9,.]{{0,11}}[万亿]?[{EVERYDAY}](?=[，,：:]\s?(?:其中)?[，,：:]?$)")
#: 两个支部各设先锋岗2个: what each of them has
OF_EACH = re.compile(
    r"(?:^|(?<=[，,；;。]))[\s　]?(?:[两二三四五六七八九]\s?个?[^，。；：0-9]{1,6}|各[^，。；：0-9]{1,4})(?:均|各自?)(?P<has>[设有建派组开成安投捐][^，,。；;]{2,40})"
)
#: 上堤人数分别是14、9、12人。: a sentence that tells one figure of each unit before it; not 老人、儿童分别5人、7人
APIECE = re.compile(
    r"(?:^|(?<=[。；;\n]))\s{0,4}(?P<what>[^，,。；;：:、0-9]{2,16}?)(?:分别|依次)(?:是|为|有|达)?\s?"
    r"(?P<figures>[0-9][0-9,.]{0,11}\s?[^\s，,。；;：:、和0-9]{0,4}(?:\s?[、，,和]\s?[0-9][0-9,.]{0,11}\s?[^\s，,。；;：:、和0-9]{0,4}){1,19})(?=[。；;]|\s*$)"
)
_CLOSED = ("。", "”", "」", "！", "？")
_STOPS = re.compile(r"[。，；,;]")
#: what all had together, before the first of them is named: its figures are lent to none, its words to all
_COUNTED = re.compile(
    r"([^，,。；;：:0-9]{0,16})[0-9][0-9,.]{0,11}\s?[万亿]?(人次|[名人个支次户件场台处元辆份块篇条吨亩笔])"
)
#: 其中一支部5人，二支部3人；另有群众2人: what is told beside the parts of a total
_BESIDE = re.compile(r"[；;]\s?(?:另有|另外|此外|还有)")
_TOGETHER = re.compile(r"^.{0,14}?(?:合计|总计|共)")
_BARE = re.compile(r"([0-9][0-9,.]{0,11}\s?[万亿]?(人次|[名人个支次户件场台处元辆份块篇条吨亩笔]))[、，,和]?\s?")
#: 三个书屋3月读书活动：: how many units there are, and the month
_NO_FIGURE = re.compile(r"^[\s　]{0,4}[两二三四五六七八九]个?(?=[一-鿿])|[0-9]{1,2}月份?")
LEAD = 40  #: what is said of all units before the first of them is no longer


@dataclass(frozen=True, slots=True)
class _Lead:
    """What a sentence says before its first unit (已接种的党员，一支部43人，二支部37人), for that one and for the others;
    `counted`: of each measure the words before the figure that all have together; `joint`: they have any."""

    first: str = ""
    others: str = ""
    joint: bool = False
    counted: Mapping[str, str] = field(default_factory=dict)


def openers_of(line: Line, index: UnitIndex) -> list[Mention]:
    """The names that clauses begin with."""
    return [
        mention
        for mention in index.find(line.text)
        if _CLAUSE_START.search(line.text[max(0, mention.start - 6) : mention.start])
    ]


def stretches_of(line: Line, local: UnitIndex, rows: Sequence[Row]) -> Iterator[tuple[str, Placed]]:
    """Each unit's stretches, with the heading that begins the line (五、存在的困难。一支部：…). Rows of names have their own."""
    heading = _HEADED.match(line.text)
    openers = [mention for mention in openers_of(line, local) if len(mention.units) == 1]
    lead, lent = _Lead(), dict[str, str]()
    for number, mention in enumerate(openers):
        if any(row.start <= mention.start < row.end for row in rows):
            continue
        sentence = line.text.rfind("。", 0, mention.start) + 1
        first = number == 0 or openers[number - 1].start < sentence
        if first:
            lead = _lead(line.fold.origin(sentence, mention.start))
        stop = _stop(line.text, openers[number:])
        beside = _BESIDE.search(line.text, mention.end, stop) if lead.joint else None
        words = line.fold.origin(mention.start, beside.start() if beside else stop).rstrip("，,；;。 ")
        named = mention.end - mention.start
        lent = _counted(words[named:]) if first else lent
        clause, stop_mark, rest = words.partition("。")
        own = _labelled(clause, named, lead.counted or ({} if first else lent)) + stop_mark + rest
        words = own if own != words else (lead.first if first else lead.others) + words
        over = line.fold.origin(0, heading.end()) if heading and mention.start >= heading.end() else ""
        yield mention.units[0], sentence_of(line, over + words)


def _lead(words: str) -> _Lead:
    """A total is nobody's: one is cut out of the lead, of several only the words are left."""
    counted = _counted(words)
    total = _TOTAL.search(words) if len(counted) == 1 else None
    words = words[: total.start()] + words[total.end() :] if total else words
    shared = words if len(words) <= LEAD and not FIGURE.search(_NO_FIGURE.sub("", words)) else ""
    if total:
        return _Lead(shared, shared, True, counted)
    return _Lead("" if counted or _COMPARED.search(words) else words, shared, bool(counted), counted)


def _counted(lead: str) -> dict[str, str]:
    """两处合计宣传5场，覆盖270人: 宣传 before 场, 覆盖 before 人."""
    return {found[2]: _TOGETHER.sub("", found[1]).strip() for found in _COUNTED.finditer(lead)}


def _labelled(words: str, name: int, counted: Mapping[str, str]) -> str:
    """The figures of one unit with the words of the total before them, where they have none: 一处3场、180人."""
    rest = words[name:].strip(" ：:，,")
    bare = list(_BARE.finditer(rest))
    if not counted or not bare or "".join(found[0] for found in bare) != rest:
        return words
    return words[:name] + "，".join(counted.get(found[2], "") + found[1] for found in bare)


def sentence_of(line: Line, words: str) -> Placed:
    """A stretch by itself. One out of a sentence ends, so that nobody takes the next for the rest of a torn line."""
    closed = words.endswith(_CLOSED) or not _STOPS.search(line.text)  # a signature ends with no mark
    return line.placed._replace(block=Paragraph(words if closed else words + "。"))


def _stop(text: str, openers: list[Mention]) -> int:
    """Where the words of the first of them end: before the next, or before what is told of all, of each or in turn."""
    stop = _next_start(text, openers)
    ends = (pattern.search(text, openers[0].end, stop) for pattern in (JOINT, OF_EACH, APIECE))
    return min((found.start() for found in ends if found), default=stop)


def _next_start(text: str, openers: list[Mention]) -> int:
    """Where the words of the first of them end: before the next, with what its sentence says of all units."""
    if len(openers) == 1:
        return len(text)
    following = openers[1].start
    sentence = text.rfind("。", openers[0].end, following) + 1
    return sentence if sentence and not FIGURE.search(text, sentence, following) else following
