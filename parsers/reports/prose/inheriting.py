"""Numbers whose own words name nothing and that count what a number before them counted: totals, corrections, lists."""

from __future__ import annotations

import re

from parsers.reports.asked.fields import FieldBook
from parsers.reports.asked.labels import bigrams
from parsers.reports.asked.matching import Match
from parsers.reports.language import measures, words
from parsers.reports.language.clauses import Site
from parsers.reports.language.dates import number
from parsers.reports.language.numbers import Kind

_ONLY_PERIOD = re.compile(
    r"(?:其中)?(?:本|这|当)(?:周|月|期|年|季度|次)(?:新?增?发现|排查出?|查出|完成|开展|举办|新增|共)?|现有?|今年|全[周月年期]|(?:现在|目前|眼下)?手[上里头]有?|(?:现在|目前|眼下)(?:共?有|一共|总共|还有|在用)?|现为|现存|还有|[仅还只]剩|剩下|实际"
)


def inherited(site: Site, book: FieldBook, plain: list[int]) -> list[Match]:
    """共404人次, 应为181人次, a list of 143人次、171人次: what a number before it in the sentence counted."""
    before = _counted_before(site)
    if site.clause.inner:
        return _own_period(site, plain)
    left = site.left.strip()
    again = words.CORRECTED.search(_OF_NOW.sub("", left)) is not None
    if before is None or not (before.fields[0] in plain or (again and book.heads[before.fields[0]])):
        return []
    again = again or _ONLY_PERIOD.fullmatch(left) is not None
    if site.number.kind is Kind.PERCENT and (words.WHOLE_UNIT.search(left) or words.AVERAGE.search(left)):
        again = True
    if _in_its_words(left, before) or _instead(site, left):
        again = True
    if _done_of_plan(site, before, left) or _told_in_turn(site, before, left):
        again = True
    if not site.number.bare and not bigrams(left) & book.by_bigram.keys():
        again = again or bool(words.TOTAL.search(left) or words.REACHED.search(left) or _ALL_DONE.fullmatch(left))
    if not again and not _is_listed(site, before, left, book):
        return []
    return [Match(before.fields[0], before.strength * 0.98, "again" if again else "listed", before.names[0])]


#: 共发7800元, 总共献了9200毫升
_ALL_DONE = re.compile(r"(?:总|一)?共计?[\u4e00-\u9fff]{1,2}了?|(?:总|一)?共计?[\u4e00-\u9fff]出去?")
_DONE = re.compile(r"(?:已经?|实际?|最[终后]|只|仅)(?:完成)?[\u4e00-\u9fff]{0,2}了?$")


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


def _done_of_plan(site: Site, before: Site, left: str) -> bool:
    """计划植树5000株，已栽了3200株; 本想办三场宣讲，天冷只办了两场; 取消1场，实际开展2场"""
    planned = (left.startswith("实际") or words.PLANNED.search(before.before) is not None) and site.number.measure not in measures.PEOPLE
    return planned and site.previous is before and _DONE.search(left) is not None


def _told_in_turn(site: Site, before: Site, left: str) -> bool:
    """28 → 67人次: the measure stands behind the new figure alone."""
    return before.number.bare and site.previous is before and re.fullmatch(r"→|[-=]{1,2}>", left) is not None


_OF_NOW = re.compile(r"(?:今年|本年度?|本周|本月|本期|目前|现在)的?$")


def names_period(site: Site) -> bool:
    """累计305人次（本周92人次）, 累计305人次，其中本周92人次: the figure of the report's own period among all."""
    if not site.clause.inner and not site.before.strip().startswith("其中"):
        return False
    return re.search(r"(?:本|这|当)(?:一)?(?:周|月|期|次|季度|学期|年)|其中\s?\d{1,2}\s?月(?!\s?\d)", site.before) is not None


def _own_period(site: Site, plain: list[int]) -> list[Match]:
    parent = site.parent
    if parent is None or not parent.fields or parent.fields[0] not in plain or not names_period(site):
        return []
    same = site.number.bare or measures.alike(site.number.measure, parent.number.measure)
    return [Match(parent.fields[0], parent.strength * 0.98, "own period", parent.names[0])] if same else []


def _counted_before(site: Site) -> Site | None:
    """The nearest number before this one in its sentence that counts the same kind of thing for a field."""
    before, steps = site.previous, 0
    while before is not None and steps < 8:
        alike = site.number.bare or measures.alike(site.number.measure, before.number.measure)
        if before.fields and (alike or _told_in_turn(site, before, site.left.strip())):
            return before
        if before.fields and words.TOTAL.search(site.left) and site.number.kind is not Kind.MONEY:
            return None  # 技术人员22人…，培训3场，一共240人参加: a total is of what was told last
        before, steps = before.previous, steps + 1
    return None


#: measures of so many things that the next of a list is rarely the same one
_NEVER_LISTED = measures.PEOPLE | {"人次", "次", "场", "支", "项", "元", ""}
#: what parts an activity in turn: 17日5200人次，19日4750人次; 第一周…，第二周…; 甲班…，乙班…
_IN_TURN = re.compile(
    r"(?:\d{1,2}\s?月)?(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s?[日号月](?:份|上午|下午|晚)?|第[一二三四五六七八九十\d]{1,2}(?:日|周|轮|批|期|次|组|班|队|季度|天|阶段)|"
    r"[甲乙丙丁][组班队区片]|上午|下午|晚上|[上中下]旬"
)
_PAID = re.compile(r"微信|支付宝|现金|转账|银行(?:卡|转账)?|刷卡|扫码")


