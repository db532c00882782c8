"""What the words around a figure mark it as: a total, a part, cumulative, of a day, corrected, past."""

from __future__ import annotations

import re

from domain.campaign import FieldType
from parsers.reports.asked.fields import FieldBook
from parsers.reports.asked.matching import Match
from parsers.reports.language import words
from parsers.reports.language.corrections import RIGHTED
from parsers.reports.language.sites import Site
from parsers.reports.prose.inheriting import names_period
from parsers.reports.prose.listed import kinds_from
from parsers.reports.prose.parts import is_whole

#: a time that may be the report's own, unless another figure is told of this time
_BEFORE_NOW = re.compile(
    r"截[至止]目前|上半[年月]|[一二三四]季度|前(?:几|两|三)?(?:天|周|[一二三]个?季度)|[上中]旬|年初|月初|前期|前段|起初|最初|早先"
)
_NOW_IN_ALL = re.compile(r"(?:达到?|增至|增加到|现(?:在|共|有)|总数|总共|一共|共有)")
_AMONG_THEM = re.compile(r"(?:里面?|中)有?\s?$")
#: 计划4场，实际3场
_IN_FACT = re.compile(r"实际\s?$")
_ON_A_DAY = re.compile(
    r"^\s*(?:另外?|又|再|并|其中)?(?:(?:\d{1,2}\s?月)?\s?\d{1,2}\s?[日号]|[上下]午|晚上|(?:周|星期)[一二三四五六日天]|[上中下]旬|[首次]日|第[一二三四五六七八九十]天)"
)
#: 当场整改13处，月底前又整改掉2处: the same done once more; not 又增加2处 of what was told
_ONCE_MORE = re.compile(r"(?:又|再次?)(?![比较增减多少])[\u4e00-\u9fff]{1,5}\s?$")
#: a sentence that is all totals: 一周合计：巡山22次，出动66人次; 两片合计安检800户，发现隐患53处
_OF_ALL = re.compile(r"\s{0,4}[^,，。;:\d]{0,6}(?:合计|共计|总计)(?::|[^,，。;:\d]{2,8}\d?)")
#: 本旬96.8%，入春平均97.4%: the mean of a longer time than the report's own
_SINCE_LONG = re.compile(
    r"(?:入[春夏秋冬汛伏学]|[开立]春|开[年学]|今年|全年|上半年|历年|年初|以来|活动开始|[^，。]期间)(?:至今|以来|后)?的?平均(?:为|是|约|达到?)?\s?$"
)
#: 今天转移31人，加上昨天的132人，总共163人
_ADDS_EARLIER = re.compile(r"加上?(?:昨[天日]|前[天日几]|此前|之前|以前|上[周月次])")


def is_base(site: Site, book: FieldBook, index: int) -> bool:
    """Whether a figure is all there was, of which another tells what was done: 15处隐患中, 隐患15处."""
    return bool(_AMONG_THEM.search(site.right)) or is_whole(site, book.names_of(index))


def is_corrected(site: Site) -> bool:
    """Whether a figure takes the place of one before it: 应为12, 实际3场."""
    return bool(RIGHTED.search(site.left) or _IN_FACT.search(site.left))


def is_in_all(site: Site) -> bool:
    """Whether a figure is what there is now in all: 达到6个."""
    return _NOW_IN_ALL.search(site.left) is not None


def is_on_a_day(site: Site) -> bool:
    """Whether a figure is told of a day or a part of one: 6日走访12户，晚上又巡查3次."""
    return _ON_A_DAY.search(site.before) is not None


def once_more(site: Site, match: Match) -> bool:
    """Whether a figure is of what was done again, beside one of the same field before it."""
    before = site.previous
    while before is not None and match.field not in before.fields:
        before = before.previous
    return before is not None and bool(_ONCE_MORE.search(site.left)) and site.number.measure == before.number.measure


def is_total(site: Site, book: FieldBook, index: int) -> bool:
    """共8个, 全系92.5%; 平均521公斤 of a field that is an average, 平均89.5% of any rate."""
    if kinds_from(site, book, index):
        return False
    if any(pattern.search(site.left) for pattern in (words.TOTAL, words.TOTAL_FAR, words.WHOLE_UNIT)):
        return True
    if _OF_ALL.match(site.opening):
        return True
    mean = book.fields[index].type is FieldType.PERCENT or any("平均" in name for name in book.names_of(index))
    return mean and words.AVERAGE.search(site.left) is not None and not _SINCE_LONG.search(site.left)


def is_past(before: str) -> bool:
    """Whether the words before a figure set it before now, and nothing behind them does not: 年初…, not 年初…，目前…."""
    return any(not words.NOW.search(before, match.end()) for match in _BEFORE_NOW.finditer(before))


def is_cumulative(site: Site) -> bool:
    """Whether a figure counts in what was told before: 累计, 以来, 加上昨天的132人，总共163人."""
    near = site.left if words.NOW.search(site.before) else site.before
    return bool(words.CUMULATIVE.search(near) or _SINCE_LONG.search(site.left)) or _adds_earlier(site)


def _adds_earlier(site: Site) -> bool:
    """Whether a total counts in what a figure before it told of another time."""
    before = site.previous
    return before is not None and bool(_ADDS_EARLIER.search(before.before) and words.TOTAL.search(site.left))


def is_part(site: Site, index: int) -> bool:
    """Whether a figure is a part of one of its field told before: 其中, or in the bracket behind that."""
    if site.clause.inner and site.parent is not None and index in site.parent.fields:
        return not names_period(site)
    if names_period(site) or not words.PART.search(site.before):
        return False
    before = site.previous  # the whole stands before 其中: in 分别为：城东12户、城西15户 there is none
    while before is not None and before.clause is site.clause and words.PART.search(before.before):
        before = before.previous
    return before is not None and index in before.fields
