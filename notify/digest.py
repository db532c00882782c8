"""The digest: where things stand, in the order in which the clerk needs it; long lists end in the summary table."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby

from domain import rates
from domain.letter import Letter, LetterKind
from domain.standing import Status
from notify.compose import Draft, letter
from notify.data import DigestData, LetterContext, Rate, Todo, UnitLine
from notify.due import digest_key
from notify.render import twins

#: how many lines of each list a letter shows; the attached table has them all
SHOWN = 60
_FIRST = (
    Status.MISSING,
    Status.UNREADABLE,
    Status.INCOMPLETE,
    Status.LATE,
    Status.ON_TIME,
    Status.NOT_DUE,
    Status.EXEMPT,
)


@dataclass(frozen=True, slots=True)
class TodoGroup:
    """The same thing to do for several mails or units."""

    sentence: str
    about: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Bar:
    """A rate as a bar of table cells: `filled` of 100 parts."""

    rate: Rate
    shown: str
    filled: int


def compose_digest(context: LetterContext, data: DigestData, now: datetime) -> tuple[Letter, ...]:
    """One letter to each of the recipients, all with the same text. Rendered once."""
    text, html = twins(
        context,
        "digest",
        data=data,
        limit=SHOWN,
        bars=tuple(_bar(rate) for rate in data.rates if rate.denominator),
        todo=tuple(_groups(data.todo)),
        units=_in_order(data.units),
        received=_received(data.rates),
        unreadable=sum(line.status is Status.UNREADABLE for line in data.units),
    )
    return tuple(letter(context, _draft(context, data, recipient, text, html), now) for recipient in data.recipients)


def _draft(context: LetterContext, data: DigestData, recipient: str, text: str, html: str) -> Draft:
    return Draft(
        kind=LetterKind.DIGEST,
        dedup_key=digest_key(context.campaign, data.date, recipient),
        recipient=recipient,
        subject=_subject(context, data),
        text=text,
        html=html,
        attachments=data.attachments,
        expires=data.expires,
    )


def _subject(context: LetterContext, data: DigestData) -> str:
    rate = _received(data.rates)
    day = f"{data.date.month}月{data.date.day}日"
    if context.language == "en":
        stand = f", {rate.numerator} of {rate.denominator} received" if rate else ""
        return f"Digest {data.date.isoformat()}: {context.title}{stand}"
    stand = f"，已报 {rate.numerator}/{rate.denominator}" if rate else ""
    return f"{day}日报：{context.title}{stand}"


def _received(rates: Iterable[Rate]) -> Rate | None:
    return next((rate for rate in rates if rate.key == "received"), None)


def _bar(rate: Rate) -> Bar:
    percent = rates.Rate(rate.numerator, rate.denominator).percent
    assert percent is not None, "only rates with a denominator are drawn"
    return Bar(rate, f"{percent}%", min(100, max(0, round(percent))))


def _groups(todo: Iterable[Todo]) -> Iterable[TodoGroup]:
    """The same sentence once, with all it is about; the most frequent first."""
    ordered = sorted(todo, key=lambda item: item.sentence)
    groups = [
        TodoGroup(sentence, tuple(item.about for item in items if item.about))
        for sentence, items in groupby(ordered, key=lambda item: item.sentence)
    ]
    return sorted(groups, key=lambda group: -len(group.about))


def _in_order(units: Iterable[UnitLine]) -> tuple[UnitLine, ...]:
    return tuple(sorted(units, key=lambda line: _FIRST.index(line.status)))
