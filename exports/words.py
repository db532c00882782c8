"""Statuses, flags and values in the words of the consolidated table; texts made safe for a spreadsheet."""

from __future__ import annotations

import re
from datetime import date, datetime
from decimal import Decimal

from domain.campaign import Campaign, Field
from domain.current import has_value
from domain.obligations import zone
from domain.report import Entry, Reading, ReadingState, Value
from domain.standing import STATUS_WORDS, Standing, Status
from domain.text.mask import mask

#: no spreadsheet cell holds more (the format's own limit is 32,767)
LONGEST_CELL = 32_000
SHORT_WORD = 8  #: characters; choices are names, items are sentences
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff\ud800-\udfff]")
#: a spreadsheet takes a text that begins so for a formula; also full-width and after blanks (CWE-1236)
_FORMULA = re.compile(r"[\s\u00a0\u200b-\u200f\u3000\ufeff]*[=+\-@＝＋－＠\t\r\n|%]")


def status_words(standing: Standing) -> str:
    """“按时”, “缺项（迟报）”, “按时（下级已报）”."""
    words = STATUS_WORDS[standing.status]
    if standing.status is Status.INCOMPLETE and standing.on_time is False:
        return f"{words}（迟报）"
    return f"{words}（下级已报）" if standing.by_branches else words


def reading_of(standing: Standing, key: str) -> Reading | None:
    """The reading in force if it has a value."""
    found = standing.values.get(key)
    return found if found is not None and has_value(found) else None


def is_conflicting(standing: Standing, key: str) -> bool:
    found = standing.values.get(key)
    return found is not None and found.state is ReadingState.CONFLICTING


def number_of(value: Value | None) -> int | float | None:
    """A value that is a number, for a number cell; a spreadsheet keeps 15 digits."""
    if isinstance(value, bool) or not isinstance(value, int | Decimal):
        return None
    return int(value) if value == int(value) else float(value)


def text_of(value: Value) -> str:
    """A value as masked, clean text; short words (tags) in one line, entries and items a line each."""
    if isinstance(value, tuple):
        words = [_item(item) for item in value]
        return clean(("、" if all(len(word) <= SHORT_WORD for word in words) else "\n").join(words))
    if isinstance(value, date):
        return value.isoformat()
    return clean(str(value))


def _item(item: str | Entry) -> str:
    return item if isinstance(item, str) else f"{item.name}：{item.summary}" if item.name else item.summary


def clean(text: str) -> str:
    """Masked, without control characters, cut to what a cell holds."""
    safe = _CONTROL.sub("", mask(text))
    return safe if len(safe) <= LONGEST_CELL else safe[:LONGEST_CELL] + "……"


def csv_safe(text: str) -> str:
    """A leading ' keeps a spreadsheet from taking text for a formula."""
    return "'" + text if _FORMULA.match(text) else text


def looks_like_formula(text: str) -> bool:
    return _FORMULA.match(text) is not None


def time_words(moment: datetime | None, campaign: Campaign) -> str:
    """“2021-08-07 16:30” in the campaign's zone."""
    return f"{moment.astimezone(zone(campaign)):%Y-%m-%d %H:%M}" if moment else ""


def heading(field: Field) -> str:
    """A column's heading: the label with its measure."""
    return f"{field.label}（{field.measure}）" if field.measure and field.measure not in field.label else field.label


def width_of(text: str) -> int:
    """Columns a text takes: a Chinese character is two wide."""
    return max((sum(2 if ord(char) > 0x2E7F else 1 for char in line) for line in text.split("\n")), default=0)
