"""From the documents of a mail to its outcome: who reports, for when, of which kind, and what is said."""

from __future__ import annotations

from dataclasses import replace

from domain.campaign import Campaign
from domain.document import Document
from domain.mail import Head, Message
from domain.problems import problem, problem_of
from domain.report import Disposition, DocumentNote, Evidence, Outcome, Problem, Report, ReportKind
from domain.text import mask
from parsers.reports.disposition.copies import copied_from
from parsers.reports.disposition.judges import by_words
from parsers.reports.disposition.structure import by_structure
from parsers.reports.disposition.verdict import Verdict
from parsers.reports.lists.readings import read_lists
from parsers.reports.speech.forwards import Speech, listen
from parsers.reports.speech.segment import Segment
from parsers.reports.units.index import index_of
from parsers.reports.values.counts import weigh_values
from parsers.reports.whose.segments import mute_units, segments_of

_MANY_IDS, _MANY_PHONES = 10, 50  #: in one mail; a report names a few persons to call, a list of members is none
_LOOKED_AT = 1_000_000  #: characters of a document that are searched for them


def read_reports(
    message: Message | None, documents: tuple[Document, ...], campaign: Campaign, signs: tuple[str, ...] = ()
) -> Outcome:
    """What one mail (or one document file: `message` None) says. Never guesses: what is unclear becomes a problem."""
    head = message.head if message else None
    told = by_structure(message, campaign.own_addresses) if message else None
    texts = [document.text() for document in documents]
    notes = tuple(_note(document, len(text)) for document, text in zip(documents, texts, strict=True))
    if told is not None:
        found = _mail_problems(message, told, texts)
        return Outcome(told.disposition, told.not_report, told.reason, head, (), notes, found, signs)
    speech = listen(head or Head(), documents, campaign)
    reports = tuple(_report(segment, campaign) for segment in segments_of(speech, campaign))
    verdict = by_words(speech, campaign, reports, copied_from(message, campaign.own_addresses))
    kept = _kept(reports, verdict, speech, campaign)
    found = _mail_problems(message, verdict, texts)
    return Outcome(verdict.disposition, verdict.not_report, verdict.reason, head, kept, notes, found, signs)


def _report(segment: Segment, campaign: Campaign) -> Report:
    values = weigh_values(segment, campaign.fields)
    readings = (*values.readings, *read_lists(segment, campaign.fields, index_of(campaign.roster, campaign.fields)))
    order = {item.key: number for number, item in enumerate(campaign.fields)}
    return Report(
        unit=segment.unit,
        kind=segment.kind,
        told=segment.told,
        readings=tuple(sorted(readings, key=lambda reading: order[reading.field])),
        unit_evidence=segment.unit_evidence,
        problems=(*segment.problems, *values.problems),
        adds=segment.adds,
        unfitted=values.unfitted,
    )


def _kept(reports: tuple[Report, ...], verdict: Verdict, speech: Speech, campaign: Campaign) -> tuple[Report, ...]:
    """Of a report, the units that said something; and the units of papers that could not be read, so that nobody who
    sent something counts as silent."""
    if verdict.disposition is Disposition.NOT_REPORT:
        return ()
    mute = tuple(
        _unread(unit, document, evidence, reports)
        for unit, (document, evidence) in mute_units(speech, campaign).items()
    )
    if verdict.disposition is Disposition.UNREADABLE:
        return mute or tuple(replace(report, readings=(), problems=()) for report in reports if report.unit)[:1]
    said = tuple(report for report in reports if report.readings or report.kind is ReportKind.NIL) or reports
    return (*said, *(report for report in mute if report.unit not in {one.unit for one in said}))


def _unread(unit: str, document: Document, evidence: Evidence, reports: tuple[Report, ...]) -> Report:
    told = next((report.told for report in reports if report.told), None)
    return Report(
        unit, ReportKind.INITIAL, told, (), (evidence,), tuple(problem_of(defect) for defect in document.defects)
    )


def _note(document: Document, characters: int) -> DocumentNote:
    return DocumentNote(
        name=document.name,
        type=document.kind,
        bytes=document.size,
        sha256=document.sha256,
        characters=characters,
        tables=len(document.tables),
        problems=tuple(problem_of(defect) for defect in document.defects),
    )


def _mail_problems(message: Message | None, verdict: Verdict, texts: list[str]) -> tuple[Problem, ...]:
    found = [problem_of(defect) for defect in message.defects] if message else []
    if verdict.problem:
        found.append(verdict.problem)
    texts = [text[:_LOOKED_AT] for text in texts]
    if sum(map(mask.count_ids, texts)) >= _MANY_IDS or sum(map(mask.count_phones, texts)) >= _MANY_PHONES:
        found.append(problem("pii_excess"))
    return tuple(dict.fromkeys(found))
