"""What follows from the names on a roster: endings that mean the same, words for what units are, short forms."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator

from domain.campaign import Roster, Unit
from parsers.reports.units.keys import MARKS, NUMBERS, is_token, key, number_of

#: words for what organisations are, in any campaign; a name may be written without them
ORGANISATIONS = (
    "人民政府", "政府", "办事处", "街道", "镇", "乡", "社区", "村", "居委会", "学院", "大学", "学校", "中学", "小学", "幼儿园", "医院", "卫生院",
    "保健院", "管理局", "分局", "局", "管理处", "处", "科", "室", "站", "工作站", "研究所", "所", "中心", "总厂", "分厂", "厂", "车间", "支队", "大队", "中队",
    "队", "班", "组", "馆", "办公室", "办", "部", "系", "协会", "学会", "慈善会", "分会", "工会", "集团", "公司", "分公司", "银行", "支行",
    "分理处", "营业部", "营业所", "营业厅", "储蓄所", "网点", "门店", "年级", "学生会", "研究生会", "团委", "教研室", "实验室", "校区", "病区",
    "门诊部", "卫生室", "派出所", "司法所", "供电所", "村民小组", "小组", "合作社", "农场", "林场", "车队", "工段", "项目部", "事业部", "仓库",
)  # fmt: skip
SHARED = 8  #: an ending is a word for what units are when one name in so many has it
Endings = tuple[tuple[str, ...], ...]


def split_ending(form: str, pairs: Endings) -> tuple[str, str]:
    """A name as body and ending; the ending is empty when it has none."""
    if form[-1:] in MARKS and len(form) > 1:
        return form[:-1], form[-1]
    best = max((e for pair in pairs for e in pair if form.endswith(e) and len(form) > len(e)), key=len, default="")
    return (form[: len(form) - len(best)], best) if best else (form, "")


def variants(ending: str, pairs: Endings) -> tuple[str, ...]:
    """The endings that mean the same as this one."""
    return next((pair for pair in pairs if ending in pair), (ending,)) if ending else ("",)


def endings_of(roster: Roster) -> Endings:
    """The pairs of endings that this roster's own aliases exchange at least twice (研究所 / 所)."""
    pairs: defaultdict[tuple[str, str], int] = defaultdict(int)
    for unit in roster.units:
        for alias in unit.aliases:
            pair = _difference(key(unit.name), key(alias))
            if pair:
                pairs[pair] += 1
    return tuple(pair for pair, times in pairs.items() if times >= 2)


