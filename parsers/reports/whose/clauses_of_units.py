"""Two units in one sentence: 一支部有党员46人…，二支部有党员39人…，两支部共捐款8650元. Each has its own words, the joint total nobody."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import chain

from domain.document import Paragraph
from parsers.reports.language.phrases import enumerator
from parsers.reports.speech.segment import Placed
from parsers.reports.speech.sources import Line, Source, folded, is_salutation
from parsers.reports.speech.torn import mend
from parsers.reports.units.index import Mention, UnitIndex
from parsers.reports.whose.apiece import apiece
from parsers.reports.whose.led import called, led
from parsers.reports.whose.local_names import OFFICES, called_itself, known_by_ends
from parsers.reports.whose.mentioned import only_helps
from parsers.reports.whose.rows_of_units import Row, rows_of_units
from parsers.reports.whose.stretches import FIGURE, JOINT, OF_EACH, openers_of, sentence_of, stretches_of

#: of one unit by itself these say nothing
_EACH = re.compile(r"分别|依次|各自?(?=[一-鿿]|[0-9])|均(?=[一-鿿])")
#: 石门村三个组情况：一组…: what leads in to the units below tells nothing of the body itself
_LEADS_IN = re.compile(
    r"^[^，。；]{0,12}(?:[0-9一二两三四五六七八九十]{1,3}个[^，。；：:0-9]{1,12}[：:]|(?:各|所属|下属)[^，。；0-9]{0,12}[：:，,])|"
    r"^(?:下设|下辖|所属|有)?[两二三四五六七八九十]{1,3}个[^，。；：:0-9]{1,8}[，,]|^(?!.{0,8}零报告)[^0-9。]{0,16}[：:]?$|^[^，。；：:]{2,24}(?:情况|数据|小结|汇总|如下)[：:]$"
)
_ITSELF = re.compile(
    rf"(?:^|[，,；;。：:])\s?(?:其中)?({'|'.join(OFFICES)}|[本我][校院局厂行司镇乡村所区县队站科])(?![^。]{{0,60}}其中)[^，。；：0-9共总合累]{{0,12}}[0-9]"
)
_OF_ALL = re.compile(r"其中|(?<!不)(?:包括|含)|共|合计|总|累计|下设|下辖|所属|分别|各")
_NUMBER = re.compile(r"[0-9]{1,9}")
_NO_FIGURE = re.compile(r"[0-9]{1,4}\s?[年月日号]|[0-9*]{3,4}-?[0-9*]{4,8}|[0-9]{1,2}[.．、)）](?![0-9])")
HEADING = 20  #: characters of a heading that all units share
#: 十二组没有开展: what a unit among others tells that has no figures
_IDLE = re.compile(r"(?:没有?|未|无|暂停|停[产业课办]|不)(?:开展|组织|举办|安排|涉及|活动|任务|情况|[^，。]{0,4}。?$)")
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
    body = _body_itself(lines, units, index)
    if len(units) < (1 if body else 2) or any(
        index.is_above(one, other) for one in {*named} - {body} for other in units
    ):
        return {}
    units = (body, *units) if body else units
    local = known_by_ends(index, units, body)
    shares = _spread(lines, units, local, several=bool(told))
    if not _is_told_of_all(lines, shares, parted=_are_parted(lines, units, index)):
        return {}
    if body and _sums_up(shares[body], [own for unit, own in shares.items() if unit != body]):
        return {}
    return {unit: tuple(own) for unit, own in shares.items()}


def _spread(lines: list[Line], units: Sequence[str], local: UnitIndex, several: bool) -> dict[str, list[Placed]]:
    """What the lines tell of each unit, the headings of all; `several`: title or signature name them together."""
    shares: dict[str, list[Placed]] = {unit: [] for unit in units}
    known = called(local.roster)
    for line in lines:
        if _is_heading(line):
            for own in shares.values():
                own.append(line.placed)
        if _is_title(line, local):
            continue
        rows = tuple(rows_of_units(line.text, local, units if several else ()))
        told_of = (
            stretches_of(line, local, rows),
            _of_each(line, units),
            _of_rows(line, rows),
            apiece(line, local),
            led(line, local, known),
        )
        for unit, placed in chain.from_iterable(told_of):
            shares[unit].append(placed)
    return shares


_SAYS = re.compile(r"[\s：:，,也还共]{0,4}([^0-9]{0,16})[0-9]")


def _are_parted(lines: list[Line], units: Sequence[str], index: UnitIndex) -> bool:
    """…；花园社区…: whether each unit begins a sentence, or what a semicolon parts from the one before, and tells its figure
    in words of another."""
    begun = ((line.text[: one.start].strip()[-1:], one, words) for line in lines for one, words in _opened(line, index))
    own = [(mark, words) for mark, one, words in begun if set(one.units) & set(units)]
    said = [found[1] for _, words in own if (found := _SAYS.match(words))]
    everything = "\n".join(words for _, words in own)
    return all(mark in "；;。" for mark, _ in own) and all(everything.count(label) > 1 for label in said[1:])


def _is_told_of_all(lines: list[Line], shares: Mapping[str, list[Placed]], parted: bool) -> bool:
    """Whether each has figures of its own; one is enough where all have as many or stand well apart, and none is left over."""
    alike = parted or len({len(_figures(_text(own))) for own in shares.values()} - {0}) == 1
    enough = 1 if alike and _leave_only_joint(lines, shares) else OWN_FIGURES
    return all(_says_enough(own, enough) for own in shares.values())


def tells_all(source: Source, shares: Mapping[str, Sequence[Placed]]) -> bool:
    """Whether no figure of a text, but for dates and telephones, is left over by those that it is shared out to."""
    return _tells_all(source.paragraphs, shares)


def _tells_all(lines: Sequence[Line], shares: Mapping[str, Sequence[Placed]]) -> bool:
    told = _figures("\n".join(line.text for line in lines))
    return len(told) <= sum(len(_figures(_text(own))) for own in shares.values())


_SENTENCE = re.compile(r"[^。；;\n]+")


def _leave_only_joint(lines: Sequence[Line], shares: Mapping[str, Sequence[Placed]]) -> bool:
    """Whether no figure is left over but in sentences of all together: 两家共86户."""
    sentences = _SENTENCE.findall("\n".join(line.text for line in lines))
    told = _figures("\n".join(one for one in sentences if not JOINT.search(one)))
    return len(told) <= sum(len(_figures(_text(own))) for own in shares.values())


def _figures(text: str) -> list[int]:
    return [int(figure) for figure in _NUMBER.findall(_NO_FIGURE.sub("", text))]


def _says_enough(own: list[Placed], enough: int) -> bool:
    text = _text(own).rstrip("。；")
    figures = FIGURE.findall(_NO_FIGURE.sub("", text))
    return len(figures) >= enough or "零报告" in text or (not figures and _IDLE.search(text) is not None)


def _sums_up(own: list[Placed], others: list[list[Placed]]) -> bool:
    """Whether the figures of a body are the sums of its branches': a check-sum."""
    figures = [_figures(_text(one)) for one in (own, *others)]
    same: list[bool] = [told == sum(parts) for told, *parts in zip(*figures, strict=False)]
    return 2 * sum(same) > len(figures[0])


