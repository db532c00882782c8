"""The columns of the consolidated table, the same in the workbook and in CSV."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime

from domain.campaign import SCALAR_TYPES, Field, FieldType
from domain.obligations import zone
from domain.report import Value
from domain.standing import Standing, flag_words
from exports.data import Consolidated, period_words
from exports.words import clean, heading, number_of, reading_of, status_words, text_of

Cell = str | int | float | date | datetime | None


@dataclass(frozen=True, slots=True)
class Column:
    """A heading, and what stands below it for a standing. `field` is set for the columns of fields."""

    heading: str
    cell: Callable[[Standing], Cell]
    field: Field | None = None


def columns(data: Consolidated, fields: tuple[Field, ...] | None = None) -> tuple[Column, ...]:
    """Who, where it stands, when it came, then `fields` (the scalar ones and tags unless given)."""
    shown = fields if fields is not None else scalar_fields(data)
    return (*_standing_columns(data), *(_field_column(item) for item in shown))


def scalar_fields(data: Consolidated) -> tuple[Field, ...]:
    return tuple(item for item in data.campaign.fields if item.type in SCALAR_TYPES or item.type is FieldType.TAGS)


def list_fields(data: Consolidated) -> tuple[Field, ...]:
    """The fields whose values are material rather than figures."""
    return tuple(item for item in data.campaign.fields if item.type in (FieldType.ENTRIES, FieldType.ITEMS))


def _standing_columns(data: Consolidated) -> tuple[Column, ...]:
    several = (Column("报送期", lambda each: period_words(each.obligation.period)),) if data.period is None else ()
    return (
        Column("单位", lambda each: clean(each.obligation.unit)),
        Column("上级单位", lambda each: clean(data.unit(each).parent)),
        *several,
        Column("状态", status_words),
        Column("标记", lambda each: flag_words(each.flags)),
        Column("收到时间", lambda each: _local(data, each.first_received)),
    )


def _local(data: Consolidated, moment: datetime | None) -> datetime | None:
    """The campaign's wall-clock time without its zone: spreadsheets know no zones."""
    return moment.astimezone(zone(data.campaign)).replace(tzinfo=None, second=0, microsecond=0) if moment else None


def _field_column(item: Field) -> Column:
    def cell(each: Standing) -> Cell:
        reading = reading_of(each, item.key)
        return None if reading is None or reading.value is None else cell_of(reading.value)

    return Column(heading(item), cell, item)


def cell_of(value: Value) -> Cell:
    """Numbers as numbers, dates as dates, all else as clean text; tags and the like in one cell."""
    number = number_of(value)
    if number is not None or isinstance(value, date):
        return number if number is not None else value  # type: ignore[return-value]  # a date here
    return text_of(value)
