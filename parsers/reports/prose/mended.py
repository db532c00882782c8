"""Figures that take the place of one told before, whose name stands with what was wrong: 纠纷数写错了，应该是6起."""

from __future__ import annotations

import re
from collections.abc import Iterator

from parsers.reports.asked.fields import FieldBook
from parsers.reports.asked.matching import Match
from parsers.reports.language.corrections import SHOULD_BE
from parsers.reports.language.sites import Site

MENDED = "mended"  #: the rule by which such a figure was read
_INSTEAD = re.compile(rf"(?:重新)?(?:{SHOULD_BE}|[为是])是?|就是|现在(?:是|为|共)?|现为")
#: what was wrong with it, at the end of the clause before
_WRONG = re.compile(
    r"(?:数字|数据)?(?:我们?|给|好像|当时|不小心|也)?(?:[写报填录算弄搞打抄输统计说记数]{1,2}错|[多少漏重][写报填录算计]|错|有误|不对|不准)了?$"
)
#: what leads in the name: 昨天报的, 把
_LEAD = re.compile(
    r"^.*[把将的]|^(?:我们?|不好意思|抱歉|[昨前]天|上(?:周|次|个?月|期)|原来|之前|刚才|报表|表里|里|中|报|填|写|那个|[,，:\s])+"
)


def mended(site: Site, book: FieldBook, able: list[int]) -> Match | None:
    """The field whose name a clause before tells in words of a mistake, where nothing but 应该是 stands at the number."""
    if not _INSTEAD.fullmatch(site.left.strip()):
        return None
    wrong = next((told for clause in _clauses_before(site) if (told := _WRONG.search(clause))), None)
    label = _LEAD.sub("", wrong.string[: wrong.start()]) if wrong else ""
    match = book.match_label(label) if label else None
    if match is None or match.field not in able:
        return None
    return Match(match.field, min(match.strength, 0.9), MENDED, match.name, match.scale)


#: 说错了，清理垃圾是13处
_IS = re.compile(r"(?:应该?|应当)?[是为](?:共)?\s?$")


def put_right(site: Site) -> bool:
    """Whether a figure that is named anew stands behind a clause that is nothing but words of a mistake."""
    before = re.split("[，,]", site.earlier)[-1].strip()
    return bool(_IS.search(site.left) and _WRONG.fullmatch(before))


#: over so many figures that tell nothing: 人次不对，漏了一个班，现在96人次
_LOOK_BACK = 2


def _clauses_before(site: Site) -> Iterator[str]:
    """The clauses without figures before a number, the nearest first, up to one that tells a field."""
    at: Site | None = site
    for _ in range(_LOOK_BACK):
        if at is None or (at is not site and at.fields):
            return
        yield from (clause.strip() for clause in reversed(re.split("[，,]", at.earlier)))
        at = at.previous
