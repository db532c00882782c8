"""From a report to what its sender is shown: values in words, evidence, what is missing. Names of persons are masked."""

from __future__ import annotations

import itertools
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal

from domain.campaign import Campaign, DateRange, Field, FieldType
from domain.report import Entry, Evidence, Reading, ReadingState, Report, ReportKind, Value
from domain.text import sanitise
from domain.text.figures import figure
from notify.data import Row, Section
from notify.wording import Words, words

#: below this the recognition itself is doubtful (OCR and loose wording), and the sender is asked to look
DOUBTFUL = 0.8
_SAID_ABOVE = "unit_unclear"  # a section without a unit asks for it anyway
_SHOWN = 6  # places that a list stands on
_LISTS = frozenset({FieldType.TAGS, FieldType.ITEMS, FieldType.ENTRIES})
_COMPOUND = frozenset(
    (
        "欧阳",
        "上官",
        "司马",
        "诸葛",
        "东方",
        "皇甫",
        "尉迟",
        "公孙",
        "慕容",
        "司徒",
        "司空",
        "令狐",
        "夏侯",
        "长孙",
        "宇文",
        "闻人",
        "轩辕",
        "端木",
        "独孤",
        "南宫",
        "申屠",
        "太史",
        "澹台",
        "公冶",
        "百里",
        "呼延",
        "拓跋",
    )
)


def section_of(
    report: Report,
    campaign: Campaign,
    period: str = "",
    missing: tuple[str, ...] | None = None,
    confirmed: bool = True,
    before: Mapping[str, Value | None] | None = None,
) -> Section:
    """A report as a section of its receipt.

    `missing` are field keys that the obligation still lacks after this report (Standing.missing_fields); None: the
    required fields that an initial report itself does not say. `period` in words; empty: the told period, if any.
    `before`: what stood before a correction, by field key.
    """
    vocabulary = words(campaign.language)
    earlier = before or {}
    shown = (
        _row(item, reading, vocabulary, earlier.get(item.key))
        for item in campaign.fields
        if (reading := report.reading(item.key))
    )
    lacking = _lacking(report, campaign) if missing is None else missing
    labels = tuple(campaign.by_key[key].label for key in lacking if key in campaign.by_key)
    return Section(
        unit=report.unit or "",
        kind=report.kind,
        period=period or (period_label(report.told, campaign.language) if report.told else ""),
        rows=tuple(row for row in shown if row is not None),
        missing=() if report.kind is ReportKind.NIL else labels,
        questions=tuple(item.sentence for item in report.problems if item.for_sender and item.code != _SAID_ABOVE),
        unconfirmed=not confirmed,
        corrects=bool(earlier),
    )


def period_label(period: DateRange, language: str = "zh") -> str:
    """8月2日至8月8日; a single day stands alone; the year only where the two ends differ in it."""
    vocabulary = words(language)
    start, end = (vocabulary.day(day) for day in (period.start, period.end))
    if period.start == period.end:
        return start
    if period.start.year != period.end.year:
        year = "{}年{}" if language != "en" else "{1} {0}"
        start, end = year.format(period.start.year, start), year.format(period.end.year, end)
    return f"{start}{vocabulary.to}{end}"


def value_in_words(value: Value, field: Field, language: str = "zh") -> str:
    """A value with its measure: 36 人, 5,600 元, 85%, 政策宣传、环境消杀."""
    vocabulary = words(language)
    if isinstance(value, tuple):
        return _several(value, vocabulary)
    if isinstance(value, date):
        return value.isoformat()
    if not isinstance(value, int | Decimal):
        return value
    money = field.type is FieldType.MONEY
    if field.type is FieldType.PERCENT:
        return f"{figure(value)}%"
    measure = field.measure or (vocabulary.yuan if money else "")
    return f"{figure(value, money=money)} {measure}".rstrip()


def mask_name(name: str) -> str:
    """戚*, 欧阳*; a name of five characters and more is an organisation's or a team's and stays."""
    name = name.strip()
    if len(name) > 4 and "·" not in name:
        return name
    kept = 2 if name[:2] in _COMPOUND else 1
    return name[:kept] + "*" if name else ""


def _lacking(report: Report, campaign: Campaign) -> tuple[str, ...]:
    if report.kind is not ReportKind.INITIAL:
        return ()
    return tuple(item.key for item in campaign.fields if item.required and not _has_value(report.reading(item.key)))


def _has_value(reading: Reading | None) -> bool:
    return reading is not None and reading.value is not None


def _row(field: Field, reading: Reading, vocabulary: Words, before: Value | None) -> Row | None:
    if reading.state is ReadingState.NOT_SAID:
        return None
    stands_on, *also = _stands_on(field, reading) or [Evidence("", "", "")]
    return Row(
        label=field.label,
        value="" if reading.value is None else value_in_words(reading.value, field, vocabulary.language),
        document=stands_on.document,
        place=stands_on.where,
        words=stands_on.text,
        state=reading.state,
        note=_note(field, reading, vocabulary),
        also=tuple(also),
        before="" if before is None else value_in_words(before, field, vocabulary.language),
    )


def _stands_on(field: Field, reading: Reading) -> list[Evidence]:
    """A list's every place, a plain value's first. Words are told where the value does not repeat them already; those of
    a deed tell of persons: its place is enough for the sender."""
    if field.type not in _LISTS:
        return list(reading.evidence[:1])
    quoted = field.type is FieldType.TAGS
    return [item if quoted else replace(item, text="") for item in _distinct(reading.evidence, quoted=quoted)]


def _distinct(evidence: Sequence[Evidence], *, quoted: bool) -> list[Evidence]:
    found = {(item.document, item.where, item.text if quoted else ""): item for item in evidence}
    return list(found.values())[:_SHOWN]


def _note(field: Field, reading: Reading, vocabulary: Words) -> str:
    if reading.state is ReadingState.CONFLICTING:
        others = [item for item in reading.passed_over if item.value != reading.value]
        seen = dict.fromkeys(value_in_words(item.value, field, vocabulary.language) for item in others)
        return vocabulary.elsewhere.format(vocabulary.separator.join(itertools.islice(seen, 3))) if seen else ""
    return vocabulary.doubtful if reading.value is not None and reading.confidence < DOUBTFUL else ""


def _several(value: tuple[str, ...] | tuple[Entry, ...], vocabulary: Words) -> str:
    if any(isinstance(item, Entry) for item in value):
        names = vocabulary.separator.join(
            mask_name(item.name) for item in value if isinstance(item, Entry) and item.name
        )
        return vocabulary.pieces.format(len(value)) + (f"{vocabulary.colon}{names}" if names else "")
    texts = [item for item in value if isinstance(item, str)]
    if len(texts) == 1:
        return sanitise.cut(texts[0], 80)
    if any(len(item) > 12 for item in texts):
        parts = "；".join(f"{number}. {sanitise.cut(item, 40)}" for number, item in enumerate(texts, 1))
        return f"{vocabulary.pieces.format(len(texts))}{vocabulary.colon}{parts}"
    return vocabulary.separator.join(texts)
