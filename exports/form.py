"""A fill-in form made from the campaign's fields: what it asks, in which order, and what it explains.

Branches may use it or not. Filled in and mailed back it is read like any other paper; so its labels are the fields' own,
and what it explains stands where nothing is read as a value: in a Word form's footer, in a workbook's second sheet.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime, time
from itertools import groupby

from domain.campaign import Campaign, Field, FieldType, Period
from exports.data import period_words
from exports.words import heading

UNIT, PERIOD = "填报单位", "报送期"
BLANK_PERIOD = "　　　年　　月　　日至　　　年　　月　　日"
BOX = "□"
_SHORT = frozenset({FieldType.COUNT, FieldType.NUMBER, FieldType.MONEY, FieldType.PERCENT, FieldType.DATE})
_MEASURES = {FieldType.MONEY: "元", FieldType.PERCENT: "%", FieldType.DATE: "年月日"}
_HINTS = {
    FieldType.TAGS: "把所选项目前的“□”改成“√”",
    FieldType.DATE: "写明年月日",
    FieldType.ENTRIES: "每件事迹单起一行，写明姓名和做了什么",
    FieldType.ITEMS: "每条单起一行",
}
_UNSAFE = re.compile(r'[\\/:*?"<>|\x00-\x1f]')


def title_of(campaign: Campaign) -> str:
    return f"{campaign.title}填报表"


def file_name(campaign: Campaign, kind: str) -> str:
    """What the form is called as an attachment."""
    return f"{_UNSAFE.sub('', title_of(campaign))[:60]}.{kind}"


def label_of(field: Field) -> str:
    """The label with its measure; a star before what must not be left out."""
    measured = heading(field)
    measure = _MEASURES.get(field.type, "")
    if measured == field.label and measure and measure not in field.label:
        measured = f"{field.label}（{measure}）"
    return f"*{measured}" if field.required else measured


def choices_of(field: Field) -> str:
    """Its choices, each with a box to tick; "" for a field without any."""
    return "　".join(f"{BOX}{choice}" for choice, _ in field.choices)


def rows_of(campaign: Campaign) -> Iterator[tuple[Field, ...]]:
    """The fields as rows of a form: short answers two abreast, the others alone; in the campaign's order."""
    for short, group in groupby(campaign.fields, lambda field: field.type in _SHORT):
        fields = list(group)
        width = 2 if short else 1
        yield from (tuple(fields[at : at + width]) for at in range(0, len(fields), width))


def period_of(period: Period | None) -> str:
    return period_words(period) if period else BLANK_PERIOD


def notes_of(campaign: Campaign) -> tuple[str, ...]:
    """How to fill it in, then what the config says of single fields."""
    general = ["数字栏只填数字，没有的填 0；没有相关情况的文字栏填“无”。填好后作为附件发回本邮箱即可。"]
    if any(field.required for field in campaign.fields):
        general.insert(0, "带 * 的为必填项。")
    told: dict[str, list[str]] = {}
    for field in campaign.fields:
        if words := hint_of(field):
            told.setdefault(words, []).append(field.label)
    return ("".join(general), *(f"{'、'.join(labels)}：{words}。" for words, labels in told.items()))


def hint_of(field: Field) -> str:
    """What is to be known about one field: the config's `help`, else what its type asks for; "" for plain ones."""
    return field.help.strip().rstrip("。；;") or _HINTS.get(field.type, "")


def made(campaign: Campaign) -> datetime:
    """The date that the file bears: the same form is the same bytes at any time."""
    return datetime.combine(campaign.starts, time.min)


def word_form(campaign: Campaign, period: Period | None = None) -> bytes:
    from exports.form_word import word_form as write

    return write(campaign, period)


def sheet_form(campaign: Campaign, period: Period | None = None) -> bytes:
    from exports.form_sheet import sheet_form as write

    return write(campaign, period)


#: format -> what makes its bytes
FORMS: Mapping[str, Callable[[Campaign, Period | None], bytes]] = {"docx": word_form, "xlsx": sheet_form}
