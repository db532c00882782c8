"""Figures told one beside the other that add up: the next of a list, of the parts of the unit, of the ways in which a sum
came, and what they come to."""

from __future__ import annotations

import re

from parsers.reports.asked.fields import FieldBook
from parsers.reports.asked.matching import Match
from parsers.reports.language import words
from parsers.reports.language.sites import Site
from parsers.reports.prose.listed import measured_alike
from parsers.reports.prose.naming import OF_ANYTHING

#: ways in which one sum came: 现金捐款1.1万元，微信捐款2.3万元
_PAID = re.compile(r"现金|微信|支付宝|转账|银行|刷卡|扫码|网上")


def one_of_list(site: Site, match: Match, book: FieldBook) -> bool:
    """线下招聘会2场、线上招聘会3场: the next of a list that its own words set apart, not the same thing told again."""
    before = site.previous
    paid = before is not None and bool(_PAID.match(before.left.strip()) and _PAID.match(site.left.strip()))
    return (
        (site.listed or paid)
        and before is not None
        and match.field in before.fields
        and match.name in before.names
        and measured_alike(site, before, book)
        and (bool(site.left.strip()) or "分别" in before.left)
        and not words.TOTAL.search(site.left)
    )


#: what sets a figure apart from the one before it, and is no part of what they count together
_NO_PART = re.compile(
    r"^[本上下去今明前后这当原现应实已未全我各每整共又再另还新]|计划|预计|目标|累计|其中|平均|最|剩|遗留|新增|减少|整改|完成|男|女"
)
#: a part of the unit or of what it looks after: 东区, 一号楼, 第二次
_PART_OF_UNIT = re.compile(
    r"第[一二三四五六七八九十\d]{1,3}[次批期轮场天]|[\u4e00-\u9fff\d“”]{1,8}[区楼组班队村镇乡站所店厂库校院室场点园堂棚路街巷门线段片]"
)
_PLACES = frozenset("区楼组班队村镇乡站所店厂库校院室场点园堂棚路街巷门线段片")


def of_next_part(site: Site, match: Match, book: FieldBook) -> bool:
    """东区安检310户，西区安检245户; 空调改造节约1万元，照明改造节约2万元: told of the next part in the very words of the one before."""
    before = site.previous
    if before is None or match.field not in before.fields or site.number.measure != before.number.measure:
        return False
    one, other = (_OF_NOW.sub("", words_.left.strip("、 ")) for words_ in (before, site))
    same = _common_end(one, other)
    first, second = one[: len(one) - len(same)], other[: len(other) - len(same)]
    if not (first and second) or max(len(first), len(second)) > 6 or site.right.strip() != before.right.strip():
        return False
    if _NO_PART.search(first) or _NO_PART.search(second):
        return False
    cores = book.names_of(match.field)
    more = any(same.endswith(core) and len(same) > len(core) for core in cores)  # 区安检, of 安检
    more = more or (same in cores and of_next_part(before, match, book))  # the third of such parts
    return (
        more
        or (same in cores and _of_anybody(book, match.field, first, second))
        or (same[:1] in _PLACES and len(same) > 2)
        or (len(same) > 1 and all(_PART_OF_UNIT.fullmatch(part) for part in (first, second)))
    )


def _of_anybody(book: FieldBook, index: int, *kinds: str) -> bool:
    """学生就餐1200人，教师就餐86人: kinds of people, of whom the field counts no one kind only."""
    return not book.subjects[index] and all(kind in words.PERSON_NOUNS for kind in kinds)


_OF_NOW = re.compile(r"^(?:本|这)(?:周|月|期|次)")


def _common_end(one: str, other: str) -> str:
    length = 0
    while length < min(len(one), len(other)) and one[-1 - length] == other[-1 - length]:
        length += 1
    return one[len(one) - length :]


def sum_of_told(site: Site, book: FieldBook, plain: list[int]) -> list[Match]:
    """赶集摆摊2场，厅堂沙龙3场，一共5场: the sum of figures before it, with a measure that only one field has."""
    measure = site.number.measure
    own = [index for index in plain if book.measures[index] == measure]
    if measure in OF_ANYTHING or len(own) != 1 or not words.TOTAL.fullmatch(site.left.strip()):
        return []
    return [Match(own[0], 0.85, "sum of told")] if adds_up(site) else []


def adds_up(site: Site) -> bool:
    """Whether a number is the sum of two or more right before it in its sentence, told in the same measure."""
    before, rest, many = site.previous, site.number.value, 0
    while before is not None and rest is not None and rest > 0 and before.number.measure == site.number.measure:
        rest, many, before = rest - (before.number.value or 0), many + 1, before.previous
    return rest == 0 and many > 1


def is_whole(site: Site, cores: tuple[str, ...]) -> bool:
    """宿舍共420间，查了210间: all that there is, under no whole name of the field, before what was done of it."""
    done = site.follows
    if done is None or done.number.measure != site.number.measure or words.PART.search(done.left):
        return False
    if any(core in site.before for core in cores):
        return False
    if not any(pattern.search(site.left) for pattern in (words.TOTAL, words.TOTAL_FAR, words.EXISTS)):
        return False
    told = set(done.left) - set(site.before)
    return (done.number.value or 0) <= (site.number.value or 0) and any(told & set(core) for core in cores)
