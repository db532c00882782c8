"""Two units in one sentence: 一支部有党员46人…，二支部有党员39人…，两支部共捐款8650元. Each has its own words, the joint total nobody."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from domain.campaign import Roster
from domain.document import Paragraph
from parsers.reports.phrases import enumerator
from parsers.reports.segment import Placed
from parsers.reports.sources import Line, Source, folded, is_salutation
from parsers.reports.torn import mend
from parsers.reports.units import Mention, UnitIndex

_CLAUSE_START = re.compile(
    r"(?:^|[，,；;。：:\n]|[0-9一二三四五六七八九十][)）.．、]|[①-⑳◆■●·])[\s　]{0,4}(?:其中|包括|含)?$"
)
JOINT = re.compile(
    r"(?:[两二三四五六七八九各几0-9]\s?个?[^，。；]{0,6}|合在一起|以上)(?:共|合计|总共|总计)|合计|共计|总计"
)
#: 比城北厂多查12项，城北厂…: a comparison is no lead
_COMPARED = re.compile(r"比|较|高于|低于|超过")
_FIGURE = re.compile(r"[0-9]{1,9}|[一二三四五六七八九十百千]{1,6}[名人个支次户件场元]")
_HEADED = re.compile(
    r"[\s　]{0,9}(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[)）])[^。，；：:0-9]{2,16}。"
)
#: 联防点共立先锋岗5个，甲3个，乙2个: what all have together is nobody's
_TOTAL = re.compile(r"(?<=[一-鿿])[0-9][0-9,.]{0,11}[万亿]?[名人个支次户件场台处元](?=[，,：:]\s?(?:其中)?[，,：:]?$)")
#: 两个支部各设先锋岗2个: what each of them has
_OF_EACH = re.compile(
    r"(?:^|(?<=[，,；;。]))[\s　]?(?:[两二三四五六七八九]\s?个?[^，。；：0-9]{1,6}|各[^，。；：0-9]{1,4})(?:均|各自?)(?P<has>[设有建派组开成安投捐][^，,。；;]{2,40})"
)
#: 一支部、三支部分别有党员58名、43名
_IN_TURN = re.compile(r"[^，。；、]{0,6}(?:分别|依次)[^，。；、0-9]{0,16}")
_CLOSED = ("。", "”", "」", "！", "？")
_STOPS = re.compile(r"[。，；,;]")
_ITS_OWN = re.compile(r"[、,，和]?\s?([0-9][0-9,.]{0,11}[^，。；、和0-9]{1,4})")
HEADING = 20  #: characters of a heading that all units share
LEAD = 40  #: what is said of all units before the first of them is no longer
OWN_FIGURES = 2  #: figures that a unit must have of its own before a sentence is shared out


def share_out(
    source: Source, index: UnitIndex, contexts: tuple[frozenset[str], ...], told: tuple[str, ...] = ()
) -> dict[str, tuple[Placed, ...]]:
    """The words of each unit, as parts of the paragraphs; nothing unless several have figures of their own. `told`: the
    units that title or signature name together."""
    whole = (Line(placed, folded(placed.text)) for placed in mend(source.blocks) if isinstance(placed.block, Paragraph))
    lines = [line for line in whole if not is_salutation(line.text.strip())]
    openers = [mention for line in lines for mention in _openers(line, index)]
    named = told or [unit for mention in openers if (unit := index.narrow(mention.units, contexts))]
    units = index.lowest(named)
    if len(units) < 2 or any(index.is_above(one, other) for one in named for other in units):
        return {}
    local = _local(index, units)
    shares: dict[str, list[Placed]] = {unit: [] for unit in units}
    for line in lines:
        if _is_heading(line):
            for own in shares.values():
                own.append(line.placed)
        for unit, placed in (*_parts(line, local), *_of_each(line, units), *_in_turn(line, local)):
            shares[unit].append(placed)
    if any(sum(len(_FIGURE.findall(placed.text)) for placed in own) < OWN_FIGURES for own in shares.values()):
        return {}
    return {unit: tuple(own) for unit, own in shares.items()}


def _of_each(line: Line, units: Sequence[str]) -> Iterator[tuple[str, Placed]]:
    for match in _OF_EACH.finditer(line.text):
        words = line.fold.origin(match.start("has"), match.end("has"))
        yield from ((unit, replace(line.placed, block=Paragraph(words))) for unit in units)


def _is_heading(line: Line) -> bool:
    """三、典型做法 is over what follows of each unit."""
    text = line.text.strip()
    return 0 < enumerator(text)[0] <= 2 and len(text) <= HEADING and not re.search(r"[。；，：:]", text)


def _openers(line: Line, index: UnitIndex) -> list[Mention]:
    return [
        mention
        for mention in index.find(line.text)
        if _CLAUSE_START.search(line.text[max(0, mention.start - 6) : mention.start])
    ]


def _local(index: UnitIndex, units: Sequence[str]) -> UnitIndex:
    """These units only, with the ends of their names (一支部) that tell them apart, and what stands before the end that
    all of them share (保卫处 and 校医院 of 保卫处党支部 and 校医院党支部)."""
    found = []
    shared = _shared_end(units)
    for name in units:
        unit = index.roster.by_name[name]
        others = [word for other in units if other != name for word in _words(index, other)]
        ends = {word[at:] for word in _words(index, name) for at in range(1, len(word) - 2)}
        own = tuple(end for end in ends if not any(word.endswith(end) for word in others))
        stem = name[: len(name) - shared]
        if shared > 1 and len(stem) > 1 and not any(stem in word for word in others):
            own = (*own, stem)
        found.append(replace(unit, parent="", aliases=(*unit.aliases, *own)))
    return UnitIndex(Roster(tuple(found)))


def _shared_end(names: Sequence[str]) -> int:
    """How many characters the ends of all names have in common."""
    shortest = min(map(len, names))
    return next((n for n in range(shortest) if len({name[-n - 1] for name in names}) > 1), shortest)


def _words(index: UnitIndex, name: str) -> tuple[str, ...]:
    unit = index.roster.by_name[name]
    return (unit.name, *unit.aliases)


def _parts(line: Line, local: UnitIndex) -> list[tuple[str, Placed]]:
    """The stretches of a line from one unit's name to the next, each up to a joint total.

    What a sentence says before its first unit (已接种的党员，一支部43人，二支部37人) goes with each of its units, and so does
    the heading that begins the line (五、存在的困难。一支部：…)."""
    heading = _HEADED.match(line.text)
    over = line.fold.origin(0, heading.end()) if heading else ""
    openers = [mention for mention in _openers(line, local) if len(mention.units) == 1]
    parts = []
    lead, total = "", None
    for number, mention in enumerate(openers):
        sentence = line.text.rfind("。", 0, mention.start) + 1
        first = number == 0 or openers[number - 1].start < sentence
        start = sentence if first and not _COMPARED.search(line.text[sentence : mention.start]) else mention.start
        if first:
            lead = line.fold.origin(sentence, mention.start)
            total = _TOTAL.search(lead)
            if total:
                lead, start = lead[: total.start()] + lead[total.end() :], mention.start
            lead = lead if len(lead) <= LEAD and not _FIGURE.search(lead) else ""
        stop = _next_start(line.text, openers[number:])
        ends = (JOINT.search(line.text, mention.end, stop), _OF_EACH.search(line.text, mention.end, stop))
        stop = min((found.start() for found in ends if found), default=stop)
        words = line.fold.origin(start, stop).rstrip("，,；;。 ")
        words = words if start == sentence or (first and not total) else lead + words
        words = over + words if heading and start >= heading.end() else words
        parts.append((mention.units[0], _sentence(line, words)))
    return parts


def _sentence(line: Line, words: str) -> Placed:
    """A stretch by itself. One out of a sentence ends, so that nobody takes the next for the rest of a torn line."""
    closed = words.endswith(_CLOSED) or not _STOPS.search(line.text)  # a signature ends with no mark
    return replace(line.placed, block=Paragraph(words if closed else words + "。"))


def _next_start(text: str, openers: list[Mention]) -> int:
    """Where the words of the first of them end: before the next, with what its sentence says of all units."""
    if len(openers) == 1:
        return len(text)
    following = openers[1].start
    sentence = text.rfind("。", openers[0].end, following) + 1
    return sentence if sentence and not _FIGURE.search(text, sentence, following) else following


def _in_turn(line: Line, local: UnitIndex) -> Iterator[tuple[str, Placed]]:
    """The figures of a row, each with the unit in its place; the first of them stands in its own part already."""
    for row in _rows_of_names(line.text, local):
        lead = _IN_TURN.match(line.text, row[-1].end)
        figures = _figures_from(line.text, lead.end()) if lead else []
        if lead is None or len(figures) != len(row):
            continue
        for mention, (start, end) in list(zip(row, figures, strict=True))[1:]:
            words = line.fold.origin(mention.start, mention.end) + line.fold.origin(lead.start(), lead.end())
            yield mention.units[0], _sentence(line, words + line.fold.origin(start, end))


def _rows_of_names(text: str, local: UnitIndex) -> Iterator[list[Mention]]:
    """Names with nothing but list marks between them."""
    row: list[Mention] = []
    for mention in local.find(text):
        if row and text[row[-1].end : mention.start].strip() not in ("、", "和", "与", ",", "，"):
            if len(row) > 1:
                yield row
            row = []
        if len(mention.units) == 1:
            row.append(mention)
    if len(row) > 1:
        yield row


def _figures_from(text: str, start: int) -> list[tuple[int, int]]:
    found = []
    while match := _ITS_OWN.match(text, start):
        found.append(match.span(1))
        start = match.end()
    return found
