"""What is of an earlier time than the report's own, or is only the difference to it."""

from __future__ import annotations

import re

from domain.campaign import DateRange
from parsers.reports.asked.fields import FieldBook
from parsers.reports.language import words
from parsers.reports.language.corrections import GIVES_WAY, replaces
from parsers.reports.language.date_parts import number
from parsers.reports.language.sites import Site

#: a clause before the number that sets it into an earlier time; not 与上周相比, 按上周会议要求
_LAST_TIME = re.compile(
    r"^(?![^,，]*(?:比|较|相同|一致|持平|不变|一样|相当|要求|会议|部署|通知|以来|之后|后$|基础))[^,，]{0,6}(?:上(?:一|个)?(?:周(?!末)|月|期|季度)|去年|往年|[再往]前一?(?:周|月|期|年))"
)
_COMPARED = re.compile(
    r"(?:[多少漏重](?:数|算|报|写|填|计|统计)|增加|增长|上升|下降|提高|多|少|增|减|扩大|缩小|缩短|压缩|延长|降低|提升|高出|相差|超出)了?(?:约|近)?\s?$"
)
_COMPARING = re.compile(r"^(?:同)?(?:比|较|与)(?!赛|例|为|较|如|重)|(?:同比|环比|相比|比上|较上|比去|较去)")
#: what a stock has no more: 先锋岗撤了1个，还剩5个
_GONE = re.compile(
    r"(?:撤[销并除]?|裁撤|合并|关[停闭]|拆除?|停用|[调转退流迁]出|[调转]走|流失|离职|去世)了?(?:约|近)?\s?$"
)
_USED_UP = re.compile(r"(?:用[掉去了完]|消耗|耗[用去掉]|损耗|卖[掉出])了?(?:约|近)?\s?$")
_MONTH = re.compile(
    r"(?<![\d.年])(\d{1,2}|[一二三四五六七八九十]{1,2})月(?:份|底|末|初|上旬|中旬|下旬)?(?!\s?\d|至|到|以来|起|[-—~～]|[一二三四五六七八九十]{1,3}[日号])"
)
#: a month this many months before the period is an earlier one; further off it is one to come
_HALF_A_YEAR = 6
_AT_LEAST = re.compile(r"[至不][少多]$")
#: 由12个增至15个
_TO = re.compile(r"^\s*[^,，。;、\d]{1,5}?(?:为|到|至|(?<![组构完形])成)")
#: 自去年9月以来累计: not what was then, but all since
_SINCE = re.compile(r"以来|至今|起至")


def of_earlier(site: Site, before: str, earlier: str, adds: bool) -> bool:
    """Whether a figure is an earlier one by the words before it, or by those in the clauses before; `adds`: a supplement adds
    what was left out."""
    if adds:
        before = words.LEFT_OUT.sub("", before)
    if GIVES_WAY.match(site.after):
        return True
    if words.FROM.search(site.left) and _TO.match(site.after):
        return True
    now = words.NOW.search(before) or words.NOW.search(earlier) or words.THIS_TIME.search(before)
    if _LAST_TIME.search(earlier) and not now:
        return True
    return any(
        not words.NOW.search(before, match.end()) and not _SINCE.search(before, match.end())
        for match in words.EARLIER.finditer(before)
    )


def before_period(before: str, told: DateRange | None) -> bool:
    """9月份为86人次 in a report on October: a month that is named last before the number and lies before the period."""
    named = list(_MONTH.finditer(before)) if told else []
    if told is None or not named or words.NOW.search(before, named[-1].end()):
        return False
    month = number(named[-1][1])
    return month is not None and 0 < (told.start.month - month) % 12 <= _HALF_A_YEAR


def compared(site: Site, own_measure: bool) -> bool:
    """Whether a figure only says how much more or less it is. `own_measure`: the number is told in the field's own: 与14户家庭结对 is together with them, and compared with nothing."""
    left = site.left.rstrip()
    with_whom = own_measure and site.before.strip() == "与" and "比" not in site.after
    if replaces(left):
        return False
    comparing = bool(_COMPARING.search(site.before.strip())) and not with_whom
    if left.endswith("新增") and not comparing:
        return False
    if _COMPARED.search(left) and not _AT_LEAST.search(left):
        return True
    return comparing and not words.REACHED.search(left)


def comes_or_goes(site: Site, book: FieldBook, index: int) -> bool:
    """先锋岗撤了1个; 先锋岗8个，其中本周新增2个: of what there is, only what came or went."""
    if book.fields[index].stock is False:
        return False
    if book.fields[index].stock and _USED_UP.search(site.left):
        return True
    gone = _GONE.search(site.left)
    if gone and not any(gone[0][:1] in core for core in book.names_of(index)):
        return True
    before = site.previous
    whole = before is not None and index in before.fields and not words.CUMULATIVE.search(before.before)
    return whole and site.before.strip().startswith("其中") and words.CAME_NEWLY.search(site.left) is not None
