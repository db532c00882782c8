"""How a number is meant: whether it is the report's own, done, and of those whom the field counts."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from domain.campaign import DateRange, FieldType
from domain.report import ReportKind
from parsers.reports.asked.fields import FieldBook
from parsers.reports.language import words
from parsers.reports.language.clauses import Site
from parsers.reports.language.corrections import GIVES_WAY, replaces
from parsers.reports.language.dates import number
from parsers.reports.prose.whose_figures import given_by_others, of_greater_body, of_others
from parsers.reports.speech.sections import Topic

#: why a number of students, activists, residents is not taken
OTHERS = "他人的数字"
_TOPICS = {Topic.DEEDS: "事迹中的数字", Topic.TROUBLES: "困难问题中的数字", Topic.PLANS: "计划中的数字"}


@dataclass(frozen=True, slots=True)
class Setting:
    """What is known of the report around a number: its kind, and who reports."""

    kind: ReportKind = ReportKind.INITIAL
    unit: str = ""
    told: DateRange | None = None  #: the period it reports on, where both ends are told
    last: re.Pattern[str] | None = None  #: what it calls the time that it reports on, where that is the last one: 上周

    def of_its_time(self, text: str) -> str:
        """The text without what only says that it speaks of the report's own time."""
        return self.last.sub("＊", text) if self.last else text


#: what is called so says nothing of the figure behind it: 按照“四不两直”要求检查企业9家
_QUOTED = re.compile(r"“[^“”]{1,12}”|[一二三四五六七八九]不[一二三四五六七八九]")


def why_not(site: Site, topic: Topic, book: FieldBook, index: int, setting: Setting) -> str:
    """Why a number that names the field is not its value, in words for a person; "" when it may be."""
    if topic is not Topic.FIGURES:
        return _TOPICS[topic]
    before = setting.of_its_time(_APART.sub("", _QUOTED.sub("＊", _without_names(book, index, site.before))))
    earlier = setting.of_its_time(site.earlier)
    if words.EXAMPLE.search(site.earlier + "，" + before):
        return "举例的数字"
    if of_greater_body(site, setting.unit):
        return OTHERS
    if _of_earlier(site, before, earlier, setting.kind is ReportKind.SUPPLEMENT) or _before_period(
        before, setting.told
    ):
        return "上期或原报的数字"
    if _compared(site, site.number.measure == book.measures[index]) or _comes_or_goes(site, book, index):
        return "增减的数字"
    if _to_come(site, before, book, index):
        return "计划中的数字"
    adds = setting.kind is ReportKind.SUPPLEMENT and words.LEFT_OUT.search(site.after + site.later) is not None
    if _denied_before(before, site.later) or (not adds and _denied_behind(site, book, index)):
        return "未做到的数字"
    aside = _set_aside(site, book, index, adds)
    if aside:
        return aside
    if setting.kind is ReportKind.CORRECTION and (words.UNCHANGED.search(site.after) or words.STAYS.search(site.left)):
        return "没有变化的数字"
    mean = book.fields[index].type is FieldType.PERCENT and words.AVERAGE.search(site.left)
    if not mean and _per_one(site, book, index):
        return "每人、每天或单项的数字"
    if book.fields[index].type is FieldType.MONEY and _in_kind(site, book, index):
        return "物资折价或其他款项"
    return OTHERS if given_by_others(site, book, index) or of_others(site, book, index) else ""


def _denied_behind(site: Site, book: FieldBook, index: int) -> bool:
    number, right = site.number, site.right
    close = number.end - number.numeral_end == len(number.measure) and not site.left[-1:].isspace()
    if right[:1].isspace() and close and not number.bare:
        return False  # 志愿者33人次 没花钱: a space parts the items of a row
    return words.DENIED_RIGHT.match(words.NOT_COUNTED.sub("", _without_names(book, index, right))) is not None


#: （不含林场）: what a note before the number leaves out of it
_APART = re.compile(r"\((?:均?不(?:包?含|包括|计)|除)[^()]{1,30}\)")
#: 为暂缓返校的学生开设课程22场: what those have not done for whom it is done
_FOR_WHOM = re.compile(
    rf"(?:(?<![因认成作])为|给|对|向|替|帮助?|面向|针对)[^,，。]{{0,6}}?(?:未|没有?|无法|不能|暂缓|推迟|尚未)[^,，。]{{1,10}}?(?:{'|'.join(words.PERSON_NOUNS)}|企业|家庭|商户|农户)"
)
#: 除修复漏点4处外，其他都没有: these alone are there
_ALONE = re.compile(r"(?:其[他余它]|别的)[^,，]{0,6}[无没]")


