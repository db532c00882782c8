"""A document of several units, a section each: where a unit's section begins, told by lines that all look alike."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass

from domain.document import Paragraph, Table
from domain.report import Evidence
from parsers.reports.language.phrases import BULLET, enumerator
from parsers.reports.speech.segment import Placed
from parsers.reports.speech.sources import Line, Source, folded
from parsers.reports.units.index import UnitIndex
from parsers.reports.whose.stretches import JOINT

HEADING = 45  #: characters; a longer line is a heading only if a colon follows the name
#: what may stand before the name in a heading: dashes, brackets, 附件1：, 填报单位：
_LEAD = re.compile(
    r"[\s　—\-=*#~]*(?:(?:附[件表]?|表)\s?[0-9一二三四五六七八九十]{0,2}\s?[：:.、]?\s?)?[【《\[（(“\"]?\s?"
    r"(?:[^\s，。：:]{0,4}(?:单位|部门|支部|组织|机构)(?:名称|全称)?\s?[：:]\s?)?"
)
#: [17:21] 东所马工：…: a message of a chat, with its time before who says it
_STAMP = re.compile(
    r"[\[【（(]?(?:\d{4}[-/年.]\d{1,2}[-/月.]\d{1,2}日?\s{1,3})?\d{1,2}[:：]\d{2}(?:[:：]\d{2})?[\]】）)]?\s{0,3}"
)
_SPEAKER = re.compile(r"[\s\-—_]{0,2}[一-鿿]{0,5}(?=\s?[：:])")
#: what shuts a name in: 】, （联系人：…）, dashes, stars
_CLOSE = re.compile(r"[\s　】》\]）)”\"—\-=*#~★☆◆◇■□●○]*")
_SHUTS = ("】", "]")
_ALONE = re.compile(r"[^\s，。；：:、0-9】\]]{2,8}(?=\s?[：:】\]]|\s*$)")
_NOTE = re.compile(r"[（(【\[][^）)】\]]{0,30}[）)】\]]")
_JOINS = re.compile(r"\s{0,9}[、，,和与及同]")
_FIGURE = re.compile(r"[0-9一二两三四五六七八九十百千]{1,6}\s?(?:余|多)?(?:人次|[名人个支次户件场元台间处家条篇份亩])")
_SENTENCE = re.compile(r"[，。；,;]")
_DATE = re.compile(
    r"[\s　]{0,40}(?:联系|电话|填报人|报送人)[^。]{0,40}|[\s　]{0,40}[0-9〇零一二三四五六七八九十]{2,4}\s?[年./-][0-9年月日号./\-\s〇零一二三四五六七八九十]{2,12}"
)
#: …12人。（三车间）, …9个——机修车间
_LAST_WORDS = re.compile(r"(?:[（(【\[]|—{1,2}|-{2})([一-鿿（）0-9]{2,20}?)[）)】\]]?\s{0,4}$")
_SAYS = re.compile(r"[0-9]{1,9}\s?(?![年月日号])[一-鿿]|[一二三四五六七八九十]{1,4}[名人个支次户件场元台间处家条]")


@dataclass(frozen=True, slots=True)
class Start:
    """Where a section begins: the block, the unit (None: a name that is nobody's on the roster), and how the line looks."""

    block: int
    unit: str | None
    evidence: Evidence
    shape: tuple[int, str, str]

    @property
    def marked(self) -> bool:
        """Whether a number, a colon or figures behind a blank make it a heading: a bare line may be the title over all."""
        return bool(self.shape[0] or self.shape[2])


@dataclass(frozen=True, slots=True)
class UnitSection:
    unit: str | None
    blocks: tuple[Placed, ...]
    evidence: Evidence


def unit_sections(source: Source, index: UnitIndex, contexts: tuple[frozenset[str], ...]) -> list[UnitSection]:
    """The sections that begin with a unit's name. What stands before the first is no unit's own."""
    starts: list[Start] = []
    for start in _alike(_starts(source, index, contexts)):
        if not starts or start.unit is None or start.unit != starts[-1].unit:
            starts.append(start)
    named = [start.unit for start in starts if start.unit]
    starts = [
        start
        for start in starts
        if start.marked or not (start.unit and any(index.is_above(start.unit, other) for other in named))
    ]
    if len(starts) < 2:
        starts = _endings(source, index, contexts)
        parts = _ended(source.blocks, starts)
    else:
        parts = _signed(source.blocks, starts) or _headed(source.blocks, starts)
    sections = (
        (start, UnitSection(start.unit, _without_joint(part), start.evidence))
        for start, part in zip(starts, parts, strict=True)
    )
    return [section for start, section in sections if _says_something(start, section.blocks)]


def _headed(blocks: tuple[Placed, ...], starts: list[Start]) -> list[tuple[Placed, ...]]:
    """What follows each name."""
    ends = [start.block for start in starts[1:]] + [len(blocks)]
    return [blocks[start.block : end] for start, end in zip(starts, ends, strict=True)]


def _signed(blocks: tuple[Placed, ...], starts: list[Start]) -> list[tuple[Placed, ...]]:
    """What stands above each name, where the names sign: something is told before the first, and nothing after the last
    but dates and whom to call."""
    if any(start.marked for start in starts) or not _tells(blocks[: starts[0].block]):
        return []
    ends = [start.block + 1 + _dated(blocks[start.block + 1 :]) for start in starts]
    if ends[-1] < len(blocks):
        return []
    return [blocks[begin:end] for begin, end in zip([0, *ends[:-1]], ends, strict=True)]


def _tells(blocks: tuple[Placed, ...]) -> bool:
    """Whether any of them is a table or a sentence."""
    return any(isinstance(placed.block, Table) or _SENTENCE.search(placed.text) for placed in blocks)


def _dated(blocks: tuple[Placed, ...]) -> int:
    """How many of the blocks at the beginning are only a date or whom to call."""
    return next((n for n, placed in enumerate(blocks) if not _DATE.fullmatch(folded(placed.text).text)), len(blocks))


def _endings(source: Source, index: UnitIndex, contexts: tuple[frozenset[str], ...]) -> list[Start]:
    """The lines that end with the unit of which they tell: …排除故障5个。（一车间）; none unless they are of several."""
    found: dict[str, Start] = {}
    for number, placed in enumerate(source.blocks):
        line = Line(placed, folded(placed.text))
        last = _LAST_WORDS.search(line.text) if isinstance(placed.block, Paragraph) else None
        unit = index.resolve(last[1], contexts) if last else None
        if last and unit:
            found.setdefault(unit, Start(number, unit, line.evidence(*last.span(1)), (0, "", "")))
    return list(found.values()) if len(found) > 1 else []


def _ended(blocks: tuple[Placed, ...], ends: list[Start]) -> list[tuple[Placed, ...]]:
    """What stands above each name that ends a line, with that line."""
    stops = [end.block + 1 for end in ends]
    return [blocks[begin:stop] for begin, stop in zip([0, *stops], stops, strict=False)]


def _without_joint(blocks: tuple[Placed, ...]) -> tuple[Placed, ...]:
    """The blocks of a section without paragraphs of joint totals (两家合计…): they are no unit's own."""
    return tuple(placed for placed in blocks if not JOINT.match(folded(placed.text).text.strip()))


def _starts(source: Source, index: UnitIndex, contexts: tuple[frozenset[str], ...]) -> list[Start]:
    lines = (
        (number, Line(placed, folded(placed.text)))
        for number, placed in enumerate(source.blocks)
        if not isinstance(placed.block, Table)
    )
    found = (_start(line, number, index, contexts) for number, line in lines)
    return [start for start in found if start]


def _alike(starts: list[Start]) -> list[Start]:
    """Those of the shape that begins sections of most units; a title that names one looks otherwise."""
    units = Counter(shape for shape, _ in {(start.shape, start.unit) for start in starts})
    if not units:
        return []
    shape, most = units.most_common(1)[0]
    return [start for start in starts if start.shape == shape] if most > 1 else starts


def _start(line: Line, number: int, index: UnitIndex, contexts: tuple[frozenset[str], ...]) -> Start | None:
    text = line.text
    depth, begin = enumerator(text)
    bullet = BULLET.match(text, begin)
    lead = _LEAD.match(text, bullet.end() if bullet else begin)
    stamp = _STAMP.match(text)
    at = stamp.end() if stamp else lead.end() if lead else begin
    named = _named(text, at, index, contexts)
    if named is None:
        return None
    start, name_end, unit = named
    speaker = _SPEAKER.match(text, name_end) if stamp else None
    end = speaker.end() if speaker else name_end
    if not _heads(text, end):
        return None
    colon = text[end : end + 1] in _SHUTS or text[_after(text, end) :][:1] in ("：", ":")
    shape = (
        0 if stamp else depth,
        "" if stamp else text[begin:at].strip()[:1],
        "：" if colon else " " if _spaced(text, end) else "",
    )
    return Start(number, unit, line.evidence(start, name_end), shape)


def _named(
    text: str, at: int, index: UnitIndex, contexts: tuple[frozenset[str], ...]
) -> tuple[int, int, str | None] | None:
    """The name that begins there, from where to where, and whose it is. Before a colon or alone it may be what else is none:
    马坳：…, 二车间：…"""
    mention = next(iter(index.find(text[at : at + 60])), None)
    if mention is not None and mention.start <= 1:
        unit = index.narrow(mention.units, contexts)
        return None if mention.units and unit is None else (at + mention.start, at + mention.end, unit)
    words = _ALONE.match(text, at)
    begun = index.begun(words[0], contexts) if words else None
    return (at, words.end(), begun[0]) if words and begun and begun[1] == len(words[0]) else None


def _after(text: str, end: int) -> int:
    """Past what shuts the name in."""
    closing = _CLOSE.match(text, end)
    end = closing.end() if closing else end
    note = _NOTE.match(text, end)
    return note.end() if note else end


def _heads(text: str, end: int) -> bool:
    """Whether a line that begins with a name is a heading, or the name with a colon before what is told."""
    rest = text[_after(text, end) :].strip()
    if not rest or rest[0] in "：:。" or text[end : end + 1] in _SHUTS or _spaced(text, end):
        return True
    if len(text) > HEADING or _JOINS.match(rest) or re.search(r"[。；;，,！!]", rest):
        return False
    return not _FIGURE.search(rest)


def _spaced(text: str, end: int) -> bool:
    """一分厂 检查企业3家 隐患8处: a blank for the colon."""
    return text[end : end + 1].isspace() and (_FIGURE.search(text, end) is not None or "零报告" in text)


def _says_something(start: Start, blocks: tuple[Placed, ...]) -> bool:
    if any(isinstance(placed.block, Table) for placed in blocks):
        return True
    words = "".join(placed.text for placed in blocks).replace(start.evidence.text, "", 1)
    return len(words) > 40 or "零报告" in words or bool(_SAYS.search(folded(words).text))
