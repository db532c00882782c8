"""Figures beside which no more than a short name of the field stands, or one character of it."""

from __future__ import annotations

import re

from parsers.reports.asked.fields import FieldBook
from parsers.reports.asked.matching import Match
from parsers.reports.asked.shortened import SHORT, short_for
from parsers.reports.language.sites import Site
from parsers.reports.prose.naming import OF_ANYTHING, denied

_COUNTING = re.compile(
    r"^(?:其中|目前|现在|[本这上]周|本月|一周来?|累计|[总一]?共计?|已|又|还|并|另外?)+|(?:了|[约近共达有计])+$"
)


def by_short_name(site: Site, book: FieldBook, plain: list[int]) -> list[Match]:
    """组队6支 of 组建实践团队, 挽损1.2万元: right before the figure a word that is short for one field alone."""
    index = short_for(book, _COUNTING.sub("", site.left.strip("、 ")))
    if index is None or index not in plain or site.right.strip():
        return []
    return [Match(index, SHORT, "short name")]


_ONE_WORD = re.compile(r"(?:其中|另外?|还有|以及|和)?([\u4e00-\u9fff])[子儿]?[\u4e00-\u9fff]{0,3}")

_WORD_BEHIND = re.compile(r"([\u4e00-\u9fff])(?:[,，。;、)\s]|$)")


def by_one_word(site: Site, book: FieldBook, plain: list[int]) -> list[Match]:
    """羊也打了340只, 收了320吨粮: one character of no other field's names says what is counted, in its measure."""
    measure = site.number.measure
    told = _ONE_WORD.fullmatch(site.left.rpartition(":")[2].strip("、 ")) or _WORD_BEHIND.match(site.right)
    if told is None or measure in OF_ANYTHING:
        return []
    named = {name.field for name in book.names if told[1] in name.core}
    own = [index for index in plain if book.measures[index] == measure and index in named]
    own = [index for index in own if not denied(book, index, site.left)]  # 修好1台 of 待修设备
    return [Match(own[0], 0.7, "one word")] if named == set(own) and len(own) == 1 else []
