"""Is this mail a report? Structure and head decide first (`structure`), then the words; the reason is kept in words."""

from __future__ import annotations

from domain.campaign import Campaign
from domain.report import NotReport, Report
from parsers.reports.disposition.case import Case
from parsers.reports.disposition.correspondence import asked, meeting, question, thanks, withdrawal
from parsers.reports.disposition.errands import errand
from parsers.reports.disposition.others import copied, minutes, notice, others, passed_on
from parsers.reports.disposition.promises import promise
from parsers.reports.disposition.reporting import form, handed_in, report, unreadable
from parsers.reports.disposition.robots import robots
from parsers.reports.disposition.strangers import strangers
from parsers.reports.disposition.verdict import Verdict, no_report
from parsers.reports.speech.forwards import Speech

#: each gives a verdict or leaves the case to the next
JUDGES = (
    strangers,
    robots,
    copied,
    notice,
    question,
    minutes,
    passed_on,
    others,
    withdrawal,
    promise,
    errand,
    report,
    unreadable,
    form,
    meeting,
    handed_in,
    asked,
    thanks,
)


def by_words(speech: Speech, campaign: Campaign, reports: tuple[Report, ...], to: tuple[str, ...] = ()) -> Verdict:
    """The verdict after reading: what the mail says of itself, and what was read from it. `to`: whom it was sent to,
    where we only have a copy."""
    case = Case(speech, campaign, reports, to)
    return next(
        (verdict for judge in JUDGES if (verdict := judge(case))), no_report(NotReport.OTHER, "没有读到报告内容")
    )
