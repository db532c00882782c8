"""Finds the numbers in a text: one pass, left to right. What they mean is for others; what they are is told here.

A number that is no count (a date, a room, a telephone, a model name, 5-8人) is found too, so that no piece of it is
ever taken for one. Texts are folded (half-width, simplified); positions are those of the folded text.
"""

from __future__ import annotations

import enum
import re
from collections.abc import Iterator
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

from parsers.reports.language import measures
from parsers.reports.language.numerals import DIGITS, HAN, UNITS, value_of


class Kind(enum.StrEnum):
    COUNT = "count"
    MONEY = "money"  #: value in yuan
    PERCENT = "percent"
    TIME = "time"  #: a duration, an age, a time of day
    DATE = "date"
    ORDINAL = "ordinal"  #: 第5, 5号楼, 2019级, a list number
    RANGE = "range"  #: 5-8人: no single value
    FRACTION = "fraction"
    VAGUE = "vague"  #: 几十, 数百: no value told
    RATE = "rate"  #: 12元/个
    ID = "id"  #: telephones, documents, model names, addresses
    BAD = "bad"  #: written like a number and none: 1,2345


COUNTABLE = frozenset({Kind.COUNT, Kind.MONEY, Kind.PERCENT, Kind.TIME})


class Number(NamedTuple):
    """A number at [start, end) of the folded text, measure and approximation words included.

    `numeral_end` is where the numeral ends and its measure begins. `approx` marks 约, 余, 左右: the value is as told.
    """

    value: Decimal | None
    start: int
    end: int
    numeral_end: int
    kind: Kind
    measure: str = ""
    approx: bool = False
    scaled: bool = False  #: written with 万 or 亿

    @property
    def bare(self) -> bool:
        return not self.measure


_H = HAN + "半"
_A = r"\d{1,3}(?:,\d{3}){1,6}(?:\.\d{1,8})?(?![\d])|\d{1,15}(?:\.\d{1,8})?"
_UNIT = "(?:[" + "".join(char for char in UNITS if char != "千") + "]|千(?![瓦克米]))"  #: 千 of 千瓦时 is its measure's
_MIXED = rf"(?:{_A})(?:\s?[余多]?{_UNIT}{{1,2}}(?:\d{{1,4}}(?!\d)(?:{_UNIT}{{1,2}}(?:\d{{1,3}}(?!\d)[十百]?)?)?)?)?"
_CHINESE = rf"[{HAN}]{{1,24}}(?:[余多][万亿]|点[〇零一二三四五六七八九]{{1,4}}(?![十百分时刻半]))?"
_NUMERAL = rf"(?:{_MIXED}|{_CHINESE})"
_DASH = r"\s{0,2}(?:[-—–~～〜至到]|——)\s{0,2}"
_CN = "[〇零一二三四五六七八九十廿卅两]"
_BEFORE = r"(?:将近|接近|大约|大概|约|近|超过|超|逾|不到|不足|不少于|至少|上)"

_COUNTED = "(?:人次|[人名位个户家场次件支项台套元])"
_BEGIN = rf"A-Za-z\d._%+\-\s(\[〔【{_H}〇零廿卅两百第几数若好"  #: what any of them begins with