def _text(own: Sequence[Placed]) -> str:
    return "".join(folded(placed.text).text for placed in own)


def _body_itself(lines: Sequence[Line], units: Sequence[str], index: UnitIndex) -> str:
    """The body that all these units are below, where the text tells of its own office (本部宣传4场，…) or of itself beside
    them."""
    above = {index.roster.by_name[unit].parent for unit in units}
    body = above.pop() if len(above) == 1 else ""
    if body not in index.roster.by_name:
        return ""
    itself = called_itself(body)
    tells = ((_ITSELF.search(line.text), _tells_of(line, body, index)) for line in lines)
    return body if any((found and found[1] in itself) or told for found, told in tells) else ""


def _tells_of(line: Line, body: str, index: UnitIndex) -> bool:
    """Whether a body begins clauses of its own with figures that nothing calls those of all."""
    for mention, words in _opened(line, index):
        if mention.units == (body,):
            return len(_figures(words)) >= OWN_FIGURES and not _OF_ALL.search(words)
    return False


def _opened(line: Line, index: UnitIndex) -> Iterator[tuple[Mention, str]]:
    """The names that clauses begin with, and the words from each to the next."""
    openers = openers_of(line, index)
    stops = (*(other.start for other in openers[1:]), len(line.text))
    for mention, stop in zip(openers, stops, strict=False):
        yield mention, line.text[mention.end : stop]


def _of_each(line: Line, units: Sequence[str]) -> Iterator[tuple[str, Placed]]:
    for match in OF_EACH.finditer(line.text):
        words = line.fold.origin(match.start("has"), match.end("has"))
        yield from ((unit, line.placed._replace(block=Paragraph(words))) for unit in units)


def _of_rows(line: Line, rows: Sequence[Row]) -> Iterator[tuple[str, Placed]]:
    for row in rows:
        if not all(row.own):
            continue
        for mention, own in zip(row.mentions, row.own, strict=True):
            clauses = (_EACH.sub("", "".join(line.fold.origin(*part) for part in clause)) for clause in own)
            name = line.fold.origin(mention.start, mention.end) if row.named else ""
            yield mention.units[0], sentence_of(line, name + "，".join(clauses))


def _is_title(line: Line, local: UnitIndex) -> bool:
    """甲支部、乙支部联合防控情况: what names them together and tells nothing."""
    return len(local.find(line.text)) > 1 and not re.search(r"[，。；：:0-9]", line.text)


def _is_heading(line: Line) -> bool:
    """三、典型做法 is over what follows of each unit."""
    text = line.text.strip()
    return 0 < enumerator(text)[0] <= 2 and len(text) <= HEADING and not re.search(r"[。；，：:]", text)


def _speakers(line: Line, index: UnitIndex) -> list[Mention]:
    """The names that begin what is told of them: at the start of clauses, or in rows of names."""
    openers = (
        mention
        for mention, words in _opened(line, index)
        if not _LEADS_IN.match(words.strip()) and not only_helps(line.text, mention)
    )
    listed = (mention for row in rows_of_units(line.text, index) if all(row.own) for mention in row.mentions)
    return sorted((*openers, *listed), key=lambda mention: mention.start)
