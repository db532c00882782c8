"""How a number is meant: whether it is the report's own, done, and of those whom the field counts."""

from __future__ import annotations

import re
from dataclasses import dataclass

from domain.campaign import DateRange, FieldType
from domain.report import ReportKind
from parsers.reports.asked.fields import FieldBook
from parsers.reports.language import words
from parsers.reports.language.sites import Site
from parsers.reports.prose.other_times import before_period, comes_or_goes, compared, of_earlier
from parsers.reports.prose.own_names import without_names
from parsers.reports.prose.practised import only_practised
from parsers.reports.prose.to_come import to_come
from parsers.reports.prose.whose_figures import given_by_others, of_greater_body, of_others
from parsers.reports.speech.topics import Topic

#: one of many, told for all: 例如，东风公司一家就查出8处
_EXAMPLE = re.compile(r"例如|比如|譬如|为例|(?<![第统唯逐])一[家处地村站班店]就(?=[^,，]{0,10}$)")
#: 4.4万元是和三车间一起捐的，分不开: a figure of several, of which nobody's own part is known
_INSEPARABLE = re.compile(
    r"分不(?:开(?!身|心)|出来)|(?:没法|没办法|无法|不能|难以|不好|不便)(?:单独|再|一一|逐一)?(?:拆[分开]|分[开摊]|区分(?:开)?|单列|剥离)"
)
#: in a correction: a figure that stays as it was is not corrected
_STAYS = re.compile(r"(?:仍|仍然|还是|依然|保持)(?:为|是)?\s?$")
#: counted by mistake: 把保洁员的18人次也算进来了
_MISCOUNTED = re.compile(r"^[^,，。;；\d]{0,4}?(?:也|误|重复|多|错)(?:给)?(?:算|计|统计|列|填|报)(?:进|入|了|在内|成)")
_UNCHANGED = re.compile(r"没有?[变动]|不变|无变化|无误|照旧")
_PER_RIGHT = re.compile(r"^[^,，。;；]{0,3}?(?:/(?:人|天|日|个)|每(?:人|天|日))")
_IN_KIND = re.compile(
    r"单价|折合|折价|价值|物资|物品|衣物|实物|折款|折算|购买|采购|花费|经费|支出|补助|慰问金?|垫付|收入|拨付|拨款|奖励|奖金"
)
#: there, but not used up: 储备融雪剂40吨
_RESERVED = re.compile(r"(?:储备|库存|备足|备有|囤|结余|剩)了?(?:有|各类)?[^,，。;；、\d]{0,8}$")
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


#: a note on the figure before: 体检0（车还没借到） 讲座1
_NOTE = re.compile(r"([0-9]\s?[\u4e00-\u9fff]{0,2})\([^()]{1,30}\)(?=\s)")


def why_not(site: Site, topic: Topic, book: FieldBook, index: int, setting: Setting) -> str:
    """Why a number that names the field is not its value, in words for a person; "" when it may be."""
    if topic is not Topic.FIGURES:
        return _TOPICS[topic]
    own = _NOTE.sub(r"\1", site.before)
    before = setting.of_its_time(_APART.sub("", _QUOTED.sub("＊", without_names(book, index, own))))
    earlier = setting.of_its_time(site.earlier)
    if _EXAMPLE.search(site.earlier + "，" + before):
        return "举例的数字"
    if of_greater_body(site, setting.unit):
        return OTHERS
    supplement = setting.kind is ReportKind.SUPPLEMENT
    if of_earlier(site, before, earlier, supplement) or before_period(before, setting.told):
        return "上期或原报的数字"
    if compared(site, site.number.measure == book.measures[index]) or comes_or_goes(site, book, index):
        return "增减的数字"
    if to_come(site, before, book, index):
        return "计划中的数字"
    adds = supplement and words.LEFT_OUT.search(site.after + site.later) is not None
    if _denied_before(before, site) or (not adds and _denied_behind(site, book, index)):
        return "未做到的数字"
    aside = _set_aside(site, book, index, adds)
    if aside:
        return aside
    if setting.kind is ReportKind.CORRECTION and (_UNCHANGED.search(site.after) or _STAYS.search(site.left)):
        return "没有变化的数字"
    mean = book.fields[index].type is FieldType.PERCENT and words.AVERAGE.search(site.left)
    if not mean and _per_one(site, book, index):
        return "每人、每天或单项的数字"
    if book.fields[index].type is FieldType.MONEY and _in_kind(site, book, index):
        return "物资折价或其他款项"
    return OTHERS if given_by_others(site, book, index) or of_others(site, book, index) else ""


#: 转移31人没有一人受伤
_NOT_ONE = re.compile(r"\s?没有?\s?")


