"""What a sentence of its own tells of the units named before it, one figure each: 甲村…，乙村…。上堤人数分别是14、9人."""

from __future__ import annotations

import re
from collections.abc import Iterator

from parsers.reports.language import measures
from parsers.reports.speech.segment import Placed
from parsers.reports.speech.sources import Line
from parsers.reports.units.index import UnitIndex
from parsers.reports.whose.stretches import APIECE, openers_of, sentence_of

_FIGURE = re.compile(rf"([0-9][0-9,.]{{0,11}})\s?({measures.PATTERN}|元|万元|%)?")


def apiece(line: Line, local: UnitIndex) -> Iterator[tuple[str, Placed]]:
    """Each unit, in the order of their first naming, with its own figure; nothing where there are not as many of both."""
    openers = [mention for mention in openers_of(line, local) if len(mention.units) == 1]
    for told in APIECE.finditer(line.text):
        units = tuple(dict.fromkeys(mention.units[0] for mention in openers if mention.end <= told.start()))
        figures = list(_FIGURE.finditer(line.text, *told.span("figures")))
        if len(units) > 1 and len(units) == len(figures):
            measure = figures[-1][2] or ""
            for unit, figure in zip(units, figures, strict=True):
                yield unit, sentence_of(line, f"{told['what']}{figure[1]}{figure[2] or measure}。")
