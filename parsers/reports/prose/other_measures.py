"""Numbers in another measure than their field's: papers by those who got them, times by the people, kilometres by metres."""

from __future__ import annotations

import re

from domain.campaign import FieldType
from parsers.reports.asked.fields import FieldBook
from parsers.reports.asked.matching import Match
from parsers.reports.asked.shortened import SHORT, short_for
from parsers.reports.language import measures
from parsers.reports.language.numbers import COUNTABLE
from parsers.reports.language.sites import Site
from parsers.reports.prose.look_alikes import of_another
from parsers.reports.prose.naming import ENOUGH, pick
from parsers.reports.prose.short_names import by_short_name


def told_otherwise(site: Site, book: FieldBook) -> list[Match]:
    """A number of one thing that tells of another in its own measure: papers by those who got them, times by people."""
    return _one_each(site, book) or _by_object(site, book) or _converted(site, book)


def _converted(site: Site, book: FieldBook) -> list[Match]:
    """清淤沟渠3.2公里 of a field in 米, though another is in 公里: its own name must stand right there."""
    able = [
        index
        for index, item in enumerate(book.fields)
        if item.type is FieldType.NUMBER and _in_another_measure(site, book, index)
    ]
    if not able or site.number.kind not in COUNTABLE:
        return []
    best = pick(site, book, able, site.left, "")
    if best is None or best.strength < ENOUGH or of_another(site, book, best.field):
        return by_short_name(site, book, able)
    return [best._replace(strength=best.strength * 0.9)]


def _in_another_measure(site: Site, book: FieldBook, index: int) -> bool:
    own, told = book.measures[index], site.number.measure
    return measures.convertible(told, own) and not measures.alike(told, own)


#: what is done with people, each time with one of them: 测了三百来号人 are 300 人次
_DONE_WITH = re.compile(r"([测训诊看接送救讲教])了(?:约|近|共|大概)?\s?$")


def _by_object(site: Site, book: FieldBook) -> list[Match]:
    """测了三百来号人: people with whom something was done, of the one field in 人次 that is called by the verb."""
    told = _DONE_WITH.search(site.left)
    if told is None or site.number.measure not in measures.PEOPLE or site.clause.inner:
        return []
    times = [index for index, measure in enumerate(book.measures) if measure == "人次"]
    called = [index for index in times if any(told[1] in core for core in book.names_of(index))]
    return [Match(called[0], 0.65, "object")] if len(called) == 1 else []


#: papers of which each has one: 通知书, 罚单, 告知函
_PAPER = re.compile(r"[书单函证状令]$")
_HANDED = re.compile(r"[\u4e00-\u9fff]{0,8}?(?:开具?|下[发达]?|送达?|发[出放]?|出具|签订?|签署|签发)了?")


def _one_each(site: Site, book: FieldBook) -> list[Match]:
    """对2家商铺开了整改通知书: as many papers as there are those who got one."""
    handed = _HANDED.match(site.right) if site.left.rstrip().endswith(("对", "向", "给", "与")) else None
    if handed is None or site.next is not None:
        return []
    paper = site.right[handed.end() :].strip()
    index = short_for(book, paper) if _PAPER.search(paper) else None
    return [Match(index, SHORT, "one each")] if index is not None and book.measures[index] in ("份", "张") else []
