"""Numbers without a measure: right behind a field's name, among others told so, or a round sum of money."""

from __future__ import annotations

import re
from collections.abc import Iterator

from domain.campaign import FieldType
from parsers.reports.asked.fields import FieldBook
from parsers.reports.asked.labels import LabelMatch
from parsers.reports.asked.matching import Match, fits
from parsers.reports.language import words
from parsers.reports.language.corrections import GIVES_WAY, SHOULD_BE
from parsers.reports.language.numbers import Kind
from parsers.reports.language.sites import Site
from parsers.reports.prose.inheriting import inherited
from parsers.reports.prose.naming import ENOUGH_AFAR, ENOUGH_ALONE, pick
from parsers.reports.speech.notices import SELF

_LINK = re.compile(
    rf"[\s:“”/|]|(?:大概|大约|估计|差不多|[原误错](?:来|先)?[填报写](?:成|为|的是|了)?|[填报写]成了?|{SHOULD_BE}|为|是|共|达到?|(?<![签预履违邀])约|由|从|将|把)$"
)


#: how well a label of a row must be matched
ROW = 0.65
#: 9月接待报的280改成210
_TOLD_WHEN = re.compile(r"^\s*\d{1,2}月份?的?(?=[\u4e00-\u9fff])|(?<=[\u4e00-\u9fff])[报填写]的$")
#: 签约目标30完成28: what was aimed at, and is refused for that
_AIM = re.compile(r"(?<=[\u4e00-\u9fff]{2})(?:目标|指标|计划)$")
#: what stands before the name of a figure, and what is said of how it was written
_OF_WHAT = re.compile("[的把将]")
_MISWRITTEN = re.compile("[一那]?栏|[少多错漏]|有误|不对")


def bare_number(site: Site, book: FieldBook) -> list[Match]:
    """A number without a measure counts only right behind a field's full name (党员总数 40), or where one is corrected."""
    if site.previous is not None and site.previous.number.kind is Kind.MONEY and "其中" in site.before:
        return []  # 花了4.6万元，其中隔离带3万: what part of the money went there
    if _adds_up_in_bracket(site):
        return []
    left, match = _label_before(site, book)
    if match is not None and book.fields[match.field].type in (FieldType.DATE, FieldType.TEXT):
        return []
    if (match is None or match.strength < 0.9) and (named := _ends_with_name(site, book, left)) is not None:
        return [named]
    if _MONEY_WENT.search(site.left) and (index := money_spent(book)) is not None:
        return [Match(index, 0.7, "verb")]
    if (short := _one_sign(site, book)) is not None:
        return [short]
    listing = _among_bare(site) or _is_row(site) or GIVES_WAY.match(site.after) is not None or _in_row(site, book)
    if match is None or match.strength < (ROW if listing else 0.9):
        if site.number.scaled and (money := _round_sum(site, book)) is not None:
            return [money]
        return inherited(site, book, list(range(len(book.fields))))
    if match.strength < 0.9 and _named_otherwise(site, book, match.field):
        return []
    return [Match(match.field, min(0.8, match.strength), "adjacent", match.name, match.scale)]


def _adds_up_in_bracket(site: Site) -> bool:
    """解答咨询1240人次（电话820、窗口420）: one of the parts of the figure before the bracket."""
    if not site.clause.inner or site.parent is None:
        return False
    first = site
    while first.previous is not None and first.previous.clause is site.clause:
        first = first.previous
    parts, at = [first], first.next
    while at is not None:
        parts.append(at)
        at = at.next
    values = [part.number.value for part in parts]
    return (
        len(parts) > 1
        and all(part.number.bare for part in parts)
        and sum(filter(None, values)) == site.parent.number.value
    )


def _label_before(site: Site, book: FieldBook) -> tuple[str, LabelMatch | None]:
    """The words right before a number, and the field that they name as a label."""
    label, _, rest = site.left.rstrip(" :").rpartition(":")
    left = _LINK.sub("", rest)
    left = SELF.sub("", left, count=1) or left  # 我馆参观人次2107
    left = _TOLD_WHEN.sub("", left)
    if not left and GIVES_WAY.match(site.after):
        left = _MISWRITTEN.split(site.earlier, maxsplit=1)[0]  # 善款少写了个零，8600应为86000
    match = book.match_label(_AIM.sub("", left[-24:])) if left else None
    if left in words.GENERIC_VERBS and label:
        match = book.match_label(label.strip()[-12:])  # 隐患：发现9，整改9
    if match is None and (own := _OF_WHAT.split(left)[-1]) != left:
        match = book.match_label(own)  # 麻烦把我们10月的隐患数93改成89
    return left, match


