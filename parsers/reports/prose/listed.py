"""The next of a list counts what the one before it counted: 143人次、171人次, classes of one thing, kinds under a label."""

from __future__ import annotations

import re
from collections.abc import Iterator

from parsers.reports.asked.fields import FieldBook
from parsers.reports.asked.labels import bigrams
from parsers.reports.asked.matching import Match
from parsers.reports.language import measures, words
from parsers.reports.language.date_parts import number
from parsers.reports.language.numbers import Kind
from parsers.reports.language.sites import Site

#: measures of so many things that the next of a list is rarely the same one
_NEVER_LISTED = measures.PEOPLE | {"人次", "次", "场", "支", "项", "元", ""}
#: what parts an activity in turn: 17日5200人次，19日4750人次; 第一周…，第二周…; 甲班…，乙班…
_IN_TURN = re.compile(
    r"(?:\d{1,2}\s?月)?(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s?[日号月](?:份|上午|下午|晚)?|第[一二三四五六七八九十\d]{1,2}(?:日|周|轮|批|期|次|组|班|队|季度|天|阶段)|"
    r"[甲乙丙丁][组班队区片]|上午|下午|晚上|[上中下]旬"
)
_FIRST = re.compile(r"第[一1]|甲|上午|上旬")
#: lots of people, who are others each time: 第二期109人; not 19日48人
_LOT = re.compile(r"第[一二三四五六七八九十\d]{1,2}[期批]")
_PAID = re.compile(r"微信|支付宝|现金|转账|银行(?:卡|转账)?|刷卡|扫码")


def is_listed(site: Site, before: Site, left: str, book: FieldBook) -> bool:
    """143人次、171人次; 棉衣120件、书籍200件: the next of a list, in the same clause and with the same measure."""
    if site.previous is not before or not measured_alike(site, before, book):
        return False
    if _IN_TURN.fullmatch(left) and not site.right.strip():
        if _FIRST.match(left):
            return False  # 检查56家，第一周30家，第二周26家: parts of what was told before
        others = site.number.measure not in measures.PEOPLE or _LOT.fullmatch(left) is not None
        return others and not _back_in_time(before.left, left)
    if site.clause is not before.clause:
        return False
    if left in ("", "、", "和", "及", "与"):
        return site.right.strip() in ("", before.right.strip())
    if site.listed and (_PAID.fullmatch(left) or _row_of_people(site, before, book)):
        return True
    if not site.listed or site.number.measure in _NEVER_LISTED or _OF_ITS_OWN.search(left):
        return False
    either = site.number.measure != before.number.measure  # 待产母羊450只、牛23头 of 待产母羊 in 头只
    if not either and any(before.left.rstrip()[-2:] in core for core in book.names_of(before.fields[0])):
        return False  # 火灾21起、社会救助37起: what is called just as the field, and then another thing
    return len(left) <= 5 and not (bigrams(left) & book.by_bigram.keys())


def measured_alike(site: Site, before: Site, book: FieldBook) -> bool:
    """羊450只、牛23头 of a field that counts 头只 are listed as well as 棉衣120件、书籍200件."""
    told = (before.number.measure, site.number.measure)
    return told[0] == told[1] or bool(before.fields and all(told) and set("".join(told)) == set(book.measures[before.fields[0]]))


_MONTH = re.compile(r"(\d{1,2}|[一二三四五六七八九十]{1,3})\s?月")


def _back_in_time(before: str, left: str) -> bool:
    """5月份58万千瓦时，4月份55万千瓦时: an earlier month is told for comparison."""
    months = [number(found[1]) for found in (_MONTH.search(before), _MONTH.search(left)) if found]
    return len(months) > 1 and (months[1] or 0) <= (months[0] or 0)


#: what the next of a list tells by itself: that there are more, or how they fared (倒塌房屋9间、损坏61间)
_OF_ITS_OWN = re.compile(r"[有共损坏伤亡毁绝倒废修漏失裂塌垮危]|成灾|了$")


