"""Which field the cells above a column name: its own head, with its group or its measure where that alone says too little."""

from __future__ import annotations

import re

from parsers.reports.asked.fields import FieldBook
from parsers.reports.asked.label_match import weighed
from parsers.reports.asked.labels import LabelMatch, split_label
from parsers.reports.tables.heads import SEXES, is_measure, is_ordinal, is_under
from parsers.reports.tables.kinds import NOTE, head_kind
from parsers.reports.tables.states import is_day, spell_of
from parsers.reports.tables.view import Seen, View

#: what says of a group's figures only when, or that they are all
_OF_TIME = re.compile(r"合计|小计|总计|共计|累计|[本这当](?:周|月|期|旬|年|季度?|日)|今[天日]")


def heads_of(view: View, column: int, head: int, top: int) -> list[Seen]:
    """The cells above a column from its group down, without blanks, ordinals and what is too long to be a head."""
    stack = (view.grid[row][column] for row in range(top, head + 1))
    told = (seen for seen in stack if seen is not None and 0 < len(seen.text) <= 40 and not _counts(seen.text))
    return list({id(seen): seen for seen in told}.values())


def _counts(text: str) -> bool:
    """A column's number in a row of them."""
    return is_ordinal(text) or text.isdigit()


def label_of(view: View, heads: list[Seen]) -> tuple[LabelMatch | None, Seen]:
    """The field that a column's own head names, with its group where it is a mere 人数 or 本周; else the group alone."""
    named = [seen for seen in heads if seen.label or not is_measure(seen.text)] or heads
    seen, groups = named[-1], [one.text for one in named[:-1] if len(one.text) <= 20]
    if (
        len(named) > 1
        and named[-2].label
        and (spell_of(seen.text) or is_day(seen.text) or _OF_TIME.fullmatch(seen.text))
    ):
        return named[-2].label, seen
    label = _with_group(view, groups, seen) if is_under(seen.text) else _in_measure(view, seen, heads) or seen.label
    label = label or seen.label or _with_group(view, groups, seen)
    if seen.text in SEXES and len(named) > 1:
        label = named[-2].label or label
    if label is None and head_kind(seen.text) in ("now", "cumulative", "total") and len(named) > 1:
        label = named[-2].label or _measured_alone(view, named[-2].text)
    return label or _measured_alone(view, seen.text), seen


def _in_measure(view: View, seen: Seen, heads: list[Seen]) -> LabelMatch | None:
    """人次 in a row of measures below 培训: of the fields that are called so, the one in that measure."""
    measure = heads[-1].text
    if seen is heads[-1] or not is_measure(measure):
        return None
    label = view.book.match_label(f"{seen.text}({measure})")
    return label if label is not None and view.book.measures[label.field] == measure else None


def _measured_alone(view: View, text: str) -> LabelMatch | None:
    """队伍（支）: a head whose measure only one field has, and that shares a word with its names."""
    told = split_label(text)
    if not told.quantity or head_kind(text):
        return None
    able = [index for index, measure in enumerate(view.book.measures) if measure == told.quantity]
    if len(able) != 1 or not set(told.core) & set("".join(view.book.names_of(able[0]))):
        return None
    return LabelMatch(able[0], 0.7, told.scale)


def _with_group(view: View, groups: list[str], seen: Seen) -> LabelMatch | None:
    """A short column head (人数, 场次) means something only under its group (志愿服务)."""
    if seen.figure or not groups or not 1 <= len(seen.text) <= 12 or NOTE.search(seen.text):
        return None
    told = [groups[-1] + seen.text]
    if not is_under(seen.text) and not head_kind(seen.text):
        told.append(seen.text + split_label(groups[-1]).core)  # 在册 under 党员
    matches = (view.book.match_label(label) for label in told)
    return next((match for match in matches if match is not None and match.strength > 0.6), None)


def scaled(book: FieldBook, label: LabelMatch, heads: list[str]) -> LabelMatch:
    """The label with the scale that any head of its column tells: 捐款（万元）, or 万元 or 公斤 in a row of measures."""
    told = (split_label(f"({text})" if is_measure(text) else text) for text in heads)
    scales = (weighed(book, label.field, one.scale, one.quantity) for one in told if one.scale != 1 or one.noted)
    scale = next((scale for scale in scales if scale != 1), 1)
    return label._replace(scale=scale) if label.scale == 1 != scale else label
