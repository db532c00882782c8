"""Which field a number in a sentence tells: by its measure, by the words around it, never by distance alone."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal

from domain.campaign import FieldType
from parsers.reports import measures, words
from parsers.reports.clauses import Site
from parsers.reports.fields import FieldBook, bigrams
from parsers.reports.numbers import COUNTABLE, Kind, Number

#: weaker matches than this are no matches
ENOUGH = 0.55
#: with the field's own measure half of a name will do (已解决15件 of 解决困难)
ENOUGH_MEASURED = 0.5
#: with a measure that only one field has (户), less of its name will do
ENOUGH_ALONE = 0.3
#: and words of another clause must name a field nearly whole
ENOUGH_AFAR = 0.7


@dataclass(frozen=True, slots=True)
class Match:
    """A field that a number tells, how surely (0 to 1), by which rule and name; `scale` for a label that says 万元."""

    field: int
    strength: float
    rule: str
    name: int = 0
    scale: int = 1


def fits(book: FieldBook, index: int, number: Number) -> bool:
    """Whether a number's kind and measure can be that field's."""
    if number.kind not in COUNTABLE or number.value is None:
        return False
    kind, measure = book.fields[index].type, book.measures[index]
    if kind is FieldType.MONEY:
        return number.kind is Kind.MONEY or number.bare
    if kind is FieldType.PERCENT:
        return number.kind is Kind.PERCENT or number.bare
    if kind in (FieldType.DATE, FieldType.TEXT) or number.kind in (Kind.PERCENT, Kind.MONEY):
        return kind is FieldType.NUMBER and measure == "元" and number.kind is Kind.MONEY
    if number.kind is Kind.TIME:
        return measure in measures.TIME and number.measure.removeprefix("个") == measure
    return number.bare or not measure or measures.alike(number.measure, measure)


def value_for(number: Number, scale: int = 1) -> Decimal:
    """The number as a field's value; a bare figure under a head that says 万元 is scaled."""
    value = number.value if number.value is not None else Decimal(0)
    return value * scale if number.bare else value


def attribute(site: Site, book: FieldBook) -> list[Match]:
    """The fields that this number tells: mostly one; a head-count (53名党员全部投入) may come with it."""
    able = [index for index in range(len(book.fields)) if _can(site, book, index)]
    if not able:
        return []
    label = _labelled(site, book)
    if label is not None:
        return [label] if label.field in able else []
    if site.number.bare:
        return _bare(site, book)
    among = _among(site, book, able)
    if among is not None:
        return [among]
    plain = [index for index in able if not book.heads[index]]
    matched = _best(site, book, plain)
    heads = (_head(site, book, index, matched) for index in able if book.heads[index])
    told = [*matched, *(head for head in heads if head is not None)]
    return told or _inherited(site, book, plain) or _leaning(site, book, plain)


def _among(site: Site, book: FieldBook, able: list[int]) -> Match | None:
    """党员及群众80人参与，其中党员35人: the counted ones among those told before have done the same."""
    before = site.previous
    if before is None or not before.fields or "其中" not in site.before or before.fields[0] not in able:
        return None
    index = before.fields[0]
    noun = book.subjects[index] or book.subject
    if not noun or not measures.alike(site.number.measure, before.number.measure) or book.heads[index]:
        return None
    alone = site.left.strip(" 共有约") in (noun, "其中" + noun) or (site.right.strip() == noun and site.left.strip() in ("", "其中", "其中有"))
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
        return bool(_AFTER_PEOPLE.match(site.right)) or bool(noun and site.right.startswith(noun))
    around = site.left[-16:] + site.right[:16]
    return any(name.core[-2:] in around for name in book.names if name.field == index)


def _labelled(site: Site, book: FieldBook) -> Match | None:
    """A line "党员总数：31人": the words before the colon are a field's name."""
    label, colon, rest = site.before.partition(":")
    if not colon or len(rest.strip()) > 8 or site.clause.inner or len(label) > 40:
        return None
    if re.search(r"[^\s已约共近计为有现达到超过了实际合人民币¥]", re.sub(r"(?:本|上|这)(?:周|月|期|年|季度)", "", rest)):
        return None
    match = book.match_label(label)
    if match is None or match.strength <= 0.6:
        return None
    return Match(match.field, min(match.strength, 0.99), "label", match.name, match.scale)


_LINK = re.compile(r"[\s:“”/|]|(?:大概|大约|估计|差不多|误填成|更正为|应该[为是]|应当?[为是]|应为|实际应?为|正确的是|为|是|共|达到?|约|由|从|将|把)$")
_ONLY_PERIOD = re.compile(r"(?:其中)?(?:本|这|当)(?:周|月|期|年|季度|次)|现在?|目前")


