"""The value of a numeral: Arabic, Chinese, capital (大写) and mixed forms. The grammar is our own.

Every function takes folded text (half-width, simplified) and returns an exact Decimal, or None where the words tell no
single value (几十, 三五, 1,2345).
"""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache

DIGITS = {
    "零": 0, "〇": 0, "一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9,
    "壹": 1, "贰": 2, "叁": 3, "肆": 4, "伍": 5, "陆": 6, "柒": 7, "捌": 8, "玖": 9, "貳": 2, "參": 3, "陸": 6,
    "弍": 2, "弐": 2, "叄": 3, "俩": 2, "仨": 3,
}  # fmt: skip
TENS = {"廿": 20, "卅": 30}
SMALL_UNITS = {"十": 10, "百": 100, "千": 1000, "拾": 10, "佰": 100, "仟": 1000}
LARGE_UNITS = {"万": 10**4, "亿": 10**8, "萬": 10**4, "億": 10**8}
UNITS = SMALL_UNITS | LARGE_UNITS
HAN = "".join([*DIGITS, *TENS, *UNITS])

_GROUPED = re.compile(r"\d{1,3}(?:,\d{3}){1,6}(?:\.\d{1,8})?")
_PLAIN = re.compile(r"\d{1,15}(?:\.\d{1,8})?")
_PIECE = re.compile(r"(\d{1,15}(?:\.\d{1,8})?)|([" + HAN + r"])|[余多来]")


def arabic(text: str) -> Decimal | None:
    """ "3,860.50" -> 3860.50. None for wrong grouping ("1,2345") and for more than fifteen digits."""
    if _GROUPED.fullmatch(text):
        return Decimal(text.replace(",", ""))
    return Decimal(text) if _PLAIN.fullmatch(text) else None


def below_hundred(text: str) -> int | None:
    """七, 十五, 二十, 三十一; None for anything else."""
    tens, ten, ones = text.rpartition("十")
    if not ten:
        return DIGITS.get(text)
    high = DIGITS.get(tens) if tens else 1
    low = DIGITS.get(ones) if ones else 0
    return None if high is None or low is None else high * 10 + low


@lru_cache(maxsize=2048)
def value_of(text: str) -> Decimal | None:
    """The value of a whole numeral: "1.2万", "2万3千", "叁拾伍", "一千二", "二〇二一", "二十余万", "百余"."""
    if text.isdigit() and text.isascii():
        return arabic(text)
    text = text.replace(" ", "")
    if text and (text[0].isdigit() or text[0] == ".") and not any(char in UNITS for char in text):
        return arabic(text.rstrip("余多来"))
    whole, point, part = text.partition("点")
    if point:
        value = value_of(whole)
        return None if value is None else value + behind_the_point(part)
    bare = text.strip("余多来")
    if len(bare) > 1 and all(char in DIGITS for char in bare):
        return _positional(bare)
    return _composed(text.replace(",", ""))


def behind_the_point(digits: str) -> Decimal:
    """The fraction that digits tell: 五 is 0.5, 零五 and 05 are 0.05; what is no digit (三点十二) counts as none."""
    return Decimal("0." + "".join(str(DIGITS.get(one, one if one.isdecimal() else 0)) for one in digits))


def _positional(text: str) -> Decimal | None:
    """二〇二一 -> 2021; 三五 (three to five) has no single value."""
    if len(text) < 3 and not set(text) & {"零", "〇"}:
        return None
    return Decimal("".join(str(DIGITS[char]) for char in text)) if len(text) <= 15 else None


