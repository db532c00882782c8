"""Which field a number in a sentence tells: by its measure, by the words around it, never by distance alone."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from domain.campaign import FieldType
from parsers.reports import measures, words
from parsers.reports.clauses import Site
from parsers.reports.fields import FieldBook
from parsers.reports.heads import head_count
from parsers.reports.label_match import lacks_negation
from parsers.reports.labels import bigrams
from parsers.reports.matching import Match, fits, last_of_list
from parsers.reports.numbers import Kind

#: weaker matches than this are no matches
ENOUGH = 0.55
#: with the field's own measure half of a name will do (已解决15件 of 解决困难)
ENOUGH_MEASURED = 0.5
#: with a measure that only one field has (户), less of its name will do
ENOUGH_ALONE = 0.3
#: and words of another clause must name a field nearly whole
ENOUGH_AFAR = 0.7


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
    heads = (head_count(site, book, index, matched) for index in able if book.heads[index])
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
        return bool(_AFTER_PEOPLE.match(site.right)) or bool(noun and site.right.startswith(noun))
    around = site.left[-16:] + site.right[:16]
    return any(name.core[-2:] in around for name in book.names if name.field == index)


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


_LINK = re.compile(
    r"[\s:“”/|]|(?:大概|大约|估计|差不多|误填成|更正为|应该[为是]|应当?[为是]|应为|实际应?为|正确的是|为|是|共|达到?|约|由|从|将|把)$"
)
_ONLY_PERIOD = re.compile(
    r"(?:其中)?(?:本|这|当)(?:周|月|期|年|季度|次)(?:新?增?发现|排查出?|查出|完成|开展|举办|新增|共)?|现有?|现在|目前|现为|现存|还有|仅剩"
)


def _bare(site: Site, book: FieldBook) -> list[Match]:
    """A number without a measure counts only right behind a field's full name (党员总数 40), or where one is corrected."""
    left = _LINK.sub("", site.left.rstrip(" :").rpartition(":")[2])
    match = book.match_label(left[-24:]) if left else None
    if (match is None or match.strength < 0.9) and (named := _ends_with_name(site, book, left)) is not None:
        return [named]
    listing = _among_bare(site)
    if match is None or match.strength < (0.65 if listing else 0.9):
        if site.number.scaled and (money := _round_sum(site, book)) is not None:
            return [money]
        return _inherited(site, book, list(range(len(book.fields))))
    return [Match(match.field, 0.8, "adjacent", match.name, match.scale)]


def _round_sum(site: Site, book: FieldBook) -> Match | None:
    """慰问金发了6.4万: a figure with 万 alone is money where its clause names one kind of it."""
    plain = [index for index in range(len(book.fields)) if book.fields[index].type is FieldType.MONEY]
    best = _pick(site, book, plain, site.left, "")
    return replace(best, strength=best.strength * 0.85) if best is not None and best.strength >= ENOUGH_AFAR else None


def _among_bare(site: Site) -> bool:
    """Whether numbers without measures were read shortly before: 党员52/参与38/志愿80人次/接种51."""
    before, steps = site.previous, 0
    while before is not None and steps < 4:
        if before.number.bare and before.fields:
            return True
        before, steps = before.previous, steps + 1
    return False


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
    both = _all_of_them(site, book, plain)
    if both:
        return both
    for left, right, factor, rule in _contexts(site):
        best = _pick(site, book, plain, left, right)
        if best is not None and (best.strength >= ENOUGH_AFAR or rule not in ("clause and next", "clause and last")):
            return [replace(best, strength=best.strength * factor, rule=rule)]
    return []


_ALL = re.compile(r"(?:已|现已)?(?:全部|均|都|全数|悉数)(?:已|得到)?")


def _all_of_them(site: Site, book: FieldBook, plain: list[int]) -> list[Match]:
    """发现的15处隐患全部整改完毕: one number for what is counted and for what was done with all of it."""
    told = _ALL.search(site.right)
    if told is None:
        return []
    counted = _pick(site, book, plain, site.left, site.right[: told.start()])
    done = _pick(site, book, plain, "", site.right[told.end() :])
    if counted is None or done is None or counted.field == done.field or counted.strength < ENOUGH:
        return []
    return [counted, replace(done, strength=done.strength * 0.9)]