def _is_listed(site: Site, before: Site, left: str, book: FieldBook) -> bool:
    """143人次、171人次; 棉衣120件、书籍200件: the next of a list, in the same clause and with the same measure."""
    if site.previous is not before or site.number.measure != before.number.measure:
        return False
    if _IN_TURN.fullmatch(left) and not site.right.strip() and site.number.measure not in measures.PEOPLE:
        return not _back_in_time(before.left, left)
    if site.clause is not before.clause:
        return False
    if left in ("", "、", "和", "及", "与"):
        return site.right.strip() in ("", before.right.strip())
    if site.listed and (_PAID.fullmatch(left) or _row_of_people(site, before, book)):
        return True
    if not site.listed or site.number.measure in _NEVER_LISTED or _OF_ITS_OWN.search(left):
        return False
    if any(before.left.rstrip()[-2:] in core for core in book.names_of(before.fields[0])):
        return False  # 火灾21起、社会救助37起: what is called just as the field, and then another thing
    return len(left) <= 5 and not (bigrams(left) & book.by_bigram.keys())


_MONTH = re.compile(r"(\d{1,2}|[一二三四五六七八九十]{1,3})\s?月")


def _back_in_time(before: str, left: str) -> bool:
    """5月份58万千瓦时，4月份55万千瓦时: an earlier month is told for comparison."""
    months = [number(found[1]) for found in (_MONTH.search(before), _MONTH.search(left)) if found]
    return len(months) > 1 and (months[1] or 0) <= (months[0] or 0)


#: what the next of a list tells by itself: that there are more, or how they fared (倒塌房屋9间、损坏61间)
_OF_ITS_OWN = re.compile(r"[有共损坏伤亡毁绝倒废修漏失]|成灾")


#: what a kind under a label is called: 侧柏, 东区; not 计划, 其中
_KIND = re.compile(r"[\u4e00-\u9fff\d“”]{1,8}")
_NO_KIND = re.compile(
    r"共|合计|总|计划|[应实拟已未完还待另差剩余达]|其中|上[周月年期]|去年|本[周月年期次]|今|累计|[增减比较均最每各]|正在|改|占"
)


#: two halves of one thing: 线上4场、线下8场
_HALVES = (
    ("线上", "线下"),
    ("校内", "校外"),
    ("城区", "农村"),
    ("室内", "室外"),
    ("省内", "省外"),
    ("国内", "国外"),
    ("白天", "夜间"),
)


def _other_half(site: Site, before: Site, book: FieldBook) -> bool:
    for pair in (*_HALVES, *((second, first) for first, second in _HALVES)):
        if before.left.strip().endswith(pair[0]) and site.left.strip() == pair[1]:
            return not any(half in core for core in book.names_of(before.fields[0]) for half in pair)
    return False


def next_of_class(site: Site, book: FieldBook, able: list[int]) -> Match | None:
    before = site.previous
    if before is None or not before.fields or before.fields[0] not in able:
        return None
    classes = _OF_CLASS.fullmatch(site.left.strip()) and _OF_CLASS.search(before.left)
    alike = site.number.measure == before.number.measure and site.number.kind is not Kind.PERCENT
    if not alike or not (classes or (site.listed and _other_half(site, before, book))):
        return None
    return Match(before.fields[0], before.strength * 0.98, "listed", before.names[0])


def kind_under_label(site: Site, book: FieldBook, able: list[int]) -> Match | None:
    """栽植树木：侧柏600株，国槐350株: the next of the kinds that a label's words lead in, clause by clause."""
    before, left = site.previous, site.left.strip("、 ")
    if before is None or not before.fields or before.fields[0] not in able or site.number.kind is Kind.PERCENT:
        return None
    index, first = before.fields[0], before
    while ":" not in first.before and first.previous is not None and first.previous.fields == [index]:
        first = first.previous
    kinds = (first.before.rpartition(":")[2].strip(), left)
    if ":" not in first.before or any(_KIND.fullmatch(kind) is None or _NO_KIND.search(kind) for kind in kinds):
        return None
    named, other = [index in book.mentions(kind) for kind in kinds], book.match_label(left)
    if named[0] != named[1] or site.right.strip() or before.number.measure != site.number.measure:
        return None  # 培训：线上2场，线下3场 of a field that counts what is on line
    if other is not None and other.field != index:
        return None
    return Match(index, before.strength * 0.98, "listed", before.names[0])


#: 消防类隐患11项、用电类8项: classes of what the first of them names
_OF_CLASS = re.compile(r"[\u4e00-\u9fff]{2,8}[类型](?:[\u4e00-\u9fff]{2,4})?")
_PEOPLE_END = re.compile(rf"(?:{'|'.join(words.PERSON_NOUNS)}|[长员工师生户民]|模范|家庭)$")


def _row_of_people(site: Site, before: Site, book: FieldBook) -> bool:
    """培训班组长64人次、特种作业人员37人次: kinds of people of whom a field counts no one kind only."""
    index = before.fields[0]
    kinds = (before.left.strip(), site.left.strip())
    return (
        not book.subjects[index]
        and site.number.measure in (book.measures[index], *book.asked[index])
        and all(_PEOPLE_END.search(kind) and len(kind) <= 16 for kind in kinds)
    )
