"""Figures beside which no more than a short name of the field stands, or a paper that each of those counted was given."""

from __future__ import annotations

import re

from parsers.reports.asked.fields import FieldBook
from parsers.reports.asked.matching import Match
from parsers.reports.asked.shortened import SHORT, short_for
from parsers.reports.language.clauses import Site

#: papers of which each has one: 通知书, 罚单, 告知函
_PAPER = re.compile(r"[书单函证状令]$")
_HANDED = re.compile(r"[\u4e00-\u9fff]{0,8}?(?:开具?|下[发达]?|送达?|发[出放]?|出具|签订?|签署|签发)了?")


def one_each(site: Site, book: FieldBook) -> list[Match]:
    """对2家商铺开了整改通知书: as many papers as there are those who got one."""
    handed = _HANDED.match(site.right) if site.left.rstrip().endswith(("对", "向", "给", "与")) else None
    if handed is None or site.next is not None:
        return []
    paper = site.right[handed.end() :].strip()
    index = short_for(book, paper) if _PAPER.search(paper) else None
    return [Match(index, SHORT, "one each")] if index is not None and book.measures[index] in ("份", "张") else []


_COUNTING = re.compile(r"^(?:[本这上]周|本月|一周来?|累计|[总一]?共计?|已|又|还|并|另外?)+|(?:了|[约近共达有计])+$")


def by_short_name(site: Site, book: FieldBook, plain: list[int]) -> list[Match]:
    """组队6支 of 组建实践团队, 挽损1.2万元: right before the figure a word that is short for one field alone."""
    index = short_for(book, _COUNTING.sub("", site.left.strip("、 ")))
    if index is None or index not in plain or site.right.strip():
        return []
    return [Match(index, SHORT, "short name")]
