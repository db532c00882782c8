"""Numbers that plain speech tells by a verb or as money, without a field's name: 捐了3150元, 钱3000块."""

from __future__ import annotations

import re

from domain.campaign import FieldType
from parsers.reports.asked.fields import FieldBook
from parsers.reports.asked.matching import Match
from parsers.reports.language import words
from parsers.reports.language.numbers import Kind
from parsers.reports.language.sites import Site
from parsers.reports.prose.bare import SPENT, money_spent
from parsers.reports.prose.naming import ENOUGH_AFAR, OF_ANYTHING, denied, pick

#: 钱3000块, 花的钱有3000块, what is left to be said of it being where it went
_MONEY = re.compile(
    r"(?:^|[\s，])(?:[本这上]周|本月|一共|总共|(?:[^\d，]{0,8})?([花用])(?:的|掉的|了)?)?钱(?:[:是有共约花了]|一共){0,4}$"
)


def by_money(site: Site, book: FieldBook, plain: list[int]) -> list[Match]:
    """钱3000块, 买灭火器花的钱3000块: the campaign's only money, or the only money that is spent."""
    if _TOTAL_SPENT.match(site.opening) and words.TOTAL.search(site.left):
        return _spent(book, plain)
    told = _MONEY.search(site.left.strip())
    if told is None or (site.number.kind is not Kind.MONEY and site.number.measure != "块"):
        return []
    index = money_spent(book) if told[1] or len(book.money) > 1 else next(iter(book.money), None)
    return [Match(index, 0.7, "money")] if index in plain and index is not None else []


#: 花钱不多，手套加灭火器，拢共四千二: what a sentence that begins so comes to
_TOTAL_SPENT = re.compile(r"\s{0,4}(?:[本这]个?月)?(?:花[钱费销]|开[销支]|钱[^，。\d]{0,3}花|费用)")


def _spent(book: FieldBook, plain: list[int]) -> list[Match]:
    index = money_spent(book)
    return [Match(index, 0.7, "money")] if index in plain and index is not None else []


#: 捐了, 当场改掉, 即查即改, 查63个、改58个, 实检420户
_VERB = re.compile(
    r"(?:([\u4e00-\u9fff])(?:了|过|出了)|[共已]([\u4e00-\u9fff])|(?![正刚恰最只良])([\u4e00-\u9fff])(?:[掉好完正上]|(?<=搞)定)了?"
    r"|[立即边随][\u4e00-\u9fff][立即边随]([\u4e00-\u9fff])|(?:^|[、，])\s?([查改修补换拆捐])|实([检查访走修换收]))(?:约|近|共|大概)?\s?$"
)
#: verbs that are in the names of anything
_ANY_VERB = frozenset("有是到来去上下打做开办用发出参加完成会为给为送收")


#: what fields are called that count what was put right: 弄好6处, 修好20处
MENDED = ("整改", "消除", "处置", "排除", "闭环", "修复", "销号")
#: 花了7200元, 跑了412户: what fields are called that plain verbs speak of
_VISITED = ("走访", "入户", "上门", "家访", "探访")
_MEANT = {
    "花": SPENT,
    "修": ("修", *MENDED),
    "弄": MENDED,
    "搞": MENDED,
    "堵": ("堵", *MENDED),
    "结": ("办结", "结案", "解决"),
    "跑": _VISITED,
    "走": _VISITED,
}
#: 搬走了12户: gone, and visited by nobody
_AWAY = re.compile(r"[搬移运带拿送领逃拉调取赶迁撤]走了?\s?$")

#: 替大家办了11件事
_THING = re.compile(r"(?:急难|[实好难小急])?事")


def by_verb(site: Site, book: FieldBook, plain: list[int]) -> list[Match]:
    """党员自己捐了3150元: of the fields that the number fits only one is called by its verb."""
    if site.clause.inner:
        return []
    if _LOOKED.search(site.left):
        return _looked_into(site, book, plain)
    told = _VERB.search(site.left)
    if told is None or _AWAY.search(site.left):
        return []
    verb = next(filter(None, reversed(told.groups())))
    did = verb in "办做" and _THING.match(site.right) is not None
    meant = ("实事", "好事", "解决", "办结") if did else _MEANT.get(verb, (verb,))
    called = [index for index in plain if any(word in core for core in book.names_of(index) for word in meant)]
    if told[3]:  # 修好1台 of 待修设备
        called = [index for index in called if not denied(book, index, site.left)]
    if verb in _ANY_VERB and site.number.measure in OF_ANYTHING and not did:
        return []
    if site.number.measure == "个" and (thing := site.right.strip()[:1]).isalpha():  # 查了18个点, and no 检查组
        called = [index for index in called if any(thing in core for core in book.names_of(index))]
    if len(called) > 1 or (verb in _ANY_VERB and not did):  # 一共查了22处, of 检查场所 in 处 and 排查隐患 in 项
        called = [index for index in called if book.measures[index] == site.number.measure]
    return [Match(called[0], 0.7, "verb")] if len(called) == 1 else []