_BEGINS = re.compile(f"[{_BEGIN}]")  #: a search for one of these is much quicker than one for all of that
_PATTERN = re.compile(
    rf"""
    (?:
    (?P<id>[A-Za-z0-9._%+-]{{1,64}}@[A-Za-z0-9.-]{{1,255}}|https?://[^\s，。；]{{1,2000}}|www\.[^\s，。；]{{1,500}}
      |(?<!\d)1[3-9]\d[-\s]?[\d*]{{4}}[-\s]?\d{{4}}(?!\d)|(?<!\d)0\d{{2,3}}-\d{{7,8}}(?!\d)|(?<!\d)\d{{17}}[\dXx](?!\d)
      |(?<!\d)(?:1[012]\d{{3}}|9[56]\d{{3,4}}|1[12][0-9])(?=热线|平台|电话|专线)
      |\d{{1,6}}\*{{2,8}}[\dXx]{{0,4}}|[〔\[【]\d{{4}}[〕\]】]\s{{0,2}}(?:第\s?)?\d{{0,6}}号?)
    |(?P<bad>\d{{16,}}+[\d.,]{{0,40}}|\d{{1,15}}[eE][+-]?\d{{1,9}}|(?<![\d,])\d{{1,3}},\d{{4}}(?![\d年]))
    |(?P<date>\d{{4}}\s?[-/.年]\s?\d{{1,2}}\s?[-/.月]\s?\d{{1,2}}(?:\s?[日号]|(?!\d))
      |(?<![\d.])\d{{1,2}}[./]\d{{1,2}}\s{{0,2}}(?:[-—–~～至到]{{1,2}})\s{{0,2}}\d{{1,2}}[./]\d{{1,2}}(?![\d%])
      |\d{{4}}\s?年(?:\s?\d{{1,2}}\s?月)?(?:份|底|初|度)?|(?<!\d)\d{{1,2}}\s?月(?:\s?\d{{1,2}}\s?[日号]?)?(?:份|底|初)?
      |(?<!\d)\d{{1,2}}\s?日(?!均)|{_CN}{{4}}年|(?<!个)(?<![一二三四五六七八九十]){_CN}{{1,3}}月(?:{_CN}{{1,3}}[日号]?)?(?:份|底|初)?
      |(?<![每一单]){_CN}{{1,3}}日(?![均夜常]))
    |(?P<clock>(?<!\d)\d{{1,2}}:\d{{2}}(?::\d{{2}})?(?!\d))
    |(?P<percent>(?:{_A})\s?[%％‰]|[百千]分之\s?(?:{_NUMERAL})(?:点{_CN}{{1,4}})?|(?:{_A}|{_CN})\s?个百分点
      |(?:{_A}|{_CN})成(?:半|{_CN}(?!成))?(?:以上|左右|多)?(?![立员功果为效绩本人就交都长品年了绩]))
    |(?P<fraction>{_CN}{{1,3}}分之{_CN}{{1,3}}|(?<![\d.])\d{{1,4}}/\d{{1,4}}(?![\d./]))
    |(?P<ordinal>第\s?(?:\d{{1,6}}|[{HAN}]{{1,8}})|(?<![\d.])\d{{1,5}}\s?(?:号(?!人(?!民))|\#|楼|层|级|届)(?!召)|{_CN}{{1,3}}(?:号(?!人(?!民))|级|届|楼|层)(?!召|次)
      |[(]\s?(?:\d{{1,2}}|{_CN}{{1,3}})\s?[)](?=[^\s,，。;；])
      |(?:^|(?<=[\n;；。:：\s)]))\s{{0,4}}(?:\d{{1,2}}[、)．]|\d{{1,2}}\.(?![\d\s]{{0,2}}\d)|{_CN}{{1,3}}[、)．.]))
    |(?P<sum>(?:^|(?<=[:\n])|(?<=[:\n]\s))\d{{1,6}}(?:\s?\+\s?\d{{1,6}}){{1,5}}(?=\s?{_COUNTED}?\s?(?:[,，;。、()\n]|$))
      |\d{{1,6}}(?:\s?\+\s?\d{{1,6}}){{1,5}}\s?=\s?\d{{1,7}}
      |\d{{1,6}}(?P<per>{_COUNTED})(?:\s?\+\s?\d{{1,6}}(?P=per)){{0,4}}\s?\+\s?\d{{1,6}}(?=(?P=per)))
    |(?P<range>(?:{_NUMERAL})(?:(?:{_COUNTED}|[天年岁])?{_DASH})(?={_NUMERAL})(?:{_NUMERAL}))
    |(?P<latin>[A-Za-z][A-Za-z.-]{{0,20}}\d{{1,15}}[A-Za-z0-9-]{{0,20}}
      |\d{{1,15}}(?!(?:kg|km|GB|TB|kW|g|m[23]?|t|h)(?![A-Za-z0-9]))[A-Za-z][A-Za-z0-9-]{{0,20}}
      |\d{{1,6}}(?:(?:\s?\+\s?|[×*x])\d{{1,6}}){{1,4}}(?![\d=]))
    |(?P<vague>(?:[{HAN}]{{0,3}}|\d{{1,3}})[几数若好][十百千万余]{{1,3}}|若干|几)
    |(?P<number>{_NUMERAL}))
    """,
    re.VERBOSE,
)
_DIGIT = r"\d" + "".join(DIGITS)
_CURRENCY = re.compile(r"(?:人民币|RMB|CNY|[¥￥])\s?$")
_APPROX_BEFORE = re.compile(rf"{_BEFORE}\s?$")
_AFTER = re.compile(
    rf"(?P<more>[余多来几])?\s?(?P<scale>[万亿](?=元|人|名|次|户|件|份|余|多))?(?P<more2>[余多])?\s{{0,2}}"
    rf"(?:(?P<money>元(?!旦|月|素)|块钱|块(?=[{_DIGIT}](?![{_DIGIT}.]|块|元)))(?P<fen>[{_DIGIT}]角(?:[{_DIGIT}]分)?|(?<=块)[{_DIGIT}](?![{_DIGIT}.元角]))?(?P<whole>整|正)?(?P<rate>\s?/\s?[^\d\s]{{1,2}})?"
    rf"|(?P<time>{measures.TIME_PATTERN})|(?P<measure>{measures.PATTERN}))?(?P<rate2>/[人个件天日名套台])?"
    rf"(?P<about>左右|上下|以上|以下|以内|不等|[余多](?=[,，。;；、)]|$))?"
)
#: measures that 半 may follow: 41吨半
_HALVED = frozenset({"吨", "斤", "公斤", "亩", "公里", "里", "天", "年", "小时"})
#: 41吨半, 3吨2
_TENTHS = re.compile(rf"半|[1-9{''.join(char for char in DIGITS if DIGITS[char])}](?=[,，。;；、)]|\s|$)")
#: 42米零五, 1米75
_HUNDREDTHS = re.compile(rf"(?:半|[0-9]{{1,2}}|[{''.join(DIGITS)}]{{1,2}})(?=[,，。;；、)]|\s|$)")
#: right behind these no word before a number is its own
_PARTS_NUMBERS = frozenset(",，、;；。:：\n")
_COMPOUND_BEFORE = "统唯单专同归合万划逐稍略不某任进"
#: 俩 is 两个, but for 他们俩, 夫妻俩; what one may do with 俩事儿 one does with two 件
_TWO_OR_THREE = frozenset("俩仨")
_PERSONS_BEFORE = frozenset("们咱你我他她妻妇子女母父兄弟姐妹哥爷")
#: 问卷410 课时72: what looks like a measure is the label of the next figure
_LABEL_NEXT = re.compile(r"\s{1,3}[\u4e00-\u9fff]{1,3}\d")
_ENDS_CLAUSE = re.compile(r"[余多来]?(?:[,，。;；!！)）、\s]|$)")
_ONE_TO_ONE = re.compile(r"[人户名支个项]一")


