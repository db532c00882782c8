"""Which field a number in a sentence tells: by its measure, by the words around it, never by distance alone."""

from __future__ import annotations

import re
from dataclasses import replace

from parsers.reports.asked.fields import FieldBook
from parsers.reports.asked.labels import core_of
from parsers.reports.asked.matching import Match, fitting
from parsers.reports.language import measures
from parsers.reports.language.corrections import SHOULD_BE, replaces
from parsers.reports.language.sites import Site
from parsers.reports.prose.bare import bare_number
from parsers.reports.prose.contexts import contexts
from parsers.reports.prose.head_counts import head_count
from parsers.reports.prose.inheriting import inherited
from parsers.reports.prose.leaning import by_measures, leaning, under_label
from parsers.reports.prose.listed import kind_behind_name, kind_under_label, next_of_class
from parsers.reports.prose.look_alikes import OTHER_RATE, of_another, of_another_rate
from parsers.reports.prose.mended import mended
from parsers.reports.prose.naming import (
    ENOUGH,
    ENOUGH_AFAR,
    ENOUGH_ALONE,
    enough,
    in_own_measure,
    needed_afar,
    pick,
    subject_stands_by,
)
from parsers.reports.prose.noted import noted
from parsers.reports.prose.other_measures import told_otherwise
from parsers.reports.prose.parts import sum_of_told
from parsers.reports.prose.plainly import by_money, by_state, by_verb, by_verb_behind, rate_given, sum_given
from parsers.reports.prose.same_kind import can_tell, of_that_kind
from parsers.reports.prose.short_names import by_one_word, by_short_name


def attribute(site: Site, book: FieldBook) -> list[Match]:
    """The fields that this number tells: mostly one; a head-count (53名党员全部投入) may come with it."""
    able = [index for index in fitting(book, site.number) if of_that_kind(site, book, index)]
    if not able:
        return told_otherwise(site, book)
    if apart := noted(site, book, able):
        return apart
    label = _labelled(site, book)
    if label is not None and (alone := _by_label(site, book, able, label)) is not None:
        return alone
    if (corrected := mended(site, book, able)) is not None:
        return [corrected]
    if (settled := _settled(site, book)) is not None:
        return settled
    if site.number.bare:
        return bare_number(site, book) or sum_given(site, book)
    among = _among(site, book, able) or kind_under_label(site, book, able) or kind_behind_name(site, book, able)
    among = among or next_of_class(site, book, able)
    return [among] if among is not None else _named(site, book, able) or _unnamed(site, book, able)


_TAKEN = re.compile(r"\s?就?按(?:约|大约)?"), re.compile(r"(?:来|上)?[报填算计]")


def _settled(site: Site, book: FieldBook) -> list[Match] | None:
    """解答咨询五六百人次，按550算: the field of the rough figure that this one is taken for; None where there is none."""
    rough = site.previous
    if rough is None or rough.number.value is not None or not rough.number.measure:
        return None
    if not (_TAKEN[0].fullmatch(site.left) and _TAKEN[1].match(site.right)):
        return None
    measure = site.number.measure or rough.number.measure
    return attribute(replace(rough, number=site.number._replace(measure=measure)), book)


def _by_label(site: Site, book: FieldBook, able: list[int], label: Match) -> list[Match] | None:
    """What the label of the line tells of its number; None where other words must tell it (培训：2场 of a field in 人次)."""
    if label.field in able:
        return [label]
    named = [index for index in able if core_of(site.before.partition(":")[0].strip()) in book.names_of(index)]
    if not named and in_own_measure(site, book):
        return None
    return [Match(named[0], 0.9, "label")] if len(named) == 1 else []


def _named(site: Site, book: FieldBook, able: list[int]) -> list[Match]:
    """The fields that the words around a number name, head-counts with them."""
    matched = _best(site, book, [index for index in able if not book.heads[index]])
    heads = (head_count(site, book, index, matched) for index in able if book.heads[index])
    counted = [head for head in heads if head is not None]
    if any(head.rule == "named head" for head in counted):
        matched = [match for match in matched if match.strength >= ENOUGH_AFAR]
    return [*matched, *counted]


