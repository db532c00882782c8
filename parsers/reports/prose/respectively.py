"""Fields and figures told in two rows: 检查场所、发现隐患分别为36处、15处."""

from __future__ import annotations

import re
from collections.abc import Iterator

from parsers.reports.asked.fields import FieldBook
from parsers.reports.asked.matching import Match, fits
from parsers.reports.language.sites import Site

_RESPECTIVELY = re.compile(r"(?:分别|依次)(?:为|是|达到?|有|:)?(?:约|近)?\s?$")
_PARTING = re.compile(r"[、,，和及与]|以及")
_MARKS = "、,，和及与 "
_BETWEEN = re.compile(rf"[{_MARKS}]*(?:约|近)?")
#: an item of the row of names must name its field nearly whole
ENOUGH = 0.7


def told_in_rows(found: list[Site], book: FieldBook) -> dict[int, Match]:
    """The field of each number, by its start, where a row of names before 分别 has as many items as the row of numbers."""
    told: dict[int, Match] = {}
    for place, site in enumerate(found):
        if not _RESPECTIVELY.search(site.before):
            continue
        row = [site, *_row_after(found, place)]
        names = [name.strip() for name in _PARTING.split(_RESPECTIVELY.sub("", site.before))]
        matches = [_named(name, number, book) for name, number in zip(names[-len(row) :], row, strict=False)]
        fields = {match.field for match in matches if match is not None}
        more = len(names) > len(row) and book.match_label(names[-len(row) - 1]) is not None
        if len(row) > 1 and len(fields) == len(row) and not more:
            told.update((number.number.start, match) for number, match in zip(row, matches, strict=True) if match)
    return told


#: 上周和本周分别出动60、44人次: two times in a row
_TIMES = re.compile(
    r"(?P<one>[上本去今昨前][周月年天日季期]度?|计划|实际)(?:[和与、及]|以及)(?P<other>[上本去今昨前][周月年天日季期]度?|计划|实际)(?:[^,，。;、\d]{0,8})?(?:分别|依次)"
)
_NOT_NOW = "上去昨前计"


def told_for_two_times(found: list[Site]) -> dict[int, bool]:
    """Of two numbers told 分别 for two times, by their starts, whether each is the report's own: not earlier, not planned."""
    own: dict[int, bool] = {}
    for place, site in enumerate(found):
        times = _TIMES.search(site.before)
        row = [site, *_row_after(found, place)] if times else []
        if times and len(row) == len(times.groups()):
            own |= {one.number.start: time[0] not in _NOT_NOW for one, time in zip(row, times.groups(), strict=True)}
    return own


def _row_after(found: list[Site], place: int) -> Iterator[Site]:
    """The numbers that follow this one with nothing but list marks between."""
    for last, site in zip(found[place:], found[place + 1 :], strict=False):
        words = site.left if site.clause is last.clause or site.previous is last else "。"
        if last.right.strip(_MARKS) or not _BETWEEN.fullmatch(words):
            return
        yield site


def _named(name: str, site: Site, book: FieldBook) -> Match | None:
    match = book.match_label(name)
    if match is None or match.strength < ENOUGH or not fits(book, match.field, site.number):
        return None
    return Match(match.field, min(match.strength, 0.95), "respectively", match.name, match.scale)
