"""What a mail tells of a unit whose paper it does not carry: 一支部见附件，二支部本周零报告."""

from __future__ import annotations

import re
from collections.abc import Iterator

from domain.campaign import Field
from parsers.reports.speech.segment import Placed
from parsers.reports.speech.sources import Line, Source
from parsers.reports.speech.substance import substance
from parsers.reports.units.index import UnitIndex
from parsers.reports.whose.mentioned import is_others
from parsers.reports.whose.pieces import Piece
from parsers.reports.whose.stretches import openers_of, sentence_of

TOLD = 2  #: fields of which a unit without a paper must tell something
_NIL = re.compile(r"零报告(?!制度)")


def told_beside(
    cover: Source,
    papers_of: frozenset[str],
    index: UnitIndex,
    contexts: tuple[frozenset[str], ...],
    fields: tuple[Field, ...],
) -> Iterator[Piece]:
    """The words of each unit that a covering text tells of beside the units whose papers it carries."""
    above = frozenset().union(*map(index.line, papers_of))
    own: dict[str, list[tuple[Line, Placed]]] = {}
    unit: str | None = None
    for line in cover.paragraphs:
        openers = [(one, index.narrow(one.units, contexts)) for one in openers_of(line, index)]
        if unit and not openers and not index.find(line.text):
            own[unit].append((line, line.placed))
        stops = [*(one.start for one, _ in openers[1:]), len(line.text)]
        for (mention, named), stop in zip(openers, stops, strict=False):
            others = is_others(line.text, mention, index.find(line.text))
            unit = None if others or not named or named in above else named
            if unit:
                words = line.fold.origin(mention.start, stop).rstrip("，,；;。 ")
                own.setdefault(unit, []).append((line, sentence_of(line, words)))
    for name, told in own.items():
        part = cover.part(tuple(placed for _, placed in told))
        if _NIL.search(part.text) or substance(part, fields) >= TOLD:
            yield Piece(part, name, told[0][0].evidence(0, len(name)))
