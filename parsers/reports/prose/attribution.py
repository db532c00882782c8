"""Which field a number in a sentence tells: by its measure, by the words around it, never by distance alone."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from domain.campaign import FieldType
from parsers.reports.asked.fields import FieldBook
from parsers.reports.asked.labels import core_of
from parsers.reports.asked.matching import Match, fits, fitting, last_of_list
from parsers.reports.language import measures, words
from parsers.reports.language.clauses import Site
from parsers.reports.prose.bare import bare_number
from parsers.reports.prose.head_counts import head_count
from parsers.reports.prose.inheriting import inherited, kind_under_label, next_of_class
from parsers.reports.prose.naming import (
    ENOUGH,
    ENOUGH_AFAR,
    ENOUGH_ALONE,
    ENOUGH_MEASURED,
    enough,
    pick,
    subject_stands_by,
)
from parsers.reports.prose.noted import noted


def attribute(site: Site, book: FieldBook) -> list[Match]:
    """The fields that this number tells: mostly one; a head-count (53名党员全部投入) may come with it."""
    able = [index for index in fitting(book, site.number) if _of_that_kind(site, book, index)]
    if not able:
        return []
    if apart := noted(site, book, able):
        return apart
    label = _labelled(site, book)
    if label is not None and label.field in able:
        return [label]
    if label is not None:
        named = [index for index in able if core_of(site.before.partition(":")[0].strip()) in book.names_of(index)]
        return [Match(named[0], 0.9, "label")] if len(named) == 1 else []  # 培训：2场, though 培训人次 is called so too
    if site.number.bare:
        return bare_number(site, book) or _sum_given(site, book)
    among = _among(site, book, able) or kind_under_label(site, book, able) or next_of_class(site, book, able)
    if among is not None:
        return [among]
    plain = [index for index in able if not book.heads[index]]
    matched = _best(site, book, plain)
    heads = (head_count(site, book, index, matched) for index in able if book.heads[index])
    told = [*matched, *(head for head in heads if head is not None)]
    return (
        told
        or inherited(site, book, able if words.CORRECTED.search(site.left) else plain)
        or _under_label(site, book, plain)
        or _leaning(site, book, plain)
        or _sum_of_told(site, book, plain)
        or _by_verb(site, book, plain)
        or _by_one_word(site, book, plain)
    )


_OF_WHOM = re.compile(r"(?:当|之)?[中里]\s?$")


def _among(site: Site, book: FieldBook, able: list[int]) -> Match | None:
    """党员及群众80人参与，其中党员35人: the counted ones among those told before have done the same."""
    before = site.previous
    if before is None or not before.fields or before.fields[0] not in able:
        return None
    if "其中" not in site.before and not _OF_WHOM.search(before.right):
        return None
    index = before.fields[0]
    noun = book.subjects[index] or book.subject
    if not noun or not measures.alike(site.number.measure, before.number.measure) or book.heads[index]:
        return None
    alone = site.left.strip(" 共有约") in (noun, "其中" + noun) or (
        site.right.strip() == noun and site.left.strip() in ("", "其中", "其中有")
    )
    return Match(index, before.strength * 0.95, "among", before.names[0]) if alone else None


def _can(site: Site, book: FieldBook, index: int) -> bool:
    return fits(book, index, site.number) and _of_that_kind(site, book, index)


_AFTER_PEOPLE = re.compile(r"^(?:人|同志|[,，。;、:)(\s|]|在|参|都|均|全|去|是|已|没|$)")


def _of_that_kind(site: Site, book: FieldBook, index: int) -> bool:
    """个 goes with anything: 5个省份 are no people, 三个片区 no teams, unless a word says so."""
    if site.number.measure != "个" or book.measures[index] == "个":
        return True
    if book.measures[index] in measures.PEOPLE:
        noun = book.subjects[index] or book.subject
        of_them = site.left.strip() in ("有", "其中", "其中有") and _people_before(site, book)
        return bool(_AFTER_PEOPLE.match(site.right)) or bool(noun and site.right.startswith(noun)) or of_them
    around = (site.before if _GREW.search(site.left) else site.left)[-16:] + site.right[:16]
    return any(name.core[-2:] in around for name in book.names if name.field == index)


#: 先锋岗 1 → 2个
_GREW = re.compile(r"^\s?(?:→|[-=]{1,2}>)\s?$")


def _people_before(site: Site, book: FieldBook) -> bool:
    """27个党员，有24个干过: of the people told just before."""
    before = site.previous
    return before is not None and any(book.people[index] for index in before.fields)


def _labelled(site: Site, book: FieldBook) -> Match | None:
    """A line "党员总数：31人": the words before the colon are a field's name."""
    label, colon, rest = site.before.partition(":")
    if not colon or len(rest.strip()) > 8 or site.clause.inner or len(label) > 40:
        return None
    if re.search(
        r"[^\s已约共近计为有现达到超过了实际合人民币¥]", re.sub(r"(?:本|上|这)(?:周|月|期|年|季度)", "", rest)
    ):
        return None
    match = book.match_label(label)
    if match is None or match.strength <= 0.6:
        return None
    return Match(match.field, min(match.strength, 0.99), "label", match.name, match.scale)


