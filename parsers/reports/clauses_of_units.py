"""Two units in one sentence: 一支部有党员46人…，二支部有党员39人…，两支部共捐款8650元. Each has its own words, the joint total nobody."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from domain.campaign import Roster
from domain.document import Paragraph
from parsers.reports.phrases import enumerator
from parsers.reports.rows_of_units import Row, rows_of_units
from parsers.reports.segment import Placed
from parsers.reports.sources import Line, Source, folded, is_salutation
from parsers.reports.torn import mend
from parsers.reports.unit_keys import key, number_of
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
#: of one unit by itself these say nothing
_EACH = re.compile(r"分别|依次|各自?(?=[一-鿿]|[0-9])|均(?=[一-鿿])")
_CLOSED = ("。", "”", "」", "！", "？")
_STOPS = re.compile(r"[。，；,;]")
#: 石门村三个组情况：一组…: what leads in to the units below tells nothing of the body itself
_LEADS_IN = re.compile(
    r"^[^，。；]{0,12}(?:[0-9一二两三四五六七八九十]{1,3}个|各|所属|下属)[^，。；0-9]{0,12}[：:，,]|^[^0-9。]{0,16}[：:]?$"
)
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
    speakers = [mention for line in lines for mention in _speakers(line, index)]
    named = told or [unit for mention in speakers if (unit := index.narrow(mention.units, contexts))]
    units = index.lowest(named)
    if len(units) < 2 or any(index.is_above(one, other) for one in named for other in units):
        return {}
    local = _local(index, units)
    shares: dict[str, list[Placed]] = {unit: [] for unit in units}
    for line in lines:
        if _is_heading(line):
            for own in shares.values():
                own.append(line.placed)
        rows = tuple(rows_of_units(line.text, local))
        for unit, placed in (*_parts(line, local, rows), *_of_each(line, units), *_of_rows(line, rows)):
            shares[unit].append(placed)
    if any(sum(len(_FIGURE.findall(placed.text)) for placed in own) < OWN_FIGURES for own in shares.values()):
        return {}
    return {unit: tuple(own) for unit, own in shares.items()}


def _of_each(line: Line, units: Sequence[str]) -> Iterator[tuple[str, Placed]]:
    for match in _OF_EACH.finditer(line.text):
        words = line.fold.origin(match.start("has"), match.end("has"))
        yield from ((unit, replace(line.placed, block=Paragraph(words))) for unit in units)


def _of_rows(line: Line, rows: Sequence[Row]) -> Iterator[tuple[str, Placed]]:
    for row in rows:
        for mention, own in zip(row.mentions, row.own, strict=True):
            clauses = (_EACH.sub("", "".join(line.fold.origin(*part) for part in clause)) for clause in own)
            yield mention.units[0], _sentence(line, line.fold.origin(mention.start, mention.end) + "，".join(clauses))


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


def _speakers(line: Line, index: UnitIndex) -> list[Mention]:
    """The names that begin what is told of them: at the start of clauses, or in rows of names."""
    openers = _openers(line, index)
    stops = (*(other.start for other in openers[1:]), len(line.text))
    openers = [
        one for one, stop in zip(openers, stops, strict=False) if not _LEADS_IN.match(line.text[one.end : stop].strip())
    ]
    listed = (mention for row in rows_of_units(line.text, index) for mention in row.mentions)
    return sorted((*openers, *listed), key=lambda mention: mention.start)


def _local(index: UnitIndex, units: Sequence[str]) -> UnitIndex:
    """These units only, with the ends of their names (一支部) that tell them apart, and what stands before the end that
    all of them share (保卫处 and 校医院 of 保卫处党支部 and 校医院党支部)."""
    found = []
    shared = _shared_end(units)
    for name in units:
        unit = index.roster.by_name[name]
        others = [form for other in units if other != name for form in _forms(index, other)]
        ends = {form[at:] for form in _forms(index, name) for at in range(1, len(form) - 1) if _tells(form[at:])}
        own = tuple(sorted(end for end in ends if not any(form.endswith(end) for form in others)))
        stem = name[: len(name) - shared]
        if shared > 1 and len(stem) > 1 and not any(key(stem) in form for form in others):
            own = (*own, stem)
        found.append(replace(unit, parent="", aliases=(*unit.aliases, *own)))
    return UnitIndex(Roster(tuple(found)))


def _tells(end: str) -> bool:
    """Whether the end of a name is enough of it: 一支部, 东村; not 究所."""
    return len(end) > 2 or any(number_of(character) is not None for character in end)


def _shared_end(names: Sequence[str]) -> int:
    """How many characters the ends of all names have in common."""
    shortest = min(map(len, names))
    return next((n for n in range(shortest) if len({name[-n - 1] for name in names}) > 1), shortest)


def _forms(index: UnitIndex, name: str) -> tuple[str, ...]:
    unit = index.roster.by_name[name]
    return tuple(key(word) for word in (unit.name, *unit.aliases))


def _parts(line: Line, local: UnitIndex, rows: Sequence[Row]) -> list[tuple[str, Placed]]:
    """The stretches of a line from one unit's name to the next, each up to a joint total.

    What a sentence says before its first unit (已接种的党员，一支部43人，二支部37人) goes with each of its units, and so does
    the heading that begins the line (五、存在的困难。一支部：…)."""
    heading = _HEADED.match(line.text)
    over = line.fold.origin(0, heading.end()) if heading else ""
    openers = [mention for mention in _openers(line, local) if len(mention.units) == 1]
    parts = []
    lead, total = "", None
    for number, mention in enumerate(openers):
        if any(row.start <= mention.start < row.end for row in rows):
            continue
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
