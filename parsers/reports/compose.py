"""From the documents of a mail to its outcome: who reports, for when, of which kind, and what is said."""

from __future__ import annotations

from dataclasses import replace

from domain.campaign import Campaign
from domain.document import Document
from domain.mail import Head, Message
from domain.problems import problem, problem_of
from domain.report import Disposition, DocumentNote, NotReport, Outcome, Problem, Report, ReportKind
from parsers.reports.counts import weigh_values
from parsers.reports.disposition import Verdict, by_structure, by_words
from parsers.reports.forwards import Speech, listen
from parsers.reports.lists import read_lists
from parsers.reports.segment import Segment
from parsers.reports.segments import segments_of
from parsers.reports.units import index_of

#: defects that only staff need to know of when the report itself could be read
_SENDER_FREE = (Disposition.NOT_REPORT,)


def read_reports(
    message: Message | None, documents: tuple[Document, ...], campaign: Campaign, signs: tuple[str, ...] = ()
) -> Outcome:
    """What one mail (or one document file: `message` None) says. Never guesses: what is unclear becomes a problem."""
    head = message.head if message else None
    told = by_structure(message, campaign.own_addresses) if message else None
    notes = tuple(_note(document) for document in documents)
    if told is not None:
        return Outcome(told.disposition, told.not_report, told.reason, head, (), notes, _mail_problems(message, told), signs)
    speech = listen(head or Head(), documents, campaign)
    reports = tuple(_report(segment, campaign) for segment in segments_of(speech, campaign))
    verdict = by_words(speech, campaign, reports)
    kept = _kept(reports, verdict)
    return Outcome(
        verdict.disposition, verdict.not_report, verdict.reason, head, kept, notes,
        (*_mail_problems(message, verdict), *_sender_problems(speech, kept, campaign)), signs,
    )  # fmt: skip


def _report(segment: Segment, campaign: Campaign) -> Report:
    values = weigh_values(segment, campaign.fields)
    readings = (*values.readings, *read_lists(segment, campaign.fields, index_of(campaign.roster)))
    order = {item.key: number for number, item in enumerate(campaign.fields)}
    return Report(
        unit=segment.unit,
        kind=segment.kind,
        told=segment.told,
        readings=tuple(sorted(readings, key=lambda reading: order[reading.field])),
        unit_evidence=segment.unit_evidence,
        problems=(*segment.problems, *values.problems),
        adds=segment.adds,
    )


def _kept(reports: tuple[Report, ...], verdict: Verdict) -> tuple[Report, ...]:
    """Of a report, the units that said something; of an unreadable mail, who sent it and for when."""
    if verdict.disposition is Disposition.NOT_REPORT:
        return ()
    if verdict.disposition is Disposition.UNREADABLE:
        return tuple(replace(report, readings=()) for report in reports if report.unit)[:1]
    said = tuple(report for report in reports if report.readings or report.kind is ReportKind.NIL)
    return said or reports


def _note(document: Document) -> DocumentNote:
    return DocumentNote(
        name=document.name,
        type=document.kind,
        bytes=document.size,
        sha256=document.sha256,
        characters=document.characters,
        tables=len(document.tables),
        problems=tuple(problem_of(defect) for defect in document.defects),
    )


def _mail_problems(message: Message | None, verdict: Verdict) -> tuple[Problem, ...]:
    found = [problem_of(defect) for defect in message.defects] if message else []
    if verdict.not_report is NotReport.EMPTY_FORM:
        found.append(problem("empty_form"))
    return tuple(dict.fromkeys(found))


def _sender_problems(speech: Speech, reports: tuple[Report, ...], campaign: Campaign) -> tuple[Problem, ...]:
    """A report from an address that is nobody's on the roster waits for confirmation."""
    sender = speech.head.sender
    if not reports or sender is None or campaign.roster.by_address(sender.address):
        return ()
    return (problem("unknown_sender"),)
