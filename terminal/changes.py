"""EDGE. What reading a mail again would change: a line for every unit, kind, period and value that differs."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import zip_longest
from typing import NamedTuple

from domain.campaign import Campaign, FieldType
from domain.report import Report
from notify.wording import ZH
from office.again import Change, Said
from office.desk import Desk
from office.told import PeriodWords, periods_in_words
from terminal.look import console, indented, safe
from terminal.parsed import verdict
from terminal.reports import STATE_WORDS, value_text

_NOTHING = "—"


class Difference(NamedTuple):
    """What differs, and how it was and would be read; "—" where nothing is."""

    what: str
    before: str
    after: str


def print_change(change: Change, desk: Desk) -> None:
    """One mail, and below it what was read and what would be read now."""
    mail = change.mail
    day = f"{mail.internal_date.astimezone(desk.zone):%Y-%m-%d}"
    heading = f"邮件 {mail.id}　{day}　{mail.sender or '发件人不明'}　{mail.subject or '（无主题）'}"
    console.print(safe(heading), style="bold")
    for found in differences(change, desk.campaign, periods_in_words(desk.campaign, mail.internal_date)):
        console.print(indented(found.what, f"{found.before} → {found.after}", by=2))


def differences(change: Change, campaign: Campaign, words: PeriodWords) -> Iterator[Difference]:
    """Report by report, in the mail's order; values in the campaign's."""
    before, after = change.before, change.after
    yield from _differing(
        "判断", verdict(before.disposition, before.not_report), verdict(after.disposition, after.not_report)
    )
    nothing: dict[str, str] = {}
    pairs = zip_longest(_lines_of(before, campaign, words), _lines_of(after, campaign, words), fillvalue=nothing)
    for old, new in pairs:
        unit = old.get("单位", "") or new.get("单位", "")
        for what in dict.fromkeys((*old, *new)):
            label = what if what == "单位" else f"{unit}　{what}"
            yield from _differing(label, old.get(what, _NOTHING), new.get(what, _NOTHING))


def _differing(what: str, before: str, after: str) -> Iterator[Difference]:
    if before != after:
        yield Difference(what, before, after)


def _lines_of(said: Said, campaign: Campaign, words: PeriodWords) -> list[dict[str, str]]:
    return [_lines(report, starts, campaign, words) for report, starts in zip(said.reports, said.meets, strict=True)]


def _lines(report: Report, starts: tuple[date, ...], campaign: Campaign, words: PeriodWords) -> dict[str, str]:
    """A report in words, by what each is called."""
    told = f"（写明 {report.told.start} 至 {report.told.end}）" if report.told else ""
    lines = {
        "单位": report.unit or "单位不明",
        "类别": ZH.kind[report.kind] + ("（另加）" if report.adds else ""),
        "报送期": (words(starts) or "不在任务的各期之内") + told,
    }
    order = {key: place for place, key in enumerate(campaign.by_key)}
    for reading in sorted(report.readings, key=lambda item: order.get(item.field, len(order))):
        field = campaign.by_key.get(reading.field)  # none: the campaign asked for it before, and does no more
        value = value_text(reading.value, money=field is not None and field.type is FieldType.MONEY)
        lines[field.label if field else reading.field] = value + STATE_WORDS.get(reading.state, "")
    return lines