def _best(site: Site, book: FieldBook, plain: list[int]) -> list[Match]:
    both = _all_of_them(site, book, plain)
    if both:
        return both
    enough_afar = ENOUGH_ALONE_AFAR if _ALONE.fullmatch(site.left + site.right) else ENOUGH_AFAR
    for left, right, factor, rule in _contexts(site):
        best = pick(site, book, plain, left, right)
        if best is not None and _of_another_deed(site, book, best.field):
            continue
        if best is not None and (best.strength >= enough_afar or rule not in ("clause and next", "clause and last")):
            factor *= OTHER_RATE if _of_another_rate(site, book, best.field) else 1.0
            return [replace(best, strength=best.strength * factor, rule=rule)]
    return []


#: what is done with a few of those that a field counts
_DEALT_WITH = re.compile(r"处罚|罚款|警告|通报|约谈|责令|查封|关停|停业|取缔|立案|曝光|问责")


def _of_another_deed(site: Site, book: FieldBook, index: int) -> bool:
    """对2家企业罚款: how many were fined, and neither how many there are nor how many were visited."""
    dealt = _DEALT_WITH.search(site.right[:16]) if site.left.rstrip().endswith("对") else None
    return dealt is not None and not any(dealt[0] in name for name in book.names_of(index))


#: what is left of the strength of a rate that a word before its name may set apart
OTHER_RATE = 0.9
_ANY_RATE = re.compile(r"(?:总体?|平均|综合|整体|[本这]\w|目前|现|全\w|年度)$")


def _of_another_rate(site: Site, book: FieldBook, index: int) -> bool:
    """考试合格率96% of a field that is called 合格率 or 抽检合格率 may be another rate."""
    if book.fields[index].type is not FieldType.PERCENT:
        return False
    left = re.sub(r"(?:为|是|达到?|约|:|\s)+$", "", site.left)
    named = max((core for core in book.names_of(index) if left.endswith(core)), key=len, default="")
    before = left.removesuffix(named)
    return bool(named) and re.search(r"[\u4e00-\u9fff]{2}$", before) is not None and not _ANY_RATE.search(before)


#: a figure that fills its clause: what it counts stands in the clause before
_ALONE = re.compile(r"(?:[一二三四五六七八九十\d]{1,3}(?:天|周|个月)|前后|先后|一共|总共|共|合计|计|有|约|近|下来|应该?[为是]|实际|更正为|改[为成]|\s){0,4}")
ENOUGH_ALONE_AFAR = 0.5
_ALL = re.compile(r"(?:已|现已)?(?:全部|均|都|全数|悉数)(?:已|得到)?")


def _all_of_them(site: Site, book: FieldBook, plain: list[int]) -> list[Match]:
    """发现的15处隐患全部整改完毕: one number for what is counted and for what was done with all of it."""
    told = _ALL.search(site.right)
    if told is None:
        return []
    counted = pick(site, book, plain, site.left, site.right[: told.start()])
    done = pick(site, book, plain, "", site.right[told.end() :])
    if counted is None or done is None or counted.field == done.field or counted.strength < ENOUGH:
        return []
    return [counted, replace(done, strength=done.strength * 0.9)]


def _under_label(site: Site, book: FieldBook, plain: list[int]) -> list[Match]:
    """安全培训：两场，66人次: the label of the line is also that of its next figures, where they count other things."""
    before, told = site.previous, set[int]()
    if site.left.strip("、 共约计有近达到") or site.clause.inner:
        return []
    for _ in range(_LOOK_BACK):
        if before is None or measures.alike(before.number.measure, site.number.measure):
            return []
        told.update(before.fields)
        label, colon, _rest = before.before.partition(":")
        if colon:
            return _named_by_label(label.strip(), site, book, [index for index in plain if index not in told])
        before = before.previous
    return []


