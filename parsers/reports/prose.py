"""Reads counts from sentences: clause by clause, a number, what it counts, whose it is and how it is meant."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal

from domain.campaign import FieldType
from domain.report import Evidence
from parsers.reports import measures, words
from parsers.reports.clauses import Site, sites
from parsers.reports.fields import FieldBook
from parsers.reports.found import Found, Source
from parsers.reports.numbers import COUNTABLE, Kind, Number, scan
from parsers.reports.sections import Stretch, Topic

#: weaker matches than this are no matches
ENOUGH = 0.5
#: with a measure that only one field has (户), less of its name will do
ENOUGH_ALONE = 0.3


def read_stretches(stretches: Iterable[Stretch], book: FieldBook) -> Iterator[Found]:
    """All values that sentences tell, refused ones too (with the reason)."""
    for stretch in stretches:
        yield from _read(stretch, book)


def _read(stretch: Stretch, book: FieldBook) -> Iterator[Found]:
    numbers = scan(stretch.text, book.extra)
    for site in sites(stretch.text, numbers, stretch.start, stretch.end):
        if site.number.value is None:
            continue
        yield from _of_site(stretch, site, book)


def _of_site(stretch: Stretch, site: Site, book: FieldBook) -> Iterator[Found]:
    matched = _match(site, book)
    if not matched:
        return
    for index, strength, rule, kind in matched:
        site.fields.append(index)
        yield _found(stretch, site, book, index, strength, rule, kind)
    site.strength = max(strength for _, strength, _, _ in matched)


def _found(stretch: Stretch, site: Site, book: FieldBook, index: int, strength: float, rule: str, kind: int) -> Found:
    number = site.number
    part = _is_part(site, index)
    found = Found(
        index,
        value_for(book, index, number),
        _evidence(stretch, site),
        strength,
        Source.LABEL if rule == "label" else Source.PROSE,
        rule,
        order=stretch.number * 10_000 + number.start,
        place=stretch.number * 1000 + site.clause.sentence,
        kind=kind,
        cumulative=_cumulative(site),
        part=part,
        total=bool(words.TOTAL.search(site.before)),
        approx=number.approx,
        group=stretch.group,
    )
    why = _why_not(stretch, site, book, index)
    return found.refused(why) if why else found


def value_for(book: FieldBook, index: int, number: Number, scale: int = 1) -> Decimal:
    """The number as the field's value. A bare figure under a head that says 万元 is scaled."""
    value = number.value if number.value is not None else Decimal(0)
    return value * scale if number.bare else value


def _evidence(stretch: Stretch, site: Site) -> Evidence:
    start, end = site.clause.start, max(site.clause.end, site.number.end)
    if end - start > 120:
        start, end = max(start, site.number.start - 60), min(end, site.number.end + 40)
    return stretch.placed.evidence(stretch.folded.origin(start, end).strip())


# ---- which field


def _match(site: Site, book: FieldBook) -> list[tuple[int, float, str, int]]:
    """(field, strength, rule, name) for the fields that this number tells: mostly one; a head-count may come with it."""
    able = [index for index in range(len(book.fields)) if fits(book, index, site.number)]
    if not able:
        return []
    label = _labelled(site, book)
    if label is not None:
        return [label] if label[0] in able or site.number.bare else []
    if site.number.bare:
        return _bare(site, book)
    plain = [index for index in able if not book.heads[index]]
    matched = _best(site, book, plain)
    heads = [_head(site, book, index, matched) for index in able if book.heads[index]]
    return [*matched, *(head for head in heads if head)]


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
        return measure in measures.TIME and (number.measure == measure or number.measure.removeprefix("个") == measure)
    if number.bare or not measure:
        return True
    return measures.alike(number.measure, measure)


def _labelled(site: Site, book: FieldBook) -> tuple[int, float, str, int] | None:
    """A line "党员总数：31人": the words before the colon are a field's name."""
    label, colon, rest = site.before.partition(":")
    if not colon or len(rest.strip()) > 8 or site.clause.inner or len(label) > 40:
        return None
    if re.search(r"[^\s已约共近计为有现达到超过了实际合人民币¥]", rest):
        return None
    match = book.match_label(label)
    return (match.field, min(match.strength, 0.99), "label", match.name) if match and match.strength > 0.6 else None