#: what tells a number whose words name no field: what it leans on, what it adds up, a verb, a short name
_LESS_THAN_NAMES = (
    under_label,
    leaning,
    sum_of_told,
    by_money,
    by_state,
    by_verb,
    by_verb_behind,
    by_one_word,
    by_short_name,
    by_measures,
    rate_given,
)


def _unnamed(site: Site, book: FieldBook, able: list[int]) -> list[Match]:
    plain = [index for index in able if not book.heads[index]]
    told = inherited(site, book, able if replaces(site.left) else plain)
    for rule in _LESS_THAN_NAMES:
        told = told or rule(site, book, plain)
    return told or told_otherwise(site, book)


#: 党员占了35人, 当中党员35人
_TOOK = re.compile(
    r"(?:其中|当中)?([\u4e00-\u9fff]{2,6}?)(?:就|也)?占(?:了|到)?(?:约|近)?|当中(?:有|的)?([\u4e00-\u9fff]{2,6})"
)
_OF_WHOM = re.compile(r"(?:当|之)?[中里]\s?$")


def _among(site: Site, book: FieldBook, able: list[int]) -> Match | None:
    """党员及群众80人参与，其中党员35人: the counted ones among those told before have done the same."""
    before = site.previous
    if before is None or not before.fields or before.fields[0] not in able:
        return None
    took = _TOOK.fullmatch(site.left.strip())
    if "其中" not in site.before and not _OF_WHOM.search(before.right) and not took:
        return None
    index = before.fields[0]
    noun = book.subjects[index] or book.subject
    if not noun or not measures.alike(site.number.measure, before.number.measure) or book.heads[index]:
        return None
    alone = site.left.strip(" 共有约") in (noun, "其中" + noun) or (
        site.right.strip() == noun and site.left.strip() in ("", "其中", "其中有")
    )
    alone = alone or (took is not None and noun in took.groups())
    return Match(index, before.strength * 0.95, "among", before.names[0]) if alone else None


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
    enough_afar = _enough_afar(site, book)
    for left, right, factor, rule in contexts(site):
        best = pick(site, book, plain, left, right)
        if best is not None and of_another(site, book, best.field):
            continue
        if best is not None and (best.strength >= enough_afar or rule not in ("clause and next", "clause and last")):
            factor *= OTHER_RATE if of_another_rate(site, book, best.field) else 1.0
            return [best._replace(strength=best.strength * factor, rule=rule)]
    return []


#: a figure that fills its clause: what it counts stands in the clause before
_ALONE = re.compile(
    rf"(?:[一二三四五六七八九十\d]{{1,3}}(?:天|周|个月)|前后|先后|一共|总共|共|合计|计|有|约|近|下来|不是|{SHOULD_BE}|而?是|实际|\s){{0,4}}"
)
ENOUGH_ALONE_AFAR = 0.5


def _enough_afar(site: Site, book: FieldBook) -> float:
    """How much of its name the clauses around must hold: less for a figure that fills its clause, least in a measure of its own."""
    if not _ALONE.fullmatch(site.left + site.right):
        return needed_afar(site, book)
    return ENOUGH_ALONE if in_own_measure(site, book) else ENOUGH_ALONE_AFAR


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
    return [counted, done._replace(strength=done.strength * 0.9)]


#: 两个先锋岗一个在大厅、一个在热线室
_ONE_OF_THEM = re.compile(r"[在是设归由给]")


def belongs_to_next(follower: Site | None, site: Site, book: FieldBook, match: Match) -> bool:
    """三处共设立先锋岗4个: words between two numbers belong to the second when it has no others, nor the first."""
    index = match.field
    if follower is None or match.rule not in ("clause", "whole clause", "clause and next"):
        return False
    if book.heads[index] or subject_stands_by(site, book, index) or not can_tell(follower, book, index):
        return False
    if _ONE_OF_THEM.match(follower.right) and follower.number.value == 1:
        return False
    if book.mentions(site.left).get(index, 0.0) >= enough(book, index, site.number.measure):
        return False
    if book.subjects[index] and site.right.startswith(book.subjects[index]):
        return False  # 92名学生和9名教师参加
    if match.rule == "whole clause":
        return True
    if book.mentions(follower.right).get(index, 0.0) >= ENOUGH:
        return False
    return book.mentions(follower.left).get(index, 0.0) >= ENOUGH_ALONE