def _named_by_label(label: str, site: Site, book: FieldBook, able: list[int]) -> list[Match]:
    core = core_of(label)
    named = [index for index in able if core in book.names_of(index)]
    if len(named) == 1:
        return [Match(named[0], 0.9, "label")]
    if named or book.measures.count(site.number.measure) != 1 or site.number.measure in ("个", "次"):
        return []
    alike = [index for index, strength in book.mentions(core).items() if index in able and strength >= ENOUGH_MEASURED]
    return [Match(alike[0], 0.75, "under label")] if len(alike) == 1 else []


def _leaning(site: Site, book: FieldBook, plain: list[int]) -> list[Match]:
    """开展志愿服务14次，累计参与210人次: words that name nothing lean on the number before them; 培训9场，一病区60人次、二病区
    43人次，合计103人次: a total on the last number that told something."""
    before, left = site.previous, site.left.strip()
    if before is None or site.clause.inner or len(left) > 6 or not _LEAN.fullmatch(left):
        return []
    if _IN_ALL.fullmatch(left) and site.number.measure in measures.PEOPLE:
        return []  # 培训农技员2场，一共240人参加: more than those whom the last words name
    same = measures.alike(before.number.measure, site.number.measure)
    times = (before.number.measure, site.number.measure) == ("次", "人次")  # 培训2次、116人次
    if not left and (not _CAME.fullmatch(site.right) or (same and not times)):
        return []
    best = _pick_by(site, before, book, plain)
    total = words.TOTAL.search(site.left) or words.TOTAL_FAR.search(site.left)
    for _ in range(_LOOK_BACK if best is None and total else 0):
        if before.fields or before.previous is None or best is not None:
            break
        before = before.previous
        best = _pick_by(site, before, book, plain)
    return [replace(best, strength=best.strength * 0.8, rule="leaning")] if best is not None else []


#: measures of so many things that they tell nothing by themselves
_OF_ANYTHING = measures.PEOPLE | {"人次", "次", "个", "件", "项", "条", "处", "元", "%", ""}


def _sum_of_told(site: Site, book: FieldBook, plain: list[int]) -> list[Match]:
    """赶集摆摊2场，厅堂沙龙3场，一共5场: the sum of figures before it, with a measure that only one field has."""
    measure = site.number.measure
    own = [index for index in plain if book.measures[index] == measure]
    if measure in _OF_ANYTHING or len(own) != 1 or not words.TOTAL.fullmatch(site.left.strip()):
        return []
    before, rest, many = site.previous, site.number.value, 0
    while before is not None and rest is not None and rest > 0 and before.number.measure == measure:
        rest, many, before = rest - (before.number.value or 0), many + 1, before.previous
    return [Match(own[0], 0.85, "sum of told")] if rest == 0 and many > 1 else []


_VERB = re.compile(r"(?:([\u4e00-\u9fff])(?:了|过|出了)|共([\u4e00-\u9fff]))(?:约|近|共|大概)?\s?$")
#: verbs that are in the names of anything
_ANY_VERB = frozenset("有是到来去上下打做开办用发出参加完成会为给为送收")


#: 花了7200元, 跑了412户: what fields are called that plain verbs speak of
_MEANT = {"花": ("花", "投入", "经费", "支出", "开支", "资金", "费用"), "跑": ("走访", "入户", "上门")}

#: 替大家办了11件事
_THING = re.compile(r"(?:急难|[实好难小急])?事")


def _by_verb(site: Site, book: FieldBook, plain: list[int]) -> list[Match]:
    """党员自己捐了3150元: of the fields that the number fits only one is called by its verb."""
    told = _VERB.search(site.left)
    if told is None or site.clause.inner:
        return []
    verb = told[1] or told[2]
    did = verb in "办做" and _THING.match(site.right) is not None
    meant = ("实事", "好事", "解决", "办结") if did else _MEANT.get(verb, (verb,))
    called = [index for index in plain if any(word in core for core in book.names_of(index) for word in meant)]
    if verb in _ANY_VERB and site.number.measure in _OF_ANYTHING and not did:
        return []
    if len(called) > 1 or (verb in _ANY_VERB and not did):  # 一共查了22处, of 检查场所 in 处 and 排查隐患 in 项
        called = [index for index in called if book.measures[index] == site.number.measure]
    return [Match(called[0], 0.7, "verb")] if len(called) == 1 else []