@lru_cache(maxsize=64)
def _after(extra: tuple[str, ...]) -> re.Pattern[str]:
    """The pattern behind a numeral, with a campaign's own measures first."""
    if not extra:
        return _AFTER
    own = "|".join(re.escape(word) for word in sorted(extra, key=len, reverse=True))
    return re.compile(_AFTER.pattern.replace("(?P<measure>", f"(?P<measure>{own}|", 1))


def scan(text: str, extra: tuple[str, ...] = ()) -> tuple[Number, ...]:
    """The numbers of a folded text in order, none overlapping. `extra` are measures that only this campaign knows."""
    return tuple(_sharing(text, list(_scan(text, extra))))


#: between numbers that share the measure behind the last: 51、64、17人次
_SHARES = frozenset({"、", "和", "及"})


def _two_or_so(text: str, one: Number, other: Number) -> bool:
    """8、9家 are eight or nine; not the items of a list of numbers."""
    if not (one.bare and one.kind is Kind.COUNT is other.kind and one.value and other.value and not other.bare):
        return False
    alone = text[one.start - 1 : one.start] not in ("、", "第") and text[one.end : other.start] == "、"
    return alone and one.value + 1 == other.value < 10


def _sharing(text: str, numbers: list[Number]) -> list[Number]:
    """Gives the bare numbers of a row the measure that stands behind its last; 3、4人 (three or four) is no row."""
    for place in range(len(numbers) - 2, -1, -1):
        one, other = numbers[place], numbers[place + 1]
        if _two_or_so(text, one, other):
            numbers[place : place + 2] = [said._replace(kind=Kind.VAGUE, value=None) for said in (one, other)]
            continue
        shared = one.bare and one.kind is Kind.COUNT is other.kind and not other.bare and one.value is not None
        if shared and text[one.end : other.start].strip() in _SHARES and one.value != (other.value or 0) - 1:
            numbers[place] = one._replace(measure=other.measure)
    return numbers