def _bare(site: Site, book: FieldBook) -> list[Match]:
    """A number without a measure counts only right behind a field's full name (党员总数 40), or where one is corrected."""
    left = _LINK.sub("", site.left.rstrip(" :").rpartition(":")[2])
    match = book.match_label(left[-24:]) if left else None
    if (match is None or match.strength < 0.9) and (named := _ends_with_name(site, book, left)) is not None:
        return [named]
    listing = site.previous is not None and site.previous.number.bare and bool(site.previous.fields)
    if match is None or match.strength < (0.65 if listing else 0.9):
        return _inherited(site, book, list(range(len(book.fields))))
    return [Match(match.field, 0.8, "adjacent", match.name, match.scale)]


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
    money = {index for index in rivals if book.fields[index].type is FieldType.MONEY}
    chosen = money if site.number.value is not None and site.number.scaled and money else rivals
    return Match(next(iter(chosen)), 0.8, "adjacent", longest.source) if len(chosen) == 1 else None


def _best(site: Site, book: FieldBook, plain: list[int]) -> list[Match]:
    for left, right, factor, rule in _contexts(site):
        best = _pick(site, book, plain, left, right)
        if best is not None and (best.strength >= ENOUGH_AFAR or rule not in ("clause and next", "clause and last")):
            return [replace(best, strength=best.strength * factor, rule=rule)]
    return []


def _leaning(site: Site, book: FieldBook, plain: list[int]) -> list[Match]:
    """开展志愿服务14次，累计参与210人次: words that name nothing lean on the number before them."""
    before, left = site.previous, site.left.strip()
    if before is None or site.clause.inner or not left or len(left) > 6 or not _LEAN.fullmatch(left):
        return []
    best = _pick(site, book, plain, before.before + before.after + "，" + site.left, site.right)
    return [replace(best, strength=best.strength * 0.8, rule="leaning")] if best is not None and best.strength > 0.8 else []


_LEAN = re.compile(r"(?:共|共计|累计|合计|总计|参与|参加|服务|分别|为|达|达到|应为|应|正确的是|更正为|实际)*")


def _contexts(site: Site) -> Iterator[tuple[str, str, float, str]]:
    """The words that may name the field, the nearest first."""
    yield site.left, site.right, 1.0, "clause"
    if site.lists:
        last = _last_of_list(site)
        if last is not None:
            yield site.left, last.right if last.lists else last.after, 0.9, "shared"
    elif site.after != site.right and site.number.measure in measures.PEOPLE:
        yield site.left, site.after, 0.9, "whole clause"
    if site.later and not site.lists and not re.search(r"未|没|不|无", site.later) and not words.TOTAL.search(site.before):
        yield site.left, site.right + "，" + site.later, 0.9, "clause and next"
    if site.earlier:
        yield site.earlier + "，" + site.left, site.right, 0.85, "clause and last"


def _last_of_list(site: Site) -> Site | None:
    """28名教师、60名学生参与: the last of a list of people told alike, whose predicate is that of all."""
    last, side = site.next, _noun_behind(site)
    if last is None or site.number.measure not in measures.PERSONS:
        return None
    while _told_alike(last, side) and last.lists and last.next is not None:
        last = last.next
    return last if _told_alike(last, side) else None


def _told_alike(site: Site, noun_behind: bool) -> bool:
    """28名党员、16名教师 or 党员28名、教师16名, but not one of each."""
    if site.number.measure not in measures.PERSONS or len(site.left.strip("、 共有和及累计还另")) > 4:
        return False
    return _noun_behind(site) == noun_behind


def _noun_behind(site: Site) -> bool:
    return site.right.lstrip().startswith(words.PERSON_NOUNS)


def _pick(site: Site, book: FieldBook, plain: list[int], left: str, right: str) -> Match | None:
    scores: dict[int, tuple[float, int, int]] = {}
    for text, factor in ((left, 1.0), (right, 1.0), (left + "|" + right, 0.97)):
        for index, (strength, name) in book.best_names(text).items():
            if index in plain and not _mere_times(site, book, index, name):
                score = (strength * factor, len(book.names[name].core), name)
                scores[index] = max(scores.get(index, (0.0, 0, 0)), score)
    for index in plain:
        if subject_stands_by(site, book, index):
            scores[index] = max(scores.get(index, (0.0, 0, 0)), (0.8, len(book.subjects[index]), _first_name(book, index)))
    ranked = sorted(((score, index) for index, score in scores.items()), reverse=True)
    if not ranked:
        return None
    (strength, _, name), index = ranked[0]
    if strength < _enough(book, index, site.number.measure) or _rather_another(book, index, strength, left + right):
        return None
    if site.number.measure != book.measures[index] and site.number.measure not in measures.PEOPLE:
        strength *= 0.97
    rivalled = len(ranked) > 1 and ranked[1][0][0] > strength - 0.05
    return Match(index, strength - 0.1 if rivalled else strength, "clause", book.names[name].source)


