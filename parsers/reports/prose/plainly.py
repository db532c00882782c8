"""Numbers that plain speech tells by a verb, without a field's name: 捐了3150元, 测了三百来号人, 对2家商铺开了整改通知书."""

from __future__ import annotations

import re

from parsers.reports.asked.fields import FieldBook
from parsers.reports.asked.matching import Match
from parsers.reports.asked.shortened import SHORT, short_for
from parsers.reports.language import measures
from parsers.reports.language.clauses import Site
from parsers.reports.prose.bare import SPENT
from parsers.reports.prose.naming import ENOUGH_AFAR, OF_ANYTHING, pick

_VERB = re.compile(r"(?:([\u4e00-\u9fff])(?:了|过|出了)|[共已]([\u4e00-\u9fff]))(?:约|近|共|大概)?\s?$")
#: verbs that are in the names of anything
_ANY_VERB = frozenset("有是到来去上下打做开办用发出参加完成会为给为送收")


#: 花了7200元, 跑了412户: what fields are called that plain verbs speak of
_MEANT = {"花": SPENT, "结": ("办结", "结案", "解决"), "跑": ("走访", "入户", "上门")}

#: 替大家办了11件事
_THING = re.compile(r"(?:急难|[实好难小急])?事")


def by_verb(site: Site, book: FieldBook, plain: list[int]) -> list[Match]:
    """党员自己捐了3150元: of the fields that the number fits only one is called by its verb."""
    told = _VERB.search(site.left)
    if told is None or site.clause.inner:
        return []
    verb = told[1] or told[2]
    did = verb in "办做" and _THING.match(site.right) is not None
    meant = ("实事", "好事", "解决", "办结") if did else _MEANT.get(verb, (verb,))
    called = [index for index in plain if any(word in core for core in book.names_of(index) for word in meant)]
    if verb in _ANY_VERB and site.number.measure in OF_ANYTHING and not did:
        return []
    if len(called) > 1 or (verb in _ANY_VERB and not did):  # 一共查了22处, of 检查场所 in 处 and 排查隐患 in 项
        called = [index for index in called if book.measures[index] == site.number.measure]
    return [Match(called[0], 0.7, "verb")] if len(called) == 1 else []


#: what is done with people, each time with one of them: 测了三百来号人 are 300 人次
_DONE_WITH = re.compile(r"([测训诊看接送救讲教])了(?:约|近|共|大概)?\s?$")


def by_object(site: Site, book: FieldBook) -> list[Match]:
    """测了三百来号人: people with whom something was done, of the one field in 人次 that is called by the verb."""
    told = _DONE_WITH.search(site.left)
    if told is None or site.number.measure not in measures.PEOPLE or site.clause.inner:
        return []
    times = [index for index, measure in enumerate(book.measures) if measure == "人次"]
    called = [index for index in times if any(told[1] in core for core in book.names_of(index))]
    return [Match(called[0], 0.65, "object")] if len(called) == 1 else []


def sum_given(site: Site, book: FieldBook) -> list[Match]:
    """大家捐了两千多, 罚款交了4600: a figure without a measure at the end of a clause is money where its verb, or the clause
    before a verb, names one kind of it."""
    money = list(book.money)
    if site.after.strip() or not money:
        return []
    named = pick(site, book, money, site.left, "") if site.left.rstrip().endswith("了") else None
    if named is not None and named.strength >= ENOUGH_AFAR and site.previous is None:
        return [named._replace(strength=named.strength * 0.8, rule="sum given")]
    return by_verb(site, book, money)


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
