"""The one month or week that a letter names anywhere, where no other place tells its period."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from domain.campaign import DateRange
from domain.report import Evidence
from parsers.reports.language.date_parts import ToldRange
from parsers.reports.speech.last_time import WEEK
from parsers.reports.speech.sources import Source
from parsers.reports.when.places import Finder, in_line

#: behind a month these make it no month reported on: 9月底, 9月和10月, 9月打算
_NOT_ALL = re.compile(r"[中上下初底末前后以起、和与及至到—~-]|[^，。；;\n]{0,6}(?:计划|准备|打算|[拟将要会])")
#: and these before it: 比9月, 去年9月
_OTHER_TIME = re.compile(r"(?:[比较同自从]|去年|前年|下个?)\s?$")
_LAST_DAYS = 20  #: from this day on a month may be reported on before it is over
_SHORTEST = 28  #: days of a month
_BACK = 2  #: months back that a report may still be on


def the_month(source: Source, reference: date | None, finder: Finder) -> Iterator[tuple[ToldRange, Evidence]]:
    """The one month that a letter names, wherever it stands; nothing where it names several."""
    found = [
        (told, evidence)
        for line in source.paragraphs
        for told, evidence in in_line(line, reference, finder)
        if _may_be_reported(told, reference) and not _is_aside(line.text, told)
    ]
    if len({told.range for told, _ in found}) == 1:
        yield found[0]


#: 上周（11月4日—10日）, told in the week behind it
_LAST_WEEK = re.compile(f"上{WEEK}")
#: 4号到10号, 4-10日
_DAYS_OF_THIS = re.compile(r"(?<![0-9月.])([0-9]{1,2})\s?[日号]?\s?(?:至|到|[-—~～])\s?([0-9]{1,2})\s?[日号](?![0-9])")
_A_WEEK = 10  #: days that a week's report is on, at most, and that it comes behind them


def the_week(source: Source, reference: date | None, finder: Finder) -> Iterator[tuple[ToldRange, Evidence]]:
    """The one stretch of days that a letter of these days names, called the last week or without its month; nothing where it
    names several."""
    found = []
    for line in source.paragraphs if reference else ():
        text = _LAST_WEEK.sub(lambda match: "＊" * len(match[0]), line.text)
        told = [one for one in finder(text, reference) if one.exact] or list(_days_of_this(text, reference))
        found += [(one, line.evidence(one.start, one.end)) for one in told if _is_just_over(one.range, reference)]
    if len({told.range for told, _ in found}) == 1:
        yield found[0]


def _days_of_this(text: str, sent: date | None) -> Iterator[ToldRange]:
    """Days of the month in which a mail was sent."""
    for match in _DAYS_OF_THIS.finditer(text):
        start, end = int(match[1]), int(match[2])
        if sent and 0 < start < end <= sent.day:
            yield ToldRange(DateRange(sent.replace(day=start), sent.replace(day=end)), match.start(), match.end())


def _is_just_over(told: DateRange, sent: date | None) -> bool:
    """Whether a week or less came to its end in the days before."""
    length, since = (told.end - told.start).days, (sent - told.end).days if sent else -1
    return 0 < length <= _A_WEEK and 0 <= since <= _A_WEEK


def _is_aside(text: str, told: ToldRange) -> bool:
    """Whether a month is only compared with, planned for, or named for a day in it."""
    return bool(_NOT_ALL.match(text, told.end) or _OTHER_TIME.search(text[: told.start]))


def _may_be_reported(told: ToldRange, sent: date | None) -> bool:
    """Whether it is a whole month on which a mail of this day may report."""
    first, last = told.range.start, told.range.end
    if sent is None or told.exact or first.day > 1 or (first.year, first.month) != (last.year, last.month):
        return False
    back = (sent.year - first.year) * 12 + sent.month - first.month
    return last.day >= _SHORTEST and (0 < back <= _BACK or (back == 0 and sent.day >= _LAST_DAYS))