def kinds_of(roster: Roster) -> frozenset[str]:
    """The words for what units are: the usual ones, the roster's kinds, and endings that many of its names share."""
    shared = Counter(key(unit.name)[-length:] for unit in roster.units for length in (1, 2))
    many = max(2, len(roster.units) // SHARED)
    kinds = {ending for ending, times in shared.items() if times >= many}
    kinds |= {key(word) for word in (*ORGANISATIONS, *(unit.kind for unit in roster.units if unit.kind))}
    return frozenset(kinds)


def without_kind(form: str, kinds: frozenset[str]) -> set[str]:
    """A name without the word for what it is (柳林 of 柳林社区; 东门 and 东门分理 of 东门分理处), where something telling is left."""
    return {form[:place] for place in range(2, len(form)) if form[place:] in kinds}


#: last characters that stand for a longer word for what a unit is (区 and 学 alone are others)
_SHORT_KINDS = frozenset("处科室站所厂队班组馆部系院园点店校社局")


def kind_at_end(form: str, kinds: frozenset[str]) -> str:
    """The longest word of two characters or more for what a unit is that a name ends with, "" where it ends with none."""
    return next((form[place:] for place in range(len(form) - 1) if form[place:] in kinds), "")


def with_short_kind(form: str, kinds: frozenset[str]) -> Iterator[str]:
    """红旗点 of 红旗教学点, 后勤处 of 后勤管理处."""
    kind = kind_at_end(form, kinds)
    if kind and len(form) - len(kind) >= 2 and kind[-1] in _SHORT_KINDS:
        yield form[: -len(kind)] + kind[-1]


def without_place_mark(form: str) -> Iterator[str]:
    """城关卫生院 of 城关镇卫生院."""
    marked = _MARKED.match(form)
    if marked:
        yield marked[1] + form[marked.end() :]


def from_number(form: str, kinds: frozenset[str]) -> Iterator[str]:
    """二车间 of 织造二车间: beside its like a unit is called by its number and what it is."""
    number = _NUMBER.search(form, 2)
    if number and form[number.end() :] in kinds and len(form) - number.end() >= 2:
        yield form[number.start() :]


def own_number(form: str, kinds: frozenset[str]) -> Iterator[str]:
    """一所 of 绿化一所: by itself the number with one character for what a unit is may be its name."""
    number = _NUMBER.search(form, 2)
    if number and len(form) == number.end() + 1 and form[-1] in kinds:
        yield form[number.start() :]


_PLACE = re.compile(r"^[^市县区州省]{0,4}([市县区州省])(?=.{3})(?![委政])|^[^镇乡街]{1,3}([镇乡]|街道)(?=.{4})")


def within_place(name: str) -> tuple[str, ...]:
    """A name as it is said within its own town: 市第一人民医院 and 第一人民医院 of 砚江市第一人民医院, 教育局 of 县教育局, 上街书屋
    of 平桥镇上街书屋."""
    match = _PLACE.match(name)
    return ((match[1] or match[2]) + name[match.end() :], name[match.end() :]) if match else ()


def as_one_number(form: str) -> str:
    """A name with two numbers side by side as it is often written: 高一十二班 for 高一（12）班; itself where it has none."""
    return _SIDE_BY_SIDE.sub(lambda pair: key("".join(_chinese(number_of(one) or 0) for one in pair[0])), form)


_SIDE_BY_SIDE = re.compile(r"[\ue001-\ue063]{2}")  # numbers below a hundred, as keys have them
_NUMBER = re.compile(f"[{NUMBERS}]")
_MARKED = re.compile(r"([一-鿿]{2,3})[镇乡](?=[一-鿿]{2})")
_DIGITS = "零一二三四五六七八九"


def _chinese(number: int) -> str:
    tens, ones = divmod(number, 10)
    return ("" if tens < 2 else _DIGITS[tens]) + "十" * (tens > 0) + (_DIGITS[ones] if ones or not tens else "")


def _difference(one: str, other: str) -> tuple[str, str] | None:
    """The endings in which two names differ, if they share a beginning and the endings are words, not numbers."""
    same = 0
    while same < min(len(one), len(other)) and one[same] == other[same]:
        same += 1
    left, right = one[same:], other[same:]
    if same < 2 or not (1 <= len(left) <= 4 and 1 <= len(right) <= 4):
        return None
    return None if any(is_token(c) for c in left + right) else (left, right)


def stems_of(unit: Unit, endings: Endings, kinds: frozenset[str]) -> set[str]:
    """What the names of units below this one may begin with: its names without their endings, or without their kind."""
    names = [key(name) for name in unit.all_names]
    whole = {split_ending(name, endings)[0] for name in names} | set(names)
    return whole.union(*(without_kind(name, kinds) for name in names)) - {""}


def learned_stems(unit: Unit, stems: set[str], endings: Endings) -> set[str]:
    """Short forms of the parent seen in a child's aliases: 临床医学院学生一 / 临床学生一 teaches 临床."""
    body = split_ending(key(unit.name), endings)[0]
    rests = {body[len(stem) :] for stem in stems if body.startswith(stem)} - {""}
    found = set()
    for alias in unit.aliases:
        short = split_ending(key(alias), endings)[0]
        found |= {short[: -len(rest)] for rest in rests if short.endswith(rest) and len(short) - len(rest) >= 2}
    return found
