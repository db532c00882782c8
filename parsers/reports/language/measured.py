"""The value of a numeral with what stands behind it: 1.2万, 3元5角, 两个半小时, 41吨半."""

from __future__ import annotations

import re
from decimal import Decimal

from parsers.reports.language.numerals import DIGITS, UNITS, behind_the_point, value_of

#: measures that 半 may follow: 41吨半
_HALVED = frozenset({"吨", "斤", "公斤", "亩", "公里", "里", "天", "年", "小时"})
#: 41吨半, 3吨2
_TENTHS = re.compile(rf"半|[1-9{''.join(char for char in DIGITS if DIGITS[char])}](?=[,，。;；、)]|\s|$)")
#: 42米零五, 1米75
_HUNDREDTHS = re.compile(rf"(?:半|[0-9]{{1,2}}|[{''.join(DIGITS)}]{{1,2}})(?=[,，。;；、)]|\s|$)")


def value_behind(numeral: str, behind: re.Match[str]) -> Decimal | None:
    """The value with the 万 behind it, and the 角 and 分 behind its 元; `behind`: see `number_shapes.behind_numeral`."""
    value = value_of(numeral)
    if value is None:
        return None
    if behind["scale"]:
        value *= UNITS[behind["scale"]]
    if behind["fen"]:
        value += behind_the_point(behind["fen"].replace("角", "").replace("分", ""))
    return value


def in_hours(value: Decimal | None, measure: str) -> tuple[Decimal | None, str]:
    """两个半小时 is two and a half; 钟头 are hours."""
    if value is not None and measure in ("个半小时", "个半钟头"):
        value += Decimal("0.5")
    return value, "小时" if measure.endswith("钟头") or measure == "个半小时" else measure


def with_fraction(value: Decimal | None, measure: str, text: str, at: int) -> tuple[Decimal | None, int]:
    """A value with the fraction that stands behind its measure (41吨半, 3吨2, 42米零五), and how long that is."""
    pattern = _HUNDREDTHS if measure == "米" else _TENTHS if measure in _HALVED else None
    more = pattern.match(text, at) if pattern and value is not None else None
    if more is None or value is None:
        return value, 0
    return value + behind_the_point("5" if more[0] == "半" else more[0]), len(more[0])
