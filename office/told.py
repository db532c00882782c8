"""Mails and periods in the words by which people know them: whose it is and what it is called, not its number."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from domain.campaign import Campaign, Period, Roster
from domain.obligations import periods
from notify.shown import period_label
from store import held, outbox, queries
from store.reports import StoredProblem
from store.session import Tx


def about_mail(tx: Tx, roster: Roster, mail_id: int | None) -> str:
    """“护理学院学生第一党支部“学生一支部材料””; the address where no unit of the roster has it; "" for no mail."""
    line = queries.mail(tx, mail_id) if mail_id is not None else None
    if line is None:
        return ""
    units = "、".join(unit.name for unit in roster.by_address(line.sender)) if line.sender else ""
    return f"{units or line.sender or '发件人不明'}“{line.subject or '（无主题）'}”"


def for_staff(tx: Tx, item: StoredProblem, *, live: bool) -> str:
    """A problem's sentence for staff: what is asked of the sender is said to have been told to it, or is to be."""
    if not item.problem.for_sender or item.mail_id is None:
        return item.problem.sentence
    told = outbox.has(tx, f"receipt:{item.mail_id}") or held.is_held(tx, item.mail_id)
    return ("已回执告知对方：" if live and told else "请转告对方：") + item.problem.sentence


def periods_in_words(campaign: Campaign, until: datetime) -> PeriodWords:
    """Start dates of periods to words, for the campaign's periods up to a year after that moment."""
    return PeriodWords(periods(campaign, until.date() + timedelta(days=366)), campaign.language)


class PeriodWords:
    """8月2日至8月8日 for the start date of a period, or of several in a row."""

    def __init__(self, known: Sequence[Period], language: str) -> None:
        self._known = {period.range.start: period for period in known}
        self._language = language

    def __call__(self, starts: Sequence[date]) -> str:
        between = ", " if self._language == "en" else "、"
        found = (self._known[start].range for start in starts if start in self._known)
        return between.join(period_label(item, self._language) for item in found)