def _bare(site: Site, book: FieldBook) -> list[tuple[int, float, str, int]]:
    """A number without a measure counts only right behind a field's full name (党员总数 40)."""
    left = re.sub(r"[\s:“”]|(?:数)?(?:误填成|更正为|应为|实际应?为|为|是|共|达到?|约)$", "", site.left)
    match = book.match_label(left[-24:]) if left else None
    if match is None or match.strength < 0.9:
        return []
    return [(match.field, 0.8, "adjacent", match.name)]


def _best(site: Site, book: FieldBook, plain: list[int]) -> list[tuple[int, float, str, int]]:
    for context, factor, rule in _contexts(site):
        best = _pick(book, context, plain, site)
        if best is not None:
            index, strength, name = best
            return [(index, strength * factor, rule, name)]
    return _inherited(site, plain)


def _contexts(site: Site) -> Iterator[tuple[tuple[str, ...], float, str]]:
    yield (site.left, site.right), 1.0, "clause"
    if site.later and not words.TOTAL.search(site.before):
        yield (site.left, site.right + "，" + site.later), 0.9, "clause and next"
    if site.earlier:
        yield (site.earlier + "，" + site.left, site.right), 0.85, "clause and last"


def _pick(book: FieldBook, context: tuple[str, ...], plain: list[int], site: Site) -> tuple[int, float, int] | None:
    scores: dict[int, tuple[float, int, int]] = {}
    for text, factor in ((context[0], 1.0), (context[1], 1.0), ("|".join(context), 0.97)):
        for index, (strength, name) in book.best_names(text).items():
            if index in plain:
                scores[index] = max(scores.get(index, (0.0, 0, 0)), (strength * factor, len(book.names[name].core), name))
    ranked = sorted(((score, index) for index, score in scores.items()), reverse=True)
    if not ranked:
        return None
    (strength, _, name), index = ranked[0]
    enough = ENOUGH_ALONE if _measure_is_its_own(book, index, site.number.measure) else ENOUGH
    if strength < enough:
        return None
    if len(ranked) > 1 and ranked[1][0][0] > strength - 0.05:
        strength -= 0.1
    return index, strength, book.names[name].source


def _measure_is_its_own(book: FieldBook, index: int, measure: str) -> bool:
    if measure in ("人", "名", "个", "次", ""):
        return False
    return sum(measures.alike(measure, other) for other in book.measures) == 1 and measure == book.measures[index]


def _inherited(site: Site, plain: list[int]) -> list[tuple[int, float, str, int]]:
    """共404人次, 应为181人次, a list of 143人次、171人次: what the number before counted."""
    before = site.previous
    if before is None or not before.fields or site.clause.inner:
        return []
    index = before.fields[0]
    if index not in plain or not (measures.alike(site.number.measure, before.number.measure) or site.number.bare):
        return []
    listed = site.left.strip() in ("", "、") and site.clause is before.clause
    again = words.TOTAL.search(site.left) or words.CORRECTED.search(site.left.strip()) or words.REACHED.search(site.left)
    if not (listed or again):
        return []
    return [(index, before.strength * 0.98, "listed" if listed else "again", 0)]


# ---- head-counts (党员总数): the thing itself, told by no other word


_UNLIKE_HEAD = re.compile(
    r"(?:转入|转出|发展|新|流动|困难|老|离退休|预备|正式|在外|未|失联|生病|优秀|先进|慰问|走访|带领|带着|组织|发动|安排|抽调|选派|派出|增派|动员|其余|其他|另有?|对|由|和)$"
)
_BASE = re.compile(r"^(?:当中|之中|中|里|，|,|全部|全体|全员|均|都|人人|悉数|身体|在册|在籍|100%)")


