"""Which words around a number may name what it counts, the nearest first."""

from __future__ import annotations

import re
from collections.abc import Iterator

from parsers.reports.asked.matching import last_of_list
from parsers.reports.language import measures, words
from parsers.reports.language.sites import Site

#: a clause that tells of its own subject: 接收捐款12万元，经济损失正在核查
_OF_ITS_OWN = re.compile(r"未|没|不|无|正在|[待尚将拟]|计划|[核统估]\w中")
#: what a sentence is about: 疫苗方面，除一人有病外，40名党员都打了
_THEME = re.compile(r"\s{0,4}([\u4e00-\u9fff]{2,6})(?:方面|这块儿?|这边|那边|这一块)")
#: a clause that leaves nothing to be told of its subject: 法律援助本月没有受理，热线转来3张工单
_CLOSED = re.compile(r"没有(?:开展|受理|发生|发现|组织|举办|收到)|暂无")
#: in two goes, of which each has a figure of its own
_GOES = frozenset({"次", "轮", "批", "回", "趟"})


def contexts(site: Site) -> Iterator[tuple[str, str, float, str]]:
    """The words before and behind that may name the field, how far they are trusted, and by what rule; the nearest first."""
    yield site.left, site.right, 1.0, "clause"
    if site.lists:
        last = last_of_list(site)
        if last is not None:
            yield site.left, last.right if last.lists else last.after, 0.9, "shared"
    elif site.after != site.right and site.number.measure in measures.PEOPLE:
        yield site.left, site.after, 0.9, "whole clause"
    elif (around := _with_people(site)) is not None:
        yield *around, 0.95, "with people"
    if site.later and not site.lists and not _OF_ITS_OWN.search(site.later) and not words.TOTAL.search(site.before):
        yield site.left, site.right + "，" + site.later, 0.9, "clause and next"
    if site.earlier and not _CLOSED.search(site.earlier):
        yield site.earlier + "，" + site.left, site.right, 0.85, "clause and last"
    elif site.previous is not None and (theme := _THEME.match(site.opening)):
        yield theme[1] + "，" + site.left, site.right, 0.85, "theme"
    elif site.previous is not None and _is_how_often(site.previous, site):
        yield site.previous.before + site.previous.after + "，" + site.left, site.right, 0.85, "theme"


def _is_how_often(before: Site, site: Site) -> bool:
    """捐款两次，第一次3200元: the clause before only says in how many goes."""
    alone = before.previous is None or before.previous.clause is not before.clause
    return alone and before.clause is not site.clause and before.number.measure in _GOES and not before.fields


def _with_people(site: Site) -> tuple[str, str] | None:
    """The words around households told in one breath with the people in them: 把9户28人转移到小学, 转移28人（9户）."""
    if site.number.measure != "户" or site.right.strip():
        return None
    whole, people = site.parent, site.next
    if site.clause.inner and whole is not None and not site.left.strip(" 共计涉及有"):
        return (whole.left, whole.right) if whole.number.measure in measures.PEOPLE else None
    if people is None or people.number.measure not in measures.PEOPLE or people.left.strip(" /、共"):
        return None
    more = people.next is not None and people.next.number.measure == "户"
    words_behind = people.right if more else people.after
    undone = words.DENIED_RIGHT.match(words_behind) or words.STILL_TO_DO.match(words_behind)
    return None if undone else (site.left, words_behind)
