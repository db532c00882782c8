"""Numbers whose own words name nothing and that count what a number before them counted: totals, corrections, what was
done of a plan, the report's own period among all."""

from __future__ import annotations

import re

from parsers.reports.asked.fields import FieldBook
from parsers.reports.asked.labels import bigrams
from parsers.reports.asked.matching import Match
from parsers.reports.language import measures, words
from parsers.reports.language.corrections import replaces
from parsers.reports.language.numbers import Kind
from parsers.reports.language.sites import Site
from parsers.reports.prose.listed import is_listed, measured_alike

_ONLY_PERIOD = re.compile(
    r"(?:其中)?(?:本|这|当)个?(?:周|月|期|年|季度|次)(?:新?增?发现|排查出?|查出|完成|开展|举办|新增|共)?|现有?|今年|全[周月年期](?:\d{1,3}天)?|(?:现在|目前|眼下)?手[上里头]有?|(?:现在|目前|眼下)(?:共?有|一共|总共|还有|在用)?|现为|现存|还有|[仅还只]剩|剩下|实际"
)


def inherited(site: Site, book: FieldBook, plain: list[int]) -> list[Match]:
    """共404人次, 应为181人次, a list of 143人次、171人次: what a number before it in the sentence counted."""
    before = _counted_before(site, book)
    if site.clause.inner:
        return _own_period(site, plain)
    left = site.left.strip()
    again = replaces(_OF_NOW.sub("", left))
    if before is None or not (before.fields[0] in plain or (again and book.heads[before.fields[0]])):
        return []
    again = again or _ONLY_PERIOD.fullmatch(left) is not None
    if site.number.kind is Kind.PERCENT and (words.WHOLE_UNIT.search(left) or words.AVERAGE.search(left)):
        again = True
    if _in_its_words(left, before) or _instead(site, left) or _at_another_time(site, before, left, book):
        again = True
    if _done_of_plan(site, before, left) or _told_in_turn(site, before, left):
        again = True
    if not site.number.bare and _names_no_other(left, before, book):
        again = again or bool(words.TOTAL.search(left) or words.REACHED.search(left) or _ALL_DONE.fullmatch(left))
    again = again or _came_beside_what_is_left(before, left, book)
    if not again and not is_listed(site, before, left, book):
        return []
    return [Match(before.fields[0], before.strength * 0.98, "again" if again else "listed", before.names[0])]


#: 险情从5处减到2处，新增1处
_LEFT_OVER, _NEW = re.compile(r"[减降]少?[到至为]了?\s?$"), re.compile(r"(?:本[周月期]|又)?新(?:增|发现|出现)了?")


def _came_beside_what_is_left(before: Site, left: str, book: FieldBook) -> bool:
    """Whether of what happens, and is no state, the new ones are told beside those that are left."""
    flows = book.fields[before.fields[0]].stock is False
    return flows and bool(_LEFT_OVER.search(before.left) and _NEW.fullmatch(left))


def _names_no_other(left: str, before: Site, book: FieldBook) -> bool:
    """Whether words hold no bigram of a field's names, but for those of the figure before (合计协助 of 协助检测)."""
    told = (book.by_bigram[pair] for pair in bigrams(left) & book.by_bigram.keys())
    return all(any(book.names[number].field == before.fields[0] for number, _ in places) for places in told)


#: 共发7800元, 总共献了9200毫升, 合计协助4505人次
_ALL_DONE = re.compile(r"(?:(?:总|一)?共计?|合计|总计)[\u4e00-\u9fff]{1,2}了?|(?:总|一)?共计?[\u4e00-\u9fff]出去?")
_DONE = re.compile(r"^(?:完成|做到|实[办开做到种修])了?$|(?:已经?|实际?|最[终后]|只|仅)(?:完成)?[\u4e00-\u9fff]{0,2}了?$")


_OF_PERIOD = re.compile(r"(?:其中)?(?:(?:本|这|上|当)(?:周|月|期|年|季度|次)|今年|累计)")


def _in_its_words(left: str, before: Site) -> bool:
    """累计安装报警器300台，本周安装35台: of another time, in words of the figure before it."""
    period = _OF_PERIOD.match(left)
    rest = left[period.end() :].strip() if period else ""
    return len(rest) > 1 and rest in before.before