def _sum_given(site: Site, book: FieldBook) -> list[Match]:
    """大家捐了两千多: a figure without a measure at the end of a clause is money where its verb names one kind of it."""
    money = [index for index in range(len(book.fields)) if book.fields[index].type is FieldType.MONEY]
    return [] if site.after.strip() else _by_verb(site, book, money)


_ONE_WORD = re.compile(r"(?:其中|另外?|还有|以及|和)?([\u4e00-\u9fff])[子儿]?[\u4e00-\u9fff]{0,3}")

_WORD_BEHIND = re.compile(r"([\u4e00-\u9fff])(?:[,，。;、)\s]|$)")


def _by_one_word(site: Site, book: FieldBook, plain: list[int]) -> list[Match]:
    """羊也打了340只, 收了320吨粮: one character names what is counted with a measure that only one field has."""
    measure = site.number.measure
    told = _ONE_WORD.fullmatch(site.left.strip("、 ")) or _WORD_BEHIND.match(site.right)
    own = [index for index in plain if book.measures[index] == measure]
    if told is None or measure in _OF_ANYTHING or len(own) != 1 or book.measures.count(measure) != 1:
        return []
    named = {name.field for name in book.names if told[1] in name.core}
    return [Match(own[0], 0.7, "one word")] if named == set(own) else []


#: 安全培训两场，66人次参加: what is told of people and no more
_CAME = re.compile(r"\s{0,4}(?:参加|参与|参训|受训|到会|到场|出席|听讲|听课)?\s{0,4}")
#: how many numbers before a total may be its parts
_LOOK_BACK = 6


def _pick_by(site: Site, before: Site, book: FieldBook, plain: list[int]) -> Match | None:
    best = pick(site, book, plain, before.before + before.after + "，" + site.left, site.right)
    return best if best is not None and best.strength > 0.8 else None


_IN_ALL = re.compile(r"[一总统拢]共")
_LEAN = re.compile(
    r"(?:前后|先后|一共|共)?(?:来|去|到|看|听|接诊|接待|惠及|覆盖|受益|服务)(?:了|过|的有?|有)(?:约|近|共)?|"
    r"(?:金额|人数)?(?:[一总统拢]?共|共计|累计|合计|总计|参与|参加|服务|分别|为|达|达到|应该?[为是]|应|正确的是|更正为|改[为成]|实际)*|(?:总|一)?共[\u4e00-\u9fff]{1,2}了?"
)


#: a clause that tells of its own subject: 接收捐款12万元，经济损失正在核查
_OF_ITS_OWN = re.compile(r"未|没|不|无|正在|[待尚将拟]|计划|[核统估]\w中")


def _contexts(site: Site) -> Iterator[tuple[str, str, float, str]]:
    """The words that may name the field, the nearest first."""
    yield site.left, site.right, 1.0, "clause"
    if site.lists:
        last = last_of_list(site)
        if last is not None:
            yield site.left, last.right if last.lists else last.after, 0.9, "shared"
    elif site.after != site.right and site.number.measure in measures.PEOPLE:
        yield site.left, site.after, 0.9, "whole clause"
    if site.later and not site.lists and not _OF_ITS_OWN.search(site.later) and not words.TOTAL.search(site.before):
        yield site.left, site.right + "，" + site.later, 0.9, "clause and next"
    if site.earlier:
        yield site.earlier + "，" + site.left, site.right, 0.85, "clause and last"


#: 两个先锋岗一个在大厅、一个在热线室
_ONE_OF_THEM = re.compile(r"[在是设归由给]")


def belongs_to_next(follower: Site | None, site: Site, book: FieldBook, match: Match) -> bool:
    """三处共设立先锋岗4个: words between two numbers belong to the second when it has no others, nor the first."""
    index = match.field
    if follower is None or match.rule not in ("clause", "whole clause", "clause and next"):
        return False
    if book.heads[index] or subject_stands_by(site, book, index) or not _can(follower, book, index):
        return False
    if _ONE_OF_THEM.match(follower.right) and follower.number.value == 1:
        return False
    if book.mentions(site.left).get(index, 0.0) >= enough(book, index, site.number.measure):
        return False
    if match.rule == "whole clause":
        return True
    if book.mentions(follower.right).get(index, 0.0) >= ENOUGH:
        return False
    return book.mentions(follower.left).get(index, 0.0) >= ENOUGH_ALONE