#: 住着97位老人
_STAYS = re.compile(r"([\u4e00-\u9fff])着\s?$")


def by_state(site: Site, book: FieldBook, plain: list[int]) -> list[Match]:
    """住着97位老人 of 入住老人: a verb of the name before the number, and the rest of it behind."""
    told = _STAYS.search(site.left)
    called = [
        index
        for index in plain
        if told and any(told[1] in core and site.right.startswith(core[-2:]) and told[1] not in core[-2:] for core in book.names_of(index))
    ]
    return [Match(called[0], 0.7, "verb")] if len(called) == 1 else []


#: 有2处弄好了: the verb behind
_MENDED_BEHIND = re.compile(r"\s?(?:已经?|都|也|就)?(?:弄|搞|修|补|堵|改|处理)[好完定上掉]")


def by_verb_behind(site: Site, book: FieldBook, plain: list[int]) -> list[Match]:
    """发现隐患4处，有2处弄好了: of what was found before only one field counts what was put right."""
    before = site.previous
    if before is None or not before.fields or not _MENDED_BEHIND.match(site.right):
        return []
    index = mending(book, before.fields[0])
    return [Match(index, 0.65, "verb")] if index in plain else []


def mending(book: FieldBook, found: int) -> int:
    """The field that counts what of these was put right, in the same measure; -1 if none or several do."""
    alike = (index for index, one in enumerate(book.measures) if one == book.measures[found] and index != found)
    called = [index for index in alike if any(word in core for core in book.names_of(index) for word in MENDED)]
    return called[0] if len(called) == 1 else -1


#: 内部巡查29次 of a field called 检查次数: one looks into one's own things under many names, others do 抽查 and 督查
_LOOKED = re.compile(r"[检巡排自核]查了?\s?$")
_LOOKS = re.compile(r"[检巡排自核抽督]查")


def _looked_into(site: Site, book: FieldBook, plain: list[int]) -> list[Match]:
    """The one field in the figure's measure that is called by looking into things."""
    alike = (index for index in plain if book.measures[index] == site.number.measure)
    called = [index for index in alike if any(_LOOKS.search(core) for core in book.names_of(index))]
    return [Match(called[0], 0.7, "verb")] if len(called) == 1 else []


_GIVEN = re.compile(r"按(?:约|大约)?\s?$"), re.compile(r"(?:来|上)?[报填算计]")


def rate_given(site: Site, book: FieldBook, plain: list[int]) -> list[Match]:
    """有2只没扣，按95%报吧: what is given as the figure of the only rate that is asked for."""
    rates = [index for index in plain if book.fields[index].type is FieldType.PERCENT]
    told = site.number.kind is Kind.PERCENT and _GIVEN[0].search(site.left) and _GIVEN[1].match(site.right)
    return [Match(rates[0], 0.65, "rate given")] if told and len(rates) == 1 else []


_A_SUM = 100  #: what is given or spent is more: 隐患4改3


def sum_given(site: Site, book: FieldBook) -> list[Match]:
    """大家捐了两千多, 罚款交了4600: a figure without a measure at the end of a clause is money where its verb, or the clause
    before a verb, names one kind of it."""
    money, value = list(book.money), site.number.value
    if site.after.strip() or not money or (value is not None and value < _A_SUM):
        return []
    if _TOTAL_SPENT.match(site.opening) and words.TOTAL.search(site.left):
        return _spent(book, money)
    named = pick(site, book, money, site.left, "") if site.left.rstrip().endswith("了") else None
    if named is not None and named.strength >= ENOUGH_AFAR and site.previous is None:
        return [named._replace(strength=named.strength * 0.8, rule="sum given")]
    return by_verb(site, book, money)
