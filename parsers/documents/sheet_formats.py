"""Numbers of a spreadsheet as people see them. A table of rules, no evaluation."""

from __future__ import annotations

import operator
import re
from dataclasses import dataclass, replace
from decimal import ROUND_HALF_UP, Decimal, InvalidOperation
from math import isfinite

#: built-in formats that show a number otherwise than General: ECMA-376 part 1 section 18.8.30
BUILT_IN = {
    1: "0",
    2: "0.00",
    3: "#,##0",
    4: "#,##0.00",
    9: "0%",
    10: "0.00%",
    37: "#,##0",
    38: "#,##0",
    39: "#,##0.00",
    40: "#,##0.00",
}
#: built-in dates and times, those of Chinese versions among them: section 18.8.30
BUILT_IN_DATES = frozenset((*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59)))
_TOKEN = re.compile(
    r'"([^"]{0,100})"|\\(.)|_.|\*.|\[[^\]]{0,60}\]|((?i:General)|G/通用格式|[#0?][#0?,.]*)|(%)|([ 元人次个户件场支名期项万条份台套亩%￥¥$（）()+、/-])|(.)'
)
_CONDITION = re.compile(r"\[(<=|>=|<>|<|>|=)\s{0,3}(-?\d{1,15}(?:\.\d{1,10})?)\]")
_OPTIONAL = re.compile(r"[#?]{1,50}(?![#?,.0]{0,50}0)")  #: digits that a zero does not show
_ELAPSED = re.compile(r"\[(?:h{1,2}|m{1,2}|s{1,2})\]", re.IGNORECASE)
_HOLDS = {
    "<": operator.lt, "<=": operator.le, ">": operator.gt, ">=": operator.ge, "=": operator.eq, "<>": operator.ne,
}  # fmt: skip
_DATE = re.compile(r"[ymdhs]", re.IGNORECASE)
#: what a format shows as it is, what it does with it, and the one word that is no code
_NO_DATE = re.compile(r'"[^"]{0,100}"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]{0,60}\]|General', re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class NumberFormat:
    """What surrounds the digits, how many decimals are shown (None: as stored), and whether they are per cent.

    `words`: what stands there in place of the digits; `others`: numbers that are shown in another way.
    """

    before: str = ""
    after: str = ""
    decimals: int | None = None
    percent: bool = False
    words: str | None = None
    others: tuple[Other, ...] = ()

    @property
    def is_plain(self) -> bool:
        return self == _AS_STORED

    def show(self, value: float) -> str:
        """The number in this format; thousands are never separated, so that every reader sees the same digits."""
        for other in self.others:
            if _HOLDS[other.comparison](value, other.bound):
                return other.looks.show(value)
        if self.words is not None:
            return self.words
        if self.decimals is None and not self.percent:
            return f"{self.before}{plain(value)}{self.after}"
        try:
            number = Decimal(repr(value)) * (100 if self.percent else 1)
            shown = number.quantize(Decimal(1).scaleb(-(self.decimals or 0)), ROUND_HALF_UP)
        except InvalidOperation:  # infinite, or more digits than Decimal keeps
            return plain(value)
        return f"{self.before}{shown:f}{self.after}"


@dataclass(frozen=True, slots=True)
class Other:
    """The numbers that another section of a format is for, and how it shows them."""

    comparison: str
    bound: float
    looks: NumberFormat


_AS_STORED = NumberFormat()


def plain(value: float) -> str:
    """118.0 as "118", 0.1 + 0.2 as "0.3": the ten or so digits a sheet shows, never an exponent for everyday numbers."""
    if -1e15 < value < 1e15 and value == int(value):
        return str(int(value))
    if not isfinite(value):
        return str(value)
    text = f"{value:.12g}"
    return f"{Decimal(text):f}" if "e" in text and abs(value) < 1e15 else text


def parse_format(code: str) -> NumberFormat:
    """How a format code shows numbers. Anything not understood, and every date, is shown plainly.

    Negative numbers keep their sign and the words of the first section; the dash that accounts show for zero is a zero.
    """
    sections, others = _sections(code[:255]), []
    while len(sections) > 1 and (told := _CONDITION.search(sections[0])):
        others.append(Other(told[1], float(told[2]), _format(sections.pop(0), instead=True)))
    usual = _format(sections[0])
    if not others and len(sections) > 2:
        zero = _format(_OPTIONAL.sub("", sections[2]), instead=True)
        others = [] if (zero.words or "").strip("¥￥$ ") == "-" else [Other("=", 0, zero)]
    return replace(usual, others=tuple(others))


def _format(section: str, *, instead: bool = False) -> NumberFormat:
    """One section; `instead`: it may be words in place of the number."""
    before = after = ""
    digits: str | None = None
    percent = False
    for match in _TOKEN.finditer(section):
        quoted, escaped, number, per_cent, literal, other = match.groups()
        if other:
            return NumberFormat()
        if number and digits is None:
            digits = number
        elif number:
            return NumberFormat()
        percent |= bool(per_cent)
        text = quoted or escaped or per_cent or (literal or "")
        before, after = (before + text, after) if digits is None else (before, after + text)
    if instead and digits is None:
        return NumberFormat(words=before.strip())
    if digits is None or digits.endswith(","):  # text only, or thousands scaled away: show what is stored
        return NumberFormat()
    return NumberFormat(before.strip("() "), after.strip("() "), _decimals(digits), percent)


def _decimals(digits: str) -> int | None:
    """Decimals a format forces; one with optional places (0.##), or General, shows what is stored."""
    places = digits.rpartition(".")[2] if "." in digits else ""
    return None if digits[0] in "Gg" or any(mark in places for mark in "#?") else len(places)


def _sections(code: str) -> list[str]:
    """The parts of a code between the semicolons that are no text."""
    parts, start, quoted = [], 0, False
    for place, mark in enumerate(code):
        quoted ^= mark == '"'
        if mark == ";" and not quoted and code[place - 1 : place] != "\\":
            parts.append(code[start:place])
            start = place + 1
    return [*parts, code[start:]]


def shows_elapsed(code: str) -> bool:
    """Whether a format shows a span of time that may exceed a day or an hour."""
    return bool(_ELAPSED.search(_sections(code[:255])[0]))


def shows_date(code: str) -> bool:
    """Whether a format shows a date or time."""
    return bool(_DATE.search(_NO_DATE.sub("", _sections(code[:255])[0])))
