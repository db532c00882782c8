"""Date ranges as they are written: 8月2日至8日, 8.2-8.8, 2021年8月9日—15日, 二〇二一年八月二日至八日, 8月上半月, 8月份.

Only a range with both ends told counts (a named month, half month, third of a month or quarter tells both).
截至8月22日 and 7月31日以来 tell one end: no range.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta
from functools import lru_cache

from domain.campaign import DateRange
from parsers.reports.language.date_parts import (
    DASH,
    GAP,
    NUMBER,
    YEAR,
    ToldRange,
    day_of,
    days_between,
    number,
    part,
    year_of,
)
from parsers.reports.language.named_times import named

#: 早8点, 凌晨2点, 晚上
_CLOCK = (
    r"(?:\s?(?:清?早晨?上?|清晨|凌晨|[上中下]午|正午|傍晚|深夜|晚上?|夜[里间晚]?))?"
    r"(?:\s?(?P<{0}>[0-9]{{1,2}}|零)\s?(?:时|点|:[0-9]{{2}})(?:[0-9]{{1,2}}分|整|半)?)?"
)
_WEEKDAY = r"(?:[（(](?:周|星期|礼拜)[一二三四五六日天][)）])?"
#: 2021年8月2日[0时] 至 [2021年][8月]8日[24时]
_WORDS = re.compile(
    rf"(?:(?P<y1>{YEAR}){GAP}年{GAP})?(?P<m1>{NUMBER}){GAP}月{GAP}(?P<d1>{NUMBER}){GAP}[日号]?{_WEEKDAY}(?:{_CLOCK.format('h1')})起?{DASH}"
    rf"(?:(?P<y2>{YEAR}){GAP}年{GAP})?(?:(?P<m2>{NUMBER}){GAP}月(?:份)?{GAP})?(?P<d2>{NUMBER}){GAP}[日号]{_WEEKDAY}(?:{_CLOCK.format('h2')})"
)
#: 2021.8.2—2021.8.8, 8.2-8.8, 2021/8/2-8/8, 2021-08-02至2021-08-08, 8.9-15
_FIGURES = re.compile(
    rf"(?<![0-9.])(?:(?P<y1>{YEAR})(?P<s1>[./-]))?(?P<m1>[0-9]{{1,2}})(?P<s2>[./-])(?P<d1>[0-9]{{1,2}})日?"
    rf"(?:\s?(?:--{{1,2}}|[—－~～]{{1,3}}|至|到)\s?|\s?-\s?)"
    rf"(?:(?P<y2>{YEAR})[./-])?(?:(?P<m2>[0-9]{{1,2}})[./-])?(?P<d2>[0-9]{{1,2}})日?(?![0-9.]?[0-9]|\s?[万亿元%％倍米度级岁])"
)
#: 20210802-20210808 and 0802-0808, the way file names have them
_COMPACT = re.compile(
    r"(?<![0-9])(?P<y1>20[0-9]{2})?(?P<m1>0[1-9]|1[0-2])(?P<d1>[0-3][0-9])\s?[-—~_至到]{1,2}\s?"
    r"(?P<y2>20[0-9]{2})?(?P<m2>0[1-9]|1[0-2])(?P<d2>[0-3][0-9])(?![0-9])"
)
#: 8月2日—8日 written without 日 at the end: 8月2-8日 is _SHORT
_SHORT = re.compile(
    rf"(?:(?P<y1>{YEAR})\s?年\s?)?(?P<m1>{NUMBER})\s?月\s?(?P<d1>{NUMBER})(?:{DASH}|、)(?P<d2>{NUMBER})\s?[日号]"
)
#: 7月20日0时至24时: one whole day
_WHOLE_DAY = re.compile(
    rf"(?:(?P<y1>{YEAR})\s?年\s?)?(?P<m1>{NUMBER})\s?月\s?(?P<d1>{NUMBER})\s?[日号]\s?(?:0|00|零)\s?(?:时|点|:00){DASH}(?:24|23|二十四)\s?(?:时|点|:00|:59)"
)
_FULL_DATE = re.compile(rf"(?P<y>{YEAR})\s?[年./-]\s?(?P<m>{NUMBER})\s?[月./-]\s?(?P<d>{NUMBER})(?:\s?[日号])?")
#: what every range holds; most lines hold none of it
_MAY_TELL = re.compile(r"[月季半度]|[0-9][./-][0-9]|[0-9]{4}")
#: words before a range that make it another period's, or none of a period at all
_OTHERS = re.compile(
    r"(?:上周|上期|上一期|上次|上月|上个月|上旬末|下周|下期|下次|下月|下个月|前期|原报|此前|计划|预计|拟于|拟在|拟定|将于|将在|打算|力争|争取|准备|定于|安排在|暂定|截至|截止)[^，。；、]{0,8}$"
)
#: words behind a month that make it one still to come: 12月计划…, 12月中旬拟…
_TO_COME = re.compile(
    r"\s?(?:[，,]?(?:我[^\s，。；0-9]{1,6})?)?(?:的)?(?:工作)?(?:计划|拟(?!合)|将(?!近)|打算|预计|准备|力争|争取|安排如下)"
)
_REPORTING_LAST = re.compile(
    r"(?:报|汇报|填报|现将|现把)(?:一下|送|告|上|来)?[^，。；、增减比]{0,4}上(?:一)?(?:周|月|个月|期)[（(\s]{0,2}$"
)


def ranges(text: str, reference: date | None) -> list[ToldRange]:
    """The ranges that a folded text tells of itself, in order. `reference` gives the year that is not written.

    Ranges of another period (上周…, 下周…, 计划…) are left out.
    """
    return list(_ranges(text, reference)) if _MAY_TELL.search(text) else []


@lru_cache(maxsize=1024)
def _ranges(text: str, reference: date | None) -> tuple[ToldRange, ...]:
    """The `ranges` of a text, made once: each line of a mail is asked by all who look for its period."""
    found: list[ToldRange] = []
    taken = bytearray(len(text))
    for told in (*_exact(text, reference), *named(text, reference)):
        if not any(taken[told.start : told.end]):
            taken[told.start : told.end] = b"\x01" * (told.end - told.start)
            found.append(told)
    found.sort(key=lambda told: told.start)
    return tuple(
        told for told in found if is_own(text, told.start) and (told.exact or not _TO_COME.match(text, told.end))
    )


def is_own(text: str, start: int) -> bool:
    """Whether the words before a range leave it to the report (先报一下上周（8.2-8.8）的 reports last week itself)."""
    before = max(0, start - 16)
    return not _OTHERS.search(text, before, start) or bool(_REPORTING_LAST.search(text, before, start))


def _exact(text: str, reference: date | None) -> Iterator[ToldRange]:
    months = "月" in text
    for match in _WHOLE_DAY.finditer(text) if months else ():
        told = of_day(match["y1"], match["m1"], match["d1"], reference)
        if told:
            yield ToldRange(told, match.start(), match.end())
    for pattern in (*((_WORDS, _SHORT) if months else ()), _FIGURES, _COMPACT):
        for match in pattern.finditer(text):
            told = _of_days(match.groupdict(), reference)
            if told and not (pattern is _FIGURES and _is_arithmetic(match)):
                yield ToldRange(told, match.start(), match.end())


def of_day(year: str | None, month: str, day: str, reference: date | None) -> DateRange | None:
    """A single day in figures as a range; None where there is no such day or its year cannot be told."""
    return _of_days({"y1": year, "m1": month, "d1": day, "y2": year, "m2": month, "d2": day}, reference)


def _is_arithmetic(match: re.Match[str]) -> bool:
    """1-2-3 and 8/9-15 without any sign of a date: three numbers, one separator, no second month."""
    parts = match.groupdict()
    return parts["m2"] is None and (parts["s2"] == "-" or (parts["y1"] is None and parts["s2"] == "/"))


def _of_days(parts: dict[str, str | None], reference: date | None) -> DateRange | None:
    m1, d1 = part(parts, "m1"), part(parts, "d1")
    m2, d2 = part(parts, "m2") or m1, part(parts, "d2")
    if not (m1 and d1 and m2 and d2):
        return None
    y1, y2 = part(parts, "y1"), part(parts, "y2")
    if y2 is None and y1 is not None:
        y2 = y1 + (m1 > m2)
    if y2 is None:
        y2 = year_of(m2, d2, reference)
    if y2 is None:
        return None
    if y1 is None:
        y1 = y2 - (m1 > m2)
    told = days_between(y1, m1, d1, y2, m2, d2)
    if told and parts.get("h2") in ("0", "00", "零") and told.end > told.start:
        return DateRange(told.start, told.end - timedelta(days=1))
    return told


def last_full_date(text: str) -> date | None:
    """The last date written with its year (a signature's, as a rule)."""
    found = None
    for match in _FULL_DATE.finditer(text):
        year, month, day = (number(match[name]) for name in ("y", "m", "d"))
        told = day_of(year, month, day) if year and month and day else None
        found = told or found
    return found
