"""Letters about something else, in which figures are named: leave, a purchase, repairs, a hand-over; what the reader is to do.
Whoever reports says whose the figures are, or of what time, or that they are handed in."""

from __future__ import annotations

import re

from domain.report import NotReport, ReportKind
from parsers.reports.disposition.business import LEAVE, called, is_petition, names_business
from parsers.reports.disposition.case import FEW, SHORT, Case
from parsers.reports.disposition.correspondence import asked
from parsers.reports.disposition.kinship import tells_of_strangers
from parsers.reports.disposition.plainly_told import REPORTS, is_plain
from parsers.reports.disposition.subject import has_other_subject
from parsers.reports.disposition.told import Told
from parsers.reports.disposition.verdict import Verdict, no_report
from parsers.reports.disposition.wishes import wants
from parsers.reports.language import words
from parsers.reports.speech.notices import ADDRESSES_ALL, SELF
from parsers.reports.speech.papers import TOLD, title_of
from parsers.reports.when.kind import REMINDS

ADDRESS = 3  #: lines among which a letter says to whom it is
_MONTH = re.compile(r"(?<![0-9])([0-9]{1,2})月份?(?![0-9底末初])")
_TO_COME = range(1, 3)  #: months after that of the mail


def errand(case: Case) -> Verdict | None:
    """A letter that wants something, or is called so, and names a figure or two on the way."""
    follows = {report.kind for report in case.reports} - {ReportKind.INITIAL}
    if not case.said or follows or not is_errand(case):
        return None
    return asked(case) or no_report(NotReport.OTHER, "说的是别的事，没有报告本单位的情况")


def is_errand(case: Case) -> bool:
    """Whether a letter alone, and not a paper with it, is about something else."""
    if case.filled or case.speech.mute or case.speech.forwards or len(case.text) > 2 * SHORT:
        return False
    if _is_petition(case) or _tells_what_it_is(case) or has_other_subject(case):
        return True
    if _reports(case):
        return False
    strange = tells_of_strangers(case) and any(case.is_named_in(one.sentence) for one in case.told_in)
    to_others = strange and wants(case.text)
    if to_others or _is_to_all(case):
        return True
    if TOLD.search(case.heading):
        return False
    if case.said < FEW - 1:
        return _is_called_so(case) or _wants_something(case)
    return case.said < FEW and _is_called_so(case)


def _tells_what_it_is(case: Case) -> bool:
    """Whether a letter that asks for leave only says of its unit how great it is: 换届请示：我支部现有党员28名，…请批示."""
    stocks = {item.key for item in case.campaign.fields if item.stock}
    asks = bool(case.told_in) and all(one.field in stocks and LEAVE.search(one.sentence) for one in case.told_in)
    return asks and case.said == 1 and _is_called_so(case)


def _wants_something(case: Case) -> bool:
    """Whether the reader is to do something in the very sentence with the figure, or that only describes a thing
    (检修设备4台的收尾); where none is told, in any."""
    if not case.told_in:
        return wants(case.text)
    beside = any(one.rest.startswith("的") for one in case.told_in) and LEAVE.search(case.text) is not None
    return beside or any(wants(one.sentence) for one in case.told_in)


def _is_called_so(case: Case) -> bool:
    """Whether the subject names another business than the campaign's own."""
    return called(case.heading, case.campaign)


def _is_petition(case: Case) -> bool:
    """Whether the subject, or the title of the letter, is a petition's."""
    titles = " ".join((case.heading, *map(title_of, case.speech.covers)))
    return case.said <= FEW and is_petition(titles, case.text)


def _reports(case: Case) -> bool:
    """Whether the sentences with its figures say whose or of what time they are, or it hands them in."""
    if case.answers and REMINDS.search(case.subject):
        return True
    if tells_of_strangers(case):
        return False
    return any(_says_whose(case, one) for one in case.told_in)


def _says_whose(case: Case, one: Told) -> bool:
    sentence = one.sentence
    named = _MONTH.search(sentence)
    sent = case.speech.head.date
    if words.EARLIER.search(sentence) or (named and sent and (int(named[1]) - sent.month) % 12 in _TO_COME):
        return False
    whose = named or REPORTS.search(sentence) or SELF.search(sentence) or case.is_named_in(sentence)
    return bool(whose) or (not names_business(one.before, case.campaign) and is_plain(case, one))


def _is_to_all(case: Case) -> bool:
    """Whether a unit of the roster addresses everybody: 各网点："""
    return case.known and any(ADDRESSES_ALL.match(line.strip()) for line in case.text.split("\n", ADDRESS))
