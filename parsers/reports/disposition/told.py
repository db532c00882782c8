"""Where a figure stands: its sentence, what leads to it and what follows it."""

from __future__ import annotations

import re
from typing import NamedTuple

from domain.campaign import Field

ENDS = "。！!？?；;\n"
#: what is counted or weighed, and no date, hour or heading
QUANTITY = re.compile(r"(?<![0-9.第])[0-9][0-9.,]{0,12}\s?[万亿]?(?![年月日号时点分级楼号届期])[\u4e00-\u9fff%]")
_NUMERAL = re.compile(
    r"[0-9][0-9.,]*\s?[万亿]?[多余]?(?!\s?[年月日号])|[一二两三四五六七八九十百千]{1,6}(?=[多余来]?[名人个户家场次件期册本例支])"
)


class Told(NamedTuple):
    """A sentence in which a figure is told; of it what leads to the figure, and what follows it."""

    field: str
    sentence: str
    before: str
    rest: str
    measured: bool = False  #: the figure is in the field's own measure

    @classmethod
    def of(cls, field: Field, sentence: str, led_in: str) -> Told:
        """`led_in`: the sentence as far as the figure's clause reaches."""
        found = list(_NUMERAL.finditer(led_in))
        if not found:
            return cls(field.key, sentence, led_in, sentence[len(led_in) :])
        before, rest = sentence[: found[-1].start()], sentence[found[-1].end() :]
        behind = rest.removeprefix(field.measure) if field.measure else rest[1:]
        return cls(field.key, sentence, before, behind, measured=bool(field.measure) and behind != rest)


def sentence_around(text: str, at: int, length: int) -> tuple[str, str]:
    """The sentence around some words of a paragraph; and of it what leads to them, and they themselves."""
    start = max(text.rfind(mark, 0, at) for mark in ENDS) + 1
    stops = (place for mark in ENDS if (place := text.find(mark, at + length - 1)) >= 0)
    return text[start : min(stops, default=len(text)) + 1], text[start : at + length]
