"""What heads and titles say of the figures under and behind them: this period's, last period's, planned, summed up, notes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

from domain.campaign import DateRange, FieldType
from parsers.reports.asked.fields import FieldBook
from parsers.reports.asked.found import Found, Source
from parsers.reports.asked.labels import LabelMatch, split_label
from parsers.reports.language import words
from parsers.reports.tables.cells import Said, read_cell
from parsers.reports.tables.states import DECEMBER, spell_of
from parsers.reports.tables.view import Seen, View, other_people

EARLIER = re.compile(
    r"上(?:一)?(?:周|月|期|(?<!月上)旬|年|次|季度?|学期)|(?<![月年度])上半[月年]|去年|前期|往年|原报|同期|期初|年初|月初|上期末"
)
NOW = re.compile(
    r"本(?:周|月|期|旬|次|年|季度?|学期|年度|半[月年])|当(?:期|月|周|日)|实际|完成(?:数|情况|值)?$|期末|现有数?$|月末"
)
CUMULATIVE = re.compile(r"累计|至今|以来|^(?:\d{4}年)?1月?[-—–~～至到]\d{1,2}月")
PLAN = re.compile(r"计划|目标|任务(?:数|指标)?$|拟|预计|指标值|^应[检查收到报种交缴改参]数?$")
CHANGE = re.compile(r"同比|环比|增减|增长|增幅|变化|较上|比上|差额|增加|减少|转入|转出|完成率|进度|^(?:占比|比[例重])$")
COMPARED = re.compile(r"[较比](?:上|去年|同期|年初)")
TOTAL = re.compile(
    r"^(?:合计|总计|共计|总数|总和|小计|全部|汇总|全[院校系]|全(?:月|年|周|旬|期|季|季度|程)|[周旬月季年]计$|合$)|(?:合计|总计|共计)(?:数|\(.{1,6}\))?$"
)
NOTE = re.compile(r"说明|备注|注$|^注|原因|佐证|附件|依据|名称|负责人|联系")
UNIT = re.compile(r"^(?:计量)?单位$|^计量$")
AMOUNT = re.compile(r"^(?:数量|数值|数据|数|填报(?:数|内容|值|数据)?|内容|值|情况|数字|指标数据|金额|数额|款额|本数)$")
INDEX = re.compile(r"^(?:序号|编号|序|No\.?)$", re.IGNORECASE)
DATED = re.compile(
    r"\d{1,2}\s?月\s?\d{1,2}|\d{1,2}[./-]\d{1,2}|第[一二三四五六\d]+周|周[一二三四五六日]|星期|^\d{1,2}\s?[日号](?:$|\d)|^(?:[上中下]旬|[上下]半月)$|^\d{1,2}(?::\d{2}|[时点])"
)
TOTALS = 8  #: characters; longer titles of rows name what is summed up
BESIDE = 4  #: characters; longer words beside a row's title are no period's name
#: how sure a figure is that may be a share or a percentage
UNSURE = 0.6
#: rows that tell how the others stand to each other, and are no part of a sum
MEAN = re.compile(r"^(?:平均|均值|人均|[户场]均|最[多高少低大小]|中位|占比|比例|比重|排名)")
YEAR_SO_FAR = re.compile(r"年.{0,2}累计")
WHY = {
    "example": "示例行",
    "mean": "平均数或最大、最小的数",
    "earlier": "上期数字",
    "plan": "计划数",
    "change": "增减数",
    "others": "他人的数字",
}
_OF_TIME = re.compile(rf"\(((?:{EARLIER.pattern}|本(?:周|月|期|旬|季度?))[数值]?)\)$")
#: 上半年完成 says whose time it is only beside 下半年
FIRST_HALF = re.compile(r"^上半年度?")
_IN_BRACKETS = re.compile(r"\([^()]{0,20}\)")


class Row(NamedTuple):
    """A data row under a head: its place, its title (words outside the field columns) and what kind of row it is."""

    place: int
    title: str
    kind: str
    sure: float = 1.0  #: below 1 where only its place among others says that it is the report's own


@lru_cache(maxsize=1024)
def head_kind(text: str) -> str:
    """What a head says of the figures of its column; "" where it says nothing of the kind."""
    bare = _IN_BRACKETS.sub("", text) or text
    noted = _OF_TIME.search(text)
    if noted:  # 产值（上月）
        return "now" if NOW.match(noted[1]) else "earlier"
    if len(bare) > 12:
        return ""
    bare = FIRST_HALF.sub("", bare)
    kinds = (
        (UNIT, "unit"), (COMPARED, "change"), (EARLIER, "earlier"), (PLAN, "plan"), (CHANGE, "change"), (CUMULATIVE, "cumulative"), (TOTAL, "total"),
        (NOW, "now"), (NOTE, "note"), (AMOUNT, "now"),
    )  # fmt: skip
    return next((kind for pattern, kind in kinds if pattern.search(bare)), "")


def spell_kind(text: str, told: DateRange | None) -> str:
    """9月 beside 10月 in a report on October: this period's spell, or another's; "" where the period is of another length."""
    spell = spell_of(text)
    if spell is None or told is None or spell.months != (told.end.month - told.start.month) % DECEMBER + 1:
        return ""
    return "now" if spell.is_told(told) else "earlier"


#: 上月合计 below 合计
_TOTAL_BEFORE = re.compile(r"(?:上(?:一|个)?(?:周|月|期|年|季度?|学期)|去年|往年|同期)[^\d]{0,4}(?:合计|总计|共计|小计)")


def row_kind(book: FieldBook, titles: list[str]) -> str:
    """What the titles of a row say of its figures; one of several parts where they say nothing."""
    first = next((title for title in titles if not INDEX.match(title)), "")
    if words.EXAMPLE_ROW.search(" ".join(titles[:3])):
        return "example"
    if MEAN.match(first):
        return "mean"
    if YEAR_SO_FAR.search(first):
        return "cumulative"
    if _TOTAL_BEFORE.match(first):
        return "earlier"
    if TOTAL.match(first) or any(TOTAL.search(title) and len(title) <= TOTALS for title in (first, *titles[:2])):
        return "total"
    beside = [title for title in titles[1:3] if len(title) <= BESIDE]  # 清溪镇 | 上季
    for pattern, kind in ((EARLIER, "earlier"), (PLAN, "plan"), (NOW, "now"), (CUMULATIVE, "cumulative")):
        if (len(first) <= 10 and pattern.search(first)) or any(map(pattern.match, beside)):
            return kind
    return "others" if other_people(book, first) or (book.subject and f"非{book.subject}" in first) else "part"


def found_in(
    view: View, label: LabelMatch, head: Seen, value: Seen, row: Row, now: bool, parts: int
) -> Iterator[Found]:
    """The value of a cell under or behind a label. `now`: this period's figures are told apart; `parts`: how many there are."""
    said = read_cell(value.cell.text, view.book, label.field, _scale(view, label, head), view.near)
    if said is None:
        return
    said, sure = _share(view, label.field, value, said)
    dated = bool(DATED.search(row.title)) and view.book.fields[label.field].stock is True
    yield Found(
        label.field,
        said.value if said.value is not None else value.text,
        view.placed.evidence(" ".join(f"{head.cell.text} {value.cell.text}".split())[:160], value.cell),
        label.strength,
        Source.TABLE,
        "column",
        order=view.order * 10_000 + (9_999 - row.place - value.cell.column if dated else row.place),
        place=view.order * 1000 + (0 if row.kind == "single" else row.place),
        kind=label.name,
        cumulative=row.kind == "cumulative" or said.cumulative or CUMULATIVE.search(head.text) is not None,
        part=row.kind == "part" and parts > 1 and not dated,
        total=row.kind == "total" or (row.kind == "now" and now),
        approx=said.approx,
        group=row.title if parts > 1 and not dated else "",
        sure=view.placed.block.confidence * sure * row.sure,
        why_not=said.why_not or WHY.get(row.kind, ""),
    )


def _scale(view: View, label: LabelMatch, head: Seen) -> int | Decimal:
    """What a bare figure is multiplied with: as its head says, else for money as the table says of all its amounts."""
    if view.money == 1 or view.book.fields[label.field].type is not FieldType.MONEY or label.scale != 1:
        return label.scale
    return label.scale if split_label(head.text).noted else view.money


_IN_PERCENT = re.compile(r"0?\.\d{1,4}|\d{1,3}(?:\.\d{1,4})?[%％]")


def _share(view: View, index: int, value: Seen, said: Said) -> tuple[Said, float]:
    """A bare 1 of a rate is 100 % where its column has 0.9 or 90%; else it may be either, and a person should look."""
    if (
        view.book.fields[index].type is not FieldType.PERCENT
        or said.value != 1
        or value.text not in ("1", "1.0", "1.00")
    ):
        return said, 1.0
    column = (line[value.cell.column] for line in view.grid)
    if any(seen is not None and _IN_PERCENT.fullmatch(seen.text) for seen in column):
        return said._replace(value=Decimal(100)), 1.0
    return said, UNSURE
