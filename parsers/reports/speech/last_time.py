"""Whether 上周, 上月 or 上季度 is the very time reported on: said first, in the first days of the next, by those who tell
nothing of 本周."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from datetime import date
from typing import NamedTuple

from domain.campaign import DateRange
from parsers.reports.language.dates import ranges

WEEK = r"(?:一?个?星期|一?周|一?个周|一?个?礼拜)"
_MONTH = r"(?:一?个)?月"
_QUARTER = r"(?:一?个)?季度?"
#: what stands before words of comparison, and behind what was only said then: 比上周, 上周报的
_BEFORE = r"(?<![上比较与和同跟按据])"
_BEHIND = r"(?!的?(?:报|填|交|发|数|会|要求|部署|安排|末|底|初|[上中下]?旬|同期|遗留|结转))"
#: words of those who ask, put off or take back
_NOT_SO = re.compile(r"[本这]期|那个?数|作废|补报|再报|补上|[晚迟缓][^，。]{0,4}[报交]|只记得|[?？吗]")
_SENTENCE = re.compile(r"[^。；;！!\n]+")
#: figures, and no dates or numbers of a list
_FIGURE = re.compile(r"(?<![第\d.])\d[\d.,]*(?!\s?[年月日号周期、.．）)\d-])")


class _Time(NamedTuple):
    """A time that is over, the one that goes on, and whether that has only begun on a day."""

    last: re.Pattern[str]
    now: re.Pattern[str]
    has_begun: Callable[[date], bool]


def _time(words: str, has_begun: Callable[[date], bool]) -> _Time:
    return _Time(re.compile(f"{_BEFORE}上{words}{_BEHIND}"), re.compile(f"[本这]{words}"), has_begun)


_TIMES = (
    _time(WEEK, lambda day: day.weekday() < 3),
    _time(_MONTH, lambda day: day.day <= 15),
    _time(_QUARTER, lambda day: day.month % 3 == 1 and day.day <= 10),
)


#: 补上周的：讲座1场
_ADDED = re.compile(rf"补[报交录]?(?:一?下|上)?(上(?:{WEEK}|{_MONTH}|{_QUARTER}))的?\s?[：:]")


def last_told(texts: Iterable[str], sent: date | None) -> re.Pattern[str] | None:
    """What these paragraphs of a mail sent on this day call the time that they report on, where it is the last one."""
    text = "\n".join(texts)
    if added := _ADDED.search(text):
        return next((time.last for time in _TIMES if time.last.match(text, added.start(1))), None)
    if sent is None or _NOT_SO.search(text):
        return None
    times = (time for time in _TIMES if time.has_begun(sent) and _reports(text, time))
    return next((time.last for time in times), None)


#: 上月（9月）, 上月9月份
_NAMED = re.compile(r"上个?月\s?[（(]?([0-9]{1,2})月份?[）)]?")


#: 上周（11月4日—10日）
_ITS_DAYS = re.compile(rf"{_BEFORE}上{WEEK}\s?[（(]")


def last_named(texts: Iterable[str], told: DateRange) -> re.Pattern[str] | None:
    """What calls the month or week that is reported on the last one, and names it beside: 上月（9月）."""
    lines = [text for text in texts if "上" in text]
    months = {int(found[1]) for text in lines for found in _NAMED.finditer(text)}
    if months == {told.start.month, told.end.month}:
        return _TIMES[1].last
    days = (ranges(text[found.end() :], told.end) for text in lines for found in _ITS_DAYS.finditer(text))
    return _TIMES[0].last if any(found and found[0].range == told for found in days) else None


def _reports(text: str, time: _Time) -> bool:
    """Whether the first figures are of the time that is over, and none of the one that goes on."""
    first = time.last.search(text)
    if first is None or _FIGURE.search(text, 0, first.start()):
        return False
    sentences = (one[0] for one in _SENTENCE.finditer(text))
    return not any((now := time.now.search(one)) and _FIGURE.search(one, now.end()) for one in sentences)