class _Sum:
    """Adds the pieces of a numeral from left to right: `total` closed by 万 and 亿, `section` below them."""

    def __init__(self) -> None:
        self.total = Decimal(0)
        self.section = Decimal(0)
        self.digit: Decimal | None = None
        self.last_unit = 0
        self.zero = False

    def add_digit(self, value: Decimal, *, arabic_digits: bool) -> bool:
        """False when two digits stand side by side without a unit (三五十)."""
        if self.digit is not None and (self.digit != 0 or arabic_digits):
            return False
        self.zero = self.zero or value == 0
        self.digit = value
        return True

    def add_unit(self, char: str) -> None:
        unit = UNITS[char]
        if char in SMALL_UNITS:
            self.section += (self.digit if self.digit else Decimal(1)) * unit
        else:
            self._close(unit)
        self.digit, self.last_unit, self.zero = None, unit, False

    def _close(self, unit: int) -> None:
        section = self.section + (self.digit or 0)
        if section == 0 and self.total:  # 万亿
            self.total *= unit
        elif self.total and unit > 10**4 and self.total < unit:
            self.total = (self.total + section) * unit
        else:
            self.total += (section or Decimal(1)) * unit
        self.section = Decimal(0)

    def end(self) -> Decimal:
        """A last digit right after a unit is the next lower place: 一千二 is 1200, 1万2 is 12000; 一百零二 is 102."""
        if self.digit is None:
            return self.total + self.section
        short = self.last_unit >= 100 and not self.zero and self.digit < 10 and self.digit == int(self.digit)
        return self.total + self.section + self.digit * (self.last_unit // 10 if short else 1)


def _composed(text: str) -> Decimal | None:
    total, at = _Sum(), 0
    while at < len(text):
        piece = _PIECE.match(text, at)
        if piece is None:
            return None
        at = piece.end()
        if piece[1]:
            if not total.add_digit(Decimal(piece[1]), arabic_digits=True):
                return None
        elif piece[2] in TENS:
            total.section += TENS[piece[2]]
            total.last_unit = 10
        elif piece[2] in DIGITS:
            if not total.add_digit(Decimal(DIGITS[piece[2]]), arabic_digits=False):
                return None
        elif piece[2]:
            total.add_unit(piece[2])
    return total.end()


def percent_of(words: str) -> Decimal | None:
    """The value of a percentage: "85%", "百分之三点五", "千分之二", "九成五", "2个百分点"."""
    words = words.strip()
    if words.startswith("千分之"):
        tenths = percent_of("百" + words[1:])
        return None if tenths is None else tenths / 10
    if words.startswith("百分之"):
        whole, _, part = words[3:].partition("点")
        value = value_of(whole.strip())
        if value is not None and part:
            value += behind_the_point(part)
        return value
    if "成" in words:
        tenth, _, rest = words.partition("成")
        value = value_of(tenth.strip())
        fifth = Decimal(5) if rest[:1] == "半" else Decimal(DIGITS.get(rest[:1], 0))
        return value * 10 + fifth if value is not None else None
    value = value_of(words.rstrip("%％‰ ").removesuffix("个百分点").strip())
    return value / 10 if value is not None and words.endswith("‰") else value


#: what 一 makes a word with, where it stands before it: 统一, 唯一
_COMPOUND_BEFORE = "统唯单专同归合万划逐稍略不某任进"
_ENDS_CLAUSE = re.compile(r"[余多来]?(?:[,，。;；!！)）、\s]|$)")
_ONE_TO_ONE = re.compile(r"[人户名支个项]一")


def is_numeral(text: str, start: int, end: int, measured: bool) -> bool:
    """Whether what can be a numeral is one here: 一名 is, 一线, 统一, 一户一策 and 万一 are not. `measured`: a measure follows."""
    words = text[start:end]
    if words[0].isdigit():
        return True
    if words[0] in "万亿千百" and not (text[end : end + 1] in "余多" or (start and text[start - 1] in "上近约成数过")):
        return False
    if measured:
        if words == "一" and start and text[start - 1] in _COMPOUND_BEFORE:
            return False
        if words == "一" and start and (text[start - 1] in "上下头" or (start > 1 and text[start - 2] == "一")):
            return False
        return not (len(words) == 1 and _ONE_TO_ONE.match(text, end))
    alone = text.strip() == words
    end_of_clause = _ENDS_CLAUSE.match(text, end) is not None
    told = start > 0 and text[start - 1] in ":为是达共计至到" and end_of_clause
    large = any(char in "百千万" for char in words[1:]) and end_of_clause  # 安全投入一万二, 捐了两千多
    given = text[start - 1 : start] == "按" and text[end : end + 1] in ("算", "报", "计", "填")  # 按一千二算
    return alone or large or (given and len(words) > 1) or (told and (len(words) > 1 or words in "一二三四五六七八九十两零"))