#: 钱花了12000, 花掉8000
_MONEY_WENT = re.compile(
    r"(?:(?:钱|费用|经费|资金)[^,，。;、\d]{0,3}[花用支](?:了|掉|去|出去?)?|花(?:了|费|钱|掉|去))(?:约|近|共)?\s?$"
)
#: what fields of money spent are called
SPENT = ("花", "投入", "经费", "支出", "开支", "资金", "费用")


def money_spent(book: FieldBook) -> int | None:
    """The one field of money that is called by its being spent; None where there are several or none."""
    called = [index for index in book.money if any(word in core for core in book.names_of(index) for word in SPENT)]
    return called[0] if len(called) == 1 else None


def _round_sum(site: Site, book: FieldBook) -> Match | None:
    """慰问金发了6.4万: a figure with 万 alone is money where its clause names one kind of it."""
    best = pick(site, book, list(book.money), site.left, "")
    enough = ENOUGH_AFAR if len(book.money) > 1 else ENOUGH_ALONE
    return best._replace(strength=best.strength * 0.85) if best is not None and best.strength >= enough else None


def _among_bare(site: Site) -> bool:
    """Whether numbers without measures were read shortly before: 党员52/参与38/志愿80人次/接种51."""
    before, steps = site.previous, 0
    while before is not None and steps < 4:
        if before.number.bare and before.fields:
            return True
        before, steps = before.previous, steps + 1
    return False


_LABEL_ALONE = re.compile(r"[\u4e00-\u9fff]{2,8}(?<![了过])")
_SIGN = re.compile(r"[\u4e00-\u9fff]")
_SHORT = 2  #: characters of a name that may be told by its first
#: how far from a number others of its row are looked for
_NEAR = 4


def _in_row(site: Site, book: FieldBook) -> bool:
    """入户210 检查点12 通知书0: label and figure in turn, another of which names a field too."""
    return _label_of(site) != "" and any(_names_field(one, book) for one in _neighbours(site))


def _names_field(site: Site, book: FieldBook) -> bool:
    """Whether the label of a row's number names a field."""
    label = _label_of(site)
    return bool(label) and (match := book.match_label(label)) is not None and match.strength >= ROW


def _one_sign(site: Site, book: FieldBook) -> Match | None:
    """签37 随访112: a label of one sign in a row of labels, with which only one field's short name begins (签约)."""
    label = site.left.strip()
    if not _SIGN.fullmatch(label) or not any(_names_field(one, book) for one in _neighbours(site)):
        return None
    named = {name.field: name for name in book.names if len(name.core) == _SHORT and name.core.startswith(label)}
    named = {index: name for index, name in named.items() if fits(book, index, site.number)}
    if len(named) != 1:
        return None
    ((index, name),) = named.items()
    return Match(index, 0.7, "adjacent", name.source)


def _named_otherwise(site: Site, book: FieldBook, index: int) -> bool:
    """出院23 随访38 of a field that is called 出院随访: of two halves in one row, the first is another thing; not 其中调解86、撤诉26,
    where 、 joins two kinds."""
    label = "" if site.lists or site.listed else _label_of(site)
    if not label or any(core.endswith(label) for core in book.names_of(index)):
        return False
    others = {_label_of(one) for one in _neighbours(site)} - {"", label}
    return any((match := book.match_label(other)) is not None and match.field == index for other in others)


def _label_of(site: Site) -> str:
    label = site.left.rpartition(":")[2].strip()
    return label if _LABEL_ALONE.fullmatch(label) else ""


def _neighbours(site: Site) -> Iterator[Site]:
    before, behind = site.previous, site.follows
    for _ in range(_NEAR):
        if before is not None:
            yield before
            before = before.previous
        if behind is not None:
            yield behind
            behind = behind.follows


def _is_row(site: Site) -> bool:
    """Whether a label, a blank and a number are all of a line: 参与 35."""
    row = site.left[-1:].isspace() and site.left == site.before and len(site.left.strip()) <= 12
    return row and not (site.after.strip() or site.earlier or site.later) and site.previous is None


def _ends_with_name(site: Site, book: FieldBook, left: str) -> Match | None:
    """收到善款3.65万: a figure without a measure right behind a name, and nothing behind the figure."""
    if site.after.strip(" )") and site.after.strip()[:1] not in "、,，":
        return None
    named = [name for name in book.names if left.endswith(name.core) and fits(book, name.field, site.number)]
    if not site.number.scaled:
        named = [name for name in named if len(name.core) > 2]
    if not named:
        return None
    longest = max(named, key=lambda name: len(name.core))
    rivals = {name.field for name in named if len(name.core) == len(longest.core)}
    money = rivals.intersection(book.money)
    chosen = money if site.number.scaled and money else rivals
    return Match(next(iter(chosen)), 0.8, "adjacent", longest.source) if len(chosen) == 1 else None
