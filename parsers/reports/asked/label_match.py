"""Which field a label names: table heads, the words before a colon."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal
from typing import TYPE_CHECKING

from domain.campaign import FieldType
from parsers.reports.asked.labels import Label, LabelMatch, split_label
from parsers.reports.asked.shortened import SHORT, contrary, short_for
from parsers.reports.language import measures

if TYPE_CHECKING:
    from parsers.reports.asked.fields import FieldBook

_HARMLESS = re.compile(
    r"^(?:支部|单位|学院|公司|车间|科室)(?=党员|团员|职工|教职工|员工|总人)|本(?:周|月|期|次|年|季度|学期|单位|支部|部门|院|校)|我(?:院|校|支部|单位)|累计|目前|截至|现有|共有|其中|实际|人员|人数|情况|总|数|共|已|的|了|名|次|人|填报|统计|年度|期间|上(?:周|月|期)|合计|\d{1,2}(?:时|点)"
)

#: what makes somebody of what he works with
_WORKERS = "工员师"

#: when and by whom the form was filled in
_OF_THE_FORM = re.compile(
    r"^(?:填[报表写制]|报[送告]|上报|统计|制表|报表|打印|审核|签发|截[止至])(?:日期|时间|时段|周期|期间|区间|人|人员|者|负责人)?$|^(?:日期|时间|时段|周次)$|^(?:制表|填表|填报|经办|审核|联系)人"
)


def match_label(book: FieldBook, text: str) -> LabelMatch | None:
    """The field that a label or a head names, how well, and what its figures are multiplied with; None where it
    names none, or two alike."""
    text = _opened(book, text)
    label = split_label(text)
    own = _spelled(book, text)
    if own is not None:
        return LabelMatch(own, 1.0, label.scale)
    core = label.core
    if len(core) < 2 or len(core) > 40:
        return None
    if _OF_THE_FORM.match(core) and not any(text in names for names in book.spelled):
        return None
    found = sorted(_scores(book, text, core, label), key=lambda one: _rank(book, text, one), reverse=True)
    strength, index, name = found[0] if found else (0.0, 0, 0)
    torn = len(found) > 1 and found[1][0] > strength - 0.02 and strength < 0.999
    if (torn or strength < SHORT) and (short := _short(book, label)) is not None:
        return short
    if torn or strength < 0.55:
        return None
    return LabelMatch(index, strength, _scale(book, index, label), name)


def _rank(book: FieldBook, text: str, score: tuple[float, int, int]) -> tuple[float, bool, int, int]:
    """Of fields that a label names alike (培训 of 培训场次 and of 培训人次) the one goes first that is called just so."""
    strength, index, name = score
    return strength, text in book.spelled[index], index, name


def _short(book: FieldBook, label: Label) -> LabelMatch | None:
    index = short_for(book, label.core)
    if index is None:
        index = short_for(book, _HARMLESS.sub("", label.core))
    if index is None or not _fits(book, index, label):
        return None
    return LabelMatch(index, SHORT, _scale(book, index, label))


def _opened(book: FieldBook, text: str) -> str:
    """党员人数(男) as 男党员人数, where a field is set apart by that word alone."""
    if "(" in text:
        for note, _ in book.notes:
            if note and f"({note}" in text:
                return note + re.sub(r"\([^()]{0,20}\)", "", text)
    return text


def _scale(book: FieldBook, index: int, label: Label) -> int | Decimal:
    return weighed(book, index, label.scale, label.quantity) if label.noted else label.scale


def weighed(book: FieldBook, index: int, scale: int, measure: str = "") -> int | Decimal:
    """What a bare figure is multiplied with where a measure of this scale is told: 千瓦时 of a field in 万千瓦时, 0.0001, or
    公斤 of one in 吨, 0.001."""
    own = book.scales[index]
    told = Decimal(scale) / own if own > 1 else scale
    other = book.fields[index].type is FieldType.NUMBER and measures.convertible(measure, book.measures[index])
    return told * measures.worth(measure, book.measures[index]) if other else told


def _spelled(book: FieldBook, text: str) -> int | None:
    """The field that is called just so, where what remains without measure words says too little to be matched (场次)."""
    bare = re.sub(r"\([^()]{0,20}\)|[\s:*★]", "", text)
    owners = [index for index, names in enumerate(book.spelled) if bare in names]
    return owners[0] if len(owners) == 1 and len(split_label(bare).core) < 2 else None


def _scores(book: FieldBook, text: str, core: str, label: Label) -> list[tuple[float, int, int]]:
    rest = _HARMLESS.sub("", core)
    found = []
    for index, (_, _) in book.best_names(core).items():
        if not _fits(book, index, label) and text not in book.spelled[index]:
            continue
        if core[-1] in _WORKERS and core[:-1] in book.names_of(index) and not book.people[index]:
            continue  # 钢筋工 of 钢筋
        number, strength = _best_label(book, index, core, rest)
        found.append((strength, index, number))
    return found


def _best_label(book: FieldBook, index: int, core: str, rest: str) -> tuple[int, float]:
    """The best name for a label core: both must cover each other (a harmonic mean, as for precision and recall)."""
    best = (0, 0.0)
    told, back_weights = book.spread(core), _weights_in(book, rest)
    for name in book.names:
        if name.field != index:
            continue
        if name.core in (core, rest):
            return name.source, 1.0
        forward = _share(name.core, name.weights, told)
        backward = _share(rest, back_weights, book.spread(name.core))
        if forward and backward and not contrary(name.core, core):
            strength = 0.99 * 2 * forward * backward / (forward + backward)
            if book.heads[index]:
                strength = strength if backward > 0.9 else 0.0
            best = max(best, (name.source, strength), key=lambda pair: pair[1])
    return best


_SAYS_NOT = re.compile(r"[未没不无非拟]|(?<![接招款对看])待")


def denial_of(names: Sequence[str]) -> str | None:
    """The words that say not in the names of a field that is called only by what is not (未就业); None for all others.

    Where a text says none of them (已就业) it does not speak of that field."""
    told = [_SAYS_NOT.search(name) for name in names]
    return "".join(found[0] for found in told if found) if all(told) else None


def _weights_in(book: FieldBook, text: str) -> list[float]:
    """The weight of each character: that of the rarer of the bigrams it stands in."""
    pairs = [book.rarity.get(text[at : at + 2], 1.0) for at in range(len(text) - 1)]
    return list(map(max, [0.0, *pairs], [*pairs, 0.0])) if pairs else [1.0] * len(text)


def _share(text: str, weights: Sequence[float], found: set[str]) -> float:
    covered = [False] * len(text)
    for place in range(len(text) - 1):
        if text[place : place + 2] in found:
            covered[place] = covered[place + 1] = True
    total = sum(weights)
    return sum(weight for weight, hit in zip(weights, covered, strict=True) if hit) / total if total else 0.0


def _fits(book: FieldBook, index: int, label: Label) -> bool:
    """Whether a label that asks for this quantity (人数, 金额, 率) can be that field's."""
    kind, quantity = book.fields[index].type, label.quantity
    if not quantity:
        return True
    if kind is FieldType.MONEY:
        return quantity == "元"
    if kind is FieldType.PERCENT:
        return quantity == "%"
    if kind is FieldType.DATE:
        return quantity == "date"
    if kind is FieldType.TEXT:
        return quantity in {"text", "date"}
    measure = book.measures[index]
    if quantity in book.asked[index]:
        return True
    if kind is FieldType.NUMBER and measures.convertible(quantity, measure):
        return True
    return quantity not in {"%", "text", "date"} and (not measure or measures.alike(quantity, measure))