def _scan(text: str, extra: tuple[str, ...]) -> Iterator[Number]:
    at, after = 0, _after(extra)
    while (begin := _BEGINS.search(text, at)) is not None:
        match = _PATTERN.match(text, begin.start())
        if match is None:
            at = begin.end()
            continue
        number = _number(text, match, after)
        at = max(match.end(), match.start() + 1)
        if number is not None:
            at = max(at, number.end)
            yield number


_KINDS = {
    "id": Kind.ID, "bad": Kind.BAD, "date": Kind.DATE, "clock": Kind.TIME, "fraction": Kind.FRACTION,
    "ordinal": Kind.ORDINAL, "range": Kind.RANGE, "latin": Kind.ID, "vague": Kind.VAGUE,
}  # fmt: skip


def _number(text: str, match: re.Match[str], after: re.Pattern[str]) -> Number | None:
    group = match.lastgroup or ""
    if group == "percent":
        return Number(_percent(match[0]), match.start(), match.end(), match.end(), Kind.PERCENT, "%")
    if group == "range":
        return _range(text, match, after)
    if group == "vague":
        behind = after.match(text, match.end())
        end = behind.end() if behind else match.end()
        return Number(None, match.start(), end, match.end(), Kind.VAGUE)
    if group == "sum":
        return _sum(text, match, after)
    if group != "number":
        return Number(None, match.start(), match.end(), match.end(), _KINDS[group])
    return _plain(text, match, after)


def _range(text: str, match: re.Match[str], after: re.Pattern[str]) -> Number:
    behind = after.match(text, match.end())
    measure = measures.plain(behind["measure"] or "") if behind else ""
    return Number(None, match.start(), behind.end() if behind else match.end(), match.end(), Kind.RANGE, measure)


def _sum(text: str, match: re.Match[str], after: re.Pattern[str]) -> Number:
    """30+6, 30人+6人, 30+6=36: the parts of one figure, in a place where they are no name of something (5+2课后服务)."""
    parts, equals, whole = match[0].partition("=")
    value = sum(Decimal(part) for part in re.findall(r"\d{1,6}", parts))
    behind = after.match(text, match.end())
    assert behind is not None
    if equals and Decimal(whole.strip()) != value:
        return Number(None, match.start(), match.end(), match.end(), Kind.BAD)
    kind, measure = _kind(behind)
    end = behind.end() if behind.group().strip() else match.end()
    return Number(Decimal(value), match.start(), end, match.end(), kind, measure)


def _percent(words: str) -> Decimal | None:
    words = words.strip()
    if words.startswith("千分之"):
        tenths = _percent("百" + words[1:])
        return None if tenths is None else tenths / 10
    if words.startswith("百分之"):
        whole, _, part = words[3:].partition("点")
        value = value_of(whole.strip())
        if value is not None and part:
            value += Decimal("0." + "".join(str(DIGITS.get(char, 0)) for char in part))
        return value
    if "成" in words:
        tenth, _, rest = words.partition("成")
        value = value_of(tenth.strip())
        fifth = Decimal(5) if rest[:1] == "半" else Decimal(DIGITS.get(rest[:1], 0))
        return value * 10 + fifth if value is not None else None
    value = value_of(words.rstrip("%％‰ ").removesuffix("个百分点").strip())
    return value / 10 if value is not None and words.endswith("‰") else value


def _plain(text: str, match: re.Match[str], after: re.Pattern[str]) -> Number | None:
    start, end = match.span()
    behind = after.match(text, end)
    assert behind is not None
    if behind.end() == end:
        return _alone(text, match)
    measured = bool(behind["money"] or behind["time"] or behind["measure"])
    if measured and _LABEL_NEXT.match(text, end):
        return _alone(text, match)
    if not match[0][0].isdigit() and not _is_numeral(text, start, end, measured):
        return None
    value = _value(match[0], behind)
    kind, measure = _kind(behind)
    value, measure = _hours(value, measure)
    value, more = _with_fraction(value, measure, text, behind.end())
    start, in_money, approx = _led_in(text, start)
    if in_money:
        kind, measure = Kind.MONEY, "元"
    approximate = approx or bool(behind["more"] or behind["more2"] or behind["about"]) or match[0][-1] in "余多来"
    if value is None:
        kind = Kind.BAD if match[0][0].isdigit() else Kind.VAGUE
    elif behind["more"] == "几":
        value, kind = None, Kind.VAGUE
    elif behind["rate"] or behind["rate2"]:
        kind = Kind.RATE
    elif behind["about"] == "不等":
        value, kind = None, Kind.RANGE
    return Number(
        value,
        start,
        _end(match, behind, measured) + more,
        end,
        kind,
        measure,
        approximate,
        bool(behind["scale"]) or _scaled(match[0]),
    )