def _leaning(site: Site, book: FieldBook, plain: list[int]) -> list[Match]:
    """开展志愿服务14次，累计参与210人次: words that name nothing lean on the number before them."""
    before, left = site.previous, site.left.strip()
    if before is None or site.clause.inner or not left or len(left) > 6 or not _LEAN.fullmatch(left):
        return []
    best = _pick(site, book, plain, before.before + before.after + "，" + site.left, site.right)
    return (
        [replace(best, strength=best.strength * 0.8, rule="leaning")]
        if best is not None and best.strength > 0.8
        else []
    )


_LEAN = re.compile(r"(?:共|共计|累计|合计|总计|参与|参加|服务|分别|为|达|达到|应为|应|正确的是|更正为|实际)*")


def _contexts(site: Site) -> Iterator[tuple[str, str, float, str]]:
    """The words that may name the field, the nearest first."""
    yield site.left, site.right, 1.0, "clause"
    if site.lists:
        last = last_of_list(site)
        if last is not None:
            yield site.left, last.right if last.lists else last.after, 0.9, "shared"
    elif site.after != site.right and site.number.measure in measures.PEOPLE:
        yield site.left, site.after, 0.9, "whole clause"
    if (
        site.later
        and not site.lists
        and not re.search(r"未|没|不|无", site.later)
        and not words.TOTAL.search(site.before)
    ):
        yield site.left, site.right + "，" + site.later, 0.9, "clause and next"
    if site.earlier:
        yield site.earlier + "，" + site.left, site.right, 0.85, "clause and last"


def _pick(site: Site, book: FieldBook, plain: list[int], left: str, right: str) -> Match | None:
    scores: dict[int, tuple[float, int, int]] = {}
    stands_by = _named_by(left, book, plain)
    for text, factor in ((left, 1.0), (right, 1.0), (left + "|" + right, 0.97)):
        for index, (strength, name) in book.best_names(text).items():
            core = book.names[name].core
            if (
                index in plain
                and not _mere_times(site, book, index, name)
                and not lacks_negation(book.names_of(index), text)
            ):
                strength = strength + (0.1 if index == stands_by and text is left else 0.0)
                score = (strength * factor, len(core), name)
                scores[index] = max(scores.get(index, (0.0, 0, 0)), score)
    for index in plain:
        if subject_stands_by(site, book, index):
            scores[index] = max(
                scores.get(index, (0.0, 0, 0)), (0.8, len(book.subjects[index]), _first_name(book, index))
            )
    ranked = sorted(((score, index) for index, score in scores.items()), reverse=True)
    if not ranked:
        return None
    (strength, _, name), index = ranked[0]
    if strength < _enough(book, index, site.number.measure) or _rather_another(book, index, strength, left + right):
        return None
    if site.number.measure != book.measures[index] and site.number.measure not in measures.PEOPLE:
        strength = min(strength, 1.0) * 0.93
    rivalled = len(ranked) > 1 and ranked[1][0][0] > strength - 0.05
    if rivalled and strength < ENOUGH_AFAR and _alike(book, name, ranked[1][0][2], left + "|" + right):
        return None
    return Match(index, min(strength, 1.0) - (0.1 if rivalled else 0.0), "clause", book.names[name].source)


def _alike(book: FieldBook, one: int, other: int, text: str) -> bool:
    """用电隐患: a word that the names of two fields share (发现隐患, 整改隐患) tells neither."""
    told = bigrams(text)
    return told & bigrams(book.names[one].core) == told & bigrams(book.names[other].core)


_COUNT_WORDS = re.compile(r"(?:总?人数|总数|数量|金额|总额|数)?(?:为|是|共计?|合计|总计|约|近|达到?|有|:|\s)*$")


def _named_by(left: str, book: FieldBook, plain: list[int]) -> int:
    """The field whose whole name stands right before the number (检查场所数 36处 发现隐患数 15处); -1 if none."""
    bare = _COUNT_WORDS.sub("", left)
    named = [name for name in book.names if name.field in plain and bare.endswith(name.core)]
    return max(named, key=lambda name: len(name.core)).field if named else -1


def _rather_another(book: FieldBook, index: int, strength: float, text: str) -> bool:
    """62名党员参与志愿服务: half a name (参与) does not do where another field is called by its whole name."""
    if strength >= 0.7:
        return False
    own = book.names_of(index)
    return any(
        len(name.core) >= 4
        and name.field != index
        and not book.heads[name.field]
        and name.core in text
        and name.core not in own
        for name in book.names
    )