def _head(
    site: Site, book: FieldBook, index: int, matched: list[tuple[int, float, str, int]]
) -> tuple[int, float, str, int] | None:
    noun = book.head_nouns[index]
    left, right = site.left.rstrip(" :"), site.right.lstrip()
    left = re.sub(r"(?:现有|共有|共计|总计|合计|共|有|总数|总量|人数|总人数|数量|数|为|计|约|达|:)+$", "", left)
    if left.endswith(noun):
        if _UNLIKE_HEAD.search(left.removesuffix(noun)):
            return None
        told = 0.95 if left != site.left.rstrip(" :") or re.search(r"现|有|共", left) else 0.8
        return None if matched and told < 0.9 else (index, told, "head", 0)
    if not right.startswith(noun) or _longer_noun(book, right, noun):
        return None
    rest = right.removeprefix(noun)
    if _BASE.match(rest) or rest == "":
        return (index, 0.9 if rest[:1] == "中" or words.EXISTS.search(site.left) else 0.85, "base", 0)
    if matched or not re.search(r"(?:现有|共有|共|有|在册)(?:约|近)?$", site.left):
        return None
    return index, 0.85, "head", 0


def _longer_noun(book: FieldBook, right: str, noun: str) -> bool:
    """党员领导干部, 党员先锋岗 begin with the noun and are other things."""
    after = right.removeprefix(noun)
    if re.match(r"领导|干部|志愿|代表|骨干|教师|教职|家属|家庭|群众|先锋|突击|示范|责任|服务|专家|医|护|学生|发展|大会|活动|积极", after):
        return True
    return any(name.core.startswith(noun) and right.startswith(name.core) and len(name.core) > len(noun) for name in book.names)


# ---- how it is meant


def _cumulative(site: Site) -> bool:
    near = site.before if not words.NOW.search(site.before) else site.left
    return bool(words.CUMULATIVE.search(near)) or bool(re.match(r"^\(?累计", site.after))


def _is_part(site: Site, index: int) -> bool:
    if site.clause.inner and site.parent is not None and index in site.parent.fields:
        return True
    before = site.previous
    same = before is not None and index in before.fields
    return same and bool(words.PART.search(site.before))


def _why_not(stretch: Stretch, site: Site, book: FieldBook, index: int) -> str:
    """Why a number that names the field is not its value; "" when it may be."""
    if stretch.topic is not Topic.FIGURES:
        return {Topic.DEEDS: "事迹中的数字", Topic.TROUBLES: "困难问题中的数字", Topic.PLANS: "计划中的数字"}[stretch.topic]
    checks = (
        (_of_earlier, "上期或原报的数字"),
        (_compared, "增减的数字"),
        (_planned, "计划中的数字"),
        (_denied, "未做到的数字"),
        (_not_counted, "说明不计入或没有变化"),
        (_per_one, "每人、每天或单项的数字"),
    )
    for check, why in checks:
        if check(site):
            return why
    if book.fields[index].type is FieldType.MONEY and _in_kind(site, book, index):
        return "物资折价或其他款项"
    return "他人的数字" if _of_others(site, book, index) else ""


def _of_earlier(site: Site) -> bool:
    if site.after and re.match(r"^\s*(?:更正|改正|修正|调整|订正|改|变更|增加|增|减|提高|扩大|上升|下降|减少)(?:为|到|至|成)", site.after):
        return bool(words.FROM.search(site.left)) or "更正" in site.after[:4] or "改" in site.after[:3]
    for match in words.EARLIER.finditer(site.before):
        if not words.NOW.search(site.before, match.end()):
            return True
    return False


def _compared(site: Site) -> bool:
    left = site.left.rstrip()
    if words.CORRECTED.search(left):
        return False
    if re.search(r"(?:新增|增加|增设)$", left) and not words.COMPARING.search(site.before.strip()):
        return not re.match(r"新增$", left[-2:])
    if words.COMPARED.search(left) and not re.search(r"(?:至|不)(?:少|多)$", left):
        return True
    return bool(words.COMPARING.search(site.before.strip())) and not words.REACHED.search(left)


def _planned(site: Site) -> bool:
    return bool(words.PLANNED.search(site.before)) or bool(words.PLANNED.search(site.earlier))


def _denied(site: Site) -> bool:
    return bool(words.DENIED_LEFT.search(site.before)) or bool(words.DENIED_RIGHT.match(site.right))


