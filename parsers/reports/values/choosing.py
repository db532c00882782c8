"""Which of the values seen for a field is its value: own period before cumulative, totals before parts, kinds summed."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from domain.report import Evidence, Value
from parsers.reports.asked.found import Found, Source

#: labels matched this well name the same field beyond doubt
CLEAR = 0.85
#: what is left of the strength of a figure that stands beside another of its kind
DOUBTFUL = 0.9


class Choice(NamedTuple):
    """What was chosen among values of one source."""

    value: Value
    evidence: tuple[Evidence, ...]
    rule: str
    strength: float
    source: Source
    sure: float = 1.0
    parts: Decimal | None = None  #: what the parts told beside a total add up to
    contradicted: bool = False  #: another line under the same label tells another figure

    @property
    def strong(self) -> bool:
        return self.strength >= 0.75


def choose(found: list[Found]) -> Choice | None:
    """One value of many: own period before cumulative, a total before its parts, then the strongest, then the first."""
    if not found:
        return None
    own = _own(found)
    several = len({item.group for item in own if item.group}) > 1
    whole = [item for item in own if not item.part and not (several and item.group and item.source is not Source.TABLE)]
    totals = [item for item in whole if item.total]
    if not whole or (several and not totals and not any(item.strength >= 0.6 for item in whole)):
        return _sum(_one_per_group(own), "sum of parts")
    best = _of_all(totals, _best(totals or whole))
    if best.source is Source.TABLE and totals:
        best = totals[-1]
    kinds = _kinds(whole, best)
    if len(kinds) > 1:
        return _sum(kinds, "sum of kinds")
    return Choice(
        best.value,
        (best.evidence,),
        best.rule,
        best.strength * (DOUBTFUL if _rivalled(whole, best) else 1.0),
        best.source,
        best.sure,
        _parts_of(own, best),
        _contradicted(whole, best),
    )


def _own(found: list[Found]) -> list[Found]:
    """Those of the first document and the report's own time; names and dates have no parts."""
    document = _first_document(found)
    found = [item for item in found if item.evidence.document == document]
    found = [item for item in found if not item.past] or found
    own = [item for item in found if item.own] or _of_period(found)
    return own if isinstance(own[0].value, Decimal | int) else [item._replace(part=False) for item in own]


def _contradicted(whole: list[Found], best: Found) -> bool:
    """安全培训：66人次, and in another line 安全培训：67人次."""
    if best.source is not Source.LABEL:
        return False
    return any(
        item.source is Source.LABEL
        and item.value != best.value
        and item.place != best.place
        and (item.total, item.kind, item.group, item.dated) == (best.total, best.kind, best.group, False)
        and min(item.strength, best.strength) >= CLEAR
        for item in whole
    )


def _parts_of(own: list[Found], best: Found) -> Decimal | None:
    """The sum of the parts that stand with a total: the rows above it, or the list before 共计 in its sentence."""
    if not best.total or best.source is Source.TABLE:
        parts = [item for item in own if item.part and item.group and item.source is best.source] if best.total else []
    else:
        parts = [item for item in own if item.place == best.place and item.order < best.order and not item.total]
    if len(parts) < 2:
        return None
    return sum((item.value for item in parts if isinstance(item.value, Decimal)), Decimal(0))


def _of_period(found: list[Found]) -> list[Found]:
    """What is told of the period itself; all, if only parts of it are and a cumulative figure is whole."""
    own = [item for item in found if not item.cumulative]
    return own if any(not item.part for item in own) or all(item.part for item in found) else found


def _first_document(found: list[Found]) -> str:
    strong = [item for item in found if item.strength >= 0.5] or found
    return strong[0].evidence.document


def _best(items: list[Found]) -> Found:
    return max(items, key=lambda item: (item.strength > 0.75 and item.total, round(item.strength, 1), -item.order))


def _of_all(totals: list[Found], best: Found) -> Found:
    """白天共检查15家，夜间9家，合计24家: of totals in a sentence the last that is greater, told by nothing but 合计."""
    if best.source is not Source.PROSE or not isinstance(best.value, Decimal):
        return best
    for item in reversed(totals):
        after = item.place == best.place and item.order > best.order and item.rule == "again" and not item.cumulative
        if after and item.measure == best.measure and isinstance(item.value, Decimal) and item.value > best.value:
            return item
    return best


def _one_per_group(own: list[Found]) -> list[Found]:
    """What each part of the unit counts, kinds told side by side included; what belongs to no part each by itself."""
    groups: dict[object, list[Found]] = {}
    for item in own:
        groups.setdefault(item.group or ("listed", item.order), []).append(item)
    return [item for items in groups.values() for item in _kinds(items, _best(items))]


def _kinds(whole: list[Found], best: Found) -> list[Found]:
    """The alternatives of one field told side by side (先锋岗5个、责任区2个), or a list without its total."""
    if (best.total and best.source is Source.TABLE) or not isinstance(best.value, Decimal | int):
        return [best]
    if best.rule == "again":
        return [best, *_kinds_after(whole, best)]
    near = [
        item for item in whole if item.passage == best.passage and item.rule != "again" and item.measure == best.measure
    ]
    if best.total:
        near = [item for item in near if item.rule != "listed" and not item.dated]
    seen: dict[int, Found] = {_kind_of(best): best}
    for item in near:
        if item.strength >= best.strength - 0.25:
            seen.setdefault(_kind_of(item), item)
    return list(seen.values())


def _kinds_after(whole: list[Found], best: Found) -> Iterator[Found]:
    """示范岗…，共3个；责任区2个: a kind that is told after the total of another."""
    near = [item for item in whole if item.passage == best.passage and item.rule != "again"]
    seen = {item.kind for item in near if item.order < best.order} | {best.kind} if best.total else set()
    for item in near:
        another = "另" in item.evidence.text  # 团委另外组织了5支志愿服务队
        if seen and item.order > best.order and item.kind not in seen and item.measure == best.measure and not another:
            seen.add(item.kind)
            yield item


def _rivalled(whole: list[Found], best: Found) -> bool:
    """已播1200亩；油菜已播800亩: another figure of its passage is told just like it."""
    return best.source is not Source.TABLE and any(
        item.passage == best.passage
        and item.value != best.value
        and (item.rule not in ("again", "listed") or (item.now and best.now and not item.corrected))
        and (item.total, item.own, item.measure) == (best.total, best.own, best.measure)
        and item.strength >= best.strength
        for item in whole
    )


def _kind_of(item: Found) -> int:
    """What is told apart within a field: the items of a list, events on days of their own, the alternatives of its name."""
    return -item.order if item.rule == "listed" or item.dated else item.kind


def _sum(items: list[Found], rule: str) -> Choice:
    value = sum((item.value for item in items if isinstance(item.value, Decimal | int)), Decimal(0))
    strength = min(item.strength for item in items) * (0.97 if len(items) > 1 else 1.0)
    return Choice(
        value,
        tuple(item.evidence for item in items),
        rule if len(items) > 1 else items[0].rule,
        strength,
        items[0].source,
        min(item.sure for item in items),
    )