def _rather_another(book: FieldBook, index: int, strength: float, text: str) -> bool:
    """62名党员参与志愿服务: half a name (参与) does not do where another field is called by its whole name."""
    if strength >= 0.7:
        return False
    own = book.names_of(index)
    return any(
        len(name.core) >= 4 and name.field != index and not book.heads[name.field] and name.core in text and name.core not in own
        for name in book.names
    )


def subject_stands_by(site: Site, book: FieldBook, index: int) -> bool:
    """4名党员领导干部, 党员领导干部4名: a field that alone counts these people needs no other word."""
    subject = book.subjects[index]
    if not subject or subject == book.subject or book.subjects.count(subject) > 1 or site.number.measure not in measures.PEOPLE:
        return False
    return site.right.lstrip().startswith(subject) or site.left.rstrip("共有约计 ").endswith(subject)


def _first_name(book: FieldBook, index: int) -> int:
    return next(number for number, name in enumerate(book.names) if name.field == index)


def _mere_times(site: Site, book: FieldBook, index: int, name: int) -> bool:
    """两次到核酸检测点 is no 人次; 志愿服务120次 is."""
    if site.number.measure != "次" or book.measures[index] != "人次":
        return False
    return not site.left.rstrip("共约").endswith(book.names[name].core[-2:])


def _enough(book: FieldBook, index: int, measure: str) -> float:
    if measure in measures.PEOPLE:
        return ENOUGH_MEASURED
    if measure != book.measures[index]:
        return ENOUGH if measure in ("个", "次") else ENOUGH_MEASURED
    return ENOUGH_ALONE if measure != "次" and book.measures.count(measure) == 1 else ENOUGH_MEASURED


def _inherited(site: Site, book: FieldBook, plain: list[int]) -> list[Match]:
    """共404人次, 应为181人次, a list of 143人次、171人次: what a number before it in the sentence counted."""
    before = _counted_before(site)
    if site.clause.inner:
        return _own_period(site, plain)
    if before is None or before.fields[0] not in plain:
        return []
    left = site.left.strip()
    again = bool(words.CORRECTED.search(left) or _ONLY_PERIOD.fullmatch(left))
    if site.number.kind is Kind.PERCENT and words.WHOLE_UNIT.search(left):
        again = True
    if not site.number.bare and not bigrams(left) & book.by_bigram.keys():
        again = again or bool(words.TOTAL.search(left) or words.REACHED.search(left))
    if not again and not _is_listed(site, before, left, book):
        return []
    return [Match(before.fields[0], before.strength * 0.98, "again" if again else "listed", before.names[0])]


def names_period(site: Site) -> bool:
    """累计305人次（本周92人次）, 累计305人次，其中本周92人次: the figure of the report's own period among all."""
    if not site.clause.inner and not site.before.strip().startswith("其中"):
        return False
    return re.search(r"(?:本|这|当)(?:一)?(?:周|月|期|次|季度|学期|年)", site.before) is not None


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
        if before.fields and (site.number.bare or measures.alike(site.number.measure, before.number.measure)):
            return before
        before, steps = before.previous, steps + 1
    return None


#: measures of so many things that the next of a list is rarely the same one
_NEVER_LISTED = measures.PEOPLE | {"人次", "次", "场", "支", "项", "元", ""}
_PAID = re.compile(r"微信|支付宝|现金|转账|银行(?:卡|转账)?|刷卡|扫码")


def _is_listed(site: Site, before: Site, left: str, book: FieldBook) -> bool:
    """143人次、171人次; 棉衣120件、书籍200件: the next of a list, in the same clause and with the same measure."""
    if site.clause is not before.clause or site.previous is not before or site.number.measure != before.number.measure:
        return False
    if left in ("", "、"):
        return site.right.strip() in ("", before.right.strip())
    if site.listed and _PAID.fullmatch(left):
        return True
    if not site.listed or site.number.measure in _NEVER_LISTED or re.search(r"[有共]", left):
        return False
    return len(left) <= 5 and not (bigrams(left) & book.by_bigram.keys())


def belongs_to_next(follower: Site | None, site: Site, book: FieldBook, match: Match) -> bool:
    """三处共设立先锋岗4个: words between two numbers belong to the second when it has no others, nor the first."""
    index = match.field
    if follower is None or match.rule not in ("clause", "whole clause", "clause and next"):
        return False
    if book.heads[index] or subject_stands_by(site, book, index) or not _can(follower, book, index):
        return False
    if book.mentions(site.left).get(index, 0.0) >= _enough(book, index, site.number.measure):
        return False
    if match.rule == "whole clause":
        return True
    if book.mentions(follower.right).get(index, 0.0) >= ENOUGH:
        return False
    return book.mentions(follower.left).get(index, 0.0) >= ENOUGH_ALONE


