"""What is still to come: planned, wanting, set as a condition, or to be done by what stands behind the number."""

from __future__ import annotations

import re

from parsers.reports.asked.fields import FieldBook
from parsers.reports.language import words
from parsers.reports.language.sites import Site
from parsers.reports.prose.own_names import without_names

#: 抢险资金需要50万元, 尚缺20吨
_WANTING = re.compile(r"(?:(?<![按所])需要?|缺口?)(?:为|约|近)?\s?$")
#: an aim, where it stands in the number's own clause
_AIMED = re.compile(
    r"会议[^,，]{0,4}(?:决定|议定)[^,，。;；]{0,10}$|(?:确保|保证(?!金)|务求)[^,，。;；]{0,12}$|(?:责令|限期|要求)[^,，。;；]{0,10}(?:日内|[日月底]前|限期|尽快|立即)[^,，。;；]{0,10}$"
)
#: after which a figure is done, whatever was planned before it
_DONE = re.compile(r"已经?|实际|目前|超额|(?:落实|完成|办结)了|[0-9][^,，。;；0-9]{0,6}(?:完成|做到)")
#: 不足300人次的要作说明, 20户以下的请带材料: whoever falls short has to do something, and it is nobody's figure
_BOUND = re.compile(r"(?:不足|低于|少于|[未不]满|不到|未达到?|超过|高于|多于)\s?$")
_OR_SO = re.compile(r"\s?以[上下内]")
_THEY_MUST = re.compile(
    r"[^,，。;]{0,20}?的[^,，。;的]{0,6}?(?:请|[要须]|应(?!急|对)|需|务必|不得|予以|给予|参加|列席|到会)"
)


def to_come(site: Site, before: str, book: FieldBook, index: int) -> bool:
    """Whether a number is planned or demanded; `before`: the words before it, without what only sounds so."""
    planned = _planned(before) or _planned_earlier(site.earlier, before)
    return planned or _is_condition(site) or _to_be_done(site, book, index)


def _planned(before: str) -> bool:
    """计划植树500株; not 计划之外已植树20株, where what is done follows."""
    if _AIMED.search(before) or words.NEEDED.match(before) or _WANTING.search(before):
        return True
    return any(not _DONE.search(before, match.end()) for match in words.PLANNED.finditer(before))


def _planned_earlier(earlier: str, before: str) -> bool:
    """Whether the clauses before say that it is to come; not 我下周休假，本周情况先报, where the report's own time
    follows, nor 计划月底完工，目前养护52公里, where what is done does."""
    return not _DONE.search(before) and any(
        match[0][0] not in "下明" or not words.THIS_TIME.search(earlier[match.end() :] + before)
        for match in words.PLANNED.finditer(earlier)
    )


def _is_condition(site: Site) -> bool:
    bound = _BOUND.search(site.left) or _OR_SO.match(site.right)
    asked = site.opening.startswith("请") and site.after.startswith("的")
    return bound is not None and (asked or _THEY_MUST.match(site.after) is not None)


def _to_be_done(site: Site, book: FieldBook, index: int) -> bool:
    """其余3处将于月底前整改, said behind the number; not 拟报废10台 where the field is called so. 将走访企业20家, right before
    what the field is called; not 将企业20家分成两组, where 将 leads an object."""
    if not site.after.strip() and any(f"将{name}" in site.left for name in book.names_of(index)):
        return True
    return words.STILL_TO_DO.match(without_names(book, index, site.right)) is not None