def _with_fraction(value: Decimal | None, measure: str, text: str, at: int) -> tuple[Decimal | None, int]:
    """A value with the fraction that stands behind its measure (41吨半, 3吨2, 42米零五), and how long that is."""
    pattern = _HUNDREDTHS if measure == "米" else _TENTHS if measure in _HALVED else None
    more = pattern.match(text, at) if pattern and value is not None else None
    if more is None or value is None:
        return value, 0
    digits = "5" if more[0] == "半" else "".join(str(DIGITS.get(digit, digit)) for digit in more[0])
    return value + Decimal(f"0.{digits}"), len(more[0])


def _alone(text: str, match: re.Match[str]) -> Number | None:
    """A numeral with nothing behind it that would be its own."""
    numeral, (start, end) = match[0], match.span()
    if numeral in _TWO_OR_THREE and text[start - 1 : start] not in _PERSONS_BEFORE:
        return Number(value_of(numeral), start, end, end, Kind.COUNT, "件" if text[end : end + 1] == "事" else "个")
    if not numeral[0].isdigit() and not _is_numeral(text, start, end, measured=False):
        return None
    start, in_money, approx = _led_in(text, start)
    value = value_of(numeral)
    kind, measure = (Kind.MONEY, "元") if in_money else (Kind.COUNT, "")
    if value is None:
        kind = Kind.BAD if numeral[0].isdigit() else Kind.VAGUE
    return Number(value, start, end, end, kind, measure, approx or numeral[-1] in "余多来", scaled=_scaled(numeral))


def _scaled(numeral: str) -> bool:
    """1.2万, 1万5"""
    return "万" in numeral or "亿" in numeral


def _led_in(text: str, start: int) -> tuple[int, bool, bool]:
    """Where a number begins with the sign of its currency, whether it has one, and whether 约 or the like stands before."""
    if not start or text[start - 1] in _PARTS_NUMBERS:
        return start, False, False
    currency = _CURRENCY.search(text, max(0, start - 6), start)
    start = currency.start() if currency else start
    return start, currency is not None, _APPROX_BEFORE.search(text, max(0, start - 5), start) is not None


def _hours(value: Decimal | None, measure: str) -> tuple[Decimal | None, str]:
    """两个半小时 is two and a half; 钟头 are hours."""
    if value is not None and measure in ("个半小时", "个半钟头"):
        value += Decimal("0.5")
    return value, "小时" if measure.endswith("钟头") or measure == "个半小时" else measure


def _end(match: re.Match[str], behind: re.Match[str], measured: bool) -> int:
    """Blanks after a bare number are not its own."""
    return behind.end() if measured or behind.group().strip() else match.end()


def _value(numeral: str, behind: re.Match[str]) -> Decimal | None:
    value = value_of(numeral)
    if value is None:
        return None
    if behind["scale"]:
        value *= UNITS[behind["scale"]]
    if behind["fen"]:
        told = behind["fen"]
        value += Decimal(DIGITS.get(told[0], 0) or int(told[0] if told[0].isdigit() else 0)) / 10
        value += (
            Decimal(DIGITS.get(told[2], 0) or int(told[2] if told[2].isdigit() else 0)) / 100 if len(told) > 2 else 0
        )
    return value


def _kind(behind: re.Match[str]) -> tuple[Kind, str]:
    if behind["money"]:
        return Kind.MONEY, "元"
    if behind["time"]:
        return Kind.TIME, behind["time"]
    measure = measures.plain(behind["measure"] or "")
    return (Kind.MONEY, "元") if measure == "万元" else (Kind.COUNT, measure)


def _is_numeral(text: str, start: int, end: int, measured: bool) -> bool:
    """Whether Chinese characters that can be a numeral are one here: 一名 is, 一线, 统一, 一户一策 and 万一 are not."""
    words = text[start:end]
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
    return alone or large or (told and (len(words) > 1 or words in "一二三四五六七八九十两零"))
