"""List fields in tables: the cells that answer a label, beside it or below it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from domain.campaign import DateRange
from domain.document import Cell, Table
from parsers.reports.language.names import is_name, person
from parsers.reports.lists.headings import Headings
from parsers.reports.lists.passage import Passage
from parsers.reports.speech.cuts import cell_beside, cells_below
from parsers.reports.speech.segment import Placed
from parsers.reports.speech.sources import Line, folded
from parsers.reports.speech.substance import bare
from parsers.reports.tables.time_columns import of_other_times, rows_of_last_time

Grid = list[list[Cell | None]]
LABEL = 20  #: characters; longer cells are no labels
NAME = 24  #: characters of what heads a column
#: 61, 3户: the answer to a question for a number, whatever words ask it
_FIGURE_ONLY = re.compile(r"^\s*[0-9０-９][0-9０-９.,，%％]{0,12}\s?[一-鿿]{0,2}\s*$")
#: what heads a column beside that of a list, and is no answer to its label
_COLUMN = re.compile(
    r"^(?:序号|编号|备注|说明|类别|时间|日期|性别|年龄|身份|职[务称]|岗位|工种|年级|所在.{1,4}|姓名|名称|类型|人员|集体|人物|(?:所属)?(?:党?支部|党组织|单位|部门|科室|病区|班级|班组|车间|网点|社区|街道|村组?|乡镇|学院)(?:名称)?|(?:整改|解决|改进)(?:措施|办法|情况|时限|期限)|(?:责任|牵头|配合|需?协[调助])(?:人|单位|部门)?.{0,4}"
    r"|(?:完成|办结)(?:时限|时间|情况)|(?:主要|先进|典型|具体|简要|突出)?事迹(?:简介)?)$"
)
_NUMBERS = re.compile(r"^(?:序号|编号)$")
_NAMES = re.compile(
    r"^(?:人物|人员|先进|个人|集体)?(?:姓名|名称|人员|集体|人物|对象|个人)(?:[（(/或、](?:集体|团队|单位|名称|个人|姓名)(?:名称)?[)）]?)?$"
)
_SEVERAL = re.compile(r"[、,，和及]")
_NO_HEAD = re.compile(r"^[\s/—-]*$|^[0-9.,，]{1,12}|[。；]")


@dataclass(frozen=True, slots=True)
class _Answer:
    """A cell that answers a label, and whom its row names where the table tells that in a column of its own."""

    cell: Cell
    doer: str = ""


_STOP = re.compile(r"[。；;，]")


def passages_in_tables(
    own: list[Placed], headings: Headings, told: DateRange | None = None
) -> Iterator[tuple[str, Passage]]:
    """The list fields that these tables label, each with the cells that answer it. `told`: the period reported on."""
    for placed in own:
        table = placed.block
        if not isinstance(table, Table):
            continue
        grid, timed = _of_own_time(table.grid(), headings, told)
        taken: set[tuple[str, int]] = set()
        for cell in table.cells:
            text = folded(cell.text).text
            if not 1 < len(bare(text)) <= LABEL or _STOP.search(text) or cell.row <= timed:
                continue
            key = headings.label(text)
            if not key:
                continue
            for answer in _answers(cell, grid, headings, headings.choices(key)):
                mark = (key, id(answer.cell))
                if mark not in taken and answer.cell.text.strip() and not _FIGURE_ONLY.match(answer.cell.text):
                    taken.add(mark)
                    line = Line(placed, folded(answer.cell.text), answer.cell)
                    yield key, Passage(line, 0, len(line.text), "cell", heading=cell.text, doer=answer.doer)


def _of_own_time(grid: Grid, headings: Headings, told: DateRange | None) -> tuple[Grid, int]:
    """The table without the cells of another time than the report's, and the row of heads that tells of times; -1 where none does."""
    timed, others = of_other_times(grid, told)
    heads = grid[timed] if others else []
    if any(cell and at not in others and headings.label(folded(cell.text).text) for at, cell in enumerate(heads)):
        timed, others = -1, frozenset()  # 问题 | 整改措施 | 计划完成时间 | 完成情况: heads of a list
    lost = rows_of_last_time(grid)
    kept = [
        [None if row > timed and (row in lost or _is_of(cell, at, others)) else cell for at, cell in enumerate(cells)]
        for row, cells in enumerate(grid)
    ]
    return kept, timed if others else -1


def _is_of(cell: Cell | None, column: int, columns: frozenset[int]) -> bool:
    return cell is not None and column in columns and cell.columns == 1