# ---- head-counts (党员总数): the thing itself, told by no other word

#: what may stand before the noun of a head-count: nothing, the unit, words of existence; not 女, 转正, 45岁以下, 带领
_LIKE_HEAD = re.compile(
    r"(?:^|[,，。;:、“”()|\s①-⑳]|清查|盘点|登记|统计|管理|拥有|支部|总支|党委|单位|学院|全[院校系体部员公司馆所]|部门|[院处科系室馆司所站局委会班部校园组厂店]|中心|小组|"
    r"现有|共有|共|有|在册|在职|在籍|正式|其中|教工|教职工|教师|学生|研究生|本科生|职工|目前|现|中共|内|下辖|所属|各类|全部|所有|总)$"
)
_NOT_HEAD = re.compile(r"(?:其余|其他|剩余|另有?|还有|没有|只有|仅有|现场有|新|老|慰问|走访|组织|发动|会|协会)$")
_BASE = re.compile(r"^(?:当中|之中|中|里|,|，|全部|全体|全员|均|都|人人|悉数|身体|在册|在籍|100%|组成|构成|有$)")
_LAST_WORDS = re.compile(r"(?:与|和|同|比|较)上(?:一)?(?:周|月|期|次)(?:保持)?(?:一致|相同|持平|不变)$|(?:没有|无)变化$")
_BOTH_KINDS = re.compile(r"正式[^,，。]{0,5}(?:和|及|与|、)预备$")
_OF_UNIT = re.compile(r"^(?:(?:中共)?教工|教师|学生|职工|在职|研究生|本科生|离退休|退休|在册|正式和预备)")
_LINKS = re.compile(r"(?:现有|共有|共计|总计|合计|共|有|总数|总量|人数|总人数|数量|数|为|计|约|达|:)+$")


def _head(site: Site, book: FieldBook, index: int, matched: list[Match]) -> Match | None:
    noun = book.head_nouns[index]
    left, right = site.left.rstrip(" :"), site.right.lstrip()
    if site.earlier and _LINKS.fullmatch(left or "为"):
        left = _LAST_WORDS.sub("", site.earlier.rpartition("，")[2]) + left
    bare = _LINKS.sub("", left)
    if bare.endswith(noun):
        if not _may_lead_head(bare.removesuffix(noun)) or _follows_age(site, bare.removesuffix(noun)):
            return None
        if _named_longer(book, index, bare):
            return None
        if any(match.rule == "clause" for match in matched) and not _BASE.match(right):
            return None
        told = 0.95 if bare != left or re.search(r"现|有|共", bare) else 0.8
        return Match(index, told, "head")
    right = _OF_UNIT.sub("", right) if _OF_UNIT.sub("", right).startswith(noun) else right
    if not right.startswith(noun) or _longer_noun(book, right, noun) or re.search(r"其余|其他|剩余|除|另", site.before):
        return None
    rest = right.removeprefix(noun)
    if site.lists and rest == "":
        if _last_of_list(site) is not None or (site.next is not None and site.next.right and not site.next.left.strip("、 ")):
            return None  # the predicate of a list is of all its items
        rest = ""
    if rest == "" or _BASE.match(rest) or re.search(r"(?:全体|全部|所有|全[院校系部]|全支部|全单位)$", left):
        return Match(index, 0.9 if rest[:1] == "中" or words.EXISTS.search(left) else 0.85, "base")
    if matched or not re.search(r"(?:现有|共有|共|有|在册)(?:约|近)?$", left):
        return None
    return Match(index, 0.85, "head")


def _may_lead_head(lead: str) -> bool:
    if _BOTH_KINDS.search(lead):
        return True
    if lead.endswith("正式") or _NOT_HEAD.search(lead):
        return False
    return _LIKE_HEAD.search(lead) is not None


def _follows_age(site: Site, lead: str) -> bool:
    """45岁以下党员28人, 单价10万元以上设备18台"""
    before = site.previous
    return lead == "" and before is not None and before.clause is site.clause and before.number.kind in (Kind.TIME, Kind.MONEY)


def _named_longer(book: FieldBook, index: int, left: str) -> bool:
    """完好设备 ends with 设备 and is another field's name."""
    return any(left.endswith(name.core) and len(name.core) > len(book.head_nouns[index]) for name in book.names if name.field != index)


def _longer_noun(book: FieldBook, right: str, noun: str) -> bool:
    """党员领导干部, 党员先锋岗 begin with the noun and are other things."""
    after = right.removeprefix(noun)
    if re.match(r"领导|干部|志愿|代表|骨干|教师|教职|家属|家庭|群众|先锋|突击|示范|责任|服务|专家|医|护|学生|发展|大会|活动|积极", after):
        return True
    return any(name.core.startswith(noun) and right.startswith(name.core) and len(name.core) > len(noun) for name in book.names)