def _denied_before(before: str, later: str) -> bool:
    denied = words.DENIED_LEFT.search(_FOR_WHOM.sub("＊", before))
    return denied is not None and not (denied[0][0] == "除" and _ALONE.search(later))


_NEXT = 12  #: characters of the next clause in which it still speaks of the figure itself


def _set_aside(site: Site, book: FieldBook, index: int, adds: bool) -> str:
    """Why a figure is not counted by its own words: 未计入, 误算进, 储备."""
    if not adds and (_not_counted(site, book, index) or words.MISCOUNTED.match(site.right)):
        return "说明不计入的数字"
    next_words = (site.next or site).later.partition("，")[0]  # of 和三车间一起捐的 too, where 一起 may be a figure
    if words.INSEPARABLE.search(site.after) or words.INSEPARABLE.search(next_words[:_NEXT]):
        return "与他人合计、分不开的数字"
    reserved = book.fields[index].stock is False and words.RESERVED.search(_without_names(book, index, site.left))
    return "库存的数字" if reserved else ""


def _without_names(book: FieldBook, index: int, text: str) -> str:
    """The text without the field's own name: 拟报废 and 未接种 are no plan and no denial where the field is called so."""
    names = _telling_names(book.names_of(index))
    for core in names:
        text = text.replace(core, "＊")
    for planned in {match[0] for core in names for match in words.PLANNED.finditer(core)}:
        text = text.replace(planned, "＊")
    return text


@lru_cache(maxsize=256)
def _telling_names(cores: tuple[str, ...]) -> tuple[str, ...]:
    patterns = (words.PLANNED, words.NEEDED, words.DENIED_LEFT, words.EARLIER, words.NOT_COUNTED)
    return tuple(core for core in cores if any(pattern.search(core) for pattern in patterns))


def _of_earlier(site: Site, before: str, earlier: str, adds: bool) -> bool:
    if adds:
        before = words.LEFT_OUT.sub("", before)
    if GIVES_WAY.match(site.after):
        return True
    if words.FROM.search(site.left) and re.match(r"^\s*[^,，。;、\d]{1,5}?(?:为|到|至|(?<![组构完形])成)", site.after):
        return True
    if words.LAST_TIME.search(earlier) and not words.NOW.search(before) and not words.NOW.search(earlier):
        return True
    return any(
        not words.NOW.search(before, match.end()) and not _SINCE.search(before, match.end())
        for match in words.EARLIER.finditer(before)
    )


#: 自去年9月以来累计: not what was then, but all since
_SINCE = re.compile(r"以来|至今|起至")


def _planned(before: str) -> bool:
    """计划植树500株; not 计划之外已植树20株, where what is done follows."""
    if words.AIMED.search(before) or words.NEEDED.match(before) or words.WANTING.search(before):
        return True
    return any(not words.DONE.search(before, match.end()) for match in words.PLANNED.finditer(before))


#: 不足300人次的要作说明, 20户以下的请带材料: whoever falls short has to do something, and it is nobody's figure
_BOUND = re.compile(r"(?:不足|低于|少于|[未不]满|不到|未达到?|超过|高于|多于)\s?$")
_OR_SO = re.compile(r"\s?以[上下内]")
_THEY_MUST = re.compile(
    r"[^,，。;]{0,20}?的[^,，。;的]{0,6}?(?:请|[要须]|应(?!急|对)|需|务必|不得|予以|给予|参加|列席|到会)"
)


def _is_condition(site: Site) -> bool:
    bound = _BOUND.search(site.left) or _OR_SO.match(site.right)
    asked = site.opening.startswith("请") and site.after.startswith("的")
    return bound is not None and (asked or _THEY_MUST.match(site.after) is not None)


def _to_come(site: Site, before: str, book: FieldBook, index: int) -> bool:
    planned = _planned(before) or _planned_earlier(site.earlier, before)
    return planned or _is_condition(site) or _to_be_done(site, book, index)


def _planned_earlier(earlier: str, before: str) -> bool:
    """Whether the clauses before say that it is to come; not 我下周休假，本周情况先报, where the report's own time
    follows, nor 计划月底完工，目前养护52公里, where what is done does."""
    return not words.DONE.search(before) and any(
        match[0][0] not in "下明" or not words.THIS_TIME.search(earlier[match.end() :] + before)
        for match in words.PLANNED.finditer(earlier)
    )


def _to_be_done(site: Site, book: FieldBook, index: int) -> bool:
    """其余3处将于月底前整改, said behind the number; not 拟报废10台 where the field is called so. 将走访企业20家, right before
    what the field is called; not 将企业20家分成两组, where 将 leads an object."""
    if not site.after.strip() and any(f"将{name}" in site.left for name in book.names_of(index)):
        return True
    return words.STILL_TO_DO.match(_without_names(book, index, site.right)) is not None


