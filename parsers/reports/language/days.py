"""Single days, for campaigns that report daily: 7月20日, 2023-07-20; of the last days also 22日, 6.22 and 0622."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta

from parsers.reports.language.date_parts import NUMBER, YEAR, ToldRange
from parsers.reports.language.dates import is_own, of_day

#: a single day: 7月20日, 2023-07-20, 2023.7.20
_DAY = re.compile(
    rf"(?:(?P<y1>{YEAR})\s?年\s?)?(?P<m1>{NUMBER})\s?月\s?(?P<d1>{NUMBER})\s?[日号]|(?<![0-9.])(?P<y2>{YEAR})[./-](?P<m2>[0-9]{{1,2}})[./-](?P<d2>[0-9]{{1,2}})(?![0-9.])"
)
#: a day as short as a daily letter may write it: 22日, 22号，; 6.22, 0622 as a file name has it
_SHORT_DAY = re.compile(
    r"(?<![0-9月.])(?P<d>[0-9]{1,2})\s?(?:日(?![均常内])|号(?=[，,：:）)、\s]|$|[早中晚上下]))"
    r"|(?<![0-9./:-])(?P<m>1[0-2]|0?[1-9])[./](?P<d1>3[01]|[12][0-9]|0?[1-9])(?![0-9.%％/]|\s?[万亿千元人米公立方吨亩个户次小])"
    r"|(?<![0-9])(?P<m2>0[1-9]|1[0-2])(?P<d2>[0-3][0-9])(?![0-9]|\s?[人户元方米公])"
)
#: and no more than so many days before the letter
_LATELY = timedelta(days=10)


def days(text: str, reference: date | None) -> list[ToldRange]:
    """The single days that a folded text names, each as a range of one day; for campaigns that report daily."""
    found = []
    for match in _DAY.finditer(text):
        named = (match["y1"], match["m1"], match["d1"]) if match["m1"] else (match["y2"], match["m2"], match["d2"])
        told = of_day(*named, reference)
        if told and is_own(text, match.start()):
            found.append(ToldRange(told, match.start(), match.end()))
    return list(_short_days(text, reference)) if reference and not found else found


def _short_days(text: str, reference: date) -> Iterator[ToldRange]:
    """The days of the last ten that a text names without their month or like a figure."""
    around = (str(reference.month), str((reference.month - 2) % 12 + 1))
    for match in _SHORT_DAY.finditer(text):
        month, day = match["m"] or match["m2"], match["d"] or match["d1"] or match["d2"]
        near = (of_day(None, one, day, reference) for one in ((month,) if month else around))
        told = next((one for one in near if one and reference - _LATELY <= one.end <= reference), None)
        if told and is_own(text, match.start()):
            yield ToldRange(told, match.start(), match.end())
