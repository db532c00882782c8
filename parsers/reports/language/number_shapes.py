"""What numbers look like: where one may begin, what it is written in, and what stands behind a numeral that is its own."""

from __future__ import annotations

import re
from functools import lru_cache

from parsers.reports.language import measures
from parsers.reports.language.numerals import DIGITS, HAN, UNITS

_H = HAN + "半"
_A = r"\d{1,3}(?:,\d{3}){1,6}(?:\.\d{1,8})?(?![\d])|\d{1,15}(?:\.\d{1,8})?"
_UNIT = "(?:[" + "".join(char for char in UNITS if char != "千") + "]|千(?![瓦克米]))"  #: 千 of 千瓦时 is its measure's
_MIXED = rf"(?:{_A})(?:\s?[余多]?{_UNIT}{{1,2}}(?:\d{{1,4}}(?!\d)(?:{_UNIT}{{1,2}}(?:\d{{1,3}}(?!\d)[十百]?)?)?)?)?"
_CHINESE = rf"[{HAN}]{{1,24}}(?:[余多][万亿]|点[〇零一二三四五六七八九]{{1,4}}(?![十百分时刻半]))?"
_NUMERAL = rf"(?:{_MIXED}|{_CHINESE})"
_DASH = r"\s{0,2}(?:[-—–~～〜至到]|——)\s{0,2}"
_CN = "[〇零一二三四五六七八九十廿卅两]"

#: of a sum that is told with what it comes to: 86.5+41.5=128, 东片186+西片142=328
PART, _OF_PART = r"\d{1,6}(?:\.\d{1,2})?", r"(?:\d{1,2}月|[\u4e00-\u9fff]{1,4})?"
_COUNTED = f"(?:人次|[{measures.EVERYDAY}])"
_BEGIN = rf"A-Za-z\d._%+\-\s(\[〔【{_H}〇零廿卅两百第几数若好"  #: what any of them begins with

BEGINS = re.compile(f"[{_BEGIN}]")  #: a search for one of these is much quicker than one for all of that
SHAPE = re.compile(
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
      |{PART}(?:\s?\+\s?{_OF_PART}{PART}){{1,5}}\s?=\s?\d{{1,7}}(?:\.\d{{1,2}})?
      |{PART}(?P<each>[\u4e00-\u9fff]{{1,2}})(?:\s?\+\s?{_OF_PART}{PART}(?P=each)){{1,5}}\s?=\s?\d{{1,7}}(?:\.\d{{1,2}})?
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
_BEHIND = re.compile(
    rf"(?P<more>[余多来几])?\s?(?P<scale>[万亿](?=元|人|名|次|户|件|份|余|多))?(?P<more2>[余多])?\s{{0,2}}"
    rf"(?:(?P<money>元(?!旦|月|素)|块钱|块(?=[{_DIGIT}](?![{_DIGIT}.]|块|元)))(?P<fen>[{_DIGIT}]角(?:[{_DIGIT}]分)?|(?<=块)[{_DIGIT}](?![{_DIGIT}.元角]))?(?P<whole>整|正)?(?P<rate>\s?/\s?[^\d\s]{{1,2}})?"
    rf"|(?P<time>{measures.TIME_PATTERN})|(?P<measure>{measures.PATTERN}))?(?P<rate2>/[人个件天日名套台])?"
    rf"(?P<about>左右|上下|以上|以下|以内|不等|[余多](?=[,，。;；、)]|$))?"
)


@lru_cache(maxsize=64)
def behind_numeral(extra: tuple[str, ...]) -> re.Pattern[str]:
    """The pattern behind a numeral, with a campaign's own measures first."""
    if not extra:
        return _BEHIND
    own = "|".join(re.escape(word) for word in sorted(extra, key=len, reverse=True))
    return re.compile(_BEHIND.pattern.replace("(?P<measure>", f"(?P<measure>{own}|", 1))
