"""Head-counts (党员总数): the number of the thing itself, told by no other word."""

from __future__ import annotations

import re

from parsers.reports.asked.fields import FieldBook
from parsers.reports.asked.matching import Match, last_of_list
from parsers.reports.language import words
from parsers.reports.language.corrections import SHOULD_BE
from parsers.reports.language.numbers import Kind
from parsers.reports.language.sites import Site
from parsers.reports.prose.naming import ENOUGH
from parsers.reports.prose.parts import adds_up

#: what may stand before the noun of a head-count: nothing, the unit, words of existence; not 女, 转正, 45岁以下, 带领
_LIKE_HEAD = re.compile(
    r"(?:^|[,，。;:、“”()|\s①-⑳]|清查|盘点|登记|统计|管理|总支|单位|全[体员]|部门|[院处科系室馆司所站局委会班部校园组厂店]|中心|"
    r"共|有|在册|在职|在籍|正式|其中|届|教工|职工|教师|学生|研究生|本科生|目前|现|内|下辖|所属|各类|总)$"
)
_NOT_HEAD = re.compile(
    r"(?:往届|历届|其余|其他|剩余|另有?|还有|没有|只有|仅有|现场有|新|老|慰问|走访|组织|发动|会)$"
)
_BASE = re.compile(
    r"^(?:当中|之中|中|里|,|，|全部|全体|全员|均|都|人人|悉数|身体|在册|在籍|100%|组成|构成|除(?=$|[^尘草雪])|有$)"
)
_LAST_WORDS = re.compile(
    r"(?:与|和|同|比|较)上(?:一)?(?:周|月|期|次)(?:保持)?(?:一致|相同|持平|不变)$|(?:没有|无)变化$"
)
_BOTH_KINDS = re.compile(r"正式[^,，。]{0,5}(?:和|及|与|、)预备$")
_OF_UNIT = re.compile(r"^(?:(?:中共)?教工|教师|学生|职工|在职|研究生|本科生|离退休|退休|在册|正式和预备)")
_LINKS = re.compile(
    rf"(?:现有|共有|共计|总计|合计|[一总统拢]?共|有|总数|总量|人数|总人数|数量|数|{SHOULD_BE}|为|是|[由从]|计|约|达|:){{1,8}}$"
)


def head_count(site: Site, book: FieldBook, index: int, matched: list[Match]) -> Match | None:
    """How many of the counted there are, where a number tells that by itself: 现有党员53名. `matched`: the fields that
    the same words name."""
    noun, left = book.head_nouns[index], site.left.rstrip(" :")
    if site.earlier and _LINKS.fullmatch(left or "为"):
        left = _LAST_WORDS.sub("", site.earlier.rpartition("，")[2]) + left
    bare = _LINKS.sub("", words.FROM.sub("", left))
    if _called(book, index, bare):
        return Match(index, 0.95, "named head")
    if bare.endswith(noun):
        stands = _may_stand(site, book, index, bare)
        if not stands or (_in_clause(matched) and not _BASE.match(site.right.lstrip())):
            return None
        return Match(index, 0.95 if bare != left or re.search(r"现|有|共", bare) else 0.8, "head")
    if _sums_kinds(site, noun):
        return Match(index, 0.9, "again")
    return _head_behind(site, book, index, matched, left)


def _in_clause(matched: list[Match]) -> bool:
    return any(match.rule == "clause" for match in matched)


def _may_stand(site: Site, book: FieldBook, index: int, bare: str) -> bool:
    """Whether the noun that stands before the number may be the counted thing itself."""
    own = (name for name in book.names_of(index) if bare.endswith(name))
    lead = bare.removesuffix(max(own, key=len, default=book.head_nouns[index]))
    return _may_lead_head(lead) and not _follows_age(site, lead) and not _named_longer(book, index, bare)


