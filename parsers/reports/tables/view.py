"""A table seen as labels, figures and blanks."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from typing import NamedTuple

from domain.campaign import DateRange
from domain.document import Cell, Table
from domain.text.normalise import fold
from parsers.reports.asked.fields import FieldBook
from parsers.reports.asked.labels import LabelMatch, tidy
from parsers.reports.language import measures, words
from parsers.reports.speech.segment import Placed
from parsers.reports.tables.cells import is_blank

#: 一季度, 3月, 一组, 第2周 name parts and are no figures
_NAMED = re.compile(
    r"[\d一二三四五六七八九十]{1,4}(?:[中大支小分]队|车间|分厂|工区|病区|社区|校区|片区|分局|分站|分所|分院|分校|分公司|支部|小组)$|"
    r"第|\d{1,2}(?:时|点|:\d\d)[\u4e00-\u9fff]{2}|[\d一二三四五六七八九十]{1,4}(?:季度?|月|周|旬|年|[级届号班组队])(?!次)[^\d]{0,4}$"
)
_FIGURE = re.compile(
    r"(?:约|近|共|¥|人民币){0,2}-?(?:\d[\d,]*(?:\.\d+)?|[零一二三四五六七八九十百千两壹贰叁肆伍陆柒捌玖拾佰仟]+)[万千百十亿]?(?!级|届|号|[、.])[^\d]{0,4}(?:[,，;(].*)?$"
)
#: 一次合格率, 三公经费: a word that begins with a numeral is the field's name and no figure where it names one so well
_WORD = 0.95
_NUMERAL = re.compile(r"[一二三四五六七八九十百千两]")
_OF_NAME = re.compile(r"(?:名称|全称|姓名):?$")
_COUNTED = re.compile(rf"\d(?:人次|[{measures.EVERYDAY}])|[一二三四五六七八九十]{{1,3}}(?:名|人次|户)")

#: heads that say only who is counted: 群众, 团员数, 学生人数
_PEOPLES = frozenset(noun + tail for noun in words.PERSON_NOUNS for tail in ("", "数", "人数"))


class Seen(NamedTuple):
    """A cell, folded once: its text without blanks, and the field it names, if any."""

    cell: Cell
    text: str
    label: LabelMatch | None
    figure: bool  #: begins with a number, or says nothing


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
        """The cell at the right; None at the edge."""
        column = seen.cell.column + seen.cell.columns
        row = self.grid[seen.cell.row]
        return row[column] if column < len(row) else None

    def below(self, seen: Seen) -> Seen | None:
        """The cell below; None at the edge."""
        row = seen.cell.row + seen.cell.rows
        return self.grid[row][seen.cell.column] if row < len(self.grid) else None


def see(table: Table, book: FieldBook) -> list[list[Seen | None]]:
    """The grid of a table, each cell seen once."""
    grid = table.grid()
    cells = {id(cell): cell for line in grid for cell in line if cell is not None}
    seen = {place: seen_of(cell, book) for place, cell in cells.items()}
    return _names_apart([[None if cell is None else seen[id(cell)] for cell in line] for line in grid])


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
    """The cells of a row, each once."""
    out: list[Seen] = []
    for seen in row:
        if seen is not None and (not out or out[-1] is not seen):
            out.append(seen)
    return out


def figures_below(view: View, labels: list[Seen]) -> int:
    """How many of these cells have a figure below."""
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


def is_people(book: FieldBook, text: str) -> bool:
    """Whether a head is merely who is counted in its column: 党员, 群众."""
    return text == book.subject or other_people(book, text)


def other_people(book: FieldBook, title: str) -> bool:
    """Whether a head names people who are not the counted ones."""
    if not book.subject or book.subject in title:
        return False
    return title in _PEOPLES
