"""List numbers as word processors show them: ECMA-376 part 1 section 17.18.59 (ST_NumberFormat)."""

from __future__ import annotations

_DIGITS = "〇一二三四五六七八九"
_LEGAL = "零壹贰叁肆伍陆柒捌玖"
_STEMS = "甲乙丙丁戊己庚辛壬癸"
_BRANCHES = "子丑寅卯辰巳午未申酉戌亥"
_ROMAN = (
    (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"),
    (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
)  # fmt: skip
_COUNTING = frozenset(
    [
        "chineseCounting",
        "chineseCountingThousand",
        "taiwaneseCounting",
        "taiwaneseCountingThousand",
        "japaneseCounting",
        "ideographDigital",
        "koreanDigital2",
    ]
)
#: formats that are a run of Unicode characters: (the first one, how many there are)
_RUNS = {
    "decimalEnclosedCircle": ("①", 20),
    "decimalEnclosedCircleChinese": ("①", 20),
    "decimalEnclosedParen": ("⑴", 20),
    "decimalEnclosedFullstop": ("⒈", 20),
    "ideographEnclosedCircle": ("㊀", 10),
}


def ordinal(number: int, style: str) -> str:
    """`number` in the given format; plain digits for formats that have no more characters, "" for "none"."""
    if style in ("none", "bullet"):
        return ""
    if style in _RUNS and 1 <= number <= _RUNS[style][1]:
        return chr(ord(_RUNS[style][0]) + number - 1)
    if style in _COUNTING:
        return chinese(number)
    if style in ("chineseLegalSimplified", "ideographLegalTraditional"):
        return chinese(number, _LEGAL, "拾佰仟")
    if style == "ideographTraditional" and 1 <= number <= 10:
        return _STEMS[number - 1]
    if style == "ideographZodiac" and 1 <= number <= 12:
        return _BRANCHES[number - 1]
    return _western(number, style)


def _western(number: int, style: str) -> str:
    if style in ("upperLetter", "lowerLetter") and number >= 1:
        letter = chr(ord("A") + (number - 1) % 26) * ((number - 1) // 26 + 1)
        return letter[:20] if style == "upperLetter" else letter[:20].lower()
    if style in ("upperRoman", "lowerRoman") and 1 <= number < 4000:
        text = ""
        for value, mark in _ROMAN:
            text += mark * (number // value)
            number %= value
        return text if style == "upperRoman" else text.lower()
    if style == "decimalZero":
        return f"{number:02d}"
    if style == "decimalFullWidth":
        return "".join(chr(ord("０") + int(digit)) for digit in str(number))
    return str(number)


def chinese(number: int, digits: str = _DIGITS, powers: str = "十百千") -> str:
    """一, 十, 十一, 二十, 一百零五; below 10,000, else plain digits."""
    if not 0 < number < 10_000:
        return str(number)
    text, gap = "", False
    for power in (3, 2, 1, 0):
        digit = number // 10**power % 10
        if digit:
            text += ("零" if gap and text else "") + digits[digit] + (powers[power - 1] if power else "")
        gap = not digit
    return text.removeprefix("一") if powers[0] == "十" and 10 <= number < 20 else text