#: what a kind under a label is called: 侧柏, 东区; not 计划, 其中
_KIND = re.compile(r"[\u4e00-\u9fff\d“”]{1,8}")
_NO_KIND = re.compile(
    r"共|合计|总|计划|[应实拟已未完还待另差剩余达]|其中|上[周月年期]|去年|本[周月年期次]|今|累计|[增减比较均最每各]|正在|改|占|办[结理完]|[转在待]办|结案|退回|处[理置]|回复|移交|受理"
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
    """A further item of a list by classes, or the other half of a pair (男12人、女8人), of the field of the item before
    it."""
    before = site.previous
    if before is None or not before.fields or before.fields[0] not in able:
        return None
    classes = _OF_CLASS.fullmatch(site.left.strip()) and _OF_CLASS.search(before.left)
    classes = classes or (_INTO.fullmatch(site.left.strip()) and _INTO.search(before.left))
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
    kinds = (before.left.rpartition(":")[2].strip("、 "), left)
    if ":" not in first.before or any(_KIND.fullmatch(kind) is None or _NO_KIND.search(kind) for kind in kinds):
        return None
    named, other = [index in book.mentions(kind) for kind in kinds], book.match_label(left)
    if named == [True, False] or site.right.strip() or before.number.measure != site.number.measure:
        return None  # 培训：线上2场，线下3场 of a field that counts what is on line
    if other is not None and other.field != index:
        return None
    return Match(index, before.strength * 0.98, "listed", before.names[0])


#: of so many kinds in a row, each as short as the others, no last word needs to be the same
_ROW = 3
_COUNT = re.compile(r"^(?:总?(?:人数|人次|场次|数量|金额|[数量额]))")


def kind_behind_name(site: Site, book: FieldBook, able: list[int]) -> Match | None:
    """收购稻谷早稻120吨，晚稻230吨: the next of the kinds that stand behind a field's name."""
    before = site.previous
    if before is None or not before.fields or before.fields[0] not in able or site.number.kind is Kind.PERCENT:
        return None
    first = before
    while first.previous is not None and first.previous.fields == [before.fields[0]]:
        first = first.previous
    if site.left.strip("、 ") not in kinds_from(first, book, before.fields[0])[1:]:
        return None
    return Match(before.fields[0], before.strength * 0.98, "listed", before.names[0])


def kinds_from(first: Site, book: FieldBook, index: int) -> list[str]:
    """The kinds of which a row of figures tells, the first right behind the field's name: each as long as the others and
    with the same last word, or one of three; none where it is no such row."""
    told = first.left.strip()
    named = (core for core in book.names_of(index) if core in told)
    name = max(named, key=lambda core: (told.rfind(core) + len(core), len(core)), default="")
    kind = _COUNT.sub("", told.rpartition(name)[2]) if name else ""
    if len(kind) not in (2, 3) or _NO_KIND.search(kind):
        return []
    kinds = [kind, *_kinds_behind(first, book)]
    alike = len(kinds) >= _ROW or (len(kinds) > 1 and len({one[-1] for one in kinds}) == 1)
    return kinds if alike else []


def _kinds_behind(first: Site, book: FieldBook) -> Iterator[str]:
    """What stands before the figures that follow one in its sentence, as long as it may be kinds of the same thing."""
    length, at = 0, first.follows
    while at is not None and at.number.measure == first.number.measure and not at.right.strip():
        kind = at.left.strip("、 ")
        if (
            _KIND.fullmatch(kind) is None
            or _NO_KIND.search(kind)
            or book.match_label(kind)
            or len(kind) != (length or len(kind))
        ):
            return
        yield kind
        length, at = len(kind), at.follows


#: 消防类隐患11项、用电类8项: classes of what the first of them names
_OF_CLASS = re.compile(r"[\u4e00-\u9fff]{2,8}[类型](?:[\u4e00-\u9fff]{2,4})?")
#: 宣讲进校园3场、进社区2场
_INTO = re.compile(r"(?:走?进|到|赴)[\u4e00-\u9fff]{2,4}$")
_PEOPLE_END = re.compile(rf"(?:{'|'.join(words.PERSON_NOUNS)}|[长员工师生户民兵客]|模范|家庭)$")


def _row_of_people(site: Site, before: Site, book: FieldBook) -> bool:
    """培训班组长64人次、特种作业人员37人次: kinds of people of whom a field counts no one kind only."""
    index = before.fields[0]
    kinds = (before.left.strip(), site.left.strip())
    return (
        not book.subjects[index]
        and site.number.measure in (book.measures[index], *book.asked[index])
        and all(_PEOPLE_END.search(kind) and len(kind) <= 16 for kind in kinds)
    )