def _not_counted(site: Site) -> bool:
    return bool(words.NOT_COUNTED.search(site.after) or words.NOT_COUNTED.search(site.later))


def _per_one(site: Site) -> bool:
    if words.TOTAL.search(site.left):
        return False
    return bool(words.PER.search(site.left) or words.PER_RIGHT.match(site.right)) or bool(
        re.search(r"(?:一天|当天|当日|单日|最高|最多|每)[^,，]{0,10}$", site.before)
    )


def _in_kind(site: Site, book: FieldBook, index: int) -> bool:
    if any(words.IN_KIND.search(name.core) for name in book.names if name.field == index):
        return False
    return bool(words.IN_KIND.search(site.left))


_FILLER = re.compile(
    r"^(?:\s|另有|另外|其中|此外|同时|还有|本周|本月|本期|一周来|期间|共|全[院校系]|医院|学校|支部|累计|含|包括|[|，,、“”])*"
)
_NOT_PERSON = re.compile(r"^(?:支部|党支部|第|公寓|宿舍|党小组|处|会|工作|部|中|家庭|社区|事务|代表大会|服务|困难|问题|诉求|需求|急难)")


def _of_others(site: Site, book: FieldBook, index: int) -> bool:
    """Students, activists, residents, staff: people the field does not count, standing where the counted ones stand."""
    subject = book.subjects[index] or book.subject
    if not subject:
        return False
    known = "".join(name.core for name in book.names if name.field == index) + subject
    if words.MIXED.search(site.before):
        return True
    people = site.number.measure in measures.PEOPLE
    if people and _noun_at(site.right[:14], subject, known):
        return True
    if (people or site.number.measure == "人次") and _noun_before(site.left, subject, known):
        return True
    lead = _FILLER.sub("", site.before)
    noun = next((noun for noun in words.PERSON_NOUNS if lead.startswith(noun)), "")
    if not noun or noun in known or subject in site.before or subject in noun:
        return False
    return not _NOT_PERSON.match(lead[len(noun) :])


def _noun_at(right: str, subject: str, known: str) -> bool:
    """Whether the words right behind 名 or 人 are other people (86名学生志愿者), the last noun of the row deciding."""
    last, at = "", 0
    while at < len(right):
        noun = next((noun for noun in (subject, *words.PERSON_NOUNS) if right.startswith(noun, at)), "")
        if noun:
            last, at = noun, at + len(noun)
        elif last or at >= 4:
            break
        else:
            at += 1
    if not last or subject in last or subject in right[:at]:
        return False
    return last not in known and not _NOT_PERSON.match(right[at:])


def _noun_before(left: str, subject: str, known: str) -> bool:
    left = re.sub(r"(?:共有|共计|共|约|近|有|达|超过|计|总计|:|\s)+$", "", left)
    noun = next((noun for noun in words.PERSON_NOUNS if left.endswith(noun)), "")
    return bool(noun) and noun not in known and subject not in noun and not left.endswith(subject)


# ---- 全体: the whole of a stated number


def read_wholes(stretches: Iterable[Stretch], book: FieldBook) -> Iterator[tuple[Stretch, int, int, float, Evidence]]:
    """(stretch, field, head field, strength, evidence) where a sentence says that all did it: 全体党员均已接种."""
    for stretch in stretches:
        if stretch.topic is not Topic.FIGURES:
            continue
        for match in re.finditer(r"[^,，。;!?\n]{2,80}", stretch.text[stretch.start : stretch.end]):
            clause = match[0]
            if not words.WHOLE.search(clause) or words.PLANNED.search(clause) or re.search(r"未|没|不|要求|确保|教育|号召|动员|引导", clause):
                continue
            start = stretch.start + match.start()
            evidence = stretch.placed.evidence(stretch.folded.origin(start, start + len(clause)).strip())
            for index, strength in book.mentions(clause).items():
                head = next((h for h, is_head in enumerate(book.heads) if is_head and h != index), None)
                if head is None or strength < 0.8 or not measures.alike(book.measures[index], book.measures[head]):
                    continue
                if book.subjects[index] == book.subjects[head] and (book.head_nouns[head] in clause or ":" in clause or "率" in clause):
                    yield stretch, index, head, strength, evidence