def subject_stands_by(site: Site, book: FieldBook, index: int) -> bool:
    """4名党员领导干部, 党员领导干部4名: a field that alone counts these people needs no other word."""
    subject = book.subjects[index]
    if not subject or book.subjects.count(subject) > 1 or site.number.measure not in measures.PEOPLE:
        return False
    if subject == book.subject:
        return _do_the_work(site, book, subject)
    return site.right.lstrip().startswith(subject) or site.left.rstrip("共有约计 ").endswith(subject)


def _do_the_work(site: Site, book: FieldBook, subject: str) -> bool:
    """46名职工栽植树木230株: the only ones whom the campaign counts, with what it counts of their work."""
    rest = site.right.lstrip().removeprefix(subject)
    if any(book.heads) or rest == site.right.lstrip() or words.EXISTS.search(site.left):
        return False
    return bool(bigrams(rest + site.later) & book.by_bigram.keys())


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
    again = bool(words.CORRECTED.search(_OF_NOW.sub("", left)) or _ONLY_PERIOD.fullmatch(left))
    if site.number.kind is Kind.PERCENT and words.WHOLE_UNIT.search(left):
        again = True
    if not site.number.bare and not bigrams(left) & book.by_bigram.keys():
        again = again or bool(words.TOTAL.search(left) or words.REACHED.search(left))
    if not again and not _is_listed(site, before, left, book):
        return []
    return [Match(before.fields[0], before.strength * 0.98, "again" if again else "listed", before.names[0])]


_OF_NOW = re.compile(r"(?:今年|本年度?|本周|本月|本期|目前|现在)的?$")


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
        alike = site.number.bare or measures.alike(site.number.measure, before.number.measure)
        if before.fields and alike:
            return before
        if before.fields and words.TOTAL.search(site.left):
            return None  # 技术人员22人…，培训3场，一共240人参加: a total is of what was told last
        before, steps = before.previous, steps + 1
    return None


#: measures of so many things that the next of a list is rarely the same one
_NEVER_LISTED = measures.PEOPLE | {"人次", "次", "场", "支", "项", "元", ""}
#: what parts an activity in turn: 17日5200人次，19日4750人次; 第一周…，第二周…; 甲班…，乙班…
_IN_TURN = re.compile(
    r"(?:\d{1,2}\s?月)?(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s?[日号月](?:份|上午|下午|晚)?|第[一二三四五六七八九十\d]{1,2}(?:日|周|轮|批|期|次|组|班|队|季度|天|阶段)|"
    r"[甲乙丙丁][组班队区片]|上午|下午|晚上|[上中下]旬"
)
_PAID = re.compile(r"微信|支付宝|现金|转账|银行(?:卡|转账)?|刷卡|扫码")


def _is_listed(site: Site, before: Site, left: str, book: FieldBook) -> bool:
    """143人次、171人次; 棉衣120件、书籍200件: the next of a list, in the same clause and with the same measure."""
    if site.previous is not before or site.number.measure != before.number.measure:
        return False
    if _IN_TURN.fullmatch(left) and not site.right.strip() and site.number.measure not in measures.PEOPLE:
        return True
    if site.clause is not before.clause:
        return False
    if left in ("", "、"):
        return site.right.strip() in ("", before.right.strip())
    if site.listed and (_PAID.fullmatch(left) or _row_of_people(site, before, book)):
        return True
    if not site.listed or site.number.measure in _NEVER_LISTED or re.search(r"[有共]", left):
        return False
    return len(left) <= 5 and not (bigrams(left) & book.by_bigram.keys())


_PEOPLE_END = re.compile(rf"(?:{'|'.join(words.PERSON_NOUNS)}|[长员工师生户民]|模范|家庭)$")


def _row_of_people(site: Site, before: Site, book: FieldBook) -> bool:
    """培训班组长64人次、特种作业人员37人次: kinds of people of whom a field counts no one kind only."""
    index = before.fields[0]
    kinds = (before.left.strip(), site.left.strip())
    return (
        not book.subjects[index]
        and site.number.measure in (book.measures[index], *book.asked[index])
        and all(_PEOPLE_END.search(kind) and len(kind) <= 16 for kind in kinds)
    )


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
