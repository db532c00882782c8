"""Which rows of a table are heads, and which heads mean something only below another."""

from __future__ import annotations

import re

from domain.campaign import FieldType
from parsers.reports.language import measures
from parsers.reports.tables.cells import is_blank
from parsers.reports.tables.states import spell_of
from parsers.reports.tables.view import Seen, View, distinct, figures_below, is_people, other_people

SEXES = frozenset({"男", "女", "男性", "女性"})
MERE_COUNT = re.compile(r"^(?:总)?(?:人数|数量|总数|数|人次|台数|件数|数目)$")
UNDER = re.compile(
    r"^(?:(?:总|女|男)?(?:人数|人次|金额|件数|数量|场次|户数|台数|次数|份数|数)|小计|合计|其中.{0,8})?(?:\([^()]{1,6}\))?$"
)
#: a head that tells whose period its figures are of, and nothing else
_PERIOD = re.compile(
    r"(?:本|上|当|去年?同?|今年)?(?:周|月|期|旬|年|季度?|次|学期|年度)?(?:数|新增|累计|完成|实际|计划|目标|同期|发生)?(?:数|量|人次|金额|情况)?|合计|小计|同比|环比|增减|[期年][初末]数?|(?:原|现)有数?|[^数人件]{0,3}[前后]"
)


def head_rows(view: View) -> list[int]:
    """Rows whose labels name the columns below them; of a head of several rows, the last that holds labels."""
    heads: list[int] = []
    for row, line in enumerate(view.grid):
        if _is_head(view, row, line):
            row = _lowest(view, row)
            if heads and _same_head(view, heads[-1], row):
                heads[-1] = row
            elif not heads or row > heads[-1]:
                heads.append(row)
    return heads


def is_under(text: str) -> bool:
    """Whether a head means something only below another: 人数, 本周, 5月, 万元, a column's number."""
    return (
        text in SEXES
        or spell_of(text) is not None
        or UNDER.match(text) is not None
        or _PERIOD.fullmatch(text) is not None
        or is_measure(text)
        or is_ordinal(text)
    )


_MEASURES = frozenset(measures.WORDS) | {"元", "亿元", "人/次", "%", "个/支", "计量单位"}


def is_measure(text: str) -> bool:
    """Whether a cell says no more than in what is counted: 人次, 单位:万元."""
    text = text.removeprefix("计量").removeprefix("单位:") or text
    return text.removeprefix("万") in _MEASURES


def is_ordinal(text: str) -> bool:
    """甲, 乙: what stands for a column in a row of ordinals."""
    return text in ("甲", "乙", "丙", "丁", "栏次", "行次")


def _lowest(view: View, row: int) -> int:
    """A head goes on below itself where only 人数, 本周, 金额（元）, measures, numbers of columns and blanks stand under it, or
    what heads figures under a group of several columns (发现 | 处置 under 险情)."""
    while row + 1 < len(view.grid):
        cells = [seen for seen in distinct(view.grid[row + 1]) if seen.cell.row == row + 1]
        told = [seen for seen in cells if seen.text]
        under = all(is_under(seen.text) or seen.text == "单位" or _in_a_group(view, seen) for seen in told)
        if not told or not (under or _counts_up(told)):
            return row
        row += 1
    return row


def _in_a_group(view: View, seen: Seen) -> bool:
    """Whether words stand under a head of several columns, and over a figure."""
    over, below = view.grid[seen.cell.row - 1][seen.cell.column], view.below(seen)
    grouped = over is not None and 1 < over.cell.columns < len(view.grid[0]) and over.cell is not seen.cell
    return grouped and not seen.figure and below is not None and below.figure and bool(below.text)


def _stands_over_figures(view: View, row: int) -> bool:
    """Whether only 本周, 人数 and the like lie between a row and a row of figures."""
    low = _lowest(view, row)
    if low == row or low + 1 >= len(view.grid):
        return False
    return sum(seen.figure and bool(seen.text) and not is_blank(seen.text) for seen in distinct(view.grid[low + 1])) > 1


def _counts_up(cells: list[Seen]) -> bool:
    """甲 1 2 3: the numbers of the columns."""
    figures = [seen.text for seen in cells if not is_ordinal(seen.text)]
    return len(figures) > 2 and figures == [str(number) for number in range(1, len(figures) + 1)]


def _is_head(view: View, row: int, line: list[Seen | None]) -> bool:
    cells = distinct(line)
    peoples = any(other_people(view.book, seen.text) for seen in cells)
    labels = [seen for seen in cells if seen.label is not None and not (peoples and is_people(view.book, seen.text))]
    if not labels or row + 1 >= len(view.grid) or any(seen.figure and not is_blank(seen.text) for seen in cells):
        return False
    if _stands_over_figures(view, row):
        return True
    below = figures_below(view, labels)
    beside = sum(1 for seen in labels if (right := view.right_of(seen)) is not None and right.label is not None)
    named = below == len(labels) and _all_named(cells)
    many = figures_below(view, cells) >= max(2, len(cells) / 2)
    if named and (many or all(_heads_figures(view, seen) or _over_a_figure(view, seen) for seen in labels)):
        return True
    if len(labels) == 2:
        return beside == 1 and below >= 1
    return len(labels) > 2 and beside >= len(labels) / 2 - 0.5 and (beside >= 2 or below >= 1)


def _heads_figures(view: View, label: Seen) -> bool:
    """Whether two figures at least stand below each other under a label."""
    row = label.cell.row + label.cell.rows
    under = [view.grid[at][label.cell.column] for at in range(row, min(row + 2, len(view.grid)))]
    figures = {id(seen) for seen in under if seen is not None and seen.figure and not is_blank(seen.text)}
    return len(figures) == 2


def _over_a_figure(view: View, label: Seen) -> bool:
    """Whether a label that asks for a figure has one below it and none beside it: 受灾人口 | 存在困难 over 300 | …"""
    if label.label is None or view.book.fields[label.label.field].type in (FieldType.DATE, FieldType.TEXT):
        return False
    below = view.below(label)
    return below is not None and below.figure and not is_blank(below.text)


def _all_named(cells: list[Seen]) -> bool:
    return len(cells) > 1 and all(seen.text and not seen.figure for seen in cells)


def _same_head(view: View, upper: int, lower: int) -> bool:
    """Whether two rows of labels are one head: nothing but labels, groups and blanks lies between them."""
    return lower - upper == 1 and not any(
        seen.figure and seen.text and seen.text.isdigit() for seen in distinct(view.grid[lower])
    )


def first_above(heads: list[int], place: int, row: int) -> int:
    """The first row that may belong to a head: no row above the head before it, and three at most."""
    floor = heads[place - 1] + 1 if place else 0
    return max(floor, row - 3)
