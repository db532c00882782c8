"""Tables whose cells became lines: a label, and in the next line its figure."""

from __future__ import annotations

import re
from collections.abc import Iterator

from parsers.reports.asked.fields import FieldBook
from parsers.reports.asked.found import Found, Source
from parsers.reports.speech.sections import Stretch
from parsers.reports.speech.topics import Topic
from parsers.reports.tables.cells import read_cell

_FIGURE = re.compile(
    r"\s{0,9}(?:约|近|共|¥|人民币)?\s?[\d一二三四五六七八九十百千两壹贰叁肆伍陆柒捌玖][^,，。;:]{0,15}\s{0,9}"
)


def stacked(label: Stretch, figure: Stretch, book: FieldBook) -> Iterator[Found]:
    """A table whose cells became lines: 党员总数, and in the next line 52."""
    if not _FIGURE.fullmatch(figure.text) or figure.topic is not Topic.FIGURES:
        return
    match = book.match_label(label.text.strip())
    if match is None or match.strength < 0.85:
        return
    said = read_cell(figure.text, book, match.field, match.scale)
    if said is not None and said.value is not None:
        words_ = (
            f"{label.folded.origin(0, len(label.text)).strip()} {figure.folded.origin(0, len(figure.text)).strip()}"
        )
        evidence = figure.placed.evidence(words_)
        order = figure.number * 10_000
        yield Found(
            match.field,
            said.value,
            evidence,
            match.strength,
            Source.LABEL,
            "stacked",
            order,
            order,
            match.name,
            why_not=said.why_not,
        )