def _denied_behind(site: Site, book: FieldBook, index: int) -> bool:
    number, right = site.number, site.right
    if not number.value and not right.startswith(tuple("之以")):
        return False  # 体检0（车还没借到）: nought is just what was not done
    close = number.end - number.numeral_end == len(number.measure) and not site.left[-1:].isspace()
    if site.next is not None and site.next.number.value == 1 and _NOT_ONE.fullmatch(right):
        return False
    if right[:1].isspace() and close and not number.bare:
        return False  # 志愿者33人次 没花钱: a space parts the items of a row
    return words.DENIED_RIGHT.match(words.NOT_COUNTED.sub("", without_names(book, index, right))) is not None


#: （不含林场）: what a note before the number leaves out of it
_APART = re.compile(r"\((?:均?不(?:包?含|包括|计)|除)[^()]{1,30}\)")
#: 为暂缓返校的学生开设课程22场: what those have not done for whom it is done
_FOR_WHOM = re.compile(
    rf"(?:(?<![因认成作])为|给|对|向|替|帮助?|面向|针对)[^,，。]{{0,6}}?(?:未|没有?|无法|不能|暂缓|推迟|尚未)[^,，。]{{1,10}}?(?:{'|'.join(words.PERSON_NOUNS)}|企业|家庭|商户|农户)"
)
_LISTED = 8  #: figures at most that 除 holds for
#: 除修复漏点4处外，其他都没有: these alone are there
_ALONE = re.compile(r"(?:其[他余它]|别的)(?:项|指标)?[^,，]{0,6}[无没]")


def _denied_before(before: str, site: Site) -> bool:
    denied = words.DENIED_LEFT.search(_FOR_WHOM.sub("＊", before))
    return denied is not None and not (denied[0][0] == "除" and _are_alone(site))


def _are_alone(site: Site) -> bool:
    """Whether behind the figures told in one breath with this one it is said that there are no others."""
    at: Site | None = site
    for _ in range(_LISTED):
        if at is None or _ALONE.search(at.later):
            break
        at = at.next
    return at is not None and _ALONE.search(at.later) is not None


_NEXT = 12  #: characters of the next clause in which it still speaks of the figure itself


#: 收购数量超过300吨的站点: whoever has so many
_LIMIT = re.compile(r"(?:超过?|大于|高于|满|达到?|不[足到满]|少于|低于|多于|小于)\s?$")
_WHOEVER = re.compile(
    r"(?:以[上下])?的[^，。；;\d]{0,6}?(?:单位|站点?|[村班县乡镇]|支部|网点|户|企业|学院|科室|病区|人员|同志|个人|部门|车间|学校|社区|街道)"
)


def _set_aside(site: Site, book: FieldBook, index: int, adds: bool) -> str:
    """Why a figure is not counted by its own words: 演练, 未计入, 误算进, 储备."""
    if only_practised(site, book, index):
        return "演练中的数字"
    if _LIMIT.search(site.left) and _WHOEVER.match(site.right):
        return "条件中的数字"
    if not adds and (_not_counted(site, book, index) or _MISCOUNTED.match(site.right)):
        return "说明不计入的数字"
    next_words = (site.next or site).later.partition("，")[0]  # of 和三车间一起捐的 too, where 一起 may be a figure
    if _INSEPARABLE.search(site.after) or _INSEPARABLE.search(next_words[:_NEXT]):
        return "与他人合计、分不开的数字"
    reserved = book.fields[index].stock is False and _RESERVED.search(without_names(book, index, site.left))
    return "库存的数字" if reserved else ""


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


#: 平均到场及时率97.2%: a rate is the mean of what it is told of
_MEAN_RATE = re.compile(r"平均[^,，。;\d]{0,12}$")


def _per_one(site: Site, book: FieldBook, index: int) -> bool:
    if words.TOTAL.search(site.left) or any(words.PER.search(name) for name in book.names_of(index)):
        return False
    if book.fields[index].stock and _DAILY.search(site.left):
        return False
    if book.fields[index].type is FieldType.PERCENT and _MEAN_RATE.search(site.left):
        return False
    if words.PER.search(site.left) or _PER_RIGHT.match(site.right):
        return True
    return _OF_ONE.search(site.before) is not None


def _in_kind(site: Site, book: FieldBook, index: int) -> bool:
    names = book.names_of(index)
    if any(_IN_KIND.search(core) for core in names):
        return False
    told = list(_IN_KIND.finditer(site.left))
    if not told or any(core in site.left[told[-1].start() :] for core in names):
        return False
    converted = told[-1][0].startswith("折") and any(site.left[: told[-1].start()].endswith(core) for core in names)
    return not converted  # 发放补贴折合人民币12.5万元