def _instead(site: Site, left: str) -> bool:
    """不是320，是302"""
    before = site.previous
    return left in ("是", "而是", "应是") and before is not None and before.left.rstrip().endswith("不是")


def _at_another_time(site: Site, before: Site, left: str, book: FieldBook) -> bool:
    """8时水位22.05米，14时21.83米; of a state also 昨天水位22.9米，今天23.05米"""
    last = site.previous
    if book.fields[before.fields[0]].stock and _NOW.fullmatch(left):
        return True
    return not left and last is not None and last.number.kind is Kind.TIME and last.number.measure in ("时", "点")


_NOW = re.compile(r"(?:到|截至)?(?:今[天日早晨]|目前|现在|当前|此刻)(?:已?[是为达降涨升落]到?)?")


#: 应来42人，两个请假，来了40人
_CAME = re.compile(r"(?:实际|实)?[来到]了?(?:约|近)?|实[来到]")
_AWAITED = re.compile(r"应[来到参]|花名册|在册|名册|名单")


def _done_of_plan(site: Site, before: Site, left: str) -> bool:
    """计划植树5000株，已栽了3200株; 本想办三场宣讲，天冷只办了两场; 取消1场，实际开展2场"""
    if _CAME.fullmatch(left) and _AWAITED.search(before.before):
        return True
    planned = (
        left.startswith("实际") or words.PLANNED.search(before.before) is not None
    ) and site.number.measure not in measures.PEOPLE
    return planned and site.previous is before and _DONE.search(left) is not None


def _told_in_turn(site: Site, before: Site, left: str) -> bool:
    """28 → 67人次: the measure stands behind the new figure alone."""
    return before.number.bare and site.previous is before and re.fullmatch(r"→|[-=]{1,2}>", left) is not None


_OF_NOW = re.compile(r"(?:今年|本年度?|本周|本月|本期|目前|现在)的?$")


#: 其中今日新增41户126人, of what a daily report sums up before
_OF_TODAY = re.compile(r"[今当本][日天]")


def names_period(site: Site) -> bool:
    """累计305人次（本周92人次）, 累计305人次，其中本周92人次: the figure of the report's own period among all."""
    if not site.clause.inner and not site.before.strip().startswith("其中"):
        return False
    if _OF_TODAY.search(site.before) and _is_cumulative(_whole_of(site)):
        return True
    return (
        re.search(r"(?:本|这|当)(?:一)?(?:周|月|期|次|季度|学期|年)|其中\s?\d{1,2}\s?月(?!\s?\d)", site.before)
        is not None
    )


def _whole_of(site: Site) -> Site | None:
    """The number of which this one is told among all: before the bracket, or in the clause before."""
    whole = site.parent if site.clause.inner else site.previous
    while whole is not None and whole.clause is site.clause:
        whole = whole.previous
    return whole


def _is_cumulative(site: Site | None) -> bool:
    return site is not None and words.CUMULATIVE.search(site.before) is not None


def _own_period(site: Site, plain: list[int]) -> list[Match]:
    parent = site.parent
    if parent is None or not parent.fields or parent.fields[0] not in plain or not names_period(site):
        return []
    same = site.number.bare or measures.alike(site.number.measure, parent.number.measure)
    return [Match(parent.fields[0], parent.strength * 0.98, "own period", parent.names[0])] if same else []


def _counted_before(site: Site, book: FieldBook) -> Site | None:
    """The nearest number before this one in its sentence that counts the same kind of thing for a field."""
    before, steps = site.previous, 0
    while before is not None and steps < 8:
        told, other = site.number.measure, before.number.measure
        alike = site.number.bare or measures.alike(told, other) or measures.convertible(told, other)
        alike = alike or measured_alike(site, before, book)
        if before.fields and (alike or _told_in_turn(site, before, site.left.strip())):
            return before
        if before.fields and words.TOTAL.search(site.left) and site.number.kind is not Kind.MONEY:
            return None  # 技术人员22人…，培训3场，一共240人参加: a total is of what was told last
        before, steps = before.previous, steps + 1
    return None