_MONTH = re.compile(
    r"(?<![\d.年])(\d{1,2}|[一二三四五六七八九十]{1,2})月(?:份|底|末|初|上旬|中旬|下旬)?(?!\s?\d|至|到|以来|起|[-—~～]|[一二三四五六七八九十]{1,3}[日号])"
)
#: a month this many months before the period is an earlier one; further off it is one to come
_HALF_A_YEAR = 6


def _before_period(before: str, told: DateRange | None) -> bool:
    """9月份为86人次 in a report on October: a month that is named last before the number and lies before the period."""
    named = list(_MONTH.finditer(before)) if told else []
    if told is None or not named or words.NOW.search(before, named[-1].end()):
        return False
    month = number(named[-1][1])
    return month is not None and 0 < (told.start.month - month) % 12 <= _HALF_A_YEAR and told.start.month != month


def _compared(site: Site, own_measure: bool) -> bool:
    """`own_measure`: the number is told in the field's own: 与14户家庭结对 is together with them, and compared with nothing."""
    left = site.left.rstrip()
    with_whom = own_measure and site.before.strip() == "与" and "比" not in site.after
    if replaces(left):
        return False
    comparing = bool(words.COMPARING.search(site.before.strip())) and not with_whom
    if left.endswith("新增") and not comparing:
        return False
    if words.COMPARED.search(left) and not re.search(r"(?:至|不)(?:少|多)$", left):
        return True
    return comparing and not words.REACHED.search(left)


def _comes_or_goes(site: Site, book: FieldBook, index: int) -> bool:
    """先锋岗撤了1个; 先锋岗8个，其中本周新增2个: of what there is, only what came or went."""
    if book.fields[index].stock is False:
        return False
    if book.fields[index].stock and words.USED_UP.search(site.left):
        return True
    gone = words.GONE.search(site.left)
    if gone and not any(gone[0][:1] in core for core in book.names_of(index)):
        return True
    before = site.previous
    whole = before is not None and index in before.fields and not words.CUMULATIVE.search(before.before)
    return whole and site.before.strip().startswith("其中") and words.CAME_NEWLY.search(site.left) is not None


def _not_counted(site: Site, book: FieldBook, index: int) -> bool:
    """未计入 said of the number itself: right behind it, or next; not 损坏16台（学生个人物品不计）."""
    names = book.names_of(index)
    told = words.NOT_COUNTED.search(site.after)
    if told and told.start() <= 6:
        own = any(name in site.after[told.end() : told.end() + len(name) + 4] for name in names)  # 这个不算志愿服务
        if own or "(" not in site.after[: told.start()]:
            return True
    later = site.later.partition("，")[0]
    return _NOT_COUNTED_ITSELF.fullmatch(later) is not None


#: 均未计入总数; not 成活率还没统计, 学生来的那次不算, 不含学生
_NOT_COUNTED_ITSELF = re.compile(
    rf"\s{{0,4}}(?:[但却]是?|这(?:个|些|部分)?|此|该|数[字据]|[均都也暂还尚])*(?:{words.NOT_COUNTED.pattern})"
    r"(?:在?内|其中|里面?|[^,，。;]{0,6}(?:总数|合计|统计|数[字据]?|报[告表]))?[。;!?]?"
)


_OF_ONE = re.compile(r"(?:一个人|(?<!第)一天|当天|当日|单日|最高|最多|每)[^,，]{0,10}$")


#: 日均就餐1860人: what there is of a stock, day by day
_DAILY = re.compile(r"(?:日均|平均每?[天日餐顿]|每[天日餐顿]平均)[^,，。;\d]{0,12}$")


def _per_one(site: Site, book: FieldBook, index: int) -> bool:
    if words.TOTAL.search(site.left) or any(words.PER.search(name) for name in book.names_of(index)):
        return False
    if book.fields[index].stock and _DAILY.search(site.left):
        return False
    if words.PER.search(site.left) or words.PER_RIGHT.match(site.right):
        return True
    return _OF_ONE.search(site.before) is not None


def _in_kind(site: Site, book: FieldBook, index: int) -> bool:
    names = book.names_of(index)
    if any(words.IN_KIND.search(core) for core in names):
        return False
    told = list(words.IN_KIND.finditer(site.left))
    if not told or any(core in site.left[told[-1].start() :] for core in names):
        return False
    converted = told[-1][0].startswith("折") and any(site.left[: told[-1].start()].endswith(core) for core in names)
    return not converted  # 发放补贴折合人民币12.5万元