def _answers(cell: Cell, grid: Grid, headings: Headings, choices: tuple[str, ...]) -> list[_Answer]:
    """The cells that answer a label: those below it where it heads a column, else at its right, else below."""
    beside = _beside_all(cell, grid, headings)
    below = cells_below(grid, cell)
    for one in (*beside[:1], *below[:1]):
        if any(choice in folded(one.text).text for choice in choices):
            return [_Answer(one)]
    if below and _in_head(cell, grid, headings):
        return _column(cell, below, grid, headings)
    return _told_of(beside, grid) or [_Answer(one) for one in beside or below[:1]]


def _told_of(beside: list[Cell], grid: Grid) -> list[_Answer]:
    """姓名 | 柳如烟 above 事迹 | …, all at the right of a label: what is told, and of whom. Nothing where no names stand so."""
    told = {one: cell_beside(grid, one) for one in beside if _COLUMN.match("".join(one.text.split()))}
    name = next((value for one, value in told.items() if value and _NAMES.match("".join(one.text.split()))), None)
    if name is None or len(told) != len(beside):
        return []
    return [_Answer(value, _name(name)) for value in told.values() if value is not None and value is not name]


def _name(cell: Cell | None) -> str:
    """Whom a cell of the column of names tells: a person without title, or the words as they are (二班全体, 厉海、蔺小芳)."""
    words = "".join(folded(cell.text).text.split()) if cell is not None else ""
    one = "" if _SEVERAL.search(words) else person(words)
    return one or (words if 1 < len(words) <= NAME and not _NO_HEAD.search(words) else "")


def _beside_all(cell: Cell, grid: Grid, headings: Headings) -> list[Cell]:
    """The answers at the right of a label: one, or one in each row of a label over several."""
    rows = range(cell.row, _end_of(cell, grid))
    found = (_filled_beside(grid[row][cell.column + cell.columns :], headings) for row in rows)
    return list({id(one): one for one in found if one is not None}.values())


def _end_of(cell: Cell, grid: Grid) -> int:
    """The row behind those of a label: where 姓名 stands beside it, the blanks below it are its own (事迹)."""
    end = cell.row + cell.rows
    beside = cell_beside(grid, cell)
    while beside and _NAMES.match("".join(beside.text.split())) and end < len(grid):
        below = grid[end][cell.column]
        if below is None or below.text.strip():
            break
        end += 1
    return end


def _filled_beside(row: list[Cell | None], headings: Headings) -> Cell | None:
    """The cell at the right, or past blank ones (a column of measures, another unit's column) the next, unless it is a
    label again."""
    beside = row[0] if row else None
    after = next((one for one in row if one is not None and one.text.strip()), None)
    return after if after is not None and (after is beside or not headings.is_label(after.text)) else beside


def _column(cell: Cell, below: list[Cell], grid: Grid, headings: Headings) -> list[_Answer]:
    """The cells under the head of a column as far down as no label of ours and no note over the whole width begins."""
    width = len(grid[0])
    head = grid[cell.row]
    names = next((at for at, one in enumerate(head) if one and _NAMES.match("".join(one.text.split()))), None)
    found: list[_Answer] = []
    for one in below:
        if headings.is_label(one.text) or one.columns == width > 1:
            break
        found.append(_Answer(one, _name(grid[one.row][names]) if names is not None else ""))
    return found


def _begins_a_list(row: list[Cell]) -> bool:
    """序号 | … or 姓名 | …, unless the name stands beside it."""
    first, second = ("".join(one.text.split()) for one in row[:2])
    return bool(_NUMBERS.match(first) or (_NAMES.match(first) and not is_name(second)))


def _in_head(cell: Cell, grid: Grid, headings: Headings) -> bool:
    """Whether the cell's row is a table's head: short names and no figures, among them labels of ours or what stands over the
    columns beside a list (序号, 整改措施)."""
    row = list({id(one): one for one in grid[cell.row + cell.rows - 1] if one and one.text.strip()}.values())
    if len(row) < 2 or any(_NO_HEAD.search(one.text) or len(one.text) > NAME for one in row):
        return False
    ours = [headings.is_label(one.text) or headings.label(one.text) is not None for one in row]
    if len(row) > 2 and (sum(ours) >= 2 or _begins_a_list(row)):
        return True
    if sum(one.columns for one in row) < len(grid[0]):
        return False
    columns = [bool(_COLUMN.match("".join(one.text.split()))) for one in row]
    return all(mine or other for mine, other in zip(ours, columns, strict=True)) and (sum(ours) > 1 or any(columns))
