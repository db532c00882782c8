"""A table seen as labels, figures and blanks, and the rows of it that are heads."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from typing import NamedTuple

from domain.campaign import DateRange, FieldType
from domain.document import Cell, Table
from domain.text.normalise import fold
from parsers.reports.asked.fields import FieldBook
from parsers.reports.asked.labels import LabelMatch, tidy
from parsers.reports.language import measures, words
from parsers.reports.speech.segment import Placed
from parsers.reports.tables.cells import is_blank
from parsers.reports.tables.states import spell_of

#: 一季度, 3月, 一组, 第2周 name parts and are no figures
_NAMED = re.compile(r"第|[\d一二三四五六七八九十]{1,4}(?:季度?|月|周|旬|年|[级届号班组队])(?!次)[^\d]{0,4}$")
_FIGURE = re.compile(
    r"(?:约|近|共|¥|人民币){0,2}-?(?:\d[\d,]*(?:\.\d+)?|[零一二三四五六七八九十百千两壹贰叁肆伍陆柒捌玖拾佰仟]+)[万千百十亿]?(?!级|届|号|[、.])[^\d]{0,4}(?:[,，;(].*)?$"
)
#: 一次合格率, 三公经费: a word that begins with a numeral is the field's name and no figure where it names one so well
_WORD = 0.95
_NUMERAL = re.compile(r"[一二三四五六七八九十百千两]")
_OF_NAME = re.compile(r"(?:名称|全称|姓名):?$")
_COUNTED = re.compile(r"\d(?:人次|[人名位个户家场次件支项台套元])|[一二三四五六七八九十]{1,3}(?:名|人次|户)")

#: heads that say only who is counted: 群众, 团员数, 学生人数
_PEOPLES = frozenset(noun + tail for noun in words.PERSON_NOUNS for tail in ("", "数", "人数"))


class Seen(NamedTuple):
    """A cell, folded once: its text without blanks, and the field it names, if any."""

    cell: Cell
    text: str
    label: LabelMatch | None
    figure: bool  #: begins with a number, or says nothing

    @property
    def blank(self) -> bool:
        return not self.text


@dataclass(frozen=True, slots=True)
class View:
    """A table ready for reading."""

    placed: Placed
    grid: list[list[Seen | None]]
    book: FieldBook
    order: int
    near: date | None  #: the day from which years that are not written are told
    told: DateRange | None = None  #: the period that the report is about
    money: int = 1  #: what bare amounts of money are in where their own heads do not say: 10000 under 单位：万元

    def right_of(self, seen: Seen) -> Seen | None:
        column = seen.cell.column + seen.cell.columns
        row = self.grid[seen.cell.row]
        return row[column] if column < len(row) else None

    def below(self, seen: Seen) -> Seen | None:
        row = seen.cell.row + seen.cell.rows
        return self.grid[row][seen.cell.column] if row < len(self.grid) else None


def see(table: Table, book: FieldBook) -> list[list[Seen | None]]:
    known: dict[int, Seen] = {}
    rows: list[list[Seen | None]] = []
    for line in table.grid():
        row: list[Seen | None] = []
        for cell in line:
            if cell is None:
                row.append(None)
                continue
            if id(cell) not in known:
                known[id(cell)] = seen_of(cell, book)
            row.append(known[id(cell)])
        rows.append(row)
    return _names_apart(rows)


def _names_apart(rows: list[list[Seen | None]]) -> list[list[Seen | None]]:
    """Without the label that a name seems to be: 队伍名称 | 青松支教队 above other labels is no field 支教课时. Above
    names of units, 单位名称 heads a column."""
    for upper, lower in pairwise(rows):
        for seen, beside, below in zip(upper, upper[1:], lower, strict=False):
            if seen and beside and below and below.label and beside is not seen and _OF_NAME.search(seen.text):
                bare = {id(one): one._replace(label=None) for one in (seen, beside)}
                upper[:] = [bare.get(id(one), one) for one in upper]
    return rows


def seen_of(cell: Cell, book: FieldBook) -> Seen:
    """A cell, folded, with the field that it names."""
    text = "".join(tidy(fold(cell.text[:400])).split())
    figure = is_blank(text) or (_FIGURE.match(text) is not None and not _NAMED.match(text))
    label = None
    if 2 <= len(text) <= 40 and not _COUNTED.search(text) and (not figure or _NUMERAL.match(text)):
        label = book.match_label(text)
    if figure and label is not None and label.strength < _WORD:
        label = None
    return Seen(cell, text, label, figure and label is None)


def distinct(row: list[Seen | None]) -> list[Seen]:
    out: list[Seen] = []
    for seen in row:
        if seen is not None and (not out or out[-1] is not seen):
            out.append(seen)
    return out


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


SEXES = frozenset({"男", "女", "男性", "女性"})
MERE_COUNT = re.compile(r"^(?:总)?(?:人数|数量|总数|数|人次|台数|件数|数目)$")
UNDER = re.compile(
    r"^(?:(?:总|女|男)?(?:人数|人次|金额|件数|数量|场次|户数|台数|次数|份数|数)|小计|合计|其中.{0,8})?(?:\([^()]{1,6}\))?$"
)


#: a head that tells whose period its figures are of, and nothing else
_PERIOD = re.compile(
    r"(?:本|上|当|去年?同?|今年)?(?:周|月|期|旬|年|季度?|次|学期|年度)?(?:数|新增|累计|完成|实际|计划|目标|同期|发生)?(?:数|量|人次|金额|情况)?|合计|小计|同比|环比|增减|[期年][初末]数?|(?:原|现)有数?|[^数人件]{0,3}[前后]"
)


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


def is_measure(text: str) -> bool:
    text = text.removeprefix("计量").removeprefix("单位:") or text
    return text.removeprefix("万") in measures.WORDS or text in (
        "元",
        "万元",
        "亿元",
        "人/次",
        "%",
        "个/支",
        "计量单位",
    )


def is_ordinal(text: str) -> bool:
    """甲, 乙: what stands for a column in a row of ordinals."""
    return text in ("甲", "乙", "丙", "丁", "栏次", "行次")


def _lowest(view: View, row: int) -> int:
    """A head goes on below itself where only 人数, 本周, 金额（元）, measures, numbers of columns and blanks stand under it."""
    while row + 1 < len(view.grid):
        cells = [seen for seen in distinct(view.grid[row + 1]) if seen.cell.row == row + 1]
        told = [seen for seen in cells if seen.text]
        if not told or not (all(is_under(seen.text) or seen.text == "单位" for seen in told) or _counts_up(told)):
            return row
        row += 1
    return row


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


def figures_below(view: View, labels: list[Seen]) -> int:
    count = 0
    for seen in labels:
        below = seen.cell.row + seen.cell.rows
        under = view.grid[below][seen.cell.column] if below < len(view.grid) else None
        count += under is not None and under.figure
    return count


def filled_below(view: View, row: int, column: int) -> bool:
    """Whether anything is told in a column below this row of heads."""
    under = (line[column] for line in view.grid[row + 1 :])
    return any(seen is not None and not is_blank(seen.text) for seen in under)


def _same_head(view: View, upper: int, lower: int) -> bool:
    """Whether two rows of labels are one head: nothing but labels, groups and blanks lies between them."""
    return lower - upper == 1 and not any(
        seen.figure and seen.text and seen.text.isdigit() for seen in distinct(view.grid[lower])
    )


def first_above(heads: list[int], place: int, row: int) -> int:
    floor = heads[place - 1] + 1 if place else 0
    return max(floor, row - 3)


def is_people(book: FieldBook, text: str) -> bool:
    """Whether a head is merely who is counted in its column: 党员, 群众."""
    return text == book.subject or other_people(book, text)


def other_people(book: FieldBook, title: str) -> bool:
    if not book.subject or book.subject in title:
        return False
    return title in _PEOPLES