def _head_behind(site: Site, book: FieldBook, index: int, matched: list[Match], left: str) -> Match | None:
    """31名党员: the noun behind the number."""
    noun, right = book.head_nouns[index], site.right.lstrip()
    right = _OF_UNIT.sub("", right) if _OF_UNIT.sub("", right).startswith(noun) else right
    if not right.startswith(noun) or _longer_noun(book, right, noun) or re.search(r"其余|其他|剩余|除|另", site.before):
        return None
    if _done_to_them(left, book, matched):
        return None
    rest = right.removeprefix(noun)
    if site.lists and rest == "" and _shares_predicate(site):
        return None
    if rest == "" or _BASE.match(rest) or re.search(r"(?:全体|全部|所有|全[院校系部]|全支部|全单位)$", left):
        return Match(index, 0.9 if rest[:1] == "中" or words.EXISTS.search(left) else 0.85, "base")
    exists = not matched and re.search(r"(?:现有|共有|共|有|在册)(?:约|近)?$", left)
    return Match(index, 0.85, "head") if exists else None


def _shares_predicate(site: Site) -> bool:
    """Whether what is said behind the last of a list is said of all its items."""
    follower = site.next
    return last_of_list(site) is not None or (
        follower is not None and bool(follower.right) and not follower.left.strip("、 ")
    )


def _called(book: FieldBook, index: int, bare: str) -> bool:
    """在校生1286人 of a field that is called so too: a name of its own before the number, and no longer one of another."""
    noun = book.head_nouns[index]
    own = [name for name in book.names_of(index) if len(name) > 2 and noun not in name and bare.endswith(name)]
    return bool(own) and not _NOT_HEAD.search(bare.removesuffix(own[0])) and not _named_longer(book, index, bare)


_WHOLE = re.compile(r"全体|全部|所有|[现共]有")


def _done_to_them(left: str, book: FieldBook, matched: list[Match]) -> bool:
    """资助58名学生: what the words before the number say was done with so many, not how many there are."""
    if any(match.rule == "theme" for match in matched):
        return True
    told = {match.field for match in matched if match.rule == "clause"}
    return not _WHOLE.search(left) and any(book.mentions(left).get(index, 0.0) >= ENOUGH for index in told)


def _sums_kinds(site: Site, noun: str) -> bool:
    """正式党员31人、预备党员3人，共34人; 志愿者中大学生12人、教师6人，共18人: a total of kinds of the noun itself."""
    before = site.previous
    if before is None or site.right.strip() or not words.TOTAL.fullmatch(site.left.strip()):
        return False
    if site.opening.startswith((noun, "我们" + noun, "本次" + noun)) and adds_up(site):
        return True
    return (
        before.left.strip("、 ").endswith(noun) and before.number.measure == site.number.measure and not before.fields
    )


def _may_lead_head(lead: str) -> bool:
    if _BOTH_KINDS.search(lead):
        return True
    if lead.endswith("正式") or _NOT_HEAD.search(lead):
        return False
    return _LIKE_HEAD.search(lead) is not None


def _follows_age(site: Site, lead: str) -> bool:
    """45岁以下党员28人, 单价10万元以上设备18台"""
    before = site.previous
    return (
        lead == ""
        and before is not None
        and before.clause is site.clause
        and before.number.kind in (Kind.TIME, Kind.MONEY)
    )


def _named_longer(book: FieldBook, index: int, left: str) -> bool:
    """完好设备 ends with 设备 and is another field's name."""
    return any(
        left.endswith(name.core) and len(name.core) > len(book.head_nouns[index])
        for name in book.names
        if name.field != index
    )


def _longer_noun(book: FieldBook, right: str, noun: str) -> bool:
    """党员领导干部, 党员先锋岗 begin with the noun and are other things."""
    after = right.removeprefix(noun)
    if re.match(
        r"领导|干部|志愿|代表|骨干|教师|教职|家属|家庭|群众|先锋|突击|示范|责任|服务|专家|医|护|学生|发展|大会|活动|积极",
        after,
    ):
        return True
    return any(
        name.core.startswith(noun) and right.startswith(name.core) and len(name.core) > len(noun) for name in book.names
    )
